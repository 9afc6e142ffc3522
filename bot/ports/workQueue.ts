/**
 * A queue that many servers take work from, as Azure Storage Queue keeps it: what was received and not removed comes
 * back. Work is delivered at least once and in no promised order, so whoever receives it decides by the ledger.
 *
 * @throws {QueueUnavailable} when the queue did not answer; it may or may not have done what was asked.
 */
export interface WorkQueue {
  /** @param delayMs before anyone can receive it; at most 7 days. */
  send(text: string, delayMs: number): Promise<void>;
  /** Up to `most` (1-32) pieces of work, hidden from others for `hiddenMs`. Empty when there is none. */
  receive(most: number, hiddenMs: number): Promise<readonly Work[]>;
}

export interface Work {
  readonly text: string;
  /** How often it has been received, this time included. */
  readonly timesReceived: number;
  /** It is done. Somebody else may have received it meanwhile: then nothing happens. */
  remove(): Promise<void>;
  /** Nobody receives it before `delayMs` have passed. Somebody else may have received it meanwhile: then nothing happens. */
  postpone(delayMs: number): Promise<void>;
}

export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
}
