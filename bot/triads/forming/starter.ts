import { baseRounds } from './baseRounds.ts';
import { type Chance, chanceOf } from './chance.ts';
import { groupSizes } from './grouping.ts';

/**
 * A season without names: rounds of groups of points, which are numbered from 0. Every point is in each round once, and
 * no two points are together twice. The groups have the sizes of `groupSizes`, the larger ones last.
 */
export type Design = readonly (readonly (readonly number[])[])[];

/** A base round (see `Shape`), and the seed of a search that finds it at once. */
type Starter = readonly [modulus: number, types: number, luck: number, thirds?: false];

/**
 * By the number of points, up to a full house. The first makes as many rounds as any single base round that was found, the
 * others fewer, so that more pairs never meet: there is room for colleagues. Where `baseRounds` knows more rounds still,
 * these come after them.
 */
const starters: Readonly<Record<number, readonly Starter[]>> = {
  12: [[4, 3, 0]],
  15: [
    [7, 2, 0],
    [5, 3, 0],
    [4, 3, 0],
  ],
  16: [
    [5, 3, 0],
    [4, 4, 0],
  ],
  17: [
    [5, 3, 1],
    [4, 4, 0],
  ],
  18: [
    [7, 2, 0],
    [5, 3, 0],
    [4, 4, 0],
  ],
  19: [
    [6, 3, 0],
    [5, 3, 0],
    [4, 4, 0],
  ],
  20: [
    [6, 3, 0],
    [5, 4, 0],
    [4, 4, 0],
  ],
  21: [
    [9, 2, 1, false],
    [7, 3, 0],
    [5, 4, 0],
  ],
  22: [
    [9, 2, 5],
    [7, 3, 0],
    [5, 4, 0],
  ],
  23: [
    [7, 3, 0],
    [5, 4, 0],
  ],
  24: [
    [11, 2, 2],
    [8, 3, 1],
    [6, 4, 0],
  ],
  25: [
    [11, 2, 2],
    [8, 3, 0],
    [6, 4, 0],
  ],
  26: [
    [8, 3, 0],
    [6, 4, 0],
    [5, 4, 3],
  ],
  27: [
    [13, 2, 11],
    [11, 2, 0],
    [9, 3, 0],
  ],
  28: [
    [12, 2, 2],
    [9, 3, 0],
    [7, 4, 0],
  ],
  29: [
    [9, 3, 3],
    [7, 4, 0],
  ],
  30: [
    [14, 2, 72],
    [11, 2, 0],
  ],
  31: [
    [10, 3, 0],
    [8, 3, 0],
  ],
  32: [
    [13, 2, 122],
    [10, 3, 0],
    [8, 4, 0],
  ],
  33: [
    [15, 2, 86],
    [12, 2, 1],
  ],
  34: [
    [15, 2, 17],
    [11, 3, 0],
  ],
  35: [
    [15, 2, 116],
    [11, 3, 0],
    [9, 3, 0],
  ],
  36: [
    [17, 2, 32],
    [14, 2, 3],
  ],
  37: [
    [17, 2, 15],
    [14, 2, 8],
  ],
  38: [
    [16, 2, 125],
    [12, 3, 0],
    [10, 3, 0],
  ],
  39: [
    [19, 2, 61],
    [16, 2, 2],
  ],
  40: [
    [18, 2, 16],
    [15, 2, 7],
  ],
  41: [
    [17, 2, 13],
    [13, 3, 0],
    [11, 3, 0],
  ],
  42: [
    [20, 2, 145],
    [17, 2, 0],
  ],
  43: [
    [19, 2, 49],
    [16, 2, 1],
  ],
  44: [
    [19, 2, 3],
    [14, 3, 0],
  ],
  45: [
    [21, 2, 0],
    [17, 2, 0],
  ],
};

/**
 * Known constructions for so many points with at least so many rounds, the longest first. Nothing here depends on people
 * or a seed, so the rounds of a season can be found again whenever its next one is formed.
 *
 * Kirkman asked for the first of them in 1850: fifteen, in threes, on seven days. The methods are Bose's of differences
 * (1939) and those of resolvable group divisible designs (Handbook of Combinatorial Designs, IV.5).
 */
export function* designs(points: number, rounds: number): Generator<Design> {
  if (points < 9) return;
  // What is found must not depend on the rounds, for they get fewer while the season lasts; but with very many people all
  // of them would fill the memory.
  const all = transversal(points, points <= 300 ? points : rounds);
  let columns = all.length < rounds ? undefined : all;
  const together = developedTogether(points);
  if (together && together.length >= rounds) yield together;
  for (const [modulus, types, luck, thirds = true] of starters[points] ?? []) {
    if (modulus < rounds) break;
    if (columns && columns.length >= modulus) {
      yield columns;
      columns = undefined;
    }
    const base = starter(shapeOf(points, modulus, types), luck, thirds);
    if (base) yield developed(base, modulus, modulus * types);
  }
  if (columns) yield columns;
}

/**
 * For some numbers of points: the longest design and one round more, the last, which brings some points together for a
 * second time. It has as many rounds as the number of pairs would allow.
 */
export function extendedDesign(points: number): Design | undefined {
  const last = baseRounds[points]?.last;
  const design = developedTogether(points);
  return design && last ? [...design, groupsOf(last)] : undefined;
}

/**
 * The points are `types` copies of the numbers modulo `modulus`, and `fixed` more. A base round is developed by adding 1
 * to every number, round by round; the fixed points stay.
 */
interface Shape {
  readonly modulus: number;
  readonly types: number;
  readonly fixed: number;
  /** Differences that the base round does not need. */
  readonly spare: number;
}

function shapeOf(points: number, modulus: number, types: number): Shape {
  const fixed = points - modulus * types;
  const pairs = groupSizes(points).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const differences = types * halfOf(modulus) + ((types * (types - 1)) / 2) * modulus;
  // A fixed point meets everybody of a type in turn: two of the three pairs in its group cost no difference.
  return { modulus, types, fixed, spare: differences - (pairs - 2 * fixed) };
}

/** Half of an even modulus is no difference: developing it would bring a pair together twice. */
function halfOf(modulus: number): number {
  return (modulus - 1) >> 1;
}

type Groups = readonly (readonly number[])[];

/** A shape has the same base round for good. */
const found = new Map<string, Groups | undefined>();

function starter(shape: Shape, luck: number, thirds: boolean): Groups | undefined {
  const name = `${shape.modulus} ${shape.types} ${shape.fixed}`;
  if (!found.has(name)) found.set(name, search(shape, luck, thirds));
  return found.get(name);
}

/** @param moving points before this one move on, the others stay. */
function developed(base: Groups, modulus: number, moving: number): Design {
  const shifted = (point: number, shift: number) =>
    point < moving ? point - (point % modulus) + (((point % modulus) + shift) % modulus) : point;
  return Array.from({ length: modulus }, (_, shift) =>
    base.map((group) => group.map((point) => shifted(point, shift))),
  );
}

function developedTogether(points: number): Design | undefined {
  const known = baseRounds[points];
  if (!known) return undefined;
  const { modulus, moving, still = [] } = known;
  const shifts = (round: string) => developed(groupsOf(round), modulus, points - (points % modulus));
  const whole = (round: string): Groups => {
    const groups = shifts(round).flat();
    const distinct = new Map(groups.map((group) => [group.toSorted().join(), group]));
    return [...distinct.values()].sort((a, b) => a.length - b.length);
  };
  return [...moving.flatMap(shifts), ...still.map(whole)];
}

function groupsOf(round: string): Groups {
  return round.split(' ').map((group) => [...group].map((digit) => Number.parseInt(digit, 36)));
}

/** More than those in the table need. */
const mostNodes = 5_000;
/** Of an option: at most three points and three differences. */
const width = 6;

/**
 * A base round in which every difference occurs at most once: an exact cover of the points (and of the differences when
 * none is to spare), always branching where the fewest groups are left.
 *
 * @param luck seed of the search; some find it a thousand times sooner than others.
 * @param thirds whether two points a third of the way round from each other never meet, where this can be afforded: then
 * they and the one between them are a place for three colleagues.
 */
function search({ modulus, types, fixed, spare }: Shape, luck: number, thirds: boolean): Groups | undefined {
  const half = halfOf(modulus);
  const moving = modulus * types;
  const points = moving + fixed;
  const differences = types * half + ((types * (types - 1)) / 2) * modulus;
  const nothing = points + differences;
  const third = thirds && modulus % 3 === 0 && spare >= types ? modulus / 3 : 0;
  const used = new Uint8Array(nothing + 1);
  if (third > 0) for (let type = 0; type < types; type++) used[points + type * half + third - 1] = 1;

  /** The item of the difference of two moving points, p < q; that of nothing when they must not be together. */
  const difference = (p: number, q: number): number => {
    const [one, other] = [Math.floor(p / modulus), Math.floor(q / modulus)];
    const step = (q - p) % modulus;
    if (one === other) {
      const distance = Math.min(step, modulus - step);
      return distance > half ? nothing : points + one * half + distance - 1;
    }
    const before = one * types - (one * (one + 1)) / 2 + other - one - 1;
    return points + types * half + before * modulus + step;
  };
  const random = chanceOf(luck);
  const groups: number[][] = [];
  used[nothing] = 1;
  if (!foursByChance(points, moving, difference, used, groups, random)) return undefined;

  const options: number[] = [];
  for (let p = 0; p < moving; p++) {
    for (let q = p + 1; q < moving; q++) {
      const pq = difference(p, q);
      if (used[p] || used[q] || used[pq]) continue;
      for (let r = q + 1; r < moving; r++) {
        const [pr, qr] = [difference(p, r), difference(q, r)];
        if (used[r] || used[pr] || used[qr] || pq === pr || pq === qr || pr === qr) continue;
        options.push(p, q, r, pq, pr, qr);
      }
      if (Math.floor(p / modulus) === Math.floor(q / modulus)) continue;
      for (let point = moving; point < points; point++) options.push(p, q, point, pq, nothing, nothing);
    }
  }
  used[nothing] = 0;

  let nodes = mostNodes;
  const primary = spare === (third > 0 ? types : 0) ? nothing : points;
  const counts = new Int32Array(nothing + 1);
  const cover = (live: Int32Array): boolean => {
    if (nodes-- <= 0) return false;
    counts.fill(0);
    for (const at of live) {
      for (let n = at; n < at + width; n++) (counts[options[n] as number] as number)++;
    }
    let rarest = -1;
    for (let item = 0; item < primary; item++) {
      if (used[item]) continue;
      if (rarest < 0 || (counts[item] as number) < (counts[rarest] as number)) rarest = item;
    }
    if (rarest < 0) return true;
    if (counts[rarest] === 0) return false;
    for (const at of live) {
      const items = options.slice(at, at + width);
      if (!items.includes(rarest)) continue;
      for (const item of items) used[item] = 1;
      used[nothing] = 0;
      const rest = live.filter((other) => {
        for (let n = other; n < other + width; n++) if (used[options[n] as number]) return false;
        return true;
      });
      groups.push(items.filter((item) => item < points));
      if (cover(rest)) return true;
      groups.pop();
      for (const item of items) used[item] = 0;
    }
    return false;
  };
  const all = Array.from({ length: options.length / width }, (_, n) => n * width);
  return cover(Int32Array.from(shuffled(all, random)))
    ? groups.sort((a, b) => a.length - b.length)
    : undefined;
}

/** There are two at most, and many ways to choose them. */
function foursByChance(
  points: number,
  moving: number,
  difference: (p: number, q: number) => number,
  used: Uint8Array,
  groups: number[][],
  random: Chance,
): boolean {
  const fours = groupSizes(points).filter((size) => size === 4).length;
  for (let tries = 0; tries < 1_000 && groups.length < fours; tries++) {
    const four = Array.from({ length: 4 }, () => random.below(moving)).sort((a, b) => a - b);
    const pairs = four.flatMap((p, index) =>
      four.slice(index + 1).map((q) => (p < q ? difference(p, q) : p)),
    );
    const items = [...four, ...pairs];
    if (new Set(items).size < items.length || items.some((item) => used[item])) continue;
    for (const item of items) used[item] = 1;
    groups.push(four);
  }
  return groups.length === fours;
}

/**
 * Three columns of k points, and one or two points more. In round after round the second column is moved on by one and
 * the third by two, so that two of different columns meet once at most, and two of the same column never: a place for
 * colleagues. k rounds when k is odd, half as many otherwise. When k is three times an odd number, the columns have
 * seasons of their own afterwards; so nine and twenty-seven points get the lines of the affine plane and space.
 *
 * @param most so many rounds are enough.
 */
function transversal(points: number, most: number): Design {
  const k = Math.floor(points / 3);
  const over = points - 3 * k;
  const longest = k % 2 === 1 ? k : k / 2;
  // Who stands at the end of one column and at the beginning of the next does not meet until this many rounds later.
  const start = Math.floor(k / 3);
  const met = Array.from({ length: over }, () => new Set<number>());
  const rounds: (readonly number[])[][] = [];
  while (rounds.length < Math.min(longest, most)) {
    const step = (start + rounds.length) % k;
    const groups = Array.from({ length: k }, (_, n) => [
      n,
      k + ((n + step) % k),
      2 * k + ((n + 2 * step) % k),
    ]);
    for (const [extra, seen] of met.entries()) {
      const n = groups.findIndex((group) => group.length === 3 && !group.some((point) => seen.has(point)));
      if (n < 0) return rounds;
      for (const point of groups[n] as number[]) seen.add(point);
      groups[n]?.push(3 * k + extra);
    }
    rounds.push(groups.sort((a, b) => a.length - b.length));
  }
  if (over === 0 && k % 6 === 3) {
    const within: Design = k === 3 ? [[[0, 1, 2]]] : (designs(k, 1).next().value ?? []);
    for (const round of within.slice(0, Math.max(0, most - rounds.length))) {
      rounds.push(
        [0, k, 2 * k].flatMap((column) => round.map((group) => group.map((point) => column + point))),
      );
    }
  }
  return rounds;
}

/** Every order equally likely (Fisher-Yates); the input stays as it was. */
export function shuffled<Item>(items: readonly Item[], random: Chance): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = random.below(last + 1);
    [result[last], result[pick]] = [result[pick] as Item, result[last] as Item];
  }
  return result;
}
