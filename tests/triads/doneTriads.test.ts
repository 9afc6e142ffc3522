import fc from 'fast-check';
import type { Person } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { Progress, Triad } from '../../bot/triads/round.ts';
import { standingOf } from '../../bot/triads/running/autopilot.ts';
import { carriedOn } from '../../bot/triads/running/carryingOn.ts';
import { runOf, standingsOf } from '../../bot/triads/running/roundStanding.ts';
import { cardOf } from '../pressing.ts';
import { keyOf, network, round } from './given.ts';
import {
  anna,
  begins,
  buttonsOf,
  day,
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
const between = { sessionId: undefined, meetings: 3 };
const notice = { done: 'Ni är redan klara med samtalet', allDone: 'Triaderna är redan klara' };

/** One member presses on until the triad is done. */
async function talksThrough(house: House, { members }: Triad): Promise<Card> {
  const member = who(house, members[0]);
  let card = await house.own(member);
  for (;;) {
    const next = buttonsOf(card).find((button) => button === 'Nästa' || button === 'Vi är klara');
    if (next === undefined) return card;
    house.clock.at += second;
    card = await house.pressOn(member, card, next);
  }
}

/** Some minutes into the turns, with some of the triads done. */
async function withDone(count: number, isDone: (triad: Triad) => boolean) {
  const house = await givenRun(count);
  const { triads } = await house.published();
  await house.until(begins + 5 * minute);
  for (const triad of triads.filter(isDone)) await talksThrough(house, triad);
  return { house, triads };
}

describe('when all triads of a session are done', () => {
  async function allDone() {
    const house = await givenRun();
    await house.published();
    const invitation = house.card(title);
    await house.until(begins + 40 * minute);
    return { house, invitation };
  }

  test('nobody is invited any more', async () => {
    const { house } = await allDone();
    const card = await house.own(facilitator);
    expect(buttonsOf(card)).toEqual(['Uppdatera']);
    expect(wordsOf(card)).not.toContain('Jag är med');
    expect(buttonsOf(house.card(title))).toEqual(['Min triad']);
  });

  test('a press on a card from before moves nobody, and is answered kindly', async () => {
    const { house, invitation } = await allDone();
    const before = house.tables.rounds.dump();
    const card = await house.pressOn(facilitator, invitation, 'Jag är med');
    expect(wordsOf(card)).toContain(notice.allDone);
    expect(buttonsOf(card)).toEqual(['Uppdatera']);
    const english = cardOf(await house.press(facilitator, 'triad/join', {}, { language: 'en' }));
    expect(wordsOf(english)).toContain('The triads are done for this time.');
    // Who is in already is not sent away.
    expect(wordsOf(await house.pressOn(anna, invitation, 'Jag är med'))).not.toContain(notice.allDone);
    expect(house.tables.rounds.dump()).toEqual(before);
  });

  test('who waits for the facilitators still does', async () => {
    const { house } = await allDone();
    const openQuestion = { since: begins, left: [], joined: [facilitator.key] };
    await house.rounds.change(network.id, roundId, (now) => ({ ...now, openQuestion }));
    const card = cardOf(await house.press(facilitator, 'triad/join'));
    expect(wordsOf(card)).toContain('Processledarna bestämmer var du får plats.');
    expect(buttonsOf(card)).toEqual(['Jag kan inte', 'Uppdatera']);
  });

  test('between sessions they meet again, so one can still come and go', async () => {
    const house = await givenRun(10);
    const { triads } = await house.published({ ...between, startsAt: house.clock.at });
    for (const triad of triads) {
      const member = who(house, triad.members[0]);
      await house.pressOn(member, await house.own(member), 'Börja nu');
      await talksThrough(house, triad);
    }
    expect(buttonsOf(await house.own(facilitator))).toContain('Jag är med');
    await house.press(facilitator, 'triad/join');
    expect(triadWith(await house.standing(), facilitator.key).members).toContain(facilitator.key);
    await house.press(anna, 'triad/cannotSure');
    expect((await house.standing()).changes.map(({ left }) => left)).toEqual([[], [anna.key]]);
  });

  test('too few for triads are not done: a third still forms one', async () => {
    const house = await givenRun(2);
    await house.published();
    await house.until(begins + 40 * minute);
    await house.pressOn(facilitator, house.card(title), 'Jag är med');
    expect((await house.standing()).triads).toHaveLength(1);
  });
});

describe('a member of a triad that is done', () => {
  test('cannot leave it: nobody is taken out of one that talks', async () => {
    const { house, triads } = await withDone(7, ({ members }) => members.length === 3);
    const done = triads.find(({ members }) => members.length === 3);
    const member = who(house, done?.members[1]);
    const before = house.tables.rounds.dump();
    const asked = await house.pressOn(member, house.card(title), 'Jag kan inte');
    // The question on a card from before is answered in the same way.
    const sure = cardOf(await house.press(member, 'triad/cannotSure'));
    for (const card of [asked, sure]) {
      expect(wordsOf(card)).toContain(notice.done);
      expect(buttonsOf(card)).toEqual(['Bidra med en insikt', 'Skriv insikten här', 'Uppdatera']);
    }
    const english = cardOf(await house.press(member, 'triad/cannot', {}, { language: 'en' }));
    expect(wordsOf(english)).toContain('You are done with the talk already');
    expect(house.tables.rounds.dump()).toEqual(before);
  });

  test('who talks still can', async () => {
    const { house, triads } = await withDone(7, ({ members }) => members.length === 3);
    const talking = triads.find(({ members }) => members.length === 4);
    const card = await house.pressOn(who(house, talking?.members[0]), house.card(title), 'Jag kan inte');
    expect(wordsOf(card)).toContain('Är det säkert att du inte kan?');
  });
});

describe('who comes to a triad that is done', () => {
  test('has their turn then, and it ends by itself', async () => {
    const rehearsal = await withDone(6, () => false);
    await rehearsal.house.press(facilitator, 'triad/join');
    const { number } = triadWith(await rehearsal.house.standing(), facilitator.key);
    const { house } = await withDone(6, (triad) => triad.number === number);
    house.clock.at += 20 * second;
    const joined = cardOf(await house.press(facilitator, 'triad/join'));
    expect(wordsOf(joined)).toContain('Välkommen! Du är med.');
    const own = triadWith(await house.standing(), facilitator.key);
    expect(own.number).toBe(number);
    expect(wordsOf(joined)).toContain(`Tur 4 av 4: ${facilitator.name} · 2 min kvar`);
    expect(buttonsOf(joined)).toContain('Nästa');
    await house.passes(2 * 60 + 20);
    expect(wordsOf(house.card(title))).toContain(`Nu: Ställ frågor till ${facilitator.name}`);
    await house.passes(9 * 60);
    expect(wordsOf(await house.own(facilitator))).toContain('Ni är klara.');
  });

  test('because another triad dissolved has it too', async () => {
    const { house, triads } = await withDone(9, (triad) => !triad.members.includes(anna.key));
    const dissolving = triadWith({ ...(await house.standing()), triads }, anna.key);
    await house.press(anna, 'triad/cannotSure');
    const now = await house.standing();
    expect(now.triads.map(({ members }) => members.length)).toEqual([4, 4]);
    for (const key of dissolving.members.filter((member) => member !== anna.key)) {
      const moved = who(house, key);
      expect(wordsOf(await house.own(moved))).toContain(`Tur 4 av 4: ${moved.name}`);
    }
  });

  test('between sessions has it at the next meeting', () => {
    const people = [1, 2, 3].map(keyOf);
    const before = round([people], { meetings: 2, sessionId: undefined });
    const [was] = before.triads;
    if (!was) throw new Error('There is no triad.');
    const last: Progress = { triad: 1, step: 12, since: begins, pausedAt: undefined };
    const over = standingOf(runOf(before, was), last, begins + day);
    if (over.state !== 'finished') throw new Error('It goes on.');
    const triad = { ...was, members: [...people, 'new'], was: { members: people, at: begins + day } };
    const run = runOf(before, triad);
    const progress = carriedOn(before.template, run, triad, last);
    // It ended when it ended, not when somebody came, nor when a turn of theirs would have.
    expect(standingOf(run, progress, begins + 2 * day)).toEqual(over);
    expect(carriedOn(before.template, run, triad, progress)).toBe(progress);
  });
});

test('nobody who is in a triad of a round is left without a turn', async () => {
  const act = fc.oneof(
    fc.record({ what: fc.constant('wait' as const), who: fc.integer({ min: 1, max: 25 }) }),
    fc.record({ what: fc.constantFrom('leave', 'join', 'next', 'done'), who: fc.nat({ max: 12 }) }),
  );
  let joinedDone = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 6, max: 10 }),
      fc.array(act, { minLength: 2, maxLength: 12 }),
      async (count, acts) => {
        const house = await givenRun(count);
        await house.published();
        house.clock.at = begins + 30 * second;
        const hadTurn = new Set<string>();
        const look = async () => {
          const now = await house.standing();
          const progress = await house.rounds.progress(network.id, roundId);
          const standings = standingsOf(now, progress, house.clock.at);
          for (const { standing } of standings) {
            if (standing.state === 'running' && standing.step.roles) hadTurn.add(standing.step.roles.client);
          }
          return standings;
        };
        const wait = async (minutes: number) => {
          for (let passed = 0; passed < minutes; passed++) {
            house.clock.at += minute;
            await look();
          }
        };
        const through = async (triad: Triad | undefined, most: number) => {
          const member = who(house, triad?.members[0]);
          for (let pressed = 0; pressed < most; pressed++) {
            const card = await house.own(member);
            const next = buttonsOf(card).find((button) => button === 'Nästa' || button === 'Vi är klara');
            if (next === undefined) return;
            house.clock.at += second;
            await house.pressOn(member, card, next);
            await look();
          }
        };
        for (const { what, who: number } of acts) {
          house.clock.at += second;
          if (what === 'wait') {
            await wait(number);
            continue;
          }
          const standings = await look();
          const isIn = ({ key }: Person) => standings.some(({ triad }) => triad.members.includes(key));
          const some = house.people.filter((one) => isIn(one) === (what === 'leave'));
          const one = some[number % some.length];
          if (what === 'leave' || what === 'join') {
            if (!one) continue;
            await house.press(one, what === 'leave' ? 'triad/cannotSure' : 'triad/join');
            const { triads } = await house.standing();
            const isStill = triads.some(({ members }) => members.includes(one.key));
            if (!isStill) hadTurn.delete(one.key);
            for (const { triad, standing } of standings) {
              const now = triads.find((other) => other.number === triad.number);
              const hasNew = now?.members.some((key) => !triad.members.includes(key));
              if (hasNew && standing.state === 'finished') joinedDone++;
            }
          } else if (standings.length > 0) {
            await through(standings[number % standings.length]?.triad, what === 'done' ? 30 : 2);
          }
          await look();
        }
        await wait(90);
        const { triads } = await house.standing();
        const without = triads.flatMap(({ members }) => members).filter((key) => !hadTurn.has(key));
        expect(without).toEqual([]);
      },
    ),
    { numRuns: 60, seed: 4 },
  );
  // Otherwise it would say nothing about those.
  expect(joinedDone).toBeGreaterThan(0);
});
