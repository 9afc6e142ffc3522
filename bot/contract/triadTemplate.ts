import { isRecord, oneLine, readId } from './reading.ts';

/** One step of a template: whole minutes, and what is said to the triad. */
export interface TemplateStep {
  readonly minutes: number;
  readonly prompt: Readonly<Record<'sv' | 'en', string>>;
}

/** What a facilitator decides about a template. */
export interface TemplateFields {
  readonly name: Readonly<Record<'sv' | 'en', string>>;
  readonly opening: readonly TemplateStep[];
  readonly turn: readonly TemplateStep[];
  readonly closing: readonly TemplateStep[];
}

/** The fields of the form, by the ids of its inputs. The steps are written a line each. */
export const templateFields = ['nameSv', 'nameEn', 'stepsSv', 'stepsEn'] as const;
export type TemplateField = (typeof templateFields)[number];

/** What a form held, so that it can be shown again with nothing lost. */
export type TemplateDraft = Readonly<Record<TemplateField, string>>;

export const templateLimits = {
  name: 60,
  steps: 12,
  minutes: 60,
  /** All steps together for a triad of three, in minutes. */
  together: 240,
  prompt: 300,
  /** Characters of all lines of one language. */
  lines: 3_000,
  /** A network's own templates fit on one card. */
  own: 15,
} as const;

/** What a press on one of our cards says about itself; anything else is left out. */
export interface TemplatePress {
  readonly networkId: string | undefined;
  readonly templateId: string | undefined;
  /** The fingerprint of the template the form was filled in from; undefined for one that was none yet. */
  readonly seen: string | undefined;
  /** That a question was answered with yes. */
  readonly sure: boolean;
  readonly draft: TemplateDraft;
}

export function readTemplatePress(data: unknown): TemplatePress {
  const fields = isRecord(data) ? data : {};
  const text = (field: string, max: number) => {
    const sent = fields[field];
    return typeof sent === 'string' ? sent.normalize('NFC').slice(0, max) : '';
  };
  const seen = text('seen', 64);
  // One more than may be sent, so that what is too long is still seen to be.
  const name = (field: TemplateField) => oneLine(text(field, templateLimits.name + 1));
  const lines = (field: TemplateField) => linesOf(text(field, templateLimits.lines + 1)).join('\n');
  return {
    networkId: readId(fields.network),
    templateId: readId(fields.template),
    seen: /^[0-9a-f]{24}$/.test(seen) ? seen : undefined,
    sure: fields.sure === 'yes',
    draft: {
      nameSv: name('nameSv'),
      nameEn: name('nameEn'),
      stepsSv: lines('stepsSv'),
      stepsEn: lines('stepsEn'),
    },
  };
}

export type TemplateProblemKind =
  | 'missing'
  | 'tooLong'
  | 'tooMany'
  /** The line is not "2 min alla: …" or "5 min var och en: …". */
  | 'unreadable'
  | 'minutes'
  | 'noPrompt'
  /** Braces with something else in them than the words of `roleWords`. */
  | 'unknownRole'
  /** A role in a step that all do together: there nobody has one. */
  | 'roleTogether'
  /** A step of each after the closing has begun. */
  | 'order'
  /** The Swedish and the English steps are not as many. */
  | 'otherCount'
  /** The same line has other minutes, or is for others, in Swedish. */
  | 'otherMinutes'
  | 'otherWho'
  | 'takesTooLong';

export interface TemplateProblem {
  readonly field: TemplateField;
  readonly problem: TemplateProblemKind;
  /** Which line of the steps, from 1. */
  readonly line?: number;
  /** The limit that was passed, or what the Swedish steps say. */
  readonly max?: number;
}

export type ReadTemplate =
  | { readonly ok: true; readonly value: TemplateFields }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** What people write in braces for who does what; either language is read in both. Stored in English. */
export const roleWords: Readonly<
  Record<'sv' | 'en', Readonly<Record<'client' | 'coach' | 'others', string>>>
> = {
  sv: { client: 'klient', coach: 'coach', others: 'övriga' },
  en: { client: 'client', coach: 'coach', others: 'others' },
};

/** Who a step is for: all of the triad at once, or each in turn. */
export const whoWords: Readonly<Record<'sv' | 'en', Readonly<Record<'all' | 'each', string>>>> = {
  sv: { all: 'alla', each: 'var och en' },
  en: { all: 'all', each: 'each' },
};

/** What the form says, or every problem of it, by field and line. */
export function readTemplate(draft: TemplateDraft): ReadTemplate {
  const problems: TemplateProblem[] = [];
  for (const field of ['nameSv', 'nameEn'] as const) {
    const max = templateLimits.name;
    if (!isSaid(draft[field])) problems.push({ field, problem: 'missing' });
    else if (draft[field].length > max) problems.push({ field, problem: 'tooLong', max });
  }
  const sv = readSteps(draft.stepsSv, 'stepsSv', problems);
  const en = readSteps(draft.stepsEn, 'stepsEn', problems);
  compare(sv, en, problems);

  const all = sv.map(({ who, minutes, prompt }, index) => ({
    who,
    step: { minutes, prompt: { sv: prompt, en: en[index]?.prompt ?? '' } },
  }));
  const turn = all.filter(({ who }) => who === 'each');
  const firstTurn = all.findIndex(({ who }) => who === 'each');
  const opening = firstTurn < 0 ? all : all.slice(0, firstTurn);
  const closing = all.slice(opening.length + turn.length);
  const minutes = all.reduce((sum, { who, step }) => sum + step.minutes * (who === 'each' ? 3 : 1), 0);
  if (minutes > templateLimits.together) {
    problems.push({ field: 'stepsSv', problem: 'takesTooLong', max: templateLimits.together });
  }
  if (problems.length > 0) return { ok: false, problems };
  const steps = (of: typeof all) => of.map(({ step }) => step);
  return {
    ok: true,
    value: {
      name: { sv: draft.nameSv, en: draft.nameEn },
      opening: steps(opening),
      turn: steps(turn),
      closing: steps(closing),
    },
  };
}

/** What the form holds for a template: the lines as `readTemplate` reads them. */
export function templateDraft({ name, opening, turn, closing }: TemplateFields): TemplateDraft {
  const lines = (language: 'sv' | 'en') =>
    [
      ...opening.map((step) => stepLine(step, 'all', language)),
      ...turn.map((step) => stepLine(step, 'each', language)),
      ...closing.map((step) => stepLine(step, 'all', language)),
    ].join('\n');
  return { nameSv: name.sv, nameEn: name.en, stepsSv: lines('sv'), stepsEn: lines('en') };
}

function stepLine({ minutes, prompt }: TemplateStep, who: 'all' | 'each', language: 'sv' | 'en'): string {
  const said = prompt[language].replace(
    roleMark,
    (_, role: 'client' | 'coach' | 'others') => `{${roleWords[language][role]}}`,
  );
  return `${minutes} min ${whoWords[language][who]}: ${said}`;
}

interface Line {
  readonly who: 'all' | 'each' | undefined;
  /** NaN when it cannot be read. */
  readonly minutes: number;
  readonly prompt: string;
}

const lineShape = /^(\d{1,4})\s*(?:min(?:ut(?:er|es?)?)?\.?)?\s*([\p{L} ]{1,30}?)\s*:\s*(.*)$/iu;

const meanings: readonly (readonly ['all' | 'each', readonly string[]])[] = [
  ['all', ['alla', 'tillsammans', 'alla tillsammans', 'all', 'everyone', 'together', 'all together']],
  ['each', ['var och en', 'var', 'varje', 'each', 'each one', 'each of you']],
];
const whoIs = new Map(meanings.flatMap(([who, words]) => words.map((word) => [word, who] as const)));
const roleMark = /\{(client|coach|others)\}/g;

function readSteps(text: string, field: 'stepsSv' | 'stepsEn', problems: TemplateProblem[]): Line[] {
  const found = (problem: TemplateProblemKind, line?: number, max?: number) =>
    problems.push({
      field,
      problem,
      ...(line === undefined ? {} : { line }),
      ...(max === undefined ? {} : { max }),
    });
  if (text.length > templateLimits.lines) {
    found('tooLong', undefined, templateLimits.lines);
    return [];
  }
  const written = linesOf(text);
  if (written.length === 0) found('missing');
  if (written.length > templateLimits.steps) {
    found('tooMany', undefined, templateLimits.steps);
    return [];
  }
  let turns: 'before' | 'now' | 'after' = 'before';
  return written.map((line, index) => {
    const at = index + 1;
    const [, digits = '', words = '', said = ''] = lineShape.exec(line) ?? [];
    const who = whoIs.get(words.toLowerCase().replace(/ +/g, ' '));
    if (!who) {
      found('unreadable', at);
      return { who, minutes: Number.NaN, prompt: '' };
    }
    if (who === 'each' && turns === 'after') found('order', at);
    if (who === 'each' && turns === 'before') turns = 'now';
    if (who === 'all' && turns === 'now') turns = 'after';

    const minutes = Number(digits);
    if (minutes < 1 || minutes > templateLimits.minutes) found('minutes', at, templateLimits.minutes);
    const prompt = withRoles(said);
    if (!isSaid(prompt)) found('noPrompt', at);
    if (prompt.length > templateLimits.prompt) found('tooLong', at, templateLimits.prompt);
    if (/[{}]/.test(prompt.replace(roleMark, ''))) found('unknownRole', at);
    else if (who === 'all' && prompt.search(roleMark) >= 0) found('roleTogether', at);
    return { who, minutes, prompt };
  });
}

/** Both languages lead through the same steps. What is unreadable in one has been said already. */
function compare(sv: readonly Line[], en: readonly Line[], problems: TemplateProblem[]): void {
  if (sv.length === 0 || en.length === 0) return;
  if (sv.length !== en.length) {
    problems.push({ field: 'stepsEn', problem: 'otherCount', max: sv.length });
    return;
  }
  for (const [index, line] of en.entries()) {
    const same = sv[index];
    if (!same?.who || !line.who) continue;
    const at = { field: 'stepsEn', line: index + 1 } as const;
    if (same.who !== line.who) problems.push({ ...at, problem: 'otherWho' });
    if (same.minutes !== line.minutes) problems.push({ ...at, problem: 'otherMinutes', max: same.minutes });
  }
}

/** "{Klient}" and "{övriga}" become the words that are stored. */
function withRoles(text: string): string {
  return text.replace(/\{\s*(\p{L}+)\s*\}/gu, (whole, word: string) => {
    const role = roles.get(word.toLowerCase());
    return role === undefined ? whole : `{${role}}`;
  });
}

const roles = new Map(
  (['client', 'coach', 'others'] as const).flatMap((role) =>
    [roleWords.sv[role], roleWords.en[role]].map((word) => [word, role] as const),
  ),
);

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
