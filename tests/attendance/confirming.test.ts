import { verbs } from '../../bot/attendance/attendanceCard.ts';
import { attendanceText } from '../../bot/attendance/attendanceText.ts';
import { participation } from '../../bot/attendance/participation.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { inputsOf, partsOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import {
  buttonsOf,
  day,
  given,
  type House,
  latest,
  network,
  person,
  session,
  wordsOf,
} from '../reminders/given.ts';

const pia = person(0);
const text = attendanceText.sv.confirm;

/** The session is over and these have signed up. */
async function over(...signedUp: number[]): Promise<House> {
  const house = given();
  await house.save(session);
  for (const number of signedUp)
    await house.attendances.answer(network.id, session.id, person(number).key, 'onSite', 1);
  await house.deliveries.fallDue(session.end);
  return house;
}

const participants = (house: House) =>
  participation(house.attendances, { list: async () => house.people }).participants(network.id, session.id);

/** The form's choices by the names they show. */
function idsOf(card: unknown): Map<string, string> {
  const input = [...partsOf(card)].find(({ type }) => type === 'Input.ChoiceSet');
  const choices = (input?.choices ?? []) as { title: string; value: string }[];
  return new Map(choices.map(({ title, value }) => [title.replace(/ Exempel.*/, ''), value]));
}

test('the question comes at the end, and one tap confirms everyone who signed up', async () => {
  const house = await over(1, 2);
  expect(wordsOf(latest(house))).toContain(text.title);
  expect(wordsOf(latest(house))).toContain('2 anmälda.');
  expect(buttonsOf(latest(house))).toEqual([text.right, text.edit]);
  const own = await house.pressOn(pia, latest(house), text.right);
  expect(wordsOf(own)).toContain('2 deltog');
  expect(await house.deliveries.drawAnew()).toBe(1);
  expect(wordsOf(latest(house))).toMatch(/^2 deltog\n/);
  expect(await participants(house)).toEqual([person(1).key, person(2).key]);
});

test('it comes also when nobody answered; then who came is filled in', async () => {
  const house = await over();
  expect(wordsOf(latest(house))).toContain(text.nobodySignedUp);
  expect(buttonsOf(latest(house))).toEqual([text.fillIn]);
});

test('it does not come when the session was cancelled, and comes at the new end when it was moved', async () => {
  const house = given();
  await house.save(session);
  await house.change({ start: session.start + day, end: session.end + day });
  await house.deliveries.fallDue(session.end);
  expect(house.deliveries.channel.map(({ title }) => title)).not.toContain(`${text.title} ${session.title}`);
  await house.deliveries.fallDue(session.end + day);
  expect(wordsOf(latest(house))).toContain(text.title);

  const other = given();
  await other.save(session);
  await other.change({ cancelled: true });
  await other.deliveries.fallDue(session.end);
  expect(other.deliveries.channel).toEqual([]);
});

test('nobody is asked what is confirmed already', async () => {
  const house = given();
  await house.save(session);
  await house.attendances.confirm(network.id, session.id, [], 0, session.end);
  house.clock.at = session.end;
  await house.deliveries.fallDue(session.end);
  expect(house.deliveries.channel).toEqual([]);
});

test('the facilitator’s form has those who signed up chosen and listed first, and saves what is chosen', async () => {
  const house = await over(2);
  const form = await house.pressOn(pia, latest(house), text.edit);
  const ids = idsOf(form);
  expect([...ids.keys()]).toEqual(['Person 2', 'Person 0', 'Person 1', 'Person 3', 'Person 4', 'Person 5']);
  expect(inputsOf(form)).toEqual({ came: ids.get('Person 2') });
  expect(JSON.stringify(form)).not.toContain(person(2).key);
  const came = `${ids.get('Person 2')},${ids.get('Person 5')}`;
  const saved = await house.pressOn(pia, form, text.save, { came });
  expect(wordsOf(saved)).toContain('2 deltog');
  expect(wordsOf(saved)).toContain(text.saved);
  expect(await participants(house)).toEqual([person(2).key, person(5).key]);
  const again = await house.pressOn(pia, saved, text.edit);
  expect(inputsOf(again)).toEqual({ came });
});

test('everyone can be taken off', async () => {
  const house = await over(2);
  const form = await house.pressOn(pia, latest(house), text.edit);
  expect(wordsOf(await house.pressOn(pia, form, text.save, { came: '' }))).toContain('0 deltog');
  expect(await participants(house)).toEqual([]);
});

test('a made-up person comes back as a problem at the field, and nothing is saved', async () => {
  const house = await over(1, 2);
  const form = await house.pressOn(pia, latest(house), text.edit);
  const id = idsOf(form).get('Person 1');
  const back = await house.pressOn(pia, form, text.save, { came: `${id},${person(4).key}` });
  expect(wordsOf(back)).toContain(text.unknownPerson);
  expect(inputsOf(back)).toEqual({ came: id });
  expect((await house.attendances.sheet(network.id, session.id)).confirmations).toBe(0);
});

test('two facilitators do not overwrite each other unseen', async () => {
  const house = await over(1, 2);
  const [one, other] = [
    await house.pressOn(pia, latest(house), text.edit),
    await house.pressOn(pia, latest(house), text.edit),
  ];
  const ids = idsOf(one);
  const [came, differing] = [ids.get('Person 1') ?? '', ids.get('Person 4') ?? ''];
  await house.pressOn(pia, one, text.save, { came });
  // The same press once more is no quarrel.
  expect(wordsOf(await house.pressOn(pia, one, text.save, { came }))).toContain('1 deltog');
  const back = await house.pressOn(pia, other, text.save, { came: differing });
  expect(wordsOf(back)).toContain(text.overtaken);
  expect(inputsOf(back)).toEqual({ came: differing });
  expect(await participants(house)).toEqual([person(1).key]);
  await house.pressOn(pia, back, text.save, { came: differing });
  expect(await participants(house)).toEqual([person(4).key]);
});

test('one tap does not undo what somebody has filled in', async () => {
  const house = await over(1, 2);
  const question = latest(house);
  const form = await house.pressOn(pia, question, text.edit);
  await house.pressOn(pia, form, text.save, { came: idsOf(form).get('Person 4') });
  const standing = await house.pressOn(pia, question, text.right);
  expect(wordsOf(standing)).toContain('1 deltog');
  expect(wordsOf(standing)).not.toContain(text.saved);
  expect(await participants(house)).toEqual([person(4).key]);
});

test('who came and has left the channel since stays counted when the list is changed', async () => {
  const house = await over(1, 2);
  await house.pressOn(pia, latest(house), text.right);
  await house.deliveries.drawAnew();
  house.people = house.people.filter(({ key }) => key !== person(2).key);
  const form = await house.pressOn(pia, latest(house), text.edit);
  await house.pressOn(pia, form, text.save, { came: idsOf(form).get('Person 3') });
  expect((await participants(house)).toSorted()).toEqual([person(2).key, person(3).key]);
});

test.each([verbs.confirm, verbs.edit, verbs.save])(
  '%s is for facilitators; others get a kind answer',
  async (verb) => {
    const house = await over(1);
    const notice = cardOf(await house.press(person(1), verb));
    expect(wordsOf(notice)).toContain(text.onlyFacilitators);
    expect(wordsOf(await house.pressOn(person(1), notice, text.back))).toContain(text.title);
    expect((await house.attendances.sheet(network.id, session.id)).confirmations).toBe(0);
  },
);

test('there is nothing to confirm before the end', async () => {
  const house = await over(1);
  house.clock.at = session.end - 1;
  expect(wordsOf(cardOf(await house.press(pia, verbs.confirm)))).toContain(text.notOverYet);
  expect((await house.attendances.sheet(network.id, session.id)).confirmations).toBe(0);
});

test.each(['insert', 'list'])(
  'when the store fails at %s the form comes back as it was filled in',
  async (failing) => {
    const house = await over(1);
    const form = await house.pressOn(pia, latest(house), text.edit);
    const came = idsOf(form).get('Person 4');
    house.table.before = (operation) => void (operation === failing && unreachable());
    const back = await house.pressOn(pia, form, text.save, { came });
    expect(wordsOf(back)).toContain(text.failed);
    expect(inputsOf(back)).toEqual({ came });
    house.table.before = undefined;
    expect(wordsOf(await house.pressOn(pia, back, text.save, { came }))).toContain('1 deltog');
  },
);

test('when the store fails at one tap the tap is there again', async () => {
  const house = await over(1);
  house.table.before = unreachable;
  const back = await house.pressOn(pia, latest(house), text.right);
  house.table.before = undefined;
  expect(wordsOf(await house.pressOn(pia, back, text.right))).toContain('1 deltog');
});
