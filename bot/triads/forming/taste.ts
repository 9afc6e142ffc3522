import { type Acquaintance, acquaintance, mostInTables } from './acquaintance.ts';
import type { FormingInput } from './grouping.ts';
import { looksAhead, rosterOf, triosLost } from './outlook.ts';
import { groupOf, type Seating } from './seating.ts';

/** What is only nice about a pair, as a whole number from 0 to 2^16: the less the better. */
export type Taste = (a: number, b: number) => number;

/** One unit each: for a pair without a wish in common; for two who should both go first; for a lost trio; and so on. */
const weights = { wish: 1, firstTurn: 16, outlook: 64, unplanned: 64, again: 2 ** 12 };

export function hasWishes({ people }: FormingInput): boolean {
  return people.some(({ topics }) => topics !== undefined && topics.length > 0);
}

/** First turns and wishes, and that a pair who must meet again has met few times. */
export function wishesOf(input: FormingInput, known: Acquaintance): Taste {
  const shares = sharing(input);
  const many = known.size > mostInTables;
  const waits = many ? () => false : waiting(known);
  return (a, b) =>
    (many ? 0 : weights.again * Math.min(Math.max(known.met(a, b) - 1, 0), 14)) +
    (waits(a) && waits(b) ? weights.firstTurn : 0) +
    (shares(a, b) ? 0 : weights.wish);
}

/** All of that, and above it what is best for the rounds to come. */
export function tasteOf(input: FormingInput, known: Acquaintance, planned: Seating | undefined): Taste {
  const wishes = wishesOf(input, known);
  if (!looksAhead(input)) return wishes;
  const lost = triosLost(acquaintance(rosterOf(input), input.earlier, input.apart));
  return (a, b) =>
    wishes(a, b) +
    weights.outlook * Math.min(lost(a, b), 60) +
    (planned && groupOf(planned, a) !== groupOf(planned, b) ? weights.unplanned : 0);
}

/** Those who have gone first least often, when others have more often: each of them should be in a group of their own. */
function waiting({ size, wentFirst }: Acquaintance): (a: number) => boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let person = 0; person < size; person++) {
    least = Math.min(least, wentFirst(person));
    most = Math.max(most, wentFirst(person));
  }
  return (a) => least < most && wentFirst(a) === least;
}

/** Whether two wish for a topic in common; true for everybody where nobody wishes for anything. */
function sharing(input: FormingInput): (a: number, b: number) => boolean {
  if (!hasWishes(input)) return () => true;
  const topicsOf = (place: number) => input.people[place]?.topics ?? [];
  return (a, b) => topicsOf(a).some((topic) => topicsOf(b).includes(topic));
}
