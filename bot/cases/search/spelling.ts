import type { Postings } from './postings.ts';
import type { Tongue } from './stems.ts';
import { folded } from './tokens.ts';
import { knownWords } from './vocabulary.ts';

/** Mends slips of the pen towards words of the library and the lexicon. */
export interface Spelling {
  /**
   * The nearest known words, the commonest first; none when nothing is near enough. Words of the lexicon come in base
   * form, those of the library as stems. @param stem of an unknown word.
   */
  nearest(stem: string, tongue: Tongue): readonly string[];
}

/** Without its dots, and with the letters it has as bits, so that most of a vocabulary is passed over at a glance. */
interface Spelt {
  readonly stem: string;
  readonly word: string;
  readonly plain: string;
  readonly letters: number;
}

const shortest = 4;
const most = 3;

/** One slip in a short word, two in a longer one. */
const slipsIn = (word: string) => (word.length < shortest ? 0 : word.length < 8 ? 1 : 2);

export function spelling(index: Postings): Spelling {
  let seen = -1;
  let vocabulary: Readonly<Record<Tongue, readonly (readonly Spelt[])[]>> = { sv: [], en: [] };

  function follow(): void {
    if (seen === index.changes) return;
    seen = index.changes;
    const stems = { sv: new Map(knownWords('sv')), en: new Map(knownWords('en')) };
    for (const term of index.terms()) {
      if (term.startsWith('s:')) learn(stems.sv, term.slice(2));
      if (term.startsWith('e:')) learn(stems.en, term.slice(2));
    }
    vocabulary = { sv: byLength(stems.sv), en: byLength(stems.en) };
  }

  const documentsWith = (stem: string, tongue: Tongue) =>
    index.get(`${tongue === 'sv' ? 's' : 'e'}:${stem}`)?.documents ?? 0;

  return {
    nearest(stem, tongue) {
      const plain = folded(stem);
      const limit = slipsIn(plain);
      if (limit === 0) return [];
      follow();
      const letters = lettersOf(plain);
      let best = limit;
      let found: Spelt[] = [];
      for (let length = plain.length - limit; length <= plain.length + limit; length += 1) {
        for (const one of vocabulary[tongue][length] ?? []) {
          if (bits(one.letters ^ letters) > 2 * best) continue;
          const slips = slipsBetween(plain, one.plain, best);
          if (slips > best) continue;
          if (slips < best) found = [];
          best = slips;
          found.push(one);
        }
      }
      return found
        .map((one) => ({ one, documents: documentsWith(one.stem, tongue) }))
        .sort((a, b) => b.documents - a.documents || (a.one.word < b.one.word ? -1 : 1))
        .slice(0, most)
        .map(({ one }) => one.word);
    },
  };
}

function learn(words: Map<string, string>, stem: string): void {
  if (!words.has(stem)) words.set(stem, stem);
}

/** @param words by stem. */
function byLength(words: ReadonlyMap<string, string>): readonly (readonly Spelt[])[] {
  const lengths: Spelt[][] = [];
  for (const [stem, word] of words) {
    const plain = folded(stem);
    if (plain.length < shortest || plain.includes(' ')) continue;
    let same = lengths[plain.length];
    if (!same) {
      same = [];
      lengths[plain.length] = same;
    }
    same.push({ stem, word, plain, letters: lettersOf(plain) });
  }
  return lengths;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment; Damerau
 * 1964); more than `limit` as soon as it is known to be. A first letter that is wrong counts double: people rarely miss it.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  const first = one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]) ? 0 : 1;
  const allowed = limit - first;
  if (allowed < 0 || Math.abs(one.length - other.length) > allowed) return limit + 1;
  let before: number[] = [];
  let row: number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > allowed) return limit + 1;
    [before, row] = [row, next];
  }
  return (row[other.length] ?? 0) + first;
}
