import { createHash } from 'node:crypto';
import { folded } from '../ports/said.ts';
import type { Instant } from '../ports/time.ts';

/** A theme somebody wishes for a coming session (önskemål). It carries no name. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
}

/**
 * The same person's same words are one wish, however often they are sent. Who asks what a person has wished for (or
 * wants it erased) can find it by this, without a name being stored.
 */
export function wishId(networkId: string, personKey: string, text: string): string {
  const name = [networkId, personKey, folded(text)].join('\n');
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

/** @returns what is wished for, '' when the form is wanted; undefined when the sentence is no wish. */
export function wishSaid(text: string): string | undefined {
  const said = /^\s*(?:önska|onska|wish)(?:[\s:,.!?]+(.*))?$/isu.exec(text.normalize('NFC'));
  if (!said) return undefined;
  const wished = (said[1] ?? '')
    .replace(/^(?:(?:ett )?tema|(?:for )?(?:a )?theme)(?=\W|$)[\s:]*/i, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(wished) ? wished : '';
}
