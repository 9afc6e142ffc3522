import fc from 'fast-check';
import { attendanceAnswers } from '../../bot/attendance/attendance.ts';
import { attendanceStore } from '../../bot/attendance/attendanceStore.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { person } from '../reminders/given.ts';

const anna = person(1).key;
const bo = person(2).key;

test('the press that was made last wins, in whatever order and however often presses arrive, on any server', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ at: fc.nat(50), answer: fc.constantFrom(...attendanceAnswers) }), {
        selector: ({ at }) => at,
        minLength: 1,
      }),
      fc.infiniteStream(fc.nat()),
      async (presses, chance) => {
        const table = memoryTable();
        const servers = [attendanceStore(table), attendanceStore(table)] as const;
        const arriving = [...presses, ...presses].toSorted(() => (chance.next().value % 2 ? 1 : -1));
        await Promise.all(
          arriving.map(({ at, answer }, index) =>
            (servers[index % 2] ?? servers[0]).answer('n', 's', anna, answer, at),
          ),
        );
        const last = presses.reduce((latest, press) => (press.at > latest.at ? press : latest));
        expect(await servers[0].of('n', 's')).toEqual([
          { personKey: anna, answer: last.answer, answeredAt: last.at, came: undefined },
        ]);
      },
    ),
    { numRuns: 30 },
  );
});

test('sessions and networks are apart', async () => {
  const store = attendanceStore(memoryTable());
  await store.answer('n', 's', anna, 'onSite', 1);
  expect(await store.of('n', 's2')).toEqual([]);
  expect(await store.of('n2', 's')).toEqual([]);
});

test('a confirmation says of everyone whether they came, also of those who never answered', async () => {
  const store = attendanceStore(memoryTable());
  await store.answer('n', 's', anna, 'onSite', 1);
  expect(await store.confirm('n', 's', [bo], 0, 9)).toBe('confirmed');
  expect(await store.sheet('n', 's')).toEqual({
    confirmations: 1,
    attendances: [
      { personKey: anna, answer: 'onSite', answeredAt: 1, came: false },
      { personKey: bo, answer: undefined, answeredAt: 9, came: true },
    ],
  });
});

test('nobody came is a confirmation too', async () => {
  const store = attendanceStore(memoryTable());
  await store.confirm('n', 's', [], 0, 9);
  expect(await store.sheet('n', 's')).toEqual({ confirmations: 1, attendances: [] });
});

test('of two who confirm at once on two servers one is told, and the same press once more is fine', async () => {
  const table = memoryTable();
  const [one, other] = [attendanceStore(table), attendanceStore(table)];
  const outcomes = await Promise.all([
    one.confirm('n', 's', [anna], 0, 9),
    other.confirm('n', 's', [bo], 0, 9),
  ]);
  expect(outcomes.toSorted()).toEqual(['confirmed', 'overtaken']);
  const came = (await one.of('n', 's')).map(({ personKey }) => personKey);
  expect(came).toHaveLength(1);
  expect(await one.confirm('n', 's', came, 0, 10)).toBe('confirmed');
  expect((await one.sheet('n', 's')).confirmations).toBe(1);
  expect(await other.confirm('n', 's', [anna, bo], 1, 11)).toBe('confirmed');
  expect((await one.sheet('n', 's')).confirmations).toBe(2);
});

test('a thousand who came fit', async () => {
  const store = attendanceStore(memoryTable());
  const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const came = [...Array(1_000).keys()].map((number) => `${guid(number)}:${guid(number)}`);
  await store.confirm('n', 's', came, 0, 9);
  expect((await store.of('n', 's')).map(({ personKey }) => personKey)).toEqual(came);
});
