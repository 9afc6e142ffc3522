import { type Acquaintance, acquaintance, mostInTables } from './acquaintance.ts';
import { fewestByOrganisations } from './bounds.ts';
import { chanceOf } from './chance.ts';
import { costOf } from './cost.ts';
import { type Fewest, fewestBreaches, polished, type Task } from './fewest.ts';
import {
  type Candidate,
  type EarlierRound,
  type Formed,
  type FormingInput,
  type Group,
  groupSizes,
} from './grouping.ts';
import { heldGroups, joined } from './locked.ts';
import { looksAhead, repeatsIn, rosterOf, seasonAfter, seasonFrom } from './outlook.ts';
import { judge } from './report.ts';
import { type Places, priceOf, type Seating, seat } from './seating.ts';
import { hasWishes, tasteOf, wishesOf } from './taste.ts';

/**
 * Forms one round. The same input gives the same groups; it asks no clock and counts its effort in steps.
 *
 * The rules and their order are those of the learning project's triad conversations (Troika Consulting, Liberating
 * Structures): nobody with their own organisation, never the same trio again, fewest repeated pairs over all earlier
 * rounds, a balanced first turn, wishes for topics. Sizes follow `groupSizes`.
 *
 * How: people are dealt round the groups by organisation, those in conflict change places (min-conflicts), and where
 * that is not enough simulated annealing and then branch and bound over exact covers, up to `mostInExact` people, find
 * the fewest breaches and prove it. With rounds to come the season is planned as a whole; its first round is taken
 * unless another breaks the rules less today, and then the one like it. Time and memory grow linearly for many people.
 *
 * Locked groups keep their members and order and come first; what is proven, is proven for the others. Members who do not
 * take part leave them, and a group of whom fewer than three are left is no longer locked. The others get the sizes that
 * so many people get, which are those of the whole whenever the locked groups have sizes of the whole. One or two people
 * who are left over join locked groups, the smallest first.
 *
 * @param input keys of people must be distinct.
 */
export function formRound(input: FormingInput): Formed {
  const { people } = input;
  const known = acquaintance(people, input.earlier, input.apart);
  if (people.length < 3) return { groups: [], report: judge([], input, known, 'proven') };
  const held = heldGroups(input, known);
  const { groups, proven, coming } = formAround(held, input, known);
  const report = judge(groups, input, known, proven ? 'proven' : 'notProven');
  return { groups: keysOf(groups, people), report: { ...report, expectedRepeats: report.repeats + coming } };
}

interface Found {
  readonly groups: Places;
  readonly proven: boolean;
  /** Repeats in the rounds to come. */
  readonly coming: number;
}

function formAround(held: Places, input: FormingInput, known: Acquaintance): Found {
  const people = placesBut(held, known.size);
  const found = (groups: Places, proven: boolean, coming = comingAfter(groups, input)): Found => ({
    groups,
    proven,
    coming,
  });
  if (people.length < 3) return found(joined(held, [...people], known), true);

  const task = { people, sizes: groupSizes(people.length), known, chance: chanceOf(input.seed) };
  const season = held.length === 0 && looksAhead(input) ? seasonFrom(input) : undefined;
  const { seating, proven } = fewestFrom(season?.[0], task, input);
  const groups = [...held, ...inTurn(seating, known)];
  if (!season) return found(groups, proven);

  const after = [...input.earlier, keysOf(groups, input.people)];
  const bySeason = found(groups, proven, repeatsIn(season.slice(1), rosterOf(input), after));
  if (!hasWishes(input)) return bySeason;
  // Wishes decide only where the season loses nothing by it.
  const wished = polished(seating, { ...task, cost: costOf(known, wishesOf(input, known)) });
  const byWishes = found(inTurn(wished, known), proven);
  return byWishes.coming <= bySeason.coming ? byWishes : bySeason;
}

/** The planned groups if nothing breaks the rules less, otherwise others that do, as like them as can be. */
function fewestFrom(plan: EarlierRound | undefined, task: Omit<Task, 'cost'>, input: FormingInput): Fewest {
  const { people, sizes, known } = task;
  const planned = plan && seatingOf(plan, sizes, known);
  const price =
    planned &&
    priceOf(
      planned,
      costOf(known, () => 0),
    );
  if (planned && price === fewestByOrganisations(people, known, sizes.length)) {
    return { seating: planned, proven: true };
  }
  const cost = costOf(known, tasteOf(input, known, planned));
  const { seating, proven } = fewestBreaches({ ...task, cost }, planned?.seats);
  if (planned && price === priceOf(seating, cost)) return { seating: planned, proven };
  const hasTaste = known.size <= mostInTables || hasWishes(input);
  return { seating: hasTaste ? polished(seating, { ...task, cost }) : seating, proven };
}

function comingAfter(groups: Places, input: FormingInput): number {
  if (!looksAhead(input)) return 0;
  const keys = keysOf(groups, input.people);
  return repeatsIn(seasonAfter(input, keys), rosterOf(input), [...input.earlier, keys]);
}

function seatingOf(groups: readonly Group[], sizes: readonly number[], known: Acquaintance): Seating {
  const places = groups
    .toSorted((one, other) => one.length - other.length)
    .flatMap((group) => group.flatMap((key) => known.placeOf(key) ?? []));
  return seat(Int32Array.from(places), sizes, known.size);
}

// Plain loops from here on: a million people come this way.

function placesBut(held: Places, size: number): Int32Array {
  const taken = new Set(held.flat());
  const places = new Int32Array(size - taken.size);
  let next = 0;
  for (let place = 0; place < size; place++) if (!taken.has(place)) places[next++] = place;
  return places;
}

/** Who has gone first least often goes first. */
function inTurn({ from, seats }: Seating, known: Acquaintance): number[][] {
  const groups: number[][] = [];
  for (let group = 0; group + 1 < from.length; group++) {
    const members: number[] = [];
    const end = from[group + 1] as number;
    for (let at = from[group] as number; at < end; at++) members.push(seats[at] as number);
    groups.push(members.sort((a, b) => known.wentFirst(a) - known.wentFirst(b)));
  }
  return groups;
}

function keysOf(groups: Places, people: readonly Candidate[]): Group[] {
  return groups.map((group) => group.map((place) => (people[place] as Candidate).key));
}
