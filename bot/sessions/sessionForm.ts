import {
  defaultReminders,
  programmeLine,
  type ReadSession,
  readSession,
  type SessionDraft,
} from '../contract/session.ts';
import type { Language } from '../ports/language.ts';
import * as localTime from '../ports/localTime.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from './session.ts';

/** What an empty planning form holds. */
export const emptyDraft: SessionDraft = {
  title: '',
  date: '',
  start: '',
  end: '',
  endDate: '',
  place: '',
  link: '',
  programme: '',
  reminders: defaultReminders.join(','),
};

/** What the form holds when it is opened for a session. */
export function draftOf(session: Session, language: Language): SessionDraft {
  const { title, place, link, programme, reminders, timeZone } = session;
  const [date = '', start = ''] = localTime.localText(session.start, timeZone).split('T');
  const [endDate = '', end = ''] = localTime.localText(session.end, timeZone).split('T');
  return {
    title,
    date,
    start,
    end,
    endDate: endDate === date ? '' : endDate,
    place,
    link,
    programme: programme.map((item) => programmeLine(item, language)).join('\n'),
    reminders: reminders.join(','),
  };
}

/**
 * The session a form says. What the form shows less exactly than it is stored (seconds, the second of a doubled hour,
 * an item of the programme) stays as it is where the form was not changed.
 *
 * @param session the one the form was filled in from; undefined for a new one, which is held in our own time zone.
 */
export function readForm(draft: SessionDraft, session: Session | undefined): ReadSession {
  const { date, start, end, endDate } = draft;
  const kept = (at: Instant | undefined, day: string, clock: string) =>
    session && at !== undefined && localTime.localText(at, session.timeZone) === `${day}T${clock}`
      ? isoUtc(at)
      : clock;
  return readSession(
    {
      ...draft,
      timeZone: session?.timeZone,
      start: kept(session?.start, date, start),
      end: kept(session?.end, endDate || date, end),
    },
    localTime,
    session?.programme,
  );
}
