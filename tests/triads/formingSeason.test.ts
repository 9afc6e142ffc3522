import { formRound } from '../../bot/triads/forming/formRound.ts';
import type { Candidate, EarlierRound, FormingReport, Group } from '../../bot/triads/forming/grouping.ts';
import { reportOn } from '../../bot/triads/forming/report.ts';

function people(count: number, ofOne = 1): Candidate[] {
  return Array.from({ length: count }, (_, number) => ({
    key: `p${number}`,
    organisation: `o${Math.floor(number / ofOne)}`,
  }));
}

/** A season formed round by round, by who comes to each. */
function season(
  roster: readonly Candidate[],
  rounds: number,
  seedOf: (round: number) => number,
  comes: (person: number, round: number) => boolean = () => true,
  formed = rounds,
): { rounds: EarlierRound[]; reports: FormingReport[] } {
  const earlier: EarlierRound[] = [];
  const reports: FormingReport[] = [];
  for (let round = 0; round < formed; round++) {
    const { groups, report } = formRound({
      people: roster.filter((_, person) => comes(person, round)),
      earlier: [...earlier],
      seed: seedOf(round),
      roundsToCome: rounds - round - 1,
      roster,
    });
    earlier.push(groups);
    reports.push(report);
  }
  return { rounds: earlier, reports };
}

function pairs(rounds: readonly EarlierRound[]): string[] {
  const pairsOf = (group: Group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].sort().join()));
  return rounds.flat().flatMap(pairsOf);
}

test('fifteen in threes over seven rounds: every pair meets exactly once', () => {
  for (let seed = 0; seed < 12; seed++) {
    const { rounds, reports } = season(people(15), 7, () => seed);
    expect(new Set(pairs(rounds)).size).toBe(105);
    expect(reports.map(({ expectedRepeats }) => expectedRepeats)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(reports.every(({ fewest }) => fewest === 'proven')).toBe(true);
  }
});

test('so they do when every round has a seed of its own, and the first was shuffled again', () => {
  for (let seed = 0; seed < 6; seed++) {
    const { rounds } = season(people(15), 7, (round) => seed * 31 + round * round + 1);
    expect(new Set(pairs(rounds)).size).toBe(105);
  }
});

test('a season that no construction fits goes on as it was planned, or better', () => {
  for (const seed of [1, 2]) {
    const { reports } = season(people(16), 7, () => seed, undefined, 2);
    // 126 pairs in seven rounds; there are 120.
    const [first, second] = reports.map(({ expectedRepeats }) => expectedRepeats);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThanOrEqual(first as number);
  }
});

test('33 people, three from each organisation: twelve rounds without colleagues and without repeats', () => {
  const roster = people(33, 3);
  const { rounds, reports } = season(roster, 12, () => 7);
  expect(new Set(pairs(rounds)).size).toBe(12 * 33);
  expect(reports.every(({ broken }) => broken.length === 0)).toBe(true);
});

test('first turns are spread over a season', () => {
  const { rounds } = season(people(15), 6, () => 3);
  const firsts = new Map<string, number>();
  for (const [first] of rounds.flat()) firsts.set(first as string, (firsts.get(first as string) ?? 0) + 1);
  // Thirty first turns for fifteen people.
  expect(Math.max(...firsts.values())).toBeLessThanOrEqual(3);
  expect(firsts.size).toBe(15);
});

test('when some are absent each round has the fewest repeats it can have, and that is proven', () => {
  for (const [size, seed] of [
    [15, 1],
    [22, 3],
  ] as const) {
    const absent = (person: number, round: number) => (person * 7 + round * 5 + seed * 3) % 5 === 0;
    const { reports } = season(
      people(size, 2),
      6,
      () => seed,
      (person, round) => !absent(person, round),
    );
    expect(reports.map(({ fewest }) => fewest)).toEqual(Array(6).fill('proven'));
    expect(reports.every(({ kept }) => kept.includes('organisation') && kept.includes('sameTrio'))).toBe(
      true,
    );
  }
});

test('with a locked group the season ahead still counts, for those who are formed around it', () => {
  const roster = people(15);
  const { groups: earlier } = formRound({ people: roster, earlier: [], seed: 1, roundsToCome: 6 });
  // One from each of three groups: new to each other.
  const group = earlier.slice(0, 3).map(([first]) => first as string);
  const { groups, report } = formRound({
    people: roster,
    earlier: [earlier],
    seed: 2,
    roundsToCome: 5,
    locked: [group],
  });
  expect(groups[0]).toEqual(group);
  expect(report.broken).toEqual([]);
  expect(report.fewest).toBe('proven');
});

test('a draft that was swapped expects what a season after it expects', () => {
  const roster = people(15);
  const input = { people: roster, earlier: [], seed: 1, roundsToCome: 6 };
  const { groups } = formRound(input);
  expect(reportOn(groups, input, 'proven')).toEqual(formRound(input).report);
  const [first = [], second = [], ...others] = groups;
  const swapped = [
    [second[0] as string, ...first.slice(1)],
    [first[0] as string, ...second.slice(1)],
    ...others,
  ];
  const report = reportOn(swapped, input, 'notProven');
  expect(report.repeats).toBe(0);
  expect(report.broken).toEqual([]);
});

test('ten thousand people with earlier rounds: nobody meets a colleague or anybody again', () => {
  const roster = people(10_000, 40);
  const { reports } = season(roster, 3, (round) => round);
  for (const report of reports) {
    expect(report.broken).toEqual([]);
    expect(report.fewest).toBe('proven');
  }
});
