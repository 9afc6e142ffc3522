/** Social services, care of the elderly, disability, economic assistance, addiction, violence. */
export const careAndSupport = `
socialtjänst, soc, socialen, socialkontor, socialförvaltning | social services, social welfare
socialnämnd | social welfare committee
socialtjänstlag, sol | social services act
socialsekreterare, soctant, socionom | social worker
biståndshandläggare, biståndsbedömare | needs assessor, care manager
biståndsbedömning, behovsbedömning | needs assessment
biståndsbeslut | assistance decision
socialjour, jour, akut hjälp av socialtjänst | emergency social services, social emergency
orosanmälan, anmälan om barn som far illa, oro för barn | report of concern, child welfare report
barn som far illa, vanvård | child at risk, child neglect
barnmisshandel | child abuse
ekonomiskt bistånd, försörjningsstöd, socialbidrag, socbidrag | economic assistance, income support, social assistance, welfare benefit
riksnorm | national standard for income support
nödhjälp, akut nöd | emergency aid
existensminimum, förbehållsbelopp | subsistence level, minimum living amount
hyresskuld | rent arrears
budget- och skuldrådgivning, budgetrådgivning, skuldrådgivning | budget and debt counselling, debt advice
skuldsanering | debt restructuring, debt relief
skuldsatt, överskuldsatt | in debt, indebted
fattig, fattigdom, ekonomisk utsatthet | poor, poverty
hemlös, hemlöshet, bostadslös, uteliggare | homeless, homelessness
härbärge, akutboende, natthärbärge | shelter, emergency accommodation
vräkning, avhysning | eviction
bostadssocialt, socialt kontrakt, bostad genom socialtjänsten | social contract housing
äldreomsorg, äldrevård, omsorg om äldre, gamlingar | elderly care, care of older people
äldreboende, särskilt boende, säbo, vårdboende, ålderdomshem, servicehus, vård- och omsorgsboende | care home, nursing home, retirement home, sheltered housing
trygghetsboende, seniorboende, 55-plusboende | senior housing
demensboende | dementia care home
korttidsboende, korttidsplats, växelboende, växelvård | short-term care, respite care
hemtjänst, hemhjälp, hemvård | home care, home help, domiciliary care
hemtjänstavgift, omsorgsavgift | home care fee
hemtjänstpersonal, vårdbiträde, omsorgspersonal | care worker, care assistant
trygghetslarm, larmklocka, larm i hemmet | personal alarm, safety alarm
nyckelgömma, nyckelfritt lås, digitala lås | key-free home care
matdistribution, matlåda, hemlevererad mat, mat till äldre | meals on wheels, meal delivery
dagverksamhet, dagcentral, träffpunkt för äldre | day centre, day care for older people
mötesplats, träffpunkt | meeting place
anhörigstöd, stöd till anhöriga, anhörigkonsulent | support for family carers, carer support
anhörigvårdare, anhörig som vårdar | family carer, informal carer
avlastning, avlösning | respite
ledsagning, ledsagarservice, ledsagare | companion service, escort
kontaktperson enligt lss | contact person under lss
kontaktfamilj, stödfamilj | contact family, support family
personlig assistans, assistent, assistansersättning | personal assistance, personal assistant
lss, lagen om stöd och service | act concerning support and service
funktionsnedsättning, funktionshinder, funktionsvariation, handikapp | disability, impairment
funktionshindrad, handikappad, rörelsehindrad | disabled
intellektuell funktionsnedsättning, utvecklingsstörning, utvecklingsstörd | intellectual disability
neuropsykiatrisk funktionsnedsättning, npf | neuropsychiatric disability, neurodiversity
adhd, hyperaktivitet | adhd
autism, asperger | autism, asperger
rullstol, permobil | wheelchair
rollator, gåstol | walker, rollator
hjälpmedel, hjälpmedelscentral | assistive device, assistive technology
hörselskadad, hörselnedsättning, döv | hard of hearing, hearing impaired, deaf
synskadad, synnedsättning, blind | visually impaired, blind
teckenspråk, teckenspråkstolk | sign language, sign language interpreter
tillgänglighet, tillgänglighetsanpassning | accessibility
bostadsanpassning, bostadsanpassningsbidrag, anpassa bostaden | housing adaptation, home adaptation grant
gruppbostad, gruppboende, lss-boende | group home, supported housing
servicebostad | service accommodation
boendestöd, boendestödjare | housing support
daglig verksamhet | daily activities
habiliteringsersättning | habilitation allowance
korttidsvistelse, korttids | short stay
korttidstillsyn | supervision of schoolchildren over twelve
färdtjänst | mobility service, special transport service, paratransit
riksfärdtjänst | national mobility service
parkeringstillstånd för rörelsehindrade, handikapparkering, handikapptillstånd | disabled parking permit, blue badge
god man, godmanskap | guardian, limited guardian
förvaltare, förvaltarskap | administrator, trustee
förmyndare, förmyndarskap | guardian of a minor
överförmyndare, överförmyndarnämnd | chief guardian
årsräkning | annual statement of guardian
framtidsfullmakt | lasting power of attorney
fullmakt, ombud | power of attorney, proxy, representative
personligt ombud | personal representative
missbruk, beroende | addiction, substance abuse, dependency
missbruksvård, beroendevård, avvänjning | addiction treatment
alkohol, sprit | alcohol, liquor
alkoholism, alkoholproblem, alkoholberoende, dricker för mycket | alcoholism, drinking problem
alkoholist, missbrukare | alcoholic, addict
narkotika, droger, knark | drugs, narcotics
spelmissbruk, spelberoende, spelproblem | gambling addiction, problem gambling
rökning, röka, tobak | smoking, tobacco
snus, vitt snus | snus
öppenvård | outpatient care
tvångsvård, lvm | compulsory care
omhändertagande, lvu, omhändertagen | taken into care, compulsory care of young persons
familjehem, fosterhem, fosterfamilj, familjehemsförälder | foster home, foster family, foster care
jourhem | emergency foster home
hvb, hem för vård eller boende, behandlingshem | residential care home, treatment centre
placering, placerad | placement
stödboende | supported accommodation
familjerådgivning, parterapi, samlevnadsproblem | family counselling, couples therapy, marriage counselling
familjecentral, familjens hus | family centre
föräldrastöd, föräldrautbildning, föräldrakurs | parenting support, parenting course
familjebehandling | family treatment
våld i nära relation, kvinnomisshandel, kvinnofridskränkning, relationsvåld | domestic violence, intimate partner violence
kvinnojour, tjejjour, skyddat boende | womens shelter, refuge, sheltered accommodation
mansjour, kriscentrum för män | crisis centre for men
våldsutsatt, misshandlad | victim of violence, abused
våldsutövare | perpetrator of violence
hedersrelaterat våld, hedersförtryck, hedersvåld | honour-related violence, honour oppression
brottsoffer, brottsofferstöd, brottsofferjour | crime victim, victim support
barnahus | childrens advocacy centre
människohandel, prostitution | human trafficking, prostitution
skyddade personuppgifter, skyddad identitet, sekretessmarkering, skyddad folkbokföring | protected identity, protected personal data
medling, medling vid brott | mediation
ungdomstjänst | youth service
ungdomsmottagning, umo | youth clinic
fältare, fältassistent, fältsekreterare | youth outreach worker
uppsökande verksamhet | outreach
volontär, frivilligarbete, ideellt arbete, frivilliginsats | volunteer, voluntary work
frivilligcentral, väntjänst | volunteer centre, visiting service
ensamhet, ensam, isolering | loneliness, lonely, isolation
utanförskap, social utsatthet | social exclusion
delaktighet, inkludering | inclusion
barnfattigdom | child poverty
värdighetsgaranti | dignity guarantee
genomförandeplan | care plan, implementation plan
samordnad individuell plan, sip | coordinated individual plan
individ- och familjeomsorg, ifo | individual and family care
lex sarah, missförhållande | lex sarah, misconduct
ivo, inspektionen för vård och omsorg | health and social care inspectorate
socialstyrelsen | national board of health and welfare
välfärdsteknik, trygghetskamera, digital tillsyn | welfare technology, digital supervision
heltidsresan | full-time employment
fallolycka, fallskada, fallprevention, ramla | fall accident, fall prevention
fixartjänst, fixare, handyman | handyman service
äldreombud, pensionärsråd | pensioners council
funktionsrätt, funktionshindersråd | disability council, disability rights
bouppteckning, dödsboanmälan | estate inventory, estate notification
dödsbo | estate of a deceased person
omsorg, omvårdnad | care, nursing
hjälp i hemmet, stöd i hemmet | help at home
flytta till äldreboende, ansöka om äldreboende | move to a care home
parboende, makar bo tillsammans | couples living together
byta utförare, välja utförare, kundval | change provider, choose provider
kontinuitet, samma personal | continuity of staff
ta emot personal i hemmet, fast omsorgskontakt | permanent care contact
trygg hemgång, komma hem från sjukhus | safe return home
inköp av mat, handla åt äldre | shopping help
dusch, duscha, personlig hygien | shower, personal hygiene
måltider för äldre, undernäring | meals for older people, malnutrition
hot i hemmet, rädd för partner | afraid of partner
barnets ombud, barnombud | childrens representative
kontaktperson för ungdom, särskilt kvalificerad kontaktperson | contact person for young people
skadligt bruk | harmful use
anonym rådgivning, söka hjälp anonymt | anonymous counselling
obetald hyra, ligga efter med hyran | unpaid rent
begravningshjälp, bidrag till begravning | funeral assistance
bidragsberoende, leva på bidrag | welfare dependency
mat till behövande, matbank, matkasse | food bank
barn till missbrukare, barn som anhöriga | children as next of kin
syskonstöd, föräldrar till barn med funktionsnedsättning | support for parents of disabled children
ledsagarbevis | companion certificate
riskbeteende, riskbruk | at-risk youth
`;
