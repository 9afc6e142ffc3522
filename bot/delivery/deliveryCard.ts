import { type Card, card, type Element, heading, paragraph, plainText, press } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { localMoment } from '../ports/localTime.ts';
import { type Delivery, noticeKind } from './delivery.ts';
import { deliveryText } from './deliveryText.ts';

export const verbs = { list: 'delivery/list', decide: 'delivery/decide' } as const;

/** More than that is no longer read on a phone. */
const maxShown = 6;

/** What a facilitator has to decide about: those that are parked or blocked, newest first; not the notices of them. */
export function openQuestions(deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries
    .filter(({ kind, state }) => kind !== noticeKind && (state === 'parked' || state === 'blocked'))
    .toSorted((a, b) => b.since - a.since);
}

/**
 * The facilitator's own card.
 *
 * @param notice what the last press did.
 */
export function deliveriesCard(
  networkId: string,
  open: readonly Delivery[],
  timeZone: string,
  language: Language,
  notice?: string,
): Card {
  const text = deliveryText[language];
  const shown = open.slice(0, maxShown);
  const more = open.length - shown.length;
  return card(language, [
    heading(text.title),
    notice === undefined ? undefined : paragraph(notice, { weight: 'bolder' }),
    paragraph(open.length === 0 ? text.nothing : text.intro),
    ...shown.flatMap((delivery) => question(networkId, delivery, timeZone, language)),
    more > 0 ? paragraph(text.more(more), { isSubtle: true }) : undefined,
  ]);
}

/** "utskick", answered where all can read it: how many need a decision, and the way to one's own list. */
export function waitingCard(networkId: string, open: readonly Delivery[], language: Language): Card {
  const text = deliveryText[language];
  if (open.length === 0) return card(language, [paragraph(text.nothing)]);
  return card(language, [paragraph(text.waiting(open.length))], {
    actions: [press(text.show, verbs.list, { network: networkId })],
  });
}

function question(networkId: string, delivery: Delivery, timeZone: string, language: Language): Element[] {
  const text = deliveryText[language];
  const data = { network: networkId, about: delivery.key };
  const when =
    delivery.triedAt === undefined ? '' : text.tried(localMoment(delivery.triedAt, timeZone, language));
  const decide = (title: string, decision: string) => press(title, verbs.decide, { ...data, decision });
  return [
    plainText(delivery.title ?? text.unnamed, { separator: true, spacing: 'medium' }),
    paragraph(`${reasonText(delivery, language)} ${when}`.trim(), { spacing: 'small' }),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        ...(delivery.state === 'parked' ? [decide(text.arrived, 'arrived')] : []),
        decide(text.again, 'again'),
      ],
    },
  ];
}

export function reasonText({ reason }: Pick<Delivery, 'reason'>, language: Language): string {
  const text = deliveryText[language];
  if (reason === 'noClearAnswer' || reason === 'serverStopped') return text.uncertain[reason];
  return text.blocked[reason ?? 'refused'];
}

/** The channel's card: it names no delivery, for its reader may be anyone. */
export function noticeCard(networkId: string, key: string, parked: number, language: Language): Card {
  const { notice } = deliveryText[language];
  if (parked === 0) return card(language, [paragraph(notice.done)]);
  return card(language, [heading(notice.title(parked)), paragraph(notice.explain)], {
    actions: [press(notice.show, verbs.list, { network: networkId, delivery: key })],
  });
}
