import type { Network } from '../networks/network.ts';

/** What can be put into a message, as much of it as matters here. */
interface Offer {
  /** "network~id" when another network shares it. */
  readonly libraryId: string;
  readonly subtitle: string;
}

/**
 * What several networks have to offer, as one list: the best of each first, what they share once, and under each the
 * name of its network.
 */
export function fromSeveral<Offered extends Offer>(
  offers: readonly { readonly network: Network; readonly found: readonly Offered[] }[],
): readonly Offered[] {
  const longest = Math.max(0, ...offers.map(({ found }) => found.length));
  const byCase = new Map<string, Offered>();
  for (let rank = 0; rank < longest; rank++) {
    for (const { network, found } of offers) {
      const one = found[rank];
      if (!one) continue;
      const key = one.libraryId.includes('~') ? one.libraryId : `${network.id}~${one.libraryId}`;
      const subtitle = [one.subtitle, network.name].filter((part) => part !== '').join(' · ');
      if (!byCase.has(key)) byCase.set(key, { ...one, subtitle });
    }
  }
  return [...byCase.values()];
}
