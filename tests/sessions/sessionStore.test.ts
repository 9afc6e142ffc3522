import { RowExists } from '../../bot/ports/table.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { at, givenSessions, plain } from './given.ts';

const now = () => 0;
const hour = 3_600_000;
const moved = { ...plain, start: plain.start + hour, end: plain.end + hour };

test('the store lists the newest first and finds by id', async () => {
  const store = sessionStore(memoryTable(), { now });
  const later = { ...moved, id: 'b' };
  await store.save('n', plain);
  await store.save('n', later);
  expect(await store.list('n')).toEqual([later, plain]);
  expect(await store.find('n', plain.id)).toEqual(plain);
  expect(await store.read('n', plain.id)).toEqual(plain);
  expect(await store.find('n', 'nope')).toBeUndefined();
  expect(await store.list('other')).toEqual([]);
});

test('the wall clock is stored beside the instants', async () => {
  const table = memoryTable();
  await sessionStore(table, { now }).save('n', plain);
  expect(table.dump()[0]).toMatchObject({
    key: 'traff5',
    row: {
      startLocal: '2027-02-04T09:00',
      endLocal: '2027-02-04T12:00',
      timeZone: 'Europe/Stockholm',
      start: '2027-02-04T08:00:00.000Z',
    },
  });
});

test('a row with the first columns only is a session without reminders', async () => {
  const table = memoryTable();
  const row = {
    title: 'Träff 1',
    start: '2025-02-04T08:00:00.000Z',
    end: '2025-02-04T11:00:00.000Z',
    timeZone: 'Europe/Stockholm',
  };
  await table.put('n', 'traff1', row);
  expect(await sessionStore(table, { now }).list('n')).toEqual([
    sessionWith({
      id: 'traff1',
      title: 'Träff 1',
      start: at('2025-02-04T08:00Z'),
      end: at('2025-02-04T11:00Z'),
    }),
  ]);
});

describe('changing', () => {
  test('a moved session stands once, at its new time, also for a server that remembers the old', async () => {
    const { sessions, anotherStore, table } = givenSessions();
    await sessions.save('n', plain);
    const other = anotherStore();
    await other.list('n');
    await sessions.change('n', plain.id, async (session) => ({
      ...session,
      start: moved.start,
      end: moved.end,
    }));
    expect(await sessions.list('n')).toEqual([moved]);
    expect(await other.read('n', plain.id)).toEqual(moved);
    expect(table.dump()).toHaveLength(1);
  });

  test('moved away and back it is there', async () => {
    const { sessions } = givenSessions();
    await sessions.save('n', plain);
    await sessions.change('n', plain.id, async () => moved);
    await sessions.change('n', plain.id, async () => plain);
    expect(await sessions.readAll('n')).toEqual([plain]);
  });

  test.each([
    ['moves', { start: moved.start, end: moved.end }],
    ['stays', { place: 'Falun' }],
  ])('two at once lose nothing when one %s', async (_, over) => {
    for (let round = 0; round < 5; round++) {
      const { sessions, anotherStore } = givenSessions();
      await sessions.save('n', plain);
      await Promise.all([
        sessions.change('n', plain.id, async (session) => ({ ...session, ...over })),
        anotherStore().change('n', plain.id, async (session) => ({ ...session, title: 'Ny rubrik' })),
      ]);
      expect(await sessions.readAll('n')).toEqual([{ ...plain, ...over, title: 'Ny rubrik' }]);
    }
  });

  test('ten at once on two servers are all done', async () => {
    const { sessions, anotherStore } = givenSessions();
    await sessions.save('n', plain);
    const other = anotherStore();
    await Promise.all(
      [...Array(10).keys()].map((n) =>
        (n % 2 ? sessions : other).change('n', plain.id, async (session) => ({
          ...session,
          start: session.start + hour,
          end: session.end + hour,
          revision: session.revision + 1,
        })),
      ),
    );
    const [after, ...more] = await sessions.readAll('n');
    expect(after).toMatchObject({ revision: 10, start: plain.start + 10 * hour });
    expect(more).toEqual([]);
  });

  test('what is given back untouched is not written', async () => {
    const { sessions, table } = givenSessions();
    await sessions.save('n', plain);
    const rows = table.dump();
    expect(await sessions.change('n', plain.id, async (session) => session)).toMatchObject({ wrote: false });
    expect(table.dump()).toEqual(rows);
  });

  test('what is not there is not changed', async () => {
    expect(await givenSessions().sessions.change('n', 'nope', async (session) => session)).toBeUndefined();
  });
});

test('a hundred are inserted together, or none when one is there', async () => {
  const { sessions } = givenSessions();
  const season = [...Array(100).keys()].map((n) => ({ ...plain, id: `s${n}` }));
  await sessions.insertAll('n', season.slice(99));
  await expect(sessions.insertAll('n', season)).rejects.toThrow(RowExists);
  expect(await sessions.list('n')).toHaveLength(1);
  await sessions.insertAll('m', season);
  expect(await sessions.list('m')).toHaveLength(100);
});
