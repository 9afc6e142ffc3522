import type { Acquaintance } from './acquaintance.ts';
import type { Chance } from './chance.ts';
import { type Design, shuffled } from './starter.ts';

/** Who stands where in a design: the person on each point, people by their places. */
export type Placement = Int32Array;

/** In which round of a design two points are together, counted from 1; 0 for never. */
export interface Meetings {
  readonly size: number;
  readonly round: Int16Array;
  /** How many pairs are together in several rounds. */
  readonly again: number;
}

/** Said of points that are together in more than one round. */
export const several = -1;

export function meetingsOf(design: Design, size: number): Meetings {
  const round = new Int16Array(size * size);
  for (const [number, groups] of design.entries()) {
    for (const group of groups) {
      for (const p of group) {
        for (const q of group)
          if (p !== q) round[p * size + q] = round[p * size + q] === 0 ? number + 1 : several;
      }
    }
  }
  return { size, round, again: round.filter((number) => number === several).length / 2 };
}

/** For each person, those they must not meet. */
export type Rivals = readonly (readonly number[])[];

export function rivalsOf(known: Acquaintance, size: number): Rivals {
  const everybody = Array.from({ length: size }, (_, place) => place);
  return everybody.map((a) => everybody.filter((b) => a !== b && known.hard(a, b) > 0));
}

/**
 * Puts people on the points of a design so that no two who must not meet do so in its first rounds: all of them if that
 * can be found, else one round less, and so on. Found by a tabu search (Glover 1989) on swaps of two people.
 *
 * @param least fewer rounds are no use.
 * @returns undefined when nothing was found.
 */
export function placed(
  meetings: Meetings,
  rounds: number,
  rivals: Rivals,
  least: number,
  random: Chance,
): Placement | undefined {
  const { size, round } = meetings;
  const personAt = besideRivals(rivals, random);
  const pointOf = new Int32Array(size);
  for (let point = 0; point < size; point++) pointOf[personAt[point] as number] = point;
  const until = new Int32Array(size);

  for (let used = rounds; used >= least; used--) {
    /** How many somebody would clash with on a point. */
    const clashes = (person: number, point: number, except: number) => {
      let count = 0;
      for (const rival of rivals[person] as readonly number[]) {
        if (rival === except) continue;
        const meet = round[point * size + (pointOf[rival] as number)] as number;
        if (meet > 0 && meet <= used) count++;
      }
      return count;
    };
    until.fill(0);
    for (let step = 1; step <= stepsPerPerson * size; step++) {
      const clashing: number[] = [];
      for (let person = 0; person < size; person++) {
        if (clashes(person, pointOf[person] as number, -1) > 0) clashing.push(person);
      }
      if (clashing.length === 0) return personAt;
      const one = clashing[random.below(clashing.length)] as number;
      const from = pointOf[one] as number;
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      let equals = 0;
      for (let other = 0; other < size; other++) {
        if (other === one || (until[other] as number) > step) continue;
        const to = pointOf[other] as number;
        const change =
          clashes(one, to, other) +
          clashes(other, from, one) -
          clashes(one, from, other) -
          clashes(other, to, one);
        if (change > least) continue;
        equals = change === least ? equals + 1 : 1;
        least = change;
        if (random.below(equals) === 0) best = other;
      }
      if (best < 0) continue;
      const to = pointOf[best] as number;
      pointOf[one] = to;
      pointOf[best] = from;
      personAt[to] = one;
      personAt[from] = best;
      until[one] = step + 3 + random.below(7);
      until[best] = step + 3 + random.below(7);
    }
  }
  return undefined;
}

const stepsPerPerson = 40;

/** In any order, but for those who must not meet: they come one after the other, the most of them first. */
function besideRivals(rivals: Rivals, random: Chance): Placement {
  const order = shuffled([...rivals.keys()], random).sort(
    (a, b) => (rivals[b]?.length ?? 0) - (rivals[a]?.length ?? 0),
  );
  const placement = new Int32Array(rivals.length);
  const isPlaced = new Uint8Array(rivals.length);
  let next = 0;
  const place = (person: number) => {
    if (isPlaced[person]) return;
    isPlaced[person] = 1;
    placement[next++] = person;
  };
  for (const person of order) {
    place(person);
    for (const rival of rivals[person] as readonly number[]) place(rival);
  }
  return placement;
}

/**
 * Puts people on points so that rounds that were held are rounds of the design, whoever formed them: then the rest of
 * the design goes on without a repeat. Backtracks over people in such an order that each has met those before as often
 * as can be; so there is hardly ever more than one point to try.
 *
 * @param held in which group everybody was, round by round; no two people are together twice.
 * @param least so many more rounds must keep those apart who must not meet.
 */
export function recognised(
  meetings: Meetings,
  rounds: number,
  rivals: Rivals,
  held: readonly Int32Array[],
  least: number,
  random: Chance,
): Placement | undefined {
  const { size, round } = meetings;
  /** The round held in which two met, from 1. */
  const heldIn = new Int16Array(size * size);
  for (const [number, groups] of held.entries()) {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++)
        if (a !== b && groups[a] === groups[b]) heldIn[a * size + b] = number + 1;
    }
  }
  const isRival = new Uint8Array(size * size);
  for (const [a, others] of rivals.entries()) for (const b of others) isRival[a * size + b] = 1;

  const people = byMeetings(heldIn, size, random);
  const points = shuffled([...people], random);
  const pointOf = new Int32Array(size).fill(-1);
  const taken = new Uint8Array(size);
  /** Which round of the design a held round is, and the other way about; 0 while that is open. */
  const designOf = new Int16Array(held.length + 1);
  const heldAs = new Int16Array(rounds + 1);
  const clashes = new Int16Array(rounds + 1);
  let clashing = 0;
  let steps = mostSteps;

  /** Whether two on these points agree with what was held. Notes what it learns, to be undone. */
  const agrees = (a: number, p: number, b: number, q: number, undo: (() => void)[]): boolean => {
    const meeting = round[p * size + q] as number;
    const met = heldIn[a * size + b] as number;
    if (meeting === several) return true;
    if (met > 0) {
      if (meeting === 0) return false;
      if (designOf[met] === meeting) return true;
      if (designOf[met] !== 0 || heldAs[meeting] !== 0) return false;
      designOf[met] = meeting;
      heldAs[meeting] = met;
      undo.push(() => {
        designOf[met] = 0;
        heldAs[meeting] = 0;
      });
      // Nobody may stand there already who did not meet then.
      for (let n = 0; n < size; n++) {
        const [c, r] = [people[n] as number, pointOf[people[n] as number] as number];
        if (r < 0) return true;
        for (let m = 0; m < n; m++) {
          const d = people[m] as number;
          if (round[r * size + (pointOf[d] as number)] === meeting && heldIn[c * size + d] !== met)
            return false;
        }
      }
      return true;
    }
    if (meeting === 0) return true;
    if (heldAs[meeting] !== 0) return false;
    if (isRival[a * size + b] === 0) return true;
    if (clashes[meeting] === 0) clashing++;
    (clashes[meeting] as number)++;
    undo.push(() => {
      (clashes[meeting] as number)--;
      if (clashes[meeting] === 0) clashing--;
    });
    return rounds - held.length - clashing >= least;
  };

  const place = (index: number): boolean => {
    if (index === size) return true;
    const a = people[index] as number;
    const meetingWith = (b: number) => designOf[heldIn[a * size + b] as number] as number;
    const companion = people.slice(0, index).find((b) => meetingWith(b) > 0) ?? a;
    const meeting = companion === a ? 0 : meetingWith(companion);
    for (const p of points) {
      const together = round[p * size + (pointOf[companion] as number)] as number;
      if (taken[p] || (meeting > 0 && together !== meeting && together !== several)) continue;
      if (steps-- <= 0) return false;
      const undo: (() => void)[] = [];
      let fits = true;
      for (let n = index - 1; n >= 0 && fits; n--) {
        const b = people[n] as number;
        fits = agrees(a, p, b, pointOf[b] as number, undo);
      }
      if (fits) {
        pointOf[a] = p;
        taken[p] = 1;
        if (place(index + 1)) return true;
        pointOf[a] = -1;
        taken[p] = 0;
      }
      while (undo.length > 0) undo.pop()?.();
    }
    return false;
  };
  if (!place(0)) return undefined;
  const placement = new Int32Array(size);
  for (let person = 0; person < size; person++) placement[pointOf[person] as number] = person;
  return placement;
}

const mostSteps = 300_000;

/** Begins anywhere; then always somebody who has met as many as possible of those before. */
function byMeetings(heldIn: Int16Array, size: number, random: Chance): readonly number[] {
  const left = shuffled([...Array(size).keys()], random);
  const links = new Int32Array(size);
  const order: number[] = [];
  while (left.length > 0) {
    let next = 0;
    for (const [index, person] of left.entries()) {
      if ((links[person] as number) > (links[left[next] as number] as number)) next = index;
    }
    const [person] = left.splice(next, 1) as [number];
    order.push(person);
    for (const other of left) if (heldIn[person * size + other]) (links[other] as number)++;
  }
  return order;
}
