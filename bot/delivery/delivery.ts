import { createHash } from 'node:crypto';
import type { Card } from '../ports/card.ts';
import type { Instant } from '../ports/time.ts';

/**
 * What is to happen once at an instant: a card for the channel, or a task of a room. Network, kind, subject and
 * occurrence together name it; planned twice it is one.
 */
export interface Due {
  readonly networkId: string;
  /** Which room's card or task, as registered in compose: "reminder". */
  readonly kind: string;
  /** What it is about, an opaque id: a session. */
  readonly subject: string;
  /** Which time of several: "P1D@<start>". */
  readonly occurrence: string;
  /** Not before this. */
  readonly at: Instant;
}

/** A due thing's name, without its time. */
export type DueName = Omit<Due, 'at'>;

/**
 * One card to one channel (utskick), as the ledger has it.
 *
 * - `pending`: to be sent, also again after a send that surely was not taken (429).
 * - `sending`: written just before the post. Whoever finds it with its claim run out parks it.
 * - `sent`: it stands in the channel.
 * - `blocked`: Teams will not take it (403, 404, app removed); `reason` says why.
 * - `parked`: it may or may not have arrived. Never sent again but by a facilitator's decision.
 * - `withdrawn`: when its time came it was not wanted. Planned once more and wanted, it is sent.
 */
export interface Delivery extends Due {
  readonly key: string;
  readonly state: DeliveryState;
  /** What it said when it was last drawn for posting, in the network's language. */
  readonly title: string | undefined;
  readonly channelId: string | undefined;
  readonly messageId: string | undefined;
  readonly reason: DeliveryReason | undefined;
  /** How often it was tried; each try that was not surely refused is the last one. */
  readonly attempts: number;
  /** With `sending`: who posts it, and until when we believe that they do. */
  readonly claim: Claim | undefined;
  /** With `pending`: how long Teams asked us to wait. */
  readonly notBefore: Instant | undefined;
  /** When its post was last begun. */
  readonly triedAt: Instant | undefined;
  /** When it reached the state it has. */
  readonly since: Instant;
  /** What a facilitator decided about it while it was parked. */
  readonly decision: Decision | undefined;
  /** Whether the card that stands in the channel is to be drawn anew. */
  readonly redraw: 'none' | 'wanted' | 'underWay';
  /** When it was last drawn anew. */
  readonly redrawnAt: Instant | undefined;
}

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'blocked' | 'parked' | 'withdrawn';

/** Why a delivery is blocked or parked. */
export type DeliveryReason =
  | 'appRemoved'
  | 'noChannel'
  | 'notAllowed'
  | 'channelGone'
  | 'refused'
  | 'cannotBeDrawn'
  | 'noClearAnswer'
  | 'serverStopped';

export interface Claim {
  readonly owner: string;
  readonly until: Instant;
}

/** `arrived`: it was found in the channel. `again`: it was not, and is sent once more. */
export type Decision = 'arrived' | 'again';

/** What a card kind makes of a delivery when its time has come, from how things are then. */
export interface Rendered {
  readonly card: Card;
  /** What notifications and screen readers say. */
  readonly title: string;
  /** Where it goes; the network's channel when left out. */
  readonly channelId?: string;
}

/** A room's card that goes the one road. */
export interface CardKind {
  readonly kind: string;
  /** At least this long from one redraw to the next; a few seconds when left out. */
  readonly redrawGapMs?: number;
  /**
   * The card as it is to stand in the channel now: asked just before it is posted, and again before each redraw.
   * @returns undefined when it is no longer wanted: it is then withdrawn, or left as it stands.
   */
  render(delivery: DueName & { readonly key: string }): Promise<Rendered | undefined>;
  /** Told when a delivery has settled (sent, blocked, parked, withdrawn); at least once, so it must bear repeating. */
  settled?(delivery: Delivery): Promise<void>;
}

/** A room's work at an instant. Run at least once, and again after an error, so it must bear repeating. */
export interface TaskKind {
  readonly kind: string;
  run(due: Due): Promise<void>;
}

/** The card that tells facilitators of parked ones goes the same road; it is never told about itself. */
export const noticeKind = 'deliveryNotice';
export const noticeSubject = 'uncertain';

/** What other rooms may ask of this one. */
export interface Deliveries {
  /** Written down before it returns: it falls due whatever dies. Planned again it changes nothing. */
  plan(dues: readonly Due[]): Promise<void>;
  /** Takes back what has not fallen due. What is under way is stopped by its `render`, so this may be left undone. */
  withdraw(dues: readonly Due[]): Promise<void>;
  /**
   * Plans a card for now and carries it out in this call when nothing is in the way.
   * @returns how it stands then: `pending` when it waits for its turn.
   */
  deliverNow(due: Due): Promise<Delivery>;
  /**
   * The cards of these kinds about `subject` that stand in the channel are drawn anew soon.
   *
   * @param occurrences only these of them; all when left out.
   */
  redraw(
    networkId: string,
    subject: string,
    kinds: readonly string[],
    occurrences?: readonly string[],
  ): Promise<void>;
  /** Every delivery of the network, or those about one subject; planned ones are not among them before they are due. */
  list(networkId: string, subject?: string): Promise<readonly Delivery[]>;
  find(networkId: string, key: string): Promise<Delivery | undefined>;
  /** Somebody pressed a button on the card: it did arrive, as this message. Ignored where that is known already. */
  arrived(networkId: string, key: string, channelId: string, messageId: string): Promise<void>;
  /** A facilitator's decision about a parked or blocked one. @returns undefined when there is nothing to decide. */
  decide(networkId: string, key: string, decision: Decision): Promise<Delivery | undefined>;
}

/** "subject-hash": the deliveries about one subject lie together in the ledger. */
export function deliveryKey({ networkId, kind, subject, occurrence }: DueName): string {
  const name = [networkId, kind, subject, occurrence].join('\n');
  return `${subject}-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
}

/** A delivery that nobody has tried yet. */
export function untried(due: Due, now: Instant): Delivery {
  return {
    ...due,
    key: deliveryKey(due),
    state: 'pending',
    title: undefined,
    channelId: undefined,
    messageId: undefined,
    reason: undefined,
    attempts: 0,
    claim: undefined,
    notBefore: undefined,
    triedAt: undefined,
    since: now,
    decision: undefined,
    redraw: 'none',
    redrawnAt: undefined,
  };
}

/** Nothing happens to it any more by itself. */
export function isSettled({ state }: Pick<Delivery, 'state'>): boolean {
  return state !== 'pending' && state !== 'sending';
}
