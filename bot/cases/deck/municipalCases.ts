import { type DeckCase, deckCase, under } from './deckCase.ts';

const examples = 'Innehåll · Exempel';

export const municipalCases: readonly DeckCase[] = [
  deckCase('municipal', 'vansbro', {
    title: { sv: 'Utveckling Vansbro västra', en: 'Utveckling Vansbro västra (Developing western Vansbro)' },
    organisation: 'Vansbro kommun',
    links: [{ title: 'Vansbro kommun', url: 'https://vansbro.se' }],
    summary: [
      ...under(examples, [
        'Vansbro kommuns exempel i lärprojektet heter Utveckling Vansbro västra.',
        "The municipality of Vansbro's example in the learning project is called Utveckling Vansbro västra (Developing western Vansbro).",
      ]),
      ...under('Vansbro kommun · Andra stora investeringar', [
        'Under rubriken andra stora investeringar visar Vansbro detaljplaner för Östanå, Söderåsen, Mossebo och en del av kvarteret Bagaren.',
        'Under the heading other large investments Vansbro shows detailed development plans for Östanå, Söderåsen, Mossebo and part of the block Bagaren.',
      ]),
      ...under('Vansbro kommun · Tillväxt i näringslivet', [
        'Tillväxt i näringslivet är en rubrik i Vansbros exempel. Presentationen säger inte mer om den.',
        "Growth in local business is a heading in Vansbro's example. The deck says no more about it.",
      ]),
    ],
    successFactors: under('Vansbro kommun · FRAMGÅNGSFAKTORER & UTMANINGAR', [
      'Vansbro nämner målsättningar, organisation, tidigare erfarenheter och kommunikation bland sina framgångsfaktorer och utmaningar. Presentationen säger inte vilket som är vilket.',
      'Vansbro names its objectives, organisation, earlier experience and communication among its success factors and challenges. The deck does not say which is which.',
    ]),
    challenges: [
      ...under('Vansbro kommun · Svag kommunal ekonomi', [
        'Vansbro kommun har en svag ekonomi.',
        'The municipality of Vansbro has weak finances.',
      ]),
      ...under(
        'Svag kommunal ekonomi · Enorma sociala kostnader i Vansbro – gräver stora hål i ekonomin',
        [
          'Vansbro kommun gick back 15 miljoner kronor 2023, enligt en artikel från april 2024.',
          'The municipality of Vansbro made a loss of SEK 15 million in 2023, according to an article from April 2024.',
        ],
        [
          'I Vansbro gjorde sektorn social omsorg 2023 ett underskott på nära 21 miljoner kronor.',
          "In 2023 Vansbro's social care sector had a deficit of almost SEK 21 million.",
        ],
        [
          'Sektor lärande i Vansbro missade nollresultatet med drygt 4,6 miljoner kronor 2023.',
          "Vansbro's education sector missed breaking even by just over SEK 4.6 million in 2023.",
        ],
        [
          'Större elevkullar gjorde att Vansbro fick betala mer i bidrag till friskolan.',
          'Larger year groups meant that Vansbro had to pay more in grants to the independent school.',
        ],
        [
          'Fler elever från Vansbro än väntat valde dyra gymnasieprogram i andra kommuner. Därför ökade kommunens kostnader för interkommunal ersättning.',
          "More pupils from Vansbro than expected chose costly upper secondary programmes in other municipalities. That raised the municipality's costs for inter-municipal compensation.",
        ],
        [
          'Personalkostnaderna i Vansbros grundskola ökade. En orsak är att elever behöver mer stöd efter kunskapstappet under pandemin.',
          "Staff costs in Vansbro's compulsory schools rose. One reason is that pupils need more support after falling behind during the pandemic.",
        ],
      ),
      ...under('Vansbro kommun · SCB:s prognos', [
        'SCB:s befolkningsprognos är en rubrik i Vansbros exempel. Presentationen har inga siffror för just Vansbro.',
        "The population forecast by SCB (Statistics Sweden) is a heading in Vansbro's example. The deck has no figures for Vansbro itself.",
      ]),
      ...under('Vansbro kommun · FRAMGÅNGSFAKTORER & UTMANINGAR', [
        'Vansbro nämner balansen i kommunikationen, snabb omställning och att bemöta önskemål bland sina framgångsfaktorer och utmaningar. Presentationen säger inte vilket som är vilket.',
        'Vansbro names the balance in communication, fast readjustment and responding to wishes among its success factors and challenges. The deck does not say which is which.',
      ]),
    ],
  }),

  deckCase('municipal', 'borlange', {
    title: { sv: 'Räkna aldrig bort Borlänge', en: 'Räkna aldrig bort Borlänge (Never count Borlänge out)' },
    organisation: 'Borlänge kommun',
    summary: under(examples, [
      'Borlänge kommuns exempel i lärprojektet heter Räkna aldrig bort Borlänge. Presentationen nämner bara namnet. Fråga gärna någon från Borlänge.',
      "The municipality of Borlänge's example in the learning project is called Räkna aldrig bort Borlänge (Never count Borlänge out). The deck only gives the name. Do ask somebody from Borlänge.",
    ]),
  }),

  deckCase('municipal', 'mariestad', {
    title: { sv: 'Hållbar tillväxt i Mariestad', en: 'Hållbar tillväxt (Sustainable growth) in Mariestad' },
    organisation: 'Mariestads kommun',
    summary: [
      ...under(examples, [
        'Mariestads kommuns exempel i lärprojektet heter Hållbar tillväxt.',
        "The municipality of Mariestad's example in the learning project is called Hållbar tillväxt (Sustainable growth).",
      ]),
      ...under('Mariestads kommun · Hållbar tillväxt Mariestad', [
        'Mariestad delar in hållbar tillväxt i tre delar: ekonomisk hållbarhet, social hållbarhet samt klimat- och miljömässig hållbarhet.',
        'Mariestad divides sustainable growth into three parts: economic, social, and climate and environmental sustainability.',
      ]),
      ...under('Hållbar tillväxt Mariestad · Ekonomisk hållbarhet', [
        'Ekonomisk hållbarhet i Mariestad handlar om finansiell analys, trösklar samt mark- och fastighetspriser.',
        'Economic sustainability in Mariestad is about financial analysis, thresholds, and land and property prices.',
      ]),
      ...under('Hållbar tillväxt Mariestad · Social hållbarhet', [
        'Social hållbarhet i Mariestad handlar om trygghet, bostäder för alla och en gestaltad livsmiljö med grönt och blått. Den offentliga servicen ska hålla takten.',
        'Social sustainability in Mariestad is about safety, homes for everyone and a designed living environment, green and blue. Public services are to keep pace.',
      ]),
      ...under(
        'Hållbar tillväxt Mariestad · Klimat och miljömässig hållbarhet',
        [
          'För klimat och miljö arbetar Mariestad med energiplanering och klimatkontrakt.',
          'For climate and environment Mariestad works with energy planning and a climate contract.',
        ],
        [
          'Mariestad nämner Klimatneutrala städer till 2030 inom Viable Cities.',
          'Mariestad names Klimatneutrala städer till 2030 (Climate-neutral cities by 2030) within Viable Cities.',
        ],
      ),
      ...under(
        'Mariestads kommun · Sammanfattning',
        [
          'Mariestad skapar förutsättningar för att Skaraborg och Mariestad ska kunna växa mot 2030 och 2040 och gör visionen möjlig.',
          'Mariestad creates the conditions for Skaraborg and Mariestad to grow towards 2030 and 2040, and makes the vision possible.',
        ],
        [
          'Mariestads kommun investerar i samhällsfastigheter och funktioner i takt med att folk flyttar in.',
          'The municipality of Mariestad invests in public buildings and functions at the pace at which people move in.',
        ],
        [
          'Mariestad anpassar infrastruktur och kollektivtrafik med framförhållning.',
          'Mariestad adapts infrastructure and public transport well ahead.',
        ],
        [
          'Nya invånare kommer inte till Mariestad bara för jobben.',
          'New residents do not come to Mariestad for the jobs alone.',
        ],
        [
          'Mariestad vill ha en gestaltad hållbar livsmiljö med trygghet och trivsel, för invånarna i dag och i framtiden.',
          'Mariestad wants a designed, sustainable living environment that is safe and pleasant, for its residents today and in the future.',
        ],
        [
          'Mariestad håller takten i planeringen. Konjunkturen är både bra och dålig, men rörelsen har börjat.',
          'Mariestad keeps pace in its planning. The economy is both good and bad, but the movement has begun.',
        ],
      ),
    ],
  }),

  deckCase('municipal', 'leksand', {
    title: { sv: 'Leksands utveckling', en: 'Leksands utveckling (The development of Leksand)' },
    organisation: 'Leksands kommun',
    summary: [
      ...under(examples, [
        'Leksands kommuns exempel i lärprojektet heter Leksands utveckling.',
        "The municipality of Leksand's example in the learning project is called Leksands utveckling (The development of Leksand).",
      ]),
      ...under('Leksands kommun · Vad har gjort att vi växt trots en prognos om minskad befolkning?', [
        'Leksand har växt, trots en prognos om att befolkningen skulle minska.',
        'Leksand has grown, despite a forecast that its population would shrink.',
      ]),
      ...under('Leksands kommun · Långsiktig planering', [
        'Leksand planerar långsiktigt, med en röd tråd i arbetet som utgår från kommunens vision.',
        "Leksand plans for the long term, with a common thread that starts from the municipality's vision.",
      ]),
    ],
    successFactors: under(
      'Leksands kommun · Vad har gjort att vi växt trots en prognos om minskad befolkning?',
      [
        'Leksand har en röd tråd från vision till genomförande.',
        'Leksand has a common thread from vision to implementation.',
      ],
      [
        'Leksand har arbetat strategiskt och varit uthålligt.',
        'Leksand has worked strategically and persistently.',
      ],
      [
        'Leksand har satsat på bostäder, infrastruktur och platsens attraktivitet.',
        'Leksand has invested in housing, infrastructure and the attractiveness of the place.',
      ],
      ['Leksand samverkar både internt och externt.', 'Leksand collaborates both internally and externally.'],
    ),
  }),

  deckCase('municipal', 'ludvika', {
    title: { sv: 'Guldläget i Ludvika', en: 'Guldläget (The golden opportunity) in Ludvika' },
    organisation: 'Ludvika kommun',
    summary: [
      ...under(examples, [
        'Ludvika kommuns exempel i lärprojektet heter Guldläget.',
        "The municipality of Ludvika's example in the learning project is called Guldläget (The golden opportunity).",
      ]),
      ...under(
        'Ludvika kommun · Definition och syfte',
        [
          'Guldläget är Ludvikas namn på ett faktiskt, unikt och utmanande läge med långsiktig tillväxt och ökande befolkning. Motorn är Hitachi Energys expansion.',
          "Guldläget (The golden opportunity) is Ludvika's name for an actual, unique and challenging situation of long-term growth and a growing population. Its engine is the expansion of Hitachi Energy.",
        ],
        [
          'Syftet med Guldläget är att kraftsamla, så att organisationerna tillsammans bättre kan möta utmaningarna i Ludvika.',
          'The purpose of Guldläget is to join forces, so that the organisations together can better meet the challenges in Ludvika.',
        ],
        [
          'Det som görs tillsammans nu påverkar Ludvikas utveckling mycket under de närmaste decennierna.',
          "What is done together now will have a great effect on Ludvika's development over the coming decades.",
        ],
        [
          'Utvecklingsarbetet Guldläget är en kraftsamling under 2024. Det ska stärka Ludvikas arbete på lång sikt.',
          "The development work Guldläget is a joint effort during 2024. It is to strengthen Ludvika's work in the long term.",
        ],
      ),
    ],
    successFactors: under(
      'Ludvika kommun · Framgångsfaktorer',
      [
        'I Ludvika arbetar företagarna, motorn Hitachi Energy och kommunen tillsammans.',
        'In Ludvika the business owners, the engine Hitachi Energy and the municipality work together.',
      ],
      [
        'Ludvika gör processerna tydliga och litar på linjen.',
        'Ludvika makes the processes clear and trusts the line organisation.',
      ],
      ['Ludvika tar reda på nuläget.', 'Ludvika identifies where it stands today.'],
      ['Ludvika tar fram en plan och litar på den.', 'Ludvika makes a plan and trusts it.'],
      ['Ludvika samverkar med ledningsägarna.', 'Ludvika collaborates with the owners of utility lines.'],
      [
        'Ludvika använder sina kommunikatörer flitigt och berättar vad som är på gång.',
        'Ludvika makes diligent use of its communications officers and tells people what is going on.',
      ],
      [
        'Ludvika arbetar med nationell påverkan och med nätverk.',
        'Ludvika works with national advocacy and with networks.',
      ],
    ),
    challenges: under(
      'Ludvika kommun · Utmaningar',
      [
        'I Ludvika är det en utmaning att förstå varandras processer och förutsättningar, och att lita på linjen.',
        "In Ludvika it is a challenge to understand each other's processes and conditions, and to trust the line organisation.",
      ],
      [
        'Ludvika behöver både gasa och bromsa.',
        'Ludvika needs both to step on the accelerator and to brake.',
      ],
      [
        'Ludvika ska både arbeta strategiskt och klara det som händer här och nu.',
        'Ludvika has both to work strategically and to manage the here and now.',
      ],
      [
        'Resurser och prioritering är en utmaning i Ludvika.',
        'Resources and priorities are a challenge in Ludvika.',
      ],
      [
        'En utmaning i Ludvika är att lyfta blicken och våga se det större perspektivet.',
        'One challenge in Ludvika is to look up and dare to see the larger perspective.',
      ],
      [
        'En utmaning i Ludvika är att våga ta det lugnt och tänka efter, inte bara springa.',
        'One challenge in Ludvika is to dare to slow down and think, not just run.',
      ],
      ['En utmaning i Ludvika är att våga säga nej.', 'One challenge in Ludvika is to dare to say no.'],
      [
        'I början fanns rädsla och oro i Ludvika. Nu är frågan om det är trötthet.',
        'At first there was fear and worry in Ludvika. Now the question is whether it is weariness.',
      ],
      [
        'Befolkningsprognosen är en utmaning i Ludvika.',
        'The population forecast is a challenge in Ludvika.',
      ],
      [
        'Försörjningen med energi och med vatten och avlopp (VA) är en utmaning i Ludvika.',
        'The supply of energy, and of water and sewerage, is a challenge in Ludvika.',
      ],
    ),
  }),

  deckCase('municipal', 'torsboda', {
    title: {
      sv: 'Torsboda Industrial Park: kommunsamverkan och strategiska markförvärv',
      en: 'Torsboda Industrial Park: municipalities working together, and strategic land acquisition',
    },
    organisation: 'Torsboda Industrial Park',
    summary: [
      ...under(examples, [
        'Exemplet Torsboda Industrial Park handlar om kommunsamverkan och strategiska markförvärv.',
        'The example of Torsboda Industrial Park is about municipalities working together and about strategic land acquisition.',
      ]),
      ...under(
        'Torsboda Industrial Park · Från skogsdunge till kraftsamling',
        [
          'Torsbodas historia går tillbaka till Midlanda Centrum den 1 mars 1991. Det ägdes av kommunerna Härnösand, Sundsvall och Timrå.',
          "Torsboda's story goes back to Midlanda Centrum on 1 March 1991. It was owned by the municipalities of Härnösand, Sundsvall and Timrå.",
        ],
        [
          '2015 blev Timrå ensam ägare till Midlanda Centrum.',
          'In 2015 Timrå became the sole owner of Midlanda Centrum.',
        ],
        [
          'Kommunfullmäktige i Timrå är en hållpunkt i Torsbodas historia, i juni 2020. Presentationen säger inte vad som beslutades.',
          "The municipal council of Timrå is a milestone in Torsboda's story, in June 2020. The deck does not say what was decided.",
        ],
        [
          'I Torsboda kraftsamlade man omedelbart. Ett projektteam bildades och fick resurser.',
          'In Torsboda forces were joined at once. A project team was formed and given resources.',
        ],
        [
          'Sommaren 2021 ställde sig hela Sundsvallsregionen bakom Torsboda. Tillsammans skapade man ett starkt ekosystem.',
          'In the summer of 2021 the whole Sundsvall region stood behind Torsboda. Together they created a strong ecosystem.',
        ],
        [
          'Torsboda utvecklade ett starkt erbjudande i rekordfart.',
          'Torsboda developed a strong offer in record time.',
        ],
      ),
      ...under('Torsboda Industrial Park · Grön omställning - utvecklingspotential', [
        'Torsboda ser sig också som en del av den gröna omställningen.',
        'Torsboda sees itself as a part of the green transition too.',
      ]),
    ],
    successFactors: under('Torsboda Industrial Park · SAMVERKAN', [
      'Torsboda lyfter samverkan för framgångsrik etablering och samhällsbyggnad.',
      'Torsboda points to collaboration for successful establishment and community building.',
    ]),
    challenges: under(
      'Torsboda Industrial Park · Grön omställning - utvecklingspotential',
      [
        'I den gröna omställningen ser Torsboda utvecklingspotential i förutsägbarhet, kösystem och elproduktion.',
        'In the green transition Torsboda sees room for development in predictability, the queue system and electricity production.',
      ],
      [
        'Torsboda pekar på kommunala investeringar för statliga vinster.',
        'Torsboda points to municipal investments for the profits of the state.',
      ],
      [
        'Torsboda ser utvecklingspotential i Trafikverket som en tillväxtaktör som gör saker möjliga.',
        'Torsboda sees room for development in Trafikverket (the Swedish Transport Administration) as an actor for growth that makes things possible.',
      ],
      [
        'Om FDI-ISP säger Torsboda: förutsägbarhet, och följ lagstiftningen och handläggningstiderna.',
        'On FDI-ISP Torsboda says: predictability, and keep to the law and the processing times.',
      ],
      [
        'Torsboda tar upp hur regelverk tolkas, EU jämfört med Sverige.',
        'Torsboda raises how rules are interpreted, the EU compared with Sweden.',
      ],
    ),
  }),

  deckCase('municipal', 'smedjebacken', {
    title: {
      sv: 'Smedjebacken: proaktiv samhällsplanering som granne till Guldläget',
      en: 'Smedjebacken: proactive community planning next door to Guldläget (The golden opportunity)',
    },
    organisation: 'Smedjebackens kommun',
    summary: [
      ...under(examples, [
        'Smedjebackens exempel handlar om proaktiv samhällsplanering, om hållbarhet och om att vara granne till Guldläget.',
        "Smedjebacken's example is about proactive community planning, about sustainability and about being the neighbour of Guldläget (The golden opportunity).",
      ]),
      ...under(
        'Smedjebackens kommun',
        [
          'Smedjebacken visar sin samverkansgrupp kring etablering och exploatering.',
          'Smedjebacken shows its collaboration group on establishment and land development.',
        ],
        [
          'Smedjebacken visar Rådet för social hållbarhet.',
          'Smedjebacken shows its Rådet för social hållbarhet (Council for social sustainability).',
        ],
        [
          'Smedjebacken visar Kretsloppsgruppen.',
          'Smedjebacken shows its Kretsloppsgruppen (Circularity group).',
        ],
        ['Smedjebacken visar sin budgetprocess.', 'Smedjebacken shows its budget process.'],
      ),
    ],
    challenges: under(
      'Smedjebackens kommun · Utmaningar',
      [
        'Smedjebacken har flera etableringar samtidigt.',
        'Smedjebacken has several establishments at the same time.',
      ],
      [
        'Ungefär 300 personer är med i byggprocessen i Smedjebacken.',
        'About 300 people are part of the building process in Smedjebacken.',
      ],
      ['Vägarna är en utmaning i Smedjebacken.', 'The road infrastructure is a challenge in Smedjebacken.'],
      [
        'I Smedjebacken är det svårt att veta vad som är hönan och vad som är ägget.',
        'In Smedjebacken it is hard to know which is the chicken and which is the egg.',
      ],
      [
        'Smedjebacken frågar sig hur entreprenörerna ska samverka med varandra.',
        'Smedjebacken asks how the contractors are to work together.',
      ],
    ),
  }),
];
