import { verbs } from '../../bot/discussions/discussionCard.ts';
import { discussionSubjects } from '../../bot/discussions/discussionSubjects.ts';
import type { Card } from '../../bot/ports/card.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { anna, day, given, minute, network, pia, session, text } from './given.ts';

/** 11:30 in Dalarna, an hour and a half from now. */
const later = { when: 'later', date: '2027-03-22', time: '11:30' };
const laterAt = Date.parse('2027-03-22T10:30Z');

const named = text.named('Guldläget i Ludvika');

describe('posting', () => {
  test('now: the questions come to the channel, once', async () => {
    const house = await given();
    const saved = await house.plan();
    expect(textOf(saved)).toContain(text.plan.savedNow);
    await house.passes(60);
    expect(house.titles()).toEqual([named]);
    const said = textOf(house.questions());
    for (const question of Object.values(text.questions)) expect(said).toContain(question);
    expect(said).toContain('Träff 3: Guldläget');
  });

  test('the questions are those of the deck', () => {
    expect(Object.values(text.questions)).toEqual([
      'Var det något som var särskilt intressant som ni tar med er i ert fortsatta arbete på hemmaplan?',
      'Beskrevs det några framgångsfaktorer som ni kan använda för att hantera det ni själva står i?',
      'Beskrevs några utmaningar/hinder – och som ni kan undvika tack vare deras erfarenheter?',
      'Finns det någon annan input som ni tänker skulle vara särskilt användbar för att hantera de utmaningar som ni står i?',
    ]);
  });

  test('later: at its minute, once, also when no server was up', async () => {
    const house = await given();
    const saved = await house.plan(later);
    expect(textOf(saved)).toContain('måndag 22 mars 2027 11:30');
    await house.passes(60);
    expect(house.titles()).toEqual([]);
    await house.later(laterAt + 5 * minute);
    await house.passes(60);
    expect(house.titles()).toEqual([named]);
  });

  test('every button says which delivery it is on', async () => {
    const house = await given();
    const questions = await house.posted();
    await house.on(anna, await house.form(anna), text.group.send, { insight: 'ett' });
    await house.passes(20);
    const [, count] = house.channel.messages;
    for (const { data } of [...actionsOf(questions), ...actionsOf(count?.card)]) {
      const known = await house.deliveries.find(network.id, String(data?.delivery));
      expect(known?.state).toBe('sent');
    }
  });

  test('found to have arrived after all, it is not edited while groups write in it', async () => {
    const house = await given();
    house.channel.failNext = { outcome: 'unknown', arrives: true };
    await house.posted();
    const [{ messageId, conversationId } = { messageId: '', conversationId: '' }] = house.channel.messages;
    const key = String(actionsOf(house.questions())[0]?.data?.delivery);
    await house.deliveries.arrived(network.id, key, conversationId, messageId);
    await house.passes(30);
    expect((await house.deliveries.find(network.id, key))?.state).toBe('sent');
    expect(house.channel.messages[0]?.edits).toBe(0);
  });

  test('the form sent twice is one discussion with one card', async () => {
    const house = await given();
    const form = await house.on(pia, await house.onNew(pia), text.plan.here);
    const send = () => house.on(pia, form, text.plan.save, { title: 'Guldläget' });
    await Promise.all([send(), send()]);
    house.clock.at += 500;
    await send();
    await house.passes(60);
    expect(house.titles()).toEqual([text.named('Guldläget')]);
    expect(await house.discussions.list(network.id)).toHaveLength(1);
  });

  test('the session under way is chosen from the start; none can be', async () => {
    const house = await given();
    const form = await house.on(pia, await house.onNew(pia), text.plan.here);
    expect(inputsOf(form)).toMatchObject({ session: session.id, when: 'now' });
    await house.on(pia, form, text.plan.save, { title: 'x', session: 'none' });
    expect(await house.discussion()).toMatchObject({ sessionId: undefined });
  });

  test('in a dialog the form is sent as dialogs do', async () => {
    const house = await given();
    const form = cardOf(await house.press(pia, verbs.form, {}, { carrier: 'dialog' }));
    expect(actionsOf(form)).toMatchObject([{ type: 'Action.Submit', data: { verb: verbs.save } }]);
    const saved = await house.on(pia, form, text.plan.save, { title: 'x' }, { carrier: 'dialog' });
    expect(actionsOf(saved)).toEqual([]);
  });

  test('what is wrong is said at its field, and what was written stands', async () => {
    const house = await given();
    const back = await house.plan({ title: ' ', when: 'later', date: '2027-03-21', time: '11:30' });
    expect(textOf(back)).toContain(text.problem({ field: 'title', problem: 'missing' }));
    expect(textOf(back)).toContain(text.problem({ field: 'date', problem: 'past' }));
    expect(inputsOf(back)).toMatchObject({ when: 'later', date: '2027-03-21', time: '11:30' });
    const fixed = await house.on(pia, back, text.plan.save, { title: 'x', date: '2027-03-22' });
    expect(textOf(fixed)).toContain('11:30');
  });

  test('a cancelled session cannot be chosen', async () => {
    const house = await given();
    await house.plans.cancel(network.id, session.id);
    const back = await house.plan({ session: session.id });
    expect(textOf(back)).toContain(text.problem({ field: 'session', problem: 'unknown' }));
  });

  test('when the store is away everything stands in the form', async () => {
    const house = await given();
    house.tables.discussions.before = (operation) => void (operation === 'insert' && unreachable());
    const back = await house.plan(later);
    expect(textOf(back)).toContain(text.plan.failed);
    expect(inputsOf(back)).toMatchObject({ title: 'Guldläget i Ludvika', ...later });
    house.tables.discussions.before = undefined;
    await house.on(pia, back, text.plan.save);
    await house.later(laterAt);
    expect(house.titles()).toEqual([named]);
  });

  test('cut off before it was written, nothing is posted', async () => {
    const house = await given();
    house.tables.discussions.before = (operation) => void (operation === 'insert' && unreachable());
    await house.plan();
    house.tables.discussions.before = undefined;
    await house.passes(120);
    expect(house.titles()).toEqual([]);
  });
});

describe('when its session', () => {
  const move = (house: Awaited<ReturnType<typeof given>>, days: number) =>
    house.plans.change(network.id, session.id, (now) => ({
      ...now,
      start: now.start + days * day,
      end: now.end + days * day,
    }));

  test('is moved, its card is moved along, and comes once', async () => {
    const house = await given();
    await house.plan(later);
    await move(house, 1);
    await house.later(laterAt);
    expect(house.titles()).toEqual([]);
    await house.later(laterAt + day);
    expect(house.titles()).toEqual([named]);
    await house.later(laterAt + 2 * day);
    expect(house.titles()).toEqual([named]);
  });

  test('is moved to and fro, its card comes when it is time, once', async () => {
    const house = await given();
    await house.plan(later);
    await move(house, 2);
    await move(house, -2);
    await house.later(laterAt);
    expect(house.titles()).toEqual([named]);
    await house.later(laterAt + 2 * day);
    expect(house.titles()).toEqual([named]);
  });

  test('is moved after the card was posted, no other card comes', async () => {
    const house = await given();
    await house.plan(later);
    await house.later(laterAt);
    await move(house, 1);
    await house.later(laterAt + day);
    await house.later(laterAt + 2 * day);
    expect(house.titles()).toEqual([named]);
  });

  test('is cancelled, the card is not posted', async () => {
    const house = await given();
    await house.plan(later);
    await house.plans.cancel(network.id, session.id);
    await house.later(laterAt);
    expect(house.titles()).toEqual([]);
    // Nothing is under way then: it is said why, and it can still be removed.
    const list = await house.on(pia, await house.onNew(pia), text.plan.showPlanned(1));
    expect(textOf(list)).toContain(text.planned.calledOff);
    const ask = await house.on(pia, list, text.planned.cancel);
    const done = await house.on(pia, ask, text.planned.sureCancel);
    expect(textOf(done)).toContain(text.planned.cancelled);
    expect(await house.discussion()).toMatchObject({ state: 'cancelled' });
  });
});

describe('closing', () => {
  /** A week after the session's end on the wall clock, summer time having begun. */
  const closesAt = Date.parse('2027-03-29T10:00Z');

  async function answered() {
    const house = await given();
    const questions = await house.posted();
    await house.on(anna, await house.form(anna), text.group.send, {
      insight: 'samarbeta',
      success: 'en motor',
    });
    await house.passes(20);
    return { house, questions };
  }

  test('by itself a week after its session: the card says so, with what was answered', async () => {
    const { house } = await answered();
    await house.later(closesAt - 3 * minute);
    expect(textOf(house.questions())).toContain(text.questions.insight);
    await house.later(closesAt + minute);
    const said = textOf(house.questions());
    expect(said).toContain(text.closed.title);
    expect(said).toContain('samarbeta');
    expect(said).not.toContain(text.questions.insight);
    expect(await house.discussion()).toMatchObject({ state: 'closed' });
    expect(house.channel.messages).toHaveLength(2);
  });

  test('its session was moved on: it stays open as much longer', async () => {
    const { house } = await answered();
    await house.plans.change(network.id, session.id, (now) => ({ ...now, end: now.end + day }));
    await house.later(closesAt + minute);
    expect(await house.discussion()).toMatchObject({ state: 'open' });
    await house.later(closesAt + day + minute);
    expect(await house.discussion()).toMatchObject({ state: 'closed' });
  });

  test('by a facilitator, who is asked first', async () => {
    const { house, questions } = await answered();
    const ask = await house.on(pia, questions, text.forFacilitators);
    expect(textOf(ask)).toContain(text.answered(1));
    expect(await house.discussion()).toMatchObject({ state: 'open' });
    const done = await house.on(pia, ask, text.steer.close);
    expect(textOf(done)).toContain(text.steer.done);
    await house.on(pia, ask, text.steer.close);
    await house.passes(30);
    expect(textOf(house.questions())).toContain(text.closed.title);
    const [, count] = house.channel.messages;
    expect(actionsOf(count?.card).map(({ title }) => title)).toEqual([text.showAnswers]);
  });

  test('a server that dies between the press and the card: another one completes it', async () => {
    const { house, questions } = await answered();
    const ask = await house.on(pia, questions, text.forFacilitators);
    house.tables.discussions.before = (operation) => void (operation === 'replace' && unreachable());
    const failed = await house.on(pia, ask, text.steer.close);
    expect(textOf(failed)).toContain(text.steer.notDone);
    house.tables.discussions.before = undefined;
    await house.passes(60);
    expect(textOf(house.questions())).toContain(text.closed.title);
  });

  test('closed while it was on its way to the channel, the card says so', async () => {
    const house = await given();
    await house.plan();
    const { id } = await house.discussion();
    let closing: Promise<unknown> = Promise.resolve();
    house.channel.before = () => {
      house.channel.before = undefined;
      // Between drawing and posting.
      closing = house.discussions.change(network.id, id, (now) => ({ ...now, state: 'closed' }));
    };
    await house.passes(5);
    await closing;
    await house.passes(30);
    expect(house.titles()).toEqual([text.closed.title]);
  });

  test('without a session it stays open until a facilitator closes it', async () => {
    const house = await given();
    const saved = await house.plan({ session: 'none' });
    expect(textOf(saved)).toContain(text.plan.closesByHand);
    await house.later(closesAt + 30 * day);
    expect(await house.discussion()).toMatchObject({ state: 'open' });
  });
});

describe('the list of what is under way', () => {
  const list = async (house: Awaited<ReturnType<typeof given>>) =>
    house.on(pia, await house.onNew(pia), text.plan.showPlanned(1));

  test('a planned one is removed, when a facilitator is sure', async () => {
    const house = await given();
    await house.plan(later);
    const ask = await house.on(pia, await list(house), text.planned.cancel);
    expect(textOf(ask)).toContain(text.planned.askCancel);
    await house.on(pia, ask, text.planned.noCancel);
    expect(await house.discussion()).toMatchObject({ state: 'open' });
    const done = await house.on(pia, ask, text.planned.sureCancel);
    expect(textOf(done)).toContain(text.planned.cancelled);
    await house.later(laterAt);
    expect(house.titles()).toEqual([]);
    expect(actionsOf(await house.onNew(pia))).toHaveLength(2);
  });

  test('one that stands in the channel is closed instead', async () => {
    const house = await given();
    await house.plan(later);
    const planned = await list(house);
    await house.later(laterAt);
    const [remove] = actionsOf(planned).filter(({ title }) => title === text.planned.cancel);
    const late = cardOf(await house.press(pia, verbs.cancel, { ...remove?.data, sure: 'yes' }));
    expect(textOf(late)).toContain(text.planned.posted);
    expect(await house.discussion()).toMatchObject({ state: 'open' });
    const now = await list(house);
    expect(textOf(await house.on(pia, now, text.steer.close))).toContain(text.steer.ask);
  });

  test('when the store is away the question comes back', async () => {
    const house = await given();
    await house.plan(later);
    const ask = await house.on(pia, await list(house), text.planned.cancel);
    house.tables.discussions.before = (operation) => void (operation === 'replace' && unreachable());
    expect(textOf(await house.on(pia, ask, text.planned.sureCancel))).toContain(text.steer.notDone);
  });
});

test('only facilitators plan, remove and close', async () => {
  const house = await given();
  expect(textOf(await house.onNew(anna))).toBe(text.onlyFacilitators);
  await house.posted();
  const { id } = await house.discussion();
  for (const verb of [verbs.form, verbs.save, verbs.planned, verbs.cancel, verbs.steer, verbs.close]) {
    const data = { discussion: id, title: 'x', when: 'now', sure: 'yes' };
    const card = cardOf(await house.press(anna, verb, data));
    expect(textOf(card)).toContain(text.onlyFacilitators);
  }
  expect(await house.discussions.list(network.id)).toMatchObject([{ id, state: 'open' }]);
});

test('among the contributions discussions are called by their titles; removed ones are not there', async () => {
  const house = await given();
  await house.plan();
  const names = async () => [...(await discussionSubjects(house.discussions)(network.id, 'sv')).values()];
  expect(await names()).toEqual([named]);
  const { id } = await house.discussion();
  await house.discussions.change(network.id, id, (now) => ({ ...now, state: 'cancelled' }));
  expect(await names()).toEqual([]);
});

test('a save of a session that has no discussions plans nothing', async () => {
  const house = await given();
  const saved: Card = await house.plan({ ...later, session: 'none' });
  expect(textOf(saved)).toContain('11:30');
  await house.plans.change(network.id, session.id, (now) => ({ ...now, start: now.start + minute }));
  await house.later(laterAt);
  expect(house.titles()).toEqual([named]);
});
