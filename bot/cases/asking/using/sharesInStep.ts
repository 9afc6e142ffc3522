import type { Deliveries, Due } from '../../../delivery/delivery.ts';
import { type Clock, isoUtc } from '../../../ports/time.ts';
import type { Case } from '../../case.ts';
import type { CaseKeeping } from '../../caseKeeping.ts';
import { kinds, sharedSubject } from '../askingKinds.ts';
import type { CaseUse } from './caseUse.ts';

/** By then it is written, and each server's shelf has it. */
const shelvesKnowMs = 5_000;
/** The same for thousands of cases in a file. */
const importIsKnownMs = 60_000;

/**
 * A keeping in which the cards of shared cases that stand in channels are drawn anew: of one that is changed as it is
 * then, of one that is retired or shared no longer without it and its contact.
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
  /** Planned before it is written: drawn once too often does no harm, and whatever dies, not once too seldom. */
  async function planDrawing(networkId: string, id: string): Promise<void> {
    const found = await keeping.read(networkId, id);
    if (found) await planDrawings(networkId, [found], shelvesKnowMs);
  }

  async function planDrawings(networkId: string, cases: readonly Case[], knownInMs: number): Promise<void> {
    const now = clock.now();
    const due = (channelOf: string, libraryId: string): Due => ({
      networkId: channelOf,
      kind: kinds.redrawing,
      subject: sharedSubject(libraryId),
      occurrence: isoUtc(now),
      at: now + knownInMs,
    });
    await deliveries.plan(
      cases.flatMap(({ id, sharedWith }) => [
        due(networkId, id),
        ...sharedWith.map((other) => due(other, `${networkId}~${id}`)),
      ]),
    );
  }

  /** Of the cases in a file, those that stand in a channel: a file may have thousands that never did. */
  async function inChannels(networkId: string, ids: ReadonlySet<string>): Promise<readonly Case[]> {
    const cases = (await keeping.list(networkId)).filter(({ id }) => ids.has(id));
    const networks = new Set([networkId, ...cases.flatMap(({ sharedWith }) => sharedWith)]);
    const counts = new Map(
      await Promise.all([...networks].map(async (one) => [one, await use.counts(one)] as const)),
    );
    const isShared = (channelOf: string, libraryId: string) =>
      (counts.get(channelOf)?.get(libraryId)?.shared ?? 0) > 0;
    return cases.filter(
      ({ id, sharedWith }) =>
        isShared(networkId, id) || sharedWith.some((other) => isShared(other, `${networkId}~${id}`)),
    );
  }

  return {
    ...keeping,
    async importAll(networkId, rows, ...how) {
      const ids = new Set(rows.map(({ id }) => id));
      await planDrawings(networkId, await inChannels(networkId, ids), importIsKnownMs);
      return keeping.importAll(networkId, rows, ...how);
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
