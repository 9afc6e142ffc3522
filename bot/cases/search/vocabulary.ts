import { stemOf, type Tongue } from './stems.ts';
import { folded } from './tokens.ts';

/** A term of several words that stands in a text. */
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

interface Vocabulary {
  readonly phrases: Step;
  /** Terms of one word, in base form, by their stems. */
  readonly words: Map<string, string>;
}

/** Swedish and English stay apart: "rent" is clean in the one and hire in the other. */
const known: Readonly<Record<Tongue, Vocabulary>> = {
  sv: { phrases: { next: new Map() }, words: new Map() },
  en: { phrases: { next: new Map() }, words: new Map() },
};
const unfolded = new Map<string, string[]>();

/**
 * Remembers a term that concepts or topics are told by.
 * @returns its key: a word's stem, or the stems of its words with spaces between.
 */
export function learnTerm(term: string, tongue: Tongue): string {
  const { phrases, words } = known[tongue];
  if (!term.includes(' ')) {
    const stem = stemOf(term.replaceAll('-', ''), tongue);
    if (!words.has(stem)) words.set(stem, term);
    if (tongue === 'sv' && folded(stem) !== stem) {
      const same = unfolded.get(folded(stem)) ?? [];
      if (!same.includes(stem)) same.push(stem);
      unfolded.set(folded(stem), same);
    }
    return stem;
  }
  const stems = term.split(/[ -]+/).map((word) => stemOf(word, tongue));
  let step = phrases;
  for (const stem of stems) {
    const next = step.next.get(stem) ?? { next: new Map() };
    step.next.set(stem, next);
    step = next;
  }
  step.key = stems.join(' ');
  return step.key;
}

/** Every known term of one word, in base form by its stem. */
export function knownWords(tongue: Tongue): ReadonlyMap<string, string> {
  return known[tongue].words;
}

/** Known Swedish stems that look like this one without dots. */
export function dottedLike(stem: string): readonly string[] {
  return unfolded.get(stem) ?? [];
}

/** Known terms of several words, stop words included: at each place the longest. @param stems of all words, in order. */
export function phrasesIn(stems: readonly string[], tongue: Tongue): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let from = 0; from < stems.length; from += 1) {
    let step: Step | undefined = known[tongue].phrases;
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
