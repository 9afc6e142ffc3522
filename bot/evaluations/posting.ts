import { type Messenger, SendFailed } from '../ports/messenger.ts';

/**
 * One card that is to stand in the channel once. `sending` is written just before the post, so that a crash in between
 * leaves a trace: nothing in that state is ever posted again by itself, because it may have arrived.
 *
 * none -> pending -> sending -> sent | blocked | parked; a post that was surely refused goes back to pending.
 */
export interface Posting {
  readonly state: 'none' | 'pending' | 'sending' | 'sent' | 'blocked' | 'parked';
  readonly messageId?: string;
  /** With `pending`: how long Teams asked us to wait. */
  readonly retryAfterMs?: number;
}

export const noPosting: Posting = { state: 'none' };
export const pending: Posting = { state: 'pending' };

/**
 * Posts at most once. `claim` writes `sending` and says whether this call was the one that did; `record` writes how it
 * went. @returns what was recorded, or undefined when the claim was another's.
 */
export async function postOnce(
  claim: () => Promise<boolean>,
  post: () => ReturnType<Messenger['post']>,
  record: (posting: Posting) => Promise<void>,
): Promise<Posting | undefined> {
  if (!(await claim())) return undefined;
  const posting = await attempt(post);
  await record(posting);
  return posting;
}

async function attempt(post: () => ReturnType<Messenger['post']>): Promise<Posting> {
  try {
    const { messageId } = await post();
    return { state: 'sent', messageId };
  } catch (error) {
    if (!(error instanceof SendFailed)) throw error;
    if (error.outcome === 'notSent') {
      const { retryAfterMs } = error;
      return retryAfterMs === undefined ? pending : { ...pending, retryAfterMs };
    }
    return { state: error.outcome === 'blocked' ? 'blocked' : 'parked' };
  }
}
