import { type Answer, readAnswer } from '../contract/evaluation.ts';
import { type Random, randomId, shuffled } from '../ports/random.ts';
import { maxSteps, RowChanged, RowExists, type Step, type Table } from '../ports/table.ts';
import type { Scales } from './evaluation.ts';

/**
 * What is left of the answers when an evaluation has closed: scales and free lines as rows of their own, each kind in
 * an order and under keys that chance gave. Nothing in a row says which other row, or which person, it belonged to.
 */
export interface SealedStore {
  /**
   * Makes the partition hold exactly these answers. `attempt` grows with every new try; once a higher one has begun,
   * a lower one writes nothing more. @returns false when that happened.
   */
  write(evaluation: string, attempt: number, answers: readonly Answer[]): Promise<boolean>;
  scales(evaluation: string): Promise<readonly Scales[]>;
  lines(evaluation: string): Promise<readonly SealedLine[]>;
}

export interface SealedLine {
  readonly id: string;
  readonly text: string;
}

const fenceKey = 'fence';
const scalesPrefix = 's-';
const linePrefix = 'l-';
/** The fence and the rows of one transaction. */
const rowsAtATime = maxSteps - 1;

export function sealedStore(table: Table, random: Random): SealedStore {
  /** Takes the partition over from lower attempts; undefined when a higher one has it. */
  async function takeFence(evaluation: string, attempt: number): Promise<string | undefined> {
    for (;;) {
      const fence = await table.get(evaluation, fenceKey);
      if (fence && Number(fence.row.attempt) >= attempt) return undefined;
      try {
        return fence
          ? await table.replace(evaluation, fenceKey, { attempt }, fence.version)
          : await table.insert(evaluation, fenceKey, { attempt });
      } catch (error) {
        if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
      }
    }
  }

  return {
    async write(evaluation, attempt, answers) {
      let fence = await takeFence(evaluation, attempt);
      if (fence === undefined) return false;
      const old: Step[] = [];
      for await (const { key } of table.list(evaluation))
        if (key !== fenceKey) old.push({ do: 'remove', key });
      const rows = [
        ...shuffled(answers, random).map(({ scales, mostUseful }) => ({
          key: `${scalesPrefix}${randomId(random)}`,
          row: { ...scales, mostUseful: mostUseful.join(',') },
        })),
        ...shuffled(
          answers.flatMap(({ line }) => (line === '' ? [] : [line])),
          random,
        ).map((text) => ({ key: `${linePrefix}${randomId(random)}`, row: { text } })),
      ];
      const work: Step[] = [...old, ...rows.map((row) => ({ do: 'insert' as const, ...row }))];
      for (let at = 0; at < work.length; at += rowsAtATime) {
        try {
          const versions = await table.transact(evaluation, [
            { do: 'replace', key: fenceKey, row: { attempt }, version: fence },
            ...work.slice(at, at + rowsAtATime),
          ]);
          fence = versions.get(fenceKey) ?? '';
        } catch (error) {
          if (error instanceof RowChanged) return false;
          throw error;
        }
      }
      return true;
    },
    async scales(evaluation) {
      const found: Scales[] = [];
      for await (const { row } of table.list(evaluation, { from: scalesPrefix, before: 's.' })) {
        const read = readAnswer(row);
        if (!read.ok) throw new Error('A sealed row cannot be read.');
        found.push({ scales: read.value.scales, mostUseful: read.value.mostUseful });
      }
      return found;
    },
    async lines(evaluation) {
      const found: SealedLine[] = [];
      for await (const { key, row } of table.list(evaluation, { from: linePrefix, before: 'l.' })) {
        found.push({ id: key.slice(linePrefix.length), text: String(row.text) });
      }
      return found;
    },
  };
}
