import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, people, type Someone, startConnector } from '../fakes/connector.ts';
import { inputsOf, textOf } from '../fakes/sentCard.ts';
import { filledIn, openNetwork, openStorage, reference, session } from './given.ts';
import { localSettings, startBot, until } from './running.ts';

let azurite: Azurite;
let connector: Connector;
let storage: Awaited<ReturnType<typeof openStorage>>;
let bot: Awaited<ReturnType<typeof startBot>>;

const start = async () => {
  bot = await startBot(connector, localSettings(connector, azurite.connectionString));
  await bot.caughtUp;
};
beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  storage = await openStorage(azurite.connectionString);
  await start();
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await azurite?.stop();
});

const statusOf = async (networkId: string) => (await storage.evaluations.read(networkId, session.id))?.state;

describe('when the app is added', () => {
  test.each([
    ['installation first', ['installationUpdate', 'conversationUpdate'], false],
    ['conversation first', ['conversationUpdate', 'installationUpdate'], false],
    ['both at once', ['installationUpdate', 'conversationUpdate'], true],
  ] as const)('one welcome is posted and who added it facilitates: %s', async (_, events, atOnce) => {
    const team = connector.team(people(25));
    const adder = team.people[1] as Someone;
    if (atOnce) await Promise.all(events.map((event) => team.add(adder, event)));
    else for (const event of events) await team.add(adder, event);

    expect(team.messages().map(({ summary }) => summary)).toEqual(['Hej! Jag är DalaLab.']);
    const stored = (await storage.rows('people')).filter(({ partition }) => partition === team.networkId);
    expect(stored).toHaveLength(25);
    expect(stored.filter(({ row }) => row.facilitator).map(({ row }) => row.teamsId)).toEqual([
      adder.teamsId,
    ]);
  });

  test('a guest who adds it does not facilitate, and re-adding gives nobody a role', async () => {
    const team = connector.team(people(8));
    const guest = team.people.find((person) => person.guest) as Someone;
    await team.add(guest);
    expect(textOf(team.messages()[0]?.card)).toContain('ingen processledare');

    const second = connector.team(people(3));
    await second.add(second.people[0] as Someone);
    await second.remove(second.people[0] as Someone);
    await second.add(second.people[1] as Someone);
    const stored = (await storage.rows('people')).filter(({ partition }) => partition === second.networkId);
    expect(stored.filter(({ row }) => row.facilitator).map(({ row }) => row.teamsId)).toEqual([
      second.people[0]?.teamsId,
    ]);
  });
});

test('two facilitators who open at once get one form and one counter', async () => {
  const team = connector.team(people(6));
  const facilitator = team.people[0] as Someone;
  await team.add(facilitator);
  await storage.sessions.save(team.networkId, session);
  const answers = await Promise.all([
    team.say(facilitator, 'öppna utvärdering'),
    team.say(facilitator, 'Oppna  UTVARDERING!'),
  ]);
  const titles = team.messages().map(({ summary }) => summary);
  expect(titles.filter((title) => title.startsWith('Hur var träffen?'))).toHaveLength(1);
  expect(titles.filter((title) => title.startsWith('0 av 5 har svarat'))).toHaveLength(1);
  expect(answers.flat()).toHaveLength(2);
  for (const card of answers.flat()) expect(textOf(card)).toContain('Utvärderingen är öppen');
});

test('35 people answer at once: each is thanked, the counter follows and the form is never edited', async () => {
  const { team, participants, answer, form, counter } = await openNetwork(connector, storage, 36);
  const answered = await Promise.all(participants.map((who, n) => answer(who, { line: `rad ${n}` })));
  for (const { status, body } of answered) {
    expect(status).toBe(200);
    expect(textOf(body.value)).toContain('Tack för ditt svar!');
  }
  expect(await storage.answersOf(team.networkId)).toHaveLength(35);
  await until(() => counter().summary.startsWith('35 av 35 har svarat'));
  expect(form().edits).toBe(0);
  expect(counter().edits).toBeLessThanOrEqual(3);
  // Only how many have answered is shown while it is open.
  expect(textOf(counter().card)).not.toMatch(/utsträckning|rad \d/);
});

test('person 61 gets no view of their own from Teams, but answers, sees and changes their answer', async () => {
  const { team, answer, form } = await openNetwork(connector, storage, 66);
  const refreshed = form().card?.refresh?.userIds ?? [];
  expect(refreshed).toHaveLength(60);
  const outside = team.people.find(({ teamsId }) => !refreshed.includes(teamsId)) as Someone;
  const inside = team.people.find(({ teamsId }) => refreshed.includes(teamsId)) as Someone;

  await answer(inside);
  await answer(outside, { line: 'Jag står utanför de sextio.' });
  expect(textOf(await team.view(inside, form().id))).toContain('Tack för ditt svar!');
  expect(await team.view(outside, form().id)).toEqual(form().card);

  const mine = await team.pressOn(outside, form().card ?? { body: [] }, 'evaluation/change');
  expect(inputsOf(mine.body.value)).toMatchObject(filledIn({ line: 'Jag står utanför de sextio.' }));
  await team.pressOn(outside, mine.body.value, 'evaluation/answer', filledIn({ line: 'Ändrat.' }));
  const changed = await team.pressOn(outside, form().card ?? { body: [] }, 'evaluation/change');
  expect(inputsOf(changed.body.value)).toMatchObject({ line: 'Ändrat.' });
  expect(await storage.answersOf(team.networkId)).toHaveLength(2);
  expect(form().edits).toBe(0);
});

describe('one person, one answer', () => {
  test('however often, under whatever id and from however many devices a press comes', async () => {
    const { team, participants, answer } = await openNetwork(connector, storage, 4);
    const [who] = participants as [Someone];
    const pressed = await Promise.all([
      answer(who, {}, { activityId: 'same' }),
      answer(who, {}, { activityId: 'same' }),
      answer(who, {}, { activityId: 'a second layer tries again' }),
      answer(who, { knowledge: 'none' }, { activityId: 'the other device' }),
    ]);
    for (const { body } of pressed) expect(textOf(body.value)).toContain('Tack');
    await answer(who, {}, { activityId: 'same' });
    expect(await storage.answersOf(team.networkId)).toHaveLength(1);
  });

  test('the press that was made last stands, also when an older one is delivered after it', async () => {
    const { team, participants, answer } = await openNetwork(connector, storage, 4);
    const [who] = participants as [Someone];
    const [earlier, later] = [60_000, 1_000].map((ago) => new Date(Date.now() - ago).toISOString()) as [
      string,
      string,
    ];
    await answer(who, { line: 'Det nya.' }, { timestamp: later });
    const late = await answer(who, { line: 'Det gamla.' }, { timestamp: earlier });
    expect(textOf(late.body.value)).toContain('Tack');
    const mine = await team.press(who, 'evaluation/change', reference(team));
    expect(inputsOf(mine.body.value)).toMatchObject({ line: 'Det nya.' });
  });
});

test('a person is thanked, sees their answer again and changes it', async () => {
  const { team, participants, answer, form } = await openNetwork(connector, storage, 4);
  const [who, other] = participants as [Someone, Someone];
  expect(inputsOf(await team.view(who, form().id))).toMatchObject({ knowledge: undefined });
  const thanks = await answer(who);
  expect(await team.view(who, form().id)).toEqual(thanks.body.value);

  const draft = await team.pressOn(who, thanks.body.value, 'evaluation/change');
  expect(inputsOf(draft.body.value)).toMatchObject(filledIn({ line: undefined }));
  await team.pressOn(who, draft.body.value, 'evaluation/answer', filledIn({ support: 'large' }));
  const again = await team.press(who, 'evaluation/change', reference(team));
  expect(inputsOf(again.body.value)).toMatchObject({ support: 'large' });

  const none = await team.press(other, 'evaluation/change', reference(team));
  expect(textOf(none.body.value)).toContain('Du har inte svarat än');
});

test('what was filled in comes back when something is missing', async () => {
  const { team, participants, answer } = await openNetwork(connector, storage, 4);
  const back = await answer(participants[0] as Someone, { support: '', line: 'Det här ska stå kvar.' });
  expect(textOf(back.body.value)).toContain('Svaret är inte sparat än');
  expect(inputsOf(back.body.value)).toMatchObject({ knowledge: 'large', line: 'Det här ska stå kvar.' });
  expect(await storage.answersOf(team.networkId)).toHaveLength(0);
});

test('somebody whose Teams speaks English has English views of their own; the shared card stays Swedish', async () => {
  const { team, participants, answer, form } = await openNetwork(connector, storage, 4);
  const [who] = participants as [Someone];
  const locale = 'en-GB';
  const draft = await team.press(who, 'evaluation/change', reference(team), { locale });
  expect(draft.body.value.lang).toBe('en');
  expect(textOf(draft.body.value)).toContain('You have not answered yet');
  expect((await answer(who, {}, { locale })).body.value.lang).toBe('en');
  expect(textOf((await team.say(who, 'help', { locale }))[0])).not.toContain('Det här kan jag');
  expect(textOf(form().card)).toContain('Fem korta frågor');
});

describe('closing', () => {
  test('posts one summary, replaces form and counter once, and nothing can be answered after it', async () => {
    const network = await openNetwork(connector, storage, 9);
    const { team, facilitator, participants, answer, form, counter, close, summary } = network;
    await Promise.all(
      participants.slice(0, 6).map((who, n) => answer(who, { line: n === 0 ? 'Våga säga nej.' : '' })),
    );
    // The counter's own edits are over before what closing edits is counted.
    await until(() => counter().summary.startsWith('6 av 8'));
    const counted = counter().edits;
    expect(textOf((await close()).body.value)).toContain('Svaren är förseglade');
    const posted = await summary();
    await until(() => form().edits > 0);

    expect(textOf(posted.card)).toContain('6 av 8 svarade.');
    expect(textOf(posted.card)).toContain('I stor utsträckning\u00a06');
    expect(textOf(posted.card)).not.toContain('Våga säga nej.');
    for (const one of [form(), counter()]) {
      expect(textOf(one.card)).toMatch(/Utvärderingen är stängd[\s\S]*6 av 8 svarade\./);
      expect(inputsOf(one.card)).toEqual({});
    }
    expect([form().edits, counter().edits]).toEqual([1, counted + 1]);

    const before = await storage.dump();
    const late = await answer(participants[7] as Someone);
    expect(late.body.statusCode).toBe(200);
    expect(textOf(late.body.value)).toContain('Tack för att du ville bidra!');
    expect(textOf((await answer(participants[0] as Someone)).body.value)).toContain(
      'går inte längre att svara på',
    );
    const again = await team.press(facilitator, 'evaluation/close', reference(team));
    expect(textOf(again.body.value)).toContain('Svaren är förseglade');
    expect(await storage.dump()).toBe(before);
    expect(team.messages().filter(({ summary }) => summary.startsWith('Så tyckte vi'))).toHaveLength(1);
  });

  test('leaves neither key nor open answers, and no sealed row with both scores and words', async () => {
    const { team, participants, answer, close, summary } = await openNetwork(connector, storage, 7);
    await Promise.all(participants.map((who, n) => answer(who, { line: `rad ${n}` })));
    await close();
    await summary();
    const mine = ({ partition }: { partition: string }) => partition.startsWith(team.networkId);
    expect((await storage.rows('evaluationKeys')).filter(mine)).toEqual([]);
    expect((await storage.rows('openAnswers')).filter(mine)).toEqual([]);
    const sealed = (await storage.rows('sealedAnswers')).filter(mine).map(({ row }) => row);
    expect(
      sealed
        .filter((row) => 'text' in row)
        .map((row) => row.text)
        .sort(),
    ).toEqual([0, 1, 2, 3, 4, 5].map((n) => `rad ${n}`));
    expect(sealed.filter((row) => 'knowledge' in row)).toHaveLength(6);
    expect(sealed.filter((row) => 'knowledge' in row && ('text' in row || 'line' in row))).toEqual([]);
  });

  test('is for facilitators only, by press and by word', async () => {
    const { team, participants } = await openNetwork(connector, storage, 4);
    const [who] = participants as [Someone];
    const before = await storage.dump();
    for (const verb of ['evaluation/close', 'evaluation/steer', 'evaluation/quote', 'evaluation/repost']) {
      const { body } = await team.press(who, verb, reference(team));
      expect(textOf(body.value)).toContain('nätverkets processledare');
    }
    expect(textOf((await team.say(who, 'stäng utvärdering'))[0])).toContain('nätverkets processledare');
    expect(await storage.dump()).toBe(before);
    expect(await statusOf(team.networkId)).toBe('open');
  });

  test('shows nothing but the number when fewer than five answered, not even to facilitators', async () => {
    const { team, facilitator, participants, answer, close, summary } = await openNetwork(
      connector,
      storage,
      8,
    );
    await Promise.all(participants.slice(0, 4).map((who) => answer(who, { line: 'Bara fyra skrev.' })));
    await close();
    const posted = await summary();
    expect(textOf(posted.card)).toContain('4 personer svarade. Resultatet visas först från 5 svar');
    const steer = await team.pressOn(facilitator, posted.card ?? { body: [] }, 'evaluation/steer');
    for (const card of [posted.card, steer.body.value]) {
      expect(textOf(card)).not.toMatch(/utsträckning|Bara fyra skrev|Exemplen från/);
    }
  });
});

test('the facilitator chooses a line, and the summary shows it letter by letter', async () => {
  const { team, facilitator, participants, answer, close, summary } = await openNetwork(
    connector,
    storage,
    8,
  );
  await Promise.all(participants.map((who, n) => answer(who, { line: n < 3 ? `**rad** ${n}` : '' })));
  await close();
  const { card, id } = await summary();
  const lines = await team.pressOn(
    facilitator,
    card ?? { body: [] },
    'evaluation/steer',
    {},
    { replyToId: id },
  );
  expect(textOf(lines.body.value)).toContain('**rad** 0');
  const toggles = Object.keys(inputsOf(lines.body.value));
  expect(toggles).toHaveLength(3);
  const [first = ''] = toggles;
  const saved = await team.pressOn(facilitator, lines.body.value, 'evaluation/quote', { [first]: 'true' });
  expect(textOf(saved.body.value)).toContain('1 rad citeras');

  const shown = await until(() => team.messages().find((message) => message.id === id && message.edits > 0));
  const quoted = JSON.stringify(shown.card).match(/"type":"TextRun","text":"”\*\*rad\*\* \d”"/g);
  expect(quoted).toHaveLength(1);
});

test('a server that stops in the middle is followed by one that goes on', async () => {
  const { team, participants, answer, form, close, summary } = await openNetwork(connector, storage, 9);
  await Promise.all(participants.slice(0, 4).map((who) => answer(who, { line: 'Före.' })));
  await bot.stop();
  await start();
  const [first, , , , fifth] = participants as [Someone, ...Someone[]] & Someone[];
  expect(textOf(await team.view(first, form().id))).toContain('Tack för ditt svar!');
  await answer(first, { line: 'Ändrat efter.' });
  await answer(fifth as Someone);
  expect(await storage.answersOf(team.networkId)).toHaveLength(5);
  await close();
  expect(textOf((await summary()).card)).toContain('5 av 8 svarade.');
  expect(team.messages().map(({ summary }) => summary)).toHaveLength(4);
});
