/** Population and demography, regional development, place, working together, communication. */
export const development = `
befolkning, invånarantal, folkmängd, antal invånare, hur många bor | population, number of inhabitants
demografi, demografisk utveckling, befolkningsstruktur, åldersstruktur | demography, demographics, age structure
befolkningsökning, befolkningstillväxt, växande befolkning, bli fler, växande kommun | population growth, growing population
befolkningsminskning, krympande kommun, avfolkning, minskande befolkning, krympa, bli färre | population decline, depopulation, shrinking municipality
befolkningsprognos, befolkningsframskrivning | population forecast, population projection
födelsetal, barnafödande, födda, födelseöverskott | birth rate, births
låga födelsetal, färre barn, minskat barnafödande | low birth rate, fewer children
åldrande befolkning, fler äldre, äldre befolkning | ageing population
försörjningskvot, försörjningsbörda | dependency ratio
livslängd, medellivslängd | life expectancy
dödstal, dödlighet | mortality
inflyttning, flytta hit, flytta in, inflyttare, nyinflyttad | in-migration, moving in, newcomer, new resident
utflyttning, flytta ut, flytta härifrån, utflyttad | out-migration, moving away
flyttnetto, flyttöverskott, nettoinflyttning | net migration
hemvändare, flytta hem, återvändare, återflyttning | returnee, moving back home
locka inflyttare, inflyttarservice, inflyttarlots | attract new residents, relocation service
behålla unga, unga flyttar | retain young people, youth leaving
kvarboende, bo kvar | stay, ageing in place
medflyttande, partner till nyanställd | accompanying partner
hushållsstorlek, ensamhushåll | household size, single household
utbildningsnivå | level of education
tillväxt, ekonomisk tillväxt | growth, economic growth
hållbar tillväxt | sustainable growth
regional utveckling, regionalutveckling, regionalt utvecklingsansvar | regional development
regional utvecklingsstrategi, rus | regional development strategy
landsbygdsutveckling, landsbygdspolitik, landsbygdsstrategi | rural development, rural policy
gles kommun, glesbygdskommun, liten kommun | sparsely populated municipality, small municipality
lokal utveckling, bygdeutveckling, ortsutveckling, utvecklingsgrupp | local development, village development
samhällsutveckling, kommunutveckling | community development
samhällsomställning, strukturomvandling, samhällsomvandling | societal transformation, structural change, urban transformation
attraktivitet, attraktiv, attraktiv kommun | attractiveness, attractive
platsvarumärke, platsutveckling, platsmarknadsföring, varumärke för kommunen | place branding, place development, place marketing
marknadsföring, marknadsföra, reklam, kampanj | marketing, promotion, advertising, campaign
varumärke, varumärkesarbete | trademark, brand identity
identitet, platsidentitet, lokal identitet | identity
stolthet, lokal stolthet, stolt | pride, proud
framtidstro, optimism | optimism, faith in the future
självbild, anda, kultur i kommunen | self-image, spirit
livskvalitet, bra liv | quality of life
samverkan, samarbete, samverka, samarbeta, samordning | cooperation, collaboration, cooperate, coordination
partnerskap, samarbetsavtal, partner | partnership, partner
mellankommunal samverkan, kommunsamverkan, samverka mellan kommuner | inter-municipal cooperation
flernivåstyrning, flernivåsamverkan | multi-level governance
näringslivssamverkan, samverkan med näringslivet, offentlig-privat samverkan | public-private cooperation, collaboration with business
idéburet offentligt partnerskap, iop | public-civil partnership
tvärsektoriell, sektorsövergripande, stuprör, tvärfunktionell | cross-sectoral, silo, cross-functional
helhetssyn, helhetsperspektiv | holistic view
aktör, intressent | actor, stakeholder
eldsjäl, drivande person | enthusiast, driving force
engagemang, engagera, engagerad | engagement, commitment, engage
delaktig, involvera, ta med | involve, involved
samsyn, enighet, komma överens, överens | consensus, agreement
oenighet, konflikt, tvist, bråk | disagreement, conflict, dispute
förhandla, förhandling | negotiate, negotiation
beredskap att handla, handlingskraft | readiness to act
mod, våga, modig | courage, dare, bold
uthållighet, tålamod, långsiktighet, långsiktig | perseverance, patience, long-term
kortsiktig | short-term
prioritera, prioritering | prioritise, priority
organisera, planera, planering | organise, plan, planning
tidplan, tidsplan, tidtabell för projekt | timeline, schedule
roll, rollfördelning, mandat att agera | role, division of roles
mellanhand, länk, brobyggare | intermediary, link, bridge builder
kommunikation, kommunicera | communication, communicate
kommunikatör, informatör, kommunikationsavdelning | communications officer
kommunikationsplan, kommunikationsstrategi | communication plan
budskap, narrativ, storytelling | message, narrative, story
press, media, massmedia, medier | press, media
journalist, reporter | journalist
pressmeddelande, presskontakt | press release
nyhet, nyhetsbrev | newsletter
sociala medier, facebook, instagram | social media
webbplats, hemsida, webbsida, sajt | website, web page
internkommunikation, intranät | internal communication, intranet
informationsmöte, stormöte, öppet hus | information meeting, public meeting, open house
bemötande, bemöta, service | treatment, reception, service
värdskap | hosting
rykte, anseende | reputation
desinformation, ryktesspridning, falska nyheter | disinformation, rumours, fake news
workshop, arbetsmöte | workshop
seminarium, webbinarium, konferens | seminar, webinar, conference
studiebesök, studieresa | study visit, study trip
nätverksträff, erfarenhetsutbyte, lärnätverk | exchange of experience, learning network
handbok, manual, guide, vägledning i skrift | handbook, manual, guide
checklista | checklist
podd, podcast, poddradio | podcast
forskningsresultat, evidens, vetenskap | research findings, evidence, science
pilot, försök, försöksverksamhet, pilotprojekt | pilot, trial
erfaren, beprövad | experienced, proven
inspiration, inspirera | inspiration, inspire
kreativ, kreativitet | creative, creativity
internationell, utländsk, utland | international, foreign, abroad
internationellt samarbete, vänort | international cooperation, twin town
nationell, rikstäckande | national, nationwide
lokal nivå, lokalsamhälle, lokalt | local community, local
granskommun, grannkommun, kringliggande kommun | neighbouring municipality
funktionell region, arbetsmarknadsregion, fa-region, lokal arbetsmarknad | functional region, labour market region
storstad, storstadsområde | metropolitan area, big city
norrland, norra sverige | northern sweden
inland | inland
fjällkommun | mountain municipality
gränsregion, gränskommun, gränshinder | border region, cross-border
service på landsbygden, serviceglapp | rural services
kapacitetsökning, rusta sig, växa snabbt | capacity building, rapid growth
strukturella utmaningar, strukturell utmaning | structural challenges
samhällskontrakt | social contract
samhällsekonomisk analys, samhällsnytta | cost-benefit analysis, public benefit
spridningseffekt, synergi, följdeffekt | spillover, synergy
socioekonomisk | socioeconomic
sårbar, sårbarhet | vulnerable, vulnerability
ensidigt näringsliv, beroende av ett företag | dependence on one employer
diversifiera, bredda näringslivet | diversify, diversification
välkomna, välkomnande | welcome
mottagarkapacitet, mottagande | reception, receiving capacity
säsongsarbete, säsong, säsongsarbetare | seasonal work, season
fjärrboende, deltidsboende, fritidsboende | part-time resident, second home owner
samhällsservice på orten, lokal service, service på orten | local services
social oro, ungdomsgäng | social unrest
likvärdighet | equity
resiliens, motståndskraft | resilience
omställning till fossilfritt samhälle, energiomställning | energy transition
kommunikationsstråk, stråk | corridor
kompetensomställning, omskolning, omskola | reskilling, retraining
fler i arbete, öka sysselsättningen, sysselsättningsgrad | employment rate, increase employment
kompetenskartläggning, kartlägga, kartläggning | mapping, map out
utbildningssamverkan, samverkan med högskola | cooperation with universities
unga vuxna, ung vuxen | young adults
barnfamilj, småbarnsfamilj | family with children
`;
