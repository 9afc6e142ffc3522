/** What a reader makes of something from outside: the value, or every problem found, each naming its field. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface Problem {
  readonly field: string;
  readonly problem: 'missing' | 'unknown' | 'tooLong';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An opaque id of ours as it comes back from a card or an address: short and without characters keys refuse. */
export function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? value : undefined;
}

/**
 * Text from an input as one line: no control characters or line breaks, no signs that turn the reading direction, no
 * halves of letters.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}
