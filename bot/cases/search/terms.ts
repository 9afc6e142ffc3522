import type { Compounds } from './compounds.ts';
import { conceptsOf, mattersCalled } from './concepts.ts';
import { constants } from './constants.ts';
import { stopWords } from './lexicon/stopWords.ts';
import { stemOf, type Tongue } from './stems.ts';
import { type Token, tokensOf } from './tokens.ts';
import { tongueOf } from './tongue.ts';
import { phrasesIn } from './vocabulary.ts';

/**
 * What postings are kept by: a stem with its language ("s:skol", "e:school") or a concept ("c:117"). The same letters
 * in two languages are two terms; a concept is what joins them.
 */
export type Term = string;

export const stemTerm = (stem: string, tongue: Tongue): Term => `${tongue === 'sv' ? 's' : 'e'}:${stem}`;
export const conceptTerm = (concept: number): Term => `c:${concept}`;
export const matterTerm = (matter: number): Term => `m:${matter}`;

export interface TextTerms {
  readonly tongue: Tongue;
  /** How often, parts of compounds counted as less. */
  readonly weights: ReadonlyMap<Term, number>;
  /** Words that are no stop words. */
  readonly length: number;
}

/** The terms of a piece of a document. @param unsure its language when it does not tell. */
export function termsOf(text: string, compounds: Compounds, unsure?: Tongue): TextTerms {
  const tokens = tokensOf(text);
  const tongue = tongueOf(
    tokens.map(({ word }) => word),
    unsure,
  );
  const weights = new Map<Term, number>();
  const add = (key: string, weight: number) => {
    const terms = [
      stemTerm(key, tongue),
      ...conceptsOf(key, tongue).map(conceptTerm),
      ...mattersCalled(key, tongue).map(matterTerm),
    ];
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  let length = 0;
  for (const token of tokens) {
    if (stopWords.has(token.word)) continue;
    length += 1;
    add(stemOf(token.word, tongue), 1);
    for (const part of partsOf(token, tongue, compounds)) add(stemOf(part, tongue), constants.partInText);
  }
  const stems = tokens.map(({ word }) => stemOf(word, tongue));
  for (const { key } of phrasesIn(stems, tongue)) add(key, 1);
  return { tongue, weights, length };
}

/** The words a word is made of, by its hyphens and seams, without those that say nothing. */
export function partsOf(token: Token, tongue: Tongue, compounds: Compounds): readonly string[] {
  const parts =
    tongue === 'sv'
      ? token.pieces.flatMap((piece) => {
          const inner = compounds.partsOf(piece);
          return inner.length > 0 ? inner : token.pieces.length > 1 ? [piece] : [];
        })
      : token.pieces.length > 1
        ? token.pieces
        : [];
  return parts.filter((part) => part.length > 1 && !stopWords.has(part));
}
