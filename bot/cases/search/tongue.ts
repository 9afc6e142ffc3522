import { inLexicon } from './concepts.ts';
import { stemOf, type Tongue } from './stems.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Function words of one language that are none of the other. */
const english = set(`
the a an of to is are was were be been my your our their we you they it this that do does did how what who where
when why which can could should and or with from at by not there about has have had get if will would me any us`);
const swedish = set(`
och att det är ett jag du vi ni de hur vad var när vem vilka vilken vilket får kan ska har hade finns om på av till
från med som inte måste min mitt mina vår vårt våra nån någon något den där här sig blir nar pa fran ar far`);

const wordsLookedAt = 200;

/** The language of a text by its function words, its letters and the lexicon. @param unsure when nothing tells. */
export function tongueOf(words: readonly string[], unsure: Tongue = 'sv'): Tongue {
  let lean = 0;
  for (const word of words.slice(0, wordsLookedAt)) {
    if (english.has(word)) lean += 2;
    else if (swedish.has(word) || /[åäö]/.test(word)) lean -= 2;
    else {
      if (inLexicon(stemOf(word, 'en'), 'en')) lean += 1;
      if (inLexicon(stemOf(word, 'sv'), 'sv')) lean -= 1;
    }
  }
  if (Math.abs(lean) <= 1) return unsure;
  return lean > 0 ? 'en' : 'sv';
}
