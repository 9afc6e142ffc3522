/** Home, neighbours, street, journeys, police matters, animals, water, fire and crisis, as people tell of them who do not know the official name. */
export const atHomeAndAround = `
vattenskada : vattenläcka, droppa, tak, ovanför, fuktfläck, blöt, golv, diskmaskin, bubbla, tapet, avfuktare, självrisk, hink | water damage, leak, ceiling, dripping, dehumidifier
fastighetsjour : störningsjour, fastighetsskötare, jour, journummer, kväll, helg, akut, läcka, portdörr, trapphus, hyresgäst, vaktmästare | on-call, caretaker, out of hours, urgent, tenant
hisstopp : hiss, hissfel, fastna, instängd, hisslarm, nödtelefon, trappor, rullator, våning, hissreparatör, panik, klaustrofobi | elevator, stuck, trapped, lift, alarm
låssmed : utelåst, låst ute, glömma, nyckel, tappa, kärva, låskolv, extranyckel, låsbyte, knäckt, jour, mitt i natten, dörr | locksmith, locked out, lost key, lock, door
inomhusklimat : element, kall, iskall, frysa, lufta, termostat, dragig, radiator, värmefläkt, ljummen, filt, hyresvärd, kallras | cold radiator, freezing, heating, thermostat, chilly
övertemperatur : sommarhetta, kvav, svettas, markis, persienn, luftkonditionering, solskydd, värmebölja, bordsfläkt, solsida, vindslägenhet, sömn | hot flat, heatwave, fan, air conditioning, blinds
tappvarmvatten : varmvatten, ljummen, dusch, varmvattenberedare, legionella, blandare, iskallt, duscha, skållning, spola, bakterie, varmvattencirkulation | hot water, cold shower, boiler, lukewarm, legionella
vattentryck : tryck, strila, droppa, kran, sil, duschmunstycke, rörmokare, tryckstegring, rinna, svag, övervåning, vattenpump | water pressure, low pressure, trickle, tap, plumber
vattenkvalitet : brunt, rost, missfärgat, grumlig, luftbubbla, mjölkig, järn, svavel, kran, tvätt, lukt, bismak, ägg | brown water, rusty, discoloured, cloudy, smell
ledningsbrott : rörbrott, vattenläcka, forsa, spruta, läcka, asfalt, gata, huvudledning, va-jour, grop, översvämma, pöl | burst pipe, water main, street flooded, leak, spurting
vattenavstängning : avisering, kran, torr, hämta vatten, dunk, tankbil, nödvatten, lapp, toalett, spola, vattenkiosk, avbrott, hink | no water, shut off, outage, water tank, notice
vattenförbrukning : vattenräkning, läcka, toalett, rinna, kubik, dubbel, chock, mätare, snurra, felavläsning, nedsättning, läckkontroll | high water bill, leaking toilet, hidden leak, meter
avloppsstopp : golvbrunn, bubbla, klucka, stinka, bajs, vattenlås, svämma, spolbil, rensa, handfat, rensband, kloak, slamsug | gurgling toilet, sewer smell, blocked drain, backflow
källaröversvämning : backventil, golvbrunn, pump, kloakvatten, förstörd, skyfall, regress, ersättning, skadeståndskrav, källare, dränkbar, länspump | flooded basement, backflow valve, pump, compensation, cloudburst
frysskada : frusen, rör, tina, värmekabel, isolering, köldknäpp, minusgrader, sommarstuga, tappa ur, sönderfrusen, hårtork, vattenledning | frozen pipes, thaw, cold snap, burst, cottage
dagvatten : granne, regnvatten, stuprör, lutning, dränering, blöt, grund, dike, utfyllnad, pöl, avrinning, lågpunkt, fuktig | rainwater, drainage, run-off, wet basement, neighbour
vägtrumma : trumma, igensatt, dike, galler, rännsten, rännstensbrunn, vattenpöl, löv, svämma, infart, vägdike, gyttja | culvert, blocked drain, ditch, gully, puddle
brunnslock : brunnsbetäckning, skramla, dunsa, lock, manhål, hål, gatubrunn, trampa, öppen, snubbla, lös, vibrera | manhole cover, rattling, open hole, danger
vattenhårdhet : kalk, kalkavlagring, vattenkokare, tvättmedel, tyskgrader, avhärdare, diskmaskin, fläck, glas, mjukgöra, kaffebryggare | hard water, limescale, detergent, softener
brunnssäkerhet : brunnslock, ödebrunn, gödselbrunn, barn, drunkna, lås, tomt, rasrisk, trädgårdsdamm, övergiven, säkra, falla | old well, cover, child, drowning, unsafe
grundvattenbrist : sinad, torrlagd, brunn, vattentankbil, pump, luft, brunnsborrare, torka, bergborrad, fylla, vattna, ransonera | dry well, drought, groundwater, water delivery
strömavbrott : elavbrott, strömlös, mörk, propp, jordfelsbrytare, säkring, ficklampa, kylskåp, frys, avbrottskarta, nätbolag, stearinljus | power cut, blackout, fuse, dark, fridge
elsäkerhet : blinka, flimra, gnista, bränd, lukt, vägguttag, glappkontakt, elektriker, stöt, jordfel, kortslutning, elcentral | flickering lights, sparks, burnt smell, electrician, shock
elledning : kraftledning, nedfallen, kabel, luftledning, livsfarlig, träd, stolpe, storm, ledningsgata, hänga, nätbolag, högspänning | fallen power line, tree on line, cable, dangerous
elstängsel : stängsel, stöt, hage, aggregat, taggtråd, varningsskylt, betesdjur, barn, elband, jordning, häst, passage | electric fence, shock, warning sign, pasture, barbed wire
elkostnad : elräkning, chockräkning, dyr, elpris, kvartspris, effekttopp, elstöd, vinter, elområde, spara, direktverkande, uppvärmning, binda | electricity bill, expensive, price, peak, tariff
elhandelsavtal : telefonförsäljare, lurad, elbolag, byta, ångerrätt, brytavgift, anvisningsavtal, fullmakt, dubbelfaktura, bestrida, dörrknackare, påtryckning | electricity contract, tricked, cold call, switch, dispute
elavstängning : avstängd, ström, obetald, elskuld, varsel, avstängningsbesked, socialnämnd, påkoppling, barnfamilj, avbetalning, mörk | disconnected, unpaid bill, cut off, reconnection, debt
elmätarbyte : elmätare, mätarskåp, tekniker, byta, avisering, elskåp, låst, fjärravläsning, display, mätvärde, nätbolag | smart meter, replacement, technician, appointment
solcellsanläggning : solpanel, bländning, reflex, solcellsfirma, konkurs, växelriktare, batteri, överskott, garanti, montör, grön teknik, brummande | solar panels, glare, bankrupt installer, battery, surplus
luftvärmepump : värmepump, brumma, utedel, fläkt, granne, sovrum, vibration, surra, ljudmätning, placering, nattetid, brus | heat pump noise, humming, neighbour, bedroom, low frequency
lågfrekvent buller : brummande, dovt, surr, tinnitus, transformator, ventilation, brus, kylanläggning, sömnlös, vibration, kylaggregat, ljudkälla | low frequency, humming, buzzing, sleepless, ventilation
uppvärmning : oljepanna, villaolja, konvertera, panna, pellets, direktel, pelletspanna, isolera, byta, oljetank, frånluftsvärmepump, bidrag | oil boiler, replace, heating, pellets, convert
aska : askhantering, kaminaska, glöd, plåthink, pellets, sopbrand, askburk, soptunna, het, kakelugn, eldstad | ash, stove, embers, disposal, bucket
soteld : skorstensbrand, skorsten, mullra, gnista, låga, tjära, blanksot, murstock, sotare, kamin, rök, spricka | chimney fire, soot, flames, sparks, sweep
nyttjandeförbud : eldstad, utdömd, kakelugn, rökkanal, glidgjutning, insatsrör, sotare, spricka, kamin, föreläggande, provtryckning, brandskyddskontroll | fireplace, banned, crack, flue, inspection failed
sotning : sotare, avisering, ombokning, bortrest, hembesök, tidsbokning, utebliven, lapp, passa, släppa in, sotsug, brev | chimney sweep, appointment, reschedule, missed visit
brandvarnare : pipa, tjuta, batteri, falsklarm, matos, testknapp, seriekopplad, sovrum, tak, spisvakt, hyresvärd, bytas | smoke alarm, beeping, battery, false alarm, test
brandskydd : brandsläckare, brandfilt, fönsterstege, pulversläckare, nödutgång, utrymningsplan, stearinljus, adventsljusstake, spis, glömma, handbrandsläckare | fire extinguisher, fire blanket, escape ladder, candles, home fire safety
utrymningsväg : trapphus, barnvagn, skoställ, cykel, skräp, rullator, dörrmatta, entré, loftgång, brandfara, blockera, tidningsbunt | stairwell, blocked exit, pram, clutter, fire hazard
batteribrand : litiumbatteri, ladda, elsparkcykel, elcykel, powerbank, svullen, explodera, hall, gasa, laddare, natt, överhettad | lithium battery, charging, fire, swollen, e-bike
gasol : gasolflaska, gastub, gasolgrill, gaslukt, läckage, gasspis, stadsgas, balkong, vind, gasolvärmare, explosion, förvaring | gas bottle, propane, smell of gas, leak, balcony
kolmonoxid : koloxid, kolosförgiftning, os, kamin, spjäll, huvudvärk, yr, husvagn, grill, inomhus, varnare, svimma | carbon monoxide, poisoning, alarm, headache, barbecue
orosanmälan : granne, bråk, skrika, vägg, smälla, våld, slå, gråta, misshandel, hjälprop, lägenhetsbråk, dörr, partner | neighbours fighting, screaming, violence, worried, child crying
störningar i boendet : störningsjour, musik, bas, fest, högtalare, dunka, stereo, varning, trivselregler, väktare, granne, nattfest, volym | loud music, party, bass, night, quiet hours
stegljud : lyhörd, stampa, springa, övervåning, klackar, studsa, möbler, hoppa, ljudisolering, trägolv, granne, barn, trampa | footsteps, thin walls, upstairs, running, soundproofing
renoveringsbuller : borra, hamra, bila, slagborr, söndag, helgmorgon, granne, borrtider, skruvdragare, spika, badrumsrenovering, såga | drilling, renovation noise, sunday, neighbour, hours
cigarettrök : röka, granne, balkong, cannabis, hasch, fimp, ventil, astma, trapphus, marijuana, gräslukt, hosta, köksfläkt | neighbour smoking, cannabis smell, balcony, ventilation, asthma
kattägare : katt, granne, bajsa, kissa, sandlåda, rabatt, skrämma, utekatt, lösspringande, vattenspridare, spillning, odling | neighbour's cat, droppings, sandpit, garden, repel
hundskall : skälla, hund, yla, ensam, gnälla, hunddagis, granne, sex timmar, hyresvärd, lägenhetshund, rastas, lägenhet | barking dog, left alone, howling, complaint, neighbour
hönshållning : tupp, gala, höns, hönshus, ägg, morgon, hönsgård, fjäderfä, villaområde, granne, väckt, kyckling | rooster, crowing, hens, chicken coop, neighbour
fågelmatning : mata, fågelbord, frö, duva, mås, bröd, råtta, spillning, balkong, talgboll, fågelbajs, matrester | feeding birds, pigeons, rats, droppings, balcony
vanvårdad tomt : skrot, bilvrak, upplag, presenning, pall, bråte, gräs, igenvuxen, ful, granne, råtta, lada, fallfärdig | junk, scrap cars, messy garden, neighbour, eyesore
sanitär olägenhet : samlare, belamrad, stinka, tvångsstädning, ohyra, sopor, granne, sanera, misär, smutsig, flugor, tidningar | hoarding, cluttered, filthy, smell, neighbour
fastighetsgräns : tomtgräns, staket, gränsrör, häck, grannfejd, gren, överhängande, rot, frukt, äpple, meter, flytta, gränsbråk | boundary dispute, fence, hedge, branches, neighbour feud
grannens träd : skugga, löv, barr, hängränna, fälla, rot, tall, björk, beskära, rädd, plattor, solljus, kåda | neighbour's tree, shade, leaves, dangerous tree, roots
stormfälld : träd, fallit, rotvälta, gren, motorsåg, blockera, väg, biltak, röjning, stubbe, vindfälle, blåst | fallen tree, storm, blocking road, branch, chainsaw
insyn : studsmatta, granne, lekstuga, basketkorg, boll, fotboll, skrik, plaska, titta, pool, hopp, klaga | trampoline, privacy, neighbour, ball, noise
kamerabevakning : grannkamera, dörrklocka, filma, tomt, trappuppgång, ringklocka, porttelefon, integritet, dörröga, viltkamera, spionera, drönare | doorbell camera, neighbour filming, privacy, surveillance
korttidsuthyrning : airbnb, gäst, resväska, nyckelbox, festlägenhet, turist, bostadsrättsförening, otrygg, hotellverksamhet, andrahand, veckoslut | short-term rental, airbnb, guests, party, suitcase
bygglov : altan, lov, staket, bygga, trall, tillåten, friggebod, ritning, stadsbyggnadskontor, bygglovsfri, skiss, granne | build a deck, permission, allowed, sketch, fence
olovlig byggnation : svartbygge, tillsynsärende, byggnadsinspektör, anonym, tjalla, brev, förklaring, sanktionsavgift, preskription, riva, tio år, granne | building inspector, anonymous tip, unauthorised, demolish, letter
marksättning : slukhål, sättning, spricka, sjunka, luta, gruvhål, grundförstärkning, rasa, marklera, pålning, golv, husgrund | sinkhole, cracks, sinking house, subsidence, mining hole
innergård : gård, bostadsrättsförening, grilla, gårdsfest, trivselregel, städdag, cykelförråd, sandlåda, port, stämma, rökfri, utemöbel | courtyard, shared yard, housing association, barbecue, play
soprum : miljörum, full, råttor, sopnedkast, molok, felsortering, dumpa, nyckel, sur, hyresvärd, sopsäck, kartong | bin room, overflowing, rats, rubbish chute, dumping
utebliven tömning : soptunna, sopbil, missad, tömma, full, fastfrusen, maskar, extrasäck, lock, hämtdag, oplogad, glömd, sopgubbe | missed collection, bin not emptied, overflowing, garbage truck
avfallskärl : soptunna, trasig, lock, hjul, stulen, nytt kärl, handtag, tvätta, byta, kärlbyte, blåsa, äcklig | broken bin, lid, wheel, stolen bin, replacement
sorteringsguide : slänga, pizzakartong, kaffekapsel, julpapper, porslin, spegel, frigolit, blöja, stekpanna, dricksglas, kruka, glasögon, påse | sorting, which bin, pizza box, coffee capsule, polystyrene
fyrfackskärl : fyrfack, förpackningsinsamling, tunna, plats, dragväg, schema, utrullning, plast, kartong, villa, dela, fack | four compartments, new bins, packaging, collection schedule
matavfallspåse : matpåse, påse, slut, brun, läcka, bananfluga, larv, mögla, fluga, frysa, hämtställe, papperspåse, äcklig | compost bags, fruit flies, maggots, leaking bag
grovsopor : soffa, säng, bortforsla, möbel, dödsbo, flyttstäda, skänka, myrorna, släp, bärhjälp, garderob, madrass, gatan | sofa, bulky waste, furniture, house clearance, trailer
återvinningscentral : tippen, tipp, bom, besökskort, släpkärra, öppettid, söndag, asbest, kö, kortläsare, däck, lass | tip, dump, recycling centre, opening hours, barrier
bildäck : däck, fälg, däckverkstad, dumpa, motorolja, spillolja, glykol, dunk, bildel, bilbatteri, slänga | tyres, old tyres, motor oil, car parts
tryckimpregnerat trä : impregnerad, slipers, virke, eternit, byggsäck, gips, rivningsvirke, container, bränna, målad, isolering, trallbit | treated wood, asbestos sheet, building waste, skip
elskrot : kylskåp, frysbox, mobil, hårddisk, batteri, glödlampa, vape, lysrör, rakapparat, leksak, laddare, samlaren, kassera | old fridge, phone, batteries, light bulb, vape
dumpning : nedskräpning, dumpa, soffa, sopsäck, skog, skräphög, byggskräp, dike, registreringsnummer, rastplats, vitvaror, markägare, tippa | fly-tipping, dumped, forest, rubbish, licence plate
papperskorg : överfull, skräp, glaskross, mås, hamburgerpapper, fimp, park, tömma, blåsa, ölburk, soptunna, pizzakartong | overflowing litter bin, broken glass, seagulls, park
pant : panta, burk, petflaska, pantautomat, pantkvitto, returpack, trasig, utländsk, pantsäck, pantsamlare, flaska | deposit, cans, bottles, return machine, receipt
återvinningsstation : igloo, glasigloo, kartong, full, skräpig, nedskräpad, behållare, krossa, tömma, glasljud, granne, borttagen | recycling point, full, glass noise, cardboard
kanyl : spruta, nål, lekplats, park, knark, missbruk, sticka, vass, buske, portuppgång, plocka, smitta, hepatit | needles, syringe, playground, drug litter, pick up
hundbajs : hundlatrin, bajspåse, trottoar, kliva, plocka upp, hundägare, hundpåse, tömma, snö, barnvagn, stinka, böter | dog poo, dog mess, pavement, bags, bin
plogvall : snövall, infart, garage, plogbil, skotta, snöhög, utfart, orka, äldre, skymd, traktor, snöskyffel | snow, driveway, plough bank, shovel, blocked
vinterväghållning : oplogad, fastna, ofarbar, snödjup, villagata, ambulans, hemtjänst, barnvagn, jourplog, cykelbana, spårig, slask, modd | unploughed, stuck, street, snow, slush
plogskada : plogbil, brevlåda, häck, gräsmatta, kantsten, staket, påkörd, buckla, knäckt, entreprenör, skadeanmälan, grusad | snow plough damage, letterbox, hedge, lawn, claim
halkolycka : halka, ramla, isgata, osandad, handled, benbrott, broddar, trottoar, gips, ersättning, isfläck, slå sig, ansvar | slipped, ice, broken wrist, fell, pavement
sandhämtning : sand, sandlåda, sandficka, grus, gratis, salt, broddar, hink, hundtass, trappa, villaägare, flis | free sand, grit, bucket, salt, anti-slip
takras : istapp, snöras, tak, bockar, varningsskylt, takskottare, snölast, knaka, platt, huvud, hängränna, rasrisk | icicles, falling snow, roof, snow load, warning
snöupplag : snötipp, snöhög, snöberg, parkering, skymd, traktor, backlarm, väckt, bortforsling, lastbil, smutsig, natt | snow dump, snow pile, noise, tractor, night
sandupptagning : gatusopning, grus, nysa, sopmaskin, punktering, slira, rullstensgrus, städlapp, flisor, cykel, gata, dammig | spring sweeping, gravel, dust, puncture, street
potthål : punktering, fälg, däck, hål, asfalt, tjälskott, bilskada, skadeståndsanspråk, bärgning, krossad, skakig, krater | pothole, flat tyre, damaged rim, compensation, road
tjällossning : tjäle, grusväg, lerig, mjuk, dammig, hyvla, tvättbräda, dammbindning, spårig, avstängd, lera, tung | thaw, frost damage, gravel road, muddy, dust
trottoar : snubbla, kantsten, platta, ojämn, rot, gatsten, rullstol, rollator, uppstickande, lutning, kullersten, fastna | broken pavement, tripped, kerb, uneven, wheelchair
belysningsavbrott : gatlampa, mörk, släckt, gångtunnel, kuslig, buskage, otrygg, stolpnummer, lysa, trasig, lyktstolpe, gångväg, blinka | dark path, street light out, scared, tunnel, lamp post
belysningsstolpe : lyktstolpe, påkörd, sladd, kabel, lucka, elskåp, strömförande, luta, kabelskåp, uppbruten, peta, farlig | lamp post, exposed wires, cabinet, live wire
trafiksignal : trafikljus, rödljus, grönt, tryckknapp, tickande, synskadad, blinka gult, hinna, släckt, korsning, detektor, väntetid | traffic light, broken, button, green, crossing
vägmärke : vägskylt, skylt, vriden, påkörd, skymd, gatuskylt, trafikspegel, spegel, vilse, gps, klottrad, saknas | road sign, missing, knocked over, street sign, mirror
trafiksäkerhet : korsning, farlig, tillbud, skolväg, påkörd, farthinder, övergångsställe, vägbula, utfart, sikt, olycksdrabbad, oövervakad | dangerous junction, near miss, school route, scared, speeding
buskörning : bilträff, fortkörare, rejsa, gasa, burna, epa, cruising, dunka, drifta, däckskrik, ungdomar, motorljud, parkering | street racing, revving, loud car, speeding, skidding
mopedbuller : moped, buskörande, trimmad, cross, motocross, fyrhjuling, cykelbana, ljuddämpare, gångväg, oregistrerad, grönområde, tonåring | moped, dirt bike, cycle path, tuned, noise
genomfartstrafik : smitväg, gena, lastbil, villaområde, pollare, bom, återvändsgata, enkelriktad, navigator, stänga av, tung trafik | rat run, cut-through, lorries, barrier, residential
skolskjutsning : föräldrar, skjutsa, kaos, lämna, hämta, vändplan, släppzon, hjärtezon, skolpolis, stress, skolgård, tvärstanna | school run, drop-off, chaos, parents, parking
felparkering : utfart, infart, blockera, granne, parkeringsvakt, bärga, gräsmatta, privat mark, främmande bil, vändzon, trottoar, p-vakt | blocked driveway, wrongly parked, tow, private land
kontrollavgift : p-bot, parkeringsbot, lapp, vindruta, bestrida, app, skylt, otydlig, inkasso, parkeringsbolag, böter, överklaga, regnummer | parking ticket, fine, appeal, unclear sign
parkeringsskiva : p-skiva, gratis, timmar, tidsbegränsad, p-ur, ställa in, avrunda, vindruta, affär, ankomsttid, köpa | parking disc, free parking, time limit, forgot
parkeringsapp : easypark, parkster, automat, mynt, zonkod, qr-kod, mobil, krångla, avsluta, äldre, parkeringsautomat, registreringsnummer | parking app, machine, pay, zone code
besöksparkering : gästparkering, långtidsparkering, husvagn, släpvagn, lastbil, dygn, husbil, hantverkare, gata, semester, högsta tid | visitor parking, long-term, trailer, caravan
parkeringsbrist : boendekort, bilhandlare, verkstad, övertalig, trång, granne, avställd, firmabil, ledig, cirkla, kvarter | no parking space, dealer cars, crowded, residents
fordonsflytt : bortbogserad, bärgad, bogsera, borta, uppställningsplats, lösa ut, flyttad, bärgningskostnad, städdag, lapp, tro stulen | car gone, towed, impound, release fee
skrotbil : övergiven, bil, mossig, punkterad, utbränd, målvakt, rostig, skyltlös, vrak, krossad, månader, ägare | abandoned car, flat tyres, burnt-out, no plates
bosättning på allmän plats : husbil, tält, sova, hemlös, koja, läger, brovalv, tiggare, filt, eu-migrant, avhysa, bilboende | sleeping in car, camp, homeless, tents, rough sleeper
vägarbete : grävmaskin, uppgrävd, plåt, omväg, avspärrning, fibergrävning, infart, skyffel, damm, kunder, sandhög, hur länge, staket | roadworks, dug up, detour, access
sprängning : skaka, spricka, smäll, syneförrättning, vibration, salva, tuta, berg, husgrund, skadeersättning, bygge, damm | blasting, shaking house, cracks, explosion
broavstängning : bro, räcke, rutten, planka, hal, gångbro, bärighet, viadukt, omväg, träbro, trasig, hoppskydd | bridge closed, railing, rotten planks, footbridge
plankorsning : järnväg, bom, bommar, spår, tåg, tuta, gena, stängsel, spårspring, övergång, grind, signal | level crossing, barrier, tracks, train horn, railway
cykelbana : cykel, glas, kantsten, cyklist, trottoar, ringklocka, påcyklad, omkull, hål, punktering, cykelfält, lysa | cycling, cycle lane, glass, cyclist, crash
hyrsparkcykel : elsparkcykel, voi, snubbla, slängd, blockera, trottoar, synskadad, full, skjutsa, parkera, uthyrningsbolag, flytta | e-scooters, pavement, blocked, thrown, rental
trafikstörning : försenad, buss, inställd, förbikörd, chaufför, överfull, missad, realtidsskylt, jobb, app, hållplats, frysa, vänta | bus late, no-show, full, driver rude, missed
hittegods : kvarglömd, buss, tåg, väska, mobil, vante, ryggsäck, paraply, hörlurar, säte, trafikbolag, glömma, hämta | left on bus, lost item, bag, phone, lost and found
tilläggsavgift : kontrollant, åka fast, batteri, död mobil, fel zon, skolkort, tonåring, ångest, orättvis, plånbok, blippa, biljettapp, betalningsfrist | ticket inspector, fined, no ticket, child
biljettköp : kontant, biljettautomat, enkelbiljett, barnvagn, hund, cykel, bankkort, sms-biljett, buss, besökare, app, pensionär | buy ticket, cash, pram, dog, bike on bus
linjenedläggning : busslinje, indragen, turlista, sista bussen, hållplats, landsbygd, gles, pensionär, protest, namnlista, ungdom, isolerad | bus line cut, last bus, stop removed, protest, village
väderskydd : busskur, krossad, glas, hållplats, bänk, snö, skräp, mörk, tavla, tidtabell, regn, trasig | bus shelter, smashed glass, bench, timetable
tågförsening : tåg, stillastående, kontaktledning, ersättningsbuss, sj, kompensation, strandsatt, inställd, perrong, missa, kopparstöld, växelfel | train delayed, missed flight, stranded, refund
färdtjänstresa : färdtjänst, vänta, utebliven, samåkning, omväg, chaufför, läkarbesök, rullstol, dörr, bälte, klagomål, kissnödig | disabled transport, no show, waited, taxi, complaint
vägfärja : färja, linfärja, kö, ö, öbo, inställd, isläge, turlista, fastland, missa, förtur, sista turen | ferry cancelled, queue, island, timetable
flygförsening : flyg, inställd, bagage, väska, överbokad, gate, kompensation, strejk, matkupong, resebyrå, handbagage, nekad ombordstigning | flight cancelled, delayed, lost luggage, overbooked
resebedrägeri : stuga, falsk annons, hyra, förskott, hotell, bluff, booking, avbokning, semester, paketresa, lurad, airbnb | holiday scam, fake listing, cabin, hotel, refund
konsulär hjälp : utomlands, ambassad, konsulat, pass, rånad, strandsatt, sjuk, hemresa, larmcentral, reseavrådan, ud, semester, oroligheter | stranded abroad, lost passport, embassy, consulate
pass : passtid, utgånget, resa, flyg, barnpass, brådska, passfoto, medgivande, hämta ut, tidsbokning, snabb, express | passport expired, urgent, appointment, child passport
utlandsresa med barn : medgivande, vårdnadshavare, egenmäktig, bortförande, utreseförbud, gräns, mormor, umgänge, samtycke, efternamn, återlämna, kvarhålla | child travel, consent, abduction, travel ban, border
rattfylleri : rattfylla, full, vingla, bilnyckel, alkotest, blåsa, tipsa, påverkad, sobrietest, drograttfylla, köra, polis | drunk driver, swerving, report, breath test
trafikfarlig förare : dement, bilförare, farfar, körkort, läkare, synnedsättning, buckla, fel fil, mötande, äldre, indra, självständig | elderly driver, dementia, unfit, licence
körkortsåterkallelse : körkort, lappen, indraget, fortkörning, rödljus, mobil, ratt, spärrtid, varning, yrkeschaufför, alkolås, månader | lost licence, speeding, suspended, mobile phone
körprov : uppkörning, kuggad, teori, nervös, omprov, kötid, dyslexi, tolk, automatlåda, intensivkurs, underkänd, prövotid | failed driving test, retake, nervous, theory
medicinska krav : körkortsmedicin, epilepsi, kramp, stroke, diabetes, synprov, synfält, sömnapné, läkarintyg, läkemedel, grå starr, transportstyrelsen | illness and driving, stroke, eyesight, medicine
ägarbyte : såld, bil, köpare, registreringsbevis, böter, trängselskatt, målvakt, avställning, grön del, fullmakt, skatt, transportstyrelsen | sold car, still registered, owner change, fines
hastighetskamera : trafiksäkerhetskamera, brev, blixt, plåtad, förare, lånad, son, erkänna, bot, för fort, förarbild, neka, firmabil | speed camera, letter, fine, photo
fordonsbesiktning : besiktning, underkänd, rost, avgas, körförbud, tvåa, ombesiktning, broms, varningslampa, verkstad, utgången, däck | failed inspection, rust, repair, driving ban
bilverkstad : reparation, prisuppgift, dyr, felaktig, fuska, mekaniker, kvarhålla, motorstopp, garanti, konsument, reservdel, bilreparatör | car repair, garage, overcharged, faulty, dispute
vägassistans : bärgning, soppatorsk, punktering, varningstriangel, starthjälp, startkabel, motorhaveri, motorväg, feltankad, bärgare, batteri, vägren | breakdown, flat tyre, tow truck, jump start
smitning : parkeringsskada, repa, buckla, krock, vittne, lapp, försäkring, påbackad, lack, whiplash, parkeringsplats, skadeanmälan | crash, scratch, hit and run, dent, whiplash
viltolycka : rådjur, älg, krocka, överkörd, dike, eftersök, snitsel, räv, grävling, 112, anmälningsplikt, skadad, hare | deer, moose, roadkill, injured animal
dött djur : kadaver, överkörd, katt, mås, svan, igelkott, väg, strand, lukt, bortforsla, chip, fågelinfluensa, smitta | dead animal, roadkill, dead cat, remove, swan
elbilsladdning : laddstolpe, trasig, upptagen, laddkort, laddapp, kabel, laddbox, elbil, förlängningssladd, bensinbil, laddkö, fastna | charging point, broken, occupied, cable
a-traktor : epa, raggare, dunka, flak, bälte, trettio, plomberad, trimma, lgf-triangel, kö, omkörning, tonåring, skjutsa | moped, teenager, speed, tuning
upphittat : hittegods, hittelön, nyckelknippa, sedel, vigselring, glasögon, ägare, efterlysa, lämna in, kvarglömd, polis, funnen | lost wallet, keys, found money, reward, hand in
polisanmälan : stöld, bestulen, 114 14, serienummer, kvitto, försäkringsbolag, stöldgods, tjuv, sno, kopia, diarienummer, stulet | report theft, stolen, police, serial number
cykelstöld : cykel, stulen, ramnummer, lås, avklippt, station, elcykel, blocket, cykelförråd, polisauktion, kätting, vajer | bike stolen, cut lock, frame number, e-bike
bilstöld : bilinbrott, ruta, krossad, katalysator, bränslestöld, slanga, bensin, diesel, airbag, nyckel, relästöld, ratt | car stolen, smashed window, catalytic converter, fuel theft
bostadsinbrott : inbrott, uppbruten, smycken, guld, stökig, tjuv, kränkt, tekniker, fingeravtryck, bryta, fönster, låsbyte, bortrest | burglary, broken in, jewellery, forced door
grannsamverkan : rekognosera, skåpbil, misstänkt, tjuv, markering, dekal, timer, villalarm, främling, reka, registreringsnummer, vaka | suspicious van, casing, neighbourhood watch, burglars
förrådsinbrott : källare, vind, hänglås, hönsnät, uppbruten, däck, skidor, barnvagn, länsad, hyresvärd, källarförråd, klippa | storage break-in, basement, padlock, skis stolen
båtstöld : utombordare, båtmotor, stulen, brygga, drev, båtsamverkan, ekolod, marina, kapad, kätting, kapell, motorlås | outboard motor, stolen boat, marina, theft
byggstöld : koppar, kopparstöld, verktyg, container, traktor, gps, diesel, maskin, grävmaskin, kabel, väktare, skåpbil | tools stolen, copper, tractor, building site
fickstöld : ficktjuv, plånbok, väska, knycka, rycka, halsband, trängsel, klocka, kort, pinkod, mobil, främling, kram | pickpocket, stolen purse, snatched, distraction
åldringsbrott : dörrknackare, falsk, hantverkare, låna toalett, vatten, smycken, äldre, säkerhetskedja, id-kort, hemtjänst, utge sig, växla | doorstep, bogus, elderly, fake officer, jewellery
personrån : rån, ungdomsrån, kniv, jacka, mobil, hotad, förnedring, filma, tonåring, mörkt, gäng, märkesjacka | mugging, robbed, teenager, knife, threatened
snatteri : snatta, butikskontrollant, butik, godis, åka fast, tonåring, självscanning, böter, tillträdesförbud, polisförhör, socialtjänst, sno | shoplifting, caught, teenager, store, ban
telefonbedrägeri : bankid, säkert konto, falsk polis, bank, mormor, överföring, qr-kod, säkerhetsavdelning, fjärrstyra, lägga på, spärra, luras, pensionär | fake bank call, scam, transferred money, grandmother
nätfiske : sms, länk, klicka, paket, postnord, phishing, virus, kortnummer, skatteåterbäring, mejl, fejk, bluff, tull | text message, parcel, link, phishing, fake
annonsbedrägeri : marketplace, blocket, swisha, vinted, säljare, lurad, förskott, falsk, biljett, paket, tradera, försvinna | scam, marketplace, never arrived, swish
romansbedrägeri : kärlek, dejting, sextortion, nakenbild, utpressning, soldat, presentkort, skämmas, dejtingapp, pengar, utomlands, sol och våra | romance scam, dating, blackmail, nude pictures, ashamed
investeringsbedrägeri : krypto, bitcoin, kändis, anydesk, mäklare, sparpengar, plattform, vinst, aktie, trader, återvinna, reklam | crypto scam, investment, trader, lost savings
dataintrång : hackad, kapad, facebook, instagram, lösenord, konto, snapchat, tvåstegsverifiering, mejl, utelåst, sim-kort, intrång | hacked account, password, locked out, stolen profile
identitetsstöld : id-kapning, lån, faktura, adressändring, abonnemang, kreditspärr, personnummer, inkasso, kreditupplysning, spärra, okänd, brevlåda | identity theft, loan, unknown invoice, block
oseriös hantverkare : asfalt, asfaltläggare, stenläggare, takläggare, tvätta tak, kontant, knacka, uppfart, pressa, takpanna, svartarbete, förskott | tarmac, cowboys, doorstep, roof, cash
bluffsamtal : kommunanställd, utge sig, falsk, id-bricka, motringning, tjänstekort, växel, brev, hemtjänst, bankid, misstänkt, hemtjänstpersonal | impostor, fake council, call back, id badge
dörrförsäljning : dörrknackning, försäljare, insamlingsbössa, dammsugare, jultidning, lapp, rädd, tittöga, ångerrätt, larmförsäljare, sälja, ringa på | doorstep seller, knocking, collectors, scared
förtal : uthängd, facebook, flashback, inlägg, bild, rykte, kränkt, svartmålad, näthat, lögn, kommentar, snapchat, filmad | defamation, posted, lies, facebook, harassment
olaga förföljelse : stalkning, hotbrev, dödshot, förfölja, airtag, spårsändare, ex, kontaktförbud, ringa, fönster, rädd, mejl | stalker, threat, tracker, followed, restraining order
misshandel : slagsmål, krog, blåtira, blod, näsa, sparka, ordningsvakt, nattklubb, tandskada, läkarintyg, slag, vakt, vittne | assault, beaten, nightclub, bouncer, injury
skjutning : skottlossning, sprängning, smäll, avspärrning, tryckvåg, fönster, handgranat, port, gäng, rädd, krisstöd, explosion | shooting, explosion, cordon, scared, windows
narkotikabrott : knarkarkvart, spring, port, granne, odling, rullgardin, tipsa, hasch, påsar, sällskap, bilar, misstänkt, kemikalielukt | drug dealing, stairwell, neighbour, anonymous tip
ordningsstörning : ungdomar, hänga, skräpa, supa, stenkastning, äggkastning, elda, fältassistent, skolgård, bråka, otrygg, vandalisera, stökig | youths, hanging out, vandalism, throwing stones
klotter : sprejad, hakkors, nazist, vägg, tagga, spreja, sanera, elskåp, garage, fula ord, skola, klistermärke | graffiti, swastika, sprayed, remove, wall
lekplatsskada : lekplats, gunga, rutschkana, spik, klätterställning, glas, fallskydd, sandlåda, trasig, farlig, byta sand, bräda | playground, broken swing, glass, nail
polistips : 112, 114 14, pågående, misstänkt, vittne, signalement, ingripa, larma, anonym, registreringsnummer, brott, filma | witness, crime, suspicious, anonymous tip
polisstation : öppettid, reception, telefonkö, utredare, områdespolis, tidsbokning, kommunpolis, stängd, handläggare, väntetid, besöka, pass | police station, opening hours, queue, investigator
nedlagd förundersökning : nedlagd, överprövning, åklagare, polisutredning, klaga, polisvåld, beslag, beslagtagen, återfå, gripen, bevis, besviken | case dropped, complaint, police, seized items
vapenamnesti : vapen, ammunition, granat, dynamit, dödsbo, gevär, pistol, vind, blindgångare, krut, arv, lämna in, oexploderad | found gun, ammunition, grenade, dynamite, hand in
fyrverkeriförbud : smällare, raket, nyår, bangers, skrämd, hund, brevlåda, knall, ögonskada, pinnraket, kanonslag, häst, ljud | fireworks, bangers, new year, scared dog, ban
drönarflygning : drönare, surra, filma, tomt, badplats, flygförbud, skyddsobjekt, registrera, spionera, krascha, drönarkort, luftrum | drone, overhead, filming, forbidden
minderårigas drickande : fest, langning, hembränt, snapchat, full, tonåring, nattvandra, student, studentflak, skolavslutning, spy, öl, fritidsgård | house party, underage drinking, students, parents patrol
försvunnen person : vandra iväg, dement, rymma, tonåring, klädsel, gps-larm, helikopter, hundpatrull, larma, borta, skolväg, natt, efterlyst | missing person, wandered off, runaway, search
självmordsrisk : självmord, bro, hoppa, livlös, granne, orolig, kompis, 112, suicid, prata, vakta, tåg, ångest | suicide risk, bridge, worried, emergency, friend
dödsfall i hemmet : likstank, granne, död, post, lukt, flugor, bryta upp, ensam, svara, hittad, sanering, tidningar | found dead, neighbour, smell, unanswered
upphittad hund : herrelös, lös, hund, bunden, hundstall, chip, halsband, polis, efterlysa, hundpensionat, hundvakt, omhänderta | stray dog, loose, found dog, chip, kennel
bortsprungen katt : katt, efterlysning, lapp, kattunge, kattkoloni, kattfälla, katthem, chipnummer, kastrera, garage, försvunnen, hemlös | missing cat, kittens, stray cats, shelter, poster
hundbett : biten, bita, hund, anfall, munkorg, okopplad, stelkramp, veterinärkostnad, schäfer, blod, rädd, hundägare, sår | dog bite, attacked, child, owner
vanvård av djur : djurplågeri, mager, svältande, slå, hage, vatten, het bil, instängd, kanin, häst, kor, djurskyddskontroll, ruta | animal cruelty, starving, dog in hot car, neglect
skadad fågel : fågelunge, vinge, igelkott, mås, fladdermus, rådjurskid, viltrehabilitering, mata, unge, ekorre, fönster, svan, rädda | injured bird, hedgehog, baby deer, bat, rescue
råttbekämpning : råtta, mus, möss, krafsa, fälla, gift, kök, vind, skafferi, mård, toalettstol, råtthål, gnaga | rats, mice, mouse, trap, attic
vägglus : vägglöss, bett, säng, madrass, resväska, prick, sanera, klia, soffa, blodfläck, begagnad, hund, hyresvärd | bed bugs, bites, mattress, itching, exterminator
kackerlacka : kackerlackor, kök, lampa, spis, klisterfälla, gel, hotell, sanering, granne, restaurang, springa, äcklig | cockroach, kitchen, pest control, neighbour
getingbo : geting, bålgeting, stick, allergisk, takpanna, bisvärm, humla, jordgeting, skolgård, sanera, surra, svälla | wasps, nest, hornet, bees, sting
skadedjur : myra, hästmyra, silverfisk, borstsvans, mal, pälsänger, ängrar, mjölbagge, bananfluga, fluga, garderob, spån, insekt | ants, silverfish, moths, insects, pantry
fågelproblem : mås, fiskmås, anfall, duva, kaja, skata, hackspett, bo, nät, piggar, skrik, skorsten, glass | seagulls, attack, pigeons, nest, woodpecker
viltskada : böka, gräsmatta, tulpan, sork, mullvad, grävling, räv, bo, altan, jägare, äpple, rådjur, skrämma | wild boar, deer, badger, fox, lawn
rovdjursobservation : varg, björn, lodjur, spår, riven, fårhage, hundägare, tass, yla, örn, nödvärn, rädd, soptunna | wolf, bear, lynx, sheep killed, tracks
orm : huggorm, snok, kopparorm, ormbett, trappa, hund, kompost, groda, ödla, bett, gift, flytta, ormfobi | snake, adder, bite, garden
fästing : fästingbett, röd ring, plocka, tbe, borrelia, pincett, huvud, rådjur, vaccin, feber, utslag, katt | tick bite, red ring, vaccine, remove
mördarsnigel : snigel, sallad, klippa, snigelgift, ölfälla, spansk skogssnigel, granne, land, tjära, odling, äta, ägg | slugs, snails, eaten, lettuce
parkslide : jätteloka, brännskada, blåsor, lupin, balsamin, vresros, ogräs, rötter, utrota, sälja, husköp, trädgårdsavfall, bambu | knotweed, hogweed, burns, weeds, invasive
trädsjukdom : häggspinnmal, larv, spindelväv, bladlus, kladd, almsjuka, lind, bil, honungsdagg, svamp, kastanj, ek | caterpillars, webs, aphids, sticky car, elm disease
vattenförorening : fiskdöd, oljefilm, bäck, dike, skum, grön, bensin, lukt, gödsel, död fisk, sjö, utsläpp, grodor | dead fish, oil film, stream, foam, pollution
badvattenprov : bada, alger, algblomning, klåda, simkliåda, tjänligt, grön, e-coli, hund, magsjuk, badtemperatur, snäckor | swim, algae, itchy, bathing water, sick dog
badplatsskötsel : brygga, stege, livboj, hopptorn, glas, vass, spik, sandstrand, toalett, omklädning, badboj, trasig, flytbrygga | jetty, broken ladder, lifebuoy missing, beach
badhus : simhall, bajs, bassäng, klor, tömma, stängd, omklädningsrum, burkini, skåp, dusch, baddräkt, ålder, simglasögon, kall | pool closed, chlorine, changing room, rules
badregler : hundbad, nudist, naken, grill, högtalare, berusad, partytält, trängsel, strand, hundförbud, badparkering, hundbadplats | dog beach, nudist, drunk, speaker, crowded
drunkningstillbud : drunkna, dyka, hopp, uppblåsbar, gummibåt, flytleksak, kramp, livräddare, livboj, plaskdamm, bro, djup, djupt vatten | drowning, diving, inflatable, rescue, lifeguard
issäkerhet : tunn is, vak, plurra, brista, isdubbar, skridsko, pimpla, livlina, spricka, hund, barn, hål, bära | fell through ice, thin ice, skating, rescue
bärplockning : hink, svamp, blåbär, kantarell, mossa, näver, enris, julgran, sten, bärplockare, fridlyst, granskott, markägare | berries, mushrooms, moss, stones, foraging
hemfridszon : tälta, tält, privat, skylt, grind, markägare, stig, åker, övernatta, avvisa, strand, vandrare, bom | camp, private sign, gate, landowner, hike
ridstig : rida, häst, hästbajs, stig, mountainbike, cross, mtb, stigcykling, skrämd, ridförbud, spår, möte | riders, horse, trail, mountain bike
skräpplockning : strandstädning, plast, fimp, ballong, spökgarn, plocksäck, handske, snus, engångsgrill, städdag, skoldag, grillkol | litter picking, beach clean, plastic, bags
slutavverkning : kalhygge, hygge, avverka, skog, skogsmaskin, körspår, timmerbil, gammelskog, fågelbo, protest, kommunens skog, stig, stubbe | clear-cut, logging, old forest, ruts
skogsskada : granbarkborre, gran, barr, brun, kåda, spån, bark, torr, döende, vedhög, fälla, angripen | dead spruce, beetles, bark, sick trees
jaktsäkerhet : skott, jägare, älgjakt, rådjur, skadskjuten, jakthund, bössa, orange, skylt, markägare, hagel, jaktpass, promenad | hunting nearby, shots, wounded deer, hunters, safety
skyddsjakt : luftgevär, skjuta, kråka, skata, kanin, räv, mink, fälla, tätort, grävling, kommunjägare, grytjakt | airgun, shoot, crow, trap, mink
skottbuller : skjutbana, skytteklubb, skott, lerduva, söndag, knall, bly, jägarexamen, gevär, hagelbana, övningsskjuta, störa | shooting range, noise, gun, hunting exam
fiskekort : fiska, tjuvfiske, gädda, abborre, pimpla, fisketillsynsman, ismete, kräftor, mjärde, barn, spö, regnbåge, förbud | fishing licence, poacher, pike, permit, crayfish
kostråd om fisk : fisk, kvicksilver, dioxin, strömming, gravid, gös, pfas, abborre, sötvatten, gift, surströmming, insjöfisk | eat fish, mercury, pregnant, contaminated, perch
båtplatskö : båtplats, brygga, boj, sjösättning, mastkran, vinterplats, slip, kölapp, gästplats, hamnkapten, kaj, vagga | mooring, boat launch, berth queue, winter storage
båtvrak : sjunken, båt, eka, driva, lossna, hamn, läcka, diesel, övergiven, kaj, presenning, ägare, plast | sunken boat, drifting, abandoned, leaking
fartbegränsning på sjön : svall, vattenskoter, motorbåt, badande, knop, sjöpolis, full, brygga, vågor, badvik, båtförare, gasa | speeding boat, jet ski, waves, drunk
sjöräddning : grundstötning, motorstopp, kapsejsa, kanot, mayday, dimma, storm, flytväst, nödraket, radio, segelbåt, strandad | aground, engine failure, sea rescue, capsized
trädgårdseldning : elda, löv, kvistar, granne, plast, svart rök, tunna, tvätt, stinka, rishög, förbjudet, brandkår, grenar | bonfire, burning plastic, black smoke, leaves
röklukt : kamin, astma, tvätt, sotflaga, fuktig, vedeldning, tjock, vädra, rökgas, instängd, ventil, granne, andas | wood smoke, stove, asthma, wet wood
grillförbud : grilla, engångsgrill, gasolgrill, gräs, torr, gnista, fimp, kolgrill, brandrisk, balkong, glöd, tomt | barbecue ban, dry, fire ban, gas grill
skogsbrand : rök, gräsbrand, spridning, brandflyg, släcka, sommarstuga, evakuera, åska, brandgata, eld, blåst, motorspruta | forest fire, smoke, out of control, evacuate
lägenhetsbrand : brand, trapphus, rök, dörr, stanna, balkong, brandbil, utrymma, våt handduk, instängd, rökfylld, stegbil, granne | flat fire, smoke, stairwell, stay inside
spisbrand : spis, olja, kastrull, fritös, lock, flottyr, släcka, torrkoka, stearinljus, granris, adventsljusstake, plast, brandfilt | pan fire, stove, oil, lid, candle
restvärderäddning : nedbrunnen, villabrand, sot, utbränd, brandskada, kläder, tak över huvudet, hotell, brandrök, id-handling, insamling, evakuerad | house burnt down, soot, clothes, insurance
falsklarm : brandlarm, utryckning, faktura, torrkokning, matos, skola, tryckknapp, ånga, återställning, hyresgäst, dusch, rökmaskin | false alarm, school, invoice, evacuated
brandkår : brandstation, utryckning, sirener, dröja, lyfthjälp, katt, stege, brandutbildning, studiebesök, brandman, lägga ner, brandbil | fire brigade, late, fire station, cat in tree
inbrottslarm : tjuta, villalarm, billarm, granne, larmbolag, sabotage, batteri, siren, bortrest, natt, stänga av, larmkod | burglar alarm, car alarm, siren, neighbour away
viktigt meddelande till allmänheten : vma, tuta, siren, hesa fredrik, tyfon, måndag, prov, krig, p4, signal, ljud, inomhus, larma, kvart över tre | siren, alarm, first monday, testing, go inside, radio
giftig rök : gasutsläpp, klor, klorgas, ammoniak, fönster, ventilation, stänga, storbrand, lukt, industri, tankbil, inomhus, rökmoln | toxic smoke, close windows, ventilation, chlorine
hemberedskap : bunkra, spritkök, ficklampa, dricksvatten, kontanter, våtservetter, filt, torrvaror, blöja, prepper, ljus, toalettpåse, radio | home preparedness, water, cash, camping stove, torch
krisbroschyr : om krisen eller kriget kommer, broschyr, häfte, brevlåda, lättläst, arabiska, beställa, utskick, gul, teckenspråk, översätta, msb | brochure, if war comes, copy, other languages, order
skyddsrum : skyddsrumsskylt, orange, triangel, källare, bomb, husdjur, nyckel, villa, landet, tömma, cykelrum, gasmask, tvättstuga, närmaste | shelter, basement, pets, bomb, nearest
flyglarm : luftangrepp, robot, drönare, splitter, explosion, tunnelbana, trapphus, bomb, stöt, krypa, betong, signal, källare | air raid, missile, drones, take cover
mönstring : inkallad, värnplikt, lumpen, repövning, kallelse, vägra, son, plikt, vapenvägrare, inställa sig, sjukintyg, krig, militär | called up, conscription, military, refuse, son
frivillig försvarsorganisation : hemvärn, lotta, bilkår, kvinna, röda korset, radioamatör, beredskap, helgkurs, uniform, pensionär, engagera, civilförsvar | volunteer, home guard, defence course, uniform
spioneri : sabotage, säpo, fartyg, skyddsobjekt, fotografera, främmande makt, kabel, mast, drönare, hybridhot, ubåt, misstänkt, tips | spy, sabotage, suspicious ship, cable, tip
krigsoro : oro, krig, kärnvapen, barn, ångest, nyheter, prata, världsläge, sömn, rädd, bris, trygga, katastroftankar | afraid of war, anxiety, children, nuclear
ryktesspridning : desinformation, fejk, deepfake, ai-film, troll, delning, falsk, källkritik, tiktok, kedjemejl, hitta på, panik, klipp | fake news, rumour, deepfake, forward
jodtablett : kärnkraftsolycka, strålning, utgången, radioaktiv, regn, sköldkörtel, apotek, gravid, barn, tjernobyl, cesium, barsebäck, nedfall | nuclear accident, iodine, radioactive rain, mushroom
mobilvarning : vma-sms, sms, mobil, app, döv, hörselskadad, turist, larmtext, hemadress, avisering, tjuta, utebliven, krisinformation | phone alert, warning text, deaf, app
teleavbrott : mobilnät, täckning, 112, ringa, nere, telia, tele2, telenor, trygghetslarm, brandstation, mast, samtal, avbrott | network down, no coverage, emergency call, mobile
bredbandsavbrott : internet, fiber, router, wifi, avgrävd, stadsnät, operatör, tv, seg, omstart, hemarbete, lampa, switch | internet down, broken fibre, router, slow wifi
nedsläckning : kopparnät, fast telefon, hemtelefon, 3g, 2g, telefonjack, telefonsladd, äldre, trygghetslarm, täckning, telia, knapptelefon | landline, copper, 3g shutdown, elderly
betalningsavbrott : kontanter, bankomat, kort, swish, kassa, affär, växel, bank, sedel, krångla, medicin, betala, uttag | card payments down, cash, atm, swish
kokningspåbud : koka, kranvatten, kaffe, tandborste, nappflaska, magsjuk, diarré, dunk, vattentank, bakterie, kokningsråd, diska, hund | boil water, brush teeth, baby bottle, sick
pfas : brandskum, flygplats, dricksvatten, blodprov, kallinge, evighetskemikalie, filter, brunn, gravid, ägg, gränsvärde, skadestånd, försvarsmakten | foam, blood test, filter, contaminated well
bevattningsförbud : slang, vattenspridare, gräsmatta, badpool, fylla, blommor, regntunna, uttorkad, biltvätt, sparsam, vattenkanna, trädgårdsland | hosepipe ban, fill pool, lawn, rain barrel
högvatten : vattenstånd, stiga, sandsäck, länspump, brista, gummistövlar, översvämmad, tröskel, bäck, regna, villa, bräddning, utrymma | rising water, sandbags, flooded road, dam burst
jordskred : ras, slänt, branten, stenblock, å, lera, spricka, stödmur, rasa, berg, skredkänslig, luta, kvicklera | landslide, slope, cliff, boulder, retaining wall
vädervarning : röd varning, smhi, storm, resa, hagel, blåst, orkan, trampolin, inställa, snökaos, gul, förskola, studsmatta | red warning, storm, snow chaos, schools closed
åska : blixt, åsknedslag, muller, överspänning, tv, router, kontakt, dra ur, bada, tält, åskledare, skrämd, smäll | lightning, thunder, surge, broken tv
stormskada : takpanna, plåttak, blåsa, flaggstång, växthus, carport, presenning, försäkring, krossad, fönster, trädgårdsmöbel, hustak, nedblåst | storm damage, roof, tiles, blown, insurance
snökaos : snöoväder, snöstorm, fastna, bilkö, kyla, minusgrader, isolerad, hemtjänst, lastbil, kolonn, filt, snödriva, köld | snowstorm, freezing cold, stuck, stranded
värmebölja : solsting, värmeslag, vattenflaska, tropisk natt, spädbarn, sval lokal, asfalt, yr, svimma, svettas, gamling, bil, dricksfontän | heat, dehydration, cool room, fountain
uteservering : krog, pub, gäst, skrika, musik, konsert, festival, soundcheck, bas, nattetid, rökare, glas, sovrum | pub noise, outdoor seating, concert, smokers
leveransbuller : varutransport, lastbil, lasta, kylaggregat, backvarnare, lastkaj, pall, gryning, affär, tomgång, klockan fem, sopbil | deliveries, early morning, refrigerated truck, beeping
idrottsbuller : padel, studs, gym, vikt, puck, rink, basketplan, skateramp, strålkastare, kyrkklocka, böneutrop, bollplank, jubel | church bells, padel, gym weights, floodlight
ljusförorening : ljus, blända, strålkastare, reklamtavla, led-skylt, fasadbelysning, granne, sovrum, julbelysning, sensor, stjärnor, blinkande | bright light, glare, spotlight, billboard
luktolägenhet : stank, reningsverk, biogas, kompost, gödsel, flytgödsel, flugor, ruttna, ladugård, bageri, fiskrens, vind, kloak | smell, stench, sewage works, manure, flies
damning : damm, krossverk, grustag, stenkross, sot, fönsterbräda, tvätt, lastbil, byggdamm, vattna, vägdamm, hosta, borrdamm | dust, crusher, quarry, windowsill
mobilmast : basstation, 5g, strålning, elöverkänslig, antenn, kraftledning, magnetfält, transformatorstation, barn, cancer, router, huvudvärk | phone mast, radiation, power line, sensitive
vindkraftsetablering : snurra, skugga, svischa, blinka, huspris, iskast, granne, utsikt, samråd, markägare, ersättning, propeller | wind turbine, shadow, swishing, house price
mögel : badrum, svart, prick, kondens, lukt, källarlukt, garderob, hosta, vädra, huvudvärk, ventil, fog, fönster | mould, black spots, condensation, cough
ventilation : fläkt, köksfläkt, frånluft, filter, matos, drag, ventil, kvav, frånluftsventil, kallras, suga, ovk-besiktning, luktspridning | fan, cooking smell, extractor, filter, draught
radonmätning : radon, dosa, mätburk, becquerel, blåbetong, radonsug, källarsovrum, lungcancer, husköp, vintermätning, säsong, för högt | radon, detector, blue concrete, too high
asbestsanering : asbest, eternit, golvmatta, kakelfix, borra, rörisolering, svart lim, mask, provbit, vermikulit, analys, riva, rädd | asbestos, drilled, old tiles, sample
inflyttning : flytta in, abonnemang, ny ägare, mätaravläsning, sopor, elavtal, namnskylt, dödsbo, separation, stå på, husköp, tillträde | moved in, new house, transfer, meter reading
postutdelning : brev, paket, brevbärare, feldelad, försvunnen, postbox, ombud, avi, paketskåp, lådsamling, stulen, legitimation, brevlåda | post missing, parcel, wrong address, stolen parcel
adressättning : adress, husnummer, gps, ambulans, hitta, karta, namnlös, gatunamn, nummerskylt, stuga, villa, navigator, leverans | address not found, house number, ambulance, gps
gräsklippning : gräs, klippa, högt, vägkant, äng, robotgräsklippare, pollen, igelkott, trimmer, blommor, slåtter, söndag, klippare | mow, long grass, verge, robot mower
planteringar : blommor, rabatt, torr, stjäla, sommarblommor, odlingslåda, äppelträd, palla, plocka, park, gatuodling, stulen | flowers, planting, verge garden, fruit tree
kolonilott : koloni, stuga, odla, vanskött, uppsägning, kö, vattenkran, häck, bo, tjuv, skjul, koloniförening, potatis | allotment, queue, hut, vegetables
poolsäkerhet : pool, staket, badtunna, drunkna, klorvatten, tömma, uppblåsbar, lås, trädgårdsdamm, spabad, pooltrappa, grannbarn, lucka | pool fence, garden pond, chlorine, hot tub
hundrastgård : hundpark, grind, lera, koppel, koppeltvång, skolgård, rädd, lös, rasthage, bråk, hundmöte, släppa | dog park, leash, broken gate, off lead, afraid
hästhållning : häst, hage, hästgödsel, flugor, allergi, rymma, ridande, tuta, stall, ridväg, skrämma, ponny, villaområde | horse, escaped, manure, allergy, flies
lösa djur : ko, kalv, tjur, bagge, ren, gris, rymd, väg, grind, bonde, stängsel, motorväg, lamm | loose cows, sheep, bull, reindeer, escaped
veterinärvård : veterinär, djursjukhus, jour, påkörd, avlivning, begrava, kremera, urna, choklad, djurförsäkring, dyr, sällskapsdjur, sorg | vet emergency, put down, bury dog, poisoned
valpsmuggling : valp, valpfabrik, uppfödare, falsk, chip, pass, sjuk, omplacering, blocket, katt, köpt, vaccinerad, annons | sick puppy, smuggled, breeder, chip, rehome
införsel av sällskapsdjur : gatuhund, rabies, hundpass, tull, avmaskning, vaccination, adopterad, flytta, kattpass, röd fil, utland, resa | bring dog, rabies, customs, street dog
exotiska djur : orm, spindel, papegoja, sköldpadda, terrarium, akvarium, rymma, guldfisk, ödla, giftig, iller, släppa ut | escaped snake, exotic pet, turtle, parrot
fornfynd : fynd, skelett, benknota, mynt, skatt, metalldetektor, runsten, ruin, grop, krukskärva, gränssten, gräva, lämna in | metal detector, found coin, bones, treasure
majbrasa : valborgseld, valborg, påskeld, brasa, rishög, bål, tillstånd, igelkott, elda, tända, strand, möbler, fackla | bonfire night, beach fire, pile, hedgehog
kanotfärd : kanot, kajak, paddla, fors, vält, ö, skärgård, fågelskydd, tillträdesförbud, flytväst, hyra, rasta, landstiga | canoe, kayak, island, life jacket
ledunderhåll : vandringsled, spång, rutten, vindskydd, dass, vilse, markering, bro, grillplats, skylt, ved, omkull, stig | trail, rotten boardwalk, shelter, firewood, lost
spårunderhåll : skidspår, pistad, pulkabacke, elljusspår, isbana, spola, hund, fotspår, konstsnö, skridsko, spårmaskin, sten | ski track, groomed, sledding, ice rink
skoterkörning : snöskoter, skoter, reservat, ungskog, skoterförbud, barn, led, natt, ren, terräng, olaglig, varva | snowmobile, illegal, noise, trail
grannprotest : hvb-hem, gruppboende, höghus, utsikt, skugga, boende, namninsamling, förtätning, oro, punkthus, ungdomshem, rädd, villaägare | neighbour worry, high-rise, shade, view, protest
fastklämd : nyckel, brunn, ring, avlopp, barn, inlåst, katt, träd, räcke, huvud, dykare, mobil, sjö, räddning | dropped keys, drain, stuck, locked in car
teknikerbesök : hembesök, tekniker, hantverkare, avisering, tidsspann, släppa in, nyckel, legitimation, tjänstekort, utebliven, vägra, tillträde | technician visit, no show, let in, time slot
fjärrvärmeavbrott : fjärrvärme, kall, kulvert, ånga, läckage, snö, asfalt, värmeväxlare, kvarter, dyr, element, undercentral, frysa | district heating, steam, leak, expensive
trygghetspunkt : värmestuga, gympasal, ladda, mobil, samlas, närmaste, dricksvatten, sängplats, filt, strömlös, hund, bemannad, fika | safety point, charge phone, warm place, nearest
utrymning : lämna, hus, medicin, packa, ryggsäck, husdjur, evakueringsplats, buss, spärra, återvända, plundring, gas, släkt | evacuate, leave home, pack, return, pets
sårbara personer : respirator, insulin, ensam, rullstol, hiss, strömlös, syrgas, grannhjälp, äldre, medicin, kyl, hemsjukvård | vulnerable, oxygen, insulin, neighbours
livsmedelsförsörjning : hylla, tom, hamstra, ransonering, bensinkö, potatis, skafferi, ersättning, blöjor, odla, mjölk, diesel, affär | empty shelves, rationing, fuel, pantry
fakturafråga : faktura, glömma, påminnelse, sommarstuga, tomt hus, dubbel, autogiro, kravavgift, e-faktura, vattenräkning, anstånd, såld | bill, forgot to pay, empty house, two invoices
permanentboende : sommarstuga, fritidshus, vinterväg, vatten, sommarvatten, vinterbonad, syskon, arv, stugägare, sophämtning, tillsyn, året runt | summer cottage, live all year, winter road, inherited
enskild väg : vägsamfällighet, bom, granne, spärra, plogning, grusa, andel, vägförening, stenar, sopbil, stämma, genomfart, bråk | private road, barrier, neighbour, fee
slamtömning : slambil, trekammarbrunn, full, lock, missad, larm, minireningsverk, utdömd, stinka, avloppsinventering, brunn, gräsmatta, slang | septic tank, full, missed emptying, condemned
tvättstuga : tvättid, bokad, granne, ludd, torkskåp, maskin, låscylinder, stulna kläder, krånglande, tvättmedel, arg lapp, torktumlare | laundry room, booking, stolen clothes, dryer
`;
