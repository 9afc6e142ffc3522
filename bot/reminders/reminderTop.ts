import type { CardTop, TopOf } from '../attendance/attendance.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import { type Element, paragraph, plainText } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { type Session, whenText } from '../sessions/session.ts';
import {
  changeOf,
  type Facts,
  factsOf,
  isEarlierAnswer,
  isTelling,
  outdatedFacts,
  type Told,
} from './change.ts';
import { reminderText } from './reminderText.ts';
import type { ToldStore } from './toldStore.ts';

export interface TellingNeeds {
  readonly deliveries: Pick<Deliveries, 'list'>;
  readonly told: ToldStore;
}

/**
 * What has been told of a session: by cards that may stand in the channel, and to those who answered before it changed.
 *
 * @param own counts also while it is on its way.
 */
export async function toldOf(
  { deliveries, told }: TellingNeeds,
  networkId: string,
  session: Pick<Session, 'id' | 'revision'>,
  own?: string,
): Promise<readonly Told[]> {
  const [all, listed] = await Promise.all([
    told.of(networkId, session.id),
    deliveries.list(networkId, session.id),
  ]);
  const telling = new Set([own, ...listed.filter(isTelling).map(({ key }) => key)]);
  return all.filter((one) => telling.has(one.deliveryKey) || isEarlierAnswer(one, session));
}

/** Why a card about a session was sent: as a reminder, or because it says something else than people were told. */
export function reminderTop(needs: TellingNeeds): TopOf {
  return async (networkId, session, deliveryKey, language) => {
    // Nothing was ever changed: nothing has to be looked up.
    if (session.revision === 0) return topLines(session, undefined, language);
    const told = await toldOf(needs, networkId, session, deliveryKey);
    return topLines(session, outdatedFacts(told, deliveryKey, factsOf(session)), language);
  };
}

/** @param was what holds no longer; undefined when there was no change to tell of. */
export function topLines(session: Session, was: Facts | undefined, language: Language): CardTop {
  const text = reminderText[language];
  const change = was && changeOf(was, factsOf(session));
  if (!was || !change) {
    return { heading: text.headings[session.cancelled ? 'cancelled' : 'reminder'], lines: [] };
  }
  return {
    heading: text.headings[change],
    lines: change === 'cancelled' ? [] : changeLines(session, was, language),
  };
}

function changeLines(session: Session, was: Facts, language: Language): readonly Element[] {
  const text = reminderText[language];
  const before = whenText({ ...session, ...was }, language);
  const link = was.link === '' ? text.nowOnline : session.link === '' ? text.noLongerOnline : text.newLink;
  return [
    ...(before === whenText(session, language)
      ? []
      : [paragraph(text.earlierTime(before), { isSubtle: true })]),
    ...(was.place === session.place
      ? []
      : [
          was.place === ''
            ? paragraph(text.newPlace, { isSubtle: true })
            : plainText(text.earlierPlace(was.place), { spacing: 'small' }),
        ]),
    ...(was.link === session.link ? [] : [paragraph(link, { isSubtle: true })]),
    paragraph(text.answerAgain, { spacing: 'small' }),
  ];
}
