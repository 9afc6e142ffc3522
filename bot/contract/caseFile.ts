import {
  type CaseBody,
  type CaseKind,
  type CaseLanguage,
  type CaseLink,
  type CasePart,
  type CaseText,
  caseLimits,
  caseParts,
  readCaseId,
  type Statement,
} from './case.ts';
import { cutProse, cutStatement, textLine } from './caseCutting.ts';
import { isRecord } from './reading.ts';

/** A case as the API gives it and as files hold it: the original's text in the row itself. */
export interface CaseRow extends CaseText {
  readonly id: string;
  readonly organisation: string;
  readonly kind: CaseKind;
  readonly session: string;
  readonly language: CaseLanguage;
  readonly contact: string;
  readonly links: readonly CaseLink[];
  /** Left out when there are none. */
  readonly searchWords?: readonly string[];
  /** In the other language; null when there is none. */
  readonly translation: CaseText | null;
}

export type CaseProblemKind =
  | 'notACase'
  | 'missing'
  | 'notText'
  | 'unknown'
  | 'tooLong'
  | 'tooMany'
  | 'tooBig'
  | 'notALink'
  | 'badId'
  | 'noStatement'
  /** Another row of the same file has the same id, or says the same. */
  | 'twice'
  /** The row has more cells than the header. */
  | 'moreCells'
  /** What stands between the lines of --- cannot be read. */
  | 'frontMatter';

export interface CaseProblem {
  /** "title", "summary[2]" (from 0), "links[0].url", "translation.title"; '' is the row as a whole. */
  readonly field: string;
  readonly problem: CaseProblemKind;
  /** The limit that was passed. */
  readonly max?: number;
}

/** What was taken in another way than it was written. */
export interface CaseNote {
  /** As in a problem; for `ignored` and `heading` the name that was written. */
  readonly field: string;
  readonly note: 'kindAssumed' | 'titleCut' | 'ignored' | 'heading';
}

/** What an older or a foreign file may not know of. Where a row says nothing, a case that is there keeps what it has. */
export const optionalFields = ['session', 'contact', 'searchWords', 'translation'] as const;
export type OptionalField = (typeof optionalFields)[number];

export type ReadCaseRow =
  | {
      readonly ok: true;
      /** undefined when the row has none. */
      readonly id: string | undefined;
      readonly body: CaseBody;
      readonly notes: readonly CaseNote[];
      readonly unsaid: readonly OptionalField[];
    }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Ends of addresses beside which a case could not be reached. */
const reservedIds = ['import', 'export', 'proposals'];

/**
 * A case as somebody outside says it: `CaseRow`, generously read.
 *
 * `summary` is prose (cut at blank lines, long paragraphs at sentence ends) or a list; the other parts are lists, or one
 * text with a statement a line. An item is a text or `{text, source}`; one that is too long becomes several. `links`
 * holds `{title, url}` or "Title https://…". An id may be a number. A kind that is missing or unknown is a resource, a
 * missing language Swedish. A title that is too long is cut and stands whole in the summary. Unknown fields are left
 * out. What is taken so is said in `notes`.
 *
 * @returns all problems there are.
 */
export function readCaseRow(data: unknown): ReadCaseRow {
  if (!isRecord(data)) return { ok: false, problems: [{ field: '', problem: 'notACase' }] };
  const problems: CaseProblem[] = [];
  const notes: CaseNote[] = [];
  const found: Found = (field, problem, max) => {
    problems.push({ field, problem, ...(max === undefined ? {} : { max }) });
  };
  const noted: Noted = (field, note) => void notes.push({ field, note });

  const idWritten = readText(data.id, 'id', Number.POSITIVE_INFINITY, found);
  const id = idWritten === '' || reservedIds.includes(idWritten) ? undefined : readCaseId(idWritten);
  if (idWritten !== '' && id === undefined) found('id', 'badId');

  const language = readLanguage(data.language, found);
  const original = readTextIn(data, '', found, noted);
  if (caseParts.every((part) => original[part].length === 0) && !problems.some(isAboutAPart)) {
    found('summary', 'noStatement');
  }
  const translation = readTranslation(data.translation, found, noted);

  const body: CaseBody = {
    kind: readKind(data.kind, noted),
    organisation: readText(data.organisation, 'organisation', caseLimits.organisation, found),
    session: readText(data.session, 'session', caseLimits.session, found),
    language,
    texts: inOrder(language, original, translation),
    contact: readText(data.contact, 'contact', caseLimits.contact, found),
    links: readLinks(data.links, found),
    ...readSearchWords(data.searchWords, found),
  };
  for (const name of Object.keys(data)
    .filter((name) => !knownFields.has(name))
    .slice(0, 10)) {
    noted(textLine(name.slice(0, 60)), 'ignored');
  }
  if (problems.length === 0 && JSON.stringify(body).length > caseLimits.body) {
    found('', 'tooBig', caseLimits.body);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, id, body, notes, unsaid: optionalFields.filter((field) => data[field] === undefined) };
}

type Found = (field: string, problem: CaseProblemKind, max?: number) => void;
type Noted = (field: string, note: CaseNote['note']) => void;

/** The second row is what the API adds to a case: one that was got can be sent back. */
const knownFields = new Set<string>([
  ...['id', 'title', 'organisation', 'kind', 'language', 'links', ...optionalFields, ...caseParts],
  ...['revision', 'changedAt', 'retired', 'sharedWith', 'from'],
]);

function isAboutAPart({ field }: CaseProblem): boolean {
  return caseParts.some((part) => field.startsWith(part));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function readText(value: unknown, field: string, max: number, found: Found): string {
  if (isBlank(value)) return '';
  if (typeof value !== 'string' && typeof value !== 'number') {
    found(field, 'notText');
    return '';
  }
  const line = textLine(String(value));
  if (line.length > max) found(field, 'tooLong', max);
  return line;
}

/** @param prefix of the fields' names in problems: '' or "translation.". */
function readTextIn(
  sent: Readonly<Record<string, unknown>>,
  prefix: string,
  found: Found,
  noted: Noted,
): CaseText {
  const written = readText(sent.title, `${prefix}title`, Number.POSITIVE_INFINITY, found);
  if (!/[\p{L}\p{N}]/u.test(written) && (isBlank(sent.title) || typeof sent.title === 'string')) {
    found(`${prefix}title`, 'missing');
  }
  const isLong = written.length > caseLimits.title;
  if (isLong) noted(`${prefix}title`, 'titleCut');
  const whole = isLong ? cutStatement(written).map((text): Statement => ({ text, source: '' })) : [];
  const part = (name: CasePart, first: readonly Statement[] = []) => {
    const field = `${prefix}${name}`;
    const statements = [...first, ...readStatements(sent[name], field, name === 'summary', found)];
    if (statements.length > caseLimits.statements) found(field, 'tooMany', caseLimits.statements);
    return statements;
  };
  return {
    title: isLong ? shortened(written, caseLimits.title) : written,
    summary: part('summary', whole),
    successFactors: part('successFactors'),
    challenges: part('challenges'),
    advice: part('advice'),
  };
}

function shortened(text: string, max: number): string {
  const room = text.slice(0, max - 2);
  const words = room.slice(0, Math.max(room.lastIndexOf(' '), max / 2));
  return `${textLine(words)} …`;
}

function readStatements(value: unknown, field: string, isProse: boolean, found: Found): readonly Statement[] {
  if (isBlank(value)) return [];
  if (typeof value === 'number' || typeof value === 'string') {
    const text = String(value);
    const said = isProse
      ? cutProse(text, caseLimits.statements)
      : text.split(/\r\n?|[\n\u2028\u2029]/).flatMap(cutStatement);
    return said.map((line) => ({ text: line, source: '' }));
  }
  if (!Array.isArray(value)) {
    found(field, 'notText');
    return [];
  }
  if (value.length > caseLimits.statements) {
    found(field, 'tooMany', caseLimits.statements);
    return [];
  }
  return value.flatMap((item: unknown, index): readonly Statement[] => {
    const at = `${field}[${index}]`;
    const [text, said] = isRecord(item) ? [item.text, item.source] : [item, ''];
    const source = readText(said, `${at}.source`, caseLimits.source, found);
    if (typeof text !== 'string' && typeof text !== 'number') {
      found(at, 'notText');
      return [];
    }
    return cutStatement(String(text)).map((line) => ({ text: line, source }));
  });
}

function readTranslation(value: unknown, found: Found, noted: Noted): CaseText | undefined {
  if (isBlank(value)) return undefined;
  if (!isRecord(value)) {
    found('translation', 'unknown');
    return undefined;
  }
  const isEmpty = ['title', ...caseParts].every((field) => {
    const sent = value[field];
    return isBlank(sent) || (Array.isArray(sent) && sent.length === 0);
  });
  return isEmpty ? undefined : readTextIn(value, 'translation.', found, noted);
}

/** Swedish first, so that the same case is written the same way. */
function inOrder(
  language: CaseLanguage,
  original: CaseText,
  translation: CaseText | undefined,
): CaseBody['texts'] {
  if (language === 'sv') return { sv: original, ...(translation ? { en: translation } : {}) };
  return { ...(translation ? { sv: translation } : {}), en: original };
}

/** The words of a text with commas or a line each; said twice a word is there once. */
export function searchWordsIn(written: string): readonly string[] {
  const words = written.split(/[,\r\n\u2028\u2029]/).map(textLine);
  return [...new Map(words.filter(Boolean).map((word) => [plain(word), word])).values()];
}

/** A list, or a text as `searchWordsIn` reads it. */
function readSearchWords(value: unknown, found: Found): Pick<CaseBody, 'searchWords'> {
  if (isBlank(value)) return {};
  const written: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (written.some((word) => typeof word !== 'string')) {
    found('searchWords', 'notText');
    return {};
  }
  const searchWords = searchWordsIn(written.join('\n'));
  if (searchWords.length > caseLimits.searchWords) found('searchWords', 'tooMany', caseLimits.searchWords);
  if (searchWords.some(({ length }) => length > caseLimits.searchWord)) {
    found('searchWords', 'tooLong', caseLimits.searchWord);
  } else if (searchWords.join('\n').length > caseLimits.searchWordsInAll) {
    found('searchWords', 'tooLong', caseLimits.searchWordsInAll);
  }
  return searchWords.length > 0 ? { searchWords } : {};
}

function readLinks(value: unknown, found: Found): readonly CaseLink[] {
  if (isBlank(value)) return [];
  const written: readonly unknown[] =
    typeof value === 'string'
      ? value.split(/\r\n?|[\n\u2028\u2029]/).filter((line) => textLine(line) !== '')
      : Array.isArray(value)
        ? value
        : [value];
  if (written.length > caseLimits.links) {
    found('links', 'tooMany', caseLimits.links);
    return [];
  }
  return written.flatMap((item, index): readonly CaseLink[] => {
    const at = `links[${index}]`;
    if (isRecord(item)) {
      return readLink(
        readText(item.title, `${at}.title`, Number.POSITIVE_INFINITY, found),
        readText(item.url, `${at}.url`, Number.POSITIVE_INFINITY, found),
        at,
        found,
      );
    }
    const line = typeof item === 'string' ? textLine(item) : '';
    const [, title = '', url = ''] = /^(?:(.*)\s)?(\S+)$/.exec(line) ?? [];
    return readLink(textLine(title), url, at, found);
  });
}

function readLink(title: string, url: string, at: string, found: Found): readonly CaseLink[] {
  if (!isWebAddress(url)) {
    found(at, 'notALink');
    return [];
  }
  if (url.length > caseLimits.url) found(`${at}.url`, 'tooLong', caseLimits.url);
  if (title.length > caseLimits.linkTitle) found(`${at}.title`, 'tooLong', caseLimits.linkTitle);
  return [
    { title: title || new URL(url).hostname.replace(/^www\./, '').slice(0, caseLimits.linkTitle), url },
  ];
}

/** Not one that carries a name and a password: it would seem to lead where it does not. */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** What people call the kinds, in Swedish and English. */
const kindWords: Readonly<Record<CaseKind, string>> = {
  municipal:
    'municipal, municipal case, municipality, kommun, kommunexempel, kommunfall, kommuncase, kommunalt exempel, kommunalt fall, case, fall, exempel, example, praktikfall, praktiskt exempel',
  knowledge:
    'knowledge, knowledge pass, knowledge session, kunskap, kunskapspass, föreläsning, föredrag, lecture, talk',
  resource:
    'resource, resurs, rapport, report, podd, poddavsnitt, podcast, podcast episode, webbseminarium, webbinarium, web seminar, webinar, seminarium, seminar, faq, frågor och svar, vanlig fråga, questions and answers, bok, book, artikel, article, strategi, strategy, mall, template, vägledning, guide, handbok, handbook, film, video, webbplats, webbsida, website, länk, link, dokument, document, material',
  triad:
    'triad, triadsamtal, triad conversation, bidrag, contribution, bidrag från en triad, contribution from a triad, triadbidrag, insikt, insight',
};

const kinds = new Map(
  (Object.entries(kindWords) as [CaseKind, string][]).flatMap(([kind, words]) =>
    words.split(', ').map((word) => [plain(word), kind] as const),
  ),
);

function readKind(value: unknown, noted: Noted): CaseKind {
  const kind = typeof value === 'string' ? kinds.get(plain(value)) : undefined;
  if (!kind) noted('kind', 'kindAssumed');
  return kind ?? 'resource';
}

const languages: Readonly<Record<CaseLanguage, readonly string[]>> = {
  sv: ['sv', 'swe', 'svenska', 'swedish'],
  en: ['en', 'eng', 'engelska', 'english'],
};

function readLanguage(value: unknown, found: Found): CaseLanguage {
  if (isBlank(value)) return 'sv';
  // "sv-SE" is Swedish.
  const [word = ''] = typeof value === 'string' ? plain(value).split(' ') : [];
  if (languages.en.includes(word)) return 'en';
  if (!languages.sv.includes(word)) found('language', 'unknown');
  return 'sv';
}

/** Words as names are compared: only letters and digits, in lower case and without dots over letters. */
export function plain(words: string): string {
  return words
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
