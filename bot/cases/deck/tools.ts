import { type DeckCase, deckCase, under } from './deckCase.ts';

/** What can be used as it stands. */
export const tools: readonly DeckCase[] = [
  deckCase('resource', 'konsekvensbeskrivning', {
    title: { sv: 'SKR:s mall för konsekvensbeskrivning', en: "SKR's template for describing consequences" },
    organisation: 'Sveriges Kommuner och Regioner (SKR)',
    summary: under(
      'Några andra delar ur innehållet · KONSEKVENSBESKRIVNING',
      [
        'SKR har en mall för konsekvensbeskrivning, där förslag på åtgärder ställs upp i en tabell.',
        'SKR (the Swedish Association of Local Authorities and Regions) has a template for describing consequences, where proposed measures are set out in a table.',
      ],
      [
        'Konsekvensbeskrivningen frågar vilket problem eller vilken utmaning som avses.',
        'The description of consequences asks which problem or challenge is meant.',
      ],
      [
        'Konsekvensbeskrivningen frågar vilka förslag på åtgärder som finns.',
        'The description of consequences asks which measures are proposed.',
      ],
      [
        'Konsekvensbeskrivningen frågar vilket tidsperspektiv som gäller. Varje förslag bedöms på kort och på lång sikt.',
        'The description of consequences asks for the time perspective. Each proposal is judged in the short and in the long term.',
      ],
      [
        'Konsekvensbeskrivningen frågar vilka perspektiv som ska beaktas.',
        'The description of consequences asks which perspectives are to be considered.',
      ],
      [
        'Serviceperspektivet i konsekvensbeskrivningen är ekonomi, personal och resultat eller nytta.',
        'The service perspective in the description of consequences is finances, staff, and result or benefit.',
      ],
      [
        'Samhällsperspektivet i konsekvensbeskrivningen är tre mål, till exempel jämställdhet, hälsa och miljö, samt social hållbarhet och integration.',
        'The perspective of society in the description of consequences is three goals, for example gender equality, health and environment, and social sustainability and integration.',
      ],
      [
        'Konsekvensbeskrivningen har en riskanalys: vad händer om vi inte gör något, på kort och på lång sikt?',
        'The description of consequences has a risk analysis: what happens if we do nothing, in the short and in the long term?',
      ],
      [
        'I konsekvensbeskrivningen prioriteras förslagen från 1 till 3.',
        'In the description of consequences the proposals are given a priority from 1 to 3.',
      ],
    ),
  }),

  deckCase('resource', 'gruppdiskussion', {
    title: { sv: 'Fyra frågor för gruppdiskussion', en: 'Four questions for a group discussion' },
    organisation: '',
    links: [{ title: 'DalaLab', url: 'https://regiondalarna.se/dalalab' }],
    summary: under(
      'Exempel på upplägg för gruppdiskussion',
      [
        'Första frågan för gruppdiskussionen: Var något särskilt intressant, som ni tar med i arbetet på hemmaplan?',
        'First question for the group discussion: Was anything of particular interest that you take with you into your work at home?',
      ],
      [
        'Andra frågan för gruppdiskussionen: Beskrevs framgångsfaktorer som ni kan använda i det ni själva står i?',
        'Second question for the group discussion: Were success factors described that you can use in what you are facing yourselves?',
      ],
      [
        'Tredje frågan för gruppdiskussionen: Beskrevs utmaningar eller hinder som ni kan undvika tack vare andras erfarenheter?',
        "Third question for the group discussion: Were challenges or obstacles described that you can avoid thanks to others' experience?",
      ],
      [
        'Fjärde frågan för gruppdiskussionen: Finns annat inspel som skulle vara särskilt användbart för de utmaningar ni står i?',
        'Fourth question for the group discussion: Is there other input that would be especially useful for the challenges you are facing?',
      ],
    ),
  }),
];
