/** Chance that the seed alone decides. Good enough for searching, not for secrets. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
}

/** The same seed, any number, gives the same stream (the generator mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { unit, below: (limit) => Math.floor(unit() * limit) };
}
