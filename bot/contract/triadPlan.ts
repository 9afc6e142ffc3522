import { isRecord, oneLine, readId } from './reading.ts';

/** The fields of the planning form, by the ids of its inputs. */
export const planFields = [
  'session',
  'template',
  'question',
  'begin',
  'date',
  'time',
  'cards',
  'publish',
  'meetings',
] as const;
export type PlanField = (typeof planFields)[number];

/** What a form held, so that it can be shown again with nothing lost. */
export type PlanDraft = Readonly<Record<PlanField, string>>;

/** What is chosen where one chooses a session, for triads that meet between sessions. */
export const betweenSessions = 'between';

/** When the turns begin: as the session's programme says, at a day and time, or as soon as it is published. */
export const beginnings = ['programme', 'at', 'now'] as const;
export type Beginning = (typeof beginnings)[number];

/** One card for all triads, or one each. */
export const cardChoices = ['one', 'each'] as const;

/** Published when the facilitator says so, or by itself when its time comes. */
export const publishChoices = ['said', 'byItself'] as const;

export const planLimits = {
  question: 500,
  meetings: 12,
} as const;

export type PlanProblemKind =
  | 'missing'
  | 'unknown'
  | 'tooLong'
  /** No day or time of day that there is. */
  | 'notATime'
  | 'past'
  /** Between sessions there is no programme to begin by. */
  | 'noProgramme'
  /** By itself needs a time to come. */
  | 'notAhead';

export interface PlanProblem {
  readonly field: PlanField;
  readonly problem: PlanProblemKind;
}

/** Somebody in a round as it was seen: the number of the triad, and the place in it from 1. */
export interface Seat {
  readonly triad: number;
  readonly place: number;
}

/** The inputs below a preview. */
export const swapFields = { one: 'one', other: 'other' } as const;
export const lockField = 'locked';

const removableStates = ['draft', 'published'] as const;

/** What a press on one of our cards says about itself; anything else is left out. */
export interface PlanPress {
  readonly networkId: string | undefined;
  readonly roundId: string | undefined;
  /** The mark of what was seen: of the fields for the form, of the triads for the preview. */
  readonly seen: string | undefined;
  /** The seed of the triads that were seen. */
  readonly seed: number | undefined;
  readonly draft: PlanDraft;
  readonly one: Seat | undefined;
  readonly other: Seat | undefined;
  /** Numbers of triads. */
  readonly locked: readonly number[];
  /** The way out that was chosen. */
  readonly way: string | undefined;
  /** That a question was answered with yes. */
  readonly sure: boolean;
  /** How the round stood when it was asked whether to remove it. */
  readonly asked: (typeof removableStates)[number] | undefined;
}

export function readPlanPress(data: unknown): PlanPress {
  const fields = isRecord(data) ? data : {};
  const text = (field: string, max: number) => {
    const sent = fields[field];
    return typeof sent === 'string'
      ? oneLine(sent.slice(0, 4 * max))
          .slice(0, max)
          .toWellFormed()
      : '';
  };
  // One more than may be sent, so that what is too long is still seen to be.
  const draft = Object.fromEntries(
    planFields.map((field) => [field, text(field, field === 'question' ? planLimits.question + 1 : 64)]),
  );
  return {
    networkId: readId(fields.network),
    roundId: readId(fields.round),
    seen: readMark(fields.seen),
    seed: readSeed(fields.seed),
    draft: draft as Record<PlanField, string>,
    one: readSeat(fields[swapFields.one]),
    other: readSeat(fields[swapFields.other]),
    locked: text(lockField, 2_000)
      .split(',')
      .filter((number) => /^\d{1,4}$/.test(number))
      .map(Number),
    way: readMark(fields.way),
    sure: fields.sure === 'yes',
    asked: removableStates.find((known) => known === fields.asked),
  };
}

/** How a seat is written in a choice: "3.1". */
export function seatText({ triad, place }: Seat): string {
  return `${triad}.${place}`;
}

function readSeat(value: unknown): Seat | undefined {
  const [, triad, place] = typeof value === 'string' ? (/^(\d{1,4})\.(\d{1,3})$/.exec(value) ?? []) : [];
  return triad === undefined || place === undefined
    ? undefined
    : { triad: Number(triad), place: Number(place) };
}

function readMark(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{24}$/.test(value) ? value : undefined;
}

function readSeed(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
