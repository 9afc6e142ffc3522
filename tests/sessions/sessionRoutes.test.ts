import type { Answer, Question, Route } from '../../bot/edge/httpServer.ts';
import { sessionRoutes } from '../../bot/edge/sessionRoutes.ts';
import { acting, at, givenSessions, network, plain } from './given.ts';

function givenRoutes(who = acting()) {
  const house = givenSessions();
  const routes = new Map<string, Route>();
  const add = (method: string) => (path: string, route: Route) => void routes.set(`${method} ${path}`, route);
  sessionRoutes(
    { get: add('GET'), post: add('POST'), patch: add('PATCH') },
    {
      sessions: house.sessions,
      planning: house.plans,
      networks: { find: async (id) => (id === network.id ? network : undefined) },
      clock: { now: () => house.clock.at },
      inNetwork: (handle) => (question) => handle(who, question),
    },
  );
  const ask = (route: string, over: Partial<Question>): Promise<Answer> => {
    const found = routes.get(route);
    if (!found) throw new Error(`No route ${route}: ${[...routes.keys()]}`);
    return found({ params: {}, query: new URLSearchParams(), headers: {}, body: undefined, ...over });
  };
  const path = '/api/networks/:networkId/sessions';
  return {
    ...house,
    plan: (body: unknown) => ask(`POST ${path}`, { body }),
    change: (sessionId: string, body: unknown) =>
      ask(`PATCH ${path}/:sessionId`, { params: { sessionId }, body }),
    importAll: (body: unknown) => ask(`POST ${path}/import`, { body }),
    calendar: (sessionId: string, file: string, networkId = network.id) =>
      ask('GET /calendar/:networkId/:sessionId/:file', { params: { networkId, sessionId, file } }),
  };
}

const body = {
  title: 'Träff 6',
  start: '2027-03-10T09:00',
  end: '2027-03-10T12:00',
  timeZone: 'Europe/Stockholm',
  place: 'Falun',
  link: 'https://teams.example/x',
  reminders: ['P7D', 'P1D', 'PT1H'],
  programme: [],
};

test('POST plans a session and gives it back', async () => {
  const { plan, sessions } = givenRoutes();
  const answer = await plan(body);
  expect(answer).toMatchObject({
    status: 201,
    body: {
      ...body,
      start: '2027-03-10T08:00:00.000Z',
      end: '2027-03-10T11:00:00.000Z',
      phase: 'planned',
      cancelled: false,
    },
  });
  expect(JSON.stringify(answer)).not.toContain('calendarSecret');
  expect(await sessions.readAll(network.id)).toHaveLength(1);
});

test.each([
  ['sv', 'Fyll i rubriken.'],
  ['en', 'Fill in the title.'],
] as const)('what is wrong is said field by field in %s', async (language, message) => {
  const { plan, sessions } = givenRoutes(acting({ language }));
  expect(await plan({ ...body, title: '', link: 'x', programme: [{ title: 7 }] })).toMatchObject({
    status: 422,
    body: {
      error: {
        code: 'InvalidSession',
        problems: [{ field: 'title', message }, { field: 'link' }, { field: 'programme[0].title' }],
      },
    },
  });
  expect(await sessions.readAll(network.id)).toEqual([]);
});

describe('PATCH', () => {
  test('changes what it names', async () => {
    const { change, sessions } = givenRoutes();
    await sessions.save(network.id, plain);
    const answer = await change(plain.id, { end: '2027-02-04T13:00', place: 'Falun' });
    expect(answer).toMatchObject({ status: 200, body: { place: 'Falun', end: '2027-02-04T12:00:00.000Z' } });
    expect(await sessions.readAll(network.id)).toEqual([
      { ...plain, place: 'Falun', end: at('2027-02-04T12:00Z'), revision: 1 },
    ]);
  });

  test('cancels, once and for good', async () => {
    const { change, sessions, heard } = givenRoutes();
    await sessions.save(network.id, plain);
    expect(await change(plain.id, { cancelled: true })).toMatchObject({
      status: 200,
      body: { phase: 'cancelled' },
    });
    expect((await change(plain.id, { cancelled: true })).status).toBe(200);
    expect(await change(plain.id, { place: 'x' })).toMatchObject({
      status: 409,
      body: { error: { code: 'Cancelled' } },
    });
    expect((await change(plain.id, { cancelled: false })).status).toBe(409);
    expect(heard).toHaveLength(2);
  });

  test.each([
    ['nope', {}, 404],
    ['../x', {}, 404],
    [plain.id, 7, 422],
    [plain.id, { title: '' }, 422],
    [plain.id, { end: '2027-02-04T08:00' }, 422],
    [plain.id, { cancelled: 'yes' }, 422],
  ])('of %s with %j is %d', async (id, changes, status) => {
    const { change, sessions } = givenRoutes();
    await sessions.save(network.id, plain);
    expect((await change(id, changes)).status).toBe(status);
    expect(await sessions.readAll(network.id)).toEqual([plain]);
  });
});

describe('import', () => {
  test('of JSON and of CSV', async () => {
    const { importAll, sessions } = givenRoutes();
    expect(await importAll([body, { ...body, title: 'Träff 7' }])).toMatchObject({
      status: 200,
      body: { created: [{ title: 'Träff 6' }, { title: 'Träff 7' }] },
    });
    const csv = 'title,date,start,end\nTräff 8,2027-05-04,09:00,12:00';
    expect(await importAll(csv)).toMatchObject({ status: 200, body: { created: [{ title: 'Träff 8' }] } });
    expect(await sessions.readAll(network.id)).toHaveLength(3);
  });

  test('saves nothing when a row is wrong, and says every problem of every row', async () => {
    const { importAll, sessions } = givenRoutes(acting({ language: 'en' }));
    expect(await importAll([body, { ...body, title: '', end: 'x' }, body])).toEqual({
      status: 422,
      body: {
        error: { code: 'NothingImported', message: 'Nothing is saved. Put these rows right and try again.' },
        rows: [
          {
            row: 2,
            problems: [
              { field: 'title', message: 'Fill in the title.' },
              {
                field: 'end',
                message: 'Write the time in the end like this: 09:00, or with a date: 2027-02-04T09:00.',
              },
            ],
          },
          { row: 3, problems: [{ field: 'title', message: 'The session is in the file twice.' }] },
        ],
      },
    });
    expect(await sessions.readAll(network.id)).toEqual([]);
  });

  test.each([undefined, {}, [], ''])('of %j is no import', async (nothing) => {
    expect(await givenRoutes().importAll(nothing)).toMatchObject({ status: 422, body: { rows: [] } });
  });
});

test('participants write nothing', async () => {
  const { plan, change, importAll, sessions } = givenRoutes(acting({ facilitator: false }));
  await sessions.save(network.id, plain);
  for (const answer of [await plan(body), await change(plain.id, { place: 'x' }), await importAll([body])]) {
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'FacilitatorsOnly' } } });
  }
  expect(await sessions.readAll(network.id)).toEqual([plain]);
});

describe('the calendar file', () => {
  test('is read by whoever has its address', async () => {
    const { calendar, sessions } = givenRoutes();
    await sessions.save(network.id, plain);
    const answer = await calendar(plain.id, `${plain.calendarSecret}.ics`);
    expect(answer.status).toBe(200);
    expect(answer.headers?.['Content-Type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body).toContain('UID:traff5@dalalab');
  });

  test.each([
    ['a wrong secret', plain.id, `${'f'.repeat(32)}.ics`, network.id],
    ['no secret', plain.id, '.ics', network.id],
    ['no ending', plain.id, plain.calendarSecret, network.id],
    ['another session', 'nope', `${plain.calendarSecret}.ics`, network.id],
    ['another network', plain.id, `${plain.calendarSecret}.ics`, 'x'],
  ])('is not found with %s', async (_, sessionId, file, networkId) => {
    const { calendar, sessions } = givenRoutes();
    await sessions.save(network.id, plain);
    expect((await calendar(sessionId, file, networkId)).status).toBe(404);
  });

  test('is not found for a session that has no secret', async () => {
    const { calendar, sessions } = givenRoutes();
    await sessions.save(network.id, { ...plain, calendarSecret: '' });
    expect((await calendar(plain.id, '.ics')).status).toBe(404);
  });
});
