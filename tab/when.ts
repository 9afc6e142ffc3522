import type { SessionView } from '../bot/contract/api.ts';
import type { Language } from './text.ts';

/**
 * "tisdag 4 februari 2025 09:00–12:00" on the session's own wall clock. The zone is named only for someone whose own
 * clock shows another time.
 */
export function whenText(session: SessionView, language: Language): string {
  const start = new Date(session.start);
  const end = new Date(session.end);
  const shown = (timeZone: string | undefined, zoneName: boolean) =>
    new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(timeZone ? { timeZone } : {}),
      ...(zoneName ? { timeZoneName: 'short' } : {}),
    }).formatRange(start, end);
  const there = shown(session.timeZone, false);
  return there === shown(undefined, false) ? there : shown(session.timeZone, true);
}

/** "4 februari 2025" on the session's own wall clock. */
export function dayText(session: SessionView, language: Language): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: session.timeZone,
  }).format(new Date(session.start));
}

/** "2025-02-04" on the session's own wall clock; for file names. */
export function isoDay(session: SessionView): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: session.timeZone }).format(
    new Date(session.start),
  );
}
