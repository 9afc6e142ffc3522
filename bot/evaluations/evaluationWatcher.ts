import type { Deliveries } from '../delivery/delivery.ts';
import type { Clock } from '../ports/time.ts';
import type { Session, Sessions, SessionWatcher } from '../sessions/session.ts';
import { openDue } from './evaluationDues.ts';

export interface WatcherNeeds {
  readonly deliveries: Pick<Deliveries, 'plan' | 'withdraw'>;
  readonly sessions: Pick<Sessions, 'read'>;
  readonly clock: Clock;
}

/** Sees to it that an evaluation opens when a session ends. */
export function evaluationWatcher({ deliveries, sessions, clock }: WatcherNeeds): SessionWatcher {
  async function plan(networkId: string, session: Session): Promise<void> {
    if (session.cancelled || session.end <= clock.now()) return;
    await deliveries.plan([openDue(networkId, session)]);
  }

  return {
    willSave: plan,
    async didSave(networkId, session, before) {
      if (!before) return;
      // Somebody may have changed it once more: what that change planned must not be withdrawn.
      const now = (await sessions.read(networkId, session.id)) ?? session;
      if (now.cancelled || now.end !== before.end) await deliveries.withdraw([openDue(networkId, before)]);
      await plan(networkId, now);
    },
  };
}
