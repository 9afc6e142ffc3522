import { createHmac } from 'node:crypto';

/** Bytes in an evaluation's own key: the block size below which HMAC-SHA-256 keeps its full strength. */
export const keyBytes = 32;

/**
 * The row key of a person's answer: an HMAC with the key that belongs to this one evaluation. The same person has
 * unrelated pseudonyms in different evaluations, and when the key is destroyed nobody can make this one again.
 */
export function pseudonym(key: Uint8Array, personKey: string): string {
  return createHmac('sha256', key).update(personKey).digest('hex');
}
