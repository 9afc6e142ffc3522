import {
  begun,
  coming,
  fingerprint,
  mustBeHeard,
  phaseOf,
  revised,
  type Session,
  sessionWith,
  whenText,
} from '../../bot/sessions/session.ts';
import { at, plain } from './given.ts';

const during = (start: string, end: string) => ({ ...plain, start: at(start), end: at(end) });

test.each([
  ['winter', during('2025-02-04T08:00Z', '2025-02-04T11:00Z'), 'tisdag 4 februari 2025 09:00–12:00'],
  ['summer', during('2025-06-10T07:00Z', '2025-06-10T10:30Z'), 'tisdag 10 juni 2025 09:00–12:30'],
  [
    'the night clocks go forward',
    during('2027-03-28T00:30Z', '2027-03-28T01:30Z'),
    'söndag 28 mars 2027 01:30–03:30',
  ],
  [
    'the night clocks go back',
    during('2026-10-25T00:30Z', '2026-10-25T01:30Z'),
    'söndag 25 oktober 2026 02:30–02:30',
  ],
  [
    'two days',
    during('2027-02-04T08:00Z', '2027-02-05T11:00Z'),
    'torsdag 4 februari 2027 09:00 – fredag 5 februari 2027 12:00',
  ],
  [
    'another zone',
    { ...during('2027-02-04T08:00Z', '2027-02-04T11:00Z'), timeZone: 'Europe/Helsinki' },
    'torsdag 4 februari 2027 10:00–13:00 (Europe/Helsinki)',
  ],
])('a time in %s is that of the session’s own wall clock', (_, one, text) => {
  expect(whenText(one, 'sv')).toBe(text);
});

test('English has its own words', () => {
  expect(whenText(during('2025-02-04T08:00Z', '2025-02-04T11:00Z'), 'en')).toBe(
    'Tuesday, 4 February 2025 09:00–12:00',
  );
});

const starting = (...starts: number[]) =>
  starts.map((start) => sessionWith({ id: `s${start}`, title: '', start, end: start + 1 }));

test('sessions that have begun, the latest first', () => {
  expect(begun(starting(1, 3, 2), 2).map(({ id }) => id)).toEqual(['s2', 's1']);
  expect(begun([{ ...plain, cancelled: true }], plain.end)).toEqual([]);
});

test('sessions that have not ended, the next first', () => {
  expect(coming(starting(3, 1, 2, 0), 1).map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

describe('where a session stands', () => {
  const [start, end] = [plain.start, plain.end];
  test.each([
    ['planned', at('2027-01-28T07:59Z'), plain],
    ['upcoming', at('2027-01-28T08:00Z'), plain],
    ['upcoming', start - 1, plain],
    ['ongoing', start, plain],
    ['ongoing', end - 1, plain],
    ['ended', end, plain],
    ['planned', at('2027-01-28T07:59Z'), { ...plain, reminders: [] }],
    ['upcoming', at('2027-01-28T08:00Z'), { ...plain, reminders: [] }],
    ['planned', at('2027-02-03T07:59Z'), { ...plain, reminders: ['PT1H', 'P1D'] }],
    ['cancelled', at('2027-01-01T00:00Z'), { ...plain, cancelled: true }],
    ['cancelled', end, { ...plain, cancelled: true }],
  ] as const)('%s', (phase, now, session) => {
    expect(phaseOf(session, now)).toBe(phase);
  });

  test('over the night clocks go back the first reminder keeps the wall clock', () => {
    const session = { ...during('2026-10-28T08:00Z', '2026-10-28T11:00Z'), reminders: ['P7D'] };
    expect(phaseOf(session, at('2026-10-21T06:59Z'))).toBe('planned');
    expect(phaseOf(session, at('2026-10-21T07:00Z'))).toBe('upcoming');
  });
});

describe('a change', () => {
  const heard: Partial<Session>[] = [
    { start: plain.start + 60_000 },
    { end: plain.end + 60_000 },
    { timeZone: 'Europe/Helsinki' },
    { place: 'Falun' },
    { link: '' },
    { cancelled: true },
  ];
  test.each(heard)('of %p is one that people must hear of', (over) => {
    const after = { ...plain, ...over };
    expect(mustBeHeard(plain, after)).toBe(true);
    expect(revised(plain, after).revision).toBe(plain.revision + 1);
  });

  const quiet: Partial<Session>[] = [
    { title: 'Annat' },
    { reminders: ['P1D'] },
    { programme: [] },
    { programme: plain.programme.toReversed() },
  ];
  test.each(quiet)('of %p is saved and not told', (over) => {
    const after = { ...plain, ...over };
    expect(mustBeHeard(plain, after)).toBe(false);
    expect(revised(plain, after)).toEqual(after);
    expect(fingerprint(after)).not.toBe(fingerprint(plain));
  });

  test('that changes nothing is none', () => {
    expect(revised(plain, { ...plain, programme: plain.programme.map((item) => ({ ...item })) })).toBe(plain);
  });
});
