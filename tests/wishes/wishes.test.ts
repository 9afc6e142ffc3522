import fc from 'fast-check';
import { maxWishLength, readWish } from '../../bot/contract/wish.ts';
import type { Person } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import { wishSaid } from '../../bot/wishes/wish.ts';
import { thanksCard, verbs, waitingCard, wishesCard, wishForm } from '../../bot/wishes/wishCard.ts';
import { wishHandler } from '../../bot/wishes/wishHandler.ts';
import { wishStore } from '../../bot/wishes/wishStore.ts';
import { wishText } from '../../bot/wishes/wishText.ts';
import { problemsOf } from '../cards.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { acting, cardOf, network, place, presses } from '../pressing.ts';
import { person } from '../reminders/given.ts';

const pia = person(0);
const anna = person(1);
const text = wishText.sv;

function given() {
  const table = memoryTable();
  const clock = { at: 1_000 };
  const wishes = wishStore(table);
  const handler = wishHandler({ wishes, clock: { now: () => clock.at } });
  const { press } = presses({ clock, handler });
  return {
    table,
    clock,
    wishes,
    press,
    say: async (who: Person, wished: string) => cardOf(await handler.onWish(acting(who), wished)),
    ask: async (who: Person) => cardOf(await handler.onWishes(acting(who))),
    texts: async () => (await wishes.list(network.id)).map((wish) => wish.text),
  };
}

test.each([
  ['önska mer om inflyttning', 'mer om inflyttning'],
  ['Önska: Kompetensförsörjning!', 'Kompetensförsörjning!'],
  ['o\u0308nska bostäder', 'bostäder'],
  ['onska bostäder', 'bostäder'],
  ['önska tema: bostäder', 'bostäder'],
  ['önska temadag om vatten', 'temadag om vatten'],
  ['wish more cases', 'more cases'],
  ['önska', ''],
  ['Önska!', ''],
  ['önska tema', ''],
  ['wish', ''],
  ['önskemål', undefined],
  ['wishes', undefined],
  ['önskar mig något', undefined],
  ['hjälp', undefined],
])('"%s" wishes for %j', (said, wished) => {
  expect(wishSaid(said)).toBe(wished);
});

test('a wish is one line of 1 to 300 characters', () => {
  expect(readWish({ wish: '  två\nrader\u202E ' })).toMatchObject({ ok: true, value: 'två rader' });
  expect(readWish({ wish: 'å'.repeat(maxWishLength) }).ok).toBe(true);
  const tooLong = readWish({ wish: 'å'.repeat(maxWishLength + 1) });
  expect(tooLong).toMatchObject({ ok: false, problems: [{ field: 'wish', problem: 'tooLong' }] });
  expect(tooLong.draft).toHaveLength(maxWishLength);
  for (const data of [{}, null, 'x', { wish: ' \n ' }, { wish: ['x'] }, { wish: 1 }]) {
    expect(readWish(data)).toMatchObject({ ok: false, problems: [{ field: 'wish', problem: 'missing' }] });
  }
});

test('property: whatever is sent, what is read is safe to store and to show', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ wish: fc.string({ unit: 'binary' }) })), (data) => {
      const { draft } = readWish(data);
      return draft.length <= maxWishLength && draft.isWellFormed() && !/[\p{Cc}\u202E]/u.test(draft);
    }),
  );
});

test('a wish said is kept, thanked for, and shown to facilitators without a name', async () => {
  const house = given();
  const thanks = await house.say(anna, 'mer om inflyttning');
  // Said aloud it has a name on it; no card says otherwise.
  expect(textOf(thanks)).toBe(text.saidAloud);
  const silent = await house.press(anna, verbs.save, { wish: 'mer om inflyttning' });
  expect(textOf(silent)).toContain(text.thanks);
  expect(textOf(silent)).toContain('utan ditt namn');
  const waiting = await house.ask(pia);
  expect(textOf(waiting)).toContain('1 önskemål väntar.');
  // All can read the answer to a command; the wishes themselves come to the one who presses.
  expect(textOf(waiting)).not.toContain('inflyttning');
  const list = cardOf(await house.press(pia, verbs.list));
  expect(textOf(list)).toContain('mer om inflyttning');
  const stored = JSON.stringify(house.table.dump());
  for (const trace of [anna.key, anna.name, anna.teamsId]) {
    expect(JSON.stringify(list)).not.toContain(trace);
    expect(stored).not.toContain(trace);
  }
});

test('the form: with nothing in it, and with too much, it comes back and says so at the field', async () => {
  const house = given();
  const form = await house.say(anna, '');
  expect(inputsOf(form)).toEqual({ wish: undefined });
  const empty = cardOf(await house.press(anna, verbs.save, { wish: ' ' }));
  expect(textOf(empty)).toContain(text.missing);
  const long = cardOf(await house.press(anna, verbs.save, { wish: 'å'.repeat(400) }));
  expect(textOf(long)).toContain(text.tooLong);
  expect(inputsOf(long)).toEqual({ wish: 'å'.repeat(maxWishLength) });
  expect(await house.texts()).toEqual([]);
  await house.press(anna, verbs.save, { wish: 'vatten' });
  expect(await house.texts()).toEqual(['vatten']);
});

test('the same wish twice, also at once and said a little differently, is one; another person’s is another', async () => {
  const house = given();
  await Promise.all([1, 2, 3].map(() => house.press(anna, verbs.save, { wish: 'Mer om vatten' })));
  house.clock.at += 60_000;
  await house.say(anna, 'mer om vatten!');
  expect(await house.texts()).toEqual(['Mer om vatten']);
  await house.say(person(2), 'Mer om vatten');
  expect(await house.texts()).toHaveLength(2);
});

test('a wish that is dealt with goes; a late re-delivery does not bring it back, wishing anew does', async () => {
  const house = given();
  await house.press(anna, verbs.save, { wish: 'vatten' });
  house.clock.at += 10;
  await house.press(anna, verbs.save, { wish: 'bostäder' });
  const list = cardOf(await house.press(pia, verbs.list));
  const [, older] = actionsOf(list);
  const after = cardOf(await house.press(pia, verbs.done, older?.data));
  expect(textOf(after)).toContain('bostäder');
  expect(textOf(after)).not.toContain('vatten');
  expect(await house.texts()).toEqual(['bostäder']);
  await house.press(pia, verbs.done, older?.data);
  await house.press(anna, verbs.save, { wish: 'vatten' }, { pressedAt: 1_000 });
  expect(await house.texts()).toEqual(['bostäder']);
  house.clock.at += 10;
  await house.press(anna, verbs.save, { wish: 'vatten' });
  expect(await house.texts()).toEqual(['vatten', 'bostäder']);
});

test('only facilitators read and retire wishes', async () => {
  const house = given();
  await house.say(anna, 'vatten');
  const [wish] = await house.wishes.list(network.id);
  for (const card of [
    await house.ask(anna),
    cardOf(await house.press(anna, verbs.list)),
    cardOf(await house.press(anna, verbs.done, { id: wish?.id })),
  ]) {
    expect(textOf(card)).toBe(text.onlyFacilitators);
  }
  expect(await house.texts()).toEqual(['vatten']);
});

test('networks do not see each other’s wishes', async () => {
  const house = given();
  await house.say(anna, 'vatten');
  expect(await house.wishes.list('other')).toEqual([]);
});

test('when the store is away the text stands in the form', async () => {
  const house = given();
  house.table.before = unreachable;
  const back = cardOf(await house.press(anna, verbs.save, { wish: 'vatten' }));
  expect(textOf(back)).toContain(text.failed);
  expect(inputsOf(back)).toEqual({ wish: 'vatten' });
});

test('when one cannot be retired the list says so and still has it', async () => {
  const house = given();
  await house.say(anna, 'vatten');
  const [wish] = await house.wishes.list(network.id);
  house.table.before = (operation) => void (operation === 'replace' && unreachable());
  const list = cardOf(await house.press(pia, verbs.done, { id: wish?.id }));
  expect(textOf(list)).toContain(text.notDone);
  expect(textOf(list)).toContain('vatten');
});

test.each([
  ['another network', { network: 'other' }, place, 403],
  ['no network', { network: undefined }, place, 400],
  ['another channel', {}, { ...place, channelId: 'channel-2' }, 403],
])('a press from %s is refused', async (_, data, from, status) => {
  const house = given();
  const reply = await house.press(anna, verbs.save, { wish: 'vatten', ...data }, { place: from });
  expect(reply).toMatchObject({ kind: 'refused', status });
  expect(await house.texts()).toEqual([]);
});

test('a press that retires nothing in particular is refused, and other rooms’ verbs are left alone', async () => {
  const house = given();
  expect(await house.press(pia, verbs.done, { id: 'a/b' })).toMatchObject({ kind: 'refused', status: 400 });
  await expect(house.press(pia, 'toString')).rejects.toThrow('Nobody answers');
});

test('in a dialog the form sends as dialogs do', async () => {
  const house = given();
  const back = cardOf(await house.press(anna, verbs.save, { wish: '' }, { carrier: 'dialog' }));
  expect(back.actions?.[0]).toMatchObject({ type: 'Action.Submit', data: { verb: verbs.save } });
});

describe.each(['sv', 'en'] as const)('%s', (language) => {
  const of = { networkId: 'n'.repeat(32), language };
  const many = [...Array(40).keys()].map((n) => ({
    id: `${n}`.padStart(32, '0'),
    text: 'å'.repeat(300),
    at: n,
  }));
  const problems = [{ field: 'wish', problem: 'tooLong' as const }];
  test.each<[string, Card]>([
    ['form', wishForm(of)],
    ['form with a problem', wishForm(of, { draft: 'å'.repeat(300), problems, failed: true })],
    ['thanks', thanksCard(of, 'å'.repeat(300))],
    ['waiting', waitingCard(of, 2)],
    ['nothing waiting', waitingCard(of, 0)],
    ['list', wishesCard(of, many, { notDone: true })],
    ['empty list', wishesCard(of, [])],
  ])('%s: Teams can draw it, and it is small enough', (_, card) => {
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    for (const input of [...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(input.label && input.errorMessage).toBeTruthy();
    }
  });
});

test('a wish is shown as it was written', () => {
  const list = wishesCard({ networkId: 'n', language: 'sv' }, [{ id: 'a', text: '**{{DATE(1)}}**', at: 1 }]);
  const shown = [...partsOf(list)].filter(({ text: words }) => String(words).includes('DATE'));
  expect(shown).toEqual([{ type: 'TextRun', text: '**{\u200b{DATE(1)}}**' }]);
});
