import fc from 'fast-check';
import { chanceOf } from '../../bot/triads/forming/chance.ts';
import { type Candidate, type EarlierRound, groupSizes } from '../../bot/triads/forming/grouping.ts';
import { planSeason } from '../../bot/triads/forming/season.ts';
import { designs, extendedDesign, shuffled } from '../../bot/triads/forming/starter.ts';

/** Each of an organisation of their own, unless sizes of organisations are given. */
function network(size: number, organisations?: readonly number[]): readonly Candidate[] {
  const names = organisations?.flatMap((count, n) => Array<string>(count).fill(`organisation-${n}`));
  return Array.from({ length: size }, (_, n) => ({
    key: `person-${String(n).padStart(4, '0')}`,
    organisation: names?.[n] ?? `own-${n}`,
  }));
}

const pairsOf = (group: readonly string[]) =>
  group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other].sort().join(' ')));

const triosOf = (group: readonly string[]) =>
  group.flatMap((one, n) =>
    pairsOf(group.slice(n + 1)).map((pair) => [one, ...pair.split(' ')].sort().join(' ')),
  );

/** Counted without anything of the planner's own. */
function audit(
  rounds: readonly EarlierRound[],
  people: readonly Candidate[],
  earlier: readonly EarlierRound[] = [],
) {
  const organisationOf = new Map(people.map(({ key, organisation }) => [key, organisation]));
  const meetings = new Map<string, number>();
  const trios = new Set<string>();
  let repeats = 0;
  let sameTrios = 0;
  let colleagues = 0;
  for (const [round, groups] of [...earlier, ...rounds].entries()) {
    const counts = round >= earlier.length;
    for (const group of groups) {
      for (const pair of pairsOf(group)) {
        const [one, other] = pair.split(' ') as [string, string];
        const met = meetings.get(pair) ?? 0;
        if (counts && met > 0) repeats++;
        if (counts && organisationOf.get(one) === organisationOf.get(other)) colleagues++;
        meetings.set(pair, met + 1);
      }
      for (const trio of triosOf(group)) {
        if (counts && trios.has(trio)) sameTrios++;
        trios.add(trio);
      }
    }
  }
  return { repeats, sameTrios, colleagues, meetings };
}

function expectWhole(groups: EarlierRound, people: readonly Candidate[]) {
  expect(groups.flat().toSorted()).toEqual(people.map(({ key }) => key).toSorted());
  expect(groups.map(({ length }) => length)).toEqual(groupSizes(people.length));
}

const noBreach = { repeats: 0, sameTrios: 0, colleagues: 0 };
const setsOf = (rounds: readonly EarlierRound[]) =>
  rounds.map((groups) =>
    groups
      .map((group) => group.toSorted().join())
      .toSorted()
      .join('|'),
  );

describe('constructions', () => {
  test.each([...Array(62).keys()])('of %i points bring no two together twice', (points) => {
    for (const design of designs(points, 3)) {
      expect(design.length).toBeGreaterThanOrEqual(3);
      const pairs = new Set<string>();
      let meetings = 0;
      for (const groups of design) {
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...Array(points).keys()]);
        expect(groups.map(({ length }) => length)).toEqual(groupSizes(points));
        for (const pair of groups.flatMap((group) => pairsOf(group.map(String)))) {
          pairs.add(pair);
          meetings++;
        }
      }
      expect(pairs.size).toBe(meetings);
    }
  });

  test.each([
    [9, 4],
    [12, 4],
    [13, 4],
    [14, 4],
    [15, 7],
    [16, 6],
    [17, 5],
    [18, 8],
    [19, 7],
    [20, 7],
    [21, 10],
    [22, 9],
    [23, 8],
    [24, 11],
    [25, 11],
    [26, 10],
    [27, 13],
    [28, 12],
    [29, 11],
    [30, 14],
    [31, 13],
    [32, 13],
    [33, 16],
    [34, 15],
    [35, 15],
    [36, 17],
    [45, 22],
  ])('of %i points have %i rounds', (points, rounds) => {
    expect(designs(points, rounds).next().value).toBeDefined();
  });

  test.each([
    [14, 5, 2],
    [17, 6, 3],
    [19, 8, 5],
    [23, 9, 4],
    [29, 12, 11],
    [31, 14, 11],
  ])('of %i points have %i rounds when %i pairs meet again, all in the last', (points, rounds, again) => {
    const design = extendedDesign(points) ?? [];
    expect(design).toHaveLength(rounds);
    const people = Array.from({ length: points }, (_, n) => ({ key: `${n}`, organisation: '' }));
    const named = design.map((groups) => groups.map((group) => group.map(String)));
    for (const groups of named) expectWhole(groups, people);
    expect(audit(named, network(0)).repeats).toBe(again);
    expect(audit(named.slice(0, -1), network(0)).repeats).toBe(0);
  });
});

test('fifteen organisations in threes, seven rounds: each pair meets exactly once', () => {
  const people = network(15);
  const seasons = new Set<string>();
  for (let seed = 0; seed < 50; seed++) {
    const rounds = planSeason({ people, rounds: 7, earlier: [], seed });
    expect(rounds).toHaveLength(7);
    for (const groups of rounds) expectWhole(groups, people);
    const { meetings, ...breaches } = audit(rounds, people);
    expect(breaches).toEqual(noBreach);
    expect(meetings.size).toBe(105);
    seasons.add(setsOf(rounds).join());
  }
  expect(seasons.size).toBe(50);
});

test.each([
  [9, 4],
  [14, 4],
  [16, 6],
  [17, 4],
  [18, 8],
  [20, 7],
  [21, 10],
  [24, 11],
  [26, 10],
  [27, 13],
  [29, 11],
  [33, 16],
  [35, 9],
  [36, 17],
  [45, 22],
  [80, 12],
])('%i people, %i rounds: nobody meets twice', (size, rounds) => {
  const people = network(size);
  for (const seed of [1, 2, 3]) {
    const season = planSeason({ people, rounds, earlier: [], seed });
    for (const groups of season) expectWhole(groups, people);
    expect(audit(season, people)).toMatchObject(noBreach);
  }
});

test('33 people of fifteen organisations with at most three each: fourteen rounds, no colleagues, no repeats', () => {
  const sizes = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 1_000_000 }))
    .map(([threes, seed]) => ({
      organisations: [
        ...Array(threes).fill(3),
        ...Array(18 - 2 * threes).fill(2),
        ...Array(threes - 3).fill(1),
      ],
      seed,
    }));
  fc.assert(
    fc.property(sizes, ({ organisations, seed }) => {
      const people = network(33, organisations);
      const season = planSeason({ people, rounds: 14, earlier: [], seed });
      for (const groups of season) expectWhole(groups, people);
      expect(audit(season, people)).toMatchObject(noBreach);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('eleven organisations of three: fifteen rounds', () => {
  const people = network(33, Array(11).fill(3));
  expect(audit(planSeason({ people, rounds: 15, earlier: [], seed: 5 }), people)).toMatchObject(noBreach);
});

test('the same problem gives the same season, in whatever order people are listed', () => {
  const people = network(22, Array(11).fill(2));
  const earlier = planSeason({ people: people.slice(3), rounds: 2, earlier: [], seed: 8 });
  const plan = (listed: readonly Candidate[], seed: number) =>
    planSeason({
      people: listed,
      rounds: 4,
      earlier,
      seed,
      first: listed.filter(({ key }) => !key.endsWith('7')),
    });
  expect(plan(people.toReversed(), 1)).toEqual(plan(people, 1));
  expect(plan(people, 2)).not.toEqual(plan(people, 1));
});

describe('a season planned anew before each round stays the season it was', () => {
  const problems: readonly (readonly [string, readonly Candidate[], number])[] = [
    ['fifteen people, seven rounds', network(15), 7],
    ['sixteen people, five rounds', network(16), 5],
    ['twenty people, seven rounds', network(20), 7],
    ['26 people of 24 organisations, nine rounds', network(26, [2, 2, ...Array(22).fill(1)]), 9],
    ['27 people, thirteen rounds', network(27), 13],
    ['62 people, eight rounds', network(62), 8],
    [
      '33 people of fifteen organisations, twelve rounds',
      network(33, [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1]),
      12,
    ],
  ];

  test.each(problems)('%s, with one seed', (_, people, count) => {
    const season = planSeason({ people, rounds: count, earlier: [], seed: 4 });
    for (let held = 0; held <= count; held++) {
      const rest = planSeason({ people, rounds: count - held, earlier: season.slice(0, held), seed: 4 });
      expect(setsOf(rest)).toEqual(setsOf(season.slice(held)));
    }
  });

  test.each(problems)('%s, with another seed each time', (_, people, count) => {
    for (const start of [0, 100, 200]) {
      const held: EarlierRound[] = [];
      while (held.length < count) {
        const [next] = planSeason({
          people,
          rounds: count - held.length,
          earlier: held,
          seed: start + held.length,
        });
        held.push(next as EarlierRound);
      }
      expect(audit(held, people)).toMatchObject(noBreach);
    }
  });

  test('although the number of rounds to come changes', () => {
    const people = network(15);
    const held: EarlierRound[] = [];
    for (const rounds of [3, 6, 1, 4, 2, 2, 1]) {
      const [next] = planSeason({ people, rounds, earlier: held, seed: held.length });
      held.push(next as EarlierRound);
    }
    expect(audit(held, people)).toMatchObject(noBreach);
  });

  test('although a few must meet again in its last round, and the seed changes', () => {
    const people = network(23);
    const held: EarlierRound[] = [];
    while (held.length < 9) {
      const [next] = planSeason({ people, rounds: 9 - held.length, earlier: held, seed: held.length });
      held.push(next as EarlierRound);
    }
    expect(audit(held.slice(0, 8), people).repeats).toBe(0);
    expect(audit(held, people).repeats).toBe(4);
  });

  test('and a second season brings everybody together once more, in other trios', () => {
    const people = network(15);
    const held: EarlierRound[] = [...planSeason({ people, rounds: 7, earlier: [], seed: 1 })];
    const before = [...held];
    while (held.length < 14) {
      const [next] = planSeason({ people, rounds: 14 - held.length, earlier: held, seed: 1 });
      held.push(next as EarlierRound);
    }
    const second = held.slice(7);
    const { meetings, sameTrios } = audit(second, people, before);
    expect(sameTrios).toBe(0);
    expect(new Set(meetings.values())).toEqual(new Set([2]));
  });
});

describe('where no construction fits', () => {
  test('only those who are present are in the first round', () => {
    const people = network(24, Array(12).fill(2));
    const guest = { key: 'guest', organisation: 'elsewhere' };
    for (let seed = 0; seed < 5; seed++) {
      const random = chanceOf(seed);
      const earlier = planSeason({ people: people.slice(2), rounds: 2, earlier: [], seed });
      const first = [...shuffled(people, random).slice(5), guest];
      const season = planSeason({ people, rounds: 4, earlier, seed, first });
      expectWhole(season[0] as EarlierRound, first);
      for (const groups of season.slice(1)) expectWhole(groups, people);
      expect(audit(season, [...people, guest], earlier)).toMatchObject(noBreach);
    }
  });

  test('earlier rounds that nobody planned are not repeated', () => {
    const people = network(28);
    const random = chanceOf(3);
    const earlier = [1, 2, 3].map(() => {
      const keys = shuffled(people, random).map(({ key }) => key);
      return Array.from({ length: 7 }, (_, n) => keys.slice(4 * n, 4 * n + 4));
    });
    const season = planSeason({ people, rounds: 4, earlier, seed: 1 });
    for (const groups of season) expectWhole(groups, people);
    expect(audit(season, people, earlier)).toMatchObject(noBreach);
  });

  test('who is to be kept apart never meets', () => {
    const people = network(15);
    const key = (n: number) => people[n]?.key as string;
    const apart = [
      [key(0), key(1)],
      [key(0), key(2)],
      [key(5), key(9)],
    ] as const;
    const season = planSeason({ people, rounds: 6, earlier: [], seed: 1, apart });
    for (const groups of season) expectWhole(groups, people);
    const { meetings, repeats } = audit(season, people);
    for (const pair of apart) expect(meetings.has(pair.join(' '))).toBe(false);
    expect(repeats).toBe(0);
  });

  test('too many rounds for everybody to meet only once: nobody is in the same trio, few meet again', () => {
    const people = network(15);
    const season = planSeason({ people, rounds: 9, earlier: [], seed: 1 });
    const { repeats, sameTrios } = audit(season, people);
    expect(sameTrios).toBe(0);
    // 9 x 15 meetings, 105 pairs.
    expect(repeats).toBeGreaterThanOrEqual(30);
    expect(repeats).toBeLessThanOrEqual(33);
  });

  test('one round of few people breaks as little as any could', () => {
    const problem = fc.record({
      size: fc.integer({ min: 3, max: 8 }),
      organisations: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
      orders: fc.array(fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }), {
        maxLength: 4,
      }),
      seed: fc.integer({ min: 0 }),
    });
    fc.assert(
      fc.property(problem, ({ size, organisations, orders, seed }) => {
        const people = network(size).map((person, n) => ({ ...person, organisation: `${organisations[n]}` }));
        const keys = people.map(({ key }) => key);
        const earlier = orders.map((order) =>
          cut(keys.toSorted((a, b) => (order[keys.indexOf(a)] ?? 0) - (order[keys.indexOf(b)] ?? 0))),
        );
        const [groups] = planSeason({ people, rounds: 1, earlier, seed }) as [EarlierRound];
        expectWhole(groups, people);
        const cost = (round: EarlierRound) => {
          const { colleagues, sameTrios, repeats } = audit([round], people, earlier);
          return colleagues * 10_000 + sameTrios * 100 + repeats;
        };
        expect(cost(groups)).toBe(Math.min(...everyGrouping(keys, groupSizes(size)).map(cost)));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

function cut(keys: readonly string[]): EarlierRound {
  let next = 0;
  return groupSizes(keys.length).map((size) => {
    next += size;
    return keys.slice(next - size, next);
  });
}

function everyGrouping(keys: readonly string[], sizes: readonly number[]): EarlierRound[] {
  const [first, ...others] = keys;
  if (first === undefined) return [[]];
  return [...new Set(sizes)].flatMap((size) =>
    choices(others, size - 1).flatMap((chosen) =>
      everyGrouping(
        others.filter((key) => !chosen.includes(key)),
        sizes.toSpliced(sizes.indexOf(size), 1),
      ).map((rest) => [[first, ...chosen], ...rest]),
    ),
  );
}

function choices(keys: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return keys.flatMap((key, n) => choices(keys.slice(n + 1), count - 1).map((rest) => [key, ...rest]));
}

test('everybody goes first about as often as the others, earlier rounds counted', () => {
  const people = network(15);
  for (const seed of [1, 2, 3, 4, 5]) {
    const season = planSeason({ people, rounds: 7, earlier: [], seed });
    const firsts = people.map(({ key }) => season.flat().filter(([first]) => first === key).length);
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeLessThanOrEqual(1);
  }
  const earlier = [people.map(({ key }) => [key])];
  const eager = [...earlier, ...Array(5).fill([[people[0]?.key as string]])];
  const season = planSeason({ people, rounds: 5, earlier: eager, seed: 1 });
  expect(season.flat().filter(([first]) => first === people[0]?.key)).toHaveLength(0);
});

test.each([
  [0, []],
  [2, []],
  [3, [3]],
  [4, [4]],
  [5, [5]],
  [8, [4, 4]],
])('%i people', (size, sizes) => {
  const season = planSeason({ people: network(size), rounds: 3, earlier: [], seed: 1 });
  expect(season.map((groups) => groups.map(({ length }) => length))).toEqual([sizes, sizes, sizes]);
  expect(planSeason({ people: network(size), rounds: 0, earlier: [], seed: 1 })).toEqual([]);
});

test('a thousand people', () => {
  const people = network(1_000, Array(40).fill(25));
  const first = people.slice(0, 701);
  const season = planSeason({ people, rounds: 5, earlier: [], seed: 1, first });
  expectWhole(season[0] as EarlierRound, first);
  for (const groups of season.slice(1)) expectWhole(groups, people);
  expect(audit(season.slice(1), people)).toMatchObject(noBreach);
});
