import fc from 'fast-check';
import {
  instantOf,
  isTimeZone,
  localDate,
  localMoment,
  localText,
  minutesOf,
  before as offsetBefore,
  plusDays,
} from '../../bot/ports/localTime.ts';

const stockholm = 'Europe/Stockholm';
const utc = (text: string) => Date.parse(text);

describe('a wall clock becomes an instant', () => {
  test.each([
    ['winter', '2027-02-04T09:00', '2027-02-04T08:00Z'],
    ['summer', '2027-06-10T09:00', '2027-06-10T07:00Z'],
    ['with seconds', '2027-06-10T09:00:30', '2027-06-10T07:00:30Z'],
    ['the last minute before the skipped hour', '2027-03-28T01:59', '2027-03-28T00:59Z'],
    ['in the skipped hour: the hour after', '2027-03-28T02:30', '2027-03-28T01:30Z'],
    ['after the skipped hour', '2027-03-28T03:30', '2027-03-28T01:30Z'],
    ['in the doubled hour: the first', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['after the doubled hour', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    ['with Z', '2026-10-25T01:30Z', '2026-10-25T01:30Z'],
    ['with an offset, the second of the doubled hour', '2026-10-25T02:30+01:00', '2026-10-25T01:30Z'],
  ])('%s', (_, text, instant) => {
    expect(instantOf(text, stockholm)).toBe(utc(instant));
  });

  test.each([
    '2027-02-30T09:00',
    '2027-02-30T09:00Z',
    '2027-13-01T09:00',
    '2027-02-04T25:00',
    '2027-02-04T24:00',
    '2027-02-04',
    '2027-02-04 09:00',
    '2027-02-04T9:00',
    '2027-02-04T09:00[Europe/Paris]',
    '',
    'i morgon',
  ])('"%s" is none', (text) => {
    expect(instantOf(text, stockholm)).toBeUndefined();
  });

  test('and back, also in the doubled hour and after the skipped one', () => {
    expect(localText(utc('2026-10-25T00:30Z'), stockholm)).toBe('2026-10-25T02:30');
    expect(localText(utc('2026-10-25T01:30:59.999Z'), stockholm)).toBe('2026-10-25T02:30');
    expect(localText(utc('2027-03-28T01:30Z'), stockholm)).toBe('2027-03-28T03:30');
  });
});

test.each([
  ['Europe/Stockholm', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['Europe/Ludvika', false],
  ['+02:00', false],
  ['', false],
  ['Europe/Stockholm ', false],
  [`A${'a'.repeat(100)}`, false],
])('"%s" is a zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});

test('the day it is hangs on the zone', () => {
  expect(localDate(utc('2026-12-31T23:30Z'), stockholm)).toBe('2027-01-01');
  expect(localDate(utc('2026-12-31T23:30Z'), 'America/New_York')).toBe('2026-12-31');
});

test.each([
  ['sv', '2027-03-28T01:30Z', 'söndag 28 mars 2027 03:30'],
  ['sv', '2026-10-25T01:30Z', 'söndag 25 oktober 2026 02:30'],
  ['en', '2027-02-04T08:00Z', 'Thursday, 4 February 2027 09:00'],
] as const)('a moment for people in %s', (language, instant, text) => {
  expect(localMoment(utc(instant), stockholm, language)).toBe(text);
});

describe('an offset before a start', () => {
  test.each([
    ['three days over the night in March keep 09:00', '2027-03-29T09:00', 'P3D', '2027-03-26T09:00'],
    ['seven days over the night in October keep 09:00', '2026-10-28T09:00', 'P7D', '2026-10-21T09:00'],
    ['a week is seven days', '2026-10-28T09:00', 'P1W', '2026-10-21T09:00'],
    ['24 hours over the night in March are real hours', '2027-03-28T09:00', 'PT24H', '2027-03-27T08:00'],
    ['24 hours over the night in October are real hours', '2026-10-25T09:00', 'PT24H', '2026-10-24T10:00'],
    ['an hour before the hour after the skipped one', '2027-03-28T03:00', 'PT1H', '2027-03-28T01:00'],
    [
      'a day before that lands in the skipped hour: the hour after',
      '2027-03-29T02:30',
      'P1D',
      '2027-03-28T03:30',
    ],
    ['a day before that lands in the doubled hour: the first', '2026-10-26T02:30', 'P1D', '2026-10-25T02:30'],
    ['days first, then hours', '2027-03-28T09:00', 'P1DT12H', '2027-03-26T21:00'],
    ['one minute', '2027-02-04T09:00', 'PT1M', '2027-02-04T08:59'],
  ])('%s', (_, start, offset, expected) => {
    const found = offsetBefore(instantOf(start, stockholm) ?? Number.NaN, stockholm, offset);
    expect(localText(found, stockholm)).toBe(expected);
  });

  test('the first of the doubled hour, as an instant', () => {
    expect(offsetBefore(utc('2026-10-26T01:30Z'), stockholm, 'P1D')).toBe(utc('2026-10-25T00:30Z'));
  });

  test.each([
    'P0D',
    '-P1D',
    'P1Y',
    'P1M',
    'P',
    'PT',
    'P1',
    '7d',
    'P1.5D',
    'PT1S',
    'P400D',
    'P53W',
    ' P1D',
    '',
  ])('"%s" is none', (text) => {
    expect(minutesOf(text)).toBeUndefined();
    expect(() => offsetBefore(0, stockholm, text)).toThrow(RangeError);
  });

  test('lengths compare', () => {
    expect(['P7D', 'P1W', 'P1DT1H', 'PT90M', 'PT1H30M', 'P366D'].map(minutesOf)).toEqual([
      10_080, 10_080, 1_500, 90, 90, 527_040,
    ]);
  });
});

describe('for every instant around the years in question', () => {
  const instants = fc.integer({
    min: utc('2026-01-01T00:00Z') / 60_000,
    max: utc('2028-01-01T00:00Z') / 60_000,
  });
  const zones = fc.constantFrom(stockholm, 'America/New_York', 'Australia/Lord_Howe', 'UTC');

  test('there and back is the same minute, or an hour that comes twice', () => {
    fc.assert(
      fc.property(instants, zones, (minute, zone) => {
        const instant = minute * 60_000;
        const back = instantOf(localText(instant, zone), zone) ?? Number.NaN;
        expect(localText(back, zone)).toBe(localText(instant, zone));
        expect(instant - back).toBeGreaterThanOrEqual(0);
        expect(instant - back).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  test('a later start is never reminded earlier', () => {
    fc.assert(
      fc.property(
        instants,
        fc.nat(3_000),
        zones,
        fc.constantFrom('P7D', 'P1D', 'PT1H', 'P1DT3H', 'P2W'),
        (minute, more, zone, offset) => {
          const [one, other] = [minute * 60_000, (minute + more) * 60_000];
          // Where the clock goes back, a wall clock that keeps its time may stand still, never run backwards by more.
          expect(offsetBefore(other, zone, offset) + 3_600_000).toBeGreaterThanOrEqual(
            offsetBefore(one, zone, offset),
          );
          expect(offsetBefore(one, zone, offset)).toBeLessThan(one);
        },
      ),
    );
  });

  test('days forth and back keep the time of day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -400, max: 400 }), (minute, days) => {
        const instant = minute * 60_000;
        const moved = localText(plusDays(instant, days, stockholm), stockholm).slice(11);
        const clock = localText(instant, stockholm).slice(11);
        // Only the skipped hour is answered with another.
        if (moved !== clock) expect([clock.slice(0, 2), moved.slice(0, 2)]).toEqual(['02', '03']);
      }),
    );
  });
});
