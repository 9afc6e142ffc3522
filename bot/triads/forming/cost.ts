import { type Acquaintance, mostInTables } from './acquaintance.ts';

/**
 * What a group costs, as whole numbers. The rules weigh so differently that adding them compares them one after the
 * other: no swap of two people can make up for a trio with repeats, nor for a hard rule with trios. What is only nice
 * (`taste`) lies below a single repeat.
 */
export interface Cost {
  pair(a: number, b: number): number;
  /** What three cost over and above their pairs. */
  trio(a: number, b: number, c: number): number;
}

/** What breaches cost in the rules' own unit, a repeated pair. */
export const price = { repeat: 1, trio: 2 ** 6, hard: 2 ** 12 };
/** A repeated pair among all tastes. Large enough for the tastes of 512 people, small enough for their hard rules. */
export const repeatCost = 2 ** 28;

/** @param taste a whole number from 0 to 2^16 for a pair. */
export function costOf(known: Acquaintance, taste: (a: number, b: number) => number): Cost {
  const { size } = known;
  const pair = (a: number, b: number) => pairPrice(known, a, b) * repeatCost + taste(a, b);
  const trio = (a: number, b: number, c: number) => (known.sameTrio(a, b, c) ? price.trio * repeatCost : 0);
  if (size > mostInTables) return { pair, trio };
  const table = new Float64Array(size * size);
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) if (a !== b) table[a * size + b] = pair(a, b);
  return { pair: (a, b) => table[a * size + b] as number, trio };
}

export function pairPrice(known: Acquaintance, a: number, b: number): number {
  return known.hard(a, b) * price.hard + (known.met(a, b) > 0 ? price.repeat : 0);
}
