import fc from 'fast-check';
import { changeOf, factsOf, outdatedFacts } from '../../bot/reminders/change.ts';
import { currentReminder, reminderAtOnce, remindersOf } from '../../bot/reminders/reminder.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { day, hour, session } from './given.ts';

const minute = 60_000;
const occurrence = (offset: string, { start } = session) => `${offset}@${new Date(start).toISOString()}`;

/** Any session in the years around, also those nights when the clocks change. */
const anySession = fc
  .record({
    start: fc.integer({ min: Date.parse('2026-06-01'), max: Date.parse('2027-12-01') }),
    length: fc.integer({ min: 1, max: 8 * 60 }),
    reminders: fc.uniqueArray(
      fc.constantFrom('P14D', 'P7D', 'P3D', 'P1D', 'PT24H', 'PT3H', 'PT1H', 'PT20M', 'PT1M'),
      { maxLength: 5 },
    ),
    timeZone: fc.constantFrom('Europe/Stockholm', 'UTC', 'America/New_York'),
    cancelled: fc.boolean(),
  })
  .map(({ start, length, ...rest }) =>
    sessionWith({ ...rest, id: 's', title: 'Träff', start, end: start + length * minute }),
  );
const anyMoment = fc.integer({ min: -16 * 24 * 60, max: 24 * 60 });

test('the default offsets fall on the session’s own wall clock, also when the clocks change in between', () => {
  const spring = sessionWith({
    id: 's',
    title: 'Träff',
    start: Date.parse('2027-03-29T07:00Z'),
    end: Date.parse('2027-03-29T10:00Z'),
    timeZone: 'Europe/Stockholm',
    reminders: ['P7D', 'P1D', 'PT1H'],
  });
  expect(remindersOf(spring).map(({ at }) => new Date(at).toISOString())).toEqual([
    '2027-03-22T08:00:00.000Z',
    '2027-03-28T07:00:00.000Z',
    '2027-03-29T06:00:00.000Z',
  ]);
});

test('a reminder is named by its offset and its start', () => {
  expect(remindersOf(session).map((one) => one.occurrence)).toEqual(
    ['P7D', 'P1D', 'PT1H'].map((offset) => occurrence(offset)),
  );
  const moved = { ...session, start: session.start + hour };
  expect(
    remindersOf(moved).some((one) => remindersOf(session).some((was) => was.occurrence === one.occurrence)),
  ).toBe(false);
});

test.each([
  ['a minute before the first', -7 * day - minute, undefined],
  ['at the first', -7 * day, 'P7D'],
  ['until the next', -day - 1, 'P7D'],
  ['then the next', -day, 'P1D'],
  ['up to the start', -1, 'PT1H'],
  ['not once it has begun', 0, undefined],
])('the current reminder: %s', (_, fromStart, offset) => {
  expect(currentReminder(session, session.start + fromStart)?.occurrence).toBe(offset && occurrence(offset));
});

test('a cancelled session has none', () => {
  expect(remindersOf({ ...session, cancelled: true })).toEqual([]);
  expect(currentReminder({ ...session, cancelled: true }, session.start - 1)).toBeUndefined();
});

test('the same offset twice is one, and one that cannot be read is none', () => {
  expect(remindersOf({ ...session, reminders: ['P1D', 'P1D', 'soon', 'P2Y'] })).toHaveLength(1);
});

test.each([
  ['in good time', -8 * day, undefined],
  ['after the first offset', -6 * day, 'P7D'],
  ['after two', -5 * hour, 'P1D'],
  ['31 minutes before the next', -hour - 31 * minute, 'P1D'],
  ['30 minutes before the next', -hour - 30 * minute, undefined],
  ['after the last', -10 * minute, 'PT1H'],
  ['when it has begun', 0, undefined],
])('planned %s', (_, fromStart, offset) => {
  const now = session.start + fromStart;
  expect(reminderAtOnce(session, now, false)).toEqual(offset && { occurrence: occurrence(offset), at: now });
  // Whoever has been told hears of the change instead.
  expect(reminderAtOnce(session, now, true)).toBeUndefined();
});

test('property: at any instant at most one reminder is current: the nearest whose time has come', () => {
  fc.assert(
    fc.property(anySession, anyMoment, (one, minutes) => {
      const now = one.start + minutes * minute;
      const current = currentReminder(one, now);
      if (!current) {
        const isTime = remindersOf(one).some(({ at }) => at <= now);
        return !isTime || one.start <= now;
      }
      return (
        !one.cancelled &&
        now < one.start &&
        current.at <= now &&
        remindersOf(one).every(({ at }) => at > now || at <= current.at)
      );
    }),
    { numRuns: 500 },
  );
});

test('property: sent as they fall due, every reminder with a time of its own is sent, and once', () => {
  fc.assert(
    fc.property(anySession, (one) => {
      const all = remindersOf(one);
      const sent = all.filter(({ occurrence: name, at }) => currentReminder(one, at)?.occurrence === name);
      return sent.length === new Set(all.map(({ at }) => at)).size;
    }),
    { numRuns: 300 },
  );
});

test('property: after a stop of any length at most one of those that were missed is sent', () => {
  fc.assert(
    fc.property(anySession, anyMoment, (one, minutes) => {
      const now = one.start + minutes * minute;
      const missed = remindersOf(one).filter(({ at }) => at <= now);
      return missed.filter((was) => currentReminder(one, now)?.occurrence === was.occurrence).length <= 1;
    }),
  );
});

test('property: nothing is sent at once that another reminder follows within half an hour', () => {
  fc.assert(
    fc.property(anySession, anyMoment, (one, minutes) => {
      const now = one.start + minutes * minute;
      const atOnce = reminderAtOnce(one, now, false);
      const next = remindersOf(one).find(({ at }) => at > now);
      return !atOnce || !next || next.at - now > 30 * minute;
    }),
  );
});

test.each([
  ['a new start', { start: 1 }, 'moved'],
  ['a new end', { end: 1 }, 'moved'],
  ['another zone', { timeZone: 'UTC' }, 'moved'],
  ['another place', { place: 'Mora' }, 'changed'],
  ['another link', { link: '' }, 'changed'],
  ['cancelled', { cancelled: true, place: 'Mora' }, 'cancelled'],
  ['another title', { title: 'Nytt' }, undefined],
  ['nothing', {}, undefined],
])('%s is told as %s', (_, over, change) => {
  expect(changeOf(factsOf(session), factsOf({ ...session, ...over }))).toBe(change);
});

test('a card calls what it told itself the past, and otherwise what was told before it', () => {
  const first = { deliveryKey: 'a', facts: { ...factsOf(session), place: 'Mora' }, at: 1 };
  const second = { deliveryKey: 'b', facts: factsOf(session), at: 2 };
  const third = { deliveryKey: 'c', facts: factsOf(session), at: 3 };
  const told = [third, first, second];
  const was = (key: string, over = {}) => outdatedFacts(told, key, { ...factsOf(session), ...over })?.place;
  expect(was('a')).toBe('Mora');
  expect(was('b')).toBe('Mora');
  expect(was('c')).toBeUndefined();
  expect(was('c', { place: 'Orsa' })).toBe(session.place);
  expect(was('nobody', { place: 'Orsa' })).toBeUndefined();
});
