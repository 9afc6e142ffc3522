/** Family, childhood, preschool, school, upper secondary, adult education, students' aid: one matter a line, the words around it. */
export const familyAndSchool: string = `
faderskap, faderskapsbekräftelse, bekräfta, pappa, förälder, nyfödd, ogift, sambo, föräldraskap, familjerätt, erkänna, dna, biologisk, folkbokföring | paternity, father, confirm, unmarried, parent, newborn, acknowledgement, dna
föräldraskap, moderskap, medmamma, insemination, assisterad, donator, klinik, samtycke, samkönad, spermadonation, bekräftelse, regnbågsfamilj | parenthood, same-sex, insemination, donor, clinic, consent, mother
vårdnad, vårdnadshavare, gemensam, ensam, separation, tingsrätt, juridisk, beslutanderätt, avtal, förälder, barn, ogift, skilsmässa | custody, guardian, joint, sole, court, agreement, parent, child
umgänge, umgängesrätt, umgängesförälder, umgängesstöd, helg, träffa, barn, varannan, samvaro, kontaktperson, separerad, vårdnadstvist, hämtning | contact, access, visitation, visiting, weekend, separated, child
samarbetssamtal, konflikt, separerad, förälder, tvist, enas, familjerätt, samtal, avtal, boende, umgänge, medling, bråk | cooperation, talks, conflict, mediation, separated, parents, dispute
växelvis, boende, varannan, vecka, skild, folkbokförd, förälder, delat, bo, barn, umgänge, flytta, underhåll | alternating, residence, shared, week, separated, parent, live
vårdnadstvist, vårdnadsutredning, tingsrätt, rättegång, domare, familjerättssekreterare, stämning, barnets bästa, yttrande, snabbupplysning, ombud, förlora | custody, dispute, inquiry, court, lawsuit, judge, lawyer
informationssamtal, samtalsintyg, tvist, vårdnad, tingsrätt, intyg, förälder, familjerätt, boka, stämningsansökan, umgänge, boende | mandatory, talk, certificate, custody, court, parents
familjerådgivning, parterapi, par, kris, relation, äktenskap, samtal, rådgivare, sambo, otrohet, bråk, separera, avgift, sekretess | counselling, couple, relationship, therapy, crisis, marriage, partner
adoption, adoptera, adoptivbarn, adoptivförälder, medgivande, medgivandeutredning, utland, internationell, föräldrautbildning, hemutredning, väntetid, ursprung | adoption, adopt, adoptive, international, consent, investigation, parents
styvbarnsadoption, närståendeadoption, styvbarn, bonusbarn, bonusförälder, maka, adoptera, tingsrätt, samtycke, vårdnad, utredning, arvsrätt | stepchild, adoption, stepparent, court, consent, spouse
adoptivursprung, ursprung, biologisk, rötter, adopterad, akt, arkiv, söka, återresa, släkt, mor, dokument | roots, adopted, origin, biological, search, file
underhållsbidrag, underhåll, underhållsskyldig, belopp, räkna, betala, separerad, månad, avtal, barn, uppehälle, boförälder | maintenance, child support, amount, calculate, agreement, separated, pay
underhållsstöd, försäkringskassan, boförälder, bidragsskyldig, utebliven, betalning, ensamstående, separerad, barn, underhåll, återbetala, månad | maintenance support, single, parent, allowance, unpaid, separated
barnbidrag, flerbarnstillägg, försäkringskassan, utbetalning, barn, månad, förälder, dela, familj, belopp, född, ensam | child benefit, allowance, large family, payment, month, supplement
bostadsbidrag, barnfamilj, hyra, inkomst, försäkringskassan, återbetala, hushåll, låg, ensamstående, ungdom, boendekostnad, månad | housing allowance, rent, income, low, household, family
föräldrastöd, föräldrautbildning, föräldraskapsstöd, föräldrakurs, tonåring, bråk, uppfostran, gräns, utbrott, kurs, råd, tjat, grupp | parenting, course, support, teenager, boundaries, upbringing, advice
familjecentral, barnmorska, barnavårdscentral, öppen förskola, småbarn, föräldraledig, nyblivna, mötesplats, socialrådgivare, bebis, kurator, mödravård | family centre, midwife, toddler, baby, parental leave, meeting
öppen förskola, föräldraledig, småbarn, bebis, lek, sångstund, hemma, pappa, mamma, träffas, drop-in, gratis, öppettider | open preschool, parental leave, toddler, play, baby, free
barnavårdscentral, bvc, bvc-sjuksköterska, bebis, nyfödd, vikt, tillväxt, vaccination, hembesök, amning, småbarn, hälsokontroll, utveckling | child health centre, baby, nurse, weight, vaccination, check-up
barnvakt, barnpassning, kväll, au pair, nanny, dagmamma, passa, avlastning, ensamstående, timme, förälder, jobb | babysitter, nanny, childminding, evening, relief
barnets rättigheter, barnkonventionen, barnombud, barnrätt, delaktighet, barnperspektiv, åsikt, fn, lag, ung, lyssna | rights of the child, convention, participation, voice, law
förmyndare, förälder, överförmyndare, omyndig, barn, arv, pengar, konto, spärr, försäljning, fastighet, samtycke, egendom, bank | guardian, minor, money, inheritance, account, consent, bank
ensamkommande, god man, barn, asyl, förälder, ombud, boende, företräda, ungdom, flykting, ålder, vårdnadshavare | unaccompanied, minor, guardian, asylum, child, refugee
särskilt förordnad vårdnadshavare, vårdnadsöverflyttning, familjehem, tingsrätt, arvode, ensamkommande, avliden, förälder, socialnämnd, utse, barn | appointed guardian, transfer of custody, foster home, court, child
fosterbarn, familjehem, familjehemsförälder, placering, arvode, omkostnad, jourhem, utredning, ta emot, placerad, matchning, uppdrag, omhändertagen | foster, foster home, foster parent, placement, child, remuneration
kontaktfamilj, stödfamilj, avlastning, helg, barn, uppdrag, arvode, ensamstående, förälder, insats, nätverk, familj | contact family, respite, weekend, support family, assignment
kontaktperson, ungdom, fritid, förebild, stöd, uppdrag, arvode, ensam, umgås, utflykt, vuxen, frivillig | contact person, youth, role model, support, volunteer, leisure
orosanmälan, oro, barn, fara illa, anmälningsplikt, socialtjänst, anonym, granne, lärare, misstanke, vanvård, förhandsbedömning, barnavård | concern, report, child, neglect, anonymous, suspicion, duty
barnmisshandel, våld, slå, aga, barnahus, polis, förhör, trygg, misshandlad, barn, bevittna, anmäla, rädd | child abuse, violence, police, interview, scared
barnavårdsutredning, utredning, socialsekreterare, bbic, fyra månader, förälder, barnsamtal, insats, behov, skydd, beslut, samtycke | child welfare, investigation, social worker, assessment, parents, protection
omhändertagande, lvu, tvångsvård, placera, tvång, förvaltningsrätt, socialnämnd, hemförhållanden, umgängesbegränsning, familjehem, hvb, offentligt biträde, barn | care order, compulsory, taken into care, court, placement, child
hvb, hem för vård eller boende, stödboende, ungdom, placering, behandling, institution, sis, utslussning, dygn, personal, missbruk | residential care, youth, placement, treatment, institution, staff
familjebehandling, hemmahosare, öppenvård, familjepedagog, familjeterapi, konflikt, tonåring, stöd, insats, hemma, vardag, bistånd | family therapy, family treatment, support, home, conflict
tonåring, rymma, skolka, kriminell, umgänge, droger, trotsig, gräns, fältare, oro, gäng, ungdom, snatteri | teenager, trouble, crime, truancy, drugs, runaway, gang
medling, brott, ungdomsbrott, ungdomstjänst, ungdomsvård, ungdomskontrakt, gärningsman, brottsoffer, snatta, klotter, ung, påföljd, straffmyndig | young offender, mediation, youth crime, community service, sentence
anhöriga, barn, anhörig, missbrukande, förälder, psykisk, sjuk, stödgrupp, barngrupp, ungdom, hemlighet, skuld, sorg | children of addicts, next of kin, support group, parent, mentally ill
skilsmässobarn, stödgrupp, separation, barn, samtal, grupp, sorg, förälder, bråk, skild, känslor, lojalitet | children of divorce, support group, separation, feelings, parents
födelse, nyfödd, bebis, anmäla, namn, personnummer, folkbokföring, skatteverket, sjukhus, barnmorska, hemfödsel, mamma | birth, newborn, register, name, personal identity number, baby
förskoleplats, söka, kö, köa, önska, anmäla, barnomsorg, dagis, förskola, platsgaranti, fyra månader, turordning, ködatum, ettåring, inskolning | preschool, place, queue, apply, waiting list, childcare, nursery, guarantee
förskoleplacering, erbjudande, tacka ja, tacka nej, svara, platserbjudande, kö, syskonförtur, avböja, startdatum, placering, förtur, sista | offer, accept, decline, preschool, placement, sibling, priority
förskola, byta, byte, omplacering, flytta, överflyttning, önskemål, kö, missnöjd, närmare, plats, avdelning, ny | change, preschool, transfer, move, switch, place
förskoleplats, säga upp, uppsägning, uppsägningstid, sluta, avsluta, plats, två månader, flytta, debiteras, retroaktiv, barnomsorg, sista | terminate, cancel, notice, preschool, place, leave, childcare
förskoleavgift, maxtaxa, barnomsorgsavgift, inkomst, avgift, faktura, hushåll, betala, procent, syskonrabatt, taxa, månad, räkning, dagis | fee, maximum, income, invoice, childcare, sibling, discount, household
inkomstanmälan, inkomst, hushåll, ändra, lön, avgift, retroaktiv, sambo, uppgift, föräldrapenning, taxa, bruttoinkomst, förskola | income, report, household, update, salary, fee, childcare
avgiftskontroll, efterdebitering, inkomstjämförelse, retroaktiv, återbetalning, skatteverket, taxerad, faktura, förskola, fritidshem, felaktig, skillnad | retroactive, check, adjustment, repayment, income, fee, childcare
allmän förskola, treåring, tre år, avgiftsfri, femton timmar, gratis, rätt, hösttermin, fyraåring, skoltid, 525, förskola | universal preschool, three-year-old, free, hours, entitlement
vistelsetid, schema, omsorgstid, arbetstid, restid, lämna, hämta, registrera, ändra, timmar, app, oregelbunden, barnomsorg | attendance, schedule, working hours, pick up, drop off, hours, childcare
föräldraledig, syskon, förskola, femton timmar, nyfödd, tid, behålla, plats, schema, storasyskon, bebis, dagar | parental leave, sibling, preschool, hours, newborn, keep
arbetssökande, arbetslös, barnomsorg, förskola, timmar, behålla, plats, jobb, studier, uppsagd, schema, rätt, ändrad | unemployed, job seeker, childcare, hours, preschool, keep
inskolning, introduktion, invänjning, trygg, anknytning, start, förälder, pedagog, ledsen, lämna, förskola, småbarn, gråta | settling in, introduction, preschool, start, secure, crying, drop off
obekväm arbetstid, nattis, natt, kväll, helg, skift, skiftarbete, ensamstående, barnomsorg, nattomsorg, schema, arbetsgivarintyg | night, evening, weekend, shift, childcare, irregular, hours
familjedaghem, dagmamma, dagbarnvårdare, pedagogisk omsorg, hemma, flerfamiljssystem, starta, godkännande, hem, barngrupp | family daycare, childminder, home, small group, approval
förskola, sommar, semesterstängt, stängning, sammanslagning, julstängt, lov, jour, sommarförskola, öppettider, omsorgsbehov, storhelg, juli | summer, closed, holiday, opening hours, merged, preschool
planeringsdag, studiedag, stängt, kompetensutveckling, personal, barnomsorg, omsorg, fritidshem, förskola, öppet, förälder, lärare | planning day, training day, closed, staff, childcare
barn, sjuk, förskola, feber, magsjuka, smitta, hemma, symptomfri, 48 timmar, förkylning, vab, smittspridning, vattkoppor, huvudlöss | sick, fever, stomach bug, infection, home, preschool, chickenpox
huvudlöss, löss, springmask, kam, klåda, lusmedel, hår, smitta, skola, förskola, behandla, kontrollera, apotek | lice, head lice, comb, itch, hair, treat, pharmacy
medicin, förskola, medicinering, epipen, diabetes, astma, egenvård, läkemedel, personal, intyg, förälder, delegering | medication, preschool, allergy, diabetes, self-care, staff, medicine
specialkost, matallergi, allergi, gluten, laktos, vegetarisk, halal, intyg, skolmat, måltid, läkarintyg, överkänslighet, anpassad, kök | special diet, allergy, gluten, lactose, vegetarian, school meals, certificate
skolmat, skollunch, matsedel, meny, matsal, skolbespisning, lunch, mat, näring, matsvinn, kökspersonal, vegetarisk, mellanmål, frukost | school lunch, menu, meals, canteen, food, dining hall
barngrupp, gruppstorlek, personaltäthet, förskollärare, riktmärke, trängsel, vikarie, pedagog, kvalitet, lokaler, trygghet | group size, staff ratio, preschool, teacher, quality, crowded
förskolelokal, lekgård, utegård, utemiljö, staket, sandlåda, paviljong, bullernivå, avdelning, utevistelse, skugga, ombyggnad, säkerhet | premises, playground, yard, fence, sandpit, preschool, building
förskola, starta, fristående, enskild, huvudman, godkännande, tillsyn, tillstånd, lokal, kooperativ, bidrag, ägarprövning, insyn, barnomsorgspeng | start, independent, preschool, approval, licence, supervision, voucher
barnomsorgspeng, skolpeng, grundbelopp, tilläggsbelopp, bidrag, fristående, ersättning, huvudman, lika villkor, utbetalning, elevantal, strukturersättning | voucher, funding, independent, grant, supplement, per pupil
barnomsorg, annan kommun, växelvis, flytta, folkbokförd, arbetsplats, pendla, interkommunal, ersättning, samtycke, förskola, grannkommun | other municipality, childcare, move, registered, commute
syskon, syskonförtur, förtur, samma, förskola, skola, tvilling, placering, kö, avdelning, familj, närhet | sibling, priority, twins, same, preschool, place
läroplan, förskola, lpfö, pedagogik, lek, undervisning, reggio, montessori, ur och skur, dokumentation, utveckling, språk, lärande | curriculum, pedagogy, play, montessori, outdoor, learning, preschool
modersmål, förskola, minoritetsspråk, finska, flerspråkig, språkstöd, samiska, tvåspråkig, rätt, barn, språkutveckling, avdelning | mother tongue, preschool, minority language, bilingual, language development
barn, särskilt stöd, förskola, resurs, specialpedagog, autism, funktionsnedsättning, extra, pedagog, habilitering, anpassning, ansöka, assistent | special support, preschool, resource, special educator, autism, disability
utvecklingssamtal, samtal, lärare, förälder, utveckling, omdöme, iup, individuell, hösttermin, mentor, boka, vårdnadshavare, elevledd | development talk, parent-teacher conference, teacher, progress, term
försäkring, barn, olycksfall, olycksfallsförsäkring, skola, förskola, skada, elev, tand, tandskada, dygnet runt, ersättning, anmäla | insurance, accident, school, pupil, injury, tooth, claim
förskoleklass, sexåring, skolplikt, börja, sex år, skolstart, höst, nollan, f-klass, förskola, val, skolbarn, inskrivning | preschool class, six-year-old, start, school, autumn
fritidshem, fritids, fritidsplats, eftermiddag, skolbarn, lov, söka, anmäla, morgon, fritidspedagog, omsorg, mellanmål, lågstadiet | after-school, leisure centre, afternoon, childcare, holiday, place
fritids, säga upp, fritidsplats, uppsägning, uppsägningstid, sluta, avsluta, avgift, årskurs, automatiskt, månad, fritidshem, debitera | cancel, after-school, notice, terminate, fee, place
lovomsorg, lov, fritids, sportlov, höstlov, jullov, påsklov, anmäla, lovfritids, omsorg, skolbarn, sommar, dagar | holiday care, school holidays, after-school, register, summer
öppen fritidsverksamhet, fritidsklubb, mellanstadiet, klubb, tio år, tolv år, tretton, mötesplats, eftermiddag, aktivitet, avgift | junior club, leisure club, afternoon, middle school, activities
skolval, välja, skola, önska, f-klass, sjua, årskurs, placering, närhetsprincip, relativ närhet, urval, syskonförtur, sista, e-tjänst, ansökan | school choice, choose, placement, proximity, sibling, apply, deadline
skolplacering, anvisad, förstahandsval, överklaga, närhet, platser, reservplats, kö, avslag, barn, beslut | placement, school, rejected, appeal, first choice, reserve
skolbyte, byta, skola, ny, flytta, termin, mobbning, plats, ansöka, inflyttad, klass, rektor, önskemål, elev | change school, transfer, move, new, term, bullying
upptagningsområde, närområde, karta, adress, skolområde, gräns, hänvisad, skola, flytta, placering, tillhör | catchment area, address, school, map, district
friskola, fristående, huvudman, koncern, vinst, kö, antagning, skolpeng, ansök, ködag, aktiebolag, idéburen, konfessionell | independent school, free school, charter, private, queue, profit, voucher
skolplikt, hemundervisning, fullgöra, bevaka, utomlands, frånvaro, vite, sju år, utflyttad, rätt till utbildning, sjutton, böter | compulsory, attendance, homeschooling, abroad, fine, duty
frånvaro, sjukanmälan, anmäla, sjuk, elev, app, telefon, morgon, ogiltig, lärplattform, skola, ledighet, vårdnadshavare | absence, sick, report, pupil, app, unauthorised
ledighet, resa, semester, lov, elev, bevilja, rektor, mentor, enskild angelägenhet, terminstid, utlandsresa, ansök, tio dagar, beviljas | leave, absence, holiday, trip, term time, principal, permission
problematisk, frånvaro, hemmasittare, skolk, skolvägran, ångest, frånvaroutredning, närvaro, anpassad studiegång, social, isolering, elevhälsa | school refusal, truancy, absenteeism, anxiety, home
läsårstider, läsår, termin, terminsstart, skolstart, skolavslutning, lov, datum, höstlov, sportlov, påsklov, jullov, kalender, studiedag | term dates, school year, holidays, calendar, start, end
skolskjuts, skolbuss, buss, taxi, avstånd, kilometer, skolväg, trafikfarlig, busskort, rätt, avslag, hållplats, växelvis, skolresa | school transport, school bus, distance, taxi, eligible, travel card
busskort, skolkort, elev, gymnasiet, förlorat, spärra, ersättningskort, sex kilometer, resa, terminskort, färdbevis, kollektivtrafik | bus pass, student, travel card, lost, replacement, kilometres
inackordering, inackorderingstillägg, gymnasium, bo, studieort, annan ort, friskola, långt, rum, elevhem, bidrag, dubbel bosättning | boarding, lodging, upper secondary, allowance, live, away
kränkande behandling, mobbning, mobbad, trakasserier, skola, trygg, utsatt, elev, anmäla, utredning, plan, beo, skolinspektionen, nätmobbning | bullying, harassment, abuse, pupil, safe, report, investigation, victim
skola, klagomål, missnöjd, synpunkt, rektor, huvudman, lärare, skolinspektionen, anmäla, brist, elev, fel, kritik | complaint, school, principal, dissatisfied, inspectorate, teacher
extra anpassningar, särskilt stöd, åtgärdsprogram, svårigheter, elev, stödbehov, mentor, specialpedagog, pedagogisk kartläggning, hjälp, nå mål, resurs | special support, adaptations, action programme, difficulties, pupil, help
dyslexi, läs- och skrivsvårigheter, läsa, skriva, stava, utredning, logoped, hjälpmedel, talsyntes, inläst, legimus, matematiksvårigheter, dyskalkyli | dyslexia, reading, writing, spelling, assessment, speech therapist, aids
adhd, npf, autism, koncentration, skola, anpassning, utredning, elev, neuropsykiatrisk, diagnos, lugn, rörig, impulsiv, resursskola | adhd, autism, concentration, neuropsychiatric, diagnosis, pupil
elevhälsa, skolsköterska, kurator, skolpsykolog, skolläkare, hälsosamtal, hälsobesök, mående, stress, elev, journal, förebyggande, vaccin | student health, school nurse, counsellor, psychologist, doctor, pupil
skolvaccination, hpv, vaccin, skolsköterska, mässling, samtycke, spruta, elev, årskurs, barnvaccinationsprogram, journal, missad | vaccination, hpv, school nurse, measles, consent, injection
anpassad grundskola, särskola, intellektuell, funktionsnedsättning, mottagande, utredning, träningsskola, integrerad, elev, psykologisk, bedömning, samtycke | adapted school, special school, intellectual disability, assessment, admission
anpassad gymnasieskola, gymnasiesärskola, program, individuellt, funktionsnedsättning, ungdom, praktik, målgrupp, mottagande, antagning, intellektuell | adapted upper secondary, disability, programme, individual, admission
betyg, sätta, ämne, termin, kriterier, betygskriterier, f, a-f, rättvisa, lärare, ompröva, sjätte, slutbetyg, underkänd | grade, marks, criteria, teacher, fail, assessment, reconsider
betygskopia, betyg, slutbetyg, arkiv, kopia, borttappat, beställa, examensbevis, avgångsbetyg, examen, skola, intyg, grundskola | transcript, copy, grades, lost, archive, diploma, old
nationella prov, prov, matematik, svenska, engelska, datum, digital, årskurs, nian, resultat, rättning, skolverket, sjuk | national tests, exam, results, date, mathematics
prövning, betygsprövning, komplettera, höja, betyg, kurs, avgift, komvux, examen, särskild, lärare, anmäla, f-betyg | examination, raise, grade, test, course, fee
läxa, läxhjälp, läxläsning, bibliotek, volontär, studiestöd, hemuppgift, matematik, elev, hjälp, plugga, eftermiddag | homework, help, tutoring, study, volunteer
mobilförbud, mobil, telefon, skärm, lektion, beslagta, ordningsregler, samla in, elev, störande, disciplinär, lärare | mobile phone, ban, confiscate, rules, screen, classroom
ordningsregler, avstängning, kvarsittning, utvisning, disciplinär, hot, våld, elev, rektor, varning, stök, omhänderta, skolavstängd | discipline, suspension, detention, rules, warning, expulsion
lärplattform, inloggning, unikum, vklass, schoolsoft, infomentor, skolportal, lösenord, förälder, bankid, elev, konto, app, schema | login, learning platform, password, account, parent, pupil
elevdator, chromebook, ipad, lånedator, surfplatta, skada, trasig, laddare, avtal, försvunnen, digital, självrisk, en-till-en | laptop, tablet, student, broken, charger, loan, damage
modersmålsundervisning, modersmål, hemspråk, språk, arabiska, somaliska, anmäla, elev, lärare, flerspråkig, undervisning | mother tongue, home language, tuition, pupil, teacher, arabic
studiehandledning, nyanländ, elev, förberedelseklass, svenska som andraspråk, kartläggning, sva, språk, invandrad, mottagande, introduktion | newly arrived, pupil, preparatory class, second language, study guidance
språkval, moderna språk, tyska, spanska, franska, årskurs, välja, byta, sexan, meritpoäng, elev, nybörjarspråk | language choice, german, spanish, french, modern languages
kulturskola, musikskola, instrument, piano, gitarr, dans, teater, anmäla, kö, avgift, låna, orkester, kör, bild, fiol | arts school, music school, instrument, lessons, dance, theatre, fee
skolbibliotek, bibliotekarie, läsa, böcker, läslust, bokprat, litteratur, elev, bemannat, källkritik, skola, högläsning | school library, librarian, books, reading, pupils
simundervisning, simma, simskola, simkunnig, 200 meter, idrott, godkänd, elev, bassäng, simlärare, årskurs, crawl, vattenvana | swimming, lessons, swim, pool, pupil
skolavslutning, examen, kyrka, skolgård, betyg, sommar, sång, student, studentflak, utspring, ceremoni, juni, blommor | graduation, end of school, ceremony, church, june
skolresa, lägerskola, klassresa, friluftsdag, utflykt, avgiftsfri, insamling, klasskassa, kostnad, avgift, matsäck, förälder, frivillig | school trip, class trip, excursion, cost, free, collect
skollokal, skolbyggnad, renovering, modul, ventilation, inomhusmiljö, trångt, nybyggd, ombyggnad, mögel, skolgård, klassrum | school building, renovation, classroom, ventilation, mould
skolnedläggning, lägga ner, byskola, landsbygdsskola, elevunderlag, sammanslagning, protest, nämnd, liten, bygd, flytta, elever, beslut | school closure, rural, small, merge, protest, pupils
skolgång, utomlands, uppskjuten, utlandsvistelse, flytta utomlands, utbytesår, svenska, distans, elev, skolplikt, upphör, återkomst | abroad, schooling, move, distance, exchange
lärare, legitimation, lärarlegitimation, behörig, obehörig, lärarbrist, vikarie, ämneslärare, vfu, lärarstudent, kompetens, lön | teacher, qualified, certified, shortage, substitute, licence
skolvikarie, vikarie, jobba, timanställd, vikariepool, inhopp, pool, förskola, utdrag, belastningsregistret, lärare, sms, arbete | substitute, teacher, supply, hourly, work, preschool
registerutdrag, belastningsregister, utdrag, skola, förskola, arbeta, barn, polisen, praktik, anställning, visa upp, begränsat | criminal record, extract, school, work, children, police
prao, arbetslivserfarenhet, praktikplats, åttan, nian, elev, arbetsplats, arbetsliv, praktik, vecka, ta emot, högstadiet | work experience, placement, pupil, workplace, week
elevråd, klassråd, elevkår, inflytande, skyddsombud, rösta, föräldraråd, föräldraförening, brukarråd, föräldramöte, delaktighet, skola | student council, influence, parents council, meeting, participation
studie- och yrkesvägledare, syv, vägledning, gymnasieval, framtid, yrke, studier, osäker, utbildning, samtal, råd, karriär | guidance counsellor, career, advice, education, future, study
gymnasieval, gymnasium, ansöka, program, omval, välja, inriktning, antagning, meritvärde, nian, preliminär, reserv, intresse, linje | upper secondary, high school, apply, choose, programme, admission, merit
gymnasieantagning, antagningsbesked, reservantagning, reservplats, meritvärde, antagningspoäng, slutantagning, besked, juli, tacka ja, kö, intagen, fri kvot | admission, notice, reserve, merit points, final, accept
program, byta, gymnasiet, byte, omval, hoppa av, inriktning, rektor, ledig plats, ångra, kurs, börja om, linje | change programme, switch, upper secondary, drop out, courses
introduktionsprogram, språkintroduktion, obehörig, behörighet, individuellt alternativ, programinriktat, yrkesintroduktion, komplettera, sprint, godkänd, icke-behörig | introductory programme, eligibility, language introduction, unqualified
yrkesprogram, lärling, lärlingsutbildning, apl, arbetsplatsförlagd, yrkesexamen, handledare, bygg, fordon, vård, elprogrammet, praktik | vocational, apprentice, programme, workplace, supervisor, trade
högskoleförberedande, naturvetenskap, samhällsprogrammet, teknik, ekonomi, estetiska, behörighet, högskola, examen, gymnasiearbete, program | college preparatory, programme, science, diploma, university, eligibility
kommunala aktivitetsansvaret, kaa, avhoppare, hoppat av, ungdom, tjugo, sysselsättning, studera, varken, uppföljning, motivera, coach | drop-outs, not in education, young people, activity responsibility, follow-up
riksidrottsgymnasium, nationell idrott, niu, idrott, fotboll, hockey, elit, antagning, specialidrott, talang, riksrekryterande, spets | sports school, elite, athletics, talent, admission
utbytesstudent, utbytesår, high school, usa, stipendium, värdfamilj, gymnasiet, utomlands, termin, språk, återvända, ledig | exchange student, host family, abroad, year, scholarship
interkommunal ersättning, ike, annan kommun, samverkansavtal, frisök, elev, riksprislista, faktura, gymnasieskola, kostnad, hemkommun, skolpeng | intermunicipal, compensation, other municipality, invoice, pupil
studiebidrag, csn, gymnasiet, elev, skolk, indraget, månad, extra tillägg, utbetalning, frånvaro, aderton, förlängt barnbidrag | study grant, student, truancy, withdrawn, upper secondary
komvux, vuxenutbildning, kurs, söka, grundläggande, gymnasial, läsa upp, behörighet, distans, plugga, vuxen, antagning, studieplan, kvälls | adult education, course, apply, distance, upper secondary, eligibility
yrkesvux, yrkesutbildning, vuxen, undersköterska, svetsare, lärlingsvux, kurs, omskola, yrke, praktik, bristyrke | vocational, adult, retrain, welder, assistant nurse, apprentice
undersköterska, vård- och omsorg, utbildning, skyddad yrkestitel, validering, vårdbiträde, äldreomsorgslyftet, legitimation, bevis, socialstyrelsen, praktik | assistant nurse, care, training, title, validation, certificate
sfi, svenska för invandrare, svenska, språk, kurs, invandrare, nivå, nybörjare, studieväg, anmäla, distans, kväll, uppehållstillstånd, prov | swedish for immigrants, language, course, beginner, level, register
komvux, avbrott, avbryta, hoppa av, frånvaro, byta, studieuppehåll, avanmäla, indragen, kursdeltagare, särskilda skäl, csn | interrupt, drop out, cancel, adult education, course, withdraw
distansstudier, distans, hemifrån, online, flexibel, kurs, hermods, lärplattform, självstudier, handledning, jobba, webb, tentamen | distance, online, remote, flexible, study, course
lärvux, anpassad, vuxenutbildning, särvux, utvecklingsstörning, funktionsnedsättning, hjärnskada, vuxen, kurs, lugn, grupp | adult education, intellectual disability, adapted, brain injury
folkhögskola, allmän kurs, profilkurs, internat, behörighet, omdöme, studieomdöme, vuxen, gymnasienivå, linje, skapande, motivationskurs | folk high school, residential, general course, eligibility
validering, kunskap, erfarenhet, kompetens, utländsk, intyga, yrke, kartläggning, dokumentera, bevis, betyg, arbetslivserfarenhet | validation, skills, experience, foreign, recognition, prior learning
bedömning, utländsk, utbildning, uhr, examen, betyg, översätta, likvärdig, utlåtande, läkare, diplom, erkännande | foreign, qualification, recognition, diploma, assessment, translate
yrkeshögskola, yh, kvalificerad, utbildning, branschnära, lia, praktik, ledningsgrupp, antagning, examen, ort, start, arbetsmarknad | higher vocational education, vocational college, programme, internship
högskola, universitet, antagning, behörighet, högskoleprov, kurs, program, betyg, student, ansöka, antagning.se, reservplats, sista, lärosäte | university, college, admission, apply, eligibility, student, degree
högskoleprovet, poäng, anmälan, datum, avgift, resultat, ordkunskap, provdag, giltigt, antagning, gränsvärde, öva | aptitude test, score, exam, register, university
studiemedel, csn, studielån, studiebidrag, vuxen, plugga, belopp, veckor, heltid, låna, utbetalning, försäkran, studera | student aid, loan, grant, study, student finance, payment
studielån, återbetala, csn, lån, skuld, årsbelopp, nedsättning, avskrivning, ränta, inkomst, månad, faktura, försenad, kronofogden | repay, student loan, debt, instalment, reduction, interest
studieresultat, csn, tentor, högskolepoäng, underkänd, sjuk, särskilda skäl, fortsatt, krav, prestation, avklarad | study results, credits, requirement, illness, failed
omställningsstudiestöd, omställning, csn, mitt i arbetslivet, arbetstagare, yttrande, åttio procent, ledig, studieledighet, vidareutbildning | transition study support, career change, employee, upskilling, leave
tjänstledig, studier, studieledig, arbetsgivare, plugga, skjuta upp, ledighet, anställd, vidareutbildning, omställning, lag, rätt, fack | study leave, employer, employee, education, postpone
studentbostad, studentrum, korridor, student, kö, hyra, studieort, bostadsgaranti, inneboende, campus, kår, andrahand | student housing, dormitory, room, rent, queue, campus
stipendium, stipendiefond, stiftelse, fond, studerande, söka, pengar, stipendiat, student, donation, resa, belöning, donationsfond | scholarship, foundation, fund, student, award, grant
lärcentrum, lärcenter, tentera, studieplats, tenta, hemort, distansstudent, vägledning, tentamen, grupprum, handledning, campus | learning centre, exam, invigilation, distance student, study place
gymnasieresa, resebidrag, resor, elev, tillägg, dagliga, långt, avstånd, kollektivtrafik, kontant, skjuts | travel, allowance, student, distance, daily
lovskola, sommarskola, sommar, nian, behörig, höja, betyg, undervisning, godkänd, rektor, lov, extra | summer school, holiday, eligible, grade, extra
skolfoto, fotografering, gdpr, bild, samtycke, klassfoto, publicera, sociala medier, skyddad, elev, personuppgift | school photo, picture, consent, publish, privacy
skyddade personuppgifter, elev, sekretess, hemlig, adress, hot, skola, barn, kvarskrivning, säkerhet, fingerad, rutin | protected identity, secrecy, school, pupil, threat, safety
religion, skola, bön, konfession, slöja, kyrka, befrielse, undervisning, samlevnad, andakt, advent, fri, elev | religion, prayer, headscarf, church, exempt, school
sexualundervisning, sex, samlevnad, samtycke, relation, hbtqi, kön, identitet, puberta, undervisning, porr, hedersnormer | sex education, consent, relationships, gender, lgbt
skolskjutning, hot, utrymning, inrymning, larm, pågående dödligt våld, skola, kris, krisplan, brandövning, vapen, säkerhet | threat, lockdown, evacuation, school, crisis, weapon
barnombudsman, barn, ungdom, rättighet, inflytande, ungdomsråd, ungdomsfullmäktige, demokrati, påverka, unga, röst, forum | ombudsman, children, youth, influence, council, democracy
spädbarn, nyfödd, föräldragrupp, amning, sömn, kolik, gråt, trött, bvc, barnmorska, nappflaska | infant, breastfeeding, sleep, colic, crying, tired
skadad, skola, olycka, elev, tillbud, anmäla, försäkring, skolsköterska, fall, idrott, glasögon, ersätta, ansvar | injured, accident, incident, pupil, insurance, compensation
skolstöld, stulen, stöld, elevskåp, skåp, lås, hänglås, borttappad, kvarglömd, cykel, skadegörelse, ersättning, polisanmälan | stolen, locker, padlock, lost, theft, damage, school
nätet, förälder, skärmtid, dataspel, gaming, mobil, grooming, sociala medier, barn, åldersgräns, trygg, näthat | screen time, gaming, internet, online, grooming, social media
`;
