/** Companies, establishment, food and alcohol permits, tourism, farming, innovation. */
export const businessAndTrade = `
företag, bolag, firma, näringsidkare | company, business, firm, enterprise
företagare, entreprenör, egenföretagare, egen företagare | entrepreneur, business owner, self-employed
starta företag, starta eget, öppna eget, nyföretagande, bilda bolag | start a business, start a company
nystartat företag, startup, uppstartsbolag | startup, start-up
aktiebolag, ab | limited company
enskild firma, enskild näringsidkare | sole trader, sole proprietorship
handelsbolag | trading partnership
ekonomisk förening, kooperativ | cooperative, economic association
organisationsnummer | company registration number
småföretag, små och medelstora företag, mikroföretag | small business, sme
storföretag, stort företag | large company
näringsliv, näringslivet | business community, business sector, private sector
näringslivskontor, näringslivsenhet, näringslivsavdelning | business office, business development office
näringslivschef, näringslivsansvarig, näringslivsutvecklare | business development manager
näringslivsutveckling | business development
näringslivsstrategi, näringslivsprogram | business strategy
företagsklimat, näringslivsklimat | business climate
företagsrankning, näringslivsranking | business ranking, business climate ranking
nki, nöjd kund-index, kundnöjdhet | customer satisfaction, customer satisfaction index
servicemätning, mäta service | service survey
företagslots, företagsservice, en väg in, näringslivslots | one-stop shop, business guide, business services
företagsbesök, besöka företag | company visit
företagsetablering, etablera företag, nyetablering | business establishment, setting up a business
etablering, nyetablering av verksamhet, lokalisering | establishment, location
industrietablering, storetablering, stor etablering, industrisatsning, nyindustrialisering | industrial establishment, large-scale establishment, new industry
etableringsförfrågan | establishment enquiry
etableringsmark, industritomt, verksamhetsmark | industrial land, land for establishment
utländsk direktinvestering, fdi, utländska investerare | foreign direct investment, fdi, foreign investor
investeringsfrämjande, investeringsfrämjare | investment promotion
locka företag, attrahera företag, locka investerare | attract companies, attract investment
investering, investera, satsning | investment, invest
investerare, riskkapital | investor, venture capital
expandera, expansion, växande företag | expand, expansion
företagsnedläggning, nedläggning av industri, lägga ner fabrik | plant closure, factory closure
konkurs, gå i konkurs | bankruptcy, insolvency
generationsskifte, ägarskifte | succession, change of ownership
industri, fabrik, tillverkning, tillverkningsindustri | industry, factory, manufacturing
stålverk, järnverk | steelworks, ironworks
gruva, gruvdrift, gruvnäring | mining
bruksort, industriort | company town, mill town, industrial town
verkstad, bilverkstad | repair shop
batterifabrik, gigafactory | battery factory, gigafactory
datacenter, datahall, serverhall | data centre, server farm
grön industri, grön omställning, gröna jobb | green industry, green transition, green jobs
leverantör, underleverantör | supplier, subcontractor
leverantörskedja, värdekedja | supply chain, value chain
industripark, företagspark, verksamhetsområde, industriområde, företagsområde | industrial estate, business park, industrial area
kluster | cluster
innovation, nyskapande | innovation
science park, inkubator, företagsinkubator | science park, incubator
testbädd, testmiljö | testbed, test environment
företagsstöd, näringslivsstöd, investeringsstöd, etableringsbidrag | business support, business grant, investment grant
regionalt investeringsstöd, regionalstöd | regional investment aid
statsstöd, statligt stöd | state aid
almi, företagslån | business loan
handel, affär, butik, detaljhandel, shop | shop, store, retail
handla i affär, shoppa | shopping
köpcentrum, galleria, externhandel | shopping centre, shopping mall
centrumhandel, centrumutveckling, stadskärneutveckling | town centre development
livsmedelsbutik, matbutik, mataffär, lanthandel | grocery store, food shop, village shop
kommersiell service, servicepunkt, hemsändningsbidrag | commercial services, service point
torghandel, marknad, torgplats, marknadsplats, knalle, torgstånd | market stall, street market, market trading
loppis, loppmarknad, second hand, begagnat | flea market, second-hand
e-handel, näthandel | e-commerce, online shopping
export, exportera | export
import, importera, införsel | importing goods
restaurang, krog, matställe, servering | restaurant, eatery
kafé, fik, café | cafe, coffee shop
bar, pub | bar, pub
food truck, matvagn, gatukök, korvkiosk | food truck, street food
uteservering | outdoor seating, pavement cafe
livsmedel | foodstuff, food product
livsmedelskontroll, livsmedelstillsyn, livsmedelsinspektör, matkontroll | food control, food inspection, food inspector
livsmedelsverksamhet, livsmedelsanläggning, registrera livsmedelsverksamhet | food business, register a food business
matförgiftning, magsjuk av mat | food poisoning
serveringstillstånd, alkoholtillstånd, utskänkningstillstånd, tillstånd att servera alkohol, spritlicens | licence to serve alcohol, liquor licence, alcohol permit
tillfälligt serveringstillstånd | temporary alcohol licence
folköl, ölförsäljning | low-alcohol beer
tobakstillstånd, tobaksförsäljning, sälja tobak | tobacco licence, tobacco sales
receptfria läkemedel i butik | over-the-counter medicines
kassaregister | cash register
tillståndsprövning, tillståndsansökan | permit examination, permit application
tillståndsprocess, tillståndsprövningar, ledtider för tillstånd | permitting process, permitting
regelkrångel, byråkrati, krångliga regler | red tape, bureaucracy
regelförenkling, förenkling | simplification, deregulation
rättssäker, rättssäkerhet | legal certainty, rule of law
myndighetsutövning | exercise of public authority
hotell, logi, övernattning, boende för turister | hotel, accommodation, lodging
vandrarhem | hostel
camping, campingplats, ställplats, husvagn, husbil | camping, campsite, caravan, motorhome
turism, besöksnäring | tourism, hospitality industry, visitor economy
turist, semesterfirare | tourist, holidaymaker
turistbyrå, turistinformation, turistcenter | tourist office, tourist information
destination, besöksmål, sevärdhet, utflyktsmål | destination, attraction, sight
destinationsutveckling | destination development
skidanläggning, skidort, skidbacke, slalombacke | ski resort, ski slope
lantbruk, jordbruk, bondgård, gård | agriculture, farm, farming
bonde, lantbrukare, jordbrukare | farmer
skogsbruk | forestry
skogsägare, markägare | forest owner, landowner
avverkning, avverka, kalhygge | felling, clear-cutting, logging
virkesmagasin, timmer, trä | timber, wood
fiskodling, vattenbruk | fish farm, aquaculture
rennäring, renskötsel, sameby | reindeer husbandry, reindeer herding
gröna näringar | land-based industries
ekologisk, eko, kravmärkt | organic
närproducerad, lokalproducerad, lokalodlad | locally produced, local food
livsmedelsstrategi, livsmedelsförsörjning, självförsörjning | food strategy, food supply, self-sufficiency
matsvinn, slänga mat | food waste
bransch, sektor | sector, trade, line of business
branschråd, företagarförening, företagarorganisation | business association, trade association
handelskammare | chamber of commerce
konkurrens, konkurrenskraft | competition, competitiveness
produktivitet, effektivitet | productivity, efficiency
effektivisering, effektivisera | streamlining, efficiency improvement
automatisering, robot | automation, robot
lokalförsörjning, ledig lokal, företagslokal, kontorslokal | commercial premises, vacant premises
mässa, utställning för företag | trade fair, expo
frukostmöte, näringslivsfrukost, företagsfrukost | breakfast meeting
nätverk, nätverkande | network, networking
mentor, mentorskap | mentor, mentoring
affärsplan, affärsidé | business plan, business idea
affärsutveckling | business growth, business development
patent, varumärke, immaterialrätt | patent, trademark, intellectual property
bokföring, redovisning | bookkeeping, accounting
årsredovisning, bokslut | annual report, annual accounts
omsättning | turnover, revenue
vinst, lönsam, lönsamhet | profit, profitable, profitability
förlust, olönsam | loss, unprofitable
social ekonomi, socialt företag, arbetsintegrerande socialt företag | social economy, social enterprise
besöksförbud, kamerabevakning, övervakningskamera, kameraövervakning | camera surveillance, cctv
sotning, sotare, skorstensfejare | chimney sweeping, chimney sweep
taxi, taxitrafik | taxi, cab
frisör, hårvård, klippa håret | hairdresser
tatuering, piercing, tatuerare | tattoo, piercing
hygienisk verksamhet, fotvård | hygienic treatment business, foot care
solarium | solarium, tanning bed
automatspel, spel, lotteri, lotteritillstånd | lottery, gambling
pantbank | pawnshop
`;
