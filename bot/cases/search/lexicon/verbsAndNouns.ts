/** A verb and the noun made of it, where stemming leaves them apart: one asks "hur söker jag", a case says "ansökan". */
export const verbsAndNouns = `
ansöka, ansökan, söka, ansökning | apply, application
anmäla, anmälan, anmälning | report, notification
anmäla sig, anmälan till kurs, sista anmälningsdag | enrol, enrolment
betala, betalning, inbetalning | pay, payment
överklaga, överklagande, överklagan | appeal
besluta, beslut, fatta beslut | decide, decision
bestämma, bestämmelse | decide, provision
boka, bokning, tidsbokning, tidsbeställning | book, booking
beställa, beställning | order
köpa, köp, inköp | buy, purchase
sälja, försäljning | sell, sale, sales
hyra, uthyrning, hyra ut | rent, rental, let
låna, lån, utlåning, låntagare | borrow, loan, lending
bygga, byggande, byggnation, nybyggnad | build, construction, building
riva, rivning | demolish, demolition
flytta, flytt, flyttning | move, moving, relocation
kasta, slänga, göra sig av med, bli av med saker | throw away, dispose of, discard
hämta, hämtning | collect, collection, pickup
tömma, tömning | empty, emptying
lämna, avlämning, inlämning | leave, drop-off, hand in
sortera, sortering | sort, sorting
köra, körning, bilkörning | drive, driving
åka, resa, färd | travel, trip, ride
arbeta, arbete | work
anställa, anställning | employ, employment
rekrytera, rekrytering | recruit, recruitment
utbilda, utbildning | educate, education
undervisa, undervisning | teach, teaching
lära, lärande, inlärning | learn, learning
växa, växande, tillväxt | grow, growth
öka, ökning | increase
minska, minskning | decrease, reduction
förändra, förändring | change
utveckla, utveckling | develop, development
förbättra, förbättring | improve, improvement
etablera, etablering | establish, establishment
investera, investering | invest, investment
finansiera, finansiering | finance, funding
planera, planering, planläggning | plan, planning
samverka, samverkan | collaborate, collaboration
samarbeta, samarbete | cooperate, cooperation
samordna, samordning | coordinate, coordination
kommunicera, kommunikation | communicate, communication
informera, information | inform, information
påverka, påverkan, inverkan | influence, affect, impact
delta, deltagande, deltagare | participate, participation
engagera, engagemang | engage, engagement
ansvara, ansvar | responsible, responsibility
leda, ledning, ledarskap | lead, leadership, management
styra, styrning | govern, steer, governance
kontrollera, kontroll | check, control
granska, granskning | review, scrutiny
inspektera, inspektion, tillsynsbesök | inspect, inspection
mäta, mätning, uppmätning | measure, measurement
utreda, utredning | investigate, investigation, inquiry
undersöka, undersökning | examine, survey
utvärdera, utvärdering | evaluate, evaluation
följa upp, uppföljning | follow up, follow-up
bedöma, bedömning, prövning | assess, assessment
pröva, prövning | examine, trial
godkänna, godkännande | approve, approval
bevilja, beviljande, få beviljat | grant, granting
tillåta, tillåtelse, tillstånd | allow, permit, permission
förbjuda, förbud | forbid, ban
ändra, ändring | change, amendment
byta, byte | exchange, switch, swap
förlänga, förlängning | extend, extension
förnya, förnyelse | renew, renewal
avsluta, avslut, avslutning | end, termination
säga upp, uppsägning | terminate, notice of termination
registrera, registrering | register, registration
avregistrera, avregistrering, avanmälan | deregister, deregistration
fylla i, ifylld | fill in
ersätta, ersättning | compensate, compensation
stödja, stöd, stöttning | support
hjälpa, hjälp | help
vårda, vård | care for, care
behandla, behandling | treat, treatment
vaccinera, vaccination | vaccinate, vaccination
sköta, skötsel | maintain, maintenance
underhålla, underhåll | maintain, maintenance
reparera, reparation | repair
renovera, renovering | renovate, renovation
städa, städning | clean, cleaning
ploga, plogning | plough, ploughing
gräva, grävning, grävarbete | digging, excavation
elda, eldning | burn, burning
odla, odling | cultivate, cultivation
fiska, fiske | fish, fishing
jaga, jakt | hunt, hunting
bada, bad, badande | swim, bathe, bathing
simma, simning | swim, swimming
parkera, parkering | park, parking
cykla, cykling, cyklist | cycle, cycling, cyclist
pendla, pendling | commute, commuting
rösta, röstning | vote, voting
välja, valmöjlighet | choose, choice
gifta sig, giftermål | marry, marriage
skilja sig, skilsmässa | divorce
föda, födelse, förlossning | give birth, birth
dö, död, dödsfall | die, death
begrava, begravning | bury, burial, funeral
ärva, arv | inherit, inheritance
adoptera, adoption | adopt, adoption
invandra, invandring, invandrare | immigrate, immigration
integrera, integration | integrate, integration
översätta, översättning | translate, translation
tolka, tolkning, tolk | interpret, interpretation
deklarera, deklaration | declare, tax return
beskatta, beskattning | tax, taxation
upphandla, upphandling | procure, procurement
fakturera, faktura, fakturering | invoice, invoicing
budgetera, budget | budget
spara, besparing | save, saving
skydda, skydd | protect, protection
förebygga, förebyggande arbete, prevention | prevent, prevention
larma, larm | alert, alarm
släcka, brandsläckning | extinguish, firefighting
utrymma, utrymning | evacuate, evacuation
hota, hot | threaten, threat
stjäla, stöld | steal, theft
mobba, mobbning | bully, bullying
diskriminera, diskriminering | discriminate, discrimination
missbruka, missbruk | abuse, substance abuse
behöva, behov | need
kräva, krav | require, requirement
önska, önskemål | wish, request
föreslå, förslag | propose, proposal
klaga, klagomål, klagan | complain, complaint
fungera, funktion | function, work
bo, bosatt, boende, bosätta sig | live, reside, residing
använda, användning | use
producera, produktion | produce, production
tillverka, tillverkning | manufacture, manufacturing
leverera, leverans | deliver, delivery
transportera, transport | transport, transportation
digitalisera, digitalisering | digitalise, digitalisation
publicera, publicering, offentliggöra | publish, publication
arkivera, arkivering | archive, archiving
starta, start, uppstart | start, launch
öppna, öppet, öppning | open, opening
stänga, stängning | close, closing
förankra, förankring | anchor, anchoring
prioritera, prioritering | prioritise, prioritisation
lyckas, lyckad, framgång | succeed, success
misslyckas, misslyckande | fail, failure
bidra, medverka till | contribute
attrahera, locka, dra till sig | attract
behålla, bibehålla | keep, retain
erbjuda, tillhandahålla | provide, supply
inreda, möblera | furnish
saknas, sakna | missing, lack
hända, ske, inträffa | happen, occur
påbörja, inleda | begin, commence
försena, försening | delay
`;
