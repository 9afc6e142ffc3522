import type { SessionDetails } from '../contract/session.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import { phaseOf, type Session } from './session.ts';

/** A session as the API gives it. */
export function toSessionView(session: Session, now: Instant): SessionDetails {
  const { id, title, start, end, timeZone, place, link, programme, reminders, cancelled } = session;
  return {
    id,
    title,
    start: isoUtc(start),
    end: isoUtc(end),
    timeZone,
    place,
    link,
    programme,
    reminders,
    phase: phaseOf(session, now),
    cancelled,
  };
}
