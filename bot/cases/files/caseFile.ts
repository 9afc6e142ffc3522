import { createHash } from 'node:crypto';
import type { CaseBody } from '../../contract/case.ts';
import { textLine } from '../../contract/caseCutting.ts';
import {
  type CaseNote,
  type CaseProblem,
  type CaseRow,
  type OptionalField,
  plain,
  type ReadCaseRow,
  readCaseRow,
} from '../../contract/caseFile.ts';
import { isRecord } from '../../contract/reading.ts';
import { toCaseRow } from '../caseView.ts';
import { readCsv, writeCsv } from './csvCases.ts';
import { type FileProblem, type FileRow, maxFileRows, type RowsOfFile } from './fileRows.ts';
import { readMarkdown, writeMarkdown } from './markdownCases.ts';

export const caseFormats = ['json', 'csv', 'md'] as const;
export type CaseFormat = (typeof caseFormats)[number];

/** Nobody reads on past so many, and a file of nothing but problems would make an answer many times its size. */
const maxProblems = 500;

/** Cases of a file: all of them, or what is wrong with the file, or the problems of its rows. */
export type CaseFile =
  | { readonly ok: true; readonly cases: readonly FileCase[] }
  | {
      readonly ok: false;
      readonly problem: FileProblem | undefined;
      /** At most `maxProblems` in all. */
      readonly rows: readonly WrongCase[];
      /** How many problems there are beside those. */
      readonly more: number;
    };

export interface FileCase {
  readonly row: number;
  readonly id: string;
  readonly body: CaseBody;
  readonly notes: readonly CaseNote[];
  readonly unsaid: readonly OptionalField[];
}

export interface WrongCase {
  readonly row: number;
  readonly problems: readonly CaseProblem[];
}

/**
 * @param file the text, or for JSON what was parsed from it: a list of cases, or `{cases: [...]}`.
 */
export function readCaseFile(file: unknown, format: CaseFormat): CaseFile {
  const found = rowsOf(file, format);
  const failed = (problem: FileProblem): CaseFile => ({ ok: false, problem, rows: [], more: 0 });
  if (!found.ok) return failed(found.problem);
  if (found.rows.length === 0) return failed({ what: 'empty' });
  if (found.rows.length > maxFileRows) return failed({ what: 'tooMany' });

  const ids = givenIds();
  const cases: FileCase[] = [];
  const wrong: WrongCase[] = [];
  let room = maxProblems;
  let more = 0;
  const isWrong = (row: number, problems: readonly CaseProblem[]) => {
    const told = problems.slice(0, room);
    if (told.length > 0) wrong.push({ row, problems: told });
    room -= told.length;
    more += problems.length - told.length;
  };
  for (const one of found.rows) {
    const read: ReadCaseRow = 'data' in one ? readCaseRow(one.data) : { ok: false, problems: one.problems };
    if (!read.ok) {
      isWrong(one.row, read.problems);
      continue;
    }
    const id = read.id === undefined ? ids.derive(read.body) : ids.take(read.id);
    if (id === undefined) {
      isWrong(one.row, [{ field: read.id === undefined ? '' : 'id', problem: 'twice' }]);
      continue;
    }
    const notes = [...('data' in one ? (one.notes ?? []) : []), ...read.notes];
    cases.push({ row: one.row, id, body: read.body, notes, unsaid: read.unsaid });
  }
  return wrong.length > 0 ? { ok: false, problem: undefined, rows: wrong, more } : { ok: true, cases };
}

/** Reading what was written gives the same cases. */
export function writeCaseFile(
  cases: readonly ({ readonly id: string } & CaseBody)[],
  format: CaseFormat,
): string {
  const rows = cases.map((one) => asLines(toCaseRow(one.id, one)));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  return format === 'csv' ? writeCsv(rows) : writeMarkdown(rows);
}

/** As reading makes of it, so that no text breaks out of its cell or point. */
function asLines(row: CaseRow): CaseRow {
  return JSON.parse(JSON.stringify(row), (_, value) => (typeof value === 'string' ? textLine(value) : value));
}

/** A case that has none: the same title of the same organisation is the same case, also when it is imported again. */
export function derivedId({ organisation, language, texts }: CaseBody, number = 0): string {
  const name = `${plain(organisation)}\n${texts[language]?.title.toLowerCase()}`;
  const counted = number === 0 ? name : `${name}\n${number}`;
  return createHash('sha256').update(counted).digest('hex').slice(0, 32);
}

function rowsOf(file: unknown, format: CaseFormat): RowsOfFile {
  if (format === 'json') return readJson(file);
  if (file === undefined) return { ok: false, problem: { what: 'empty' } };
  if (typeof file !== 'string') return { ok: false, problem: { what: 'notText' } };
  return format === 'csv' ? readCsv(file) : readMarkdown(file);
}

function readJson(file: unknown): RowsOfFile {
  let data = file;
  if (typeof file === 'string') {
    try {
      data = JSON.parse(file);
    } catch {
      return { ok: false, problem: { what: 'notJson' } };
    }
  }
  const list = isRecord(data) ? data.cases : data;
  if (!Array.isArray(list)) return { ok: false, problem: { what: 'notAList' } };
  return { ok: true, rows: list.map((one: unknown, index): FileRow => ({ row: index + 1, data: one })) };
}

/** The ids of a file. Both answer undefined when the case is in the file already. */
function givenIds() {
  const taken = new Set<string>();
  /** What each name without an id has said so far: one name may be that of several cases. */
  const said = new Map<string, Set<string>>();
  const take = (id: string): string | undefined => {
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  return {
    take,
    derive(body: CaseBody): string | undefined {
      const name = derivedId(body);
      const bodies = said.get(name) ?? new Set<string>();
      said.set(name, bodies.add(JSON.stringify(body)));
      // The same once more adds nothing, and gets the id that is taken.
      return take(derivedId(body, bodies.size - 1));
    },
  };
}
