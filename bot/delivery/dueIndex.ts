import { createHash } from 'node:crypto';
import { RowChanged, type Step, type StoredRow, type Table } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import { type Due, deliveryKey } from './delivery.ts';

/**
 * What is still to happen, by when it is to be looked at: an alarm clock that outlives every server. A thing stays in
 * it until it is settled; each look moves its row forward, so that work which got lost on the way is found again.
 *
 * Rows lie in a few partitions, sorted by time: what is due is one range at the front of each, however much is planned.
 */
export interface DueIndex {
  /** Writes them down to be looked at when they are due. The same again changes nothing. */
  put(dues: readonly Due[], plannedAt: Instant): Promise<void>;
  /** Writes one down that is taken care of now, to be looked at again at `lookAt` unless it is removed by then. */
  guard(due: Due, lookAt: Instant, plannedAt: Instant): Promise<DueEntry>;
  /**
   * Those to be looked at before `now + aheadMs`, oldest first, each moved forward so that nobody else has it too.
   * Another server may have been there first: then it has them.
   */
  take(now: Instant, aheadMs: number, most: number): Promise<readonly DueEntry[]>;
  /** It is settled. Removing what was moved or removed is no error. */
  remove(entry: Pick<DueEntry, 'due' | 'lookAt'>): Promise<void>;
}

export interface DueEntry {
  readonly due: Due;
  /** Where its row stands now. */
  readonly lookAt: Instant;
  readonly plannedAt: Instant;
  /** How often it has been looked at. */
  readonly looks: number;
}

/** Azure serves 2,000 rows a second a partition; these share the work of a minute when everything is due. */
const shards = 4;
/** Longer than a claim: what only takes its time is not queued twice. */
const firstLookAgainMs = 80_000;
const lastLookAgainMs = 15 * 60_000;
/** A move is two steps; a transaction holds a hundred. */
const movesAtOnce = 50;

/** Partition = "due-" + shard of the delivery key, key = when to look (UTC, sortable) : delivery key. */
export function dueIndex(table: Table): DueIndex {
  async function* front(shard: number, before: Instant): AsyncGenerator<StoredRow> {
    yield* table.list(partitionOf(shard), { before: isoUtc(before) });
  }

  async function takeFrom(
    shard: number,
    now: Instant,
    aheadMs: number,
    most: number,
  ): Promise<readonly DueEntry[]> {
    const found: { readonly key: string; readonly entry: DueEntry }[] = [];
    for await (const stored of front(shard, now + aheadMs)) {
      found.push({ key: stored.key, entry: toEntry(stored) });
      if (found.length >= most) break;
    }
    const taken: DueEntry[] = [];
    for (let from = 0; from < found.length; from += movesAtOnce) {
      const batch = found.slice(from, from + movesAtOnce);
      // The same thing may stand here twice, planned and under way; both become one.
      const moved = new Map(
        batch.map(({ entry }) => {
          const again = Math.min(lastLookAgainMs, firstLookAgainMs * 2 ** entry.looks);
          const lookAt = Math.max(now, entry.due.at) + again;
          return [deliveryKey(entry.due), { ...entry, lookAt, looks: entry.looks + 1 }];
        }),
      );
      try {
        await table.transact(partitionOf(shard), [
          ...batch.map(({ key }): Step => ({ do: 'remove', key })),
          ...[...moved.values()].map((entry): Step => ({ do: 'put', key: keyOf(entry), row: toRow(entry) })),
        ]);
        taken.push(...moved.values());
      } catch (error) {
        // Another server moved some of them; what it left is found at the next look.
        if (!(error instanceof RowChanged)) throw error;
      }
    }
    return taken;
  }

  return {
    async put(dues, plannedAt) {
      const byShard = Map.groupBy(dues, shardOf);
      for (const [shard, some] of byShard) {
        const entries = new Map(
          some.map((due) => {
            const entry = { due, lookAt: due.at, plannedAt, looks: 0 };
            return [keyOf(entry), entry];
          }),
        );
        const steps = [...entries].map(([key, entry]): Step => ({ do: 'put', key, row: toRow(entry) }));
        for (let from = 0; from < steps.length; from += movesAtOnce) {
          await table.transact(partitionOf(shard), steps.slice(from, from + movesAtOnce));
        }
      }
    },
    async guard(due, lookAt, plannedAt) {
      const entry = { due, lookAt, plannedAt, looks: 1 };
      await table.put(partitionOf(shardOf(due)), keyOf(entry), toRow(entry));
      return entry;
    },
    async take(now, aheadMs, most) {
      const taken = await Promise.all(
        [...Array(shards).keys()].map((shard) => takeFrom(shard, now, aheadMs, Math.ceil(most / shards))),
      );
      return taken.flat().toSorted((a, b) => a.due.at - b.due.at);
    },
    remove: (entry) => table.remove(partitionOf(shardOf(entry.due)), keyOf(entry)),
  };
}

function partitionOf(shard: number): string {
  return `due-${shard}`;
}

function shardOf(due: Due): number {
  return (createHash('sha256').update(deliveryKey(due)).digest()[0] ?? 0) % shards;
}

function keyOf({ due, lookAt }: Pick<DueEntry, 'due' | 'lookAt'>): string {
  return `${isoUtc(lookAt)}:${deliveryKey(due)}`;
}

function toRow({ due, plannedAt, looks }: DueEntry) {
  return { ...due, at: isoUtc(due.at), plannedAt: isoUtc(plannedAt), looks };
}

function toEntry({ key, row }: StoredRow): DueEntry {
  const time = (value: unknown) => readInstant(value) ?? 0;
  return {
    due: {
      networkId: String(row.networkId),
      kind: String(row.kind),
      subject: String(row.subject),
      occurrence: String(row.occurrence),
      at: time(row.at),
    },
    lookAt: time(key.slice(0, key.lastIndexOf(':'))),
    plannedAt: time(row.plannedAt),
    looks: Number(row.looks ?? 0),
  };
}
