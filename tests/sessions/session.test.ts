import { begun, whenText } from '../../bot/sessions/session.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { session } from '../given.ts';

const at = (start: string, end: string) => ({ ...session, start: Date.parse(start), end: Date.parse(end) });

test.each([
  ['winter', at('2025-02-04T08:00Z', '2025-02-04T11:00Z'), 'tisdag 4 februari 2025 09:00–12:00'],
  ['summer', at('2025-06-10T07:00Z', '2025-06-10T10:30Z'), 'tisdag 10 juni 2025 09:00–12:30'],
  [
    'the night clocks go forward',
    at('2027-03-28T00:30Z', '2027-03-28T01:30Z'),
    'söndag 28 mars 2027 01:30–03:30',
  ],
  [
    'the night clocks go back',
    at('2026-10-25T00:30Z', '2026-10-25T01:30Z'),
    'söndag 25 oktober 2026 02:30–02:30',
  ],
])('a time in %s is that of the session’s own wall clock', (_, one, text) => {
  expect(whenText(one, 'sv')).toBe(text);
});

test('English has its own words', () => {
  expect(whenText(at('2025-02-04T08:00Z', '2025-02-04T11:00Z'), 'en')).toBe(
    'Tuesday, 4 February 2025 09:00–12:00',
  );
});

test('sessions that have begun, the latest first', () => {
  const [a, b, c] = [1, 2, 3].map((start) => ({ ...session, id: `s${start}`, start }));
  expect(begun([a, c, b] as (typeof session)[], 2).map(({ id }) => id)).toEqual(['s2', 's1']);
});

test('the store lists the newest first and finds by id', async () => {
  const store = sessionStore(memoryTable(), { now: () => 0 });
  const later = { ...session, id: 'b', start: session.start + 1, end: session.end + 1 };
  await store.save('n', session);
  await store.save('n', later);
  expect(await store.list('n')).toEqual([later, session]);
  expect(await store.find('n', session.id)).toEqual(session);
  expect(await store.find('n', 'nope')).toBeUndefined();
  expect(await store.list('other')).toEqual([]);
});
