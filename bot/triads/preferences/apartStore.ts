import { maxPairs } from '../../contract/triadSettings.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../../ports/time.ts';
import { type Apart, type Pair, pairOf } from './apart.ts';

export interface ApartStore extends Apart {
  pairs(networkId: string): Promise<readonly Pair[]>;
  /** Of each pair the press that was made last wins: an older one that comes late changes nothing. */
  keep(networkId: string, one: string, other: string, pressedAt: Instant): Promise<'kept' | 'tooMany'>;
  /** They may meet again. Doing it twice, or to a pair there is not, changes nothing. */
  release(networkId: string, pairId: string, pressedAt: Instant): Promise<void>;
}

/** Partition = network, key = the pair's id. A released pair stays as a mark, so that a late press does not win. */
export function apartStore(table: Table): ApartStore {
  async function pairs(networkId: string): Promise<readonly Pair[]> {
    const found: Pair[] = [];
    for await (const stored of table.list(networkId))
      if (stored.row.kept === true) found.push(toPair(stored));
    return found;
  }

  /** @param pair given where a pair there is not yet is to be written. */
  async function write(
    networkId: string,
    { id, ...pair }: Pick<Pair, 'id'> & Partial<Pair>,
    kept: boolean,
    pressedAt: Instant,
  ): Promise<void> {
    const said = { kept, at: isoUtc(pressedAt) };
    for (;;) {
      const stored = await table.get(networkId, id);
      if (stored ? isNewer(stored.row, pressedAt) : pair.one === undefined) return;
      try {
        if (stored) await table.replace(networkId, id, { ...stored.row, ...said }, stored.version);
        else await table.insert(networkId, id, { ...pair, ...said });
        return;
      } catch (error) {
        if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
      }
    }
  }

  return {
    pairs,
    list: async (networkId) => (await pairs(networkId)).map(({ one, other }) => [one, other] as const),
    async keep(networkId, one, other, pressedAt) {
      const pair = pairOf(one, other);
      const there = await pairs(networkId);
      // Two presses at once may make one too many: there is room for it.
      if (there.length >= maxPairs && !there.some(({ id }) => id === pair.id)) return 'tooMany';
      await write(networkId, pair, true, pressedAt);
      return 'kept';
    },
    release: (networkId, pairId, pressedAt) => write(networkId, { id: pairId }, false, pressedAt),
  };
}

function isNewer({ at }: Row, pressedAt: Instant): boolean {
  return (readInstant(at) ?? 0) > pressedAt;
}

function toPair({ key, row }: StoredRow): Pair {
  return { id: key, one: String(row.one), other: String(row.other) };
}
