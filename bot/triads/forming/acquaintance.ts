import type { Candidate, EarlierRound, Group } from './grouping.ts';

/**
 * Who must not meet, and who has met whom, asked by a person's place in the list of people. Small networks have it in
 * tables; for large ones it is worked out from each round's seating, so that memory stays linear in people and rounds.
 */
export interface Acquaintance {
  readonly size: number;
  /** Undefined for somebody who is not among the people. */
  placeOf(key: string): number | undefined;
  /** A number from 0 for each organisation, -1 when it is not known. */
  organisationOf(a: number): number;
  colleagues(a: number, b: number): boolean;
  /** How many hard rules the two break together: the same organisation, and kept apart. */
  hard(a: number, b: number): number;
  /** In how many earlier rounds they were in one group. */
  met(a: number, b: number): number;
  /** The three were in one group before. */
  sameTrio(a: number, b: number, c: number): boolean;
  /** In how many earlier rounds this person had the first turn. */
  wentFirst(a: number): number;
}

/** Up to so many people a table of all pairs is small and quick. */
export const mostInTables = 512;

export function acquaintance(
  people: readonly Candidate[],
  earlier: readonly EarlierRound[],
  apart: readonly (readonly [string, string])[] = [],
): Acquaintance {
  const size = people.length;
  // Only looked up when somebody asks: a million keys take most of a second.
  let places: Map<string, number> | undefined;
  const placeOf = (key: string) => {
    places ??= placesOf(people);
    return places.get(key);
  };
  const organisations = numbered(people);
  const firstTurns = new Int32Array(size);
  // A group number for each person in each round, -1 for who was not in it.
  const seatings = earlier.map((groups) => {
    const seating = new Int32Array(size).fill(-1);
    for (let number = 0; number < groups.length; number++) {
      const group = groups[number] as Group;
      for (let turn = 0; turn < group.length; turn++) {
        const place = placeOf(group[turn] as string);
        if (place === undefined) continue;
        seating[place] = number;
        if (turn === 0) firstTurns[place] = (firstTurns[place] as number) + 1;
      }
    }
    return seating;
  });
  const keptApart = new Set<number>();
  for (const [one, other] of apart) {
    const [a, b] = [placeOf(one), placeOf(other)];
    if (a === undefined || b === undefined || a === b) continue;
    keptApart.add(a * size + b).add(b * size + a);
  }

  const together = (seating: Int32Array, a: number, b: number) => {
    const group = seating[a] as number;
    return group >= 0 && group === seating[b];
  };
  const organisationOf = (a: number) => organisations[a] as number;
  const colleagues = (a: number, b: number) =>
    organisationOf(a) >= 0 && organisationOf(a) === organisationOf(b);
  const countHard = (a: number, b: number) =>
    (colleagues(a, b) ? 1 : 0) + (keptApart.size > 0 && keptApart.has(a * size + b) ? 1 : 0);
  const countMet = (a: number, b: number) => {
    let times = 0;
    for (const seating of seatings) if (together(seating, a, b)) times++;
    return times;
  };
  const sameTrio = (a: number, b: number, c: number) =>
    seatings.some((seating) => together(seating, a, b) && together(seating, a, c));
  const common = {
    size,
    placeOf,
    organisationOf,
    colleagues,
    wentFirst: (a: number) => firstTurns[a] as number,
  };
  if (size > mostInTables) return { ...common, hard: countHard, met: countMet, sameTrio };

  const hardTable = new Uint8Array(size * size);
  const metTable = new Uint16Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a === b) continue;
      hardTable[a * size + b] = countHard(a, b);
      metTable[a * size + b] = countMet(a, b);
    }
  }
  const met = (a: number, b: number) => metTable[a * size + b] as number;
  return {
    ...common,
    hard: (a, b) => hardTable[a * size + b] as number,
    met,
    sameTrio: (a, b, c) => met(a, b) > 0 && met(a, c) > 0 && met(b, c) > 0 && sameTrio(a, b, c),
  };
}

function placesOf(people: readonly Candidate[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < people.length; place++) places.set((people[place] as Candidate).key, place);
  return places;
}

/** A number for each different organisation, in the order they come; -1 for ''. */
function numbered(people: readonly Candidate[]): Int32Array {
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(people.length).fill(-1);
  for (let place = 0; place < people.length; place++) {
    const { organisation } = people[place] as Candidate;
    if (organisation === '') continue;
    const known = numbers.get(organisation);
    numberOf[place] = known ?? numbers.size;
    if (known === undefined) numbers.set(organisation, numbers.size);
  }
  return numberOf;
}
