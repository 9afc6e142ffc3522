import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';
import type { Instant } from './time.ts';

/**
 * Wall clocks and time zones: the only file that knows a library for them. Zones are IANA names ("Europe/Stockholm").
 *
 * Two nights a year a wall clock is no plain answer, and libraries disagree. Here, as in RFC 5545:
 * - an hour that is skipped means the hour after it (2027-03-28 02:30 in Stockholm is 03:30 summer time);
 * - an hour that comes twice means the first (2026-10-25 02:30 in Stockholm is summer time).
 */
const disambiguation = 'compatible';

/** Where the networks are. */
export const defaultTimeZone = 'Europe/Stockholm';

const named = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;
const wallText = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;
const exactText = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const durationText = /^P(?=\d|T\d)(?:\d{1,2}W)?(?:\d{1,3}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,6}M)?)?$/;
const longestMinutes = 366 * 24 * 60;

const at = (instant: Instant, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

/** Whether it is the name of a zone that is known here; offsets ("+02:00") are none. */
export function isTimeZone(name: string): boolean {
  return named.test(name) && works(() => at(0, name)) !== undefined;
}

/** "2027-03-28T09:00" on the wall clock of the zone. */
export function localText(instant: Instant, timeZone: string): string {
  return at(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
}

/** "2027-03-28": the day it is in the zone. */
export function localDate(instant: Instant, timeZone: string): string {
  return at(instant, timeZone).toPlainDate().toString();
}

/** "tisdag 4 februari 2025", for people. */
export function dayText(instant: Instant, timeZone: string, language: Language): string {
  return formats(language, timeZone).day.format(instant);
}

/** "09:00", for people. */
export function clockText(instant: Instant, timeZone: string, language: Language): string {
  return formats(language, timeZone).clock.format(instant);
}

/** "tisdag 4 februari 2025 09:00", for people. */
export function localMoment(instant: Instant, timeZone: string, language: Language): string {
  return `${dayText(instant, timeZone, language)} ${clockText(instant, timeZone, language)}`;
}

/**
 * @param text "2027-03-28T09:00" (seconds may follow) on the zone's wall clock, or ISO 8601 with an offset or Z.
 * @returns undefined for anything else, and for days and times that do not exist; a skipped hour does (see above).
 */
export function instantOf(text: string, timeZone: string): Instant | undefined {
  if (exactText.test(text)) return works(() => Temporal.Instant.from(text).epochMilliseconds);
  if (!wallText.test(text) || !isTimeZone(timeZone)) return undefined;
  return works(
    () =>
      Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(timeZone, { disambiguation })
        .epochMilliseconds,
  );
}

/** The same time of day, `days` later (earlier when negative), whatever the clocks did in between. */
export function plusDays(instant: Instant, days: number, timeZone: string): Instant {
  return at(instant, timeZone).add({ days }).epochMilliseconds;
}

/**
 * A duration before `start`: weeks and days keep the wall clock, hours and minutes are real time, weeks and days first.
 *
 * @param offset ISO 8601: PnW nD TnH nM, at most a year ("P7D", "P1DT3H"). @throws RangeError for anything else.
 */
export function before(start: Instant, timeZone: string, offset: string): Instant {
  if (minutesOf(offset) === undefined)
    throw new RangeError('An offset is an ISO 8601 duration up to a year.');
  return at(start, timeZone).subtract(Temporal.Duration.from(offset)).epochMilliseconds;
}

/** How long an offset is when no clock changes, for comparing; undefined when `before` would refuse it. */
export function minutesOf(offset: string): number | undefined {
  if (!durationText.test(offset)) return undefined;
  const { weeks, days, hours, minutes } = Temporal.Duration.from(offset);
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return total > 0 && total <= longestMinutes ? total : undefined;
}

/** Temporal says no by a RangeError. */
function works<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly clock: Intl.DateTimeFormat;
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
    clock: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
  };
  made.set(name, fresh);
  return fresh;
}
