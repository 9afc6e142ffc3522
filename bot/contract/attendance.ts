import { isRecord, type Read } from './reading.ts';

export const attendanceAnswers = ['onSite', 'online', 'notComing'] as const;
/** "Kommer på plats", "Deltar digitalt", "Kan inte". */
export type AttendanceAnswer = (typeof attendanceAnswers)[number];

/** The facilitator's choice of those who came. */
export const cameField = 'came';

/** How many come to a session, and how many took part: those confirmed, or until then those who said that they come. */
export interface AttendanceCounts {
  readonly onSite: number;
  readonly online: number;
  readonly notComing: number;
  readonly participants: number;
}

/** @returns undefined for anything no card of ours sends. */
export function readAttendanceAnswer(data: unknown): AttendanceAnswer | undefined {
  return isRecord(data) ? attendanceAnswers.find((answer) => answer === data.answer) : undefined;
}

/** Whether the press was made on the list of sessions rather than on a card about one. */
export function readFromList(data: unknown): boolean {
  return isRecord(data) && data.from === 'list';
}

/** Who came, as the facilitator's form says. */
export interface CamePress {
  /** The ids of the choices that are known; the order is that of `known`. */
  readonly came: readonly string[];
  /** Which confirmation the form was filled from: 0 when there was none. */
  readonly seen: number;
}

const maxChoices = 2_000;

/** @param known the ids the form may send: those of the people it showed. */
export function readCame(
  data: unknown,
  known: readonly string[],
): Read<CamePress> & { readonly draft: CamePress } {
  const fields = isRecord(data) ? data : {};
  const sent = fields[cameField];
  const isBlank = sent === undefined || sent === null || sent === '';
  // A multi-select ChoiceSet sends its values in one text, separated by commas.
  const chosen = new Set(isBlank ? [] : typeof sent === 'string' ? sent.split(',', maxChoices) : ['']);
  const came = known.filter((id) => chosen.has(id));
  const seen = typeof fields.seen === 'string' && /^\d{1,6}$/.test(fields.seen) ? Number(fields.seen) : 0;
  const draft = { came, seen };
  return came.length === chosen.size
    ? { ok: true, value: draft, draft }
    : { ok: false, problems: [{ field: cameField, problem: 'unknown' }], draft };
}
