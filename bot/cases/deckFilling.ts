import { RowExists, type Table } from '../ports/table.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import { caseKey, caseRow, deckKey, newCase, versionStep } from './caseRows.ts';
import type { DeckCase } from './deck/deckCase.ts';

/**
 * Puts the deck's cases into a network, once in its life: what is then retired stays so, and what the network already
 * keeps under the same id is left. All in one transaction, so the deck is at most 98 cases and 4 MiB.
 */
export async function fillFromDeck(
  table: Table,
  networkId: string,
  deck: readonly DeckCase[],
  now: Instant,
): Promise<void> {
  if (deck.length === 0) return;
  while (!(await table.get(networkId, deckKey))) {
    const there = await Promise.all(deck.map(({ id }) => table.get(networkId, caseKey(id))));
    const missing = deck.filter((_, index) => there[index] === undefined);
    try {
      await table.transact(networkId, [
        { do: 'insert', key: deckKey, row: { at: isoUtc(now) } },
        ...missing.map(({ id, body }) => ({
          do: 'insert' as const,
          key: caseKey(id),
          row: caseRow(newCase(id, body, 'deck', 'added', now)),
        })),
        versionStep('cases', now),
      ]);
    } catch (error) {
      if (!(error instanceof RowExists)) throw error;
    }
  }
}
