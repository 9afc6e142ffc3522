import fc from 'fast-check';
import { formRound } from '../../bot/triads/forming/formRound.ts';
import {
  type Candidate,
  type EarlierRound,
  type FormingInput,
  type FormingReport,
  type Group,
  groupSizes,
} from '../../bot/triads/forming/grouping.ts';
import { reportOn } from '../../bot/triads/forming/report.ts';

const key = (number: number) => `p${number}`;

function people(count: number, organisationOf = (number: number) => `o${number}`): Candidate[] {
  return Array.from({ length: count }, (_, number) => ({
    key: key(number),
    organisation: organisationOf(number),
  }));
}

/** [hard rules broken, same trios, repeated pairs], counted with nothing but lists. */
type Count = readonly [number, number, number];

function count(groups: readonly Group[], { people, earlier, apart = [] }: FormingInput): Count {
  const organisations = new Map(people.map(({ key, organisation }) => [key, organisation]));
  const pairs = groups.flatMap(pairsOf);
  const colleagues = pairs.filter(
    ([a, b]) => organisations.get(a) && organisations.get(a) === organisations.get(b),
  );
  const forbidden = pairs.filter(([a, b]) =>
    apart.some((pair) => a !== b && pair.includes(a) && pair.includes(b)),
  );
  const met = (some: readonly string[]) =>
    earlier.some((round) => round.some((group) => some.every((one) => group.includes(one))));
  return [
    colleagues.length + forbidden.length,
    groups.flatMap(triosOf).filter(met).length,
    pairs.filter(met).length,
  ];
}

function pairsOf(group: Group): [string, string][] {
  return group.flatMap((a, at) => group.slice(at + 1).map((b): [string, string] => [a, b]));
}

function triosOf(group: Group): [string, string, string][] {
  return group.flatMap((a, at) =>
    pairsOf(group.slice(at + 1)).map(([b, c]): [string, string, string] => [a, b, c]),
  );
}

const compare = (one: Count, other: Count) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

/** Every way to make groups of these sizes. */
function* everyWay(keys: readonly string[], sizes: readonly number[]): Generator<Group[]> {
  const [first, ...others] = keys;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const size of new Set(sizes)) {
    const rest = sizes.toSpliced(sizes.indexOf(size), 1);
    for (const company of choices(others, size - 1)) {
      const left = others.filter((other) => !company.includes(other));
      for (const way of everyWay(left, rest)) yield [[first, ...company], ...way];
    }
  }
}

function choices(from: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return from.flatMap((one, at) => choices(from.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}

function least(input: FormingInput): Count {
  const keys = input.people.map(({ key }) => key);
  const counted = new Map<string, Count>();
  const countOf = (group: Group) => {
    const name = group.join();
    const known = counted.get(name) ?? count([group], input);
    counted.set(name, known);
    return known;
  };
  let best: Count = [Number.POSITIVE_INFINITY, 0, 0];
  for (const way of everyWay(keys, groupSizes(keys.length))) {
    const total = way.map(countOf).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    if (compare(total, best) < 0) best = total;
  }
  return best;
}

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });

/** Some of them, in any groups, in each earlier round. */
const anyRound = (count: number): fc.Arbitrary<EarlierRound> =>
  fc
    .tuple(
      fc.shuffledSubarray(
        [...people(count + 1)].map(({ key }) => key),
        { minLength: Math.min(count, 3) },
      ),
    )
    .map(([keys]) => {
      const groups: string[][] = [];
      let from = 0;
      for (const size of groupSizes(keys.length)) {
        groups.push(keys.slice(from, from + size));
        from += size;
      }
      return groups;
    });

const anyInput = (least: number, most: number): fc.Arbitrary<FormingInput> =>
  fc.integer({ min: least, max: most }).chain((size) =>
    fc
      .record({
        organisations: fc.array(fc.integer({ min: 0, max: size }), { minLength: size, maxLength: size }),
        earlier: fc.array(anyRound(size), { maxLength: 7 }),
        apart: fc.array(fc.tuple(fc.nat(size), fc.nat(size)), { maxLength: 3 }),
        topics: fc.array(fc.subarray(['a', 'b', 'c']), { minLength: size, maxLength: size }),
        seed: anySeed,
      })
      .map(({ organisations, earlier, apart, topics, seed }) => ({
        people: people(size, (number) => (organisations[number] ? `o${organisations[number]}` : '')).map(
          (person, number) => ({ ...person, topics: topics[number] as string[] }),
        ),
        earlier,
        apart: apart.map(([a, b]): [string, string] => [key(a), key(b)]),
        seed,
      })),
  );

function expectTrue(report: FormingReport, groups: readonly Group[], input: FormingInput): void {
  const [hard, trios, repeats] = count(groups, input);
  const broken = (...rules: string[]) => report.broken.filter(({ rule }) => rules.includes(rule)).length;
  expect([broken('organisation', 'apart'), broken('sameTrio'), broken('repeat')]).toEqual([
    hard,
    trios,
    repeats,
  ]);
  expect(report.repeats).toBe(repeats);
  for (const rule of ['organisation', 'apart', 'sameTrio', 'repeat'] as const) {
    expect(report.kept.includes(rule)).toBe(broken(rule) === 0);
  }
  for (const { rule, people, times } of report.broken) {
    expect(groups.some((group) => people.every((one) => group.includes(one)))).toBe(true);
    if (rule !== 'repeat') continue;
    const rounds = input.earlier.filter((round) =>
      round.some((group) => people.every((one) => group.includes(one))),
    );
    expect(times).toBe(rounds.length);
  }
}

function expectEverybodyOnce(groups: readonly Group[], input: FormingInput): void {
  expect(groups.flat().toSorted()).toEqual(input.people.map(({ key }) => key).toSorted());
}

test('up to nine people: no other groups break the rules less, and the report knows', () => {
  fc.assert(
    fc.property(anyInput(3, 9), (input) => {
      const { groups, report } = formRound(input);
      expectEverybodyOnce(groups, input);
      expect(groups.map(({ length }) => length)).toEqual(groupSizes(input.people.length));
      expect(count(groups, input)).toEqual(least(input));
      expect(report.fewest).toBe('proven');
      expectTrue(report, groups, input);
    }),
    { numRuns: 60 },
  );
});

test.each([10, 11, 12])('%i people: no other groups break the rules less', (size) => {
  fc.assert(
    fc.property(anyInput(size, size), (input) => {
      const { groups, report } = formRound(input);
      expect(count(groups, input)).toEqual(least(input));
      expect(report.fewest).toBe('proven');
    }),
    { numRuns: 6 },
  );
});

function expectWellFormed(input: FormingInput): void {
  const { groups, report } = formRound(input);
  expectEverybodyOnce(groups, input);
  expect(groups.map(({ length }) => length)).toEqual(groupSizes(input.people.length));
  expectTrue(report, groups, input);
  expect(report.expectedRepeats).toBeGreaterThanOrEqual(report.repeats);
  expect(report.kept).toContain('firstTurn');
}

test('any number of people: everybody once, the sizes right, the report true', () => {
  fc.assert(fc.property(anyInput(3, 40), expectWellFormed), { numRuns: 30 });
});

test('so too with a season ahead, and with some absent', () => {
  fc.assert(
    fc.property(anyInput(3, 18), fc.nat(3), (input, absent) => {
      const roster = [
        ...input.people,
        ...people(absent).map((person) => ({ ...person, key: `absent ${person.key}` })),
      ];
      expectWellFormed({ ...input, roster, roundsToCome: 1 });
    }),
    { numRuns: 5 },
  );
});

test('the same input and seed give the same groups; another seed gives others', () => {
  fc.assert(
    fc.property(anyInput(9, 30), (input) => {
      expect(formRound(structuredClone(input))).toEqual(formRound(input));
    }),
    { numRuns: 15 },
  );
  const company = new Set(
    Array.from({ length: 20 }, (_, seed) => {
      const { groups } = formRound({ people: people(15), earlier: [], seed, roundsToCome: seed % 2 });
      return groups
        .map((group) => group.toSorted().join())
        .toSorted()
        .join(' ');
    }),
  );
  expect(company.size).toBe(20);
});

test('fewer than three people are not grouped', () => {
  for (const size of [0, 1, 2]) {
    const { groups, report } = formRound({ people: people(size), earlier: [], seed: 1, roundsToCome: 3 });
    expect(groups).toEqual([]);
    expect(report).toEqual({
      tooFew: true,
      kept: [],
      broken: [],
      repeats: 0,
      fewest: 'proven',
      expectedRepeats: 0,
    });
  }
});

test('five are one five', () => {
  const { groups, report } = formRound({ people: people(5), earlier: [], seed: 1 });
  expect(groups.map(({ length }) => length)).toEqual([5]);
  expect(report.fewest).toBe('proven');
});

test('colleagues sit together only where an organisation has more people than there are groups, and as few as can be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 60 }),
      anySeed,
      (belong, seed) => {
        const input = { people: people(belong.length, (number) => `o${belong[number]}`), earlier: [], seed };
        const { groups, report } = formRound(input);
        const sizes = Map.groupBy(belong, (organisation) => organisation).values();
        const forced = [...sizes].reduce((sum, { length }) => sum + Math.max(0, length - groups.length), 0);
        expect(report.fewest).toBe('proven');
        expect(report.kept.includes('organisation')).toBe(forced === 0);
      },
    ),
    { numRuns: 60 },
  );
});

test('locked groups stay as they are, and the others are formed around them', () => {
  fc.assert(
    fc.property(anyInput(9, 30), fc.integer({ min: 1, max: 3 }), (input, locks) => {
      const before = formRound(input).groups;
      const locked = before.slice(-locks);
      const { groups, report } = formRound({ ...input, seed: input.seed + 1, locked });
      expect(groups.slice(0, locked.length)).toEqual(locked);
      expectEverybodyOnce(groups, input);
      const sizes = (some: readonly Group[]) => some.map(({ length }) => length).toSorted();
      expect(sizes(groups)).toEqual(sizes(before));
      expectTrue(report, groups, input);
    }),
    { numRuns: 30 },
  );
});

test('around locked groups, too, nothing breaks the rules less', () => {
  fc.assert(
    fc.property(anyInput(10, 12), (input) => {
      const keys = input.people.map(({ key }) => key);
      const locked = [keys.slice(0, 3)];
      const { groups, report } = formRound({ ...input, locked });
      const others = { ...input, people: input.people.slice(3) };
      expect(count(groups.slice(1), others)).toEqual(least(others));
      expect(report.fewest).toBe('proven');
    }),
    { numRuns: 25 },
  );
});

test('one or two who are left over join locked groups', () => {
  const locked = [
    [key(0), key(1), key(2)],
    [key(3), key(4), key(5)],
  ];
  const six = people(7, (number) => (number === 0 || number === 6 ? 'same' : `o${number}`));
  const one = formRound({ people: six, earlier: [], seed: 3, locked });
  expect(one.groups).toEqual([locked[0], [key(3), key(4), key(5), key(6)]]);
  const two = formRound({ people: people(8), earlier: [[[key(1), key(6), key(9)]]], seed: 3, locked });
  expect(two.groups).toEqual([
    [key(0), key(1), key(2), key(7)],
    [key(3), key(4), key(5), key(6)],
  ]);
});

test('who does not come leaves a locked group, and with fewer than three left it is locked no longer', () => {
  const locked = [
    [key(0), key(1), key(2), 'gone'],
    [key(3), key(4), 'gone too'],
  ];
  const { groups } = formRound({ people: people(9), earlier: [], seed: 5, locked });
  expect(groups[0]).toEqual([key(0), key(1), key(2)]);
  expect(groups.map(({ length }) => length)).toEqual([3, 3, 3]);
});

test('who has gone first least often goes first, and those who never have are in groups of their own', () => {
  // Six rounds in which the same five of fifteen always went first.
  const groupsOf = (shift: number): Group[] =>
    Array.from({ length: 5 }, (_, at) => [
      key(at),
      key(5 + ((at + shift) % 5)),
      key(10 + ((at + 2 * shift) % 5)),
    ]);
  const earlier = [0, 1].map(groupsOf);
  const firsts = new Set([0, 1, 2, 3, 4].map(key));
  const { groups, report } = formRound({ people: people(15), earlier, seed: 2 });
  expect(report.repeats).toBe(0);
  expect(groups.every(([first]) => !firsts.has(first as string))).toBe(true);
  expect(report.kept).toContain('firstTurn');
  // Five have gone first, the ten others wait: no group of only those who wait more than must be.
  const spread = groups.map((group) => group.filter((one) => firsts.has(one)).length);
  expect(spread).toEqual([1, 1, 1, 1, 1]);
});

test('those who share a wish talk with each other, when nothing more important is in the way', () => {
  const topics = ['housing', 'transport', 'schools', 'work', 'water'];
  const wishing = people(15).map((person, number) => ({ ...person, topics: [topics[number % 5] as string] }));
  for (const roundsToCome of [0, 2]) {
    const { groups, report } = formRound({ people: wishing, earlier: [], seed: 4, roundsToCome });
    for (const group of groups) {
      expect(new Set(group.map((one) => wishing.find((person) => person.key === one)?.topics[0])).size).toBe(
        1,
      );
    }
    expect(report.kept).toContain('topics');
  }
  const again = formRound({
    people: wishing,
    earlier: [formRound({ people: wishing, earlier: [], seed: 4 }).groups],
    seed: 4,
  });
  expect(again.report.repeats).toBe(0);
  expect(again.report.kept).not.toContain('topics');
});

test('pairs who must meet again are those who have met the fewest times', () => {
  const all = people(3 * 3);
  const square = [
    ['012', '345', '678'],
    ['036', '147', '258'],
    ['048', '156', '237'],
    ['057', '138', '246'],
  ].map((round) => round.map((group) => [...group].map((digit) => key(Number(digit)))));
  // Everybody has met everybody once, and those of the first round twice more.
  const earlier = [...square, ...square.slice(0, 1), ...square.slice(0, 1)];
  const { report } = formRound({ people: all, earlier, seed: 9 });
  expect(report.repeats).toBe(9);
  expect(report.broken.every(({ rule, times }) => rule === 'repeat' && times === 1)).toBe(true);
  expect(report.kept).toEqual(expect.arrayContaining(['organisation', 'apart', 'sameTrio']));
  expect(report.fewest).toBe('proven');
});

test('a swapped draft is reported as it is, the most serious breach first', () => {
  const input: FormingInput = {
    people: people(6, (number) => (number < 2 ? 'same' : `o${number}`)),
    earlier: [[[key(2), key(3), key(4)]], [[key(2), key(3), key(5)]]],
    apart: [[key(5), key(0)]],
    seed: 1,
  };
  const groups = [
    [key(0), key(1), key(5)],
    [key(2), key(3), key(4)],
  ];
  const report = reportOn(groups, input, 'notProven');
  expect(report.broken).toEqual([
    { rule: 'organisation', people: [key(0), key(1)] },
    { rule: 'apart', people: [key(0), key(5)] },
    { rule: 'sameTrio', people: [key(2), key(3), key(4)] },
    { rule: 'repeat', people: [key(2), key(3)], times: 2 },
    { rule: 'repeat', people: [key(2), key(4)], times: 1 },
    { rule: 'repeat', people: [key(3), key(4)], times: 1 },
  ]);
  expect(report).toMatchObject({ tooFew: false, repeats: 3, expectedRepeats: 3, fewest: 'notProven' });
  expect(report.kept).toEqual(['topics']);
});
