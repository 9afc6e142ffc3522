/** What people say in place of the official word, in any field; and official acts as English calls them. */
export const everydaySpeech = `
sparka, kicka, avskeda | sack, dismiss from work
få sparken, få kicken, bli uppsagd, avskedad | lose the job, get sacked
säga upp sig, lämna jobbet, sluta jobbet | resign, quit a job
peta, avsätta, entlediga | remove from office
entledigande, avgång från uppdrag, avsägelse | resignation from an assignment
hoppa av, avbryta utbildning, avbryta studier, studieavbrott | drop out
skippa, avstå, låta bli | abstain, refrain
slippa, befrias, undantas | be exempted
strunta i, underlåta, försumma | neglect, omit
lura, vilseleda, bedra | deceive, mislead
lurendrejare, bedragare, skojare | swindler, fraudster
sno, knycka, stjäla | steal
krångla, strula, inte fungera | malfunction
strul, krångel, tekniskt fel | hassle, technical fault
gå sönder, haverera, paja | break down
slå sönder, ha sönder, förstöra | smash, destroy
förstörelse, skadegörelse | destruction, vandalism
fixa, ordna, åtgärda | sort out, remedy
kolla, kontrollera | check
kolla upp, ta reda på, efterforska | find out, look into
dubbelkolla, verifiera, bekräfta | verify, confirm
bekräftelse, kvittens, mottagningsbevis | confirmation, acknowledgement of receipt
gnälla, klaga, beklaga sig | grumble, complain
bråka, tvista, gräla | quarrel
gräl, konflikt | dispute, quarrel
osams, oense, oenig | disagree, at odds
komma överens, enas, bli eniga | agree, reach an agreement
jämka, kompromissa, mötas på halva vägen | compromise
gå med på, samtycka, medge | consent to, agree to
tacka ja, acceptera, godta | accept
tacka nej, avböja, inte vilja ha | turn down, decline
säga nej till, vägra, neka | refuse
skriva på, underteckna, skriva under | sign
underteckna, signera, signatur | sign, signature
bryta avtal, avtalsbrott, kontraktsbrott | breach of contract
häva, häva avtal, häva köp | rescind, rescission
säga upp avtal, bryta kontrakt, avsluta avtal, avtalsuppsägning | cancel a contract, terminate a contract
ångra, ångra sig, ångra köp | change my mind, regret
dra tillbaka, återkalla, ta tillbaka | withdraw, revoke
återkallelse, indragning | revocation, withdrawal
indraget tillstånd, förlora tillstånd, återkalla tillstånd | revoke a permit, permit withdrawn
dra in bidrag, stoppa bidrag, indragen ersättning | withdraw a benefit, benefit stopped
riva upp, upphäva, ogiltigförklara | annul, repeal, set aside
ompröva, omprövning, ny prövning, ändra beslut | reconsider, reconsideration, review a decision
skjuta upp, senarelägga, flytta fram | postpone, defer
inställd, avlyst, blir inte av | cancelled, called off
lägga ner, avveckla, slå igen | close down, wind up
slopa, avskaffa | abolish, scrap
införa, inrätta, ta i bruk | introduce
införande, ikraftträdande | introduction, entry into force
träda i kraft, börja gälla | come into force, take effect
sluta gälla, upphöra att gälla, löpa ut | expire, lapse
utgången, ogiltig, gått ut | expired, invalid
trappa ner, minska successivt, fasa ut | phase out, taper
utfasning, avveckling, fasa ut | phase-out
skruva upp, höja | raise, put up
påslag, höjning, uppräkning | increase, markup
bromsa, dämpa, hejda | slow down, curb
skynda på, påskynda, snabba på | speed up, expedite
förtur, gå före i kön, prioriterad plats | priority, jump the queue
dra ut på tiden, försenas, bli försenad | drag on, be delayed
missa, utebli, glömma bort | fail to attend
uteblivet besök, missat besök, utebli från besök | missed appointment, no-show
dyka upp, infinna sig, inställa sig | turn up, appear
närvara, vara på plats, bevista | attend
närvaro, vara där | attendance, presence
haffa, gripa, anhålla | arrest
gripande, anhållande, frihetsberövande | arrest, deprivation of liberty
häktad, frihetsberövad, inlåst | remanded, detained
bli fälld, bli dömd, dömd | convicted
sitta inne, avtjäna straff, sitta i fängelse | serve a sentence
straff, påföljd | penalty, punishment, sentence
straffa, bestraffa, lagföra | punish
straffbar, kriminell handling, brottslig | punishable, criminal offence
fånge, intagen | prisoner, inmate
kriminalvårdare, fångvaktare, plit | prison officer
tjuv, inbrottstjuv | thief, burglar
förövare, gärningsman | perpetrator, offender
misstänkt, skäligen misstänkt | suspect
offer, brottsoffer, utsatt för brott | victim, victim of crime
målsägande | injured party
oskyldig, frikänd, friad | innocent, acquitted
fängelsestraff, frihetsstraff | prison sentence
dagsböter, bötesstraff, penningböter | fine
bötfälla, ge böter, få böter | fined
förhör, utfrågning | questioning, interrogation
husrannsakan, genomsöka, söka igenom bostad | search of premises
kroppsvisitera, visitation, visitera | body search
tipsa, lämna tips, tips till polisen | tip-off
ställa krav, kräva | demand
fordran, krav på betalning | claim, receivable
anspråk, krav, göra anspråk | claim
bränna, elda upp | burn
slåss, slagsmål, handgemäng | fight, brawl
skälla ut, skälla på, kränka | abuse verbally, insult
förolämpa, förtal, kränkning, ärekränkning | defamation, insult
förfölja, stalka, olaga förföljelse | stalk
smita, rymma, avvika | run away, abscond
gömma, dölja | conceal, hide
avslöja, uppdaga, röja | reveal, disclose
läcka uppgifter, röja uppgifter, sprida hemliga uppgifter | leak, disclose information
stålar, kontanter, cash, reda pengar | cash
swisha, betala med swish | mobile payment
utlägg, lägga ut pengar, kostnadsersättning | outlay, out-of-pocket expenses
ha råd, betalningsförmåga, betalningsförmögen | afford, ability to pay
förmögenhet, rikedom, tillgångar | wealth, assets
sparpengar, sparkapital, undansparade pengar | life savings
handpenning, förskottsbetalning, förskott | down payment, advance payment
deposition, borgenssumma, säkerhet för hyra | security deposit
förmånlig, billig | cheap, favourable
rea, nedsatt pris, realisation, reapris | sale price, reduced price
höjd avgift, prishöjning, avgiftshöjning | price increase, higher fee
för mycket betalt, överbetalning, betalat dubbelt | overpayment
kräva tillbaka, återkräva, återkrav | recovery of overpayment, claim back
dröjsmålsränta, straffränta, ränta på sen betalning | default interest, late payment interest
påminnelseavgift, förseningsavgift, avgift för sen betalning | late payment fee
självrisk, självriskbelopp | deductible, excess
egen insats, betala själv | own contribution, co-payment
tilläggsavgift, extraavgift, extra kostnad | surcharge, extra charge
fast avgift, grundavgift | basic charge, fixed charge
rörlig avgift, förbrukningsavgift | variable charge, consumption charge
månadsavgift, avgift per månad | monthly fee
medlemsavgift, årsavgift till förening | membership fee
timpenning, timlön, lön per timme | hourly wage
nettolön, lön efter skatt | net pay, take-home pay
bruttolön, lön före skatt | gross pay
extraknäck, biinkomst, extraarbete | side job, sideline
lönelyft, löneförhöjning, löneökning | pay raise, pay rise
lägstalön, minimilön, ingångslön | minimum wage, starting salary
bankkort, betalkort | debit card, payment card
kreditkort, kontokort | credit card
bidragstagare, bidragsmottagare, stödmottagare | recipient, beneficiary
gå på bidrag, leva på bidrag, leva på försörjningsstöd | live on benefits
prislista, prislapp, taxetabell | price list
presentkort, kupong, värdebevis, tillgodokvitto | voucher, gift card
förmånstagare, berättigad mottagare | beneficiary
högkostnadsskydd, kostnadstak, slippa betala mer | cost ceiling, high-cost protection
pristak, högsta avgift, avgiftstak | price cap, maximum charge
underhållsbidrag, underhållsstöd | child maintenance, child support
fordringsägare, borgenär, långivare | creditor, lender
gäldenär, låntagare, skyldig pengar | debtor, borrower
amortera, betala av lån, amortering | amortise, repay a loan
snabblån, sms-lån, blancolån | payday loan, unsecured loan
gå i borgen, borgensman | guarantor
pengatvätt, penningtvätt, tvätta pengar | money laundering
avkastning, vinst på kapital, utdelning | return on investment, dividend
verifikation, underlag till bokföring | accounting voucher
skatt på lön, källskatt, skatteavdrag | withholding tax
skattefri, utan skatt, obeskattad | tax-free, tax exempt
skattepliktig, beskattas | taxable
skattepengar, skattemedel, allmänna medel | taxpayers money, public funds
snåla, spara in, vara sparsam | economise, be thrifty
skjuta till pengar, tillskott, tillföra medel | capital injection, additional funding
gåva, donation, skänka, donera | gift, donation
insamling, samla in pengar, välgörenhet | fundraising, charity
papper, handling, dokument | documents, papers
ta lappen, ta körkort | driving licence
personnummer, fyra sista, personbeteckning | personal identity number
ombud, företrädare, befullmäktigad | power of attorney, proxy
ställföreträdare, legal företrädare, förmyndare | legal representative, guardian
skriftlig, på papper | in writing, written
manual, bruksanvisning, instruktion | manual, instructions, handbook
checklista, minneslista, att göra-lista | checklist
bevisning, bevismaterial, beviset | evidence, proof
original, originalhandling, urkund | original document
urkundsförfalskning, förfalska, falska papper, förfalskning | forgery, forged document
falsk, oäkta, förfalskad | fake, counterfeit
webbformulär, nätblankett, digital blankett | online form
ladda ner, hämta hem, nedladdning | download
ladda upp, bifoga fil, uppladdning | upload
bifoga, skicka med, närsluta | attach, enclose
rekommenderat brev, rek, spårbart brev | registered letter
klicka, trycka på knappen | click
kontaktformulär, skriva till oss | contact form
platsförmedling, arbetsförmedling | employment office
jobbet, arbetsplatsen | workplace
plugget, skolan | school
gympa, idrott och hälsa, gymnastik | physical education, gymnastics
hemkunskap, hem- och konsumentkunskap, matlagning i skolan | home economics
rast, skolrast, lekrast | break, recess
paus, rast på jobbet, fikarast, matrast | break at work, lunch break
gå om ett år, gå om en klass | repeat a year
årskurs, årgång i skolan, skolår | school grade, year group
klassföreståndare, mentor i skolan, ansvarig lärare | form teacher, class teacher
förskolefröken, dagispersonal, förskollärare | preschool teacher
lekis, förskoleklass, sexårs | preschool class
internat, elevhem, skolinternat | boarding school
medelbetyg, betygssnitt, snittbetyg | grade average
underkänd, kuggad, icke godkänd | failed, fail an exam
bli antagen, komma in på utbildning, antagningsbesked | admitted, offer of a place
reservplats, reservlista, stå som reserv | waitlist, reserve place
studievägledning, råd om studier | study counselling
studieuppehåll, pausa studierna, sabbatsår | gap year, study break
privatundervisning, hemundervisning, undervisa hemma | homeschooling
stryka, ta bort från lista, stryka ur register | strike off, delete from a list
husläkare, familjeläkare, doktorn på vårdcentralen | general practitioner, family doctor
psyk, psykiatri, psykakut | psychiatry, psychiatric care
psykolog, terapeut, hjälp av psykolog | psychologist, therapist
terapi, samtalsterapi, samtalsbehandling, samtalsstöd | therapy, counselling
tandis, tandläkare, tandvårdsklinik | dentist
sjuksköterska, syster på vårdcentralen | nurse
sjukgymnastik, fysioterapi | physiotherapy
tabletter, piller, läkemedel | pills
piller, medicin | medicine, pill
värktabletter, smärtstillande | painkiller
spruta, injektion | injection, jab
vaccinspruta, vaccin | vaccine
förkylning, snuva | common cold, runny nose
kry, frisk, återställd | healthy, recovered
tillfriskna, bli frisk, återhämta sig | recover, get well
smittsam, smittar, smittfri | contagious, infectious
gips, benbrott, fraktur, bruten arm, bruten fot | fracture, broken bone
såromläggning, lägga om sår, plåstra om | wound dressing
hälsokoll, hälsokontroll, hälsoundersökning | health check, medical check-up
läkarbesök, doktorsbesök, läkartid | doctors appointment, medical appointment
läkarutlåtande, intyg från läkare, doktorsintyg | medical opinion, medical certificate
operera, kirurgi, kirurgiskt ingrepp | surgery, operation
inlagd, slutenvård, ligga inne på sjukhus | inpatient, admitted to hospital
åka hem från sjukhus, utskriven, utskrivning | discharged from hospital
övervikt, tjock | overweight, obesity
banta, gå ner i vikt, viktnedgång | lose weight, weight loss
sluta röka, rökavvänjning, fimpa | quit smoking, stop smoking
cigg, cigarett, tobak | cigarette, tobacco
rökförbud, rökfri, får man röka | smoking ban, smoke-free
knarka, ta droger, drogmissbruk | take drugs, drug abuse
knarkare, narkoman, missbrukare | drug addict, substance abuser
knarklangare, langare, narkotikaförsäljare | drug dealer
langning, narkotikabrott, knarkhandel, narkotikahandel | drug trafficking, drug offence
berusad, onykter, fyllna till | drunk, intoxicated
alkis, alkoholist, alkoholberoende | alcoholic, alcohol dependence
alkohol, starksprit | liquor
spelberoende, spela bort pengar | gambling addiction
deppig, deppa, depression | depressed, depression
orolig, ångest, ångestfylld, oro inombords | anxiety, anxious
utmattad, utmattningssyndrom, gå in i väggen | burnout, exhaustion disorder
psykisk sjukdom, mår dåligt psykiskt, psykiska problem | feel bad, mental ill-health
välmående, välbefinnande | well-being, feel well
suicid, ta sitt liv | suicide
bokstavsdiagnos, adhd | adhd
funktionshindrad, person med funktionsnedsättning | disabled person
rörelsehindrad, svårt att gå, gångsvårigheter | mobility impaired
hörselnedsättning, lomhörd, hör dåligt | hearing impaired
hörapparat, hörselhjälpmedel | hearing aid
brillor, glasögon | spectacles, eyeglasses
rullator, gåstol, gånghjälpmedel | walker, walking aid
senil, dement, demenssjuk, demenssjukdom | dementia
slaganfall, stroke, hjärnblödning, propp i hjärnan | stroke
mens, menstruation | menstruation
preventivmedel, kondom | contraceptive, birth control
abort, avbryta graviditet, inte fortsätta graviditet | abortion
könssjukdom, könssmitta, sexuellt överförbar infektion, klamydia | sexually transmitted infection
gravid, väntar barn, på smällen | pregnant, expecting
förlossning, förlossningsavdelning | maternity ward, delivery ward
blöja, inkontinensskydd, inkontinenshjälpmedel | nappy, incontinence aid
tandställning, tandreglering | braces, orthodontics
hål i tanden, karies | cavity, caries
jordfästning, begravningsgudstjänst, begravningsceremoni | funeral service
avliden, bortgången, gått bort | deceased, passed away
gravsten, gravvård | gravestone, headstone
vård i livets slut, palliativ vård, dödssjuk, hospis | palliative care, end-of-life care, hospice
apotek, medicinaffär | pharmacy
sjukresa, resa till sjukhus, taxi till sjukhus | patient transport
farsan, pappa | dad
morsan, mamma | mum
mormor, farmor, mor- och farförälder | grandmother, grandparent
morfar, farfar, far- och morförälder | grandfather, grandparent
bonusförälder, styvförälder, plastförälder | step-parent
bonusbarn, styvbarn, plastbarn | stepchild
bonusfamilj, ombildad familj, styvfamilj | blended family
hustru, fru, maka | wife
äkta man, maken | husband
sambo, samboförhållande, bo ihop, sammanboende | cohabitant, cohabiting partner
samboavtal, avtal mellan sambor | cohabitation agreement
exfru, exman, före detta make | ex-partner, former spouse
singel, ogift, ensamstående | single, unmarried
ensam mamma, ensam pappa, ensam förälder, ensamstående förälder | single parent, lone parent
göra slut, separera, separation, flytta isär | split up, separation
förlova sig, fästman, fästmö | fiancé, engaged to marry
släkt, anhöriga, släktingar | relatives, kin
fosterbarn, placerat barn, familjehemsplacerad | foster child
omhändertagande, tvångsomhändertagen | taken into care, compulsory care
ta barn ifrån föräldrar, lvu, tvångsomhändertagande av barn | taking a child into care
pojke, kille, grabb | boy
tös, flicka, tjej | girl
över 18, vuxen, 18 år fyllda | of age, adult
omyndig, minderårig, under 18 | underage, minor
pensionera, gå i pension, bli pensionär | retire
utlänning, utländsk medborgare, icke svensk | foreigner, foreign national
förman, arbetsledare, gruppchef | foreman, supervisor, team leader
högsta chefen, verkställande direktör, vd | chief executive, managing director
byråkrat, tjänsteman, handläggare på myndighet | bureaucrat, official
städare, städerska, lokalvårdare | cleaner
sopgubbe, renhållningsarbetare, sophämtare | refuse collector, bin man
snickare, träarbetare | carpenter
mack, bensinstation, bensinmack | petrol station, gas station
snabbköp, livsmedelsbutik | supermarket, grocery store
p-hus, parkeringshus, parkeringsgarage | multi-storey car park, parking garage
småort, byhåla, liten ort | small town, small locality
utomlands, utrikes, i utlandet | abroad
hemland, ursprungsland, födelseland | home country, country of origin
trappuppgång, trapphus, trappa i huset | stairwell, stairway
tvättstuga, tvättmaskin i huset | laundry room
vicevärd, fastighetsförvaltare, husvärd | property manager
radiator, värmeelement, kalla element | radiator
mögel, fuktskada | damp, mould
fuktskada, vattenskada, läckage i hus | water damage
öppen spis, eldstad | stove, fireplace, wood burner
skorsten, rökkanal, murstock | chimney, flue
dragigt, kallt inne | draught
ockerhyra, oskälig hyra, för hög hyra | excessive rent
kollektivboende, dela lägenhet, dela bostad, kompisboende | shared housing, flat share
flytta hemifrån, eget boende, första egna lägenheten | move out, first home
bli vräkt, utslängd, bli av med lägenheten | evicted, evicted from home
husförsäljning, sälja huset, bostadsförsäljning | house sale
besiktning av hus, husbesiktning, överlåtelsebesiktning | house survey, home inspection
dolt fel, fel i hus, fel på huset | hidden defect
besikta bilen, fordonsbesiktning, bilbesiktning | vehicle inspection, roadworthiness test
avställning, avställd bil | off-road notification
moped, klass ii-moped | moped
rattfylla, rattfylleri, rattonykterhet | drunk driving, drink driving
köra mot rött, rödljuskörning, trafikförseelse | traffic offence, running a red light
körprov, förarprov | practice driving, driving test
fartkamera, trafiksäkerhetskamera, hastighetskamera | speed camera
färdbiljett, biljett, åkbiljett | ticket
tjuvåka, åka utan biljett | fare evasion
tunnelbana, t-bana | underground, metro
spårväg, spårvagnstrafik | tram, tramway
kompledigt, kompensationsledighet | time off in lieu
ta ledigt, ledig dag, ledighet från jobbet | time off
jobba över, övertidsarbete, jobba extra | work overtime
löneförhandling, löneprat, förhandla om lön | salary negotiation
springvikarie, hoppa in, inhopp | stand-in, fill in
fastanställd, fast tjänst, ha fast jobb | permanently employed
jobbarkompis, arbetskamrat, medarbetare | workmate
a-kassa, gå och stämpla | claim unemployment benefit
nyanställd, ny på jobbet | new employee, newcomer
meriterad, kvalificerad, behörig | qualified
behörighetskrav, förkunskapskrav | entry requirements, eligibility
lämplig, ändamålsenlig | suitable, appropriate
olämplig, opassande | unsuitable, inappropriate
halvår, sex månader, ett halvår | six months, half-year
kvartal, tre månader, kvartalsvis | quarterly
årligen, varje år, årsvis | annually, yearly
månadsvis, varje månad, månatlig | monthly
veckovis, varje vecka | weekly
daglig, varje dag | daily
två veckor, fjorton dagar | fortnight, two weeks
vardag, veckodag, måndag till fredag | weekday
arbetsdag, bankdag | working day, business day
kalenderår, helår, tolv månader | calendar year, twelve months
omgående, omedelbart, genast, på en gång | immediately, at once
snarast, så snart som möjligt, skyndsamt | as soon as possible, promptly
retroaktiv, bakåt i tiden, i efterhand | retroactive, backdated
i förväg, på förhand | in advance, beforehand
tills vidare, obestämd tid, utan slutdatum | until further notice, indefinitely
fortlöpande, kontinuerligt | ongoing, continuously
för sen, sent inkommen, inte i tid, för sent inlämnad | late, out of time
i tid, inom tiden, innan tiden gått ut | on time, in time
slutdatum, stoppdatum, sista datum | closing date, end date
startdatum, börjar gälla från, begynnelsedatum | start date
tidsgräns, tidsram, inom viss tid | time frame, time limit
respit, mer tid, längre tid på sig, förlängd tid | respite, more time
preskription, preskriberad, för gammal skuld, preskriptionstid | limitation period, time-barred
hur gammal, ålder | age
födelsedag, fylla år, bemärkelsedag | birthday
dygnsvila, vilotid, vila mellan pass | rest period
bristfällig, otillräcklig, inte tillräcklig | inadequate, insufficient, deficient
ofullständig, inte komplett, halvfärdig, saknar uppgifter | incomplete
komplettera, kompletterande uppgifter, skicka in mer | supplement, complete an application
fullständig, komplett, ifylld helt | complete
rimlig, skälig | equitable, within reason
orimlig, oskälig, orättvis | unreasonable, unfair
omotiverad, ogrundad | unfounded, unjustified
olaglig, lagstridig, lagvidrig, brottslig | illegal, unlawful
nödvändig, behövlig, oundgänglig | necessary, essential
bråttom, brådska, angelägen | in a hurry
giftig, skadlig, farlig för hälsan | toxic, harmful
berättiga, ha rätt till | entitle, be entitled to
utesluta, uteslutning, stänga ute | exclude, exclusion, expel
undanta, göra undantag för, inte omfattas | exempt, exclude
avstängning, avstängd, stänga av | suspension, suspended
grund, skäl, avslagsgrund | grounds, ground for refusal
motivera, motivering, ange skäl | state reasons, reasoning, justification
bevisbörda, vem måste bevisa, skyldig att bevisa | burden of proof
rättsmedel, möjlighet att klaga | legal remedy
åberopa, hänvisa till, stödja sig på | invoke, rely on
hävda, påstå, göra gällande | assert, allege, maintain
bestrida, motsätta sig, inte hålla med | dispute, contest
invända, invändning, säga emot, protestera mot | objection
förlikning, göra upp i godo, uppgörelse | settlement, settle
medling, medla | mediation
skiljedom, skiljeman, skiljeförfarande | arbitration
tvistelösning, lösa tvist | dispute resolution
rättsfall, rättspraxis, prejudikat | case law, precedent
friande dom, frikännande | acquittal
fällande dom, bli dömd i domstol | conviction
verkställa dom, verkställighet av beslut, driva igenom beslut | enforce
inhibition, stoppa beslut tills vidare, pausa beslut | stay of enforcement
interimistisk, interimistiskt beslut, tillfälligt beslut | interim, interim decision
prövningstillstånd, rätt att få fallet prövat | leave to appeal
rättstillämpning, tillämpa lag, tillämpa | apply the law, application of law
tillämplig, går att tillämpa, omfattas av |
ändamål, avsedd för | intended purpose
förbehåll, reservation mot beslut, med reservation för | proviso, reservation
villkorad, på villkor, under förutsättning | conditional, provided that
befogenhet, rätt att bestämma, maktbefogenhet | authority to decide
behörig myndighet, rätt myndighet | competent authority
tillsynsmyndighet, kontrollmyndighet, vem kontrollerar | supervisory authority
utfärda, utställa, ge ut | issue a permit, issue a certificate
motpart, andra parten, part i målet | opposing party, counterparty
berörd part, sakägare, intressent | interested party, stakeholder
sökanden, den som ansöker | applicant
den som klagar, överklagande part | appellant, complainant
innehavare av tillstånd, tillståndshavare | permit holder, licensee
åligga, vara skyldig att, åläggande | be obliged, incumbent on
åtagande, förbinda sig, förpliktelse | undertaking, commitment
ansvarsskyldig, hållas ansvarig, stå till svars | answerable, held liable
vårdslös, oaktsam, slarv | negligent, careless
uppsåt, avsiktlig, med vilje, medveten handling | intent, intentionally, on purpose
oavsiktlig, av misstag, inte meningen | unintentional, by mistake
förmildrande omständighet, mildra straff | mitigating circumstances
överträda, bryta mot | infringe, breach, violate
åsidosätta, inte följa regler, regelbrott | disregard, non-compliance
följa regler, efterleva, regelefterlevnad | comply, compliance
tolkning av lag, tolka regler | interpret the law, interpretation of rules
definition, begrepp, vad räknas som | definition, counts as
inkludera, ingå | include, cover
omfattning, räckvidd, vidd | scope, extent
tilldela, dela ut | allocate, distribute
fördelning, tilldelning, utdelning av medel | allocation, distribution
överföra, överlåta | transfer, assign
ta över, överta, övertagande | take over, takeover
avtala bort, avstå från rätt, ge upp rätt | waive, waiver
upplåta, nyttjanderätt | grant of use, right of use
servitut, rätt att använda annans mark | easement
intrång, inkräkta, göra intrång | trespass, encroachment
lösa in, inlösen, inlösa mark | redeem, compulsory purchase
expropriera, expropriation, tvångsköpa | expropriate
beslagta, ta i beslag, konfiskera | seize, confiscate
förverka, gå miste om | forfeit, forfeiture
kvarlåtenskap, dödsbo, efterlämnade tillgångar | estate of a deceased
arvtagare, arvinge, ärver | heir
testamente, sista vilja, testamentera | last will, bequeath
förmyndarskap, godmanskap, förvaltarskap | guardianship, trusteeship
vårdnadstvist, tvist om barn, vårdnadsmål | custody dispute
umgängesrätt, träffa barnet efter skilsmässa | contact with child, access rights
sekretessbelagda uppgifter, hemliga uppgifter, skyddade uppgifter | confidential information
skyddad adress, skyddade personuppgifter, hemlig adress, kvarskrivning | protected identity, protected address
offentliggöra, gå ut med, tillkännage | announce, make public
kungöra, annonsera beslut, kungörelse i tidning | publish notice, promulgate
underrätta, delge, ge besked | notify, serve notice
påföra, ålägga, debitera avgift | impose, levy
vidta, sätta in åtgärd, agera | take action
ingripa, rycka in | intervene
föranleda, orsaka, leda till | cause, give rise to
uppfylla, fylla krav, leva upp till | fulfil, meet requirements
genomdriva, driva igenom, få igenom | push through, carry through
kartläggning, inventera | mapping, take stock
inventering, genomgång, lista upp | inventory, stocktaking
uppgradera, modernisera, förnyad | upgrade, modernise
underlätta, göra lättare, förenkla | facilitate, make easier
stärka, förstärka | strengthen, reinforce
möjliggöra, göra möjlig, bana väg för | enable, make possible
bekosta, stå för kostnaden, bära kostnaden | bear the cost, pay for
kostnadsfördelning, dela på kostnaden, dela notan | cost sharing, split the cost
ersättningsskyldig, skyldig att betala skadestånd, betala för skadan | liable for damages
skadelidande, drabbad, den som drabbats | affected, injured person
försäkringsbolag, försäkringsgivare | insurer, insurance company
behandlingstid för ansökan, svarstid, när får jag svar | response time, when will i hear back
kvarstående, återstå, kvar att betala | remaining, outstanding
saldo, återstående belopp, innestående | account balance, outstanding amount
avräkna, kvitta, dra av | offset, deduct
sammanlagd, totalt, totalsumma, slutsumma | total, aggregate
genomsnitt, medelvärde, i snitt | average, mean value
andel, procent, procentsats | percentage, proportion
schablon, schablonbelopp, standardbelopp | flat rate, standard amount
förnya, söka på nytt | renew
förnya tillstånd, förlänga tillstånd, nytt tillstånd när det går ut | renew a permit
ansöka igen, ny ansökan, söka om | reapply
dra tillbaka ansökan, ta tillbaka ansökan, återta ansökan | withdraw an application
söka i tid, sista ansökningsdag, sista datum för ansökan | application deadline
få nej, avslag, nobbad | turned down, rejected
få ja, beviljad, godkänd | approved, granted
nobba, avvisa, avslå | reject
avvisa, avvisning av överklagande | inadmissible
avskriva, lägga ner ärende, skriva av ärende | write off, close a case
lägga ner förundersökning, nedlagd utredning, lägga ner utredning | discontinue an investigation
tjänstefel, myndighetsfel, fel av myndighet | misconduct in office
ansvarig myndighet, vilken myndighet, vem sköter | responsible authority
ta emot, mottagande, mottagning | receive, reception
bolla, hänvisa, skicka vidare | pass on
remittera, hänvisa patient, skicka till specialist | refer to a specialist
mejla in, skicka in, lämna in | submit, send in
lägga på lådan, posta, skicka med posten | send by mail
brevlåda, postlåda, postfack | letterbox, mailbox
drop-in, utan tidsbokning, komma oanmäld | drop-in, walk-in
boka om, ändra tid, ny tid | rebook, new appointment
kölapp, nummerlapp, ta nummer | queue ticket
tolk, hjälp med språket, språkhjälp | interpreter, language help
översättare, auktoriserad translator, translator | translator
lättbegriplig, begriplig, lätt att förstå | comprehensible, easy to understand
missförstånd, feltolkning, missuppfatta | misunderstanding
skrivfel, stavfel, felskrivning | clerical error, typo
felaktig uppgift, fel uppgift, oriktig uppgift, ljuga | false information, incorrect information
rätta uppgift, ändra uppgift | correct information, correction
omyndigförklara, sätta under förvaltare | place under guardianship
sopsäck, påse, soppåse | rubbish bag
tippa sopor, dumpa skräp, slänga i naturen | fly-tip, dump rubbish
kassera, skrota, slänga | discard, scrap
grejer, prylar, saker, lösöre | belongings, movables
begagnad, andrahandsvara | second-hand goods
kloak, avlopp, avloppsrör | sewer, drain
läckande kran, vattenläckage | leaking, water leakage
lukta, stinka, dålig lukt, luktar illa | smell bad, stink
hög musik, störande ljud, stoj | loud music, noise disturbance
giftämne, farligt ämne, miljögift | poison, hazardous substance
kemikalie, kemiskt ämne, kemisk produkt | chemical, chemical substance
spruta gift, besprutning, växtskydd | spraying, pesticide spraying
vilt, vilda djur | wildlife
avskjutning, skjuta av vilt | culling
åkermark, åkerjord | arable land, farmland
grustag, grusgrop, grustäkt | gravel pit
sommarjobbare, feriearbetare, sommarvikarie | summer worker
hyra bil, hyrbil, biluthyrning | car rental
körtid, restid, åktid | travel time
åka kommunalt, kollektivtrafik, åka kollektivt | public transport
färdtjänst, rullstolstaxi | mobility service, special transport
busschaufför, bussförare | bus driver
tågförare, lokförare | train driver
inställt tåg, tåget kommer inte, försenat tåg | cancelled train, delayed train
ersättning för försening, förseningsersättning, pengar tillbaka vid försening | delay compensation
p-skiva, parkeringsskiva, p-tid | parking disc
lastbil, långtradare | lorry, truck
olyckskorsning, farlig väg, olycksdrabbad väg | accident-prone road
krocka, köra på, kollidera, påkörd | collide, run over
smitning, smita från olycka, köra från olycka | hit and run
gupp, farthinder | speed hump
döpa, dop, namngivning | baptism, christening
borgerlig vigsel, gifta sig i rådhuset, vigselförrättare | civil wedding, registrar
ta partnerns efternamn, byta efternamn | change of name
döpa om, namnändring, byta förnamn | rename
bli svensk, svenskt medborgarskap, medborgarskap | citizenship, become a citizen
få stanna i landet, uppehållstillstånd, permanent uppehållstillstånd | residence permit, permission to stay
bli utvisad, kastas ut ur landet, utvisning | deported
gömd flykting, papperslös, utan papper | undocumented migrant
ta hit familjen, familjeåterförening | bring family, family reunion
jobba i sverige, arbetstillstånd | work permit
samordningsnummer, tillfälligt personnummer | coordination number
folkbokförd, skriven på adress | registered at an address, population register
skriva sig, folkbokföra sig, anmäla flytt | register a move
förlorat pass, borttappat pass | lost passport, stolen passport
rösträkning, räkna röster, sammanräkning | vote count
kandidera, ställa upp i val, kandidat | run for office
avgå, kliva av, lämna uppdrag | step down, resign from office
klubba igenom, fatta beslut om | adopt a decision
lägga fram, framlägga, presentera förslag | put forward, present a proposal
bordlägga, återremittera, skjuta på beslut | refer back
röstetal, rösta ner, votering | vote down
jävig, partisk, egenintresse | biased, conflict of interests
mygel, korrupt, vänskapskorruption, svågerpolitik | nepotism, corrupt
mutor, bestickning | bribery
dataintrång, hackning, hackare | hacking, hacker
glömt koden, återställa lösenord, kommer inte in | reset password
uppkopplad, internetanslutning | internet access, broadband
skärm, display, bildskärm | display screen
fejk, fejkad nyhet, desinformation | fake news, disinformation
ryktesspridning, rykte, skvaller | rumour, gossip
utrymma, lämna byggnaden, utrymningsväg, nödutgång | emergency exit, escape route
brandvarnare, brandlarm, rökdetektor | smoke detector, fire alarm
brandsläckare, handbrandsläckare, släckutrustning | fire extinguisher
livsfara, livshotande, dödlig fara | life-threatening
olycksplats, skadeplats, haveriplats | accident scene
beredskapslager, förråd för kris | stockpile
nödproviant, konserver, matförråd hemma | emergency rations
`;
