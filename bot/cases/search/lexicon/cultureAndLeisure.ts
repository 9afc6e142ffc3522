/** Libraries, sports, associations, culture, events. */
export const cultureAndLeisure = `
kultur, kulturliv | culture, cultural life
kulturpolitik, kulturplan, kulturstrategi | cultural policy
fritid, fritidsaktivitet, fritidsverksamhet | leisure, leisure activities, recreation
kultur- och fritidsförvaltning, kultur- och fritidsnämnd | culture and leisure department
bibliotek, biblan, folkbibliotek, stadsbibliotek | library, public library
meröppet, meröppet bibliotek | self-service library hours
bokbuss | mobile library
lånekort, bibliotekskort, lånekonto | library card
låna böcker, boklån, utlåning, låna om | borrow books, book loan
litteratur, böcker | books, literature
e-bok, ljudbok, talbok | e-book, audiobook, talking book
fjärrlån, köpa in bok, inköpsförslag | interlibrary loan
förseningsavgift, för sent lämnad bok | late fee, overdue
läsfrämjande, läslust | reading promotion
dator på bibliotek, skriva ut, kopiera, utskrift, skanna | print, copy, scan, public computer
trådlöst nätverk, wifi, wi-fi | wifi, wireless network
simhall, badhus, bad, simbassäng, äventyrsbad | swimming pool, public baths, aquatic centre
badplats, utomhusbad, friluftsbad | bathing place, outdoor bathing
badvakt, livräddare | lifeguard
sporthall, idrottshall, gymnastiksal, gympasal | sports hall, gym hall
idrottsplats, fotbollsplan, konstgräsplan, konstgräs, ip | sports ground, football pitch, artificial turf
idrottsanläggning, idrottsarena, arena | sports facility, arena, stadium
ishall, ishockey, hockey | ice rink, ice hockey
skridskor, skridskobana, isbana, skridskois | ice skating, skating rink
gym, styrketräning | gym, strength training
idrott, sport | sport, sports
fotboll | football, soccer
ridskola, ridhus | riding school
utegym, utomhusgym | outdoor gym
skatepark, skateboard, skateboardpark | skatepark, skateboard
spontanidrott, spontanidrottsplats, näridrottsplats | informal sports area
motionsanläggning, friluftsgård | recreation facility
boka lokal, hyra lokal, lokalbokning, hyra idrottshall, boka idrottshall | book a venue, hire premises, facility booking
samlingslokal, bygdegård, folkets hus, hembygdsgård | community hall, village hall, assembly hall
fritidsgård, ungdomsgård, ungdomens hus, mötesplats för unga | youth centre, youth club
kollo, lägerverksamhet, läger, sommarkollo, koloni | summer camp, camp
lovaktivitet, aktiviteter på lovet, lovverksamhet | holiday activities
feriepraktik | holiday placement
förening, klubb, sällskap | association, club, society
föreningsliv, civilsamhälle, ideell sektor, civilsamhället | civil society, voluntary sector, associations
ideell förening, starta förening, bilda förening | non-profit association, start an association
föreningsbidrag, föreningsstöd, bidrag till förening | grants for associations, club funding
lokalt aktivitetsstöd, aktivitetsbidrag, lok-stöd | activity grant
kulturbidrag, kulturstöd, projektbidrag till kultur | culture grant, arts funding
föreningsregister, registrera förening | associations register
idrottsförening, idrottsklubb | sports club
byalag, byförening, bygdeförening, intresseförening | village association, community association
hembygdsförening, hembygd | local heritage society
evenemang, event, arrangemang, tillställning | event
evenemangskalender, vad händer, på gång | events calendar
arrangör, anordna, arrangera | organiser, organise
offentlig tillställning, polistillstånd | public event permit, police permit
festival, musikfestival | festival
konsert, musik | concert, music
teater, föreställning | theatre, performance
bio, biograf, film | cinema, film, movie
museum, konsthall | museum, art gallery
konst, konstverk, offentlig konst | artwork, public art
konstnär, kulturskapare, kulturarbetare | artist
utställning, vernissage | exhibition
slöjd, hantverk | handicraft, craft
dans | dance
folkmusik, spelman | folk music
körsång, sångkör, sjunga i kör | choir
nationaldag, nationaldagsfirande | national day
midsommar | midsummer
valborg | walpurgis night
jul, julmarknad | christmas, christmas market
fyrverkeri, raketer, smällare | fireworks
släktforskning, släktforska, kyrkbok | genealogy, family history
lokalhistoria, bygdens historia | local history
motionslopp, lopp | race, fun run
lekotek, fritidsbank, låna sportutrustning, sportotek | borrow sports equipment
aktivitet för äldre, seniorträff | activities for seniors
spel och e-sport, e-sport, dataspel | esports, video games
scout, scouting | scouts
träffpunkt för språk, språkkafé, språkcafé, språkvän | language cafe
fritidskort | leisure card
ledsagarkort, rabattkort | companion card
pris och utmärkelse, stipendiat, utmärkelse, hederspris | award, prize
crossfit, gruppträning | group training
discgolf, frisbeegolf | disc golf
golf, golfbana | golf
tennis, padel | tennis, padel
innebandy, handboll, basket | floorball, handball, basketball
orientering | orienteering
alpint, slalom, skidåkning, åka skidor | skiing, alpine skiing
klättring | climbing
kanot, kajak, paddla | canoe, kayak, paddle
babysim | baby swimming
bastu | sauna
säsongskort, årskort | season pass
entréavgift, inträde, inträdesavgift | admission, entrance fee
hyra utrustning, låna utrustning | hire equipment
ledarutbildning | coach training
jubileum, fira | anniversary, celebrate
minnesplats, monument, staty | memorial, statue, monument
hemslöjd | handcraft
författare, författarbesök | writer, author visit
sagostund, barnteater | story time, childrens theatre
filmvisning | film screening
skapande skola | creative school
kulturhus | arts centre
replokal, replokaler, studio | rehearsal room, studio
ledkarta, karta över leder | trail map
rastplats, vindskydd | picnic area, wind shelter
utsiktsplats | viewpoint
guidad tur, guide för turister | guided tour
folkbildning | popular education
tradition, traditionell | tradition
`;
