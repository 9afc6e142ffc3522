import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import {
  about,
  answer,
  cardOf,
  type Given,
  given,
  givenOpen,
  guestTenant,
  member,
  networkId,
  place,
  session,
  textOf,
} from '../given.ts';

const pia = member(0);
const anna = member(1);
const outsider = member(3);

const press = (house: Given, who = anna, over: Record<string, unknown> = {}) =>
  house.press(who, verbs.answer, { ...about, ...answer(over) });

async function closed(answers: number, over: (number: number) => Record<string, unknown> = () => ({})) {
  const house = await givenOpen(answers + 3);
  for (let n = 1; n <= answers; n++) await press(house, member(n), over(n));
  await house.press(pia, verbs.close);
  await house.settle();
  return house;
}

describe('opening', () => {
  test('posts the form and a counter of its own, once', async () => {
    const house = await given();
    const reply = await house.say(pia, '  Oppna  utvärdering! ');
    expect(textOf(reply)).toContain('Utvärderingen är öppen');
    await house.say(pia, 'öppna utvärdering');
    const titles = house.channel.messages.map((message) => message.title);
    expect(titles).toEqual([
      'Hej! Jag är DalaLab.',
      `Hur var träffen? ${session.title}`,
      `0 av 11 har svarat: ${session.title}`,
    ]);
  });

  test('two facilitators at once, on two servers, make one evaluation', async () => {
    const house = await given();
    const other = house.anotherServer();
    const said = { sender: pia, place, text: 'öppna utvärdering', locale: 'sv' };
    await Promise.all([house.dalalab.onSaid(said), other.onSaid(said), house.dalalab.onSaid(said)]);
    expect(house.channel.messages).toHaveLength(3);
  });

  test('only a facilitator opens', async () => {
    const house = await given();
    expect(textOf(await house.say(anna, 'öppna utvärdering'))).toContain('processledare');
    expect(textOf(await house.press(anna, verbs.open))).toContain('processledare');
    expect(house.channel.messages).toHaveLength(1);
  });

  test('said again after the latest session closed, it asks before it opens an older one', async () => {
    const house = await given();
    const older = { ...session, id: 'traff0', title: 'Träff 0', start: session.start - 1e9 };
    await house.dalalab.sessions.save(networkId, older);
    await house.press(pia, verbs.open);
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('Utvärderingen är öppen');
    await house.press(pia, verbs.close);
    await house.settle();
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('Vilken träff');
    expect(await house.dalalab.evaluations.list(networkId)).toHaveLength(1);
  });

  test('asks which session when there are several, and opens the one that was picked', async () => {
    const house = await given();
    await house.dalalab.sessions.save(networkId, {
      ...session,
      id: 'traff0',
      title: 'Träff *0*',
      start: session.start - 1e9,
    });
    const card = cardOf(await house.say(pia, 'öppna utvärdering'));
    expect(textOf(card)).toContain('Vilken träff');
    expect(textOf(card)).toContain('Träff  0');
    await house.press(pia, verbs.open, { network: networkId, session: 'traff0' });
    expect(house.channel.messages.at(1)?.title).toContain('Träff *0*');
  });

  test('a session that has not begun cannot be evaluated', async () => {
    const house = await given();
    house.clock.at = session.start - 1;
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('ingen träff att utvärdera');
    expect(await house.press(pia, verbs.open)).toMatchObject({ kind: 'refused', status: 404 });
  });

  test('a form that may not have arrived is not posted again until somebody says so', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    const reply = await house.say(pia, 'öppna utvärdering');
    expect(textOf(reply)).toContain('Vi vet inte om formuläret kom fram');
    house.restart();
    await house.dalalab.finishInterrupted();
    await house.settle();
    expect(house.channel.messages).toHaveLength(2);
    await house.press(pia, verbs.repost, { ...about, post: 'form' });
    expect(house.channel.messages.map((message) => message.title)).toHaveLength(4);
  });

  test('a press on that very form proves that it arrived', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    await house.say(pia, 'öppna utvärdering');
    const shared = house.channel.messages[1]?.card.actions?.[0];
    const data = shared?.type === 'Action.Execute' ? shared.data : {};
    await house.press(anna, verbs.answer, { ...data, ...answer() }, { messageId: 'm2' });
    await house.settle();
    expect(house.channel.messages.map((message) => message.title)).toEqual([
      'Hej! Jag är DalaLab.',
      `Hur var träffen? ${session.title}`,
      `1 av 11 har svarat: ${session.title}`,
    ]);
    await house.press(pia, verbs.close);
    await house.settle();
    expect(textOf(house.channel.messages[1]?.card ?? fail())).toContain('stängd');
  });

  test('a post that was surely refused is made again, once', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'notSent', arrives: false };
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('inom kort');
    await house.settle();
    await house.settle();
    expect(house.channel.messages).toHaveLength(3);
  });
});

describe('when the store or Teams fails', () => {
  test('an opening that the store cut off is completed by itself, or by saying it again', async () => {
    for (const again of [false, true]) {
      const house = await given();
      house.tables.evaluationKeys.before = unreachable;
      expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('inom kort');
      house.tables.evaluationKeys.before = undefined;
      if (again)
        expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('Utvärderingen är öppen');
      await house.settle();
      expect(house.channel.messages).toHaveLength(3);
      expect(textOf(await press(house))).toContain('Tack');
    }
  });

  test('a form that was removed from the channel is posted again, once however often it is pressed', async () => {
    const house = await givenOpen();
    await press(house);
    const [again] = cardOf(await house.say(pia, 'öppna utvärdering')).actions ?? [];
    if (again?.type !== 'Action.Execute') throw new Error('no button');
    await Promise.all([1, 2].map(() => house.press(pia, again.verb, again.data)));
    await house.press(pia, again.verb, again.data);
    const forms = house.channel.messages.filter((message) => message.title.startsWith('Hur var'));
    expect(forms).toHaveLength(1);
    expect(textOf(house.channel.messages[1]?.card ?? fail())).toBe(
      'Formuläret ligger nu längre ned i kanalen.',
    );
    expect(JSON.stringify(await house.press(anna, verbs.change))).toContain('"value":"large"');
  });

  test('a closing that the store cut off is completed by itself', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 5; n++) await press(house, member(n));
    house.tables.sealedAnswers.before = unreachable;
    expect(textOf(await house.press(pia, verbs.close))).toContain('sammanställs just nu');
    house.tables.sealedAnswers.before = undefined;
    await house.settle();
    await house.settle();
    expect(house.channel.messages.at(-1)?.title).toContain('Så tyckte vi om träffen');
  });

  test('pressing on another message never makes it the summary', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 5; n++) await press(house, member(n));
    await house.press(pia, verbs.close);
    const counter = { ...about, post: 'counter' };
    await house.press(pia, verbs.steer, counter, { messageId: 'm3' });
    await house.press(pia, verbs.steer, { ...about, post: 'summary' }, { messageId: 'm3' });
    await house.settle();
    expect(house.channel.messages.filter((message) => message.title.startsWith('Så tyckte'))).toHaveLength(1);
  });

  test.each(['stäng utvärdering', 'utvärdering'])(
    'a summary that may not have arrived is reposted from "%s"',
    async (said) => {
      const house = await givenOpen();
      for (let n = 1; n <= 5; n++) await press(house, member(n));
      await house.press(pia, verbs.close);
      house.channel.failNext = { outcome: 'unknown', arrives: false };
      await house.settle();
      const card = cardOf(await house.say(pia, said));
      expect(textOf(card)).toContain('Vi vet inte om sammanställningen kom fram');
      const again = card.actions?.[0];
      if (again?.type !== 'Action.Execute') throw new Error('no button');
      await house.press(pia, again.verb, again.data, { messageId: 'somewhere' });
      expect(house.channel.messages.at(-1)?.title).toContain('Så tyckte vi om träffen');
      expect(textOf(await house.say(anna, 'utvärdering'))).toContain('Så tyckte vi om träffen');
    },
  );

  test('a count that was under way when it closed does not stand there in the end', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 5; n++) await press(house, member(n));
    let held: (() => void) | undefined;
    const update = house.channel.update;
    house.channel.update = async (...args) => {
      if (!held)
        await new Promise<void>((resolve) => {
          held = resolve;
        });
      return update(...args);
    };
    const counting = house.settle();
    while (!held) await new Promise((resolve) => setImmediate(resolve));
    house.channel.update = update;
    const other = house.anotherServer();
    await other.onPress({
      sender: pia,
      place,
      verb: verbs.close,
      data: about,
      locale: 'sv',
      messageId: undefined,
      pressedAt: 1,
    });
    await other.finishInterrupted();
    held();
    await counting;
    await house.settle();
    expect(textOf(house.channel.messages[2]?.card ?? fail())).toContain('Utvärderingen är stängd');
  });

  test('a store that was restored from a backup closes what was open, and touches nothing sealed', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 6; n++) await press(house, member(n));
    for (const name of ['openAnswers', 'evaluationKeys'] as const) {
      for (const { partition, key } of house.tables[name].dump())
        await house.tables[name].remove(partition, key);
    }
    house.restart();
    await house.dalalab.finishInterrupted();
    await house.settle();
    expect(textOf(house.channel.messages[2]?.card ?? fail())).toContain('stängd');
    expect(textOf(await press(house))).toContain('inte längre att svara på');
    expect(house.tables.sealedAnswers.dump()).toEqual([]);
    expect((await house.dalalab.evaluations.list(networkId))[0]).toMatchObject({
      state: 'closed',
      swept: true,
    });
  });

  test('what this server remembered of an evaluation goes when another one closes it', async () => {
    const house = await givenOpen();
    await press(house);
    const other = house.anotherServer();
    await other.onPress({
      sender: pia,
      place,
      verb: verbs.close,
      data: about,
      locale: 'sv',
      messageId: undefined,
      pressedAt: 1,
    });
    const reads = house.tables.evaluationKeys.operations;
    await house.settle();
    await house.settle();
    // Still remembered as open, so the key is asked for; it must not come from memory.
    await house.press(anna, verbs.view);
    expect(house.tables.evaluationKeys.operations).toBe(reads + 1);
    expect(house.tables.evaluationKeys.dump()).toEqual([]);
  });
});

describe('answering', () => {
  test('a participant gets thanks, and the count goes up while the form stays as it is', async () => {
    const house = await givenOpen();
    const reply = await press(house);
    expect(textOf(reply)).toContain('Tack för ditt svar!');
    expect(textOf(reply)).toContain('Ändra mitt svar');
    await press(house, outsider);
    await house.settle();
    const [, form, counter] = house.channel.messages;
    expect(form?.edits).toBe(0);
    expect(textOf(counter?.card ?? fail())).toContain('2 av 11 har svarat');
  });

  test('one answer per person, the last press wins, an old press that comes late changes nothing', async () => {
    const house = await givenOpen();
    const at = house.clock.at;
    await Promise.all([press(house), press(house), press(house)]);
    const later = { ...about, ...answer({ line: 'ändrad' }) };
    house.clock.at = at + 5_000;
    await house.press(anna, verbs.answer, later);
    await house.press(
      anna,
      verbs.answer,
      { ...about, ...answer({ line: 'gammal' }) },
      { pressedAt: at + 1_000 },
    );
    const own = cardOf(await house.press(anna, verbs.change));
    expect(JSON.stringify(own)).toContain('ändrad');
    expect(house.tables.openAnswers.dump()).toHaveLength(2);
  });

  test('a press from the future does not win over all that come after', async () => {
    const house = await givenOpen();
    await house.press(
      anna,
      verbs.answer,
      { ...about, ...answer({ line: 'förr' }) },
      { pressedAt: house.clock.at + 1e9 },
    );
    house.clock.at += 1;
    await press(house, anna, { line: 'nu' });
    expect(JSON.stringify(await house.press(anna, verbs.change))).toContain('"nu"');
  });

  test('two devices on two servers at once leave one whole answer', async () => {
    const house = await givenOpen();
    const other = house.anotherServer();
    const action = (line: string) => ({
      sender: anna,
      place,
      verb: verbs.answer,
      data: { ...about, ...answer({ line }) },
      locale: 'sv',
      messageId: undefined,
      pressedAt: house.clock.at,
    });
    const replies = await Promise.all([house.dalalab.onPress(action('en')), other.onPress(action('två'))]);
    for (const reply of replies) expect(textOf(reply)).toContain('Tack');
    expect(house.tables.openAnswers.dump()).toHaveLength(2);
  });

  test('a person sees their own answer and nobody else’s', async () => {
    const house = await givenOpen();
    await press(house, anna, { line: 'Annas rad' });
    const others = await house.press(member(2), verbs.change);
    expect(textOf(others)).toContain('Du har inte svarat än');
    expect(JSON.stringify(others)).not.toContain('Annas rad');
    expect(textOf(await house.press(anna, verbs.view))).toContain('Tack');
    expect(textOf(await house.press(member(2), verbs.view))).toContain('Skicka');
  });

  test('speaks English to a person whose client does', async () => {
    const house = await givenOpen();
    const reply = await house.press(anna, verbs.answer, { ...about, ...answer() }, { locale: 'en-GB' });
    expect(textOf(reply)).toContain('Thank you for your answer!');
    expect(textOf(house.channel.messages[1]?.card ?? fail())).toContain('Hur var träffen?');
  });

  test('the form asks at most sixty people for their own view, and all others can answer', async () => {
    const house = await givenOpen(66);
    expect(house.channel.messages[1]?.card.refresh?.userIds).toHaveLength(60);
    const asked = house.channel.messages[1]?.card.refresh?.userIds ?? [];
    const last = house.roster.members.find(({ teamsId }) => !asked.includes(teamsId)) ?? fail();
    expect(textOf(await press(house, last))).toContain('Tack');
    expect(JSON.stringify(await house.press(last, verbs.change))).toContain('"value":"large"');
  });

  test.each([
    ['a missing measure', { knowledge: undefined }, 'knowledge'],
    ['an empty measure', { contacts: '' }, 'contacts'],
    ['a value outside the scale', { support: 'huge' }, 'support'],
    ['a measure that is no text', { knowledge: ['large'] }, 'knowledge'],
    ['a part nobody offered', { mostUseful: 'cases,<b>' }, 'mostUseful'],
    ['a line that is too long', { line: 'å'.repeat(401) }, 'line'],
    ['100 KB of text', { line: 'x'.repeat(100_000) }, 'line'],
    ['a line that is no text', { line: { $gt: '' } }, 'line'],
    ['parts that are no text', { mostUseful: { toString: 'x' } }, 'mostUseful'],
  ])('%s is not saved, and what was written comes back', async (_, over, field) => {
    const house = await givenOpen();
    const before = house.dump();
    const card = cardOf(await press(house, anna, { mostUseful: 'triads', ...over }));
    expect(textOf(card)).toContain('Svaret är inte sparat än');
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    const texts = card.body.map((element) => ('id' in element ? element.id : JSON.stringify(element)));
    const at = texts.indexOf(field);
    expect(texts[at + 1]).toMatch(/"attention"/);
    expect(house.dump()).toBe(before);
    if (field !== 'mostUseful') expect(JSON.stringify(card)).toContain('"value":"triads"');
  });

  test('a store that fails leaves the text in the form', async () => {
    const house = await givenOpen();
    house.tables.openAnswers.before = unreachable;
    const card = cardOf(await press(house, anna, { line: 'En viktig rad' }));
    expect(textOf(card)).toContain('kunde inte sparas just nu');
    expect(JSON.stringify(card)).toContain('En viktig rad');
    house.tables.openAnswers.before = undefined;
    expect(textOf(await press(house, anna, { line: 'En viktig rad' }))).toContain('Tack');
  });
});

describe('who may', () => {
  test.each<[string, Parameters<Given['press']>, number]>([
    ['a forged verb', [anna, 'evaluation/reopen'], 400],
    ['a verb from the prototype', [anna, 'constructor'], 400],
    ['no data', [anna, verbs.answer, null], 400],
    ['data that is a list', [anna, verbs.answer, []], 400],
    ['an id that is no id', [anna, verbs.answer, { network: networkId, session: "x' or 1 eq 1" }], 400],
    [
      'an evaluation that does not exist',
      [anna, verbs.answer, { ...answer(), network: networkId, session: 'nope' }],
      404,
    ],
    [
      'another network’s card',
      [anna, verbs.answer, { ...answer(), network: 'f'.repeat(32), session: 'traff1' }],
      403,
    ],
    [
      'a card of another channel',
      [anna, verbs.answer, { ...answer(), ...about }, { place: { ...place, channelId: 'channel-2' } }],
      403,
    ],
  ])('%s is refused and nothing is stored', async (_, args, status) => {
    const house = await givenOpen();
    const before = house.dump();
    expect(await house.press(...args)).toMatchObject({ kind: 'refused', status });
    expect(house.dump()).toBe(before);
  });

  test.each([
    ['a stranger', { teamsId: '29:stranger', objectId: undefined }],
    ['one person’s id with another’s object id', { teamsId: anna.teamsId, objectId: member(2).objectId }],
  ])('%s is refused, the form stays, and nothing is stored', async (_, sender) => {
    const house = await givenOpen();
    const before = house.dump(['people']);
    const reply = await house.press(anna, verbs.answer, { ...about, ...answer() }, { sender });
    expect(reply).toMatchObject({ kind: 'refused', status: 403 });
    expect(textOf(reply)).toContain('Jag hittar dig inte bland kanalens medlemmar');
    expect(house.dump(['people'])).toBe(before);
  });

  test('a team without the app is told so', async () => {
    const house = await givenOpen();
    const reply = await house.press(anna, verbs.answer, about, {
      place: { ...place, tenantId: guestTenant },
    });
    expect(textOf(reply)).toContain('Appen är inte igång');
  });

  test('who came to the channel after opening can answer', async () => {
    const house = await givenOpen(6);
    house.roster.members.push(member(6));
    house.clock.at += 60_000;
    expect(textOf(await press(house, member(6)))).toContain('Tack');
  });

  test.each([verbs.steer, verbs.close, verbs.quote, verbs.repost])('%s is for facilitators', async (verb) => {
    const house = await givenOpen();
    const before = house.dump();
    const reply = await house.press(anna, verb);
    expect(textOf(reply)).toContain('till för nätverkets processledare');
    expect(house.dump()).toBe(before);
    expect(textOf(await house.press(anna, verbs.counter))).toContain('har svarat');
  });
});

describe('closing', () => {
  test('seals, posts one summary, and stops the form and the counter', async () => {
    const house = await closed(6, (n) => ({ knowledge: n <= 4 ? 'large' : 'some', mostUseful: 'cases' }));
    const [, form, counter, summary, ...more] = house.channel.messages;
    expect(more).toEqual([]);
    expect(textOf(form?.card ?? fail())).toContain('Utvärderingen är stängd. 6 av 8 svarade.');
    expect(textOf(counter?.card ?? fail())).toContain('Utvärderingen är stängd');
    const text = textOf(summary?.card ?? fail());
    expect(text).toContain(
      'I stor utsträckning\u00a04 · I viss utsträckning\u00a02 · I liten utsträckning\u00a00 · Inte alls\u00a00',
    );
    expect(text).toContain('Exemplen från andra kommuner: 6');
    expect(form?.edits).toBe(1);
  });

  test('pressing close twice, and on two servers at once, is closing once', async () => {
    const house = await givenOpen(12);
    for (let n = 1; n <= 7; n++) await press(house, member(n));
    const other = house.anotherServer();
    const close = {
      sender: pia,
      place,
      verb: verbs.close,
      data: about,
      locale: 'sv',
      messageId: undefined,
      pressedAt: 1,
    };
    await Promise.all([house.press(pia, verbs.close), other.onPress(close), house.press(pia, verbs.close)]);
    await house.settle();
    await house.dalalab.finishInterrupted();
    await house.settle();
    expect(house.channel.messages.filter((message) => message.title.startsWith('Så tyckte'))).toHaveLength(1);
    const [evaluation] = await house.dalalab.evaluations.list(networkId);
    expect(evaluation).toMatchObject({ state: 'closed', swept: true, result: { answers: 7 } });
    expect(house.tables.sealedAnswers.dump().filter(({ key }) => key.startsWith('s-'))).toHaveLength(7);
  });

  test('too late is answered kindly and changes nothing', async () => {
    const house = await closed(5);
    const before = house.dump();
    for (const verb of [verbs.answer, verbs.change]) {
      expect(textOf(await house.press(anna, verb, { ...about, ...answer() }))).toContain(
        'inte längre att svara på',
      );
    }
    expect(textOf(await house.press(anna, verbs.view))).toContain('stängd');
    expect(house.dump()).toBe(before);
  });

  test('a server that has not heard of the closing lets nothing in', async () => {
    const house = await givenOpen();
    await press(house, member(2));
    const other = house.anotherServer();
    const late = {
      sender: anna,
      place,
      verb: verbs.answer,
      data: { ...about, ...answer() },
      locale: 'sv',
      messageId: undefined,
      pressedAt: house.clock.at,
    };
    await other.onPress({ ...late, sender: member(4) });
    await house.press(pia, verbs.close);
    expect(textOf(await other.onPress(late))).toContain('inte längre att svara på');
    const [evaluation] = await house.dalalab.evaluations.list(networkId);
    expect(evaluation?.result?.answers).toBe(2);
    expect(house.tables.openAnswers.dump()).toEqual([]);
  });

  test('below five answers nothing but their number is shown, to anyone', async () => {
    const house = await closed(4, () => ({ line: 'Ensam rad' }));
    const summary = house.channel.messages.at(-1);
    expect(textOf(summary?.card ?? fail())).toContain('Resultatet visas först från 5 svar');
    const steer = await house.press(pia, verbs.steer);
    const api = await house.dalalab.evaluations.summary(networkId, session.id);
    expect(api).toEqual({
      state: 'closed',
      answers: 4,
      invited: 6,
      measures: null,
      mostUseful: null,
      trend: null,
      quotes: null,
    });
    expect(await house.dalalab.evaluations.csv(networkId, session.id, 'lines')).toBeUndefined();
    for (const shown of [summary, steer, api]) {
      expect(JSON.stringify(shown)).not.toContain('Ensam rad');
      expect(JSON.stringify(shown)).not.toContain('I stor');
    }
  });

  test('while open the API shows the count and nothing else', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 6; n++) await press(house, member(n));
    expect(await house.dalalab.evaluations.summary(networkId, session.id)).toEqual({
      state: 'open',
      answers: 6,
      invited: 11,
      measures: null,
      mostUseful: null,
      trend: null,
      quotes: null,
    });
    expect(await house.dalalab.evaluations.csv(networkId, session.id, 'scales')).toBeUndefined();
  });

  test('earlier sessions with enough answers are the trend; others are left out', async () => {
    const house = await given(10);
    for (const [n, answers] of [
      [1, 6],
      [2, 4],
      [3, 5],
    ] as const) {
      const start = session.start + n * 1e9;
      const one = { ...session, id: `t${n}`, title: `Träff ${n}`, start, end: start + 1e6 };
      await house.dalalab.sessions.save(networkId, one);
      house.clock.at = one.end + 10_000;
      const data = { network: networkId, session: one.id };
      await house.press(pia, verbs.open, data);
      for (let p = 1; p <= answers; p++) await house.press(member(p), verbs.answer, { ...data, ...answer() });
      await house.press(pia, verbs.close, data);
      await house.settle();
    }
    const text = textOf(house.channel.messages.at(-1)?.card ?? fail());
    expect(text).toContain('Jämfört med tidigare träffar');
    expect(text).toContain('Träff 1\n100 %\n0 %\n0 %');
    expect(text).not.toContain('Träff 2');
    const summary = await house.dalalab.evaluations.summary(networkId, 't3');
    expect(summary?.trend?.map((point) => point.sessionId)).toEqual(['t1']);
  });
});

describe('quoting', () => {
  const hostile = '**fet** [länk](https://x.example) <at>Anna</at> {{DATE(2026-01-01)}} <img src=x>';

  test('the facilitator chooses lines; the summary shows them as they were written', async () => {
    const house = await closed(6, (n) => ({ line: n === 1 ? hostile : n === 2 ? 'Rad två åäö' : '' }));
    const card = cardOf(await house.press(pia, verbs.steer));
    const toggles = card.body.filter((element) => element.type === 'Input.Toggle');
    expect(toggles).toHaveLength(2);
    const all = Object.fromEntries(toggles.map((toggle) => [toggle.id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...about, page: '0', ...all }))).toContain(
      '2 rader citeras',
    );
    await house.settle();
    const summary = house.channel.messages.at(-1)?.card ?? fail();
    const runs = JSON.stringify(summary.body.filter((element) => element.type === 'RichTextBlock'));
    expect(runs).toContain('Rad två åäö');
    expect(runs).toContain('**fet**');
    expect(JSON.stringify(summary.body.filter((element) => element.type === 'TextBlock'))).not.toContain(
      'fet',
    );
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toHaveLength(2);

    await house.press(pia, verbs.quote, { ...about, page: '0' });
    await house.settle();
    expect(textOf(house.channel.messages.at(-1)?.card ?? fail())).not.toContain('Rad två');
  });

  test('choices follow from page to page, and more than ten are too many', async () => {
    const house = await closed(30, (n) => ({ line: `Rad nummer ${n}` }));
    const chosenOn = (card: ReturnType<typeof cardOf>) =>
      card.body.filter((element) => element.type === 'Input.Toggle').map((toggle) => toggle.id);
    let card = cardOf(await house.press(pia, verbs.steer));
    const first = chosenOn(card).slice(0, 6);
    const next = card.actions?.find(
      (action) => action.type === 'Action.Execute' && action.title === 'Fler rader',
    );
    const data = next?.type === 'Action.Execute' ? next.data : {};
    card = cardOf(
      await house.press(pia, verbs.quote, {
        ...data,
        ...Object.fromEntries(first.map((id) => [id, 'true'])),
      }),
    );
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    const save = card.actions?.[0];
    const saveData = save?.type === 'Action.Execute' ? save.data : {};
    const second = chosenOn(card);
    const many = Object.fromEntries(second.slice(0, 5).map((id) => [id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...saveData, ...many }))).toContain('högst 10');
    const four = Object.fromEntries(second.slice(0, 4).map((id) => [id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...saveData, ...four }))).toContain(
      '10 rader citeras',
    );
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toHaveLength(10);
  });

  test('a line of another evaluation cannot be quoted', async () => {
    const house = await closed(5, () => ({ line: 'Min rad' }));
    await house.press(pia, verbs.quote, {
      ...about,
      page: '0',
      chosen: 'a'.repeat(32),
      [`quote-${'b'.repeat(32)}`]: 'true',
    });
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toEqual([]);
  });
});

describe('exporting', () => {
  test('scales and lines are separate files that a Swedish Excel reads, with nothing that runs', async () => {
    const house = await closed(5, (n) => ({
      line: ['=1+1', '@SUM(A1)', 'Rad; med "tecken" å', '-2', ''][n - 1],
    }));
    const scales = (await house.dalalab.evaluations.csv(networkId, session.id, 'scales')) ?? '';
    const lines = (await house.dalalab.evaluations.csv(networkId, session.id, 'lines')) ?? '';
    expect(scales.startsWith('\ufeffNya kunskaper;Nya eller fördjupade kontakter;')).toBe(true);
    expect(scales.trim().split('\r\n')).toHaveLength(6);
    expect(scales).not.toContain('tecken');
    expect(lines).toContain(`"Rad; med ""tecken"" å"`);
    for (const row of lines.slice(1).trim().split('\r\n')) expect(row).not.toMatch(/^"?[=+\-@]/);
    expect(lines).toContain(`'=1+1`);
  });
});

function fail(): never {
  throw new Error('There is no such message.');
}
