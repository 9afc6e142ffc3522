import { type DeckCase, deckCase, under } from './deckCase.ts';

/** Why the large establishments come now, and what they are up against. */
export const background: readonly DeckCase[] = [
  deckCase('resource', 'tre-trender', {
    title: {
      sv: 'Tre trender bakom de stora etableringarna',
      en: 'Three trends behind the large establishments',
    },
    organisation: '',
    summary: under(
      'Tre trender kring varför det sker nu',
      [
        'En trend bakom de stora etableringarna är den gröna omställningen i industri och transporter.',
        'One trend behind the large establishments is the green transition in industry and transport.',
      ],
      [
        'En trend bakom de stora etableringarna är resilienta och hållbara värdekedjor.',
        'One trend behind the large establishments is resilient and sustainable value chains.',
      ],
      [
        'En trend bakom de stora etableringarna är re-shoring och ändrade förutsättningar i handel, logistik och data.',
        'One trend behind the large establishments is re-shoring, and changed conditions in trade, logistics and data.',
      ],
    ),
  }),

  deckCase('resource', 'tid-och-plats', {
    title: { sv: 'Stora utmaningar: tid och plats', en: 'Great challenges: time and place' },
    organisation: '',
    challenges: [
      ...under(
        'Stora utmaningar - tid',
        [
          'Företagen följer en kortsiktig ekonomisk logik. Det gör i viss mån även kommuner och regioner.',
          'Companies follow a short-term economic logic. To some extent municipalities and regions do so too.',
        ],
        [
          'En omfattande och hållbar samhällsomställning kräver en långsiktig logik.',
          'A far-reaching and sustainable transition of society takes a long-term logic.',
        ],
        [
          'Framtiden är oviss, men beslut måste tas i dag.',
          'The future is uncertain, but decisions have to be made today.',
        ],
      ),
      ...under(
        'Stora utmaningar - plats',
        [
          'I Sverige gynnas platserna inte lika mycket av stora etableringar som i våra grannländer.',
          'In Sweden places do not benefit as much from large establishments as in our neighbouring countries.',
        ],
        [
          'Konfliktmineraler, vindkraft och mark är stora utmaningar. Mark kan behövas till mat, bränsle, etablering eller koldioxidupptag. Presentationen talar om "green colonialism".',
          'Conflict minerals, wind power and land are great challenges. Land may be needed for food, fuel, establishment or carbon uptake. The deck speaks of "green colonialism".',
        ],
        [
          'Det finns också gemensamma intressen att enas kring: platsens betydelse och Dalarnas roll.',
          'There are also common interests to unite around: the importance of place and the role of Dalarna.',
        ],
        [
          'En öppen fråga är hur Dalarna får stöd från den nationella nivån, till exempel med infrastruktursatsningar.',
          'An open question is how Dalarna gets support from the national level, for example with investment in infrastructure.',
        ],
        [
          'Det är guldläge och svångrem samtidigt.',
          'It is a golden opportunity and belt-tightening at the same time.',
        ],
      ),
    ],
  }),

  deckCase('resource', 'skr-strukturella-utmaningar', {
    title: {
      sv: 'SKR:s strukturella utmaningar för kommuner',
      en: "SKR's structural challenges for municipalities",
    },
    organisation: 'Sveriges Kommuner och Regioner (SKR)',
    challenges: under(
      'Stora strukturella utmaningar för kommuner · Enligt SKR:',
      [
        'Enligt SKR får staten de stora intäkterna.',
        'According to SKR (the Swedish Association of Local Authorities and Regions) the state gets the large revenues.',
      ],
      [
        'Enligt SKR tar kommunerna de stora riskerna.',
        'According to SKR the municipalities take the large risks.',
      ],
      [
        'Enligt SKR är infrastrukturen eftersatt, till exempel för energi och transport.',
        'According to SKR infrastructure has been neglected, for example for energy and transport.',
      ],
    ),
    advice: under(
      'Stora strukturella utmaningar för kommuner · De föreslår bland annat:',
      [
        'SKR föreslår att staten ger garantier och lån, till exempel för bostadsbyggande.',
        'SKR proposes that the state give guarantees and loans, for example for housing construction.',
      ],
      [
        'SKR föreslår ett högre tempo i att förstärka infrastrukturen.',
        'SKR proposes a faster pace in strengthening infrastructure.',
      ],
      [
        'SKR föreslår att systemet ändras så att mer av inkomsterna går till kommunen.',
        'SKR proposes that the system be changed so that more of the income goes to the municipality.',
      ],
    ),
  }),
];
