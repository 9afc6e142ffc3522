import type { SessionFields } from '../../bot/contract/session.ts';
import { TableUnavailable } from '../../bot/ports/table.ts';
import type { Imported } from '../../bot/sessions/planning.ts';
import { fingerprint } from '../../bot/sessions/session.ts';
import { csvSessions, jsonSessions } from '../../bot/sessions/sessionFile.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { at, givenSessions, plain } from './given.ts';

const fields: SessionFields = {
  title: 'Träff 6',
  start: at('2027-03-10T08:00Z'),
  end: at('2027-03-10T11:00Z'),
  timeZone: 'Europe/Stockholm',
  place: 'Falun',
  link: '',
  programme: [],
  reminders: ['P1D'],
};

describe('planning', () => {
  test('a session is announced, written and told', async () => {
    const { plans, sessions, heard } = givenSessions();
    const session = await plans.plan('n', fields);
    expect(session).toMatchObject({ ...fields, revision: 0, cancelled: false });
    expect(session.calendarSecret).toMatch(/^[\da-f]{32}$/);
    expect(await sessions.readAll('n')).toEqual([session]);
    expect(heard).toEqual(['willSave Träff 6 r0 new', 'didSave Träff 6 r0 new']);
  });

  test('it is announced before it is written', async () => {
    const { plans, watchers, sessions } = givenSessions();
    const there: number[] = [];
    const look = async () => void there.push((await sessions.readAll('n')).length);
    watchers.push({ willSave: look, didSave: look });
    await plans.plan('n', fields);
    expect(there).toEqual([0, 1]);
  });

  test('when others cannot follow they are told later, and it stands all the same', async () => {
    const { plans, sessions, heard, fails, settle } = givenSessions();
    fails.didSave = true;
    const session = await plans.plan('n', fields);
    expect(await sessions.readAll('n')).toEqual([session]);
    fails.didSave = false;
    await settle();
    expect(heard.filter((line) => line.startsWith('didSave'))).toHaveLength(2);
  });

  test('when the store gives no answer others are told of what it took', async () => {
    const { plans, sessions, table, heard, settle } = givenSessions();
    const transact = table.transact;
    table.transact = async (partition, steps) => {
      await transact(partition, steps);
      throw new TableUnavailable('The answer was lost.');
    };
    await expect(plans.plan('n', fields)).rejects.toThrow(TableUnavailable);
    table.transact = transact;
    expect(heard).toEqual(['willSave Träff 6 r0 new']);
    await settle();
    expect(heard).toEqual(['willSave Träff 6 r0 new', 'didSave Träff 6 r0 new']);
    expect(await sessions.readAll('n')).toHaveLength(1);
  });
});

describe('changing', () => {
  test('says what it was, and counts what must be heard', async () => {
    const { plans, sessions, heard } = givenSessions();
    const { id } = await plans.plan('n', fields);
    heard.length = 0;
    await plans.change('n', id, (session) => ({ ...session, title: 'Nytt namn' }));
    await plans.change('n', id, (session) => ({ ...session, start: session.start + 60_000 }));
    await plans.cancel('n', id);
    expect(heard).toEqual([
      'willSave Nytt namn r0 r0',
      'didSave Nytt namn r0 r0',
      'willSave Nytt namn r1 r0',
      'didSave Nytt namn r1 r0',
      'willSave Nytt namn r2 r1',
      'didSave Nytt namn r2 r1',
    ]);
    expect(await sessions.read('n', id)).toMatchObject({ revision: 2, cancelled: true });
  });

  test('nothing to change is nothing to tell', async () => {
    const { plans, heard } = givenSessions();
    const { id } = await plans.plan('n', fields);
    heard.length = 0;
    await plans.change('n', id, (session) => ({ ...session }));
    expect(heard).toEqual([]);
  });

  test('a cancelled session stays as it is, and is cancelled once', async () => {
    const { plans, heard } = givenSessions();
    const { id } = await plans.plan('n', fields);
    await plans.cancel('n', id);
    heard.length = 0;
    await plans.cancel('n', id);
    expect(await plans.change('n', id, (session) => ({ ...session, place: 'Mora' }))).toMatchObject({
      place: 'Falun',
      revision: 1,
    });
    expect(heard).toEqual([]);
  });

  test('there must be something to change', async () => {
    expect(await givenSessions().plans.cancel('n', 'nope')).toBeUndefined();
  });

  test('two facilitators on two servers at once: both changes hold', async () => {
    const { plans, anotherServer, sessions } = givenSessions();
    const { id } = await plans.plan('n', fields);
    await Promise.all([
      plans.change('n', id, (session) => ({ ...session, start: fields.start - 60_000 })),
      anotherServer().change('n', id, (session) => ({ ...session, place: 'Mora' })),
    ]);
    expect(await sessions.readAll('n')).toMatchObject([
      { start: fields.start - 60_000, place: 'Mora', revision: 2 },
    ]);
  });
});

describe('a form', () => {
  test('sent twice, also at once on two servers, is one session', async () => {
    const { plans, anotherServer, sessions } = givenSessions();
    const both = await Promise.all([
      plans.saveForm('n', 'new1', undefined, fields),
      anotherServer().saveForm('n', 'new1', undefined, fields),
    ]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
    expect(await plans.saveForm('n', 'new1', undefined, fields)).toMatchObject({ outcome: 'saved' });
    expect(await sessions.readAll('n')).toHaveLength(1);
  });

  test('of a session that somebody changed meanwhile changes nothing', async () => {
    const { plans, sessions } = givenSessions();
    const planned = await plans.plan('n', fields);
    await plans.change('n', planned.id, (session) => ({ ...session, title: 'Annat' }));
    const mine = { ...fields, place: 'Orsa' };
    const refused = await plans.saveForm('n', planned.id, fingerprint(planned), mine);
    expect(refused).toMatchObject({
      outcome: 'changedMeanwhile',
      session: { title: 'Annat', place: 'Falun' },
    });
    const now = await sessions.read('n', planned.id);
    expect(await plans.saveForm('n', planned.id, now && fingerprint(now), mine)).toMatchObject({
      outcome: 'saved',
      session: { title: 'Träff 6', place: 'Orsa', revision: 1 },
    });
  });

  test('two sent at once for the same session: one is told', async () => {
    const { plans, anotherServer } = givenSessions();
    const planned = await plans.plan('n', fields);
    const seen = fingerprint(planned);
    const both = await Promise.all([
      plans.saveForm('n', planned.id, seen, { ...fields, place: 'Orsa' }),
      anotherServer().saveForm('n', planned.id, seen, { ...fields, place: 'Mora' }),
    ]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['changedMeanwhile', 'saved']);
  });

  test('of a session that is gone or cancelled says so', async () => {
    const { plans } = givenSessions();
    const planned = await plans.plan('n', fields);
    await plans.cancel('n', planned.id);
    const seen = fingerprint(planned);
    expect((await plans.saveForm('n', planned.id, seen, fields)).outcome).toBe('cancelled');
    expect((await plans.saveForm('n', 'nope', seen, fields)).outcome).toBe('gone');
  });
});

describe('a season', () => {
  const season = [
    { title: 'Träff 1', start: '2026-10-25T02:30', end: '2026-10-25T04:00' },
    { title: 'Träff 2', start: '2027-03-28T02:30', end: '2027-03-28T04:00', place: 'Mora', reminders: [] },
    { title: 'Träff 3', start: '2027-05-04T07:00Z', end: '2027-05-04T10:00Z', programme: ['10:30 triader'] },
  ];
  const importing = (house: ReturnType<typeof givenSessions>, data: unknown): Promise<Imported> => {
    const file = jsonSessions(data);
    if (!file.ok) throw new Error(file.problem.what);
    return house.plans.importAll('n', file.rows);
  };
  const problemsOf = (done: Imported) =>
    done.ok
      ? []
      : done.rows.map(
          ({ row, problems }) =>
            `${row}: ${problems.map(({ field, problem }) => `${field} ${problem}`).join(', ')}`,
        );

  test('is imported whole, over both nights clocks change', async () => {
    const house = givenSessions();
    const done = await importing(house, season);
    expect(done.ok && done.created.map(({ start }) => start)).toEqual([
      at('2026-10-25T00:30Z'),
      at('2027-03-28T01:30Z'),
      at('2027-05-04T07:00Z'),
    ]);
    expect(await house.sessions.readAll('n')).toHaveLength(3);
    expect(house.heard).toHaveLength(6);
  });

  test('is not imported at all when a row is wrong; every wrong row has all its problems', async () => {
    const house = givenSessions();
    await house.plans.plan('n', { ...fields, title: 'TRÄFF 1', start: at('2026-10-25T00:30Z') });
    house.heard.length = 0;
    const done = await importing(house, [
      ...season,
      { title: '', start: 'x', end: '2027-01-01T09:00', link: 'ftp://x' },
      season[1],
      7,
    ]);
    expect(problemsOf(done)).toEqual([
      '1: title exists',
      '4: title missing, start notATime, link notHttps',
      '5: title inFileTwice',
      '6:  unknown',
    ]);
    expect(await house.sessions.readAll('n')).toHaveLength(1);
    expect(house.heard).toEqual([]);
  });

  test('imported twice, also at once on two servers, is there once', async () => {
    const house = givenSessions();
    const file = jsonSessions(season);
    const rows = file.ok ? file.rows : [];
    const both = await Promise.all([
      house.plans.importAll('n', rows),
      house.anotherServer().importAll('n', rows),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(problemsOf(both.find(({ ok }) => !ok) ?? fail())).toEqual([
      '1: title exists',
      '2: title exists',
      '3: title exists',
    ]);
    expect(await house.sessions.readAll('n')).toHaveLength(3);
  });

  test('can be imported anew where a session was cancelled or moved', async () => {
    const house = givenSessions();
    const first = await importing(house, season.slice(0, 2));
    const [one, two] = first.ok ? first.created : [];
    await house.plans.cancel('n', one?.id ?? '');
    await house.plans.change('n', two?.id ?? '', (session) => ({
      ...session,
      end: session.end + 1,
      start: session.start + 1,
    }));
    expect((await importing(house, season.slice(0, 2))).ok).toBe(true);
    const ids = (await house.sessions.readAll('n')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test('that the store does not take is not there', async () => {
    const house = givenSessions();
    house.table.before = (operation) => (operation === 'transact' ? unreachable() : undefined);
    await expect(importing(house, season)).rejects.toThrow(TableUnavailable);
    house.table.before = undefined;
    expect(await house.sessions.readAll('n')).toEqual([]);
  });

  test('of a hundred is taken, one more is not', async () => {
    const rows = (count: number) =>
      [...Array(count).keys()].map((n) => ({ ...season[0], title: `Träff ${n}` }));
    const house = givenSessions();
    expect((await importing(house, rows(100))).ok).toBe(true);
    expect(jsonSessions(rows(101))).toEqual({ ok: false, problem: { what: 'tooMany' } });
    expect(jsonSessions([])).toEqual({ ok: false, problem: { what: 'empty' } });
    expect(jsonSessions({ sessions: season })).toEqual({ ok: false, problem: { what: 'notAList' } });
  });
});

describe('a spreadsheet', () => {
  const rowsOf = (text: string) => {
    const file = csvSessions(text);
    return file.ok ? file.rows : file.problem;
  };

  test('in Swedish, with semicolons, a byte order mark and what spreadsheets do', async () => {
    const house = givenSessions();
    const file = csvSessions(
      [
        '\ufeffTitel;Datum;Start;Slut;Plats;Länk;Påminnelser;Programpunkter;Anteckning',
        '"Träff 1; Guldläget";2027-02-04;9.00;12:00;"Ludvika, salen";https://teams.example/x;7d 1d;09:15 case: Ludvika – Guldläget | 10:30 triader;x',
        '',
        'Träff 2;2027-03-04;09:00;12:00;;;inga;',
        'Träff 3;2027-04-04;09:00;12:00;;;;',
      ].join('\r\n'),
    );
    const done = file.ok ? await house.plans.importAll('n', file.rows) : fail();
    expect(done.ok && done.created).toMatchObject([
      {
        title: 'Träff 1; Guldläget',
        start: at('2027-02-04T08:00Z'),
        place: 'Ludvika, salen',
        reminders: ['P7D', 'P1D'],
        programme: [
          { kind: 'case', organisation: 'Ludvika', title: 'Guldläget', time: '09:15' },
          { kind: 'triads', time: '10:30' },
        ],
      },
      { title: 'Träff 2', reminders: [] },
      { title: 'Träff 3', reminders: ['P7D', 'P1D', 'PT1H'] },
    ]);
  });

  test('in English, with commas, columns in any order', () => {
    expect(rowsOf('end,START,title\n2027-02-04T12:00,2027-02-04T09:00,One')).toEqual([
      { row: 2, data: { title: 'One', start: '2027-02-04T09:00', end: '2027-02-04T12:00' } },
    ]);
  });

  test('pasted, with tabs', () => {
    expect(rowsOf('titel\tdatum\tstart\tslut\nEtt\t2027-02-04\t9:00\t10:00')).toMatchObject([
      { row: 2, data: { title: 'Ett', date: '2027-02-04' } },
    ]);
  });

  test('rows are counted as the spreadsheet does', async () => {
    const house = givenSessions();
    const file = csvSessions(
      'titel;datum;start;slut\nEtt;2027-02-04;9:00;10:00\n;;;\nTvå;2027-02-04;9:00;8:00',
    );
    const done = file.ok ? await house.plans.importAll('n', file.rows) : fail();
    expect(done).toEqual({
      ok: false,
      rows: [{ row: 4, problems: [{ field: 'end', problem: 'notAfterStart' }] }],
    });
  });

  test.each([
    ['', { what: 'empty' }],
    ['\n;;\n', { what: 'empty' }],
    ['titel;datum;start;slut', { what: 'empty' }],
    ['Ett;2027-02-04;9:00;10:00', { what: 'noColumn', column: 'title' }],
    ['titel;start\nEtt;9:00', { what: 'noColumn', column: 'end' }],
  ])('%j is none', (text, problem) => {
    expect(rowsOf(text)).toEqual(problem);
  });
});

test('what is planned in one network is not seen in another', async () => {
  const { plans, sessions } = givenSessions();
  await sessions.save('n', plain);
  expect(await plans.cancel('other', plain.id)).toBeUndefined();
  expect(await sessions.readAll('other')).toEqual([]);
});

function fail(): never {
  throw new Error('That is not what was expected.');
}
