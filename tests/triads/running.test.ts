import fc from 'fast-check';
import type { Card } from '../../bot/ports/card.ts';
import { RowChanged, RowExists } from '../../bot/ports/table.ts';
import { withMembers } from '../../bot/triads/planning/arranging.ts';
import type { Progress, Round } from '../../bot/triads/round.ts';
import { pressPause, pressResume, standingOf } from '../../bot/triads/running/autopilot.ts';
import { carriedOn } from '../../bot/triads/running/carryingOn.ts';
import { beginsAt, boundaryOf, closesAt, meetingsOf, runOf } from '../../bot/triads/running/roundStanding.ts';
import { coach, troika } from '../../bot/triads/templates/builtInTemplates.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { place } from '../given.ts';
import { cardOf } from '../pressing.ts';
import { at, fields, keyOf, network, round } from './given.ts';
import {
  anna,
  begins,
  buttonsOf,
  day,
  diesOnceRoundIsWritten,
  facilitator,
  givenRun,
  type House,
  minute,
  roundId,
  second,
  triadWith,
  who,
  wordsOf,
} from './runGiven.ts';

const title = 'Triadsamtal';

/** The data of a button on a card. */
function dataOf(card: Card, button: string) {
  const found = actionsOf(card).find((action) => action.title === button);
  if (!found) throw new Error(`There is no button ${button}.`);
  return { ...found.data };
}

/** The facilitators' own list, which "triader" offers. */
async function ledBy(house: House): Promise<Card> {
  return house.pressOn(facilitator, await house.triads(facilitator), 'För processledare');
}

const minuteSeconds = 60;

/** Anna's triad, and the round a minute into its first turn. */
async function running(count = 9, over: Partial<typeof fields> = {}) {
  const house = await givenRun(count);
  const published = await house.published(over);
  await house.until(begins + 2 * minute);
  return { house, triad: triadWith(published, anna.key) };
}

describe('turns', () => {
  test('begin at the time, go on by the clock, and end; the card in the channel follows', async () => {
    const house = await givenRun();
    const { triads } = await house.published();
    expect(triads).toHaveLength(3);
    expect(wordsOf(house.card(title))).toContain('Börjar 10:30.');
    await house.until(begins + 10 * second);
    expect(wordsOf(house.card(title))).toMatch(/Alla tillsammans · 1 min kvar, till 10:31/);
    await house.until(begins + minute + 10 * second);
    const [first = ''] = triads[0]?.members ?? [];
    const { name } = who(house, first);
    expect(wordsOf(house.card(title))).toContain(`Tur 1 av 3: ${name} · 2 min kvar, till 10:33`);
    expect(wordsOf(house.card(title))).toContain(`Nu: ${name} berättar om sin utmaning`);
    await house.until(begins + 31 * minute + 10 * second);
    const over = house.card(title);
    expect(wordsOf(over).match(/Klara/g)).toHaveLength(3);
    expect(buttonsOf(over)).toEqual(['Min triad']);
  });

  test('triads in step are one edit of the card for each step', async () => {
    const house = await givenRun(12);
    await house.published();
    const edits = () => house.channel.messages[0]?.edits ?? 0;
    await house.until(begins + 5 * second);
    const before = edits();
    await house.until(begins + 31 * minute + 30 * second);
    // One minute of reflection, and three turns of four steps: thirteen steps end.
    expect(edits() - before).toBe(13);
  });

  test('a restart in the middle loses nothing', async () => {
    const { house, triad } = await running();
    const member = who(house, triad.members[1]);
    await house.pressOn(member, await house.own(member), 'Nästa');
    await house.passes(20);
    const before = wordsOf(house.card(title));
    house.restart();
    expect(wordsOf(await house.own(member))).toContain('Ställ frågor till');
    await house.passes(3);
    expect(wordsOf(house.card(title))).toBe(before);
    await house.until(begins + 5 * minute);
    expect(wordsOf(house.card(title))).toContain('tänker högt tillsammans');
  });

  test('a server that was away for a while goes on where the clock is', async () => {
    const { house } = await running();
    house.restart();
    house.clock.at = begins + 12 * minute;
    await house.passes(120);
    expect(wordsOf(house.card(title))).toContain('Tur 2 av 3');
    await house.until(begins + 31 * minute + 30 * second);
    expect(wordsOf(house.card(title)).match(/Klara/g)).toHaveLength(3);
  });

  test('a facilitator starts before the time; twice is once', async () => {
    const house = await givenRun();
    await house.published();
    const list = await ledBy(house);
    expect(wordsOf(await house.pressOn(facilitator, list, 'Starta nu'))).toContain('Triaderna har börjat.');
    const { startsAt } = await house.standing();
    await house.passes(10);
    await house.pressOn(facilitator, list, 'Starta nu');
    expect((await house.standing()).startsAt).toBe(startsAt);
    expect(wordsOf(house.card(title))).toContain('Alla tillsammans · 1 min kvar');
    expect(buttonsOf(await ledBy(house))).not.toContain('Starta nu');
  });
});

describe('a member’s own view', () => {
  test('shows their triad first: members, turns, what to do, and what is left', async () => {
    const { house, triad } = await running();
    const client = who(house, triad.members[0]);
    const card = await house.own(client);
    const words = wordsOf(card).split('\n');
    expect(words[0]).toBe(`Din triad: triad ${triad.number}`);
    expect(words).toContain(`${client.name} (${client.organisation}), du: har turen`);
    expect(words.join('\n')).toContain(`Tur 1 av 3: ${client.name} · 1 min kvar, till 10:33`);
    expect(buttonsOf(card)).toEqual(['Nästa', 'Pausa', 'Jag kan inte', 'Uppdatera']);
    const others = words.indexOf('De andra triaderna');
    expect(words.slice(others).join('\n')).not.toContain(client.name);
    expect(words.slice(others).filter((line) => line.startsWith('Tur 1 av 3: '))).toHaveLength(2);
    expect(words.filter((line) => line.startsWith('Nu: '))).toHaveLength(1);
  });

  test('names the coach and the observers where the template has them', async () => {
    const { house, triad } = await running(9, { template: coach });
    await house.passes(60);
    const words = wordsOf(await house.own(anna));
    const [client, second, third] = triad.members.map((key) => who(house, key).name);
    expect(words).toMatch(new RegExp(`${client} .*: har turen`));
    expect(words).toMatch(new RegExp(`${second} .*: coach`));
    expect(words).toMatch(new RegExp(`${third} .*: observatör`));
  });

  test('who is in no triad sees them all, and how to get in', async () => {
    const { house } = await running();
    const card = await house.own(facilitator);
    expect(wordsOf(card)).toContain('Du är inte med i någon triad.');
    expect(buttonsOf(card)).toEqual(['Jag är med', 'Uppdatera']);
  });

  test('speaks English to a person whose client does, while the shared card speaks the network’s', async () => {
    const { house } = await running();
    const reply = await house.press(anna, 'triad/own', {}, { language: 'en' });
    expect(wordsOf(cardOf(reply))).toContain('Your triad');
    expect(wordsOf(house.card(title))).toContain('Tur 1 av 3');
  });
});

describe('pressing', () => {
  test('Nästa begins the next step for one’s own triad only', async () => {
    const { house, triad } = await running();
    const card = await house.pressOn(anna, await house.own(anna), 'Nästa');
    expect(wordsOf(card)).toContain('Ställ frågor till');
    await house.passes(10);
    const rows = wordsOf(house.card(title)).split('\n');
    const asking = rows.filter((row) => row.startsWith('Nu: Ställ frågor'));
    expect(asking).toHaveLength(1);
    const own = rows.findIndex((row) => row.startsWith(`Triad ${triad.number}:`));
    expect(rows[own + 2]).toBe(asking[0]);
    // It moves on two minutes after the press, the others three minutes after their turn began.
    await house.until(begins + 4 * minute + 15 * second);
    expect(wordsOf(await house.own(anna))).toContain('tänker högt tillsammans');
  });

  test('a double press, and two members at once on two servers, are one step', async () => {
    const { house, triad } = await running();
    const other = house.anotherServer();
    const [one, two] = triad.members.map((key) => who(house, key));
    const data = dataOf(await house.own(anna), 'Nästa');
    const replies = await Promise.all([
      house.press(one ?? anna, 'triad/next', data),
      house.press(one ?? anna, 'triad/next', data),
      house.press(two ?? anna, 'triad/next', data, { on: other }),
    ]);
    for (const reply of replies) expect(wordsOf(cardOf(reply))).toContain('Ställ frågor till');
    const late = cardOf(await house.press(two ?? anna, 'triad/next', data));
    expect(wordsOf(late)).toContain('redan gått vidare');
    const [progress, ...more] = await house.rounds.progress(network.id, roundId);
    expect(more).toEqual([]);
    expect(progress).toMatchObject({ triad: triad.number, step: 2 });
  });

  test('a press that was delivered late says that the talk has moved on', async () => {
    const { house } = await running();
    const data = dataOf(await house.own(anna), 'Nästa');
    await house.until(begins + 4 * minute);
    const card = cardOf(await house.press(anna, 'triad/next', data));
    expect(wordsOf(card)).toContain('Samtalet har redan gått vidare');
    expect(await house.rounds.progress(network.id, roundId)).toEqual([]);
  });

  test('the clock stands still while paused, and goes on where it stood', async () => {
    const { house } = await running();
    const paused = await house.pressOn(anna, await house.own(anna), 'Pausa');
    expect(wordsOf(paused)).toContain('pausat, 1 min kvar');
    expect(buttonsOf(paused)).toContain('Fortsätt');
    await house.passes(10 * 60);
    expect(wordsOf(house.card(title))).toContain('pausat, 1 min kvar');
    const goesOn = await house.pressOn(anna, paused, 'Fortsätt');
    expect(wordsOf(goesOn)).toContain('1 min kvar, till 10:43');
    await house.passes(70);
    expect(wordsOf(house.card(title))).toContain('Ställ frågor till');
  });

  test('a pause that is delivered once more after somebody went on changes nothing; so with going on', async () => {
    const { house } = await running();
    const card = await house.own(anna);
    const pause = dataOf(card, 'Pausa');
    const paused = await house.pressOn(anna, card, 'Pausa');
    const resume = dataOf(paused, 'Fortsätt');
    await house.passes(5);
    const goesOn = await house.pressOn(anna, paused, 'Fortsätt');
    const before = await house.rounds.progress(network.id, roundId);
    expect(wordsOf(cardOf(await house.press(anna, 'triad/pause', pause)))).not.toContain('pausat');
    expect(await house.rounds.progress(network.id, roundId)).toEqual(before);
    await house.pressOn(anna, goesOn, 'Pausa');
    const again = await house.rounds.progress(network.id, roundId);
    expect(wordsOf(cardOf(await house.press(anna, 'triad/resume', resume)))).toContain('pausat');
    expect(await house.rounds.progress(network.id, roundId)).toEqual(again);
  });

  test('one whose answer from the store was lost is nobody else’s', async () => {
    const { house } = await running();
    const { insert, replace } = house.tables.rounds;
    house.tables.rounds.insert = async (...row) => {
      house.tables.rounds.insert = insert;
      await insert(...row);
      throw new RowExists('The client’s own repeat.');
    };
    const paused = await house.pressOn(anna, await house.own(anna), 'Pausa');
    expect(wordsOf(paused)).toContain('pausat, 1 min kvar');
    expect(wordsOf(paused)).not.toContain('redan gått vidare');
    await house.passes(10);
    expect(wordsOf(house.card(title))).toContain('pausat, 1 min kvar');
    house.tables.rounds.replace = async (...row) => {
      house.tables.rounds.replace = replace;
      await replace(...row);
      throw new RowChanged('The client’s own repeat.');
    };
    expect(wordsOf(await house.pressOn(anna, paused, 'Fortsätt'))).not.toContain('redan gått vidare');
    await house.passes(10);
    expect(wordsOf(house.card(title))).not.toContain('pausat');
  });

  test('the last step’s Nästa finishes, and asks for what one brings back', async () => {
    const { house, triad } = await running();
    let card = await house.own(anna);
    for (let step = 1; step < 12; step++) card = await house.pressOn(anna, card, 'Nästa');
    card = await house.pressOn(anna, card, 'Vi är klara');
    expect(wordsOf(card)).toContain('Ni är klara.');
    expect(buttonsOf(card)).toEqual(['Bidra med en insikt', 'Skriv insikten här', 'Uppdatera']);
    const form = { network: network.id, subject: roundId, group: String(triad.number) };
    expect(dataOf(card, 'Skriv insikten här')).toEqual(form);
    expect(dataOf(card, 'Bidra med en insikt')).toEqual({
      ...form,
      verb: 'contribution/form',
      msteams: { type: 'task/fetch' },
    });
  });

  test.each([
    ['before it is planned', 'dueIndex.transact', true],
    ['before it is written', 'rounds.replace', true],
    ['before the card is asked for', 'dueIndex.put', false],
    ['before the card is drawn', 'ledger.replace', false],
  ])('a server that dies in a press, %s, leaves triads that go on', async (_, operation, isPressedAgain) => {
    const { house } = await running();
    const paused = await house.pressOn(anna, await house.own(anna), 'Pausa');
    // Nothing else moves then: all other triads are done.
    await house.until(begins + 60 * minute);
    const [server] = house.servers;
    if (!server) throw new Error('No server lives.');
    server.life.diesBefore = operation;
    await expect(house.pressOn(anna, paused, 'Fortsätt')).rejects.toThrow();
    house.restart();
    if (isPressedAgain) await house.pressOn(anna, await house.own(anna), 'Fortsätt');
    await house.until(begins + 62 * minute);
    expect(wordsOf(house.card(title))).toContain('Nu: Ställ frågor till');
  });

  test('when the store is away the same button is offered once more', async () => {
    const { house } = await running();
    const before = house.tables.rounds.dump();
    const card = await house.own(anna);
    house.tables.rounds.before = (operation) => (operation === 'insert' ? unreachable() : undefined);
    const failed = await house.pressOn(anna, card, 'Nästa');
    expect(wordsOf(failed)).toContain('kunde inte sparas just nu');
    expect(house.tables.rounds.dump()).toEqual(before);
    house.tables.rounds.before = unreachable;
    expect(wordsOf(await house.pressOn(anna, failed, 'Försök igen'))).toContain('kunde inte sparas');
    house.tables.rounds.before = undefined;
    expect(wordsOf(await house.pressOn(anna, failed, 'Försök igen'))).toContain('Ställ frågor till');
  });
});

describe('who may', () => {
  async function other(house: House) {
    const { triads } = await house.standing();
    const own = triadWith(await house.standing(), anna.key);
    const [stranger] = triads.find(({ number }) => number !== own.number)?.members ?? [];
    return who(house, stranger);
  }

  test('a press for another triad changes nothing, and shows one’s own', async () => {
    const { house } = await running();
    const stranger = await other(house);
    const before = house.tables.rounds.dump();
    for (const button of ['Nästa', 'Pausa']) {
      const data = dataOf(await house.own(stranger), button);
      const verb = button === 'Nästa' ? 'triad/next' : 'triad/pause';
      const card = cardOf(await house.press(anna, verb, data));
      expect(wordsOf(card)).toContain('en triad som du inte är med i');
    }
    expect(house.tables.rounds.dump()).toEqual(before);
  });

  test('a member that the card claims is nobody: who presses is who Teams says', async () => {
    const { house } = await running();
    const stranger = await other(house);
    const before = house.tables.rounds.dump();
    const data = { ...dataOf(await house.own(anna), 'Nästa'), person: anna.key, personKey: anna.key };
    expect(wordsOf(cardOf(await house.press(stranger, 'triad/next', data)))).toContain('inte är med i');
    await house.press(stranger, 'triad/cannot', { person: anna.key });
    expect(house.tables.rounds.dump()).toEqual(before);
  });

  test.each([[null], [[]], ['triad'], [7]])('data that is %p is refused', async (data) => {
    const { house } = await running();
    for (const verb of ['triad/own', 'triad/next', 'triad/list', 'triad/met']) {
      expect(await house.press(anna, verb, {}, { data })).toMatchObject({ status: 400, code: 'BadRequest' });
    }
  });

  test.each<[string, string, Record<string, unknown>, number, string]>([
    ['an id that is none', 'triad/own', { round: "x' or 1 eq 1" }, 400, 'BadRequest'],
    ['a round that does not exist', 'triad/own', { round: 'nope' }, 404, 'NoSuchRound'],
    ['a round of another network', 'triad/next', { network: 'elsewhere' }, 403, 'OtherNetwork'],
    ['the list of another network', 'triad/list', { network: 'elsewhere' }, 403, 'OtherNetwork'],
    ['a list of nothing', 'triad/list', { network: 7 }, 400, 'BadRequest'],
    ['no triad', 'triad/next', { step: '1', seen: 'none' }, 400, 'BadRequest'],
    ['a triad that is no number', 'triad/next', { triad: 'x', step: '1', seen: 'none' }, 400, 'BadRequest'],
    ['a step that is no number', 'triad/pause', { triad: '1', step: 1, seen: 'none' }, 400, 'BadRequest'],
    ['a progress nobody saw', 'triad/resume', { triad: '1', step: '1', seen: '1-2' }, 400, 'BadRequest'],
    ['a meeting in a session', 'triad/met', { meeting: '1', met: 'yes' }, 400, 'BadRequest'],
  ])('%s is refused', async (_, verb, data, status, code) => {
    const { house } = await running();
    const before = house.tables.rounds.dump();
    const reply = await house.press(anna, verb, data);
    expect(reply).toMatchObject({ kind: 'refused', status, code });
    expect(house.tables.rounds.dump()).toEqual(before);
  });

  test('a card of another channel does not apply', async () => {
    const { house } = await running();
    const elsewhere = { place: { ...place, channelId: 'channel-2' } };
    expect(await house.press(anna, 'triad/own', {}, elsewhere)).toMatchObject({ status: 403 });
    expect(await house.press(anna, 'triad/list', {}, elsewhere)).toMatchObject({ status: 403 });
  });

  test('verbs that are not ours are somebody else’s', async () => {
    const house = await givenRun();
    for (const verb of ['triadPlan/show', 'triad/unknown', 'constructor', 'triad']) {
      await expect(house.press(anna, verb)).rejects.toThrow('Nobody answers');
    }
  });

  test('a draft is not there for others', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, fields);
    expect(await house.press(anna, 'triad/own')).toMatchObject({ status: 404 });
    expect(await house.press(anna, 'triad/join')).toMatchObject({ status: 404 });
    expect(wordsOf(await house.triads(anna))).toContain('Det finns ingen triadomgång just nu.');
    expect(wordsOf(await ledBy(house))).toContain('Utkast, syns bara för processledare');
  });

  test('only facilitators start and close, and closing is asked about once more', async () => {
    const { house } = await running();
    for (const verb of ['triad/start', 'triad/close']) {
      const card = cardOf(await house.press(anna, verb, { sure: 'yes' }));
      expect(wordsOf(card)).toContain('till för nätverkets processledare');
    }
    expect((await house.standing()).state).toBe('published');
    const ask = await house.pressOn(facilitator, await ledBy(house), 'Stäng omgången');
    expect((await house.standing()).state).toBe('published');
    await house.pressOn(facilitator, ask, 'Ja, stäng');
    expect((await house.standing()).state).toBe('closed');
    expect(wordsOf(cardOf(await house.press(facilitator, 'triad/close', { sure: 'yes' })))).toContain(
      'avslutad',
    );
  });

  test('after it is closed every button is answered kindly, and nothing changes', async () => {
    const { house } = await running();
    const next = dataOf(await house.own(anna), 'Nästa');
    await house.planning.close(network.id, roundId);
    await house.passes(10);
    const before = house.tables.rounds.dump();
    const presses: [string, Record<string, unknown>][] = [
      ['triad/next', next],
      ['triad/pause', next],
      ['triad/begin', next],
      ['triad/cannot', {}],
      ['triad/cannotSure', {}],
      ['triad/join', {}],
    ];
    for (const [verb, data] of presses) {
      const card = cardOf(await house.press(anna, verb, data));
      expect(wordsOf(card)).toContain('avslutad');
      expect(buttonsOf(card)).toEqual([]);
    }
    expect(house.tables.rounds.dump()).toEqual(before);
    expect(wordsOf(house.card(title))).toContain('Triadomgången är avslutad.');
    expect(buttonsOf(house.card(title))).toEqual([]);
  });
});

describe('Jag kan inte, and late arrivals', () => {
  test('is asked about once more, and told once', async () => {
    const house = await givenRun(10);
    const { triads } = await house.published();
    const four = triads.find(({ members }) => members.length === 4);
    const leaver = who(house, four?.members[1]);
    const ask = await house.pressOn(leaver, house.card(title), 'Jag kan inte');
    expect(wordsOf(ask)).toContain(`Du lämnar triad ${four?.number}`);
    expect((await house.standing()).changes).toEqual([]);
    const left = await house.pressOn(leaver, ask, 'Ja, jag kan inte');
    expect(wordsOf(left)).toContain('Du är inte med längre.');
    expect(wordsOf(await house.pressOn(leaver, ask, 'Ja, jag kan inte'))).toContain('Du är inte med längre.');
    await house.passes(60);
    expect((await house.standing()).changes).toHaveLength(1);
    const told = house.channel.messages.filter((message) => message.title.startsWith('Ändring'));
    expect(told).toHaveLength(1);
    expect(wordsOf(house.card(title))).not.toContain(leaver.name);
    expect(buttonsOf(await house.own(leaver))).toEqual(['Jag är med', 'Uppdatera']);
  });

  test.each([
    ['leaves', 'triad/cannotSure', anna, 'Du är inte med längre.'],
    ['comes', 'triad/join', facilitator, 'Välkommen! Du är med.'],
  ])('who %s is told so also when the store’s answer was lost', async (_, verb, person, words) => {
    const house = await givenRun(10);
    await house.published();
    const { replace } = house.tables.rounds;
    house.tables.rounds.replace = async (...row) => {
      house.tables.rounds.replace = replace;
      await replace(...row);
      throw new RowChanged('The client’s own repeat.');
    };
    expect(wordsOf(cardOf(await house.press(person, verb)))).toContain(words);
    expect((await house.standing()).changes).toHaveLength(1);
  });

  test('somebody who is in no triad has nothing to leave', async () => {
    const { house } = await running();
    const card = cardOf(await house.press(facilitator, 'triad/cannot'));
    expect(wordsOf(card)).toContain('Du är inte med i någon triad, så det finns inget att ändra.');
  });

  test('a late arrival gets a place; twice is once', async () => {
    const { house } = await running();
    const joined = await house.pressOn(facilitator, house.card(title), 'Jag är med');
    expect(wordsOf(joined)).toContain('Välkommen! Du är med.');
    await house.pressOn(facilitator, house.card(title), 'Jag är med');
    const now = await house.standing();
    expect(now.changes).toHaveLength(1);
    expect(triadWith(now, facilitator.key).members.at(-1)).toBe(facilitator.key);
  });

  test('a triad that loses who has had their turn goes on with the same turn', async () => {
    const house = await givenRun(10);
    const published = await house.published();
    const four = published.triads.find(({ members }) => members.length === 4);
    if (!four) throw new Error('There is no four.');
    // The second turn's second step: 1 + 10 + 2 minutes have gone.
    await house.until(begins + 14 * minute);
    const [gone, client] = four.members.map((key) => who(house, key));
    if (!gone || !client) throw new Error('They are too few.');
    expect(wordsOf(await house.own(client))).toContain(`Nu: Ställ frågor till ${client.name}`);
    await house.press(gone, 'triad/cannotSure');
    const words = wordsOf(await house.own(client));
    expect(words).toContain(`Tur 1 av 3: ${client.name} · 2 min kvar`);
    expect(words).toContain(`Nu: Ställ frågor till ${client.name}`);
    await house.passes(3 * 60);
    expect(wordsOf(house.card(title))).toContain(`Nu: ${client.name} stänger av kameran`);
  });

  /** Ten people, the four of a triad among them in the order of turns, in the second turn's second step. */
  async function inSecondTurn() {
    const house = await givenRun(10);
    const published = await house.published();
    const four = published.triads.find(({ members }) => members.length === 4);
    const [first, second, third, fourth] = four?.members.map((key) => who(house, key)) ?? [];
    if (!first || !second || !third || !fourth) throw new Error('There is no four.');
    await house.until(begins + 14 * minute);
    return { house, first, second, third, fourth };
  }

  test('it does so too when the server dies once the change is written', async () => {
    const { house, first, second } = await inSecondTurn();
    diesOnceRoundIsWritten(house);
    await house.press(first, 'triad/cannotSure');
    house.restart();
    expect(wordsOf(await house.own(second))).toContain(`Tur 1 av 3: ${second.name}`);
    await house.passes(40);
    expect(wordsOf(house.card(title))).not.toContain(first.name);
    expect(wordsOf(house.card(title))).toContain(`Nu: Ställ frågor till ${second.name}`);
    await house.passes(2 * minuteSeconds);
    expect(wordsOf(house.card(title))).toContain(`Nu: ${second.name} stänger av kameran`);
  });

  test('and when two leave at once, each before anybody looked', async () => {
    const { house, first, second, third } = await inSecondTurn();
    // Into the third turn.
    await house.until(begins + 24 * minute);
    for (const { key } of [first, second]) {
      const before = await house.standing();
      const triads = before.triads.map((triad) =>
        withMembers(
          triad,
          triad.members.filter((member) => member !== key),
          house.clock.at,
        ),
      );
      await house.watcher.willSave({ ...before, triads }, before);
      await house.rounds.change(network.id, roundId, (now) => ({ ...now, triads }));
    }
    expect(wordsOf(await house.own(third))).toContain(`Tur 1 av 2: ${third.name}`);
    expect(wordsOf(await house.own(third))).toContain(`Nu: Ställ frågor till ${third.name}`);
  });

  test('what is pressed before anybody wrote that down is a press on the step that runs', async () => {
    const { house, first, second, third } = await inSecondTurn();
    await house.press(first, 'triad/cannotSure');
    const asking = await house.own(second);
    const thinking = await house.pressOn(third, asking, 'Nästa');
    expect(wordsOf(thinking)).toContain(`Nu: ${second.name} stänger av kameran`);
    const own = triadWith(await house.standing(), second.key).number;
    const progress = await house.rounds.progress(network.id, roundId);
    expect(progress.find(({ triad }) => triad === own)).toMatchObject({ step: 3 });
  });

  test('a triad that waits for the facilitators is carried on once, however often it is told', async () => {
    const house = await givenRun(9);
    const three = [1, 2, 3].map(keyOf);
    house.apart.push([keyOf(1), keyOf(2)], [keyOf(1), keyOf(3)], [keyOf(2), keyOf(3)]);
    const { triads } = await house.published();
    const own = triads.find(({ members: [first = ''] }) => !three.includes(first));
    const [leaver, stays] = own?.members.map((key) => who(house, key)) ?? [];
    if (!leaver || !stays) throw new Error('There is no such triad.');
    const turn = async () =>
      wordsOf(await house.own(stays))
        .split('\n')
        .find((line) => line.startsWith('Nu: '));
    await house.until(begins + 14 * minute);
    const first = await turn();
    expect(first).toContain(stays.name);
    const before = await house.standing();
    await house.press(leaver, 'triad/cannotSure');
    const now = await house.standing();
    expect(now.openQuestion).toBeDefined();
    expect(await turn()).toBe(first);
    for (let times = 0; times < 3; times++) {
      house.clock.at += second;
      await house.watcher.didSave(now, before);
    }
    expect(await turn()).toBe(first);
  });

  test('a triad that comes about while the others talk begins then', async () => {
    const house = await givenRun(8);
    const { triads } = await house.published();
    expect(triads.map(({ members }) => members.length)).toEqual([4, 4]);
    await house.until(begins + 20 * minute);
    await house.press(facilitator, 'triad/join');
    const now = await house.standing();
    const fresh = now.triads.find(({ number }) => number > 2);
    expect(now.triads).toHaveLength(3);
    const member = who(house, fresh?.members[0]);
    expect(wordsOf(await house.own(member))).toContain('Alla tillsammans · 1 min kvar, till 10:51');
    await house.passes(75);
    expect(wordsOf(house.card(title))).toMatch(/Triad 3: .*\nTur 1 av 3/);
  });

  test('it goes on by itself when all others are done', async () => {
    const house = await givenRun(8);
    await house.published();
    await house.until(begins + 40 * minute);
    await house.press(facilitator, 'triad/join');
    await house.passes(75);
    expect(wordsOf(house.card(title))).toMatch(/Triad 3: .*\nTur 1 av 3/);
  });
});

describe('triader', () => {
  test('shows each coming round and one’s own triad in it; facilitators lead from there', async () => {
    const house = await givenRun();
    const published = await house.published();
    const own = triadWith(published, anna.key);
    const card = await house.triads(anna);
    expect(wordsOf(card)).toContain('Träff 5: Guldläget');
    expect(wordsOf(card)).toContain('Börjar 10:30');
    expect(wordsOf(card)).toContain(`Din triad är triad ${own.number}: `);
    expect(buttonsOf(card)).toEqual(['Min triad']);
    const led = await ledBy(house);
    expect(buttonsOf(led)).toEqual(['Min triad', 'Planen', 'Starta nu', 'Stäng omgången', 'Ny triadomgång']);
    expect(dataOf(led, 'Planen')).toEqual({ network: network.id, round: roundId });
    expect(dataOf(led, 'Ny triadomgång')).toEqual({ network: network.id });
  });

  test('with nothing ahead, the last one that was', async () => {
    const house = await givenRun();
    await house.published();
    await house.planning.close(network.id, roundId);
    expect(wordsOf(await house.triads(anna))).toContain('Avslutad');
    expect(buttonsOf(await ledBy(house))).toEqual(['Ny triadomgång']);
  });
});

describe('between sessions', () => {
  const between = { sessionId: undefined, meetings: 3 };

  test('a triad begins when it suits it, and once more at the next meeting', async () => {
    const house = await givenRun();
    await house.published(between);
    house.clock.at = begins + 3 * day;
    const own = await house.own(anna);
    expect(wordsOf(own)).toContain('Träffas när det passar er.');
    const begin = dataOf(own, 'Börja nu');
    expect(wordsOf(await house.pressOn(anna, own, 'Börja nu'))).toContain('Alla tillsammans · 1 min kvar');
    await house.passes(35 * 60);
    const over = await house.own(anna);
    expect(wordsOf(over)).toContain('Ni är klara.');
    // The first press, delivered once more.
    expect(wordsOf(cardOf(await house.press(anna, 'triad/begin', begin)))).toContain('Ni är klara.');
    const again = await house.pressOn(anna, over, 'Börja ett nytt samtal');
    expect(wordsOf(again)).toContain('Alla tillsammans · 1 min kvar');
    await house.passes(10);
    expect(wordsOf(house.card('Triader mellan'))).toContain('Alla tillsammans');
  });

  test('four weeks apart at the same time of day, whatever the clocks did in between', () => {
    const spring = round([], { startsAt: at('2027-03-10T08:00Z'), publishedAt: undefined, meetings: 2 });
    expect(meetingsOf(spring).map(({ promptAt }) => promptAt)).toEqual([
      at('2027-03-10T08:00Z'),
      at('2027-04-07T07:00Z'),
    ]);
  });
});

describe('rules', () => {
  const members = fc.integer({ min: 3, max: 5 }).map((size) => [...Array(size).keys()].map(keyOf));
  const template = fc.constantFrom(troika, coach);

  test('what is published late begins when it is published', () => {
    const late = round([], { startsAt: 100, publishedAt: 500 });
    expect(beginsAt(late)).toBe(500);
    expect(beginsAt({ ...late, publishedAt: 50 })).toBe(100);
  });

  test('the boundary of a round is ahead, and the earliest of its triads’', () => {
    fc.assert(
      fc.property(members, template, fc.integer({ min: -5, max: 60 }), (people, of, passed) => {
        const now = begins + passed * minute + 1;
        const one = round([people, [...people, 'x']], { template: of });
        const other = { ...one, triads: one.triads.slice(0, 1) };
        const boundary = boundaryOf(one, [], now);
        const first = boundaryOf(other, [], now);
        if (boundary !== undefined) expect(boundary).toBeGreaterThan(now);
        if (first !== undefined) expect(boundary).toBeLessThanOrEqual(first);
      }),
    );
  });

  test('a round closes a day after its longest triad, however late it begins', () => {
    const one = round([[...Array(3).keys()].map(keyOf), [...Array(4).keys()].map(keyOf)]);
    expect(closesAt(one)).toBe(begins + 41 * minute + day);
  });

  /** Everybody's turn that is still to come or runs: whose, in order. */
  function turnsLeft(of: Round, progress: Progress | undefined, now: number): string[] {
    const [triad] = of.triads;
    if (!triad) return [];
    const run = runOf(of, triad);
    const standing = standingOf(run, progress, now);
    if (standing.state === 'finished') return [];
    const from = standing.state === 'notBegun' ? 0 : standing.step.index;
    return [...new Set(run.steps.slice(from).flatMap(({ roles }) => (roles ? [roles.client] : [])))];
  }

  test('whoever leaves or comes, nobody’s turn is skipped and nobody has two', () => {
    fc.assert(
      fc.property(
        members,
        template,
        fc.integer({ min: 0, max: 60 * 60 }),
        fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
        fc.nat({ max: 2 }),
        (people, of, seconds, leaving, coming) => {
          const at = begins + seconds * second;
          const before = round([people], { template: of });
          const left = new Set(leaving.map((index) => people[index]));
          const joined = [...Array(coming).keys()].map((number) => `new${number}`);
          const stay = [...people.filter((key) => !left.has(key)), ...joined];
          fc.pre(stay.length > 0 && (left.size > 0 || coming > 0));
          const triad = { number: 1, members: stay, locked: false, was: { members: people, at } };
          const after = { ...before, triads: [triad] };
          const run = runOf(after, triad);
          const progress = carriedOn(of, run, triad, undefined);
          const expected = turnsLeft(before, undefined, at).filter((key) => !left.has(key));
          expect(turnsLeft(after, progress, at)).toEqual([...expected, ...joined]);
          // Written down, it is the same at the next look.
          expect(carriedOn(of, run, triad, progress)).toBe(progress);
          // Paused and gone on with, it stays the step that was paused.
          const now = at + 10 * second;
          const standing = standingOf(run, progress, now);
          if (standing.state !== 'running') return;
          const paused = pressPause(run, progress, standing.step.index, now);
          expect(carriedOn(of, run, triad, paused)).toBe(paused);
          const resumed = pressResume(run, paused, now + minute);
          expect(carriedOn(of, run, triad, resumed)).toBe(resumed);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('what was pressed after the change stays', () => {
    const people = [1, 2, 3].map(keyOf);
    const was = { members: people, at: begins + minute };
    const triad = { number: 1, members: people.slice(1), locked: false, was };
    const pressed: Progress = { triad: 1, step: 3, since: begins + 2 * minute, pausedAt: undefined };
    expect(carriedOn(troika, runOf(round([]), triad), triad, pressed)).toBe(pressed);
  });
});
