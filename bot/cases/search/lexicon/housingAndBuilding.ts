/** Homes, planning, building permits, land and property. */
export const housingAndBuilding = `
bostad, boende, hem | housing, home, dwelling, accommodation
lägenhet, lya, våning, etta, tvåa, trea | flat, apartment
hyreslägenhet, hyresrätt, hyresbostad, hyra lägenhet | rental flat, rented apartment, rental housing
bostadsrätt, bostadsrättsförening, brf | tenant-owned flat, housing cooperative, condominium
villa, småhus, enfamiljshus, radhus, eget hus | detached house, single-family house, terraced house
flerbostadshus, flerfamiljshus, hyreshus, höghus | apartment building, block of flats
fritidshus, sommarstuga, stuga, torp, sommarställe | holiday home, summer cottage, cottage, cabin
bostadskö, köa till bostad, ställa sig i bostadskö, bostadsköer | housing queue, housing waiting list
bostadssökande, söka bostad, söka lägenhet | looking for housing, apply for an apartment
bostadsbolag, allmännytta, kommunalt bostadsbolag, allmännyttigt bostadsbolag | municipal housing company, public housing
hyresvärd, fastighetsägare | landlord, property owner
hyresgäst | tenant
hyra, månadshyra | rent
hyreshöjning, höjd hyra | rent increase
hyreskontrakt, hyresavtal, kontrakt på lägenhet | lease, tenancy agreement, rental contract
andrahandsuthyrning, hyra ut i andra hand, andrahand, andrahandskontrakt | sublet, subletting, second-hand rental
hyresnämnd | rent tribunal
störande granne, störning, bråkig granne | disturbance, noisy neighbour
bostadsbrist | housing shortage
bostadsförsörjning, bostadsförsörjningsprogram, riktlinjer för bostadsförsörjning | housing provision, housing supply
bostadsbyggande, bygga bostäder, nyproduktion, nybyggnation | housing construction, new construction, new homes
bostadsmarknad | housing market
flyttkedja | chain of moves
ungdomsbostad | youth housing
tomställd, tom lägenhet, tomma bostäder, outhyrd | vacant apartment, empty homes
inneboende | lodger
renovering, renovera, upprustning, stambyte | renovation, refurbishment
inflyttning, inflyttningsklar | moving in
tomt, villatomt, byggtomt | plot, building plot, lot
tomtkö, köa till tomt, köpa tomt, kommunala tomter | plot queue, buy a plot
fysisk planering, samhällsplanering, stadsplanering | spatial planning, urban planning, physical planning
stadsutveckling, stadsförnyelse | urban development, urban renewal
samhällsbyggnad, samhällsbyggnadsförvaltning, stadsbyggnadskontor, bygg- och miljöförvaltning | urban planning department, planning and building department
byggnadsnämnd, miljö- och byggnadsnämnd | building committee, planning committee
översiktsplan, öp, kommuntäckande översiktsplan | comprehensive plan, master plan, municipal comprehensive plan
fördjupad översiktsplan, föp | detailed comprehensive plan
detaljplan, dp, stadsplan, byggnadsplan | detailed development plan, zoning plan, local plan
planprogram | planning programme
planbesked | planning notice
planprocess, detaljplaneprocess, planarbete, planläggning | planning process
planbeskrivning, plankarta | plan description, plan map
planavgift | planning fee
samråd, plansamråd | consultation, public consultation
granskning av detaljplan, utställning av plan | plan review, public exhibition
laga kraft, vinna laga kraft | legal force, become legally binding
upphäva detaljplan | repeal a plan
planberedskap, planreserv | planning readiness
områdesbestämmelser | area regulations
riksintresse | national interest
strandskydd, strandskyddsdispens, bygga nära vatten, strandnära | shoreline protection, shore protection exemption
plan- och bygglag, pbl | planning and building act
bygglov, byggnadslov, byggtillstånd, byggnadstillstånd, bygglovsansökan | building permit, planning permission, building permission
bygglovsavgift, bygglovstaxa | building permit fee
bygglovhandläggare, byggnadsinspektör, bygglovsenhet | building permit officer, building inspector
bygglovsbefriad, bygglovsfri, behöver man bygglov | exempt from building permit, permit-free
förhandsbesked | advance notice, preliminary decision
startbesked | start notice, commencement notice
slutbesked | final clearance
tekniskt samråd | technical consultation
kontrollansvarig, ka | inspection manager
kontrollplan | control plan
byggsanktionsavgift, svartbygge, olovligt byggande, bygga utan lov | building sanction charge, illegal construction, unauthorised building
marklov, schakta | ground permit
rivningslov, riva hus | demolition permit
attefallshus, attefallare, komplementbostadshus | attefall house, ancillary dwelling
friggebod, bod, uthus, förråd | garden shed, shed, outbuilding
garage, carport | garage, carport
altan, uteplats, trädäck | terrace, patio, deck
staket, plank, mur, häck | fence, wall, hedge
inglasning, uterum, balkong | conservatory, balcony
skylt, reklamskylt, skyltlov | sign, advertising sign
fasadändring, måla om huset, byta fasad | facade alteration
tillbyggnad, bygga till, bygga ut | extension, extend the house
ombyggnad, bygga om | conversion, alteration
ritning, byggritning, bygglovsritning, byggnadsritning | drawing, building drawing, blueprint
situationsplan | site plan
nybyggnadskarta | new construction map
grundkarta, primärkarta | base map
mätning, utsättning, husutsättning, lägeskontroll | surveying, setting-out
tomtgräns, fastighetsgräns, var går gränsen | property boundary, plot boundary
grannhörande, grannemedgivande, höra grannar | neighbour consultation
byggbuller, byggarbetsplats | construction site, construction noise
byggherre | client, developer
byggföretag, entreprenad, byggentreprenör | construction company, contractor
exploatör, byggaktör | developer
exploatering, exploatera, markexploatering | land development, exploitation
exploateringsavtal | development agreement
markanvisning, markanvisningsavtal | land allocation
markanvisningstävling | land allocation competition
mark, markområde, jord | land, ground
markköp, förvärva mark, köpa mark, strategiska markköp | land purchase, land acquisition
markförsäljning, sälja mark | land sale
markinnehav, kommunägd mark, markreserv | land holdings, municipal land
markanvändning | land use
markpolitik, markstrategi | land policy
markberedskap, planlagd mark, byggklar mark | ready-to-build land, zoned land
åkermark, jordbruksmark | arable land, agricultural land, farmland
tomträtt, tomträttsavgäld | site leasehold, ground lease
arrende, arrendator, arrendeavtal | lease of land, leasehold
servitut, ledningsrätt | easement, right of way
expropriation, inlösen av mark | expropriation, compulsory purchase
fastighet | real estate, property
fastighetsbeteckning | property designation
lagfart, lagfartsansökan | land registration, title deed
pantbrev, inteckning | mortgage deed
fastighetsbildning, avstyckning, stycka av, lantmäteriförrättning, fastighetsreglering | property formation, subdivision, land survey
gemensamhetsanläggning, samfällighet, samfällighetsförening | joint facility, joint property association
fastighetsmäklare, mäklare | estate agent, real estate agent
adressättning, gatunamn, vägnamn | street naming, address allocation
kulturmiljö, kulturarv, byggnadsminne, kulturminne | cultural heritage, built heritage, listed building
q-märkt, k-märkt, kulturmärkt | listed, protected building
fornlämning, fornminne, arkeologi | ancient monument, archaeology
arkitektur, arkitekt, stadsarkitekt | architecture, architect
gestaltning, gestaltad livsmiljö | design, designed living environment
förtätning, förtäta | densification
utglesning | urban sprawl
grönområde, grönyta, grönska | green space, green area
park, stadspark | park
torg, stortorg | square, plaza
offentlig miljö, offentliga rummet, allmän plats | public space
offentlig belysning, gatubelysning, gatlampa, lyktstolpe, belysning | street lighting, street lamp
hiss, hissbesiktning | lift, elevator
ventilation, ovk, obligatorisk ventilationskontroll | ventilation, ventilation inspection
inomhusmiljö, inomhusklimat | indoor environment, indoor climate
mögel, fukt | mould, damp
radon, radonmätning | radon
asbest | asbestos
eldstad, braskamin, vedeldning, kamin, kakelugn, vedspis | fireplace, wood stove, wood burning
brandskydd, brandvarnare, brandsläckare | fire safety, smoke alarm, fire extinguisher
energideklaration | energy performance certificate
klimatdeklaration | climate declaration
ovårdad tomt, ovårdad fastighet, ödehus, förfallet hus | neglected property, derelict house, abandoned house
byggnadsvård | building conservation
lokalplanering, verksamhetslokaler, lokalresurs | facilities planning
trygghetsskapande åtgärd, trygghetsvandring | safety walk
segregation, utsatt område | segregation, deprived area
bostadspolitik | housing policy
boendekostnad | housing cost
attraktivt boende, boendemiljö, livsmiljö | attractive housing, living environment
bygga hus, bygga villa, nytt hus | build a house
bygga i trä, trähus, träbyggande | timber construction
köpa hus, husköp | buy a house
hyra ut bostad, privatuthyrning, korttidsuthyrning, airbnb | rent out a home, short-term letting
besittningsskydd | security of tenure
tillträde, nycklar till lägenhet | handover of keys
lägenhetsbyte, byta lägenhet, bytesrätt | exchange apartments
tvättstuga | laundry room
störningsjour | disturbance helpline
tillgänglig bostad, bostad för äldre | accessible housing
mellanboende, kooperativ hyresrätt | cooperative tenancy
tak, takbyte, taksäkerhet | roof
fönster, byta fönster | window
vindsinredning, inreda vind | attic conversion
uthyrningsdel | rental unit
mobilmast, mast, torn | mast, tower
parkeringshus | parking garage
upplag, materialgård | storage yard
ändrad användning, ändra användning av lokal | change of use
tidsbegränsat bygglov, tillfälligt bygglov | temporary building permit
första spadtaget, byggstart | breaking ground
vatten och avlopp till tomt | water connection to plot
bergvärmeborrning, borra för bergvärme | drilling for geothermal heat
gräns mot granne, bygga nära tomtgräns | building near the boundary
trappa, ramp, hiss i trapphus | ramp, stairs
`;
