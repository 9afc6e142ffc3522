/** Goals and results, and the plain verbs, adjectives and nouns of any matter. */
export const plainWords = `
framgångsfaktor, nyckelfaktor, framgång | success factor, key to success
lyckas, gå bra, gå vägen | succeed
misslyckas, gå fel, gå snett | fail
misslyckande, fiasko | failure
fördel, nytta | advantage, benefit, gain
nackdel | disadvantage, drawback
möjlighet, chans | opportunity, possibility
risk, fara | risk, danger, hazard
resultat, utfall | result, outcome
effekt, verkan, påverkan, inverkan, konsekvens | effect, impact, consequence
följd, konsekvens | consequence
orsak, anledning, skäl | reason, cause
lärdom, erfarenhet, lärande | lesson, learning, lessons learned, experience
mål, målsättning, syfte, ändamål | goal, aim, purpose, objective
vision, målbild, framtidsbild | vision
strategi, plan, färdplan | strategy, plan, roadmap
åtgärd, insats | measure, action, intervention
metod, arbetssätt, tillvägagångssätt | method, approach, way of working
modell, upplägg | model, setup
verktyg, redskap | tool
förebild, gott exempel, lärande exempel | good practice, best practice, role model
process, förlopp | process
steg, etapp, skede | step, stage, phase
börja, starta, inleda, sätta igång, dra igång | start, begin, launch, initiate
start, början, inledning | start, beginning
sluta, upphöra | stop, cease
fortsätta | continue, carry on
genomföra, utföra, verkställa | carry out, implement, execute
genomförande, verkställighet, utförande | implementation, execution
använda, nyttja, utnyttja | use, utilise
användning, nyttjande | use, usage
skapa, åstadkomma, ta fram, utforma | create, develop, design
bygga, uppföra, konstruera | build, construct
riva, rivning, demolera | demolish, demolition
öka, höja, växa, stiga | increase, raise, grow, rise
ökning, höjning | increase
minska, sänka, reducera, dra ner | decrease, reduce, lower, cut
minskning, sänkning, nedgång | decrease, reduction, decline
förbättra, utveckla, höja kvaliteten | improve, develop
förbättring, utveckling | improvement, development
försämra, försämring | worsen, deterioration
förhindra, förebygga, hindra, undvika, motverka | prevent, avoid, counteract
skydda, värna, bevara | protect, preserve
skydd | protection
kontrollera, granska, inspektera | check, inspect, review
kontroll, granskning, inspektion, tillsyn | inspection, control, supervision, oversight
utvärdera, följa upp, mäta | evaluate, follow up, measure
utvärdering, uppföljning, mätning | evaluation, follow-up, measurement
undersökning, enkät, studie | survey, study, questionnaire
analys, utredning | analysis, investigation, inquiry
analysera, utreda, undersöka | analyse, investigate, examine
rapport, rapportera | report
ansvar, skyldighet, ansvarig | responsibility, responsible, obligation, liable
vem ansvarar, vem har ansvar | who is responsible
rättighet, rätt till, berättigad | right, entitled, entitlement, eligible
skyldighet, plikt, måste man | obligation, duty
obligatorisk, tvingande | mandatory, compulsory, obligatory
frivillig | voluntary, optional
delta, medverka, vara med | participate, take part
deltagare, medverkande | participant
deltagande, medverkan | participation
besöka, hälsa på | visit
besök, påhälsning | visit
besökare | visitor
hitta, finna | find
söka efter, leta | look for, search
ny, nytillkommen | new
gammal, äldre | old
stor, omfattande | big, large, major, extensive
liten, begränsad | small, little, limited
lång | long
kort, kortvarig | short, brief
tillfällig, temporär, provisorisk | temporary
permanent, varaktig, stadigvarande | permanent, lasting
viktig, angelägen, betydelsefull | important, significant
akut, brådskande | urgent, acute
trygg, säker | safe, secure
trygghet, säkerhet | safety, security
farlig, riskfylld | dangerous, hazardous
skada, skadad | damage, harm, injury
skadestånd | damages
trasig, sönder, ur funktion | broken, out of order
felanmälan, anmäla fel, göra felanmälan | fault report, report a fault
laga, reparera | repair, fix, mend
reparation, lagning | repair
underhåll, skötsel, drift och underhåll | maintenance, upkeep
sköta, ta hand om, vårda | look after, take care of, maintain
smutsig, skitig, nedskräpad | dirty, filthy
ren, rengöra, städa | clean
städning, lokalvård | cleaning
lokal, verksamhetslokal | premises, venue
hus, kåk, byggnad, fastighet | house, building, property
rum | room
kök | kitchen
toalett, wc, dass, offentlig toalett | toilet, restroom, lavatory
lås, låssmed | lock
nyckel, borttappad nyckel | key
bil, personbil, kärra | car, automobile
båt | boat
hund, jycke | dog
katt | cat
djur, husdjur, sällskapsdjur | animal, pet
mat, käk, måltid | food, meal
dricka, dryck | drink, beverage
kläder | clothes, clothing
möbel | furniture
leksak | toy
person, människa, individ | person, individual
invånare, medborgare, kommuninvånare, boende | resident, citizen, inhabitant
granne | neighbour
vän, kompis, polare | friend
kund, brukare, klient | customer, client, service user
anställd, medarbetare, personal | employee, staff, personnel
chef, boss, ledare | manager, boss, head
kollega, arbetskamrat | colleague, coworker
kvinna, tjej | woman
kille, karl | guy
barn, unge, kid | child, children, kid
ungdom, unga, tonåring, ung människa | youth, young people, teenager, adolescent
vuxen | adult, grown-up
äldre, pensionär, senior, gammal människa | elderly, senior, older people
förälder, vårdnadshavare | parent, guardian
mamma, moder | mother, mum
pappa, fader | father, dad
syskon, bror, syster | sibling, brother, sister
familj, hushåll | family, household
anhörig, närstående, släkting | relative, next of kin
dag, dygn | day
vecka | week
månad | month
år, årlig | year, annual, yearly
helg, veckoslut | weekend
helgdag, röd dag, storhelg | public holiday, bank holiday
lov, skollov | school holiday, school break
semester, semesterledighet | holiday, vacation
sommar, sommartid | summer
vinter, vintertid | winter
kväll | evening
natt, nattetid | night
morgon | morning
idag, för närvarande | today, currently
historia, historik, bakgrund | history, background
framtid, framtida, kommande | future, upcoming
plats, ställe, var ligger | place, location, where is
karta | map
område, trakt | area, district
väg, gata | road, street
centrum, stadskärna, innerstad | town centre, city centre, downtown
ort, samhälle, tätort, bygd, mindre ort | village, town, locality, settlement
landsbygd, glesbygd, landet | countryside, rural area, rural
stad, urban | city, town, urban
skog, skogsmark | forest, woodland
sjö, insjö | lake
älv, flod, vattendrag | river, stream, watercourse
hav, kust | sea, coast
berg, fjäll | mountain
äga, inneha | own, possess
ägare, innehavare | owner, holder
ägande, äganderätt | ownership
medlem, medlemskap | member, membership
grupp, team | group, team
möte, sammanträde, träff | meeting
föredrag, föreläsning | lecture, talk
kurs, utbildning | course, training, education
lära sig, inhämta kunskap | learn
kunskap, kännedom, vetande | knowledge
kompetens, kunnande, sakkunskap | competence, expertise, skill
byte, utbyte | exchange
dela, sprida | share, spread
jämföra, jämförelse, mäta sig med | compare, comparison, benchmark
skillnad, olikhet | difference
lika, likadan, likvärdig | equal, equivalent, identical
gemensam, tillsammans, ihop | joint, together, common, shared
egen, enskild, privat | own, private, individual
offentlig, allmän | public
konfidentiell, sekretessbelagd, hemligstämplad | secret, confidential, classified
tydlig, klar | clear
brist, saknas | lack, shortage, deficit
överskott | surplus
behov, efterfrågan | need, demand
behöva, kräva | need, require
tillgång, resurs | asset, resource
tillgänglig, åtkomlig | available, accessible
kvalitet, standard | quality, standard
giltig, gälla, giltighetstid | valid, validity
förnya, förlänga | renew, extend
förnyelse, förlängning | renewal, extension
tappa, förlora, bli av med | lose
förlorad, borttappad, försvunnen | lost, missing
hittegods, borttappade saker | lost property, lost and found
`;
