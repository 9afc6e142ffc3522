import fc from 'fast-check';
import type { Case } from '../../bot/cases/case.ts';
import { caseStore } from '../../bot/cases/caseStore.ts';
import type { CaseBody, CaseText, Statement } from '../../bot/contract/case.ts';
import { caseLimits, readCaseId } from '../../bot/contract/case.ts';
import { BadRow } from '../../bot/ports/table.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { anna, bo, body, bytesOf, text, watched } from './libraryGiven.ts';

const first = Date.parse('2026-11-25T08:00Z');

function given() {
  const table = memoryTable();
  const clock = { at: first, now: () => clock.at };
  const server = (of = table as Parameters<typeof caseStore>[0]) => caseStore(of, clock);
  return { table, clock, server, store: server(), another: server() };
}

const unicode = { unit: 'binary', maxLength: 80 } as const;
const statement: fc.Arbitrary<Statement> = fc.record({
  text: fc.string(unicode),
  source: fc.string(unicode),
});
const statements = fc.array(statement, { maxLength: 4 });
const caseText: fc.Arbitrary<CaseText> = fc.record({
  title: fc.string(unicode),
  summary: statements,
  successFactors: statements,
  challenges: statements,
  advice: statements,
});
const caseBody: fc.Arbitrary<CaseBody> = fc.record({
  kind: fc.constantFrom('municipal', 'knowledge', 'resource', 'triad'),
  organisation: fc.string(unicode),
  session: fc.string(unicode),
  language: fc.constant('sv'),
  texts: fc.record({ sv: caseText, en: caseText }, { requiredKeys: ['sv'] }),
  contact: fc.string(unicode),
  links: fc.array(fc.record({ title: fc.string(unicode), url: fc.webUrl() }), { maxLength: 3 }),
});

/** As long as a case may be, of signs that are two characters each so that columns would cut them. */
function longBody(length: number): CaseBody {
  const of = (summary: Statement[]) => body('Lång', { texts: { sv: text('Lång', { summary }) } });
  const around = JSON.stringify(of([{ text: '', source: '' }])).length;
  return of([
    { text: `${'𝒜'.repeat((length - around) >> 1)}${(length - around) % 2 ? 'x' : ''}`, source: '' },
  ]);
}

describe('a case', () => {
  test('comes back as it was written, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(caseBody, async (said) => {
        const { store } = given();
        await store.add('one', 'fall', said, anna);
        expect(await store.read('one', 'fall')).toEqual({
          ...said,
          id: 'fall',
          revision: 1,
          changedAt: first,
          retired: false,
          sharedWith: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  test('may be as long as a case may be, and no longer', async () => {
    const { store, table } = given();
    for (const length of [caseLimits.body, caseLimits.body - 1]) {
      const long = longBody(length);
      expect(JSON.stringify(long)).toHaveLength(length);
      expect(await store.add('one', `lång-${length}`, long, anna)).toBe('saved');
      expect(await store.read('one', `lång-${length}`)).toMatchObject(long);
    }
    expect(table.dump().length).toBe(3);
    await expect(store.add('one', 'för-lång', longBody(caseLimits.body + 1), anna)).rejects.toThrow(BadRow);
  });

  test.each(['å', 'Ärende.1_a:b-c', '9', 'ж'.repeat(64), '𐐷'.repeat(32)])(
    'may have the id %s',
    async (id) => {
      const { store } = given();
      expect(readCaseId(id)).toBe(id);
      await store.add('one', id, body('Ett'), anna);
      await store.change('one', id, body('Två'), 1, anna);
      expect(await store.read('one', id)).toMatchObject({ id, revision: 2 });
      expect((await store.list('one')).map((one) => one.id)).toEqual([id]);
      expect(await store.history('one', id)).toHaveLength(2);
    },
  );

  test('is its own network’s alone', async () => {
    const { store } = given();
    await store.add('one', 'fall', body('Ett'), anna);
    expect(await store.read('two', 'fall')).toBeUndefined();
    expect(await store.list('two')).toEqual([]);
    expect(await store.change('two', 'fall', body('Två'), 1, anna)).toBe('gone');
    expect(await store.setRetired('two', 'fall', true, anna)).toBeUndefined();
    expect(await store.share('two', 'fall', { add: ['one'] }, anna)).toBeUndefined();
    expect(await store.history('two', 'fall')).toEqual([]);
    expect(await store.add('two', 'fall', body('Annat'), anna)).toBe('saved');
    expect(await store.read('one', 'fall')).toMatchObject(body('Ett'));
  });
});

describe('adding', () => {
  test('the same twice is once; another under the same id is told so', async () => {
    const { store } = given();
    const said = body('Ett');
    const { kind, texts, ...rest } = said;
    expect(await store.add('one', 'fall', said, anna)).toBe('saved');
    expect(await store.add('one', 'fall', { ...rest, texts, kind }, anna)).toBe('saved');
    expect(await store.add('one', 'fall', body('Två'), bo)).toBe('exists');
    expect(await store.history('one', 'fall')).toEqual([
      { revision: 1, at: first, by: anna, change: 'added', body: said },
    ]);
  });

  test('by two at once', async () => {
    const { store, another } = given();
    const outcomes = await Promise.all([
      store.add('one', 'fall', body('Ett'), anna),
      another.add('one', 'fall', body('Två'), bo),
      store.add('one', 'lika', body('Ett'), anna),
      another.add('one', 'lika', body('Ett'), bo),
    ]);
    expect(outcomes.slice(0, 2).sort()).toEqual(['exists', 'saved']);
    expect(outcomes.slice(2)).toEqual(['saved', 'saved']);
    expect((await store.list('one')).map((one) => one.revision)).toEqual([1, 1]);
  });
});

describe('changing', () => {
  test('makes one more revision, and the same press twice makes one', async () => {
    const { store, clock } = given();
    await store.add('one', 'fall', body('Ett'), anna);
    clock.at += 60_000;
    expect(await store.change('one', 'fall', body('Två'), 1, bo)).toBe('saved');
    expect(await store.change('one', 'fall', body('Två'), 1, bo)).toBe('saved');
    expect(await store.change('one', 'fall', body('Två'), 2, bo)).toBe('saved');
    expect(await store.read('one', 'fall')).toEqual({
      ...body('Två'),
      id: 'fall',
      revision: 2,
      changedAt: clock.at,
      retired: false,
      sharedWith: [],
    });
  });

  test('what somebody else changed meanwhile writes nothing', async () => {
    const { store } = given();
    await store.add('one', 'fall', body('Ett'), anna);
    await store.setRetired('one', 'fall', true, bo);
    expect(await store.change('one', 'fall', body('Två'), 1, anna)).toBe('overtaken');
    expect(await store.change('one', 'fall', body('Två'), 3, anna)).toBe('overtaken');
    expect(await store.read('one', 'fall')).toMatchObject({ ...body('Ett'), revision: 2, retired: true });
    expect(await store.change('one', 'inget', body('Två'), 1, anna)).toBe('gone');
  });

  test('one of two at once is overtaken', async () => {
    const { store, another } = given();
    await store.add('one', 'fall', body('Ett'), anna);
    const outcomes = await Promise.all([
      store.change('one', 'fall', body('Annas'), 1, anna),
      another.change('one', 'fall', body('Bos'), 1, bo),
    ]);
    expect([...outcomes].sort()).toEqual(['overtaken', 'saved']);
    const [now, before] = await store.history('one', 'fall');
    expect(now?.body).toEqual(body(outcomes[0] === 'saved' ? 'Annas' : 'Bos'));
    expect(before?.body).toEqual(body('Ett'));
  });

  test('and retiring and sharing at once all get through', async () => {
    const { store, another, server } = given();
    await store.add('one', 'fall', body('Ett'), anna);
    const rows = [{ id: 'fall', body: body('Infört') }];
    await Promise.all([
      store.setRetired('one', 'fall', true, anna),
      another.share('one', 'fall', { add: ['two'] }, bo),
      server().importAll('one', [...rows, { id: 'nytt', body: body('Nytt') }], bo),
    ]);
    expect(await store.read('one', 'fall')).toMatchObject({ ...body('Infört'), sharedWith: ['two'] });
    expect(await store.read('one', 'nytt')).toBeDefined();
    const history = await store.history('one', 'fall');
    expect(history.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    expect(history.map(({ change }) => change).sort()).toEqual(['added', 'imported', 'retired', 'shared']);
  });
});

test('retiring and restoring twice is once', async () => {
  const { store } = given();
  await store.add('one', 'fall', body('Ett'), anna);
  expect(await store.setRetired('one', 'fall', false, bo)).toMatchObject({ revision: 1, retired: false });
  const retired = await store.setRetired('one', 'fall', true, bo);
  expect(retired).toMatchObject({ ...body('Ett'), revision: 2, retired: true });
  expect(await store.setRetired('one', 'fall', true, bo)).toEqual(retired);
  expect(await store.list('one')).toEqual([retired]);
  expect(await store.setRetired('one', 'fall', false, anna)).toMatchObject({ revision: 3, retired: false });
  expect(await store.setRetired('one', 'inget', true, anna)).toBeUndefined();
  const history = await store.history('one', 'fall');
  expect(history.map(({ change, by }) => [change, by])).toEqual([
    ['restored', anna],
    ['retired', bo],
    ['added', anna],
  ]);
});

test('a case is shared with those that are named and no longer with others, and never with itself', async () => {
  const { store } = given();
  await store.add('one', 'fall', body('Ett'), anna);
  const shared = await store.share('one', 'fall', { add: ['two', 'three', 'two', 'one'] }, bo);
  expect(shared).toMatchObject({ revision: 2, sharedWith: ['three', 'two'] });
  expect(await store.share('one', 'fall', { add: ['three', 'two'] }, bo)).toEqual(shared);
  const less = await store.share(
    'one',
    'fall',
    { add: ['four', 'five'], remove: ['three', 'five', 'six'] },
    bo,
  );
  expect(less).toMatchObject({ revision: 3, sharedWith: ['four', 'two'] });
  expect(await store.share('one', 'fall', { remove: ['five'] }, bo)).toEqual(less);
  expect(await store.share('one', 'fall', {}, bo)).toEqual(less);
  expect(await store.share('one', 'inget', { add: ['two'] }, bo)).toBeUndefined();
});

test('what is shared and no longer shared at the same time is both', async () => {
  const { store, another, table } = given();
  await store.add('one', 'fall', body('Ett'), anna);
  await store.share('one', 'fall', { add: ['two', 'three'] }, anna);
  table.before = async (operation, partition) => {
    if (operation !== 'transact' || partition !== 'one') return;
    table.before = undefined;
    await another.share('one', 'fall', { remove: ['two'] }, bo);
  };
  const is = await store.share('one', 'fall', { add: ['four'], remove: ['three'] }, anna);
  expect(is?.sharedWith).toEqual(['four']);
});

describe('the history', () => {
  type Did = readonly ['change' | 'retire' | 'restore' | 'share' | 'import', string];
  const words = ['a', 'b', 'c'];
  const did = fc.tuple(
    fc.constantFrom<Did[0]>('change', 'retire', 'restore', 'share', 'import'),
    fc.constantFrom(...words),
  );

  test('is whole and in order, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(did, { maxLength: 12 }), async (all) => {
        const { store, clock } = given();
        await store.add('one', 'fall', body('a'), anna);
        // Everything that was true, as it was seen then.
        const seen: Case[] = [];
        const look = async () => {
          const now = (await store.read('one', 'fall')) as Case;
          if (now.revision !== seen[0]?.revision) seen.unshift(now);
          return now;
        };
        const now = await look();
        for (const [what, word] of all) {
          clock.at += 1_000;
          const { revision } = seen[0] ?? now;
          if (what === 'change') await store.change('one', 'fall', body(word), revision, word);
          if (what === 'retire') await store.setRetired('one', 'fall', true, word);
          if (what === 'restore') await store.setRetired('one', 'fall', false, word);
          if (what === 'share')
            await store.share(
              'one',
              'fall',
              { add: [word], remove: words.filter((one) => one !== word) },
              word,
            );
          if (what === 'import') await store.importAll('one', [{ id: 'fall', body: body(word) }], word);
          await look();
        }
        const history = await store.history('one', 'fall');
        expect(history.map(({ revision }) => revision)).toEqual(seen.map((_, index) => seen.length - index));
        for (const [index, { at, revision, body: said }] of history.entries()) {
          const then = seen[index] as Case;
          expect({ at, revision, said }).toEqual({
            at: then.changedAt,
            revision: then.revision,
            said: body(then.texts.sv?.title ?? ''),
          });
        }
        expect(history.at(-1)).toMatchObject({ change: 'added', by: anna });
      }),
      { numRuns: 60 },
    );
  });

  test('has ten revisions in the right order', async () => {
    const { store } = given();
    await store.add('one', 'fall', body('0'), anna);
    for (let n = 1; n <= 11; n++) await store.change('one', 'fall', body(String(n)), n, anna);
    const history = await store.history('one', 'fall');
    expect(history.map((one) => one.body.texts.sv?.title)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map(String),
    );
  });

  test('has no gap and nothing twice when the case is changed while it is read', async () => {
    const { store, another, table } = given();
    await store.add('one', 'fall', body('1'), anna);
    await store.change('one', 'fall', body('2'), 1, anna);
    for (const operation of ['get', 'list']) {
      let done = false;
      table.before = async (is) => {
        if (done || is !== operation) return;
        done = true;
        const { revision } = (await another.read('one', 'fall')) as Case;
        await another.change('one', 'fall', body(`nu ${revision}`), revision, bo);
        await another.change('one', 'fall', body(`sedan ${revision}`), revision + 1, bo);
      };
      const revisions = (await store.history('one', 'fall')).map(({ revision }) => revision);
      expect(revisions).toEqual(revisions.map((_, index) => revisions.length - index));
      table.before = undefined;
    }
  });

  test('is one case’s, also when another’s id begins the same', async () => {
    const { store } = given();
    for (const id of ['a', 'a:b', 'a-', 'a.1']) {
      await store.add('one', id, body(id), anna);
      await store.change('one', id, body(`${id} igen`), 1, anna);
    }
    for (const id of ['a', 'a:b', 'a-', 'a.1']) {
      const said = (await store.history('one', id)).map((one) => one.body.texts.sv?.title);
      expect(said).toEqual([`${id} igen`, id]);
    }
  });
});

describe('importing', () => {
  const rows = (count: number, word = 'Fall') =>
    Array.from({ length: count }, (_, n) => ({ id: `rad-${n}`, body: body(`${word} ${n}`) }));

  test('adds what is new, changes what is other, leaves the same, and brings back the retired', async () => {
    const { store } = given();
    await store.add('one', 'lika', body('Lika'), anna);
    await store.add('one', 'annan', body('Annan'), anna);
    await store.add('one', 'borta', body('Borta'), anna);
    await store.setRetired('one', 'borta', true, anna);
    const file = [
      { id: 'lika', body: body('Lika') },
      { id: 'ny', body: body('Ny') },
      { id: 'annan', body: body('En annan') },
      { id: 'borta', body: body('Borta') },
    ];
    expect(await store.importAll('one', file, bo)).toEqual(['same', 'added', 'changed', 'changed']);
    expect((await store.list('one')).map(({ id, revision, retired }) => [id, revision, retired])).toEqual([
      ['annan', 2, false],
      ['borta', 3, false],
      ['lika', 1, false],
      ['ny', 1, false],
    ]);
    expect(await store.history('one', 'annan')).toMatchObject([
      { change: 'imported', by: bo, body: body('En annan') },
      { change: 'added', by: anna, body: body('Annan') },
    ]);
    expect(await store.history('one', 'ny')).toMatchObject([{ change: 'imported', by: bo }]);
    expect(await store.importAll('one', [], bo)).toEqual([]);
  });

  test('of the same once more writes nothing', async () => {
    const { store, table, server } = given();
    await store.importAll('one', rows(300), anna);
    const seen = watched(table);
    expect(await server(seen.table).importAll('one', rows(300), bo)).toEqual(Array(300).fill('same'));
    expect(seen.sent).toEqual([]);
  });

  test('keeps what a row does not say, as it is when it is written', async () => {
    const { store, another, table } = given();
    const said = (over: Partial<CaseBody>) =>
      body('Ett', { contact: 'Anna', session: 'Träff 1', searchWords: ['lekplats'], ...over });
    await store.add('one', 'fall', said({}), anna);
    const unsaid = ['session', 'contact', 'searchWords', 'translation'] as const;
    const row = (title: string) => ({ id: 'fall', body: body(title), unsaid });
    expect(await store.importAll('one', [row('Ett')], bo)).toEqual(['same']);
    table.before = async (operation) => {
      if (operation !== 'transact') return;
      table.before = undefined;
      await another.change('one', 'fall', said({ contact: 'Bo' }), 1, bo);
    };
    expect(await store.importAll('one', [row('Två'), { ...row('Ny'), id: 'ny' }], bo)).toEqual([
      'changed',
      'added',
    ]);
    const kept = { contact: 'Bo', session: 'Träff 1', searchWords: ['lekplats'] };
    const now = { ...body('Två'), ...kept, revision: 3 };
    expect(await store.read('one', 'fall')).toMatchObject(now);
    expect(await store.read('one', 'ny')).toMatchObject({ contact: '', session: '' });
  });

  test('of a row that is too long, also with what its case keeps, writes nothing', async () => {
    const { store, table } = given();
    const long = longBody(caseLimits.body - 10);
    await store.add('one', 'fall', { ...long, contact: 'Anna' }, anna);
    const before = table.dump();
    const kept = { id: 'fall', body: { ...long, session: 'x'.repeat(7) }, unsaid: ['contact'] as const };
    const file = [...rows(300), kept, { id: 'lång', body: longBody(caseLimits.body + 1) }];
    expect(await store.importAll('one', file, bo)).toEqual([...Array(300).fill('same'), 'tooBig', 'tooBig']);
    expect(table.dump()).toEqual(before);
    const fits = { ...kept, body: { ...long, session: 'x'.repeat(6) } };
    expect(await store.importAll('one', [fits], bo)).toEqual(['changed']);
  });

  test('of a row that is there twice: the later one counts', async () => {
    const { store } = given();
    const file = ['1', '2', '2', '3'].map((word) => ({ id: 'fall', body: body(word) }));
    expect(await store.importAll('one', file, anna)).toEqual(['added', 'changed', 'same', 'changed']);
    expect((await store.history('one', 'fall')).map((one) => one.body)).toEqual(
      ['3', '2', '1'].map((word) => body(word)),
    );
  });

  test('of 5,000 rows reads the network once and writes in bounded transactions', async () => {
    const { table, server } = given();
    const seen = watched(table);
    const store = server(seen.table);
    const outcomes = await store.importAll('one', rows(5_000), anna);
    expect(outcomes).toEqual(Array(5_000).fill('added'));
    expect(seen.sent.length).toBe(Math.ceil(5_000 / 98));
    expect(table.operations).toBe(1 + seen.sent.length);
    for (const { steps } of seen.sent) {
      expect(steps.length).toBeLessThanOrEqual(99);
      expect(steps.at(-1)).toMatchObject({ do: 'put', key: 'v:cases' });
    }
    expect(await store.list('one')).toHaveLength(5_000);
    expect(table.dump()).toHaveLength(5_001);
    // Changed, each takes two.
    const changed = await store.importAll('one', rows(5_000, 'Annat'), anna);
    expect(changed).toEqual(Array(5_000).fill('changed'));
    expect(Math.max(...seen.sent.map(({ steps }) => steps.length))).toBe(99);
    expect(table.dump()).toHaveLength(10_001);
  });

  test('of long cases keeps each transaction well below 4 MiB', async () => {
    const { table, server } = given();
    const seen = watched(table);
    const store = server(seen.table);
    const long = (sign: string, id: number) => ({
      id: `lång-${id}`,
      body: body('Lång', {
        texts: { sv: text(`Lång ${id}`, { summary: [{ text: sign.repeat(99_000), source: '' }] }) },
      }),
    });
    // A sign of three bytes; quotation marks, which are written with a backslash, which is written with another.
    for (const sign of ['ᚠ', '"']) {
      const file = Array.from({ length: 30 }, (_, id) => long(sign, id));
      expect(new Set(await store.importAll('one', file, anna)).size).toBe(1);
    }
    const sizes = seen.sent.map(({ steps }) => bytesOf(steps));
    expect(Math.max(...sizes)).toBeLessThan(3.2 * 1024 * 1024);
    expect(seen.sent.length).toBeLessThan(60);
  });

  test.each([true, false])(
    'cut off at any transaction (written: %s) and made again is whole',
    async (written) => {
      const file = [...rows(150), ...rows(40, 'Annat').map((row) => ({ ...row, id: `gammal-${row.id}` }))];
      const old = rows(40).map((row) => ({ ...row, id: `gammal-${row.id}` }));
      for (let at = 1; at <= 3; at++) {
        const { store, table, server } = given();
        await store.importAll('one', old, anna);
        const cut = watched(table, { at, written });
        await expect(server(cut.table).importAll('one', file, anna)).rejects.toThrow();
        const outcomes = await store.importAll('one', file, anna);
        expect(outcomes.includes('same')).toBe(at > 1 || written);
        expect((await store.list('one')).map((one) => one.texts.sv?.title).sort()).toEqual(
          file.map((row) => row.body.texts.sv?.title).sort(),
        );
        expect((await store.history('one', 'gammal-rad-7')).map(({ revision }) => revision)).toEqual([2, 1]);
        expect((await store.history('one', 'rad-7')).map(({ revision }) => revision)).toEqual([1]);
        expect(table.dump()).toHaveLength(190 + 40 + 1);
      }
    },
  );

  test('while somebody takes a row out of the table adds it', async () => {
    const { store, table } = given();
    await store.importAll('one', rows(2), anna);
    table.before = async (operation) => {
      if (operation !== 'transact') return;
      table.before = undefined;
      await table.remove('one', 'c:rad-1');
    };
    expect(await store.importAll('one', rows(2, 'Annat'), anna)).toEqual(['changed', 'added']);
    expect(await store.list('one')).toHaveLength(2);
  });

  test('by two at once, and while somebody changes a case, loses nothing', async () => {
    const { store, another, server } = given();
    await store.importAll('one', rows(300), anna);
    const [, , changed] = await Promise.all([
      store.importAll('one', rows(300, 'Annat'), anna),
      another.importAll('one', rows(300, 'Annat'), bo),
      server().change('one', 'rad-299', body('Mitt'), 1, bo),
    ]);
    expect((await store.list('one')).map((one) => one.texts.sv?.title).sort()).toEqual(
      rows(300, 'Annat')
        .map((row) => row.body.texts.sv?.title)
        .sort(),
    );
    expect(await store.history('one', 'rad-0')).toHaveLength(2);
    const said = (await store.history('one', 'rad-299')).map((one) => one.body.texts.sv?.title);
    expect(said).toEqual(changed === 'saved' ? ['Annat 299', 'Mitt', 'Fall 299'] : ['Annat 299', 'Fall 299']);
  });
});

describe('a proposal', () => {
  test('sent twice is one, and is in no list of cases', async () => {
    const { store, another, clock } = given();
    await Promise.all([
      store.propose('one', 'f1', body('Ett'), anna),
      another.propose('one', 'f1', body('Ett'), anna),
    ]);
    clock.at -= 60_000;
    await store.propose('one', 'f2', body('Två'), bo);
    expect(await store.proposals('one')).toEqual([
      { id: 'f2', body: body('Två'), by: bo, at: clock.at },
      { id: 'f1', body: body('Ett'), by: anna, at: first },
    ]);
    expect(await store.proposals('two')).toEqual([]);
    expect(await store.list('one')).toEqual([]);
  });

  test('becomes a case as the facilitator mended it, once', async () => {
    const { store, another } = given();
    await store.propose('one', 'f1', body('Ett'), anna);
    expect(
      await Promise.all([
        store.approve('one', 'f1', body('Mera'), bo),
        another.approve('one', 'f1', body('Mera'), bo),
      ]),
    ).toEqual(['f1', 'f1']);
    expect(await store.approvedAs('one', 'f1')).toBe('f1');
    expect(await store.history('one', 'f1')).toEqual([
      { revision: 1, at: first, by: bo, change: 'approved', body: body('Mera') },
    ]);
    expect(await store.proposals('one')).toEqual([]);
    expect(await store.approve('one', 'f1', body('Annat'), bo)).toBeUndefined();
    expect(await store.decline('one', 'f1')).toBe('gone');
    await store.propose('one', 'f1', body('Ett'), anna);
    expect(await store.proposals('one')).toEqual([]);
  });

  test('that is declined does not come back, and nothing is left of it', async () => {
    const { store, table } = given();
    await store.propose('one', 'f1', body('Hemlighet'), anna);
    expect(await store.decline('one', 'f1')).toBe('declined');
    expect(await store.decline('one', 'f1')).toBe('declined');
    await store.propose('one', 'f1', body('Hemlighet'), anna);
    expect(await store.proposals('one')).toEqual([]);
    expect(await store.approve('one', 'f1', body('Hemlighet'), bo)).toBeUndefined();
    expect(await store.list('one')).toEqual([]);
    expect(JSON.stringify(table.dump())).not.toContain('Hemlighet');
    expect(JSON.stringify(table.dump())).not.toContain(anna);
    expect(await store.decline('one', 'inget')).toBe('gone');
    expect(await store.approvedAs('one', 'f1')).toBeUndefined();
    expect(await store.approvedAs('one', 'inget')).toBeUndefined();
    expect(await store.approve('one', 'inget', body('Ett'), bo)).toBeUndefined();
  });

  test('is decided by the first of two', async () => {
    const { store, another } = given();
    await store.propose('one', 'f1', body('Ett'), anna);
    const [approved, declined] = await Promise.all([
      store.approve('one', 'f1', body('Ett'), bo),
      another.decline('one', 'f1'),
    ]);
    expect([approved, declined]).toEqual(
      (await store.list('one')).length === 1 ? ['f1', 'gone'] : [undefined, 'declined'],
    );
  });

  test('waits with twenty others of the same person, and two hundred in all, at most', async () => {
    const { store } = given();
    const propose = (number: number, by: string) => store.propose('one', `f${number}`, body(`${number}`), by);
    for (let number = 0; number < 200; number++) {
      expect(await propose(number, `person-${Math.floor(number / 20)}`)).toBe('proposed');
    }
    expect(await propose(200, 'person-3')).toBe('manyOfYours');
    expect(await propose(200, anna)).toBe('manyInAll');
    expect(await propose(7, 'person-0')).toBe('proposed');
    expect(await store.proposals('one')).toHaveLength(200);
    expect(await store.propose('two', 'f', body('Annat nätverk'), 'person-3')).toBe('proposed');
    // Those that are decided do not count.
    await store.decline('one', 'f60');
    expect(await propose(60, 'person-3')).toBe('proposed');
    expect(await propose(200, 'person-4')).toBe('manyOfYours');
    expect(await propose(200, 'person-3')).toBe('proposed');
    expect(await propose(201, anna)).toBe('manyInAll');
    await store.approve('one', 'f80', body('80'), anna);
    expect(await propose(201, anna)).toBe('proposed');
  });

  test('that bears the id of a case is kept beside it', async () => {
    const { store } = given();
    const id = 'å'.repeat(64);
    await store.add('one', id, body('Vårt'), anna);
    await store.add('one', `${'å'.repeat(60)}-2`, body('Också vårt'), anna);
    await store.propose('one', id, body('Annat'), bo);
    expect(await store.approvedAs('one', id)).toBeUndefined();
    const free = `${'å'.repeat(60)}-3`;
    expect(await store.approve('one', id, body('Annat'), anna)).toBe(free);
    expect(await store.approve('one', id, body('Annat'), anna)).toBe(free);
    expect(await store.approvedAs('one', id)).toBe(free);
    expect(await store.read('one', free)).toMatchObject(body('Annat'));
    const all = await store.list('one');
    expect(all.map((one) => one.texts.sv?.title).sort()).toEqual(['Annat', 'Också vårt', 'Vårt']);
    expect(all.every((one) => readCaseId(one.id) === one.id)).toBe(true);
    expect(await store.read('one', id)).toMatchObject(body('Vårt'));
  });
});

describe('whoever watches', () => {
  test('is told of all that a library shows, also when the store did not answer', async () => {
    const { store, table } = given();
    let told = 0;
    store.watch(() => told++);
    const toldBy = async (work: Promise<unknown>) => {
      const before = told;
      await work.catch(() => undefined);
      return told > before;
    };
    expect(await toldBy(store.add('one', 'fall', body('Ett'), anna))).toBe(true);
    expect(await toldBy(store.add('one', 'fall', body('Ett'), anna))).toBe(false);
    expect(await toldBy(store.change('one', 'fall', body('Två'), 1, anna))).toBe(true);
    expect(await toldBy(store.setRetired('one', 'fall', true, anna))).toBe(true);
    expect(await toldBy(store.share('one', 'fall', { add: ['two'] }, anna))).toBe(true);
    expect(await toldBy(store.importAll('one', [{ id: 'n', body: body('Nytt') }], anna))).toBe(true);
    await store.propose('one', 'f1', body('Ett'), anna);
    expect(await toldBy(store.approve('one', 'f1', body('Ett'), anna))).toBe(true);
    table.before = (operation) => {
      if (operation === 'transact') unreachable();
    };
    expect(await toldBy(store.change('one', 'fall', body('Tre'), 4, anna))).toBe(true);
  });

  test.each([undefined, 3])('is told once of a whole import (cut off at: %s)', async (at) => {
    const { table, server } = given();
    const seen = watched(table, at === undefined ? undefined : { at, written: true });
    const store = server(seen.table);
    const told: number[] = [];
    store.watch(() => told.push(seen.sent.length));
    const rows = Array.from({ length: 300 }, (_, n) => ({ id: `rad-${n}`, body: body(`Fall ${n}`) }));
    await store.importAll('one', rows, anna).catch(() => undefined);
    expect(told).toEqual([at ?? 4]);
  });

  test('finds the version in the same transaction as the case', async () => {
    const { table, server } = given();
    const seen = watched(table);
    const store = server(seen.table);
    await store.add('one', 'fall', body('Ett'), anna);
    await store.change('one', 'fall', body('Två'), 1, anna);
    await store.setRetired('one', 'fall', true, anna);
    await store.share('one', 'fall', { add: ['two'] }, anna);
    await store.importAll('one', [{ id: 'fall', body: body('Tre') }], anna);
    await store.propose('one', 'f1', body('Ett'), anna);
    await store.approve('one', 'f1', body('Ett'), anna);
    const keys = seen.sent.map(({ partition, steps }) => [partition, ...steps.map((step) => step.key)]);
    expect(keys).toEqual([
      ['one', 'c:fall', 'v:cases'],
      ['one', 'c:fall', 'h:fall~00000001', 'v:cases'],
      ['one', 'c:fall', 'h:fall~00000002', 'v:cases'],
      ['two', 's:one~fall', 'v:shared'],
      ['one', 'c:fall', 'h:fall~00000003', 'v:cases'],
      ['one', 'c:fall', 'h:fall~00000004', 'v:cases'],
      ['one', 'p:f1', 'c:f1', 'v:cases'],
    ]);
  });
});
