import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { answer, cardOf, given, networkId, place, session, textOf } from '../given.ts';
import { anna, deliveryOf, fail, pia, pressOn, standing } from './given.ts';

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

  test('a cancelled session was not held, and is not evaluated', async () => {
    const house = await given();
    await house.dalalab.sessions.save(networkId, { ...session, cancelled: true });
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('ingen träff att utvärdera');
    expect(await house.press(pia, verbs.open)).toMatchObject({ kind: 'refused', status: 404 });
  });

  test('a form that may not have arrived is not posted again until somebody says so, and then once', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    const reply = await house.say(pia, 'öppna utvärdering');
    expect(textOf(reply)).toContain('Vi vet inte om formuläret kom fram');
    house.restart();
    await house.dalalab.finishInterrupted();
    await house.passes(120);
    expect(standing(house)).toHaveLength(1);
    const again = () => pressOn(house, pia, cardOf(reply), verbs.repost);
    await Promise.all([again(), again()]);
    await again();
    await house.passes(120);
    expect(standing(house).map(({ title }) => title)).toEqual([
      `Hur var träffen? ${session.title}`,
      `Hur var träffen? ${session.title}`,
      `0 av 11 har svarat: ${session.title}`,
    ]);
    // It is decided about, and no open question any more.
    expect(await deliveryOf(house, 'form')).toMatchObject({ state: 'withdrawn', decision: 'again' });
  });

  test('a press on that very form proves that it arrived', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    await house.say(pia, 'öppna utvärdering');
    const form = standing(house)[0] ?? fail();
    await pressOn(house, anna, form.card, verbs.answer, answer(), form.messageId);
    await house.passes(15);
    expect(form.edits).toBe(0);
    expect(standing(house).map(({ title }) => title)).toEqual([
      `Hur var träffen? ${session.title}`,
      `1 av 11 har svarat: ${session.title}`,
    ]);
    await house.press(pia, verbs.close);
    await house.passes(15);
    expect(textOf(form.card)).toContain('stängd');
  });

  test('a post that was surely refused is made again, once', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'notSent', arrives: false };
    expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('inom kort');
    await house.passes(120);
    expect(house.channel.messages).toHaveLength(3);
  });
});
