/** Roads, parking, vehicles, licences, public transport. */
export const traffic = `
trafik, vägtrafik | traffic
trafiksäkerhet | road safety, traffic safety
trafikolycka, bilolycka, krock | traffic accident, car crash
trafikplanering, trafikstrategi | traffic planning
trafikstörning, trafikomläggning, avstängd väg, vägavstängning | traffic disruption, road closure
vägarbete, vägbygge, gatuarbete | roadworks
grävtillstånd, gräva, schakttillstånd, öppna gata | excavation permit, digging permit
ta-plan, trafikanordningsplan | traffic management plan
väghållning, väghållare, vem sköter vägen | road maintenance, road authority
enskild väg, vägförening, vägsamfällighet | private road, road association
statlig väg, riksväg, landsväg, motorväg, europaväg | national road, highway, motorway
vägbidrag, bidrag till enskild väg | private road grant
hål i vägen, potthål, gropar, asfaltera, asfalt, beläggning | pothole, asphalt, paving
snöröjning, plogning, ploga, skotta snö, snöskottning, skottning | snow clearance, ploughing, snow removal
vinterväghållning | winter road maintenance
halkbekämpning, sandning, sanda, salta, saltning, halka, halkigt | gritting, anti-skid, slippery
sandlåda för halka, hämta sand | grit bin
sandupptagning, sopning av gator, gatusopning, gatstädning, vårsopning | street sweeping, street cleaning
klotter, graffiti, sanera klotter | graffiti
hastighet, hastighetsgräns, hastighetsbegränsning, fart | speed, speed limit
farthinder, vägbula, hastighetsdämpande åtgärd, fartgupp | speed bump, traffic calming
fortkörning, köra för fort | speeding
trafikljus, trafiksignal, rödljus | traffic light
vägmärke, trafikskylt, trafikmärke | traffic sign, road sign
övergångsställe | pedestrian crossing, zebra crossing
korsning, rondell, cirkulationsplats | intersection, roundabout
trottoar, gångbana, gångväg | pavement, sidewalk, footpath
cykelväg, gång- och cykelväg, cykelbana, gc-väg | cycle path, bicycle path, bike lane
cykel, cykla, cykling | bicycle, bike, cycling
cykelparkering, cykelställ | bicycle parking
cykelhjälm, hjälm | helmet
elsparkcykel, elscooter | electric scooter, e-scooter
gående, fotgängare, gångtrafikant | pedestrian
bro, viadukt | bridge
tunnel | tunnel
skymd sikt, siktröjning, klippa häck | visibility, hedge trimming
parkering, parkera, p-plats, parkeringsplats | parking, car park, parking space
parkeringsavgift, betala parkering, parkeringsautomat | parking charge, parking meter
boendeparkering | resident parking
parkeringsböter, p-bot, felparkeringsavgift, parkeringsanmärkning, kontrollavgift, böteslapp | parking fine, parking ticket
parkeringsvakt, lapplisa | parking attendant
parkeringsnorm, parkeringstal | parking standard
nyttokort, parkeringstillstånd | parking permit
pendlarparkering | park and ride
bilflytt, flytta bil, skrotbil på gatan, övergiven bil, fordonsflytt | vehicle removal, abandoned vehicle
lokal trafikföreskrift, ltf | local traffic regulation
miljözon, trängselskatt | low emission zone, congestion charge
tung trafik, lastbil, tunga transporter | heavy traffic, lorry, truck
bred transport, dispens för transport | oversized transport
godstransport, gods, transport | freight, goods transport, transport
logistik, logistikcentrum | logistics
körkort, kort för bil | driving licence, drivers license
övningsköra, övningskörning, handledare, introduktionskurs | learner driving, practise driving
körkortstillstånd | learners permit
körskola, trafikskola | driving school
körprov, uppkörning, köra upp | driving test
teoriprov, kunskapsprov | theory test
förnya körkort, utgånget körkort | renew driving licence
utländskt körkort, byta körkort | foreign driving licence
körkortsåterkallelse, indraget körkort, bli av med körkortet | licence revocation, licence suspended
rattfylleri, köra full, rattfull | drunk driving, drink driving
alkolås | alcohol interlock
moped, moppe, mopedkort, am-kort | moped
epatraktor, epa, a-traktor, mopedbil | slow car, moped car
motorcykel, mc, hoj | motorcycle, motorbike
fordon | vehicle
fordonsskatt, bilskatt, vägskatt | vehicle tax, road tax
registreringsbevis, registreringsskylt, regskylt, nummerplåt | vehicle registration, number plate
registreringsnummer, regnummer | registration number
ägarbyte, byta ägare på bil, bilköp | change of vehicle ownership
avställning, ställa av bilen, avställd | deregister vehicle temporarily
påställning, ställa på | reregister a vehicle
besiktning, bilbesiktning, kontrollbesiktning, bilprovning | vehicle inspection, car inspection
trafikförsäkring, bilförsäkring | motor insurance
vinterdäck, dubbdäck, sommardäck | winter tyres, studded tyres
bilpool, bildelning, samåkning, samåka | car pool, car sharing, carpooling
kollektivtrafik, lokaltrafik, länstrafik | public transport, public transit
buss, busslinje, busstrafik | bus
busshållplats, hållplats | bus stop
tåg, järnväg, tågtrafik | train, railway, rail
tågstation, järnvägsstation, resecentrum, station | train station, railway station, travel centre
spårvagn, tunnelbana, spårväg | tram, metro
tidtabell, avgångstid, när går bussen, turlista | timetable, departure time
biljett, färdbevis, åka buss | ticket, fare
busskort, periodkort, månadskort, resekort | travel card, bus pass, season ticket
seniorkort, fria resor för äldre, seniorresor | senior travel card
anropsstyrd trafik, närtrafik, flextrafik | demand-responsive transport
resenär, passagerare | passenger, traveller
resa, åka, färdas | travel, trip, journey
flyg, flygplats, flygfält | airport, aviation
färja, båttrafik | ferry
hamn, gästhamn, småbåtshamn | harbour, port, marina
infrastruktur | infrastructure
bredband, fiber, fiberanslutning, internetanslutning | broadband, fibre
mobiltäckning, mobilnät, täckning | mobile coverage, reception
vägtransportplan, länsplan, nationell plan | infrastructure plan
tillgång till kollektivtrafik i glesbygd, landsbygdstrafik | rural transport
drönare | drone
självkörande, autonoma fordon | self-driving, autonomous vehicle
hållbart resande, hållbara resor, mobilitet | sustainable mobility, mobility
upplåtelse av allmän plats, använda offentlig plats, hyra torgplats, markupplåtelse | use of public place
container på gatan, ställa upp container, byggställning | skip on the street, scaffolding
störning i kollektivtrafiken, inställd buss, försenad buss, bussen kom inte | cancelled bus, delayed bus
resegaranti, förseningsersättning | travel guarantee, delay compensation
glömt på bussen | left on the bus
barnvagn på buss | pram on bus
ta med cykel, cykel på tåg | bicycle on train
snö på trottoar, plogvall | snowbank
när plogas gatan, snöröjning på min gata | when is my street ploughed
vägbelysning, trasig gatlykta | broken street light
väg avstängd vid tjällossning, tjällossning | spring thaw
hållplatsläge, väderskydd, busskur | bus shelter
sjötrafik, farled | shipping, fairway
gång- och cykelbro | footbridge
bil i bygden, skjuts | lift, ride
vägskada, skada på bil av väg | damage from road
utfart, infart, ny utfart, utfartstillstånd | driveway, exit
parkeringsförbud, får jag parkera, datumparkering | no parking, parking ban
elväg | electric road
laddinfrastruktur | charging infrastructure
trafikräkning, trafikmätning, trafikmängd | traffic count
snabbtåg, höghastighetståg | high-speed rail
dubbelspår, järnvägsutbyggnad | double track
förbifart, genomfart | bypass
`;
