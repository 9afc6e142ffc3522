import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, startConnector } from '../fakes/connector.ts';
import { inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { openNetwork, openStorage, reference } from './given.ts';
import { localSettings, startBot, until } from './running.ts';

// teams-ai's own route for presses pushes one person's card to the whole channel (see DECISIONS.md). Nothing but these
// tests would notice if somebody went back to it.
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

/** Cards that reached the channel, where everybody sees them. */
const shared = () =>
  connector.requests.flatMap(({ kind, card }) => (kind !== 'roster' && card ? [card] : []));
const edited = () => connector.requests.filter(({ kind }) => kind === 'edit').map(({ path }) => path);

describe.each([3, 35])('%i people at once', (count) => {
  test('each gets their own view of every press, and none of it reaches the channel', async () => {
    const network = await openNetwork(connector, storage, count + 1);
    const { team, participants, answer, form, counter } = network;
    const since = shared().length;
    const editedBefore = edited().length;
    const mine = (n: number) => `Min egen rad ${count}-${n}.`;
    const everyone = <Result>(act: (who: (typeof participants)[number], n: number) => Promise<Result>) =>
      Promise.all(participants.map(act));

    const untouched = await everyone((who) => team.view(who, form().id));
    for (const card of untouched) expect(inputsOf(card)).toMatchObject({ knowledge: undefined });

    // An odd person answers, an even one looks: a card that went astray would show.
    const answered = await everyone((who, n) =>
      n % 2 ? answer(who, { line: mine(n) }) : team.press(who, 'evaluation/change', reference(team)),
    );
    answered.forEach(({ body }, n) => {
      expect(textOf(body.value)).toContain(n % 2 ? 'Tack för ditt svar!' : 'Du har inte svarat än');
    });

    const drafts = await everyone((who) => team.press(who, 'evaluation/change', reference(team)));
    drafts.forEach(({ body }, n) => {
      expect(inputsOf(body.value).line).toBe(n % 2 ? mine(n) : undefined);
    });

    const views = await everyone((who) => team.view(who, form().id));
    views.forEach((card, n) => {
      expect(textOf(card)).toContain(n % 2 ? 'Tack för ditt svar!' : 'Fem korta frågor');
    });

    for (const verb of ['counter', 'summary', 'steer', 'close', 'quote', 'repost', 'open'].map(
      (name) => `evaluation/${name}`,
    )) {
      const seen = await everyone((who) => team.press(who, verb, reference(team)));
      for (const { body } of seen)
        expect(body).toMatchObject({ statusCode: 200, value: { type: 'AdaptiveCard' } });
    }

    const answers = Math.floor(count / 2);
    await until(() => counter().summary.startsWith(`${answers} av ${count}`));
    for (const card of shared().slice(since)) {
      expect(textOf(card)).not.toMatch(/Tack för ditt svar|Du har inte svarat/);
      expect(JSON.stringify(card)).not.toContain('Min egen rad');
      expect([...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
    }
    const counterPath = `/activities/${counter().id}`;
    expect(
      edited()
        .slice(editedBefore)
        .filter((path) => !path.endsWith(counterPath)),
    ).toEqual([]);
    expect(form().edits).toBe(0);
  });
});
