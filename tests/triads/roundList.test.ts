import type { Card } from '../../bot/ports/card.ts';
import type { Session } from '../../bot/sessions/session.ts';
import type { RoundState } from '../../bot/triads/round.ts';
import { roundText } from '../../bot/triads/running/roundCardText.ts';
import { roundListCard } from '../../bot/triads/running/roundListCard.ts';
import { type RoundViewNeeds, roundViews } from '../../bot/triads/running/roundViews.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { fields, keyOf, network, person, round, session } from './given.ts';
import {
  anna,
  begins,
  buttonsOf,
  facilitator,
  givenRun,
  type House,
  minute,
  roundId,
  who,
  wordsOf,
} from './runGiven.ts';

const forFacilitators = 'För processledare';
const pressedList = async (house: House, page?: number) =>
  cardOf(await house.press(facilitator, 'triad/list', page === undefined ? {} : { page: String(page) }));
const roundsOn = (card: Card) =>
  actionsOf(card).flatMap(({ title, data }) => (title === 'Planen' ? [data?.round] : []));

describe('"triader", answered where all can read it', () => {
  test('says nothing of a draft, to a facilitator either', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, { ...fields, question: 'Hemlig fråga' });
    const draft = await house.standing();
    const inTriad = who(house, draft.triads[0]?.members[0]);
    for (const asks of [facilitator, { ...inTriad, facilitator: true }]) {
      const card = await house.triads(asks);
      expect(wordsOf(card)).toBe('Triader\nDet finns ingen triadomgång just nu.');
      expect(buttonsOf(card)).toEqual([forFacilitators]);
    }
  });

  test('answers a facilitator as everybody else, and offers the rest', async () => {
    const house = await givenRun();
    await house.published();
    await house.planning.draft(network.id, 'round2', fields);
    const card = await house.triads(facilitator);
    const stranger = await house.triads({ ...facilitator, facilitator: false });
    expect(wordsOf(card)).toBe(wordsOf(stranger));
    expect(buttonsOf(stranger)).toEqual(['Min triad']);
    expect(buttonsOf(card)).toEqual(['Min triad', forFacilitators]);
    expect(wordsOf(await house.pressOn(facilitator, card, forFacilitators))).toContain('Utkast');
  });

  test('whoever else presses what a facilitator is offered gets a list of their own', async () => {
    const house = await givenRun();
    await house.planning.draft(network.id, roundId, fields);
    const card = await house.pressOn(anna, await house.triads(facilitator), forFacilitators);
    expect(wordsOf(card)).toBe('Triader\nDet finns ingen triadomgång just nu.');
    expect(buttonsOf(card)).toEqual([]);
  });
});

describe('pages', () => {
  /** The later a round was planned, the sooner it begins; drafts before what is published. Three people form at once. */
  async function givenMany() {
    const house = await givenRun(3);
    for (let number = 1; number <= 3; number++) {
      const startsAt = begins + (4 - number) * minute;
      await house.planning.draft(network.id, `published${number}`, { ...fields, startsAt });
      await house.planning.publish(network.id, `published${number}`);
    }
    for (let number = 1; number <= 9; number++) {
      const startsAt = begins - number * minute;
      await house.planning.draft(network.id, `draft${number}`, { ...fields, startsAt });
    }
    return house;
  }

  test('reach every round: what is published first, then drafts, each by when it begins', async () => {
    const house = await givenMany();
    const seen: unknown[] = [];
    let card = await pressedList(house);
    for (;;) {
      expect(roundsOn(card).length).toBeLessThanOrEqual(5);
      seen.push(...roundsOn(card));
      if (!buttonsOf(card).includes('Nästa sida')) break;
      card = await house.pressOn(facilitator, card, 'Nästa sida');
    }
    expect(seen).toEqual([
      ...[3, 2, 1].map((number) => `published${number}`),
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => `draft${number}`),
    ]);
    expect(wordsOf(card)).toContain('Sida 3 av 3');
    const before = await house.pressOn(facilitator, card, 'Förra sidan');
    expect(wordsOf(before)).toContain('Sida 2 av 3');
    expect(buttonsOf(before)).toEqual(
      expect.arrayContaining(['Nästa sida', 'Förra sidan', 'Ny triadomgång']),
    );
  });

  test('a draft on the last one can be started from there', async () => {
    const house = await givenMany();
    const card = await pressedList(house, 2);
    const start = actionsOf(card).find(({ title }) => title === 'Starta nu');
    await house.press(facilitator, 'triad/start', { ...start?.data });
    expect((await house.rounds.find(network.id, String(start?.data?.round)))?.state).toBe('published');
  });

  test('past the last is the last, and what is no page is the first', async () => {
    const house = await givenMany();
    expect(wordsOf(await pressedList(house, 99))).toContain('Sida 3 av 3');
    for (const page of ['x', -1, null, '1e9']) {
      const card = cardOf(await house.press(facilitator, 'triad/list', { page }));
      expect(wordsOf(card)).toContain('Sida 1 av 3');
    }
  });

  test('a page that could not be read is offered once more', async () => {
    const house = await givenMany();
    const card = cardOf(await house.press(facilitator, 'triad/list', { page: '1' }));
    house.tables.rounds.before = unreachable;
    const failed = await house.pressOn(facilitator, card, 'Nästa sida');
    house.tables.rounds.before = undefined;
    expect(wordsOf(await house.pressOn(facilitator, failed, 'Försök igen'))).toContain('Sida 3 av 3');
  });

  test('one page has no buttons to turn it', async () => {
    const house = await givenRun();
    await house.published();
    const card = await pressedList(house);
    expect(wordsOf(card)).not.toContain('Sida');
    expect(buttonsOf(card)).toEqual(['Min triad', 'Planen', 'Starta nu', 'Stäng omgången', 'Ny triadomgång']);
  });
});

describe('a round of a session that is called off', () => {
  async function listOf(of: Session | undefined, state: RoundState, language: 'sv' | 'en' = 'sv') {
    const needs: RoundViewNeeds = {
      people: { list: async () => [person(0), person(1), person(2), person(3)] },
      sessions: { find: async () => of },
      rounds: { progress: async () => [] },
      contributionElements: async () => [],
      clock: { now: () => begins - minute },
    };
    const triads = round([[1, 2, 3].map(keyOf)], { state });
    const view = await roundViews(needs)(triads, language);
    const list = { networkId: network.id, personKey: keyOf(0), isFacilitator: true, language };
    return roundListCard(list, [view]);
  }

  test.each([
    ['cancelled', { ...session, cancelled: true }],
    ['gone', undefined],
  ])('says so, and cannot be started: %s', async (_, of) => {
    const card = await listOf(of, 'draft');
    expect(wordsOf(card)).toContain('Träffen är inställd');
    expect(buttonsOf(card)).toEqual(['Planen', 'Ny triadomgång']);
    expect(wordsOf(await listOf(of, 'draft', 'en'))).toContain('The session is cancelled');
  });

  test('but one whose session stands can', async () => {
    const card = await listOf(session, 'draft');
    expect(wordsOf(card)).not.toContain('inställd');
    expect(buttonsOf(card)).toEqual(['Planen', 'Starta nu', 'Ny triadomgång']);
  });

  test('is among the reasons why it was not started', () => {
    expect(roundText.sv.notices.notStartable).toContain('en träff som är inställd');
    expect(roundText.en.notices.notStartable).toContain('a session that is cancelled');
  });
});

test('that a decision is waited for is said to facilitators alone', async () => {
  const house = await givenRun();
  await house.published();
  const undecided = 'Väntar på ett beslut';
  expect(wordsOf(await pressedList(house))).not.toContain(undecided);
  await house.rounds.change(network.id, roundId, (now) => ({
    ...now,
    openQuestion: { since: house.clock.at, left: [keyOf(9)], joined: [] },
  }));
  expect(wordsOf(await pressedList(house))).toContain(undecided);
  for (const asks of [facilitator, anna]) expect(wordsOf(await house.triads(asks))).not.toContain(undecided);
});
