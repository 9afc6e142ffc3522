import type { Instant } from '../../ports/time.ts';
import type { Progress } from '../round.ts';
import type { PlannedStep } from '../templates/template.ts';

/**
 * Leads a triad through its steps by the clock and by its presses. Everything is worked out from what the triad pressed
 * last, so a restart loses nothing and two servers say the same.
 */
export interface Run {
  readonly triad: number;
  /** For the members as they are now: when some leave or join, the steps are others and the number of the step stays. */
  readonly steps: readonly PlannedStep[];
  /** When it begins by itself; undefined where triads begin when it suits them. */
  readonly startsAt: Instant | undefined;
}

export type Standing =
  /** @property startsAt undefined when it waits for a press. */
  | { readonly state: 'notBegun'; readonly startsAt: Instant | undefined }
  | RunningStep
  | { readonly state: 'finished'; readonly endedAt: Instant };

export interface RunningStep {
  readonly state: 'running';
  readonly step: PlannedStep;
  readonly began: Instant;
  /** When the next step comes by itself; undefined while paused. */
  readonly endsAt: Instant | undefined;
  readonly paused: boolean;
  /** At least 1: a minute that has begun counts. */
  readonly minutesLeft: number;
}

const minuteMs = 60_000;

export function standingOf(run: Run, progress: Progress | undefined, now: Instant): Standing {
  const from = progress ?? begunByItself(run, now);
  if (!from) return { state: 'notBegun', startsAt: run.startsAt };
  const { pausedAt } = from;
  let began = from.since;
  // Another server's clock may be ahead: what it wrote has begun all the same.
  const at = Math.max(pausedAt ?? now, began);
  for (const step of run.steps.slice(from.step)) {
    const ends = began + step.minutes * minuteMs;
    if (at < ends) {
      const paused = pausedAt !== undefined;
      return {
        state: 'running',
        step,
        began,
        endsAt: paused ? undefined : ends,
        paused,
        minutesLeft: Math.ceil((ends - at) / minuteMs),
      };
    }
    began = ends;
  }
  return { state: 'finished', endedAt: began };
}

/** The instant when something changes by itself; undefined while it is paused, finished, or waits for a press. */
export function nextBoundary(run: Run, progress: Progress | undefined, now: Instant): Instant | undefined {
  const standing = standingOf(run, progress, now);
  if (standing.state === 'notBegun') return standing.startsAt;
  return standing.state === 'running' ? standing.endsAt : undefined;
}

/**
 * "Börja nu". Changes nothing while it runs; a finished conversation begins anew where triads begin when it suits them,
 * for they meet more than once.
 */
export function pressBegin(run: Run, progress: Progress | undefined, now: Instant): Progress | undefined {
  const { state } = standingOf(run, progress, now);
  const isAgain = state === 'finished' && run.startsAt === undefined;
  return state === 'notBegun' || isAgain ? startedAt(run, now) : progress;
}

/**
 * "Nästa": the step after the one that was seen begins, and a pause ends. A press that saw another step than the one that
 * runs (a double or late one) changes nothing. The last step's finishes.
 *
 * @param seenStep the index of the step on the card that was pressed.
 */
export function pressNext(
  run: Run,
  progress: Progress | undefined,
  seenStep: number,
  now: Instant,
): Progress | undefined {
  const seen = runningStep(run, progress, seenStep, now);
  if (!seen) return progress;
  return { triad: run.triad, step: seenStep + 1, since: Math.max(now, seen.began), pausedAt: undefined };
}

/** "Pausa": the clock stands still. Changes nothing while it stands already, or when another step was seen. */
export function pressPause(
  run: Run,
  progress: Progress | undefined,
  seenStep: number,
  now: Instant,
): Progress | undefined {
  const seen = runningStep(run, progress, seenStep, now);
  if (!seen || seen.paused) return progress;
  return { triad: run.triad, step: seenStep, since: seen.began, pausedAt: Math.max(now, seen.began) };
}

/** "Fortsätt": the clock goes on where it stood. Changes nothing while it goes. */
export function pressResume(run: Run, progress: Progress | undefined, now: Instant): Progress | undefined {
  if (progress?.pausedAt === undefined) return progress;
  const stoodStill = Math.max(0, now - progress.pausedAt);
  return { ...progress, triad: run.triad, since: progress.since + stoodStill, pausedAt: undefined };
}

function begunByItself(run: Run, now: Instant): Progress | undefined {
  const { startsAt } = run;
  return startsAt === undefined || now < startsAt ? undefined : startedAt(run, startsAt);
}

function startedAt({ triad }: Run, since: Instant): Progress {
  return { triad, step: 0, since, pausedAt: undefined };
}

function runningStep(
  run: Run,
  progress: Progress | undefined,
  seenStep: number,
  now: Instant,
): RunningStep | undefined {
  const standing = standingOf(run, progress, now);
  return standing.state === 'running' && standing.step.index === seenStep ? standing : undefined;
}
