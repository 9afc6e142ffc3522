import { type Acquaintance, acquaintance } from './acquaintance.ts';
import { formRound } from './formRound.ts';
import { type Breach, type Candidate, type EarlierRound, type Group, groupSizes } from './grouping.ts';
import { judge } from './report.ts';

export interface RepairInput {
  /** As published. An empty one dissolved before; it stays empty. */
  readonly groups: readonly Group[];
  /** Everybody who takes part now: those who left are gone from it, late arrivals are in it. */
  readonly present: readonly Candidate[];
  /** This round is not among them. */
  readonly earlier: readonly EarlierRound[];
  /** Pairs that must not meet, by key. */
  readonly apart?: readonly (readonly [string, string])[];
  /** Decides between repairs that are equally good. */
  readonly seed: number;
}

export interface Regrouped {
  /** In the places of the input's groups: one that dissolves is empty, new ones come after the last. */
  readonly groups: readonly Group[];
  /** Places of the groups that are not as they were, dissolved and new ones among them; ascending. */
  readonly changed: readonly number[];
}

/** A repair that breaks a hard rule. */
export interface RepairWay extends Regrouped {
  /** All breaches of the groups that change, the most serious first. */
  readonly breaches: readonly Breach[];
}

export type Repair =
  | ({ readonly outcome: 'repaired' } & Regrouped)
  /** The least bad way first; at most five, each with other new breaches of the hard rules. */
  | { readonly outcome: 'noGoodWay'; readonly ways: readonly RepairWay[] }
  /** Fewer than three are present. */
  | { readonly outcome: 'tooFew' };

/**
 * Mends a published round when people leave or come late, so that as few groups as possible change. Sizes are those of
 * `groupSizes`. Then in this order: no new breach of a hard rule (more groups change, rather than that), the fewest
 * breaches in all, same trios, repeated pairs, people in groups that change, and pairs of the round that are parted.
 * Two who were published together despite a hard rule are no new breach: somebody has said yes to them.
 *
 * Those who stay in a group keep their order, and those who join it come last, so that turns that have begun do not
 * jump; among the joining, whoever has gone first the fewest times comes first.
 *
 * Nothing is better than what comes back when one person leaves or comes and hard rules need no further group, up to a
 * hundred people, and in rounds of up to nine people always. Else the search is bounded by the number of its steps, and
 * beyond two dozen people in reopened groups it is left to `formRound`. The same input gives the same repair, in
 * whatever order `present` is.
 */
export function repairRound(input: RepairInput): Repair {
  const sizes = groupSizes(input.present.length);
  if (sizes.length === 0) return { outcome: 'tooFew' };
  const standing = standingOf(input, sizes);

  const kept = best(1, weights.newHard);
  for (const level of levelsOf(standing)) {
    searchLevel(standing, level, kept);
    const [repair] = kept.solutions();
    if (repair) return { outcome: 'repaired', ...regrouped(standing, repair) };
  }
  const ways = best(5);
  for (const solution of formedAnew(standing)) {
    const breaches = newBreaches(standing, solution.parts);
    if (breaches === '') return { outcome: 'repaired', ...regrouped(standing, solution) };
    ways.offer(solution, breaches);
  }
  for (const level of levelsOf(standing)) searchLevel(standing, level, ways);
  return {
    outcome: 'noGoodWay',
    ways: ways.solutions().map((solution) => {
      const way = regrouped(standing, solution);
      const changed = way.changed.map((index) => placesOf(standing, at(way.groups, index)));
      const { broken } = judge(changed, { ...input, people: standing.people }, standing, 'notProven');
      return { ...way, breaches: broken };
    }),
  };
}

/**
 * Each weighs more than everything below it can add up to among as many people as are searched: sums compare like the
 * rules, one after the other.
 */
const radix = 256;
const weights = {
  parted: 1,
  people: radix,
  repeats: radix ** 2,
  sameTrios: radix ** 3,
  hard: radix ** 4,
  groups: radix ** 5,
  newHard: radix ** 6,
};

/** People in reopened groups. */
const mostSearched = 24;
const mostReopenings = 1000;
/** How many times in each level of the search somebody may be put in a group. */
const effortOfLevel = 40_000;
/** For each reopening: enough to see all ways to make two fours of eight. */
const leastEffort = 150;

/** The published round with those who are left of it. People are numbered, in an order that the seed decides. */
interface Standing extends Acquaintance {
  readonly input: RepairInput;
  readonly people: readonly Candidate[];
  /** The published group of each person, -1 for who was in none. */
  readonly home: Int32Array;
  /** Who is left in each group, in the order of turns. */
  readonly left: readonly (readonly number[])[];
  readonly newcomers: readonly number[];
  /** Groups that somebody left: they change whatever is done. */
  readonly broken: readonly number[];
  readonly whole: readonly SameSize[];
  /** For each size: how many more groups of at least that size there are to be than were published; may be below 0. */
  readonly more: readonly number[];
}

/** Groups of one size that nobody left: some of them must be opened when there are to be fewer of that size. */
interface SameSize {
  readonly groups: readonly number[];
  readonly must: number;
}

function standingOf(input: RepairInput, sizes: readonly number[]): Standing {
  const { groups, present, earlier, apart, seed } = input;
  const people = inSeededOrder(present, seed);
  const known = acquaintance(people, earlier, apart);
  const home = new Int32Array(people.length).fill(-1);
  const left = groups.map((group, index) => {
    const members = placesOf(known, group);
    for (const place of members) home[place] = index;
    return members;
  });
  const newcomers = [...people.keys()].filter((place) => home[place] === -1);

  const published = groups.map(({ length }) => length);
  const foremost = left.map((members) => Math.min(people.length, ...members));
  const living = [...groups.keys()]
    .filter((index) => at(published, index) > 0)
    .sort((a, b) => at(foremost, a) - at(foremost, b));
  const isWhole = (index: number) => at(left, index).length === at(published, index);
  const bySize = Map.groupBy(living.filter(isWhole), (index) => at(published, index));
  const whole = [...bySize].map(([size, same]) => {
    const wanted = sizes.filter((one) => one === size).length;
    return { groups: same, must: Math.max(0, same.length - wanted) };
  });
  const atLeast = (all: readonly number[], size: number) => all.filter((one) => one >= size).length;
  const more = Array.from(
    { length: Math.max(...sizes, ...published) + 2 },
    (_, size) => atLeast(sizes, size) - atLeast(published, size),
  );
  const broken = living.filter((index) => !isWhole(index));
  return { ...known, input, people, home, left, newcomers, broken, whole, more };
}

/** Without those who are not here any more. */
function placesOf(known: Acquaintance, group: Group): readonly number[] {
  return group.flatMap((key) => known.placeOf(key) ?? []);
}

function inSeededOrder(present: readonly Candidate[], seed: number): readonly Candidate[] {
  return present
    .map((person) => ({ person, order: hash(`${person.key} ${seed}`) }))
    .sort((a, b) => a.order - b.order || (a.person.key < b.person.key ? -1 : 1))
    .map(({ person }) => person);
}

/** Which groups are opened, and what is to come of them. */
interface Reopening {
  readonly reopened: readonly number[];
  readonly pool: readonly number[];
  /** For each size: how many groups of at least that size the pool is to become. */
  readonly room: readonly number[];
  /** Of the round as it stands with these groups taken out; what the pool becomes adds to it. */
  readonly cost: number;
}

interface Solution {
  readonly reopened: readonly number[];
  /** What comes of their people and the newcomers; places. */
  readonly parts: readonly (readonly number[])[];
  readonly cost: number;
}

/** All sets of groups that may be opened: a level for each number of groups, the smallest first. */
function* levelsOf(standing: Standing): Generator<readonly Reopening[]> {
  const { whole } = standing;
  const fewest = reopeningOf(standing, mustOpen(standing)).pool.length;
  const closed = whole.reduce((sum, { groups, must }) => sum + groups.length - must, 0);
  // No group that may stay as it is has fewer than three people.
  const most = Math.min(closed, Math.floor((mostSearched - fewest) / 3));
  for (let further = 0; further <= most; further++) {
    const level: Reopening[] = [];
    for (const chosen of choices(whole, further)) {
      level.push(reopeningOf(standing, [...standing.broken, ...chosen]));
      if (level.length === mostReopenings) break;
    }
    yield level.filter(({ pool }) => pool.length <= mostSearched).sort((a, b) => a.cost - b.cost);
  }
}

function mustOpen({ broken, whole }: Standing): readonly number[] {
  return [...broken, ...whole.flatMap(({ groups, must }) => groups.slice(0, must))];
}

/** All ways to take as many of each size as must be, and some further ones. */
function* choices([first, ...rest]: readonly SameSize[], further: number): Generator<readonly number[]> {
  if (!first) {
    if (further === 0) yield [];
    return;
  }
  const most = Math.min(first.groups.length, first.must + further);
  for (let count = first.must; count <= most; count++) {
    for (const these of combinations(first.groups, count)) {
      for (const others of choices(rest, further - (count - first.must))) yield [...these, ...others];
    }
  }
}

/** Those of the foremost items first: a search that ends early has seen all combinations of some of them. */
function* combinations(
  items: readonly number[],
  count: number,
  below = items.length,
): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let last = count - 1; last < below; last++) {
    for (const others of combinations(items, count - 1, last)) yield [...others, at(items, last)];
  }
}

function reopeningOf(standing: Standing, reopened: readonly number[]): Reopening {
  const { input, left, newcomers, more } = standing;
  const room = [...more];
  for (const index of reopened) {
    const { length } = at(input.groups, index);
    for (let size = 0; size <= length; size++) room[size] = at(room, size) + 1;
  }
  const homes = reopened.map((index) => at(left, index));
  const pool = [...homes.flat(), ...newcomers];
  const before = homes.reduce((sum, members) => sum + costOf(standing, members), 0);
  const cost = reopened.length * weights.groups + pool.length * weights.people - before;
  return { reopened, pool, room, cost };
}

/** Looks through the partitions of each reopening; one that cannot be better than what is found is left out. */
function searchLevel(standing: Standing, level: readonly Reopening[], found: Best): void {
  let effort = effortOfLevel;
  for (const [tried, reopening] of level.entries()) {
    if (reopening.cost >= found.bound()) return;
    const share = Math.max(leastEffort, Math.ceil(effort / (level.length - tried)));
    effort -= share - partition(standing, reopening, found, share);
  }
}

/**
 * Branch and bound: each person in turn is put where it costs least, then elsewhere.
 *
 * @param effort how many times somebody may be put in a group.
 * @returns how much of it is left.
 */
function partition(standing: Standing, reopening: Reopening, found: Best, effort: number): number {
  const { reopened, room } = reopening;
  const pool = hardestFirst(standing, reopening.pool);
  const parts: number[][] = [];
  const filled = room.map(() => 0);
  /** How many of each published group have been put somewhere. */
  const put = new Map<number, number>();

  const placeFrom = (next: number, cost: number): void => {
    const person = pool[next];
    if (person === undefined) {
      const solution = { reopened, parts: parts.map((part) => [...part]), cost };
      found.offer(solution, newBreaches(standing, parts));
      return;
    }
    const home = at(standing.home, person);
    const mates = home < 0 ? 0 : (put.get(home) ?? 0);
    const options: { part: number; costThen: number }[] = [];
    for (let part = parts.length; part >= 0; part--) {
      const members = parts[part] ?? [];
      const size = members.length + 1;
      if (at(filled, size) >= at(room, size)) continue;
      const together = home < 0 ? 0 : members.filter((other) => standing.home[other] === home).length;
      options.push({
        part,
        costThen: cost + joining(standing, person, members) + (mates - together) * weights.parted,
      });
    }
    options.sort((a, b) => a.costThen - b.costThen);
    put.set(home, mates + 1);
    for (const { part, costThen } of options) {
      if (costThen >= found.bound() || effort <= 0) break;
      effort--;
      const members = parts[part] ?? [];
      if (members.length === 0) parts.push(members);
      members.push(person);
      filled[members.length] = at(filled, members.length) + 1;
      placeFrom(next + 1, costThen);
      filled[members.length] = at(filled, members.length) - 1;
      members.pop();
      if (members.length === 0) parts.pop();
    }
    put.set(home, mates);
  };
  placeFrom(0, reopening.cost);
  return effort;
}

/** Those whom most others here must not meet, then those of the largest groups: what cannot be shows early. */
function hardestFirst(standing: Standing, pool: readonly number[]): readonly number[] {
  const { home, left } = standing;
  const ranks = pool.map((person) => ({
    person,
    shunned: pool.filter((other) => newHard(standing, person, other) > 0).length,
    mates: left[at(home, person)]?.length ?? 0,
  }));
  return ranks.sort((a, b) => b.shunned - a.shunned || b.mates - a.mates).map(({ person }) => person);
}

/** The best solutions, each with other new breaches of the hard rules than the rest: choices that differ. */
interface Best {
  /** Only what costs less can be among them. */
  bound(): number;
  offer(solution: Solution, breaches: string): void;
  /** The best first. */
  solutions(): readonly Solution[];
}

function best(most: number, costsLessThan = Infinity): Best {
  let found: readonly { readonly solution: Solution; readonly breaches: string }[] = [];
  let bound = costsLessThan;
  return {
    bound: () => bound,
    offer(solution, breaches) {
      const same = found.find((one) => one.breaches === breaches);
      if (solution.cost >= Math.min(bound, same?.solution.cost ?? Infinity)) return;
      found = [...found.filter((one) => one !== same), { solution, breaches }]
        .sort((a, b) => a.solution.cost - b.solution.cost)
        .slice(0, most);
      if (found.length === most) bound = found.at(-1)?.solution.cost ?? bound;
    },
    solutions: () => found.map(({ solution }) => solution),
  };
}

/** Where the search is bounded: formed around the groups that may stay as they are, or all of it anew. */
function* formedAnew(standing: Standing): Generator<Solution> {
  const { input, people, broken, whole } = standing;
  const every = [...broken, ...whole.flatMap(({ groups }) => groups)];
  const fewest = mustOpen(standing);
  const isSearched = reopeningOf(standing, fewest).pool.length <= mostSearched;
  for (const reopened of isSearched ? [every] : [fewest, every]) {
    const { pool, cost } = reopeningOf(standing, reopened);
    const open = new Set(reopened);
    const { groups } = formRound({
      people,
      earlier: input.earlier,
      ...(input.apart && { apart: input.apart }),
      seed: input.seed,
      locked: input.groups.filter((group, index) => group.length > 0 && !open.has(index)),
    });
    const moving = new Set(pool);
    const parts = groups
      .map((group) => placesOf(standing, group))
      .filter((part) => part.some((place) => moving.has(place)));
    const within = parts.reduce((sum, part) => sum + costOf(standing, part), cost);
    yield { reopened, parts, cost: within + partedIn(standing, reopened, parts) * weights.parted };
  }
}

/** Pairs of the reopened groups who are here and no longer together. */
function partedIn({ left, home }: Standing, reopened: readonly number[], parts: Solution['parts']): number {
  const before = reopened.flatMap((index) => pairs(at(left, index)));
  const still = parts
    .flatMap((part) => pairs(part))
    .filter(([a, b]) => at(home, a) >= 0 && home[a] === home[b]);
  return before.length - still.length;
}

function newHard({ hard, home }: Standing, a: number, b: number): number {
  return home[a] === home[b] && at(home, a) >= 0 ? 0 : hard(a, b);
}

/** What it costs that somebody comes to the others in a group. */
function joining(standing: Standing, person: number, others: readonly number[]): number {
  const { hard, met, sameTrio } = standing;
  let cost = 0;
  for (const [index, other] of others.entries()) {
    const breaches = hard(person, other);
    if (breaches > 0) cost += breaches * weights.hard + newHard(standing, person, other) * weights.newHard;
    if (met(person, other) === 0) continue;
    cost += weights.repeats;
    for (let third = 0; third < index; third++) {
      if (sameTrio(person, other, at(others, third))) cost += weights.sameTrios;
    }
  }
  return cost;
}

function costOf(standing: Standing, members: readonly number[]): number {
  return members.reduce((sum, person, index) => sum + joining(standing, person, members.slice(0, index)), 0);
}

/** Names the pairs that are new together against a hard rule. */
function newBreaches(standing: Standing, parts: readonly (readonly number[])[]): string {
  return parts
    .flatMap((part) => pairs(part).filter(([a, b]) => newHard(standing, a, b) > 0))
    .map(([a, b]) => (a < b ? `${a}-${b}` : `${b}-${a}`))
    .sort()
    .join();
}

/** Gives each part the place where most of its people sat, and puts its people in the order of turns. */
function regrouped(standing: Standing, { reopened, parts }: Solution): Regrouped {
  const { input, people, home } = standing;
  const shared = parts.flatMap((part, number) => {
    const counts = new Map<number, number>();
    for (const person of part) counts.set(at(home, person), (counts.get(at(home, person)) ?? 0) + 1);
    return [...counts].map(([index, count]) => ({ number, index, count }));
  });
  const taken = new Map<number, number>();
  const free = new Set(reopened);
  for (const { number, index } of shared.sort((a, b) => b.count - a.count)) {
    if (taken.has(number) || !free.delete(index)) continue;
    taken.set(number, index);
  }
  const spare = [...free];
  const groups: Group[] = input.groups.map((group, index) => (reopened.includes(index) ? [] : group));
  for (const [number, part] of parts.entries()) {
    const index = taken.get(number) ?? spare.shift() ?? groups.length;
    const stays = input.groups[index]?.filter((key) => part.includes(standing.placeOf(key) ?? -1)) ?? [];
    const joins = part.filter((place) => home[place] !== index);
    const inTurn = joins.sort((a, b) => standing.wentFirst(a) - standing.wentFirst(b));
    groups[index] = [...stays, ...inTurn.map((place) => at(people, place).key)];
  }
  const changed = [...groups.keys()].filter((index) => {
    const [before, now] = [input.groups[index] ?? [], groups[index] as Group];
    return before.length !== now.length || before.some((key, turn) => key !== now[turn]);
  });
  return { groups, changed };
}

function pairs(group: readonly number[]): readonly (readonly [number, number])[] {
  return group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
}

/** For places that are known to be within. */
function at<Item>(items: { readonly [place: number]: Item }, place: number): Item {
  return items[place] as Item;
}

/** FNV-1a with a last stir: the order it gives says nothing of the words. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
