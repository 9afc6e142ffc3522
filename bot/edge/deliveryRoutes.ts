import { asDeliveryKey, type DeliveryView, deliveryPaths } from '../contract/delivery.ts';
import { isRecord } from '../contract/reading.ts';
import type { Deliveries, Delivery } from '../delivery/delivery.ts';
import { reasonText } from '../delivery/deliveryCard.ts';
import { deliveryText } from '../delivery/deliveryText.ts';
import type { Acting } from '../people/person.ts';
import type { Language } from '../ports/language.ts';
import { isoUtc } from '../ports/time.ts';
import { type Answer, type HttpServer, httpError, type Question, type Route } from './httpServer.ts';

/** Lets in facilitators of the network the address names, and nobody else. */
type ForFacilitators = (handle: (acting: Acting, question: Question) => Promise<Answer>) => Route;

/** What became of every card, and the facilitator's decision about those that are uncertain. */
export function deliveryRoutes(
  server: HttpServer,
  deliveries: Deliveries,
  forFacilitators: ForFacilitators,
): void {
  server.get(
    deliveryPaths.deliveries(':networkId'),
    forFacilitators(async ({ network, language }) => {
      const all = await deliveries.list(network.id);
      const newestFirst = all.toSorted((a, b) => b.since - a.since);
      return { status: 200, body: newestFirst.map((delivery) => toView(delivery, language)) };
    }),
  );

  server.post(
    deliveryPaths.decision(':networkId', ':deliveryId'),
    forFacilitators(async ({ network, language }, { params, body }) => {
      const text = deliveryText[language];
      const key = asDeliveryKey(params.deliveryId);
      const decision = isRecord(body) ? body.decision : undefined;
      if (decision !== 'arrived' && decision !== 'again') {
        return httpError(400, 'BadRequest', text.sayDecision);
      }
      if (!key || !(await deliveries.find(network.id, key))) return httpError(404, 'NotFound', text.unknown);
      const decided = await deliveries.decide(network.id, key, decision);
      return decided
        ? { status: 200, body: toView(decided, language) }
        : httpError(409, 'DecidedBefore', text.decidedBefore);
    }),
  );
}

function toView(delivery: Delivery, language: Language): DeliveryView {
  const { key, kind, subject, title, state, reason, at, triedAt, since, attempts, decision } = delivery;
  return {
    id: key,
    kind,
    subject,
    title: title ?? null,
    state,
    reason: reason ? { code: reason, message: reasonText(delivery, language) } : null,
    dueAt: isoUtc(at),
    triedAt: triedAt === undefined ? null : isoUtc(triedAt),
    since: isoUtc(since),
    attempts,
    decision: decision ?? null,
    decisions: state === 'parked' ? ['arrived', 'again'] : state === 'blocked' ? ['again'] : [],
  };
}
