import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { about, cardOf, given, givenOpen, member, networkId, pressBy, textOf } from '../given.ts';
import { anna, deliveryOf, fail, pia, press, pressOn, standing } from './given.ts';

describe('when the store or Teams fails', () => {
  test('an opening that the store cut off is completed by itself, or by saying it again', async () => {
    for (const again of [false, true]) {
      const house = await given();
      house.tables.evaluationKeys.before = unreachable;
      expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('inom kort');
      house.tables.evaluationKeys.before = undefined;
      if (again)
        expect(textOf(await house.say(pia, 'öppna utvärdering'))).toContain('Utvärderingen är öppen');
      await house.passes(120);
      expect(house.channel.messages).toHaveLength(3);
      expect(textOf(await press(house))).toContain('Tack');
    }
  });

  test('a form that was removed from the channel is posted again, once however often it is pressed', async () => {
    const house = await givenOpen();
    await press(house);
    const card = cardOf(await house.say(pia, 'öppna utvärdering'));
    const again = () => pressOn(house, pia, card, verbs.repost);
    await Promise.all([again(), again()]);
    await again();
    await house.passes(15);
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
    await house.passes(120);
    expect(house.channel.messages.at(-1)?.title).toContain('Så tyckte vi om träffen');
  });

  test('pressing on another message never makes it the summary', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 5; n++) await press(house, member(n));
    await house.press(pia, verbs.close);
    house.channel.failNext = { outcome: 'unknown', arrives: false };
    await house.settle();
    const summary = (await deliveryOf(house, 'summary')) ?? fail();
    const counter = (await deliveryOf(house, 'counter')) ?? fail();
    const data = { ...about, delivery: summary.key };
    await house.press(pia, verbs.steer, data, { messageId: counter.messageId });
    await house.passes(15);
    expect(await deliveryOf(house, 'summary')).toMatchObject({ state: 'parked', messageId: undefined });
    expect(textOf(house.channel.messages[2]?.card ?? fail())).toContain('Utvärderingen är stängd');
  });

  test('a press on the summary proves that it arrived', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 5; n++) await press(house, member(n));
    await house.press(pia, verbs.close);
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    await house.settle();
    const old = standing(house).at(-1) ?? fail();
    await pressOn(house, pia, old.card, verbs.steer, {}, old.messageId);
    await house.passes(15);
    expect(await deliveryOf(house, 'summary')).toMatchObject({ state: 'sent', messageId: old.messageId });
    expect(textOf(old.card)).toContain('Så tyckte vi om träffen');
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
      await pressOn(house, pia, card, verbs.repost, {}, 'somewhere');
      await pressOn(house, pia, card, verbs.repost, {}, 'somewhere');
      await house.passes(120);
      const summaries = standing(house).filter(({ title }) => title.startsWith('Så tyckte vi om träffen'));
      expect(summaries).toHaveLength(1);
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
    const counting = house.passes(3);
    while (!held) await new Promise((resolve) => setImmediate(resolve));
    house.channel.update = update;
    const other = house.anotherServer();
    await other.onPress(pressBy(pia, verbs.close));
    await other.finishInterrupted();
    held();
    await counting;
    await house.passes(30);
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
    await house.passes(15);
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
    await other.onPress(pressBy(pia, verbs.close));
    const reads = house.tables.evaluationKeys.operations;
    await house.settle();
    await house.settle();
    // Still remembered as open, so the key is asked for; it must not come from memory.
    await house.press(anna, verbs.view);
    expect(house.tables.evaluationKeys.operations).toBe(reads + 1);
    expect(house.tables.evaluationKeys.dump()).toEqual([]);
  });
});
