import { askingText } from '../../bot/cases/asking/askingText.ts';
import { verbs } from '../../bot/cases/asking/askingVerbs.ts';
import { networkQuestionForm } from '../../bot/cases/asking/unanswered/networkQuestionCard.ts';
import type { OpenQuestion } from '../../bot/cases/asking/unanswered/questionStore.ts';
import {
  questionsCard,
  receivedCard,
  topicForm,
  waitingCard,
} from '../../bot/cases/asking/unanswered/questionsDeskCard.ts';
import { topicLimits } from '../../bot/contract/triadSettings.ts';
import type { Card } from '../../bot/ports/card.ts';
import { problemsOf } from '../cards.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { buttonsOf } from '../reminders/given.ts';
import { anna, bo, given, network, pia } from './askingGiven.ts';

const text = askingText.sv;
const unknown = 'Hur gör man med vindkraftverk och grundvatten?';
const minute = 60_000;

type House = ReturnType<typeof given>;

/** Somebody asks what the library does not know, and puts it to the network. */
async function put(house: House, named: 'yes' | 'no', who = anna): Promise<Card> {
  const form = await house.on(who, await house.ask(who, unknown), text.nothing.askNetwork);
  return house.on(who, form, text.network.post, { named });
}

async function questionOf(house: House): Promise<OpenQuestion> {
  const [question] = await house.questions.list(network.id);
  if (!question) throw new Error('There is no question.');
  return question;
}

describe('putting a question to the network', () => {
  test('says first what others will see; nothing is posted and nothing chosen before', async () => {
    const house = given();
    const form = await house.on(anna, await house.ask(anna, unknown), text.nothing.askNetwork);
    expect(textOf(form)).toContain(`”${unknown}”`);
    expect(textOf(form)).toContain(text.network.seen);
    const [choice] = [...partsOf(form)].filter(({ type }) => type === 'Input.ChoiceSet');
    expect(JSON.stringify(choice)).toContain(`Alla i kanalen ser att ${anna.name} (Ludvika) frågar`);
    expect(inputsOf(form)).toEqual({ named: undefined });
    expect(house.posted()).toEqual([]);
    const back = await house.on(anna, form, text.network.post);
    expect(textOf(back)).toContain(text.network.choose);
    expect(house.posted()).toEqual([]);
    expect(textOf(await house.on(anna, form, text.network.back))).toContain(text.nothing.title);
    expect(house.stored()).not.toContain(anna.key);
  });

  test('without a name: nobody, not even a facilitator, sees whose it is', async () => {
    const house = given();
    expect(textOf(await put(house, 'no'))).toContain(text.network.posted.sent);
    const [posted] = house.posted();
    expect(textOf(posted)).toContain(unknown);
    expect(textOf(posted)).toContain(text.network.askedUnnamed);
    const list = cardOf(await house.press(pia, verbs.questions));
    expect(textOf(list)).toContain(text.questions.posted);
    for (const trace of [anna.name, anna.key]) {
      expect(JSON.stringify([posted, list])).not.toContain(trace);
      expect(house.stored()).not.toContain(trace);
    }
  });

  test('with a name: the card and the facilitators’ list have it', async () => {
    const house = given();
    await put(house, 'yes');
    expect(textOf(house.posted()[0])).toContain(text.network.askedBy(`${anna.name} (Ludvika)`));
    expect(textOf(cardOf(await house.press(pia, verbs.questions)))).toContain(`Från ${anna.name} (Ludvika).`);
    // Who has left the channel is named no longer.
    house.roster.people = [pia];
    expect(textOf(cardOf(await house.press(pia, verbs.questions)))).not.toContain(anna.name);
  });

  test('twice, also at once, is one card; somebody else’s wish changes nothing about it', async () => {
    const house = given();
    const form = await house.on(anna, await house.ask(anna, unknown), text.nothing.askNetwork);
    const post = () => house.on(anna, form, text.network.post, { named: 'yes' });
    const cards = await Promise.all([post(), post(), post()]);
    for (const card of cards) expect(textOf(card)).toContain(text.network.posted.sent);
    const earlier = await put(house, 'no', bo);
    expect(textOf(earlier)).toContain(text.network.posted.earlier);
    // All is well, so it does not look like an error.
    expect(JSON.stringify(earlier)).not.toContain('attention');
    expect(house.posted()).toHaveLength(1);
    expect(await questionOf(house)).toMatchObject({ by: anna.key, posting: 1 });
  });

  test('once it is dealt with its card says so; a late press does not post it again, asking anew does', async () => {
    const house = given();
    await put(house, 'no');
    const before = house.clock.at;
    house.clock.at += minute;
    const { id } = await questionOf(house);
    await house.press(pia, verbs.done, { id });
    expect(await house.deliveries.drawAnew()).toBe(1);
    expect(textOf(house.posted()[0])).toContain(text.network.done);
    expect(textOf(house.posted()[0])).not.toContain(text.network.askedUnnamed);
    house.clock.at += minute;
    const form = await house.on(anna, await house.ask(anna, unknown), text.nothing.askNetwork);
    expect(await questionOf(house)).toMatchObject({ times: 1, postedAt: undefined });
    await house.press(pia, verbs.done, { id });
    await house.on(anna, form, text.network.post, { named: 'no' }, { pressedAt: before });
    expect(house.posted()).toHaveLength(1);
    house.clock.at += minute;
    await put(house, 'no', bo);
    expect(house.posted()).toHaveLength(2);
    // The first card stands as it was.
    house.deliveries.redraw(network.id, id, ['caseQuestion']);
    expect(await house.deliveries.drawAnew()).toBe(1);
    expect(textOf(house.posted()[0])).toContain(text.network.done);
  });

  test('when the store is away the form comes back with the question and the choice', async () => {
    const house = given();
    const form = await house.on(anna, await house.ask(anna, unknown), text.nothing.askNetwork);
    house.tables.caseQuestions.before = unreachable;
    const back = await house.on(anna, form, text.network.post, { named: 'yes' });
    expect(textOf(back)).toContain(text.network.failed);
    expect(textOf(back)).toContain(unknown);
    expect(inputsOf(back)).toEqual({ named: 'yes' });
    house.tables.caseQuestions.before = undefined;
    expect(textOf(await house.on(anna, back, text.network.post))).toContain(text.network.posted.sent);
  });

  test.each([
    ['pending', 'soon'],
    ['parked', 'uncertain'],
    ['blocked', 'uncertain'],
  ] as const)('a card that is %s is said to be so', async (state, said) => {
    const house = given();
    const { deliverNow } = house.deliveries;
    house.deliveries.deliverNow = async (due) => ({ ...(await deliverNow(due)), state });
    expect(textOf(await put(house, 'no'))).toContain(text.network.posted[said]);
  });

  test('what nobody asked is neither posted nor suggested, and nothing of it is kept', async () => {
    const house = given();
    for (const [verb, said] of [
      [verbs.postQuestion, text.network.posted.unknown],
      [verbs.suggestTopic, text.nothing.askAgain],
    ] as const) {
      const card = cardOf(await house.press(anna, verb, { question: 'Köp min bil', named: 'no' }));
      expect(textOf(card)).toContain(said);
    }
    expect(house.posted()).toEqual([]);
    expect(house.stored()).not.toContain('bil');
  });

  test('is posted as it was first asked, however a card writes it', async () => {
    const house = given();
    await house.ask(anna, unknown);
    // Done with and put to the network once more, it begins anew in its old words.
    await house.press(pia, verbs.done, { id: (await questionOf(house)).id });
    house.clock.at += minute;
    await house.press(anna, verbs.postQuestion, { question: unknown.toUpperCase(), named: 'no' });
    expect(textOf(house.posted()[0])).toContain(unknown);
  });

  test('three an hour, also at once; then it is said, and an hour later there is room again', async () => {
    const house = given();
    const asked = ['vindkraft', 'fjärrkyla', 'slalombacke', 'rymdfart', 'bilfabrik'];
    for (const question of asked) await house.ask(anna, question);
    const post = async (question?: string) =>
      textOf(cardOf(await house.press(anna, verbs.postQuestion, { question, named: 'no' })));
    const said = await Promise.all(asked.slice(0, 4).map(post));
    expect(said.filter((words) => words.includes(text.network.posted.sent))).toHaveLength(3);
    expect(said.filter((words) => words.includes(text.network.posted.tooMany))).toHaveLength(1);
    expect(await post(asked[4])).toContain(text.network.posted.tooMany);
    expect(house.posted()).toHaveLength(3);
    // What stands there is not counted twice, and the counting is no question.
    const there = (await house.questions.list(network.id)).find(({ postedAt }) => postedAt !== undefined);
    expect(await post(there?.text)).toContain(text.network.posted.sent);
    expect(await house.questions.list(network.id)).toHaveLength(5);
    house.clock.at += 60 * minute;
    expect(await post(asked[4])).toContain(text.network.posted.sent);
    expect(house.posted()).toHaveLength(4);
  });

  test('whose server died before the card was planned is posted by whoever presses next', async () => {
    const house = given();
    await house.ask(anna, unknown);
    await house.questions.post(network.id, unknown, anna.key, house.clock.at);
    expect(house.posted()).toEqual([]);
    expect(textOf(await put(house, 'no', bo))).toContain(text.network.posted.earlier);
    expect(house.posted()).toHaveLength(1);
    expect(textOf(house.posted()[0])).toContain(anna.name);
  });

  test('done, it no longer has who asked; 90 days later it is forgotten, and only it', async () => {
    const house = given();
    await put(house, 'yes');
    await house.ask(bo, 'fjärrkyla');
    const { id } = await questionOf(house).then(async () => {
      const list = await house.questions.list(network.id);
      return list.find(({ text: asked }) => asked === unknown) as OpenQuestion;
    });
    house.clock.at += minute;
    await house.press(pia, verbs.done, { id });
    expect(house.stored()).not.toContain(anna.key);
    await house.deliveries.drawAnew();
    expect(textOf(house.posted()[0])).not.toContain(anna.name);
    const due = house.deliveries.planned().at(-1);
    const [task] = house.handler.tasks;
    if (!due || !task) throw new Error('Nothing forgets.');
    house.clock.at += 89 * 24 * 60 * minute;
    await task.run(due);
    expect(house.stored()).toContain('vindkraft');
    house.clock.at = due.at;
    await task.run(due);
    expect(house.stored()).not.toContain('vindkraft');
    expect(await house.questions.list(network.id)).toMatchObject([{ text: 'fjärrkyla' }]);
  });

  test('a press without a question is refused', async () => {
    const house = given();
    for (const verb of [verbs.askNetwork, verbs.postQuestion, verbs.suggestTopic]) {
      const reply = await house.press(anna, verb, { question: ' ', named: 'no' });
      expect(reply).toMatchObject({ kind: 'refused', status: 400 });
    }
  });

  test('a hostile question is posted as it was written', async () => {
    const house = given();
    const question = '**Vindkraft** {{DATE(1)}} [klicka](https://exempel.se)?';
    await house.ask(anna, question);
    await house.press(anna, verbs.postQuestion, { question, named: 'no' });
    const shown = [...partsOf(house.posted()[0])].filter(({ text: words }) => String(words).includes('Vind'));
    expect(shown.map(({ type }) => type)).toEqual(['TextRun']);
    expect(JSON.stringify(house.posted())).not.toContain('{{');
  });
});

describe('suggesting a topic', () => {
  test('marks the question for facilitators, without a name, and is thanked for', async () => {
    const house = given();
    const card = await house.ask(anna, unknown);
    const thanks = await house.on(anna, card, text.nothing.suggestTopic);
    expect(textOf(thanks)).toContain(text.nothing.suggested);
    await house.on(anna, card, text.nothing.suggestTopic);
    expect(await questionOf(house)).toMatchObject({ topicWanted: true, times: 1, by: undefined });
    expect(house.stored()).not.toContain(anna.key);
    expect(textOf(cardOf(await house.press(pia, verbs.questions)))).toContain(text.questions.topicWanted);
    expect(house.topics).toEqual([]);
  });

  test('that cannot be saved is said', async () => {
    const house = given();
    const card = await house.ask(anna, unknown);
    house.tables.caseQuestions.before = unreachable;
    expect(textOf(await house.on(anna, card, text.nothing.suggestTopic))).toContain(text.nothing.notSaved);
  });
});

describe('the unanswered questions', () => {
  const waiting = async (house: House, who = pia) =>
    cardOf(await house.handler.onQuestions(house.acting(who)));

  test('in the channel only their number; the list comes to the one who presses', async () => {
    const house = given();
    expect(textOf(await waiting(house))).toContain(text.questions.none);
    await house.ask(anna, unknown);
    const card = await waiting(house);
    expect(textOf(card)).toContain('1 fråga har inte fått svar ur biblioteket.');
    expect(textOf(card)).not.toContain('vindkraft');
    const list = await house.on(pia, card, text.questions.show);
    expect(textOf(list)).toContain(unknown);
    expect(textOf(list)).toContain('Ställd onsdag 25 november 2026.');
    expect(buttonsOf(list)).toEqual([
      text.questions.done,
      text.questions.addTopic,
      text.questions.write,
      text.questions.writeHere,
      text.questions.received,
    ]);
    expect(actionsOf(list).find(({ title }) => title === text.questions.writeHere)).toMatchObject({
      verb: 'case/form',
      data: { network: network.id },
    });
  });

  test('come with how often and since when, the ones asked most often first', async () => {
    const house = given();
    await house.ask(anna, 'fjärrkyla');
    house.clock.at += minute;
    for (let n = 0; n < 2; n++) {
      await house.ask(anna, unknown);
      house.clock.at += 24 * 60 * minute;
    }
    const said = textOf(cardOf(await house.press(pia, verbs.questions)));
    expect(said).toContain('Ställd 2 gånger sedan onsdag 25 november 2026, senast torsdag 26 november 2026.');
    expect(said.indexOf('vindkraft')).toBeLessThan(said.indexOf('fjärrkyla'));
  });

  test('are for facilitators only, whatever is pressed', async () => {
    const house = given();
    await house.ask(anna, unknown);
    const { id } = await questionOf(house);
    const { questions, done, topicForm: form, addTopic, received } = verbs;
    for (const verb of [questions, done, form, addTopic, received]) {
      const card = cardOf(await house.press(anna, verb, { id, topic: 'vindkraft' }));
      expect(textOf(card)).toBe(text.questions.onlyFacilitators);
    }
    expect(textOf(await waiting(house, anna))).toBe(text.questions.onlyFacilitators);
    expect(house.topics).toEqual([]);
    expect(await questionOf(house)).toMatchObject({ id });
  });

  test('one that is done goes, also pressed twice; asked since the press it stays', async () => {
    const house = given();
    await house.ask(anna, unknown);
    await house.ask(anna, 'fjärrkyla');
    const { id } =
      (await house.questions.list(network.id)).find(({ text: asked }) => asked === unknown) ?? {};
    const pressedAt = house.clock.at + 1;
    house.clock.at += 2 * minute;
    await house.ask(bo, unknown);
    const stays = cardOf(await house.press(pia, verbs.done, { id }, { pressedAt }));
    expect(textOf(stays)).toContain(text.questions.askedAnew);
    expect(textOf(stays)).toContain(unknown);
    for (let n = 0; n < 2; n++) {
      const after = cardOf(await house.press(pia, verbs.done, { id }));
      expect(textOf(after)).not.toContain(unknown);
      expect(textOf(after)).toContain('fjärrkyla');
    }
    for (const wrong of [undefined, 'a/b', 7]) {
      expect(await house.press(pia, verbs.done, { id: wrong })).toMatchObject({
        kind: 'refused',
        status: 400,
      });
    }
  });

  test('when one cannot be marked the list says so and still has it', async () => {
    const house = given();
    await house.ask(anna, unknown);
    const { id } = await questionOf(house);
    house.tables.caseQuestions.before = (operation) => void (operation === 'transact' && unreachable());
    const list = cardOf(await house.press(pia, verbs.done, { id }));
    expect(textOf(list)).toContain(text.questions.notDone);
    expect(textOf(list)).toContain(unknown);
  });

  test('one becomes a triad topic in words of one’s own', async () => {
    const house = given();
    const long = `Hur gör man med ${'vindkraftverk och grundvatten '.repeat(5)}?`;
    await house.ask(anna, long);
    const list = cardOf(await house.press(pia, verbs.questions));
    const form = await house.on(pia, list, text.questions.addTopic);
    const draft = String(inputsOf(form).topic);
    expect(draft.length).toBeLessThanOrEqual(topicLimits.topic);
    expect(long.startsWith(`${draft} `)).toBe(true);
    const wrong = await house.on(pia, form, text.topic.save, { topic: 'å'.repeat(topicLimits.topic + 1) });
    expect(textOf(wrong)).toContain(text.topic.tooLong(topicLimits.topic));
    expect(inputsOf(wrong)).toEqual({ topic: 'å'.repeat(topicLimits.topic) });
    expect(textOf(await house.on(pia, form, text.topic.save, { topic: ' ' }))).toContain(text.topic.missing);
    const saved = await house.on(pia, form, text.topic.save, { topic: 'Vindkraft' });
    expect(textOf(saved)).toContain(text.topic.saved.added);
    expect(textOf(await house.on(pia, form, text.topic.save, { topic: 'Vindkraft' }))).toContain(
      text.topic.saved.known,
    );
    expect(house.topics).toEqual(['Vindkraft']);
    for (let n = 0; n < 9; n++) house.topics.push(`tema ${n}`);
    const full = await house.on(pia, form, text.topic.save, { topic: 'Vatten' });
    expect(textOf(full)).toContain(text.topic.full);
    expect(inputsOf(full)).toEqual({ topic: 'Vatten' });
    expect(await house.press(pia, verbs.topicForm, { id: 'nosuch' })).toMatchObject({ status: 400 });
  });
});

test('facilitators see how the answers were received, case by case, without names', async () => {
  const house = given();
  const none = cardOf(await house.press(pia, verbs.received));
  expect(textOf(none)).toContain(text.received.none);
  const answer = await house.ask(bo, 'bostäder inflyttning');
  await house.on(bo, answer, text.answer.yes);
  await house.on(anna, answer, text.answer.no);
  await house.on(pia, answer, text.answer.yes);
  const card = cardOf(await house.press(pia, verbs.received));
  expect(textOf(card)).toContain('Guldläget – till hjälp: 2, inte till hjälp: 1');
  expect(textOf(card)).not.toContain(bo.name);
});

test('many who ask the same at once, from two servers, are counted as one question', async () => {
  const house = given();
  const at = (n: number) => house.clock.at + n * 2 * minute;
  await Promise.all([...Array(8).keys()].map((n) => house.questions.asked(network.id, unknown, at(n))));
  const list = await house.questions.list(network.id);
  expect(list).toHaveLength(1);
  expect(list[0]?.text).toBe(unknown);
});

describe.each(['sv', 'en'] as const)('%s', (language) => {
  const of = { networkId: 'n'.repeat(32), language };
  const many: OpenQuestion[] = [...Array(40).keys()].map((n) => ({
    id: `${n}`.padStart(32, '0'),
    text: '😀'.repeat(500),
    firstAt: 0,
    lastAt: 1,
    times: 3,
    by: 'tenant:0001',
    postedAt: 1,
    posting: 1,
    topicWanted: true,
    doneAt: undefined,
  }));
  const judged = [...Array(60).keys()].map((n) => ({
    title: n ? '😀'.repeat(100) : undefined,
    yes: n,
    no: n,
  }));
  const question = { ...of, answerId: 'a', question: '😀'.repeat(500), about: undefined };
  const problems = [{ field: 'topic', problem: 'tooLong' as const }];
  test.each<[string, Card]>([
    ['list', questionsCard(of, many, () => '😀'.repeat(100))],
    ['empty list', questionsCard(of, [], () => undefined)],
    ['waiting', waitingCard(of, 2)],
    ['topic', topicForm(of, 'id', 'å'.repeat(80), { problems })],
    ['received', receivedCard(of, judged)],
    ['question', networkQuestionForm(question, { name: '😀'.repeat(100), named: true, problem: 'missing' })],
  ])('%s: Teams can draw it, and it is small enough', (_, card) => {
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(5);
    for (const input of [...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(input.label && input.errorMessage).toBeTruthy();
    }
  });
});
