import type { Instant } from '../ports/time.ts';
import { standingOf } from './autopilot.ts';
import type { Group } from './forming/grouping.ts';
import type { Progress, Round, Triad } from './round.ts';
import { runOf } from './roundStanding.ts';
import type { PlannedStep, Template } from './template.ts';

/**
 * A triad whose members change while it talks goes on with the same person's turn, for which the number of the step may
 * be another. Nobody's turn is skipped, and nobody has two.
 *
 * @param triad as it is in `round`.
 * @param before with its members as they were.
 * @param progress as it stands in the table; what was pressed or carried on since the change stays.
 * @returns the progress to write; `progress` itself when nothing is to be written.
 */
export function carriedOn(
  round: Round,
  before: Round,
  triad: Triad,
  progress: Progress | undefined,
  now: Instant,
): Progress | undefined {
  const at = changedAt(round, before) ?? now;
  if (progress && progress.since >= at) return progress;
  const run = runOf(round, triad);
  const was = before.triads.find(({ number }) => number === triad.number);
  const from = (step: number, paused = false): Progress => ({
    triad: triad.number,
    step,
    since: at,
    pausedAt: paused ? at : undefined,
  });
  // A triad that came about while the others talk begins then, not when they did.
  if (!was) return run.startsAt !== undefined && run.startsAt < at ? from(0) : progress;
  const standing = standingOf(runOf(before, was), progress, at);
  if (standing.state === 'notBegun') return progress;
  if (standing.state === 'finished') {
    const isFinished = standingOf(run, progress, at).state === 'finished';
    return isFinished ? progress : from(run.steps.length);
  }
  const { step, paused } = standing;
  const next = stepAfter(round.template, was.members, triad.members, step);
  return next === step.index ? progress : from(next, paused);
}

/** Asked about, a change is not written down before it is decided. */
function changedAt({ changes }: Round, before: Round): Instant | undefined {
  return changes.length > before.changes.length ? changes.at(-1)?.at : undefined;
}

/** @returns the index of the step that goes on, or the one after the last when there is none. */
function stepAfter({ opening, turn }: Template, was: Group, is: Group, step: PlannedStep): number {
  const startOf = (member: number) => opening.length + member * turn.length;
  const closingFrom = startOf(is.length);
  if (step.index < opening.length) return step.index;
  if (step.turn === undefined) {
    // Who came last has not had a turn yet.
    const newcomer = is.findIndex((member) => !was.includes(member));
    const within = step.index - startOf(was.length);
    return newcomer < 0 ? closingFrom + within : startOf(newcomer);
  }
  const within = (step.index - opening.length) % turn.length;
  const client = is.indexOf(step.roles?.client ?? '');
  if (client >= 0) return startOf(client) + within;
  const hadTurn = was.slice(0, step.turn);
  const next = is.findIndex((member) => !hadTurn.includes(member));
  return next >= 0 ? startOf(next) : closingFrom;
}
