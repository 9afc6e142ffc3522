import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, type Failure, people, type Someone, startConnector } from '../fakes/connector.ts';
import { actionsOf, textOf } from '../fakes/sentCard.ts';
import { filledIn, openNetwork, openStorage, reference, session } from './given.ts';
import { localSettings, startBot, until } from './running.ts';

let azurite: Azurite;
let connector: Connector;
let storage: Awaited<ReturnType<typeof openStorage>>;
let bot: Awaited<ReturnType<typeof startBot>>;

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  storage = await openStorage(azurite.connectionString);
  bot = await startBot(connector, localSettings(connector, azurite.connectionString));
  await bot.caughtUp;
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await azurite?.stop();
});

/** The card that tells facilitators of an uncertain delivery must not meet the failure that the next test asks for. */
afterEach(async () => {
  await until(async () => {
    const rows = await storage.rows('ledger');
    const isTold = (networkId: string) =>
      rows.some(
        ({ partition, row }) =>
          partition === networkId && row.kind === 'deliveryNotice' && row.state === 'sent',
      );
    return rows.every(({ partition, row }) => row.state !== 'parked' || isTold(partition));
  });
});

/** How a card of the evaluation is on its way, as the ledger has it. */
async function deliveryOf(networkId: string, kind: string, occurrence = '1') {
  const found = (await storage.rows('ledger')).find(
    ({ partition, row }) => partition === networkId && row.kind === kind && row.occurrence === occurrence,
  );
  return found?.row;
}

/** A network with a session, and the evaluation opened while sending fails so. */
async function openWhile(...failures: Failure[]) {
  const team = connector.team(people(8));
  const [facilitator, ...participants] = team.people as [Someone, ...Someone[]];
  await team.add(facilitator);
  await storage.sessions.save(team.networkId, session);
  const before = connector.requests.length;
  for (const failure of failures) connector.failNext(failure);
  const [said] = await team.say(facilitator, 'öppna utvärdering');
  return {
    team,
    facilitator,
    participants,
    said,
    /** How often the form and the counter were tried; facilitators are told of uncertain ones by a card of its own. */
    posts: () =>
      connector.requests
        .slice(before)
        .filter(({ kind, card }) => kind === 'post' && !textOf(card).includes('utskick')).length,
    standing: (title: string) => team.messages().filter(({ summary }) => summary.startsWith(title)),
    form: (occurrence?: string) => deliveryOf(team.networkId, 'evaluationForm', occurrence),
  };
}

describe.each<[string, Failure]>([
  ['Teams answers 502 but has posted', { status: 502, afterPosting: true }],
  ['Teams answers 500 but has posted', { status: 500, afterPosting: true }],
  ['the connection drops after posting', { afterPosting: true }],
])('when %s', (_, failure) => {
  test('the form is posted once and parked, and the facilitator decides', async () => {
    const { team, facilitator, said, posts, standing, form } = await openWhile(failure);
    expect(posts()).toBe(1);
    expect(standing('Hur var träffen')).toHaveLength(1);
    expect(await form()).toMatchObject({ state: 'parked', reason: 'noClearAnswer' });
    expect(textOf(said)).toContain('Vi vet inte om formuläret kom fram');
    expect(actionsOf(said).map(({ title }) => title)).toEqual(['Lägg ut igen']);
    // Asking again posts nothing by itself.
    expect(textOf((await team.say(facilitator, 'öppna utvärdering'))[0])).toContain(
      'Vi vet inte om formuläret',
    );
    expect(posts()).toBe(1);
  });

  test('a press on that very card tells that it arrived, and the counter follows', async () => {
    const { team, participants, posts, standing, form } = await openWhile(failure);
    const [shown] = standing('Hur var träffen');
    const pressed = await team.pressOn(
      participants[0] as Someone,
      shown?.card ?? { body: [] },
      'evaluation/answer',
      filledIn(),
      { replyToId: shown?.id },
    );
    expect(textOf(pressed.body.value)).toContain('Tack för ditt svar!');
    await until(() => standing('1 av 7 har svarat')[0]);
    expect(await form()).toMatchObject({ state: 'sent', messageId: shown?.id });
    expect(posts()).toBe(2);
    expect(standing('Hur var träffen')[0]?.edits).toBe(0);
  });
});

test('when nothing was posted the facilitator has it posted again, once', async () => {
  const { team, facilitator, said, standing, form } = await openWhile({ status: 502 });
  expect(standing('Hur var träffen')).toHaveLength(0);
  const again = await Promise.all(
    [1, 2].map(() => team.pressOn(facilitator, said as never, 'evaluation/repost')),
  );
  for (const { body } of again) expect(body.statusCode).toBe(200);
  await until(() => standing('0 av 7 har svarat')[0]);
  expect(standing('Hur var träffen')).toHaveLength(1);
  expect((await form('2'))?.state).toBe('sent');
});

test('"too many requests" is no loss: the form comes a little later, once', async () => {
  const { said, posts, standing } = await openWhile({ status: 429, retryAfterSeconds: 1 }, { status: 429 });
  expect(textOf(said)).toContain('Formuläret kommer i kanalen inom kort');
  await until(() => standing('0 av 7 har svarat')[0]);
  expect(standing('Hur var träffen')).toHaveLength(1);
  // Two that were refused, the form and the counter.
  expect(posts()).toBe(4);
});

test.each([403, 404])('a %i is said to the facilitator, and nothing is tried again', async (status) => {
  const { said, posts, form } = await openWhile({ status });
  expect(textOf(said)).toContain('Teams tog inte emot formuläret');
  expect(actionsOf(said).map(({ title }) => title)).toEqual(['Lägg ut igen']);
  expect((await form())?.state).toBe('blocked');
  expect(posts()).toBe(1);
});

test('a summary that may have arrived is posted again only when the facilitator says so', async () => {
  const { team, facilitator, participants, answer, counter, close } = await openNetwork(
    connector,
    storage,
    8,
  );
  await Promise.all(participants.map((who) => answer(who)));
  connector.failNext({ status: 502, afterPosting: true });
  await close();
  const summaries = () => team.messages().filter(({ summary }) => summary.startsWith('Så tyckte vi'));
  await until(async () => (await deliveryOf(team.networkId, 'evaluationSummary'))?.state === 'parked');
  expect(summaries()).toHaveLength(1);
  await until(() => textOf(counter().card).includes('7 av 7 svarade'));
  const steer = await team.press(facilitator, 'evaluation/steer', reference(team));
  expect(textOf(steer.body.value)).toContain('Vi vet inte om sammanställningen kom fram');
  await team.pressOn(facilitator, steer.body.value, 'evaluation/repost');
  expect(summaries()).toHaveLength(2);
  const after = await team.press(facilitator, 'evaluation/steer', reference(team));
  expect(textOf(after.body.value)).not.toContain('Vi vet inte');
});

test('an edit of the form at closing that fails is made again', async () => {
  const { participants, answer, form, close, summary } = await openNetwork(connector, storage, 8);
  await Promise.all(participants.map((who) => answer(who)));
  connector.failNext({ on: 'edit', status: 503 });
  await close();
  await summary();
  await until(() => /Utvärderingen är stängd[\s\S]*7 av 7 svarade\./.test(textOf(form().card)));
});

test('a roster that Teams does not give at once is read later', async () => {
  const team = connector.team(people(4));
  const [adder] = team.people as [Someone];
  connector.failNext({ on: 'roster', status: 502 });
  await team.add(adder);
  expect(team.messages()).toHaveLength(1);
  await until(async () =>
    (await storage.rows('people')).some(
      ({ partition, row }) => partition === team.networkId && row.facilitator,
    ),
  );
});
