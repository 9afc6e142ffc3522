import Papa from 'papaparse';
import { limits } from '../contract/session.ts';
import { folded } from '../ports/said.ts';

/** A season of sessions as a file: read into rows for `readSession`, or what is wrong with it as a whole. */
export type SessionFile =
  | { readonly ok: true; readonly rows: readonly FileRow[] }
  | { readonly ok: false; readonly problem: FileProblem };

export interface FileRow {
  /** As whoever made the file counts: JSON from 1, a spreadsheet with its header as 1. */
  readonly row: number;
  readonly data: unknown;
}

export type FileProblem =
  | { readonly what: 'notAList' | 'empty' | 'tooMany' }
  | { readonly what: 'noColumn'; readonly column: 'title' | 'start' | 'end' };

/** @param data the parsed JSON: a list of sessions. */
export function jsonSessions(data: unknown): SessionFile {
  if (!Array.isArray(data)) return { ok: false, problem: { what: 'notAList' } };
  return checked(data.map((one, index) => ({ row: index + 1, data: one })));
}

const columns: Readonly<Record<string, readonly string[]>> = {
  title: ['rubrik', 'titel', 'title', 'träff', 'session'],
  date: ['datum', 'date', 'dag', 'day'],
  start: ['start', 'starts', 'starttid', 'börjar'],
  end: ['slut', 'end', 'ends', 'sluttid', 'slutar'],
  endDate: ['slutdatum', 'end date'],
  timeZone: ['tidszon', 'time zone', 'timezone'],
  place: ['plats', 'place', 'lokal'],
  link: ['länk', 'link', 'möteslänk'],
  reminders: ['påminnelser', 'reminders'],
  programme: ['programpunkter', 'programme', 'program'],
};

const fields = new Map(
  Object.entries(columns).flatMap(([field, names]) => names.map((name) => [folded(name), field] as const)),
);

const none = ['-', 'inga', 'none'];

/**
 * CSV as spreadsheets write it: a header in Swedish or English, semicolons, commas or tabs, a byte order mark or none.
 * An empty cell is as if it were not there; "inga" among the reminders means that there are none.
 */
export function csvSessions(text: string): SessionFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [';', ',', '\t'],
  });
  const at = data.findIndex((cells) => !isEmpty(cells));
  const header = (data[at] ?? []).map((name) => fields.get(folded(name)));
  const missing = (['title', 'start', 'end'] as const).find((column) => !header.includes(column));
  if (at === -1) return { ok: false, problem: { what: 'empty' } };
  if (missing) return { ok: false, problem: { what: 'noColumn', column: missing } };
  return checked(
    data.flatMap((cells, index) =>
      index <= at || isEmpty(cells) ? [] : [{ row: index + 1, data: toFields(header, cells) }],
    ),
  );
}

function toFields(header: readonly (string | undefined)[], cells: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, field] of header.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (field !== undefined && cell !== '') found[field] = cell;
  }
  if (found.programme !== undefined) found.programme = found.programme.replaceAll('|', '\n');
  if (found.reminders !== undefined && none.includes(folded(found.reminders))) found.reminders = '';
  return found;
}

function checked(rows: readonly FileRow[]): SessionFile {
  if (rows.length === 0) return { ok: false, problem: { what: 'empty' } };
  if (rows.length > limits.imported) return { ok: false, problem: { what: 'tooMany' } };
  return { ok: true, rows };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\s;,]*$/.test(cell));
}
