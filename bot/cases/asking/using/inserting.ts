import type { Network } from '../../../networks/network.ts';
import type { Card } from '../../../ports/card.ts';
import { type CaseLibrary, type LibraryCase, type Shelf, textOf } from '../../case.ts';
import { caseText } from '../../caseText.ts';
import { mayFail } from '../mayFail.ts';
import { questionSaid } from '../question.ts';
import type { CaseCounts, CaseUse } from './caseUse.ts';
import { insertedCard } from './viewCard.ts';

/** A case that can be put into a message while it is written. */
export interface Insertable {
  readonly libraryId: string;
  readonly title: string;
  /** Whose it is, and what kind it is of. */
  readonly subtitle: string;
  /** In the network's language; it may go to any chat. */
  readonly card: Card;
}

const most = 10;
const mostRecent = 5;

/**
 * What matches, the best first, also what is merely nearest; without words the cases changed last, then the popular
 * ones. At most ten.
 */
export async function insertables(
  network: Network,
  text: string,
  { library, use }: { readonly library: CaseLibrary; readonly use: Pick<CaseUse, 'counts'> },
): Promise<readonly Insertable[]> {
  const shelf = await library.open(network);
  const sought = questionSaid(text).text;
  const found =
    sought === ''
      ? suggested(shelf, (await mayFail(use.counts(network.id))) ?? new Map())
      : shelf.search(sought, most).cases.map((one) => one.found);
  return found.map((one) => insertable(one, network));
}

function suggested({ cases }: Shelf, counts: ReadonlyMap<string, CaseCounts>): readonly LibraryCase[] {
  const popularity = ({ libraryId }: LibraryCase) => {
    const { opened = 0, shared = 0, yes = 0 } = counts.get(libraryId) ?? {};
    return opened + 3 * shared + 3 * yes;
  };
  const recent = cases.toSorted((a, b) => b.changedAt - a.changedAt);
  const popular = cases
    .filter((one) => popularity(one) > 0)
    .toSorted((a, b) => popularity(b) - popularity(a));
  return [...new Set([...recent.slice(0, mostRecent), ...popular, ...recent])].slice(0, most);
}

function insertable(one: LibraryCase, { language }: Network): Insertable {
  const { kinds } = caseText[language];
  return {
    libraryId: one.libraryId,
    title: textOf(one, language).title,
    subtitle: [one.organisation, kinds[one.kind]].filter((word) => word !== '').join(' · '),
    card: insertedCard(one, language),
  };
}
