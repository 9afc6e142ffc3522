import ICAL from 'ical.js';
import type { DeliveryView } from '../../bot/contract/delivery.ts';
import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, type FakeTeam, people, type Someone, startConnector } from '../fakes/connector.ts';
import { actionsOf, inputsOf, type SentCard, textOf } from '../fakes/sentCard.ts';
import { localSettings, startBot, until } from './running.ts';

let azurite: Azurite;
let connector: Connector;
let bot: Awaited<ReturnType<typeof startBot>>;

async function start(): Promise<void> {
  bot = await startBot(connector, localSettings(connector, azurite.connectionString));
  await bot.caughtUp;
}
beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  await start();
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await azurite?.stop();
});

interface Here {
  readonly team: FakeTeam;
  readonly facilitator: Someone;
  readonly others: readonly Someone[];
  call(
    who: Someone,
    method: string,
    path: string,
    body?: unknown,
    type?: string,
  ): Promise<{ status: number; body: never }>;
}

async function givenTeam(size = 8): Promise<Here> {
  const team = connector.team(people(size));
  const [facilitator, ...others] = team.people as [Someone, ...Someone[]];
  await team.add(facilitator);
  return {
    team,
    facilitator,
    others,
    async call(who, method, path, body, type = 'application/json') {
      const issued = await fetch(`${connector.bot}/local/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ oid: who.objectId, tid: who.tenantId, name: who.name }),
      });
      const { token } = (await issued.json()) as { token: string };
      const response = await fetch(`${connector.bot}/api/networks/${team.networkId}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': type, 'Accept-Language': 'sv' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
  };
}

/** A session whose one-minute reminder is due in `seconds`. */
function sessionIn(seconds: number, over: object = {}): object {
  const startAt = Date.now() + 60_000 + seconds * 1_000;
  return {
    title: 'Träff 5: Åtgärder för å, ä och ö',
    start: new Date(startAt).toISOString(),
    end: new Date(startAt + 3_600_000).toISOString(),
    timeZone: 'Europe/Stockholm',
    place: 'Kupolen, Borlänge',
    link: 'https://exempel.invalid/mote',
    reminders: ['PT1M'],
    programme: [{ kind: 'case', title: 'Guldläget', time: '09:15', organisation: 'Ludvika', presenter: '' }],
    ...over,
  };
}

const titled = ({ team }: Here, title: RegExp) =>
  team.messages().filter(({ summary }) => title.test(summary));

test('a session is planned in a dialog, with what was wrong kept in it', async () => {
  const here = await givenTeam();
  const { team, facilitator, others } = here;
  const [card] = await team.say(facilitator, 'ny träff');
  const open = actionsOf(card).find(({ type }) => type === 'Action.Submit');
  expect(open?.data).toMatchObject({ msteams: { type: 'task/fetch' } });
  const fetched = await team.dialog(facilitator, 'task/fetch', open?.data);
  expect(fetched).toMatchObject({
    status: 200,
    body: { task: { type: 'continue', value: { title: 'DalaLab' } } },
  });
  const form = fetched.body.task.value.card.content as SentCard;
  const sendButton = actionsOf(form).find(({ data }) => data?.verb === 'session/save');
  expect(sendButton?.type).toBe('Action.Submit');

  const filled = {
    ...sendButton?.data,
    title: 'Träff: å ä ö',
    date: '2027-03-28',
    start: '12:00',
    end: '11:00',
  };
  const wrong = await team.dialog(facilitator, 'task/submit', filled);
  const again = wrong.body.task.value.card.content as SentCard;
  expect(inputsOf(again)).toMatchObject({
    title: 'Träff: å ä ö',
    date: '2027-03-28',
    start: '12:00',
    end: '11:00',
  });
  expect(textOf(again)).toMatch(/slut/i);

  const right = await Promise.all(
    [1, 2].map(() => team.dialog(facilitator, 'task/submit', { ...filled, end: '15:00' })),
  );
  for (const { body } of right) expect(textOf(body.task.value.card.content)).toContain('Träffen är planerad');
  const { body: sessions } = await here.call(facilitator, 'GET', '/sessions');
  expect(sessions).toMatchObject([
    { title: 'Träff: å ä ö', start: '2027-03-28T10:00:00.000Z', phase: 'planned', evaluation: 'none' },
  ]);

  const stranger = await team.dialog(others[0] as Someone, 'task/fetch', open?.data);
  expect(textOf(stranger.body.task.value.card.content)).toContain('processledare');
});

test.each([
  ['nothing', undefined],
  ['no verb', { msteams: { type: 'task/fetch' } }],
  ['a verb of nobody', { verb: 'nobody/nothing' }],
  ['a list', [1, 2]],
  ['another network', { verb: 'session/form', network: '0'.repeat(32) }],
])('a dialog that is asked for with %s says so and stays up', async (_, data) => {
  const { team, facilitator } = await givenTeam(2);
  const { status, body } = await team.dialog(facilitator, 'task/fetch', data);
  expect(status).toBe(200);
  expect(body).toMatchObject({ task: { type: 'message', value: expect.stringMatching(/\w/) } });
});

test('the reminder comes once, is answered by people of three tenants, and outlives the server', async () => {
  const here = await givenTeam(9);
  const { team, facilitator, others } = here;
  const planned = await here.call(facilitator, 'POST', '/sessions', sessionIn(6));
  expect(planned.status).toBe(201);
  // The server that planned it is gone before it is due.
  await bot.stop();
  await start();
  const reminder = await until(() => titled(here, /^Påminnelse/)[0]);
  expect(textOf(reminder.card)).toContain('Kupolen, Borlänge');
  expect(textOf(reminder.card)).toContain('Guldläget');

  const answers = ['onSite', 'online', 'notComing'];
  await Promise.all(
    others.map(async (who, n) => {
      const button = actionsOf(reminder.card).find(
        ({ verb, data }) => verb === 'attendance/answer' && data?.answer === answers[n % 3],
      );
      const { body } = await team.press(who, 'attendance/answer', button?.data, { replyToId: reminder.id });
      expect(textOf(body.value)).toContain('Du har svarat');
    }),
  );
  await until(() => textOf(titled(here, /^Påminnelse/)[0]?.card).includes('3 kommer på plats'));
  const shown = titled(here, /^Påminnelse/);
  expect(shown).toHaveLength(1);
  expect(textOf(shown[0]?.card)).toContain('3 deltar digitalt');
  expect(JSON.stringify(shown[0]?.card?.body)).not.toContain('Exempel 2');

  const { id } = planned.body as { id: string };
  expect((await here.call(facilitator, 'GET', '/sessions')).body).toMatchObject([
    { id, attendance: { onSite: 3, online: 3, notComing: 2, participants: 6 } },
  ]);
  const moved = await here.call(facilitator, 'PATCH', `/sessions/${id}`, { place: 'Folkets hus, Ludvika' });
  expect(moved.status).toBe(200);
  await until(() => titled(here, /ändrad|flyttad/i)[0], 60_000);
  const deliveries = (await here.call(facilitator, 'GET', '/deliveries')).body as DeliveryView[];
  expect(deliveries.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
    'reminder sent',
    'sessionChange sent',
    'welcome sent',
  ]);
  expect(titled(here, /ändrad|flyttad/i)).toHaveLength(1);
}, 180_000);

test('what Teams left unclear is shown with its reason, and sent again only when the facilitator says so', async () => {
  const here = await givenTeam(3);
  const { facilitator, others } = here;
  connector.failNext({ status: 500, afterPosting: true });
  await here.call(facilitator, 'POST', '/sessions', sessionIn(1));
  const parked = await until(async () => {
    const all = (await here.call(facilitator, 'GET', '/deliveries')).body as DeliveryView[];
    return all.find(({ state }) => state === 'parked');
  });
  expect(parked).toMatchObject({ kind: 'reminder', decisions: ['arrived', 'again'] });
  expect(parked.reason?.message).toContain('Teams gav inget tydligt svar');
  await until(() => titled(here, /osäkert/)[0]);
  expect(titled(here, /^Påminnelse/)).toHaveLength(1);
  const path = `/deliveries/${parked.id}/decision`;
  expect((await here.call(others[0] as Someone, 'POST', path, { decision: 'again' })).status).toBe(403);
  expect((await here.call(facilitator, 'POST', path, { decision: 'maybe' })).status).toBe(400);
  expect(
    (await here.call(facilitator, 'POST', '/deliveries/none/decision', { decision: 'again' })).status,
  ).toBe(404);
  expect(await here.call(facilitator, 'POST', path, { decision: 'arrived' })).toMatchObject({
    status: 200,
    body: { state: 'sent' },
  });
  expect((await here.call(facilitator, 'POST', path, { decision: 'again' })).status).toBe(409);
  await until(() => titled(here, /avgjorda/)[0]);
  expect(titled(here, /^Påminnelse/)).toHaveLength(1);
}, 120_000);

test('a season is imported whole or not at all, with every problem of every row', async () => {
  const here = await givenTeam(3);
  const { facilitator, others } = here;
  const csv = [
    'titel;datum;start;slut;plats;påminnelser',
    'Träff 1;2027-02-02;09:00;12:00;Falun;7d 1d',
    ';2027-02-30;09:00;08:00;Mora;',
  ].join('\r\n');
  const wrong = await here.call(facilitator, 'POST', '/sessions/import', `\ufeff${csv}`, 'text/csv');
  expect(wrong.status).toBe(422);
  expect(wrong.body).toMatchObject({ rows: [{ row: 3 }] });
  expect((await here.call(facilitator, 'GET', '/sessions')).body).toEqual([]);

  const right = csv.split('\r\n').slice(0, 2).join('\r\n');
  expect((await here.call(others[0] as Someone, 'POST', '/sessions/import', right, 'text/csv')).status).toBe(
    403,
  );
  const imported = await here.call(facilitator, 'POST', '/sessions/import', right, 'text/csv');
  expect(imported).toMatchObject({ status: 200, body: { created: [{ title: 'Träff 1', place: 'Falun' }] } });
  expect((await here.call(facilitator, 'POST', '/sessions/import', right, 'text/csv')).status).toBe(422);
  expect((await here.call(facilitator, 'POST', '/sessions/import', '{"a":', 'application/json')).status).toBe(
    400,
  );
  expect((await here.call(facilitator, 'POST', '/sessions/import', { not: 'a list' })).status).toBe(422);
});

test('the calendar file follows the session, and only its address opens it', async () => {
  const here = await givenTeam(3);
  const { team, facilitator } = here;
  const planned = await here.call(facilitator, 'POST', '/sessions', sessionIn(86_400));
  const { id } = planned.body as { id: string };
  const [list] = await team.say(facilitator, 'träffar');
  const url = [...actionsOf(list)]
    .map((action) => (action as { url?: string }).url)
    .find((at) => at?.endsWith('.ics'));
  const address = new URL(url ?? '').pathname;
  const read = async () => {
    const response = await fetch(`${connector.bot}${address}`);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return { uid: event.uid, sequence: event.sequence, location: event.location };
  };
  const before = await read();
  expect(before).toMatchObject({
    uid: `${id}@dalalab`,
    sequence: 0,
    location: expect.stringContaining('Kupolen'),
  });
  await here.call(facilitator, 'PATCH', `/sessions/${id}`, { place: 'Mora' });
  expect(await read()).toMatchObject({
    uid: before.uid,
    sequence: 1,
    location: expect.stringContaining('Mora'),
  });
  const guessed = address.replace(/[0-9a-f]{8}\.ics$/, '00000000.ics');
  expect((await fetch(`${connector.bot}${guessed}`)).status).toBe(404);
});

test('nobody reads or plans in a network that is not theirs', async () => {
  const [mine, theirs] = [await givenTeam(3), await givenTeam(3)];
  await theirs.call(theirs.facilitator, 'POST', '/sessions', sessionIn(86_400));
  const stranger = { ...mine.facilitator, objectId: '00000000-0000-4000-8000-999999999999' };
  for (const [method, path, body] of [
    ['GET', '/sessions'],
    ['GET', '/people'],
    ['GET', '/deliveries'],
    ['POST', '/sessions', sessionIn(60)],
    ['POST', '/sessions/import', []],
  ] as const) {
    expect((await theirs.call(stranger, method, path, body)).status).toBe(404);
    const response = await fetch(`${connector.bot}/api/networks/${theirs.team.networkId}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    expect(response.status).toBe(401);
  }
  const { body } = await mine.call(mine.facilitator, 'GET', '/people');
  expect(body).toHaveLength(3);
});
