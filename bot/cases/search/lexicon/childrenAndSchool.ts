/** Preschool, school, adult education and universities. */
export const childrenAndSchool = `
förskola, dagis, daghem | preschool, nursery, kindergarten, daycare
barnomsorg, barnpassning | childcare, day care
pedagogisk omsorg, familjedaghem, dagmamma, dagbarnvårdare | family day care, childminder
öppen förskola | open preschool
allmän förskola | universal preschool
barnomsorgskö, förskolekö, köa till förskola | childcare queue, preschool waiting list
förskoleplats, dagisplats, barnomsorgsplats, plats i förskola | preschool place, childcare place
inskolning, introduktion i förskola | settling-in period
barnomsorgsavgift, maxtaxa, dagisavgift, förskoleavgift | childcare fee, maximum fee
fritidshem, fritids, fritis | after-school centre, after-school care, leisure-time centre
obekväm arbetstid, nattis, barnomsorg på obekväm tid | childcare outside office hours, night-time childcare
vistelsetid, schema | attendance time, schedule
förskollärare, dagisfröken, förskolepersonal | preschool teacher
barnskötare | childcare worker, nursery nurse
förskoleklass, sexårsverksamhet, nollan, nolla | preschool class
grundskola, folkskola | compulsory school, primary school
lågstadium | lower primary school, primary school
mellanstadium | upper primary school, middle school
högstadium | lower secondary school, junior high school
gymnasium, gymnasieskola, gymnasieutbildning | upper secondary school, high school
anpassad grundskola, särskola, grundsärskola | adapted compulsory school, special school
anpassad gymnasieskola, gymnasiesärskola | adapted upper secondary school
specialskola | special needs school
resursskola | special support school
friskola, fristående skola, privatskola | independent school, free school, charter school, private school
kommunal skola | municipal school
skolval, välja skola, skolplacering, fritt skolval | school choice, choosing a school
skolplikt | compulsory schooling, compulsory school attendance
skolstart, terminsstart, första skoldagen | start of school, start of term
läsår, läsårstider, terminstider, terminer | school year, term dates, academic year
höstlov | autumn break, autumn half-term
sportlov | winter break, february half-term
påsklov | easter break
sommarlov | summer holidays
jullov | christmas break
skoldag, lektionstid | school day
timplan | timetable
läroplan, kursplan | curriculum, syllabus
elev, skolelev, skolbarn | pupil, student, schoolchild
lärare, fröken, magister, pedagog | teacher
lärarbrist | teacher shortage
behörig lärare, lärarlegitimation | qualified teacher, teacher certification
rektor | principal, head teacher, headmaster
klass, skolklass | class
klassrum, skolsal | classroom
lektion, undervisning | lesson, teaching, tuition
undervisa, lära ut | teach
studera, plugga, läsa | study
studier | studies
läxa, läxhjälp | homework, homework help
betyg, slutbetyg, omdöme | grade, marks, school report
höja betyg, läsa upp betyg | improve grades
betygskopia, betygshandling, kopia på betyg | copy of grades, transcript
prov, tenta, examination | exam, test
nationellt prov | national test
prövning, göra prövning | examination to gain a grade
utvecklingssamtal, kvartssamtal | parent-teacher meeting
frånvaro, sjukanmälan av barn, frånvaroanmälan | absence, report absence
skolk, ogiltig frånvaro, skolfrånvaro, hemmasittare | truancy, school absenteeism
ledig från skolan, elevledighet, ledighetsansökan | leave from school, leave of absence
skolskjuts, skolbuss, skoltaxi, elevresa | school transport, school bus
skolkort, busskort för elever, elevresekort | school travel pass, student bus pass
inackorderingsbidrag, inackorderingstillägg | boarding allowance
skolmat, skollunch, skolbespisning, matsal | school meals, school lunch, canteen
matsedel, matlista, meny | menu
specialkost, allergimat | special diet
elevhälsa, skolhälsovård | student health, pupil health services, school health
skolsköterska, skolsyster | school nurse
kurator, skolkurator | school counsellor, school social worker
skolpsykolog | school psychologist
specialpedagog, speciallärare | special needs teacher, special educator
extra anpassning, särskilt stöd, stöd i skolan | special support, extra adaptations, additional support
åtgärdsprogram | action plan, individual support programme
elevassistent, resursperson | teaching assistant, pupil assistant
skolbibliotek | school library
mobbning, kränkande behandling, trakasserier i skolan | bullying, abusive treatment, harassment
likabehandlingsplan, plan mot kränkande behandling | plan against discrimination, equal treatment plan
modersmålsundervisning, hemspråk, modersmål | mother tongue tuition, native language teaching
studiehandledning | study guidance in the mother tongue
svenska som andraspråk, sva | swedish as a second language
nyanländ elev | newly arrived pupil
studie- och yrkesvägledare, syv, studievägledare, yrkesvägledare | career counsellor, guidance counsellor
studie- och yrkesvägledning | study and career guidance
prao, prya, arbetslivsorientering | work experience week
apl, arbetsplatsförlagt lärande | workplace-based learning
praktik, praktikplats | internship, work placement, traineeship
lärling, lärlingsutbildning | apprentice, apprenticeship
gymnasieprogram, gymnasielinje, linje | upper secondary programme
yrkesprogram, yrkesgymnasium | vocational programme
introduktionsprogram | introductory programme
gymnasieval, söka till gymnasiet, gymnasieantagning | apply to upper secondary school, upper secondary admission
antagning, intagning | admission
antagningspoäng, meritvärde | admission points, merit value
kommunalt aktivitetsansvar, kaa | municipal activity responsibility
studentexamen, gymnasieexamen | upper secondary diploma, high school diploma
skolbyggnad, skollokal | school building
nedläggning av skola, lägga ner skola, skolnedläggning | school closure
bygdeskola, byskola, landsbygdsskola | village school, rural school
skolstruktur, skolorganisation | school structure
vuxenutbildning, komvux, kommunal vuxenutbildning | adult education
sfi, svenska för invandrare, svenskundervisning | swedish for immigrants
yrkesutbildning, yrkesvux | vocational training, vocational education
yrkeshögskola, yh, yh-utbildning, kvalificerad yrkesutbildning | higher vocational education, vocational college
folkhögskola | folk high school
högskola, universitet, lärosäte | university, university college, higher education
högskoleprov | scholastic aptitude test
distansutbildning, distansstudier, nätbaserad utbildning | distance learning, online course
lärcentrum, studiecentrum, campus | learning centre, campus
validering, tillgodoräkna | validation, recognition of prior learning
utländsk utbildning, bedömning av utländska betyg | foreign qualifications, recognition of foreign degree
student, studerande | student
studentbostad, studentlägenhet, studentrum | student housing, student accommodation
csn, studiemedel, studielån, studiebidrag | student finance, student loan, student grant
omställningsstudiestöd | transition study support
studieavgift | tuition fee
stipendium | scholarship
stiftelse, fond, donationsfond | foundation, fund, endowment
livslångt lärande | lifelong learning
forskning, forska | research
forskare, vetenskapsman | researcher, scientist
kompetensutveckling, fortbildning, vidareutbildning | professional development, further training
studieförbund, studiecirkel, bildningsförbund | study association, study circle
musikskola, kulturskola | music school, culture school, arts school
skolverket | swedish national agency for education
skolinspektionen | swedish schools inspectorate
skollag | education act
skolpeng, elevpeng | school voucher
barngrupp, gruppstorlek | group size, child group
barnkonvention, barnets rättigheter, barnrätt | convention on the rights of the child, childrens rights
barnperspektiv, barnets bästa | child perspective, best interests of the child
barnbidrag | child benefit, child allowance
föräldramöte | parents meeting
skolavslutning | end of term ceremony
skolfotografering, skolfoto | school photo
skolwebb, lärplattform, vklass, unikum | learning platform
ordningsregler | school rules
mobiltelefon, mobil | mobile phone, cell phone
skoldator, elevdator | school computer
simundervisning, simskola | swimming lessons, swimming school
lekplats, lekpark | playground
lekskola | playgroup
skola, skolgång | school, schooling
byta skola, skolbyte | change school
byta förskola, förskolebyte | change preschool
lämna inkomstuppgift, inkomstuppgift, hushållets inkomst | income declaration, household income
syskonförtur, förtur | sibling priority, priority
säga upp förskoleplats, uppsägning av plats | give up a preschool place
förskola vid föräldraledighet, syskon föräldraledig | preschool during parental leave
stängningsdag, planeringsdag, studiedag | planning day, closing day
skolväg, säker skolväg | way to school, safe route to school
upptagningsområde, närhetsprincip, närmaste skola | catchment area, nearest school
frånvaro på förskola, sjukt barn | sick child
nattvila, sova middag | nap
utomhuspedagogik, utevistelse | outdoor education
barn med behov av särskilt stöd, stödbehov | children in need of special support
skolresultat, studieresultat i skolan, kunskapsresultat | school results, academic results
trygghet i skolan, studiero | safe school environment, classroom calm
vuxenstuderande, plugga som vuxen | mature student, studying as an adult
vårdutbildning, undersköterskeutbildning | care training
teknikutbildning, teknikcollege, vård- och omsorgscollege | technical college
skolbarnomsorg | school-age childcare
barnvakt | babysitter
naturbruksgymnasium | agricultural upper secondary school
idrottsgymnasium, riksidrottsgymnasium | sports upper secondary school
kök och måltid, måltidsverksamhet, kostenhet | meal service, catering
elevråd, elevinflytande | student council, pupil influence
föräldrasamverkan, föräldraråd | parents council
avstängning av elev, disciplinär åtgärd | suspension, disciplinary measure
klagomål på skola, klaga på skolan | complaint about a school
`;
