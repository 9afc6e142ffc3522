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
    posts: () => connector.requests.slice(before).filter(({ kind }) => kind === 'post').length,
    standing: (title: string) => team.messages().filter(({ summary }) => summary.startsWith(title)),
    evaluation: () => storage.evaluations.read(team.networkId, session.id),
  };
}

describe.each<[string, Failure]>([
  ['Teams answers 502 but has posted', { status: 502, afterPosting: true }],
  ['Teams answers 500 but has posted', { status: 500, afterPosting: true }],
  ['the connection drops after posting', { afterPosting: true }],
])('when %s', (_, failure) => {
  test('the form is posted once and parked, and the facilitator decides', async () => {
    const { team, facilitator, said, posts, standing, evaluation } = await openWhile(failure);
    expect(posts()).toBe(1);
    expect(standing('Hur var träffen')).toHaveLength(1);
    expect((await evaluation())?.form).toEqual({ state: 'parked' });
    expect(textOf(said)).toContain('Vi vet inte om formuläret kom fram');
    expect(actionsOf(said).map(({ title }) => title)).toEqual(['Lägg ut igen']);
    // Asking again posts nothing by itself.
    expect(textOf((await team.say(facilitator, 'öppna utvärdering'))[0])).toContain(
      'Vi vet inte om formuläret',
    );
    expect(posts()).toBe(1);
  });

  test('a press on that very card tells that it arrived, and the counter follows', async () => {
    const { team, participants, posts, standing, evaluation } = await openWhile(failure);
    const [form] = standing('Hur var träffen');
    const data = filledIn({ ...reference(team), post: 'form' });
    const pressed = await team.press(participants[0] as Someone, 'evaluation/answer', data, {
      replyToId: form?.id,
    });
    expect(textOf(pressed.body.value)).toContain('Tack för ditt svar!');
    await until(() => standing('1 av 7 har svarat')[0]);
    expect((await evaluation())?.form).toEqual({ state: 'sent', messageId: form?.id });
    expect(posts()).toBe(2);
  });
});

test('when nothing was posted the facilitator has it posted again, once', async () => {
  const { team, facilitator, said, standing, evaluation } = await openWhile({ status: 502 });
  expect(standing('Hur var träffen')).toHaveLength(0);
  const again = await Promise.all(
    [1, 2].map(() => team.pressOn(facilitator, said as never, 'evaluation/repost')),
  );
  for (const { body } of again) expect(body.statusCode).toBe(200);
  await until(() => standing('0 av 7 har svarat')[0]);
  expect(standing('Hur var träffen')).toHaveLength(1);
  expect((await evaluation())?.form.state).toBe('sent');
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
  const { said, posts, evaluation } = await openWhile({ status });
  expect(textOf(said)).toContain('Teams tog inte emot formuläret');
  expect(actionsOf(said).map(({ title }) => title)).toEqual(['Lägg ut igen']);
  expect((await evaluation())?.form).toEqual({ state: 'blocked' });
  expect(posts()).toBe(1);
});

test('a summary that may have arrived is posted again only when the facilitator says so', async () => {
  const { team, facilitator, participants, answer, close } = await openNetwork(connector, storage, 8);
  await Promise.all(participants.map((who) => answer(who)));
  connector.failNext({ status: 502, afterPosting: true });
  await close();
  const summaries = () => team.messages().filter(({ summary }) => summary.startsWith('Så tyckte vi'));
  await until(async () => (await storage.evaluations.read(team.networkId, session.id))?.closedInChannel);
  expect(summaries()).toHaveLength(1);

  const counter = team.messages().find(({ card }) => textOf(card).includes('7 av 7 svarade'));
  expect(counter).toBeDefined();
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
  expect(textOf(form().card)).toMatch(/Utvärderingen är stängd[\s\S]*7 av 7 svarade\./);
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
