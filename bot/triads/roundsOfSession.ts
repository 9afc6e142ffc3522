import type { Session, SessionWatcher } from '../sessions/session.ts';
import { programmeStart } from './planForm.ts';
import type { Rounds } from './round.ts';
import type { RoundMoving } from './roundPlanning.ts';

export interface RoundsOfSessionNeeds {
  readonly rounds: Pick<Rounds, 'list'>;
  readonly planning: RoundMoving;
}

/**
 * Rounds follow their session: what was to begin when its programme says, begins when it says so now, and what was
 * published for a session that is called off is cancelled. A time that a facilitator chose stays, and so does a draft of
 * a session that is called off: its preview says so.
 */
export function roundsOfSession({ rounds, planning }: RoundsOfSessionNeeds): SessionWatcher {
  async function idsOf(networkId: string, session: Session): Promise<readonly string[]> {
    const all = await rounds.list(networkId);
    return all.filter(({ sessionId }) => sessionId === session.id).map(({ id }) => id);
  }

  return {
    // A round is moved by its time alone: done once the session is written, it bears being done again.
    willSave: async () => {},
    async didSave(networkId, session, before) {
      if (!before) return;
      const [from, to] = [programmeStart(before), programmeStart(session)];
      if (from === to && !session.cancelled) return;
      for (const id of await idsOf(networkId, session)) {
        if (session.cancelled) await planning.callOff(networkId, id);
        else await planning.move(networkId, id, from, to);
      }
    },
  };
}
