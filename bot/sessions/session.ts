import { createHash } from 'node:crypto';
import {
  type ProgrammeItem,
  type SessionFields,
  type SessionPhase,
  sessionPaths,
} from '../contract/session.ts';
import type { Language } from '../ports/language.ts';
import { before, clockText, dayText, defaultTimeZone, localMoment, plusDays } from '../ports/localTime.ts';
import { type Random, randomId } from '../ports/random.ts';
import type { Instant } from '../ports/time.ts';

export {
  defaultReminders,
  type ProgrammeItem,
  type ProgrammeKind,
  programmeKinds,
  type SessionPhase,
} from '../contract/session.ts';

/** A dated meeting of a network (träff). */
export interface Session {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA name; where the wall clock of the session hangs, normally Europe/Stockholm. */
  readonly timeZone: string;
  /** Empty when it is held online only. */
  readonly place: string;
  /** https address of the online meeting, or empty. */
  readonly link: string;
  readonly programme: readonly ProgrammeItem[];
  /** How long before the start people are reminded: ISO 8601 durations ("P7D"), longest first. */
  readonly reminders: readonly string[];
  readonly cancelled: boolean;
  /** 0 when planned; one more with every change that those who come must hear of (time, place, link, cancelled). */
  readonly revision: number;
  /** Part of the address of the calendar file, so that only who has seen a card can read it. */
  readonly calendarSecret: string;
}

/** What other rooms may ask of this one. */
export interface Sessions {
  /** Newest first. */
  list(networkId: string): Promise<readonly Session[]>;
  /** At most five seconds old. */
  find(networkId: string, sessionId: string): Promise<Session | undefined>;
  /** As it stands now, straight from the table. */
  read(networkId: string, sessionId: string): Promise<Session | undefined>;
}

/**
 * A room that follows what happens to sessions. Both must bear being called again with the same sessions, for a server
 * may die between any two steps.
 */
export interface SessionWatcher {
  /**
   * Before the session is written. What is to fall due because of it is planned here: cut off after this, a due thing
   * finds when its time comes that no session asks for it, and is withdrawn.
   *
   * @param before undefined for a new session.
   */
  willSave(networkId: string, session: Session, before: Session | undefined): Promise<void>;
  /** After it was written: what no longer holds is withdrawn, and what stands in the channel drawn anew. */
  didSave(networkId: string, session: Session, before: Session | undefined): Promise<void>;
}

/**
 * "tisdag 4 februari 2025 09:00–12:00" on the session's own wall clock; the day it ends is said when it is another, and
 * the zone when it is not the usual one.
 */
export function whenText(session: Session, language: Language): string {
  const { start, end, timeZone } = session;
  const sameDay = dayText(start, timeZone, language) === dayText(end, timeZone, language);
  const until = sameDay
    ? `–${clockText(end, timeZone, language)}`
    : ` – ${localMoment(end, timeZone, language)}`;
  const zone = timeZone === defaultTimeZone ? '' : ` (${timeZone})`;
  return `${localMoment(start, timeZone, language)}${until}${zone}`;
}

/** Sessions an evaluation can be opened for: they have begun and were not cancelled. The one that began last comes first. */
export function begun(sessions: readonly Session[], now: Instant): readonly Session[] {
  return sessions
    .filter(({ start, cancelled }) => start <= now && !cancelled)
    .toSorted((a, b) => b.start - a.start);
}

/** Those that have not ended, the next one first; cancelled ones are among them until they would have ended. */
export function coming(sessions: readonly Session[], now: Instant): readonly Session[] {
  return sessions.filter((session) => session.end > now).toSorted((a, b) => a.start - b.start);
}

/** Without reminders people hear of a session this long before. */
const upcomingDays = 7;

/**
 * Where a session stands at `now`: `planned`, then `upcoming` from its first reminder (without any, seven days before),
 * `ongoing` from its start, `ended` from its end; `cancelled` whatever the time.
 */
export function phaseOf(session: Session, now: Instant): SessionPhase {
  const { start, end, timeZone, reminders, cancelled } = session;
  if (cancelled) return 'cancelled';
  if (now >= end) return 'ended';
  if (now >= start) return 'ongoing';
  const reminded = reminders.map((offset) => before(start, timeZone, offset));
  const heardOf = reminded.length > 0 ? Math.min(...reminded) : plusDays(start, -upcomingDays, timeZone);
  return now >= heardOf ? 'upcoming' : 'planned';
}

/** What those who come must hear of when it changes. */
const heardFields = ['start', 'end', 'timeZone', 'place', 'link', 'cancelled'] as const;

export function mustBeHeard(one: Session, other: Session): boolean {
  return heardFields.some((field) => one[field] !== other[field]);
}

/** `after` with the revision it is to have; `now` itself when they say the same. */
export function revised(now: Session, after: Session): Session {
  if (fingerprint(now) === fingerprint(after)) return now;
  return { ...after, revision: now.revision + (mustBeHeard(now, after) ? 1 : 0) };
}

/** The same for sessions of which everything that can be decided is the same: 24 hexadecimal digits. */
export function fingerprint(session: Session | (SessionFields & { readonly cancelled: false })): string {
  const { title, start, end, timeZone, place, link, programme, reminders, cancelled } = session;
  const items = programme.map((item) => [
    item.kind,
    item.title,
    item.time,
    item.presenter,
    item.organisation,
  ]);
  const said = JSON.stringify([title, start, end, timeZone, place, link, items, reminders, cancelled]);
  return createHash('sha256').update(said).digest('hex').slice(0, 24);
}

/** A session of which only this much is known: no place, programme or reminders, and no calendar file. */
export function sessionWith(
  fields: Pick<Session, 'id' | 'title' | 'start' | 'end'> & Partial<Session>,
): Session {
  return {
    timeZone: defaultTimeZone,
    place: '',
    link: '',
    programme: [],
    reminders: [],
    cancelled: false,
    revision: 0,
    calendarSecret: '',
    ...fields,
  };
}

/** A session that was just planned. */
export function newSession(fields: SessionFields, random: Random, id = randomId(random)): Session {
  return { ...fields, id, cancelled: false, revision: 0, calendarSecret: randomId(random) };
}

/** Where the session's calendar file is read; the address is the permission. Empty where there is none. */
export function calendarUrl(publicUrl: string, networkId: string, session: Session): string {
  const { id, calendarSecret } = session;
  if (calendarSecret === '') return '';
  return publicUrl + sessionPaths.calendar(networkId, id, `${calendarSecret}.ics`);
}
