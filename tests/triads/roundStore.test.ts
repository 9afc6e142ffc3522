import fc from 'fast-check';
import type { Round } from '../../bot/triads/round.ts';
import { roundStore } from '../../bot/triads/roundStore.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { at, keyOf, network, round } from './given.ts';

const trio = [keyOf(1), keyOf(2), keyOf(3)];
const whole = round([trio, [keyOf(4), keyOf(5), keyOf(6)]], {
  meetings: 3,
  sessionId: undefined,
  byItself: true,
  cards: 'each',
  without: [keyOf(7)],
  changes: [{ number: 1, at: at('2027-02-04T09:31:02.003Z'), left: [keyOf(8)], joined: [], triads: [1, 3] }],
  openQuestion: { since: at('2027-02-04T09:32Z'), left: [keyOf(9)], joined: [keyOf(8)] },
});

function given() {
  const table = memoryTable();
  return { table, store: roundStore(table), another: roundStore(table) };
}

describe('a round', () => {
  test.each([
    ['with everything', whole],
    ['with as little as there can be', round([], { publishedAt: undefined, state: 'draft', question: '' })],
  ])('%s comes back as it was written', async (_, written) => {
    const { store } = given();
    expect(await store.insert(written)).toEqual(written);
    expect(await store.find(network.id, written.id)).toEqual(written);
    expect(await store.list(network.id)).toEqual([written]);
  });

  test('inserted twice, also on two servers at once, is the first one', async () => {
    const { store, another } = given();
    const other = { ...whole, question: 'Annat' };
    const [one, two] = await Promise.all([store.insert(whole), another.insert(other)]);
    expect(one).toEqual(two);
    expect(await store.insert(other)).toEqual(one);
  });

  test('comes back with how its triads were before', async () => {
    const { store, table } = given();
    const was = { members: trio.slice(1), at: at('2027-02-04T09:31:02.003Z') };
    const changed = { ...whole, triads: whole.triads.map((triad) => ({ ...triad, was })) };
    await store.insert(changed);
    expect(await store.find(network.id, changed.id)).toEqual(changed);
    expect(String(table.dump()[0]?.row.triads)).toContain('"at":"2027-02-04T09:31:02.003Z"');
  });

  test('of two hundred people fits a row', async () => {
    const { store } = given();
    const groups = Array.from({ length: 66 }, (_, group) =>
      [0, 1, 2].map((place) => `${'0'.repeat(36)}:${String(group * 3 + place).padStart(36, '0')}`),
    );
    const changes = Array.from({ length: 60 }, (_, index) => ({
      number: index + 1,
      at: index,
      left: groups[0] as string[],
      joined: [],
      triads: [1],
    }));
    const large = round(groups, { changes });
    await store.insert(large);
    expect(await store.find(network.id, large.id)).toEqual(large);
  });

  test('with a long template comes back whole, wherever its columns are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 3 }), async (start, shift) => {
        const { store, table } = given();
        const prompt = start + 'x'.repeat(shift) + '😀'.repeat(35_000);
        const long = {
          ...whole,
          template: { ...whole.template, opening: [{ minutes: 1, prompt: { sv: prompt, en: '' } }] },
        };
        await store.insert(long);
        expect(await store.find(network.id, long.id)).toEqual(long);
        for (const { row } of table.dump()) {
          for (const column of Object.values(row)) expect(String(column).isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('rounds are listed from the oldest on, without the cancelled ones and other networks’', async () => {
    const { store } = given();
    const named = (id: string, over: Partial<Round>) => store.insert({ ...whole, id, ...over });
    await named('b', { createdAt: at('2027-02-03T08:00Z') });
    await named('a', { createdAt: at('2027-02-04T08:00Z') });
    await named('c', { createdAt: at('2027-02-02T08:00Z'), state: 'cancelled' });
    await named('d', { networkId: 'another', createdAt: at('2027-02-01T08:00Z') });
    expect((await store.list(network.id)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store.find(network.id, 'c')).toMatchObject({ state: 'cancelled' });
    expect(await store.find(network.id, 'd')).toBeUndefined();
  });

  test('changed on two servers at once is changed by both', async () => {
    const { store, another } = given();
    await store.insert(whole);
    const both = await Promise.all([
      store.change(network.id, whole.id, (now) => ({ ...now, question: `${now.question}A` })),
      another.change(network.id, whole.id, async (now) => ({ ...now, question: `${now.question}B` })),
    ]);
    expect(both.map((done) => done?.wrote)).toEqual([true, true]);
    expect((await store.find(network.id, whole.id))?.question).toMatch(/(AB|BA)$/);
  });

  test('given back untouched is not written', async () => {
    const { store, table } = given();
    await store.insert(whole);
    const before = table.dump();
    expect(await store.change(network.id, whole.id, (now) => now)).toEqual({ round: whole, wrote: false });
    expect(table.dump()).toEqual(before);
    expect(await store.change(network.id, 'nope', (now) => ({ ...now, state: 'closed' }))).toBeUndefined();
  });
});

describe('how far a triad has come', () => {
  const progress = { triad: 2, step: 3, since: at('2027-02-04T09:40Z'), pausedAt: undefined };

  test('is nothing until somebody presses, and what they pressed then', async () => {
    const { store } = given();
    expect(await store.progress(network.id, 'r')).toEqual([]);
    expect(await store.changeProgress(network.id, 'r', 2, (now) => now ?? progress)).toEqual(progress);
    const paused = { ...progress, pausedAt: at('2027-02-04T09:41Z') };
    await store.changeProgress(network.id, 'r', 2, () => paused);
    await store.changeProgress(network.id, 'r', 10, () => ({ ...progress, triad: 10 }));
    expect(await store.progress(network.id, 'r')).toEqual([paused, { ...progress, triad: 10 }]);
  });

  test('can go back to not begun, and on again', async () => {
    const { store } = given();
    await store.changeProgress(network.id, 'r', 2, () => progress);
    expect(await store.changeProgress(network.id, 'r', 2, () => undefined)).toBeUndefined();
    expect(await store.progress(network.id, 'r')).toEqual([]);
    expect(await store.changeProgress(network.id, 'r', 2, (now) => (now ? undefined : progress))).toEqual(
      progress,
    );
  });

  test('two members who press at once, on two servers: both presses count', async () => {
    const { store, another } = given();
    const next = (now: typeof progress | undefined) =>
      now ? { ...now, step: now.step + 1 } : { ...progress, step: 0 };
    await Promise.all([
      store.changeProgress(network.id, 'r', 2, (now) => next(now as typeof progress | undefined)),
      another.changeProgress(network.id, 'r', 2, (now) => next(now as typeof progress | undefined)),
    ]);
    expect(await store.progress(network.id, 'r')).toEqual([{ ...progress, step: 1 }]);
  });

  test('is each round’s own, however alike their names', async () => {
    const { store } = given();
    for (const id of ['r', 'r-1', 'r0', 'R']) {
      await store.changeProgress(network.id, id, 1, () => ({ ...progress, triad: 1, step: id.length }));
    }
    expect(await store.progress(network.id, 'r')).toMatchObject([{ step: 1 }]);
    expect(await store.progress(network.id, 'r-1')).toMatchObject([{ step: 3 }]);
    expect(await store.list(network.id)).toEqual([]);
  });
});

describe('whether a triad has met', () => {
  const met = { triad: 2, meeting: 1, met: true };
  const pressed = at('2027-03-01T08:00Z');

  test('is what was pressed last, in whatever order it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ at: fc.nat(1_000), met: fc.boolean() }), {
          selector: ({ at: one }) => one,
          minLength: 1,
          maxLength: 6,
        }),
        async (presses) => {
          const { store, another } = given();
          await Promise.all(
            presses.map((press, index) =>
              (index % 2 ? store : another).writeMet(
                network.id,
                'r',
                { ...met, met: press.met },
                pressed + press.at,
              ),
            ),
          );
          const last = presses.toSorted((a, b) => b.at - a.at)[0];
          expect(await store.met(network.id, 'r')).toEqual([{ ...met, met: last?.met }]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is kept for each meeting and triad of a round', async () => {
    const { store } = given();
    const all = [
      { triad: 1, meeting: 1, met: false },
      { triad: 2, meeting: 1, met: true },
      { triad: 1, meeting: 2, met: true },
    ];
    for (const one of all) await store.writeMet(network.id, 'r', one, pressed);
    await store.writeMet(network.id, 'r-1', met, pressed);
    expect(await store.met(network.id, 'r')).toEqual(all);
  });
});
