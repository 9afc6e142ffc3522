/** Municipalities, regions and the state: politics, organisation, money, procurement, records, law. */
export const governance = `
kommun, primärkommun, kommunal | municipality, municipal, local authority, local government
region, landsting, regional | region, regional, county council
län | county
stat, statlig, staten | state, central government
myndighet, statlig myndighet, ämbetsverk | authority, government agency, public authority
offentlig sektor, offentlig förvaltning | public sector, public administration
offentlig verksamhet, samhällsservice, offentlig service | public service
sveriges kommuner och regioner, skr, skl | swedish association of local authorities and regions
regering, regeringskansli | government
riksdag, parlament | parliament
departement | ministry
minister, statsråd | minister
eu, europeiska unionen | eu, european union
kommunfullmäktige, kf, fullmäktige | municipal council, city council
kommunstyrelse, ks | municipal executive board, municipal executive committee
regionfullmäktige, landstingsfullmäktige | regional council
nämnd, utskott | committee, board
styrelse | board
arbetsutskott, au, ksau | working committee, executive committee
kommunstyrelsens ordförande, kommunalråd, kommunstyrelseordförande, kso | mayor, municipal commissioner, chair of the executive board
ordförande, ordf | chair, chairperson, chairman
vice ordförande | deputy chair
ledamot, suppleant | board member, substitute member
politik, kommunpolitik | politics
politiker, förtroendevald, kommunpolitiker, beslutsfattare | politician, elected representative, councillor, decision maker
tjänsteperson, tjänsteman, kommunanställd | official, civil servant, public servant
parti, politiskt parti | political party
majoritet, opposition, politisk majoritet | majority, opposition
mandat, mandatfördelning | seat, seats
mandatperiod | term of office
arvode | remuneration, fee for elected representatives
partistöd | party support
kommundirektör, kommunchef, stadsdirektör, regiondirektör | chief executive, municipal chief executive, city manager
förvaltning, förvaltningskontor, avdelning, enhet | administration, department, unit
förvaltningschef, sektorschef, avdelningschef | head of department
kommunhus, stadshus, rådhus, kommunkontor | town hall, city hall, municipal offices
organisation, organisationsstruktur | organisation, organisational structure
omorganisation, omorganisera | reorganisation
kommunalt bolag, kommunala bolag, helägt bolag | municipal company, municipally owned company
kommunalförbund | municipal federation, local federation
gemensam nämnd | joint committee
ägardirektiv | owners directive
delegation, delegationsordning, delegera, delegationsbeslut | delegation, delegation of authority
reglemente, arbetsordning | rules of procedure
styrdokument, policy, riktlinje | policy document, policy, guideline
styrning, ledning och styrning | governance, steering
målstyrning, styrmodell, tillitsbaserad styrning | management by objectives
ledning, ledningsgrupp | management, management team
ledarskap, leda, ledarstil | leadership, lead
projekt, projektarbete | project
projektledare, projektledning | project manager, project management
projektstöd, projektmedel, projektbidrag | project funding
styrgrupp, referensgrupp | steering group, reference group
förstudie, genomförbarhetsstudie | feasibility study, pre-study
process- och verksamhetsutveckling, verksamhetsutveckling | operational development
kvalitetsarbete, kvalitetsutveckling | quality improvement
förändringsarbete, förändringsledning, förändringsprocess | change management
nyckeltal, indikator, mätetal | key figure, indicator, metric
kolada, jämförelsetal | municipal database, comparison figures
statistik, statistiska uppgifter, i siffror | statistics, figures
prognos | forecast
scenario, omvärldsanalys, omvärldsbevakning, framtidsanalys | scenario, foresight, horizon scanning
trend, megatrend | trend
lägesbild, nulägesanalys, nuläge | current situation, situation analysis
ekonomi, kommunekonomi, finanser | finances, economy, municipal finances
budget, mål och budget, budgetarbete | budget
driftbudget, driftkostnad | operating budget, operating cost
investeringsbudget, investeringsplan | investment budget
besparing, spara pengar, nedskärning, åtstramning, dra in | savings, cutbacks, austerity, cuts
underskott, minusresultat, gå back, röda siffror | deficit, loss
överskott, plusresultat | surplus
balanskrav, ekonomi i balans | balanced budget requirement
god ekonomisk hushållning | sound financial management
kommunal utjämning, skatteutjämning, utjämningssystem, kostnadsutjämning | equalisation, fiscal equalisation
statsbidrag, statligt bidrag, riktade statsbidrag | government grant, state grant
skatteintäkt, skatteunderlag, skattekraft | tax revenue, tax base
intäkt, inkomst | revenue, income
utgift, kostnad | expenditure, expense
finansiering, finansiera | funding, finance, financing
medfinansiering | co-financing
lån till kommun, kommuninvest, låneskuld, upplåning | borrowing, municipal debt
borgen, kommunal borgen, borgensåtagande | loan guarantee, surety
internränta, avskrivning | depreciation
delårsrapport, delårsbokslut | interim report
ekonomisk uppföljning, ekonomirapport | financial follow-up
revision, revisor, kommunrevision | audit, auditor
internkontroll, intern kontroll | internal control
riskbedömning, riskanalys | risk assessment, risk analysis
eu-medel, strukturfond, eu-fond, regionalfond, eu-bidrag, eruf | eu funding, structural funds, regional development fund
socialfond, esf | european social fund
leader, lokalt ledd utveckling | leader, community-led local development
utlysning, söka medel, söka projektmedel | call for proposals
upphandling, offentlig upphandling, upphandla | procurement, public procurement, tender
lag om offentlig upphandling, lou | public procurement act
anbud, offert, lämna anbud | tender, bid, quote
direktupphandling | direct award, direct procurement
ramavtal | framework agreement
upphandlingsdokument, förfrågningsunderlag, kravspecifikation | tender documents, specification
överprövning, överpröva | review of procurement
avrop, avropa | call-off
innovationsupphandling | innovation procurement
sociala krav i upphandling | social criteria in procurement
avtal, kontrakt, överenskommelse | agreement, contract
avtalsuppföljning | contract management
entreprenör, utförare | contractor, provider
valfrihet, lov, lagen om valfrihet | freedom of choice, choice system
privatisering, outsourcing, extern regi | privatisation, outsourcing
egen regi | in-house
demokrati, lokaldemokrati | democracy, local democracy
medborgardialog, dialog, medborgarinflytande, invånardialog | citizen dialogue, public engagement, civic participation
medborgarförslag, invånarförslag, e-förslag, medborgarinitiativ | citizen proposal, citizens initiative
medborgarbudget | participatory budgeting
medborgarpanel | citizens panel
medborgarundersökning | citizen survey
folkinitiativ, namninsamling | petition
påverka, göra sin röst hörd, brukarinflytande | influence, have a say
förankra, förankring, politisk förankring | gain support, anchoring
legitimitet, acceptans | legitimacy, acceptance
opinion, motstånd, protest | public opinion, protest
tillit, förtroende, lita på | trust, confidence
motion, interpellation | motion, interpellation
allmänhetens frågestund | public question time
kallelse, dagordning, föredragningslista | agenda, notice of meeting
protokoll, mötesprotokoll, sammanträdesprotokoll | minutes, meeting minutes
justering av protokoll, justera | approval of minutes
anslagstavla, kungörelse, tillkännage | notice board, public notice
sändning från fullmäktige, webbsändning | live broadcast, webcast
remiss, remissvar, yttrande | consultation response, statement
tjänsteskrivelse, beslutsunderlag | official memorandum, decision basis
diarium, diarieföra, diarienummer, registrator | register, registry, reference number
offentlighetsprincip, insyn, transparens, öppenhet | freedom of information, transparency, openness
allmän handling, offentlig handling, begära ut handling, lämna ut handling | public record, official document, request a document
sekretess, sekretessprövning | secrecy, confidentiality
arkiv, kommunarkiv, arkivera | archive, archives
gallring, gallra, bevarande | disposal of records, preservation
förvaltningslag | administrative procedure act
kommunallag | local government act
laglighetsprövning | legality review
justitieombudsman, jo-anmälan, anmäla till jo | parliamentary ombudsman
lag, lagstiftning, juridik, författning | law, legislation, act, statute
förordning | ordinance
paragraf | section, paragraph
grundlag | constitution
domstol, tingsrätt, rättegång | court, district court, trial
förvaltningsrätt, kammarrätt | administrative court
hovrätt, högsta domstolen | court of appeal, supreme court
domslut, domstolsbeslut | judgment, verdict
stämning, stämma, stämningsansökan | lawsuit, sue
rättshjälp, juridisk hjälp | legal aid
nämndeman | lay judge
vittne, vittna | witness, testify
god förvaltning, serviceskyldighet | good administration, duty to provide service
opartisk, saklighet, objektiv | impartial, objective
kommunalt självstyre, självstyrelse | local self-government, autonomy
kommunsammanslagning, slå ihop kommuner, kommunreform | municipal merger, municipal reform
kommunindelning, kommungräns | municipal boundary
attestera, attest | authorise payment
logotyp, kommunvapen, grafisk profil | logo, coat of arms, visual identity
flagga, flaggning, flaggdag | flag, flag day
ordförandebeslut | chairs decision
generell välfärd, välfärd | welfare
regelverk | regulatory framework
sanktion, vite, straffavgift | penalty, sanction, conditional fine
böter, bot | fine
föreläggande | injunction, order
bidragsansökan, söka bidrag | grant application, apply for a grant
redovisa bidrag, återrapportera, slutredovisning | report on a grant, final report
jämställdhetsbudgetering | gender budgeting
öppen nämnd, närvara vid sammanträde, lyssna på fullmäktige | attend a council meeting
politisk enighet, blocköverskridande | cross-party agreement
politiskt beslut | political decision
politisk vilja | political will
handlingsplan, aktivitetsplan | action plan
verksamhetsplan, verksamhetsberättelse | operational plan, annual report of activities
ägarstyrning | corporate governance
kommunkoncern, koncern | group of companies
skuld per invånare | debt per capita
soliditet | solvency
investeringstakt, investeringsbehov | investment needs
lokalkostnad, internhyra | internal rent
bemyndigande, behörighet | authorisation
avskrift, kopia, kopieavgift | copy, copying fee
ärendegång, beredning, bereda ärende | preparation of matters
överenskommelse mellan parter, avsiktsförklaring, samförståndsavtal | letter of intent, memorandum of understanding
juridisk person | legal entity
proportionalitet | proportionality
likställighetsprincip | principle of equal treatment
självkostnadsprincip, självkostnad | cost-price principle
lobbying, påverkansarbete | lobbying, advocacy
landshövding | county governor
statlig närvaro, servicekontor, statens servicecenter | government presence, service centre
nationell strategi | national strategy
proposition, regeringens förslag | government bill
betänkande, statens offentliga utredningar, sou | government report, government inquiry
försöksverksamhet för kommuner, frikommun | free municipality experiment
`;
