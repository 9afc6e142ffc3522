import { lexicon } from './lexicon/index.ts';
import { stemOf, type Tongue } from './stems.ts';
import { folded } from './tokens.ts';

/** A lexicon term of several words that stands in a text. */
export interface Phrase {
  /** Its words' stems with spaces between. */
  readonly key: string;
  /** Places in the words it was found in: from, up to but not with. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly next: Map<string, Step>;
  key?: string;
}

/** The lexicon by its terms' stems; a concept is a group's place in the lexicon. Swedish and English stay apart. */
const concepts: Readonly<Record<Tongue, Map<string, number[]>>> = { sv: new Map(), en: new Map() };
const phrases: Readonly<Record<Tongue, Step>> = { sv: { next: new Map() }, en: { next: new Map() } };
const singleWords: Readonly<Record<Tongue, Map<string, string>>> = { sv: new Map(), en: new Map() };
const unfolded = new Map<string, string[]>();

lexicon.forEach((group, concept) => {
  for (const tongue of ['sv', 'en'] as const) for (const term of group[tongue]) learn(term, tongue, concept);
});

function learn(term: string, tongue: Tongue, concept: number): void {
  const stems = term.split(/[ -]+/).map((word) => stemOf(word, tongue));
  const key = term.includes(' ') ? stems.join(' ') : stemOf(term.replaceAll('-', ''), tongue);
  const known = concepts[tongue].get(key) ?? [];
  if (!known.includes(concept)) known.push(concept);
  concepts[tongue].set(key, known);
  if (term.includes(' ')) {
    let step = phrases[tongue];
    for (const stem of stems) {
      const next = step.next.get(stem) ?? { next: new Map() };
      step.next.set(stem, next);
      step = next;
    }
    step.key = key;
    return;
  }
  if (!singleWords[tongue].has(key)) singleWords[tongue].set(key, term);
  if (tongue === 'sv' && folded(key) !== key) {
    const same = unfolded.get(folded(key)) ?? [];
    if (!same.includes(key)) same.push(key);
    unfolded.set(folded(key), same);
  }
}

const none: readonly never[] = [];

/** The groups that have a term. @param key a stem, or a phrase's key. */
export function conceptsOf(key: string, tongue: Tongue): readonly number[] {
  return concepts[tongue].get(key) ?? none;
}

/** Swedish stems of the lexicon that look like this one without dots. */
export function dottedInLexicon(stem: string): readonly string[] {
  return unfolded.get(stem) ?? none;
}

/** Every term of one word, in base form by its stem. */
export function lexiconWords(tongue: Tongue): ReadonlyMap<string, string> {
  return singleWords[tongue];
}

/** Lexicon terms of several words, stop words included: at each place the longest. @param stems of all words, in order. */
export function phrasesIn(stems: readonly string[], tongue: Tongue): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    let step: Step | undefined = phrases[tongue];
    let longest: Phrase | undefined;
    for (let to = from; step && to < stems.length; ) {
      step = step.next.get(stems[to] ?? '');
      to += 1;
      if (step?.key !== undefined) longest = { key: step.key, from, to };
    }
    if (longest) found.push(longest);
  }
  return found;
}
