import { isRecord, oneLine, readId } from './reading.ts';

/** The ids of the inputs. */
export const pairFields = { one: 'one', other: 'other', sought: 'name' } as const;
export const topicsField = 'topics';
export const pickedField = 'picked';

export const topicLimits = {
  /** Topics of a network. */
  topics: 10,
  /** Characters in one. */
  topic: 80,
  /** Characters of all lines. */
  lines: 1_000,
} as const;

/** Pairs of a network; they fit on one card. */
export const maxPairs = 30;

/** Characters of a name that is looked for. */
export const maxSought = 80;

/** Two people who are not to be in the same triad, as chosen: '' where nobody is. They are looked up, never trusted. */
export interface PairDraft {
  readonly one: string;
  readonly other: string;
  /** Part of a name to look for; '' for everyone. */
  readonly sought: string;
}

export function readPairDraft(data: unknown): PairDraft {
  const fields = isRecord(data) ? data : {};
  const key = (field: string) => {
    const sent = fields[field];
    return typeof sent === 'string' ? sent.slice(0, 200) : '';
  };
  const sought = fields[pairFields.sought];
  return {
    one: key(pairFields.one),
    other: key(pairFields.other),
    sought: typeof sought === 'string' ? oneLine(sought).slice(0, maxSought) : '',
  };
}

/** @returns the pair whose button was pressed; undefined for anything no card of ours sends. */
export function readPairId(data: unknown): string | undefined {
  return isRecord(data) ? readId(data.pair) : undefined;
}

export interface TopicsPress {
  /** How often the list had been saved when the form was made; undefined for anything no form of ours sends. */
  readonly seen: number | undefined;
  /** The topics, a line each. */
  readonly draft: string;
}

export function readTopicsPress(data: unknown): TopicsPress {
  const fields = isRecord(data) ? data : {};
  const { seen, [topicsField]: sent } = fields;
  const lines = typeof sent === 'string' ? linesOf(sent.slice(0, 4 * topicLimits.lines)) : [];
  return {
    seen: typeof seen === 'string' && /^\d{1,6}$/.test(seen) ? Number(seen) : undefined,
    // One more than may be sent, so that what is too long is still seen to be.
    draft: lines
      .join('\n')
      .slice(0, topicLimits.lines + 1)
      .toWellFormed(),
  };
}

export type ReadTopics =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problem: 'tooLong' | 'tooMany' };

/** The list as written; the same topic twice is one, as it was first written. It may be empty: then nobody is asked. */
export function readTopics(draft: string): ReadTopics {
  const said = linesOf(draft).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const topics = said.filter(
    (line, at) => said.findIndex((other) => other.toLowerCase() === line.toLowerCase()) === at,
  );
  if (topics.some(({ length }) => length > topicLimits.topic)) return { ok: false, problem: 'tooLong' };
  if (topics.length > topicLimits.topics || draft.length > topicLimits.lines) {
    return { ok: false, problem: 'tooMany' };
  }
  return { ok: true, value: topics };
}

/** The ids of the topics somebody picked. There may be some among them that the network does not have. */
export function readPicked(data: unknown): readonly string[] {
  const sent = isRecord(data) ? data[pickedField] : undefined;
  if (typeof sent !== 'string') return [];
  const ids = sent.slice(0, 2_000).split(',', 2 * topicLimits.topics);
  return [...new Set(ids.map((id) => id.trim()))].filter((id) => readId(id) !== undefined);
}

function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '');
}
