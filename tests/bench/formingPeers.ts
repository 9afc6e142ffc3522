/**
 * The ways of forming that ours are measured against, as somebody would write them in an afternoon. None of them looks
 * further than the round at hand; they all know the same rules and history.
 */
import { type Acquaintance, acquaintance } from '../../bot/triads/forming/acquaintance.ts';
import { chanceOf } from '../../bot/triads/forming/chance.ts';
import {
  type Candidate,
  type EarlierRound,
  type Group,
  groupSizes,
} from '../../bot/triads/forming/grouping.ts';
import { annealed, costOf, type Season } from '../../bot/triads/forming/seasonAnnealing.ts';
import { shuffled } from '../../bot/triads/forming/starter.ts';

export type Former = (
  people: readonly Candidate[],
  earlier: readonly EarlierRound[],
  seed: number,
) => readonly Group[];

const colleagues = 1_000;
const sameTrio = 30;

/** Whoever happens to be drawn. */
export const byChance: Former = (people, _, seed) => {
  const order = shuffled(people, chanceOf(seed));
  return cut(
    order.map(({ key }) => key),
    groupSizes(people.length),
  );
};

/** Each seat goes to whoever costs least there; the best of 200 such rounds. */
export const greedy: Former = (people, earlier, seed) => {
  const random = chanceOf(seed);
  const known = acquaintance(people, earlier);
  const sizes = groupSizes(people.length);
  let best: readonly number[][] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 200 && cost > 0; tries++) {
    const left = shuffled([...people.keys()], random);
    const groups = sizes.map((size) => {
      const group: number[] = [];
      while (group.length < size) {
        let cheapest = 0;
        let least = Number.POSITIVE_INFINITY;
        for (const [index, place] of left.entries()) {
          const its = costOfJoining(known, group, place);
          if (its >= least) continue;
          cheapest = index;
          least = its;
        }
        group.push(...left.splice(cheapest, 1));
      }
      return group;
    });
    const its = groups.reduce((sum, group) => sum + costOfGroup(known, group), 0);
    if (its >= cost) continue;
    best = groups;
    cost = its;
  }
  return best.map((group) => group.map((place) => (people[place] as Candidate).key));
};

/** Simulated annealing of the round at hand. */
export const annealedAlone: Former = (people, earlier, seed) => {
  const random = chanceOf(seed);
  const known = acquaintance(people, earlier);
  const sizes = groupSizes(people.length);
  const groups = cut(shuffled([...people.keys()], random), sizes);
  let cost = groups.reduce((sum, group) => sum + costOfGroup(known, group), 0);
  let best = structuredClone(groups);
  let least = cost;
  const moves = 20_000;
  for (let move = 0; move < moves && least > 0 && groups.length > 1; move++) {
    const heat = 2 * 0.05 ** (move / moves);
    const one = groups[random.below(groups.length)] as number[];
    const other = groups[random.below(groups.length)] as number[];
    if (one === other) continue;
    const before = costOfGroup(known, one) + costOfGroup(known, other);
    const [at, to] = [random.below(one.length), random.below(other.length)];
    const exchange = () => {
      [one[at], other[to]] = [other[to] as number, one[at] as number];
    };
    exchange();
    const change = costOfGroup(known, one) + costOfGroup(known, other) - before;
    if (change > 0 && random.unit() >= Math.exp(-change / heat)) exchange();
    else cost += change;
    if (cost >= least) continue;
    least = cost;
    best = structuredClone(groups);
  }
  return best.map((group) => group.map((place) => (people[place] as Candidate).key));
};

/** What could have been, had one known from the beginning who comes to which round: the best of several long searches. */
export function inHindsight(
  people: readonly Candidate[],
  present: readonly (readonly Candidate[])[],
  seed: number,
): readonly EarlierRound[] {
  const known = acquaintance(people, []);
  const places = new Map(people.map(({ key }, place) => [key, place]));
  const random = chanceOf(seed);
  let best: Season = [];
  let cost = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 2 && cost > 0; tries++) {
    const start = present.map((round) =>
      cut(
        shuffled(
          round.map(({ key }) => places.get(key) as number),
          random,
        ),
        groupSizes(round.length),
      ),
    );
    const season = annealed(known, start, random, { moves: 400_000, hot: 50, cold: 4, enough: 0 });
    const its = costOf(known, season);
    if (its >= cost) continue;
    best = season;
    cost = its;
  }
  return best.map((groups) => groups.map((group) => group.map((place) => (people[place] as Candidate).key)));
}

function cut<Item>(order: readonly Item[], sizes: readonly number[]): Item[][] {
  const left = [...order];
  return sizes.map((size) => left.splice(0, size));
}

function costOfJoining(known: Acquaintance, group: readonly number[], place: number): number {
  let cost = 0;
  for (const [index, a] of group.entries()) {
    cost += known.hard(a, place) * colleagues + Math.min(1, known.met(a, place));
    for (const b of group.slice(index + 1)) if (known.sameTrio(a, b, place)) cost += sameTrio;
  }
  return cost;
}

function costOfGroup(known: Acquaintance, group: readonly number[]): number {
  return group.reduce((sum, place, index) => sum + costOfJoining(known, group.slice(0, index), place), 0);
}
