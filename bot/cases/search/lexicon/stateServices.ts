/** What people ask the state's authorities: insurance, pensions, tax, papers, vehicles, companies, land, animals. */
export const stateServices = `
graviditetspenning | pregnancy benefit
närståendepenning, vårda sjuk anhörig | benefit for care of a close relative
rehabiliteringspenning, rehabiliteringsersättning | rehabilitation benefit
smittbärarpenning | disease carrier benefit
tandvårdsbidrag, tandvårdsstöd | dental care allowance, dental care subsidy
fri tandvård, gratis tandvård | free dental care
europeiskt sjukförsäkringskort, eu-kort | european health insurance card
vård utomlands, sjuk utomlands | healthcare abroad
bilstöd, anpassa bil | car allowance, car adaptation
dubbeldagar, vara lediga samtidigt | double days
tio dagar vid barns födelse, pappadagar | ten days at the birth of a child
livränta, arbetsskadeersättning | annuity, industrial injury compensation
barnpension | childs pension
föräldrapenning på grundnivå, lägstanivå | basic level parental benefit
överlåta föräldradagar, ge bort dagar | transfer parental days
jobba utomlands, arbeta utomlands, utsänd | working abroad, posted worker
flytta utomlands, utvandra, lämna sverige | moving abroad, emigrate
återkrav, betala tillbaka bidrag | reclaim, repay benefits
ta ut pension, pensionsuttag, tidigt uttag, förtida uttag | draw pension, early withdrawal
pensionsprognos, min pension | pension forecast
pensionstillägg, inkomstpensionstillägg | pension supplement
fondbyte, byta fond, fondval | switch funds, choose funds
levnadsintyg | life certificate
studielånets återbetalning, betala tillbaka studielån, årsbelopp | repaying a student loan
fribelopp | income threshold
studieresultat, avklarade studier, högskolepoäng | study results, higher education credits
körkortslån | driving licence loan
hemutrustningslån | home equipment loan
studera utomlands, utlandsstudier, utbytesstudier | study abroad, exchange studies
skriva in sig på arbetsförmedlingen, inskrivning | register as a job seeker
aktivitetsrapport | activity report
etableringsersättning | establishment allowance
jobb- och utvecklingsgaranti | job and development guarantee
starta eget-bidrag, stöd till start av näringsverksamhet | start-up grant
jämkning, jämka skatt | tax adjustment
skattetabell | tax table
momsregistrering, momsregistrera | vat registration
momsredovisning, momsdeklaration | vat return
arbetsgivardeklaration, registrera som arbetsgivare | employers return, register as an employer
kontrolluppgift | income statement
bilförmån, tjänstebil, förmånsbil | company car benefit
aktie, aktieutdelning, utdelning | stock market, dividend
investeringssparkonto, isk | investment savings account
kryptovaluta, bitcoin | cryptocurrency
fåmansföretag, fåmansbolag | close company
bostadsförsäljning, sälja bostad, sålt hus | sale of a home
uppskov med vinst, uppskovsbelopp | deferral of capital gain
grön teknik, skattereduktion för grön teknik | green technology deduction
gåva, gåvobrev | present, deed of gift
skattskyldig, skattskyldighet | liable to tax
särskild inkomstskatt, sink | special income tax for non-residents
personalliggare | staff register
dödsfallsintyg | death certificate
skattetillägg, skönsbeskattning | tax surcharge
passfoto, passtid, boka passtid | passport photo, passport appointment
pass för barn, barnpass | passport for a child
spärra pass, stulet pass, borttappat pass | lost passport, stolen passport
främlingspass, resedokument | travel document, aliens passport
försörjningskrav | maintenance requirement
uppehållstillståndskort, ut-kort, bevis om uppehållstillstånd | residence permit card
biometri, fingeravtryck, fotograferas | biometrics, fingerprints
asylsökandes kort, lma-kort | asylum seeker card
dagersättning | daily allowance
asylboende, flyktingförläggning, anläggningsboende | asylum accommodation, reception centre
förvar | detention of migrants
spårbyte | change of track
bärplockare | berry picker
au pair | au pair
uppehållstillstånd för studier, studera i sverige | residence permit for studies
inbjudan, bjuda in släkting | invitation, invite a relative
internationellt körkort | international driving permit
hälsodeklaration | health declaration
syntest, synprov, synintyg | eye test, vision test
yrkeskompetensbevis, ykb | certificate of professional competence
taxilegitimation, taxiförarlegitimation | taxi driver licence
yrkestrafiktillstånd, trafiktillstånd | commercial transport licence
släpvagn, släp, dra släp, husvagnskörkort | trailer, towing
importera bil, ursprungskontroll, importerat fordon | import a vehicle
fordonsuppgift, vem äger bilen, sök fordon | vehicle information
båtregister, förarintyg för båt, fritidsbåt | boat register, leisure boat
färdskrivare, kör- och vilotid | tachograph, driving time
klimatbonus, bonus malus | climate bonus
felparkering överklaga, bestrida parkeringsanmärkning | contest a parking ticket
verklig huvudman | beneficial owner
likvidation, avregistrera bolag, lägga ner företag | liquidation, close a business
aktiekapital | share capital
firmatecknare, firmateckning | authorised signatory
företagsnamn, firmanamn, namnskydd | company name, business name
registreringsbevis för företag | company registration certificate
stadgar, föreningsstadgar | statutes, bylaws
årsmöte, årsstämma, bolagsstämma, föreningsstämma | annual general meeting
bestrida, bestridande | contest, dispute a claim
exekutiv auktion, auktion | auction
handräckning | enforcement assistance
delgivning, delge | service of documents
hyresförlust, vräkt | evicted
stämpelskatt | stamp duty
köpekontrakt, köpebrev | contract of sale, bill of sale
fastighetsregister, vem äger fastigheten | property register
djurpass, husdjurspass, resa med hund, införsel av hund | pet passport, travelling with a dog
gårdsstöd, jordbrukarstöd, eu-stöd till lantbruk | farm support, agricultural support
slakt, slakteri | slaughter, slaughterhouse
djursjukdom, smittsam djursjukdom, fågelinfluensa | animal disease, bird flu
kadaver, dött djur | carcass, dead animal
märkning av livsmedel, allergener, innehållsförteckning | food labelling, allergens
bäst före, hållbarhetsdatum | best before
unga i arbete, minderårig, hur gammal måste man vara för att jobba | minors at work, young workers
förhandsanmälan av byggarbete | prior notification of construction work
myndighetsålder, fylla 18, åldersgräns | age of majority, age limit
legalisering, apostille, notarius publicus | legalisation, apostille, notary public
vidimera, bestyrkt kopia, vidimerad kopia | certified copy
tull, tulldeklaration, förtulla | customs duty, customs declaration
resa utomlands, avrådan, uderesa | travel abroad, travel advice
skogsanmälan, avverkningsanmälan | felling notification
skogsvård, röjning, gallra skog | forest management, thinning
skyddsjakt | protective hunting
skjutbana | shooting range
jägarexamen | hunting exam
kameratillstånd, sätta upp kamera | camera permit
stiftelsetillsyn, registrera stiftelse | supervision of foundations
lantbruksföretag, etablera jordbruk, ta över gård | farm business, take over a farm
förvärvstillstånd | acquisition permit
stängselgenombrott, stängsel | fencing
kulturmiljöbidrag | heritage grant
lokala naturvårdssatsningen, lona | local nature conservation grant
integrationsmedel, medel till integrationsinsatser | integration funding
effektavgift, effekttariff | power tariff, demand charge
elanslutning, ansluta till elnätet | grid connection
bygdemedel, bygdepeng | community funds from hydropower
driftstöd till butik | operating support to shops
bredbandsstöd | broadband support
postnummer | postcode
telefonabonnemang, fast telefon, kopparnät | landline, copper network
tv-avgift, public service-avgift | public service fee
`;
