import fc from 'fast-check';
import type { CaseLibrary, LibraryCase } from '../../bot/cases/case.ts';
import { passagesOf } from '../../bot/cases/case.ts';
import { caseStore } from '../../bot/cases/caseStore.ts';
import type { CaseBody } from '../../bot/contract/case.ts';
import { casePaths } from '../../bot/contract/caseApi.ts';
import { readCaseRow } from '../../bot/contract/caseFile.ts';
import { caseRoutes } from '../../bot/edge/caseRoutes.ts';
import { type Answer, httpError, type Question, type Route } from '../../bot/edge/httpServer.ts';
import { type Network, newNetwork } from '../../bot/networks/network.ts';
import type { Acting } from '../../bot/people/person.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { place } from '../given.ts';

const network = newNetwork(place, undefined, place.channelId);
const neighbours = { networkId: 'b'.repeat(32), name: 'Grannarna' };

function acting(over: { facilitator?: boolean; language?: 'sv' | 'en'; of?: Network } = {}): Acting {
  const { facilitator = true, language = 'sv', of = network } = over;
  return { network: of, language, person: { key: 'host:anna', facilitator } as Acting['person'] };
}

function bodyOf(data: object): CaseBody {
  const read = readCaseRow({ title: 'Guldläget', summary: 'Ludvika växer.', kind: 'case', ...data });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.body;
}

/** Finds the cases that have a word of the question, and one that is shared by the neighbours. */
function givenLibrary(keeping: ReturnType<typeof caseStore>): CaseLibrary {
  return {
    async open({ id }) {
      const own = (await keeping.list(id))
        .filter(({ retired }) => !retired)
        .map((one): LibraryCase => ({ ...one, libraryId: one.id, from: undefined }));
      const shared: LibraryCase = {
        ...bodyOf({ title: 'Delat fall', organisation: 'Orsa', contact: 'Anna Exempel' }),
        id: 'delat',
        libraryId: `${neighbours.networkId}~delat`,
        from: neighbours,
        revision: 1,
        changedAt: 0,
        retired: false,
        sharedWith: [id, 'c'],
      };
      const cases = [...own, shared];
      return {
        cases,
        find: (libraryId) => cases.find((one) => one.libraryId === libraryId),
        search(question, limit) {
          const found = cases.flatMap((one) => {
            const passages = passagesOf(one).filter(({ text }) => text.includes(question));
            return passages.length > 0 ? [{ found: one, score: 0.5, passages }] : [];
          });
          return { answered: found.length > 0, cases: found.slice(0, limit) };
        },
      };
    },
  };
}

function given() {
  const table = memoryTable();
  let now = Date.parse('2026-11-25T08:00Z');
  const keeping = caseStore(table, { now: () => (now += 1_000) });
  const routes = new Map<string, { readonly route: Route; readonly maxBodyBytes: number | undefined }>();
  let who: Acting = acting();
  const add = (method: string) => (path: string, route: Route, maxBodyBytes?: number) =>
    void routes.set(`${method} ${path}`, { route, maxBodyBytes });
  caseRoutes(
    { get: add('GET'), post: add('POST'), patch: add('PATCH') },
    {
      library: givenLibrary(keeping),
      keeping,
      inNetwork: (handle) => async (question) =>
        question.params.networkId === who.network.id
          ? handle(who, question)
          : httpError(404, 'NotFound', 'Det finns inte, eller så är du inte med i det nätverket.'),
    },
  );
  /** As a server finds routes: a word of its own goes before a name that stands for anything. */
  async function ask(
    method: string,
    path: string,
    over: Partial<Question> = {},
    of = network,
  ): Promise<Answer> {
    const [address = '', query = ''] = `${casePaths.cases(of.id)}${path}`.split('?');
    const parts = address.split('/');
    const candidates = [...routes.keys()]
      .map((key) => key.split(' ') as [string, string])
      .filter(([one, pattern]) => {
        const names = pattern.split('/');
        return (
          one === method &&
          names.length === parts.length &&
          names.every((name, index) => name.startsWith(':') || name === parts[index])
        );
      })
      .sort(([, a], [, b]) => a.split(':').length - b.split(':').length);
    const [, pattern = ''] = candidates[0] ?? [];
    const found = routes.get(`${method} ${pattern}`);
    if (!found) throw new Error(`No route ${method} ${path}.`);
    const params = Object.fromEntries(
      pattern
        .split('/')
        .flatMap((name, index) =>
          name.startsWith(':') ? [[name.slice(1), decodeURIComponent(parts[index] ?? '')]] : [],
        ),
    );
    return found.route({ params, query: new URLSearchParams(query), headers: {}, body: undefined, ...over });
  }
  return {
    table,
    keeping,
    routes,
    as: (over: Parameters<typeof acting>[0]) => {
      who = acting(over);
    },
    get: (path: string) => ask('GET', path),
    post: (path: string, body?: unknown) => ask('POST', path, { body }),
    patch: (path: string, body: unknown) => ask('PATCH', path, { body }),
    importAs: (body: unknown, type = 'application/json') =>
      ask('POST', '/import', { body, headers: { 'content-type': type } }),
    ask,
    add: (id: string, data: object = {}) => keeping.add(network.id, id, bodyOf(data), 'host:anna'),
    /** Everything that is stored, to see that nothing changed. */
    stored: async () => {
      const rows = [];
      for await (const row of table.scan()) rows.push(row);
      return rows;
    },
  };
}

describe('GET cases', () => {
  test('answers a question with cases, passages and scores', async () => {
    const { add, get, as } = given();
    await add('ludvika', {
      organisation: 'Ludvika',
      summary: [{ text: 'Bostäder byggs.', source: 'Guldläget' }, 'Skolor byggs.'],
      translation: { title: 'In English', summary: ['Homes are built.', 'Schools are built.'] },
    });
    as({ facilitator: false });
    const found = { id: 'ludvika', organisation: 'Ludvika', kind: 'municipal', score: 0.5 };
    expect(await get('?q=byggs')).toEqual({
      status: 200,
      body: {
        answered: true,
        cases: [
          {
            ...found,
            title: 'Guldläget',
            passages: [
              { text: 'Bostäder byggs.', heading: 'Guldläget' },
              { text: 'Skolor byggs.', heading: 'Sammanfattning' },
            ],
          },
        ],
      },
    });
    as({ facilitator: false, language: 'en' });
    expect((await get('?q=byggs')).body).toMatchObject({
      cases: [{ title: 'In English', passages: [{ text: 'Homes are built.' }, { heading: 'Summary' }] }],
    });
    expect((await get('?q=finns+inte')).body).toEqual({ answered: false, cases: [] });
  });

  test('gives three cases, or as many as are asked for', async () => {
    const { add, get } = given();
    for (let index = 0; index < 60; index++) await add(`c${index}`);
    const count = async (path: string) => ((await get(path)).body as { cases: unknown[] }).cases.length;
    expect(await count('?q=Ludvika')).toBe(3);
    expect(await count('?q=Ludvika&limit=1')).toBe(1);
    expect(await count('?q=Ludvika&limit=50')).toBe(50);
    expect(await count('')).toBe(50);
    expect(await count('?q=%20&offset=50')).toBe(11);
  });

  test('lists all by title when nothing is asked', async () => {
    const { add, get, keeping } = given();
    await add('z', { title: 'Östersund' });
    await add('a', { title: 'Åre' });
    await add('b', { title: 'Älvdalen', advice: 'x' });
    await add('borta');
    await keeping.setRetired(network.id, 'borta', true, 'host:anna');
    expect((await get('?limit=2&offset=1')).body).toEqual({
      answered: false,
      total: 4,
      cases: [
        expect.objectContaining({ id: 'a', score: 0 }),
        expect.objectContaining({
          id: 'b',
          passages: [{ text: 'Ludvika växer.', heading: 'Sammanfattning' }],
        }),
      ],
    });
  });

  test.each([
    [`?q=${'å'.repeat(1_001)}`, 'QuestionTooLong'],
    ['?q=x&limit=0', 'BadLimit'],
    ['?q=x&limit=51', 'BadLimit'],
    ['?limit=1.5', 'BadLimit'],
    ['?limit=x', 'BadLimit'],
    ['?offset=-1', 'BadOffset'],
    ['/export?format=xlsx', 'BadFormat'],
  ])('with %s is refused', async (path, code) => {
    expect(await given().get(path)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  test('takes a question of 1,000 characters, and any other', async () => {
    const { get } = given();
    expect((await get(`?q=${'å'.repeat(1_000)}`)).status).toBe(200);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (question) => {
        expect((await get(`?q=${encodeURIComponent(question.toWellFormed())}`)).status).toBe(200);
      }),
      { numRuns: 30 },
    );
  });
});

describe('GET cases/:cid', () => {
  test('gives the whole case in both languages', async () => {
    const { add, get, as } = given();
    const translation = { title: 'T', summary: ['S'], successFactors: [], challenges: [], advice: [] };
    await add('åre', { translation, contact: '<b>Anna</b> Exempel', advice: ['<script>alert(1)</script>'] });
    const view = {
      id: 'åre',
      title: 'Guldläget',
      language: 'sv',
      summary: [{ text: 'Ludvika växer.', source: '' }],
      advice: [{ text: '<script>alert(1)</script>', source: '' }],
      contact: '<b>Anna</b> Exempel',
      translation: { ...translation, summary: [{ text: 'S', source: '' }] },
      revision: 1,
      changedAt: '2026-11-25T08:00:01.000Z',
      retired: false,
      from: null,
    };
    expect(await get('/åre')).toMatchObject({ status: 200, body: { ...view, sharedWith: [] } });
    as({ facilitator: false });
    const seen = await get(`/${encodeURIComponent('åre')}`);
    expect(seen).toMatchObject({ status: 200, body: view });
    expect(seen.body).not.toHaveProperty('sharedWith');
  });

  test('of another network’s shared case names that network, and not with whom else it is shared', async () => {
    const shared = await given().get(`/${neighbours.networkId}~delat`);
    expect(shared).toMatchObject({ status: 200, body: { from: 'Grannarna', contact: 'Anna Exempel' } });
    expect(shared.body).not.toHaveProperty('sharedWith');
  });

  test('of a retired case is for facilitators', async () => {
    const { add, get, post, as } = given();
    await add('x');
    await post('/x/retire');
    expect(await get('/x')).toMatchObject({ status: 200, body: { retired: true } });
    as({ facilitator: false });
    expect((await get('/x')).status).toBe(404);
  });

  test.each(['nope', '..', `${network.id}~x`, 'b~b~b', '%00', 'a%2Fb'])('finds no %s', async (id) => {
    const { get, add } = given();
    await add('x');
    expect(await get(`/${id}`)).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });
  });
});

describe('writing', () => {
  test('POST adds a case, and the same once more is still one', async () => {
    const { post, keeping } = given();
    const body = { title: 'Ny', summary: 'Något', id: 'ny' };
    expect(await post('', body)).toMatchObject({ status: 201, body: { id: 'ny', revision: 1 } });
    expect(await post('', body)).toMatchObject({ status: 201, body: { revision: 1 } });
    expect(await post('', { ...body, summary: 'Annat' })).toMatchObject({
      status: 409,
      body: { error: { code: 'Exists' } },
    });
    const unnamed = await post('', { title: 'Utan id', summary: 'Något' });
    expect(unnamed).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^[\da-f]{32}$/) } });
    expect(await keeping.list(network.id)).toHaveLength(2);
  });

  test('POST says what is wrong, field by field', async () => {
    const { post, stored } = given();
    expect(await post('', { title: '', links: 'x' })).toEqual({
      status: 400,
      body: {
        error: {
          code: 'InvalidCase',
          message: 'Fallet är inte sparat. Se vad som behöver rättas.',
          problems: [
            { field: 'title', message: 'Fyll i titeln.' },
            { field: 'summary', message: 'Fallet säger inget. Fyll i sammanfattningen.' },
            {
              field: 'links[0]',
              message: 'Skriv nummer 1 i länkarna som en adress som börjar med https:// eller http://.',
            },
          ],
        },
      },
    });
    expect(await stored()).toEqual([]);
  });

  test('PATCH changes what it names, from the revision it names', async () => {
    const { add, patch, get } = given();
    await add('x', { contact: 'Anna Exempel', translation: { title: 'T' } });
    const changed = await patch('/x', { revision: 1, title: 'Nytt', id: 'y' });
    expect(changed).toMatchObject({
      status: 200,
      body: { id: 'x', title: 'Nytt', contact: 'Anna Exempel', translation: { title: 'T' }, revision: 2 },
    });
    // The same once more, as a client does that never saw the answer.
    expect(await patch('/x', { revision: 1, title: 'Nytt' })).toMatchObject({
      status: 200,
      body: { revision: 2 },
    });
    expect(await patch('/x', { revision: 1, title: 'Annat' })).toMatchObject({
      status: 409,
      body: { error: { code: 'Overtaken' } },
    });
    // What was got can be sent back.
    const got = (await get('/x')).body as object;
    expect(await patch('/x', { ...got, translation: null })).toMatchObject({
      status: 200,
      body: { translation: null, revision: 3 },
    });
  });

  test.each([
    ['/nope', { revision: 1 }, 404, 'NotFound'],
    [`/${neighbours.networkId}~delat`, { revision: 1, title: 'x' }, 404, 'NotFound'],
    ['/x', 7, 400, 'InvalidCase'],
    ['/x', undefined, 400, 'InvalidCase'],
    ['/x', { title: 'Nytt' }, 400, 'SayRevision'],
    ['/x', { revision: '1', title: 'Nytt' }, 400, 'SayRevision'],
    ['/x', { revision: 1, summary: [7, false] }, 400, 'InvalidCase'],
  ])('PATCH %s with %j is %d', async (path, body, status, code) => {
    const { add, patch, stored } = given();
    await add('x');
    const before = await stored();
    expect(await patch(path, body)).toMatchObject({ status, body: { error: { code } } });
    expect(await stored()).toEqual(before);
  });

  test('retires and restores, with a history that says who and what', async () => {
    const { add, post, patch, get } = given();
    await add('x');
    await patch('/x', { revision: 1, title: 'Nytt' });
    expect(await post('/x/retire')).toMatchObject({ status: 200, body: { retired: true, revision: 3 } });
    expect(await post('/x/retire')).toMatchObject({ status: 200, body: { retired: true, revision: 3 } });
    expect(await post('/x/restore')).toMatchObject({ status: 200, body: { retired: false } });
    expect((await post('/nope/retire')).status).toBe(404);
    expect((await get('/nope/history')).status).toBe(404);
    expect((await get('/x/history')).body).toMatchObject([
      { revision: 4, change: 'restored', by: 'host:anna' },
      { revision: 3, change: 'retired' },
      { revision: 2, change: 'changed', case: { id: 'x', title: 'Nytt' } },
      { revision: 1, change: 'added', at: '2026-11-25T08:00:01.000Z', case: { title: 'Guldläget' } },
    ]);
  });

  test('approves a proposal as it is or mended, once, and declines one', async () => {
    const { keeping, get, post } = given();
    for (const id of ['p1', 'p2', 'p3']) {
      await keeping.propose(network.id, id, bodyOf({ title: id }), 'host:bo');
    }
    expect((await get('/proposals')).body).toMatchObject([
      { id: 'p1', by: 'host:bo', case: { id: 'p1', title: 'p1' } },
      { id: 'p2' },
      { id: 'p3' },
    ]);
    expect((await post('/proposals/p1/approve')).status).toBe(204);
    expect((await post('/proposals/p2/approve', { title: 'Rättat' })).status).toBe(204);
    expect(await post('/proposals/p3/approve', { title: '' })).toMatchObject({ status: 400 });
    expect((await post('/proposals/p3/decline')).status).toBe(204);
    for (const path of ['/proposals/p1/approve', '/proposals/nope/decline', '/proposals/p3/approve']) {
      expect(await post(path)).toMatchObject({ status: 404, body: { error: { code: 'NotFound' } } });
    }
    expect((await get('/proposals')).body).toEqual([]);
    const titles = (await keeping.list(network.id)).map(({ texts }) => texts.sv?.title);
    expect(titles.sort()).toEqual(['Rättat', 'p1']);
  });
});

describe('import', () => {
  const rows = [
    { id: 'a', title: 'A', summary: 'Ett', kind: 'rapport' },
    { title: 'B', summary: 'Två', färg: 'röd' },
  ];

  test('says row by row what it did', async () => {
    const { importAs, keeping } = given();
    const first = await importAs(rows);
    expect(first).toMatchObject({
      status: 200,
      body: {
        added: 2,
        changed: 0,
        same: 0,
        rows: [
          { row: 1, id: 'a', outcome: 'added', notes: [] },
          {
            row: 2,
            outcome: 'added',
            notes: [
              'Sorten är okänd eller saknas, så fallet är inlagt som en resurs.',
              'Fältet ”färg” är inte med.',
            ],
          },
        ],
      },
    });
    expect(await importAs({ cases: [rows[0], { ...rows[1], summary: 'Nytt' }] })).toMatchObject({
      body: { added: 0, changed: 1, same: 1, rows: [{ outcome: 'same' }, { outcome: 'changed' }] },
    });
    expect(await keeping.list(network.id)).toHaveLength(2);
  });

  test('of CSV and Markdown', async () => {
    const { importAs, keeping } = given();
    expect((await importAs('titel;summary\nA;x', 'text/csv; charset=utf-8')).status).toBe(200);
    expect((await importAs('---\ntitle: B\n---\nx', 'text/markdown')).status).toBe(200);
    expect((await importAs('# C\n\nx', 'text/x-markdown')).status).toBe(200);
    expect(await keeping.list(network.id)).toHaveLength(3);
  });

  test('leaves what a row does not say', async () => {
    const { importAs, add, get } = given();
    await add('x', { contact: 'Anna Exempel', translation: { title: 'T' } });
    await importAs([{ id: 'x', title: 'Guldläget', summary: 'Ludvika växer.', kind: 'case' }]);
    expect((await get('/x')).body).toMatchObject({ contact: 'Anna Exempel', translation: { title: 'T' } });
    await importAs([{ id: 'x', title: 'Guldläget', summary: 'Annat.', contact: '' }]);
    expect((await get('/x')).body).toMatchObject({ contact: '', translation: null });
  });

  test('leaves a contact that is set while it runs', async () => {
    const { importAs, add, get, table, keeping } = given();
    await add('x', { contact: 'Anna Exempel' });
    const one = await keeping.read(network.id, 'x');
    if (!one) throw new Error('There is no case.');
    table.before = async (operation) => {
      if (operation !== 'transact') return;
      table.before = undefined;
      await keeping.change(network.id, 'x', { ...one, contact: 'Bo Exempel' }, 1, 'host:bo');
    };
    await importAs([{ id: 'x', title: 'Nytt', summary: 'Ludvika växer.', kind: 'case' }]);
    expect((await get('/x')).body).toMatchObject({ title: 'Nytt', contact: 'Bo Exempel', revision: 3 });
  });

  test('changes nothing when a row is too long with what its case keeps', async () => {
    const { importAs, add, stored } = given();
    const many = (count: number) => Array.from({ length: count }, (_, at) => `${at} ${'å'.repeat(1_180)}`);
    const said = { title: 'Guldläget', summary: 'Ludvika växer.', challenges: many(60), advice: many(20) };
    await add('x', { ...said, translation: said });
    const before = await stored();
    const links = Array.from({ length: 20 }, (_, at) => `https://a.se/${at}/`.padEnd(1_000, 'x'));
    const others = Array.from({ length: 150 }, (_, at) => ({ id: `ny-${at}`, title: 'Ny', summary: 's' }));
    expect(await importAs([...others, { id: 'x', kind: 'case', ...said, links }])).toEqual({
      status: 400,
      body: {
        error: {
          code: 'NothingImported',
          message: 'Inget är ändrat. Rätta de här raderna och försök igen.',
        },
        rows: [
          {
            row: 151,
            problems: [{ field: '', message: 'Fallet är för stort: högst 200000 tecken sammanlagt.' }],
          },
        ],
      },
    });
    expect(await stored()).toEqual(before);
    const without = { id: 'x', kind: 'case', ...said, links, translation: null };
    expect(await importAs([...others, without])).toMatchObject({
      status: 200,
      body: { added: 150, changed: 1 },
    });
  });

  test('changes nothing when a row is wrong, and says all that is', async () => {
    const { importAs, stored, as } = given();
    as({ language: 'en' });
    expect(await importAs([rows[0], { id: 'a', title: '' }, rows[1], { ...rows[0] }])).toEqual({
      status: 400,
      body: {
        error: {
          code: 'NothingImported',
          message: 'Nothing is changed. Put these rows right and try again.',
        },
        rows: [
          {
            row: 2,
            problems: [
              { field: 'title', message: 'Fill in the title.' },
              { field: 'summary', message: 'The case says nothing. Fill in the summary.' },
            ],
          },
          { row: 4, problems: [{ field: 'id', message: 'The case is in the file twice.' }] },
        ],
      },
    });
    expect(await stored()).toEqual([]);
  });

  test.each([
    [undefined, 'application/json', 'Skicka en lista med fall, eller {"cases": [ … ]}.'],
    [{}, 'application/json', 'Skicka en lista med fall, eller {"cases": [ … ]}.'],
    [[], 'application/json', 'Det finns inga fall i filen.'],
    [undefined, 'text/csv', 'Det finns inga fall i filen.'],
    ['a;b\n1;2', 'text/csv', 'Kolumnen ”titel” saknas i första raden.'],
  ])('of %j as %s is none', async (body, type, message) => {
    expect(await given().importAs(body, type)).toEqual({
      status: 400,
      body: { error: { code: 'NothingImported', message }, rows: [] },
    });
  });

  test('takes 5,001 rows, and a body of 5 MB', async () => {
    const { importAs, keeping, routes } = given();
    const many = Array.from({ length: 5_001 }, (_, index) => ({ title: `Fall ${index}`, summary: 'Text' }));
    expect(await importAs(many)).toMatchObject({ status: 200, body: { added: 5_001 } });
    expect(await keeping.list(network.id)).toHaveLength(5_001);
    expect(routes.get(`POST ${casePaths.import(':networkId')}`)?.maxBodyBytes).toBe(5 * 1024 * 1024);
  });

  test('gives back what export gave', async () => {
    const { importAs, add, get, post } = given();
    await add('x', { summary: ['=a;"b"', '---'], contact: 'Anna Exempel', translation: { title: 'T' } });
    await add('y', { language: 'en' });
    await add('z');
    await post('/z/retire');
    for (const [format, type] of [
      ['json', 'application/json; charset=utf-8'],
      ['csv', 'text/csv; charset=utf-8'],
      ['md', 'text/markdown; charset=utf-8'],
    ] as const) {
      const { status, body, headers } = await get(`/export?format=${format}`);
      expect({ status, headers }).toEqual({
        status: 200,
        headers: {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="fall.${format}"`,
        },
      });
      expect(body).not.toContain('Delat fall');
      const sent = format === 'json' ? JSON.parse(String(body)) : body;
      expect((await importAs(sent, type)).body).toMatchObject({ same: 2, added: 0, changed: 0 });
    }
    expect(JSON.parse(String((await get('/export?retired=true')).body))).toHaveLength(3);
  });
});

test('participants search and read; they write nothing, and see no history, proposals or retired cases', async () => {
  const { add, as, get, post, patch, importAs, keeping, stored } = given();
  await add('x');
  await keeping.propose(network.id, 'p', bodyOf({}), 'host:bo');
  const before = await stored();
  as({ facilitator: false });
  for (const path of ['', '?q=x', '/x', '/export', '/export?format=csv']) {
    expect((await get(path)).status).toBe(200);
  }
  for (const answer of [
    await post('', { title: 'T', summary: 's' }),
    await patch('/x', { revision: 1, title: 'T' }),
    await post('/x/retire'),
    await post('/x/restore'),
    await importAs([{ title: 'T', summary: 's' }]),
    await get('/x/history'),
    await get('/proposals'),
    await post('/proposals/p/approve'),
    await post('/proposals/p/decline'),
    await get('/export?retired=true'),
  ]) {
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'FacilitatorsOnly' } } });
  }
  expect(await stored()).toEqual(before);
});

test('every route is closed to other networks', async () => {
  const { add, routes, stored } = given();
  await add('x');
  const before = await stored();
  for (const { route } of routes.values()) {
    const params = { networkId: 'c'.repeat(32), caseId: 'x', proposalId: 'x' };
    const query = new URLSearchParams('q=x');
    const answer = await route({ params, query, headers: {}, body: [{ title: 'T', summary: 's' }] });
    expect(answer.status).toBe(404);
  }
  expect(routes.size).toBe(12);
  expect(await stored()).toEqual(before);
});

test('whatever is sent, nothing is thrown, and nothing is changed that cannot be read', async () => {
  const { add, ask, stored } = given();
  await add('x');
  const before = await stored();
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue(),
      fc.constantFrom('application/json', 'text/csv', 'text/markdown'),
      fc.constantFrom('', '/import', '/x'),
      async (body, type, path) => {
        const method = path === '/x' ? 'PATCH' : 'POST';
        const answer = await ask(method, path, { body, headers: { 'content-type': type } });
        expect(answer).toMatchObject({
          status: 400,
          body: { error: { message: expect.stringMatching(/\S/) } },
        });
      },
    ),
    { numRuns: 500 },
  );
  expect(await stored()).toEqual(before);
});
