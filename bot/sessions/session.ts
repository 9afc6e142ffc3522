import type { Language } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';

/** A dated meeting of a network (träff). */
export interface Session {
  readonly id: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA name; where the wall clock of the session hangs, normally Europe/Stockholm. */
  readonly timeZone: string;
}

/** What other rooms may ask of this one. */
export interface Sessions {
  /** Newest first. */
  list(networkId: string): Promise<readonly Session[]>;
  find(networkId: string, sessionId: string): Promise<Session | undefined>;
}

/** "tisdag 4 februari 2025 09:00–12:00" on the session's own wall clock. */
export function whenText(session: Session, language: Language): string {
  const { day, hour } = formats(language, session.timeZone);
  return `${day.format(session.start)} ${hour.format(session.start)}–${hour.format(session.end)}`;
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly hour: Intl.DateTimeFormat;
}

/** Made anew they cost a third of a press; there are as many as languages times time zones. */
const made = new Map<string, Formats>();

function formats(language: Language, timeZone: string): Formats {
  const name = `${language} ${timeZone}`;
  const known = made.get(name);
  if (known) return known;
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const fresh = {
    day: new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone,
    }),
    hour: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
  };
  made.set(name, fresh);
  return fresh;
}

/** Sessions an evaluation can be opened for: they have begun. The one that began last comes first. */
export function begun(sessions: readonly Session[], now: Instant): readonly Session[] {
  return sessions.filter((session) => session.start <= now).toSorted((a, b) => b.start - a.start);
}
