import { type DeckCase, deckCase, under } from './deckCase.ts';

const source = 'Innehåll · Kunskapspass';

export const knowledgePasses: readonly DeckCase[] = [
  deckCase('knowledge', 'lansstyrelsen', {
    title: {
      sv: 'Länsstyrelsens kunskapspass: tillstånd och kommunal energiplanering',
      en: 'Knowledge pass by Länsstyrelsen (the county administrative board): permits and municipal energy planning',
    },
    organisation: 'Länsstyrelsen',
    summary: under(source, [
      'Länsstyrelsen höll ett kunskapspass om tillstånd och kommunal energiplanering. Presentationen nämner bara ämnena. Fråga gärna någon som var med.',
      'Länsstyrelsen (the county administrative board) held a knowledge pass on permits and municipal energy planning. The deck only names the subjects. Do ask somebody who was there.',
    ]),
  }),

  deckCase('knowledge', 'tillvaxtverket', {
    title: {
      sv: 'Tillväxtverkets kunskapspass: pågående arbete',
      en: 'Knowledge pass by Tillväxtverket (the Swedish Agency for Economic and Regional Growth): ongoing work',
    },
    organisation: 'Tillväxtverket',
    summary: under(source, [
      'Tillväxtverket höll ett kunskapspass om sitt pågående arbete inom området. Presentationen nämner bara ämnet. Fråga gärna någon som var med.',
      'Tillväxtverket (the Swedish Agency for Economic and Regional Growth) held a knowledge pass on ongoing work in the field. The deck only names the subject. Do ask somebody who was there.',
    ]),
  }),

  deckCase('knowledge', 'region-dalarna', {
    title: {
      sv: 'Region Dalarnas kunskapspass: investeringar, befolkning, omvärld, samverkan och livsmiljö',
      en: 'Knowledge pass by Region Dalarna: investment, population, outlook, collaboration and living environment',
    },
    organisation: 'Region Dalarna',
    links: [{ title: 'DalaLab', url: 'https://regiondalarna.se/dalalab' }],
    summary: under(
      source,
      [
        'Region Dalarna höll kunskapspass om investeringsfrämjande arbete.',
        'Region Dalarna held a knowledge pass on investment promotion.',
      ],
      [
        'Region Dalarna höll kunskapspass om befolkningsprognoser och deras osäkerheter.',
        'Region Dalarna held a knowledge pass on population forecasts and their uncertainties.',
      ],
      [
        'Region Dalarna höll kunskapspass med omvärldsspaning.',
        'Region Dalarna held a knowledge pass scanning the world around us.',
      ],
      [
        'Region Dalarna höll kunskapspass om samverkan och utvecklingskapacitet.',
        'Region Dalarna held a knowledge pass on collaboration and the capacity for development.',
      ],
      [
        'Region Dalarna höll kunskapspass om kultur och gestaltad livsmiljö.',
        'Region Dalarna held a knowledge pass on culture and the designed living environment.',
      ],
      [
        'Presentationen nämner bara ämnena för Region Dalarnas kunskapspass. Fråga gärna någon som var med.',
        "The deck only names the subjects of Region Dalarna's knowledge passes. Do ask somebody who was there.",
      ],
    ),
  }),
];
