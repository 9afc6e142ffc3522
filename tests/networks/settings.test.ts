import fc from 'fast-check';
import { maxCloseDays, maxNudgeDays, readNetworkSettings } from '../../bot/contract/networkSettings.ts';
import { networkIdOf, newNetwork } from '../../bot/networks/network.ts';
import { settingsCard, verbs } from '../../bot/networks/networkSettingsCard.ts';
import { settingsHandler } from '../../bot/networks/networkSettingsHandler.ts';
import { networkStore } from '../../bot/networks/networkStore.ts';
import type { Person } from '../../bot/people/person.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import { problemsOf } from '../cards.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { cardOf, member, place, pressBy, textOf } from '../given.ts';

const networkId = networkIdOf(place.tenantId, place.teamId);
const chosen = { language: 'en', evaluationOpens: 'false', nudgeAfterDays: '2', closeAfterDays: '14' };
const at = Date.parse('2026-12-01T12:00Z');

async function given() {
  const table = memoryTable();
  const clock = { at };
  const networks = networkStore(table, { now: () => clock.at });
  await networks.insertNew(newNetwork(place, undefined, place.channelId));
  const handler = settingsHandler({ networks, clock: { now: () => clock.at } });
  const acting = async (facilitator: boolean) => {
    const network = await networks.find(networkId);
    if (!network) throw new Error('no network');
    return { network, person: { facilitator } as Person, language: 'sv' as const };
  };
  return {
    table,
    clock,
    stored: () => networks.find(networkId),
    said: async (facilitator: boolean) => handler.onSettings(await acting(facilitator)),
    async press(data: unknown = {}, facilitator = true, over: Partial<CardAction> = {}) {
      const isFields = typeof data === 'object' && data !== null && !Array.isArray(data);
      const all = isFields ? { network: networkId, ...chosen, ...data } : data;
      const action = { ...pressBy(member(0), verbs.save, all), pressedAt: clock.at, ...over };
      const reply = await handler.onPress(action, await acting(facilitator));
      if (!reply) throw new Error('not ours');
      return reply;
    },
  };
}

describe('the settings of a network', () => {
  test('are the usual ones until a facilitator saves others', async () => {
    const { said, press, stored } = await given();
    expect(await stored()).toMatchObject({
      language: 'sv',
      evaluationOpens: true,
      nudgeAfterDays: 1,
      closeAfterDays: 7,
    });
    // What all can read is no form: it would grow old there.
    expect(cardOf(await said(true)).body.filter((element) => 'value' in element)).toEqual([]);
    const inputs = cardOf(await press({}, true, { verb: verbs.show })).body.filter(
      (element) => 'value' in element,
    );
    expect(inputs.map((input) => ('value' in input ? input.value : ''))).toEqual(['true', '1', '7', 'sv']);
    expect(textOf(await press())).toContain('Sparat.');
    expect(await stored()).toMatchObject({
      language: 'en',
      evaluationOpens: false,
      nudgeAfterDays: 2,
      closeAfterDays: 14,
    });
  });

  test('are for facilitators: others are told so, and nothing is stored', async () => {
    const { said, press, table } = await given();
    const before = JSON.stringify(table.dump());
    for (const reply of [await said(false), await press({}, false)]) {
      expect(textOf(reply)).toContain('till för nätverkets processledare');
      expect(cardOf(reply).actions).toBeUndefined();
    }
    expect(JSON.stringify(table.dump())).toBe(before);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no language', { language: undefined }, /Välj ett av alternativen/],
    ['a language nobody speaks here', { language: 'fi' }, /Välj ett av alternativen/],
    ['a toggle that is no text', { evaluationOpens: { toString: 1 } }, /Välj ett av alternativen/],
    ['a nudge after a hundred days', { nudgeAfterDays: '100' }, /Välj ett av alternativen/],
    ['a closing at once', { closeAfterDays: '0' }, /Välj ett av alternativen/],
    ['a nudge when it is closed', { nudgeAfterDays: '5', closeAfterDays: '5' }, /innan utvärderingen stängs/],
  ])('%s is not saved, and what was chosen comes back', async (_, over, says) => {
    const { press, table } = await given();
    const before = JSON.stringify(table.dump());
    const card = cardOf(await press(over));
    expect(textOf(card)).toMatch(says);
    expect(textOf(card)).toContain('Inget är sparat än');
    for (const [field, value] of Object.entries({ ...chosen, ...over })) {
      const input = card.body.find((element) => 'id' in element && element.id === field);
      if (!(field in over)) expect(input).toMatchObject({ value });
    }
    expect(JSON.stringify(table.dump())).toBe(before);
  });

  test.each([
    ['another network’s card', { network: 'f'.repeat(32) }, 403],
    ['a card without a network', { network: undefined }, 400],
    ['no data', null, 400],
    ['a list', [], 400],
  ])('%s is refused', async (_, data, status) => {
    const { press } = await given();
    expect(await press(data)).toMatchObject({ kind: 'refused', status });
  });

  test('the press that was made last stands, also when an older one comes after it', async () => {
    const { press, stored, clock } = await given();
    clock.at = at + 60_000;
    await press({ closeAfterDays: '20' });
    await press({ closeAfterDays: '10' }, true, { pressedAt: at });
    expect(await stored()).toMatchObject({ closeAfterDays: 20 });
    await press({ closeAfterDays: '9' }, true, { pressedAt: at + 1e9 });
    clock.at += 1_000;
    await press({ closeAfterDays: '8' });
    expect(await stored()).toMatchObject({ closeAfterDays: 8 });
  });

  test('a store that fails leaves the choices in the form', async () => {
    const { press, table } = await given();
    await press({ closeAfterDays: '9' });
    table.before = unreachable;
    const card = cardOf(await press({ closeAfterDays: '21' }));
    expect(textOf(card)).toContain('Det gick inte att spara just nu');
    expect(JSON.stringify(card)).toContain('"value":"21"');
  });

  test('are read by what the form offers, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
        expect(readNetworkSettings(anything).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(9), fc.nat(40), (nudge, close) => {
        const read = readNetworkSettings({
          ...chosen,
          nudgeAfterDays: `${nudge}`,
          closeAfterDays: `${close}`,
        });
        const isOffered = nudge <= maxNudgeDays && close >= 1 && close <= maxCloseDays;
        expect(read.ok).toBe(isOffered && (nudge === 0 || nudge < close));
      }),
    );
  });

  test.each(['sv', 'en'] as const)('the card in %s is valid and labels every input', (language) => {
    const card = settingsCard(networkId, {}, language, { notice: 'incomplete' });
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    for (const element of card.body) {
      if (element.type !== 'Input.ChoiceSet') continue;
      expect(element.label.length).toBeGreaterThan(10);
      expect(element.errorMessage?.length).toBeGreaterThan(10);
    }
  });
});
