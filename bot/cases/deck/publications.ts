import { type DeckCase, deckCase, under } from './deckCase.ts';

const podcast = 'Några andra delar ur innehållet · 72 - Samverkan krävs, men vi får inte vara naiva!';

/** What the deck points to: reports, a book, a blog, a podcast, a web seminar and an advert. */
export const publications: readonly DeckCase[] = [
  deckCase('resource', 'stora-etableringar', {
    title: {
      sv: 'Att jobba för större etableringar: vad menas?',
      en: 'Att jobba för större etableringar (Working for larger establishments): what is meant?',
    },
    organisation: 'WSP för Tillväxtverket',
    summary: under(
      'Stora etableringar – vad menas?',
      [
        'Större etableringar skapar nya möjligheter på platserna där de sker, men innebär också utmaningar just för att de är så stora. Så definierar rapporten Att jobba för större etableringar dem.',
        'Larger establishments create new opportunities in the places where they happen, but also bring challenges precisely because of their size. So they are defined in the report Att jobba för större etableringar (Working for larger establishments).',
      ],
      [
        'Rapporten Att jobba för större etableringar gjordes av WSP för Tillväxtverket hösten 2023.',
        'The report Att jobba för större etableringar was made by WSP for Tillväxtverket (the Swedish Agency for Economic and Regional Growth) in the autumn of 2023.',
      ],
    ),
  }),

  deckCase('resource', 'rapport-fran-ett-skeende', {
    title: {
      sv: 'Rapport från ett skeende',
      en: 'Rapport från ett skeende (Report from a course of events)',
    },
    organisation: 'Regeringskansliet',
    summary: under('Rapport från ett skeende', [
      'Regeringskansliets Rapport från ett skeende handlar om vad bostäder betyder för klimatomställning och återindustrialisering. Presentationen visar bara titeln.',
      "The Government Offices' Rapport från ett skeende (Report from a course of events) is about what housing means for climate transition and reindustrialisation. The deck shows only the title.",
    ]),
  }),

  deckCase('resource', 'strategi-norrbotten-vasterbotten', {
    title: {
      sv: 'Strategi för nyindustrialiseringen och samhällsomvandlingen i Norrbottens och Västerbottens län',
      en: 'Strategi för nyindustrialiseringen och samhällsomvandlingen (Strategy for the new industrialisation and the transformation of society) in the counties of Norrbotten and Västerbotten',
    },
    organisation: '',
    summary: under(
      'Strategi för nyindustrialiseringen och samhällsomvandlingen i Norrbottens och Västerbottens län',
      [
        'Det finns en strategi för nyindustrialiseringen och samhällsomvandlingen i Norrbottens och Västerbottens län. Presentationen visar bara titeln.',
        'There is a strategy for the new industrialisation and the transformation of society in the counties of Norrbotten and Västerbotten. The deck shows only the title.',
      ],
    ),
  }),

  deckCase('resource', 'skr-gron-omstallning', {
    title: {
      sv: 'Den gröna omställningen: hur blir etableringarna verklighet?',
      en: 'Den gröna omställningen (The green transition): how do the establishments become reality?',
    },
    organisation: 'Sveriges Kommuner och Regioner (SKR)',
    summary: under('Den gröna omställningen', [
      'Den gröna omställningen från SKR handlar om hur etableringarna blir verklighet. Presentationen visar bara titeln.',
      'Den gröna omställningen (The green transition) by SKR (the Swedish Association of Local Authorities and Regions) is about how the establishments become reality. The deck shows only the title.',
    ]),
  }),

  deckCase('resource', 'norrlandsparadoxen', {
    title: {
      sv: 'Arne Müller om Norrlandsparadoxen',
      en: 'Arne Müller on Norrlandsparadoxen (The Norrland paradox)',
    },
    organisation: 'Arne Müller',
    summary: under(
      'Arne Müller',
      [
        'I ett program på 57 minuter talar journalisten Arne Müller om riskerna med den gröna omställningen och om mer hoppfulla alternativ.',
        'In a programme of 57 minutes the journalist Arne Müller talks about the risks of the green transition and about more hopeful alternatives.',
      ],
      [
        'Arne Müller granskar den gröna energiomställningen i Norrland som grävande journalist.',
        'Arne Müller examines the green energy transition in Norrland (northern Sweden) as an investigative journalist.',
      ],
      [
        'Arne Müllers bok Norrlandsparadoxen visar bland annat hur miljardsatsningarna ger jobb och utdelningar långt från regionen.',
        "Arne Müller's book Norrlandsparadoxen (The Norrland paradox) shows among other things how the investments of billions give jobs and dividends far from the region.",
      ],
      [
        'Arne Müller fick grävpriset Guldspaden för boken Norrlandsparadoxen.',
        'Arne Müller won Guldspaden (The golden spade), a prize for investigative journalism, for the book Norrlandsparadoxen.',
      ],
    ),
  }),

  deckCase('resource', 'platsbyggnad', {
    title: {
      sv: 'Platsbyggnad som dialog, webbseminarium med Nils Björling',
      en: 'Platsbyggnad som dialog (Place building as dialogue), a web seminar with Nils Björling',
    },
    organisation: 'Chalmers',
    summary: under(
      'Några andra delar ur innehållet · PLATSBYGGNAD SOM DIALOG',
      [
        'Platsbyggnad som dialog är ett webbseminarium om medborgardialog med Nils Björling, Chalmers.',
        'Platsbyggnad som dialog (Place building as dialogue) is a web seminar on citizen dialogue with Nils Björling of Chalmers.',
      ],
      [
        'Nils Björling talar om plats som lins, en konfrontativ dialog. Den synliggör potential och målkonflikter.',
        'Nils Björling speaks of place as a lens, a confrontational dialogue. It makes potential and conflicting goals visible.',
      ],
      [
        'Nils Björling talar om plats som metod, en generativ dialog. Den samlar resurser, kompetenser och mandat att besluta.',
        'Nils Björling speaks of place as a method, a generative dialogue. It gathers resources, skills and mandates to decide.',
      ],
      [
        'Nils Björling talar om plats som en materiell dialog och kunskapsutveckling.',
        'Nils Björling speaks of place as a material dialogue and development of knowledge.',
      ],
      [
        'Webbseminariet om platsbyggnad frågar vem som har tolkningsföreträde och formulerar problemet.',
        'The web seminar on place building asks who has the right of interpretation and who formulates the problem.',
      ],
      [
        'Webbseminariet om platsbyggnad frågar vem som tjänar på en förändring och vem som begränsas av den.',
        'The web seminar on place building asks who gains from a change and who is limited by it.',
      ],
    ),
  }),

  deckCase('resource', 'art-of-collaborating-72', {
    title: {
      sv: 'Samverkan krävs, men vi får inte vara naiva! Podd med Brita Hermelin',
      en: 'Samverkan krävs, men vi får inte vara naiva! (Collaboration is needed, but we must not be naive!) A podcast with Brita Hermelin',
    },
    organisation: 'Art of Collaborating Podcast',
    summary: under(
      podcast,
      [
        'Avsnitt 72 av podden Art of Collaborating, med Brita Hermelin, handlar om vad som krävs när kommuner samverkar.',
        'Episode 72 of the podcast Art of Collaborating, with Brita Hermelin, is about what it takes when municipalities collaborate.',
      ],
      [
        'Podden med Brita Hermelin tar upp vad det kulturgeografiska perspektivet på samverkan innebär.',
        'The podcast with Brita Hermelin discusses what the perspective of human geography on collaboration means.',
      ],
      [
        'Podden med Brita Hermelin tar upp varför samverkan är så angeläget i dag.',
        'The podcast with Brita Hermelin discusses why collaboration is so urgent today.',
      ],
      [
        'Podden med Brita Hermelin tar upp kommuners särskilda förutsättningar och resurser för samverkan.',
        'The podcast with Brita Hermelin discusses the particular conditions and resources that municipalities have for collaboration.',
      ],
      [
        'Podden med Brita Hermelin tar upp att samverkan behöver dialog för att fungera.',
        'The podcast with Brita Hermelin discusses that collaboration needs dialogue in order to work.',
      ],
      [
        'Podden med Brita Hermelin tar upp Northvolts etablering i Skellefteå och all samverkan som den kräver.',
        "The podcast with Brita Hermelin discusses Northvolt's establishment in Skellefteå and all the collaboration that it takes.",
      ],
      [
        'Podden med Brita Hermelin tar upp långsiktiga dialogprocesser för lokal utveckling.',
        'The podcast with Brita Hermelin discusses long-term dialogue processes for local development.',
      ],
      [
        'Podden med Brita Hermelin tar upp att kommuner behöver välja samverkan strategiskt och proaktivt.',
        'The podcast with Brita Hermelin discusses that municipalities need to be strategic and proactive in choosing collaboration.',
      ],
      [
        'Podden med Brita Hermelin tar upp det stora behovet av mer intern samverkan inom kommuner.',
        'The podcast with Brita Hermelin discusses the great need for more internal collaboration within municipalities.',
      ],
    ),
  }),

  deckCase('resource', 'befolkningsprognos', {
    title: {
      sv: 'En befolkningsprognos som skakar om',
      en: 'En befolkningsprognos som skakar om (A population forecast that shakes things up)',
    },
    organisation: 'Ekonomibloggen',
    summary: [
      ...under(
        'SCB:s prognos · En befolkningsprognos som skakar om',
        [
          'Ekonomibloggen skrev den 18 juni 2024 om SCB:s befolkningsprognos. Prognosen har skakat om många bedömningar av framtiden.',
          'On 18 June 2024 Ekonomibloggen (The economy blog) wrote about the population forecast by SCB (Statistics Sweden). The forecast has shaken up many assessments of the future.',
        ],
        [
          'Enligt SCB:s prognos får alla kommuner färre förskolebarn (1–5 år) de närmaste fem åren. Minskningen är mellan 5 och 30 procent.',
          "According to SCB's forecast all municipalities will have fewer preschool children (aged 1–5) in the next five years. The decrease is between 5 and 30 per cent.",
        ],
        [
          'Enligt SCB:s prognos får 180 kommuner färre barn i grundskolan fram till 2026.',
          "According to SCB's forecast 180 municipalities will have fewer children in compulsory school by 2026.",
        ],
        [
          'Enligt SCB:s prognos blir de som är över 80 år fler i alla kommuner. Ökningen är mellan 7 och nästan 60 procent på fem år.',
          "According to SCB's forecast there will be more people over 80 in all municipalities. The increase is between 7 and almost 60 per cent in five years.",
        ],
        [
          'Enligt SCB:s prognos ökar de äldre minst i de kommuner som redan har en stor andel äldre.',
          "According to SCB's forecast the number of elderly people grows least in the municipalities that already have a large share of them.",
        ],
        [
          'Enligt SCB:s prognos får hälften av kommunerna en mindre befolkning. Det påverkar deras skatteintäkter.',
          "According to SCB's forecast half of the municipalities will have a smaller population. That affects their tax revenues.",
        ],
      ),
      ...under(
        'SCB:s prognos · 2024 ett uselt ekonomiskt år',
        [
          'Enligt Ekonomibloggen beräknas resultatet i kommuner och regioner bli rekorddåligt 2024. 173 kommuner räknar med underskott.',
          'According to Ekonomibloggen the result in municipalities and regions is expected to be the worst on record in 2024. 173 municipalities expect a deficit.',
        ],
        [
          'Kommuner med underskott 2023 var främst mindre kommuner. Fördelningen för 2024 liknar den för 2023.',
          'The municipalities with a deficit in 2023 were mainly smaller ones. The distribution for 2024 resembles that of 2023.',
        ],
      ),
    ],
  }),

  deckCase('resource', 'expansiva-dalarna', {
    title: {
      sv: 'Expansiva Dalarna (annonsbilaga)',
      en: 'Expansiva Dalarna (Expanding Dalarna), an advertising supplement',
    },
    organisation: 'Crossmedia Communication',
    links: [{ title: 'Expansiva', url: 'https://expansiva.se' }],
    summary: [
      ...under('EXPANSIVA Dalarna', [
        'Expansiva Dalarna är en annonsbilaga från Crossmedia Communication, september 2024. Det som står i den är alltså annons.',
        'Expansiva Dalarna (Expanding Dalarna) is an advertising supplement from Crossmedia Communication, September 2024. What it says is therefore advertising.',
      ]),
      ...under('EXPANSIVA Dalarna · MASSIV INVESTERING FÖR HITACHI ENERGY I LUDVIKA', [
        'Enligt annonsbilagan investerar Hitachi Energy 9,7 miljarder kronor i Sverige. Företaget ska anställa ytterligare 2 000 medarbetare till 2027.',
        'According to the advertising supplement Hitachi Energy is investing SEK 9.7 billion in Sweden. The company is to employ another 2,000 people by 2027.',
      ]),
      ...under('EXPANSIVA Dalarna · BORLÅNGE VÄXER MED BREDD', [
        'Enligt annonsbilagan växer Borlänge med bredd, med näringsliv och kultur i en attraktiv stad för alla.',
        'According to the advertising supplement Borlänge is growing broadly, with business and culture in an attractive town for everyone.',
      ]),
      ...under('EXPANSIVA Dalarna · LIVSLÅNG TRIVSEL I ATTRAKTIVA MORA', [
        'Enligt annonsbilagan bygger Mora kommun en hållbar framtid för alla generationer.',
        'According to the advertising supplement the municipality of Mora is building a sustainable future for all generations.',
      ]),
      ...under('EXPANSIVA Dalarna · Vår företagsbredd är vår främsta styrka', [
        'Enligt annonsbilagan är bredden av företag Falu kommuns främsta styrka.',
        'According to the advertising supplement the breadth of companies is the greatest strength of Falun.',
      ]),
    ],
  }),
];
