import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import { QueueUnavailable, type Work, type WorkQueue } from '../ports/workQueue.ts';
import type { Deliver, Left } from './deliver.ts';
import type { Due, TaskKind } from './delivery.ts';
import type { DueEntry, DueIndex } from './dueIndex.ts';
import { readWork, workText } from './workText.ts';

/**
 * The road from "due" to "done": the due index remembers, the queue hands out, the ledger decides. The queue may lose
 * everything; the index finds it again.
 */
export interface Road {
  /** Puts what is due now, or very soon, into the queue. Every server does this every quarter minute. @returns how many. */
  sweep(): Promise<number>;
  /** Puts one thing into the queue at once; if that fails the next look at the index does it. */
  hasten(entry: DueEntry, delayMs: number): Promise<void>;
  /** Does one piece of work that was received. Never throws. @returns false when the storage did not answer. */
  work(work: Work): Promise<boolean>;
}

export interface RoadNeeds {
  readonly index: DueIndex;
  readonly queue: WorkQueue;
  readonly deliver: Deliver;
  readonly tasks: ReadonlyMap<string, TaskKind>;
  readonly clock: Clock;
  /** An event's name, and what went wrong. */
  readonly report: (event: string, error: unknown) => void;
}

/** Further than from one sweep to the next, so that everything is in the queue when its minute comes. */
export const sweepAheadMs = 20_000;
const takenAtOnce = 400;
/**
 * What was received stays hidden from others for so long. Short, so that a dead server's work is taken over soon; who
 * takes over what is still being posted sees its claim and waits for that.
 */
export const hiddenMs = 20_000;
/** A card that fails to be drawn so often is a fault of ours, and is shown as one; a task is left to the index. */
const mostTries = 6;
const outageRetryMs = 5_000;
const outageLookMs = 20_000;
const firstRetryMs = 2_000;
const lastRetryMs = 300_000;

export function road({ index, queue, deliver, tasks, clock, report }: RoadNeeds): Road {
  async function hasten(entry: DueEntry, delayMs: number): Promise<void> {
    try {
      await queue.send(workText(entry), Math.max(0, delayMs));
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) throw error;
      report('queue.unavailable', error);
      // Soon: the queue may be back at once, and it was not this that took the time.
      await index.guard(entry.due, clock.now() + outageLookMs, entry.plannedAt);
    }
  }

  async function carry(due: Due, entry: DueEntry, isFirstTry: boolean): Promise<Left> {
    // Servers' clocks differ a little: what comes early would find that it is not wanted yet.
    const earlyMs = due.at - clock.now();
    if (earlyMs > 0) return { againMs: earlyMs };
    const task = tasks.get(due.kind);
    if (!task) return deliver.carry(due, entry.plannedAt, isFirstTry);
    await task.run(due);
    return 'nothing';
  }

  /** What was looked at before and is still here may have lost its server: that is seen at once, however long the queue. */
  async function bringOnItsWay(entry: DueEntry): Promise<void> {
    const mayBeLost = entry.looks > 1 && !tasks.has(entry.due.kind);
    const found = mayBeLost ? await deliver.repair(entry.due) : undefined;
    if (found === 'nothing') return index.remove(entry);
    // Looked at again when the claim is over; looks reach ahead by as much.
    if (found) await index.guard(entry.due, found.claimedUntil + sweepAheadMs, entry.plannedAt);
    await hasten(entry, entry.due.at - clock.now());
  }

  return {
    hasten,
    async sweep() {
      let taken = 0;
      for (;;) {
        const entries = await index.take(clock.now(), sweepAheadMs, takenAtOnce);
        if (entries.length === 0) return taken;
        taken += entries.length;
        await inGroups(entries, 16, bringOnItsWay);
      }
    },
    async work(work) {
      const entry = readWork(work.text);
      try {
        if (!entry) {
          report('queue.unreadable', undefined);
          await work.remove();
          return true;
        }
        const left = await carry(entry.due, entry, work.timesReceived === 1 && entry.looks === 1);
        if (left !== 'nothing') await work.postpone(left.againMs);
        else {
          await index.remove(entry);
          await work.remove();
        }
        return true;
      } catch (error) {
        report('delivery.failed', error);
        await retry(work, entry, error).catch((again) => report('delivery.retry.failed', again));
        return !isOutage(error);
      }
    },
  };

  async function retry(work: Work, entry: DueEntry | undefined, error: unknown): Promise<void> {
    if (isOutage(error)) return work.postpone(outageRetryMs);
    if (entry && work.timesReceived >= mostTries) {
      // A task is tried again at the next look at the index, for ever; kept here too it would only multiply.
      if (!tasks.has(entry.due.kind)) await deliver.giveUp(entry.due);
      return work.remove();
    }
    return work.postpone(Math.min(lastRetryMs, firstRetryMs * 2 ** (work.timesReceived - 1)));
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof TableUnavailable || error instanceof QueueUnavailable;
}

/** So many at a time: a store that is asked for hundreds at once answers the last one late. */
async function inGroups<Item>(
  items: readonly Item[],
  size: number,
  each: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    await Promise.all(items.slice(from, from + size).map(each));
  }
}
