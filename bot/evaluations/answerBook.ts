import { type Answer, readAnswer } from '../contract/evaluation.ts';
import { maxSteps, type Row, RowChanged, RowExists, type Table, TableUnavailable } from '../ports/table.ts';
import type { Instant } from '../ports/time.ts';

/**
 * The answers of the evaluations that are open. One partition an evaluation: a row an answer, keyed by pseudonym, and
 * one row that is the gate.
 *
 * Every write goes through the gate: the transaction that stores answers also rewrites the gate row under its version.
 * Shutting the gate changes that version, so an answer that comes too late fails as a whole, on any server, however
 * slow; no waiting time has to be trusted. And while the gate still has the version we last wrote, nobody else has
 * written: what we remember of the partition is exactly what stands in it.
 */
export interface AnswerBook {
  /** Opens the gate of a new evaluation; doing it again changes nothing. */
  open(evaluation: string): Promise<void>;
  /**
   * Stores an answer, in one commit with the others that wait. The press that was made last wins: an older one that
   * comes late (a re-delivery) counts as saved and changes nothing.
   * @throws {TableUnavailable} when it is not known to be stored; doing it again is safe.
   */
  save(
    evaluation: string,
    pseudonym: string,
    answer: Answer,
    pressedAt: Instant,
  ): Promise<'saved' | 'closed'>;
  find(evaluation: string, pseudonym: string): Promise<Answer | undefined>;
  count(evaluation: string): Promise<number>;
  /** After this no answer lands. Doing it again changes nothing. */
  shut(evaluation: string): Promise<void>;
  /** All answers, in the order of their pseudonyms. Final only when the gate is shut. */
  all(evaluation: string): Promise<readonly Answer[]>;
  /** Whether there is a gate at all, open or shut. */
  exists(evaluation: string): Promise<boolean>;
  /** Drops what this process remembers. */
  forget(evaluation: string): void;
  /** Removes every row, the gate last. */
  remove(evaluation: string): Promise<void>;
}

/** Sorts after every pseudonym (hexadecimal), so that it is listed last. */
const gateKey = 'gate';
/** How often a commit that met another server's commit is tried again before the person is asked to. */
const maxTries = 20;

interface Pending {
  readonly answer: Answer;
  readonly pressedAt: Instant;
  readonly settle: PromiseWithResolvers<'saved' | 'closed'>;
}

/** What this process knows of an evaluation's partition. */
interface Page {
  gate: { version: string; open: boolean } | undefined;
  /** Pseudonym -> when its stored answer was pressed. Exact while the gate's version is the stored one. */
  pressed: Map<string, Instant>;
  waiting: Map<string, Pending[]>;
  committing: boolean;
}

export function answerBook(table: Table): AnswerBook {
  const pages = new Map<string, Page>();

  function pageOf(evaluation: string): Page {
    const page = pages.get(evaluation) ?? {
      gate: undefined,
      pressed: new Map(),
      waiting: new Map(),
      committing: false,
    };
    pages.set(evaluation, page);
    return page;
  }

  /** Reads the gate, and the answers behind it when somebody else has written since we last looked. */
  async function look(
    evaluation: string,
    page: Page,
  ): Promise<{ version: string; open: boolean } | undefined> {
    for (;;) {
      const before = await table.get(evaluation, gateKey);
      if (before && before.version === page.gate?.version) return page.gate;
      const pressed = new Map<string, Instant>();
      for await (const { key, row } of table.list(evaluation, { before: gateKey })) {
        pressed.set(key, Number(row.pressedAt));
      }
      const after = await table.get(evaluation, gateKey);
      if (before?.version !== after?.version) continue;
      page.pressed = pressed;
      page.gate = after && { version: after.version, open: after.row.open === true };
      return page.gate;
    }
  }

  async function commit(evaluation: string, page: Page): Promise<void> {
    page.committing = true;
    try {
      while (page.waiting.size > 0) {
        const group = new Map([...page.waiting].slice(0, maxSteps - 1));
        for (const pseudonym of group.keys()) page.waiting.delete(pseudonym);
        const everyone = [...group.values()].flat();
        try {
          const outcome = await commitGroup(evaluation, page, group);
          for (const { settle } of everyone) settle.resolve(outcome);
        } catch (error) {
          page.gate = undefined;
          for (const { settle } of everyone) settle.reject(error);
        }
      }
    } finally {
      page.committing = false;
      if (page.waiting.size === 0 && !page.gate?.open) pages.delete(evaluation);
    }
  }

  async function commitGroup(
    evaluation: string,
    page: Page,
    group: ReadonlyMap<string, readonly Pending[]>,
  ): Promise<'saved' | 'closed'> {
    for (let tries = 0; tries < maxTries; tries++) {
      const gate = page.gate ?? (await look(evaluation, page));
      if (!gate?.open) return 'closed';
      const news = [...group].flatMap(([pseudonym, presses]) => {
        const last = presses.reduce((latest, press) =>
          press.pressedAt >= latest.pressedAt ? press : latest,
        );
        return last.pressedAt >= (page.pressed.get(pseudonym) ?? 0) ? [{ pseudonym, last }] : [];
      });
      try {
        const versions = await table.transact(evaluation, [
          { do: 'replace', key: gateKey, row: { open: true }, version: gate.version },
          ...news.map(({ pseudonym, last }) => ({
            do: 'put' as const,
            key: pseudonym,
            row: { ...toRow(last.answer), pressedAt: last.pressedAt },
          })),
        ]);
        page.gate = { version: versions.get(gateKey) ?? '', open: true };
        for (const { pseudonym, last } of news) page.pressed.set(pseudonym, last.pressedAt);
        return 'saved';
      } catch (error) {
        page.gate = undefined;
        if (!(error instanceof RowChanged)) throw error;
      }
    }
    throw new TableUnavailable('Too many servers wrote to the same evaluation at once.');
  }

  return {
    async open(evaluation) {
      try {
        await table.insert(evaluation, gateKey, { open: true });
      } catch (error) {
        if (!(error instanceof RowExists)) throw error;
      }
    },
    save(evaluation, pseudonym, answer, pressedAt) {
      const page = pageOf(evaluation);
      const settle = Promise.withResolvers<'saved' | 'closed'>();
      const presses = page.waiting.get(pseudonym) ?? [];
      presses.push({ answer, pressedAt, settle });
      page.waiting.set(pseudonym, presses);
      if (!page.committing) void commit(evaluation, page);
      return settle.promise;
    },
    async find(evaluation, pseudonym) {
      const stored = await table.get(evaluation, pseudonym);
      return stored && toAnswer(stored.row);
    },
    async count(evaluation) {
      const page = pageOf(evaluation);
      await look(evaluation, page);
      return page.pressed.size;
    },
    async shut(evaluation) {
      for (;;) {
        const gate = await table.get(evaluation, gateKey);
        if (gate?.row.open !== true) return;
        try {
          await table.replace(evaluation, gateKey, { open: false }, gate.version);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
    async all(evaluation) {
      const answers: Answer[] = [];
      for await (const { row } of table.list(evaluation, { before: gateKey })) answers.push(toAnswer(row));
      return answers;
    },
    exists: async (evaluation) => (await table.get(evaluation, gateKey)) !== undefined,
    forget(evaluation) {
      if (!pages.get(evaluation)?.committing) pages.delete(evaluation);
    },
    async remove(evaluation) {
      const keys: string[] = [];
      for await (const { key } of table.list(evaluation)) keys.push(key);
      for (const key of keys) await table.remove(evaluation, key);
      pages.delete(evaluation);
    },
  };
}

function toRow({ scales, mostUseful, line }: Answer): Row {
  return { ...scales, mostUseful: mostUseful.join(','), line };
}

function toAnswer(row: Row): Answer {
  const read = readAnswer(row);
  if (!read.ok) throw new Error('A stored answer cannot be read.');
  return read.value;
}
