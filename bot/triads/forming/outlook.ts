import { type Acquaintance, acquaintance } from './acquaintance.ts';
import type { Candidate, EarlierRound, FormingInput, Group } from './grouping.ts';
import { planSeason } from './season.ts';

/** Above so many people nobody runs out of new ones, and a season is not planned. */
export const mostPlanned = 120;

/** Whether there is a season to plan for. */
export function looksAhead(input: FormingInput): boolean {
  const { people, roundsToCome = 0 } = input;
  return roundsToCome > 0 && people.length <= mostPlanned && rosterOf(input).length <= mostPlanned;
}

/**
 * This round and those to come, as they would best be formed with everybody in the roster present in those to come. A
 * season that the same seed planned from its beginning goes on as planned, unless a new plan is better.
 */
export function seasonFrom(input: FormingInput): readonly EarlierRound[] {
  const people = rosterOf(input);
  const { earlier, apart, seed } = input;
  const rounds = 1 + (input.roundsToCome ?? 0);
  const problem = { people, seed, ...(apart && { apart }) };
  if (people.length > input.people.length) {
    return planSeason({ ...problem, rounds, earlier, first: input.people });
  }
  const season = planSeason({ ...problem, rounds, earlier });
  const repeats = repeatsIn(season, people, earlier);
  if (earlier.length === 0 || repeats === 0) return season;
  const begun = planSeason({ ...problem, rounds: earlier.length + rounds, earlier: [] });
  const rest = notHeld(begun, earlier);
  if (rest.length > rounds || repeatsIn(rest, people, earlier) > repeats) return season;
  return rest.toSorted(
    (one, other) => repeatsIn([one], people, earlier) - repeatsIn([other], people, earlier),
  );
}

/** Rounds whose groups are not those of an earlier one. */
function notHeld(rounds: readonly EarlierRound[], earlier: readonly EarlierRound[]): readonly EarlierRound[] {
  const nameOf = (round: EarlierRound) =>
    round
      .map((group) => group.toSorted().join())
      .toSorted()
      .join(' ');
  const held = new Set(earlier.map(nameOf));
  return rounds.filter((round) => !held.has(nameOf(round)));
}

/** The rounds to come, best formed after these groups. */
export function seasonAfter(input: FormingInput, groups: readonly Group[]): readonly EarlierRound[] {
  return planSeason({
    people: rosterOf(input),
    rounds: input.roundsToCome ?? 0,
    earlier: [...input.earlier, groups],
    ...(input.apart && { apart: input.apart }),
    seed: input.seed,
  });
}

/** Pairs that meet again in some rounds one after the other, given those before. */
export function repeatsIn(
  rounds: readonly EarlierRound[],
  people: readonly Candidate[],
  earlier: readonly EarlierRound[],
): number {
  const { size, placeOf, met } = acquaintance(people, earlier);
  const meets = new Set<number>();
  let repeats = 0;
  for (const group of rounds.flat()) {
    const places = group.flatMap((key) => placeOf(key) ?? []);
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) {
        const pair = Math.min(a, b) * size + Math.max(a, b);
        if (meets.has(pair) || met(a, b) > 0) repeats++;
        meets.add(pair);
      }
    }
  }
  return repeats;
}

/** Everybody who may come to the rounds ahead, those of this round among them. */
export function rosterOf({ people, roster = [] }: FormingInput): readonly Candidate[] {
  const here = new Set(people.map(({ key }) => key));
  return [...people, ...roster.filter(({ key }) => !here.has(key))];
}

/**
 * How many a pair could still both meet for the first time in one group with them. Every such trio is lost when the pair
 * meets; spending pairs that have few of them leaves more for the coming rounds.
 *
 * @returns for two places in the roster; everybody of this round has the same place there.
 */
export function triosLost(known: Acquaintance): (a: number, b: number) => number {
  const { size } = known;
  const fresh = new Uint8Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a !== b && known.met(a, b) === 0 && known.hard(a, b) === 0) fresh[a * size + b] = 1;
    }
  }
  return (a, b) => {
    let trios = 0;
    for (let c = 0; c < size; c++) trios += (fresh[a * size + c] as number) & (fresh[b * size + c] as number);
    return trios;
  };
}
