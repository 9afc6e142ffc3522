import { channelOf, type Networks } from '../networks/network.ts';
import { type Conversation, type Messenger, SendFailed } from '../ports/messenger.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock, Instant, Sleep } from '../ports/time.ts';
import {
  type CardKind,
  type Delivery,
  type DeliveryReason,
  type Due,
  deliveryKey,
  isSettled,
  type Rendered,
  untried,
} from './delivery.ts';
import type { Ledger } from './ledger.ts';
import type { Throttle } from './throttle.ts';

/** What is left to do about a delivery: nothing, or the same again after a while. */
export type Left = 'nothing' | { readonly againMs: number };

/** Claims a delivery, posts its card, and writes down how it went. Any number of servers may try at once. */
export interface Deliver {
  /**
   * Carries one delivery as far as it goes now: posts it, parks one whose server died, or draws a sent one anew.
   *
   * @param plannedAt a card that nobody wants is only withdrawn a while after this: what asks for it may still be on
   * its way into the store.
   * @param isFirstTry nobody has tried yet, as far as is known: saves looking it up.
   */
  carry(due: Due, plannedAt: Instant, isFirstTry: boolean): Promise<Left>;
  /**
   * What nobody may be at work on any more: parks it when its server died while posting.
   * @returns nothing left to do; or until when somebody has claimed it; undefined when it waits for its turn.
   */
  repair(due: Due): Promise<'nothing' | { readonly claimedUntil: Instant } | undefined>;
  /** Takes on nothing more; what is being posted is finished. */
  stop(): void;
  /** Tells everybody who asked that it has settled. */
  settled(delivery: Delivery): Promise<void>;
  /** A card that cannot be drawn is not tried for ever. */
  giveUp(due: Due): Promise<void>;
}

/** How long a server has for a post before others take it for dead; longer than the messenger waits for an answer. */
export const claimMs = 50_000;
/** A server that was halted between claiming and posting for so long leaves the post: others may have acted. */
const postWithinMs = 15_000;
/** What is planned is written within this, or not at all. */
const settlingMs = 30_000;
const maxTitleLength = 300;
/** Longer than this nobody waits for a free moment with work in hand. */
const longestWaitMs = 1_500;
const retryMs = 5_000;
const unknownKindMs = 60_000;
/** At most one redraw of a card in this time, unless its kind says more: many answers at once are one change. */
export const redrawGapMs = 3_000;
/** Posted, but the store is away: for so long we try to write down that it was. */
const recordWithinMs = 120_000;
const recordAgainMs = 1_000;

export interface DeliverNeeds {
  readonly ledger: Ledger;
  readonly networks: Networks;
  readonly messenger: Messenger;
  readonly kinds: ReadonlyMap<string, CardKind>;
  readonly throttle: Throttle;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Told of every delivery that has settled, at least once. */
  readonly onSettled: (delivery: Delivery) => Promise<void>;
  /** This server, unlike any other: its claims carry the name. */
  readonly owner: string;
}

export function deliver(needs: DeliverNeeds): Deliver {
  const { ledger, networks, messenger, kinds, throttle, clock, sleep, owner } = needs;
  let stopping = false;
  let claims = 0;

  /** Where the card goes, or why it cannot go anywhere. */
  async function addressOf(
    { networkId }: Due,
    asked: string | undefined,
  ): Promise<Conversation | DeliveryReason> {
    const network = await networks.find(networkId);
    if (!network?.installed) return 'appRemoved';
    const channelId = asked ?? network.channelId;
    return channelOf({ ...network, channelId }) ?? 'noChannel';
  }

  /** @returns undefined when it is our turn, or how long it is until it may be. */
  async function turn({ tenantId, conversationId }: Conversation): Promise<number | undefined> {
    const booked = throttle.book(tenantId, conversationId, clock.now(), longestWaitMs);
    if ('laterMs' in booked) return booked.laterMs;
    if (booked.waitMs > 0) await sleep(booked.waitMs);
    const moreMs = throttle.go(tenantId, clock.now());
    if (moreMs > 0) await sleep(moreMs);
    return undefined;
  }

  async function settled(delivery: Delivery): Promise<void> {
    await kinds.get(delivery.kind)?.settled?.(delivery);
    await needs.onSettled(delivery);
  }

  async function settle(delivery: Delivery): Promise<Left> {
    await settled(delivery);
    return 'nothing';
  }

  /** Writes how a delivery ended that is not being posted; what another server wrote meanwhile stands. */
  async function end(
    due: Due,
    state: Delivery['state'],
    reason?: DeliveryReason,
    title?: string,
  ): Promise<Left> {
    const ended = { state, reason, claim: undefined, since: clock.now(), ...(title ? { title } : {}) };
    const row = { ...untried(due, clock.now()), ...ended };
    if (await ledger.insert(row)) return settle(row);
    const changed = await ledger.change(row, (now) => (now.state === 'pending' ? { ...now, ...ended } : now));
    return changed?.wrote ? settle(changed.delivery) : { againMs: retryMs };
  }

  /** @returns the claimed delivery; undefined when somebody else has it or had it. */
  async function claim(
    due: Due,
    { title }: Rendered,
    channelId: string,
    isFirstTry: boolean,
  ): Promise<Delivery | undefined> {
    const now = clock.now();
    // A name of its own: the store's client repeats what it had no answer to, and then meets what it wrote itself.
    const mine = `${owner}-${++claims}`;
    const claimed = (delivery: Delivery): Delivery => ({
      ...delivery,
      state: 'sending',
      title: title.slice(0, maxTitleLength),
      channelId,
      claim: { owner: mine, until: now + claimMs },
      notBefore: undefined,
      attempts: delivery.attempts + 1,
      triedAt: now,
      since: now,
    });
    const first = claimed(untried(due, now));
    if (isFirstTry && (await ledger.insert(first))) return first;
    const changed = await ledger.change(first, (stored) =>
      isWaiting(stored) && !isFirstTry ? claimed(stored) : stored,
    );
    return changed?.delivery.claim?.owner === mine ? changed.delivery : undefined;
  }

  async function post(delivery: Delivery, to: Conversation, { card, title }: Rendered): Promise<Left> {
    const isLate = clock.now() - delivery.since > postWithinMs;
    const outcome: Outcome = isLate
      ? { is: 'notSent', retryAfterMs: 0 }
      : await attempt(() => messenger.post(to, card, title));
    const now = clock.now();
    const mine = (stored: Delivery) =>
      stored.state === 'sending' && stored.claim?.owner === delivery.claim?.owner;
    const done = { claim: undefined, since: now };
    if (outcome.is === 'sent') {
      const { messageId } = outcome;
      // Somebody may have taken us for dead, or a press may have told already: what we know stands above both.
      const recorded = await record(delivery, (stored) =>
        stored.state === 'sent' && stored.messageId !== undefined
          ? stored
          : { ...stored, ...done, state: 'sent', messageId, reason: undefined },
      );
      return settle(recorded);
    }
    if (outcome.is === 'notSent') {
      const againMs = outcome.retryAfterMs ?? retryMs;
      if (!isLate) throttle.pause(to.tenantId, to.conversationId, now, againMs);
      await record(delivery, (stored) =>
        mine(stored) ? { ...stored, ...done, state: 'pending', notBefore: now + againMs } : stored,
      );
      return { againMs };
    }
    const { state, reason } = outcome;
    const recorded = await record(delivery, (stored) =>
      mine(stored) ? { ...stored, ...done, state, reason } : stored,
    );
    return settle(recorded);
  }

  /** How a post went must not be lost because the store is away for a moment. */
  async function record(delivery: Delivery, change: (stored: Delivery) => Delivery): Promise<Delivery> {
    const deadline = clock.now() + recordWithinMs;
    for (;;) {
      try {
        return (await ledger.change(delivery, change))?.delivery ?? delivery;
      } catch (error) {
        if (!(error instanceof TableUnavailable) || clock.now() >= deadline) throw error;
        await sleep(recordAgainMs);
      }
    }
  }

  /** Its server died while posting, or so it seems: the card may stand in the channel, so nobody posts it again. */
  async function park(delivery: Delivery): Promise<Left> {
    const changed = await ledger.change(delivery, (now) =>
      now.state === 'sending' && isOver(now)
        ? { ...now, state: 'parked', reason: 'serverStopped', claim: undefined, since: clock.now() }
        : now,
    );
    return changed?.wrote ? settle(changed.delivery) : { againMs: retryMs };
  }

  function isOver({ claim }: Delivery): boolean {
    return claim === undefined || claim.until <= clock.now();
  }

  async function redraw(delivery: Delivery): Promise<Left> {
    const { messageId } = delivery;
    if (!isOver(delivery)) return { againMs: untilOver(delivery) };
    const gapMs = kinds.get(delivery.kind)?.redrawGapMs ?? redrawGapMs;
    const gap = (delivery.redrawnAt ?? 0) + gapMs - clock.now();
    if (gap > 0) return { againMs: gap };
    const claimed = await ledger.change(delivery, (now) =>
      now.redraw !== 'none' && isOver(now)
        ? { ...now, redraw: 'underWay', claim: { owner, until: clock.now() + claimMs } }
        : now,
    );
    if (!claimed?.wrote) return claimed?.delivery.redraw === 'none' ? 'nothing' : { againMs: redrawGapMs };
    const finish = async (over: Partial<Delivery>) => {
      const after = await record(delivery, (now) => ({
        ...now,
        claim: undefined,
        // Asked for once more while we drew: then what we drew may be old already.
        redraw: now.redraw === 'wanted' ? 'wanted' : 'none',
        ...over,
      }));
      return after.redraw === 'none' ? ('nothing' as const) : { againMs: redrawGapMs };
    };
    const rendered = messageId === undefined ? undefined : await kinds.get(delivery.kind)?.render(delivery);
    const to = rendered && (await addressOf(delivery, delivery.channelId));
    if (!rendered || messageId === undefined || !to || typeof to === 'string') return finish({});
    const laterMs = await turn(to);
    if (laterMs !== undefined) return finish({ redraw: 'wanted' }).then(() => ({ againMs: laterMs }));
    try {
      await messenger.update(to, messageId, rendered.card, rendered.title);
      return await finish({ redrawnAt: clock.now() });
    } catch (error) {
      if (!(error instanceof SendFailed)) throw error;
      // Somebody removed the message, or the channel is gone: there is nothing to draw on.
      if (error.outcome === 'blocked') return finish({ redraw: 'none' });
      // An edit may be made twice without harm.
      const againMs = error.retryAfterMs ?? retryMs;
      if (error.outcome === 'notSent') throttle.pause(to.tenantId, to.conversationId, clock.now(), againMs);
      return finish({ redraw: 'wanted', redrawnAt: clock.now() }).then(() => ({ againMs }));
    }
  }

  function untilOver({ claim }: Delivery): number {
    return Math.max(retryMs, (claim?.until ?? 0) - clock.now());
  }

  return {
    stop() {
      stopping = true;
    },
    settled,
    async repair(due) {
      const known = await ledger.get(due.networkId, deliveryKey(due));
      if (known?.state !== 'sending') return undefined;
      const parked = isOver(known) && (await park(known)) === 'nothing';
      return parked ? 'nothing' : { claimedUntil: known.claim?.until ?? clock.now() };
    },
    async giveUp(due) {
      await end(due, 'blocked', 'cannotBeDrawn');
      await ledger.change({ ...due, key: deliveryKey(due) }, (now) =>
        now.state === 'sent' && now.redraw !== 'none' ? { ...now, redraw: 'none', claim: undefined } : now,
      );
    },
    async carry(due, plannedAt, isFirstTry) {
      const kind = kinds.get(due.kind);
      // A newer server planned it; one of those knows what it is.
      if (!kind) return { againMs: unknownKindMs };
      const key = deliveryKey(due);
      const known = isFirstTry ? undefined : await ledger.get(due.networkId, key);
      if (known?.state === 'sent' && known.redraw !== 'none') return redraw(known);
      // Its server may have died before everybody was told.
      if (known && isSettled(known) && !isWaiting(known)) return settle(known);
      if (known?.state === 'sending') return isOver(known) ? park(known) : { againMs: untilOver(known) };
      const waitMs = (known?.notBefore ?? 0) - clock.now();
      if (waitMs > 0) return { againMs: waitMs };

      const rendered = await kind.render({ ...due, key });
      if (!rendered) {
        if (clock.now() - plannedAt < settlingMs) return { againMs: settlingMs };
        return known?.state === 'withdrawn' ? 'nothing' : end(due, 'withdrawn');
      }
      const to = await addressOf(due, rendered.channelId);
      if (typeof to === 'string') return end(due, 'blocked', to, rendered.title);
      const laterMs = await turn(to);
      if (laterMs !== undefined) return { againMs: laterMs };
      if (stopping) return { againMs: 0 };
      const claimed = await claim(due, rendered, to.conversationId, known === undefined);
      // Somebody else was there first: whoever looks next sees how it stands.
      return claimed ? post(claimed, to, rendered) : { againMs: retryMs };
    },
  };
}

/** May be posted. What was withdrawn may be wanted after all: what asked for it was cut off, and is there now. */
function isWaiting({ state }: Delivery): boolean {
  return state === 'pending' || state === 'withdrawn';
}

type Outcome =
  | { readonly is: 'sent'; readonly messageId: string }
  | { readonly is: 'notSent'; readonly retryAfterMs: number | undefined }
  | { readonly is: 'ended'; readonly state: 'blocked' | 'parked'; readonly reason: DeliveryReason };

async function attempt(post: () => ReturnType<Messenger['post']>): Promise<Outcome> {
  try {
    return { is: 'sent', ...(await post()) };
  } catch (error) {
    // Whatever else went wrong, it may have been posted.
    if (!(error instanceof SendFailed)) return { is: 'ended', state: 'parked', reason: 'noClearAnswer' };
    if (error.outcome === 'notSent') return { is: 'notSent', retryAfterMs: error.retryAfterMs };
    if (error.outcome === 'unknown') return { is: 'ended', state: 'parked', reason: 'noClearAnswer' };
    return { is: 'ended', state: 'blocked', reason: blockedReasons[error.status ?? 0] ?? 'refused' };
  }
}

const blockedReasons: Readonly<Record<number, DeliveryReason>> = { 403: 'notAllowed', 404: 'channelGone' };
