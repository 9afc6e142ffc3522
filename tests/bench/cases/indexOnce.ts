/** Indexes a library, asks a first question and says what that took. A process of its own, so that its memory is its own. */
import type { SearchDocument } from '../../../bot/cases/search/search.ts';
import { searchIndex } from '../../../bot/cases/search/searchIndex.ts';
import { swedishWords } from '../../../bot/edge/words.ts';
import { madeLibrary } from './madeLibrary.ts';
import { miniSearch, stemmedMiniSearch } from './peers.ts';

export type Indexed = 'ours' | 'miniSearch' | 'stemmedMiniSearch';

/** What a child tells. */
export interface IndexedOnce {
  readonly ms: number;
  /** Of the index after that question, without the documents it was given. */
  readonly bytes: number;
  /** Of the words that ours tells slips of the pen by, however large the library is. */
  readonly wordBytes: number;
}

const [, , which, cases] = process.argv;
const { documents, questions } = madeLibrary(Number(cases), 1);
const first = questions[0] ?? '';
const atStart = bytesInUse();
const words = which === 'ours' ? await swedishWords() : undefined;
const before = bytesInUse();
const began = performance.now();
const search = indexed(documents);
search(first, 3);
const ms = performance.now() - began;
const after = bytesInUse();
const told: IndexedOnce = { ms, bytes: after - before, wordBytes: before - atStart };
// Asked once more, so that neither the index nor the documents were collected before the count.
if (search(documents[0]?.titles[0] ?? '', 3) === undefined) throw new Error('Nothing came of a search.');
console.log(JSON.stringify(told));

function indexed(documents: readonly SearchDocument[]): (question: string, limit: number) => unknown {
  if (which === 'miniSearch') return miniSearch(documents);
  if (which === 'stemmedMiniSearch') return stemmedMiniSearch(documents);
  const index = searchIndex(words);
  for (const document of documents) index.put(document);
  return index.search;
}

function bytesInUse(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
