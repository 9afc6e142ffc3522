import { type Acquaintance, acquaintance } from './acquaintance.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Candidate, type EarlierRound, type Group, groupSizes } from './grouping.ts';
import {
  type Meetings,
  meetingsOf,
  type Placement,
  placed,
  recognised,
  rivalsOf,
  several,
} from './placement.ts';
import { annealed, costOf, leastCost, type Season, weights } from './seasonAnnealing.ts';
import { type Design, designs, extendedDesign, shuffled } from './starter.ts';

export interface SeasonProblem {
  /** Everybody who may take part in the rounds to come. */
  readonly people: readonly Candidate[];
  /** How many rounds are to come. */
  readonly rounds: number;
  /** The network's earlier rounds, the oldest first. People who have left may be in them. */
  readonly earlier: readonly EarlierRound[];
  /** Pairs that must not meet, by key. */
  readonly apart?: readonly (readonly [string, string])[];
  /** The same problem and seed give the same season, in whatever order people are listed. */
  readonly seed: number;
  /** Who is present in the first round; `people` when left out. */
  readonly first?: readonly Candidate[];
}

/** Beyond this many people a table of all pairs is too large, and a round is easily formed without planning. */
const mostPlanned = 300;
/** Moves of the annealing for each seat of the season. */
const movesPerSeat = 1_500;

/**
 * Plans all rounds to come at once, with everybody present in all but the first. It looks for as few breaches as it can:
 * of the hard rules first, then the same trio, then repeated pairs. In each group whoever has gone first the least often
 * goes first.
 *
 * It takes a known construction (`designs`) that has rounds enough, and looks for places in it that keep those apart who
 * must not meet. When earlier rounds come from a construction, whoever planned it, its other rounds are what is to come:
 * so a season planned anew before each round stays the season it was. Only where no construction fits, as when people
 * were absent, simulated annealing looks for the rounds, by 1 500 moves for each person and round.
 *
 * Beyond 300 people earlier rounds and `apart` are not looked at, and colleagues are kept apart by where they stand in the
 * construction.
 *
 * @returns the groups of each round, sized as `groupSizes` says; none in a round with fewer than three people.
 */
export function planSeason(problem: SeasonProblem): readonly (readonly Group[])[] {
  const { rounds, earlier, apart, seed, first = problem.people } = problem;
  if (rounds < 1) return [];
  const roster = byKey(problem.people);
  const here = new Set(roster.map(({ key }) => key));
  // Those of the roster come first, so that places mean the same with and without guests.
  const people = [...roster, ...byKey(first.filter(({ key }) => !here.has(key)))];
  const places = new Map(people.map(({ key }, place) => [key, place]));
  const present = [...new Set(first.map(({ key }) => places.get(key) as number))].sort((a, b) => a - b);
  const plan: Plan = { size: roster.length, present, rounds, seed };
  const known = acquaintance(people, earlier, apart);
  const season =
    people.length > mostPlanned
      ? constructed(plan, known)
      : planned(plan, known, held(earlier, roster, places));
  return inTurn(season, known, chanceOf(seed)).map((groups) =>
    groups.map((group) => group.map((place) => (people[place] as Candidate).key)),
  );
}

function byKey(people: readonly Candidate[]): readonly Candidate[] {
  const distinct = new Map(people.map((candidate) => [candidate.key, candidate]));
  return [...distinct.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Plan {
  /** Of the roster: its people have the first places. */
  readonly size: number;
  /** The places of those present in the first round, ascending. */
  readonly present: readonly number[];
  readonly rounds: number;
  readonly seed: number;
}

function planned(plan: Plan, known: Acquaintance, past: readonly Int32Array[]): Season {
  let best: Season | undefined;
  let cost = Number.POSITIVE_INFINITY;
  const least = leastCost(known, dealt(plan, known));
  for (const { season, again } of fromDesigns(plan, known, past)) {
    const its = costOf(known, season);
    if (its >= cost) continue;
    best = season;
    cost = its;
    if (cost <= least + again * weights.repeat) return best;
  }
  const start = best ?? dealt(plan, known);
  const worst = costOf(known, start);
  // Where breaches cannot be avoided, they must be able to change. Else a construction is only to be bent, not melted.
  const barrier = [weights.hard, weights.trio].find((weight) => worst >= weight);
  return annealed(known, start, chanceOf(plan.seed), {
    moves: Math.max(20_000, movesPerSeat * (plan.present.length + plan.size * (plan.rounds - 1))),
    hot: barrier ?? (best ? 32 : 160),
    cold: 4,
    enough: least,
  });
}

interface Continuation {
  readonly season: Season;
  /** How many pairs the construction cannot but bring together twice. */
  readonly again: number;
}

/** Seasons that go on with a construction: the one that the earlier rounds are from, and others. */
function* fromDesigns(plan: Plan, known: Acquaintance, past: readonly Int32Array[]): Generator<Continuation> {
  const { size, present, rounds, seed } = plan;
  const rivals = rivalsOf(known, size);
  // Where everybody comes, one of many ways to stand in it may be without a fault. With colleagues it is better to look
  // for the same way whatever the seed: then other seeds, too, go on with the season, only in another order.
  const isFree = present.length === size && rivals.every(({ length }) => length === 0);
  const ways = isFree ? 100 : 5;
  for (const design of designsAndMore(size, rounds)) {
    const meetings = meetingsOf(design, size);
    for (let n = 0; n < ways; n++) {
      const found = placed(meetings, design.length, rivals, rounds, chanceOf(isFree ? seed + n : n));
      if (!found) break;
      yield* goingOn(design, meetings, found, plan, known, past);
      if (n > 0 || past.length === 0 || past.length + rounds > design.length) continue;
      const own = recognised(meetings, design.length, rivals, past, rounds, chanceOf(seed));
      if (own) yield* goingOn(design, meetings, own, plan, known, past);
    }
  }
}

/** With the extended design last: it is the best known for so many rounds, and no use when others suffice. */
function* designsAndMore(size: number, rounds: number): Generator<Design> {
  yield* designs(size, rounds);
  const extended = extendedDesign(size);
  if (extended && extended.length >= rounds) yield extended;
}

/**
 * The rounds of a construction that were not held and keep apart who must not meet, if there are enough of them. Those
 * that repeat the most come last: who forms the next round is free to form it with fewer repeats than planned.
 */
function* goingOn(
  design: Design,
  meetings: Meetings,
  placement: Placement,
  { present, size, rounds, seed }: Plan,
  known: Acquaintance,
  past: readonly Int32Array[],
): Generator<Continuation> {
  const met = (a: number, b: number) => Math.min(1, known.met(a, b));
  const meetsAgain = (p: number, q: number) => (meetings.round[p * size + q] === several ? 1 : 0);
  const left = shuffled(design, chanceOf(seed))
    .map((round) => ({
      groups: round.map((group) => group.map((point) => placement[point] as number)),
      again: sum(round, meetsAgain),
    }))
    .filter(({ groups }) => sum(groups, known.hard) === 0 && !past.some((seating) => isSame(groups, seating)))
    .map(({ groups, again }) => ({ groups, repeats: sum(groups, met) + again }))
    .sort((a, b) => a.repeats - b.repeats)
    .map(({ groups }) => groups);
  const [next, ...others] = left;
  if (!next || left.length < rounds) return;
  const season = [seated(next, present, size), ...others.slice(0, rounds - 1)];
  yield { season, again: meetings.again };
}

function sum(groups: Season[number], of: (a: number, b: number) => number): number {
  let total = 0;
  for (const group of groups) {
    for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) total += of(a, b);
  }
  return total;
}

/** @param seating in which group everybody was. */
function isSame(groups: Season[number], seating: Int32Array): boolean {
  return groups.every(([first, ...others]) =>
    others.every((place) => seating[place] === seating[first as number]),
  );
}

/** A round with those who are present: whose group is no longer whole is put together with others like that. */
function seated(groups: Season[number], present: readonly number[], size: number): Season[number] {
  if (present.length === size && present.at(-1) === size - 1) return groups;
  const here = new Set(present);
  const parts = groups.map((group) => group.filter((place) => here.delete(place)));
  const whole = parts.filter(({ length }) => length === 3);
  const others = parts.filter(({ length }) => length !== 3).sort((a, b) => b.length - a.length);
  return cut([...whole, ...others, [...here]].flat());
}

function cut(places: readonly number[]): Season[number] {
  let next = 0;
  return groupSizes(places.length).map((length) => {
    next += length;
    return places.slice(next - length, next);
  });
}

/** Rounds by chance, with colleagues apart. */
function dealt({ size, present, rounds, seed }: Plan, known: Acquaintance): Season {
  const random = chanceOf(seed);
  const roster = Array.from({ length: size }, (_, place) => place);
  return Array.from({ length: rounds }, (_, round) => {
    const order = shuffled(round === 0 ? present : roster, random);
    const cards = order.sort((a, b) => known.organisationOf(a) - known.organisationOf(b));
    const sizes = groupSizes(cards.length);
    const groups = sizes.map((): number[] => []);
    for (const [n, card] of cards.entries()) groups[sizes.length - 1 - (n % sizes.length)]?.push(card);
    return groups;
  });
}

/**
 * The latest rounds that seated everybody in the roster and nobody else, without bringing any two together twice.
 *
 * @returns in which group everybody was, round by round, the latest first.
 */
function held(
  earlier: readonly EarlierRound[],
  roster: readonly Candidate[],
  places: ReadonlyMap<string, number>,
): readonly Int32Array[] {
  const size = roster.length;
  const sizes = groupSizes(size).join();
  const met = new Uint8Array(size * size);
  const seatings: Int32Array[] = [];
  for (const round of earlier.toReversed()) {
    const seating = new Int32Array(size).fill(-1);
    const groups = round.map((group) => group.map((key) => places.get(key) ?? size));
    for (const [number, group] of groups.entries()) for (const place of group) seating[place] = number;
    const isWhole =
      groups
        .map(({ length }) => length)
        .sort()
        .join() === sizes && !seating.includes(-1);
    if (!isWhole || sum(groups, (a, b) => met[a * size + b] as number) > 0) break;
    for (const group of groups) for (const a of group) for (const b of group) met[a * size + b] = 1;
    seatings.push(seating);
  }
  return seatings;
}

/** For very many people: a construction as it is, with colleagues next to each other, the largest organisations first. */
function constructed(plan: Plan, known: Acquaintance): Season {
  const { size, present, rounds, seed } = plan;
  const [design] = designs(size, rounds);
  if (!design) return dealt(plan, known);
  const order = shuffled(
    Array.from({ length: size }, (_, place) => place),
    chanceOf(seed),
  );
  const colleagues = Map.groupBy(order, (place) => known.organisationOf(place));
  const unknown = colleagues.get(-1) ?? [];
  colleagues.delete(-1);
  const placement = [...colleagues.values()]
    .sort((a, b) => b.length - a.length)
    .concat(unknown)
    .flat();
  return design.slice(0, rounds).map((groups, round) => {
    const placed = groups.map((group) => group.map((point) => placement[point] as number));
    return round === 0 ? seated(placed, present, size) : placed;
  });
}

/**
 * Orders every group so that whoever has gone first the least often goes first, counting the season's own rounds.
 */
function inTurn(season: Season, known: Acquaintance, random: Chance): Season {
  const firsts = Array.from({ length: known.size }, (_, place) => known.wentFirst(place));
  return season.map((groups) =>
    groups.map((group) => {
      const turns = shuffled(group, random).sort((a, b) => (firsts[a] as number) - (firsts[b] as number));
      (firsts[turns[0] as number] as number)++;
      return turns;
    }),
  );
}
