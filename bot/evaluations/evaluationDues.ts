import type { Due } from '../delivery/delivery.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';
import type { Evaluation, EvaluationId } from './evaluation.ts';

/** The cards of an evaluation that the deliveries carry. */
export const kinds = {
  form: 'evaluationForm',
  counter: 'evaluationCounter',
  nudge: 'evaluationNudge',
  summary: 'evaluationSummary',
} as const;

/** What asks for answers: it is replaced when the evaluation closes. */
export const askingKinds = [kinds.form, kinds.counter, kinds.nudge] as const;

/** What an evaluation has done at an instant. */
export const tasks = { open: 'evaluationOpen', close: 'evaluationClose' } as const;

/** The form that counts now. */
export function formDue(of: Evaluation, at: Instant): Due {
  return due(of, kinds.form, `${of.form}`, at);
}

export function counterDue(of: EvaluationId, at: Instant): Due {
  return due(of, kinds.counter, '1', at);
}

/** The summary that counts now. */
export function summaryDue(of: Evaluation, at: Instant): Due {
  return due(of, kinds.summary, `${of.summary}`, at);
}

/** What comes by itself while it is open: the nudge, and the closing. */
export function duesAhead(of: Evaluation): readonly Due[] {
  const { nudgeAt, closesAt } = of;
  return [
    ...(nudgeAt === undefined ? [] : [due(of, kinds.nudge, '1', nudgeAt)]),
    ...(closesAt === undefined ? [] : [due(of, tasks.close, isoUtc(closesAt), closesAt)]),
  ];
}

/** At the session's end; a session with another end has another. */
export function openDue(networkId: string, { id: sessionId, end }: Session): Due {
  return due({ networkId, sessionId }, tasks.open, isoUtc(end), end);
}

/** The occurrence of what a facilitator pressed, rather than what came by itself. */
export const pressed = 'pressed';

/**
 * Planned before a facilitator's press is carried out: should the server die in the middle, another one finds this and
 * completes what was begun.
 */
export function pressedDue(of: EvaluationId, task: keyof typeof tasks, at: Instant): Due {
  return due(of, tasks[task], pressed, at);
}

function due({ networkId, sessionId }: EvaluationId, kind: string, occurrence: string, at: Instant): Due {
  return { networkId, kind, subject: sessionId, occurrence, at };
}
