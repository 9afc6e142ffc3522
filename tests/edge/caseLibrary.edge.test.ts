import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { TableClient } from '@azure/data-tables';
import { caseLibrary } from '../../bot/cases/caseLibrary.ts';
import { caseStore } from '../../bot/cases/caseStore.ts';
import { deckCases } from '../../bot/cases/deck/deck.ts';
import { caseLimits } from '../../bot/contract/case.ts';
import { azureTable } from '../../bot/edge/azureTable.ts';
import type { Table } from '../../bot/ports/table.ts';
import { type Azurite, startAzurite } from '../azurite.ts';
import { anna, bo, body, network, text, watched, wordIndex } from '../cases/libraryGiven.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

const clock = { now: () => Date.now() };
const one = network('one');
const two = network('two');

/** Servers of one deployment: each with a client, a store and a library of its own. */
async function deployment() {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const client = () =>
    TableClient.fromConnectionString(azurite.connectionString, name, { allowInsecureConnection: true });
  await client().createTable();
  const server = (through: (table: Table) => Table = (table) => table) => {
    const table = through(azureTable(client()));
    const store = caseStore(table, clock);
    const index = wordIndex();
    const networks = { find: async (id: string) => [one, two].find((it) => it.id === id) };
    const library = caseLibrary({
      table,
      store,
      networks,
      clock,
      sleep: (ms) => sleep(ms),
      newIndex: async () => index,
      deck: deckCases,
    });
    return { store, library, index };
  };
  return server;
}

/** How long it takes until it is so, in ms. */
async function timeUntil(isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) await sleep(100);
  return performance.now() - begun;
}

test('two servers that open a network at once give it the deck once, and follow each other', async () => {
  const server = await deployment();
  const [here, there] = [server(), server()];
  const shelves = await Promise.all([here, there].map(({ library }) => library.open(one)));
  for (const shelf of shelves) {
    expect(shelf.cases.map(({ id }) => id).sort()).toEqual(deckCases.map(({ id }) => id).sort());
    expect(new Set(shelf.cases.map(({ revision }) => revision))).toEqual(new Set([1]));
  }
  there.index.log.length = 0;

  const id = deckCases[0]?.id as string;
  const changed = body('Ändrat på ett annat ställe');
  expect(await here.store.change('one', id, changed, 1, anna)).toBe('saved');
  expect(await here.store.add('one', 'åtgärd', body('Åtgärd'), anna)).toBe('saved');
  expect((await here.library.open(one)).find(id)).toMatchObject(changed);
  const took = await timeUntil(async () => {
    const shelf = await there.library.open(one);
    return shelf.find(id)?.revision === 2 && shelf.search('åtgärd', 1).cases[0]?.found.id === 'åtgärd';
  });
  expect(took).toBeLessThan(10_000);
  expect(there.index.log.toSorted()).toEqual([`+${id}`, '+åtgärd'].sort());
  expect((await there.store.history('one', id)).map(({ revision, by }) => [revision, by])).toEqual([
    [2, anna],
    [1, 'deck'],
  ]);
});

test('what one network shares reaches the other’s servers, and leaves them', async () => {
  const server = await deployment();
  const [here, there] = [server(), server()];
  await there.library.open(two);
  await here.store.add('one', 'ärende:1', body('Delat'), anna);
  await here.store.share('one', 'ärende:1', { add: ['two'] }, anna);
  const isThere = async () => (await there.library.open(two)).find('one~ärende:1') !== undefined;
  expect(await timeUntil(isThere)).toBeLessThan(10_000);
  await here.store.share('one', 'ärende:1', { remove: ['two'] }, anna);
  expect(await timeUntil(async () => !(await isThere()))).toBeLessThan(10_000);
});

test('two that write at once are told apart, and a proposal is approved once', async () => {
  const server = await deployment();
  const [here, there] = [server(), server()];
  await here.store.add('one', 'fall', body('Ett'), anna);
  const outcomes = await Promise.all([
    here.store.change('one', 'fall', body('Annas'), 1, anna),
    there.store.change('one', 'fall', body('Bos'), 1, bo),
    here.store.setRetired('two', 'inget', true, anna),
  ]);
  expect(outcomes.slice(0, 2).sort()).toEqual(['overtaken', 'saved']);
  expect(await here.store.history('one', 'fall')).toHaveLength(2);
  await here.store.propose('one', 'förslag', body('Förslag'), bo);
  await here.store.propose('one', 'förslag', body('Förslag'), bo);
  expect(await here.store.proposals('one')).toHaveLength(1);
  const decided = await Promise.all([
    here.store.approve('one', 'förslag', body('Förslag'), anna),
    there.store.decline('one', 'förslag'),
  ]);
  expect([
    ['förslag', 'gone'],
    [undefined, 'declined'],
  ]).toContainEqual(decided);
  expect(await here.store.proposals('one')).toEqual([]);
});

test('cases as long as they may be are kept whole, also many at once', async () => {
  const server = await deployment();
  const { store } = server();
  const long = (letter: string) =>
    body('Lång', {
      texts: {
        sv: text('Lång', { summary: [{ text: letter.repeat(caseLimits.body / 2 - 1_000), source: '' }] }),
      },
    });
  for (const letter of ['ö', '"', '𝒜'.slice(0, 2)]) {
    const said = letter.length === 2 ? body('Lång', { contact: letter.repeat(40_000) }) : long(letter);
    const file = Array.from({ length: 12 }, (_, n) => ({ id: `lång-${n}`, body: said }));
    const outcomes = await store.importAll('one', file, anna);
    expect(new Set(outcomes).size).toBe(1);
    expect(await store.read('one', 'lång-11')).toMatchObject(said);
  }
  expect(await store.history('one', 'lång-0')).toHaveLength(3);
});

test('5,000 statements are imported, also after it was cut off', async () => {
  const server = await deployment();
  const rows = (count: number, statements: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: `rad-${n}`,
      body: body(`Fall ${n}`, {
        texts: {
          sv: text(`Fall ${n}`, {
            summary: Array.from({ length: statements }, (_, at) => ({
              text: `Det här är mening nummer ${at} av fall ${n}, ungefär så lång som en mening brukar vara.`,
              source: 'Inledning',
            })),
          }),
        },
      }),
    }));
  const [here, there] = [server(), server()];
  for (const [networkId, file] of [
    ['one', rows(1_000, 5)],
    ['two', rows(5_000, 1)],
  ] as const) {
    const begun = performance.now();
    const outcomes = await here.store.importAll(networkId, file, anna);
    const imported = performance.now();
    expect(outcomes).toEqual(Array(file.length).fill('added'));
    const shelf = await there.library.open(network(networkId));
    const opened = performance.now();
    expect(shelf.cases).toHaveLength(file.length + deckCases.length);
    await here.store.add(networkId, 'ett-till', body('Ett till'), anna);
    const added = performance.now();
    await here.library.open(network(networkId));
    const again = performance.now();
    const took = (from: number, to: number) => `${((to - from) / 1_000).toFixed(1)} s`;
    process.stdout.write(
      `${file.length} cases with 5,000 statements: imported in ${took(begun, imported)}, ` +
        `opened on another server in ${took(imported, opened)}, on this one in ${took(added, again)}\n`,
    );
  }

  const cut = server((table) => watched(table, { at: 3, written: true }).table);
  const file = rows(400, 1).map((row) => ({ ...row, id: `ny-${row.id}` }));
  await expect(cut.store.importAll('one', file, anna)).rejects.toThrow('does not answer');
  const outcomes = await here.store.importAll('one', file, anna);
  expect(outcomes.filter((one) => one === 'same')).toHaveLength(3 * 98);
  expect(outcomes.filter((one) => one === 'added')).toHaveLength(400 - 3 * 98);
});
