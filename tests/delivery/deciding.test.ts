import { verbs } from '../../bot/delivery/deliveryCard.ts';
import { cardOf, type Given, given, member, networkId, place, textOf } from '../given.ts';

const facilitator = member(0);
const anna = member(1);

/** A network with one delivery that may not have arrived. */
async function givenParked(): Promise<{ house: Given; key: string }> {
  const house = await given();
  const key = 'traff1-0123456789abcdef';
  await house.tables.ledger.insert(networkId, key, {
    kind: 'reminder',
    subject: 'traff1',
    occurrence: 'P1D',
    at: '2026-11-23T08:00:00.000Z',
    since: '2026-11-23T08:01:00.000Z',
    triedAt: '2026-11-23T08:00:00.000Z',
    state: 'parked',
    reason: 'serverStopped',
    title: 'Påminnelse: *Guldläget* {{DATE()}}',
    channelId: place.channelId,
    attempts: 1,
    redraw: 'none',
  });
  return { house, key };
}

test('the facilitator sees what is uncertain, why, and when it was tried', async () => {
  const { house } = await givenParked();
  // What all can read says only how many.
  expect(textOf(await house.say(facilitator, 'utskick'))).toBe(
    '1 utskick behöver ett beslut.\nVisa utskicken',
  );
  const text = textOf(await house.press(facilitator, verbs.list, { network: networkId }));
  expect(text).toContain('Påminnelse: *Guldläget* {\u200b{DATE()}}');
  expect(text).toContain('servern stannade mitt i');
  expect(text).toContain('måndag 23 november 2026 09:00');
  expect(text).toContain('Finns i kanalen');
  expect(text).toContain('Skicka igen');
});

test('what was found in the channel is settled, and the card says that all is in order', async () => {
  const { house, key } = await givenParked();
  const reply = await house.press(facilitator, verbs.decide, {
    network: networkId,
    about: key,
    decision: 'arrived',
  });
  expect(textOf(reply)).toContain('Utskicket räknas som framme.');
  expect(textOf(reply)).toContain('Alla utskick är i ordning.');
  expect(await house.dalalab.delivery.deliveries.find(networkId, key)).toMatchObject({ state: 'sent' });
  const again = await house.press(facilitator, verbs.decide, {
    network: networkId,
    about: key,
    decision: 'again',
  });
  expect(textOf(again)).toContain('Det är redan avgjort.');
  expect(await house.dalalab.delivery.deliveries.find(networkId, key)).toMatchObject({ state: 'sent' });
});

test.each([
  [
    'a decision there is none of',
    { network: networkId, about: 'traff1-0123456789abcdef', decision: 'delete' },
    400,
  ],
  ['no delivery', { network: networkId, decision: 'again' }, 400],
  ['a delivery there is none of', { network: networkId, about: 'traff1-ffff', decision: 'again' }, 404],
  ['another network', { network: 'another', about: 'traff1-0123456789abcdef', decision: 'again' }, 403],
  ['nothing at all', null, 403],
  ['nonsense', [1, 2, 3], 403],
])('a press with %s is refused and changes nothing', async (_, data, status) => {
  const { house, key } = await givenParked();
  const before = house.dump();
  expect(await house.press(facilitator, verbs.decide, data)).toMatchObject({ kind: 'refused', status });
  expect(house.dump()).toBe(before);
  expect(await house.dalalab.delivery.deliveries.find(networkId, key)).toMatchObject({ state: 'parked' });
});

test('who is no facilitator neither sees nor decides', async () => {
  const { house, key } = await givenParked();
  const before = house.dump();
  const sentence = 'Det här kan bara nätverkets processledare göra.';
  expect(textOf(await house.say(anna, 'utskick'))).toBe(sentence);
  const data = { network: networkId, about: key, decision: 'again' };
  expect(textOf(await house.press(anna, verbs.decide, data))).toBe(sentence);
  expect(textOf(await house.press(anna, verbs.list, { network: networkId }))).toBe(sentence);
  expect(house.dump()).toBe(before);
});

test('in English, and when nothing is uncertain', async () => {
  const house = await given();
  const reply = await house.dalalab.onSaid({
    sender: facilitator,
    place,
    text: 'Deliveries!',
    locale: 'en-GB',
  });
  expect(cardOf(reply).lang).toBe('en');
  expect(textOf(reply)).toContain('All deliveries are in order.');
});
