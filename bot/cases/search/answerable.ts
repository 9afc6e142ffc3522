import type { Ranked, WeighedNeed } from './ranking.ts';

/** What speaks for and against that the best document answers the question; all 0-1 but `amount`. */
export interface Evidence {
  /** The share of what was asked, by weight, that the title and the best passage meet. */
  readonly covered: number;
  readonly inTitle: number;
  /** The heaviest need that is not met, as a share of all. */
  readonly missing: number;
  /** How much is met, whatever was asked besides. */
  readonly amount: number;
}

export function evidenceOf(needs: readonly WeighedNeed[], best: Ranked): Evidence {
  let [total, met, title, missing] = [0, 0, 0, 0];
  needs.forEach(({ weight }, at) => {
    total += weight;
    met += weight * (best.metTogether[at] ?? 0);
    title += weight * (best.metInTitle[at] ?? 0);
    missing = Math.max(missing, weight * (1 - (best.met[at] ?? 0)));
  });
  const all = Math.max(total, 1e-9);
  return { covered: met / all, inTitle: title / all, missing: missing / all, amount: met };
}

export function isAnswered({ covered, inTitle, missing, amount }: Evidence): boolean {
  return 4 * covered + 1.5 * inTitle - 2 * missing + 0.15 * amount > 2.5;
}
