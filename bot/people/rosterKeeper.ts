import type { Network } from '../networks/network.ts';
import type { Roster } from '../ports/roster.ts';
import type { Clock, Instant } from '../ports/time.ts';
import type { PersonStore } from './personStore.ts';
import { syncRoster } from './rosterSync.ts';

/** Keeps the stored people close to the channel's roster without asking Teams more than is needed. */
export interface RosterKeeper {
  /**
   * Reads the roster unless this server did within `maxAgeMs`; calls that come while it is read share that read.
   * @throws when Teams does not give it; the next call asks again.
   */
  freshen(network: Network, maxAgeMs: number): Promise<void>;
}

/** @param settled told after each read. */
export function rosterKeeper(
  roster: Roster,
  store: PersonStore,
  clock: Clock,
  settled: (network: Network) => Promise<void>,
): RosterKeeper {
  const lastRead = new Map<string, Instant>();
  const reading = new Map<string, Promise<void>>();

  async function read(network: Network): Promise<void> {
    await syncRoster(network, roster, store);
    lastRead.set(network.id, clock.now());
    await settled(network);
  }

  return {
    async freshen(network, maxAgeMs) {
      const last = lastRead.get(network.id);
      if (last !== undefined && clock.now() - last < maxAgeMs) return;
      const shared = reading.get(network.id) ?? read(network).finally(() => reading.delete(network.id));
      reading.set(network.id, shared);
      await shared;
    },
  };
}
