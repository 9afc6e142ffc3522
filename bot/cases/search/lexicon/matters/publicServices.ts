/**
 * Public services in general. Written with two made-up libraries of them at hand, and helps those more than others.
 */
export const publicServices = `
bygglov, tillbyggnad : bygga ut, bygga till, större hus, extra rum, utbyggnad, inglasad, uterum, garage, carport, fasad, skylt, balkong, måla om, byta fönster, lov, godkänna, ritning | extension, extend, garage, carport, build, extra room, conservatory
friggebod, komplementbyggnad : skjul, förråd, lekstuga, bod, växthus, uthus, redskapsbod, utan lov | shed, outhouse, greenhouse, playhouse
attefallshus, komplementbostadshus : litet hus, gäststuga, gästhus, kvadrat, extra bostad på tomten, minihus | guest house, granny flat, tiny house
altan, plank, uteplats : trädäck, insynsskydd, staket, mur, häck, uteplats, räcke | deck, fence, wall, patio
handläggningstid : svar, besked, vänta, länge, dröja, ta tid, skickat in | wait, how long, processed
avgift, taxa : kosta, betala, ta betalt, pris, räkning, dyr, belopp, krona | cost, pay, charge, price
startbesked : börja bygga, gräva, grund, sätta igång, bygglov beviljat | start building, foundation
slutbesked : flytta in, färdigbyggt, inflyttning, ta i bruk | move in, finished building
kontrollansvarig : ka, byggledare, besiktning, certifierad | certified inspector, supervisor, inspector
rivningslov, rivning : riva, ta bort, gammalt uthus, lada | tear down, demolish, remove a building
nybyggnadskarta, karta : tomtgräns, mäta, lantmätare, koordinat | boundary, survey
fastighetsgräns, lantmäteri : tomtgräns, stycka, avstyckning, servitut, gränspåle | property boundary, subdivide
detaljplan : vad får byggas, bestämmelse för området, planerat, exploatera, kvarter | zoning, what may be built
strandskydd : brygga, nära vatten, strand, sjötomt, båthus | jetty, dock, shore, lakeside
överklagande, överklaga : klaga, stoppa, fel beslut, missnöjd, inte nöjd, avslag, hålla med, ompröva, pröva, domstol, grannen | complain, disagree, stop, wrong decision, rejected, refusal
grannemedgivande, granne : granne, intill, bredvid, skymma, utsikt | neighbour, next door, view
ovårdad tomt, olovligt byggande : svartbygge, förfallen, skräpig, ful, byggt utan lov | illegal building, derelict
energirådgivning : värmepump, isolera, elräkning, solcell, spara el, uppvärmning | insulation, heat pump, solar panels
bostadsanpassning : rullator, rullstol, tröskel, ramp, ombyggnad, hiss, dörröppnare, stödhandtag, badrum | wheelchair, ramp, stairlift, adapt, adapting, disability
förskola, förskoleplats : dagis, ställa i kö, ettåring, barnomsorg, inskolning, börja förskolan, småbarn, plats till barnet | preschool, kindergarten, nursery, daycare, toddler
förskoleavgift, maxtaxa : månadsavgift, barnomsorgsavgift, dagisavgift, inkomst, syskonrabatt, barnomsorg | childcare fee
inkomstuppgift : lön, högre lön, inkomst, löneändring, anmäla inkomst, retroaktiv, efterhand | income, salary changed
uppsägning av förskoleplats, uppsägning, säga upp : avsluta, sluta, lämna platsen, placering, flytta härifrån | terminate, give up the place, cancel
föräldraledig, syskon : bebis, nyfödd, mammaledig, pappaledig, storasyster, storebror, lillebror, lillasyster, få barn, småsyskon | baby, newborn, parental leave, sibling
arbetssökande, arbetslös : blivit av med jobbet, förlora jobb, uppsagd, utan jobb, varslad, arbetslös | lost my job, unemployed, laid off
öppettider, öppettid : stängt, öppet, morgon, kväll, lämna, hämta, klocka, helg, lördag, söndag, dag, sommar | open, close, hours, weekend
barnomsorg på obekväm arbetstid, obekväm arbetstid : natt, kväll, helg, nattis, skift, ensam med barn, jobba natt | night, evening, shift
pedagogisk omsorg, dagbarnvårdare : dagmamma, familjedaghem, mindre grupp | childminder
förskoleklass, skolval, välja skola : sexåring, fylla sex, sex år, börja skolan, nolla, skolstart | six-year-old, start school
skolbyte, byta skola : trivas inte, vantrivas, annan skola, gå någon annanstans, flytta skola, klass | change school, switch school, unhappy
fritidshem : fritids, efter skolan, skoldag, eftermiddag, lovdag | after-school, after school
skolskjuts : skolbuss, skoltaxi, skolväg, busskort, åka till skolan, avstånd till skolan, långt till skolan, taxi till skolan | school bus, school taxi, ride to school
växelvis boende : skild, varannan vecka, två hem, separerad, båda föräldrar, delad vårdnad | divorced, every other week, shared custody
ledighet, ledighetsansökan, elevledighet : semester, resa, borta från skolan, borta, lektion, ledig, utlandsresa, ta ur skolan, skolk | holiday, trip, leave from school, absent, absence, day off
frånvaroanmälan, frånvaro : sjuk, sjukanmäla, borta, vabba, hemma från skolan | sick, ill, absent
kränkande behandling : mobba, mobbning, mobbad, retad, slagen, utsatt, trakasserier, utfryst, elak | bullied, bullying, harassment
särskilt stöd, extra anpassningar, åtgärdsprogram : specialpedagog, hänga med, hänger inte med, svårt i skolan, dyslexi, adhd, läxor, matte, stödundervisning | special needs, struggling, dyslexia
modersmål, modersmålsundervisning : hemspråk, tala språk hemma, arabiska, somaliska, finska, lektion i språk | mother tongue, home language
studiehandledning : nyanländ elev, förstår inte svenska | newly arrived pupil
skolmat, skolmåltider, matsedel : lunch, allergi, specialkost, vegetarisk, vad blir det för mat, meny | school lunch, menu, allergy
elevhälsa : kurator, skolsköterska, skolpsykolog, må dåligt | school nurse, counsellor
gymnasieval, gymnasium, gymnasieskola : nian, nionde klass, program, söka gymnasiet, slutlig antagning, sökt, ändra val | upper secondary, high school
skolplikt, betyg : skolbetyg, gamla betyg, betygskopia, intyg från skolan, slutbetyg | grades, transcript, school report
vuxenutbildning, komvux : läsa upp betyg, saknar betyg, plugga som vuxen, gymnasiebetyg, kurs som vuxen, omskola, läsa in | adult education, adult student, study as an adult
sfi, svenska för invandrare : lära sig svenska, lära sig språket, nyanländ, invandrare, språkkurs, svenskakurs | learn swedish, swedish language, swedish course, immigrant
inackorderingsbidrag, inackorderingstillägg : bo på annan ort, studera på annan ort | lodging
studiemedel, csn : plugga, studera, lån till studier, studiebidrag | student loan, study grant
sophämtning, tömning, soptunna, avfall : sopbil, sopor, tunna, kärl, soptömning, tömma, full tunna, sopkärl, hämtdag, inte hämtat, sopgubbe, hoppa över | bin, garbage, trash, rubbish, collected, emptied
uppehåll i sophämtning, uppehåll : pausa, utomlands, bortrest, tillfälligt stopp, inte bor där, sommarstuga | pause, away, suspend
renhållningsavgift, avfallstaxa : sopor kosta, villaägare, sophämtning kosta | waste fee, garbage fee
matavfall : potatisskal, kaffefilter, matrester, skal, brun påse, bruna påsar, kompost, bioavfall, köksrester | food scraps, leftovers
farligt avfall : målarfärg, färg, lack, lacknafta, batteri, kemikalie, glödlampa, olja, lösningsmedel, spillolja, målarburk, gift, lysrör, elektronik | paint, chemicals, batteries, oil, solvent
återvinningscentral : tippen, tipp, soptipp, släp, slänga, kasta, lämna grejer, kyl, grovsopor, byggskräp, bråte, sopstation, passerkort | dump, tip, recycling, get rid of, junk
grovavfall, grovsopor : soffa, möbel, möbler, vitvaror, kylskåp, säng, hämta möbel, bli av med | furniture, sofa, bulky, fridge, get rid of
förpackning, återvinningsstation, tidningar : kartong, plast, glas, metall, burkar, papper, sortera | cardboard, plastic, glass, cans, packaging
hemkompost, kompost, kompostera : köksrester, varmkompost, jord, trädgårdsavfall, mask | compost, kitchen waste
trädgårdsavfall : gräs, löv, grenar, kvistar, gräsklipp, häckklipp, ris | garden waste, leaves, branches
vatten och avlopp, va-anslutning, anslutning : koppla in, ledningsnät, kommunalt vatten, ansluta | connect, water pipes, mains
vattenmätare : mätarställning, läsa av, förbrukning, rapportera, siffra, avläsning | water meter, meter reading
brunt vatten, missfärgat vatten, dricksvatten : rost, rostig, rostfärgat, kran, missfärgat, grumligt, ser äckligt ut, smak, lukt, drickbart, dricka vattnet | brown, discoloured, tap water, taste, drink the water
vattenläcka : läcker, forsa, vatten på gatan, översvämning, rör | leak, burst pipe
hårdhet, vattenhårdhet : kalk, diskmaskin, tvättmaskin, dh, mjukt vatten | lime, hard water, dishwasher
avloppsstopp, stopp i avlopp : källarbrunn, golvbrunn, svämma över, toaletten rinner över, brunn, spolning, stopp, igentäppt | blocked drain, overflow, sewage
enskilt avlopp : trekammarbrunn, infiltration, markbädd, eget avlopp, minireningsverk, sommarstuga, inget kommunalt avlopp | septic tank, own sewer
slamtömning, slambrunn : slamsugning, trekammarbrunn, trekammare, brunnen full, slam, septiktank | septic tank, sludge
egen brunn, enskild brunn : borrad brunn, grävd brunn, vattenprov, brunnsvatten | well, well water
hemtjänst : städa, duscha, hjälp hemma, hjälp i hemmet, handla mat, orkar inte, klarar inte själv, gammal mamma, gammal pappa, mormor, farmor, morfar, farfar, laga mat, tvätt | home care, home help, elderly, cleaning, shower
hemtjänstavgift, maxtaxa inom äldreomsorg : betala för omsorg, omsorgsavgift, äldre betala, förbehållsbelopp | home care fee
val av utförare, eget val, välja utförare : byta företag, företaget som kommer hem, annat företag, missnöjd med hemtjänsten, privat hemtjänst | choose provider
matdistribution, matlåda : mat hem, färdig mat, lunch hem, middag hemma | meals on wheels
trygghetslarm : larmknapp, ramla, falla, trycka, knapp, larm, halsband, armband, ramlat | alarm button, fallen, fall, panic button
särskilt boende, äldreboende : ålderdomshem, vårdboende, klarar sig inte hemma, bo på hem, vårdhem, demensboende, flytta till boende, sjukhem | nursing home, care home, old people's home
trygghetsboende, seniorboende : pigg, gemensamhetslokal, pensionärsbostad, äldre lägenhet, 55 plus | senior housing
anhörigstöd, avlösning : vårda, ta hand om, avlastning, make, maka, dement, anhörigvårdare, vila, sliten, orkar inte vårda, dygnet runt | carer, caring for, relief, respite
korttidsboende, växelvård : avlastning, efter sjukhus, tillfälligt boende | respite care
färdtjänst : taxi, svårt att gå, kan inte åka buss, subventionerad, rörelsehindrad resa, sjukresa | mobility, taxi, cannot take the bus
riksfärdtjänst : annan del av landet, resa långt, annan ort, hälsa på, rullstol | travel to another town
sjukresa : resa till sjukhus, åka till läkare, taxi till vården | travel to hospital, hospital trip
parkeringstillstånd för rörelsehindrade : handikapparkering, handikappkort, blått kort, handikapplats, handikappad, parkeringstillstånd | disabled parking, blue badge
ekonomiskt bistånd, försörjningsstöd : pengar räcker inte, räcker inte till, hyra och mat, socialen, soc, bidrag att leva, utan pengar, pank, fattig, socialbidrag | welfare, no money, cannot afford, benefits
riksnorm : hur mycket får man, belopp, levnadsomkostnad, hur mycket soc | how much welfare
budget- och skuldrådgivning, skuldrådgivning, skuldsanering : inkasso, räkningar, skuld, kronofogden, skuldsatt, lån, betala skulder, obetald | debt, debts, bills, collection
kronofogden, betalningsanmärkning : inkasso, utmätning, obetalda räkningar | enforcement, unpaid
orosanmälan : oro för barn, orolig, skrik, slag, far illa, barn som mår dåligt, misshandel, slå barn, små barn, misstänka | worried, harmed, abuse, child at risk, neglect
våld i nära relationer, kvinnojour, skyddat boende : slår mig, slå, misshandel, sambo, hot, rädd, ta vägen, kontrollerad, hedersvåld, förföljd, partner | beaten, hits me, violent, partner, abusive
missbruk, beroende, beroendevård : dricka, sluta dricka, alkohol, spela bort, spelberoende, spel, drog, knark, supa, spelar, hasch, nykter | drinking, drugs, gambling, addicted, alcohol
familjerådgivning : bråka, skiljas, parsamtal, äktenskap, parterapi, kris, relation, separera | quarrel, marriage, couple, divorce, counselling
samarbetssamtal, vårdnad, familjerätt, umgänge : ex, osams, vårdnad, barnen bo, tvist, träffa barnen, domstol, vårdnadstvist, skilsmässa | custody, ex, visitation, co-parent
familjehem, kontaktfamilj, fosterhem : fosterfamilj, ta emot barn, plats i hemmet, öppna hemmet, jourhem, fosterbarn | foster, foster parents
kontaktperson, ledsagning : följa med, sällskap, aktivitet, konsert, ensam, synskadad, blind | companion, someone to go with
faderskap, föräldraskap : sambo, pappan, bekräfta, far till barnet, ogifta, fastställa, pappa registrerad | paternity, father, unmarried
adoption : adoptera | adopt
namn, folkbokföring : byta namn, namnge barn, flyttanmälan, ny adress, skriven, adressändring | change name, new address, moved
god man, förvaltare, överförmyndare : dement, klarar inte ekonomin, sköta räkningar, utses, sköta ekonomi, hjälp med ekonomin, huvudman | guardian, trustee, cannot manage, handle the finances
förvaltare : bestämma över, rätt att skriva avtal, mot sin vilja, tvång | administrator, sign contracts
årsräkning : redovisa, redovisning, papper om ekonomi, lämna in papper, gode mannen | annual accounts
bli god man, uppdrag som god man : hjälpa någon med ekonomi, uppdrag, tjäna extra, frivillig uppdrag | become a guardian
framtidsfullmakt : fullmakt, innan jag blir sjuk | power of attorney
lss, funktionsnedsättning, stöd och service : autism, utvecklingsstörning, handikapp, funktionshinder, intellektuell funktionsnedsättning, rullstol, diagnos | autism, disability, disabled
personlig assistans : assistent, klä på, äta, hjälp hela dagen, assistansersättning | personal assistant
daglig verksamhet : sysselsättning, efter gymnasiesärskolan, göra på dagarna, jobba med funktionsnedsättning | day activities
gruppbostad, boende lss : eget boende, servicebostad, bostad med särskild service | supported housing
boendestöd : psykisk ohälsa, struktur hemma, stöd i vardagen | support at home
hjälpmedel : rullstol, rullator, hörapparat, hjälpmedel | aids, hearing aid, walker
boendeparkering : parkera på egen gata, bor i centrum, parkera billigare, parkering hemma, parkera utanför | resident parking, park near home
parkeringsbot, parkeringsanmärkning, kontrollavgift : lapp, lapp på rutan, bilruta, p-bot, böter, bestrida, felparkering, lapplisa | ticket, fine, parking ticket
gatuparkering, parkeringsregler, datumparkering : bilen stå, stå kvar, dygn, längs trottoar, 24 timmar, korsning | park on the street, how long park
snöröjning, plogning : snö, snöat, plogbil, traktor, snövall, oplogat, plog, snöröjd | snow, plough, plow
halkbekämpning, sandning, sand : halt, halka, glashalt, is, grus, sanda, ramla på isen, uppfart, sandlåda | slippery, icy, ice, grit
felanmälan, gatubelysning, fel : lampa, lyktstolpe, släckt, trasig, mörkt, hål i vägen, grop, skräp, belysning, klotter, trasigt | street light, broken, pothole, lamp, dark
grävtillstånd, schakt, gräva i gata : fiber, schakta, trottoar, gräva, ledning, kabel | dig, excavate, cable
torgplats, torghandel : stånd, sälja, marknad, torget, sälja grönsaker, foodtruck, knalle | stall, market, sell
upplåtelse av offentlig plats, polistillstånd : uteservering, evenemang, container på gatan, byggställning, demonstration, loppis, affischera | outdoor seating, event, public space
trafikregler, hastighet, farthinder : kör för fort, fartkörning, farlig väg, gupp, bilar kör fort, hastighet utanför skola | speeding, speed bump
enskild väg, vägförening : samfällighet, grusväg, vägbidrag | private road
kollektivtrafik, busstrafik, buss : åka buss, busskort, tidtabell, hållplats, tåg, biljett, månadskort, periodkort | bus, timetable, ticket, train
gravplats, kyrkogård, begravning, begravningsavgift : grav, gravsten, gravrätt, begrava, kyrkogård, urna, skötsel av grav, kista | grave, burial, funeral, cemetery
begravning, gravsättning, kremering : gå bort, gick bort, dö, avliden, jordfästning, bisättning, dödsfall, dödsattest, jordfäst | died, passed away, funeral, cremation
dödsboanmälan, bouppteckning, dödsbo : dog, avliden, inga pengar, utan pengar, arv, arvinge, tillgångar, dog pank, pank | died, estate, inheritance, no assets
begravningshjälp, begravningskostnad : råd med begravning, råd med kista, betala begravning, ceremoni | cannot afford the funeral
spridning av aska, aska : sprida, hav, sjö, strö, kremering, minneslund | scatter, ashes, sea
serveringstillstånd, alkoholtillstånd : sälja öl, vin, öl, sprit, alkohol, krog, restaurang, bar, pub, servera | serve alcohol, beer, wine, liquor, bar
livsmedelsverksamhet, livsmedel, registrering av livsmedel : kafé, café, restaurang, baka, tårta, sälja mat, foodtruck, kiosk, catering, kök, matvagn | cafe, restaurant, bake, sell food, food truck
matförgiftning : magsjuk, kräkas, kräkts, spy, dålig mat, sjuk av mat, sällskap, lunch, buffé | food poisoning, vomiting, sick after eating
eldning, eldningsförbud : bränna, elda, gren, löv, kvistar, brasa, ris, grilla, eld, majbrasa, grenar | burn, fire, bonfire, branches
brandvarnare, brandskydd : brand, rök, utrymning, brandsläckare, varnare | fire safety, smoke alarm
sotning : skorsten, sotare, eldstad, kamin, skorstensfejare, spis, brandskyddskontroll | chimney, sweep, stove
buller, störande ljud : surra, ventilation, ljud, oväsen, hög musik, fläkt, sova, låter, störning, störd, högljudd, skällande, fest | noise, loud, music, sleep, fan
störningsjour, störande granne : fest, hög musik på natten, bråkig granne | party, noisy neighbour
råttor, skadedjur : gnagare, möss, råtta, mus, sanera, vägglöss, kackerlacka, getingar, sanering | rats, mice, vermin, pests, rodent
bergvärme, värmepump : borra, borrhål, jordvärme, energibrunn, värme ur marken | drill, geothermal, ground source
köldmedia, cistern, oljetank : oljecistern, olja i marken | oil tank
miljöfarlig verksamhet, miljötillsyn : utsläpp, förorena, miljöfarlig, förorening, dumpat | pollution, emissions, spill
radon, inomhusmiljö, mögel : fukt, lukt inomhus, mögel, dålig luft, mäta radon | mould, damp, indoor air
djurskydd, vanvårdade djur : hund, katt, vanvård, djur far illa, vilda djur, skadat djur, påkörd | animal, injured animal, cruelty
husdjur, höns, orm, sällskapsdjur : tupp, hålla djur, hund lös, hundbajs, koppel | keep chickens, dog, leash
bibliotek, lån, lånekort : bok, bibba, bibblan, låna bok, behålla, försenad bok, lånetid, sen, förseningsavgift, reservera bok, ljudbok, e-bok | library, books, borrow, overdue, late fee
meröppet, meröppet bibliotek : obemannat, utan personal, söndagskväll, tagg, kväll på biblioteket | unstaffed, after hours
föreningsbidrag, bidrag till föreningar : klubb, förening, fotbollsklubb, träning, ungdomar, pengar till klubben, idrottsförening, aktivitetsstöd, lokalt aktivitetsstöd | club, association, sports club, grant
lokalbokning, idrottshall, gymnastiksal : hyra lokal, gympasal, hall, innebandy, kalas, fest, boka hall, badminton, aula, sporthall, samlingslokal | hall, sports hall, rent a venue, gym, party
kulturskola, musikskola : spela instrument, fiol, gitarr, piano, dans, teater, sång, musik, musikskola | violin, guitar, music lessons, dance
simhall, badhus : bada, simma, simskola, bassäng, entré, badkort, äventyrsbad | swim, swimming pool, pool
badplats, utomhusbad : bada i sjön, badvatten, strand, badvattenkvalitet | beach, bathing water
fritidsgård, ungdomsgård : tonåring, ungdomar hänga, ungdom | youth centre
museum, konst, kultur : utställning, konsthall, kulturstöd, scen | exhibition, culture grant
motionsspår, skidspår, vandringsled : springa, åka skidor, elljusspår, led, joggingspår | ski track, trail, hiking
ishall, isbana : skridsko, åka skridskor | skating, ice rink
turism, turistinformation : besöka, sevärdhet, hotell | tourist, sights
laglighetsprövning, överklaga kommunalt beslut : olagligt beslut, bestämt något, rätten, fullmäktige bestämt, förvaltningsrätt | unlawful decision, appeal
medborgarförslag, e-förslag : idé, förslag, tycka, påverka, politiker, önskemål | idea, proposal, suggest, petition
allmän handling, offentlighet, diarium : läsa mejl, mejl, läsa handling, protokoll, begära ut, dokument, kopia, sekretess, se papper, journal | public record, documents, read emails, copy
synpunkt, klagomål : missnöjd, bemötande, dåligt bemött, klaga, reception, kritik, otrevlig, beröm | complain, rude, unhappy, feedback
kommunfullmäktige, sammanträde, nämnd : möte, politikernas möten, lyssna, åhörare, sända, protokoll, politiker, debatt | meeting, politicians, council meeting, listen
val, rösta, förtidsrösta : rösträtt, valdag, röstkort, vallokal | vote, voting, election
personuppgift, gdpr, dataskydd : uppgifter om mig, registrerad, radera uppgifter | personal data, privacy
bostadskö, hyresrätt, allmännytta : lägenhet, hyra lägenhet, kö, bostad, hyreslägenhet, stå i kö | apartment, rental, flat, housing
tomtkö, kommunal tomt, köpa tomt : bygga nytt, bygga hus, mark, villatomt, ledig tomt, tomter | plot, land, build a house
hemlöshet, akutboende : ingenstans att bo, vräkt, vräkas, uteliggare, bostadslös | homeless, evicted, nowhere to live
bostadsbidrag, bostadstillägg : hjälp med hyran, hyra för dyr | help with rent
starta företag, näringslivskontor : öppna eget, egen firma, starta eget, affärsidé, nystartat, företagare | start a business, own company
tillsyn, inspektion : kontroll av verksamhet, besök av inspektör | inspection
upphandling, anbud : sälja till kommunen, leverantör, offert, anbudsgivare | tender, sell to the municipality
faktura, e-faktura : räkning, betala faktura, fakturaadress, autogiro | invoice, bill
lediga jobb, arbete i kommunen, anställning : jobba hos er, söka jobb, vikarie, timvikarie, rekrytering, praktik | job, vacancy, work for you, internship
feriejobb, sommarjobb : sommarlov, ungdom jobb, jobba i sommar, ferie | summer job
god service, kontaktcenter, kundtjänst : ringa, nå er, telefonnummer, växel, prata med någon | call, phone, reach
e-tjänst, bank-id, mina sidor : logga in, inloggning, lösenord, blankett, formulär, digital, app | log in, password, form
krisberedskap, hemberedskap, krislåda : krig, kris, strömavbrott, skyddsrum, beredskap, vev, prepp, prepper, konserver, siren, hesa fredrik | war, shelter, emergency, power cut, blackout
vattenbrist, nödvatten : slut på vatten, kranen är torr | no water
samhällsstörning, stormskador : storm, träd fallit, nedfallet träd, översvämmad | storm, fallen tree
träd, trädfällning : fälla träd, skuggar, kommunens träd, sly | cut down tree, tree
lekplats, park : gunga, rutschkana, grönområde, parkbänk | playground, swing, park
inskrivning, flytt : ny i kommunen, flyttat hit, nyinflyttad | moved here, new resident
pass, id-kort : resa utomlands, legitimation, körkort som leg, nationellt id, gått ut | passport, id card, travel document
polisanmälan, stöld : stulen, inbrott, cykel stulen, rån, bedrägeri, lurad | stolen, burglary, robbed, scam
körkort, körkortstillstånd : köra bil, övningsköra, uppkörning, ta körkort, körprov | driving licence, learn to drive
fordonsskatt, ägarbyte, fordon : sälja bil, köpt bil, avställning, ställa av bilen, registreringsnummer | vehicle, sold my car
deklaration, skatt : skattsedel, skatteåterbäring, restskatt, deklarera, avdrag, rot, rut | tax return, tax refund, deduction
föräldrapenning, barnbidrag, vab : barn sjukt, hemma med barn, mammaledig, pengar för barn | child benefit, parental benefit, child is sick
sjukpenning, sjukskrivning, sjukanmälan : sjuk från jobbet, långtidssjuk, utbränd, läkarintyg | sick leave, sick from work
pension, garantipension : sluta jobba, gå i pension, pensionär | retire, retirement
arbetslöshetsersättning, a-kassa : utan jobb, uppsagd, ersättning arbetslös | unemployment benefit
uppehållstillstånd, asyl, medborgarskap : migrationsverket, flykting, visum, arbetstillstånd, bli svensk | residence permit, asylum, citizenship, visa
tolk : förstår inte svenska, annat språk, översätta, översättning | interpreter, translate
vårdcentral, läkare, vård : sjuk, boka läkare, doktor, feber, ont, recept | doctor, clinic, ill, prescription
tandvård : tandläkare, tandvärk, tänder, hål i tand | dentist, toothache
vaccination : spruta, influensa, vaccin, covid | vaccine, jab, flu
psykiatri, psykisk ohälsa : ångest, deprimerad, må dåligt, nedstämd, självmord, psykolog, orkar inte leva | anxiety, depressed, therapist
barnavårdscentral, mödravård, förlossning : gravid, graviditet, bebis, barnmorska, föda barn | pregnant, midwife
klimatanpassning, klimat, hållbarhet : utsläpp, klimatsmart, miljömål | climate, emissions
vigsel, borgerlig vigsel : gifta sig, bröllop, vigas | wedding, get married
markköp, mark, strategisk mark : köpa in mark, köpa upp mark, tomtmark, förvärva | buy land
bredband, fiber : internet, uppkoppling, dålig täckning, wifi | internet, broadband
avhopp, kommunalt aktivitetsansvar : hoppat av gymnasiet, hemmasittare | dropped out
elsäkerhet, elnät, effekt : ström, elanslutning, kapacitet, effektbrist, räcker inte | power, grid, electricity
lönebidrag, arbetsmarknadsenhet, arbetsträning : komma tillbaka i arbete, praktikplats, hjälp till jobb | job coach, work training
integration, etablering av nyanlända : flykting, nyanländ, ukraina | refugee, newcomer
missnöje med omsorg, lex sarah, missförhållande : vanvård, dålig omsorg, misskötsel | mistreatment, neglect
tillgänglighet : rullstol komma in, hiss, hörslinga | wheelchair access
lotteri, lotteritillstånd : tombola, lottförsäljning | lottery, raffle
fyrverkeri, pyroteknik : raketer, smällare, nyår | fireworks
drönare, flyg : flyga | drone
cykelväg, gång- och cykelväg : cykla, cykelbana, cyklist | cycling, bike path
laddstation, elbil : ladda bilen, laddstolpe | charge car, charging
färdigställande, markarbete, marklov : schaktmassor, fylla ut, slänt | ground works, fill
servitut, ledningsrätt : grannes väg, dra ledning över tomt | easement
bygdemedel, leader, landsbygdsutveckling : bygdegård, landsbygd pengar | rural grant
ansöka, ansökan : hur får man, hur får jag, skaffa, hur gör man för att få, hur blir man, få tag på, vill ha | how do i get, how can i get, how to get, get a, obtain
hur lång tid, handläggningstid, väntetid : hur länge, hur snart, hur fort | how long, how soon
hur mycket, kosta, avgift, belopp, ersättning : vad blir, vad får man betalt, vilket belopp | how much
öppettider, telefonnummer, kontakt : hur når jag, var ligger, vem ringer jag | where is, phone number
föräldrapenning, föräldraledighet, föräldradagar : hemma med bebis, hemma med barn, pappadagar, pappadag, mammadagar, föräldraledig, ta ut dagar, få ut pengar, låst dag, reserverad dag, ge bort dagar, överlåta, dubbeldagar | parental leave, parental benefit, stay home with the baby, days reserved
tillfällig föräldrapenning, vab, vabba : sjukt barn, barnet har feber, stanna hemma från jobbet, feber, fyraåring, hemma med sjukt barn, vård av barn | sick child, stay home with a sick child
graviditetspenning : väntar barn, gravid, lyfta tungt, tungt arbete, havande | pregnant, heavy work
barnbidrag, flerbarnstillägg : pengar för barn, två barn, tre barn, utbetalning | child allowance, child benefit
sjukanmälan, sjukanmäla, sjukpenning, sjuklön : sjuk, influensa, brutit benet, sjuk två veckor, sjukskriven, läkaren sjukskrivit, läkarintyg, halvtid, bli sjuk, sjuk från arbetet | sick, ill, sick leave, sick pay
rehabilitering, rehabiliteringskedjan : prövas mot alla jobb, tillbaka till jobbet, halvår sjuk, dag 180, långtidssjukskriven | return to work, rehabilitation
återkrav, återbetalning, betala tillbaka : krav på pengar, fått för mycket, tillbakabetala, skyldig pengar | pay back, repay, overpaid
bostadsbidrag : hjälp med hyran, bidrag för lägenhet, unga utan barn, barnfamilj, hyra | housing allowance, help with rent
bostadstillägg, äldreförsörjningsstöd : pensionär hyra, liten pension hög hyra, knappt någon pension, pensionär bidrag | housing supplement, pensioner rent
aktivitetsersättning, sjukersättning : kan aldrig arbeta, förtidspension, ung och sjuk, sjukpensionär, nedsatt arbetsförmåga | disability pension, cannot work
eu-kort, sjukförsäkringskort : sjuk utomlands, spanien, semester i europa, vård utomlands, resa i eu | ehic, sick abroad, health insurance card
underhållsstöd, underhållsbidrag : exet betalar inte, ex betalar inget, förälder betalar inte, ensamstående, pengar för barnet | child support, maintenance support, ex does not pay
sgi, sjukpenninggrundande inkomst : behålla inkomst, oregelbundna timmar, vilken inkomst, ersättningsgrundande | qualifying income
omvårdnadsbidrag, merkostnadsersättning : barn med funktionsnedsättning, extra kostnader, vårdbidrag | care allowance, additional costs
assistansersättning : assistans, mer än 20 timmar | assistance benefit
närståendepenning : vårda döende, ledig för att vårda anhörig | caring for a dying relative
arbetsskada, livränta : skadad på jobbet, olycka på jobbet | injured at work
deklarera, deklaration, inkomstdeklaration : skattedeklaration, sista datum skatten, skattepapper | file taxes, declare taxes, tax return
anstånd : mer tid, hinner inte, senare, skjuta upp | extension, more time
avdrag, reseavdrag : resor till jobbet, pendla, milersättning, hemmakontor, jobba hemifrån, dra av | deduct, deduction, commuting
rotavdrag, rutavdrag, rot, rut : hantverkare, renovera, byta kök, badrum, städhjälp, städning hemma, snickare, målare, arbetskostnad, flytthjälp | renovation, home repair, cleaning help, craftsman
bostadsförsäljning, vinstskatt, uppskov, kapitalvinst : sålt hus, sålt lägenhet, sålde kåken, sålde lägenheten, vinst på huset, försäljning av villa, sålde huset, köper annat | sold my house, sold my apartment, capital gain, profit on house
flyttanmälan, anmäla flytt, folkbokföring : ny adress, bytt adress, flytta ihop, flytta, adress, skriven på | new address, change of address, moving
personbevis : familjeförhållanden, intyg om familj, utdrag, civilstånd | population register certificate, extract
efternamn, namnbyte, förnamn : byta namn, heta, vad ska barnet heta, döpa, ta makens namn, namn på barn | surname, change my name, name our baby
bouppteckning, dödsbo, arv : avliden ägde, mor dog, far dog, tillgångar, arvskifte, testamente, arvinge, sammanställa | estate inventory, inheritance, will
personnummer, samordningsnummer : siffror, nyanländ, nummer | personal identity number, coordination number
id-kort, legitimation : legitimera, saknar körkort, leg, identitet | id card, identify myself
preliminärskatt, skatteinbetalning, kvarskatt, restskatt, skattekonto : betala skatt, skyldig skatt, skatteskuld, bankgiro skatt, baksmälla, restskatt | tax owed, pay tax, back tax
f-skatt, moms, enskild firma : egenföretagare, starta firma, fakturera, eget företag, momsregistrera | self-employed, vat, sole trader
aktier, investeringssparkonto, kryptovaluta, kapitalskatt : bitcoin, fonder, aktievinst, sparkonto, krypto | stocks, crypto, savings
uppehållstillstånd, anhöriginvandring, anknytning : flytta ihop med partner, min fru från utlandet, man få komma hit, make utomlands, hustru, flytta hit, gift med, familjeåterförening, leva med mig | move to sweden, wife from abroad, husband abroad, family reunification, live with me
försörjningskrav : hur mycket måste jag tjäna, inkomst för att ta hit, försörja familj | maintenance requirement, earn enough
permanent uppehållstillstånd, permanent : stanna för gott, stanna för alltid, bott här i fem år, fem år, bo kvar | permanent residence, stay forever
förlänga uppehållstillstånd, förlängning : tillstånd slutar gälla, går ut, nästa månad, förlänga | extend permit, expires
medborgarskap, svensk medborgare : bli svensk, svenskt pass, rösta i riksdagsval, kalla mig svensk, bott länge | citizen, become swedish
asyl, asylansökan : på flykt, söka skydd, flykting, krig i hemlandet, skydd | refugee, protection, fleeing
visum, schengen : besök från utlandet, turist, 90 dagar, min vän besöka, vistelse, stanna i sverige | tourist, visit sweden, 90 days
arbetstillstånd : jobba i sverige, anställning från utlandet, byta arbetsgivare, utländsk arbetskraft | work permit, job offer sweden
återvändande, återvandring : åka hem, flytta tillbaka till hemlandet, återvända | return home, go back to my country
skriva in sig, arbetssökande, arbetsförmedlingen : uppsagd, blev uppsagd, jobbförmedling, arbetslös, utan jobb, anmäla sig arbetslös | register as unemployed, lost job
aktivitetsrapport : skriva vad jag gjort, varje månad, söka jobb redovisa | activity report
a-kassa, arbetslöshetskassa, arbetslöshetsersättning : ersättning när man är arbetslös, provanställning slut, mista jobb, stämpla, förlorat jobbet | unemployment insurance, unemployment benefit
lönebidrag, nystartsjobb, anställningsstöd : anställa, stöd till arbetsgivare, anställa någon, nedsatt arbetsförmåga, orkar inte jobba fullt, subvention, billigare anställa | hiring, wage subsidy, employer support
etableringsprogram, etableringsersättning : flyktingstatus, första året, nyanländ, uppehållstillstånd fått | newcomer, introduction programme
gå i pension, ta ut pension, allmän pension, pensionsålder : sluta arbeta, hur gammal, ålderspension, ålder, 65 år, pensionera | retire, retirement age
garantipension : hemmafru, låg inkomst, tjänat lite, aldrig jobbat, ålderspensionär | never worked, low pension
efterlevandepension, omställningspension, änkepension, barnpension : make dog, maka dog, man dog, änka, änkling, förälder död | widow, spouse died, survivor
premiepension, pensionsfonder : fonder, fondbyte, placera, 2,5 procent, orange kuvert | funds, premium pension
pass, provisoriskt pass : resehandling, resedokument, resa utanför eu, passet gått ut, flyget går, pass till barn, gått ut | passport, travel document, emergency passport, expired
polisanmälan, anmäla brott, stöldanmälan : stulen, stulit, inbrott, bestulen, blivit av med plånboken, hotad, misshandlad, rånad | report a crime, stolen, robbed
belastningsregister, utdrag : papper om brott, jobb i förskola, arbetsgivaren vill se, straffad, brottsregister | criminal record, background check
vapenlicens : jaktgevär, jägare, gevär, vapen | gun licence, hunting rifle
demonstration, offentlig tillställning, allmän sammankomst : manifestation, torget, konsert, marknad, polistillstånd, evenemang, festival | demonstration, rally, event
bogserad, bärgad, flyttad bil : bilen är borta, bil försvunnen, bortforslad | towed, car is gone, car missing
studiemedel, studielån, csn, studiebidrag : plugga, högskola, universitet, kommit in, bidrag och lån, student | student finance, student loan, university
fribelopp : jobba extra, tjäna vid sidan, hur mycket får jag tjäna | earn while studying
återbetala studielån : amortera, csn-lån, betala av, gammalt lån | repay student loan
studiestartsstöd, omställningsstudiestöd : läsa in gymnasiet, vidareutbilda, full lön, byta bana, jobbat i tjugo år, omskola, studera mitt i livet | retrain, mid-career studies
utlandsstudier : studera utomlands, plugga utomlands, utbytesstudier | study abroad, studies abroad
körkortstillstånd : ta körkort, börja köra, första ansöka, synintyg, hälsodeklaration | learners permit, driving licence first step
övningskörning, handledare : lära min son köra, lära köra, privat köra, introduktionskurs, övningsköra | practise driving, supervisor, teach driving
körprov, teoriprov : uppkörning, köra upp, kunskapsprov | driving test, theory test
återkallat körkort, indraget körkort, spärrtid : fortkörning, blev av med lappen, rattfylla, behörig igen, körkort återkallat, förlora lappen | lost my licence, revoked, suspended
utländskt körkort : körkort från, byta ut körkort, körkort från annat land | foreign licence, exchange licence
ställa av, avställning, ställa på : vinter, inte köra, ställa undan bilen, ta ur trafik | off the road, deregister car
ägarbyte, registreringsbevis : sålt bil, köpt bil, köpa begagnad, sälja mc, ny ägare | bought a car, sold a car, change of owner
trängselskatt : passera stockholm, tull, göteborg med bil, biltull | congestion charge, congestion tax, toll
besiktning, kontrollbesiktning : besikta, bilprovning, körförbud | vehicle inspection, mot
ångerrätt, ångra köp, distansavtal : lämna tillbaka, skicka tillbaka, passade inte, handla på nätet, näthandel, beställde, öppet köp | return, withdrawal, online shopping, change my mind
reklamation, reklamera : trasig vara, gick sönder, garanti, fel på varan | broken product, faulty, warranty
arn, allmänna reklamationsnämnden, konsumentvägledning : företaget vägrar, vägra ersätta, tvist med företag, utan domstol, klaga på köp, konsument | dispute, refuses to compensate, consumer
bedrägeri, identitetsstöld : lurad, bluff, bluffaktura, nätfiske, kapat konto, falskt sms | scam, fraud, phishing
betalningsföreläggande, kronofogden, utmätning, krav : skuld, brev från kronofogden, bestrida krav, måste jag svara, inkassokrav | debt claim, enforcement
skuldsanering : aldrig klara skulder, skyldig miljoner, väg ut, evighetsgäldenär, överskuldsatt | debt relief, cannot pay debts
betalningsanmärkning : prick, kreditupplysning, uc, lån nekat | credit record, bad credit
äktenskapsskillnad, skilsmässa, civilstånd, bodelning : gå isär, skilja sig, betänketid, vänta ett halvår, separera, skiljas | divorce, separate
skyddade personuppgifter, sekretessmarkering, skyddad folkbokföring : förföljd, gömma adress, hotad av ex, få tag på min adress, hemlig adress | protected identity, stalked, hide my address
högkostnadsskydd, frikort : går ofta till läkaren, gratis vård, mediciner dyra, tak för kostnader | free card, cost ceiling
patientavgift : kosta läkarbesök, besöksavgift | visit fee
recept, läkemedel, apotek : medicin, förnya recept, tabletter, e-recept, hämta ut | prescription, medicine, pharmacy
vårdcentral, tidsbokning : boka läkartid, träffa läkare, avboka, lista mig | doctor appointment, health centre
akutmottagning, akut, 1177, 112 : ring, andas, bröstsmärta, ont i bröstet, ambulans, olycka | emergency room, chest pain
remiss, egenremiss, specialist : hudläkare, ortoped, vidare till specialist | referral, specialist
patientnämnd, vårdskada : felbehandlad, klaga på vården, dåligt bemött av läkare | malpractice, complain about care
ungdomsmottagning, preventivmedel, könssjukdom : p-piller, klamydia, kondom, sex, mens | contraception, std
abort : oönskad graviditet | abortion
cellprov, mammografi, screening : kallelse, cancerprov, tumör | screening, smear test
glasögonbidrag, glasögon : synfel barn | glasses
provtagning, blodprov : lämna prov, blodgivare, ge blod | blood test, donate blood
rehab, fysioterapeut, sjukgymnast : ont i ryggen, ryggont, träna efter skada | physiotherapist, back pain
habilitering, neuropsykiatrisk utredning : autism, adhd, utredas | adhd assessment
semester, föräldraledighet, tjänstledighet : ledigt från jobbet, betald ledighet, spara dagar, semesterdagar, tjänstledig, ledig | vacation, days off, leave of absence
lön, lönespecifikation, löneutbetalning : när kommer lönen, lönebesked, fel på lönen, löning | payday, salary, payslip
friskvårdsbidrag, friskvård : gymkort, massage, träning på jobbet, motion | wellness allowance, gym
reseräkning, utlägg, traktamente : tjänsteresa, kvitto, hotell, resa i tjänsten, milersättning | travel expense, business trip
arbetsmiljö, tillbud, skyddsombud : olycka på jobbet, stressad, otrygg, hot på jobbet | work environment, incident
rehabilitering, företagshälsovård : stressad, sjuk länge, tillbaka på jobbet, utbränd | occupational health
introduktion, nyanställd : ny på jobbet, första dagen, börja jobbet | new employee, first day
uppsägning, uppsägningstid : sluta på jobbet, säga upp mig | resign, notice period
bisyssla : extrajobb, jobb vid sidan av | side job
distansarbete : jobba hemifrån, hemarbete | work from home, remote work
medarbetarsamtal, lönesamtal : prata med chefen, utvecklingssamtal | performance review
it-support, helpdesk, servicedesk : datorn krånglar, dator, skrivare, funkar inte, hänger sig | computer, it help, printer
lösenord, inloggning, behörighet : logga in, glömt lösenord, utelåst, spärrat konto, komma åt | password, login, locked out
passerkort, nyckel, tagg : komma in i huset, låst dörr, dörr, borttappat kort | access card, locked out of building
rum, mötesrum, lokal : boka rum, konferensrum | meeting room, conference room
inköp, upphandling, ramavtal, direktupphandling : köpa in, beställa varor, leverantör, avtal | purchase, procurement
informationssäkerhet, personuppgiftsincident : mejl till fel person, dataintrång, läckt, virus, skickat fel | data breach, wrong recipient
befolkningsutveckling, inflyttning, befolkningstillväxt : locka folk, fler invånare, växa, folk flyttar hit, vända befolkningskurva | attract residents, population growth
kompetensförsörjning : hitta personal, brist på folk, svårt att rekrytera, arbetskraft, saknar folk | skills shortage, recruit staff
samverkan, mellankommunal samverkan : grannkommun, gå ihop, samarbeta, dela på, ihop med andra | collaborate, neighbouring, together
medborgardialog, dialog : prata med invånarna, fråga invånarna, höra vad folk tycker, delaktighet | talk with residents, citizen dialogue
etablering, industrietablering : fabrik, stort företag kommer, gruva, datahall, industri | factory, large company
infrastruktur, järnväg, väg : tåg, spår, godståg, flaskhals, pendling | railway, rail, roads
ekonomi, budget, underskott : ont om pengar, spara, minus, röda siffror, finansiering, back | deficit, money, savings
bostadsbyggande, bostadsförsörjning : bygga bostäder, bostadsbrist, nya hus, lägenheter saknas | housing shortage, build homes
översiktsplan, samhällsplanering : planera mark, framtidens kommun, var ska vi bygga | comprehensive plan, land use
konsekvensanalys, riskanalys : följder, vad kan gå fel, för- och nackdelar | risk assessment, consequences
projekt, projektledning, styrgrupp : driva projekt, leda projekt | project
social hållbarhet, trygghet, jämlikhet : segregation, utanförskap, otrygg | inclusion, safety
`;
