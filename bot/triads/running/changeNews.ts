import type { Instant } from '../../ports/time.ts';
import type { Change, ChangeNews, Round, Triad } from '../round.ts';

/** The channel is told of a change this long after it: somebody may think better of it. */
export const toldAfterMs = 45_000;
/** Less than `toldAfterMs`: a change is written a moment after it was made, and must not miss the card that waits for it. */
const togetherMs = 40_000;
/** Whoever presses to and fro all day must not keep from the others what is true of them. */
const atMostTogetherMs = 90_000;
/** Nor may they fill the row. */
const mostChanges = 60;

type News = Omit<ChangeNews, 'from'>;
type Members = Pick<Triad, 'number' | 'members'>;

/** What a card says. Triads as they were after the change, for later ones have cards of their own; a dissolved one is empty. */
export interface Told {
  readonly left: readonly string[];
  readonly joined: readonly string[];
  readonly triads: readonly Members[];
}

/**
 * The changes with one more, of which is told all that is others since the first of those it is told with.
 *
 * @param before the triads as they were before this change, and `after` as it leaves them.
 */
export function withNews(
  changes: readonly Change[],
  change: Change,
  before: readonly Triad[],
  after: readonly Triad[],
): readonly Change[] {
  const earlier = toldWith(changes, change.at);
  const { left, joined } = earlier?.news ?? nothing;
  const known = earlier?.was ?? [];
  const isKnown = new Set(known.map(({ number }) => number));
  const was = [
    ...known,
    ...change.triads
      .filter((number) => !isKnown.has(number))
      .map((number) => ({ number, members: membersOf(before, number) })),
  ];
  const news: ChangeNews = {
    from: earlier?.news?.from ?? change.number,
    left: undone(left, change.joined).concat(undone(change.left, [...joined, ...left])),
    joined: undone(joined, change.left).concat(undone(change.joined, [...left, ...joined])),
    triads: was
      .filter(({ number, members }) => !haveSame(members, membersOf(after, number)))
      .map(({ number }) => number)
      .toSorted((a, b) => a - b),
  };
  const earlierOnes = changes.map((one): Change => (one === earlier ? withoutWas(one) : one));
  return withRoom([...earlierOnes, { ...change, news, was }]);
}

/** One too many goes: one that a later one tells of, but not the first of those, which says since when; else the oldest. */
function withRoom(changes: readonly Change[]): readonly Change[] {
  if (changes.length <= mostChanges) return changes;
  const spare = changes.findIndex(
    (change, index) => isToldByNext(changes, index) && change.number !== change.news?.from,
  );
  return changes.toSpliced(Math.max(0, spare), 1);
}

function isToldByNext(changes: readonly Change[], index: number): boolean {
  const from = changes[index]?.news?.from;
  return from !== undefined && from === changes[index + 1]?.news?.from;
}

/** The changes that get a card: of those told together the last, and none when they undid each other. */
export function toldChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change, index) => !isToldByNext(changes, index) && !isEmpty(newsOf(change)));
}

/**
 * What the card of a change says. Delayed so long that later ones are due as well, each says what still holds.
 *
 * @returns undefined when there is nothing to say.
 */
export function newsAt(
  { changes, triads: latest }: Pick<Round, 'changes' | 'triads'>,
  change: Change,
  now: Instant,
): Told | undefined {
  const told = toldChanges(changes);
  if (!told.includes(change)) return undefined;
  const after = changes.filter(({ number }) => number > change.number);
  const later = told.filter((one) => after.includes(one) && one.at + toldAfterMs <= now).map(newsOf);
  const { left, joined, triads } = newsOf(change);
  const news: News = {
    left: undone(
      left,
      later.flatMap((one) => one.joined),
    ),
    joined: undone(
      joined,
      later.flatMap((one) => one.left),
    ),
    triads: undone(
      triads,
      later.flatMap((one) => one.triads),
    ),
  };
  if (isEmpty(news)) return undefined;
  const known = [...after.flatMap(({ was = [] }) => was), ...latest];
  return { ...news, triads: news.triads.map((number) => ({ number, members: membersOf(known, number) })) };
}

const nothing: News = { left: [], joined: [], triads: [] };

/** The latest change, when one at this instant is told together with it. */
function toldWith(changes: readonly Change[], at: Instant): Change | undefined {
  const latest = changes.at(-1);
  const first = changes.find(({ number }) => number === latest?.news?.from);
  if (!latest || !first) return undefined;
  const isSoon = at < latest.at + togetherMs && at < first.at + atMostTogetherMs;
  return isSoon ? latest : undefined;
}

function withoutWas({ was, ...change }: Change): Change {
  return change;
}

function newsOf(change: Change): News {
  return change.news ?? change;
}

function isEmpty({ left, joined, triads }: News): boolean {
  return left.length + joined.length + triads.length === 0;
}

function undone<Value>(some: readonly Value[], by: readonly Value[]): Value[] {
  return some.filter((one) => !by.includes(one));
}

function membersOf(triads: readonly Members[], number: number): readonly string[] {
  return triads.find((triad) => triad.number === number)?.members ?? [];
}

/** In whichever order. */
function haveSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join(' ') === others.toSorted().join(' ');
}
