import { type Acquaintance, mostInTables } from './acquaintance.ts';
import { fewestByOrganisations } from './bounds.ts';
import type { Chance } from './chance.ts';
import { type Cost, price, repeatCost } from './cost.ts';
import { betterGroups, mostInExact } from './exact.ts';
import { anneal, settle, untangle } from './search.ts';
import { deal, priceOf, type Seating, seat } from './seating.ts';

/** What is to be grouped: places of people, and how many go into each group. */
export interface Task {
  readonly people: Int32Array;
  readonly sizes: readonly number[];
  readonly known: Acquaintance;
  readonly cost: Cost;
  readonly chance: Chance;
}

export interface Fewest {
  readonly seating: Seating;
  /** Nothing can break the first four rules less. */
  readonly proven: boolean;
}

/** About a tenth of a second; most rounds need none of it. */
const exactEffort = 5_000_000;

/**
 * Groups that break the first four rules as little as possible. Searches by swaps first, which is enough wherever the
 * rules can be kept; where they cannot, and there are no more than `mostInExact` people, proves that it cannot be done
 * better, or does it better.
 *
 * @param start seats to begin with, in the order of the sizes; dealt when left out.
 */
export function fewestBreaches(task: Task, start?: Int32Array): Fewest {
  const { people, sizes, known, cost, chance } = task;
  const floor = fewestByOrganisations(people, known, sizes.length);
  const seating = seat(start ?? deal(people, known, sizes, chance), sizes, known.size);
  untangle(seating, cost, chance, 20_000);
  let best = { seating, price: priceOf(seating, cost) };
  if (sizes.length === 1 || best.price === floor) return { seating, proven: true };

  for (let trial = 0; trial < 3 && best.price > floor && known.size <= mostInTables; trial++) {
    const other = annealed(task, floor, best.price >= floor + price.hard);
    if (other.price < best.price) best = other;
  }
  if (best.price === floor) return { seating: best.seating, proven: true };
  if (people.length > mostInExact) return { seating: best.seating, proven: false };

  for (;;) {
    const better = betterGroups(people, known, sizes, best.price, exactEffort);
    if (better.outcome !== 'found') return { seating: best.seating, proven: better.outcome === 'none' };
    const groups = better.groups.toSorted((one, other) => one.length - other.length);
    const found = seat(Int32Array.from(groups.flat()), sizes, known.size);
    best = { seating: found, price: priceOf(found, cost) };
  }
}

function annealed(task: Task, floor: number, hardRules: boolean): { seating: Seating; price: number } {
  const { people, sizes, known, cost, chance } = task;
  const seating = seat(deal(people, known, sizes, chance), sizes, known.size);
  anneal(seating, cost, chance, {
    moves: 500 * people.length,
    // Hot enough to get past what is in the way: a repeat or two, or a hard rule.
    hot: (hardRules ? price.hard / 4 : 0.8) * repeatCost,
    cold: 0.15 * repeatCost,
    // Any tastes will do for now.
    enough: (floor + 1) * repeatCost - 1,
  });
  return { seating, price: priceOf(seating, cost) };
}

/** The same, or other groups that break the rules as little and are more to the taste. */
export function polished({ seats }: Seating, { sizes, known, cost, chance }: Task): Seating {
  const seating = seat(seats, sizes, known.size);
  if (known.size > mostInTables) {
    settle(seating, cost, chance, 50_000);
    return seating;
  }
  const moves = 500 * seats.length;
  anneal(seating, cost, chance, {
    moves,
    hot: 2 ** 8,
    cold: 0.1,
    enough: priceOf(seating, cost) * repeatCost,
  });
  return seating;
}
