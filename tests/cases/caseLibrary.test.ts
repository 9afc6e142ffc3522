import { type CaseLibrary, passagesOf } from '../../bot/cases/case.ts';
import { caseLibrary } from '../../bot/cases/caseLibrary.ts';
import { type CaseStore, caseStore } from '../../bot/cases/caseStore.ts';
import type { DeckCase } from '../../bot/cases/deck/deckCase.ts';
import type { Network } from '../../bot/networks/network.ts';
import type { StoredRow, Table } from '../../bot/ports/table.ts';
import type { Sleep } from '../../bot/ports/time.ts';
import { type MemoryTable, memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { anna, bo, body, network, text, type WordIndex, watched, wordIndex } from './libraryGiven.ts';

const first = Date.parse('2026-11-25T08:00Z');
const one = network('one', 'Lärprojekt ett');
const two = network('two');
const three = network('three');

interface Server {
  readonly store: CaseStore;
  readonly library: CaseLibrary;
  readonly indexes: readonly WordIndex[];
}

function given(deck: readonly DeckCase[] = [], sleep: Sleep = async () => {}) {
  const table = memoryTable();
  const clock = { at: first, now: () => clock.at };
  const networks = new Map<string, Network>([one, two, three].map((it) => [it.id, it]));
  const server = (of: Table = table): Server => {
    const indexes: WordIndex[] = [];
    const store = caseStore(of, clock);
    const newIndex = async () => {
      const index = wordIndex();
      indexes.push(index);
      return index;
    };
    const find = async (id: string) => networks.get(id);
    return {
      store,
      library: caseLibrary({ table: of, store, networks: { find }, clock, sleep, newIndex, deck }),
      indexes,
    };
  };
  return { table, clock, networks, server, here: server(), there: server() };
}

const idsIn = async ({ library }: Server, of: Network) =>
  (await library.open(of)).cases.map(({ libraryId }) => libraryId);
const titleIn = async ({ library }: Server, of: Network, libraryId: string) =>
  (await library.open(of)).find(libraryId)?.texts.sv?.title;

/** How many times the table is asked. */
async function operationsOf(table: MemoryTable, work: () => Promise<unknown>): Promise<number> {
  const before = table.operations;
  await work();
  return table.operations - before;
}

describe('a shelf', () => {
  test('has the network’s own cases, none that is retired or proposed, and no other network’s', async () => {
    const { here } = given();
    await here.store.add('one', 'ett', body('Ett'), anna);
    await here.store.add('one', 'borta', body('Borta'), anna);
    await here.store.setRetired('one', 'borta', true, anna);
    await here.store.propose('one', 'förslag', body('Förslag'), anna);
    await here.store.add('two', 'annat', body('Annat'), anna);
    const shelf = await here.library.open(one);
    expect(shelf.cases).toEqual([
      {
        ...body('Ett'),
        id: 'ett',
        libraryId: 'ett',
        from: undefined,
        revision: 1,
        changedAt: first,
        retired: false,
        sharedWith: [],
      },
    ]);
    expect(shelf.find('ett')).toBe(shelf.cases[0]);
    for (const id of ['borta', 'förslag', 'annat', 'two~annat', 'one~ett']) {
      expect(shelf.find(id)).toBeUndefined();
    }
    expect(shelf.search('säger något annat förslag borta', 50).cases).toHaveLength(1);
    expect(await idsIn(here, two)).toEqual(['annat']);
    expect(await idsIn(here, three)).toEqual([]);
  });

  test('says which passages support what was found, in their own language', async () => {
    const { here } = given();
    const said = body('Fallet', {
      texts: {
        sv: text('Fallet', {
          summary: [{ text: 'Om bostäder.', source: 'Inledning' }],
          challenges: [
            { text: 'Trafiken växer.', source: '' },
            { text: 'Bostäder saknas.', source: 'Läget' },
          ],
        }),
        en: text('The case', { challenges: [{ text: 'Housing is scarce.', source: 'Läget' }] }),
      },
    });
    await here.store.add('one', 'fall', said, anna);
    const shelf = await here.library.open(one);
    const [hit] = shelf.search('bostäder', 3).cases;
    expect(hit?.found).toBe(shelf.find('fall'));
    expect(hit?.score).toBe(0.5);
    expect(hit?.passages.map(({ part, at, language }) => [language, part, at])).toEqual([
      ['sv', 'summary', 0],
      ['sv', 'challenges', 1],
    ]);
    expect(shelf.search('housing', 3).cases[0]?.passages).toEqual([passagesOf(said)[3]]);
    expect(shelf.search('The', 3).cases[0]).toMatchObject({ passages: [] });
    // By the heading and by what the part is called.
    expect(shelf.search('läget', 3).cases[0]?.passages.map(({ text }) => text)).toEqual([
      'Bostäder saknas.',
      'Housing is scarce.',
    ]);
    expect(shelf.search('hinder', 3).cases[0]?.passages.map(({ at }) => at)).toEqual([0, 1]);
    expect(shelf.search('obstacles', 3).cases[0]?.passages.map(({ language }) => language)).toEqual(['en']);
    expect(shelf.search('rymdfart', 3)).toEqual({ answered: false, cases: [] });
  });

  test('searches only among those that are named, and gives no more than was asked for', async () => {
    const { here } = given();
    for (const id of ['a', 'b', 'c']) await here.store.add('one', id, body(`Fall ${id}`), anna);
    const shelf = await here.library.open(one);
    const found = (limit: number, among?: readonly string[]) =>
      shelf.search('fall', limit, among).cases.map((hit) => hit.found.id);
    expect(found(50)).toEqual(['a', 'b', 'c']);
    expect(found(2)).toEqual(['a', 'b']);
    expect(found(50, ['c', 'a', 'x'])).toEqual(['a', 'c']);
    expect(found(50, [])).toEqual([]);
  });
});

describe('a shelf follows', () => {
  test('what this server writes, at once', async () => {
    const { here } = given();
    expect(await idsIn(here, one)).toEqual([]);
    await here.store.add('one', 'fall', body('Ett'), anna);
    expect(await titleIn(here, one, 'fall')).toBe('Ett');
    await here.store.change('one', 'fall', body('Två'), 1, anna);
    expect(await titleIn(here, one, 'fall')).toBe('Två');
    await here.store.setRetired('one', 'fall', true, anna);
    expect(await idsIn(here, one)).toEqual([]);
    await here.store.setRetired('one', 'fall', false, anna);
    expect(await idsIn(here, one)).toEqual(['fall']);
    await here.store.importAll('one', [{ id: 'infört', body: body('Infört') }], anna);
    await here.store.propose('one', 'förslag', body('Förslag'), anna);
    await here.store.approve('one', 'förslag', body('Förslag'), anna);
    expect(await idsIn(here, one)).toEqual(['fall', 'förslag', 'infört']);
    await here.store.share('one', 'fall', { add: ['two'] }, anna);
    expect(await idsIn(here, two)).toEqual(['one~fall']);
    await here.store.share('one', 'fall', { remove: ['two'] }, anna);
    expect(await idsIn(here, two)).toEqual([]);
  });

  test('what another server writes, when two seconds have gone by', async () => {
    const { here, there, clock } = given();
    expect(await idsIn(here, one)).toEqual([]);
    await there.store.add('one', 'fall', body('Ett'), anna);
    clock.at += 1_999;
    expect(await idsIn(here, one)).toEqual([]);
    clock.at += 1;
    expect(await idsIn(here, one)).toEqual(['fall']);
    expect((await here.library.open(one)).search('ett', 1).cases).toHaveLength(1);
    await there.store.setRetired('one', 'fall', true, anna);
    clock.at += 2_000;
    expect(await idsIn(here, one)).toEqual([]);
    expect((await here.library.open(one)).search('ett', 1).cases).toEqual([]);
  });

  test('without asking the table again within two seconds, and then only for the version', async () => {
    const { here, clock, table } = given();
    await here.store.importAll(
      'one',
      [...Array(20).keys()].map((n) => ({ id: `${n}`, body: body('Ett') })),
      bo,
    );
    const shelf = await here.library.open(one);
    const { cases } = shelf;
    expect(await operationsOf(table, () => here.library.open(one))).toBe(0);
    clock.at += 2_000;
    expect(await operationsOf(table, () => here.library.open(one))).toBe(1);
    expect(await here.library.open(one)).toBe(shelf);
    expect(shelf.cases).toBe(cases);
    expect(here.indexes).toHaveLength(1);
    expect(here.indexes[0]?.log).toHaveLength(20);
  });

  test('by putting only what changed into the index', async () => {
    const { here, there, clock } = given();
    await there.store.importAll(
      'one',
      [...Array(50).keys()].map((n) => ({ id: `${n}`, body: body('Ett') })),
      bo,
    );
    await here.library.open(one);
    const log = here.indexes[0]?.log as string[];
    log.length = 0;
    await there.store.change('one', '7', body('Sju'), 1, anna);
    await there.store.setRetired('one', '8', true, anna);
    await there.store.add('one', 'ny', body('Ny'), anna);
    clock.at += 2_000;
    await here.library.open(one);
    expect(log).toEqual(['+7', '-8', '+ny']);
    await there.store.setRetired('one', '8', false, anna);
    await there.store.share('one', '9', { add: ['two'] }, anna);
    clock.at += 2_000;
    await here.library.open(one);
    expect(log.slice(3)).toEqual(['+8', '+9']);
    expect(here.indexes).toHaveLength(1);
  });

  test('with one load for all that come while it is under way', async () => {
    const { here, table } = given();
    await here.store.add('one', 'fall', body('Ett'), anna);
    const alone = await operationsOf(table, () => given().server(table).library.open(one));
    const together = await operationsOf(table, () =>
      Promise.all([...Array(10)].map(() => here.library.open(one))),
    );
    expect(together).toBe(alone);
    expect(here.indexes[0]?.log).toEqual(['+fall']);
  });

  test('what is written while a load is under way', async () => {
    const { table, server } = given();
    let go: (() => void) | undefined;
    // The cases are read, and what was read then waits before it arrives.
    const slowly: Table = {
      ...table,
      async *list(partition, range) {
        const read: StoredRow[] = [];
        for await (const row of table.list(partition, range)) read.push(row);
        if (range?.from === 'c:' && !go) await new Promise<void>((resolve) => (go = resolve));
        yield* read;
      },
    };
    const here = server(slowly);
    await here.store.add('one', 'fall', body('Ett'), anna);
    const slow = here.library.open(one);
    await until(() => go !== undefined);
    await here.store.change('one', 'fall', body('Två'), 1, anna);
    await here.store.add('one', 'nytt', body('Nytt'), anna);
    const after = titleIn(here, one, 'fall');
    go?.();
    await slow;
    expect(await after).toBe('Två');
    expect(await idsIn(here, one)).toEqual(['fall', 'nytt']);
  });

  test('what another server wrote while a load took long', async () => {
    const { here, there, table, clock } = given();
    await there.store.add('one', 'fall', body('Ett'), anna);
    let go: (() => void) | undefined;
    let lists = 0;
    table.before = async (operation) => {
      if (operation === 'list' && ++lists === 1) await new Promise<void>((resolve) => (go = resolve));
    };
    const slow = here.library.open(one);
    await until(() => go !== undefined);
    clock.at += 10_000;
    const late = here.library.open(one);
    go?.();
    await slow;
    await late;
    // The one that came late did not settle for what began ten seconds before: it looked once more.
    expect(lists).toBe(3);
    expect(await idsIn(here, one)).toEqual(['fall']);
  });

  test('and does not wait for ever when the clock is set back', async () => {
    const { here, there, clock } = given();
    expect(await idsIn(here, one)).toEqual([]);
    await there.store.add('one', 'fall', body('Ett'), anna);
    clock.at -= 3_600_000;
    expect(await idsIn(here, one)).toEqual(['fall']);
  });

  test('letting others in after each hundred cases', async () => {
    const placed: number[] = [];
    const { here, clock } = given([], async () => void placed.push(here.indexes[0]?.log.length ?? 0));
    const rows = Array.from({ length: 250 }, (_, n) => ({ id: `${n}`, body: body(`Fall ${n}`) }));
    await here.store.importAll('one', rows, anna);
    expect(await idsIn(here, one)).toHaveLength(250);
    expect(placed).toEqual([100, 200]);
    // What has not changed takes no time.
    await here.store.change('one', '0', body('Noll'), 1, anna);
    await here.library.open(one);
    clock.at += 2_000;
    await here.library.open(one);
    expect(placed).toHaveLength(2);
  });

  test('again after the store did not answer, wherever that was', async () => {
    for (let at = 1; at <= 9; at++) {
      const { here, there, table, clock } = given([{ id: '5', body: body('Ett') }]);
      await there.store.importAll(
        'one',
        [...Array(5).keys()].map((n) => ({ id: `${n}`, body: body('Ett') })),
        bo,
      );
      await there.store.add('two', 'delat', body('Delat'), anna);
      await there.store.share('two', 'delat', { add: ['one'] }, anna);
      let operation = 0;
      table.before = () => {
        if (++operation === at) unreachable();
      };
      await expect(here.library.open(one)).rejects.toThrow('does not answer');
      table.before = undefined;
      expect(await idsIn(here, one)).toEqual(['0', '1', '2', '3', '4', '5', 'two~delat']);
      expect(here.indexes[0]?.log.toSorted()).toEqual(['+0', '+1', '+2', '+3', '+4', '+5', '+two~delat']);
      await there.store.change('one', '0', body('Noll'), 1, anna);
      clock.at += 2_000;
      table.before = unreachable;
      await expect(here.library.open(one)).rejects.toThrow('does not answer');
      table.before = undefined;
      expect(await titleIn(here, one, '0')).toBe('Noll');
    }
  });

  test('and leaves the memory when nobody has asked for an hour', async () => {
    const { here, clock } = given();
    await here.store.add('one', 'fall', body('Ett'), anna);
    await here.library.open(one);
    clock.at += 3_600_000;
    await here.library.open(two);
    await here.library.open(one);
    expect(here.indexes).toHaveLength(2);
    clock.at += 3_600_001;
    await here.library.open(two);
    expect(await idsIn(here, one)).toEqual(['fall']);
    expect(here.indexes).toHaveLength(4);
  });
});

describe('the deck', () => {
  const deck: readonly DeckCase[] = ['vansbro', 'leksand', 'ludvika'].map((id) => ({ id, body: body(id) }));

  test('is what a network begins with', async () => {
    const { here } = given(deck);
    expect(await idsIn(here, one)).toEqual(['leksand', 'ludvika', 'vansbro']);
    expect(await here.store.history('one', 'vansbro')).toEqual([
      { revision: 1, at: first, by: 'deck', change: 'added', body: body('vansbro') },
    ]);
    expect((await here.library.open(one)).search('ludvika', 1).cases).toHaveLength(1);
  });

  test('is put in once, by two servers at once', async () => {
    const { here, there, table, server } = given(deck);
    expect(await Promise.all([idsIn(here, one), idsIn(there, one)])).toEqual([
      ['leksand', 'ludvika', 'vansbro'],
      ['leksand', 'ludvika', 'vansbro'],
    ]);
    expect(table.dump()).toHaveLength(5);
    const seen = watched(table);
    await server(seen.table).library.open(one);
    expect(seen.sent).toEqual([]);
  });

  test('does not bring back what was retired or changed, on whatever server', async () => {
    const { here, server, clock } = given(deck);
    await here.library.open(one);
    await here.store.setRetired('one', 'vansbro', true, anna);
    await here.store.change('one', 'leksand', body('Vårt Leksand'), 1, anna);
    clock.at += 7_200_000;
    for (const any of [here, server()]) {
      expect(await idsIn(any, one)).toEqual(['leksand', 'ludvika']);
      expect(await titleIn(any, one, 'leksand')).toBe('Vårt Leksand');
    }
  });

  test('comes beside what the network had before its library was opened', async () => {
    const { here } = given(deck);
    await here.store.importAll('one', [{ id: 'vansbro', body: body('Vårt') }], anna);
    await here.store.add('two', 'fall', body('Ett'), anna);
    await here.store.share('two', 'fall', { add: ['one'] }, anna);
    expect(await idsIn(here, one)).toEqual(['leksand', 'ludvika', 'two~fall', 'vansbro']);
    expect(await titleIn(here, one, 'vansbro')).toBe('Vårt');
    expect(await here.store.history('one', 'vansbro')).toHaveLength(1);
  });

  test('and an import at the same time are both there', async () => {
    const { here, there } = given(deck);
    const [, outcomes] = await Promise.all([
      here.library.open(one),
      there.store.importAll('one', [{ id: 'vansbro', body: body('Vårt') }], anna),
    ]);
    expect(['added', 'changed']).toContain(outcomes[0]);
    expect(await titleIn(there, one, 'vansbro')).toBe('Vårt');
    expect(await idsIn(there, one)).toEqual(['leksand', 'ludvika', 'vansbro']);
  });

  test.each([true, false])('is put in whole when the store did not answer (written: %s)', async (written) => {
    const { table, server } = given(deck);
    const cut = server(watched(table, { at: 1, written }).table);
    await expect(cut.library.open(one)).rejects.toThrow('does not answer');
    expect(await idsIn(cut, one)).toEqual(['leksand', 'ludvika', 'vansbro']);
    expect(await cut.store.history('one', 'vansbro')).toHaveLength(1);
  });
});

describe('a case that another network shares', () => {
  async function shared() {
    const all = given();
    await all.here.store.add('one', 'fall', body('Ett', { contact: 'Anna Exempel, Ludvika' }), anna);
    await all.here.store.add('one', 'hemligt', body('Hemligt'), anna);
    await all.here.store.share('one', 'fall', { add: ['two'] }, anna);
    return all;
  }

  test('is on the shelf with whose it is, and none beside it', async () => {
    const { here } = await shared();
    const shelf = await here.library.open(two);
    expect(shelf.cases).toEqual([
      {
        ...body('Ett', { contact: 'Anna Exempel, Ludvika' }),
        id: 'fall',
        libraryId: 'one~fall',
        from: { networkId: 'one', name: 'Lärprojekt ett' },
        revision: 2,
        changedAt: first,
        retired: false,
        sharedWith: ['two'],
      },
    ]);
    expect(shelf.find('one~fall')).toBe(shelf.cases[0]);
    expect(shelf.find('fall')).toBeUndefined();
    expect(shelf.find('one~hemligt')).toBeUndefined();
    expect(shelf.search('ett hemligt', 9).cases.map((hit) => hit.found.libraryId)).toEqual(['one~fall']);
    expect(await idsIn(here, three)).toEqual([]);
    expect(await idsIn(here, one)).toEqual(['fall', 'hemligt']);
  });

  test('is as its own network has it, on every server', async () => {
    const { here, there, clock } = await shared();
    expect(await titleIn(there, two, 'one~fall')).toBe('Ett');
    const log = there.indexes[0]?.log as string[];
    await here.store.change('one', 'fall', body('Två'), 2, anna);
    expect(await titleIn(here, two, 'one~fall')).toBe('Två');
    expect(await titleIn(there, two, 'one~fall')).toBe('Ett');
    clock.at += 2_000;
    expect(await titleIn(there, two, 'one~fall')).toBe('Två');
    await here.store.change('one', 'hemligt', body('Annat hemligt'), 1, anna);
    clock.at += 2_000;
    await there.library.open(two);
    expect(log).toEqual(['+one~fall', '+one~fall']);
    await here.store.setRetired('one', 'fall', true, anna);
    clock.at += 2_000;
    expect(await idsIn(there, two)).toEqual([]);
    await here.store.setRetired('one', 'fall', false, anna);
    clock.at += 2_000;
    expect(await idsIn(there, two)).toEqual(['one~fall']);
    await here.store.share('one', 'fall', { add: ['three'], remove: ['two'] }, anna);
    clock.at += 2_000;
    expect(await idsIn(there, two)).toEqual([]);
    expect((await there.library.open(two)).search('två', 1).cases).toEqual([]);
    expect(await idsIn(there, three)).toEqual(['one~fall']);
    await here.store.share('one', 'fall', { add: ['two', 'three'] }, anna);
    clock.at += 2_000;
    expect(await idsIn(there, two)).toEqual(['one~fall']);
  });

  test('beside the first one comes as well', async () => {
    const { here, there, clock } = await shared();
    expect(await idsIn(there, two)).toEqual(['one~fall']);
    await here.store.share('one', 'hemligt', { add: ['two'] }, anna);
    await here.store.add('three', 'fall', body('Tre'), anna);
    await here.store.share('three', 'fall', { add: ['two'] }, anna);
    clock.at += 2_000;
    expect(await idsIn(there, two)).toEqual(['one~fall', 'one~hemligt', 'three~fall']);
    expect(there.indexes[0]?.log).toEqual(['+one~fall', '+one~hemligt', '+three~fall']);
  });

  test('says its network’s name as it is now, and goes with the network', async () => {
    const { here, networks, clock } = await shared();
    await here.library.open(two);
    networks.set('one', { ...one, name: 'Nytt namn' });
    clock.at += 2_000;
    expect((await here.library.open(two)).find('one~fall')?.from?.name).toBe('Nytt namn');
    networks.delete('one');
    clock.at += 2_000;
    expect(await idsIn(here, two)).toEqual([]);
  });

  test('is not shown by a pointer alone', async () => {
    const { here, table } = given();
    await here.store.add('one', 'fall', body('Ett'), anna);
    await here.store.share('one', 'fall', { add: ['three'] }, anna);
    await table.put('two', 's:one~fall', {});
    await table.put('two', 's:one~inget', {});
    await table.put('two', 'v:shared', {});
    expect(await idsIn(here, two)).toEqual([]);
  });

  test.each([true, false])(
    'cut off at any write (written: %s) is shared when it is asked again',
    async (written) => {
      for (let at = 1; at <= 3; at++) {
        const { here, table, server, clock } = given();
        await here.store.add('one', 'fall', body('Ett'), anna);
        await idsIn(here, two);
        const cut = server(watched(table, { at, written }).table);
        await expect(cut.store.share('one', 'fall', { add: ['two', 'three'] }, anna)).rejects.toThrow(
          'does not answer',
        );
        clock.at += 2_000;
        // All of them or none, whatever was written.
        const all = written && at === 3;
        expect(await idsIn(here, two)).toEqual(all ? ['one~fall'] : []);
        expect(await idsIn(here, three)).toEqual(all ? ['one~fall'] : []);
        await cut.store.share('one', 'fall', { add: ['two', 'three'] }, anna);
        clock.at += 2_000;
        for (const any of [here, cut, server()]) {
          expect(await idsIn(any, two)).toEqual(['one~fall']);
          expect(await idsIn(any, three)).toEqual(['one~fall']);
        }
        expect(await here.store.history('one', 'fall')).toHaveLength(2);
      }
    },
  );

  test('by one facilitator, and no longer by another at the same time, is as the case says', async () => {
    const { here, there, clock } = await shared();
    await Promise.all([
      here.store.share('one', 'fall', { add: ['two', 'three'] }, anna),
      there.store.share('one', 'fall', { remove: ['two', 'three'] }, bo),
    ]);
    clock.at += 2_000;
    const says = (await here.store.read('one', 'fall'))?.sharedWith ?? [];
    for (const [of, id] of [
      [two, 'two'],
      [three, 'three'],
    ] as const) {
      expect(await idsIn(here, of)).toEqual(says.includes(id) ? ['one~fall'] : []);
    }
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
