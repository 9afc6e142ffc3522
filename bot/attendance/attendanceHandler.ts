import { readAttendanceAnswer, readFromList } from '../contract/attendance.ts';
import { readDeliveryKey } from '../contract/delivery.ts';
import { readReference } from '../contract/press.ts';
import type { CardKind } from '../delivery/delivery.ts';
import { refusedAsStray } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Session } from '../sessions/session.ts';
import { isOver, offeredAnswers } from './attendance.ts';
import { verbs } from './attendanceCard.ts';
import type { AttendanceCards } from './attendanceCards.ts';
import { attendanceText, type Notice } from './attendanceText.ts';
import { type ConfirmingNeeds, confirming, type Pressed } from './confirming.ts';

export interface AttendanceHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** The question who came, for the deliveries. */
  readonly kinds: readonly CardKind[];
}

export interface AttendanceNeeds extends ConfirmingNeeds {
  readonly cards: AttendanceCards;
  /** The kinds of delivered cards that show who comes: an answer draws them anew. */
  readonly answerKinds: readonly string[];
  /** Somebody said whether they come to the session as it is now. */
  readonly onAnswered: (networkId: string, session: Session) => Promise<void>;
}

/** A press on a card with the answers. */
interface AnswerPressed extends Pressed {
  readonly pressedAt: number;
}

export function attendanceHandler(needs: AttendanceNeeds): AttendanceHandler {
  const { sessions, attendances, deliveries, cards, answerKinds, clock } = needs;
  const confirmation = confirming(needs);

  const presses: Readonly<Record<string, (pressed: AnswerPressed) => Promise<Reply>>> = {
    [verbs.answer]: answer,
    [verbs.view]: (pressed) => own(pressed),
    ...confirmation.presses,
  };

  /** Everything a card claims is checked against where the press verifiably came from. */
  async function find(action: CardAction, acting: Acting): Promise<AnswerPressed | Reply> {
    const { network, language } = acting;
    const text = attendanceText[language];
    const claimed = readReference(action.data);
    if (!claimed) return refuse(400, 'BadRequest', text.unknown);
    const stray = refusedAsStray(claimed.networkId, action, network, text);
    if (stray) return stray;
    const session = await sessions.find(network.id, claimed.sessionId);
    if (!session) return refuse(404, 'NoSuchSession', text.unknown);
    const { data, pressedAt } = action;
    const of = { networkId: network.id, session, language, deliveryKey: readDeliveryKey(data) };
    return { data, pressedAt, acting, of };
  }

  async function own({ acting, of, data }: AnswerPressed, notice?: Notice): Promise<Reply> {
    const about = { deliveryKey: of.deliveryKey, notice, fromList: readFromList(data) };
    return answerWith(await cards.own(acting, of.session, about));
  }

  async function answer(pressed: AnswerPressed): Promise<Reply> {
    const { acting, of, data } = pressed;
    const { networkId, session } = of;
    const chosen = readAttendanceAnswer(data);
    if (!chosen) return refuse(400, 'BadRequest', attendanceText[of.language].unknown);
    const now = clock.now();
    try {
      if (isOver(session, now)) return await own(pressed);
      if (!offeredAnswers(session).includes(chosen)) return await own(pressed, 'notOffered');
      // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
      const pressedAt = Math.min(pressed.pressedAt, now);
      await attendances.answer(networkId, session.id, acting.person.key, chosen, pressedAt);
      await needs.onAnswered(networkId, session);
      await deliveries.redraw(networkId, session.id, answerKinds);
      return await own(pressed);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(
        cards.withoutAnswers(acting, session, {
          deliveryKey: of.deliveryKey,
          notice: 'failed',
          fromList: readFromList(data),
        }),
      );
    }
  }

  return {
    kinds: [confirmation.kind],
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      return find(action, acting).then((found) => ('kind' in found ? found : handle(found)));
    },
  };
}
