import { createHash } from 'node:crypto';
import {
  type Row,
  RowChanged,
  RowExists,
  type Step,
  type StoredRow,
  type Table,
} from '../../../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../../../ports/time.ts';

/** How a network's library is used: which cases, never by whom. */
export interface CaseUse {
  /** The cases last answered with in a thread, the one that led first; [] when there are none or it is too long ago. */
  lastCases(networkId: string, thread: string, now: Instant): Promise<readonly string[]>;
  remember(networkId: string, thread: string, libraryIds: readonly string[], at: Instant): Promise<void>;
  /**
   * Whether an answer that led with a case was to help. One person has one say about a case and day, whatever answers
   * are named: the last that was pressed, whenever it arrives.
   */
  rate(rating: Rating): Promise<void>;
  /** Somebody read all of it. Pressed twice it counts twice: it only ranks what is offered. */
  opened(networkId: string, libraryId: string): Promise<void>;
  /**
   * A case goes to the channel. The same answer's case is shared once: `again` gives the share there is.
   * `tooMany`: it was shared `mostShares` times in the last hour; nothing is written.
   */
  share(networkId: string, answerId: string, libraryId: string, now: Instant): Promise<Share>;
  /** By library id. */
  counts(networkId: string): Promise<ReadonlyMap<string, CaseCounts>>;
  /** Which message an answer stands in, and the case it leads with. */
  noteAnswer(networkId: string, messageId: string, answer: AnswerRef, at: Instant): Promise<void>;
  answerIn(networkId: string, messageId: string, now: Instant): Promise<AnswerRef | undefined>;
  /** Removes threads, messages, shares and says from so long ago that they are no longer asked about. Counts stay. */
  forget(networkId: string, now: Instant): Promise<void>;
}

export interface AnswerRef {
  readonly answerId: string;
  readonly libraryId: string;
}

export interface Rating {
  readonly networkId: string;
  readonly libraryId: string;
  readonly personKey: string;
  readonly helpful: boolean;
  readonly pressedAt: Instant;
}

export interface Share {
  readonly id: string;
  readonly outcome: 'new' | 'again' | 'tooMany';
}

export interface CaseCounts {
  readonly opened: number;
  readonly shared: number;
  /** Answers that led with it and were to help, and those that were not. */
  readonly yes: number;
  readonly no: number;
}

/** How long a thread remembers, and all else that is not counted. */
export const rememberedMs = 14 * 24 * 60 * 60_000;
export const mostShares = 3;
const hourMs = 60 * 60_000;

const none: CaseCounts = { opened: 0, shared: 0, yes: 0, no: 0 };

/**
 * Partition = network. Keys: `c:<library id>` counts, `h:<digest>` a person's say, `m:<digest>` the answer in a
 * message, `s:<share>` a shared case, `t:<digest>` a thread's last cases.
 */
export function caseUse(table: Table): CaseUse {
  /** One case's counts together with what is counted, so that nothing is counted twice. */
  async function count(
    networkId: string,
    libraryId: string,
    step: (counts: CaseCounts, row: Row) => Promise<{ row: Row; also?: Step } | undefined>,
  ): Promise<void> {
    const key = `c:${libraryId}`;
    for (;;) {
      const stored = await table.get(networkId, key);
      const made = await step(countsOf(stored?.row), stored?.row ?? {});
      if (!made) return;
      const counted: Step = stored
        ? { do: 'replace', key, row: made.row, version: stored.version }
        : { do: 'insert', key, row: made.row };
      try {
        await table.transact(networkId, [counted, ...(made.also ? [made.also] : [])]);
        return;
      } catch (error) {
        if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
      }
    }
  }

  return {
    async lastCases(networkId, thread, now) {
      const row = (await table.get(networkId, threadKey(networkId, thread)))?.row;
      return row && isRemembered(row, now) ? String(row.cases).split(' ') : [];
    },
    async remember(networkId, thread, libraryIds, at) {
      const row = { cases: libraryIds.join(' '), at: isoUtc(at) };
      await table.put(networkId, threadKey(networkId, thread), row);
    },
    rate({ networkId, personKey, libraryId, helpful, pressedAt }) {
      const day = isoUtc(pressedAt).slice(0, 10);
      const key = `h:${digest(networkId, personKey, libraryId, day)}`;
      return count(networkId, libraryId, async (counts, row) => {
        const stored = await table.get(networkId, key);
        if (stored && (readInstant(stored.row.at) ?? 0) > pressedAt) return undefined;
        const before = stored?.row.helpful;
        const say = { helpful, at: isoUtc(pressedAt) };
        return {
          row: {
            ...row,
            yes: counts.yes + Number(helpful) - Number(before === true),
            no: counts.no + Number(!helpful) - Number(before === false),
          },
          also: stored
            ? { do: 'replace', key, row: say, version: stored.version }
            : { do: 'insert', key, row: say },
        };
      });
    },
    opened: (networkId, libraryId) =>
      count(networkId, libraryId, async ({ opened }, row) => ({ row: { ...row, opened: opened + 1 } })),
    async share(networkId, answerId, libraryId, now) {
      const id = digest(networkId, answerId, libraryId);
      let outcome: Share['outcome'] = 'new';
      await count(networkId, libraryId, async ({ shared }, row) => {
        if (await table.get(networkId, `s:${id}`)) {
          outcome = 'again';
          return undefined;
        }
        const lately = sharesOf(row).filter((at) => at > now - hourMs);
        if (lately.length >= mostShares) {
          outcome = 'tooMany';
          return undefined;
        }
        outcome = 'new';
        return {
          row: { ...row, shared: shared + 1, sharedAt: [...lately, now].map(isoUtc).join(' ') },
          also: { do: 'insert', key: `s:${id}`, row: { at: isoUtc(now) } },
        };
      });
      return { id, outcome };
    },
    async counts(networkId) {
      const found = new Map<string, CaseCounts>();
      for await (const { key, row } of listed(table, networkId, 'c')) found.set(key.slice(2), countsOf(row));
      return found;
    },
    async noteAnswer(networkId, messageId, { answerId, libraryId }, at) {
      const row = { answer: answerId, case: libraryId, at: isoUtc(at) };
      await table.put(networkId, `m:${digest(networkId, messageId)}`, row);
    },
    async answerIn(networkId, messageId, now) {
      const row = (await table.get(networkId, `m:${digest(networkId, messageId)}`))?.row;
      if (!row || !isRemembered(row, now)) return undefined;
      return { answerId: String(row.answer), libraryId: String(row.case) };
    },
    async forget(networkId, now) {
      for (const kind of ['h', 'm', 's', 't']) {
        const old: string[] = [];
        for await (const { key, row } of listed(table, networkId, kind)) {
          if (!isRemembered(row, now)) old.push(key);
        }
        for (const key of old) await table.remove(networkId, key);
      }
    },
  };
}

/** The rows whose keys begin with that letter and a colon. */
function listed(table: Table, networkId: string, kind: string): AsyncIterable<StoredRow> {
  return table.list(networkId, { from: `${kind}:`, before: `${kind};` });
}

function isRemembered({ at }: Row, now: Instant): boolean {
  return (readInstant(at) ?? 0) > now - rememberedMs;
}

function countsOf(row: Row | undefined): CaseCounts {
  if (!row) return none;
  const number = (name: keyof CaseCounts) => Number(row[name] ?? 0);
  return { opened: number('opened'), shared: number('shared'), yes: number('yes'), no: number('no') };
}

function sharesOf({ sharedAt }: Row): readonly Instant[] {
  return typeof sharedAt === 'string' ? sharedAt.split(' ').flatMap((at) => readInstant(at) ?? []) : [];
}

function threadKey(networkId: string, thread: string): string {
  return `t:${digest(networkId, thread)}`;
}

function digest(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32);
}
