import type { Instant } from '../../ports/time.ts';
import type { Round, Triad } from '../round.ts';
import { meetingAt, meetingsOf } from './roundStanding.ts';

/**
 * What a triad's contributions to a round are kept under: "2". Between sessions each meeting has its own, "2-3" for the
 * third, so that what one meeting brought back is not written over by the next.
 */
export function contributionGroups(round: Round, { number }: Pick<Triad, 'number'>): readonly string[] {
  if (round.meetings === undefined) return [String(number)];
  return meetingsOf(round).map((meeting) => groupOf(number, meeting.number));
}

/** The one of them that is written to now. */
export function contributionGroupAt(round: Round, { number }: Pick<Triad, 'number'>, now: Instant): string {
  const meeting = meetingAt(round, now);
  return meeting ? groupOf(number, meeting.number) : String(number);
}

function groupOf(triad: number, meeting: number): string {
  return `${triad}-${meeting}`;
}
