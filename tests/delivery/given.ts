import { randomBytes, randomInt } from 'node:crypto';
import type { CardKind, Delivery, Due, TaskKind } from '../../bot/delivery/delivery.ts';
import { type DeliveryEngine, deliveryEngine } from '../../bot/delivery/engine.ts';
import { hiddenMs } from '../../bot/delivery/road.ts';
import { networkIdOf, newNetwork } from '../../bot/networks/network.ts';
import { networkStore } from '../../bot/networks/networkStore.ts';
import { card, paragraph } from '../../bot/ports/card.ts';
import { type Row, RowChanged, type Table, TableUnavailable } from '../../bot/ports/table.ts';
import { QueueUnavailable, type Work, type WorkQueue } from '../../bot/ports/workQueue.ts';
import { fakeChannel } from '../fakes/channel.ts';
import { memoryQueue } from '../fakes/memoryQueue.ts';
import { type MemoryTable, memoryTable } from '../fakes/memoryTable.ts';
import { place } from '../given.ts';

export const start = Date.parse('2026-11-24T08:00Z');
export const networkId = networkIdOf(place.tenantId, place.teamId);

export function due(occurrence = 'once', at = start): Due {
  return { networkId, kind: 'note', subject: 'subject1', occurrence, at };
}

/** A server that can die: from then on nothing of it reaches the store, the queue or the channel. */
export interface TestServer extends DeliveryEngine {
  dead: boolean;
  /** Dies when it has made so many more operations. */
  diesIn: number;
  /** How far its clock is from the others'. */
  clockOff: number;
}

class Died extends Error {}

/** One store, queue and channel, and any number of servers on them. */
export async function givenRoad() {
  const clock = { at: start };
  const tables = { ledger: memoryTable(), dueIndex: memoryTable(), servers: memoryTable() };
  const networksTable = memoryTable();
  const queue = memoryQueue({ now: () => clock.at });
  const channel = fakeChannel();
  /** `loseAnswers`: so many replacements are made, but their answer is lost and the client's own retry meets them. */
  const outage = { tablesUntil: 0, loseAnswers: 0 };
  const networks = networkStore(networksTable, { now: () => clock.at });
  await networks.insertNew(newNetwork(place, undefined, place.channelId));
  const reported: string[] = [];
  const drawn = { text: 'Ett kort', wanted: true, wantedFrom: 0, fails: false, storeIsAway: false, times: 0 };
  const settled: Delivery[] = [];
  const ran: Due[] = [];
  const servers: TestServer[] = [];

  const note: CardKind = {
    kind: 'note',
    async render({ occurrence }) {
      drawn.times++;
      if (drawn.fails) throw new Error('A fault of ours.');
      if (drawn.storeIsAway) throw new TableUnavailable('Away.');
      return drawn.wanted ? { card: card('sv', [paragraph(drawn.text)]), title: occurrence } : undefined;
    },
    async settled(delivery) {
      settled.push(delivery);
    },
  };
  const task: TaskKind = {
    kind: 'task',
    async run(of) {
      if (drawn.fails) throw new Error('A fault of ours.');
      ran.push(of);
    },
  };

  function server(clockOff = 0): TestServer {
    const life = { dead: false, diesIn: Number.POSITIVE_INFINITY };
    /** One operation in the life of a server. */
    const live = async <Result>(operate: () => Promise<Result>): Promise<Result> => {
      if (life.dead) throw new Died();
      // Half of what a dying server does still arrives, the other half does not.
      const last = --life.diesIn <= 0;
      if (last && life.diesIn % 2 === 0) life.dead = true;
      if (life.dead) throw new Died();
      const result = await operate();
      if (last) life.dead = true;
      if (life.dead) throw new Died();
      return result;
    };
    const mortal = (table: MemoryTable): Table => {
      const asked = <Result>(operate: () => Promise<Result>) =>
        live(() => {
          if (clock.at < outage.tablesUntil) throw new TableUnavailable('Away.');
          return operate();
        });
      return {
        ...table,
        get: (partition, key) => asked(() => table.get(partition, key)),
        async *list(partition, range) {
          yield* await asked(async () => {
            const rows = [];
            for await (const row of table.list(partition, range)) rows.push(row);
            return rows;
          });
        },
        insert: (partition, key, row: Row) => asked(() => table.insert(partition, key, row)),
        put: (partition, key, row) => asked(() => table.put(partition, key, row)),
        replace: (partition, key, row, version) =>
          asked(async () => {
            const written = await table.replace(partition, key, row, version);
            if (outage.loseAnswers-- > 0) throw new RowChanged('Met by its own retry.');
            return written;
          }),
        remove: (partition, key) => asked(() => table.remove(partition, key)),
        transact: (partition, steps) => asked(() => table.transact(partition, steps)),
      };
    };
    const mortalWork = (work: Work): Work => ({
      ...work,
      remove: () => live(() => work.remove()),
      postpone: (delayMs) => live(() => work.postpone(delayMs)),
    });
    const mortalQueue: WorkQueue = {
      send: (text, delayMs) => live(() => queue.send(text, delayMs)),
      receive: async (most, hiddenMs) =>
        (await live(() => queue.receive(most, hiddenMs))).map((work) => mortalWork(work)),
    };
    const engine = deliveryEngine({
      tables: {
        ledger: mortal(tables.ledger),
        dueIndex: mortal(tables.dueIndex),
        servers: mortal(tables.servers),
      },
      queue: mortalQueue,
      networks,
      messenger: {
        post: (to, what, title) => live(() => channel.post(to, what, title)),
        update: (at, id, what, title) => live(() => channel.update(at, id, what, title)),
      },
      clock: { now: () => clock.at + made.clockOff },
      sleep: async (ms) => {
        clock.at += ms;
      },
      random: { bytes: (count) => randomBytes(count), below: (below) => randomInt(below) },
      sendsPerSecond: 50,
      report: (event, error) => {
        if (!(error instanceof Died)) reported.push(event);
      },
    });
    const made: TestServer = Object.assign(engine, { dead: false, diesIn: 0, clockOff });
    Object.defineProperties(made, {
      dead: {
        get: () => life.dead,
        set: (dead: boolean) => {
          life.dead = dead;
        },
      },
      diesIn: {
        set: (operations: number) => {
          life.diesIn = operations;
        },
      },
    });
    // What is not wanted before its time is judged by this server's own clock.
    const ownNote: CardKind = {
      ...note,
      render: async (of) => (clock.at + made.clockOff < drawn.wantedFrom ? undefined : note.render(of)),
    };
    engine.register([ownNote], [task]);
    queues.set(made, mortalQueue);
    servers.push(made);
    return made;
  }
  const queues = new Map<TestServer, WorkQueue>();

  /** A second in the life of all servers: each ticks every quarter minute and works off what it can receive. */
  async function second(): Promise<void> {
    const turn = Math.round((clock.at - start) / 1_000);
    await Promise.all(
      servers.map(async (one, index) => {
        if (one.dead) return;
        try {
          if (turn % 15 === index % 15) await one.tick();
          const received = await queues.get(one)?.receive(16, hiddenMs);
          await Promise.all((received ?? []).map((work) => one.work(work)));
        } catch (error) {
          const isOutage = error instanceof TableUnavailable || error instanceof QueueUnavailable;
          if (!(error instanceof Died) && !isOutage) throw error;
        }
      }),
    );
    clock.at += 1_000;
  }

  return {
    clock,
    tables,
    queue,
    channel,
    outage,
    networks,
    reported,
    drawn,
    settled,
    ran,
    server,
    async passes(seconds: number) {
      for (let n = 0; n < seconds; n++) await second();
    },
    /** Every delivery in the ledger but the notices to facilitators. */
    deliveries: () => (servers.find(({ dead }) => !dead) ?? server()).deliveries.list(networkId, 'subject1'),
    posts: (title: string) => channel.messages.filter((message) => message.title === title),
  };
}
