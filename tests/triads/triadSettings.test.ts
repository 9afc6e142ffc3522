import fc from 'fast-check';
import {
  maxPairs,
  maxSought,
  readPairDraft,
  readPairId,
  readPicked,
  readTopics,
  readTopicsPress,
  topicLimits,
} from '../../bot/contract/triadSettings.ts';
import type { Person } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import { pairOf } from '../../bot/triads/preferences/apart.ts';
import { apartVerbs, pairForm, pairsCard } from '../../bot/triads/preferences/apartCard.ts';
import { apartStore } from '../../bot/triads/preferences/apartStore.ts';
import { topicOf } from '../../bot/triads/preferences/topic.ts';
import { pickForm, topicVerbs } from '../../bot/triads/preferences/topicCard.ts';
import { topicStore } from '../../bot/triads/preferences/topicStore.ts';
import { triadSettingsHandler } from '../../bot/triads/preferences/triadSettingsHandler.ts';
import { triadSettingsText } from '../../bot/triads/preferences/triadSettingsText.ts';
import { problemsOf } from '../cards.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import {
  acting,
  cardOf,
  drawnWithMarkdown,
  network,
  place,
  pressed,
  presses,
  refusalOf,
} from '../pressing.ts';
import { person } from '../reminders/given.ts';

const pia = person(0);
const [anna, bo, cia] = [person(1), person(2), person(3)];
const text = triadSettingsText.sv;

function given(members: readonly Person[] = [pia, anna, bo, cia]) {
  const tables = { apart: memoryTable(), topics: memoryTable() };
  const clock = { at: 1_000_000 };
  const apart = apartStore(tables.apart);
  const topics = topicStore(tables.topics);
  const handler = triadSettingsHandler({
    apart,
    topics,
    people: { list: async () => members },
    clock: { now: () => clock.at },
  });
  const { press } = presses({ clock, handler });
  return {
    tables,
    clock,
    apart,
    topics,
    handler,
    press,
    keep: async (one: Person, other: Person) =>
      cardOf(await press(pia, apartVerbs.keep, { one: one.key, other: other.key })),
    /** Opens the facilitators' list and saves these lines. */
    async setTopics(lines: string): Promise<Card> {
      const form = cardOf(await press(pia, topicVerbs.form));
      return cardOf(await press(pia, topicVerbs.save, { ...dataOf(form, topicVerbs.save), topics: lines }));
    },
    pick: async (who: Person, texts: readonly string[], over: Partial<CardAction> = {}) =>
      cardOf(
        await press(who, topicVerbs.pick, { picked: texts.map((one) => topicOf(one).id).join(',') }, over),
      ),
    wants: async () => Object.fromEntries(await topics.of(network.id)),
  };
}

function dataOf(card: Card, verb: string): Readonly<Record<string, unknown>> {
  const action = actionsOf(card).find((one) => one.verb === verb);
  if (!action) throw new Error(`No button says ${verb}.`);
  return { ...inputsOf(card), ...action.data };
}

describe('keeping apart', () => {
  test('two are chosen, listed by name, kept apart once, and released', async () => {
    const house = given();
    const empty = cardOf(await house.press(pia, apartVerbs.list));
    expect(textOf(empty)).toContain(text.apart.none);
    const form = cardOf(await house.press(pia, apartVerbs.form));
    expect(inputsOf(form)).toEqual({ one: undefined, other: undefined });
    await house.keep(anna, bo);
    const kept = await house.keep(bo, anna);
    expect(textOf(kept)).toContain(text.apart.kept);
    expect(textOf(kept)).toContain('Person 1 Exempel (Ludvika) – Person 2 Exempel (Vansbro)');
    expect(await house.apart.list(network.id)).toEqual([[anna.key, bo.key]]);
    expect(await house.apart.list('other')).toEqual([]);
    house.clock.at += 1;
    for (let twice = 0; twice < 2; twice++) {
      const released = cardOf(await house.press(pia, apartVerbs.release, dataOf(kept, apartVerbs.release)));
      expect(textOf(released)).toContain(text.apart.released);
      expect(textOf(released)).toContain(text.apart.none);
    }
    expect(await house.apart.list(network.id)).toEqual([]);
  });

  test('what the channel sees says nothing about whom, or how many', async () => {
    const house = given();
    const before = cardOf(await house.handler.onApart(acting(pia)));
    await house.keep(anna, bo);
    expect(await house.handler.onApart(acting(pia))).toEqual({ kind: 'card', card: before });
  });

  test('of each pair the last press counts, also at once on two servers', async () => {
    const { tables, apart } = given();
    const other = apartStore(tables.apart);
    await Promise.all([
      apart.keep('n', 'a', 'b', 5),
      other.keep('n', 'b', 'a', 5),
      apart.keep('n', 'a', 'c', 5),
    ]);
    expect(await apart.list('n')).toHaveLength(2);
    const { id } = pairOf('b', 'a');
    await Promise.all([apart.release('n', id, 9), other.keep('n', 'a', 'b', 7)]);
    expect(await apart.list('n')).toEqual([['a', 'c']]);
    // Delivered once more.
    await apart.keep('n', 'a', 'b', 5);
    expect(await apart.list('n')).toEqual([['a', 'c']]);
    await apart.keep('n', 'a', 'b', 10);
    await apart.release('n', id, 9);
    expect(await apart.list('n')).toHaveLength(2);
    await apart.release('n', 'nobody', 9);
    expect(tables.apart.dump()).toHaveLength(2);
  });

  test.each([
    ['nobody', { one: '', other: '' }, text.apart.missing],
    ['one', { one: anna.key, other: '' }, text.apart.missing],
    ['somebody twice', { one: anna.key, other: anna.key }, text.apart.same],
    ['a stranger', { one: anna.key, other: 'tenant:9999' }, text.apart.missing],
    ['nonsense', { one: anna.key, other: ['x'] }, text.apart.missing],
  ])('choosing %s comes back with the choice kept', async (_, data, sentence) => {
    const house = given();
    const back = cardOf(await house.press(pia, apartVerbs.keep, data));
    expect(textOf(back)).toContain(text.incomplete);
    expect(textOf(back)).toContain(sentence);
    expect(inputsOf(back).one).toBe(data.one || undefined);
    expect(house.tables.apart.dump()).toEqual([]);
  });

  test('somebody who has left is still kept apart, without a name', async () => {
    const house = given();
    await house.apart.keep(network.id, anna.key, 'tenant:gone', 1);
    const list = cardOf(await house.press(pia, apartVerbs.list));
    expect(textOf(list)).toContain(text.apart.gone);
    expect(textOf(list)).not.toContain('tenant:');
  });

  test('among many people names can be searched, and what was chosen stays', async () => {
    const many = [...Array(130).keys()].map((number) => person(number));
    const house = given(many);
    const form = cardOf(await house.press(pia, apartVerbs.form));
    expect(textOf(form)).toContain(text.apart.more(60));
    const found = cardOf(
      await house.press(pia, apartVerbs.form, { one: anna.key, other: '', name: 'person 12' }),
    );
    expect(inputsOf(found)).toEqual({ one: anna.key, other: undefined, name: 'person 12' });
    const [, other] = found.body.filter((element) => element.type === 'Input.ChoiceSet');
    expect(other?.type === 'Input.ChoiceSet' && other.choices.map(({ value }) => value)).toEqual(
      [12, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129].map((number) => person(number).key),
    );
  });

  test('more pairs than a card takes are not kept, and the form says why', async () => {
    const house = given();
    for (let number = 0; number < maxPairs; number++) {
      await house.apart.keep(network.id, 'a', `b${number}`, 1);
    }
    const back = await house.keep(anna, bo);
    expect(textOf(back)).toContain(text.apart.tooMany);
    expect(inputsOf(back)).toEqual({ one: anna.key, other: bo.key });
    expect(await house.apart.keep(network.id, 'b0', 'a', 2)).toBe('kept');
  });

  test('only facilitators', async () => {
    const house = given();
    const { id } = pairOf(anna.key, bo.key);
    await house.keep(anna, bo);
    for (const verb of Object.values(apartVerbs)) {
      const reply = await house.press(anna, verb, { one: anna.key, other: cia.key, pair: id });
      expect(textOf(cardOf(reply))).toBe(text.apart.onlyFacilitators);
    }
    expect(textOf(cardOf(await house.handler.onApart(acting(anna))))).toBe(text.apart.onlyFacilitators);
    expect(await house.apart.list(network.id)).toEqual([[anna.key, bo.key]]);
  });

  test('when the store is away nothing that was chosen is lost', async () => {
    const house = given();
    const list = await house.keep(anna, bo);
    house.tables.apart.before = unreachable;
    const back = await house.keep(anna, cia);
    expect(textOf(back)).toContain(text.failed);
    expect(inputsOf(back)).toEqual({ one: anna.key, other: cia.key });
    house.tables.apart.before = (operation) => void (operation === 'replace' && unreachable());
    const still = cardOf(await house.press(pia, apartVerbs.release, dataOf(list, apartVerbs.release)));
    expect(textOf(still)).toContain(text.failed);
    expect(textOf(still)).toContain('Person 1 Exempel');
  });
});

describe('topics', () => {
  test('facilitators write the list, everyone picks, and the triads are told', async () => {
    const house = given();
    expect(textOf(cardOf(await house.handler.onTopics(acting(anna))))).toContain(text.topics.none);
    const saved = await house.setTopics('Bostäder\n\n  Vatten \nbostäder\n***');
    expect(textOf(saved)).toContain(text.topics.listSaved);
    expect((await house.topics.list(network.id)).topics.map((topic) => topic.text)).toEqual([
      'Bostäder',
      'Vatten',
    ]);
    const own = cardOf(await house.press(anna, topicVerbs.own));
    expect(inputsOf(own)).toEqual({ picked: undefined });
    const thanks = await house.pick(anna, ['Vatten', 'Bostäder']);
    expect(textOf(thanks)).toContain('– Vatten');
    await house.pick(bo, ['Vatten']);
    expect(await house.wants()).toEqual({ [anna.key]: ['Bostäder', 'Vatten'], [bo.key]: ['Vatten'] });
    expect(await house.topics.of('other')).toEqual(new Map());
    const again = cardOf(await house.press(anna, topicVerbs.own));
    expect(inputsOf(again).picked).toBe(`${topicOf('bostäder').id},${topicOf('Vatten').id}`);
  });

  test('the card in the channel has nobody’s choice on it, and who asked is given their own view', async () => {
    const house = given();
    await house.setTopics('Vatten');
    await house.pick(anna, ['Vatten']);
    const shared = cardOf(await house.handler.onTopics(acting(anna)));
    expect(inputsOf(shared)).toEqual({});
    expect(shared.refresh).toMatchObject({ action: { verb: topicVerbs.own }, userIds: [anna.teamsId] });
    expect(actionsOf(shared).map(({ verb }) => verb)).not.toContain(topicVerbs.form);
    expect(actionsOf(cardOf(await house.handler.onTopics(acting(pia)))).map(({ verb }) => verb)).toContain(
      topicVerbs.form,
    );
  });

  test('the last press counts, whenever it comes', async () => {
    const house = given();
    await house.setTopics('Vatten\nBostäder');
    await house.pick(anna, ['Vatten'], { pressedAt: 20 });
    const late = await house.pick(anna, ['Bostäder'], { pressedAt: 10 });
    expect(textOf(late)).toContain('– Vatten');
    expect(await house.wants()).toEqual({ [anna.key]: ['Vatten'] });
    // A clock that runs ahead does not win over all later presses.
    await house.pick(anna, ['Bostäder'], { pressedAt: house.clock.at + 1e9 });
    house.clock.at += 1;
    const none = await house.pick(anna, []);
    expect(textOf(none)).toContain(text.topics.nothing);
    expect(await house.wants()).toEqual({});
  });

  test('property: of presses in any order, also at once, the last one made stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
        async (times) => {
          const { topics, tables } = given();
          const all = times.map((time) => `t${time}`);
          await topics.save('n', all.slice(0, topicLimits.topics), 0);
          const servers = [topics, topicStore(tables.topics)];
          await Promise.all(
            times.map((time, index) => servers[index % 2]?.pick('n', 'x:y', [topicOf(`t${time}`).id], time)),
          );
          expect((await topics.of('n')).get('x:y')).toEqual([`t${Math.max(...times)}`]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a topic that is taken out no longer counts; one that comes back does', async () => {
    const house = given();
    await house.setTopics('Vatten\nBostäder');
    await house.pick(anna, ['Vatten', 'Bostäder']);
    await house.pick(bo, ['Bostäder']);
    await house.setTopics('Vatten');
    expect(await house.wants()).toEqual({ [anna.key]: ['Vatten'] });
    expect(await house.topics.pickedBy(network.id, bo.key)).toEqual([]);
    await house.setTopics('Vatten\nBostäder');
    expect(await house.wants()).toEqual({ [anna.key]: ['Vatten', 'Bostäder'], [bo.key]: ['Bostäder'] });
    const empty = await house.setTopics('');
    expect(textOf(empty)).toContain(text.topics.none);
    expect(await house.wants()).toEqual({});
    expect(textOf(cardOf(await house.press(anna, topicVerbs.own)))).toContain(text.topics.none);
  });

  test('what is forged among the picked is left out', async () => {
    const house = given();
    await house.setTopics('Vatten');
    const picked = `${topicOf('Vatten').id}, ${topicOf('Annat').id},__proto__,a/b,,x`;
    await house.press(anna, topicVerbs.pick, { picked, person: bo.key });
    expect(await house.wants()).toEqual({ [anna.key]: ['Vatten'] });
  });

  test.each([
    ['eleven', Array.from({ length: 11 }, (_, number) => `Tema ${number}`).join('\n'), text.topics.tooMany],
    ['a long one', 'å'.repeat(topicLimits.topic + 1), text.topics.tooLong],
  ])('a list with %s comes back as it was written', async (_, lines, sentence) => {
    const house = given();
    const back = await house.setTopics(lines);
    expect(textOf(back)).toContain(text.incomplete);
    expect(textOf(back)).toContain(sentence);
    expect(inputsOf(back)).toEqual({ topics: lines });
    expect((await house.topics.list(network.id)).topics).toEqual([]);
  });

  test('two who change the list: the later one is told and keeps what was written', async () => {
    const house = given();
    const mine = dataOf(cardOf(await house.press(pia, topicVerbs.form)), topicVerbs.save);
    await house.setTopics('Vatten');
    const told = cardOf(await house.press(pia, topicVerbs.save, { ...mine, topics: 'Bostäder' }));
    expect(textOf(told)).toContain(text.topics.changedMeanwhile);
    expect(textOf(told)).toContain('– Vatten');
    expect(inputsOf(told)).toEqual({ topics: 'Bostäder' });
    await house.press(pia, topicVerbs.save, dataOf(told, topicVerbs.save));
    expect(await house.topics.list(network.id)).toMatchObject({
      topics: [{ text: 'Bostäder' }],
      revision: 2,
    });
    // The first form, delivered once more, does not undo it.
    await house.press(pia, topicVerbs.save, { ...mine, topics: 'Vatten' });
    expect(await house.topics.list(network.id)).toMatchObject({
      topics: [{ text: 'Bostäder' }],
      revision: 2,
    });
  });

  test('two servers that save at once leave one list, and one is told', async () => {
    const { topics, tables } = given();
    const other = topicStore(tables.topics);
    const both = await Promise.all([topics.save('n', ['a'], 0), other.save('n', ['b'], 0)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['changedMeanwhile', 'saved']);
    const stands = (await topics.list('n')).topics.map((topic) => topic.text);
    const same = await Promise.all([topics.save('n', stands, 0), other.save('n', stands, 0)]);
    expect(same.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
    expect((await topics.list('n')).revision).toBe(1);
  });

  test('only facilitators change the list', async () => {
    const house = given();
    await house.setTopics('Vatten');
    for (const verb of [topicVerbs.form, topicVerbs.save]) {
      const reply = await house.press(anna, verb, { seen: '1', topics: 'Annat' });
      expect(textOf(cardOf(reply))).toBe(text.topics.onlyFacilitators);
    }
    expect(await house.topics.list(network.id)).toMatchObject({ topics: [{ text: 'Vatten' }] });
  });

  test('when the store is away nothing that was written or picked is lost', async () => {
    const house = given();
    await house.setTopics('Vatten\nBostäder');
    const form = dataOf(cardOf(await house.press(pia, topicVerbs.form)), topicVerbs.save);
    const { id } = topicOf('Bostäder');
    house.tables.topics.before = (operation) => void (operation === 'insert' && unreachable());
    const back = cardOf(await house.press(anna, topicVerbs.pick, { picked: id }));
    expect(textOf(back)).toContain(text.failed);
    expect(inputsOf(back)).toEqual({ picked: id });
    house.tables.topics.before = unreachable;
    const list = cardOf(await house.press(pia, topicVerbs.save, { ...form, topics: 'Annat' }));
    expect(textOf(list)).toContain(text.failed);
    expect(inputsOf(list)).toEqual({ topics: 'Annat' });
    house.tables.topics.before = undefined;
    expect(textOf(cardOf(await house.press(pia, topicVerbs.save, dataOf(list, topicVerbs.save))))).toContain(
      text.topics.listSaved,
    );
  });
});

test('a card of another network, another channel or nowhere is refused', async () => {
  const house = given();
  const elsewhere = { place: { ...place, channelId: 'channel-2' } };
  const verbs = [...Object.values(apartVerbs), ...Object.values(topicVerbs)];
  for (const verb of verbs) {
    const data = { one: anna.key, other: bo.key, topics: 'x', seen: '0', picked: 'x', pair: 'x' };
    expect(refusalOf(await house.press(pia, verb, { ...data, network: 'other' }))).toBe('403 OtherNetwork');
    expect(refusalOf(await house.press(pia, verb, data, elsewhere))).toBe('403 OtherChannel');
    for (const nothing of [null, 7, { network: '../x' }]) {
      expect(refusalOf(await house.press(pia, verb, nothing))).toBe('400 BadRequest');
    }
  }
  expect(refusalOf(await house.press(pia, apartVerbs.release, { pair: 'a/b' }))).toBe('400 BadRequest');
  expect(refusalOf(await house.press(pia, topicVerbs.save, { topics: 'x', seen: '-1' }))).toBe(
    '400 BadRequest',
  );
  expect([...house.tables.apart.dump(), ...house.tables.topics.dump()]).toEqual([]);
  for (const verb of ['wish/save', 'toString', '']) {
    expect(house.handler.onPress(pressed(pia, verb, {}, 0), acting(pia))).toBeUndefined();
  }
});

test('property: whatever is sent, what is read is bounded and can be stored and shown', () => {
  const anything = fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 300 }));
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({
      one: anything,
      other: anything,
      name: anything,
      pair: anything,
      topics: anything,
      seen: anything,
      picked: anything,
    }),
  );
  fc.assert(
    fc.property(hostile, (data) => {
      const { one, other, sought } = readPairDraft(data);
      const { seen, draft } = readTopicsPress(data);
      const topics = readTopics(draft);
      const id = readPairId(data);
      return (
        one.length <= 200 &&
        other.length <= 200 &&
        sought.length <= maxSought &&
        (seen === undefined || (Number.isInteger(seen) && seen >= 0)) &&
        draft.length <= topicLimits.lines + 1 &&
        draft.isWellFormed() &&
        !/[^\P{Cc}\n]/u.test(draft) &&
        (!topics.ok ||
          topics.value.every((topic) => topic.length > 0 && topic.length <= topicLimits.topic)) &&
        readPicked(data).every((picked) => /^[A-Za-z0-9_-]{1,64}$/.test(picked)) &&
        readPicked(data).length <= 2 * topicLimits.topics &&
        (id === undefined || /^[A-Za-z0-9_-]{1,64}$/.test(id))
      );
    }),
  );
});

test('the cards are what Teams takes, under 25 KB with the most there can be, and run no markdown of others', async () => {
  const hostile = '[x](http://x.example) **{{DATE()}}** ';
  const many = [...Array(200).keys()].map((number) =>
    person(number, {
      key: `${`${number}`.padStart(36, '0')}:${'0'.repeat(36)}`,
      name: `${hostile}${number}`.repeat(4),
    }),
  );
  const [one] = many;
  const of = { networkId: network.id, language: 'sv' as const };
  const topics = [...Array(topicLimits.topics).keys()].map((number) =>
    topicOf(`${hostile}${number}`.padEnd(topicLimits.topic, '_')),
  );
  const house = given(many);
  await house.setTopics(topics.map((topic) => topic.text).join('\n'));
  await house.press(pia, topicVerbs.pick, { picked: topics.map(({ id }) => id).join(',') });
  const seen = { seen: '0', topics: 'x' };
  const cards = [
    pairForm(of, many, {
      draft: { one: one?.key ?? '', other: '', sought: '' },
      problem: 'missing',
      notice: 'failed',
    }),
    pairsCard(
      of,
      many.slice(1, maxPairs + 1).map(({ key }) => pairOf(one?.key ?? '', key)),
      many,
      'failed',
    ),
    pickForm(
      { ...of, steers: true },
      topics,
      topics.map(({ id }) => id),
      true,
    ),
    cardOf(await house.handler.onApart(acting(pia))),
    cardOf(await house.handler.onTopics(acting(pia))),
    cardOf(await house.press(pia, topicVerbs.own)),
    cardOf(await house.press(pia, topicVerbs.form)),
    cardOf(await house.press(pia, topicVerbs.save, seen)),
    await house.pick(
      pia,
      topics.map((topic) => topic.text),
    ),
  ];
  for (const card of cards) {
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    expect(drawnWithMarkdown(card)).not.toMatch(/\]\(|\*\*|\{\{/);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    for (const element of card.body) {
      if (element.type.startsWith('Input.')) {
        expect(element).toMatchObject({ label: expect.any(String), errorMessage: expect.any(String) });
      }
    }
  }
});

test('what one person is answered is in their language', async () => {
  const house = given();
  const english = cardOf(await house.handler.onTopics(acting(anna, 'en')));
  expect(english.lang).toBe('en');
  expect(textOf(english)).toContain('There are no topics right now.');
});
