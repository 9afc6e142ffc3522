import type { Deliveries, Due, TaskKind } from '../../delivery/delivery.ts';
import { type Clock, type Instant, isoUtc } from '../../ports/time.ts';
import type { Session, SessionWatcher } from '../../sessions/session.ts';
import type { Rounds } from '../round.ts';
import { programmeStart } from './programmeStart.ts';
import type { RoundFollowing } from './roundPlanning.ts';

export interface RoundsOfSessionNeeds {
  readonly rounds: Pick<Rounds, 'list'>;
  readonly planning: RoundFollowing;
  readonly deliveries: Pick<Deliveries, 'plan'>;
  readonly clock: Clock;
}

export interface RoundsOfSession {
  readonly watcher: SessionWatcher;
  readonly task: TaskKind;
}

/** By then the session is written, and its rounds too if nothing died in between. */
const followAfterMs = 30_000;

/**
 * Rounds follow their session: what was to begin when its programme says, begins when it says so now, and what was
 * published for a session that is called off is cancelled. A time that a facilitator chose stays, and so does a draft of
 * a session that is called off: its preview says so.
 *
 * They follow once the session is written, and once more by the task that was planned before it: a server may die in
 * between. Each time they go where the session stands then, whatever it was that changed it.
 */
export function roundsOfSession({
  rounds,
  planning,
  deliveries,
  clock,
}: RoundsOfSessionNeeds): RoundsOfSession {
  async function follow(networkId: string, sessionId: string, changedAt: Instant): Promise<void> {
    for (const round of await rounds.list(networkId)) {
      if (round.sessionId === sessionId) await planning.follow(networkId, round.id, changedAt);
    }
  }

  return {
    watcher: {
      async willSave(networkId, session, before) {
        if (movesRounds(session, before)) await deliveries.plan([followDue(networkId, session, clock.now())]);
      },
      async didSave(networkId, session, before) {
        if (movesRounds(session, before)) await follow(networkId, session.id, clock.now());
      },
    },
    task: {
      kind: followKind,
      run: ({ networkId, subject, at }) => follow(networkId, subject, at - followAfterMs),
    },
  };
}

const followKind = 'triadSession';

function followDue(networkId: string, { id }: Session, changedAt: Instant): Due {
  const at = changedAt + followAfterMs;
  return { networkId, kind: followKind, subject: id, occurrence: isoUtc(at), at };
}

function movesRounds(session: Session, before: Session | undefined): boolean {
  return before !== undefined && (session.cancelled || programmeStart(session) !== programmeStart(before));
}
