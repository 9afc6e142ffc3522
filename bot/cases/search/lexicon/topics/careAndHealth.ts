/** Elder care, disability, social services, health care, dental care, mental health, addiction: one matter a line, the words around it. */
export const careAndHealth: string = `
hemtjänst, hemhjälp, äldre, gammal, hemma, städa, dusch, handla, biståndshandläggare, insats, ansöka, behov, biståndsbeslut, personal, beviljad | home care, home help, elderly, cleaning, shower, apply, granted
hemtjänstavgift, avgift, omsorgsavgift, maxtaxa, faktura, inkomst, minimibelopp, avgiftsutrymme, betala, räkning, timmar, förbehållsbelopp, avgiftsbeslut, pension | fee, home care, invoice, income, maximum, reserved amount
avgiftsbeslut, omsorg, inkomstförfrågan, inkomstuppgift, bostadskostnad, jämkning, avgift, taxa, pension, hyra, maka, omräkning, blankett, äldreomsorg | income form, fee decision, adjustment, housing costs, pension
hemtjänstutförare, välja, utförare, lov, valfrihet, privat, byta, kundval, leverantör, företag, ickeval, auktorisation, egen regi | provider, choose, private, change, choice, contractor, home care
serviceinsatser, städning, tvätt, inköp, matvaror, fönsterputs, hushåll, äldre, förenklad, handling, ärende, beställa, varor, hemtjänst | cleaning, laundry, shopping, groceries, household, service
matdistribution, matlåda, matleverans, mat, lagad, äldre, hem, portion, meny, hemkörning, undernäring, kyld, beställa, lunch | meals on wheels, meal, delivery, food, lunch, menu
trygghetslarm, larm, knapp, fall, ramla, larmknapp, larmcentral, armband, täckning, nyckel, avgift, installera, ensamboende, äldre, mobilt | safety alarm, alarm, button, fall, installation, elderly, fee
fallolycka, fall, ramla, halka, balans, fallprevention, fixare, mattor, höftfraktur, benbrott, träning, äldre, yrsel, fixartjänst | fall, prevention, balance, trip, hip fracture, elderly, handyman
fixartjänst, fixare, byta glödlampa, gardin, hänga upp, gratis, pensionär, hantverk, småfix, äldre, brandvarnare, tavla | handyman, free, pensioner, light bulb, curtain, smoke alarm
nattpatrull, tillsyn, natt, nattkamera, trygghetskamera, kamera, digital tillsyn, sömn, besök, hemtjänst, nattillsyn, orolig | night, supervision, camera, visit, home care, worried
nyckelfritt, nyckel, lås, nyckelgömma, digitalt lås, hemtjänst, dörr, installation, låsenhet, tappad, portkod, kvittera | key, lock, keyless, door, home care, lost
välfärdsteknik, digital, sensor, läkemedelsrobot, gps, robot, teknik, surfplatta, äldre, självständig, larm, hemmonitorering, e-hälsa | welfare technology, digital, sensor, gps, medication dispenser, robot
särskilt boende, äldreboende, säbo, vårdboende, ålderdomshem, flytta, plats, ansöka, avslag, kö, tacka nej, gammal, mamma, demens, bistånd | care home, nursing home, elderly, apply, refusal, waiting list, move
ej verkställt beslut, väntetid, äldreboende, tre månader, ivo, rapportera, särskild avgift, gynnande, kö, plats, försening, beslut | unexecuted, decision, waiting time, reporting, penalty, delay
flytta in, äldreboende, möbler, inflyttning, hyresavtal, välkomstsamtal, kontaktman, lägenhet, säng, hemförsäkring, adressändring, packa, namnmärka | moving in, care home, furniture, lease, apartment, insurance
äldreboende, avgift, hyra, matkostnad, måltidsabonnemang, omvårdnadsavgift, kostnad, bostadstillägg, betala, kvarboende, maka, faktura, månad | care home, rent, meals, cost, fee, housing supplement
parboende, par, maka, gifta, tillsammans, äldreboende, medboende, sammanboende, skilda åt, rätt, flytta, kvarboende | couple, live together, spouse, care home, married
äldreboende, byta, byte, missnöjd, önska, flytta, plats, närmare, kö, anhörig, omplacering, boende | change, transfer, care home, move, wish
annan kommun, flytta, äldreboende, anhöriga, närmare, barn, ansöka, inflyttning, utredning, hemkommun, avslag, medflytt, gammal | move, other municipality, elderly, closer, children, apply
demens, alzheimer, glömsk, minne, minnesproblem, förvirrad, demenssjukdom, demenssköterska, demensteam, utredning, anhörig, vilse, kognitiv | dementia, alzheimer, memory, forgetful, confused, relatives
demensboende, gruppboende, demens, låst, avdelning, utevistelse, bpsd, trygg, personal, äldre, silviasystrar, rymma, skydd | dementia unit, care home, locked, safe, staff
korttidsboende, korttidsplats, växelvård, avlastning, utskriven, sjukhus, tillfällig, rehabilitering, anhörig, två veckor, plats, dygnsavgift, återhämtning | short-term, respite, rehabilitation, discharged, temporary, stay
trygghetsboende, seniorboende, seniorbostad, 70 år, pensionär, gemenskap, hiss, hyra, kö, bostad, biståndsbedömt, värdinna, mellanboende | senior housing, sheltered, pensioner, elevator, rent, queue
anhörigstöd, anhörigvårdare, anhörigkonsulent, vårda, maka, avlastning, utmattad, sorg, samtal, grupp, anhörigcenter, demenssjuk, orkar | carer, relatives, caregiver, support, respite, exhausted, spouse
avlösning, avlösare, hemma, anhörig, gratis, timmar, ledig, barn, funktionsnedsättning, vila, avlastning, vårdare | relief, respite, at home, carer, free, hours
anhöriganställning, hemvårdsbidrag, anhörigbidrag, ersättning, lön, vårda, förälder, anställd, närstående, vård, kontant, maka | carer's allowance, employed, relative, compensation, care
närståendepenning, svårt sjuk, döende, vårda, ledig, försäkringskassan, läkarutlåtande, hundra dagar, livshotande, närstående, cancer, slutskede | benefit, close relative, terminally ill, leave, care
dagverksamhet, dagvård, demens, träffpunkt, aktivitet, gemenskap, bistånd, skjuts, lunch, äldre, dagtid, avgift, ensam | day centre, day care, activities, elderly, transport, lunch
träffpunkt, äldre, ensamhet, gemenskap, bingo, gymnastik, boule, pensionär, kafé, sällskap, ensam, väntjänst, mötesplats, isolerad | meeting place, loneliness, company, pensioner, café, exercise
ofrivillig ensamhet, ensam, isolering, sällskap, volontär, samtal, telefonvän, äldre, besök, röda korset, depression, änka | loneliness, lonely, isolation, volunteer, visit, company
äldrelots, uppsökande, hembesök, förebyggande, åttio år, information, seniorguide, frisk, råd, vardag, ensam, fall | outreach, preventive, home visit, seniors, advice
undernäring, nutrition, måltid, kost, aptit, nattfasta, äldre, dietist, sväljsvårigheter, konsistens, näringsdryck, vikt, matlust | malnutrition, nutrition, meal, appetite, weight, elderly, dietitian
genomförandeplan, mål, insats, kontaktman, önskemål, delaktighet, rutin, fast omsorgskontakt, följa upp, dagbok, samtycke, brukare | care plan, wishes, contact person, follow-up, participation
fast omsorgskontakt, kontinuitet, kontaktperson, okänd, samma, hemtjänst, undersköterska, ansikten, trygg, stress, schema | continuity, permanent contact, same, staff, home care
hemsjukvård, sjuksköterska, hembesök, sår, injektion, läkemedel, kommunal, distriktssköterska, omläggning, hemmet, kateter, delegering, avgift | home nursing, nurse, home visit, wound, medication, delegation
läkemedelshantering, dosett, apodos, dos, tablett, delegering, läkemedel, skåp, signering, feldosering, sjuksköterska, avvikelse, narkotika | medication, dose, tablets, nurse, error, delegation
läkemedelsgenomgång, äldre, biverkning, polyfarmaci, medicin, läkare, interaktion, ordination, recept, yrsel, uppföljning | medication review, side effects, elderly, doctor, prescriptions
delegering, delegera, sjuksköterska, undersköterska, insulin, medicinsk, uppgift, ansvar, kunskapstest, återkalla, patientsäkerhet, hsl | delegation, nurse, insulin, task, responsibility, medical
medicinskt ansvarig sjuksköterska, mas, mar, patientsäkerhet, kvalitet, rutin, avvikelse, lex maria, legitimerad, ansvar, kommunal, hälsovård | chief nurse, patient safety, quality, incident, responsible
lex sarah, missförhållande, rapportera, avvikelse, vanvård, omsorg, utredning, ivo, brist, anställd, allvarligt, skyldighet, socialtjänst | maladministration, report, neglect, incident, care, inspectorate
lex maria, vårdskada, allvarlig, patientsäkerhet, anmälan, ivo, chefläkare, felbehandlad, utredning, händelseanalys, dödsfall, sjukhus | patient safety, serious, injury, report, hospital, incident
avvikelse, synpunkter, omsorg, klagomål, missnöjd, hemtjänst, uteblivet, bemötande, anhörig, äldreboende, kränkt, förbättra, personal | complaint, care, missed visit, staff, dissatisfied
utskrivning, utskrivningsklar, sjukhus, hemgång, sip, samordnad, vårdplanering, betalningsansvar, korttids, hemteam, rehab, färdigbehandlad | discharge, hospital, coordinated, planning, home, payment liability
samordnad individuell plan, sip, möte, samverkan, region, kommun, socialtjänst, insats, samtycke, ansvar, brukare, nätverksmöte | coordinated individual plan, meeting, cooperation, region, consent
rehabilitering, arbetsterapeut, fysioterapeut, sjukgymnast, träning, hembesök, rehab, stroke, vardagsrehab, rörlighet, funktion, operation | rehabilitation, physiotherapist, occupational therapist, training, exercise, stroke
hjälpmedel, rollator, rullstol, toalettstol, förhöjning, arbetsterapeut, låna, hjälpmedelscentral, återlämna, trasig, lyft, förskriva, reparera | assistive devices, walker, wheelchair, loan, repair, return, prescribe
elrullstol, permobil, promenadskoter, rullstol, dyna, punktering, laddare, förskrivning, provkörning, service, ramp, utomhus | electric wheelchair, scooter, wheelchair, battery, repair
bostadsanpassning, bostadsanpassningsbidrag, ramp, tröskel, badkar, dusch, hiss, dörröppnare, spisvakt, intyg, arbetsterapeut, bidrag, anpassa, bostad | housing adaptation, grant, ramp, threshold, shower, door opener, disability
inkontinens, blöjor, inkontinenshjälpmedel, urin, bindor, förskriva, beställa, kateter, distriktssköterska, leverans, läckage, toalett | incontinence, pads, nappies, catheter, prescribe, delivery
syn, synskadad, blind, synnedsättning, punktskrift, ledarhund, vit käpp, syncentral, talbok, synhjälpmedel, förstoring, ledsagare | visually impaired, blind, braille, guide dog, low vision, aids
hörsel, hörapparat, döv, hörselnedsättning, audionom, hörselskadad, batteri, teckenspråk, hörselvård, hörselprov, tinnitus, slinga | hearing, hearing aid, deaf, audiologist, battery, tinnitus
teckenspråkstolk, tolk, döv, dövblind, teckenspråk, vardagstolkning, boka, tolkcentral, skrivtolk, möte, hörselskadad, bildtelefoni | sign language, interpreter, deaf, deafblind, book
färdtjänst, resa, taxi, funktionshinder, tillstånd, ansöka, kollektivtrafik, boka, egenavgift, läkarintyg, ledsagare, bil, rullstol, zon, avslag | mobility service, paratransit, taxi, permit, disability, book, travel
riksfärdtjänst, resa, tåg, flyg, ledsagare, funktionsnedsättning, ansöka, tillstånd, annan kommun, semester, boka, resväg | national mobility service, long trip, train, companion, disability
sjukresa, resa, vård, sjukhus, taxi, ersättning, bil, egenavgift, milersättning, kvitto, boka, busskvitto, behandling | patient transport, travel, hospital, reimbursement, taxi, receipt
parkeringstillstånd, rörelsehindrad, handikapparkering, p-tillstånd, tillstånd, handikapp, bil, parkera, läkarintyg, foto, avslag, gåsträcka, passagerare | disabled parking, permit, blue badge, mobility, doctor, photo
lss, funktionsnedsättning, personkrets, insats, ansöka, rättighetslag, utvecklingsstörning, autism, handläggare, goda levnadsvillkor, intyg, beslut, överklaga, tillhöra | disability, act, eligible, entitlement, autism, apply, assessment
personlig assistans, assistent, assistansersättning, timmar, grundläggande behov, tjugo timmar, assistansbolag, brukare, försäkringskassan, indragen, anordnare, sjukvikarie | personal assistance, assistant, hours, basic needs, withdrawn, employer
personlig assistent, jobb, arbeta, assistent, lön, schema, brukare, anhörig, anställa, kollektivavtal, introduktion, jour, utbildning | personal assistant, job, work, wages, schedule, employ
ledsagning, ledsagare, följa med, utflykt, läkarbesök, promenad, aktivitet, omkostnad, funktionshinder, blind, ledsagarservice, fritid | escort, companion, accompany, activity, disability
korttidsvistelse, korttids, avlastning, lss, helg, barn, korttidstillsyn, kollo, läger, ungdom, miljöombyte, rekreation, tolv år | short stay, respite, weekend, disability, camp, child
gruppbostad, servicebostad, lss-boende, lägenhet, flytta hemifrån, personal, vuxen, särskild service, hyra, kö, plats, utvecklingsstörd, bostad | group home, supported housing, disability, move out, apartment, staff
daglig verksamhet, sysselsättning, lss, habiliteringsersättning, flitpeng, arbete, dagar, utflyttad, praktik, handledare, funktionsnedsättning, verksamhet | daily activities, occupation, disability, compensation, placement
boendestöd, boendestödjare, struktur, vardag, psykisk, hemma, planera, städa, rutiner, adhd, påminna, självständig, ensam | housing support, structure, everyday, mental, routines, independent
socialpsykiatri, psykisk funktionsnedsättning, mötesplats, boende, personligt ombud, sysselsättning, stöd, schizofreni, återhämtning, träfflokal, vardag, psykos | social psychiatry, mental disability, recovery, schizophrenia, support
personligt ombud, psykisk, ombud, hjälp, myndighet, företräda, gratis, samordna, vuxen, svårigheter, rättigheter, uppdragsgivare | personal ombudsman, mental, representative, authorities, free
god man, överförmyndare, ställföreträdare, ekonomi, ansöka, huvudman, tingsrätt, sköta, räkningar, läkarintyg, samtycke, byta, anhörigbehörighet | trustee, guardian, legal, finances, bills, court, apply, principal
förvaltare, förvaltarskap, tvång, godman, rättshandling, tingsrätt, upphöra, huvudman, skuld, ställföreträdare, läkarintyg, egendom, handlingsförmåga | administrator, trusteeship, court, legal capacity, compulsory
arvode god man, årsräkning, redovisning, sluträkning, kvitto, granska, överförmyndarnämnd, kontoutdrag, februari, spärrat, ställföreträdare, försenad | remuneration, accounts, annual report, trustee, review
bli god man, uppdrag, lämplig, intresse, introduktion, utbildning, frivillig, kreditupplysning, ställföreträdare, rekrytera, kurs, arvode | become, trustee, volunteer, suitable, training, guardian
framtidsfullmakt, fullmakt, demens, anhörig, bank, ekonomi, vittne, fullmaktshavare, beslutsoförmögen, sköta, juridisk, ikraftträda | power of attorney, lasting, bank, witness, dementia, finances
handikappersättning, merkostnadsersättning, merkostnad, försäkringskassan, funktionsnedsättning, utgifter, extra, intyg, belopp, vuxen, prisbasbelopp, slitage | additional cost allowance, disability, expenses, benefit
omvårdnadsbidrag, vårdbidrag, barn, funktionsnedsättning, försäkringskassan, diagnos, fjärdedels, autism, adhd, tillsyn, läkarutlåtande, förälder, ompröva | childcare allowance, disability, care, diagnosis, parent
habilitering, habiliteringen, autism, barn, cp-skada, psykolog, team, logoped, kurs, funktionsnedsättning, träning, remiss, vuxen | habilitation, autism, cerebral palsy, team, therapist, disability
autism, asperger, utredning, neuropsykiatri, diagnos, npf, vuxen, väntetid, remiss, intryckskänslig, habilitering, spektrum, sociala | autism, asperger, diagnosis, assessment, waiting time, adult
intellektuell funktionsnedsättning, utvecklingsstörning, downs syndrom, begåvning, lindrig, lätt svenska, lättläst, vuxen, stöd, självbestämmande, särskola, kognitiv | intellectual disability, down syndrome, easy read, support
tillgänglighet, rullstol, hiss, ramp, enkelt avhjälpt hinder, kontrastmarkering, tröskel, anmäla, funktionsrätt, toalett, ledstråk, lokal, publik | accessibility, wheelchair, ramp, lift, obstacle, disabled
förmånskort, funktionsnedsatt, ledsagarkort, fritid, biljett, gratis, medföljare, aktivitet, parasport, anpassad, idrott, eu-kort, bad | companion card, disability card, leisure, free, ticket, parasport
ersättning, habiliteringsersättning, aktivitetsersättning, sjukersättning, ung, nedsatt, arbetsförmåga, trettio, förlängd skolgång, steglös avräkning, vilande, förtidspension | activity compensation, sickness compensation, young, work capacity, disability pension
försörjningsstöd, ekonomiskt bistånd, socialbidrag, ansöka, pengar, soc, norm, riksnorm, inkomst, kontoutdrag, hyra, fattig, låg inkomst, månad, handläggare | income support, social assistance, welfare, money, apply, rent, bank statement
återansökan, månad, försörjningsstöd, e-tjänst, utbetalning, hushåll, ändring, aktivitetsrapport, underlag, komplettering, bankid, utbetalningsdag | reapply, monthly, income support, payment, attachments
försörjningsstöd, avslag, överklaga, förvaltningsrätt, beslut, nekad, tillgångar, bil, sparande, sambo, räknas, norm, motivering | refusal, rejected, appeal, income support, savings, court
nödbistånd, akut, pengar, mat, nöd, avstyra, vräkning, elräkning, barnfamilj, avstängd, hunger, matkasse, helg | emergency, money, food, urgent, eviction, electricity bill
återkrav, återbetalning, felaktig, bidragsfusk, bidragsbrott, fusk, polisanmälan, försörjningsstöd, oriktig, förskott, utredare, utbetalning | repayment, recovery, fraud, incorrect, benefit, overpayment
glasögon, tandvård, vinterkläder, möbler, spjälsäng, hemutrustning, bistånd, kostnadsförslag, norm, extra, ansöka, umgängesresa, barnvagn | glasses, dental, furniture, clothing, assistance, extra costs
aktivitetskrav, arbetsmarknadsinsats, bidragstagare, praktik, sysselsättning, krav, indraget, frånvaro, jobbspår, coachning, självförsörjning, arbetslös, bidrag | activity requirement, welfare to work, placement, job, self-sufficiency
budget- och skuldrådgivning, skuld, skuldsatt, rådgivare, ekonomi, skuldsanering, lån, hushållsbudget, kronofogden, betala, gratis, kreditkort, inkasso | debt counselling, budget, adviser, debt, loan, bailiff, free
socialjour, akut, kväll, helg, soc, natt, 112, barn, kris, jour, våldsutsatt, telefonnummer, ringa | emergency, social services, evening, weekend, on call, crisis
hemlös, bostadslös, härbärge, tak över huvudet, sova, akutboende, vandrarhem, sovsäck, gatan, jourlägenhet, tiggare, uteliggare, bostad först | homeless, shelter, sleep, roof, street, housing first
socialt kontrakt, bostadssocialt, andrahandskontrakt, träningslägenhet, socialtjänst, hyresgäst, godkänd, skuld, tillsyn, hyresvärd, bo, referens, försökslägenhet | social lease, training flat, social services, landlord, tenancy
våld i nära relation, misshandel, kvinnojour, slå, hot, skyddat boende, kvinnofrid, maka, partner, rädd, barn, fly, polisanmäla, utsatt | domestic violence, abuse, shelter, partner, protected, women, escape
skyddat boende, kvinnojour, plats, barn, flytta, gömma, våldsutsatt, adress, skyddad, placering, hotad, trygg, akut | women's shelter, protected, housing, hide, threat, placement
våldsutövare, slår, ilska, manlig, mansmottagning, aggressiv, behandling, kontroll, relation, partner, kris, sluta | perpetrator, anger, stop hitting, treatment, violence
hedersvåld, heder, hedersrelaterat, tvångsgifte, könsstympning, barnäktenskap, bortgift, utreseförbud, släkt, oskuld, kontroll, förtryck, uppfostringsresa | honour, violence, forced marriage, genital mutilation, oppression, family
stalkning, förföljelse, kontaktförbud, hot, trakasserier, ex, kontakta, åklagare, skyddad, rädd, ofredande, sms | stalking, restraining order, threat, harassment, ex-partner
prostitution, sexköp, människohandel, sexuell exploatering, tvång, sälja sex, hallick, bordell, mikamottagning, utsatt, trafficking, anmäla | prostitution, trafficking, sex purchase, exploitation, coercion
brottsoffer, brottsofferstöd, vittne, vittnesstöd, ersättning, skadestånd, utsatt, polis, rättegång, stödcentrum, jour, målsägande, brottsofferjour | victim, crime, support, witness, compensation, damages
självmord, suicid, livsleda, självmordstankar, akut, döda sig, suicidprevention, självmordslinjen, orolig, dö, kris, efterlevande, mind | suicide, suicidal, prevention, crisis, helpline, die
psykisk ohälsa, ångest, depression, nedstämd, må dåligt, oro, psykolog, kbt, samtal, terapi, stress, panik, kurator | mental health, anxiety, depression, psychologist, therapy, stress, panic
psykiatri, psykiater, öppenvård, remiss, mottagning, vuxenpsykiatri, bipolär, psykos, medicinering, vårdplan, väntetid, avdelning, diagnos | psychiatry, psychiatrist, referral, outpatient, bipolar, psychosis
psykiatrisk, akut, tvångsvård, lpt, psykos, inlagd, vårdintyg, läkare, polishandräckning, farlig, sluten, bälte, permission | compulsory psychiatric care, emergency, detained, psychosis, admitted
bup, barnpsykiatri, barn, ungdom, självskada, ångest, adhd, utredning, väntetid, remiss, ätstörning, depression, mående, första linjen | child psychiatry, youth, self-harm, anxiety, waiting time, referral
ungdomsmottagning, ung, preventivmedel, sex, kondom, klamydia, samtal, p-piller, kurator, barnmorska, mående, tonåring, drop-in, umo | youth clinic, contraception, condom, chlamydia, counsellor, teenager
adhd, vuxen, utredning, medicin, neuropsykiatrisk, väntetid, remiss, elvanse, privat, koncentration, diagnos, egenremiss, centralstimulantia | adhd, adult, assessment, medication, waiting time, self-referral
ätstörning, anorexi, bulimi, vikt, mat, svälta, hetsäta, behandling, kropp, spegel, ungdom, smal, kräkas | eating disorder, anorexia, bulimia, weight, treatment
självskadebeteende, skära, självskada, ungdom, ångest, arm, bup, känslor, dölja, behandling, oro, ärr | self-harm, cutting, youth, anxiety, hide
utmattning, utbränd, utmattningssyndrom, stress, sjukskriven, sömn, återhämtning, hjärntrött, krav, jobbstress, utmattad, återgång | burnout, exhaustion, stress, sick leave, sleep, recovery
sorg, sörja, sorgegrupp, efterlevande, kris, dödsfall, stöd, samtal, förlorat, präst, tröst, änka, förlust | grief, bereavement, mourning, support, loss, crisis
krisstöd, posom, kris, katastrof, olycka, psykologiskt, chock, efterlevande, drabbad, samtal, akut, krisgrupp, stödperson | crisis support, trauma, accident, psychological, shock, victims
trauma, ptsd, tortyr, krig, flykting, mardröm, traumabehandling, flashback, återuppleva, kris, emdr, behandling | trauma, ptsd, torture, war, refugee, nightmares
missbruk, beroende, beroendemottagning, alkohol, droger, narkotika, behandling, sluta, öppenvård, behandlingshem, återfall, nykter, tolvstegs, substans | addiction, abuse, alcohol, drugs, treatment, rehab, sober, relapse
alkoholproblem, alkohol, dricka, sluta, nykter, alkoholist, antabus, baksmälla, beroende, riskbruk, abstinens, anonyma, öl, sprit | alcohol, drinking, alcoholic, sober, quit, dependence
narkotika, knark, droger, cannabis, hasch, kokain, tramadol, drogtest, urinprov, påverkad, lukta, langare, ungdom, använda | drugs, narcotics, cannabis, cocaine, test, dealer
missbruk, tvångsvård, lvm, tvång, missbrukare, omhändertagen, sis, anmäla, lvm-hem, anhörig, fara, förvaltningsrätt, intagen | compulsory care, addiction, substance abuse, detained, relative
lvm-anmälan, öppenvårdsbehandling, behandlingshem, placering, betalningsförbindelse, avgift, tolvsteg, insats, bistånd, socialsekreterare, efterbehandling, vistelse | treatment home, placement, addiction, aftercare, fee
spelmissbruk, spelberoende, spela, kasino, spelpaus, nätspel, odds, pengar, betting, skulder, stödlinjen, spelproblem, trisslotter | gambling, addiction, casino, betting, self-exclusion, debts
anhörig, missbruk, medberoende, alkohol, partner, barn, drogberoende, anhöriggrupp, stöd, orolig, al-anon, hjälpa, gräns | relative, addict, codependent, support group, alcohol
sprutbyte, sprutor, nålar, kanyl, injektion, injicera, naloxon, överdos, lågtröskel, hepatit, skadereducering, smitta, upphittad | needle exchange, syringes, needles, overdose, naloxone, harm reduction
tobak, röka, sluta röka, rökavvänjning, snus, nikotin, cigarett, vejp, vita snus, slutarökalinjen, e-cigarett, abstinens | smoking, quit, tobacco, nicotine, snus, vape, cigarette
doping, anabola, steroider, gym, hormonpreparat, träning, muskler, biverkning, aggressiv, testosteron, prevention, kosttillskott | doping, steroids, gym, muscles, side effects
läkemedelsberoende, tabletter, bensodiazepiner, opioider, sömntabletter, nedtrappning, smärtstillande, oxikodon, beroende, utsättning, abstinens, tramadol | prescription drugs, dependence, benzodiazepines, opioids, painkillers, tapering
oro, socialtjänst, vuxen, granne, orolig, missbruk, vanvårdad, äldre, misär, sanering, ensam, lgh, anmäla, hjälpbehov | report, concern, adult, neglect, social services, neighbour
journal, socialtjänst, akt, ta del, utredning, socialsekreterare, partsinsyn, sekretess, byta, läsa, utlämnande, dokumentation, rätta | case file, social worker, access, secrecy, change, records
vårdcentral, lista, listning, läkare, husläkare, byta, tid, boka, hälsocentral, fast läkarkontakt, ringa, telefontid, distriktsläkare, nybesök | health centre, doctor, gp, register, change, appointment, book
läkarbesök, tid, boka, avboka, omboka, besök, kallelse, uteblivet, avgift, mottagning, digitalt, läkare, 1177 | appointment, book, cancel, reschedule, doctor, visit, missed
1177, sjukvårdsrådgivning, ringa, sjuksköterska, råd, symtom, logga in, e-tjänster, vårdguiden, egenvård, ombud, rådgivning | health advice, phone, nurse, symptoms, login, e-services
patientavgift, avgift, besök, läkare, vårdavgift, faktura, swish, betala, utebliven, frikort, åttiofem, barn, gratis | patient fee, charge, invoice, visit, pay, free
högkostnadsskydd, frikort, tak, läkemedel, recept, tolv månader, belopp, subvention, apotek, besök, maxbelopp, stämpel, period | high-cost protection, exemption card, cap, medicine, twelve months
recept, läkemedel, apotek, förnya, medicin, e-recept, utskrivet, hämta, uttag, slut, dosdispenserat, legitimation, fullmakt | prescription, renew, medicine, pharmacy, collect
läkemedelsbrist, restnoterad, slut, apotek, medicin, utbyte, generisk, licens, leverans, ersättningspreparat, biverkning, läkemedelsverket | medicine shortage, out of stock, pharmacy, generic, substitute
akutmottagning, akuten, olycka, akut, vänta, sjukhus, bröstsmärta, bruten, sår, närakut, jourcentral, kväll, triage, blöder | emergency department, urgent, accident, hospital, wait, chest pain
ambulans, 112, nödläge, hjärtstopp, hjärtstartare, hlr, sos alarm, medvetslös, akut, utryckning, defibrillator, stroke, helikopter | ambulance, emergency, cardiac arrest, defibrillator, cpr, unconscious
vårdgaranti, väntetid, kö, operation, nittio dagar, vårdköer, besök, specialist, annan region, vänta, remiss, knä, höft | care guarantee, waiting time, queue, surgery, ninety days, specialist
remiss, egenremiss, egen vårdbegäran, specialist, skicka, mottagning, läkare, remittera, remisskrav, avvisad, bedömning, ortoped | referral, self-referral, specialist, doctor, send
operation, opererad, inför, fasta, narkos, operera, knäprotes, sövd, inskrivning, återhämtning, kirurg, avbokad, eftervård | surgery, operation, anaesthesia, fasting, hospital, recovery
sjukhus, avdelning, inlagd, besökstid, patient, anhörig, besöka, vårdplats, parkering, överbeläggning, entré, patienthotell, växel | hospital, ward, visiting hours, patient, admitted, beds
patientjournal, journal, läsa, på nätet, spärra, kopia, beställa, journalen, felaktig, loggutdrag, sammanhållen, barn, rätta | medical records, journal, read, copy, block, online
patientnämnd, klagomål, vård, missnöjd, bemötande, felbehandling, anmäla, läkare, stödperson, synpunkter, ivo, vårdgivare, utebliven | complaint, health care, patient, dissatisfied, treatment, board
patientskada, vårdskada, patientförsäkring, löf, ersättning, felbehandlad, skada, operation, anmäla, infektion, läkemedelsskada, preskription | patient injury, compensation, insurance, malpractice, claim
utomlands, vård, eu-kort, försäkringskassan, planerad, sjuk, semester, ersättning, sjukförsäkringskort, eu, förhandsbesked, nödvändig, resa | abroad, health care, european health insurance card, reimbursement, travel
asylsökande, vård, papperslös, lma-kort, vård som inte kan anstå, gömd, akut, tandvård, hälsoundersökning, asyl, kostnad, migrant, rätt | asylum seeker, undocumented, health care, medical, entitlement
vård, valfrihet, välja, vårdgivare, annan region, patientlag, öppenvård, utomläns, byta, lista, hälsoval, rätt, sjukhus, listad | choice, provider, other region, patient, outpatient
vård, digital, nätläkare, app, videosamtal, chatt, onlineläkare, videobesök, distans, mobil, recept, bankid, besök | online doctor, video, app, digital, chat, visit
tolk, vård, språk, boka, läkarbesök, telefontolk, översättning, anhörig, rätt, arabiska, avgiftsfri, distanstolk | interpreter, language, doctor, phone, book, translation
vaccination, vaccin, vaccinera, influensa, covid, tbe, spruta, dos, riskgrupp, drop-in, resevaccin, pneumokock, biverkning, fästing | vaccination, vaccine, flu, covid, dose, tick, travel
smittskydd, smitta, smittsam, infektion, anmälningspliktig, utbrott, karantän, smittspårning, bakterie, virus, pandemi, salmonella, munskydd | infection control, contagious, outbreak, virus, quarantine, pandemic
vårdhygien, basala hygienrutiner, handsprit, arbetskläder, smitta, mrsa, esbl, resistent, handskar, antibiotika, förkläde, sprida, städning | hygiene, hand sanitiser, gloves, antibiotic resistance, infection
provtagning, blodprov, prov, labb, provsvar, fasta, remiss, resultat, tid, drop-in, urinprov, hemtest, laboratorium | blood test, sample, lab, results, fasting
röntgen, magnetkamera, ultraljud, datortomografi, undersökning, bild, remiss, svar, skelett, strålning, kontrast, kallelse | x-ray, mri, scan, ultrasound, imaging
screening, mammografi, cellprov, gynekologisk, bröstcancer, kallelse, tarmcancer, livmoderhals, hpv, självprov, avboka, cancer | screening, mammogram, smear test, cancer, invitation
cancer, tumör, cellgift, strålbehandling, standardiserat vårdförlopp, onkolog, cancerbesked, bröst, prostata, kontaktsjuksköterska, knöl, rehabilitering, perukbidrag | cancer, tumour, chemotherapy, radiotherapy, oncology
diabetes, blodsocker, insulin, insulinpump, fotvård, socker, sensor, typ 2, diabetessköterska, mätare, kost, nål | diabetes, blood sugar, insulin, pump, foot care
hjärta, hjärtinfarkt, blodtryck, högt blodtryck, stroke, bröstsmärta, propp, förmaksflimmer, blodförtunnande, puls, hjärtsvikt, kolesterol | heart, blood pressure, stroke, infarction, clot
astma, allergi, kol, andas, lungor, pollen, inhalator, spirometri, hosta, rökning, björk, överkänslig | asthma, allergy, copd, breathing, lungs, pollen
värk, smärta, ryggont, rygg, långvarig, nacke, artros, fysioterapi, knä, fibromyalgi, smärtklinik, träning | pain, back, chronic, arthritis, physiotherapy, knee
graviditet, gravid, mödravård, barnmorska, mödrahälsovård, ultraljud, fosterdiagnostik, profylax, vecka, inskrivning, nipt, illamående, mage | pregnancy, pregnant, antenatal, midwife, ultrasound
förlossning, föda, bb, barnmorska, värkar, kejsarsnitt, förlossningsrädsla, partner, vattnet, hemgång, sjukhus, eftervård | childbirth, delivery, labour, maternity ward, caesarean, midwife
abort, oönskad, graviditet, medicinsk, gynekolog, avbryta, vecka, preventivmedel, gravid, kurator, tidsbeställning, tablett, ångra | abortion, unwanted, pregnancy, terminate, clinic
barnlöshet, ivf, infertilitet, fertilitet, provrörsbefruktning, försöka, ofrivillig, insemination, äggdonation, utredning, gravid, spermaprov | infertility, ivf, fertility, childless, treatment
preventivmedel, p-piller, spiral, kondom, akut-p-piller, sterilisering, barnmorska, gravid, minipiller, subvention, dagen-efter-piller, p-stav | contraception, pill, condom, iud, sterilisation
könssjukdom, klamydia, hiv, gonorré, testa, smittad, sex, syfilis, hemtest, kondom, smittspårning, prep, herpes | sexually transmitted, chlamydia, hiv, test, clinic
könsdysfori, transperson, könskorrigering, könsbyte, juridiskt kön, hormon, utredning, icke-binär, hbtqi, identitet, pubertet, fastställelse | gender dysphoria, transgender, legal gender, hormones, lgbtq
klimakteriet, gynekolog, mens, endometrios, östrogen, kvinnosjukdom, underliv, blödning, vallningar, prolaps, hormonbehandling, kvinnohälsa | menopause, gynaecologist, period, endometriosis, women's health
palliativ vård, döende, vård i livets slut, hospice, slutskede, cancer, asih, lindring, brytpunktssamtal, smärta, anhörig, vak | palliative, end of life, hospice, dying, terminal
organdonation, donera, donator, donationsregistret, organ, transplantation, njure, vilja, död, donationskort, anhöriga, vävnad | organ donation, donor, register, transplant, kidney
blodgivare, ge blod, blod, blodcentral, blodgrupp, blodbuss, plasma, donera, hemoglobin, tatuering, ersättning, geblod | blood donor, donate, blood, plasma
medicinsk fotvård, fot, fotsår, fotvårdare, diabetes, inlägg, skor, ortopedteknik, liktorn, nagel, skoinlägg, protes | foot care, podiatry, insoles, shoes, prosthesis
övervikt, fetma, obesitas, vikt, gå ner, kost, banta, dietist, magoperation, bmi, läkemedel, levnadsvanor | obesity, overweight, weight loss, diet, surgery
levnadsvanor, fysisk aktivitet, recept på aktivitet, far, motion, kost, hälsosamtal, hälsa, träning, hälsokontroll, friskvård, stillasittande | lifestyle, physical activity, exercise on prescription, health check
folkhälsa, ojämlik hälsa, livsvillkor, ohälsa, prevention, hälsofrämjande, folkhälsoarbete, levnadsförhållanden, enkät, folkhälsostrateg, hälsoklyftor, suicid | public health, inequality, prevention, health promotion, living conditions
tandvård, tandläkare, tänder, folktandvård, akut, tandvärk, boka, undersökning, laga, karies, hål, tand, jour, tandhygienist | dental, dentist, teeth, toothache, appointment, cavity
tandvårdskostnad, tandvårdsstöd, högkostnadsskydd, tandvårdsbidrag, referenspris, pris, tandläkare, åtgärd, avbetalning, protes, implantat, frisktandvård | dental, cost, subsidy, price, implant, allowance
barntandvård, fri tandvård, gratis, nitton år, ungdom, tandställning, tandreglering, barn, byta, kallelse, tandhälsa, räls | free dental care, children, braces, orthodontist, youth
nödvändig tandvård, tandvårdskort, äldre, grönt kort, munhälsobedömning, äldreboende, omsorgsbehov, uppsökande, intyg, munvård, avgift, funktionsnedsättning | necessary dental care, oral health, elderly, card
tandvårdsrädsla, rädd, tandläkarskräck, tandläkare, psykolog, narkos, lugnande, lustgas, behandling, fobi, undvika, spruta | dental fear, phobia, dentist, sedation
sjukintyg, läkarintyg, sjukskriven, sjukskrivning, intyg, dag åtta, arbetsgivare, läkare, förlänga, försäkringskassan, diagnos, arbetsförmåga | medical certificate, sick note, sick leave, doctor, extend
rehabkoordinator, rehabiliteringskoordinator, sjukskriven, återgång, arbete, avstämningsmöte, samordningsförbund, finsam, arbetsträning, samverkan, långtidssjuk, plan | rehabilitation coordinator, return to work, coordination association, sick leave
första hjälpen, hlr, kurs, brännskada, sår, kvävning, hjärt-lungräddning, olycka, plåster, blödning, stukad, förband | first aid, cpr, burn, wound, choking, course
förgiftning, gift, giftinformationscentralen, svamp, barn, kemikalie, ormbett, huggorm, svalt, akut, tabletter, kol | poisoning, poison, mushrooms, snake bite, swallowed
värmebölja, hetta, värme, vätska, uttorkning, svalka, äldre, hög temperatur, varning, fläkt, solljus, dricka | heatwave, heat, dehydration, elderly, cool, warning
ny socialtjänstlag, förebyggande, utan behovsprövning, tidiga, lätt tillgänglig, socialtjänst, insatser, kunskapsbaserad, omställning, reform, samhällsplanering, yrkesresan | social services act, preventive, without assessment, accessible, reform
biståndsbedömning, behovsbedömning, utredning, biståndshandläggare, ibic, hembesök, behov, beslut, rätt, skälig levnadsnivå, omprövning, insats | needs assessment, care manager, decision, reasonable, home visit
biståndsbeslut, överklaga, avslag, hemtjänst, äldreboende, förvaltningsrätt, tre veckor, missnöjd, skriftlig, hjälp, handläggare, ompröva, rättelse | appeal, refusal, assistance decision, court, three weeks
annan kommun, tillfällig, sommarstuga, hemtjänst, semester, vistelse, vistelsekommun, fritidshus, ersättning, beställning, turist, bosättningskommun, bistånd | temporary stay, holiday home, home care, other municipality
egenvård, medicinsk bedömning, assistent, kompis, stöd, ordination, hjälp, sond, sjuksköterska, ansvar, hälso- och sjukvård, sol | self-care, medical assessment, practical help, responsibility
nära vård, god och nära vård, omställning, primärvård, samverkan, hemsjukvård, region, mobila team, personcentrerad, fast vårdkontakt, hälsovård, effektiv | integrated care, primary care, reform, person-centred, mobile teams
bemanning, vård, sommarvikarie, timvikarie, hyrsjuksköterska, personalbrist, bemanningsföretag, äldreomsorg, semester, schema, pool, rekrytera, delade turer | staffing, summer temp, agency nurse, shortage, care, schedule
utförare, privat, omsorg, entreprenad, tillstånd, ivo, lov, upphandlad, oseriös, välfärdsbrott, avtalsuppföljning, vinst, assistansbolag, granska | private provider, permit, procurement, welfare crime, contract
språkkrav, omsorg, språkombud, svenska, undersköterska, personal, språktest, kommunicera, äldre, finsktalande, modersmål, förvaltningsområde, omsorgspersonal | language requirement, care staff, elderly, mother tongue
anhörigförälder, funktionsnedsättning, förälder, avlösarservice, vab, omvårdnadsbidrag, syskonstöd, barn, sömn, koordinator, barnsamordnare, föräldranätverk, hjälpmedel | parents, disabled child, relief, siblings, support
feriekoloni, kollo, sommarkollo, barn, läger, låg inkomst, avgift, sommarlov, anmäla, gratis, koloni, natur | summer camp, children, low income, holiday
dödsfall, avlida, äldreboende, städa, tömma, nycklar, vakning, läkare, konstatera, värdesaker, anhörig, hyra | death, care home, empty, belongings, relatives
`;
