/**
 * The words of forming: who is to be grouped, what is known of earlier rounds, and what came of it. Everything here is
 * plain data; people are named by opaque keys.
 */

/** Somebody who takes part in a round. */
export interface Candidate {
  readonly key: string;
  /** Whom they represent. '' when it is not known: then nobody counts as a colleague. */
  readonly organisation: string;
  /** Topics they would like to talk about, as opaque words. */
  readonly topics?: readonly string[];
}

/** Keys of those who talk with each other, in the order of their turns: the first one goes first. */
export type Group = readonly string[];

/** The groups that took place in one earlier round. */
export type EarlierRound = readonly Group[];

export interface FormingInput {
  readonly people: readonly Candidate[];
  /** The network's earlier rounds, the oldest first. People who have left may be in them. */
  readonly earlier: readonly EarlierRound[];
  /** Pairs that must not meet, by key: a hard rule like that of organisations. */
  readonly apart?: readonly (readonly [string, string])[];
  /** The same input and seed give the same groups. */
  readonly seed: number;
  /** Groups that stay as they are; the others are formed around them. */
  readonly locked?: readonly Group[];
  /**
   * Rounds still to come in the season, this one not counted; 0 when left out. Among the groups with the fewest repeats
   * those are chosen that leave the coming rounds the best chances, with everybody in `roster` present.
   */
  readonly roundsToCome?: number;
  /** Everybody who may take part in the coming rounds; `people` when left out. */
  readonly roster?: readonly Candidate[];
}

export interface Formed {
  /** Empty when there are fewer than three people. */
  readonly groups: readonly Group[];
  readonly report: FormingReport;
}

/** The rules, the most important first. `organisation` and `apart` are the hard ones. */
export const rules = ['organisation', 'apart', 'sameTrio', 'repeat', 'firstTurn', 'topics'] as const;
export type Rule = (typeof rules)[number];

export interface FormingReport {
  /** Fewer than three people: nobody is grouped. */
  readonly tooFew: boolean;
  readonly kept: readonly Rule[];
  /** Each breach of the first four rules, by whom it concerns; the most serious first. */
  readonly broken: readonly Breach[];
  /** Pairs of this round that met in an earlier one. */
  readonly repeats: number;
  /** Whether there can be no grouping that breaks the first four rules less. */
  readonly fewest: 'proven' | 'notProven';
  /** Pairs that are expected to meet again in this round and those to come, if everybody in the roster takes part. */
  readonly expectedRepeats: number;
}

export interface Breach {
  readonly rule: 'organisation' | 'apart' | 'sameTrio' | 'repeat';
  /** Two people, or three for `sameTrio`. */
  readonly people: readonly string[];
  /** For `repeat`: in how many earlier rounds they met. */
  readonly times?: number;
}

/**
 * How many there are in each group, the larger ones last. Twos do not work: 3k+1 people give one four, 3k+2 two fours,
 * five are one five, and fewer than three are not grouped (the deck's rule for triad conversations).
 */
export function groupSizes(people: number): readonly number[] {
  if (people < 3) return [];
  if (people === 5) return [5];
  const fours = people % 3;
  const threes = (people - 4 * fours) / 3;
  return [...Array<number>(threes).fill(3), ...Array<number>(fours).fill(4)];
}
