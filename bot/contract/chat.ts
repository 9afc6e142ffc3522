import { isRecord, oneLine, readId } from './reading.ts';

/** Characters of what was said that wait in a button for the network it is meant for. */
export const maxWaitingLength = 1_000;

/** `said` is '' when nothing waits for an answer. */
export interface NetworkChoice {
  readonly networkId: string;
  readonly said: string;
}

/** @returns undefined for anything no button of ours sends. */
export function readNetworkChoice(data: unknown): NetworkChoice | undefined {
  const networkId = isRecord(data) ? readId(data.network) : undefined;
  return networkId === undefined ? undefined : { networkId, said: readWaiting(data) };
}

/** Which of the networks are shown first; the first ones for anything else. */
export function readNetworkPage(data: unknown): { readonly from: number; readonly said: string } {
  const from = isRecord(data) && typeof data.from === 'string' && /^\d{1,4}$/.test(data.from) ? data.from : 0;
  return { from: Number(from), said: readWaiting(data) };
}

/** What was said, as a button keeps it. */
export function waiting(said: string): string {
  return oneLine(said.slice(0, maxWaitingLength));
}

function readWaiting(data: unknown): string {
  return isRecord(data) && typeof data.said === 'string' ? waiting(data.said) : '';
}
