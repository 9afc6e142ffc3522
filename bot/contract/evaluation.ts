import { isRecord, oneLine, type Problem, type Read } from './reading.ts';

/** The deck's three measures: new knowledge; new or deepened contacts; practical support in the work. */
export const measures = ['knowledge', 'contacts', 'support'] as const;
export type Measure = (typeof measures)[number];

/** The four steps, from "I stor utsträckning" to "Inte alls". Counts are always given in this order. */
export const steps = ['large', 'some', 'little', 'none'] as const;
export type ScaleStep = (typeof steps)[number];

export const usefulParts = ['cases', 'discussions', 'knowledgePasses', 'triads', 'other'] as const;
export type UsefulPart = (typeof usefulParts)[number];

/** Characters in the free line. One line of a phone's keyboard, several times over. */
export const maxLineLength = 400;

/** Results are shown, counted and exported only from this many answers. */
export const minAnswersToShow = 5;

/** One person's answer: a step per measure, the parts that were most useful (any number), and the free line. */
export interface Answer {
  readonly scales: Readonly<Record<Measure, ScaleStep>>;
  readonly mostUseful: readonly UsefulPart[];
  /** Trimmed; empty when nothing was written. */
  readonly line: string;
}

/** What a form held when it could not be saved, so that it can be shown again with nothing lost. */
export interface AnswerDraft {
  readonly scales: Readonly<Partial<Record<Measure, ScaleStep>>>;
  readonly mostUseful: readonly UsefulPart[];
  readonly line: string;
}

/** The form's inputs: the measures by their names, and these two. */
export const mostUsefulField = 'mostUseful';
export const lineField = 'line';

export function readAnswer(data: unknown): Read<Answer> & { readonly draft: AnswerDraft } {
  const fields = isRecord(data) ? data : {};
  const problems: Problem[] = [];
  const scales: Partial<Record<Measure, ScaleStep>> = {};
  for (const measure of measures) {
    const step = steps.find((candidate) => candidate === fields[measure]);
    if (step) scales[measure] = step;
    else problems.push({ field: measure, problem: isBlank(fields[measure]) ? 'missing' : 'unknown' });
  }
  // A multi-select ChoiceSet sends its values in one text, separated by commas.
  const sent = fields[mostUsefulField];
  const chosen = isBlank(sent) ? [] : typeof sent === 'string' ? sent.split(',', 50) : ['unknown'];
  const mostUseful = usefulParts.filter((part) => chosen.includes(part));
  if (chosen.some((choice) => !usefulParts.some((part) => part === choice))) {
    problems.push({ field: mostUsefulField, problem: 'unknown' });
  }
  const raw = fields[lineField];
  if (!isBlank(raw) && typeof raw !== 'string') problems.push({ field: lineField, problem: 'unknown' });
  const written = typeof raw === 'string' ? oneLine(raw) : '';
  if (written.length > maxLineLength) problems.push({ field: lineField, problem: 'tooLong' });
  const draft = { scales, mostUseful, line: written.slice(0, maxLineLength) };
  return problems.length > 0
    ? { ok: false, problems, draft }
    : { ok: true, value: { scales: scales as Answer['scales'], mostUseful, line: written }, draft };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export type EvaluationState = 'open' | 'sealing' | 'closed';

/** How many chose each step, in the order of `steps`. */
export type Counts = readonly [number, number, number, number];

/** `GET /api/networks/:id/evaluations/:sid/summary`; null below the threshold or while the evaluation is open. */
export interface EvaluationSummary {
  readonly state: EvaluationState;
  readonly answers: number;
  /** How many were asked. */
  readonly invited: number;
  readonly measures: readonly { readonly id: Measure; readonly counts: Counts }[] | null;
  readonly mostUseful: readonly { readonly id: UsefulPart; readonly count: number }[] | null;
  /** Earlier sessions with enough answers, oldest first. */
  readonly trend: readonly TrendPoint[] | null;
  readonly quotes: readonly string[] | null;
}

export interface TrendPoint {
  readonly sessionId: string;
  readonly title: string;
  readonly answers: number;
  readonly measures: readonly { readonly id: Measure; readonly counts: Counts }[];
}
