import { defaultTimeZone, plusDays } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import { nextBoundary, type Run, type Standing, standingOf } from './autopilot.ts';
import type { Progress, Round, Triad } from './round.ts';
import { minutesFor, plannedSteps } from './template.ts';

/** Where one triad of a round stands. */
export interface TriadStanding {
  readonly triad: Triad;
  readonly run: Run;
  readonly progress: Progress | undefined;
  readonly standing: Standing;
}

/** One of the times that the triads meet between sessions. */
export interface Meeting {
  /** From 1. */
  readonly number: number;
  readonly promptAt: Instant;
  /** When they are asked whether they have met. */
  readonly askAt: Instant;
}

/** Four weeks rather than a calendar month: the weekday stays, and no prompt comes on a Sunday. */
const daysBetweenMeetings = 28;
const daysUntilAsked = 7;
/** After the last turn there is time to write down what one takes home. */
const afterwardsMs = 24 * 60 * 60_000;
const minuteMs = 60_000;

/** When the turns begin, or between sessions the first of the meetings: not before the card can be seen. */
export function beginsAt({ startsAt, publishedAt }: Pick<Round, 'startsAt' | 'publishedAt'>): Instant {
  return Math.max(startsAt, publishedAt ?? startsAt);
}

/** What the autopilot needs of a triad. Between sessions each begins when it suits it. */
export function runOf(round: Round, { number, members }: Triad): Run {
  return {
    triad: number,
    steps: plannedSteps(round.template, members),
    startsAt: round.meetings === undefined ? beginsAt(round) : undefined,
  };
}

export function standingsOf(
  round: Round,
  progress: readonly Progress[],
  now: Instant,
): readonly TriadStanding[] {
  return round.triads.map((triad) => {
    const run = runOf(round, triad);
    const own = progress.find((one) => one.triad === triad.number);
    return { triad, run, progress: own, standing: standingOf(run, own, now) };
  });
}

/** The next instant when a triad moves on by itself; undefined when none does. */
export function boundaryOf(round: Round, progress: readonly Progress[], now: Instant): Instant | undefined {
  const boundaries = standingsOf(round, progress, now).flatMap(
    ({ run, progress: own }) => nextBoundary(run, own, now) ?? [],
  );
  return boundaries.length === 0 ? undefined : Math.min(...boundaries);
}

/** How long the triads need, the shortest and the longest of them, in minutes. */
export function lengthOf({ template, triads }: Round): { readonly least: number; readonly most: number } {
  const minutes = triads.map(({ members }) => minutesFor(template, members.length));
  if (minutes.length === 0) return { least: minutesFor(template, 3), most: minutesFor(template, 3) };
  return { least: Math.min(...minutes), most: Math.max(...minutes) };
}

/** All meetings of a round between sessions, the first one first; none in a session. */
export function meetingsOf(round: Round): readonly Meeting[] {
  return [...Array(round.meetings ?? 0).keys()].map((before) => {
    const promptAt = plusDays(beginsAt(round), before * daysBetweenMeetings, defaultTimeZone);
    return {
      number: before + 1,
      promptAt,
      askAt: plusDays(promptAt, daysUntilAsked, defaultTimeZone),
    };
  });
}

/** When a round closes by itself: a day after its last turn, or four weeks after its last prompt. */
export function closesAt(round: Round): Instant {
  const begins = beginsAt(round);
  return round.meetings === undefined
    ? begins + lengthOf(round).most * minuteMs + afterwardsMs
    : plusDays(begins, round.meetings * daysBetweenMeetings, defaultTimeZone);
}

/**
 * What a card has seen of a triad's progress. A pause that is delivered once more after somebody went on carries an old
 * one, and changes nothing.
 */
export function seenOf(progress: Progress | undefined): string {
  return progress ? `${progress.step}-${progress.since}-${progress.pausedAt ?? ''}` : 'none';
}
