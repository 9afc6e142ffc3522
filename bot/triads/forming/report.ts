import { type Acquaintance, acquaintance } from './acquaintance.ts';
import type { Breach, Candidate, FormingInput, FormingReport, Group, Rule } from './grouping.ts';
import { rules } from './grouping.ts';
import { looksAhead, repeatsIn, rosterOf, seasonAfter } from './outlook.ts';
import type { Places } from './seating.ts';

/**
 * How groups stand to the rules, for the preview of a draft that was swapped about or repaired. Keys that are not among
 * the people are left out.
 *
 * @param fewest what is known of these groups; 'notProven' after a swap.
 */
export function reportOn(
  groups: readonly Group[],
  input: FormingInput,
  fewest: FormingReport['fewest'],
): FormingReport {
  const known = acquaintance(input.people, input.earlier, input.apart);
  const seated = groups.map((group) => group.flatMap((key) => known.placeOf(key) ?? []));
  const report = judge(seated, input, known, fewest);
  if (report.tooFew || !looksAhead(input)) return report;
  const coming = repeatsIn(seasonAfter(input, groups), rosterOf(input), [...input.earlier, groups]);
  return { ...report, expectedRepeats: report.repeats + coming };
}

/** The report on groups of places, as if no round were to come. */
export function judge(
  groups: Places,
  { people }: FormingInput,
  known: Acquaintance,
  fewest: FormingReport['fewest'],
): FormingReport {
  const tooFew = people.length < 3;
  const keyOf = (place: number) => (people[place] as Candidate).key;
  const broken = groups
    .flatMap((group) => breachesIn(group, known))
    .map((breach): Breach => ({ ...breach, people: breach.people.map(keyOf) }))
    .sort(bySeriousness);
  const unkept = new Set<Rule>(broken.map(({ rule }) => rule));
  if (!groups.every((group) => firstTurnIsFair(group, known))) unkept.add('firstTurn');
  if (!topicsAreShared(groups, people)) unkept.add('topics');
  const repeats = broken.filter(({ rule }) => rule === 'repeat').length;
  return {
    tooFew,
    kept: tooFew ? [] : rules.filter((rule) => !unkept.has(rule)),
    broken,
    repeats,
    fewest,
    expectedRepeats: repeats,
  };
}

interface PlacedBreach extends Omit<Breach, 'people'> {
  readonly people: readonly number[];
}

function breachesIn(group: readonly number[], known: Acquaintance): PlacedBreach[] {
  const breaches: PlacedBreach[] = [];
  for (let first = 0; first < group.length; first++) {
    for (let second = first + 1; second < group.length; second++) {
      const [a, b] = [group[first] as number, group[second] as number];
      const colleagues = known.colleagues(a, b);
      if (colleagues) breaches.push({ rule: 'organisation', people: [a, b] });
      if (known.hard(a, b) > (colleagues ? 1 : 0)) breaches.push({ rule: 'apart', people: [a, b] });
      const times = known.met(a, b);
      if (times === 0) continue;
      breaches.push({ rule: 'repeat', people: [a, b], times });
      for (let third = second + 1; third < group.length; third++) {
        const c = group[third] as number;
        if (known.sameTrio(a, b, c)) breaches.push({ rule: 'sameTrio', people: [a, b, c] });
      }
    }
  }
  return breaches;
}

function bySeriousness(one: Breach, other: Breach): number {
  return rules.indexOf(one.rule) - rules.indexOf(other.rule) || (other.times ?? 0) - (one.times ?? 0);
}

/** Nobody in the group has gone first less often than the one who does now. */
function firstTurnIsFair(group: readonly number[], known: Acquaintance): boolean {
  const [first] = group;
  return first === undefined || group.every((person) => known.wentFirst(person) >= known.wentFirst(first));
}

/** Everybody who wishes for a topic talks with somebody who wishes for one of the same. */
function topicsAreShared(groups: Places, people: readonly Candidate[]): boolean {
  if (people.every(({ topics }) => topics === undefined || topics.length === 0)) return true;
  const topicsOf = (place: number) => people[place]?.topics ?? [];
  return groups.every((group) =>
    group.every((person) => {
      const wishes = topicsOf(person);
      if (wishes.length === 0) return true;
      return group.some(
        (other) => other !== person && topicsOf(other).some((topic) => wishes.includes(topic)),
      );
    }),
  );
}
