import { type Azurite, startAzurite } from '../azurite.ts';
import { type Answered, type Connector, people, type Someone, startConnector } from '../fakes/connector.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { filledIn, type OpenedNetwork, openNetwork, openStorage, reference, session } from './given.ts';
import { localSettings, startBot, until } from './running.ts';

let azurite: Azurite;
let connector: Connector;
let storage: Awaited<ReturnType<typeof openStorage>>;
let bot: Awaited<ReturnType<typeof startBot>>;
/** Where the bad input is sent, and another network whose ids may not work there. */
let here: OpenedNetwork;
let elsewhere: OpenedNetwork;
let who: Someone;

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  storage = await openStorage(azurite.connectionString);
  bot = await startBot(connector, localSettings(connector, azurite.connectionString));
  await bot.caughtUp;
  here = await openNetwork(connector, storage, 6);
  elsewhere = await openNetwork(connector, storage, 6);
  [who] = here.participants as [Someone];
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await azurite?.stop();
});

const verb = 'evaluation/answer';
const stranger: Someone = { ...(people(40)[39] as Someone), teamsId: '29:okand' };
const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
const valid = () => filledIn(reference(here.team));
const forged = (activity: Record<string, unknown>) =>
  here.team.press(who, verb, valid(), { forged: activity });

/** Each gives the answer of the bot, and what it must say: a status of the press, or words of the card. */
const presses: Record<string, readonly [press: () => Promise<Answered>, says: number | RegExp]> = {
  'a verb that does not exist': [() => here.team.press(who, 'evaluation/forge', valid()), 400],
  'the verb __proto__': [() => here.team.press(who, '__proto__', valid()), 400],
  'the verb constructor': [() => here.team.press(who, 'constructor', valid()), 400],
  'an empty verb': [() => here.team.press(who, '', valid()), 400],
  'a verb of 5,000 letters': [() => here.team.press(who, 'x'.repeat(5_000), valid()), 400],
  'an evaluation that does not exist': [
    () => here.team.press(who, verb, filledIn(reference(here.team, 'annan'))),
    404,
  ],
  'ids with signs that keys refuse': [
    () =>
      here.team.press(who, verb, filledIn({ network: here.team.networkId, session: "traff4' or 1 eq 1" })),
    400,
  ],
  'the ids of another network': [() => here.team.press(who, verb, filledIn(reference(elsewhere.team))), 403],
  'another channel of the same team': [
    () => here.team.press(who, verb, valid(), { channelId: '19:annan@thread.tacv2' }),
    403,
  ],
  'a team without the app': [() => connector.team(people(3)).press(who, verb, valid()), 404],
  'somebody who is not on the roster': [() => here.team.press(stranger, verb, valid()), 403],
  'one person’s id with another’s object id': [
    () => here.team.press({ ...who, objectId: here.facilitator.objectId }, verb, valid()),
    403,
  ],
  'one person’s object id with another’s id': [
    () => here.team.press({ ...who, teamsId: here.facilitator.teamsId }, 'evaluation/close', valid()),
    403,
  ],
  'a value outside the scale': [
    () => here.team.press(who, verb, { ...valid(), knowledge: 'huge' }),
    /inte sparat än/,
  ],
  'a value with the name of an object’s own parts': [
    () => here.team.press(who, verb, { ...valid(), knowledge: '__proto__', contacts: 'constructor' }),
    /inte sparat än/,
  ],
  'a choice that is none': [
    () => here.team.press(who, verb, { ...valid(), mostUseful: 'cases,forged' }),
    /inte sparat än/,
  ],
  'a missing field': [() => here.team.press(who, verb, { ...valid(), support: undefined }), /inte sparat än/],
  'a line of 100 KB': [
    () => here.team.press(who, verb, { ...valid(), line: 'å'.repeat(50_000) }),
    /högst 400 tecken/,
  ],
  'a line that is an object': [
    () => here.team.press(who, verb, { ...valid(), line: { text: 'x' } }),
    /inte sparat än/,
  ],
  'data that is an array': [() => here.team.press(who, verb, [valid()]), 400],
  'data that is null': [() => here.team.press(who, verb, null), 400],
  'data that is a number': [() => here.team.press(who, verb, 17), 400],
  'data nested 1,000 deep': [
    () => here.team.press(who, verb, { ...valid(), knowledge: deep(1_000) }),
    /inte sparat än/,
  ],
  'a press without an action': [() => forged({ value: null }), 400],
  'an action that is a list': [() => forged({ value: { action: [] } }), 400],
  'a pick of a session that has not begun or is not there': [
    () =>
      here.team.press(here.facilitator, 'evaluation/open', {
        network: here.team.networkId,
        session: 'annan',
      }),
    404,
  ],
};

test.each(Object.keys(presses))('%s is refused and changes nothing', async (name) => {
  const [press, says] = presses[name] as (typeof presses)[string];
  const before = await storage.dump();
  const { status, body } = await press();
  expect(status).toBe(200);
  if (typeof says === 'number') {
    expect(body).toMatchObject({ statusCode: says, type: 'application/vnd.microsoft.error' });
    expect(body.value.message).toMatch(/\.$/);
  } else {
    expect(textOf(body.value)).toMatch(says);
  }
  expect(await storage.dump()).toBe(before);
});

test.each([
  ['a body over 256 KB', () => here.team.press(who, verb, { ...valid(), line: 'x'.repeat(300_000) }), 413],
  ['no conversation', () => forged({ conversation: undefined }), 400],
  ['a conversation that is a text', () => forged({ conversation: 'x' }), 400],
  ['no sender', () => forged({ from: null }), 400],
  ['a sender id of 10,000 letters', () => forged({ from: { id: 'x'.repeat(10_000) } }), 400],
  ['no service address', () => forged({ serviceUrl: undefined }), 400],
  ['a service address elsewhere', () => forged({ serviceUrl: 'https://example.org/' }), 403],
  [
    'a service address that only begins like ours',
    () => forged({ serviceUrl: `${connector.url}@example.org/` }),
    403,
  ],
])('an activity with %s is turned away', async (_, send, status) => {
  const before = await storage.dump();
  expect(await send()).toMatchObject({ status, body: { error: { message: expect.any(String) } } });
  expect(await storage.dump()).toBe(before);
});

test.each([
  { type: 'conversationUpdate', membersAdded: 'everybody' },
  { type: 'conversationUpdate', membersAdded: [null] },
  { type: 'message', text: 17 },
  { type: 'message', text: { toString: 'x' } },
  { type: 'message', text: 'öppna utvärdering', locale: 17 },
  { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data: {} } }, channelData: 'none' },
  { type: 'invoke', name: 'somethingElse', value: {} },
  { type: 'unheardOf' },
])('the odd activity %j harms nobody', async (activity) => {
  const before = await storage.dump();
  const { status } = await forged(activity);
  expect([200, 400, 500, 501]).toContain(status);
  expect(await storage.dump()).toBe(before);
  expect((await fetch(`${connector.bot}/ready`)).status).toBe(200);
});

test('somebody who is not on the roster learns nothing by saying things', async () => {
  const before = await storage.dump();
  for (const said of ['utvärdering', 'träffar', 'öppna utvärdering', 'stäng utvärdering', 'starta här']) {
    const [card] = await here.team.say(stranger, said);
    expect(textOf(card)).toContain('hittar dig inte');
  }
  expect(await storage.dump()).toBe(before);
});

test('what people wrote is shown letter by letter, on every card anybody sees', async () => {
  const title =
    'SKRIVET **fet** [länk](https://example.org) <at>Anna</at> {{DATE(2025-02-04T08:00:00Z,SHORT)}}';
  const nasty = `${title} \u202Ebak`;
  const { team, facilitator, participants, answer } = await openNetwork(connector, storage, 8);
  await storage.sessions.save(team.networkId, {
    ...session,
    id: 'traff5',
    title: `${title} 5`,
    start: session.start + 1,
  });
  await storage.sessions.save(team.networkId, {
    ...session,
    id: 'traff6',
    title: `${title} 6`,
    start: session.start + 2,
  });
  await Promise.all(participants.map((person) => answer(person, { line: nasty })));
  const draft = await team.press(participants[0] as Someone, 'evaluation/change', reference(team));
  expect(inputsOf(draft.body.value).line).toBe(nasty.replace('\u202E', ''));

  await team.press(facilitator, 'evaluation/close', reference(team));
  const summary = await until(() =>
    team.messages().find((message) => message.summary.startsWith('Så tyckte vi')),
  );
  const lines = await team.press(facilitator, 'evaluation/steer', reference(team));
  const chosen = Object.keys(inputsOf(lines.body.value)).slice(0, 2);
  await team.pressOn(
    facilitator,
    lines.body.value,
    'evaluation/quote',
    Object.fromEntries(chosen.map((id) => [id, 'true'])),
  );
  await until(() => team.messages().some(({ id, edits }) => id === summary.id && edits > 0));
  // Sessions that were saved elsewhere are seen after at most five seconds.
  const pick = await until(async () => {
    const [card] = await team.say(facilitator, 'öppna utvärdering');
    return textOf(card).includes('Vilken träff') && card;
  });
  await team.pressOn(facilitator, pick, 'evaluation/open', { session: 'traff6' });
  await team.say(facilitator, 'träffar');

  const everything = connector.cards.flatMap((card) => [...partsOf(card)]);
  const shown = everything.filter(({ type, text }) => type === 'TextRun' && String(text).includes('SKRIVET'));
  expect(shown.length).toBeGreaterThan(10);
  for (const { text } of shown) expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  for (const { type, text, label, placeholder } of everything) {
    if (type !== 'TextRun') expect(`${text} ${label} ${placeholder}`).not.toContain('SKRIVET');
  }
  // A choice's title has no plain form, so what markdown reads is taken out of it.
  const choices = everything.filter(({ title }) => String(title).includes('SKRIVET'));
  expect(choices.length).toBeGreaterThan(0);
  for (const { title } of choices) expect(title).not.toMatch(/\*\*|\]\(http|<at>|\{\{/);
  for (const { title } of connector.cards.flatMap(actionsOf)) expect(String(title)).not.toContain('SKRIVET');
  expect(everything.filter((part) => 'entities' in part)).toEqual([]);
});
