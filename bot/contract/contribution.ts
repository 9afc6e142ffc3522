import { isRecord, oneLine, type Problem, type Read, readId } from './reading.ts';

/** Something to take home, a success factor, an obstacle, a question to the network. */
export const contributionTags = ['insight', 'success', 'obstacle', 'question'] as const;
export type ContributionTag = (typeof contributionTags)[number];

/** What a triad says that its line is. */
export const triadTags = ['success', 'obstacle', 'question'] as const satisfies readonly ContributionTag[];

/** One line, as it was written. */
export interface ContributionLine {
  readonly tag: ContributionTag;
  readonly line: string;
}

/** Characters in a line. */
export const maxContributionLength = 300;
export const lineField = 'line';
export const tagField = 'tag';

/** What a contribution belongs to, as a card says it: a triad of a round. */
export interface ContributionReference {
  readonly networkId: string;
  readonly subject: string;
  readonly group: string;
}

/** @returns undefined for anything no card of ours sends. */
export function readContributionReference(data: unknown): ContributionReference | undefined {
  if (!isRecord(data)) return undefined;
  const networkId = readId(data.network);
  const subject = readId(data.subject);
  const group = readId(data.group);
  if (networkId === undefined || subject === undefined || group === undefined) return undefined;
  return { networkId, subject, group };
}

/** What a press on the form says besides what was written. */
export interface ContributionPress {
  /** How often the group's lines had been written when the form was filled in from them; undefined is not known. */
  readonly seen: number | undefined;
  /** That a question was answered with yes. */
  readonly sure: boolean;
}

export function readContributionPress(data: unknown): ContributionPress {
  const fields = isRecord(data) ? data : {};
  return { seen: readCount(fields.seen), sure: fields.sure === 'yes' };
}

/** A small number as a card sends it. */
export function readCount(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** The page of a list; the first one is 0. */
export function readPage(data: unknown): number {
  return (isRecord(data) ? readCount(data.page) : undefined) ?? 0;
}

export interface ContributionDraft {
  readonly line: string;
  readonly tag: ContributionTag | undefined;
}

/** @returns undefined as the value when the line is empty: there is nothing to contribute, or it is taken back. */
export function readContribution(
  data: unknown,
): Read<ContributionLine | undefined> & { readonly draft: ContributionDraft } {
  const fields = isRecord(data) ? data : {};
  const line = readLine(fields[lineField]);
  const tag = triadTags.find((known) => known === fields[tagField]);
  const draft = { line: cut(line), tag };
  if (line === '') return { ok: true, value: undefined, draft };
  const isBlank = fields[tagField] === undefined || fields[tagField] === '';
  const problems: readonly Problem[] = [
    ...(line.length > maxContributionLength ? [{ field: lineField, problem: 'tooLong' as const }] : []),
    ...(tag ? [] : [{ field: tagField, problem: isBlank ? ('missing' as const) : ('unknown' as const) }]),
  ];
  if (!tag || problems.length > 0) return { ok: false, problems, draft };
  return { ok: true, value: { tag, line }, draft };
}

/** What was written in a line's input; '' for anything that is no text. */
export function readLine(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : '';
}

/** What a form can show again of a line. */
export function cut(line: string): string {
  return line.slice(0, maxContributionLength).toWellFormed();
}
