import { randomBytes, randomInt } from 'node:crypto';
import { newNetwork } from '../../bot/networks/network.ts';
import type { Acting } from '../../bot/people/person.ts';
import type { Carrier } from '../../bot/ports/card.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { CardAction, Reply } from '../../bot/ports/said.ts';
import { planning } from '../../bot/sessions/planning.ts';
import { type Session, type SessionWatcher, sessionWith } from '../../bot/sessions/session.ts';
import { sessionHandler } from '../../bot/sessions/sessionHandler.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { place } from '../given.ts';

export const network = { ...newNetwork(place, undefined, place.channelId), channelId: place.channelId };
export const at = (text: string) => Date.parse(text);
export const random: Random = {
  bytes: (count) => randomBytes(count),
  below: (below) => randomInt(below),
};

export const plain: Session = sessionWith({
  id: 'traff5',
  title: 'Träff 5: Guldläget',
  start: at('2027-02-04T08:00Z'),
  end: at('2027-02-04T11:00Z'),
  place: 'Ludvika',
  link: 'https://teams.example/x',
  reminders: ['P7D', 'P1D'],
  programme: [
    { kind: 'case', title: 'Guldläget', time: '09:15', presenter: 'Anna Exempel', organisation: 'Ludvika' },
    { kind: 'other', title: 'Fika', time: '', presenter: '', organisation: '' },
  ],
  calendarSecret: '0123456789abcdef0123456789abcdef',
});

export const filledIn = {
  title: 'Träff 6: Torsboda',
  date: '2027-03-10',
  start: '09:00',
  end: '12:00',
  place: 'Smedjebacken',
  link: '',
  programme: '09:15 exempel: Timrå – Torsboda',
  reminders: 'P7D,P1D',
};

/** Who presses: a facilitator speaking Swedish, unless something else is said. */
export function acting(over: { facilitator?: boolean; language?: 'sv' | 'en' } = {}): Acting {
  const { facilitator = true, language = 'sv' } = over;
  return { network, language, person: { key: 'k', facilitator } as Acting['person'] };
}

export function givenSessions() {
  const table = memoryTable();
  const clock = { at: at('2027-01-01T08:00Z') };
  const store = () => sessionStore(table, { now: () => clock.at });
  const sessions = store();
  /** What the watcher heard, in order: "willSave <id> <revision> <before's revision>". */
  const heard: string[] = [];
  const fails = { didSave: false };
  const note =
    (what: string): SessionWatcher['willSave'] =>
    async (_network, session, before) => {
      heard.push(`${what} ${session.title} r${session.revision} ${before ? `r${before.revision}` : 'new'}`);
      if (what === 'didSave' && fails.didSave) throw new Error('The room next door is away.');
    };
  const watchers = [{ willSave: note('willSave'), didSave: note('didSave') }];
  let jobs: (() => Promise<void>)[] = [];
  const later = { soon: (_name: string, _gap: number, job: () => Promise<void>) => void jobs.push(job) };
  const plans = planning({ sessions, watchers, random, later });
  const wishes: string[] = [];
  const handler = sessionHandler({
    sessions,
    planning: plans,
    clock: { now: () => clock.at },
    random,
    wishes: async () => wishes,
    attendance: async () => ({
      attendanceActions: (session) => [
        {
          type: 'Action.Execute',
          title: 'Kommer på plats',
          verb: 'attendance/answer',
          data: { session: session.id },
        },
      ],
      attendanceLine: (session) => `3 kommer till ${session.id}`,
    }),
    calendarUrl: (networkId, session) => `https://dalalab.example/calendar/${networkId}/${session.id}`,
  });
  return {
    table,
    clock,
    sessions,
    anotherStore: store,
    heard,
    fails,
    watchers,
    plans,
    anotherServer: () => planning({ sessions: store(), watchers, random, later }),
    wishes,
    handler,
    press(verb: string, data: Record<string, unknown>, over: Partial<Acting> & { carrier?: Carrier } = {}) {
      const { carrier = 'dialog', ...who } = over;
      const action: CardAction = {
        sender: { teamsId: 'x', objectId: 'y' },
        place,
        verb,
        data: { network: network.id, ...data },
        carrier,
        locale: 'sv-SE',
        messageId: undefined,
        pressedAt: clock.at,
      };
      const reply = handler.onPress(action, { ...acting(), ...who });
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
    async settle() {
      const now = jobs;
      jobs = [];
      for (const job of now) await job();
    },
  };
}

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, string>;
  readonly type: string;
}

/** Every button of a card, wherever it stands. */
export function buttonsOf(reply: Reply): Button[] {
  const found: Button[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const one = value as Record<string, unknown>;
      if (String(one.type).startsWith('Action.')) {
        const data = (one.data ?? {}) as Record<string, string>;
        found.push({
          title: String(one.title),
          verb: String(one.verb ?? data.verb),
          data,
          type: String(one.type),
        });
      } else Object.values(one).forEach(visit);
    }
  };
  visit(reply);
  return found;
}

export function buttonOf(reply: Reply, verb: string): Button {
  const found = buttonsOf(reply).find((button) => button.verb === verb);
  if (!found) throw new Error(`No button says ${verb}.`);
  return found;
}

/** What the inputs of a form hold, as Teams sends them when it is sent untouched. */
export function inputsOf(reply: Reply): Record<string, string> {
  if (reply.kind !== 'card') throw new Error(reply.message);
  return Object.fromEntries(
    reply.card.body.flatMap((element) =>
      element.type.startsWith('Input.') && 'value' in element ? [[element.id, element.value ?? '']] : [],
    ),
  );
}
