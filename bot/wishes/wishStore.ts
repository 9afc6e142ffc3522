import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import { type Wish, wishId } from './wish.ts';

export interface WishStore {
  /** The wishes nobody has dealt with yet, the newest first. */
  list(networkId: string): Promise<readonly Wish[]>;
  /** The same once more changes nothing, unless it was dealt with before it was wished again. */
  add(networkId: string, personKey: string, text: string, at: Instant): Promise<void>;
  /** It is dealt with. Doing it again, or to a wish there is not, changes nothing. */
  retire(networkId: string, id: string, now: Instant): Promise<void>;
}

/** Partition = network, key = the wish's id. A retired one stays, so that a late re-delivery does not bring it back. */
export function wishStore(table: Table): WishStore {
  return {
    async list(networkId) {
      const found: Wish[] = [];
      for await (const stored of table.list(networkId)) {
        if (stored.row.doneAt === undefined) found.push(toWish(stored));
      }
      return found.toSorted((a, b) => b.at - a.at);
    },
    async add(networkId, personKey, text, at) {
      const id = wishId(networkId, personKey, text);
      const row = { text, at: isoUtc(at) };
      for (;;) {
        const stored = await table.get(networkId, id);
        if (stored && !wasDoneBefore(stored.row, at)) return;
        try {
          if (stored) await table.replace(networkId, id, row, stored.version);
          else await table.insert(networkId, id, row);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
    async retire(networkId, id, now) {
      for (;;) {
        const stored = await table.get(networkId, id);
        if (!stored || stored.row.doneAt !== undefined) return;
        try {
          await table.replace(networkId, id, { ...stored.row, doneAt: isoUtc(now) }, stored.version);
          return;
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}

function wasDoneBefore({ doneAt }: Row, at: Instant): boolean {
  const done = readInstant(doneAt);
  return done !== undefined && done < at;
}

function toWish({ key, row }: StoredRow): Wish {
  return { id: key, text: String(row.text), at: readInstant(row.at) ?? 0 };
}
