import type { Acquaintance } from './acquaintance.ts';
import { fewestByOrganisations, fewestColleagues } from './bounds.ts';
import { pairPrice, price } from './cost.ts';
import type { Places } from './seating.ts';

/** Sets of people are kept as two words of 32 bits, and as one number that names them: both hold so many. */
export const mostInExact = 52;

export type Better =
  | { readonly outcome: 'found'; readonly groups: Places }
  /** There is none: proven. */
  | { readonly outcome: 'none' }
  /** The effort was spent first. */
  | { readonly outcome: 'unknown' };

/**
 * Looks for groups whose breaches of the first four rules are priced below `below`, by branch and bound over exact
 * covers: whoever has the fewest new people left to meet is seated first, in every way that can still be cheap enough.
 *
 * What those not yet seated must cost at least is the larger of two counts, besides colleagues that an organisation with
 * too many people must have: (1) somebody with fewer than two new people left repeats a pair, and shares it with one
 * other; (2) somebody who is in no trio of new people sits in a group with a repeat, and shares it with two others. Sets
 * of people that were found too dear are remembered.
 *
 * @param people at most `mostInExact` places.
 * @param effort how many small steps it may take; a step is some nanoseconds.
 */
export function betterGroups(
  people: Int32Array,
  known: Acquaintance,
  sizes: readonly number[],
  below: number,
  effort: number,
): Better {
  const count = people.length;
  const forced = fewestByOrganisations(people, known, sizes.length);
  // No hard rule may be broken but where an organisation has too many people: then new people are no colleagues either.
  const onlyForced = below - 1 < forced + price.hard;
  const mustDouble = organisationsThatDouble(people, known, sizes.length);

  const prices = new Int32Array(count * count);
  const newLow = new Int32Array(count);
  const newHigh = new Int32Array(count);
  const bit = Float64Array.from({ length: count }, (_, person) => 2 ** person);
  const organisations = localOrganisations(people, known);
  const seated = new Uint8Array(count);
  const leftOf = new Int32Array(count);
  for (let a = 0; a < count; a++) {
    const [place, organisation] = [people[a] as number, organisations[a] as number];
    if (organisation >= 0) leftOf[organisation] = (leftOf[organisation] as number) + 1;
    for (let b = 0; b < count; b++) {
      if (a === b) continue;
      const other = people[b] as number;
      const cost = pairPrice(known, place, other);
      prices[a * count + b] = cost;
      const hard = cost >= price.hard;
      const bearable =
        cost < 2 * price.hard &&
        known.colleagues(place, other) &&
        mustDouble.has(known.organisationOf(place));
      if (known.met(place, other) > 0 || (hard && onlyForced && !bearable)) continue;
      if (b < 32) newLow[a] = (newLow[a] as number) | (1 << b);
      else newHigh[a] = (newHigh[a] as number) | (1 << (b - 32));
    }
  }

  let low = 0;
  let high = 0;
  let name = 0;
  let steps = effort;
  const groups: number[][] = [];
  const tooDear = new Map<number, number>();
  for (let person = 0; person < count; person++) free(person);

  const fours = sizes.filter((size) => size === 4).length;
  const found = search(sizes.length - fours, fours, below - 1);
  if (found)
    return { outcome: 'found', groups: groups.map((group) => group.map((at) => people[at] as number)) };
  return { outcome: steps > 0 ? 'none' : 'unknown' };

  function free(person: number): void {
    seated[person] = 0;
    if (person < 32) low |= 1 << person;
    else high |= 1 << (person - 32);
    name += bit[person] as number;
  }

  function take(person: number): void {
    seated[person] = 1;
    if (person < 32) low &= ~(1 << person);
    else high &= ~(1 << (person - 32));
    name -= bit[person] as number;
  }

  function takeAll(group: readonly number[]): void {
    for (const person of group) {
      take(person);
      const organisation = organisations[person] as number;
      if (organisation >= 0) leftOf[organisation] = (leftOf[organisation] as number) - 1;
    }
  }

  function freeAll(group: readonly number[]): void {
    for (const person of group) {
      free(person);
      const organisation = organisations[person] as number;
      if (organisation >= 0) leftOf[organisation] = (leftOf[organisation] as number) + 1;
    }
  }

  /** Seats everybody left for at most `spare`. */
  function search(threes: number, fours: number, spare: number): boolean {
    if (threes + fours === 0) return true;
    steps -= count;
    if (steps <= 0 || (tooDear.get(name) ?? -1) >= spare) return false;
    const person = mostConstrained(threes, fours, spare);
    if (person < 0) return false;
    const set = name;
    const others = partners(person, spare);
    if (threes > 0 && seatInThree(person, others, threes, fours, spare)) return true;
    if (fours > 0 && seatInFour(person, others, threes, fours, spare)) return true;
    if (steps > 0) tooDear.set(set, spare);
    return false;
  }

  function seatInThree(
    a: number,
    others: readonly number[],
    threes: number,
    fours: number,
    spare: number,
  ): boolean {
    for (let second = 0; second < others.length; second++) {
      const b = others[second] as number;
      const one = prices[a * count + b] as number;
      if (one > spare) continue;
      steps -= others.length - second;
      for (let third = second + 1; third < others.length; third++) {
        const c = others[third] as number;
        const pairs = one + (prices[a * count + c] as number) + (prices[b * count + c] as number);
        if (pairs > spare) continue;
        const left = spare - pairs - trio(a, b, c);
        if (left >= 0 && seatAndSearch([a, b, c], threes - 1, fours, left)) return true;
        if (steps <= 0) return false;
      }
    }
    return false;
  }

  function seatInFour(
    a: number,
    others: readonly number[],
    threes: number,
    fours: number,
    spare: number,
  ): boolean {
    for (let second = 0; second < others.length; second++) {
      const b = others[second] as number;
      const one = prices[a * count + b] as number;
      if (one > spare) continue;
      for (let third = second + 1; third < others.length; third++) {
        const c = others[third] as number;
        const two = one + (prices[a * count + c] as number) + (prices[b * count + c] as number);
        if (two > spare) continue;
        steps -= others.length - third;
        for (let fourth = third + 1; fourth < others.length; fourth++) {
          const d = others[fourth] as number;
          const pairs =
            two +
            (prices[a * count + d] as number) +
            (prices[b * count + d] as number) +
            (prices[c * count + d] as number);
          if (pairs > spare) continue;
          const left = spare - pairs - trio(a, b, c) - trio(a, b, d) - trio(a, c, d) - trio(b, c, d);
          if (left >= 0 && seatAndSearch([a, b, c, d], threes, fours - 1, left)) return true;
          if (steps <= 0) return false;
        }
      }
    }
    return false;
  }

  function seatAndSearch(group: number[], threes: number, fours: number, spare: number): boolean {
    takeAll(group);
    groups.push(group);
    if (search(threes, fours, spare)) return true;
    groups.pop();
    freeAll(group);
    return false;
  }

  function trio(a: number, b: number, c: number): number {
    return known.sameTrio(people[a] as number, people[b] as number, people[c] as number) ? price.trio : 0;
  }

  /** Those left that somebody can sit with, new people first. */
  function partners(person: number, spare: number): number[] {
    const near: number[] = [];
    const far: number[] = [];
    for (let other = 0; other < count; other++) {
      if (seated[other] === 1 || other === person) continue;
      const cost = prices[person * count + other] as number;
      if (cost === 0) near.push(other);
      else if (cost <= spare) far.push(other);
    }
    return [...near, ...far];
  }

  /** @returns -1 when those left must cost more than `spare`. */
  function mostConstrained(threes: number, fours: number, spare: number): number {
    let colleagues = 0;
    for (let organisation = 0; organisation < count; organisation++) {
      const left = leftOf[organisation] as number;
      if (left > 1) colleagues += fewestColleagues(left, threes + fours);
    }
    const forRepeats = spare - colleagues * price.hard;
    if (forRepeats < 0) return -1;
    const needed = threes > 0 ? 2 : 3;
    let halves = 0;
    let thirds = 0;
    let fewest = 64;
    let chosen = -1;
    for (let person = 0; person < count; person++) {
      if (seated[person] === 1) continue;
      const nearLow = (newLow[person] as number) & low;
      const nearHigh = (newHigh[person] as number) & high;
      const near = bits(nearLow) + bits(nearHigh);
      if (near < needed) halves += needed - near;
      if (near === 0) thirds += 2;
      else if (!anyTwoNew(nearLow, nearHigh)) thirds += 1;
      if (near >= fewest) continue;
      fewest = near;
      chosen = person;
    }
    return halves > 2 * forRepeats || thirds > 3 * forRepeats ? -1 : chosen;
  }

  /** Whether any two of these are new to each other. */
  function anyTwoNew(setLow: number, setHigh: number): boolean {
    for (let rest = setLow; rest !== 0; rest &= rest - 1) {
      const person = 31 - Math.clz32(rest & -rest);
      if (((newLow[person] as number) & setLow) !== 0 || ((newHigh[person] as number) & setHigh) !== 0)
        return true;
    }
    for (let rest = setHigh; rest !== 0; rest &= rest - 1) {
      const person = 63 - Math.clz32(rest & -rest);
      if (((newHigh[person] as number) & setHigh) !== 0) return true;
    }
    return false;
  }
}

function organisationsThatDouble(people: Int32Array, known: Acquaintance, groups: number): Set<number> {
  const counts = new Map<number, number>();
  for (const person of people) {
    const organisation = known.organisationOf(person);
    if (organisation >= 0) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > groups).map(([organisation]) => organisation));
}

/** Numbered anew from 0 among these people; -1 when not known. */
function localOrganisations(people: Int32Array, known: Acquaintance): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(people, (person) => {
    const organisation = known.organisationOf(person);
    if (organisation < 0) return -1;
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    return number;
  });
}

function bits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
