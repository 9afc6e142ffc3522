import type { Card, Carrier } from './card.ts';

/** Who acts, as the verified activity names them; nothing of this is ever read from a card. */
export interface Sender {
  readonly teamsId: string;
  readonly objectId: string | undefined;
}

/** The team and channel an activity verifiably came from. */
export interface Place {
  /** The tenant that hosts the team; a guest's own tenant may be another. */
  readonly tenantId: string;
  readonly teamId: string;
  readonly teamName: string | undefined;
  /** The channel; threads are left out. */
  readonly channelId: string;
  readonly channelKind: 'standard' | 'private' | 'shared';
  readonly serviceUrl: string;
}

/** A press on a card or in a dialog. `data` is hostile until a reader of the contract has read it. */
export interface CardAction {
  readonly sender: Sender;
  readonly place: Place;
  readonly verb: string;
  readonly data: unknown;
  /** Where the press was made, and where the card that answers it is shown. */
  readonly carrier: Carrier;
  readonly locale: string | undefined;
  /** The message that carried the card. */
  readonly messageId: string | undefined;
  /** When Teams sent it (epoch ms): a late re-delivery keeps its old time. */
  readonly pressedAt: number;
  /** In the bot's own chat with one person: `place` is then the network's own. */
  readonly inChat?: boolean;
}

/** A sentence said to the bot, its mention stripped. */
export interface Said {
  readonly sender: Sender;
  readonly place: Place;
  readonly text: string;
  readonly locale: string | undefined;
  /** The conversation with its thread, as Teams names it: what is said after it, in the same thread, has the same. */
  readonly thread?: string;
  /** What answers it answers a press: Teams can mark nothing there as a model's, so no model writes there. */
  readonly byPress?: boolean;
  /** In the bot's own chat with one person: `place` is then the network's own. */
  readonly inChat?: boolean;
}

/** A model wrote part of an answer: Teams marks it, lists what it cites, and asks whether it was good. */
export interface AiMark {
  /** What is said of the answer afterwards is kept under this. */
  readonly answerId: string;
  readonly citations: readonly Citation[];
}

export interface Citation {
  /** The number in the text: 1, 2, … */
  readonly position: number;
  /** Whose case it is, and which. */
  readonly title: string;
  /** The passage itself. */
  readonly quote: string;
}

/** What the person who acted gets back. A card is seen by that person alone when it answers a press. */
export type Reply =
  | { readonly kind: 'card'; readonly card: Card; readonly ai?: AiMark }
  /** A request no card of ours can make. The message is a sentence a person can use. */
  | {
      readonly kind: 'refused';
      readonly status: 400 | 403 | 404;
      readonly code: string;
      readonly message: string;
    };

export function answerWith(card: Card): Reply {
  return { kind: 'card', card };
}

export function refuse(status: 400 | 403 | 404, code: string, message: string): Reply {
  return { kind: 'refused', status, code, message };
}

/**
 * Words as they are compared: case, accents and dots over letters, extra spaces and a closing mark make no difference,
 * so that "Oppna  utvardering!" says what "öppna utvärdering" says.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ .!?…]+$/, '');
}
