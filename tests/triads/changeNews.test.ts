import fc from 'fast-check';
import { regrouped } from '../../bot/triads/planning/arranging.ts';
import type { Round } from '../../bot/triads/round.ts';
import { newsAt, type Told, toldAfterMs, toldChanges } from '../../bot/triads/running/changeNews.ts';
import { duesOf, kinds } from '../../bot/triads/running/roundDues.ts';
import { keyOf, network, round } from './given.ts';
import {
  anna,
  begins,
  facilitator,
  givenRun,
  type House,
  roundId,
  second,
  triadWith,
  who,
  wordsOf,
} from './runGiven.ts';

const told = ({ channel }: House) =>
  channel.messages.filter(({ title }) => title.startsWith('Ändring')).map(({ card }) => wordsOf(card));
const leaves = (house: House, person = anna) => house.press(person, 'triad/cannotSure');
const joins = (house: House, person = anna) => house.press(person, 'triad/join');

describe('a change card', () => {
  test('comes three quarters of a minute after the change', async () => {
    const house = await givenRun(10);
    await house.published();
    await leaves(house);
    await house.passes(40);
    expect(told(house)).toEqual([]);
    const [due] = duesOf(await house.standing()).filter(({ kind }) => kind === kinds.change);
    expect(due?.at).toBe(((await house.standing()).changes[0]?.at ?? 0) + 45 * second);
    await house.passes(20);
    expect(told(house)).toHaveLength(1);
  });

  test('comes though the server that planned it is gone', async () => {
    const house = await givenRun(10);
    await house.published();
    await leaves(house);
    await house.passes(10);
    house.restart();
    await house.passes(60);
    expect(told(house)).toHaveLength(1);
  });

  async function pressedOften(house: House, presses: readonly (typeof leaves)[], person: typeof anna) {
    for (let time = 0; time < 20; time++) {
      for (const press of presses) {
        await press(house, person);
        await house.passes(5);
      }
    }
    await house.passes(120);
  }

  test.each([
    ['leaves and comes back', 4, [leaves, joins], anna],
    ['comes and leaves again', 10, [joins, leaves], facilitator],
  ])('is not there for somebody who %s, however often', async (_, count, presses, person) => {
    const house = await givenRun(count);
    await house.published();
    await pressedOften(house, presses, person);
    expect((await house.standing()).changes.length).toBeGreaterThan(0);
    expect(told(house)).toEqual([]);
  });

  test('tells of the triads alone when somebody is back in another one', async () => {
    const house = await givenRun(10);
    const { triads } = await house.published();
    const four = triads.find(({ members }) => members.length === 4);
    const presser = who(house, four?.members[3]);
    await pressedOften(house, [leaves, joins], presser);
    expect(triadWith(await house.standing(), presser.key).number).not.toBe(four?.number);
    expect(told(house)).toHaveLength(1);
    expect(told(house)[0]).not.toMatch(/Kan inte|Är också med/);
    expect(Object.keys(triadsIn(told(house)[0]))).toHaveLength(2);
    expect(triadsIn(told(house)[0])).toEqual(await membersNow(house, told(house)[0]));
  });

  test('tells once of somebody who leaves, comes back and leaves after all', async () => {
    const house = await givenRun(10);
    await house.published();
    for (const press of [leaves, joins, leaves]) {
      await press(house);
      await house.passes(5);
    }
    await house.passes(120);
    expect(told(house)).toHaveLength(1);
    expect(told(house)[0]).toContain(`Kan inte: ${anna.name}`);
    expect(triadsIn(told(house)[0])).toEqual(await membersNow(house, told(house)[0]));
  });

  test('tells of two who leave shortly after each other together', async () => {
    const house = await givenRun(11);
    const published = await house.published();
    const other = who(
      house,
      triadWith(published, anna.key).members.find((key) => key !== anna.key),
    );
    await leaves(house);
    await house.passes(20);
    await leaves(house, other);
    await house.passes(90);
    expect(told(house)).toHaveLength(1);
    expect(told(house)[0]).toContain(anna.name);
    expect(told(house)[0]).toContain(other.name);
    expect(triadsIn(told(house)[0])).toEqual(await membersNow(house, told(house)[0]));
  });

  test('tells that somebody is back when it was told that they had left; what stands is not edited', async () => {
    const house = await givenRun(10);
    await house.published();
    await leaves(house);
    await house.passes(60);
    await joins(house);
    await house.passes(60);
    expect(told(house)).toHaveLength(2);
    expect(told(house)[0]).toContain(`Kan inte: ${anna.name}`);
    expect(told(house)[1]).toContain(`Är också med: ${anna.name}`);
    await house.deliveries.redraw(network.id, roundId, [kinds.change]);
    await house.passes(10);
    const cards = house.channel.messages.filter(({ title }) => title.startsWith('Ändring'));
    expect(cards.map(({ edits }) => edits)).toEqual([0, 0]);
  });

  test('that an outage delayed says what still holds', async () => {
    const house = await givenRun(10);
    await house.published();
    await leaves(house);
    house.clock.at += 70 * second;
    await joins(house);
    house.clock.at += 70 * second;
    await house.passes(60);
    expect(told(house).join()).not.toContain('Kan inte');
  });

  test('of a change from before changes were told together tells it whole', () => {
    const change = { number: 1, at: begins, left: [keyOf(4)], joined: [], triads: [1, 2] };
    const of = round([[1, 2, 3].map(keyOf)], { changes: [change] });
    expect(newsAt(of, change, begins + toldAfterMs)).toEqual({
      left: [keyOf(4)],
      joined: [],
      triads: [
        { number: 1, members: [1, 2, 3].map(keyOf) },
        { number: 2, members: [] },
      ],
    });
  });
});

/** "Triad 1 är nu: …" by number. */
function triadsIn(words = ''): Record<string, string> {
  return Object.fromEntries(
    [...words.matchAll(/^Triad (\d+) är nu: (.*)$/gm)].map(([, number, names]) => [number, names]),
  );
}

async function membersNow(house: House, words: string | undefined): Promise<Record<string, string>> {
  const { triads } = await house.standing();
  return Object.fromEntries(
    Object.keys(triadsIn(words)).map((number) => {
      const members = triads.find((triad) => String(triad.number) === number)?.members ?? [];
      const names = members.map((key) => who(house, key)).map((one) => `${one.name} (${one.organisation})`);
      return [number, names.join(', ')];
    }),
  );
}

/** What somebody knows who has read the cards. */
interface Known {
  readonly people: Set<string>;
  readonly triads: Map<number, string>;
}

const inOrder = (members: readonly string[]) => members.toSorted().join();

function knownOf({ triads }: Round): Known {
  return {
    people: new Set(triads.flatMap(({ members }) => members)),
    triads: new Map(triads.map(({ number, members }) => [number, inOrder(members)])),
  };
}

/** @returns how much of it was known already. */
function read({ people, triads }: Known, { left, joined, triads: changed }: Told): number {
  let twice = 0;
  for (const key of left) twice += people.delete(key) ? 0 : 1;
  for (const key of joined) {
    twice += people.has(key) ? 1 : 0;
    people.add(key);
  }
  for (const { number, members } of changed) {
    twice += (triads.get(number) ?? '') === inOrder(members) ? 1 : 0;
    if (members.length > 0) triads.set(number, inOrder(members));
    else triads.delete(number);
  }
  return twice;
}

describe('rules', () => {
  const crowd = [...Array(8).keys()].map(keyOf);

  /** One of them leaves or comes, after so many seconds, and they sit down in a new way. */
  const step = fc.record({
    who: fc.constantFrom(...crowd.slice(0, 3)),
    afterSeconds: fc.integer({ min: 1, max: 70 }),
    isShuffled: fc.boolean(),
  });

  type Step = { readonly who: string; readonly afterSeconds: number; readonly isShuffled: boolean };

  /** The round after each step; the first is as it was published. */
  function lived(steps: readonly Step[]) {
    const rounds: { readonly at: number; readonly round: Round }[] = [
      { at: begins, round: round([crowd.slice(0, 4), crowd.slice(4)]) },
    ];
    for (const { who: key, afterSeconds, isShuffled } of steps) {
      const { at: before, round: now } = rounds.at(-1) as (typeof rounds)[number];
      const at = before + afterSeconds * second;
      const isIn = now.triads.some(({ members }) => members.includes(key));
      const groups = now.triads.map(({ members }) => members.filter((member) => member !== key));
      if (!isIn) groups[0] = [...(groups[0] ?? []), key];
      const [first = [], ...others] = groups;
      // The one who sits last in the first triad goes to the last, or has one of their own.
      const moved = first.at(-1);
      const isMoved = isShuffled && moved !== undefined && first.length > 1;
      if (isMoved) {
        groups[0] = first.slice(0, -1);
        const last = others.at(-1);
        if (last && groups.length > 2) groups[groups.length - 1] = [...last, moved];
        else groups.push([moved]);
      }
      const change = { left: isIn ? [key] : [], joined: isIn ? [] : [key] };
      rounds.push({ at, round: regrouped(now, groups, change, at) });
    }
    return rounds;
  }

  type Lived = ReturnType<typeof lived>;

  const asOf = (rounds: Lived, at: number) => (rounds.findLast((one) => one.at < at) ?? rounds[0])?.round;

  /** Reads every card that comes, each drawn so long after it was due. */
  function readAll(rounds: Lived, lateMs: (number: number) => number, until = Number.POSITIVE_INFINITY) {
    const known = knownOf((rounds[0] as Lived[number]).round);
    const changes = (rounds.at(-1) as Lived[number]).round.changes;
    const drawn = changes
      .map((change) => ({ number: change.number, at: change.at + toldAfterMs + lateMs(change.number) }))
      .filter(({ at }) => at <= until)
      .toSorted((a, b) => a.at - b.at);
    let twice = 0;
    let cards = 0;
    for (const { number, at } of drawn) {
      const then = asOf(rounds, at) as Round;
      const change = then.changes.find((one) => one.number === number);
      const news = change && newsAt(then, change, at);
      if (!news) continue;
      cards++;
      twice += read(known, news);
    }
    return { known, twice, cards };
  }

  const nowKnown = (rounds: Lived) => knownOf((rounds.at(-1) as Lived[number]).round);

  test('who reads the cards knows how it is, and is told nothing twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const rounds = lived(steps);
        const { known, twice } = readAll(rounds, () => 0);
        expect(known).toEqual(nowKnown(rounds));
        expect(twice).toBe(0);
      }),
    );
  });

  test('also when cards come late, in whichever order', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 30, maxLength: 30 }),
        (steps, late) => {
          const rounds = lived(steps);
          const { known } = readAll(rounds, (number) => (late[number - 1] ?? 0) * second);
          expect(known).toEqual(nowKnown(rounds));
        },
      ),
    );
  });

  test('who presses to and fro does not keep from the others that somebody else has left', () => {
    const toAndFro = { who: keyOf(0), afterSeconds: 10, isShuffled: false };
    const rounds = lived([toAndFro, { ...toAndFro, who: keyOf(1) }, ...Array(40).fill(toAndFro)]);
    const { known } = readAll(rounds, () => 0, begins + 150 * second);
    expect(known.people).not.toContain(keyOf(1));
  });

  test('pressing to and fro is at most a card in a minute and a half, and more than the row holds loses nothing', () => {
    const steps = [...Array(151).keys()].map(() => ({
      who: keyOf(0),
      afterSeconds: 1,
      isShuffled: false,
    }));
    const rounds = lived(steps);
    const { known, twice, cards } = readAll(rounds, () => 0);
    expect(known).toEqual(nowKnown(rounds));
    expect(twice).toBe(0);
    expect(cards).toBeLessThanOrEqual(4);
    const of = (rounds.at(-1) as Lived[number]).round;
    expect(of.changes.length).toBeLessThanOrEqual(60);
    expect(toldChanges(of.changes).length).toBeLessThanOrEqual(4);
  });
});
