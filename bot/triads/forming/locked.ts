import type { Acquaintance } from './acquaintance.ts';
import { pairPrice, price } from './cost.ts';
import type { FormingInput } from './grouping.ts';
import type { Places } from './seating.ts';

/** Locked groups as places, without those who do not take part; a group of whom fewer than three are left is let go. */
export function heldGroups({ locked = [] }: FormingInput, known: Acquaintance): number[][] {
  const held = new Set<number>();
  return locked.flatMap((group) => {
    const here = [...new Set(group)]
      .flatMap((key) => known.placeOf(key) ?? [])
      .filter((place) => !held.has(place));
    if (here.length < 3) return [];
    for (const place of here) held.add(place);
    return [here];
  });
}

/** One or two who are too few for a group of their own join locked ones, the smallest first, where they fit best. */
export function joined(held: Places, left: readonly number[], known: Acquaintance): Places {
  const [next, ...rest] = left;
  if (next === undefined) return held;
  const smallest = Math.min(...held.map((group) => group.length));
  const ways = held.flatMap((group, at) =>
    group.length > smallest ? [] : [joined(held.with(at, [...group, next]), rest, known)],
  );
  const priceOf = (groups: Places) => groups.reduce((total, group) => total + priceOfGroup(group, known), 0);
  return ways.reduce((best, way) => (priceOf(way) < priceOf(best) ? way : best));
}

function priceOfGroup(group: readonly number[], known: Acquaintance): number {
  let total = 0;
  for (const [first, a] of group.entries()) {
    for (const [second, b] of group.entries()) {
      if (second <= first) continue;
      total += pairPrice(known, a, b);
      for (const c of group.slice(second + 1)) if (known.sameTrio(a, b, c)) total += price.trio;
    }
  }
  return total;
}
