import {
  type Row,
  RowChanged,
  RowExists,
  type Step,
  type StoredRow,
  type Table,
} from '../../../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../../../ports/time.ts';
import { mostPosted, questionId } from '../question.ts';

/** A question the library had no answer to (obesvarad fråga). It says who asked only if they chose to be named. */
export interface OpenQuestion {
  readonly id: string;
  /** As it was first asked. */
  readonly text: string;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly times: number;
  /** The person key of who chose to be named; forgotten when it is done. */
  readonly by: string | undefined;
  /** When it was put to the network; undefined when it never was. */
  readonly postedAt: Instant | undefined;
  /** Its how-manieth posting that is or was, from 1; 0 before the first. */
  readonly posting: number;
  /** Somebody suggested it as a topic for triads. */
  readonly topicWanted: boolean;
  /** When a facilitator was done with it. */
  readonly doneAt: Instant | undefined;
}

export interface QuestionStore {
  /** Nobody could answer it. Twice within a minute is once; after it was done with it is a new one. */
  asked(networkId: string, text: string, at: Instant): Promise<void>;
  read(networkId: string, id: string): Promise<OpenQuestion | undefined>;
  /** Those nobody is done with, the ones asked most often first, then the latest. */
  list(networkId: string): Promise<readonly OpenQuestion[]>;
  /**
   * Puts a question that was asked to the network, as it was first asked. @param by the person key of the asker who
   * wants to be named.
   */
  post(networkId: string, text: string, by: string | undefined, pressedAt: Instant): Promise<Posting>;
  /** Somebody suggests it as a topic for triads. @returns whether it was asked at all; else nothing is written. */
  wantTopic(networkId: string, text: string, pressedAt: Instant): Promise<boolean>;
  /** A press from before it was asked anew changes nothing. @returns how it stands then. */
  done(networkId: string, id: string, pressedAt: Instant): Promise<OpenQuestion | undefined>;
  /** Removes those that were done with `doneKeptMs` ago. */
  forget(networkId: string, now: Instant): Promise<void>;
}

/**
 * - `posted`: also when the same is pressed again.
 * - `earlier`: it stands there already in another way, or was done with since the press; nothing is written.
 * - `unknown`: nobody has asked it. `tooMany`: `mostPosted` were posted in the last hour. Nothing is written.
 */
export type Posting =
  | { readonly outcome: 'posted' | 'earlier'; readonly question: OpenQuestion }
  | { readonly outcome: 'unknown' | 'tooMany' };

/** How long a question is kept when it is done with. */
export const doneKeptMs = 90 * 24 * 60 * 60_000;
const hourMs = 60 * 60_000;

/** A message that Teams delivers twice comes within this. */
const sameAskingMs = 60_000;

/** Partition = network, key = digest of the folded question; beside them one row that says when the last were posted. */
export function questionStore(table: Table): QuestionStore {
  async function read(networkId: string, id: string): Promise<OpenQuestion | undefined> {
    const stored = await table.get(networkId, id);
    return stored && toQuestion(stored);
  }

  async function* all(networkId: string): AsyncIterable<OpenQuestion> {
    for await (const stored of table.list(networkId, { before: postedKey })) yield toQuestion(stored);
  }

  /** @param change giving back what it was given writes nothing. @returns what stands then. */
  async function change<Known extends OpenQuestion | undefined>(
    networkId: string,
    id: string,
    change: (known: OpenQuestion | undefined) => OpenQuestion | Known,
  ): Promise<OpenQuestion | Known> {
    for (;;) {
      const stored = await table.get(networkId, id);
      const known = stored && toQuestion(stored);
      const after = change(known);
      if (after === known || after === undefined) return after;
      if (await write(networkId, [stepTo(id, stored, toRow(after))])) return after;
    }
  }

  /** @returns false when somebody else wrote meanwhile. */
  async function write(networkId: string, steps: readonly Step[]): Promise<boolean> {
    try {
      await table.transact(networkId, steps);
      return true;
    } catch (error) {
      if (error instanceof RowChanged || error instanceof RowExists) return false;
      throw error;
    }
  }

  /** The question as somebody who asks it now finds it: one that was done with begins anew. */
  function current(known: OpenQuestion | undefined, id: string, text: string, at: Instant): OpenQuestion {
    if (known && known.doneAt === undefined) return known;
    const posting = known?.posting ?? 0;
    return {
      id,
      text,
      firstAt: at,
      lastAt: at,
      times: 1,
      by: undefined,
      postedAt: undefined,
      posting,
      topicWanted: false,
      doneAt: undefined,
    };
  }

  return {
    read,
    async asked(networkId, text, at) {
      const id = questionId(networkId, text);
      await change(networkId, id, (known) => {
        if (known?.doneAt !== undefined && known.doneAt >= at) return known;
        const now = current(known, id, text, at);
        if (now !== known || Math.abs(at - known.lastAt) < sameAskingMs) return now;
        return { ...now, times: now.times + 1, lastAt: Math.max(now.lastAt, at) };
      });
    },
    async list(networkId) {
      const found: OpenQuestion[] = [];
      for await (const question of all(networkId)) if (question.doneAt === undefined) found.push(question);
      return found.toSorted((a, b) => b.times - a.times || b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1));
    },
    async post(networkId, text, by, pressedAt) {
      const id = questionId(networkId, text);
      for (;;) {
        const posts = await table.get(networkId, postedKey);
        const stored = await table.get(networkId, id);
        if (!stored) return { outcome: 'unknown' };
        const known = toQuestion(stored);
        if (known.doneAt !== undefined && known.doneAt >= pressedAt) {
          return { outcome: 'earlier', question: known };
        }
        const now = current(known, id, known.text, pressedAt);
        if (now.postedAt !== undefined) {
          return { outcome: now.by === by ? 'posted' : 'earlier', question: now };
        }
        const lately = postsOf(posts).filter((at) => at > pressedAt - hourMs);
        if (lately.length >= mostPosted) return { outcome: 'tooMany' };
        const question = { ...now, by, postedAt: pressedAt, posting: now.posting + 1 };
        const steps = [
          stepTo(id, stored, toRow(question)),
          stepTo(postedKey, posts, { at: [...lately, pressedAt].map(isoUtc).join(' ') }),
        ];
        if (await write(networkId, steps)) return { outcome: 'posted', question };
      }
    },
    async wantTopic(networkId, text, pressedAt) {
      const id = questionId(networkId, text);
      const wanted = await change(networkId, id, (known) => {
        if (!known || (known.doneAt !== undefined && known.doneAt >= pressedAt)) return known;
        const now = current(known, id, known.text, pressedAt);
        return now.topicWanted ? now : { ...now, topicWanted: true };
      });
      return wanted !== undefined;
    },
    done: (networkId, id, pressedAt) =>
      change(networkId, id, (known) => {
        if (!known || known.doneAt !== undefined || known.lastAt > pressedAt) return known;
        return { ...known, by: undefined, doneAt: pressedAt };
      }),
    async forget(networkId, now) {
      const old: string[] = [];
      for await (const { id, doneAt } of all(networkId)) {
        if (doneAt !== undefined && doneAt <= now - doneKeptMs) old.push(id);
      }
      for (const id of old) await table.remove(networkId, id);
    },
  };
}

/** Digests are hexadecimal, so that it comes after them all. */
const postedKey = 'posted';

function postsOf(stored: StoredRow | undefined): readonly Instant[] {
  return stored
    ? String(stored.row.at)
        .split(' ')
        .flatMap((at) => readInstant(at) ?? [])
    : [];
}

function stepTo(key: string, stored: StoredRow | undefined, row: Row): Step {
  return stored ? { do: 'replace', key, row, version: stored.version } : { do: 'insert', key, row };
}

function toRow(question: OpenQuestion): Row {
  const { text, firstAt, lastAt, times, by, postedAt, posting, topicWanted, doneAt } = question;
  return {
    text,
    firstAt: isoUtc(firstAt),
    lastAt: isoUtc(lastAt),
    times,
    posting,
    topicWanted,
    ...(by === undefined ? {} : { by }),
    ...(postedAt === undefined ? {} : { postedAt: isoUtc(postedAt) }),
    ...(doneAt === undefined ? {} : { doneAt: isoUtc(doneAt) }),
  };
}

function toQuestion({ key, row }: StoredRow): OpenQuestion {
  return {
    id: key,
    text: String(row.text),
    firstAt: readInstant(row.firstAt) ?? 0,
    lastAt: readInstant(row.lastAt) ?? 0,
    times: Number(row.times),
    by: row.by === undefined ? undefined : String(row.by),
    postedAt: readInstant(row.postedAt),
    posting: Number(row.posting ?? 0),
    topicWanted: row.topicWanted === true,
    doneAt: readInstant(row.doneAt),
  };
}
