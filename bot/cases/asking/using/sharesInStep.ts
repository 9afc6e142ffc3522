import type { Deliveries, Due } from '../../../delivery/delivery.ts';
import { type Clock, isoUtc } from '../../../ports/time.ts';
import type { CaseKeeping } from '../../caseKeeping.ts';
import { kinds, sharedSubject } from '../askingKinds.ts';

/** By then it is written, and each server's shelf has it. */
const shelvesKnowMs = 5_000;

/**
 * A keeping in which the cards of shared cases that stand in channels are drawn anew: of one that is changed as it is
 * then, of one that is retired or shared no longer without it and its contact. Imports leave them as they are.
 */
export function sharesInStep(
  keeping: CaseKeeping,
  { deliveries, clock }: { readonly deliveries: Pick<Deliveries, 'plan'>; readonly clock: Clock },
): CaseKeeping {
  /** Planned before it is written: drawn once too often does no harm, and whatever dies, not once too seldom. */
  async function planDrawing(networkId: string, id: string): Promise<void> {
    const found = await keeping.read(networkId, id);
    if (!found) return;
    const now = clock.now();
    const due = (channelOf: string, libraryId: string): Due => ({
      networkId: channelOf,
      kind: kinds.redrawing,
      subject: sharedSubject(libraryId),
      occurrence: isoUtc(now),
      at: now + shelvesKnowMs,
    });
    await deliveries.plan([
      due(networkId, id),
      ...found.sharedWith.map((other) => due(other, `${networkId}~${id}`)),
    ]);
  }

  return {
    ...keeping,
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
