import type { Card } from '../../../ports/card.ts';

/** A card stays under 25 KB; Teams adds a little of its own. */
const mostBytes = 24_000;

/**
 * The first card that is small enough: questions and passages may be long, and letters four bytes.
 *
 * @param drawn the roomiest first; the last one is taken whatever its size.
 */
export function fitting(drawn: readonly (() => Card)[]): Card {
  const fits = drawn.find((draw) => Buffer.byteLength(JSON.stringify(draw())) < mostBytes) ?? drawn.at(-1);
  if (!fits) throw new Error('There is always a last one.');
  return fits();
}
