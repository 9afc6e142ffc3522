import { defaultTimeZone, plusDays } from '../../ports/localTime.ts';
import type { Instant } from '../../ports/time.ts';
import type { Progress, Round, Triad } from '../round.ts';
import { minutesFor, plannedSteps } from '../templates/template.ts';
import { nextBoundary, type Run, type Standing, standingOf } from './autopilot.ts';
import { carriedOn } from './carryingOn.ts';

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

/** How far a triad has come with the members that it has now. */
export function progressOf(round: Round, triad: Triad, stored: Progress | undefined): Progress | undefined {
  return carriedOn(round.template, runOf(round, triad), triad, stored);
}

/** Between sessions a triad that has talked has not begun again once the next prompt has come. */
export function standingsOf(
  round: Round,
  progress: readonly Progress[],
  now: Instant,
): readonly TriadStanding[] {
  const meeting = meetingAt(round, now);
  return round.triads.map((triad) => {
    const run = runOf(round, triad);
    const own = progressOf(
      round,
      triad,
      progress.find((one) => one.triad === triad.number),
    );
    const standing = standingOf(run, own, now);
    const isOfEarlier =
      standing.state === 'finished' && meeting !== undefined && isBefore(meeting, standing.endedAt);
    return {
      triad,
      run,
      progress: own,
      standing: isOfEarlier ? { state: 'notBegun', startsAt: run.startsAt } : standing,
    };
  });
}

/** Whoever met before the first prompt has met the first time. */
function isBefore({ number, promptAt }: Meeting, endedAt: Instant): boolean {
  return number > 1 && endedAt <= promptAt;
}

/** When a triad last moved on, came to stand still, or was to meet once more. */
export function movedAt(round: Round, { progress, standing }: TriadStanding, now: Instant): Instant {
  const promptAt = meetingAt(round, now)?.promptAt ?? 0;
  const asked = promptAt <= now ? promptAt : 0;
  switch (standing.state) {
    case 'notBegun':
      return asked;
    case 'running':
      return Math.max(standing.began, progress?.pausedAt ?? 0);
    case 'finished':
      return Math.max(standing.endedAt, asked);
  }
}

/** In a session every triad has talked: nobody can get a turn any more, and nobody needs to be moved. */
export function areAllDone({ meetings }: Pick<Round, 'meetings'>, triads: readonly TriadStanding[]): boolean {
  return (
    meetings === undefined &&
    triads.length > 0 &&
    triads.every(({ standing }) => standing.state === 'finished')
  );
}

/** The next instant when a triad moves on by itself; undefined when none does. */
export function boundaryOf(round: Round, progress: readonly Progress[], now: Instant): Instant | undefined {
  const prompt = meetingsOf(round).find(({ promptAt }) => promptAt > now)?.promptAt;
  const boundaries = standingsOf(round, progress, now).flatMap(({ run, progress: own, standing }) => {
    // Until the next prompt it shows that it has talked.
    if (standing.state === 'finished') return prompt ?? [];
    return nextBoundary(run, own, now) ?? [];
  });
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

/** The meeting whose prompt came last; ahead of the first prompt the first one, and none in a session. */
export function meetingAt(round: Round, now: Instant): Meeting | undefined {
  const meetings = meetingsOf(round);
  return meetings.findLast(({ promptAt }) => promptAt <= now) ?? meetings[0];
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
