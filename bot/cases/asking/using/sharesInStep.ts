import type { Deliveries, Due } from '../../../delivery/delivery.ts';
import { type Clock, type Instant, isoUtc } from '../../../ports/time.ts';
import type { Case } from '../../case.ts';
import type { CaseKeeping } from '../../caseKeeping.ts';
import { kinds, sharedSubject } from '../askingKinds.ts';
import type { CaseUse } from './caseUse.ts';

/** By then it is written, and each server's shelf has it. */
const shelvesKnowMs = 5_000;
/** In case nobody comes back to plan it when a file of thousands is written. */
const importIsKnownMs = 60_000;

/**
 * A keeping in which the cards of shared cases that stand in channels are drawn anew: of one that is changed as it is
 * then, of one that is retired or shared no longer without it and its contact.
 *
 * @param use tells which of a file's cases stand in a channel at all.
 * @throws {TableUnavailable} of a change or an import that cannot be planned: then nothing of it is written.
 */
export function sharesInStep(
  keeping: CaseKeeping,
  {
    deliveries,
    use,
    clock,
  }: {
    readonly deliveries: Pick<Deliveries, 'plan'>;
    readonly use: Pick<CaseUse, 'counts'>;
    readonly clock: Clock;
  },
): CaseKeeping {
  const dueAt = (at: Instant, channelOf: string, libraryId: string): Due => ({
    networkId: channelOf,
    kind: kinds.redrawing,
    subject: sharedSubject(libraryId),
    occurrence: isoUtc(at),
    at,
  });

  /** Where a case may stand: the network, and what the case is called there. */
  const placesOf = (networkId: string, { id, sharedWith }: Case): readonly (readonly [string, string])[] => [
    [networkId, id],
    ...sharedWith.map((other) => [other, `${networkId}~${id}`] as const),
  ];

  /** Planned before it is written: drawn once too often does no harm, and whatever dies, not once too seldom. */
  async function planDrawing(networkId: string, id: string): Promise<void> {
    const found = await keeping.read(networkId, id);
    if (!found) return;
    const at = clock.now() + shelvesKnowMs;
    await deliveries.plan(placesOf(networkId, found).map((place) => dueAt(at, ...place)));
  }

  /** Where cases of a file stand in a channel: it may have thousands that never did. */
  async function placesInChannels(
    networkId: string,
    ids: ReadonlySet<string>,
  ): Promise<ReturnType<typeof placesOf>> {
    const cases = (await keeping.list(networkId)).filter(({ id }) => ids.has(id));
    const places = cases.flatMap((one) => placesOf(networkId, one));
    const counts = new Map(
      await Promise.all(
        [...new Set(places.map(([network]) => network))].map(
          async (network) => [network, await use.counts(network)] as const,
        ),
      ),
    );
    return places.filter(([network, libraryId]) => (counts.get(network)?.get(libraryId)?.shared ?? 0) > 0);
  }

  return {
    ...keeping,
    async importAll(networkId, rows, ...how) {
      const places = await placesInChannels(networkId, new Set(rows.map(({ id }) => id)));
      const plan = (knownInMs: number) => {
        const at = clock.now() + knownInMs;
        return deliveries.plan(places.map((place) => dueAt(at, ...place)));
      };
      if (places.length > 0) await plan(importIsKnownMs);
      const outcomes = await keeping.importAll(networkId, rows, ...how);
      // Who sees the answer looks at the channel next.
      if (places.length > 0 && outcomes.includes('changed')) await plan(shelvesKnowMs);
      return outcomes;
    },
    async change(networkId, id, ...how) {
      await planDrawing(networkId, id);
      return keeping.change(networkId, id, ...how);
    },
    async setRetired(networkId, id, ...how) {
      await planDrawing(networkId, id);
      return keeping.setRetired(networkId, id, ...how);
    },
    async share(networkId, id, ...how) {
      await planDrawing(networkId, id);
      return keeping.share(networkId, id, ...how);
    },
  };
}
