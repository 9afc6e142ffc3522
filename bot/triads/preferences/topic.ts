import { createHash } from 'node:crypto';

/** What a network's members may want to talk about in their triads (tema). */
export interface Topic {
  /** The same for the same words, so that a topic that was taken out and comes back keeps who picked it. */
  readonly id: string;
  /** As facilitators wrote it. */
  readonly text: string;
}

/** What other parts ask for when triads are formed. */
export interface Topics {
  /** What each person wants to talk about, of the topics the network has now; by person key. */
  of(networkId: string): Promise<ReadonlyMap<string, readonly string[]>>;
}

export function topicOf(text: string): Topic {
  return { id: createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 16), text };
}
