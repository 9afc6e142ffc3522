/** Migration, integration, housing, tenants, death and burial, names, marriage, civil registration: one matter a line, the words around it. */
export const livingAndArriving: string = `
asyl, asylansökan, söka, flykting, migrationsverket, skydd, krig, förföljd, fly, asylsökande, intervju, gräns, anlända, ansökningsenhet, avslag | asylum, refugee, seek, protection, war, persecution, flee, interview
asylboende, anläggningsboende, eget boende, ebo, migrationsverket, flytta, dagersättning, lma-kort, plats, asylsökande, mottagningscenter, ankomst | asylum accommodation, reception centre, daily allowance, own housing
dagersättning, lma-kort, asylsökande, bankkort, belopp, särskilt bidrag, pengar, migrationsverket, indragen, kläder, mat, kort | daily allowance, asylum seeker, card, amount, money
asyl, avslag, utvisning, överklaga, migrationsdomstolen, verkställighetshinder, lämna landet, återvända, återreserförbud, självmant, offentligt biträde, papperslös, förvar | rejection, deportation, appeal, migration court, return, expulsion
papperslös, gömd, utan tillstånd, illegal, vistas, irreguljär, rätt, skola, vård, rädd, polis, nödbistånd, utvisning | undocumented, paperless, hidden, irregular, rights, police
återvandring, återvandringsbidrag, hemland, återvända, frivillig, återetablering, bidrag, flytta tillbaka, resa, belopp, flyktingstatus, syrien | repatriation, return, voluntary, home country, grant
massflyktsdirektivet, ukraina, ukrainare, tillfälligt skydd, krig, förlänga, folkbokföring, bosättning, flykting, kort, skola, arbeta, bidrag | ukraine, temporary protection, mass influx, directive, refugee, extend
uppehållstillstånd, permanent, tillfälligt, förlänga, förlängning, ansöka, migrationsverket, tillstånd, löper ut, kort, fotografera, väntetid, krav, försörjning | residence permit, permanent, temporary, extend, renewal, expire
uppehållstillståndskort, ut-kort, kort, fingeravtryck, foto, boka, besök, hämta, borttappat, migrationsverket, servicecenter, biometri | residence permit card, fingerprints, photo, lost, collect
anhöriginvandring, familjeåterförening, anknytning, maka, sambo, flytta, försörjningskrav, bostad, ambassad, barn, väntetid, intyg, släkting | family reunification, spouse, cohabitant, maintenance requirement, embassy
medborgarskap, svensk medborgare, medborgarskapsprov, ansöka, hemvist, språkkrav, skötsam, migrationsverket, dubbelt, väntetid, skuld, barn, nordisk | citizenship, citizen, test, apply, naturalisation, dual, requirement
medborgarskapsceremoni, ceremoni, nationaldagen, välkomna, medborgare, högtidlig, inbjudan, medborgarskap, flagga, diplom, kommunhus, firande | citizenship ceremony, national day, new citizens, welcome
befrielse från medborgarskap, avsäga, förlora, behålla, tjugotvå, utlandssvensk, dubbelt, intyg, befriad, bevis, statslös, utomlands | renounce, lose, retain, citizenship, stateless, abroad
visum, besöka, schengen, turistvisum, inbjudan, ambassad, nittio dagar, förlänga, släkting, viseringsplikt, garanti, gräns, resa in | visit, schengen, invitation, embassy, tourist
arbetstillstånd, arbetskraftsinvandring, arbetsgivare, anställning, lönekrav, försörjningskrav, utländsk, spårbyte, ansöka, förlänga, rekrytera, kollektivavtal, byta | work permit, labour migration, employer, salary threshold, foreign
internationell student, uppehållstillstånd, studier, studera, antagen, studieavgift, utländsk, stipendium, jobb, försörjning, utbyte, forskare, doktorand | international student, residence permit, studies, tuition, researcher
eu-medborgare, uppehållsrätt, eu, ees, flytta till sverige, arbeta, rörlighet, försäkring, personnummer, bosatt, fem år, norden | eu citizen, right of residence, freedom of movement, eea, move
eu-medborgare, utsatt, eu-migrant, tiggeri, tigga, hemlös, romer, boplats, avhysa, läger, härbärge, rumänien, gatan, skräp | vulnerable eu citizens, begging, roma, settlement, eviction
resedokument, främlingspass, flykting, pass, resa, utfärda, ansöka, hemlandspass, statslös, gränskontroll, giltigt | travel document, alien's passport, refugee, stateless
identitet, klargöra, id-handling, utländsk, pass, hemland, styrka, identitetskort, ambassad, saknas, dokument, oklar, ålder | establish identity, documents, foreign, passport, prove
åldersbedömning, ensamkommande, ålder, rättsmedicinalverket, tand, knä, asylsökande, omyndig, arton, gymnasielagen, god man, uppskrivning | age assessment, unaccompanied, minor, eighteen, asylum
kvotflykting, vidarebosättning, unhcr, ta ut, flyktingläger, mottagande, ankomst, flygplats, kommunplats, anvisad, kort varsel, hämta | quota refugee, resettlement, unhcr, camp, arrival
nyanländ, bosättning, anvisning, kommuntal, bosättningslagen, bostad, ta emot, fördelning, mottagande, länstal, hyreskontrakt, två år, kommunplacering | settlement, newly arrived, assigned, housing, allocation, reception
flyktingmottagande, statsbidrag, schablonersättning, återsöka, migrationsverket, ersättning, nyanländ, initiala kostnader, kvartal, prestationsersättning, asylsökande, kommunersättning, utbetalning | state compensation, refugees, standard amount, reimbursement, reclaim
etableringsprogram, etablering, arbetsförmedlingen, nyanländ, etableringsersättning, etableringsplan, två år, sfi, praktik, heltid, utbildningsplikt, aktivitet | establishment programme, introduction, newcomer, employment service, benefit
samhällsorientering, hundra timmar, samhälle, demokrati, modersmål, nyanländ, kurs, rättigheter, intyg, anmäla, normer, medborgarkunskap | civic orientation, society, course, newcomer, rights
integration, inkludering, etablering, segregation, utrikes född, invandrare, möten, språk, delaktighet, utanförskap, nyanländ, förening, arbete | integration, inclusion, segregation, foreign-born, immigrant, participation
språkkafé, prata, svenska, träffas, öva, konversation, bibliotek, volontär, nyanländ, fika, språkträning, språkvän, ny i sverige, gratis | language café, practise, conversation, volunteer
flyktingguide, språkvän, kompis, fadder, kompisfamilj, nyanländ, matcha, volontär, umgås, integration, vän, utflykt, röda korset | buddy, friend family, mentor, refugee guide, volunteer, match
utrikes födda kvinnor, föräldraledig, hemmafru, försörjning, språk, jobb, jämställdhet, arbetsmarknad, isolerad, stadsdelsmamma, barnomsorg, utbildning | foreign-born women, employment, gender equality, stay-at-home, self-support
språktolk, tolk, tolkförmedling, boka, telefontolk, arabiska, dari, möte, auktoriserad, myndighet, avgift, sekretess, somaliska | interpreter, language, booking, phone, authorised, meeting
handling, översätta, översättare, auktoriserad, översättning, dokument, betyg, intyg, legaliserad, språk, kammarkollegiet, vigselbevis, kopia | translate, translator, authorised, document, certified
apostille, legalisering, notarius publicus, stämpel, bestyrka, utomlands, dokument, underskrift, namnteckning, vidimera, ambassad, länsstyrelse | apostille, legalisation, notary public, stamp, certify, abroad
nyinflyttad, flytta hit, inflyttare, välkommen, inflyttarservice, ny i kommunen, lots, guide, bostad, jobb, barnomsorg, välkomstpaket, elavtal | new resident, moving here, relocation, welcome, newcomer
hemutrustningslån, hemlån, möbler, csn, flykting, nyanländ, omöblerad, säng, låna, avbetalning, ränta, avskrivning, inredning | home equipment loan, furniture, refugee, loan, unfurnished
personnummer, samordningsnummer, folkbokföra, skatteverket, ny i sverige, flytta till sverige, utländsk, födelsedatum, intyg, bank, tilldelas, ändra | personal identity number, coordination number, register, tax agency
id-kort, id-handling, skatteverket, legitimation, folkbokförd, ansöka, boka, foto, servicekontor, giltighet, legitimera, pass | identity card, tax agency, apply, service office
bankkonto, öppna konto, betalkonto, bank, nyanländ, nekad, bankid, legitimation, asylsökande, rätt, överföring, swish | bank account, open, refused, bank id, newcomer
diskriminering, rasism, etnicitet, religion, trakasserad, orättvist, antidiskrimineringsbyrå, ombudsman, anmäla, kön, ålder, hatbrott, nekad, hudfärg | discrimination, racism, ethnicity, ombudsman, unfair, hate crime
nationella minoriteter, sverigefinnar, samer, tornedalingar, romer, judar, finska, minoritetsspråk, meänkieli, förvaltningsområde, samråd, jiddisch, språk | national minorities, sami, finnish, roma, minority language, consultation
trossamfund, moské, kyrka, församling, böneutrop, bönerum, religion, muslim, ramadan, interreligiös, statsbidrag, samfund, församlingslokal | faith community, mosque, church, congregation, prayer, religion
etableringslotsar, jobbspår, snabbspår, yrkessvenska, nyanländ, praktikplats, arbetsgivare, matchning, kompetens, språkpraktik, extratjänst, intensivår | fast track, job track, newcomer, placement, matching, employer
utländsk legitimation, läkarlegitimation, socialstyrelsen, kunskapsprov, sjuksköterska, yrke, reglerat, provtjänst, tredje land, lärare, erkännande, språkintyg | foreign licence, regulated profession, nurse, doctor, proficiency test
hyresrätt, hyreslägenhet, lägenhet, söka, bostad, bostadskö, allmännytta, hyra, ledig, kö, poäng, hyresvärd, förstahandskontrakt, visning | rental, flat, apartment, housing queue, public housing, landlord, vacant
bostadskö, kötid, köpoäng, registrera, bostadsförmedling, köavgift, uppdatera, erbjudande, tacka nej, intresseanmälan, år, sökande, tappa | housing queue, waiting time, points, register, offer, agency
uthyrningspolicy, krav, hyresgäst, inkomstkrav, betalningsanmärkning, kreditupplysning, referens, borgensman, försörjningsstöd, godkänd, inkomst, hyresvärd, störning | letting policy, income requirement, credit check, guarantor, tenant
bostadsförtur, förtur, medicinska skäl, sociala skäl, akut, bostadsbrist, barnfamilj, skäl, trångbodd, bostadssocial, våldsutsatt | priority, housing, medical, social, urgent, overcrowded
bostadsbolag, kommunala bostäder, allmännyttig, hyresvärd, bostadsstiftelse, ägardirektiv, kundtjänst, fastighetsskötare, lägenheter, bestånd, underhåll, kontakt | housing company, public housing, landlord, municipal
hyresavtal, kontrakt, hyreskontrakt, skriva på, teckna, bestämd tid, tillsvidare, förstahand, deposition, nycklar, tillträde, villkor, inflyttningsdag | lease, contract, tenancy agreement, sign, deposit, keys
lägenhet, säga upp, uppsägning, tre månader, flytta ut, uppsägningstid, hyresavtal, besiktning, avflyttning, nycklar, hyra, dödsbo | terminate, notice, flat, move out, inspection, lease
flyttstädning, flytta, städa, ugn, avflyttningsbesiktning, lämna lägenhet, nycklar, klockan tolv, märken, slitage, flyttstäd, godkänd | moving cleaning, inspection, keys, handover, wear
besiktning, lägenhet, skador, slitage, repor, hål, tapet, ersätta, hyresgäst, besiktningsman, betalningsskyldig, avflytt, onormalt | inspection, damage, wear, tenant, compensate, flat
andrahandsuthyrning, andrahand, hyra ut, tillstånd, skäl, utlandsvistelse, provbo, olovlig, hyresvärd, oskälig hyra, inneboende, samtycke, hyresnämnd | sublet, subletting, second-hand, permission, landlord, rent tribunal
inneboende, rum, hyra ut, villa, skattefritt, tillfällig, student, nycklar, överbefolka, köksdel, trångbodd | lodger, room, let, share, student, rent out
lägenhet, byta, lägenhetsbyte, bytesrätt, byte, direktbyte, triangelbyte, hyresnämnd, hyresvärd, godkänna, svarthandel, annons, skäl | exchange, swap, flat, apartment, landlord, approve
kontrakt, överlåta, överlåtelse, sambo, anhörig, ta över, närstående, hyresrätt, maka, flytta isär, samboende, tre år, dödsfall | transfer, lease, cohabitant, take over, relative
hyra, betala, avi, autogiro, förfallodag, hyresavi, e-faktura, bankgiro, påminnelse, månad, inbetalning, hyresinbetalning | rent, pay, invoice, due date, direct debit, late
hyreshöjning, höjd, förhandling, hyresgästföreningen, bruksvärde, skälig hyra, chock, procent, presumtionshyra, hyresförhandling, standardhöjning, renovering | rent increase, negotiation, tenant union, reasonable, utility value
hyresskuld, obetald, skuld, anstånd, avbetalningsplan, vräkt, hyresvärd, störd, kronofogden, förverkad, återvinna, socialnämnden, inkasso | rent arrears, unpaid, debt, instalment, eviction
vräkning, avhysning, kronofogden, vräkt, barnfamilj, förebygga, akut, uppsägning, förverkande, magasinera, bohag, hemlös, hyresskuld | eviction, evicted, bailiff, family, prevent, homeless
störande, granne, störning, högljudd, fest, musik, natt, störningsjour, grannar, ljud, klaga, skrik, hyresgäst, ordning | neighbour, noise, disturbance, party, music, complain
felanmälan, bostad, trasig, läcker, kran, spis, kylskåp, element, värme, hyresvärd, reparation, stopp, fastighetsskötare, jour, lås | fault report, repair, broken, leak, stove, landlord, heating
lägenhet, underhåll, tapetsera, måla, renovera, golv, slitet, standard, tillval, hyresvärd, parkett, köksluckor, underhållsplan, färg | maintenance, paint, wallpaper, renovate, floor, worn
renovering, stambyte, renovera, badrum, evakuering, ersättningslägenhet, hyresrabatt, godkännande, hyresgäst, rör, byggtid, ombyggnad, renovräkt | pipe replacement, renovation, bathroom, evacuation, rent reduction
hyresnedsättning, brist, mögel, hyresrabatt, skada, kallt, fukt, ohyra, hyresnämnd, nedsatt, bygge, balkong | rent reduction, defect, mould, cold, damp
skadedjur, bostad, vägglöss, kackerlacka, råttor, möss, sanering, anticimex, hyresvärd, myror, ohyra, bett, pälsänger | bed bugs, cockroach, pests, rats, mice, decontamination
inomhustemperatur, kallt, element, värme, drag, grader, ventilation, fönster, lufta, inneklimat, termostat, frusen, otätt | indoor temperature, cold, radiator, heating, draught, ventilation
fukt, mögel, inomhusmiljö, lukt, ventilation, badrum, allergi, hyresvärd, sjuk, vattenskada, radon, undersöka, kondens | damp, mould, indoor environment, smell, water damage
vattenskada, läcka, översvämning, försäkring, badrum, rör, självrisk, droppar, tak, fuktmätning, avfuktare, hemförsäkring | water damage, leak, flood, insurance, pipe
tvättstuga, boka, tvätt, tvättmaskin, torktumlare, bokning, regler, luddfilter, tvättid, tagg, elektronisk, städa efter | laundry room, booking, washing machine, dryer
källarförråd, vindsförråd, förråd, inbrott, hänglås, rensa, brandsäkerhet, trapphus, barnvagn, cykelrum, stöld, källare | storage, basement, attic, break-in, stairwell
lägenhet, nyckel, tappad, låst ute, låsöppning, lås, cylinder, tagg, portkod, passerkort, extranyckel, jour, dörr | key, lost, locked out, lock, door code
hemförsäkring, försäkring, inbrott, brand, stöld, ansvar, lösöre, hyresgäst, självrisk, krav, teckna, skada | home insurance, burglary, fire, liability, tenant
balkong, inglasad, inglasning, grilla, parabol, markis, blomlåda, staket, hyresvärd, röka, skydd, räcke | balcony, glazing, barbecue, awning, smoke
husdjur, lägenhet, hund, katt, skälla, allergi, rastning, hyresvärd, tillåten, djur, ensam hemma, grannar, orm | pet, dog, cat, flat, barking, allowed
bilplats, garage, parkeringsplats, hyra, parkering, motorvärmare, carport, kö, boende, laddplats, säga upp, garageplats, p-plats | garage, parking space, rent, tenant, engine heater
bostadsrätt, köpa, lägenhet, insats, månadsavgift, brf, styrelse, överlåtelse, medlemskap, stadgar, föreningsstämma, pantsätta, årsredovisning | condominium, housing cooperative, buy, fee, board, membership
hus, köpa, villa, mäklare, lagfart, budgivning, besiktning, köpekontrakt, bolån, handpenning, energideklaration, undersökningsplikt, tillträde, dolda fel | buy, house, estate agent, mortgage, title, bidding
bolån, lånelöfte, amortering, kontantinsats, ränta, pantbrev, bank, låna, bolånetak, ränteavdrag, boendekostnad, värdering | mortgage, loan, interest, down payment, bank
bostadsbrist, unga vuxna, bostadsmarknad, trångboddhet, flytta hemifrån, hyresrätter, bygga, billiga, ungdomsbostad, mambo, första bostad, kombo | housing shortage, young adults, overcrowding, first home
ungdomsbostad, ungdomslägenhet, unga, flytta hemifrån, första lägenhet, åldersgräns, billig, liten, 25 år, etta, kö, korttidskontrakt | youth housing, first flat, young, age limit, studio
trångboddhet, trångbodd, familj, barn, rum, överbefolkad, bostadsyta, norm, personer, läxro, boendestandard | overcrowding, crowded, large family, space, bigger
gemensamhetslokal, kvarterslokal, festlokal, kalas, hyresgäst, övernattningslägenhet, gästlägenhet, boka, grannar, nyckel, dagar | common room, guest flat, party venue, tenants, book
hyresgästinflytande, boinflytande, hyresgästförening, lokal, samråd, trivsel, områdesråd, bomöte, gård, odling, medel, fritid | tenant influence, tenant association, residents, consultation, courtyard
hyresnämnd, tvist, hyresgäst, prövning, medling, hyresvärd, ansöka, kostnadsfri, besittningsskydd, förlängning, åtgärdsföreläggande, arrendenämnd | rent tribunal, dispute, mediation, tenant, security of tenure
besittningsskydd, uppsagd, rivning, avstå, förlängning, hyresvärd, bo kvar, avtal, avstående, rivningskontrakt, uppsägning, korttid | security of tenure, demolition, waive, terminated, stay
olovlig, andrahand, svartkontrakt, svarthandel, otillåten, bostadsfusk, sälja, kontrakt, airbnb, korttidsuthyrning, falska, kontroll, folkbokförd, köpa | illegal subletting, black market, fraud, airbnb, sell
bostadstillägg, pensionär, pension, hyra, pensionsmyndigheten, ansöka, sjukersättning, låg, garantipension, boendekostnad, tillgångar, äldreförsörjningsstöd, ändrad | housing supplement, pensioner, pension, rent, apply
fastighetsnära bredband, bredband, lägenhet, tv, fiber, uttag, router, internet, kabel-tv, gruppavtal, operatör, mobiltäckning, kanaler | broadband, tv, fibre, internet, router, flat
trygghetsvandring, belysning, trapphus, bostadsområde, otrygg, skadegörelse, klotter, grannsamverkan, porttelefon, buske, kväll, bostadsnära | safety walk, lighting, residential area, unsafe, vandalism
husvagn, tält, permanentboende, fritidshus, camping, skrivas, adress, folkbokförd, sommarstuga, husbil, åretrunt | caravan, live in, camping, holiday home, permanent
kompanjonboende, kollektiv, kollektivboende, bogemenskap, byggemenskap, dela, gemenskap, kök, kollektivhus, bo tillsammans, andra halvan, generationsboende | co-housing, collective, shared, community, building community
tomtkö, villatomt, köpa, tomt, bygga, hus, småhustomt, kommunal, kö, kvadratmeter, reservera, pris, arrangera | plot, land, queue, buy, build, villa
flyttanmälan, adressändring, flytta, adress, folkbokföring, skatteverket, svensk adressändring, anmäla, flytt, eftersändning, vecka, inneboende, sambo | change of address, moving, register, new address, forwarding
folkbokföring, skriven, adress, folkbokförd, skatteverket, folkbokföringsfel, falsk, kontroll, bosatt, postadress, fastighet | population registration, address, registered, wrong, tax agency
okänd, adress, skriven, falsk, folkbokföring, kontrollera, adressfusk, post, främmande, folkbokföringsbrott, anmäla, brevlåda, avregistrera, lägenhetsnummer | unknown person, my address, false registration, mail
lägenhetsnummer, adress, gatunummer, husnummer, belägenhetsadress, fastighetsbeteckning, lantmäteriet, adresssättning, lägenhetsregister, skylt, gatunamn, entré | apartment number, street number, address, register
eftersändning, post, postlåda, brevlåda, postnord, flytta, paket, tillfällig, adress, tidning, lantbrevbärare, utdelning, försenad | mail forwarding, post, mailbox, parcel, delivery
personbevis, intyg, folkbokföringsintyg, familjebevis, skriva ut, beställa, skatteverket, registrerad, utdrag, gratis, civilstånd, utomlands | certificate of registration, extract, print, order, civil status
flytta utomlands, utvandra, utflyttning, emigrera, avregistrera, ett år, skatteverket, anmäla, utlandssvensk, pension, sjukförsäkring, norden | emigrate, move abroad, deregister, expatriate
norden, flytta, norge, danmark, finland, gränspendlare, öresund, folkregister, grannland, nordisk, skatt, bo, jobba | nordic, norway, denmark, finland, commuter, move
skyddad folkbokföring, sekretessmarkering, skyddade personuppgifter, fingerad, hot, adress, förföljd, kvarskrivning, skatteverket, post, hemlig, risk | protected population registration, secrecy, threat, hidden address
namnändring, byta, efternamn, förnamn, skatteverket, ansöka, ta tillbaka, flicknamn, dubbelnamn, avgift, tilltalsnamn, stavning, godkänt | change name, surname, first name, maiden name, apply, fee
barn, namn, nyfödd, namngivning, förnamn, tre månader, anmäla, efternamn, mellannamn, dop, olämpligt, föräldrar, stavas | name, baby, newborn, register, first name, surname
efternamn, giftermål, gemensamt namn, byta, maka, vigsel, dubbelt, gifta, behålla, skilsmässa, återta | surname, marriage, spouse, keep, double-barrelled
nybildat, efternamn, släktnamn, unikt, skyddat, hitta på, förväxlas, adel, ledigt, vanligt, patent, mellannamn | new surname, unique, protected, family name
hindersprövning, vigsel, gifta, bröllop, äktenskap, skatteverket, intyg, äktenskapshinder, giltig, fyra månader, utländsk, samtycke, partner, blankett | impediment, marriage, wedding, certificate, valid, tax agency
borgerlig vigsel, vigselförrättare, gifta, bröllop, kommunhus, stadshus, vittne, boka, ring, rådhus, lördag, drop-in, ceremoni, brudpar, utomhus | civil marriage, wedding, registrar, witness, book, town hall
bli vigselförrättare, förordna, förordnande, länsstyrelse, vigsel, uppdrag, viga, vän, tillfälligt, arvode, politiker, lämplighet | wedding officiant, appointed, registrar, county administrative board
kyrklig vigsel, kyrka, präst, bröllop, dop, svenska kyrkan, medlem, församling, musik, boka, vigselgudstjänst, samfund | church wedding, priest, church, baptism, member
gifta, utomlands, utländsk, vigsel, ambassad, äktenskapscertifikat, registrera, äktenskap, vigselbevis, giltigt, erkänna, resa, legalisera, utland, bevis | marry abroad, certificate, register, recognise, embassy
äktenskapsförord, enskild egendom, gifta, avtal, registrera, skatteverket, företag, maka, egendom, bodelning, skydda, hus | prenuptial agreement, separate property, register, spouse
skilsmässa, skilja sig, äktenskapsskillnad, tingsrätt, betänketid, sex månader, gemensam ansökan, barn, avgift, maka, frånskild, separera | divorce, court, reconsideration period, application, spouse, separate
bodelning, dela, tillgångar, skulder, separation, hus, sambo, maka, bodelningsförrättare, giftorättsgods, köpa ut, värdering, lösöre | division of property, assets, debts, separation, house
sambo, sambolagen, samboavtal, sambor, gemensam bostad, bohag, separera, ärva, testamente, flytta ihop, hushåll, avtal | cohabitant, cohabitation, agreement, shared home, inherit
dödsfall, avlida, död, anhörig, dödsbevis, läkare, begravningsbyrå, praktiskt, först, checklista, kris, bank, avsluta, meddela | death, deceased, die, certificate, funeral director, checklist
dödsbo, dödsbodelägare, arvingar, räkningar, lägenhet, tömma, avveckla, bank, skuld, hyra, säga upp, försäkring, fullmakt | estate, deceased, heirs, bills, wind up, debts
bouppteckning, förrätta, arv, dödsbo, tre månader, skatteverket, lämna in, efterlevande, registrera, tillgångar, testamente, anstånd, kopia | estate inventory, inheritance, register, heirs, deadline
dödsboanmälan, tillgångar, fattig, dödsbo, socialtjänst, begravningskostnad, bouppteckning, ersätter, utan pengar, anhörig, två månader, avliden | estate notification, no assets, social services, funeral costs
arv, ärva, arvinge, arvskifte, laglott, bröstarvinge, särkullbarn, arvsrätt, fördela, testamente, syskon, basbeloppsregeln, dödsbo | inheritance, heir, inherit, division, share, children
testamente, skriva, vittnen, arv, laglott, klandra, testamentera, förvara, gåva, jurist, ogiltigt, ändra, bevittna | testament, last will, witnesses, bequest, legacy
allmänna arvsfonden, arvsfonden, arvslös, kusiner, tillfaller, testamente, avstå, projektstöd, ideell, arvinge, barn, kammarkollegiet | inheritance fund, no heirs, project support, non-profit
gåva, gåvobrev, ge bort, hus, barn, förskott på arv, fastighet, skatt, gåvoskatt, villkor, lagfart, enskild egendom | gift, deed of gift, advance inheritance, property
begravning, begrava, ceremoni, begravningsbyrå, kista, kapell, präst, en månad, anhörig, akt, minnesstund, planera, kyrka | funeral, burial, ceremony, coffin, chapel, priest
borgerlig begravning, borgerlig, utan präst, officiant, ceremoni, musik, lokal, icke-religiös, tal, humanistisk, minnesstund, medlem | civil funeral, non-religious, officiant, ceremony
begravningskostnad, pris, begravningshjälp, betala, dödsbo, kista, bårtäcke, enkel, begravningsbyrå, försäkring, socialtjänst, skälig | funeral cost, price, coffin, assistance, estate
begravningsavgift, kyrkoavgift, skatt, huvudman, svenska kyrkan, utträde, medlem, procent, gravplats, betala, folkbokförd, begravningsverksamhet | burial fee, church tax, membership, leave the church
begravningsombud, länsstyrelse, annan tro, begravningsclearing, huvudman, granska, tillvarata, församling, avgift, utse, kyrkogårdsförvaltning, trossamfund | burial representative, other faith, supervise
gravsättning, kremering, urna, aska, jordbegravning, kista, gravplats, krematorium, ett år, bevis, begravas, gravöppning | cremation, urn, ashes, interment, grave, crematorium
gravplats, gravrätt, grav, gravrättsinnehavare, tjugofem år, förnya, upplåtelse, överta, återlämna, kyrkogård, familjegrav, avgift | grave, burial plot, right, renew, cemetery, holder
gravskötsel, gravvård, gravsten, plantera, blommor, säker, vält, vattna, kyrkogård, inskription, skötselavtal, ljus, krans | grave care, gravestone, headstone, flowers, cemetery
minneslund, askgravlund, anonym, aska, askgravplats, namnskylt, smycka, blommor, gravsätta, vasplats, kollektiv, närvara | memorial grove, ashes, anonymous, burial
sprida, aska, strö, askspridning, hav, natur, tillstånd, länsstyrelse, skog, sjö, fjäll, urna, ansök, kremering | scatter ashes, spread, sea, nature, permission
grav, hitta, svenskagravar, gravsök, söka, begravd, kyrkogård, kvarter, gravkarta, släkting, gravnummer, släktforskning, gravbok | find a grave, search, buried, cemetery, register
muslimsk, begravning, begravningsplats, islam, judisk, tvagning, mecka, annan religion, gravkvarter, imam, icke-kristen, svepning, snabb | muslim burial, jewish, other religion, cemetery
dödsfall, utomlands, avliden, hemtransport, ambassad, reseförsäkring, intyg, begravas, konsulat, död, kista, kremerad, likpass | death abroad, repatriation, embassy, insurance, transport
dödsfallsintyg, släktutredning, intyg, efterlevande, bank, skatteverket, dödsbevis, dödsboets, anhöriga, avliden, beställa, arvinge | death certificate, family inquiry, heirs, bank
efterlevandepension, omställningspension, änkepension, barnpension, avliden, pensionsmyndigheten, efterlevande, tjänstegrupplivförsäkring, dödsfall, förälder, efterlevandestöd, försäkring | survivor's pension, widow, child pension, death
avliden, bankkonto, autogiro, abonnemang, räkningar, spärra, dödsbo, legitimation, sociala medier, digitalt arv, telefon, hyra, fullmakt | deceased, bank account, subscriptions, digital legacy, bills
minnesstund, dödsannons, minnesord, sorg, flaggning, halv stång, blommor, kondolera, kaffe, gåva, minnesfond | memorial, obituary, flag, condolences, flowers
fullmakt, ombud, underskrift, fullmaktsgivare, företräda, ärende, behörig, skriftlig, anhörig, återkalla, bevittnad, hämta | power of attorney, proxy, representative, sign, authorise
släktforskning, släkt, kyrkobok, arkiv, anfäder, riksarkivet, födelsebok, folkräkning, släktträd, församlingsbok, rötter, hembygd | genealogy, ancestry, archive, parish records, family tree
myndig, arton, fylla arton, vuxen, ungdom, rösta, bank, ansvar, flytta hemifrån, avtal, krav, omyndig | of age, eighteen, adult, youth, responsibility
etableringsboende, genomgångsbostad, kontrakt, nyanländ, tidsbegränsat, två år, flytta vidare, egen bostad, hyreskontrakt, modul, kollektiv, uppsagd | transitional housing, newcomer, temporary, move on
volontär, flykting, frivillig, civilsamhälle, hjälpa, klädinsamling, röda korset, rådgivning, asylrätt, skänka, ideell, språkcafé, läxhjälp | volunteer, refugees, help, civil society, donate
kulturförening, invandrare, etnisk förening, hemland, kulturfest, dans, mötesplats, föreningslots, språk, mångkultur, bidrag, kvinnoförening, högtid | immigrant association, culture, meeting place, multicultural
hemvändare, återvända hem, utlandssvensk, flytta hem, återflytt, svensk, barn, skola, personnummer, försäkring, jobba, utvandrad | returning swede, move home, expatriate, return
hatbrott, antisemitism, islamofobi, rasistisk, kränkt, hets mot folkgrupp, anmäla, hot, homofobi, trossamfund, hudfärg, polis | hate crime, antisemitism, racist, islamophobia, report
körkort, utländsk, utbyta, byta, ees, ett år, folkbokförd, transportstyrelsen, giltigt, internationellt, prov, ukraina | foreign driving licence, exchange, valid, eea
bosättningsbaserad, socialförsäkring, ny i sverige, kvalificering, försäkringskassan, registrera, förmån, bidrag, bosatt, försäkrad, arbetsbaserad | residence-based benefits, social insurance, newcomer, register
äldreförsörjningsstöd, pensionär, invandrad, pension, garantipension, skälig levnadsnivå, pensionsmyndigheten, fattigpensionär, ansöka, sextiosex, bosättningstid | maintenance support for the elderly, immigrant pensioner, low pension
flyttkostnad, flyttbidrag, flyttstöd, flyttfirma, flyttbil, flytthjälp, pendlingsstöd, packa, bohag, magasin, kartonger, avdrag | moving costs, removal firm, moving van, storage, boxes
`;
