import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import {
  type CaseLanguage,
  type CasePart,
  type CaseText,
  caseLimits,
  caseParts,
} from '../../contract/case.ts';
import { type CaseNote, type CaseRow, plain } from '../../contract/caseFile.ts';
import { isRecord } from '../../contract/reading.ts';
import { type FileRow, maxFileRows, type RowsOfFile } from './fileRows.ts';
import { markdownLine, readStatementLine, statementLine } from './statementLine.ts';

/** The headings: the first is written, all are read. */
const headings: Readonly<Record<CaseLanguage, Readonly<Record<CasePart, readonly string[]>>>> = {
  sv: {
    summary: ['Sammanfattning'],
    successFactors: ['Framgångsfaktorer'],
    challenges: ['Utmaningar', 'Utmaningar och hinder', 'Hinder'],
    advice: ['Råd'],
  },
  en: {
    summary: ['Summary'],
    successFactors: ['Success factors'],
    challenges: ['Challenges', 'Challenges and obstacles', 'Obstacles'],
    advice: ['Advice'],
  },
};

/**
 * Front matter and headings with a point a statement; several cases come after one another. The translation's title is
 * in the front matter, its points under the other language's headings.
 */
export function writeMarkdown(rows: readonly CaseRow[]): string {
  return rows.map(caseOf).join('\n');
}

function caseOf(row: CaseRow): string {
  const { id, title, organisation, kind, session, language, contact, links, searchWords, translation } = row;
  const words = searchWords?.length ? { searchWords } : {};
  const said = { id, title, organisation, kind, session, language, contact, links, ...words };
  const front = translation ? { ...said, translation: { title: translation.title } } : said;
  // One line a value, whatever is in it: no value can look like the end of the front matter.
  const yaml = stringify(front, { lineWidth: 0 });
  const other = language === 'sv' ? 'en' : 'sv';
  const sections = [...sectionsOf(row, language), ...(translation ? sectionsOf(translation, other) : [])];
  return `---\n${yaml}---\n\n${sections.join('\n')}`;
}

function sectionsOf(text: CaseText, language: CaseLanguage): readonly string[] {
  return caseParts
    .filter((part) => text[part].length > 0)
    .map((part) => {
      const points = text[part].map((statement) => `- ${statementLine(statement, markdownLine)}\n`);
      return `## ${headings[language][part][0]}\n\n${points.join('')}`;
    });
}

/** Rows are numbered as the cases stand in the file, from 1. A file without front matter is one case. */
export function readMarkdown(text: string): RowsOfFile {
  const cases = split(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (cases.length === 0) return { ok: false, problem: { what: 'empty' } };
  // Before YAML is read so many times.
  if (cases.length > maxFileRows) return { ok: false, problem: { what: 'tooMany' } };
  return { ok: true, rows: cases.map((one, index) => toRow(one, index + 1)) };
}

interface Source {
  /** undefined when there is none. */
  readonly front: string | undefined;
  readonly body: readonly string[];
}

/** A line of --- begins a case where front matter follows it, and is a rule between paragraphs elsewhere. */
function split(text: string): readonly Source[] {
  const lines = text.split('\n');
  const marks = lines.flatMap((line, index) => (/^---\s*$/.test(line) ? [index] : []));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return [];
  const cases: { front: string | undefined; body: string[] }[] = [];
  let at = 0;
  const bodyUntil = (end: number) => {
    const body = lines.slice(at, end);
    const last = cases.at(-1);
    if (last) last.body = body;
    else if (body.some((line) => line.trim() !== '')) cases.push({ front: undefined, body });
  };
  for (let index = 0; index < marks.length; index++) {
    const begin = marks[index] ?? 0;
    const end = marks[index + 1] ?? lines.length;
    const block = lines.slice(begin + 1, end);
    const isFront = block.some((line) => /^["']?(title|id)["']?\s*:/i.test(line));
    if (!isFront && begin !== first) continue;
    bodyUntil(begin);
    cases.push({ front: block.join('\n'), body: [] });
    at = end + 1;
    index++;
  }
  bodyUntil(lines.length);
  return cases;
}

function toRow({ front, body }: Source, row: number): FileRow {
  const matter = front === undefined ? {} : readFront(front);
  if (!matter) return { row, problems: [{ field: '', problem: 'frontMatter' }] };
  const translated = isRecord(matter.translation) ? matter.translation : undefined;
  const isEnglish = typeof matter.language === 'string' && /^en/i.test(matter.language);
  const { title, original, translation, links, notes } = readBody(
    body,
    isEnglish ? 'en' : 'sv',
    translated !== undefined,
  );
  const said = { ...original, ...(links.length > 0 ? { links } : {}) };
  const twice = Object.keys(said).filter((field) => Object.hasOwn(matter, field));
  return {
    row,
    data: {
      title,
      ...matter,
      ...said,
      ...(translated ? { translation: { ...translated, ...translation } } : {}),
    },
    notes: [...notes, ...twice.map((field): CaseNote => ({ field, note: 'ignored' }))],
  };
}

/** Characters: no case with all its links needs more than some 30,000, and reading YAML takes its time. */
const maxFront = 40_000;

/** YAML in which everything is text (a title may be 2024, a telephone number begin with 0), and nothing is run. */
function readFront(front: string): Record<string, unknown> | undefined {
  if (front.length > maxFront) return undefined;
  try {
    const document = parseDocument(front, {
      schema: 'failsafe',
      // Looked at below: the parser compares each key with all before it.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const { contents } = document;
    if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
    const keys = contents?.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) ?? [];
    if (new Set(keys).size < keys.length) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    return isRecord(value) ? value : undefined;
  } catch {
    // Too deep, or an alias.
    return undefined;
  }
}

type Section =
  | { readonly of: 'original' | 'translation'; readonly part: CasePart }
  | { readonly of: 'links' };

const links = ['lankar', 'links'];

interface Point {
  text: string;
  readonly source: string;
  readonly isPoint: boolean;
}

/** @param isTranslated whether headings in the other language than the case's own are its translation's. */
function readBody(lines: readonly string[], language: CaseLanguage, isTranslated: boolean) {
  const notes: CaseNote[] = [];
  const found = { original: emptyText(), translation: emptyText() };
  const linkLines: string[] = [];
  let title: string | undefined;
  let section: Section = { of: 'original', part: 'summary' };
  let source = '';
  let open: Point | undefined;

  const sectionOf = (heading: string): Section | undefined => {
    const said = plain(heading);
    if (links.includes(said)) return { of: 'links' };
    for (const spoken of ['sv', 'en'] as const) {
      const part = caseParts.find((one) => headings[spoken][one].some((name) => plain(name) === said));
      if (part) return { of: isTranslated && spoken !== language ? 'translation' : 'original', part };
    }
    return undefined;
  };
  const begin = (text: string, isPoint: boolean) => {
    open = { text, source, isPoint };
    if (section.of === 'links') linkLines.push(text);
    else found[section.of][section.part].push(open);
  };

  for (const line of lines) {
    const [, level = '', said = ''] = /^(#{1,6})\s+(\S.*)$/.exec(line) ?? [];
    const heading = said.trim();
    const [, point] = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/.exec(line) ?? [];
    if (level === '#' && title === undefined) title = readStatementLine(heading, markdownLine).text;
    else if (level !== '') {
      const known = sectionOf(heading);
      // Under a heading of its own nothing is lost: it is said in the summary, as told under that heading.
      if (known) section = known;
      else if (level.length <= 2) section = { of: 'original', part: 'summary' };
      source = known ? '' : heading.slice(0, caseLimits.source);
      if (!known && level.length <= 2) notes.push({ field: heading.slice(0, 60), note: 'heading' });
      open = undefined;
    } else if (line.trim() === '' || /^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) open = undefined;
    else if (point !== undefined) begin(point, true);
    else if (open && section.of !== 'links') open.text += `\n${line.trim()}`;
    else begin(line.trim(), false);
  }
  return {
    title,
    notes,
    links: linkLines.map(toLink),
    original: toText(found.original),
    translation: toText(found.translation),
  };
}

function emptyText(): Record<CasePart, Point[]> {
  return { summary: [], successFactors: [], challenges: [], advice: [] };
}

/** Only the parts that are there, so that the front matter may hold them instead. */
function toText(points: Readonly<Record<CasePart, readonly Point[]>>): Record<string, unknown> {
  return Object.fromEntries(
    caseParts
      .filter((part) => points[part].length > 0)
      .map((part) => {
        const read = points[part].map((point) => ({ ...point, ...toSaid(point) }));
        const isProse = part === 'summary' && read.every(({ isPoint, source }) => !isPoint && source === '');
        return [
          part,
          isProse
            ? read.map(({ text }) => text).join('\n\n')
            : read.map(({ text, source }) => ({ text, source })),
        ];
      }),
  );
}

function toSaid({ text, source }: Point) {
  const read = readStatementLine(text, markdownLine);
  return { text: read.text, source: read.source ?? source };
}

function toLink(line: string): unknown {
  const [, title, url] = /^\[(.*)\]\((\S+)\)$/.exec(line.trim()) ?? [];
  return url === undefined ? line : { title, url };
}
