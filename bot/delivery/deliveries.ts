import type { Clock } from '../ports/time.ts';
import { type Deliver, redrawGapMs } from './deliver.ts';
import {
  type Decision,
  type Deliveries,
  type Delivery,
  type Due,
  deliveryKey,
  noticeKind,
  noticeSubject,
  untried,
} from './delivery.ts';
import type { DueEntry, DueIndex } from './dueIndex.ts';
import type { Ledger } from './ledger.ts';
import { type Road, sweepAheadMs } from './road.ts';

export interface DeliveriesNeeds {
  readonly index: DueIndex;
  readonly ledger: Ledger;
  readonly road: Pick<Road, 'hasten'>;
  readonly deliver: Pick<Deliver, 'carry' | 'settled'>;
  readonly clock: Clock;
}

/** Every press tells that its card arrived; what is known needs no look. */
const maxKnownArrivals = 5_000;
/** When what is under way is looked at again, should the queue lose it. */
const lookAgainMs = 60_000;
/** What asks for a card is written a moment after the card is planned. */
const plannedDelayMs = 1_500;
/** Several answers in a row are one redraw. */
const redrawDelayMs = 1_000;

export function deliveries({ index, ledger, road, deliver, clock }: DeliveriesNeeds): Deliveries {
  const knownArrivals = new Set<string>();

  function rememberArrival(key: string): void {
    if (knownArrivals.size >= maxKnownArrivals) knownArrivals.clear();
    knownArrivals.add(key);
  }

  /** Under way from now on: guarded by the index, handed out by the queue. */
  async function dispatch(due: Due, delayMs: number, plannedAt = clock.now()): Promise<void> {
    const entry = await index.guard(due, Math.max(due.at, clock.now()) + lookAgainMs, plannedAt);
    await road.hasten(entry, delayMs);
  }

  async function redrawOne(delivery: Delivery): Promise<void> {
    if (delivery.redraw === 'wanted') return;
    const now = clock.now();
    // Guarded before it is wanted: wanted with nobody to draw it, nobody would ask for it again.
    const entry = await index.guard({ ...nameOf(delivery), at: now }, now + lookAgainMs, now);
    const changed = await ledger.change(delivery, (stored) =>
      stored.state === 'sent' && stored.messageId !== undefined && stored.redraw !== 'wanted'
        ? { ...stored, redraw: 'wanted' }
        : stored,
    );
    // Wanted by somebody else, or by us when the store's answer was lost: then it is to be drawn as well.
    if (changed?.delivery.redraw !== 'wanted') return index.remove(entry);
    const gap = (changed.delivery.redrawnAt ?? 0) + redrawGapMs - now;
    await road.hasten(tried(entry), Math.max(redrawDelayMs, gap));
  }

  const redraw: Deliveries['redraw'] = async (networkId, subject, kinds, occurrences) => {
    for (const delivery of await ledger.list(networkId, subject)) {
      const isMeant = kinds.includes(delivery.kind) && (occurrences?.includes(delivery.occurrence) ?? true);
      if (isMeant && delivery.state === 'sent') await redrawOne(delivery);
    }
  };

  return {
    async plan(dues) {
      const now = clock.now();
      const [soon, later] = [
        dues.filter((due) => due.at <= now + sweepAheadMs),
        dues.filter((due) => due.at > now + sweepAheadMs),
      ];
      await index.put(later, now);
      for (const due of soon) await dispatch(due, Math.max(plannedDelayMs, due.at - now), now);
    },
    async withdraw(dues) {
      for (const due of dues) await index.remove({ due, lookAt: due.at });
    },
    async deliverNow(due) {
      const now = clock.now();
      const entry = await index.guard(due, now + lookAgainMs, now);
      const left = await deliver.carry(due, now, false);
      if (left === 'nothing') await index.remove(entry);
      else await road.hasten(tried(entry), left.againMs);
      const key = deliveryKey(due);
      const found = await ledger.get(due.networkId, key);
      return found ?? untried(due, now);
    },
    redraw,
    list: ledger.list,
    find: ledger.get,
    async arrived(networkId, key, channelId, messageId) {
      if (knownArrivals.has(key)) return;
      const found = await ledger.get(networkId, key);
      if (found?.messageId !== undefined) rememberArrival(key);
      if (!found || found.messageId !== undefined || found.channelId !== channelId) return;
      if (!mayStandThere(found)) return;
      // One message is never two deliveries, whatever a card claims to be.
      const others = await ledger.list(networkId);
      if (others.some((other) => other.messageId === messageId)) return;
      const changed = await ledger.change(found, (now) =>
        mayStandThere(now) && now.messageId === undefined
          ? { ...now, state: 'sent', messageId, reason: undefined, claim: undefined, since: clock.now() }
          : now,
      );
      if (!changed?.wrote) return;
      await deliver.settled(changed.delivery);
      // It may have been changed since it was posted.
      await redrawOne(changed.delivery);
      await redraw(networkId, noticeSubject, [noticeKind]);
    },
    async decide(networkId, key, decision) {
      const known = await ledger.get(networkId, key);
      if (!known) return undefined;
      const now = clock.now();
      // Guarded before it waits to be sent: waiting with nobody to send it, it would be seen by nobody.
      const isSentAgain = decision === 'again' && isQuestion(known);
      const entry =
        isSentAgain && (await index.guard({ ...nameOf(known), at: known.at }, now + lookAgainMs, now));
      const changed = await ledger.change(known, (stored) => decided(stored, decision, now));
      if (!changed) return undefined;
      const { delivery, wrote } = changed;
      if (entry) await road.hasten(tried(entry), 0);
      if (wrote && delivery.state === 'sent') await deliver.settled(delivery);
      if (wrote) await redraw(networkId, noticeSubject, [noticeKind]);
      return wrote || delivery.decision === decision ? delivery : undefined;
    },
  };
}

/** The ledger may know it already: whoever takes it up looks there first. */
function tried(entry: DueEntry): DueEntry {
  return { ...entry, looks: entry.looks + 1 };
}

function nameOf({ networkId, kind, subject, occurrence }: Delivery) {
  return { networkId, kind, subject, occurrence };
}

/** It may stand in the channel without our knowing as what. */
function mayStandThere({ state, attempts }: Delivery): boolean {
  return (
    state === 'parked' || state === 'sending' || state === 'sent' || (state === 'pending' && attempts > 0)
  );
}

/** What a facilitator can decide about. */
function isQuestion({ state }: Delivery): boolean {
  return state === 'parked' || state === 'blocked';
}

/** What Teams refused can only be tried again; what is uncertain may also have been found in the channel. */
function decided(delivery: Delivery, decision: Decision, now: number): Delivery {
  const { state } = delivery;
  if (!isQuestion(delivery)) return delivery;
  if (decision === 'again') {
    return { ...delivery, state: 'pending', reason: undefined, decision, since: now, notBefore: undefined };
  }
  return state === 'parked'
    ? { ...delivery, state: 'sent', reason: undefined, decision, since: now }
    : delivery;
}
