import { type Deliveries, type Due, deliveryKey } from '../delivery/delivery.ts';
import type { Session, Sessions, SessionWatcher } from '../sessions/session.ts';
import type { Discussion, Discussions } from './discussion.ts';
import { duesOf } from './discussionDues.ts';

export interface WatcherNeeds {
  readonly discussions: Pick<Discussions, 'list'>;
  readonly sessions: Pick<Sessions, 'read'>;
  readonly deliveries: Pick<Deliveries, 'plan' | 'withdraw'>;
}

/** A session that is moved takes its discussions along. */
export function discussionWatcher({ discussions, sessions, deliveries }: WatcherNeeds): SessionWatcher {
  async function openOf(networkId: string, sessionId: string): Promise<readonly Discussion[]> {
    const all = await discussions.list(networkId);
    return all.filter((one) => one.sessionId === sessionId && one.state === 'open');
  }

  return {
    async willSave(networkId, session, before) {
      if (!before || !isMoved(session, before)) return;
      const open = await openOf(networkId, session.id);
      await deliveries.plan(open.flatMap((discussion) => duesOf(discussion, session)));
    },
    async didSave(networkId, session, before) {
      if (!before || !isMoved(session, before)) return;
      // Somebody may have changed it once more: what that change planned must not be withdrawn.
      const now = (await sessions.read(networkId, session.id)) ?? session;
      for (const discussion of await openOf(networkId, session.id)) {
        const wanted = duesOf(discussion, now);
        const names = new Set(wanted.map(nameOf));
        await deliveries.withdraw(duesOf(discussion, before).filter((due) => !names.has(nameOf(due))));
        await deliveries.plan(wanted);
      }
    },
  };
}

function isMoved(one: Session, other: Session): boolean {
  return one.start !== other.start || one.end !== other.end || one.timeZone !== other.timeZone;
}

/** The card has the same name at either time. */
function nameOf(due: Due): string {
  return `${deliveryKey(due)}@${due.at}`;
}
