import fc from 'fast-check';
import { type Candidate, type Group, groupSizes } from '../../bot/triads/forming/grouping.ts';
import { type RepairInput, type RepairWay, repairRound } from '../../bot/triads/forming/repair.ts';

/** Everybody has an organisation of their own, unless it is said. */
const person = (key: string, organisation = `of ${key}`): Candidate => ({ key, organisation });
const keysOf = (count: number, prefix = 'p') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

function dealt(keys: readonly string[], sizes = groupSizes(keys.length)): Group[] {
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return keys.slice(from - size, from);
  });
}

interface Mending extends Partial<RepairInput> {
  readonly groups: readonly Group[];
  readonly leave?: readonly string[];
  readonly come?: readonly string[];
}

function mending({ groups, leave = [], come = [], ...others }: Mending): RepairInput {
  const present = [...groups.flat().filter((key) => !leave.includes(key)), ...come].map((key) => person(key));
  return { groups, present, earlier: [], seed: 1, ...others };
}

function repaired(input: RepairInput) {
  const repair = repairRound(input);
  if (repair.outcome !== 'repaired') throw new Error(repair.outcome);
  return repair;
}

const sorted = (groups: readonly Group[]) =>
  groups
    .filter(({ length }) => length > 0)
    .map((group) => [...group].sort().join())
    .sort();

describe('how many groups change', () => {
  test.each(Array.from({ length: 32 }, (_, at) => at + 4))(
    'when one of %i leaves, whoever it is',
    (people) => {
      const groups = dealt(keysOf(people));
      for (const group of groups) {
        for (const key of group) {
          const few = { 4: 1, 5: 1, 6: 2 }[people];
          const many = people % 3 === 0 ? 3 : group.length === 4 ? 1 : 2;
          expect(repaired(mending({ groups, leave: [key] })).changed).toHaveLength(few ?? many);
        }
      }
    },
  );

  test.each(Array.from({ length: 32 }, (_, at) => at + 3))('when one comes to %i', (people) => {
    const groups = dealt(keysOf(people));
    const few = { 3: 1, 4: 1, 5: 2 }[people];
    const many = people % 3 === 2 ? 3 : 1;
    expect(repaired(mending({ groups, come: ['late'] })).changed).toHaveLength(few ?? many);
  });

  test('one leaves and another comes: the place is taken', () => {
    const groups = dealt(keysOf(9));
    const { groups: now, changed } = repaired(mending({ groups, leave: ['p4'], come: ['late'] }));
    expect(now).toEqual([groups[0], ['p3', 'p5', 'late'], groups[2]]);
    expect(changed).toEqual([1]);
  });

  test('two of different threes leave and one is left over in each: a four of the rest', () => {
    const groups = dealt(keysOf(12));
    const { groups: now, changed } = repaired(mending({ groups, leave: ['p0', 'p3'] }));
    expect(sorted(now)).toEqual(sorted([['p1', 'p2', 'p4', 'p5'], ...groups.slice(2)]));
    expect(changed).toEqual([0, 1]);
  });

  test('three who come together are a new group', () => {
    const groups = dealt(keysOf(6));
    const { groups: now, changed } = repaired(mending({ groups, come: ['q0', 'q1', 'q2'] }));
    expect(sorted(now)).toEqual(sorted([...groups, ['q0', 'q1', 'q2']]));
    expect(changed).toEqual([2]);
  });

  test('a whole group leaves: it is empty, and nobody else notices', () => {
    const groups = dealt(keysOf(9));
    expect(repaired(mending({ groups, leave: ['p3', 'p4', 'p5'] }))).toEqual({
      outcome: 'repaired',
      groups: [groups[0], [], groups[2]],
      changed: [1],
    });
  });

  test('nobody leaves or comes: nothing changes', () => {
    const groups = dealt(keysOf(11));
    expect(repaired(mending({ groups }))).toEqual({ outcome: 'repaired', groups, changed: [] });
  });

  test('two who were left by themselves before are seen to', () => {
    const groups = [
      ['a', 'b'],
      ['c', 'd', 'e'],
      ['f', 'g', 'h'],
    ];
    const { groups: now, changed } = repaired(mending({ groups }));
    expect(now.map(({ length }) => length)).toEqual([0, 4, 4]);
    expect(changed).toEqual([0, 1, 2]);
  });
});

test('those of a trio that dissolves join two others, and nobody else moves', () => {
  const groups = dealt(keysOf(33));
  const { groups: now } = repaired(mending({ groups, leave: ['p13'] }));
  expect(now[4]).toEqual([]);
  for (const [index, group] of groups.entries()) {
    if (index !== 4) expect(now[index]?.slice(0, 3)).toEqual(group);
  }
  expect(now.filter((group) => group.includes('p12') || group.includes('p14'))).toHaveLength(2);
});

test('a group keeps the order of its turns, and who joins comes last', () => {
  const groups = [
    ['d', 'a', 'c', 'b'],
    ['z', 'y', 'x'],
  ];
  const { groups: now } = repaired(mending({ groups, leave: ['y'] }));
  const moved = ['d', 'a', 'c', 'b'].find((key) => now[1]?.includes(key)) as string;
  expect(now).toEqual([['d', 'a', 'c', 'b'].filter((key) => key !== moved), ['z', 'x', moved]]);
});

test('in a new group goes first who has gone first the fewest times', () => {
  const earlier = [[['q2', 'x', 'y']], [['q2', 'x', 'z']], [['q0', 'y', 'z']]];
  const { groups: now } = repaired(mending({ groups: [['a', 'b', 'c']], come: ['q2', 'q0', 'q1'], earlier }));
  expect(now).toEqual([
    ['a', 'b', 'c'],
    ['q1', 'q0', 'q2'],
  ]);
});

test('a group that dissolved before stays empty; a new one comes after the last', () => {
  const groups = [['a', 'b', 'c'], [], ['d', 'e', 'f']];
  const { groups: now, changed } = repaired(mending({ groups, come: ['q0', 'q1', 'q2'] }));
  expect([...now.slice(0, 3), [...(now[3] as Group)].sort()]).toEqual([...groups, ['q0', 'q1', 'q2']]);
  expect(changed).toEqual([3]);
});

test('one more group changes rather than that those meet who must not', () => {
  const groups = [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'x'],
    ['g', 'h', 'i'],
  ];
  const apart = ['a', 'b', 'c', 'd'].map((key) => [key, 'e'] as const);
  const { groups: now, changed } = repaired(mending({ groups, leave: ['x'], apart }));
  expect(changed).toEqual([0, 1, 2]);
  expect(now.find((group) => group.includes('e'))?.filter((key) => 'abcd'.includes(key))).toEqual([]);
});

test('a trio that met before is worse than the same pairs met one by one', () => {
  // Whoever moves from the four meets two whom they have met; only with `a` it is the same trio.
  const groups = [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'x'],
  ];
  const earlier = [
    [['a', 'e', 'f']],
    ...['b', 'c', 'd'].flatMap((key) => [[[key, 'e', 'o1']], [[key, 'f', 'o2']]]),
  ];
  for (let seed = 0; seed < 10; seed++) {
    const { groups: now } = repaired(mending({ groups, leave: ['x'], earlier, seed }));
    expect(now.find((group) => group.includes('a'))).not.toEqual(expect.arrayContaining(['e', 'f']));
  }
});

test('two who were published together despite a hard rule are left in peace', () => {
  const groups = [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g'],
  ];
  const apart = [['e', 'f'] as const];
  expect(repaired(mending({ groups, leave: ['d'], apart }))).toEqual({
    outcome: 'repaired',
    groups: [['a', 'b', 'c'], groups[1]],
    changed: [0],
  });
});

test('the seed decides between repairs that are equally good, and nothing else does', () => {
  const input = mending({ groups: dealt(keysOf(33)), leave: ['p13'] });
  const repairs = keysOf(20).map((_, seed) => repaired({ ...input, seed }));
  expect(new Set(repairs.map(({ changed }) => changed.join())).size).toBeGreaterThan(5);
  expect(repairs.map(({ changed }) => changed.length)).toEqual(repairs.map(() => 3));
  const backwards = { ...input, present: input.present.toReversed() };
  expect(repairs.map((_, seed) => repaired({ ...backwards, seed }))).toEqual(repairs);
});

test.each([0, 1, 2])('with %i left nobody is grouped', (count) => {
  const groups = [['p0', 'p1', 'p2']];
  expect(repairRound(mending({ groups, leave: ['p0', 'p1', 'p2'].slice(count) }))).toEqual({
    outcome: 'tooFew',
  });
});

test('nine of whom three colleagues remain among eight: the least bad ways, the best first', () => {
  const groups = dealt(keysOf(9));
  const colleagues = ['p0', 'p3', 'p6'];
  const present = keysOf(9)
    .filter((key) => key !== 'p8')
    .map((key) => (colleagues.includes(key) ? person(key, 'Ludvika') : person(key)));
  const repair = repairRound({ groups, present, earlier: [[['p0', 'p3', 'x']]], seed: 1 });
  if (repair.outcome !== 'noGoodWay') throw new Error(repair.outcome);

  const broken = repair.ways.map(({ breaches }) =>
    breaches.filter(({ rule }) => rule === 'organisation').map((one) => [...one.people].sort().join()),
  );
  expect(broken.slice(0, 2).sort()).toEqual([['p0,p6'], ['p3,p6']]);
  // The third pair has met besides; then comes the way that has all three in one group.
  expect(broken.slice(2)).toEqual([['p0,p3'], expect.arrayContaining(['p0,p3', 'p0,p6', 'p3,p6'])]);
  for (const { groups: now, changed } of repair.ways) {
    expect(sorted(now).map((group) => group.split(',').length)).toEqual([4, 4]);
    expect(changed).toEqual([0, 1, 2]);
  }
  expect(repair.ways[2]?.breaches).toContainEqual({
    rule: 'repeat',
    people: expect.arrayContaining(['p0', 'p3']),
    times: 1,
  });
});

test('a breach says which rule it is, the most serious first', () => {
  const groups = [['a', 'b', 'c', 'd']];
  const present = [
    person('a', 'Falun'),
    person('b'),
    person('c', 'Falun'),
    person('d'),
    person('q', 'Falun'),
  ];
  const repair = repairRound({
    groups,
    present,
    earlier: [[['a', 'b', 'd']], [['a', 'd', 'o']]],
    apart: [['q', 'b']],
    seed: 1,
  });
  expect(repair).toEqual({
    outcome: 'noGoodWay',
    ways: [
      {
        groups: [['a', 'b', 'c', 'd', 'q']],
        changed: [0],
        breaches: [
          { rule: 'organisation', people: ['a', 'c'] },
          { rule: 'organisation', people: ['a', 'q'] },
          { rule: 'organisation', people: ['c', 'q'] },
          { rule: 'apart', people: ['b', 'q'] },
          { rule: 'sameTrio', people: ['a', 'b', 'd'] },
          { rule: 'repeat', people: ['a', 'd'], times: 2 },
          { rule: 'repeat', people: ['a', 'b'], times: 1 },
          { rule: 'repeat', people: ['b', 'd'], times: 1 },
        ],
      },
    ],
  });
});

/** Counted from the words of the rules, in the order they are compared. */
function judged(input: RepairInput, now: readonly Group[]) {
  const published = input.groups.filter(({ length }) => length > 0);
  const homes = new Map(published.flatMap((group, index) => group.map((key) => [key, index] as const)));
  const organisations = new Map(input.present.map(({ key, organisation }) => [key, organisation]));
  const mates = (a: string, b: string) => homes.has(a) && homes.get(a) === homes.get(b);
  const met = (...keys: string[]) =>
    input.earlier.some((groups) => groups.some((group) => keys.every((key) => group.includes(key))));
  const hardOf = ([a, b]: readonly [string, string]) =>
    (organisations.get(a) !== '' && organisations.get(a) === organisations.get(b) ? 1 : 0) +
    (input.apart?.some((pair) => a !== b && pair.includes(a) && pair.includes(b)) ? 1 : 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  const before = new Set(sorted(published));
  const fresh = now.filter((group) => group.length > 0 && !before.has(sorted([group])[0] as string));
  const kept = sorted(now).filter((group) => before.has(group)).length;
  const together = now.flatMap((group) => pairsOf(group));
  return {
    newHard: sum(together.filter(([a, b]) => !mates(a, b)).map(hardOf)),
    changed: Math.max(published.length - kept, fresh.length),
    hard: sum(together.map(hardOf)),
    sameTrios: now.flatMap((group) => triosOf(group)).filter((trio) => met(...trio)).length,
    repeats: together.filter(([a, b]) => met(a, b)).length,
    people: fresh.flat().length,
    parted:
      published.flatMap((group) => pairsOf(group.filter((key) => organisations.has(key)))).length -
      together.filter(([a, b]) => mates(a, b)).length,
  };
}

function pairsOf(group: Group): (readonly [string, string])[] {
  return group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
}

function triosOf(group: Group): string[][] {
  return group.flatMap((a, at) => pairsOf(group.slice(at + 1)).map((pair) => [a, ...pair]));
}

function* partitions(keys: readonly string[], sizes: readonly number[]): Generator<Group[]> {
  const [first, ...others] = keys;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const size of new Set(sizes)) {
    const rest = sizes.toSpliced(sizes.indexOf(size), 1);
    for (const mates of chosen(others, size - 1)) {
      const left = others.filter((key) => !mates.includes(key));
      for (const groups of partitions(left, rest)) yield [[first, ...mates], ...groups];
    }
  }
}

function* chosen(keys: readonly string[], count: number): Generator<string[]> {
  if (count === 0) yield [];
  if (count === 0 || keys.length < count) return;
  const [first, ...others] = keys as [string, ...string[]];
  for (const mates of chosen(others, count - 1)) yield [first, ...mates];
  yield* chosen(others, count);
}

const inOrder = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
};

/** @param organisations how many there are; some people's is not known. */
const anyMending = (before: readonly [number, number], organisations: number, gone: number, late: number) =>
  fc
    .integer({ min: before[0], max: before[1] })
    .chain((count) => {
      const keys = keysOf(count);
      const everybody = [...keys, ...keysOf(late, 'q')];
      const shuffled = fc.shuffledSubarray(everybody, { minLength: everybody.length });
      return fc.record({
        published: fc.shuffledSubarray(keys, { minLength: count }),
        leave: fc.subarray(keys, { maxLength: Math.min(gone, count) }),
        come: fc.nat({ max: late }),
        organisation: fc.array(fc.nat({ max: organisations }), {
          minLength: everybody.length,
          maxLength: everybody.length,
        }),
        earlier: fc.array(shuffled, { maxLength: 4 }),
        apart: fc.array(fc.tuple(fc.constantFrom(...everybody), fc.constantFrom(...everybody)), {
          maxLength: 3,
        }),
        seed: fc.nat(),
      });
    })
    .map(({ published, leave, come, organisation, earlier, apart, seed }): RepairInput => {
      const everybody = [...keysOf(published.length), ...keysOf(late, 'q')];
      const present = everybody
        .map((key, at) => person(key, organisation[at] === 0 ? '' : `o${organisation[at]}`))
        .filter(({ key }) => !leave.includes(key) && !keysOf(late, 'q').slice(come).includes(key));
      return {
        groups: dealt(published),
        present,
        earlier: earlier.map((keys) => dealt(keys)),
        apart,
        seed,
      };
    });

function soundness(input: RepairInput, { groups, changed }: Pick<RepairWay, 'groups' | 'changed'>) {
  const keys = input.present.map(({ key }) => key);
  expect([...groups.flat()].sort()).toEqual([...keys].sort());
  expect(
    groups
      .map(({ length }) => length)
      .filter((size) => size > 0)
      .sort(),
  ).toEqual([...groupSizes(keys.length)].sort());
  for (const [index, group] of groups.entries()) {
    const before = input.groups[index] ?? [];
    if (!changed.includes(index)) expect(group).toEqual(before);
    else expect(group).not.toEqual(before);
    const staying = before.filter((key) => group.includes(key));
    expect(group.slice(0, staying.length)).toEqual(staying);
  }
}

test('property: of up to nine nothing is better, against all ways to group them', () => {
  fc.assert(
    fc.property(anyMending([3, 10], 5, 4, 3), (input) => {
      fc.pre(input.present.length >= 3 && input.present.length <= 9);
      const keys = input.present.map(({ key }) => key);
      const all = [...partitions(keys, groupSizes(keys.length))].map((groups) => judged(input, groups));
      const good = all.filter(({ newHard }) => newHard === 0);
      const repair = repairRound(input);
      if (good.length > 0) {
        if (repair.outcome !== 'repaired') throw new Error(repair.outcome);
        soundness(input, repair);
        const judgement = judged(input, repair.groups);
        expect(judgement.changed).toBe(repair.changed.length);
        expect(Object.values(judgement)).toEqual(good.map((one) => Object.values(one)).sort(inOrder)[0]);
        return;
      }
      if (repair.outcome !== 'noGoodWay') throw new Error(repair.outcome);
      const ways = repair.ways.map((way) => {
        soundness(input, way);
        return Object.values(judged(input, way.groups));
      });
      expect(ways).toEqual(ways.toSorted(inOrder));
      expect(ways[0]).toEqual(all.map((one) => Object.values(one)).sort(inOrder)[0]);
      expect(ways.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 200 },
  );
});

test('property: in a full house everybody has one place and no new colleagues meet', () => {
  fc.assert(
    fc.property(anyMending([12, 35], 40, 3, 2), (generated) => {
      // Two from each organisation, and three from one.
      const present = generated.present.map(({ key }, at) =>
        person(key, `o${Math.floor(Math.max(0, at - 1) / 2)}`),
      );
      const input = { ...generated, present, apart: [] };
      const repair = repaired(input);
      soundness(input, repair);
      expect(judged(input, repair.groups).newHard).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('a third of a large round leaves', () => {
  const keys = keysOf(120);
  const present = keys.filter((_, at) => at % 3 !== 1).map((key, at) => person(key, `o${at % 20}`));
  const input = { groups: dealt(keys), present, earlier: [dealt(keys.toReversed())], seed: 1 };
  const repair = repaired(input);
  soundness(input, repair);
  expect(judged(input, repair.groups).newHard).toBe(0);
});
