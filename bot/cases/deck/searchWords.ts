/**
 * What people who look for a case of the deck call what it tells: everyday words, the trade's, English ones. By
 * the case's id. They help to find, and are never shown as what the case says. Written from the cases alone, not
 * from any list of questions; a case of which the deck only gives the title has few, for that title.
 */
export const deckSearchWords: Readonly<Record<string, readonly string[]>> = {
  vansbro: words(`
    dåliga pengar, ont om pengar, pengarna räcker inte, dålig ekonomi, ansträngd ekonomi, röda siffror,
    minusresultat, gå back, gå minus, budgetunderskott, förlust, hål i budgeten, kostnadsökning, skenande
    kostnader, bokslut, socialtjänst, omsorgskostnader, soc, skolekonomi, skolpeng, friskola, fristående
    skola, gymnasieval, dyra utbildningar, gymnasieelever, IKE, stora barnkullar, elevantal, elevstöd,
    extra anpassningar, särskilt stöd, kunskapsluckor, corona, covid, lönekostnader, skolpersonal,
    planläggning, planarbete, företagsklimat, näringslivsutveckling, målbild, erfarenhet, informera lagom,
    kommunikationsbalans, ställa om snabbt, flexibilitet, tillmötesgå önskemål, lyhördhet,
    befolkningssiffror, budgetproblem,
    short of money, in the red, budget deficit, overspending, cost overrun, weak economy, social services,
    school costs, school funding, free school, upper secondary choice, special needs, learning loss,
    payroll, zoning plan, local plan, business growth, quick change, flexibility, meeting requests, zoning`),

  borlange: words(`
    räkna ut, underskatta, döma ut, ge inte upp, comeback, resa sig, vända trenden, revansch, underdog,
    count out, write off, underestimate, bounce back, never give up, turnaround`),

  mariestad: words(`
    växa hållbart, hållbar expansion, tre dimensioner, hållbarhetsdimensioner, ekonomiskt hållbar, socialt
    hållbar, miljömål, klimatmål, klimatneutral, netto noll, fossilfri, klimatomställning, energiplan,
    energifrågor, ekonomisk analys, kalkyl, tröskeleffekt, markpris, tomtpris, bostadspris,
    fastighetsmarknad, fastighetsvärde, trygga miljöer, otrygghet, bostadsförsörjning, bostäder åt alla,
    blandat boende, grönstruktur, grönområde, parker, vatten i staden, blågrön struktur, arkitektur,
    stadsmiljö, livskvalitet, välfärd hänger med, lokalförsörjning, verksamhetslokaler, bygga i takt,
    inflyttning, inflyttare, locka invånare, befolkningsökning, ligga steget före, planera i tid, buss,
    tåg, pendling, vision 2040, lågkonjunktur, högkonjunktur, osäkra tider, trivas, välfärdslokaler,
    förskolor och skolor,
    green growth, sustainability, climate neutral, net zero, climate city contract, energy plan, housing
    for all, affordable housing, land value, feasibility, safe town, green space, blue-green, quality of
    life, newcomers, attract residents, public transit, commuting, planning ahead, recession, public
    facilities`),

  leksand: words(`
    befolkningstillväxt, befolkningsökning, fler invånare, växa mot prognosen, motbevisa prognos, vända
    trenden, vända negativ trend, utflyttning, avfolkning, inflyttning, locka inflyttare, slå prognosen,
    långsiktighet, tänka långt, flerårig plan, visionsarbete, vision blir verklighet, omsätta vision, få
    det gjort, styrkedja, målstyrning, följa planen, hålla ut, uthållighet, envishet, tålamod,
    kontinuitet, strategi, strategiarbete, bostadsbyggande, bygga bostäder, bostadsförsörjning, attraktiv
    plats, platsvarumärke, attraktionskraft, attraktivt boende, platsutveckling, samarbete mellan
    förvaltningar, förvaltningsövergripande, bryta stuprör, samarbete med näringsliv, jobba tillsammans,
    lyckas växa, recept för tillväxt, vända utvecklingen,
    population growth, beat the forecast, against the odds, reverse the trend, depopulation, newcomers,
    attract residents, long-term planning, red thread, vision to action, execution, persistence,
    perseverance, patience, continuity, house building, attractive town, place branding, break silos,
    cooperation`),

  ludvika: words(`
    säga nej, tacka nej, prioritera bort, välja bort, bromsa, gasa, sakta ner, dra i handbromsen, tempo,
    högt tryck, hinner inte med, springa fortare, stanna upp, reflektera, orka, trött, orolig,
    resursbrist, räcker inte till, vad först, prioriteringsordning, släcka bränder, helikopterperspektiv,
    se helheten, förstå varandra, linjechef, roller, vem gör vad, tydlig process, nulägesanalys,
    kartläggning, handlingsplan, samarbete med företag, näringslivssamverkan, draglok, stor arbetsgivare,
    växtvärk, kraftsamling, ledningskollen, elnätsbolag, elförsörjning, avlopp, kommunikatör, berätta,
    informera invånare, lobba, påverkansarbete, osäker prognos, mycket på gång, trötthet hos personal,
    resurser räcker inte,
    saying no, turn down, slow down, speed up, overload, anxiety, prioritise, big picture, firefighting,
    roles, line managers, situation analysis, action plan, major employer, power supply, sewage, lack of
    resources, tiredness`),

  torsboda: words(`
    köpa mark, markköp, markreserv, strategisk mark, äga mark, industrimark, industripark, industriområde,
    etableringsmark, kommuner går ihop, samarbete mellan kommuner, samägt bolag, kommunalt bolag,
    ägarkommun, tidslinje, grannkommuner, regional uppslutning, stå bakom, projektgrupp, team, snabba
    resurser, snabbfotad, erbjudande till företag, locka företag, företagsetablering, samhällsbyggande,
    elkö, kö till elnätet, nätkö, nätanslutning, kraftproduktion, staten tjänar, staten får vinsten,
    kommunen betalar, vem betalar, väg och järnväg, utländska direktinvesteringar, granskning av
    investeringar, ISP, handläggningstid, segdragen process, byråkrati, regelkrångel, regeltolkning,
    EU-regler, ovisshet, spelregler, strategiska produkter, utländskt ägande,
    buying land, land purchase, land bank, industrial site, inter-municipal, jointly owned, task force,
    fast track, site offer, foreign direct investment, investment screening, FDI, grid queue, grid
    connection, power generation, who pays, red tape, lead times, EU rules, regulation, business park, one
    voice`),

  smedjebacken: words(`
    grannkommun, kranskommun, bo granne med, intill Ludvika, spridningseffekt, spilla över, påverkas av
    grannen, ligga steget före, förebyggande, förutseende planering, översiktsplanering, planera i förväg,
    framförhållning, flera projekt, många projekt, parallella etableringar, krockar, samordna, samordning,
    etableringsgrupp, exploateringsgrupp, samordningsgrupp, tvärgrupp, förvaltningsövergripande,
    exploateringsprocess, markexploatering, byggprojekt, byggfolk, byggarbetsplats, många inblandade,
    vägnät, trafik, dåliga vägar, vägstandard, trafikinfrastruktur, moment 22, vad kommer först, i vilken
    ordning, byggföretag, entreprenadsamordning, samarbete mellan byggare, hållbarhetsråd, folkhälsa,
    jämlikhet, cirkulär ekonomi, kretslopp, cirkularitet, budgetarbete, budgetera, ekonomistyrning, många
    etableringar samtidigt,
    neighbouring municipality, spillover, next door, ahead of time, foresight, parallel projects, clash,
    coordination, working group, construction workers, construction site, builders, contractors, roads,
    traffic, catch-22, what comes first, public health, circular economy, budgeting`),

  lansstyrelsen: words(`
    tillståndsprocess, tillståndsprövning, tillståndsärende, söka tillstånd, ansöka om tillstånd,
    miljötillstånd, miljöprövning, prövning, länsstyrelse, statlig myndighet, energiplan, energifrågor,
    planera energi, energi i kommunen, föreläsning, kunskapspass, expertpass,
    permit, permitting, licensing, apply for permit, environmental permit, county board, county
    administration, energy plan, municipal energy, lecture, expert session`),

  tillvaxtverket: words(`
    Tillväxtverkets uppdrag, vad gör Tillväxtverket, pågår nu, tillväxtmyndighet, statlig myndighet,
    myndighetsuppdrag, nationell myndighet, nationell nivå, regional tillväxt, föreläsning, kunskapspass,
    expertpass, stora etableringar nationellt,
    growth agency, national agency, government agency, regional growth, current work, assignment, lecture,
    expert session`),

  'region-dalarna': words(`
    locka investerare, locka företag, investeringsfrämjande, investerarservice, etableringsfrämjande,
    företagsetablering, etableringsservice, befolkningsframskrivning, befolkningsutveckling, folkmängd,
    invånarantal, demografi, prognosfel, osäker prognos, osäkerhet, lita på prognoser, hur säkra
    prognoser, felmarginal, omvärldsanalys, omvärldsbevakning, trender, trendspaning, framtidsspaning,
    blicka framåt, samarbete, jobba ihop, förmåga att utvecklas, kapacitet, utvecklingskraft, kulturliv,
    kulturfrågor, arkitektur, gestaltning, livsmiljö, boendemiljö, stadsmiljö, regional utveckling,
    föreläsning, kunskapspass, expertpass, DalaLab,
    investment promotion, attract investors, inward investment, demography, population projection,
    forecast error, uncertainty, horizon scanning, foresight, trends, cooperation, capacity building,
    arts, culture, architecture, liveability, built environment, county, lecture`),

  'tre-trender': words(`
    varför nu, varför just nu, orsak, bakgrund, drivkraft, drivande faktor, vad ligger bakom,
    omvärldstrend, megatrend, industriboom, nyindustrialisering, återindustrialisering, klimatomställning,
    elektrifiering, fossilfri industri, fossilfria transporter, grön industri, utfasning av fossilt,
    motståndskraft, robusthet, sårbarhet, leveranskedja, försörjningskedja, leveranssäkerhet, tryggad
    försörjning, hemtagning, flytta hem produktion, ta hem tillverkning, hemflytt, nearshoring, närmare
    marknaden, avglobalisering, globalisering, geopolitik, världshandel, handelspolitik, varuflöden,
    godstransporter, datacenter, datahall,
    why now, drivers, driving forces, megatrends, green industry, decarbonisation, electrification,
    fossil-free, supply chain, resilience, robustness, reshoring, bring production home, geopolitics,
    global trade, freight, data centre, reindustrialisation`),

  'tid-och-plats': words(`
    kortsiktighet, kvartalsekonomi, tänka kortsiktigt, långsiktighet, tidshorisont, tidsperspektiv,
    osäkerhet, osäker framtid, besluta i osäkerhet, beslutsfattande, våga besluta, risktagande, nytta för
    bygden, lokal nytta, vad får platsen, vad får bygden, Norden, kritiska mineral, gruva, gruvbrytning,
    vindkraftverk, markkonflikt, markanvändning, krockar om marken, målkonflikt, jordbruksmark, åkermark,
    biobränsle, kolsänka, grön kolonialism, exploatering av landsbygd, gemensamma nämnare, enas, samlas
    kring, bygdens roll, platsidentitet, statligt stöd, stöd från staten, hjälp från staten, regeringen,
    järnväg, vägar, spara, nedskärning, motsägelse, paradox, besluta i ovisshet,
    short-termism, long-term thinking, time horizon, uncertainty, deciding under uncertainty, local
    benefit, Nordic countries, critical minerals, mining, wind farm, land use conflict, competing
    interests, farmland, biofuel, carbon sink, exploitation, common ground, state support, government
    funding, austerity`),

  'skr-strukturella-utmaningar': words(`
    staten tjänar, staten tar vinsten, pengarna till staten, vem tjänar, vem får pengarna, vem betalar,
    vem bär risken, kommunal risk, ekonomisk risk, risktagande, riskfördelning, riskdelning, orättvis
    fördelning, snett fördelat, skatteintäkter, skattesystem, skatteväxling, skattebas, omfördelning,
    intäktsfördelning, behålla pengarna, investeringsrisk, statlig garanti, kreditgaranti, statliga lån,
    lånegaranti, finansiering, finansiera bostäder, bygga bostäder, bostadsbrist, bostadsfinansiering,
    underhållsskuld, eftersatt underhåll, gammal infrastruktur, elnät, kraftnät, elbrist, järnväg, väg,
    flaskhals, bygga ut snabbare, öka takten, går för långsamt, kräva av staten, krav på staten,
    tax revenue, who pays, who profits, who gains, risk sharing, unfair, state guarantee, credit
    guarantee, government loan, housing finance, housing shortage, tax reform, redistribution, keep
    revenue, power grid, railways, roads, bottleneck, speed up, maintenance backlog`),

  'stora-etableringar': words(`
    definition, definiera, begrepp, begreppsförklaring, betydelse, innebörd, hur stor, storskalig
    etablering, storetablering, megaetablering, etableringsarbete, etableringsprocess, företagsetablering,
    industrietablering, ny fabrik, storinvestering, storlek, skala, möjligheter och utmaningar, plus och
    minus, chans, konsultrapport, utredning, rapport, studie, kunskapsunderlag, läsa om etableringar,
    lästips, beställd rapport, för- och nackdelar,
    define, meaning, concept, large-scale, mega project, factory, plant, business establishment, inward
    investment, size, scale, pros and cons, opportunities, consultant report, study, reading tip`),

  'rapport-fran-ett-skeende': words(`
    bostadsfrågan, bostadsbyggande, bostadsförsörjning, bostadsbrist, bostadspolitik, bygga bostäder,
    boende, bostadens roll, nyindustrialisering, grön industri, industriomställning, industrialisering, ny
    industri, grön omställning, klimat och bostäder, regeringen, departement, statlig rapport, statlig
    utredning, lästips, rapporttips,
    housing, housing supply, housing shortage, house building, homes, dwellings, green industry,
    reindustrialisation, industrial renaissance, green transition, government report, ministry, reading
    tip`),

  'strategi-norrbotten-vasterbotten': words(`
    Norrland, norra Sverige, norrlän, övre Norrland, Norr- och Västerbotten, norrut, norrlänsk strategi,
    länsstrategi, regional strategi, regionalt strategidokument, färdplan, länsövergripande, två län,
    nyindustrialisering, återindustrialisering, grön industri, industriomställning, industrisatsning,
    samhällsomställning, samhällsomdaning, samhällsförändring, omvandla samhället, ställa om samhället,
    lära av norr, strategitips, lästips,
    northern Sweden, regional strategy, roadmap, county strategy, reindustrialisation, green industry,
    industrial transformation, societal transformation, social change, reading tip`),

  'skr-gron-omstallning': words(`
    klimatomställning, omställningsarbete, ställa om, grön industri, gröna investeringar, gröna
    etableringar, industriomställning, fossilfri industri, nyindustrialisering, förverkliga, genomföra,
    genomförande, få till etablering, lyckas med etablering, etableringsprocess,
    företagsetablering, storetablering, kommunernas organisation, SKR-skrift, skrift, rapport, lästips,
    bli verklighet, plan till verklighet,
    green industry, green investment, climate transition, implementation, realise, make it happen,
    delivery, large establishment, industrial transition, publication, reading tip, make it real`),

  norrlandsparadoxen: words(`
    kritik, kritisk röst, kritisk granskning, ifrågasätta, skeptisk, tvivel, baksida, skuggsida, avigsida,
    nackdel, fallgrop, fara, varning, hoppfull, hopp, alternativ väg, annan väg, andra lösningar,
    alternativ till omställningen, vem tjänar, vem får jobben, vinsten försvinner, pengarna lämnar bygden,
    pengar rinner iväg, utdelning, aktieägare, vinst, jobb någon annanstans, fjärrägande, lokal nytta,
    norra Sverige, norrländsk, nyindustrialisering, grön industri, storsatsning, miljardinvestering,
    energiomställning, energiprojekt, undersökande journalistik, grävjournalist, reporter, författare,
    boktips, lyssna, lyssningstips, radioprogram, inspelning, journalistpris, prisbelönt,
    criticism, critical view, sceptic, downside, drawbacks, pitfalls, dark side, hope, alternatives, who
    profits, who gains, profits leave, shareholders, local benefit, northern Sweden, green industry,
    investigative reporter, author, award, book tip, listening tip`),

  platsbyggnad: words(`
    medborgardialog, samråd, delaktighet, medskapande, medborgarinflytande, invånardialog, inflytande,
    lyssna på invånare, prata med invånare, involvera invånare, engagera medborgare, dialogmetod,
    dialogmöte, dialogform, svåra samtal, konflikt, oenighet, konfrontera, krockar, intressekonflikt,
    motstridiga mål, målkonflikt, avvägning, platsutveckling, platsskapande, platsanalys, stadsbyggnad,
    samhällsbyggnad, möjligheter på platsen, lins, metod, verktyg, samla resurser, samla kompetens, rätt
    kompetens, beslutsmandat, beslutanderätt, vem bestämmer, vem beslutar, makt, maktperspektiv, vems
    problem, vem äger frågan, problemformulering, vinnare och förlorare, vem gynnas, vem drabbas, vems
    röst, lärande, forskare, webbinarium, onlineföreläsning,
    citizen participation, public consultation, engagement, co-creation, involve residents, listen to
    residents, place making, placemaking, urban design, goal conflict, trade-off, power, who decides, who
    benefits, who loses, winners and losers, problem framing, mandate, webinar, researcher`),

  'art-of-collaborating-72': words(`
    samarbete, samarbeta, jobba ihop, jobba tillsammans, fungerande samarbete, samverkan är svårt, varför
    samverka, viktigt nu, naiv, blåögd, realistisk, välja samarbetspartner, välja samarbeten, vilka
    samverka med, prioritera samverkan, strategisk samverkan, ta initiativ, ligga före, proaktiv,
    partnerskap, samverkanspart, kommunens roll, små kommuner, olika resurser, förvaltningsövergripande,
    mellan förvaltningar, samarbete inom kommunen, stuprör, bryta stuprör, silos, kulturgeograf,
    kulturgeografi, forskare, forskning, dialogmöte, medborgardialog, långsiktig dialog, lokalsamhälle,
    platsutveckling, Skellefteå, batterifabrik, Northvolt, podcast, poddavsnitt, poddtips, lyssna,
    lyssningstips,
    cooperation, cooperate, working together, partnership, naive, choose partners, strategic choice,
    proactive, break silos, across departments, human geographer, research, dialogue, local community,
    battery factory, gigafactory, podcast episode, listening tip`),

  befolkningsprognos: words(`
    befolkningsframskrivning, befolkningsutveckling, befolkningsminskning, befolkningstapp, krympa,
    krympande kommun, bli färre, minskande folkmängd, invånarantal, demografi, demografisk utmaning,
    åldrande befolkning, ålderspyramid, åldersstruktur, barnafödande, födelsetal, låga födelsetal, färre
    barn, barnkullar, barnantal, förskoleplatser, tomma förskolor, elevantal, elevunderlag, skolplanering,
    äldre, pensionärer, 80-plus, äldreomsorg, omsorgsbehov, skattebortfall, skatteunderlag, skattepengar,
    tappa intäkter, dåliga pengar, röda siffror, gå minus, kommunekonomi, ekonomisk kris, tufft år,
    rekorddåligt, små kommuner, Statistiska centralbyrån, statistik, blogg, överraskande prognos,
    demographics, demographic change, ageing population, shrinking, population decline, depopulation,
    birth rate, fewer children, nursery, pupils, elderly care, seniors, tax base, lost revenue, deficits,
    in the red, municipal finances, small municipalities, statistics, projection, blog`),

  'expansiva-dalarna': words(`
    reklam, annons, reklambilaga, tidningsbilaga, bilaga, tidning, marknadsföring, platsmarknadsföring,
    varumärke, sponsrat innehåll, källkritik, investering, storinvestering, miljardinvestering,
    miljardsatsning, anställa, nyanställning, anställningar, nya jobb, arbetstillfällen, rekrytering,
    rekrytera, personalbehov, kompetensförsörjning, arbetskraft, industriexpansion, storföretag,
    elkraftsföretag, företag växer, bredd i näringslivet, varierat näringsliv, mångsidigt näringsliv,
    många branscher, många företag, kulturliv, attraktiv stad, attraktivitet, boendekvalitet, trivas,
    livskvalitet, hela livet, unga och gamla, generationer, Hitachi, Falun, flera branscher,
    advertisement, advertorial, promotion, marketing, place branding, supplement, sponsored content,
    hiring, recruitment, new jobs, job creation, workforce, expansion, diverse economy, diversified
    business, attractive city, culture life, quality of life, all ages`),

  konsekvensbeskrivning: words(`
    konsekvensanalys, konsekvensbedömning, konsekvensmatris, matris, mall, formulär, tabell, verktyg,
    metod, checklista, beslutsunderlag, underlag till nämnd, tjänsteskrivelse, beslutsstöd, inför beslut,
    bedöma förslag, avvägning, alternativ, åtgärdsförslag, lösningsförslag, problembeskrivning, kort sikt,
    lång sikt, tidshorisont, effekter, påverkan, följder, nyttoanalys, kostnad och nytta, medarbetare,
    verksamhetsnytta, samhällsnytta, jämlikhet, folkhälsa, miljöpåverkan, social påverkan,
    hållbarhetsbedömning, nollalternativ, låta bli, avvakta, riskbedömning, prioritera, prioritetsordning,
    rangordna, välja mellan, jämföra förslag, göra ingenting, för- och nackdelar,
    impact assessment, consequence analysis, matrix, form, checklist, decision support, basis for
    decision, compare options, alternatives, trade-offs, short term, long term, doing nothing, zero
    option, inaction, risk assessment, prioritise, ranking, equality, sustainability assessment`),

  gruppdiskussion: words(`
    gruppsamtal, diskussionsfrågor, samtalsfrågor, samtalsguide, frågor att ställa, reflektion,
    reflektera, reflektionsfrågor, reflektionsövning, prata i grupp, smågrupper, gruppövning,
    gruppuppgift, gruppmöte, workshop, workshopupplägg, mötesupplägg, upplägg, samtalsledare,
    processledning, leda samtal, leda diskussion, få igång samtal, samtal efter föreläsning, diskutera ett
    exempel, lära av andra, lära av varandra, erfarenhetsutbyte, kollegialt lärande, lärdomar, ta med hem,
    tillämpa hemma, återkoppling, inspel, tips, råd, undvika misstag, fallgrop, dra nytta av, sammanfatta,
    discussion questions, group conversation, small groups, breakout, exercise, facilitate, facilitator,
    reflection, takeaways, lessons learned, learn from others, peer learning, sharing experience, avoid
    mistakes, pitfalls, feedback, agenda, conversation guide`),
};

function words(separatedByCommas: string): readonly string[] {
  return separatedByCommas.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
}
