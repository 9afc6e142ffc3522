import Papa from 'papaparse';
import { type CasePart, caseParts, type Statement } from '../../contract/case.ts';
import { type CaseRow, plain } from '../../contract/caseFile.ts';
import { type FileProblem, type FileRow, maxFileRows, type RowsOfFile } from './fileRows.ts';
import { cellLine, readStatementLine, statementLine } from './statementLine.ts';

type Plain = 'id' | 'title' | 'organisation' | 'kind' | 'session' | 'language' | 'contact';
type Column = Plain | 'links' | 'searchWords' | CasePart | 'translationTitle' | `translation:${CasePart}`;

/** What the columns are called: the first is written, all are read. Case, dots and marks make no difference. */
const columns: Readonly<Record<Column, readonly string[]>> = {
  id: ['id'],
  title: ['titel', 'title', 'rubrik', 'fråga', 'question'],
  organisation: ['organisation', 'organization', 'kommun', 'municipality'],
  kind: ['sort', 'kind', 'typ', 'type'],
  session: ['träff', 'session', 'tillfälle'],
  language: ['språk', 'language'],
  summary: ['sammanfattning', 'summary', 'svar', 'answer', 'text'],
  successFactors: ['framgångsfaktorer', 'successFactors', 'success factors'],
  challenges: ['utmaningar', 'challenges', 'utmaningar och hinder', 'hinder', 'obstacles'],
  advice: ['råd', 'advice'],
  contact: ['kontakt', 'contact'],
  links: ['länkar', 'links', 'länk', 'link'],
  searchWords: ['sökord', 'search words', 'searchWords', 'keywords'],
  translationTitle: ['översättning: titel', 'translation: title', 'translationTitle'],
  'translation:summary': ['översättning: sammanfattning', 'translation: summary'],
  'translation:successFactors': [
    'översättning: framgångsfaktorer',
    'translation: successFactors',
    'translation: success factors',
  ],
  'translation:challenges': ['översättning: utmaningar', 'translation: challenges'],
  'translation:advice': ['översättning: råd', 'translation: advice'],
};

const names = Object.keys(columns) as Column[];
const columnOf = new Map(names.flatMap((name) => columns[name].map((word) => [plain(word), name] as const)));

const byteOrderMark = '\ufeff';

/** As Excel in Sweden opens it: UTF-8 with a byte order mark, semicolons, CRLF. In a cell a statement a line. */
export function writeCsv(rows: readonly CaseRow[]): string {
  const table = {
    fields: names.map((name) => columns[name][0] ?? name),
    data: rows.map((row) => names.map((name) => neutralised(cellOf(row, name)))),
  };
  return `${byteOrderMark}${Papa.unparse(table, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function cellOf(row: CaseRow, name: Column): string {
  if (name === 'links') return row.links.map(({ title, url }) => `${title} ${url}`).join('\n');
  if (name === 'searchWords') return (row.searchWords ?? []).join(', ');
  if (name === 'translationTitle') return row.translation?.title ?? '';
  const part = partOf(name);
  if (!part) return row[name as Plain];
  const statements = name === part ? row[part] : (row.translation?.[part] ?? []);
  return statements.map((statement) => statementLine(statement, cellLine)).join('\n');
}

/** Of the original or of the translation. */
function partOf(column: string): CasePart | undefined {
  return caseParts.find((part) => column === part || column === `translation:${part}`);
}

/**
 * A spreadsheet would run what begins like this, also in full width. The apostrophe says that it is text; cells that
 * begin with an apostrophe before it get one more, so that reading takes away what writing put there.
 */
function neutralised(cell: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function asWritten(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** A header in Swedish or English; semicolons, commas or tabs. Rows are numbered as a spreadsheet does, the header 1. */
export function readCsv(text: string): RowsOfFile {
  const file = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const said: { readonly row: number; readonly cells: readonly string[] }[] = [];
  let row = 0;
  let isBroken = false;
  Papa.parse<string[]>(file, {
    delimiter: delimiterOf(file),
    newline: '\n',
    step({ data: cells, errors }, parser) {
      row++;
      isBroken = errors.some(({ type }) => type === 'Quotes');
      if (!isEmpty(cells)) said.push({ row, cells });
      // The header is one more.
      if (isBroken || said.length > maxFileRows + 1) parser.abort();
    },
  });
  if (isBroken) return failed({ what: 'quotes', row });
  if (said.length > maxFileRows + 1) return failed({ what: 'tooMany' });
  const [first, ...rest] = said;
  if (!first) return failed({ what: 'empty' });
  const header = toHeader(first.cells);
  const missing = (['title', 'summary'] as const).find((column) => !header.includes(column));
  if (missing === 'title') return failed({ what: 'noColumn', column: missing });
  if (missing && !caseParts.some((part) => header.includes(part))) {
    return failed({ what: 'noColumn', column: missing });
  }
  return {
    ok: true,
    rows: rest.map(({ row, cells }): FileRow => {
      const isLonger = cells.slice(header.length).some((cell) => cell.trim() !== '');
      return isLonger
        ? { row, problems: [{ field: '', problem: 'moreCells' }] }
        : { row, data: toRow(header, cells) };
    }),
  };
}

function failed(problem: FileProblem): RowsOfFile {
  return { ok: false, problem };
}

/** The one with which the first line has most columns that we know. */
function delimiterOf(file: string): string {
  const [first = ''] = /^.*\S.*$/m.exec(file.slice(0, 100_000)) ?? [];
  const known = (delimiter: string) =>
    first.split(delimiter).filter((name) => columnOf.has(plain(name))).length;
  return [';', ',', '\t'].reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** Each is looked for in every row. */
const maxColumns = 100;

/** A column by its own name, unless an earlier one is the same: then as it is called, which no reader knows. */
function toHeader(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const columns = cells.slice(0, maxColumns);
  const named = columns.findLastIndex((written) => written.trim() !== '');
  return columns.slice(0, named + 1).map((written) => {
    const column = columnOf.get(plain(written));
    if (column === undefined || taken.has(column)) return written.trim();
    taken.add(column);
    return column;
  });
}

function toRow(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const translation: Record<string, unknown> = {};
  for (const [index, name] of header.entries()) {
    const cell = asWritten(cells[index] ?? '').trim();
    const part = partOf(name);
    if (name === 'translationTitle') translation.title = cell;
    else if (part && name !== part) translation[part] = statements(cell, part);
    else if (part) row[part] = statements(cell, part);
    else if (cell !== '' || names.some((known) => known === name)) {
      Object.defineProperty(row, name, own(cell));
    }
  }
  return header.includes('translationTitle') ? { ...row, translation } : row;
}

/** Also for a column that somebody calls __proto__. */
function own(value: string): PropertyDescriptor {
  return { value, enumerable: true, writable: true, configurable: true };
}

/** A summary whose lines name no source is prose, with paragraphs where there are blank lines. */
function statements(cell: string, part: CasePart): string | readonly Statement[] {
  const hasParagraphs = part === 'summary' && /\n[^\S\n]*\n/.test(cell);
  const lines = cell
    .split(hasParagraphs ? /\n[^\S\n]*\n/ : '\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readStatementLine(line, cellLine));
  if (part === 'summary' && lines.every(({ source }) => source === undefined)) {
    return lines.map(({ text }) => text).join('\n\n');
  }
  return lines.map(({ text, source = '' }) => ({ text, source }));
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\s;,]*$/.test(cell));
}
