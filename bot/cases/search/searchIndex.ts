import { isAnswered } from './answerable.ts';
import { countedIn, kindsAskedFor } from './askedFor.ts';
import { compounds } from './compounds.ts';
import { library } from './library.ts';
import { needsOf } from './needs.ts';
import { type Ranked, ranking, weigh } from './ranking.ts';
import type { SearchIndex, WordList } from './search.ts';
import { spelling } from './spelling.ts';

/** How well (0-1) what is counted must be met: by more than a part of a compound that says something else. */
const barelyMet = 0.25;

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
      const weighed = weigh(needsOf(question, kept.postings, parts, slips, words), kept);
      const allowed = among && new Set(among.flatMap((id) => kept.slotOf(id) ?? []));
      const ranked = rank(weighed, limit, allowed);
      const [best] = ranked;
      const asked = kindsAskedFor(question);
      const shownIn = (slot: number, passage: number) => kept.kept[slot]?.kinds[passage + 1] ?? 0;
      const missesKind = ({ slot, passages }: Ranked) =>
        (asked & ~[-1, ...passages].reduce((set, at) => set | shownIn(slot, at), 0)) !== 0;
      /** Also a passage of few words that has what is asked for: "Det rör 340 elever." */
      const quotable = ({ slot, passages, worthShowing }: Ranked) =>
        passages.filter((at, place) => place < worthShowing || (asked & shownIn(slot, at)) !== 0);
      const counted = countedIn(question)
        .map((word) => weighed.findIndex(({ need }) => need.word === word && !need.weak))
        .find((at) => at >= 0);
      const missesCounted = ({ met }: Ranked) => counted !== undefined && (met[counted] ?? 0) < barelyMet;
      return {
        answered: best !== undefined && isAnswered(weighed, best, missesKind(best) || missesCounted(best)),
        hits: ranked.map((one) => ({
          id: kept.kept[one.slot]?.id ?? '',
          score: one.score / (one.score + 1),
          passages: quotable(one),
        })),
      };
    },
  };
}
