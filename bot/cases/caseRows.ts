import {
  type CaseBody,
  type CaseLink,
  type CaseText,
  caseKinds,
  caseLimits,
  caseParts,
  type Statement,
} from '../contract/case.ts';
import { BadRow, type Row, type Step, type StoredRow } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import type { Case } from './case.ts';
import type { Proposal, Revision } from './caseKeeping.ts';

/**
 * The rows of the case library. Partition = network; keys:
 *
 * - `c:<id>` a case as it is now, `h:<id>~<revision>` the same row as it was before each change;
 * - `p:<id>` a proposal, or the mark of one that was decided;
 * - `s:<network>~<id>` another network shares that case with this one, as long as the case itself says so;
 * - `v:cases`, `v:shared` written together with each change of the `c:` and the `s:` rows: who has seen them in the
 *   version they have now has seen it all;
 * - `deck` the deck's cases have been put in.
 *
 * No id holds a "~".
 */
export const deckKey = 'deck';
export const versionKeys = { cases: 'v:cases', shared: 'v:shared' } as const;

export const caseKey = (id: string) => `c:${id}`;
export const historyKey = (id: string, revision: number) => `h:${id}~${String(revision).padStart(8, '0')}`;
export const proposalKey = (id: string) => `p:${id}`;
export const pointerKey = (owner: string, id: string) => `s:${owner}~${id}`;

/** All rows of a kind: a semicolon is the next sign after a colon. */
export function rangeOf(kind: 'c' | 'p' | 's' | 'v') {
  return { from: `${kind}:`, before: `${kind};` };
}

/** One case's history: a colon is the next sign after the digits. */
export function historyRange(id: string) {
  return { from: `h:${id}~`, before: `h:${id}~:` };
}

/** To go into the transaction of every change, so that whoever sees the version sees the change. */
export function versionStep(kind: keyof typeof versionKeys, now: Instant): Step {
  return { do: 'put', key: versionKeys[kind], row: { at: isoUtc(now) } };
}

/** A case with who made it as it is, and how. */
export interface KeptCase extends Omit<Case, keyof CaseBody> {
  readonly body: CaseBody;
  readonly by: string;
  readonly change: Revision['change'];
}

export function newCase(
  id: string,
  body: CaseBody,
  by: string,
  change: Revision['change'],
  now: Instant,
): KeptCase {
  return { id, body, by, change, changedAt: now, revision: 1, retired: false, sharedWith: [] };
}

export function caseRow({ body, by, change, changedAt, revision, retired, sharedWith }: KeptCase): Row {
  const columns = { by, change, changedAt: isoUtc(changedAt), revision, retired };
  return { ...columns, sharedWith: JSON.stringify(sharedWith), ...bodyColumns(body) };
}

export function toKept({ key, row }: StoredRow): KeptCase {
  return {
    id: key.slice(caseKey('').length),
    body: bodyOf(row),
    by: String(row.by),
    change: changes.find((known) => known === row.change) ?? 'changed',
    changedAt: readInstant(row.changedAt) ?? 0,
    revision: Number(row.revision),
    retired: row.retired === true,
    sharedWith: JSON.parse(String(row.sharedWith ?? '[]')) as readonly string[],
  };
}

export function toCase(stored: StoredRow): Case {
  const { body, by: _, change: __, ...rest } = toKept(stored);
  return { ...body, ...rest };
}

export function toRevision(stored: StoredRow): Revision {
  const { revision, changedAt: at, by, change, body } = toKept(stored);
  return { revision, at, by, change, body };
}

/** A case becomes another, and what it was is kept. */
export function revisionSteps(stored: StoredRow, row: Row): readonly Step[] {
  const { id, revision } = toKept(stored);
  return [
    { do: 'replace', key: stored.key, row, version: stored.version },
    // Guarded by the step before it.
    { do: 'put', key: historyKey(id, revision), row: stored.row },
  ];
}

const changes: readonly Revision['change'][] = [
  'added',
  'changed',
  'retired',
  'restored',
  'shared',
  'imported',
  'approved',
];

export function proposalRow({ body, by, at }: Omit<Proposal, 'id'>): Row {
  return { by, at: isoUtc(at), ...bodyColumns(body) };
}

/** What is left of a proposal, so that a form sent late does not bring it back: not what it said, nor who said it. */
export function decidedRow(decision: 'approved' | 'declined', now: Instant, caseId?: string): Row {
  return { decision, at: isoUtc(now), caseId };
}

/** What a proposal became; undefined for one that waits or was declined. */
export function caseIdOf({ row }: StoredRow): string | undefined {
  return typeof row.caseId === 'string' ? row.caseId : undefined;
}

/** @returns undefined for the mark of one that was decided. */
export function toProposal({ key, row }: StoredRow): Proposal | undefined {
  if (row.decision !== undefined) return undefined;
  return {
    id: key.slice(proposalKey('').length),
    body: bodyOf(row),
    by: String(row.by),
    at: readInstant(row.at) ?? 0,
  };
}

/** Whether two cases say the same, in whatever order their fields were written down. */
export function isSameBody(one: CaseBody, other: CaseBody): boolean {
  return bodyJson(one) === bodyJson(other);
}

/** Whether it says more than a case may in all. */
export function isTooLong(body: CaseBody): boolean {
  return bodyJson(body).length > caseLimits.body;
}

/** A text column holds this much; what is longer goes on in the next one. */
const roomInColumn = 32_000;

function bodyColumns(body: CaseBody): Row {
  const text = bodyJson(body);
  if (text.length > caseLimits.body) throw new BadRow(`A case holds at most ${caseLimits.body} characters.`);
  const columns: Record<string, string> = {};
  for (let from = 0, part = 0; from < text.length; part++) {
    const room = text.slice(from, from + roomInColumn);
    // Half a letter would not come back.
    const whole = room.isWellFormed() ? room : room.slice(0, -1);
    columns[`body${part}`] = whole;
    from += whole.length;
  }
  return columns;
}

function bodyOf(row: Row): CaseBody {
  let text = '';
  for (let part = 0; row[`body${part}`] !== undefined; part++) text += row[`body${part}`];
  const body = JSON.parse(text) as CaseBody;
  if (!caseKinds.includes(body.kind)) throw new Error('A stored case is of no kind there is.');
  return body;
}

/** With the same fields in the same order for the same body, and none that is not its own. */
function bodyJson(body: CaseBody): string {
  const { kind, organisation, session, language, texts, contact, links, searchWords } = body;
  const { sv, en } = texts;
  return JSON.stringify({
    kind,
    organisation,
    session,
    language,
    texts: { ...(sv && { sv: plainCaseText(sv) }), ...(en && { en: plainCaseText(en) }) },
    contact,
    links: links.map(({ title, url }): CaseLink => ({ title, url })),
    ...(searchWords?.length ? { searchWords } : {}),
  });
}

function plainCaseText(text: CaseText) {
  const parts = caseParts.map(
    (part) => [part, text[part].map(({ text, source }): Statement => ({ text, source }))] as const,
  );
  return { title: text.title, ...Object.fromEntries(parts) };
}
