import { confirmDue, confirmKind } from '../attendance/attendance.ts';
import { type Deliveries, type Due, deliveryKey } from '../delivery/delivery.ts';
import type { Clock, Instant } from '../ports/time.ts';
import type { Session, Sessions, SessionWatcher } from '../sessions/session.ts';
import { changeDue, isTelling, tellingKinds } from './change.ts';
import { reminderAtOnce, reminderDue, remindersOf } from './reminder.ts';

export interface ReminderWatcherNeeds {
  readonly deliveries: Pick<Deliveries, 'plan' | 'withdraw' | 'redraw' | 'list'>;
  readonly sessions: Pick<Sessions, 'read'>;
  readonly clock: Clock;
}

/** Plans what a session's people are told: reminders, changes, and at its end the question who came. */
export function reminderWatcher({ deliveries, sessions, clock }: ReminderWatcherNeeds): SessionWatcher {
  return {
    async willSave(networkId, session, before) {
      const now = clock.now();
      const isTold = before !== undefined && (await deliveries.list(networkId, session.id)).some(isTelling);
      const atOnce = reminderAtOnce(session, now, isTold);
      const isChanged = before !== undefined && before.revision !== session.revision && session.end > now;
      await deliveries.plan([
        ...(atOnce ? [reminderDue(networkId, session, atOnce)] : []),
        ...(isChanged ? [changeDue(networkId, session, now)] : []),
        ...standingDues(networkId, session, now),
      ]);
    },
    async didSave(networkId, session, before) {
      if (!before) return;
      const now = clock.now();
      // Somebody may have changed it once more: what that change planned must not be withdrawn.
      const current = (await sessions.read(networkId, session.id)) ?? session;
      const wanted = standingDues(networkId, current, now);
      const names = new Set(wanted.map(deliveryKey));
      const stale = standingDues(networkId, before, now).filter((due) => !names.has(deliveryKey(due)));
      await deliveries.withdraw(stale);
      await deliveries.plan(wanted);
      await deliveries.redraw(networkId, session.id, [...tellingKinds, confirmKind]);
    },
  };
}

/** What is to come because the session is as it is. */
function standingDues(networkId: string, session: Session, now: Instant): readonly Due[] {
  if (session.cancelled) return [];
  return [
    ...remindersOf(session).map((reminder) => reminderDue(networkId, session, reminder)),
    confirmDue(networkId, session),
  ].filter(({ at }) => at > now);
}
