import { RowChanged, RowExists, type Table } from '../ports/table.ts';
import type { Instant } from '../ports/time.ts';

export interface ChatStore {
  /** The network a person speaks with in their chat; it may be one they have left. */
  chosen(personKey: string): Promise<string | undefined>;
  /** Of several presses the last one counts. */
  choose(personKey: string, networkId: string, at: Instant): Promise<void>;
}

const key = 'network';

/** Partition = person key, key `network`: the network that was chosen, and when that was pressed. */
export function chatStore(table: Table): ChatStore {
  return {
    async chosen(personKey) {
      const stored = await table.get(personKey, key);
      return typeof stored?.row.network === 'string' ? stored.row.network : undefined;
    },
    async choose(personKey, networkId, at) {
      const row = { network: networkId, at };
      for (;;) {
        const stored = await table.get(personKey, key);
        if (stored && Number(stored.row.at) > at) return;
        try {
          if (stored) await table.replace(personKey, key, row, stored.version);
          else await table.insert(personKey, key, row);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
  };
}
