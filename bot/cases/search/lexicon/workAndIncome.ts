/** Jobs, staff and recruitment, tax, social insurance, pensions, household economy. */
export const workAndIncome = `
arbete, jobb, sysselsättning, knog | work, job, employment
arbeta, jobba, knega | work
ledigt jobb, lediga jobb, ledig tjänst, platsannons, jobbannons, vakans | vacancy, job opening, job advert, vacant position
söka jobb, jobbsökande, arbetssökande | job seeker, apply for a job, looking for work
tjänst, befattning, anställning | position, employment
anställa, rekrytera, tillsätta | hire, recruit, employ, appoint
rekrytering, personalrekrytering, bemanning | recruitment, hiring, staffing
kompetensförsörjning, personalförsörjning | skills supply, talent supply, supply of skilled labour
kompetensbrist, personalbrist, arbetskraftsbrist | skills shortage, labour shortage, staff shortage
arbetskraft | labour, workforce, manpower
arbetsmarknad | labour market
arbetsgivare | employer
arbetstagare, löntagare | employee, worker
attraktiv arbetsgivare, arbetsgivarvarumärke | attractive employer, employer branding
medarbetarskap | employeeship
meritförteckning, cv | cv, resume
personligt brev, ansökningsbrev | cover letter
anställningsintervju, jobbintervju | job interview
referens, referenstagning | reference, reference check
arbetsintyg, tjänstgöringsintyg, tjänstgöringsbetyg | certificate of employment
anställningsavtal, anställningsbevis | employment contract
tillsvidareanställning, fast anställning, fast jobb | permanent employment
visstidsanställning, tidsbegränsad anställning, särskild visstid | fixed-term employment, temporary employment
provanställning | probationary employment
vikarie, vikariat, timvikarie, inhoppare | substitute, temp, supply
timanställd, timanställning, extrajobb | hourly employee, extra job
sommarjobb, feriejobb, feriearbete, ferieplats, sommarjobba | summer job, holiday work
deltid | part-time
heltid | full-time
arbetstid, schemaläggning | working hours
flextid | flexible working hours, flexitime
övertid | overtime
skiftarbete, nattarbete | shift work, night work
distansarbete, hemarbete, jobba hemifrån, hemifrån | remote work, telework, work from home
coworking, kontorshotell, kontorsplats | coworking, office hotel
kontor, arbetsplats | office, workplace
lön, avlöning, inkomst, månadslön | salary, wage, pay, income
löneutbetalning, lönebesked, lönespecifikation, löneutbetalningsdag | payday, payslip
löneökning, lönerevision, lönesamtal | pay rise, salary review
ob-tillägg, obekväm arbetstid ersättning | unsocial hours supplement
traktamente | per diem, subsistence allowance
milersättning | mileage allowance
kollektivavtal | collective agreement
fackförbund, fack, facklig organisation | trade union, union
strejk, konflikt på arbetsmarknaden | strike, industrial action
medbestämmande, mbl | co-determination
skyddsombud, arbetsmiljöombud | safety representative
arbetsmiljö, arbetsmiljöarbete | work environment, occupational health
arbetsskada, arbetsolycka, olycksfall i arbetet | work injury, occupational accident
företagshälsovård | occupational health service
sjukskriven, sjukskrivning | on sick leave, sick leave
sjukanmälan, sjukanmäla sig | report sick
sjukfrånvaro | sickness absence
sjuklön | sick pay
karensdag, karens, karensavdrag | qualifying day, waiting period
läkarintyg, sjukintyg | medical certificate, doctors note
sjukpenning | sickness benefit
sjukersättning, aktivitetsersättning, förtidspension, sjukpension | disability pension, sickness compensation
sgi, sjukpenninggrundande inkomst | income qualifying for sickness benefit
föräldraledig, föräldraledighet, mammaledig, pappaledig | parental leave
föräldrapenning, föräldradagar | parental benefit
tillfällig föräldrapenning, vab, vård av barn, vabba | temporary parental benefit, care of sick child
tjänstledig, tjänstledighet | leave of absence
omvårdnadsbidrag, vårdbidrag | care allowance
merkostnadsersättning, handikappersättning | additional cost allowance
bostadsbidrag | housing allowance
bostadstillägg | housing supplement
äldreförsörjningsstöd | maintenance support for the elderly
flerbarnstillägg | large family supplement
aktivitetsstöd | activity support
socialförsäkring | social insurance, social security
pension, ålderspension, gå i pension, pensionera sig | pension, retirement, retire
pensionsålder, pensionsavgång | retirement age
tjänstepension | occupational pension
garantipension | guarantee pension
premiepension, ppm | premium pension
efterlevandepension, änkepension, omställningspension | survivors pension, widows pension
orange kuvert | orange envelope
pensionssparande | pension savings
arbetslös, arbetslöshet, utan jobb, gå utan arbete | unemployed, unemployment, out of work
långtidsarbetslös, långtidsarbetslöshet | long-term unemployed
arbetslöshetskassa, a-kassa, arbetslöshetsersättning | unemployment insurance fund, unemployment benefit
ungdomsarbetslöshet | youth unemployment
arbetsmarknadsåtgärd, arbetsmarknadsinsats, arbetsmarknadsenhet, ame | labour market programme, labour market measure
lönebidrag, subventionerad anställning, lönestöd | wage subsidy, subsidised employment
nystartsjobb | new start job
arbetsträning, rehabiliteringsanställning | work training
jobbcoach, jobbcoachning | job coach
varsel, varsla, personalneddragning | redundancy notice, layoff notice
uppsagd, arbetsbrist, sparken, avskedad | dismissed, redundant, made redundant
avgångsvederlag | severance pay
turordning, las, anställningsskydd | order of priority, employment protection
korttidspermittering, permittering | short-time work, furlough
yrke, yrkesroll, profession | occupation, profession, trade
karriär | career
ingenjör | engineer
hantverkare, snickare, byggare | craftsman, carpenter, builder
elektriker | electrician
rörmokare, vvs, rörläggare | plumber, plumbing
vaktmästare, fastighetsskötare | caretaker, janitor
kock, kökspersonal | cook, kitchen staff
chaufför, förare, busschaufför | driver, bus driver
brandman | firefighter
jurist, advokat | lawyer, attorney
ekonom, redovisningsekonom, controller | accountant, economist
personalavdelning, hr, personalenhet, hr-avdelning | human resources, hr department
personalomsättning | staff turnover
personalpolitik | personnel policy
introduktion av nyanställda, onboarding | onboarding, induction
medarbetarsamtal, utvecklingssamtal med chef | performance review, appraisal
medarbetarenkät, medarbetarundersökning | employee survey
utdrag ur belastningsregistret, belastningsregister, brottsregister | criminal record extract, police record
bisyssla | secondary occupation
jäv, intressekonflikt | conflict of interest
muta, mutbrott, korruption | bribe, bribery, corruption
visselblåsning, visselblåsare | whistleblowing, whistleblower
tystnadsplikt | duty of confidentiality
skatt, beskattning | tax, taxation
inkomstskatt, kommunalskatt | income tax, municipal tax
skattesats, utdebitering, skattetryck | tax rate
skattehöjning, höja skatten, höjd skatt | tax increase
skattesänkning, sänka skatten, sänkt skatt | tax cut
deklaration, inkomstdeklaration, deklarera, självdeklaration | tax return, tax declaration, file taxes
skatteåterbäring, skatteåterbetalning | tax refund
kvarskatt, restskatt, underskott på skattekontot | tax arrears, back tax
skattekonto | tax account
avdrag, reseavdrag, göra avdrag | deduction, travel deduction
jobbskatteavdrag | earned income tax credit
preliminärskatt, skattsedel, a-skatt | preliminary tax
f-skatt, f-skattsedel | f-tax, approval for f-tax
arbetsgivaravgift, sociala avgifter | employers contributions, social security contributions
rotavdrag, rutavdrag, rot, rut | rot deduction, rut deduction
fastighetsskatt, fastighetsavgift, fastighetstaxering | property tax, property assessment
taxeringsvärde | assessed value
reavinst, kapitalvinst, vinstskatt | capital gain
skattefusk, skattebrott, svartarbete, jobba svart | tax fraud, tax evasion, undeclared work
bidragsfusk, felaktiga utbetalningar, bidragsbrott | benefit fraud
utmätning, löneutmätning | seizure, attachment of earnings
betalningsanmärkning | record of non-payment
betalningsföreläggande | order to pay
inkasso, inkassokrav | debt collection
bank, bankkonto | bank, bank account
kontonummer, bankgiro, plusgiro, bg | account number, bank giro
ränta | interest, interest rate
bolån, huslån | mortgage
kredit, kreditupplysning | credit, credit check
försäkring, försäkrad | insurance, insured
hemförsäkring | home insurance
olycksfallsförsäkring | accident insurance
konsument, konsumenträtt | consumer, consumer rights
konsumentvägledning, konsumentrådgivning, konsumentvägledare | consumer advice
ångerrätt, öppet köp | right of withdrawal, right of return
garanti | guarantee, warranty
bluff, bedrägeri, lurad, bluffaktura | fraud, scam, bogus invoice
hushållsekonomi, privatekonomi | household finances, personal finances
spara, sparande | save, savings
medelinkomst, medianinkomst | average income, median income
levnadskostnad | cost of living
inflation | inflation
lågkonjunktur, konjunktur | recession, economic cycle
pendla, pendling, pendlare | commute, commuting, commuter
inpendling, utpendling | in-commuting, out-commuting
semesterdag, semesterdagar, semesterersättning | vacation days, holiday pay
spontanansökan, spontansökan | spontaneous application
söka flera jobb, jobba hos oss, jobba i kommunen | work with us, work for the municipality
arbetslivserfarenhet, yrkeserfarenhet | work experience
examensarbete, uppsats, exjobb | thesis, degree project
trainee, traineeprogram | trainee
karriärväxling, byta jobb, byta yrke, yrkesväxling | change career, change jobs
chefsförsörjning, chefsutveckling, ledarutveckling | leadership development, manager development
bristyrke | shortage occupation
förmåner, personalförmåner, anställningsförmåner | benefits, staff benefits
förmånscykel, cykelförmån | bicycle benefit
hälsosam arbetsplats, frisk arbetsplats, friskfaktor | healthy workplace
kränkande särbehandling, mobbning på jobbet | victimisation, workplace bullying
arbetsbelastning, hög arbetsbelastning | workload
pensionsavgångar, stora pensionsavgångar | wave of retirements
språkkrav, språknivå, språkutveckling | language requirement, language level
stanna i yrket, arbeta längre, förlängt arbetsliv | extend working life
handledning, handleda | supervision, supervise
partiellt ledig, gå ner i tid | reduce working hours
tjänstgöringsgrad, sysselsättningsgrad för anställd | percentage of full time
jämställda löner, lönekartläggning | pay equity, pay survey
rekryteringsannons, annonsera | advertise
urval, urvalstest | selection
flytta för jobb, relocation | relocation
`;
