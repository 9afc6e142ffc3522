import { isRecord, oneLine, readId } from './reading.ts';

/** The parts a session can have; how they are called is in `programmeWords`. */
export const programmeKinds = [
  'case',
  'knowledgePass',
  'triads',
  'groupDiscussion',
  'homework',
  'other',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** A part of a session (programpunkt). */
export interface ProgrammeItem {
  readonly kind: ProgrammeKind;
  readonly title: string;
  /** Wall clock "HH:mm" on the session's day, or empty. */
  readonly time: string;
  /** Empty when nobody in particular. */
  readonly presenter: string;
  readonly organisation: string;
}

/** What the parts are called, the same on cards and in the tab. */
export const programmeWords: Readonly<Record<'sv' | 'en', Readonly<Record<ProgrammeKind, string>>>> = {
  sv: {
    case: 'Exempel',
    knowledgePass: 'Kunskapspass',
    triads: 'Triadsamtal',
    groupDiscussion: 'Gruppdiskussion',
    homework: 'Hemuppgift',
    other: 'Övrigt',
  },
  en: {
    case: 'Case',
    knowledgePass: 'Knowledge pass',
    triads: 'Triad conversations',
    groupDiscussion: 'Group discussion',
    homework: 'Homework',
    other: 'Other',
  },
};

/** What else people write before the colon. */
const otherWords: Readonly<Record<ProgrammeKind, readonly string[]>> = {
  case: ['fall', 'exemplet', 'example', 'kommunexempel', 'praktikfall'],
  knowledgePass: ['kunskap', 'föreläsning', 'lecture', 'knowledge'],
  triads: ['triad', 'triader', 'triadsamtal', 'triads', 'triad conversation'],
  groupDiscussion: ['grupp', 'gruppsamtal', 'diskussion', 'samtal', 'group', 'discussion'],
  homework: ['läxa', 'uppgift'],
  other: ['annat'],
};

/** Where a session stands, computed from `now`; `cancelled` whatever the time. */
export type SessionPhase = 'planned' | 'upcoming' | 'ongoing' | 'ended' | 'cancelled';

/** What a facilitator decides about a session. Times are epoch milliseconds. */
export interface SessionFields {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  readonly place: string;
  readonly link: string;
  readonly programme: readonly ProgrammeItem[];
  readonly reminders: readonly string[];
}

/** A session as the API gives it. Times are ISO 8601 in UTC; `timeZone` says where the wall clock hangs. */
export interface SessionDetails {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly place: string;
  readonly link: string;
  readonly programme: readonly ProgrammeItem[];
  /** ISO 8601 durations before the start, longest first. */
  readonly reminders: readonly string[];
  readonly phase: SessionPhase;
  readonly cancelled: boolean;
}

/** An error of the API about a session: every problem, with its field and a sentence a person can use. */
export interface SessionError {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly problems?: readonly FieldReport[];
  };
}

/** What an import that saved nothing says: every wrong row (of JSON from 1; of CSV as a spreadsheet counts, header 1). */
export interface ImportError extends SessionError {
  readonly rows: readonly RowReport[];
}

export interface FieldReport {
  readonly field: string;
  readonly message: string;
}

export interface RowReport {
  readonly row: number;
  readonly problems: readonly FieldReport[];
}

export const sessionPaths = {
  sessions: (networkId: string) => `/api/networks/${networkId}/sessions`,
  session: (networkId: string, sessionId: string) => `/api/networks/${networkId}/sessions/${sessionId}`,
  import: (networkId: string) => `/api/networks/${networkId}/sessions/import`,
  /** The calendar file, read without login: the secret is the permission. */
  calendar: (networkId: string, sessionId: string, file: string) =>
    `/calendar/${networkId}/${sessionId}/${file}`,
} as const;

/** Characters that are pasted into the form for several sessions; the API takes larger files. */
export const maxPasted = 20_000;

/** The fields of the planning form, by the ids of its inputs. */
export const formFields = [
  'title',
  'date',
  'start',
  'end',
  'endDate',
  'place',
  'link',
  'programme',
  'reminders',
] as const;
export type FormField = (typeof formFields)[number];

/** What a form held, so that it can be shown again with nothing lost. */
export type SessionDraft = Readonly<Record<FormField, string>>;

/** What a press on one of our forms and cards says about itself; anything else is left out. */
export interface SessionPress {
  readonly networkId: string | undefined;
  readonly sessionId: string | undefined;
  /** The fingerprint of the session the form was filled in from; undefined for a session that was none yet. */
  readonly seen: string | undefined;
  /** That a question was answered with yes. */
  readonly sure: boolean;
  readonly draft: SessionDraft;
  /** The pasted file. */
  readonly file: string;
}

export function readSessionPress(data: unknown): SessionPress {
  const fields = isRecord(data) ? data : {};
  const text = (field: string, max: number) => {
    const sent = fields[field];
    return typeof sent === 'string' ? lines(sent).slice(0, max) : '';
  };
  const seen = text('seen', 64);
  // One more than may be sent, so that what is too long is still seen to be.
  const draft = Object.fromEntries(
    formFields.map((field) => [
      field,
      text(field, (field === 'programme' ? limits.programme : limits.link) + 1),
    ]),
  );
  return {
    networkId: readId(fields.network),
    sessionId: readId(fields.session),
    seen: /^[0-9a-f]{24}$/.test(seen) ? seen : undefined,
    sure: fields.sure === 'yes',
    draft: draft as Record<FormField, string>,
    file: text('file', maxPasted + 1),
  };
}

/** Text of several lines, without characters nobody can see. Tabs part the columns of a spreadsheet. */
function lines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ');
}

export const limits = {
  title: 200,
  place: 300,
  link: 1_000,
  programmeItems: 30,
  programmeText: 100,
  /** All lines of the programme together, so that a card can carry them. */
  programme: 6_000,
  reminders: 5,
  days: 7,
  /** As many as one transaction of the table takes. */
  imported: 100,
} as const;

export const defaultReminders: readonly string[] = ['P7D', 'P1D', 'PT1H'];

export type SessionProblemKind =
  | 'missing'
  | 'notText'
  | 'tooLong'
  | 'tooMany'
  | 'notADate'
  | 'notATime'
  | 'notAfterStart'
  | 'tooManyDays'
  | 'noSuchZone'
  | 'notHttps'
  | 'notADuration'
  | 'twice'
  | 'unknown'
  | 'exists'
  | 'inFileTwice';

export interface SessionProblem {
  /** "title", or "programme[2].time" for a part of a list. */
  readonly field: string;
  readonly problem: SessionProblemKind;
  /** The limit that was passed. */
  readonly max?: number;
}

export type ReadSession =
  | { readonly ok: true; readonly value: SessionFields }
  | { readonly ok: false; readonly problems: readonly SessionProblem[] };

/** What the reader asks about time; the contract itself knows no clock and no zones. */
export interface LocalTimes {
  /** Where sessions are held unless another zone is named. */
  readonly defaultTimeZone: string;
  isTimeZone(name: string): boolean;
  /** Of "2027-03-28T09:00" on the zone's wall clock, or ISO 8601 with an offset or Z. */
  instantOf(text: string, timeZone: string): number | undefined;
  /** How long an ISO 8601 duration is; undefined when it is none, or longer than a year. */
  minutesOf(duration: string): number | undefined;
}

/**
 * A session as somebody outside says it: the API's JSON, a row of a file, or a form.
 *
 * `start` and `end` are ISO 8601 with an offset, or wall time in `timeZone`; with a `date` ("2027-03-28") they may be
 * times of day ("09:00"), and the end is on `endDate` when that is given. `programme` is a list of items or lines, or
 * the lines in one text; `reminders` a list of ISO 8601 durations, or a text ("P7D P1D", "7d 1d").
 *
 * @param known items whose line, as `programmeLine` writes it, stands for the whole item.
 */
export function readSession(
  data: unknown,
  time: LocalTimes,
  known: readonly ProgrammeItem[] = [],
): ReadSession {
  if (!isRecord(data)) return { ok: false, problems: [{ field: '', problem: 'unknown' }] };
  const sent: Readonly<Record<string, unknown>> = data;
  const problems: SessionProblem[] = [];
  const found = (field: string, problem: SessionProblemKind, max?: number) => {
    problems.push({ field, problem, ...(max === undefined ? {} : { max }) });
  };

  function text(field: string, max: number): string {
    return readText(sent[field], field, max, found);
  }

  const title = text('title', limits.title);
  if (title === '' && mayBeText(sent.title)) found('title', 'missing');

  const zoneWritten = text('timeZone', 64) || time.defaultTimeZone;
  const hasZone = time.isTimeZone(zoneWritten);
  if (!hasZone) found('timeZone', 'noSuchZone');
  const timeZone = hasZone ? zoneWritten : time.defaultTimeZone;

  function day(field: 'date' | 'endDate'): string | undefined {
    const written = text(field, 40);
    if (written === '') return '';
    if (time.instantOf(`${written}T00:00`, 'UTC') !== undefined) return written;
    found(field, 'notADate');
    return undefined;
  }

  function moment(field: 'start' | 'end', onDay: string | undefined): number | undefined {
    const written = text(field, 40);
    if (written === '') {
      if (mayBeText(sent[field])) found(field, 'missing');
      return undefined;
    }
    const clock = clockOf(written);
    if (clock !== undefined && onDay === undefined) return undefined;
    if (clock !== undefined && onDay === '') {
      found('date', 'missing');
      return undefined;
    }
    const whole =
      clock === undefined ? written.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T') : `${onDay}T${clock}`;
    const instant = time.instantOf(whole, timeZone);
    if (instant !== undefined && instant >= earliest && instant < latest) return instant;
    found(field, 'notATime');
    return undefined;
  }

  const date = day('date');
  const endDate = day('endDate');
  const start = moment('start', date);
  const end = moment('end', endDate === '' ? date : endDate);
  if (start !== undefined && end !== undefined) {
    if (end <= start) found('end', 'notAfterStart');
    else if (end - start > limits.days * 86_400_000) found('end', 'tooManyDays', limits.days);
  }

  const place = text('place', limits.place);
  const link = text('link', limits.link);
  if (link !== '' && !isHttps(link)) found('link', 'notHttps');
  const programme = readProgramme(sent.programme, known, found);
  const reminders = readReminders(sent.reminders, time, found);

  const once = problems.filter(
    (one, index) =>
      problems.findIndex((other) => other.field === one.field && other.problem === one.problem) === index,
  );
  if (once.length > 0 || start === undefined || end === undefined) return { ok: false, problems: once };
  return { ok: true, value: { title, start, end, timeZone, place, link, programme, reminders } };
}

type Found = (field: string, problem: SessionProblemKind, max?: number) => void;

/** 2000-01-01 and 2100-01-01, UTC: what lies outside is a slip of the finger. */
const earliest = 946_684_800_000;
const latest = 4_102_444_800_000;

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Otherwise something worse than "missing" has been said about it. */
function mayBeText(value: unknown): boolean {
  return isBlank(value) || typeof value === 'string';
}

function readText(value: unknown, field: string, max: number, found: Found): string {
  if (isBlank(value)) return '';
  if (typeof value !== 'string') {
    found(field, 'notText');
    return '';
  }
  const line = oneLine(value);
  if (line.length > max) found(field, 'tooLong', max);
  return line;
}

/** "9.15" and "09:15" are "09:15"; undefined for what is no time of day. */
function clockOf(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(text) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}

function isHttps(link: string): boolean {
  if (!/^https:\/\/[^\s"<>\\^`{|}]+$/i.test(link) || !URL.canParse(link)) return false;
  const { username, password } = new URL(link);
  return username === '' && password === '';
}

function readReminders(value: unknown, time: LocalTimes, found: Found): string[] {
  if (value === undefined || value === null) return [...defaultReminders];
  if (typeof value !== 'string' && !Array.isArray(value)) {
    found('reminders', 'unknown');
    return [];
  }
  const written: unknown[] = typeof value === 'string' ? value.split(/[\s,;]+/, 100).filter(Boolean) : value;
  if (written.length > limits.reminders) {
    found('reminders', 'tooMany', limits.reminders);
    return [];
  }
  const all = written.map((one, index) => {
    const offset = typeof one === 'string' ? durationOf(one.trim()) : undefined;
    const minutes = offset === undefined ? undefined : time.minutesOf(offset);
    if (minutes === undefined)
      found(Array.isArray(value) ? `reminders[${index}]` : 'reminders', 'notADuration');
    return { offset: offset ?? '', minutes: minutes ?? Number.NaN };
  });
  const lengths = all.map(({ minutes }) => minutes).filter((minutes) => !Number.isNaN(minutes));
  if (new Set(lengths).size < lengths.length) found('reminders', 'twice');
  return all.toSorted((a, b) => b.minutes - a.minutes).map(({ offset }) => offset);
}

/** "7d", "1v" (vecka), "3t" (timmar), "30min" are short for ISO 8601 durations; the rest stays as it is. */
function durationOf(text: string): string {
  const [, count = '', unit = ''] = /^(\d{1,6})(w|v|d|h|t|m|min)$/i.exec(text) ?? [];
  if (count === '') return text.toUpperCase();
  const short: Readonly<Record<string, string>> = {
    w: 'W',
    v: 'W',
    d: 'D',
    h: 'H',
    t: 'H',
    m: 'M',
    min: 'M',
  };
  const letter = short[unit.toLowerCase()] ?? '';
  return letter === 'W' || letter === 'D' ? `P${count}${letter}` : `PT${count}${letter}`;
}

function readProgramme(value: unknown, known: readonly ProgrammeItem[], found: Found): ProgrammeItem[] {
  if (isBlank(value)) return [];
  if (typeof value !== 'string' && !Array.isArray(value)) {
    found('programme', 'unknown');
    return [];
  }
  const written: unknown[] =
    typeof value === 'string' ? value.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim()) : value;
  if (written.length > limits.programmeItems) {
    found('programme', 'tooMany', limits.programmeItems);
    return [];
  }
  const items = written.map((one, index) => {
    const field = `programme[${index}]`;
    const item = typeof one === 'string' ? itemOf(oneLine(one), known) : one;
    if (isRecord(item)) return readItem(item, field, found);
    found(field, 'unknown');
    return undefined;
  });
  const whole = items.filter((item) => item !== undefined);
  const length = (language: 'sv' | 'en') =>
    whole.reduce((sum, item) => sum + programmeLine(item, language).length + 1, 0);
  if (Math.max(length('sv'), length('en')) > limits.programme)
    found('programme', 'tooLong', limits.programme);
  return whole;
}

function readItem(item: Record<string, unknown>, field: string, found: Found): ProgrammeItem {
  const kind = isBlank(item.kind) ? 'other' : programmeKinds.find((candidate) => candidate === item.kind);
  if (!kind) found(`${field}.kind`, 'unknown');
  const title = readText(item.title, `${field}.title`, limits.title, found);
  if (title === '' && mayBeText(item.title)) found(`${field}.title`, 'missing');
  const written = readText(item.time, `${field}.time`, 40, found);
  const time = written === '' ? '' : clockOf(written);
  if (time === undefined) found(`${field}.time`, 'notATime');
  return {
    kind: kind ?? 'other',
    title,
    time: time ?? '',
    presenter: readText(item.presenter, `${field}.presenter`, limits.programmeText, found),
    organisation: readText(item.organisation, `${field}.organisation`, limits.programmeText, found),
  };
}

/** "09:15 exempel: Ludvika – Guldläget (Anna Exempel)": an item as people write it, and as `readSession` reads it. */
export function programmeLine(item: ProgrammeItem, language: 'sv' | 'en'): string {
  const { kind, title, time, presenter, organisation } = item;
  const plain = kind === 'other' && presenter === '' && organisation === '';
  return [
    time && `${time} `,
    plain ? '' : `${programmeWords[language][kind].toLowerCase()}: `,
    organisation && `${organisation} – `,
    title,
    presenter && ` (${presenter})`,
  ].join('');
}

/** "09:15 Exempel: Guldläget (Ludvika, Anna Exempel)", as cards and the tab show it. */
export function programmeText(item: ProgrammeItem, language: 'sv' | 'en'): string {
  const { kind, time, title, organisation, presenter } = item;
  const who = [organisation, presenter].filter(Boolean).join(', ');
  const what = kind === 'other' ? title : `${programmeWords[language][kind]}: ${title}`;
  return `${time ? `${time} ` : ''}${what}${who ? ` (${who})` : ''}`;
}

/** Reads what it can; a line with no kind before a colon is something else, and its title is the line. */
function itemOf(line: string, known: readonly ProgrammeItem[]): ProgrammeItem {
  const same = known.find((item) => programmeLine(item, 'sv') === line || programmeLine(item, 'en') === line);
  if (same) return same;
  const [, clock = '', rest = ''] = /^(?:kl\.? ?)?(\d{1,2}[:.]\d\d)\s+(.*)$/i.exec(line) ?? ['', '', line];
  const time = clock === '' ? '' : clockOf(clock);
  const none = { presenter: '', organisation: '' };
  if (time === undefined) return { kind: 'other', title: line, time: '', ...none };
  const alone = kindOf(rest);
  if (alone) return { kind: alone, title: rest, time, ...none };
  const [, word = '', after = ''] = /^([^:]{1,40}):\s+(.*)$/.exec(rest) ?? [];
  const kind = kindOf(word);
  if (!kind || after === '') return { kind: 'other', title: rest, time, ...none };
  const [, organisation = '', titled = after] = /^(.{1,100}?)\s+[–—-]\s+(.+)$/.exec(after) ?? [];
  const [, title = titled, presenter = ''] = /^(.+?)\s+\(([^()]{1,100})\)$/.exec(titled) ?? [];
  return { kind, title, time, presenter, organisation };
}

function kindOf(word: string): ProgrammeKind | undefined {
  return kinds.get(folded(word));
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

const kinds = new Map(
  programmeKinds.flatMap((kind) =>
    [programmeWords.sv[kind], programmeWords.en[kind], ...otherWords[kind]].map(
      (word) => [folded(word), kind] as const,
    ),
  ),
);
