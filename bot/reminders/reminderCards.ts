import type { SessionCards } from '../attendance/attendance.ts';
import type { CardKind, Deliveries, DueName, Rendered } from '../delivery/delivery.ts';
import type { Networks } from '../networks/network.ts';
import type { Clock } from '../ports/time.ts';
import type { Session, Sessions } from '../sessions/session.ts';
import { changeKind, changeOccurrence, changeOf, factsOf, lastTold } from './change.ts';
import { currentReminder, reminderKind } from './reminder.ts';
import { type Reason, reminderText } from './reminderText.ts';
import { toldOf } from './reminderTop.ts';
import type { ToldStore } from './toldStore.ts';

export interface ReminderNeeds {
  readonly networks: Networks;
  readonly sessions: Sessions;
  readonly deliveries: Pick<Deliveries, 'find' | 'list'>;
  readonly told: ToldStore;
  readonly cards: SessionCards;
  readonly clock: Clock;
}

/** A card about to be posted for the first time, or again after it surely did not arrive. */
interface Posting {
  readonly session: Session;
  readonly delivery: DueName & { readonly key: string };
}

/** The reminder and the notice of a change, as the deliveries carry them. */
export function reminderCards(needs: ReminderNeeds): readonly CardKind[] {
  const { networks, sessions, deliveries, told, cards, clock } = needs;

  /** @param reasonFor why the card is to be posted now; undefined when it is not. */
  function cardKind(
    kind: string,
    reasonFor: (posting: Posting) => Promise<Reason | undefined>,
    standing: Reason,
  ): CardKind {
    return {
      kind,
      async render(delivery): Promise<Rendered | undefined> {
        const { networkId, subject, key } = delivery;
        const [network, session] = await Promise.all([
          networks.find(networkId),
          sessions.read(networkId, subject),
        ]);
        const now = clock.now();
        // What stands in the channel about a session that is over is left as it is.
        if (!network || !session || session.end <= now) return undefined;
        const stands = (await deliveries.find(networkId, key))?.state === 'sent';
        const reason = stands ? standing : await reasonFor({ session, delivery });
        if (!reason) return undefined;
        if (!stands)
          await told.write(networkId, subject, { deliveryKey: key, facts: factsOf(session), at: now });
        const heading = reminderText[network.language].headings[session.cancelled ? 'cancelled' : reason];
        return { card: await cards.shared(network, session, key), title: `${heading}: ${session.title}` };
      },
    };
  }

  async function isCurrent({ session, delivery }: Posting): Promise<Reason | undefined> {
    return currentReminder(session, clock.now())?.occurrence === delivery.occurrence ? 'reminder' : undefined;
  }

  async function changeToTell({ session, delivery }: Posting): Promise<Reason | undefined> {
    // A later change has a notice of its own, which tells all.
    if (delivery.occurrence !== changeOccurrence(session)) return undefined;
    const all = await toldOf(needs, delivery.networkId, session);
    const last = lastTold(all.filter(({ deliveryKey }) => deliveryKey !== delivery.key));
    return last && changeOf(last.facts, factsOf(session));
  }

  return [cardKind(reminderKind, isCurrent, 'reminder'), cardKind(changeKind, changeToTell, 'changed')];
}
