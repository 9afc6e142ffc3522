import { createHash } from 'node:crypto';
import type { Instant } from '../../ports/time.ts';
import type { Group } from '../forming/grouping.ts';
import type { Change, Round, Triad } from '../round.ts';
import { withNews } from '../running/changeNews.ts';

/** The triads of a round as the rules of forming know them, in the order of the triads. */
export function groupsOf({ triads }: Pick<Round, 'triads'>): readonly Group[] {
  return triads.map(({ members }) => members);
}

/** Everybody who takes part, with a triad or without. */
export function peopleOf({ triads, without }: Pick<Round, 'triads' | 'without'>): readonly string[] {
  return [...triads.flatMap(({ members }) => members), ...without];
}

/**
 * The same for rounds with the same people in the same triads: 24 hexadecimal digits. A press carries it, so that it
 * does nothing else than what was seen.
 */
export function triadsMark({ triads, without }: Pick<Round, 'triads' | 'without'>): string {
  return mark([triads.map(({ number, members }) => [number, members]), without]);
}

type Decided = Pick<
  Round,
  'question' | 'sessionId' | 'template' | 'cards' | 'startsAt' | 'byItself' | 'meetings'
>;

/** The same for rounds of which the facilitator decided the same: 24 hexadecimal digits. */
export function fieldsMark(fields: Decided): string {
  const { question, sessionId, template, cards, startsAt, byItself, meetings } = fields;
  const { id, name, opening, turn, closing } = template;
  const steps = [opening, turn, closing].map((part) =>
    part.map(({ minutes, prompt }) => [minutes, prompt.sv, prompt.en]),
  );
  return mark([question, sessionId, [id, name.sv, name.en, steps], cards, startsAt, byItself, meetings]);
}

export function mark(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}

/** Triads of a draft: the locked ones keep their numbers, also when somebody joined them; the others take those left. */
export function numbered(groups: readonly Group[], locked: readonly Triad[] = []): readonly Triad[] {
  const kept = groups.map((group) =>
    locked.find(({ members }) => members.every((key) => group.includes(key))),
  );
  const taken = new Set(kept.map((triad) => triad?.number));
  let next = 1;
  return groups
    .map((members, index): Triad => {
      const same = kept[index];
      if (same) return { ...same, members };
      while (taken.has(next)) next++;
      return { number: next++, members, locked: false };
    })
    .toSorted((a, b) => a.number - b.number);
}

/**
 * Two people trade places, also within a triad: then they trade turns. What a facilitator has arranged by hand is locked,
 * so that neither reshuffling nor publishing undoes it. Traded once more it is as before, but for the locks.
 *
 * @returns undefined when one of them is in no triad, or both are the same.
 */
export function swapped(round: Round, one: string, other: string): Round | undefined {
  const isIn = (key: string) => round.triads.some(({ members }) => members.includes(key));
  if (one === other || !isIn(one) || !isIn(other)) return undefined;
  const trade = (key: string) => (key === one ? other : key === other ? one : key);
  const triads = round.triads.map((triad) =>
    triad.members.some((key) => key === one || key === other)
      ? { ...triad, members: triad.members.map(trade), locked: true }
      : triad,
  );
  return { ...round, triads };
}

/** As it is published: numbered from 1 without gaps, and nothing locked. */
export function numberedForGood({ triads }: Pick<Round, 'triads'>): readonly Triad[] {
  return triads.map(({ members }, index) => ({ number: index + 1, members, locked: false }));
}

/**
 * A published round whose triads became others.
 *
 * @param groups in the order of the triads; an empty one dissolved, and those after the triads are new.
 */
export function regrouped(
  round: Round,
  groups: readonly Group[],
  { left, joined }: Pick<Change, 'left' | 'joined'>,
  at: Instant,
): Round {
  let highest = highestNumber(round);
  const all = groups.map((members, index): Triad => {
    const there = round.triads[index] ?? { number: ++highest, members: [], locked: false };
    return withMembers(there, members, at);
  });
  const changed = all.filter(
    ({ members }, index) => members.join(' ') !== round.triads[index]?.members.join(' '),
  );
  const triads = all.filter(({ members }) => members.length > 0);
  return {
    ...round,
    triads,
    without: [],
    openQuestion: undefined,
    changes: withChange(round, triads, { at, left, joined, triads: changed.map(({ number }) => number) }),
  };
}

/** The triad with these members, who go on from where it stood with those before them. */
export function withMembers(triad: Triad, members: Group, at: Instant): Triad {
  if (members.join(' ') === triad.members.join(' ')) return triad;
  // Another server's clock may be ahead: what changes later is later.
  const later = Math.max(at, (triad.was?.at ?? 0) + 1);
  return { ...triad, members, was: { members: triad.members, at: later } };
}

/** So few are left that nobody is grouped. */
export function dissolved(
  round: Round,
  without: readonly string[],
  { left, joined }: Pick<Change, 'left' | 'joined'>,
  at: Instant,
): Round {
  const triads = round.triads.map(({ number }) => number);
  return {
    ...round,
    triads: [],
    without,
    openQuestion: undefined,
    changes: withChange(round, [], { at, left, joined, triads }),
  };
}

/** @param after the triads as the change leaves them. */
function withChange(
  { changes, triads }: Round,
  after: readonly Triad[],
  change: Omit<Change, 'number'>,
): readonly Change[] {
  if (change.triads.length === 0) return changes;
  const number = (changes.at(-1)?.number ?? 0) + 1;
  return withNews(changes, { number, ...change }, triads, after);
}

/** Of a triad that dissolved too: what it contributed keeps its number. */
function highestNumber({ triads, changes }: Round): number {
  const numbers = [
    ...triads.map(({ number }) => number),
    ...changes.flatMap((change) => [...change.triads, ...(change.was ?? []).map(({ number }) => number)]),
  ];
  return Math.max(0, ...numbers);
}
