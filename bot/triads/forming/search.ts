import type { Chance } from './chance.ts';
import { type Cost, repeatCost } from './cost.ts';
import { changeBy, costIn, costOfGroup, groupOf, reseat, type Seating, swap } from './seating.ts';

/**
 * Min-conflicts (Minton and others 1992): somebody who breaks a rule where they sit changes places with anybody, if that
 * makes nothing worse; until nobody does, or `tries` are spent. Never makes it worse as a whole.
 */
export function untangle(seating: Seating, cost: Cost, chance: Chance, tries: number): void {
  const groups = seating.from.length - 1;
  const tangled: number[] = [];
  const at = new Int32Array(groups).fill(-1);
  const look = (group: number) => {
    const breaks = costOfGroup(seating, cost, group) >= repeatCost;
    const index = at[group] as number;
    if (breaks && index < 0) {
      at[group] = tangled.length;
      tangled.push(group);
    } else if (!breaks && index >= 0) {
      const last = tangled.pop() as number;
      at[group] = -1;
      if (last === group) return;
      tangled[index] = last;
      at[last] = index;
    }
  };
  for (let group = 0; group < groups; group++) look(group);
  if (groups < 2) return;
  for (let left = tries + 20 * tangled.length; left > 0 && tangled.length > 0; left--) {
    const group = tangled[chance.below(tangled.length)] as number;
    const one = memberIn(seating, group, chance);
    const other = seating.seats[chance.below(seating.seats.length)] as number;
    const otherGroup = groupOf(seating, other);
    if (group === otherGroup || costIn(seating, cost, one, group, -1) < repeatCost) continue;
    if (changeBy(seating, cost, one, other) > 0) continue;
    swap(seating, one, other);
    look(group);
    look(otherGroup);
  }
}

function memberIn({ from, seats }: Seating, group: number, chance: Chance): number {
  const first = from[group] as number;
  return seats[first + chance.below((from[group + 1] as number) - first)] as number;
}

export interface Annealing {
  readonly moves: number;
  /** The change for the worse that is accepted about once in three, at first and at last. */
  readonly hot: number;
  readonly cold: number;
  /** A cost that is good enough to stop at. */
  readonly enough: number;
}

/**
 * Simulated annealing (Kirkpatrick and others 1983) by swaps of two people. Leaves the best seating it saw, at worst the
 * one it began with.
 */
export function anneal(seating: Seating, cost: Cost, chance: Chance, plan: Annealing): void {
  const groups = seating.from.length - 1;
  const people = seating.seats.length;
  if (groups < 2) return;
  let total = 0;
  for (let group = 0; group < groups; group++) total += costOfGroup(seating, cost, group);
  let best = total;
  const bestSeats = seating.seats.slice();
  const cooling = (plan.cold / plan.hot) ** (1 / plan.moves);
  let heat = plan.hot;
  for (let move = 0; move < plan.moves && best > plan.enough; move++) {
    heat *= cooling;
    const one = seating.seats[chance.below(people)] as number;
    const other = seating.seats[chance.below(people)] as number;
    if (groupOf(seating, one) === groupOf(seating, other)) continue;
    const change = changeBy(seating, cost, one, other);
    if (change > 0 && chance.unit() >= Math.exp(-change / heat)) continue;
    swap(seating, one, other);
    total += change;
    if (total >= best) continue;
    best = total;
    bestSeats.set(seating.seats);
  }
  reseat(seating, bestSeats);
}

/** Swaps that make nothing worse, without keeping what was before: for many people, where copies cost time. */
export function settle(seating: Seating, cost: Cost, chance: Chance, tries: number): void {
  const people = seating.seats.length;
  for (let left = tries; left > 0; left--) {
    const one = seating.seats[chance.below(people)] as number;
    const other = seating.seats[chance.below(people)] as number;
    if (groupOf(seating, one) === groupOf(seating, other)) continue;
    if (changeBy(seating, cost, one, other) <= 0) swap(seating, one, other);
  }
}
