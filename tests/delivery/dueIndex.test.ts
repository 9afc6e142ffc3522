import { dueIndex } from '../../bot/delivery/dueIndex.ts';
import type { Table } from '../../bot/ports/table.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { due, start } from './given.ts';

const aheadMs = 20_000;
const planned = (count: number, at = start + 86_400_000) =>
  Array.from({ length: count }, (_, n) => due(`n${n}`, at + n * 1_000));

/** A table that counts how many rows are read from it. */
function counting(table: ReturnType<typeof memoryTable>) {
  const read = { rows: 0 };
  const counted: Table = {
    ...table,
    async *list(partition, range) {
      for await (const row of table.list(partition, range)) {
        read.rows++;
        yield row;
      }
    },
  };
  return { counted, read, table };
}

test('a look costs the same however much is planned', async () => {
  const cost = async (count: number) => {
    const { counted, read, table } = counting(memoryTable());
    const index = dueIndex(counted);
    await index.put(planned(count), start);
    const before = table.operations;
    read.rows = 0;
    expect(await index.take(start, aheadMs, 400)).toEqual([]);
    return { operations: table.operations - before, rows: read.rows };
  };
  expect(await cost(5_000)).toEqual(await cost(50));
});

test('what is due is taken once, in the order of time, and looked at again unless it is removed', async () => {
  const index = dueIndex(memoryTable());
  await index.put(planned(120, start - 200_000), start);
  const taken = await index.take(start, aheadMs, 4_000);
  expect(taken.map(({ due: { at } }) => at)).toEqual(
    taken.map(({ due: { at } }) => at).toSorted((a, b) => a - b),
  );
  expect(taken).toHaveLength(120);
  expect(await index.take(start, aheadMs, 4_000)).toEqual([]);
  for (const entry of taken.slice(1)) await index.remove(entry);
  const again = await index.take(start + 180_000, aheadMs, 4_000);
  expect(again.map(({ due: { occurrence }, looks }) => [occurrence, looks])).toEqual([['n0', 2]]);
  // Later and later: work that waits for its turn in a long queue is not queued again and again.
  expect((again[0]?.lookAt ?? 0) - (start + 180_000)).toBe(160_000);
});

test('two servers that look at once never take the same', async () => {
  const table = memoryTable();
  const [one, two] = [dueIndex(table), dueIndex(table)];
  await one.put(planned(300, start - 300_000), start);
  const rounds = [];
  for (let n = 0; n < 6; n++) {
    rounds.push(...(await Promise.all([one.take(start, aheadMs, 100), two.take(start, aheadMs, 100)])));
  }
  const taken = rounds.flat().map(({ due: { occurrence } }) => occurrence);
  expect(new Set(taken).size).toBe(taken.length);
  expect(taken).toHaveLength(300);
});

test('the same thing planned and under way becomes one', async () => {
  const index = dueIndex(memoryTable());
  await index.put([due('a', start - 10_000)], start);
  await index.guard(due('a', start - 10_000), start + 5_000, start);
  expect(await index.take(start, aheadMs, 400)).toHaveLength(1);
  expect(await index.take(start + 400_000, aheadMs, 400)).toHaveLength(1);
});
