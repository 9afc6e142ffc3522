import { inLexicon } from './concepts.ts';
import { stopWords } from './lexicon/stopWords.ts';
import type { WordList } from './search.ts';
import { stemOf } from './stems.ts';

/** Swedish compounds: "industrietablering" is "industri" and "etablering". */
export interface Compounds {
  /** The words it is made of, in base form where the seam changed them ("skol-" is "skola"); none for a simple word. */
  partsOf(word: string): readonly string[];
  /** Whether it can stand first in a compound, as it is written. */
  isFirst(part: string): boolean;
  /** Whether it can stand last. */
  isLast(part: string): boolean;
}

/** Beginnings that change what a word means instead of telling what kind of thing it is. */
const prefixes = new Set(
  'av an be för in upp ut till över under om på från med mot ned ner fram bort sam miss o er ent när sär hit dit ur vid åt åter före efter genom mellan kring själv all den det sin han hon man hos att'.split(
    ' ',
  ),
);
const shortestPart = 3;
const shortestCompound = 6;
const longestCompound = 50;
const rememberedWords = 50_000;
/** What only a noun ends with: the genitives of its definite forms. */
const definiteGenitives = ['ns', 'ens', 'ets', 'ts', 'nas', 'arnas', 'ernas', 'ornas'];

interface Split {
  readonly cost: number;
  readonly parts: readonly string[];
}

/** Splits by the lexicon and, if given, the words of the language: the fewest and longest parts. */
export function compounds(words?: WordList): Compounds {
  const remembered = new Map<string, readonly string[]>();
  const heads = new Map<string, boolean>();

  /** A noun, in any form; names and verbs make no compounds: "styr-else", "förs-kola". */
  function isHead(word: string): boolean {
    let known = heads.get(word);
    if (known !== undefined) return known;
    known =
      !stopWords.has(word) &&
      !prefixes.has(stemOf(word, 'sv')) &&
      (inLexicon(stemOf(word, 'sv'), 'sv') ||
        (word.length > shortestPart &&
          words?.has(word) === true &&
          (definiteGenitives.some((ending) => words.has(word + ending)) ||
            (/(n|t|na|r)$/.test(word) && words.has(`${word}s`)))));
    if (heads.size >= rememberedWords) heads.clear();
    heads.set(word, known);
    return known;
  }

  /** The base form of a word as it stands at the beginning of a compound. */
  function modifier(part: string): string | undefined {
    if (prefixes.has(part)) return undefined;
    if (isHead(part)) return part;
    const shorter = part.slice(0, -1);
    if (part.endsWith('s') && isHead(shorter)) return shorter;
    if (/[oue]$/.test(part) && isHead(`${shorter}a`)) return `${shorter}a`;
    if (isHead(`${part}a`)) return `${part}a`;
    if (isHead(`${part}e`)) return `${part}e`;
    return undefined;
  }

  /** "förskola" and "tillbyggnad" are words of their own, whatever else they could be made of. */
  function isDerived(word: string): boolean {
    for (let seam = 2; seam <= 5; seam += 1) {
      if (prefixes.has(word.slice(0, seam)) && word.length - seam > shortestPart && isHead(word.slice(seam)))
        return true;
    }
    return false;
  }

  function split(word: string): readonly string[] {
    if (word.length < shortestCompound || word.length > longestCompound) return [];
    if (isDerived(word)) return [];
    /** The cheapest split of what comes before a place, as beginnings. */
    const best: (Split | undefined)[] = [{ cost: 0, parts: [] }];
    for (let to = 2; to <= word.length; to += 1) {
      for (let from = 0; from <= to - 2; from += 1) {
        const before = best[from];
        const part = word.slice(from, to);
        if (!before || (from === 0 && to === word.length)) continue;
        const base = to === word.length ? (isHead(part) ? part : undefined) : modifier(part);
        if (base === undefined || (part.length < shortestPart && to === word.length)) continue;
        const cost = before.cost + 1 + (part.length <= shortestPart ? 0.6 : 0) + (base === part ? 0 : 0.1);
        if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY))
          best[to] = { cost, parts: [...before.parts, base] };
      }
    }
    return best[word.length]?.parts ?? [];
  }

  return {
    isFirst: (part) => modifier(part) !== undefined,
    isLast: isHead,
    partsOf(word) {
      let parts = remembered.get(word);
      if (!parts) {
        if (remembered.size >= rememberedWords) remembered.clear();
        parts = split(word);
        remembered.set(word, parts);
      }
      return parts;
    },
  };
}
