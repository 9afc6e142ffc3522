import { execFileSync } from 'node:child_process';
import { chanceOf } from '../../bot/triads/forming/chance.ts';
import { formRound } from '../../bot/triads/forming/formRound.ts';
import type { Candidate, EarlierRound, Group } from '../../bot/triads/forming/grouping.ts';
import { repairRound } from '../../bot/triads/forming/repair.ts';
import { planSeason } from '../../bot/triads/forming/season.ts';
import { annealedAlone, byChance, type Former, greedy, inHindsight } from './formingPeers.ts';
import { type Line, quantile, spreadOf } from './numbers.ts';

const organisations = 15;
const peers: readonly (readonly [name: string, former: Former])[] = [
  ['by chance', byChance],
  ['greedy, best of 200', greedy],
  ['annealing per round', annealedAlone],
];

/** How well and how fast triads are formed. It needs no storage. */
export async function measureForming(): Promise<readonly Line[]> {
  // First, while nothing is warm yet.
  const kirkman = ofFifteen();
  return [
    ...kirkman,
    ...ofThirtyThree(),
    ...nearCapacity(),
    ...withAbsentees(),
    ...ofVeryMany(),
    ...repairs(),
  ];
}

/** Fifteen organisations, threes, seven rounds: each pair can meet exactly once. */
function ofFifteen(): readonly Line[] {
  const people = network(15, 15);
  const seeds = 50;
  const [cold] = timed(() => season(ours, people, 7, 0));
  const times: number[] = [];
  let repeats = 0;
  const others = peers.map(() => 0);
  for (let seed = 0; seed < seeds; seed++) {
    const [ms, rounds] = timed(() => season(ours, people, 7, seed));
    times.push(ms);
    repeats += breaches(rounds, people).repeats;
    for (const [peer, [, former]] of peers.entries()) {
      others[peer] = (others[peer] ?? 0) + breaches(season(alone(former), people, 7, seed), people).repeats;
    }
  }
  const planned = spreadOf(
    Array.from(
      { length: seeds },
      (_, seed) => timed(() => planSeason({ people, rounds: 7, earlier: [], seed }))[0],
    ),
  );
  return [
    ...peers.map(
      ([name], peer): Line => ({
        measure: `15 people, 7 rounds, ${seeds} seeds: repeats against ${name}`,
        ratio: spreadOf([repeats / (others[peer] ?? Number.NaN)]),
        limit: { atMost: 0, aim: 0 },
        ours: `${repeats}`,
        peer: `${others[peer]}`,
      }),
    ),
    ofLimit('15 people, 7 rounds formed one by one: first season of a process', [cold], 1_000, 10),
    ofLimit('15 people, 7 rounds formed one by one: later seasons', times, 1_000, 10),
    { measure: '15 people, 7 rounds planned at once', ours: ms(planned.median), peer: '' },
  ];
}

/** At most three of each organisation. */
function ofThirtyThree(): readonly Line[] {
  return [12, 14].flatMap((rounds) => {
    const times: number[] = [];
    let wrong = 0;
    let greedys = 0;
    for (let seed = 0; seed < 10; seed++) {
      const people = network(33, organisations, seed);
      const [ms, held] = timed(() => season(ours, people, rounds, seed));
      times.push(ms);
      wrong += sum(breaches(held, people));
      greedys += sum(breaches(season(alone(greedy), people, rounds, seed), people));
    }
    const zero: Line = {
      measure: `33 people of ${organisations} organisations, ${rounds} rounds, 10 networks: colleagues and repeats against greedy`,
      ratio: spreadOf([wrong / greedys]),
      ...(rounds === 12 ? { limit: { atMost: 0, aim: 0 } } : {}),
      ours: `${wrong}`,
      peer: `${greedys}`,
    };
    return [zero, ofLimit(`33 people, ${rounds} rounds formed one by one`, times, 1_000, 100)];
  });
}

/**
 * Everybody comes, and each has an organisation of their own. First as many rounds as are known without a repeat, then one
 * more, where the pairs would suffice for it but not all repeats can be avoided: that is not judged.
 */
function nearCapacity(): readonly Line[] {
  const judged = [
    [15, 7],
    [18, 8],
    [21, 10],
    [24, 11],
    [27, 13],
    [33, 16],
    [14, 4],
    [16, 6],
    [17, 5],
    [19, 7],
    [20, 7],
    [22, 9],
    [23, 8],
    [26, 10],
    [29, 11],
    [35, 15],
  ] as const;
  const oneMore = [
    [12, 5],
    [13, 5],
    [14, 5],
    [17, 6],
    [19, 8],
    [23, 9],
    [29, 12],
    [31, 14],
  ] as const;
  return [
    ...judged.map(([size, rounds]) => ({
      ...againstGreedy(size, rounds),
      limit: { atMost: 0.25, aim: 0 },
    })),
    ...oneMore.map(([size, rounds]) => againstGreedy(size, rounds)),
  ];
}

function againstGreedy(size: number, rounds: number): Line {
  const people = network(size, size);
  const totals = { ours: 0, greedy: 0 };
  for (let seed = 0; seed < 5; seed++) {
    totals.ours += breaches(season(ours, people, rounds, seed), people).repeats;
    totals.greedy += breaches(season(alone(greedy), people, rounds, seed), people).repeats;
  }
  return {
    measure: `${size} people, ${rounds} rounds, 5 seeds: repeats against greedy`,
    ratio: spreadOf([totals.ours / totals.greedy]),
    ours: `${totals.ours}`,
    peer: `${totals.greedy}`,
  };
}

function withAbsentees(): readonly Line[] {
  const rounds = 6;
  const seasons = 200;
  const random = chanceOf(2026);
  const totals = { ours: 0, peers: peers.map(() => 0), hindsight: 0 };
  const hard = { ours: 0, greedy: 0 };
  const times: number[] = [];
  let proven = 0;
  let formed = 0;
  for (let seed = 0; seed < seasons; seed++) {
    const people = network(15 + random.below(21), organisations, seed);
    const present = Array.from({ length: rounds }, () => people.filter(() => random.unit() >= 0.2));
    const held: EarlierRound[] = [];
    for (const [round, here] of present.entries()) {
      const [ms, { groups, report }] = timed(() =>
        formRound({ people: here, earlier: held, seed, roundsToCome: rounds - 1 - round, roster: people }),
      );
      held.push(groups);
      times.push(ms);
      formed++;
      if (report.fewest === 'proven') proven++;
    }
    const { repeats, colleagues } = breaches(held, people);
    totals.ours += repeats;
    hard.ours += colleagues;
    for (const [peer, [, former]] of peers.entries()) {
      const theirs: EarlierRound[] = [];
      for (const here of present) theirs.push(former(here, theirs, seed));
      const its = breaches(theirs, people);
      totals.peers[peer] = (totals.peers[peer] ?? 0) + its.repeats;
      if (former === greedy) hard.greedy += its.colleagues;
    }
    totals.hindsight += breaches(inHindsight(people, present, seed), people).repeats;
  }
  const what = `${seasons} seasons of 15-35 people, 6 rounds, a fifth absent`;
  return [
    ...peers.map(([name], peer): Line => {
      const theirs = totals.peers[peer] ?? Number.NaN;
      return {
        measure: `${what}: repeats against ${name}`,
        ratio: spreadOf([totals.ours / theirs]),
        ...(peers[peer]?.[1] === greedy ? { limit: { atMost: 1, aim: 0.85 } } : {}),
        ours: (totals.ours / seasons).toFixed(2),
        peer: (theirs / seasons).toFixed(2),
      };
    }),
    {
      measure: `${what}: repeats against hindsight`,
      ratio: spreadOf([totals.ours / totals.hindsight]),
      ours: (totals.ours / seasons).toFixed(2),
      peer: (totals.hindsight / seasons).toFixed(2),
    },
    { measure: `${what}: pairs of colleagues`, ours: `${hard.ours}`, peer: `${hard.greedy} (greedy)` },
    {
      measure: `${what}: rounds certified to have the fewest repeats`,
      ratio: spreadOf([proven / formed]),
      ours: `${proven} of ${formed}`,
      peer: '',
    },
    {
      measure: `${what}: forming a round`,
      ours: `${ms(quantile(times, 0.5))} (95 %: ${ms(quantile(times, 0.95))}, at most ${ms(Math.max(...times))})`,
      peer: '',
    },
  ];
}

interface Once {
  readonly ms: number;
  readonly bytes: number;
  readonly broken: number;
}

/** One round with a history of three, twenty people to an organisation. */
function ofVeryMany(): readonly Line[] {
  const once = (size: number): Once =>
    JSON.parse(
      execFileSync(process.execPath, ['tests/bench/formingOnce.ts', `${size}`], { encoding: 'utf8' }),
    );
  const many = [once(10_000), once(10_000), once(10_000)];
  const million = once(1_000_000);
  const tenth = once(100_000);
  const perPerson = ({ bytes }: Once, size: number) => `${Math.round(bytes / size)} bytes a person`;
  return [
    ofLimit(
      '10,000 people, one round',
      many.map((one) => one.ms),
      200,
      200,
    ),
    {
      ...ofLimit('1,000,000 people, one round (aim)', [million.ms], 2_000, 2_000),
      limit: { atMost: 5, aim: 1 },
    },
    {
      measure: 'memory of 1,000,000 people against 100,000',
      ratio: spreadOf([million.bytes / 10 / tenth.bytes]),
      limit: { atMost: 1.5, aim: 1 },
      ours: perPerson(million, 1_000_000),
      peer: perPerson(tenth, 100_000),
    },
    {
      measure: 'breaches with 10,000 and 1,000,000 people',
      ours: `${many[0]?.broken} and ${million.broken}`,
      peer: '',
    },
  ];
}

/** "Jag kan inte", said by each of 33, 34 and 35 in turn. */
function repairs(): readonly Line[] {
  return [33, 34, 35].map((size) => {
    const people = network(size, organisations, size);
    const earlier = season(ours, people, 4, size);
    const { groups } = formRound({ people, earlier, seed: size });
    const times = people.map(({ key }) => {
      const present = people.filter((candidate) => candidate.key !== key);
      // A busy machine stops us now and then; it does not do so three times.
      const tries = [1, 2, 3].map(
        () => timed(() => repairRound({ groups, present, earlier, seed: size }))[0],
      );
      return Math.min(...tries);
    });
    return ofLimit(`${size} people, one cannot come: repair`, times, 10, 10);
  });
}

/** Made-up people; with a seed, as many of an organisation as chance decides, but three at most. */
function network(size: number, count: number, seed?: number): readonly Candidate[] {
  const random = chanceOf(seed ?? 0);
  const members = Array<number>(count).fill(0);
  return Array.from({ length: size }, (_, n) => {
    let organisation = n % count;
    if (seed !== undefined && n >= count) {
      do organisation = random.below(count);
      while ((members[organisation] as number) >= 3);
    }
    members[organisation] = (members[organisation] as number) + 1;
    return { key: `person-${n}`, organisation: `organisation-${organisation}` };
  });
}

type FormsNext = (
  people: readonly Candidate[],
  earlier: readonly EarlierRound[],
  seed: number,
  roundsToCome: number,
) => readonly Group[];

const ours: FormsNext = (people, earlier, seed, roundsToCome) =>
  formRound({ people, earlier, seed, roundsToCome }).groups;

function alone(former: Former): FormsNext {
  return (people, earlier, seed) => former(people, earlier, seed + 1_000 * earlier.length);
}

function season(
  form: FormsNext,
  people: readonly Candidate[],
  rounds: number,
  seed: number,
): readonly EarlierRound[] {
  const held: EarlierRound[] = [];
  while (held.length < rounds) held.push(form(people, held, seed, rounds - 1 - held.length));
  return held;
}

interface Breaches {
  readonly colleagues: number;
  /** Over all rounds, pairs that had met in one before. */
  readonly repeats: number;
}

/** Counted here once more, whatever the reports say. */
function breaches(rounds: readonly EarlierRound[], people: readonly Candidate[]): Breaches {
  const organisationOf = new Map(people.map(({ key, organisation }) => [key, organisation]));
  const met = new Set<string>();
  let colleagues = 0;
  let repeats = 0;
  for (const group of rounds.flat()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (organisationOf.get(one) === organisationOf.get(other)) colleagues++;
        const pair = [one, other].sort().join();
        if (met.has(pair)) repeats++;
        met.add(pair);
      }
    }
  }
  return { colleagues, repeats };
}

function sum({ colleagues, repeats }: Breaches): number {
  return colleagues + repeats;
}

function timed<Result>(work: () => Result): readonly [ms: number, Result] {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}

/** The slowest against what it may take. */
function ofLimit(measure: string, times: readonly number[], limitMs: number, aimMs: number): Line {
  return {
    measure: `${measure}, the slowest of ${times.length}`,
    ratio: spreadOf([Math.max(...times) / limitMs]),
    limit: { atMost: 1, aim: aimMs / limitMs },
    ours: `${ms(Math.max(...times))} (median ${ms(quantile(times, 0.5))})`,
    peer: ms(limitMs),
  };
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
