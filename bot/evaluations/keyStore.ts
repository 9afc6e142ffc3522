import type { Random } from '../ports/random.ts';
import { remembered } from '../ports/remembered.ts';
import { RowExists, type Table } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import { keyBytes } from './pseudonym.ts';

/** The keys of open evaluations. Their table is in no backup, and a row is gone for good when its evaluation closes. */
export interface KeyStore {
  /** Makes the key; an evaluation that has one keeps it. */
  make(networkId: string, sessionId: string): Promise<void>;
  /** undefined when it was destroyed, or never made. */
  find(networkId: string, sessionId: string): Promise<Uint8Array | undefined>;
  destroy(networkId: string, sessionId: string): Promise<void>;
  /** Drops what this process remembers. */
  forget(networkId: string, sessionId: string): void;
}

/** How long a key that another server destroyed may still be used; the answer book refuses what it is used for. */
const maxAgeMs = 2_000;

export function keyStore(table: Table, clock: Clock, random: Random): KeyStore {
  const known = remembered(clock, maxAgeMs, async (both) => {
    const [networkId = '', sessionId = ''] = both.split(':');
    const stored = await table.get(networkId, sessionId);
    return stored && Buffer.from(String(stored.row.key), 'base64');
  });
  return {
    async make(networkId, sessionId) {
      try {
        await table.insert(networkId, sessionId, {
          key: Buffer.from(random.bytes(keyBytes)).toString('base64'),
        });
      } catch (error) {
        if (!(error instanceof RowExists)) throw error;
      }
      known.forget(`${networkId}:${sessionId}`);
    },
    find: (networkId, sessionId) => known.get(`${networkId}:${sessionId}`),
    forget: (networkId, sessionId) => known.forget(`${networkId}:${sessionId}`),
    async destroy(networkId, sessionId) {
      known.forget(`${networkId}:${sessionId}`);
      await table.remove(networkId, sessionId);
      known.forget(`${networkId}:${sessionId}`);
    },
  };
}
