import type { Acquaintance } from './acquaintance.ts';
import type { Chance } from './chance.ts';

/** Groups of people in each of the coming rounds, by their places in the list of those who are known. */
export type Season = readonly (readonly (readonly number[])[])[];

/**
 * What a season costs, in whole numbers: the rules in their order, each weighing so much more than the next that thirty
 * people hardly ever have enough of that one to make up for it. Two who meet again cost a little more the oftener.
 */
export const weights = { hard: 400_000, trio: 4_000, repeat: 64, oftener: 1 };
/** The first round is about to be held, and the others may be planned anew: a repeat there costs so much more. */
const atOnce = 8 * weights.repeat;

/** What one meeting more costs two people, by how many times they have met. */
const again = Int32Array.from({ length: 1_000 }, (_, times) =>
  times === 0 ? 0 : weights.repeat + weights.oftener * Math.min(times - 1, 8),
);

export function costOf(known: Acquaintance, season: Season): number {
  return tableOf(known, season).cost;
}

/** No season costs less that has groups of this size and these people in its first round. */
export function leastCost(known: Acquaintance, season: Season): number {
  const everybody = Array.from({ length: known.size }, (_, place) => place);
  const [first = []] = season;
  const fresh = pairsByMeetings(known, first.flat())[0] ?? 0;
  return (
    cheapest(pairsByMeetings(known, everybody), meetingsIn(season)) +
    atOnce * Math.max(0, meetingsIn([first]) - fresh)
  );
}

/** How many pairs of people who may meet have met as many times. */
function pairsByMeetings(known: Acquaintance, people: readonly number[]): readonly number[] {
  const pairs: number[] = [];
  for (const [index, a] of people.entries()) {
    for (const b of people.slice(index + 1)) {
      if (known.hard(a, b) > 0) continue;
      const met = known.met(a, b);
      pairs[met] = (pairs[met] ?? 0) + 1;
    }
  }
  return pairs;
}

function meetingsIn(season: Season): number {
  return season.flat().reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}

/** What so many meetings cost when they are spread over pairs as evenly as can be. */
function cheapest(pairs: readonly number[], meetings: number): number {
  let cost = 0;
  let left = meetings;
  let free = 0;
  for (let times = 0; left > 0 && (free > 0 || times < pairs.length); times++) {
    free += pairs[times] ?? 0;
    const taken = Math.min(free, left);
    cost += taken * (again[times] as number);
    left -= taken;
  }
  return cost;
}

export interface Cooling {
  readonly moves: number;
  /** A change so much for the worse is accepted about once in three, at first and at last; a repeat costs 64. */
  readonly hot: number;
  readonly cold: number;
  /** A cost that is good enough to stop at. */
  readonly enough: number;
}

/**
 * Simulated annealing (Kirkpatrick and others 1983) of all rounds at once: in some round, two people of different groups
 * change places. What that costs is read from a table of how often each pair meets.
 *
 * @returns the best season seen, at worst the one it began with.
 */
export function annealed(known: Acquaintance, season: Season, random: Chance, cooling: Cooling): Season {
  const table = tableOf(known, season);
  const { seats, groupAt, roundFrom } = table;
  const rounds = season.flatMap((groups, round) => (groups.length > 1 ? [round] : []));
  if (rounds.length === 0) return season;
  let { cost } = table;
  let best = cost;
  const bestSeats = seats.slice();
  const factor = (cooling.cold / cooling.hot) ** (1 / cooling.moves);
  let heat = cooling.hot;
  for (let move = 0; move < cooling.moves && best > cooling.enough; move++) {
    heat *= factor;
    const round = rounds[random.below(rounds.length)] as number;
    const from = roundFrom[round] as number;
    const people = (roundFrom[round + 1] as number) - from;
    const one = from + random.below(people);
    const other = from + random.below(people);
    if (groupAt[one] === groupAt[other]) continue;
    const change = table.change(round, one, other);
    if (change > 0 && change > -heat * Math.log(random.unit())) continue;
    table.swap(round, one, other);
    cost += change;
    if (cost >= best) continue;
    best = cost;
    bestSeats.set(seats);
  }
  let next = 0;
  return season.map((groups) => groups.map((group) => group.map(() => bestSeats[next++] as number)));
}

function tableOf(known: Acquaintance, season: Season) {
  const { size } = known;
  /** How often each pair meets: in earlier rounds, and in those of the season. */
  const meets = new Uint16Array(size * size);
  const hard = new Int32Array(size * size);
  const extra = new Int32Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a === b) continue;
      const met = known.met(a, b);
      meets[a * size + b] = met;
      hard[a * size + b] = known.hard(a, b) * weights.hard;
      extra[a * size + b] = met > 0 ? atOnce : 0;
    }
  }

  const seats = Int16Array.from(season.flat(2));
  const groupAt = new Int32Array(seats.length);
  /** Group `g` of the season has the seats from `from[g]` up to, not including, `from[g + 1]`. */
  const from = [0];
  const roundFrom = [0];
  /** In which group of the season somebody is in a round; -1 when absent. */
  const groupIn = new Int32Array(season.length * size).fill(-1);
  let cost = 0;
  for (const [round, groups] of season.entries()) {
    for (const group of groups) {
      const start = from.at(-1) as number;
      groupAt.fill(from.length - 1, start, start + group.length);
      for (const person of group) groupIn[round * size + person] = from.length - 1;
      from.push(start + group.length);
      for (const [index, a] of group.entries()) {
        for (const b of group.slice(index + 1)) {
          cost += pairCost(round, a, b, 0);
          count(a, b, 1);
        }
      }
    }
    roundFrom.push(from.at(-1) as number);
  }
  for (const [round, groups] of season.entries()) {
    for (const group of groups) {
      for (const [third, c] of group.entries()) {
        for (let second = 1; second < third; second++) {
          for (let first = 0; first < second; first++) {
            const [a, b] = [group[first] as number, group[second] as number];
            if (meet(a, b, 2) && meet(a, c, 2) && meet(b, c, 2))
              cost += weights.trio * before(round, a, b, c);
          }
        }
      }
    }
  }

  function count(a: number, b: number, more: number): void {
    meets[a * size + b] = (meets[a * size + b] as number) + more;
    meets[b * size + a] = (meets[b * size + a] as number) + more;
  }

  function meet(a: number, b: number, times: number): boolean {
    return (meets[a * size + b] as number) >= times;
  }

  /** @param without meetings in the table that are not to be counted. */
  function pairCost(round: number, a: number, b: number, without: number): number {
    const at = a * size + b;
    const cost = (again[(meets[at] as number) - without] as number) + (hard[at] as number);
    return round === 0 ? cost + (extra[at] as number) : cost;
  }

  function together(round: number, a: number, b: number, c: number): boolean {
    const group = groupIn[round * size + a] as number;
    return group >= 0 && group === groupIn[round * size + b] && group === groupIn[round * size + c];
  }

  function before(round: number, a: number, b: number, c: number): number {
    let times = known.sameTrio(a, b, c) ? 1 : 0;
    for (let other = 0; other < round; other++) if (together(other, a, b, c)) times++;
    return times;
  }

  function otherwise(round: number, a: number, b: number, c: number): number {
    let times = before(round, a, b, c);
    for (let other = round + 1; other < season.length; other++) if (together(other, a, b, c)) times++;
    return times;
  }

  /** What it costs that the one on a seat gives it to somebody from another group. */
  function change(round: number, seat: number, comes: number): number {
    const goes = seats[seat] as number;
    const group = groupAt[seat] as number;
    const end = from[group + 1] as number;
    let cost = 0;
    for (let at = from[group] as number; at < end; at++) {
      if (at === seat) continue;
      const x = seats[at] as number;
      cost += pairCost(round, comes, x, 0) - pairCost(round, goes, x, 1);
      for (let next = at + 1; next < end; next++) {
        if (next === seat) continue;
        const y = seats[next] as number;
        if (!meet(x, y, 2)) continue;
        if (meet(comes, x, 1) && meet(comes, y, 1)) cost += weights.trio * otherwise(round, comes, x, y);
        if (meet(goes, x, 2) && meet(goes, y, 2)) cost -= weights.trio * otherwise(round, goes, x, y);
      }
    }
    return cost;
  }

  function move(round: number, seat: number, comes: number): void {
    const goes = seats[seat] as number;
    const group = groupAt[seat] as number;
    for (let at = from[group] as number; at < (from[group + 1] as number); at++) {
      if (at === seat) continue;
      count(goes, seats[at] as number, -1);
      count(comes, seats[at] as number, 1);
    }
    groupIn[round * size + comes] = group;
  }

  return {
    cost,
    seats,
    groupAt,
    roundFrom,
    /** What two on seats of different groups cost, or save, when they change places. */
    change: (round: number, one: number, other: number) =>
      change(round, one, seats[other] as number) + change(round, other, seats[one] as number),
    swap: (round: number, one: number, other: number) => {
      const [a, b] = [seats[one] as number, seats[other] as number];
      move(round, one, b);
      move(round, other, a);
      seats[one] = b;
      seats[other] = a;
    },
  };
}
