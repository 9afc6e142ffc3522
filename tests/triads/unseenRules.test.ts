import { cardOf } from '../pressing.ts';
import { fields, keyOf, network } from './given.ts';
import {
  anna,
  begins,
  buttonsOf,
  facilitator,
  givenRun,
  minute,
  roundId,
  second,
  triadWith,
  who,
  wordsOf,
} from './runGiven.ts';

const list = 'triad/list';

/** Nine people in three triads; when the ninth does not come, two of the first three have to share one. */
async function givenDraft(byItself: boolean) {
  const house = await givenRun(9);
  const [one, two, three] = [keyOf(1), keyOf(2), keyOf(3)];
  house.apart.push([one, two], [one, three], [two, three]);
  await house.planning.draft(network.id, roundId, { ...fields, byItself });
  house.people.splice(9, 1);
  return house;
}

describe('a hard rule that breaks without a facilitator having seen it', () => {
  test('by itself the triads begin all the same, and the facilitators alone are told', async () => {
    const house = await givenDraft(true);
    await house.until(begins + minute);
    const published = await house.standing();
    expect(published).toMatchObject({ state: 'published', unseen: [{ rule: 'apart' }] });
    const told = cardOf(await house.press(facilitator, list));
    expect(wordsOf(told)).toContain('Triaderna bryter en regel som annars alltid hålls.');
    expect(buttonsOf(told)).toContain('Planen');
    const english = cardOf(await house.press(facilitator, list, {}, { language: 'en' }));
    expect(wordsOf(english)).toContain('The triads break a rule that is otherwise always kept.');
    const forAll = [
      ...house.channel.messages.map(({ card }) => wordsOf(card)),
      wordsOf(await house.triads(facilitator)),
      wordsOf(cardOf(await house.press(anna, list))),
      wordsOf(await house.own(anna)),
    ];
    expect(forAll.join('\n')).not.toMatch(/bryter|regel|isär/);
    // Parted again, they break nothing.
    const parted = published.unseen?.[0]?.people[0];
    await house.press(who(house, parted), 'triad/cannotSure');
    expect(wordsOf(cardOf(await house.press(facilitator, list)))).not.toContain('bryter en regel');
  });

  test('"Starta nu" publishes nothing, and shows the way to the new triads', async () => {
    const house = await givenDraft(false);
    const pressed = cardOf(await house.press(facilitator, 'triad/start'));
    expect(wordsOf(pressed)).toContain('ingenting är publicerat');
    expect(buttonsOf(pressed)).toEqual(['Planen']);
    const english = cardOf(await house.press(facilitator, 'triad/start', {}, { language: 'en' }));
    expect(wordsOf(english)).toContain('nothing is published');
    expect((await house.standing()).state).toBe('draft');
    // Shown, they are started.
    await house.planning.draft(network.id, roundId, fields);
    await house.press(facilitator, 'triad/start');
    expect(await house.standing()).toMatchObject({ state: 'published', startsAt: house.clock.at });
  });

  test('a late arrival to two who are kept apart waits for the facilitators', async () => {
    const house = await givenRun(2);
    house.apart.push([keyOf(1), keyOf(2)]);
    await house.published();
    const joined = cardOf(await house.press(facilitator, 'triad/join'));
    await house.passes(60);
    expect(await house.standing()).toMatchObject({ triads: [], openQuestion: { joined: [facilitator.key] } });
    expect(house.channel.messages.map(({ title }) => title).join()).toContain('beslut');
    expect(
      [wordsOf(joined), ...house.channel.messages.map(({ card }) => wordsOf(card))].join(),
    ).not.toContain('isär');
  });
});

describe('a press that Teams sends again', () => {
  test('of "Jag kan inte" does not take out who has come back since', async () => {
    const house = await givenRun(9);
    await house.published();
    const pressedAt = house.clock.at;
    await house.press(anna, 'triad/cannotSure', {}, { pressedAt });
    house.clock.at += 5 * second;
    await house.press(anna, 'triad/join');
    house.clock.at += 10 * second;
    await house.press(anna, 'triad/cannotSure', {}, { pressedAt });
    expect(triadWith(await house.standing(), anna.key).members).toContain(anna.key);
    await house.press(anna, 'triad/cannotSure');
    expect((await house.standing()).triads.flatMap(({ members }) => members)).not.toContain(anna.key);
  });

  test('of "Jag är med" does not bring back who has left since', async () => {
    const house = await givenRun(9);
    await house.published();
    const pressedAt = house.clock.at;
    await house.press(facilitator, 'triad/join', {}, { pressedAt });
    house.clock.at += 5 * second;
    await house.press(facilitator, 'triad/cannotSure');
    house.clock.at += 10 * second;
    await house.press(facilitator, 'triad/join', {}, { pressedAt });
    expect((await house.standing()).triads.flatMap(({ members }) => members)).not.toContain(facilitator.key);
  });
});
