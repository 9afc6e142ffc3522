import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { type Clock, isoUtc, readInstant } from '../ports/time.ts';
import type { Evaluation, EvaluationId, Evaluations } from './evaluation.ts';

export interface EvaluationStore extends Evaluations {
  /** As it stands now, straight from the table. */
  read(networkId: string, sessionId: string): Promise<Evaluation | undefined>;
  /** As it stood at most two seconds ago: for presses. Whether an answer lands is decided by the answer book. */
  recent(networkId: string, sessionId: string): Promise<Evaluation | undefined>;
  /** @returns false when the session has an evaluation already. */
  insertNew(evaluation: Evaluation): Promise<boolean>;
  /**
   * Changes the evaluation as it stands now; asked again when somebody else wrote meanwhile. Giving it back untouched
   * writes nothing. @returns what stands in the table afterwards, and whether this call wrote it.
   */
  change(
    of: EvaluationId,
    change: (evaluation: Evaluation) => Evaluation,
  ): Promise<{ readonly evaluation: Evaluation; readonly wrote: boolean }>;
  /** Every evaluation there is: for the start of the server only. */
  all(): AsyncIterable<Evaluation>;
}

const maxAgeMs = 2_000;

/** Partition = network, key = session. */
export function evaluationStore(table: Table, clock: Clock): EvaluationStore {
  const read = async (networkId: string, sessionId: string) => {
    const stored = await table.get(networkId, sessionId);
    return stored && toEvaluation(stored);
  };
  const known = remembered(clock, maxAgeMs, (both) => {
    const [networkId = '', sessionId = ''] = both.split(':');
    return read(networkId, sessionId);
  });
  return {
    read,
    recent: (networkId, sessionId) => known.get(`${networkId}:${sessionId}`),
    async list(networkId) {
      const found: Evaluation[] = [];
      for await (const stored of table.list(networkId)) found.push(toEvaluation(stored));
      return found;
    },
    async insertNew(evaluation) {
      try {
        await table.insert(evaluation.networkId, evaluation.sessionId, toRow(evaluation));
        return true;
      } catch (error) {
        if (error instanceof RowExists) return false;
        throw error;
      } finally {
        known.forget(`${evaluation.networkId}:${evaluation.sessionId}`);
      }
    },
    async change({ networkId, sessionId }, change) {
      for (;;) {
        const stored = await table.get(networkId, sessionId);
        if (!stored) throw new Error('The evaluation to change is not there.');
        const before = toEvaluation(stored);
        const after = change(before);
        if (after === before) return { evaluation: before, wrote: false };
        try {
          await table.replace(networkId, sessionId, toRow(after), stored.version);
          return { evaluation: after, wrote: true };
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        } finally {
          known.forget(`${networkId}:${sessionId}`);
        }
      }
    },
    async *all() {
      for await (const stored of table.scan()) yield toEvaluation(stored);
    },
  };
}

function toRow({
  networkId: _n,
  sessionId: _s,
  counterHeldUntil,
  nudgeAt,
  closesAt,
  result,
  quotes,
  ...columns
}: Evaluation): Row {
  return {
    ...columns,
    ...(counterHeldUntil === undefined ? {} : { counterHeldUntil: isoUtc(counterHeldUntil) }),
    ...(nudgeAt === undefined ? {} : { nudgeAt: isoUtc(nudgeAt) }),
    ...(closesAt === undefined ? {} : { closesAt: isoUtc(closesAt) }),
    quotes: JSON.stringify(quotes),
    ...(result ? { result: JSON.stringify(result) } : {}),
  };
}

function toEvaluation({ partition, key, row }: StoredRow): Evaluation {
  return {
    networkId: partition,
    sessionId: key,
    state: row.state === 'open' || row.state === 'sealing' ? row.state : 'closed',
    channelId: String(row.channelId),
    form: which(row.form),
    summary: which(row.summary),
    counterHeldUntil: readInstant(row.counterHeldUntil),
    nudgeAt: readInstant(row.nudgeAt),
    closesAt: readInstant(row.closesAt),
    sealingAttempt: Number(row.sealingAttempt),
    result: row.result === undefined ? undefined : JSON.parse(String(row.result)),
    quotes: JSON.parse(String(row.quotes)),
    swept: row.swept === true,
    // So it was called when an evaluation posted its cards itself.
    published: row.published === true || row.closedInChannel === true,
  };
}

/** An evaluation that posted its cards itself wrote here how the first one went. */
function which(column: Row[string]): number {
  return typeof column === 'number' ? column : 1;
}
