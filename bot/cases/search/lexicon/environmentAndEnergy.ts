/** Waste, water, energy, nature, climate. */
export const environmentAndEnergy = `
avfall, sopor, skräp, hushållsavfall, hushållssopor | waste, rubbish, garbage, trash
sophämtning, avfallshämtning, soptömning, renhållning, tömning av sopkärl, hämtning av sopor | waste collection, rubbish collection, garbage collection
soptaxa, renhållningstaxa, avfallstaxa, sopavgift, renhållningsavgift | waste fee, rubbish collection fee
sopkärl, soptunna, sopkorg, avfallskärl, kärl | rubbish bin, dustbin, garbage can, waste container
sopbil | bin lorry, garbage truck
glömd tömning, utebliven tömning, utebliven hämtning | missed collection
uppehåll i hämtning, gemensamt kärl, dela sopkärl | suspended collection, shared bin
sopsortering, källsortering, sortera sopor, avfallssortering | waste sorting, source separation
återvinning, materialåtervinning, återvinna | recycling, recycle
återvinningscentral, åvc, tippen, sopstation, soptipp, kretsloppspark, miljöstation | recycling centre, household waste site, dump, tip
återvinningsstation, åvs, återvinningsplats | recycling station, recycling point
förpackning, förpackningsinsamling, fastighetsnära insamling | packaging, packaging collection
matavfall, bioavfall, kompostpåse, matavfallspåse, papperspåse | food waste, bio waste, food waste bag
kompost, kompostera, hemkompostering | compost, composting
trädgårdsavfall, ris, kvistar, löv | garden waste
grovavfall, grovsopor | bulky waste
farligt avfall, miljöfarligt avfall, färgburk, kemikalier | hazardous waste, chemicals
elavfall, elektronikavfall, elskrot | electronic waste
batteri, batteriinsamling | battery
glasförpackning, glas | glass
tidning, returpapper | newspaper, waste paper
plast, plastförpackning | plastic
kartong, wellpapp | cardboard
textil, textilinsamling, textilåtervinning | textile, clothing collection
pant, panta, returflaska | deposit, return bottles
deponi, deponering | landfill
avfallsplan, renhållningsordning | waste plan
producentansvar | producer responsibility
byggavfall, rivningsavfall | construction waste, demolition waste
skrotbil, bilskrot | scrap car
nedskräpning, skräpa ner, dumpa sopor, dumpning | littering, fly-tipping, illegal dumping
återbruk, återanvändning, återanvända | reuse
cirkulär ekonomi, cirkularitet, kretslopp | circular economy
slam, slamtömning, tömma brunn, trekammarbrunn, slambrunn | sludge, septic tank emptying
va, vatten och avlopp | water and sewage, water and wastewater
va-taxa, vatten- och avloppsavgift, vattenavgift, vattenräkning | water rates, water bill, water charge
anläggningsavgift, anslutningsavgift | connection fee
dricksvatten, kranvatten | drinking water, tap water
vattenkvalitet, kvalitet på vattnet | water quality
vattenprov, ta vattenprov, vattenanalys | water sample, water test
vattenhårdhet, hårt vatten | water hardness
vattenmätare, mätaravläsning, läsa av vattenmätare | water meter, meter reading
vattenläcka, läcka, vattenledning | water leak, water main
vattenavbrott, vattenavstängning, inget vatten | water outage, no water
kokningsrekommendation, koka vattnet | boil water notice
bevattningsförbud, vattenbrist, torka | hosepipe ban, water shortage, drought
brunn, egen brunn, borrad brunn | well, private well
grundvatten | groundwater
vattentäkt, vattenskyddsområde, vattenförsörjning | water source, water protection area, water supply
vattenverk | waterworks, water treatment plant
avlopp, spillvatten, avloppsvatten | sewage, sewer, wastewater
enskilt avlopp, eget avlopp, avloppsanläggning, infiltration, trekammarbrunn med infiltration | private sewage system, private sewer, on-site sewage
avloppsstopp, stopp i avloppet, igensatt avlopp | blocked drain
avloppsreningsverk, reningsverk | sewage treatment plant, wastewater treatment plant
dagvatten, regnvatten | stormwater, rainwater, surface water
källaröversvämning, vatten i källaren | basement flooding
fettavskiljare, oljeavskiljare | grease separator, oil separator
verksamhetsområde för vatten | water service area
vattenkraft, vattenkraftverk, kraftverk | hydropower, hydroelectric plant
energi, energiförsörjning | energy, energy supply
el, elektricitet, ström | electricity, power
elnät, elnätsbolag, nätägare | electricity grid, power grid
elavbrott, strömavbrott, strömlöst | power cut, power outage, blackout
eleffekt, effektbrist, kapacitetsbrist, nätkapacitet, eltillgång | grid capacity, power shortage
elpris, elkostnad | electricity price
elstöd | electricity support
elavtal, elhandel | electricity contract
fjärrvärme | district heating
uppvärmning, värme, värma | heating, heat
värmepump, bergvärme, jordvärme | heat pump, ground source heat
solcell, solpanel, solel, solenergi | solar cell, solar panel, solar energy
vindkraft, vindkraftverk, vindkraftpark, vindsnurra, vindkraftsetablering | wind power, wind turbine, wind farm
kommunalt veto, vindkraftsveto, vetorätt | municipal veto
kärnkraft | nuclear power
bioenergi, biogas, biobränsle | bioenergy, biogas, biofuel
vätgas | hydrogen
fossilfri, fossilfritt | fossil-free
förnybar energi, grön el | renewable energy, green electricity
energieffektivisering, spara energi, spara el, energisparande | energy efficiency, save energy
energi- och klimatrådgivning, energirådgivare, energirådgivning | energy advice, energy and climate advice
olja, oljepanna, oljecistern, cistern | oil, oil tank
gas, gasol | gas
bensin, diesel, drivmedel, bränsle | petrol, diesel, fuel
laddstation, laddstolpe, ladda elbil, laddplats | charging station, charge point
elbil | electric car
miljö, miljöarbete | environment
miljöskydd, miljötillsyn, miljöinspektör | environmental protection, environmental inspection
miljönämnd, miljökontor, miljöförvaltning, miljö- och hälsoskydd | environmental department, environment and health
miljöbalk | environmental code
miljöfarlig verksamhet, anmälningspliktig verksamhet | environmentally hazardous activity
miljötillstånd, miljöprövning, tillstånd enligt miljöbalken | environmental permit, environmental permitting
miljökonsekvensbeskrivning, mkb | environmental impact assessment, eia
miljöbedömning, strategisk miljöbedömning | environmental assessment
mark- och miljödomstol | land and environment court
miljömål | environmental objectives
miljösanktionsavgift | environmental sanction charge
miljöcertifiering, miljödiplomering, miljömärkt | environmental certification, ecolabel
förorening, utsläpp | pollution, emissions, discharge
förorenad mark, förorenat område, marksanering, sanering | contaminated land, remediation
pfas | pfas
luftkvalitet, luftförorening, luft | air quality, air pollution
buller, oljud, oväsen, störande ljud, bullerstörning | noise
lukt, stank, illaluktande | smell, odour
hälsoskydd, olägenhet | health protection, nuisance
skadedjur, råtta, mus, ohyra | pest, rat, mouse, vermin
vägglus, kackerlacka | bedbug, cockroach
geting, getingbo | wasp, wasp nest
mygga, myggbekämpning | mosquito, mosquito control
bekämpningsmedel, kemisk bekämpning | pesticide
köldmedium, köldmedierapport | refrigerant
strandbad, badvatten, badvattenkvalitet | bathing water
algblomning, alger i vattnet | algal bloom
pool, poolvatten | pool water
elda, eldning, elda ris, majbrasa, valborgsbrasa | burn, bonfire, burning garden waste
eldningsförbud, grillförbud, brandrisk | fire ban, fire risk
grilla, grillplats | barbecue, barbecue site
djurhållning, hålla höns, höns, hönor | keeping animals, keeping chickens
orm, reptil | snake, reptile
häst, ridning, ridväg | horse, riding
hundskatt, hundregister, registrera hund, chipmärka | dog register, register a dog
hundbajs, hundlatrin | dog waste
hundrastgård, koppel, rasta hund | dog park, leash
herrelös, upphittat djur, bortsprunget djur | stray, found animal
djurskydd, vanvårdat djur, djurplågeri | animal welfare, animal cruelty
veterinär, djurläkare | veterinarian
fågel, fågelskydd | bird
fiske, fiskekort, fiska | fishing, fishing licence
jakt, jaga, älgjakt, jaktkort | hunting, hunting permit
viltolycka, viltskada, påkört djur | wildlife accident
rovdjur, varg, björn | predator, wolf, bear
vildsvin | wild boar
natur, naturområde | nature, natural area
naturreservat, reservat | nature reserve
nationalpark | national park
naturskydd, naturvård, biotopskydd | nature conservation
biologisk mångfald, artrikedom | biodiversity
artskydd, fridlyst, rödlistad, hotad art | protected species, endangered species
invasiv art, jättebjörnloka, parkslide, lupin, främmande art | invasive species
allemansrätt | right of public access
tälta, tält | camp, tent
friluftsliv, utomhusliv | outdoor life, outdoor recreation
vandra, vandring, vandringsled | hiking, hike, trail
spår, motionsspår, elljusspår, löparspår | exercise trail, running track
skidspår, längdspår, längdskidor | ski track, cross-country skiing
snöskoter, skoter, skoterled | snowmobile
terrängkörning, köra i terräng | off-road driving
ved, fälla träd, trädfällning, ta ner träd | fell a tree, tree felling, firewood
träd, buske, plantering | tree, bush, planting
gräsklippning, klippa gräs | grass cutting, mowing
odling, odla, odlingslott, kolonilott, koloniträdgård | allotment, gardening
trädgård | garden
klimat, klimatförändring, global uppvärmning | climate, climate change, global warming
klimatpåverkan, koldioxidutsläpp, växthusgas, co2 | carbon emissions, greenhouse gas, climate impact
klimatneutral, klimatneutralitet, nettonoll | climate neutral, net zero
klimatanpassning, anpassa till klimatet | climate adaptation
klimatomställning, klimatarbete, klimatmål | climate transition, climate action
klimatkliv, klimatinvestering | climate investment grant
klimatbudget, koldioxidbudget | climate budget, carbon budget
översvämning, skyfall, högt vatten | flood, flooding, cloudburst
ras, skred, lerskred, jordskred | landslide
erosion, stranderosion | erosion
värmebölja, extrem värme | heat wave
storm, oväder | storm, severe weather
hållbarhet, hållbar utveckling, hållbar | sustainability, sustainable development, sustainable
agenda 2030, globala målen | agenda 2030, sustainable development goals
social hållbarhet | social sustainability
ekologisk hållbarhet | ecological sustainability
bullerplank, bullervall | noise barrier
täkt, grustäkt, bergtäkt | quarry, gravel pit
vattenverksamhet, dikning, dike, markavvattning | water operations, ditch, drainage
damm, dammsäkerhet | dam
brygga, båtplats, båthus | jetty, mooring, boathouse
muddring | dredging
gödsel, gödselspridning | manure, fertiliser
transport av avfall | waste transport
engångsplast, engångsartikel | single-use plastic
ekosystemtjänst | ecosystem services
skogsbrand, gräsbrand, markbrand | forest fire, wildfire
extra sopor, extra säck | extra bag, extra waste
hämtningsdag, tömningsdag, vilken dag töms soporna | collection day
fyrfackskärl, fyrfack | four-compartment bin
matavfallsinsamling, bruna kärlet | food waste collection
kasta läkemedel, gamla mediciner | dispose of medicine
glödlampa, lysrör, ljuskälla | light bulb, lamp
vitvaror, kylskåp | white goods, refrigerator
däck, gamla däck | old tyres
tryckimpregnerat trä | treated wood
latrin, torrtoalett | dry toilet
sommarvatten | seasonal water
vattentryck, lågt tryck | water pressure
missfärgat vatten, brunt vatten | discoloured water
fluor, klor | fluoride, chlorine
privat pool fylla, fylla pool | fill a pool
biltvätt, tvätta bilen | car wash
gödselstad, lantbrukstillsyn | agricultural inspection
solcellsanläggning, solcellspark, solpark | solar park
energilager, batterilager | battery storage
elanvändning, elförbrukning, förbruka el | electricity consumption
elproduktion, producera el | electricity generation
elektrifiering | electrification
koldioxidinfångning, ccs | carbon capture
miljöbrott | environmental crime
miljöledning, miljöledningssystem | environmental management
kemikalieplan, giftfri vardag, giftfri miljö | toxin-free environment
ogräs, ogräsbekämpning | weeds
biodling, bikupa, biodlare | beekeeping
våtmark, restaurera våtmark | wetland
nedlagd deponi, gammal soptipp | closed landfill
tomgångskörning | engine idling
fossila bränslen, stenkol | fossil fuels, coal
`;
