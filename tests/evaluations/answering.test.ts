import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import {
  about,
  answer,
  cardOf,
  type Given,
  givenOpen,
  guestTenant,
  member,
  networkId,
  place,
  pressBy,
  textOf,
} from '../given.ts';
import { anna, fail, outsider, press } from './given.ts';

describe('answering', () => {
  test('a participant gets thanks, and the count goes up while the form stays as it is', async () => {
    const house = await givenOpen();
    const reply = await press(house);
    expect(textOf(reply)).toContain('Tack för ditt svar!');
    expect(textOf(reply)).toContain('Ändra mitt svar');
    await press(house, outsider);
    await house.passes(15);
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
    const action = (line: string) => pressBy(anna, verbs.answer, { ...about, ...answer({ line }) });
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
