/** Crises and rescue, police and crime, information technology, privacy. */
export const safetyAndDigital = `
räddningstjänst, brandkår, brandförsvar | fire and rescue service, fire brigade, fire department
brand, eldsvåda, det brinner | fire
112, larmnummer, nödnummer, nödsamtal | 112, emergency number
nödläge, nödsituation | emergency
brandskyddskontroll, brandsyn, brandtillsyn | fire safety inspection
systematiskt brandskyddsarbete, sba | systematic fire protection
brandfarlig vara, explosiv vara, tillstånd för brandfarliga varor | flammable goods, explosives permit
olycka, olyckshändelse | accident
olycksförebyggande, skadeförebyggande | accident prevention
drunkning, drunkna, vattensäkerhet | drowning, water safety
livboj, livräddningsutrustning | lifebuoy
issäkerhet, svag is, gå på isen | ice safety, thin ice
kris, samhällskris, krissituation | crisis
krisberedskap, kommunens krisberedskap, beredskap | emergency preparedness, crisis preparedness
hemberedskap, krislåda, förbereda sig för kris, prepping | household preparedness, emergency kit
krisledning, krisledningsnämnd, stabsarbete | crisis management
kriskommunikation, krisinformation | crisis communication, crisis information
risk- och sårbarhetsanalys, rsa | risk and vulnerability analysis
viktigt meddelande, vma, hesa fredrik, varningssignal | important public announcement, warning signal, siren
trygghetspunkt | safety point
skyddsrum, var finns skyddsrum | shelter, bomb shelter
civilt försvar, totalförsvar | civil defence, total defence
krig, höjd beredskap | war, heightened alert
civilplikt, krigsplacering, krigsplacerad | civil service duty, wartime posting
försvar, försvarsmakten, militär | defence, armed forces, military
värnplikt, mönstring, lumpen | military service, conscription
frivillig försvarsorganisation, hemvärn, frivillig resursgrupp | home guard, voluntary defence organisation
krisstödsgrupp, posom | psychosocial crisis support group
evakuering, utrymning | evacuation
samhällsviktig verksamhet, kontinuitetshantering | essential services, business continuity
reservkraft, elverk, reservaggregat | backup power, generator
säkerhetsskydd, säkerhetsklass, säkerhetsprövning | protective security, security clearance
terrorism, terror, terrordåd | terrorism
hot, hot och våld, hotad | threat, threatened
våld, våldsam | violence, violent
pågående dödligt våld, skolskjutning | active shooter
polis, snut | police, police officer
polisanmälan, anmäla brott, polisanmäla | police report, report a crime
brott, kriminalitet, brottslighet | crime, criminality
brottsförebyggande, förebygga brott, brottsförebyggande råd, brå | crime prevention
organiserad brottslighet, gängkriminalitet, gäng, tystnadskultur | organised crime, gang crime
ungdomsbrottslighet, unga kriminella | youth crime
avhopparverksamhet, avhoppare, lämna kriminalitet | exit programme
stöld, inbrott, snatteri, stulen | theft, burglary, stolen
rån | robbery
misshandel, överfall | assault
sexuella övergrepp, våldtäkt, sexuellt ofredande | sexual assault, rape
sexuella trakasserier, ofredande | sexual harassment
skadegörelse, vandalism, vandalisera | vandalism, criminal damage
hatbrott, hets mot folkgrupp | hate crime
fängelse, häkte, kriminalvård, anstalt | prison, detention, correctional service
frivård, villkorlig frigivning, skyddstillsyn | probation, parole
åklagare, åtal, åtala | prosecutor, prosecution
vapenlicens, vapen, vapentillstånd | firearm licence, weapon
ordningsvakt, väktare, väktarbolag | security guard
lokala ordningsföreskrifter, ordningsföreskrifter | local public order regulations
demonstration, demonstrationstillstånd | demonstration, protest permit
grannsamverkan, grannstöd | neighbourhood watch
nattvandring, nattvandra | night patrol by parents
radikalisering, våldsbejakande extremism, extremism | radicalisation, violent extremism
välfärdsbrott | welfare fraud
social dumpning | social dumping
säkerhetssamordnare, trygghetssamordnare | security coordinator
medborgarlöfte | citizen pledge
informationsteknik, it-avdelning, it-enhet | information technology, it department
it-support, helpdesk, servicedesk | it support, helpdesk
dator, pc, laptop | computer, laptop
surfplatta, läsplatta, ipad | tablet
program, programvara, system, applikation, app | software, system, application, app
digitalisering, digital omställning, digital transformation | digitalisation, digital transformation
digital, elektronisk | digital, electronic
digital tjänst, e-tjänst, självservice, mina sidor | digital service, e-service, self-service, my pages
digital delaktighet, digitalt utanförskap, digital kompetens | digital inclusion, digital skills
digital brevlåda, digital post, kivra, min myndighetspost | digital mailbox
e-legitimation, bankid, mobilt bankid, freja | e-identification, bankid
digital signatur, e-underskrift, skriva under digitalt | electronic signature, e-signature
underskrift, namnteckning, skriva under, signera | signature, sign
logga in, inloggning | log in, login, sign in
lösenord, glömt lösenord | password, forgotten password
konto, användarkonto | account, user account
användare | user
artificiell intelligens, ai, maskininlärning, chatgpt | artificial intelligence, ai, machine learning
chattbot, chatbot, chatt | chatbot, chat
öppna data, öppen data | open data
gis, geodata, kartdata, geografisk information | gis, geodata, geographic information
sensor, sakernas internet, iot | sensor, internet of things
smart stad | smart city
molntjänst, molnet | cloud service, cloud
informationssäkerhet, it-säkerhet, cybersäkerhet | information security, cybersecurity
cyberattack, it-attack, hackad, dataintrång, ransomware | cyber attack, hacked, data breach
virus, skadlig kod | virus, malware
nätfiske, phishing, bluffmejl | phishing
dataskydd, gdpr, dataskyddsförordningen, integritetsskydd | data protection, gdpr, privacy
personuppgift, personuppgifter, behandling av personuppgifter | personal data, processing of personal data
registerutdrag, vilka uppgifter har ni om mig | subject access request, extract from register
dataskyddsombud | data protection officer
personuppgiftsincident | personal data breach
personuppgiftsbiträde, personuppgiftsansvarig | data processor, data controller
samtycke | consent
kakor, cookies | cookies
digital tillgänglighet, tillgänglighetsredogörelse, webbtillgänglighet | web accessibility, accessibility statement
e-arkiv | digital archive
videomöte, digitalt möte, distansmöte | video meeting, online meeting
inspelning, spela in | recording
sms | text message, sms
reservrutin, driftstörning, driftavbrott | outage, service disruption
internet, nätet, uppkoppling | internet, connection
telefoni, mobilabonnemang | telephony, mobile subscription
post, brev | letter, postal mail
paket, postombud | parcel
interoperabilitet, integration mellan system | interoperability
digital infrastruktur | digital infrastructure
e-förvaltning, digital förvaltning | e-government
näthat, nätmobbning | online hate, cyberbullying
källkritik, faktagranskning | source criticism, fact checking
falsklarm, onödigt larm | false alarm
larm, inbrottslarm, automatlarm | alarm
passerkort, nyckelbricka, tagg | access card, key fob
`;
