/** Family law, population registration, migration, identity papers, death, elections. */
export const lifeAndCitizenship = `
familjerätt | family law
vårdnad, vårdnadstvist | custody, custody dispute
gemensam vårdnad | joint custody
umgänge, umgängesrätt | visitation rights, contact with the child
samarbetssamtal | cooperation talks, mediation talks
faderskap, fastställa faderskap, föräldraskap | paternity, parenthood
adoption, adoptera | adoption, adopt
namngivning, välja namn till barn | naming a child
namnbyte, byta namn, byta efternamn, efternamn | change of name, surname
äktenskap, gifta sig, vigsel, bröllop, giftermål, borgerlig vigsel | marriage, marry, wedding, civil ceremony
vigselförrättare | marriage officiant
hindersprövning | consideration of impediments to marriage
sambo, samboende | cohabiting, cohabitant
skilsmässa, skilja sig, äktenskapsskillnad, separera | divorce, separate, separation
underhåll till barn, underhållsbidrag | child maintenance, alimony
underhållsstöd | maintenance support
äktenskapsförord | prenuptial agreement
testamente | testament, last will
arv, ärva, arvinge | inheritance, inherit, heir
dödsfall, avliden, dö, död, gå bort | death, deceased, die, pass away
begravning, begrava, jordfästning | funeral, burial
kremering, urna | cremation, urn
kyrkogård, gravplats, begravningsplats, grav | cemetery, grave, burial ground
gravrätt | right to a grave
folkbokföring, folkbokförd, mantalsskriven | population registration, registered residence
flyttanmälan, adressändring, anmäla flytt | notification of move, change of address
personbevis, familjebevis | extract from the population register, personal certificate
personnummer | personal identity number
samordningsnummer | coordination number
pass, resepass | passport
provisoriskt pass, akut pass | emergency passport, temporary passport
nationellt id-kort, id-kort, legitimation, leg, id-handling | identity card, id card, identification
legitimera sig, styrka identitet | identify oneself, prove identity
medborgarskap, svensk medborgare, bli svensk medborgare | citizenship, become a citizen
medborgarskapsceremoni | citizenship ceremony
dubbelt medborgarskap | dual citizenship
migration, invandring | migration, immigration
invandrare, utrikes född, utlandsfödd, utländsk bakgrund | immigrant, foreign-born
utvandring, emigration | emigration
migrationsverket | swedish migration agency
uppehållstillstånd, tillfälligt uppehållstillstånd | residence permit
permanent uppehållstillstånd | permanent residence permit
arbetstillstånd | work permit
arbetskraftsinvandring, utländsk arbetskraft | labour migration, foreign labour
visum, visering, viseringsansökan | entry visa, visitors visa
asyl, asylsökande, flykting | asylum, asylum seeker, refugee
flyktingmottagande, flyktingmottagning | reception of refugees
ensamkommande barn, ensamkommande | unaccompanied minor
anhöriginvandring, familjeåterförening | family reunification
massflyktsdirektivet, ukrainsk flykting | temporary protection directive, ukrainian refugee
utvisning, avvisning | deportation, expulsion
papperslös | undocumented
nyanländ | newly arrived, newcomer
anvisning, bosättningslag, kommunmottagen | allocation, settlement act
integration, etablering av nyanlända | integration
etableringsprogram | introduction programme
samhällsorientering | civic orientation
återvandring | repatriation, return migration
utlandssvensk | swede living abroad
bo i sverige, flytta till sverige | moving to sweden
ambassad, konsulat | embassy, consulate
eu-medborgare, uppehållsrätt | eu citizen, right of residence
nationell minoritet, minoritetsspråk | national minority, minority language
same, samisk | sami
sverigefinsk, finskt förvaltningsområde | sweden finn, finnish administrative area
romer, romsk | roma
val, valdag, allmänna val | election, election day
rösta, lägga sin röst | vote, cast a vote
röstning, omröstning | voting, ballot
rösträtt, röstberättigad | right to vote, eligible to vote
röstkort | voting card
förtidsröstning, förtidsrösta, rösta i förväg | advance voting, early voting
vallokal, röstningslokal, röstmottagningsställe | polling station
röstmottagare, valarbetare | polling officer, election worker
valsedel | ballot paper
brevröstning, brevrösta | postal voting
budröstning, ambulerande röstmottagare | proxy voting
valnämnd | election committee
valdistrikt, valkrets | electoral district, constituency
valresultat | election result
valdeltagande | voter turnout
riksdagsval | parliamentary election
kommunalval, kommunval | municipal election
eu-val, europaparlamentsval | european parliament election
folkomröstning | referendum
valaffisch, valstuga, valreklam | election poster
diskriminering, diskriminera, diskriminerad | discrimination, discriminate
likabehandling, lika rättigheter | equal treatment, equal rights
jämställdhet, genus | gender equality
jämlikhet, ojämlikhet | equality, inequality
mänskliga rättigheter | human rights
rasism, främlingsfientlighet | racism, xenophobia
hbtq, hbtqi, homosexuell, transperson | lgbt, lgbtq, gay, transgender
könsbyte, könstillhörighet | gender identity
mångfald | diversity
kyrka, församling | church, parish
svenska kyrkan | church of sweden
religion, tro, trossamfund | religion, faith, faith community
språk | language
engelska, på engelska | english
översättning, översätta | translation, translate
lättläst, lätt svenska, klarspråk | easy to read, plain language
skatteverket | swedish tax agency
försäkringskassan, fk, kassan | swedish social insurance agency
polisen, polismyndigheten | police, police authority
kronofogden, kronofogdemyndigheten, kfm | enforcement authority
transportstyrelsen | swedish transport agency
trafikverket | swedish transport administration
lantmäteriet, lantmätare | land survey authority, land surveyor
bolagsverket | companies registration office
arbetsförmedlingen, af | public employment service
tillväxtverket | agency for economic and regional growth
boverket | national board of housing
naturvårdsverket | environmental protection agency
energimyndigheten | energy agency
länsstyrelse, ls | county administrative board
domstolsverket | national courts administration
pensionsmyndigheten | swedish pensions agency
konsumentverket | consumer agency
kulturrådet | arts council
riksantikvarieämbetet, raä | national heritage board
skogsstyrelsen | forest agency
jordbruksverket | board of agriculture
livsmedelsverket | food agency
arbetsmiljöverket | work environment authority
upphandlingsmyndigheten | national agency for public procurement
integritetsskyddsmyndigheten, imy, datainspektionen | authority for privacy protection
myndigheten för samhällsskydd och beredskap, msb | civil contingencies agency
post- och telestyrelsen, pts | post and telecom authority
statistiska centralbyrån, scb | statistics sweden
trafikanalys | transport analysis
riksarkivet, landsarkivet | national archives
vinnova | innovation agency
bostadsförmedling, förmedla bostad | housing agency
`;
