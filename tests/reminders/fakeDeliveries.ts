import {
  type CardKind,
  type Deliveries,
  type Delivery,
  type DeliveryState,
  type Due,
  deliveryKey,
  isSettled,
} from '../../bot/delivery/delivery.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { Instant } from '../../bot/ports/time.ts';

/** Deliveries in memory: what is planned is rendered when it falls due, and stands in the channel from then on. */
export interface FakeDeliveries extends Deliveries {
  kinds: readonly CardKind[];
  /** Carries out everything due by then, the earliest first. `outcome`: how Teams answers each post. */
  fallDue(now: Instant, outcome?: DeliveryState): Promise<void>;
  /** What stands in the channel, in the order it came. */
  readonly channel: { readonly delivery: Delivery; card: Card; title: string }[];
  planned(): readonly Due[];
  /** Draws anew what was asked for. @returns how many cards were drawn. */
  drawAnew(): Promise<number>;
}

export function fakeDeliveries(clock: { at: Instant }): FakeDeliveries {
  const due = new Map<string, Due>();
  const ledger = new Map<string, Delivery>();
  const wanted = new Set<string>();
  const channel: FakeDeliveries['channel'] = [];

  async function carry(one: Due, outcome: DeliveryState): Promise<void> {
    const key = deliveryKey(one);
    const known = ledger.get(key);
    if (known && isSettled(known)) return void due.delete(key);
    const rendered = await fake.kinds.find(({ kind }) => kind === one.kind)?.render({ ...one, key });
    const state = rendered ? outcome : 'withdrawn';
    const delivery: Delivery = {
      ...one,
      key,
      state,
      title: rendered?.title,
      channelId: 'channel-1',
      messageId: state === 'sent' ? `m${channel.length}` : undefined,
      reason: undefined,
      attempts: 1,
      claim: undefined,
      notBefore: undefined,
      triedAt: clock.at,
      since: clock.at,
      decision: undefined,
      redraw: 'none',
      redrawnAt: undefined,
    };
    ledger.set(key, delivery);
    if (state !== 'pending') due.delete(key);
    if (rendered && state === 'sent') channel.push({ delivery, ...rendered });
  }

  const fake: FakeDeliveries = {
    kinds: [],
    channel,
    planned: () => [...due.values()].toSorted((a, b) => a.at - b.at),
    async fallDue(now, outcome = 'sent') {
      for (;;) {
        const [next] = fake.planned().filter(({ at }) => at <= now);
        if (!next) break;
        clock.at = Math.max(clock.at, next.at);
        await carry(next, outcome);
        if (outcome === 'pending') break;
      }
      clock.at = Math.max(clock.at, now);
    },
    async drawAnew() {
      let drawn = 0;
      for (const posted of channel.filter(({ delivery }) => wanted.delete(delivery.key))) {
        const { delivery } = posted;
        const rendered = await fake.kinds.find(({ kind }) => kind === delivery.kind)?.render(delivery);
        if (!rendered) continue;
        Object.assign(posted, rendered);
        drawn++;
      }
      wanted.clear();
      return drawn;
    },
    async plan(dues) {
      for (const one of dues) {
        const key = deliveryKey(one);
        if (!due.has(key) && !ledger.has(key)) due.set(key, one);
      }
    },
    async withdraw(dues) {
      for (const one of dues) due.delete(deliveryKey(one));
    },
    async deliverNow(one) {
      await fake.plan([one]);
      await carry(one, 'sent');
      return ledger.get(deliveryKey(one)) as Delivery;
    },
    async redraw(_networkId, subject, kinds) {
      for (const { key, kind, subject: about, state } of ledger.values()) {
        if (about === subject && kinds.includes(kind) && state === 'sent') wanted.add(key);
      }
    },
    list: async (networkId, subject) =>
      [...ledger.values()].filter(
        (one) => one.networkId === networkId && (subject === undefined || one.subject === subject),
      ),
    find: async (_networkId, key) => ledger.get(key),
    arrived: async () => undefined,
    decide: async () => undefined,
  };
  return fake;
}
