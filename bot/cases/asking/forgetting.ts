import type { Deliveries } from '../../delivery/delivery.ts';
import { type Instant, isoUtc } from '../../ports/time.ts';
import { kinds } from './askingKinds.ts';

/** Plans that the network forgets what is kept from now on when it has been kept for so long. */
export type PlanForgetting = (networkId: string, now: Instant, keptMs: number) => Promise<void>;

const dayMs = 24 * 60 * 60_000;
const mostPlanned = 1_000;

/** One task a network and day, which forgets all that has had its time by then. */
export function forgetting({ plan }: Pick<Deliveries, 'plan'>): PlanForgetting {
  /** The network and day for which this server has planned it. */
  const planned = new Set<string>();

  return async (networkId, now, keptMs) => {
    const at = (Math.floor((now + keptMs) / dayMs) + 1) * dayMs;
    const occurrence = isoUtc(at).slice(0, 10);
    const name = `${networkId} ${occurrence}`;
    if (planned.has(name)) return;
    await plan([{ networkId, kind: kinds.forgetting, subject: 'threads', occurrence, at }]);
    if (planned.size >= mostPlanned) planned.clear();
    planned.add(name);
  };
}
