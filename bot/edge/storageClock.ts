import type { Clock } from '../ports/time.ts';

/** A clock that follows the storage's: all servers then have one time, whatever their machines believe. */
export interface StorageClock extends Clock {
  /** A `Date` header of the storage, and when its request was sent and answered by this machine's clock. */
  heard(date: string | null | undefined, sentAt: number, answeredAt: number): void;
}

/** The header knows whole seconds; smaller differences are noise. */
const noiseMs = 2_000;
/** An answer that took longer says too little about when it was written. */
const slowMs = 2_000;

/** @param machine this machine's clock. */
export function storageClock(machine: () => number = Date.now): StorageClock {
  let offsetMs = 0;
  return {
    now: () => machine() + offsetMs,
    heard(date, sentAt, answeredAt) {
      const told = date ? Date.parse(date) : Number.NaN;
      if (Number.isNaN(told) || answeredAt - sentAt > slowMs) return;
      // Half a second: the header was cut to whole ones.
      const difference = told + 500 - (sentAt + answeredAt) / 2;
      if (Math.abs(difference - offsetMs) <= noiseMs) return;
      offsetMs = Math.abs(difference) <= noiseMs ? 0 : difference;
    },
  };
}
