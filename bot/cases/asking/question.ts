import { createHash } from 'node:crypto';
import { readQuestion } from '../../contract/caseAsking.ts';
import { folded } from '../../ports/said.ts';

/** A question (fråga) as it is read. */
export interface Question {
  /** On one line; '' when nothing is asked. */
  readonly text: string;
  /** It was longer than is read. */
  readonly cut: boolean;
}

/** What a sentence asks, without a leading "fråga" or "ask". */
export function questionSaid(sentence: string): Question {
  return readQuestion(
    sentence.normalize('NFC').replace(/^\s*(?:fråga|fraga|ask)(?![\p{L}\p{N}])[\s:,.–-]*/iu, ''),
  );
}

/** Questions that may be put to a network in an hour. */
export const mostPosted = 3;

/** The same question however it is written: case, dots and closing marks make no difference. */
export function questionId(networkId: string, text: string): string {
  return createHash('sha256')
    .update(`${networkId}\n${folded(text)}`)
    .digest('hex')
    .slice(0, 32);
}
