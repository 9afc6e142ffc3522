import { verbs } from '../../bot/attendance/attendanceCard.ts';
import { attendanceText } from '../../bot/attendance/attendanceText.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import {
  acting,
  buttonsOf,
  day,
  given,
  latest,
  network,
  person,
  session,
  wordsOf,
} from '../reminders/given.ts';

const anna = person(1);
const text = attendanceText.sv;

/** The first reminder stands in the channel. */
async function reminded(members = 6) {
  const house = given(members);
  await house.save(session);
  await house.deliveries.fallDue(session.start - 7 * day);
  return house;
}

test('the card says when, where and what, and has the answers, the meeting and the calendar', async () => {
  const house = await reminded();
  expect(wordsOf(latest(house)).split('\n')).toEqual([
    'Påminnelse om träff',
    'Träff 1: Guldläget',
    'tisdag 1 december 2026 09:00–12:00',
    'Folkets hus, Ludvika',
    'Program',
    '09:15 Exempel: Guldläget (Ludvika, Anna Exempel)',
    'Ingen har svarat än.',
  ]);
  expect(buttonsOf(latest(house))).toEqual([
    'Öppna mötet',
    'Lägg i kalendern',
    'Kommer på plats',
    'Deltar digitalt',
    'Kan inte',
  ]);
  const first = actionsOf(latest(house)).find(({ verb }) => verb);
  expect(first?.data).toEqual({
    network: network.id,
    session: session.id,
    delivery: house.deliveries.channel[0]?.delivery.key,
    answer: 'onSite',
  });
});

test('a press answers with one’s own card and brings the shared one up to date for all', async () => {
  const house = await reminded();
  const own = await house.pressOn(anna, latest(house), 'Kommer på plats');
  expect(wordsOf(own)).toContain('Du har svarat: Kommer på plats');
  expect(buttonsOf(own).slice(2)).toEqual(['Deltar digitalt', 'Kan inte']);
  await house.pressOn(person(2), latest(house), 'Deltar digitalt');
  await house.pressOn(person(3), latest(house), 'Kommer på plats');
  expect(await house.deliveries.drawAnew()).toBe(1);
  expect(wordsOf(latest(house))).toContain('2 kommer på plats, 1 deltar digitalt');
  expect(wordsOf(latest(house))).toContain('De som kommer: Ludvika 1, Vansbro 1, okänd 1');
  expect(wordsOf(latest(house))).not.toContain('Du har svarat');
});

test('an answer can be changed, and only the last one counts', async () => {
  const house = await reminded();
  const own = await house.pressOn(anna, latest(house), 'Kommer på plats');
  house.clock.at += 1;
  const changed = await house.pressOn(anna, own, 'Kan inte');
  expect(wordsOf(changed)).toContain('1 kan inte');
  expect(wordsOf(changed)).not.toContain('1 kommer');
});

test('a press that Teams delivers late does not undo a later one', async () => {
  const house = await reminded();
  await house.press(anna, verbs.answer, { answer: 'onSite' }, { pressedAt: house.clock.at - 1_000 });
  await house.press(anna, verbs.answer, { answer: 'notComing' });
  await house.press(anna, verbs.answer, { answer: 'onSite' }, { pressedAt: house.clock.at - 1_000 });
  const [one] = await house.attendances.of(network.id, session.id);
  expect(one?.answer).toBe('notComing');
});

test('a press from a clock that runs ahead does not win over later ones', async () => {
  const house = await reminded();
  await house.press(anna, verbs.answer, { answer: 'onSite' }, { pressedAt: house.clock.at + day });
  house.clock.at += 1_000;
  await house.press(anna, verbs.answer, { answer: 'notComing' });
  const [one] = await house.attendances.of(network.id, session.id);
  expect(one?.answer).toBe('notComing');
});

test('people who have answered see their own view, in their own language; at most 60, the rest can ask', async () => {
  const house = await reminded(70);
  expect(latest(house).refresh).toBeUndefined();
  await house.press(anna, verbs.answer, { answer: 'onSite' });
  await house.deliveries.drawAnew();
  expect(latest(house).refresh?.userIds).toEqual([anna.teamsId]);
  expect(buttonsOf(latest(house))).not.toContain(text.showMine);
  const english = { ...anna, language: 'en' as const };
  const { verb = '', data } = latest(house).refresh?.action ?? {};
  const own = cardOf(await house.press(english, verb, data));
  expect(wordsOf(own)).toContain('You have answered: Coming on site');

  for (const one of house.people) {
    house.clock.at += 1;
    await house.press(one, verbs.answer, { answer: 'onSite' });
  }
  await house.deliveries.drawAnew();
  const shared = latest(house);
  expect(shared.refresh?.userIds).toHaveLength(60);
  expect(shared.refresh?.userIds).toContain('29:69');
  expect(buttonsOf(shared)).toHaveLength(6);
  const mine = await house.pressOn(person(0), shared, text.showMine);
  expect(wordsOf(mine)).toContain('Du har svarat');
});

test('after the end, and when it is cancelled, a kind card says why nothing is saved', async () => {
  const house = await reminded();
  const card = latest(house);
  house.clock.at = session.end;
  const late = await house.pressOn(anna, card, 'Kommer på plats');
  expect(wordsOf(late)).toContain(text.notices.over);
  expect(buttonsOf(late)).toEqual([]);

  house.clock.at = session.start - 1;
  await house.change({ cancelled: true });
  const cancelled = await house.pressOn(anna, card, 'Kommer på plats');
  expect(wordsOf(cancelled)).toContain(text.notices.cancelled);
  expect(await house.attendances.of(network.id, session.id)).toEqual([]);
});

test('an answer the session no longer offers is not saved', async () => {
  const house = await reminded();
  const card = latest(house);
  await house.change({ place: '' });
  const own = await house.pressOn(anna, card, 'Kommer på plats');
  expect(wordsOf(own)).toContain(text.notices.notOffered);
  expect(buttonsOf(own)).not.toContain('Kommer på plats');
  expect(await house.attendances.of(network.id, session.id)).toEqual([]);
});

test('when the store is away the answers stand there to be pressed again', async () => {
  const house = await reminded();
  house.table.before = unreachable;
  const own = await house.pressOn(anna, latest(house), 'Kommer på plats');
  expect(wordsOf(own)).toContain(text.notices.failed);
  house.table.before = undefined;
  expect(wordsOf(await house.pressOn(anna, own, 'Kommer på plats'))).toContain('Du har svarat');
});

test('from the list of sessions the same buttons work without a delivery; the list itself is nobody’s own', async () => {
  const house = await reminded();
  const none = await house.cards.forList(acting(anna), [session]);
  expect(none.attendanceLine(session)).toBeUndefined();
  const [first] = none.attendanceActions(session);
  if (first?.type !== 'Action.Execute') throw new Error('There is no button.');
  expect(first.data).toEqual({ network: network.id, session: session.id, from: 'list', answer: 'onSite' });
  const own = cardOf(await house.press(anna, first.verb, first.data));
  expect(wordsOf(own)).toMatch(/^Din anmälan\n/);
  const listed = await house.cards.forList(acting(anna), [session]);
  expect(listed.attendanceLine(session)).toBe('1 kommer på plats');
  expect(listed.attendanceActions(session)).toHaveLength(3);
  house.clock.at = session.end;
  expect(listed.attendanceActions(session)).toEqual([]);
});

test.each([
  ['another network', { network: 'other' }, {}, 403],
  ['no such session', { session: 'other' }, {}, 404],
  ['no session', { session: undefined }, {}, 400],
  ['an unknown answer', { answer: 'maybe' }, {}, 400],
  ['another channel', {}, { channelId: 'channel-2' }, 403],
])('a press that names %s is refused and saves nothing', async (_, data, over, status) => {
  const house = await reminded();
  const place = {
    tenantId: 't',
    teamId: 't',
    teamName: 't',
    channelKind: 'standard' as const,
    serviceUrl: '',
  };
  const reply = await house.press(
    anna,
    verbs.answer,
    { answer: 'onSite', ...data },
    { place: { ...place, channelId: 'channel-1', ...over } },
  );
  expect(reply).toMatchObject({ kind: 'refused', status });
  expect(await house.attendances.of(network.id, session.id)).toEqual([]);
});

test('a made-up delivery in the card changes nothing but the heading', async () => {
  const house = await reminded();
  await house.change({ place: 'Mora' });
  const own = cardOf(await house.press(anna, verbs.answer, { answer: 'onSite', delivery: 'made-up' }));
  expect(wordsOf(own)).toContain('Du har svarat');
  expect(wordsOf(own)).not.toContain('Tidigare');
});

test.each(['toString', 'evaluation/answer'])('the verb %s of somebody else is left to them', async (verb) => {
  await expect(given().press(anna, verb)).rejects.toThrow('Nobody answers');
});
