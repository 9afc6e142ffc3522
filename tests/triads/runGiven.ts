import { randomBytes } from 'node:crypto';
import { deliveryEngine } from '../../bot/delivery/engine.ts';
import { networkStore } from '../../bot/networks/networkStore.ts';
import type { Person } from '../../bot/people/person.ts';
import { type Card, type Element, plainText } from '../../bot/ports/card.ts';
import type { CardAction, Reply } from '../../bot/ports/said.ts';
import type { Table } from '../../bot/ports/table.ts';
import { type RoundFields, roundPlanning } from '../../bot/triads/planning/roundPlanning.ts';
import type { Met, Round, Triad } from '../../bot/triads/round.ts';
import { roundStore } from '../../bot/triads/roundStore.ts';
import { roundKinds, roundTasks } from '../../bot/triads/running/roundKinds.ts';
import { roundWatcher } from '../../bot/triads/running/roundWatcher.ts';
import { runHandler } from '../../bot/triads/running/runHandler.ts';
import { fakeChannel } from '../fakes/channel.ts';
import { memoryQueue } from '../fakes/memoryQueue.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { actionsOf, partsOf } from '../fakes/sentCard.ts';
import { place } from '../given.ts';
import { cardOf } from '../pressing.ts';
import { countingRandom, fields, network, person, session } from './given.ts';

export const second = 1_000;
export const minute = 60 * second;
export const day = 24 * 60 * minute;
/** How often servers look at what is due. */
const tickSeconds = 15;

export const roundId = 'round1';
export const begins = fields.startsAt;

export const anna = person(1);
export const facilitator = person(0);

/**
 * A network of that many people besides the facilitator, all signed up, ten minutes before the triads are to begin: the
 * rounds as they are, on a real delivery road whose channel, store and clock are in memory.
 */
export async function givenRun(count = 9) {
  const clock = { at: begins - 10 * minute };
  const now = { now: () => clock.at };
  const tables = {
    rounds: memoryTable(),
    ledger: memoryTable(),
    dueIndex: memoryTable(),
    servers: memoryTable(),
    networks: memoryTable(),
  };
  const queue = memoryQueue(now);
  const channel = fakeChannel();
  const random = countingRandom();
  const networks = networkStore(tables.networks, now);
  await networks.insertNew(network);
  const people = [...Array(count + 1).keys()].map((number) => person(number));
  const apart: (readonly [string, string])[] = [];
  /** What the triads have contributed, a line each. */
  const lines: string[] = [];
  const reported: unknown[] = [];
  const sessions = {
    list: async () => [session],
    find: async (_network: string, id: string) => (id === session.id ? session : undefined),
    read: async (_network: string, id: string) => (id === session.id ? session : undefined),
  };
  let jobs: (() => Promise<void>)[] = [];

  /** Dead, nothing of it reaches the store any more. */
  function server() {
    const life = { isDead: false, diesBefore: undefined as string | undefined };
    const mortal = (table: Table, name: string): Table => {
      const alive = (operation: string) => {
        if (life.diesBefore === `${name}.${operation}`) life.isDead = true;
        if (life.isDead) throw new Died();
      };
      return {
        ...table,
        insert: async (...of) => {
          alive('insert');
          return table.insert(...of);
        },
        put: async (...of) => {
          alive('put');
          return table.put(...of);
        },
        replace: async (...of) => {
          alive('replace');
          return table.replace(...of);
        },
        remove: async (...of) => {
          alive('remove');
          return table.remove(...of);
        },
        transact: async (...of) => {
          alive('transact');
          return table.transact(...of);
        },
      };
    };
    const engine = deliveryEngine({
      tables: {
        ledger: mortal(tables.ledger, 'ledger'),
        dueIndex: mortal(tables.dueIndex, 'dueIndex'),
        servers: mortal(tables.servers, 'servers'),
      },
      queue,
      networks,
      messenger: channel,
      clock: now,
      sleep: async (ms) => {
        clock.at += Math.ceil(ms);
      },
      random: { bytes: (length) => randomBytes(length), below: random.below },
      sendsPerSecond: 50,
      report: (_event, error) => {
        if (!(error instanceof Died)) reported.push(error);
      },
    });
    const { deliveries } = engine;
    const rounds = roundStore(mortal(tables.rounds, 'rounds'));
    const watcher = roundWatcher({ deliveries, rounds, clock: now });
    const planning = roundPlanning({
      rounds,
      people: { list: async () => people },
      sessions,
      participants: async () => people.slice(1).map(({ key }) => key),
      declined: async () => [],
      apart: { list: async () => apart },
      topics: { of: async () => new Map() },
      watchers: [watcher],
      clock: now,
      random,
      later: { soon: (_name, _gap, job) => void jobs.push(job) },
    });
    const needs = {
      people: { list: async () => people },
      sessions,
      rounds,
      planning,
      deliveries,
      networks,
      clock: now,
      contributionElements: async (): Promise<readonly Element[]> => lines.map((line) => plainText(line)),
    };
    const kinds = roundKinds(needs);
    engine.register(kinds, roundTasks(needs));
    return { kinds, life, engine, deliveries, rounds, watcher, planning, handler: runHandler(needs) };
  }

  const servers = [server()];
  const first = () => {
    const found = servers.find(({ life }) => !life.isDead);
    if (!found) throw new Error('No server lives.');
    return found;
  };

  const house = {
    clock,
    tables,
    channel,
    people,
    apart,
    lines,
    reported,
    servers,
    get rounds() {
      return first().rounds;
    },
    get planning() {
      return first().planning;
    },
    get deliveries() {
      return first().deliveries;
    },
    get watcher() {
      return first().watcher;
    },
    /** Every server dies, and a new one starts on the same store. */
    restart() {
      for (const { life } of servers) life.isDead = true;
      servers.length = 0;
      jobs = [];
      servers.push(server());
    },
    anotherServer() {
      servers.push(server());
      return servers.at(-1) as ReturnType<typeof server>;
    },
    /** So many seconds go by, in which every server ticks each quarter minute and works off what it can receive. */
    async passes(seconds: number) {
      const waiting = jobs;
      jobs = [];
      for (const job of waiting) await job();
      const end = clock.at + seconds * second;
      while (clock.at < end) {
        for (const { life, engine } of servers) {
          if (life.isDead) continue;
          try {
            if (Math.round(clock.at / second) % tickSeconds === 0) await engine.tick();
            for (const work of await queue.receive(16, 20_000)) await engine.work(work);
          } catch (error) {
            if (!(error instanceof Died)) throw error;
          }
        }
        // Seconds in which nothing happens are left out.
        const tick = (Math.floor(clock.at / second / tickSeconds) + 1) * tickSeconds * second;
        const next = Math.min(tick, end, ...queue.messages.map(({ visibleAt }) => visibleAt));
        clock.at = Math.max(clock.at + second, next);
      }
      if (reported.length > 0) throw reported[0];
    },
    async until(instant: number) {
      await house.passes(Math.max(0, Math.ceil((instant - clock.at) / second)));
    },
    async standing(): Promise<Round> {
      const round = await first().rounds.find(network.id, roundId);
      if (!round) throw new Error('There is no round.');
      return round;
    },
    /** A round that is published, and has come to the channel. */
    async published(over: Partial<RoundFields> = {}): Promise<Round> {
      await first().planning.draft(network.id, roundId, { ...fields, ...over });
      await first().planning.publish(network.id, roundId);
      await house.passes(5);
      return house.standing();
    },
    met: (): Promise<readonly Met[]> => first().rounds.met(network.id, roundId),
    /** The latest card whose notification begins so. */
    card(title: string): Card {
      const found = channel.messages.findLast((message) => message.title.startsWith(title));
      if (!found) throw new Error(`No card ${title}: ${channel.messages.map((one) => one.title).join(', ')}`);
      return found.card;
    },
    async press(
      who: Person,
      verb: string,
      data: Record<string, unknown> = {},
      over: Partial<CardAction> & { language?: 'sv' | 'en'; on?: ReturnType<typeof server> } = {},
    ): Promise<Reply> {
      const { language = 'sv', on = first(), ...more } = over;
      const action: CardAction = {
        sender: who,
        place,
        verb,
        data: { network: network.id, round: roundId, ...data },
        carrier: 'card',
        locale: 'sv-SE',
        messageId: undefined,
        pressedAt: clock.at,
        ...more,
      };
      const reply = on.handler.onPress(action, { network, person: who, language });
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
    /** A press on a button of a card, by its title. */
    async pressOn(who: Person, card: Card, title: string): Promise<Card> {
      const button = actionsOf(card).find((action) => action.title === title);
      if (!button?.verb) throw new Error(`There is no button ${title}: ${wordsOf(card)}`);
      return cardOf(await house.press(who, button.verb, { ...button.data }));
    },
    own: async (who: Person): Promise<Card> => cardOf(await house.press(who, 'triad/own')),
    async triads(who: Person): Promise<Card> {
      return cardOf(await first().handler.onTriads({ network, person: who, language: 'sv' }));
    },
  };
  return house;
}

/** Every server dies when a round has been written, before it has told anybody. */
export function diesOnceRoundIsWritten({ tables, servers }: House): void {
  tables.rounds.before = (operation) => {
    if (operation !== 'replace') return;
    for (const { life } of servers) life.isDead = true;
    tables.rounds.before = undefined;
  };
}

class Died extends Error {}

export type House = Awaited<ReturnType<typeof givenRun>>;

/** All that a card says, a line each; buttons left out. */
export function wordsOf(card: Card): string {
  return [...partsOf(card)]
    .flatMap(({ text, type }) => (typeof text === 'string' && type !== undefined ? [text] : []))
    .join('\n');
}

export function buttonsOf(card: Card): (string | undefined)[] {
  return actionsOf(card).flatMap(({ title }) => (title === undefined ? [] : [title]));
}

/** The person with that key. */
export function who(house: House, key: string | undefined): Person {
  const found = house.people.find((one) => one.key === key);
  if (!found) throw new Error(`Nobody is called ${key}.`);
  return found;
}

export function triadWith(round: Round, key: string): Triad {
  const found = round.triads.find(({ members }) => members.includes(key));
  if (!found) throw new Error(`${key} is in no triad.`);
  return found;
}
