import { randomBytes } from 'node:crypto';
import { newNetwork } from '../../bot/networks/network.ts';
import type { Acting, Person } from '../../bot/people/person.ts';
import type { Carrier } from '../../bot/ports/card.ts';
import type { Random } from '../../bot/ports/random.ts';
import type { CardAction, Reply } from '../../bot/ports/said.ts';
import { type Session, sessionWith } from '../../bot/sessions/session.ts';
import { planHandler } from '../../bot/triads/planning/planHandler.ts';
import { type RoundFields, roundPlanning } from '../../bot/triads/planning/roundPlanning.ts';
import type { Round, RoundWatcher, Triad } from '../../bot/triads/round.ts';
import { roundStore } from '../../bot/triads/roundStore.ts';
import { troika } from '../../bot/triads/templates/builtInTemplates.ts';
import type { Template } from '../../bot/triads/templates/template.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { place } from '../given.ts';

export const network = { ...newNetwork(place, undefined, place.channelId), channelId: place.channelId };
export const at = (text: string) => Date.parse(text);

/** Seeds are not left to chance, so that a failing test fails again. */
export function countingRandom(): Random {
  let drawn = 0;
  return { bytes: (count) => randomBytes(count), below: (below) => (++drawn * 7_919) % below };
}

const municipalities = ['Avesta', 'Borlänge', 'Falun', 'Gagnef', 'Hedemora', 'Leksand', 'Ludvika', 'Mora'];

export const keyOf = (number: number) => `tenant:person-${String(number).padStart(2, '0')}`;

/** Number 0 is the facilitator; the others come from eight municipalities in turn. */
export function person(number: number, over: Partial<Person> = {}): Person {
  return {
    key: keyOf(number),
    teamsId: `29:${number}`,
    objectId: `person-${number}`,
    name: `Person ${number} Exempel`,
    guest: false,
    organisation: municipalities[number % municipalities.length] as string,
    organisationBy: 'person',
    facilitator: number === 0,
    away: false,
    paused: false,
    language: undefined,
    ...over,
  };
}

/** Has triads at 10:30 on the wall clock. */
export const session: Session = sessionWith({
  id: 'traff5',
  title: 'Träff 5: Guldläget',
  start: at('2027-02-04T08:00Z'),
  end: at('2027-02-04T11:00Z'),
  programme: [
    { kind: 'case', title: 'Guldläget', time: '09:15', presenter: '', organisation: 'Ludvika' },
    { kind: 'triads', title: 'Triadsamtal', time: '10:30', presenter: '', organisation: '' },
  ],
});

export const fields: RoundFields = {
  question: 'Hur får ni med er hela förvaltningen?',
  sessionId: session.id,
  template: troika,
  cards: 'one',
  startsAt: at('2027-02-04T09:30Z'),
  byItself: false,
  meetings: undefined,
};

/** A published round with these triads, numbered from 1. */
export function round(groups: readonly (readonly string[])[], over: Partial<Round> = {}): Round {
  const triads: readonly Triad[] = groups.map((members, index) => ({
    number: index + 1,
    members,
    locked: false,
  }));
  return {
    ...fields,
    byProgramme: true,
    id: 'round1',
    networkId: network.id,
    state: 'published',
    triads,
    without: [],
    seed: 1,
    changes: [],
    openQuestion: undefined,
    createdAt: at('2027-02-01T08:00Z'),
    publishedAt: at('2027-02-01T09:00Z'),
    ...over,
  };
}

/** Who presses: the facilitator speaking Swedish, unless something else is said. */
export function acting(over: { person?: Person; language?: 'sv' | 'en' } = {}): Acting {
  const { person: who = person(0), language = 'sv' } = over;
  return { network, language, person: who };
}

/** A network of that many people besides the facilitator, all signed up, three days before its session. */
export function givenRounds(count = 9) {
  const table = memoryTable();
  const clock = { at: at('2027-02-01T08:00Z') };
  const now = { now: () => clock.at };
  const people = [...Array(count + 1).keys()].map((number) => person(number));
  const signedUp = new Set(people.slice(1).map(({ key }) => key));
  const participants = async (_network: string, sessionId: string) =>
    sessionId === session.id ? [...signedUp] : [];
  const declined = new Set<string>();
  const sessions = [session];
  const apart: (readonly [string, string])[] = [];
  const topics = new Map<string, readonly string[]>();
  const templates: Template[] = [troika];
  /** What the watcher heard, in order: "willSave published +1" (its state, and how many changes it has). */
  const heard: string[] = [];
  const fails = { didSave: false };
  const note =
    (what: string): RoundWatcher['willSave'] =>
    async ({ state, changes }, before) => {
      heard.push(`${what} ${before ? `${before.state}>` : ''}${state} +${changes.length}`);
      if (what === 'didSave' && fails.didSave) throw new Error('The room next door is away.');
    };
  const watchers: RoundWatcher[] = [{ willSave: note('willSave'), didSave: note('didSave') }];
  let jobs: (() => Promise<void>)[] = [];
  const later = { soon: (_name: string, _gap: number, job: () => Promise<void>) => void jobs.push(job) };
  const random = countingRandom();
  const store = () => roundStore(table);
  const sessionsPort = {
    list: async () => sessions,
    find: async (_network: string, id: string) => sessions.find((one) => one.id === id),
    read: async (_network: string, id: string) => sessions.find((one) => one.id === id),
  };
  const build = (rounds = store()) =>
    roundPlanning({
      rounds,
      people: { list: async () => people },
      sessions: sessionsPort,
      participants,
      declined: async () => [...declined],
      apart: { list: async () => apart },
      topics: { of: async () => topics },
      watchers,
      clock: now,
      random,
      later,
    });
  const rounds = store();
  const planning = build(rounds);
  const handler = planHandler({
    planning,
    rounds,
    sessions: sessionsPort,
    people: { list: async () => people },
    participants,
    templates: { list: async () => templates },
    clock: now,
    random,
  });
  return {
    table,
    clock,
    people,
    signedUp,
    declined,
    sessions,
    apart,
    topics,
    templates,
    heard,
    fails,
    watchers,
    rounds,
    planning,
    handler,
    anotherServer: () => build(),
    /** What stands in the table. */
    async standing(roundId = 'round1'): Promise<Round> {
      const found = await rounds.find(network.id, roundId);
      if (!found) throw new Error(`There is no round ${roundId}.`);
      return found;
    },
    press(
      verb: string,
      data: Record<string, unknown>,
      over: Partial<Acting> & { carrier?: Carrier; pressedAt?: number } = {},
    ): Promise<Reply> {
      const { carrier = 'card', pressedAt = clock.at, ...who } = over;
      const action: CardAction = {
        sender: { teamsId: 'x', objectId: 'y' },
        place,
        verb,
        data: { network: network.id, ...data },
        carrier,
        locale: 'sv-SE',
        messageId: undefined,
        pressedAt,
      };
      const reply = handler.onPress(action, { ...acting(), ...who });
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
    /** Runs what waits, each once. */
    async settle(): Promise<void> {
      const waiting = jobs;
      jobs = [];
      for (const job of waiting) await job();
    },
  };
}
