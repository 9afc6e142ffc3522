import type { Due } from '../delivery/delivery.ts';
import { before, minutesOf } from '../ports/localTime.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';

export const reminderKind = 'reminder';

/** What falls due before a session (påminnelse): one for each of its offsets and each start it is given. */
export interface Reminder {
  /** "P1D@<start>": a moved session is reminded anew; one moved away and back is not reminded twice. */
  readonly occurrence: string;
  readonly at: Instant;
}

/** With less than this to the next reminder nobody is told at once. */
const nearlyMs = 30 * 60_000;

/** All of a session's reminders, the earliest first; none when it is cancelled. */
export function remindersOf(session: Session): readonly Reminder[] {
  if (session.cancelled) return [];
  const { start, timeZone } = session;
  return [...new Set(session.reminders)]
    .filter((offset) => minutesOf(offset) !== undefined)
    .map((offset) => ({
      occurrence: `${offset}@${isoUtc(start)}`,
      at: before(start, timeZone, offset),
    }))
    .toSorted((a, b) => a.at - b.at || (a.occurrence < b.occurrence ? -1 : 1));
}

/**
 * The one reminder that may be sent at `now`: that of the nearest offset whose time has come. The others are either
 * too early or overtaken by it. None once the session has begun, or when it is cancelled.
 */
export function currentReminder(session: Session, now: Instant): Reminder | undefined {
  if (session.start <= now) return undefined;
  return remindersOf(session).findLast(({ at }) => at <= now);
}

/**
 * For a session that is planned so late that an offset has passed: the nearest one, to be sent at once. Not so when the
 * next one follows within half an hour, nor when people have been told of the session before: they hear of the change
 * instead.
 */
export function reminderAtOnce(session: Session, now: Instant, isTold: boolean): Reminder | undefined {
  const current = currentReminder(session, now);
  const next = remindersOf(session).find(({ at }) => at > now);
  if (!current || isTold || (next && next.at - now <= nearlyMs)) return undefined;
  return { ...current, at: now };
}

export function reminderDue(networkId: string, session: Session, { occurrence, at }: Reminder): Due {
  return { networkId, kind: reminderKind, subject: session.id, occurrence, at };
}
