import type { Networks } from '../networks/network.ts';
import type { Table } from '../ports/table.ts';
import type { Sleep } from '../ports/time.ts';
import { type Finding, type LibraryCase, passagesOf, type Shelf } from './case.ts';
import { caseKey, rangeOf, toCase, versionKeys } from './caseRows.ts';
import type { SearchIndex } from './search/search.ts';
import { searchDocument } from './searchDocument.ts';

export interface NetworkShelf {
  /** Always the same one: it follows what `look` finds. */
  readonly shelf: Shelf;
  /** Brings the shelf to what the table says now. One at a time. */
  look(): Promise<void>;
}

/** So many cases go into the index before others are let in: a page of a table has a thousand. */
const casesAtOnce = 100;

/**
 * One network's shelf in memory. A look reads the versions first, and only the cases of a network whose version is
 * another than last time; of those only the ones that changed are read closely and go into the index. So a look that
 * fails halfway has done no harm, and the next one goes on.
 */
export function networkShelf(
  table: Table,
  networks: Pick<Networks, 'find'>,
  networkId: string,
  index: SearchIndex,
  sleep: Sleep,
): NetworkShelf {
  /** By library id; without a case for one that is not to be seen. */
  const entries = new Map<string, { readonly version: string; readonly one: LibraryCase | undefined }>();
  let cases: readonly LibraryCase[] | undefined;
  let seenCases: string | undefined;
  let seenShared: string | undefined;
  /** The ids of the cases that other networks have shared with this one, by their network. */
  let pointers = new Map<string, readonly string[]>();
  const seenOwners = new Map<string, string>();

  /** @returns whether there was anything to do. */
  function place(libraryId: string, version: string, read: () => LibraryCase | undefined): boolean {
    const before = entries.get(libraryId);
    if (before?.version === version) return false;
    const one = read();
    if (one) index.put(searchDocument(one));
    else if (before?.one) index.remove(libraryId);
    entries.set(libraryId, { version, one });
    cases = undefined;
    return true;
  }

  async function readOwn(): Promise<void> {
    let placed = 0;
    for await (const stored of table.list(networkId, rangeOf('c'))) {
      const id = stored.key.slice(caseKey('').length);
      const isPlaced = place(id, stored.version, () => {
        const one = toCase(stored);
        return one.retired ? undefined : { ...one, libraryId: id, from: undefined };
      });
      if (isPlaced && ++placed % casesAtOnce === 0) await sleep(0);
    }
  }

  async function readPointers(): Promise<void> {
    const found = new Map<string, string[]>();
    for await (const { key } of table.list(networkId, rangeOf('s'))) {
      const [owner = '', id = ''] = key.slice('s:'.length).split('~');
      found.set(owner, [...(found.get(owner) ?? []), id]);
    }
    pointers = found;
    seenOwners.clear();
  }

  async function readShared(owner: string, ids: readonly string[]): Promise<void> {
    const network = await networks.find(owner);
    const version = network && (await table.get(owner, versionKeys.cases))?.version;
    const seen = JSON.stringify([version, network?.name]);
    if (seen === seenOwners.get(owner)) return;
    await Promise.all(
      ids.map(async (id) => {
        const stored = network && (await table.get(owner, caseKey(id)));
        const libraryId = `${owner}~${id}`;
        place(libraryId, JSON.stringify([stored?.version, network?.name]), () => {
          const one = stored && toCase(stored);
          if (!one || !network || one.retired || !one.sharedWith.includes(networkId)) return undefined;
          return { ...one, libraryId, from: { networkId: owner, name: network.name } };
        });
      }),
    );
    seenOwners.set(owner, seen);
  }

  const find = (libraryId: string) => entries.get(libraryId)?.one;

  return {
    shelf: {
      get cases() {
        cases ??= [...entries.keys()].sort().flatMap((libraryId) => find(libraryId) ?? []);
        return cases;
      },
      find,
      search(question, limit, among): Finding {
        const { answered, hits } = index.search(question, limit, among);
        return {
          answered,
          cases: hits.flatMap(({ id, score, passages }) => {
            const found = find(id);
            if (!found) return [];
            const all = passagesOf(found);
            return [{ found, score, passages: passages.flatMap((at) => all[at] ?? []) }];
          }),
        };
      },
    },
    async look() {
      const versions = new Map<string, string>();
      for await (const { key, version } of table.list(networkId, rangeOf('v'))) versions.set(key, version);
      const [ownNow, sharedNow] = [versions.get(versionKeys.cases), versions.get(versionKeys.shared)];
      if (ownNow !== seenCases) await readOwn();
      seenCases = ownNow;
      if (sharedNow !== seenShared) await readPointers();
      seenShared = sharedNow;
      await Promise.all([...pointers].map(([owner, ids]) => readShared(owner, ids)));
    },
  };
}
