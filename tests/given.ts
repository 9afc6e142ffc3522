import { randomBytes, randomInt } from 'node:crypto';
import { compose, type DalaLab, type TableName, tableNames } from '../bot/compose.ts';
import { formData } from '../bot/edge/local/demo.ts';
import { networkIdOf } from '../bot/networks/network.ts';
import type { Card } from '../bot/ports/card.ts';
import type { Member } from '../bot/ports/roster.ts';
import type { CardAction, Place, Reply } from '../bot/ports/said.ts';
import { type Session, sessionWith } from '../bot/sessions/session.ts';
import { type FakeChannel, fakeChannel } from './fakes/channel.ts';
import { type MemoryQueue, memoryQueue } from './fakes/memoryQueue.ts';
import { type MemoryTable, memoryTable } from './fakes/memoryTable.ts';

export { formData };

export const hostTenant = '00000000-0000-4000-8000-00000000000a';
export const guestTenant = '00000000-0000-4000-8000-00000000000b';

export const place: Place = {
  tenantId: hostTenant,
  teamId: 'team-1',
  teamName: 'DalaLab',
  channelId: 'channel-1',
  channelKind: 'standard',
  serviceUrl: 'http://127.0.0.1:1/teams',
};
export const networkId = networkIdOf(place.tenantId, place.teamId);

/** Number 0 adds the app and becomes the facilitator; every third comes from another tenant. */
export function member(number: number): Member {
  const fromOutside = number > 0 && number % 3 === 0;
  return {
    teamsId: `29:${number}`,
    tenantId: fromOutside ? guestTenant : hostTenant,
    objectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Person ${number} Exempel`,
    guest: fromOutside,
  };
}

export const session: Session = sessionWith({
  id: 'traff1',
  title: 'Träff 1: Guldläget i Ludvika',
  start: Date.parse('2026-11-24T08:00Z'),
  end: Date.parse('2026-11-24T11:00Z'),
  timeZone: 'Europe/Stockholm',
});

export function answer(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    knowledge: 'large',
    contacts: 'some',
    support: 'little',
    mostUseful: 'cases,triads',
    line: '',
    ...over,
  };
}

export interface Given {
  dalalab: DalaLab;
  readonly tables: Readonly<Record<TableName, MemoryTable>>;
  readonly channel: FakeChannel;
  readonly queue: MemoryQueue;
  readonly clock: { at: number };
  readonly roster: { members: Member[]; fails: boolean; reads: number };
  press(person: Member, verb: string, data?: unknown, over?: Partial<CardAction>): Promise<Reply>;
  say(person: Member, text: string, over?: Partial<Place>): Promise<Reply>;
  /** Runs what waits, each once. */
  settle(): Promise<void>;
  /**
   * Runs what waits; then so many seconds go by, in which every server ticks each half minute and works off what it can
   * receive.
   */
  passes(seconds: number): Promise<void>;
  /** What waits is lost, and a new server starts on the same store. */
  restart(): void;
  /** A second server on the same store and channel. */
  anotherServer(): DalaLab;
  /** The store as a thief would have it, without what backups leave out when asked so. */
  dump(without?: readonly TableName[]): string;
}

export const about = { network: networkId, session: session.id };

/** A press as the edge hands it over, made when the session was over. */
export function pressBy(person: Member, verb: string, data: unknown = about): CardAction {
  return {
    sender: person,
    place,
    verb,
    data,
    locale: 'sv-SE',
    carrier: 'card',
    messageId: undefined,
    pressedAt: session.end,
  };
}

/** A network with `people` members (facilitator included), its session over. */
export async function given(people = 12): Promise<Given> {
  const tables = Object.fromEntries(tableNames.map((name) => [name, memoryTable()])) as Given['tables'];
  const channel = fakeChannel();
  const clock = { at: session.end };
  const queue = memoryQueue({ now: () => clock.at });
  const roster = { members: [...Array(people).keys()].map(member), fails: false, reads: 0 };
  let jobs = new Map<string, () => Promise<void>>();
  let others: DalaLab[] = [];
  const build = () =>
    compose(
      {
        table: (name) => tables[name],
        messenger: channel,
        roster: {
          members: async () => {
            roster.reads++;
            if (roster.fails) throw new Error('Teams does not answer.');
            return roster.members;
          },
          channels: async () => [
            { id: place.channelId, name: undefined, kind: 'standard' as const },
            { id: 'channel-2', name: 'Annan', kind: 'standard' as const },
          ],
        },
        clock: { now: () => clock.at },
        later: { soon: (name, _gap, job) => void jobs.set(name, job) },
        // Waiting for a free moment takes as long as it takes; everybody else's time goes on with it.
        sleep: async (ms) => {
          clock.at += Math.ceil(ms);
        },
        queue,
        report: () => {},
        random: { bytes: (count) => randomBytes(count), below: (below) => randomInt(below) },
      },
      { publicUrl: 'https://dalalab.example', facilitators: [], sendsPerSecond: 50 },
    );
  const house: Given = {
    dalalab: build(),
    tables,
    channel,
    queue,
    clock,
    roster,
    press: (person, verb, data = about, over = {}) =>
      house.dalalab.onPress({ ...pressBy(person, verb, data), pressedAt: clock.at, ...over }),
    say: (person, text, over = {}) =>
      house.dalalab.onSaid({ sender: person, place: { ...place, ...over }, text, locale: 'sv-SE' }),
    async settle() {
      // What asks for itself again waits, as it would for its time.
      const ran = new Set<string>();
      for (;;) {
        const next = [...jobs].find(([name]) => !ran.has(name));
        if (!next) return;
        const [name, job] = next;
        ran.add(name);
        jobs.delete(name);
        await job();
      }
    },
    async passes(seconds) {
      await house.settle();
      for (let second = 0; second < seconds; second++) {
        for (const [index, { delivery }] of [house.dalalab, ...others].entries()) {
          if (second % 30 === index % 30) await delivery.tick();
          const received = await queue.receive(16, 20_000);
          await Promise.all(received.map((work) => delivery.work(work)));
        }
        clock.at += 1_000;
      }
    },
    restart() {
      jobs = new Map();
      others = [];
      house.dalalab = build();
      // What a dead server remembered is gone; what this one is told is as old as it may be.
      clock.at += 60_000;
    },
    anotherServer() {
      const other = build();
      others.push(other);
      return other;
    },
    dump: (without = []) =>
      JSON.stringify(
        tableNames.filter((name) => !without.includes(name)).map((name) => [name, tables[name].dump()]),
      ),
  };
  await house.dalalab.onAdded(place, member(0), place.channelId);
  await house.dalalab.sessions.save(networkId, session);
  return house;
}

/** The same, with the evaluation open. */
export async function givenOpen(people = 12): Promise<Given> {
  const house = await given(people);
  await house.say(member(0), 'öppna utvärdering');
  return house;
}

export function cardOf(reply: Reply): Card {
  if (reply.kind !== 'card') throw new Error(`Refused: ${reply.status} ${reply.code}`);
  return reply.card;
}

/** Every text a card shows, a line each. */
export function textOf(card: Card | Reply): string {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && ['text', 'title', 'label'].includes(name)) found.push(inner);
        else visit(inner);
      }
    }
  };
  if ('kind' in card && card.kind === 'refused') return card.message;
  visit('kind' in card ? cardOf(card) : card);
  return found.join('\n');
}
