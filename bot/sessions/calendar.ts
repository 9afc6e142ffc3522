import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { programmeLine } from '../contract/session.ts';
import type { Language } from '../ports/language.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from './session.ts';

/**
 * The session as a calendar file (iCalendar, RFC 5545) that Outlook takes in: times in UTC, one UID for as long as the
 * session exists, and a sequence that grows when it moves or is cancelled, so that the entry is replaced.
 *
 * @param now when the file is made.
 */
export function calendarFile(session: Session, language: Language, now: Instant): string {
  const { id, title, start, end, place, link, programme, cancelled, revision } = session;
  const lines = programme.map((item) => programmeLine(item, language));
  const description = [...lines, ...(link ? [link] : [])].join('\n');
  const calendar = ical({
    prodId: { company: 'DalaLab', product: 'DalaLab', language: language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@dalalab`,
    sequence: revision,
    stamp: isoUtc(now),
    start: isoUtc(start),
    end: isoUtc(end),
    summary: title,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: place || link || null,
    description: description || null,
    // The library escapes commas and semicolons as it does in text, but in an address that is another address.
    url: link.replace(/[,;]/g, encodeURIComponent) || null,
  });
  return `${calendar.toString()}\r\n`;
}
