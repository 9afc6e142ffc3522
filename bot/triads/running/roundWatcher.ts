import { type Deliveries, type Due, deliveryKey } from '../../delivery/delivery.ts';
import type { Clock } from '../../ports/time.ts';
import type { Round, RoundWatcher } from '../round.ts';
import type { RoundStore } from '../roundStore.ts';
import { drawnDue, duesOf, kinds, memberKinds, tasks, turnDue } from './roundDues.ts';
import { boundaryOf, progressOf } from './roundStanding.ts';

export interface RoundWatcherNeeds {
  readonly deliveries: Pick<Deliveries, 'plan' | 'withdraw' | 'redraw'>;
  readonly rounds: Pick<RoundStore, 'find' | 'progress' | 'changeProgress'>;
  readonly clock: Clock;
}

const taskKinds: readonly string[] = Object.values(tasks);
/** Nobody who writes a round takes this long. */
const writtenWithinMs = 30_000;

/** Plans what the channel is told of a round, and its turns. */
export function roundWatcher({ deliveries, rounds, clock }: RoundWatcherNeeds): RoundWatcher {
  return {
    async willSave(round, before) {
      const dues = without(duesOf(round), before ? duesOf(before) : []);
      if (before?.state !== 'published') return deliveries.plan(dues);
      await carryOn(before, round);
      await deliveries.plan([...dues, drawnDue(round, clock.now() + writtenWithinMs)]);
    },
    async didSave(round, before) {
      const { networkId, id } = round;
      // Somebody may have changed it once more: what that change planned must not be withdrawn.
      const current = (await rounds.find(networkId, id)) ?? round;
      const wanted = duesOf(current);
      const was = before ? duesOf(before) : [];
      const now = clock.now();
      // A task that came before the round was written found nothing to do.
      const fresh = without(wanted, was).filter(({ kind }) => taskKinds.includes(kind));
      const ahead = wanted.filter(({ at }) => at > now);
      await deliveries.withdraw(without(was, wanted));
      await deliveries.plan([...ahead, ...without(fresh, ahead)]);
      if (before?.state !== 'published') return;
      if (current.state === 'published') {
        const boundary = boundaryOf(current, await rounds.progress(networkId, id), now);
        if (boundary !== undefined) await deliveries.plan(without([turnDue(current, boundary)], ahead));
      }
      await deliveries.redraw(networkId, id, [...memberKinds, kinds.question]);
    },
  };

  /** A triad keeps how it was before its last change: what that one makes of its turns is written before the next. */
  async function carryOn(before: Round, round: Round): Promise<void> {
    const { networkId, id } = before;
    const now = new Map(round.triads.map(({ number, members }) => [number, members.join()]));
    for (const triad of before.triads) {
      if (!triad.was || now.get(triad.number) === triad.members.join()) continue;
      await rounds.changeProgress(networkId, id, triad.number, (progress) =>
        progressOf(before, triad, progress),
      );
    }
  }
}

function without(some: readonly Due[], others: readonly Due[]): readonly Due[] {
  const names = new Set(others.map(deliveryKey));
  return some.filter((due) => !names.has(deliveryKey(due)));
}
