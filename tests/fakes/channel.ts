import type { Card } from '../../bot/ports/card.ts';
import { type Messenger, SendFailed, type SendOutcome } from '../../bot/ports/messenger.ts';

export interface Posted {
  readonly messageId: string;
  readonly conversationId: string;
  card: Card;
  title: string;
  edits: number;
}

/** A channel in memory: what stands in it, and how often it was edited. */
export interface FakeChannel extends Messenger {
  readonly messages: Posted[];
  /** The next post fails so; `arrives` when it is in the channel all the same. */
  failNext: { outcome: SendOutcome; arrives: boolean } | undefined;
  before: ((operation: 'post' | 'update') => void) | undefined;
}

export function fakeChannel(): FakeChannel {
  const channel: FakeChannel = {
    messages: [],
    failNext: undefined,
    before: undefined,
    async post({ conversationId }, card, title) {
      channel.before?.('post');
      const failure = channel.failNext;
      channel.failNext = undefined;
      const messageId = `m${channel.messages.length + 1}`;
      if (!failure || failure.arrives) {
        channel.messages.push({ messageId, conversationId, card, title, edits: 0 });
      }
      if (failure) throw new SendFailed(failure.outcome, 'The fake channel was told to fail.');
      return { messageId };
    },
    async update(_at, messageId, card, title) {
      channel.before?.('update');
      const message = channel.messages.find((posted) => posted.messageId === messageId);
      if (!message) throw new SendFailed('blocked', 'There is no such message.');
      message.card = card;
      message.title = title;
      message.edits++;
    },
  };
  return channel;
}
