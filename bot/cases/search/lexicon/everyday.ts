/** Cost, time, contact, applying, deciding, and what people do about it. */
export const everyday = `
avgift, taxa, pris, kostnad, kosta, hur mycket kostar, vad kostar | fee, price, cost, charge, rate, how much is
dyr, kostsam, hög kostnad | expensive, costly
prisvärd, låg kostnad | cheap, affordable, inexpensive
gratis, kostnadsfri, avgiftsfri, utan kostnad | free of charge, at no cost, free
betala, pröjsa, erlägga, punga ut | pay
betalning, inbetalning | payment
återbetala, betala tillbaka, pengarna tillbaka | refund, repay, reimburse
återbetalning | refund, repayment, reimbursement
faktura, räkning | invoice, bill
fakturera, debitera | invoice, bill, charge
e-faktura, elektronisk faktura | electronic invoice, e-invoice
autogiro | direct debit
delbetalning, avbetalning, betalningsplan, dela upp betalningen | instalment, payment plan
anstånd, uppskov, betala senare | deferment, respite, extension
förfallodag, sista betalningsdag | due date
påminnelse, betalningspåminnelse | reminder
skuld, obetald | debt, unpaid
pengar, medel, stålar, kosing | money, funds
belopp, summa | amount, sum
rabatt, nedsättning, prisavdrag | discount, reduction
moms, mervärdesskatt | vat, value added tax
kvitto | receipt
öppettid, öppethållande, öppet, öppna, stänga, när har ni öppet | opening hours, opening times, when are you open
öppen, öppet | open
stängd, stängt | closed, shut
besökstid | visiting hours, visiting times
telefontid | telephone hours, phone hours
bokad tid, tidsbokning, boka tid | appointment
boka, reservera | book, reserve
bokning, reservation | booking, reservation
avboka, ställa in | cancel
omboka, byta tid | reschedule, rebook
väntetid, kötid, hur länge måste man vänta | waiting time, how long is the wait
vänta, dröja | wait
kö, väntelista | queue, waiting list
handläggningstid, hur lång tid tar det | processing time, how long does it take
handlägga, behandla ärende | process, handle
handläggare, tjänsteman, handläggande tjänsteperson | case officer, administrator, official
ärende, ärendenummer | case, matter, errand
tidsfrist, sista dag, deadline, senast | deadline, time limit, last day
ansökningstid, ansökningsperiod | application period
snabb, fort, skyndsam | fast, quick, rapid
långsam, trög, tidskrävande | slow
försenad, för sent | late, delayed
försening, fördröjning | delay
kontakta, höra av sig, nå, få tag på, vända sig till | contact, reach, get in touch
kontaktuppgift, kontaktinformation | contact details, contact information
kontaktperson | contact person
telefonnummer, telefon, nummer | telephone number, phone
ringa, slå en signal, telefonera | call, phone, ring
e-post, mejl, mail, epost | email, e-mail
mejla, maila | email
adress, besöksadress | address
postadress | postal address
växel, kontaktcenter, servicecenter, medborgarkontor, kundcenter | switchboard, contact centre, service centre
kundtjänst, kundservice, support | customer service, support
ansöka, söka, begära, hemställa | apply, request
ansökan, begäran | application, request
blankett, formulär, ansökningsblankett | form
fylla i | fill in, complete
skicka, sända, lämna in, ge in | send, submit, hand in
anmäla, rapportera | report, notify
anmälan, avisering | notification
anmäla sig, skriva upp sig, registrera sig | sign up, register, enrol
registrera, skriva in | register
avanmäla, avregistrera | unregister, deregister
säga upp, avsluta, avveckla | terminate, end, discontinue
uppsägning, avslut | termination, notice
uppsägningstid | notice period
bilaga, bifogad handling | attachment, appendix, enclosure
intyg, bevis | certificate, proof
tillstånd, lov, licens | permit, permission, licence
tillåten, får man | allowed, permitted
förbjuden, otillåten, olaglig | prohibited, forbidden, illegal
förbud | ban, prohibition
krav, villkor, förutsättning | requirement, condition, criteria
regel, bestämmelse, föreskrift | rule, regulation, provision
kriterium | criterion, criteria
undantag, dispens | exemption, exception, dispensation
godkänna, bevilja, tillstyrka | approve, grant
godkännande, beviljande | approval
avslå, neka, säga nej | reject, deny, refuse, decline
avslag | rejection, refusal, denial
beslut, avgörande | decision, ruling
besluta, bestämma, fatta beslut | decide, determine
överklaga, besvära sig, klaga på beslut | appeal
överklagande, besvär | appeal
klaga, klagomål, missnöjd, reklamera | complain, complaint
synpunkt, åsikt, feedback | view, opinion, feedback
förslag, idé | suggestion, proposal, idea
föreslå | suggest, propose
ändra, byta, förändra | change, alter, modify
förändring, ändring, omställning | change, transition
korrigera, korrigering | correct, rectify
fel, felaktig | error, incorrect, wrong
misstag | mistake
flytta, byta bostad | move, relocate
köpa, inhandla, förvärva | buy, purchase, acquire
inköp, köp, förvärv | purchase, acquisition
sälja, avyttra | sell, dispose
försäljning, avyttring | sale
hyra, arrendera | rent, lease
låna, lån | borrow, loan
hämta, avhämta | collect, pick up, fetch
lämna, avlämna | leave, hand over, drop off
beställa, rekvirera | order
beställning, order | order
ersättning, kompensation, gottgörelse | compensation, reimbursement
ersätta, kompensera | compensate
bidrag, stöd, ekonomiskt stöd | grant, allowance, benefit, subsidy
stödja, stötta, hjälpa, bistå | support, help, assist
hjälp, stöd, bistånd | help, support, assistance, aid
råd, tips, vägledning | advice, guidance, tip
ge råd, rådgöra, vägleda | advise, guide
rådgivning, rådgivare | advice service, counselling, advisor
information, upplysning | information
informera, upplysa, meddela, underrätta | inform, notify
meddelande, besked | message, notice
svar, besked | answer, reply
problem, svårighet, bekymmer, trubbel | problem, difficulty, trouble
utmaning, svårighet, hinder | challenge, obstacle, barrier, hurdle
svår, knepig, krånglig, komplicerad | difficult, hard, tricky, complicated
enkel, lätt, smidig | easy, simple, smooth
`;
