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

  async function read(network: Network, key: string): Promise<void> {
    await syncRoster(network, roster, store);
    lastRead.set(key, clock.now());
    await settled(network);
  }

  return {
    async freshen(network, maxAgeMs) {
      // By channel: what was read of the one the network has left says nothing about the new one.
      const key = `${network.id} ${network.channelId} ${network.channelKind}`;
      const last = lastRead.get(key);
      if (last !== undefined && clock.now() - last < maxAgeMs) return;
      const shared = reading.get(key) ?? read(network, key).finally(() => reading.delete(key));
      reading.set(key, shared);
      await shared;
    },
  };
}
