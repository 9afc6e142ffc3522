import type { Acquaintance } from './acquaintance.ts';
import type { Chance } from './chance.ts';
import { type Cost, repeatCost } from './cost.ts';

/** Groups of people by their places. */
export type Places = readonly (readonly number[])[];

/** Who sits where: people by their places, in typed arrays so that a million take little memory and time. */
export interface Seating {
  /** Group `g` has the seats from `from[g]` up to, not including, `from[g + 1]`. */
  readonly from: Int32Array;
  readonly groupAt: Int32Array;
  /** Who sits on each seat. */
  readonly seats: Int32Array;
  /** Where each person sits, by place; meaningless for people who have no seat here. */
  readonly seatOf: Int32Array;
}

/** @param people as many places as there are seats, in the order of seats. @param size of everybody known. */
export function seat(people: Int32Array, sizes: readonly number[], size: number): Seating {
  const from = new Int32Array(sizes.length + 1);
  const groupAt = new Int32Array(people.length);
  let next = 0;
  for (let group = 0; group < sizes.length; group++) {
    const after = next + (sizes[group] as number);
    groupAt.fill(group, next, after);
    next = after;
    from[group + 1] = after;
  }
  const seating = { from, groupAt, seats: new Int32Array(people.length), seatOf: new Int32Array(size) };
  reseat(seating, people);
  return seating;
}

export function reseat({ seats, seatOf }: Seating, people: Int32Array): void {
  seats.set(people);
  for (let at = 0; at < people.length; at++) seatOf[people[at] as number] = at;
}

export function swap({ seats, seatOf }: Seating, one: number, other: number): void {
  const [from, to] = [seatOf[one] as number, seatOf[other] as number];
  seats[from] = other;
  seats[to] = one;
  seatOf[one] = to;
  seatOf[other] = from;
}

export function groupOf({ groupAt, seatOf }: Seating, person: number): number {
  return groupAt[seatOf[person] as number] as number;
}

/** What somebody costs, or would cost, in a group, apart from `except` who gives them the seat. */
export function costIn(seating: Seating, cost: Cost, person: number, group: number, except: number): number {
  const { from, seats } = seating;
  const end = from[group + 1] as number;
  let total = 0;
  for (let at = from[group] as number; at < end; at++) {
    const second = seats[at] as number;
    if (second === person || second === except) continue;
    total += cost.pair(person, second);
    for (let next = at + 1; next < end; next++) {
      const third = seats[next] as number;
      if (third !== person && third !== except) total += cost.trio(person, second, third);
    }
  }
  return total;
}

/** What it would cost, or save, if two in different groups changed places. */
export function changeBy(seating: Seating, cost: Cost, one: number, other: number): number {
  const [group, otherGroup] = [groupOf(seating, one), groupOf(seating, other)];
  return (
    costIn(seating, cost, one, otherGroup, other) +
    costIn(seating, cost, other, group, one) -
    costIn(seating, cost, one, group, one) -
    costIn(seating, cost, other, otherGroup, other)
  );
}

export function costOfGroup({ from, seats }: Seating, cost: Cost, group: number): number {
  const end = from[group + 1] as number;
  let total = 0;
  for (let first = from[group] as number; first < end; first++) {
    for (let second = first + 1; second < end; second++) {
      total += cost.pair(seats[first] as number, seats[second] as number);
      for (let third = second + 1; third < end; third++) {
        total += cost.trio(seats[first] as number, seats[second] as number, seats[third] as number);
      }
    }
  }
  return total;
}

/** Price of all breaches of the first four rules. */
export function priceOf(seating: Seating, cost: Cost): number {
  let total = 0;
  for (let group = 0; group + 1 < seating.from.length; group++) {
    total += Math.floor(costOfGroup(seating, cost, group) / repeatCost);
  }
  return total;
}

/**
 * Deals people to the groups like cards, one organisation after the other. Nobody sits with a colleague unless an
 * organisation has more people than there are groups, and then as few do as can be. Otherwise chance decides.
 *
 * @param sizes the larger ones last.
 * @returns places in the order of seats.
 */
export function deal(
  people: Int32Array,
  known: Acquaintance,
  sizes: readonly number[],
  chance: Chance,
): Int32Array {
  const from = new Int32Array(sizes.length);
  for (let group = 1; group < sizes.length; group++) {
    from[group] = (from[group - 1] as number) + (sizes[group - 1] as number);
  }
  const cards = byOrganisation(shuffledPlaces(people, chance), known);
  const seats = new Int32Array(people.length);
  let next = 0;
  // Larger groups are dealt first in each lap: so a lap that is short for them follows on the one before.
  for (let lap = 0; next < cards.length; lap++) {
    for (let group = sizes.length - 1; group >= 0 && (sizes[group] as number) > lap; group--) {
      seats[(from[group] as number) + lap] = cards[next++] as number;
    }
  }
  return seats;
}

function shuffledPlaces(people: Int32Array, chance: Chance): Int32Array {
  const places = people.slice();
  for (let last = places.length - 1; last > 0; last--) {
    const pick = chance.below(last + 1);
    const picked = places[pick] as number;
    places[pick] = places[last] as number;
    places[last] = picked;
  }
  return places;
}

/** Colleagues next to each other, in the order the organisations come; those whose organisation is not known last. */
function byOrganisation(places: Int32Array, known: Acquaintance): Int32Array {
  const counts = new Int32Array(known.size);
  const order: number[] = [];
  for (const place of places) {
    const organisation = known.organisationOf(place);
    if (organisation < 0) continue;
    const count = counts[organisation] as number;
    if (count === 0) order.push(organisation);
    counts[organisation] = count + 1;
  }
  const nexts = new Int32Array(known.size);
  let free = 0;
  for (const organisation of order) {
    nexts[organisation] = free;
    free += counts[organisation] as number;
  }
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const organisation = known.organisationOf(place);
    if (organisation < 0) sorted[free++] = place;
    else {
      sorted[nexts[organisation] as number] = place;
      nexts[organisation] = (nexts[organisation] as number) + 1;
    }
  }
  return sorted;
}
