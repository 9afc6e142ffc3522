import type { AskingPress } from '../../contract/caseAsking.ts';
import type { Acting } from '../../people/person.ts';
import { type Reply, refuse } from '../../ports/said.ts';
import type { Instant } from '../../ports/time.ts';
import { askingText } from './askingText.ts';

/** Who pressed what, and when; found to belong to the network and channel it came from. */
export interface Pressed {
  readonly acting: Acting;
  readonly press: AskingPress;
  readonly data: unknown;
  /** Never later than now: Teams may send a press late, never early. */
  readonly at: Instant;
}

/** The answer to a press no card of ours sends. */
export function unreadable({ language }: Acting): Reply {
  return refuse(400, 'BadRequest', askingText[language].unknown);
}
