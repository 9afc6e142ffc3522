import type { Table } from '../ports/table.ts';
import { type Clock, isoUtc, readInstant } from '../ports/time.ts';

/** Who is at work: the limits of Teams are shared by all servers, so each must know how many they are. */
export interface Servers {
  /** Says that this one lives. @returns how many do. */
  beat(): Promise<number>;
  /** This one is about to end. */
  leave(): Promise<void>;
}

const partition = 'servers';
/** Two beats may be missed. */
const livesMs = 45_000;
const forgottenMs = 3_600_000;

/** @param name this server's own, unlike any other's. */
export function servers(table: Table, clock: Clock, name: string): Servers {
  return {
    async beat() {
      const now = clock.now();
      await table.put(partition, name, { seenAt: isoUtc(now) });
      let living = 0;
      for await (const { key, row } of table.list(partition)) {
        const age = now - (readInstant(row.seenAt) ?? 0);
        if (age < livesMs) living++;
        else if (age > forgottenMs) await table.remove(partition, key);
      }
      return living;
    },
    leave: () => table.remove(partition, name),
  };
}
