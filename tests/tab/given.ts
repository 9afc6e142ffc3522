import type { NetworkView, SessionView } from '../../bot/contract/api.ts';
import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';

/** Plainly made-up people, as the local page offers them. */
export const people = [
  {
    name: 'Prova Processledare',
    oid: 'oid-facilitator',
    tid: 'tid-region',
    role: 'facilitator',
    locale: 'sv-se',
  },
  {
    name: 'Testa Deltagare',
    oid: 'oid-participant',
    tid: 'tid-kommun',
    role: 'participant',
    locale: 'sv-se',
  },
  { name: 'Trial Participant', oid: 'oid-english', tid: 'tid-kommun', role: 'participant', locale: 'en-us' },
] as const;

export const place = {
  teamId: '19:team@thread.tacv2',
  teamName: 'Hållbara samhällen',
  channelId: '19:channel@thread.tacv2',
  channelName: 'Lärnätverket',
  tenantId: 'tid-region',
};

export function givenNetwork(changes: Partial<NetworkView> = {}): NetworkView {
  return {
    id: 'network1',
    name: 'Hållbara samhällen',
    role: 'participant',
    teamId: place.teamId,
    channelId: place.channelId,
    ...changes,
  };
}

export const sessions = {
  upcoming: given('s4', 'Träff 4: Avslutning', '2099-03-04', 'none'),
  third: given('s3', 'Träff 3: Kompetens och bostäder', '2025-02-04', 'open'),
  second: given('s2', 'Träff 2: Etableringar', '2024-12-03', 'closed'),
  first: given('s1', 'Träff 1: Uppstart', '2024-10-08', 'closed'),
};

function given(id: string, title: string, day: string, evaluation: SessionView['evaluation']): SessionView {
  const summer = day.startsWith('2024-10');
  const [start, end] = summer ? ['07:00', '10:00'] : ['08:00', '11:00'];
  return {
    id,
    title,
    start: `${day}T${start}:00.000Z`,
    end: `${day}T${end}:00.000Z`,
    timeZone: 'Europe/Stockholm',
    place: '',
    link: '',
    programme: [],
    reminders: [],
    phase: 'ended',
    cancelled: false,
    attendance: { onSite: 0, online: 0, notComing: 0, participants: 0 },
    evaluation,
  };
}

export function openSummary(answers: number, invited = 27): EvaluationSummary {
  return { state: 'open', answers, invited, measures: null, mostUseful: null, trend: null, quotes: null };
}

export function sealingSummary(answers: number): EvaluationSummary {
  return { ...openSummary(answers), state: 'sealing' };
}

export function tooFewSummary(answers: number): EvaluationSummary {
  return { ...openSummary(answers), state: 'closed' };
}

export function closedSummary(changes: Partial<EvaluationSummary> = {}): EvaluationSummary {
  return {
    state: 'closed',
    answers: 20,
    invited: 27,
    measures: [
      { id: 'knowledge', counts: [11, 7, 2, 0] },
      { id: 'contacts', counts: [5, 9, 4, 2] },
      { id: 'support', counts: [3, 6, 8, 3] },
    ],
    mostUseful: [
      { id: 'cases', count: 9 },
      { id: 'discussions', count: 4 },
      { id: 'knowledgePasses', count: 0 },
      { id: 'triads', count: 14 },
      { id: 'other', count: 1 },
    ],
    trend: [
      {
        sessionId: 's1',
        title: 'Träff 1: Uppstart',
        answers: 16,
        measures: [
          { id: 'knowledge', counts: [4, 8, 3, 1] },
          { id: 'contacts', counts: [8, 6, 2, 0] },
          { id: 'support', counts: [2, 6, 6, 2] },
        ],
      },
    ],
    quotes: ['Mer tid för triaderna nästa gång.'],
    ...changes,
  };
}
