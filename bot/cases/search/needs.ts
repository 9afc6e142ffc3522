import type { Compounds } from './compounds.ts';
import { conceptsOf, inLexicon, mattersMeant } from './concepts.ts';
import { constants } from './constants.ts';
import { counties, municipalities, municipalitiesIn } from './lexicon/places.ts';
import { stopWords } from './lexicon/stopWords.ts';
import type { Postings } from './postings.ts';
import type { WordList } from './search.ts';
import type { Spelling } from './spelling.ts';
import { stemOf, type Tongue } from './stems.ts';
import { conceptTerm, matterTerm, partsOf, stemTerm, type Term } from './terms.ts';
import { folded, type Token, tokensOf } from './tokens.ts';
import { tongueOf } from './tongue.ts';
import { dottedLike, phrasesIn } from './vocabulary.ts';
import { weakWords } from './weakWords.ts';

/** A term that would do for what was asked, and how well: 1 is the word itself. */
export interface Alternative {
  readonly term: Term;
  readonly quality: number;
}

/** One thing that a question asks about. */
export interface Need {
  readonly word: string;
  readonly alternatives: readonly Alternative[];
  /** What a compound or a phrase is made of; together they do nearly as well as the whole. */
  readonly parts: readonly Need[];
  /** Words like "ansöka" that nearly everything is about. */
  readonly weak: boolean;
  readonly place: boolean;
}

/** A longer question is cut: nobody asks about more things at once. */
const mostNeeds = 32;
const mostTokens = 200;

/** "Malung-Sälen" is read as one word, and each half is said alone. */
const placeNames = [...municipalities, ...counties].flatMap((name) => [
  name.replaceAll('-', ''),
  ...name.split('-'),
]);
const places = new Set(placeNames.map((name) => stemOf(name.toLowerCase(), 'sv')));
const placesWithoutDots = new Set([...places].map(folded));
const placesAsWritten = new Set(
  placeNames.map((name) => name.toLowerCase()).flatMap((name) => [name, folded(name)]),
);
/** Places, and halves of them, that are ordinary words in English. */
const englishWords = new Set(['mark', 'ale', 'berg', 'bro', 'ed', 'are']);
/** A case from Ludvika is one from Dalarna: the stems of what lies in a county, by the county's. */
const within = new Map(
  [...municipalitiesIn].map(([county, names]) => [
    stemOf(county.toLowerCase(), 'sv'),
    names.map((name) => stemOf(name.replaceAll('-', '').toLowerCase(), 'sv')),
  ]),
);
const worthOfWithin = 0.5;

/** A place has its Swedish name in English too, with an s at most. */
function isPlaceIn(word: string, tongue: Tongue): boolean {
  const stem = stemOf(word, 'sv');
  if (tongue === 'sv') return places.has(stem) || placesWithoutDots.has(stem);
  return [word, word.replace(/s$/, '')].some((name) => placesAsWritten.has(name) && !englishWords.has(name));
}

const stopWordsWithoutDots = new Set([...stopWords].map(folded));

/** What a question asks about, its stop words left out. Any string will do. */
export function needsOf(
  text: string,
  index: Postings,
  compounds: Compounds,
  spelling: Spelling,
  words: WordList | undefined,
): readonly Need[] {
  const tokens = tokensOf(text).slice(0, mostTokens);
  const tongue = tongueOf(tokens.map(({ word }) => word));
  const hasDots = tokens.some(({ word }) => folded(word) !== word);

  const other: Tongue = tongue === 'sv' ? 'en' : 'sv';
  const isWordOf = (word: string, of: Tongue) =>
    inLexicon(stemOf(word, of), of) ||
    (of === 'sv' && words?.has(word) === true && !places.has(stemOf(word, 'sv')));
  const isWord = (word: string) =>
    words?.has(word) === true ||
    inLexicon(stemOf(word, tongue), tongue) ||
    compounds.partsOf(word).length > 0;
  const dottedOf = (stem: string) => [
    ...new Set([...index.dotted(stem).map((term) => term.slice(2)), ...dottedLike(stem)]),
  ];
  /** "far" is "får" only where somebody writes without dots. */
  const dotless =
    tongue === 'sv' &&
    !hasDots &&
    tokens.some(({ word }) => {
      if (stopWords.has(word)) return false;
      if (stopWordsWithoutDots.has(word)) return true;
      return !isWord(word) && dottedOf(stemOf(word, 'sv')).length > 0;
    });

  const isStop = (word: string) => stopWords.has(word) || (dotless && stopWordsWithoutDots.has(word));

  function alternativesOf(stem: string, quality: number, of: Tongue = tongue): Alternative[] {
    return [
      { term: stemTerm(stem, of), quality },
      ...conceptsOf(stem, of).map((concept) => ({
        term: conceptTerm(concept),
        quality: quality * constants.concept,
      })),
      ...mattersMeant(stem, of).map((matter) => ({
        term: matterTerm(matter),
        quality: quality * constants.matter,
      })),
    ];
  }

  function needOf(token: Token): Need {
    const { word } = token;
    const stem = stemOf(word, tongue);
    const alternatives = alternativesOf(stem, 1);
    const inIndex = index.get(stemTerm(stem, tongue)) !== undefined;
    const isPlace = isPlaceIn(word, tongue);
    const lying = isPlace ? (within.get(stemOf(word, 'sv')) ?? []) : [];
    alternatives.push(...lying.map((place) => ({ term: stemTerm(place, 'sv'), quality: worthOfWithin })));
    let known = inIndex || isPlace || isWord(word);
    let parts = partsOf(token, tongue, compounds);
    if (tongue === 'sv' && (dotless || !known)) {
      for (const dotted of dottedOf(stem)) {
        known = true;
        alternatives.push(...alternativesOf(dotted, constants.dotted));
      }
    }
    const inOther = stemTerm(stemOf(word, other), other);
    const isLoan = !inIndex && (isPlace || !isWord(word)) && !isWordOf(word, other);
    /** Names and loan words; a word of the one language that looks like one of the other is no match. */
    if (index.get(inOther) && (isLoan || (isPlace && tongue === 'en'))) {
      known = true;
      alternatives.push({ term: inOther, quality: constants.otherTongue });
    }
    const isUnknown = !known && !/\p{N}/u.test(word);
    if (isUnknown) {
      const mended = spelling.nearest(stem, tongue);
      for (const near of mended) {
        alternatives.push(...alternativesOf(stemOf(near, tongue), constants.mended));
        if (parts.length === 0) parts = compounds.partsOf(near);
      }
      if (mended.length === 0 && tongue === 'sv') parts = mendedParts(word);
    }
    return {
      word,
      alternatives,
      parts: parts.map(partNeed),
      weak: weakWords.has(word),
      place: isPlace,
    };
  }

  function partNeed(part: string): Need {
    return {
      word: part,
      alternatives: alternativesOf(stemOf(part, tongue), 1),
      parts: [],
      weak: weakWords.has(part),
      place: false,
    };
  }

  /** A compound with a slip in one of two parts: "skollskjuts", "avfalstaxa". */
  function mendedParts(word: string): readonly string[] {
    for (let seam = 4; seam <= word.length - 4; seam += 1) {
      const [left, right] = [word.slice(0, seam), word.slice(seam)];
      const [first, last] = [compounds.isFirst(left), compounds.isLast(right)];
      if (first === last) continue;
      const mended = spelling.nearest(stemOf(first ? right : left, 'sv'), 'sv')[0];
      if (mended !== undefined) return first ? [left, mended] : [mended, right];
    }
    return [];
  }

  const stems = tokens.map(({ word }) => stemOf(word, tongue));
  const needs: Need[] = [];
  const taken = new Set<number>();
  for (const phrase of phrasesIn(stems, tongue)) {
    const inside = [...tokens.keys()]
      .slice(phrase.from, phrase.to)
      .filter((at) => !isStop(tokens[at]?.word ?? ''));
    if (inside.some((at) => taken.has(at))) continue;
    for (const at of inside) taken.add(at);
    const parts = inside.flatMap((at) => (tokens[at] ? [needOf(tokens[at])] : []));
    needs.push({
      word: phrase.key,
      alternatives: [
        ...alternativesOf(phrase.key, 1),
        ...(parts.length === 1 ? (parts[0]?.alternatives ?? []) : []),
      ],
      parts: parts.length === 1 ? [] : parts,
      weak: false,
      place: false,
    });
  }
  tokens.forEach((token, at) => {
    if (taken.has(at) || isStop(token.word)) return;
    needs.push(needOf(token));
  });
  const distinct = new Map(needs.map((need) => [need.alternatives[0]?.term ?? need.word, need]));
  return [...distinct.values()].slice(0, mostNeeds);
}
