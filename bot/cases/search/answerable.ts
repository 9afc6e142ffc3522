import type { Ranked, WeighedNeed } from './ranking.ts';

/** From so many things asked on, a longer question says nothing new about how well it should be met. */
const mostNeedsCounted = 6;

/**
 * Whether the best document answers a question, as a logistic regression (its log-odds at 0).
 *
 * Fitted on some 800 questions to made-up libraries of municipalities, authorities and regions and to the deck (the
 * tune half), those with an answer and those without weighing the same. What speaks for it: how much of the question
 * the words meet, for its weight, and how close the topics are; a longer question is never met in every word, so it
 * may be met less well.
 *
 * Whatever the odds, nothing is answered where the document does not name the place that is asked about, or its best
 * passages have no amount, price, moment, name or opinion where one is asked for, or it does not name what is to be
 * counted: such near misses share all their other words.
 */
const odds = {
  words: 3.9,
  topics: 3.4,
  need: 0.9,
  none: -6.15,
} as const;

/** @param best the document that ranks first. @param missesAsked it does not show what is asked for, or its kind. */
export function isAnswered(needs: readonly WeighedNeed[], best: Ranked, missesAsked: boolean): boolean {
  const missesPlace = needs.some(({ need }, at) => need.place && (best.met[at] ?? 0) < 0.5);
  if (missesPlace || missesAsked) return false;
  const support =
    odds.none +
    odds.words * best.lexical +
    odds.topics * best.close +
    odds.need * Math.min(mostNeedsCounted, needs.length);
  return support > 0;
}
