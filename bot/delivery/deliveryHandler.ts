import { asDeliveryKey } from '../contract/delivery.ts';
import { isRecord } from '../contract/reading.ts';
import type { Networks } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import { sentenceCard } from '../ports/card.ts';

import { defaultTimeZone } from '../ports/localTime.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { type Clock, isoUtc } from '../ports/time.ts';
import {
  type CardKind,
  type Deliveries,
  type Delivery,
  deliveryKey,
  noticeKind,
  noticeSubject,
} from './delivery.ts';
import { deliveriesCard, noticeCard, openQuestions, verbs, waitingCard } from './deliveryCard.ts';
import { deliveryText } from './deliveryText.ts';

export interface DeliveryHandler {
  /** undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "utskick" */
  onDeliveries(acting: Acting): Promise<Reply>;
  /** The card in the channel that tells facilitators of parked deliveries. */
  readonly notice: CardKind;
  /** A delivery was parked: facilitators hear of it. */
  onSettled(delivery: Delivery): Promise<void>;
}

export function deliveryHandler(deliveries: Deliveries, networks: Networks, clock: Clock): DeliveryHandler {
  async function questions({ network, language }: Acting, notice?: string): Promise<Reply> {
    const open = openQuestions(await deliveries.list(network.id));
    return answerWith(deliveriesCard(network.id, open, defaultTimeZone, language, notice));
  }

  async function decide({ data }: CardAction, acting: Acting): Promise<Reply> {
    const text = deliveryText[acting.language];
    const { about, decision } = isRecord(data) ? data : {};
    const key = asDeliveryKey(about);
    if (key === undefined || (decision !== 'arrived' && decision !== 'again')) {
      return refuse(400, 'BadRequest', text.unknown);
    }
    if (!(await deliveries.find(acting.network.id, key))) return refuse(404, 'NoSuchDelivery', text.unknown);
    const done = await deliveries.decide(acting.network.id, key, decision);
    return questions(acting, done ? text.decided[decision] : text.decidedBefore);
  }

  const presses: Readonly<Record<string, (action: CardAction, acting: Acting) => Promise<Reply>>> = {
    [verbs.list]: (_action, acting) => questions(acting),
    [verbs.decide]: decide,
  };

  return {
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      const text = deliveryText[acting.language];
      const network = isRecord(action.data) ? action.data.network : undefined;
      if (network !== acting.network.id) return Promise.resolve(refuse(403, 'OtherNetwork', text.unknown));
      return acting.person.facilitator ? handle(action, acting) : Promise.resolve(onlyFacilitators(acting));
    },
    async onDeliveries(acting) {
      const { network, person, language } = acting;
      if (!person.facilitator) return onlyFacilitators(acting);
      const open = openQuestions(await deliveries.list(network.id));
      return answerWith(waitingCard(network.id, open, language));
    },
    notice: {
      kind: noticeKind,
      async render({ networkId, key }) {
        const network = await networks.find(networkId);
        const open = openQuestions(await deliveries.list(networkId));
        const parked = open.filter(({ state }) => state === 'parked').length;
        const stands = (await deliveries.find(networkId, key))?.state === 'sent';
        if (!network || (parked === 0 && !stands)) return undefined;
        const { notice } = deliveryText[network.language];
        const title = parked === 0 ? notice.done : notice.title(parked);
        return { card: noticeCard(networkId, key, parked, network.language), title };
      },
    },
    async onSettled({ networkId, kind, state, since }) {
      if (state !== 'parked' || kind === noticeKind) return;
      const now = clock.now();
      // One notice an hour, brought up to date: many uncertain deliveries come from one trouble.
      const hour = {
        networkId,
        kind: noticeKind,
        subject: noticeSubject,
        occurrence: isoUtc(since).slice(0, 13),
      };
      const known = await deliveries.find(networkId, deliveryKey(hour));
      // Its own post may have met the same trouble; then the next ten minutes have one of their own.
      const isLost = known?.state === 'parked' || known?.state === 'blocked';
      const occurrence = isLost ? isoUtc(since).slice(0, 15) : hour.occurrence;
      await deliveries.redraw(networkId, noticeSubject, [noticeKind]);
      await deliveries.plan([{ ...hour, occurrence, at: now }]);
    },
  };
}

function onlyFacilitators({ language }: Acting): Reply {
  return answerWith(sentenceCard(language, deliveryText[language].onlyFacilitators));
}
