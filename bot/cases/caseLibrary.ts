import type { Networks } from '../networks/network.ts';
import type { Table } from '../ports/table.ts';
import type { Clock, Instant, Sleep } from '../ports/time.ts';
import type { CaseLibrary } from './case.ts';
import type { CaseStore } from './caseStore.ts';
import type { DeckCase } from './deck/deckCase.ts';
import { fillFromDeck } from './deckFilling.ts';
import { type NetworkShelf, networkShelf } from './networkShelf.ts';
import type { SearchIndex } from './search/search.ts';

export interface CaseLibraryNeeds {
  /** The table of the store. */
  readonly table: Table;
  readonly store: Pick<CaseStore, 'watch'>;
  readonly networks: Pick<Networks, 'find'>;
  readonly clock: Clock;
  /** Lets others in while a large network is read. */
  readonly sleep: Sleep;
  readonly newIndex: () => Promise<SearchIndex>;
  /** What every network begins with. */
  readonly deck: readonly DeckCase[];
}

/** How long this server may not know of what another one wrote. */
const maxAgeMs = 2_000;
/** A network that nobody has asked about for so long leaves the memory. */
const maxIdleMs = 60 * 60_000;

interface Held extends NetworkShelf {
  askedAt: Instant;
  looks: number;
  /** The look under way. */
  looking: Promise<void> | undefined;
  /** The last look that succeeded: its number, when it began, and how much this server had written by then. */
  seen: { readonly number: number; readonly at: Instant; readonly writes: number };
}

/** Shelves in memory, kept in step with the table by looking whether it changed when somebody asks. */
export function caseLibrary(needs: CaseLibraryNeeds): CaseLibrary {
  const { table, store, networks, clock, sleep, newIndex, deck } = needs;
  const shelves = new Map<string, Held>();
  let writes = 0;
  store.watch(() => {
    writes++;
  });

  /** Those who ask while it is made share it. */
  async function hold(networkId: string, askedAt: Instant): Promise<Held> {
    const index = await newIndex();
    const made = shelves.get(networkId);
    if (made) return made;
    const shelf = networkShelf(table, networks, networkId, index, sleep);
    const nothing = { number: 0, at: Number.NEGATIVE_INFINITY, writes: -1 };
    const held = { ...shelf, askedAt, looks: 0, looking: undefined, seen: nothing };
    shelves.set(networkId, held);
    return held;
  }

  async function look(held: Held, networkId: string): Promise<void> {
    held.looks++;
    const seen = { number: held.looks, at: clock.now(), writes };
    if (held.seen.number === 0) await fillFromDeck(table, networkId, deck, seen.at);
    await held.look();
    held.seen = seen;
  }

  return {
    async open({ id }) {
      const asked = clock.now();
      for (const [other, { askedAt }] of shelves) if (asked - askedAt > maxIdleMs) shelves.delete(other);
      const held = shelves.get(id) ?? (await hold(id, asked));
      held.askedAt = asked;

      // A look that begins from now on sees everything; one that began a moment ago sees enough, unless we wrote since.
      const next = held.looks + 1;
      const written = writes;
      const isFresh = ({ number, at, writes }: Held['seen']) =>
        number >= next || (Math.abs(asked - at) < maxAgeMs && writes >= written);
      while (!isFresh(held.seen)) {
        held.looking ??= look(held, id).finally(() => {
          held.looking = undefined;
        });
        await held.looking;
      }
      return held.shelf;
    },
  };
}
