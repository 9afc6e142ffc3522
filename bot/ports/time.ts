/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export interface Clock {
  now(): Instant;
}

/** Waits that many milliseconds. */
export type Sleep = (ms: number) => Promise<void>;

/** Work that may wait: jobs with the same name run one at a time, and calls that come meanwhile become one run. */
export interface Later {
  /**
   * Runs `job` soon: not before `delayMs` from now, and at least `minGapMs` after the last run under that name began. A
   * job that throws is run again after a while, so it must bear being run twice. What waits is lost when the process
   * ends.
   */
  soon(name: string, minGapMs: number, job: () => Promise<void>, delayMs?: number): void;
}

/** ISO 8601 in UTC with milliseconds, the form in which every instant is stored and sent. */
export function isoUtc(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** @returns undefined when the text is no ISO 8601 date-time with an offset. */
export function readInstant(text: unknown): Instant | undefined {
  if (typeof text !== 'string') return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
