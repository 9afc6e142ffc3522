import {
  type Answer,
  type Counts,
  type EvaluationState,
  type Measure,
  measures,
  minAnswersToShow,
  steps,
  type UsefulPart,
  usefulParts,
} from '../contract/evaluation.ts';
import type { Network } from '../networks/network.ts';
import { plusDays } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';

/** The short form after a session (utvärdering), one per session. */
export interface Evaluation {
  readonly networkId: string;
  readonly sessionId: string;
  /** open -> sealing -> closed, never back. */
  readonly state: EvaluationState;
  /** The channel it was posted in, and the only one its cards are answered from. */
  readonly channelId: string;
  /** Which of its forms counts: 0 until there is a key and a gate, and one more each time it is put out anew. */
  readonly form: number;
  /** Likewise the summary: 0 until it closes, and for ever when there was nothing to sum up. */
  readonly summary: number;
  /** Until then the counter is left as it is: a facilitator reads a card of their own in its place. */
  readonly counterHeldUntil: Instant | undefined;
  /** When the channel is reminded of it, once; undefined when not at all. */
  readonly nudgeAt: Instant | undefined;
  /** When it closes by itself. */
  readonly closesAt: Instant | undefined;
  /** Which attempt at sealing is under way; the highest one wins. */
  readonly sealingAttempt: number;
  /** Set when it closes. */
  readonly result: Result | undefined;
  /** The sealed lines the summary quotes, by their row keys, in the order the facilitator sees them. */
  readonly quotes: readonly Quote[];
  /** True when nothing is left of the open answers, and their key is destroyed. */
  readonly swept: boolean;
  /** True when the summary is on its way and what asked for answers is being replaced: nothing is left to do here. */
  readonly published: boolean;
}

export interface Quote {
  readonly lineId: string;
  readonly text: string;
}

/** The totals of a closed evaluation. They are stored for every one and shown only from `minAnswersToShow` answers. */
export interface Result {
  readonly answers: number;
  readonly invited: number;
  readonly measures: Readonly<Record<Measure, Counts>>;
  readonly mostUseful: Readonly<Record<UsefulPart, number>>;
}

/** Which evaluation: there is one per session. */
export type EvaluationId = Pick<Evaluation, 'networkId' | 'sessionId'>;

/** What other rooms may ask of this one. */
export interface Evaluations {
  list(networkId: string): Promise<readonly Evaluation[]>;
}

/**
 * An evaluation that opens at `now`. Nudge and closing keep the wall clock of the session's zone; they are written down
 * here, so that a change of the network's settings moves nothing that people have been told.
 */
export function newEvaluation(
  network: Pick<Network, 'id' | 'nudgeAfterDays' | 'closeAfterDays'>,
  { id: sessionId, timeZone }: Session,
  channelId: string,
  now: Instant,
): Evaluation {
  const { nudgeAfterDays, closeAfterDays } = network;
  return {
    networkId: network.id,
    sessionId,
    state: 'open',
    channelId,
    form: 0,
    summary: 0,
    counterHeldUntil: undefined,
    nudgeAt: nudgeAfterDays === 0 ? undefined : plusDays(now, nudgeAfterDays, timeZone),
    closesAt: plusDays(now, closeAfterDays, timeZone),
    sealingAttempt: 0,
    result: undefined,
    quotes: [],
    swept: false,
    published: false,
  };
}

/** Names an answer book and a results partition: "network:session". */
export function evaluationKey({ networkId, sessionId }: EvaluationId): string {
  return `${networkId}:${sessionId}`;
}

/** A free line lies apart from the scales: nothing in the totals or the rows ties the two together. */
export type Scales = Omit<Answer, 'line'>;

export function totals(answers: readonly Scales[], invited: number): Result {
  const measureCounts = measures.map((measure) => [
    measure,
    steps.map((step) => answers.filter((answer) => answer.scales[measure] === step).length),
  ]);
  const usefulCounts = usefulParts.map((part) => [
    part,
    answers.filter((answer) => answer.mostUseful.includes(part)).length,
  ]);
  return {
    answers: answers.length,
    invited: askedOf(invited, answers.length),
    measures: Object.fromEntries(measureCounts),
    mostUseful: Object.fromEntries(usefulCounts),
  };
}

/**
 * "12 av 27": the 27 is those who were invited, and never fewer than those who answered (a facilitator may answer,
 * somebody may not have signed up). Counting who exactly was added would say that a facilitator answered.
 */
export function askedOf(invited: number, answered: number): number {
  return Math.max(invited, answered);
}

/** Below the threshold nothing but the number of answers is shown, counted into a trend or exported. */
export function canShow(result: Result | undefined): result is Result {
  return result !== undefined && result.answers >= minAnswersToShow;
}

export interface TrendStep {
  readonly session: Session;
  readonly result: Result;
}

/** Closed evaluations of earlier sessions that have enough answers, oldest first. */
export function earlierResults(
  of: Session,
  evaluations: readonly Evaluation[],
  sessions: readonly Session[],
): readonly TrendStep[] {
  return sessions
    .filter((session) => session.start < of.start)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((session) => {
      const found = evaluations.find((evaluation) => evaluation.sessionId === session.id);
      return found?.state === 'closed' && canShow(found.result) ? [{ session, result: found.result }] : [];
    });
}
