import type { Card } from './card.ts';

/** Where a message goes. `serviceUrl` is the newest address the conversation's messages came from. */
export interface Conversation {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
}

export interface Messenger {
  /**
   * Posts a card; `title` is what notifications and screen readers say. Never retries by itself.
   * @throws {SendFailed} saying whether the card may have arrived all the same.
   */
  post(to: Conversation, card: Card, title: string): Promise<{ messageId: string }>;
  /** Replaces a posted card; doing it twice is the same as once. @throws {SendFailed} */
  update(at: Conversation, messageId: string, card: Card, title: string): Promise<void>;
}

/**
 * `notSent`: refused before it was taken in (429). `blocked`: it can never be delivered there (403, 404).
 * `unknown`: it may or may not have been posted (408, 5xx, a dropped connection) and must not be repeated blindly.
 */
export type SendOutcome = 'notSent' | 'blocked' | 'unknown';

export class SendFailed extends Error {
  override readonly name = 'SendFailed';
  readonly outcome: SendOutcome;
  /** How long Teams asks us to wait, where it says so. */
  readonly retryAfterMs: number | undefined;
  /** The HTTP status it was refused with, where there was one. */
  readonly status: number | undefined;
  constructor(
    outcome: SendOutcome,
    reason: string,
    options?: ErrorOptions & { retryAfterMs?: number | undefined; status?: number | undefined },
  ) {
    super(reason, options);
    this.outcome = outcome;
    this.retryAfterMs = options?.retryAfterMs;
    this.status = options?.status;
  }
}
