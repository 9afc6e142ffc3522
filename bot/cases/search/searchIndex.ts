import { evidenceOf, isAnswered } from './answerable.ts';
import { compounds } from './compounds.ts';
import { library } from './library.ts';
import { readQuestion } from './needs.ts';
import { ranking, weigh } from './ranking.ts';
import type { SearchIndex, WordList } from './search.ts';
import { spelling } from './spelling.ts';

/** @param words of Swedish; without them compounds and slips of the pen are told by the lexicon alone. */
export function searchIndex(words?: WordList): SearchIndex {
  const parts = compounds(words);
  const kept = library(parts);
  const slips = spelling(kept.postings);
  const rank = ranking(kept);

  return {
    put: kept.put,
    remove: kept.remove,
    search(question, limit, among) {
      const { needs } = readQuestion(question, kept.postings, parts, slips, words);
      const weighed = weigh(needs, kept);
      const allowed = among && new Set(among.flatMap((id) => kept.slotOf(id) ?? []));
      const ranked = rank(weighed, limit, allowed);
      const most = weighed.reduce((sum, { weight }) => sum + weight, 0) * 3;
      const [best] = ranked;
      return {
        answered: best !== undefined && isAnswered(evidenceOf(weighed, best)),
        hits: ranked.map(({ slot, score, passages }) => ({
          id: kept.kept[slot]?.id ?? '',
          score: Math.min(1, score / most),
          passages,
        })),
      };
    },
  };
}
