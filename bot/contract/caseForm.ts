import {
  type CaseBody,
  type CaseKind,
  type CaseLanguage,
  type CaseLink,
  type CasePart,
  type CaseText,
  caseKinds,
  caseLimits,
  caseParts,
  readCaseId,
  type Statement,
} from './case.ts';
import { isWebAddress, searchWordsIn } from './caseFile.ts';
import { isRecord, oneLine, readId } from './reading.ts';

/** The form of a case in the language it was written in, by the ids of its inputs. */
export const caseFields = [
  'title',
  'organisation',
  'kind',
  'session',
  'language',
  ...caseParts,
  'contact',
  'links',
  'searchWords',
] as const;
export type CaseField = (typeof caseFields)[number];

/**
 * What a form held, so that it can be shown again with nothing lost. Statements, links and search words are written a
 * line each.
 */
export type CaseDraft = Readonly<Record<CaseField, string>>;

/** Characters of the inputs; together they leave room for the rest of a card. */
export const caseFormLimits = {
  title: caseLimits.title,
  organisation: caseLimits.organisation,
  session: caseLimits.session,
  contact: caseLimits.contact,
  part: 4_000,
  links: 2_000,
  searchWords: caseLimits.searchWordsInAll,
} as const;

export type CaseFormProblemKind =
  | 'missing'
  | 'noStatement'
  | 'tooLong'
  | 'tooMany'
  | 'notALink'
  | 'tooManyWords'
  | 'wordTooLong';

export interface CaseFormProblem {
  readonly field: CaseField;
  readonly problem: CaseFormProblemKind;
  /** Which line, from 1. */
  readonly line?: number;
  /** The limit that was passed. */
  readonly max?: number;
}

export type ReadCaseForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly CaseFormProblem[] };

/** What the form of a case says. */
export interface CaseFormValue extends Omit<CaseBody, 'texts'> {
  readonly text: CaseText;
}

/** What a press on one of our cards says about itself; anything else is left out. */
export interface CasePress {
  readonly networkId: string | undefined;
  readonly caseId: string | undefined;
  /** The revision the card was made from; undefined for what is no case yet. */
  readonly seen: number | undefined;
  /** An earlier revision that is looked at. */
  readonly revision: number | undefined;
  readonly kind: CaseKind | undefined;
  /** From 0. */
  readonly page: number;
  /** That a question was answered with yes. */
  readonly sure: boolean;
  /** What a proposal said when its card was made. */
  readonly fingerprint: string | undefined;
  /** Networks chosen to share with, and those that were chosen when the card was made. */
  readonly chosen: readonly string[];
  readonly were: readonly string[];
  readonly draft: CaseDraft;
}

const maxNetworks = 200;

export function readCasePress(data: unknown): CasePress {
  const fields = isRecord(data) ? data : {};
  const networks = (value: unknown) =>
    typeof value === 'string'
      ? value.split(',', maxNetworks).filter((network) => readId(network) !== undefined)
      : [];
  const { fingerprint } = fields;
  return {
    networkId: readId(fields.network),
    caseId: readCaseId(fields.case),
    seen: readNumber(fields.seen),
    revision: readNumber(fields.revision),
    kind: caseKinds.find((kind) => kind === fields.of),
    page: readNumber(fields.page) ?? 0,
    sure: fields.sure === 'yes',
    fingerprint:
      typeof fingerprint === 'string' && /^[0-9a-f]{24}$/.test(fingerprint) ? fingerprint : undefined,
    chosen: networks(fields.networks),
    were: networks(fields.were),
    draft: readDraft(fields),
  };
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
}

function readDraft(fields: Record<string, unknown>): CaseDraft {
  const text = (field: CaseField) => {
    const sent = fields[field];
    return typeof sent === 'string' ? sent.normalize('NFC') : '';
  };
  // Put in order before it is cut, and cut to one more than may be sent: what is too long is still seen to be.
  const cut = (written: string, max: number) => written.slice(0, max + 1).toWellFormed();
  const line = (field: 'title' | 'organisation' | 'session' | 'contact') =>
    cut(oneLine(text(field)), caseFormLimits[field]);
  const lines = (field: CasePart | 'links', max: number) => cut(linesOf(text(field)).join('\n'), max);
  const part = (field: CasePart) => lines(field, caseFormLimits.part);
  return {
    title: line('title'),
    organisation: line('organisation'),
    kind: caseKinds.find((kind) => kind === fields.kind) ?? '',
    session: line('session'),
    language: readCaseLanguage(fields.language) ?? '',
    summary: part('summary'),
    successFactors: part('successFactors'),
    challenges: part('challenges'),
    advice: part('advice'),
    contact: line('contact'),
    links: lines('links', caseFormLimits.links),
    searchWords: cut(wordLines(searchWordsIn(text('searchWords'))), caseFormLimits.searchWords),
  };
}

export function readCaseLanguage(value: unknown): CaseLanguage | undefined {
  return value === 'sv' || value === 'en' ? value : undefined;
}

/**
 * What the form says, or every problem of it, by field and line.
 *
 * @param before the case the form was filled in from: a line that says what one of its statements or links says stands
 * for it, so that what a line cannot hold (a line break, brackets) outlives a change to something else.
 */
export function readCaseForm(draft: CaseDraft, before?: CaseBody): ReadCaseForm<CaseFormValue> {
  const problems: CaseFormProblem[] = [];
  for (const field of ['organisation', 'session', 'contact'] as const) {
    const max = caseFormLimits[field];
    if (draft[field].length > max) problems.push({ field, problem: 'tooLong', max });
  }
  const kind = caseKinds.find((one) => one === draft.kind);
  if (!kind) problems.push({ field: 'kind', problem: 'missing' });
  const language = readCaseLanguage(draft.language);
  if (!language) problems.push({ field: 'language', problem: 'missing' });
  const text = readText(draft, before?.texts[before.language], problems);
  const links = readLinks(draft.links, before?.links ?? [], problems);
  const searchWords = readSearchWords(draft.searchWords, problems);
  if (problems.length > 0 || !kind || !language) return { ok: false, problems };
  const { organisation, session, contact } = draft;
  return {
    ok: true,
    value: { kind, organisation, session, language, text, contact, links, ...searchWords },
  };
}

/**
 * The form of the other language: the title and the parts.
 *
 * @param before that language as the case has it. @returns undefined when all of it was emptied.
 */
export function readCaseTextForm(draft: CaseDraft, before?: CaseText): ReadCaseForm<CaseText | undefined> {
  if (['title' as const, ...caseParts].every((field) => draft[field] === '')) {
    return { ok: true, value: undefined };
  }
  const problems: CaseFormProblem[] = [];
  const text = readText(draft, before, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: text };
}

/** What the form holds for a case. */
export function caseDraft(body: CaseBody): CaseDraft {
  const { kind, organisation, session, language, contact, links, searchWords = [] } = body;
  return {
    ...caseTextDraft(body, language),
    organisation: oneLine(organisation),
    kind,
    session: oneLine(session),
    language,
    contact: oneLine(contact),
    links: links.map(linkLine).join('\n'),
    searchWords: wordLines(searchWords),
  };
}

/** What the form of one language holds; the fields of the case as a whole are empty. */
export function caseTextDraft({ texts }: CaseBody, language: CaseLanguage): CaseDraft {
  const text = texts[language];
  const lines = (part: CasePart) => (text?.[part] ?? []).map(statementLine).join('\n');
  return {
    ...emptyCaseDraft,
    title: oneLine(text?.title ?? ''),
    summary: lines('summary'),
    successFactors: lines('successFactors'),
    challenges: lines('challenges'),
    advice: lines('advice'),
  };
}

export const emptyCaseDraft: CaseDraft = {
  title: '',
  organisation: '',
  kind: '',
  session: '',
  language: '',
  summary: '',
  successFactors: '',
  challenges: '',
  advice: '',
  contact: '',
  links: '',
  searchWords: '',
};

/** Whether a form takes all of it: what was imported may be longer. */
export function fitsForm(draft: CaseDraft): boolean {
  return (
    draft.links.length <= caseFormLimits.links &&
    draft.searchWords.length <= caseFormLimits.searchWords &&
    caseParts.every((part) => draft[part].length <= caseFormLimits.part)
  );
}

function readText(draft: CaseDraft, before: CaseText | undefined, problems: CaseFormProblem[]): CaseText {
  const max = caseFormLimits.title;
  if (!isSaid(draft.title)) problems.push({ field: 'title', problem: 'missing' });
  else if (draft.title.length > max) problems.push({ field: 'title', problem: 'tooLong', max });
  const [summary, successFactors, challenges, advice] = caseParts.map((part) =>
    readStatements(draft[part], part, before?.[part] ?? [], problems),
  ) as [Statement[], Statement[], Statement[], Statement[]];
  const text = { title: draft.title, summary, successFactors, challenges, advice };
  if (caseParts.every((part) => draft[part] === '')) {
    problems.push({ field: 'summary', problem: 'noStatement' });
  }
  return text;
}

function readStatements(
  written: string,
  field: CasePart,
  before: readonly Statement[],
  problems: CaseFormProblem[],
): Statement[] {
  const lines = checkedLines(written, field, caseFormLimits.part, caseLimits.statements, problems);
  const known = new Map(before.map((statement) => [statementLine(statement), statement]));
  return lines.map((line, index) => {
    const kept = known.get(line);
    if (kept) return kept;
    const statement = readStatement(line);
    const found = (problem: CaseFormProblemKind, max?: number) =>
      problems.push({ field, problem, line: index + 1, ...(max === undefined ? {} : { max }) });
    if (!isSaid(statement.text)) found('missing');
    else if (statement.text.length > caseLimits.statement) found('tooLong', caseLimits.statement);
    else if (statement.source.length > caseLimits.source) found('tooLong', caseLimits.source);
    return statement;
  });
}

/** "En mening. [Framgångsfaktorer]": what stands in brackets at the end is where it was told. */
function readStatement(written: string): Statement {
  const line = written.replace(bullet, '');
  const opening = line.endsWith(']') ? line.lastIndexOf('[') : -1;
  const text = line.slice(0, opening < 0 ? undefined : opening).trim();
  return opening < 0 || text === ''
    ? { text: line, source: '' }
    : { text, source: line.slice(opening + 1, -1).trim() };
}

function statementLine({ text, source }: Statement): string {
  return asLine(source === '' ? text : `${text} [${source}]`);
}

function readLinks(written: string, before: readonly CaseLink[], problems: CaseFormProblem[]): CaseLink[] {
  const field = 'links';
  const lines = checkedLines(written, field, caseFormLimits.links, caseLimits.links, problems);
  const known = new Map(before.map((link) => [linkLine(link), link]));
  return lines.map((line, index) => {
    const kept = known.get(line);
    if (kept) return kept;
    const words = line.replace(bullet, '').split(' ');
    const url = words.at(-1) ?? '';
    const title = words.slice(0, -1).join(' ').trim() || url.slice(0, caseLimits.linkTitle);
    const at = { field, line: index + 1 } as const;
    if (url.length > caseLimits.url || !isWebAddress(url)) problems.push({ ...at, problem: 'notALink' });
    else if (title.length > caseLimits.linkTitle) {
      problems.push({ ...at, problem: 'tooLong', max: caseLimits.linkTitle });
    }
    return { title, url };
  });
}

/** What is too long is told once, not for each word. */
function readSearchWords(written: string, problems: CaseFormProblem[]): Pick<CaseBody, 'searchWords'> {
  const field = 'searchWords';
  const searchWords = searchWordsIn(written);
  const found = (problem: CaseFormProblemKind, max: number) => problems.push({ field, problem, max });
  if (written.length > caseFormLimits.searchWords) found('tooLong', caseFormLimits.searchWords);
  else if (searchWords.length > caseLimits.searchWords) found('tooManyWords', caseLimits.searchWords);
  else if (searchWords.some(({ length }) => length > caseLimits.searchWord)) {
    found('wordTooLong', caseLimits.searchWord);
  }
  return searchWords.length > 0 ? { searchWords } : {};
}

/** A line each is never longer than what was written, so what the form takes it can show again. */
function wordLines(searchWords: readonly string[]): string {
  return searchWords.join('\n');
}

function linkLine({ title, url }: CaseLink): string {
  return asLine(title === url ? url : `${title} ${url}`);
}

function checkedLines(
  written: string,
  field: CasePart | 'links',
  maxLength: number,
  maxLines: number,
  problems: CaseFormProblem[],
): readonly string[] {
  if (written.length > maxLength) {
    problems.push({ field, problem: 'tooLong', max: maxLength });
    return [];
  }
  const lines = linesOf(written);
  if (lines.length > maxLines) {
    problems.push({ field, problem: 'tooMany', max: maxLines });
    return [];
  }
  return lines;
}

/** People paste lists from slides and documents. */
const bullet = /^[-–•*·]\s+/u;

/** A line as it comes back from the form. */
function asLine(text: string): string {
  return oneLine(text).normalize('NFC');
}

/** What has neither letter nor digit may not even be seen. */
function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Without empty ones, so that a line has the same number for who wrote it and who reads of a problem. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '');
}
