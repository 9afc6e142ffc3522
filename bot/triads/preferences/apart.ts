import { createHash } from 'node:crypto';

/** Two people who are not to be in the same triad (håll isär). It needs no reason, and only facilitators ever see it. */
export interface Pair {
  readonly id: string;
  /** Person keys. */
  readonly one: string;
  readonly other: string;
}

/** What other parts ask for when triads are formed. */
export interface Apart {
  /** By person key; who has left the channel may be among them. */
  list(networkId: string): Promise<readonly (readonly [string, string])[]>;
}

/** The same pair whoever is named first. */
export function pairOf(a: string, b: string): Pair {
  const [one, other] = a < b ? [a, b] : [b, a];
  const id = createHash('sha256').update(`${one}\n${other}`).digest('hex').slice(0, 32);
  return { id, one, other };
}
