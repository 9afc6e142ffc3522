import type { Group } from '../forming/grouping.ts';
import type { Progress, Triad } from '../round.ts';
import { type PlannedStep, plannedSteps, type Template } from '../templates/template.ts';
import { type Run, standingOf } from './autopilot.ts';

/**
 * A triad whose members change while it talks goes on with the same person's turn, for which the number of the step may
 * be another. Nobody's turn is skipped, and nobody of those who stay has two. Who comes to a triad that has talked already
 * gets their turn then; between sessions it waits for the next meeting.
 *
 * Everything follows from the two stored rows, so it may be worked out at every look: nothing is lost with a server, and
 * carried on once more it is the same.
 *
 * @param run the triad's, with its members as they are now.
 * @param progress as it stands in the table; what was pressed since the change stays.
 * @returns how far the triad has come in the steps of `run`; `progress` itself when those are the same.
 */
export function carriedOn(
  template: Template,
  run: Run,
  { was, ...triad }: Triad,
  progress: Progress | undefined,
): Progress | undefined {
  if (!was || (progress && progress.since >= was.at)) return progress;
  const { at } = was;
  const from = (step: number, paused = false): Progress => ({
    triad: triad.number,
    step,
    since: at,
    pausedAt: paused ? at : undefined,
  });
  // A triad that came about while the others talk begins then, not when they did.
  if (was.members.length === 0) return run.startsAt !== undefined && run.startsAt < at ? from(0) : progress;
  const steps = plannedSteps(template, was.members);
  const standing = standingOf({ ...run, steps }, progress, at);
  if (standing.state === 'notBegun') return progress;
  if (standing.state === 'finished') {
    const newcomer = run.startsAt === undefined ? undefined : newcomerIn(triad.members, was.members);
    if (newcomer !== undefined) return from(startOf(template, newcomer));
    const { endedAt } = standing;
    const now = standingOf(run, progress, at);
    if (now.state === 'finished' && (run.startsAt !== undefined || now.endedAt === endedAt)) return progress;
    // Past the last step of both: it ended when it ended.
    return { ...from(Math.max(steps.length, run.steps.length)), since: endedAt };
  }
  const { step, paused } = standing;
  const next = stepAfter(template, was.members, triad.members, step);
  // The same number may be a newcomer's turn now, where everybody's closing was.
  const isSame = next === step.index && run.steps[next]?.turn === step.turn;
  return isSame ? progress : from(next, paused);
}

/** @returns the index of the step that goes on, or the one after the last when there is none. */
function stepAfter(template: Template, was: Group, is: Group, step: PlannedStep): number {
  const { opening, turn } = template;
  const closingFrom = startOf(template, is.length);
  if (step.index < opening.length) return step.index;
  if (step.turn === undefined) {
    // Who came last has not had a turn yet.
    const newcomer = newcomerIn(is, was);
    const within = step.index - startOf(template, was.length);
    return newcomer === undefined ? closingFrom + within : startOf(template, newcomer);
  }
  const within = (step.index - opening.length) % turn.length;
  const client = is.indexOf(step.roles?.client ?? '');
  if (client >= 0) return startOf(template, client) + within;
  const hadTurn = was.slice(0, step.turn);
  const next = is.findIndex((member) => !hadTurn.includes(member));
  return next >= 0 ? startOf(template, next) : closingFrom;
}

/** The index of a member's first step; that of the first closing step for the one after the last. */
function startOf({ opening, turn }: Template, member: number): number {
  return opening.length + member * turn.length;
}

/** The place of the first who was not in the triad before: those who join come last. */
function newcomerIn(is: Group, was: Group): number | undefined {
  const place = is.findIndex((member) => !was.includes(member));
  return place < 0 ? undefined : place;
}
