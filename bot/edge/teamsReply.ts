import type { Answer } from '../chats/chat.ts';
import type { Reply } from '../ports/said.ts';
import { library } from './library.ts';

const { CardFactory } = library('botbuilder');

export type CardReply = Extract<Answer, { readonly kind: 'card' }>;

interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The storage does not answer: what no room says of itself. */
export interface Unavailable {
  readonly kind: 'refused';
  readonly status: 503;
  readonly code: string;
  readonly message: string;
}

export function toBody(reply: Reply | Unavailable): InvokeBody {
  if (reply.kind === 'refused') return problem(reply.status, reply.code, reply.message);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card };
}

/** In a dialog: the next card, or a sentence before it closes. */
export function toDialog(reply: Reply | Unavailable): object {
  if (reply.kind === 'refused') return { task: { type: 'message', value: reply.message } };
  const card = CardFactory.adaptiveCard(reply.card);
  return { task: { type: 'continue', value: { title: 'DalaLab', width: 'medium', height: 'large', card } } };
}

function problem(statusCode: number, code: string, message: string): InvokeBody {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
