import type { CaseBody } from '../contract/case.ts';
import type { OptionalField } from '../contract/caseFile.ts';
import { maxSteps, type Row, type Step, type StoredRow } from '../ports/table.ts';
import type { Instant } from '../ports/time.ts';
import type { Imported, ImportedCase } from './caseKeeping.ts';
import { caseKey, caseRow, isSameBody, isTooLong, newCase, revisionSteps, toKept } from './caseRows.ts';

/** What the next transaction of an import does, without the version row. */
export interface Batch {
  readonly steps: readonly Step[];
  /** Of as many rows as the batch takes care of, in their order. */
  readonly outcomes: readonly Imported[];
}

/** One step is left for the version row. */
const stepsInBatch = maxSteps - 2;
/** "4 MiB" a transaction, of which what stands around the rows takes a little. */
const bytesInBatch = 3 * 1024 * 1024;

/**
 * @param from where in `rows` the batch begins; it ends where it is full, or before a case that it already touches.
 * @param stored the network's cases by key, as they were read.
 */
export function nextBatch(
  rows: readonly ImportedCase[],
  from: number,
  stored: ReadonlyMap<string, StoredRow>,
  by: string,
  now: Instant,
): Batch {
  const steps: Step[] = [];
  const outcomes: Imported[] = [];
  const touched = new Set<string>();
  let bytes = 0;
  for (const row of rows.slice(from, from + rowsInBatch)) {
    const key = caseKey(row.id);
    const { outcome, needs } = stepsOf(row, stored.get(key), by, now);
    const more = needs.reduce((sum, step) => sum + bytesOf('row' in step ? step.row : {}), 0);
    const isFull = steps.length + needs.length > stepsInBatch || bytes + more > bytesInBatch;
    if (touched.has(key) || (steps.length > 0 && isFull)) break;
    if (needs.length > 0) touched.add(key);
    steps.push(...needs);
    outcomes.push(outcome);
    bytes += more;
  }
  return { steps, outcomes };
}

/** Rows that are the same take no step: without an end of its own a batch could be asked to look at all of them. */
const rowsInBatch = 1_000;

/** Which rows are longer than a case may be, with what the cases that are there keep. */
export function tooBigRows(
  rows: readonly ImportedCase[],
  stored: ReadonlyMap<string, StoredRow>,
): ReadonlySet<ImportedCase> {
  return new Set(rows.filter((row) => isTooLong(bodyOf(row, stored.get(caseKey(row.id))))));
}

function bodyOf({ body, unsaid = [] }: ImportedCase, stored: StoredRow | undefined): CaseBody {
  return stored && unsaid.length > 0 ? withUnsaid(body, unsaid, toKept(stored).body) : body;
}

/** What a row does not say, a case that is there keeps; a translation only of the same text. */
export function withUnsaid(body: CaseBody, unsaid: readonly OptionalField[], there: CaseBody): CaseBody {
  const { language, texts } = body;
  const isSameText =
    there.language === language && JSON.stringify(there.texts[language]) === JSON.stringify(texts[language]);
  return {
    ...body,
    ...(unsaid.includes('session') ? { session: there.session } : {}),
    ...(unsaid.includes('contact') ? { contact: there.contact } : {}),
    ...(unsaid.includes('searchWords') && there.searchWords ? { searchWords: there.searchWords } : {}),
    ...(unsaid.includes('translation') && isSameText ? { texts: there.texts } : {}),
  };
}

function stepsOf(
  imported: ImportedCase,
  stored: StoredRow | undefined,
  by: string,
  now: Instant,
): { readonly outcome: Imported; readonly needs: readonly Step[] } {
  const { id } = imported;
  const key = caseKey(id);
  const body = bodyOf(imported, stored);
  if (!stored) {
    const row = caseRow(newCase(id, body, by, 'imported', now));
    return { outcome: 'added', needs: [{ do: 'insert', key, row }] };
  }
  const was = toKept(stored);
  if (!was.retired && isSameBody(was.body, body)) return { outcome: 'same', needs: [] };
  const { revision } = was;
  const is = { ...was, body, by, change: 'imported', changedAt: now, retired: false } as const;
  return { outcome: 'changed', needs: revisionSteps(stored, caseRow({ ...is, revision: revision + 1 })) };
}

/** At most: no sign takes more than three bytes, as UTF-8 or with a backslash before it. */
function bytesOf(row: Row): number {
  return Object.values(row).reduce<number>((sum, value) => sum + 3 * String(value ?? '').length, 1_000);
}
