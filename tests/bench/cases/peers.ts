/**
 * The kept libraries that ours is measured against, set as their users would set them. They take flat documents: one a
 * passage, with its case's title, which finds more than one a case does.
 */
import { create, insert, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/swedish';
import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../../bot/cases/search/search.ts';

interface Entry {
  readonly id: string;
  readonly case: string;
  readonly title: string;
  readonly organisation: string;
  readonly searchWords: string;
  readonly heading: string;
  readonly text: string;
}

interface PeerHit {
  readonly id: string;
  /** Any number above 0, the higher the surer. */
  readonly score: number;
}

/** Cases, the best first. */
export type Peer = (question: string, limit: number) => readonly PeerHit[];
export type AsyncPeer = (question: string, limit: number) => Promise<readonly PeerHit[]>;

const fields = ['title', 'organisation', 'searchWords', 'heading', 'text'];

const entriesOf = (documents: readonly SearchDocument[]): readonly Entry[] =>
  documents.flatMap(({ id, titles, organisation, searchWords = [], passages }) =>
    passages.map((passage, at) => ({
      id: `${id}/${at}`,
      case: id,
      title: titles.join('\n'),
      organisation,
      searchWords: searchWords.join('\n'),
      ...passage,
    })),
  );

export const miniSearch = (documents: readonly SearchDocument[]) => withOptions(documents, {});

export const stemmedMiniSearch = (documents: readonly SearchDocument[]) =>
  withOptions(documents, {
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });

function withOptions(documents: readonly SearchDocument[], options: Partial<Options<Entry>>): Peer {
  const index = new MiniSearch<Entry>({ fields, storeFields: ['case'], ...options });
  index.addAll(entriesOf(documents));
  return (question, limit) => {
    const found = new Map<string, number>();
    for (const hit of index.search(question)) {
      if (found.size >= limit) break;
      if (!found.has(hit.case)) found.set(hit.case, hit.score);
    }
    return [...found].map(([id, score]) => ({ id, score }));
  };
}

export async function orama(documents: readonly SearchDocument[]): Promise<AsyncPeer> {
  const index = create({
    schema: {
      case: 'enum',
      title: 'string',
      organisation: 'string',
      searchWords: 'string',
      heading: 'string',
      text: 'string',
    },
    components: { tokenizer: { language, stemming: true, stemmer } },
  });
  for (const { id: _, ...entry } of entriesOf(documents)) await insert(index, entry);
  return async (question, limit) => {
    const { hits } = await search(index, { term: question, limit, distinctOn: 'case' });
    return hits.map(({ document, score }) => ({ id: `${document.case}`, score }));
  };
}
