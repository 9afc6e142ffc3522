import type { Due } from '../../bot/delivery/delivery.ts';
import { dueIndex } from '../../bot/delivery/dueIndex.ts';
import { deliveryEngine } from '../../bot/delivery/engine.ts';
import { openTables } from '../../bot/edge/tables.ts';
import { systemRandom } from '../../bot/edge/time.ts';
import type { Table } from '../../bot/ports/table.ts';
import type { Azurite } from '../azurite.ts';
import { type Line, quantile, spreadOf } from './numbers.ts';

const sizes = [1_000, 100_000] as const;
const ticks = 20;
const dayMs = 86_400_000;
const plannedAtOnce = 2_000;

interface Cost {
  readonly operations: number;
  readonly rows: number;
  readonly medianMs: number;
}

/** A tick must cost the same however much is planned. */
export async function measureTicks(azurite: Azurite): Promise<readonly Line[]> {
  const { table, create } = await openTables({ connectionString: azurite.connectionString });
  await create();
  const count = { operations: 0, rows: 0 };
  const counted = (one: Table): Table => ({
    ...one,
    get: (partition, key) => {
      count.operations++;
      return one.get(partition, key);
    },
    async *list(partition, range) {
      count.operations++;
      for await (const row of one.list(partition, range)) {
        count.rows++;
        yield row;
      }
    },
    put: (partition, key, row) => {
      count.operations++;
      return one.put(partition, key, row);
    },
    transact: (partition, steps) => {
      count.operations++;
      return one.transact(partition, steps);
    },
  });
  const engine = deliveryEngine({
    tables: {
      ledger: counted(table('ledger')),
      dueIndex: counted(table('dueIndex')),
      servers: counted(table('servers')),
    },
    queue: { send: async () => {}, receive: async () => [] },
    networks: { find: async () => undefined },
    messenger: { post: async () => ({ messageId: 'm' }), update: async () => {} },
    clock: { now: () => Date.now() },
    sleep: async () => {},
    random: systemRandom,
    sendsPerSecond: 50,
    report: () => {},
  });
  const index = dueIndex(table('dueIndex'));
  const costs: Cost[] = [];
  let planned = 0;
  for (const size of sizes) {
    for (; planned < size; planned += plannedAtOnce) {
      await index.put(dues(planned, Math.min(size, planned + plannedAtOnce)), Date.now());
    }
    planned = size;
    const times: number[] = [];
    Object.assign(count, { operations: 0, rows: 0 });
    for (let n = 0; n < ticks; n++) {
      const began = performance.now();
      await engine.tick();
      times.push(performance.now() - began);
    }
    costs.push({
      operations: count.operations / ticks,
      rows: count.rows / ticks,
      medianMs: quantile(times, 0.5),
    });
  }
  const [few, many] = costs as [Cost, Cost];
  const line = (measure: string, of: (cost: Cost) => number, digits: number, isJudged: boolean): Line => ({
    measure: `a tick with ${sizes[1]} planned against ${sizes[0]}: ${measure}`,
    ratio: spreadOf([of(many) / of(few)]),
    ...(isJudged ? { limit: { atMost: 1, aim: 1 } } : {}),
    ours: of(many).toFixed(digits),
    peer: of(few).toFixed(digits),
  });
  return [
    line('storage operations', ({ operations }) => operations, 0, true),
    line('rows read', ({ rows }) => rows, 0, true),
    // The emulator looks through all its rows for every range; Azure does not.
    line('ms', ({ medianMs }) => medianMs, 1, false),
  ];
}

function dues(from: number, to: number): Due[] {
  return Array.from({ length: to - from }, (_, n) => ({
    networkId: `network-${(from + n) % 1_000}`,
    kind: 'reminder',
    subject: `session-${from + n}`,
    occurrence: 'P1D',
    at: Date.now() + dayMs + (from + n) * 1_000,
  }));
}
