import {
  type Answer,
  measures,
  type ScaleStep,
  type UsefulPart,
  usefulParts,
} from '../../contract/evaluation.ts';
import type { SessionFields } from '../../contract/session.ts';
import { networkIdOf } from '../../networks/network.ts';
import { instantOf, localDate, plusDays } from '../../ports/localTime.ts';
import type { Member } from '../../ports/roster.ts';
import type { Place } from '../../ports/said.ts';
import { defaultReminders, type Session, sessionWith } from '../../sessions/session.ts';

/**
 * Made-up content for trying the app on one's own machine: the programme of the DalaLab project (the municipalities
 * that gave cases are real; dates are chosen, and every person is called Exempel).
 */
export const demoTenantId = '00000000-0000-4000-8000-0000000000d1';
export const demoTeamId = 'demo-team';
/** The Playground's General channel has its team's id. */
export const demoChannelId = demoTeamId;
export const demoNetworkId = networkIdOf(demoTenantId, demoTeamId);

export function demoPlace(serviceUrl: string): Place {
  return {
    tenantId: demoTenantId,
    teamId: demoTeamId,
    teamName: 'DalaLab',
    channelId: demoChannelId,
    channelKind: 'standard',
    serviceUrl,
  };
}

const names = [
  'Pia Exempel, Region Dalarna',
  'Anna Exempel, Ludvika',
  'Bo Exempel, Vansbro',
  'Cajsa Exempel, Borlänge',
  'David Exempel, Leksand',
  'Eva Exempel, Smedjebacken',
  'Fia Exempel, Avesta',
  'Göran Exempel, Falun',
  'Helena Exempel, Gagnef',
  'Ivar Exempel, Hedemora',
  'Jonna Exempel, Malung-Sälen',
  'Kalle Exempel, Mora',
  'Lisa Exempel, Orsa',
  'Måns Exempel, Rättvik',
  'Nora Exempel, Säter',
  'Olle Exempel, Älvdalen',
  'Petra Exempel, Ludvika',
  'Qvintus Exempel, Borlänge',
  'Rut Exempel, Falun',
  'Sven Exempel, Mora',
  'Tora Exempel, Avesta',
  'Uno Exempel, Leksand',
  'Vera Exempel, Vansbro',
  'Wille Exempel, Hedemora',
  'Ylva Exempel, Rättvik',
  'Åke Exempel, Smedjebacken',
  'Ärna Exempel, Länsstyrelsen Dalarna',
  'Östen Exempel, Gagnef',
];

/** The first six are those of the Playground (`.m365agentsplayground.yml`); the first of all is the facilitator. */
export const demoPeople: readonly Member[] = names.map((name, index) => ({
  teamsId: `demo-${String(index).padStart(2, '0')}`,
  tenantId: demoTenantId,
  objectId: `00000000-0000-4000-8000-000000000${100 + index}`,
  name,
  guest: index % 5 === 4,
}));

const timeZone = 'Europe/Stockholm';
export const demoSessions: readonly Session[] = [
  session(
    'traff1',
    'Träff 1: Stora etableringar, med Vansbro och Borlänge',
    '2024-09-24T07:00Z',
    '2024-09-24T10:00Z',
  ),
  session(
    'traff2',
    'Träff 2: Hållbar tillväxt, med Mariestad och Leksand',
    '2024-11-05T08:00Z',
    '2024-11-05T11:00Z',
  ),
  session('traff3', 'Träff 3: Guldläget i Ludvika', '2024-12-10T08:00Z', '2024-12-10T11:00Z'),
  session(
    'traff4',
    'Träff 4: Torsboda, Smedjebacken och vägen vidare',
    '2025-02-04T08:00Z',
    '2025-02-04T11:00Z',
  ),
];

/** Two weeks ahead, so that there is something to sign up for. */
export function comingSession(today: number): SessionFields {
  const start = instantOf(`${localDate(plusDays(today, 14, timeZone), timeZone)}T09:00`, timeZone) ?? today;
  const none = { presenter: '', organisation: '' };
  return {
    title: 'Träff 5: Så gick det sedan',
    start,
    end: start + 3 * 3_600_000,
    timeZone,
    place: 'Kupolen, Borlänge',
    link: 'https://exempel.invalid/mote',
    programme: [
      {
        kind: 'case',
        time: '09:00',
        title: 'Guldläget, ett år senare',
        presenter: '',
        organisation: 'Ludvika',
      },
      { kind: 'triads', time: '09:45', title: 'Egna utmaningar', ...none },
      { kind: 'groupDiscussion', time: '10:45', title: 'Vad tar vi med oss?', ...none },
    ],
    reminders: defaultReminders,
  };
}

function session(id: string, title: string, start: string, end: string): Session {
  return sessionWith({ id, title, start: Date.parse(start), end: Date.parse(end), timeZone });
}

const lines = [
  'Mycket värdefullt att höra hur Ludvika arbetar med Guldläget.',
  'Mer tid till triadsamtalen nästa gång!',
  'Tar med mig vikten av att våga säga nej.',
  'Bra blandning av exempel och samtal.',
  'Hade gärna hört mer om energiförsörjning och VA.',
  'Jag fick tre nya kontakter att ringa.',
  'Skönt att höra att fler brottas med samma frågor.',
];

/** A made-up answer; the later the session, the more people are content. `pick(n)` gives a whole number below n. */
export function demoAnswer(pick: (below: number) => number, sessionNumber: number): Answer {
  const step = (): ScaleStep => {
    const at = pick(10);
    if (at < 3 + sessionNumber) return 'large';
    return at < 8 ? 'some' : at < 9 ? 'little' : 'none';
  };
  const mostUseful = usefulParts.filter((part): part is UsefulPart => part !== 'other' && pick(2) === 0);
  return {
    scales: Object.fromEntries(measures.map((measure) => [measure, step()])) as Answer['scales'],
    mostUseful,
    line: pick(3) === 0 ? (lines[pick(lines.length)] ?? '') : '',
  };
}

/** What the form's inputs send. */
export function formData({ scales, mostUseful, line }: Answer): Record<string, string> {
  return { ...scales, mostUseful: mostUseful.join(','), line };
}
