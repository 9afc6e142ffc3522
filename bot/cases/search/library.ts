import { type Kinds, kindsShown } from './askedFor.ts';
import type { Compounds } from './compounds.ts';
import { constants } from './constants.ts';
import { type Postings, postings, unitsPerDocument } from './postings.ts';
import type { SearchDocument } from './search.ts';
import type { Tongue } from './stems.ts';
import { type Term, termsOf } from './terms.ts';
import { type TopicVector, topicVector } from './topics.ts';

/** One document as it is kept: unit 0 is its title, organisation and search words, unit n its passage n - 1. */
export interface Kept {
  readonly id: string;
  /** Words in each unit. */
  readonly lengths: Uint16Array;
  /** What kinds of answers each unit shows. */
  readonly kinds: Uint8Array;
  readonly terms: readonly Term[];
  readonly topics: TopicVector;
}

/** The documents, their postings, and what ranking counts. */
export interface Library {
  readonly postings: Postings;
  readonly size: number;
  slotOf(id: string): number | undefined;
  /** By slot; a slot may be empty. */
  readonly kept: readonly (Kept | undefined)[];
  /** Where each slot's units begin in an array of all units, and last how many there are. */
  offsets(): Uint32Array;
  /** Words in a title, and in a passage, on average. */
  averages(): { readonly title: number; readonly passage: number };
  put(document: SearchDocument): void;
  remove(id: string): void;
}

export function library(compounds: Compounds): Library {
  const index = postings();
  const slots = new Map<string, number>();
  const kept: (Kept | undefined)[] = [];
  const free: number[] = [];
  let laidOut: Uint32Array | undefined;
  const sums = { titles: 0, titleWords: 0, passages: 0, passageWords: 0 };

  function count(one: Kept, sign: 1 | -1): void {
    one.lengths.forEach((length, unit) => {
      if (unit === 0) {
        sums.titles += sign;
        sums.titleWords += sign * length;
      } else {
        sums.passages += sign;
        sums.passageWords += sign * length;
      }
    });
    laidOut = undefined;
  }

  function remove(id: string): void {
    const slot = slots.get(id);
    const one = slot === undefined ? undefined : kept[slot];
    if (slot === undefined || !one) return;
    index.remove(slot, one.terms);
    slots.delete(id);
    kept[slot] = undefined;
    free.push(slot);
    count(one, -1);
  }

  return {
    postings: index,
    kept,
    get size() {
      return slots.size;
    },
    slotOf: (id) => slots.get(id),
    offsets() {
      if (!laidOut) {
        laidOut = new Uint32Array(kept.length + 1);
        let units = 0;
        kept.forEach((one, slot) => {
          if (laidOut) laidOut[slot] = units;
          units += one?.lengths.length ?? 0;
        });
        laidOut[kept.length] = units;
      }
      return laidOut;
    },
    averages: () => ({
      title: sums.titleWords / Math.max(1, sums.titles),
      passage: sums.passageWords / Math.max(1, sums.passages),
    }),
    put(document) {
      remove(document.id);
      const slot = free.pop() ?? kept.length;
      const units = unitsOf(document, compounds);
      const one: Kept = {
        id: document.id,
        lengths: Uint16Array.from(units, ({ length }) => Math.min(65_535, length)),
        kinds: Uint8Array.from(kindsOf(document)),
        terms: index.add(
          slot,
          units.map(({ weights }) => weights),
        ),
        topics: topicsOf(units),
      };
      kept[slot] = one;
      slots.set(document.id, slot);
      count(one, 1);
    },
    remove,
  };
}

function kindsOf({ titles, passages }: SearchDocument): readonly Kinds[] {
  return [
    kindsShown(titles.join('\n')),
    ...passages.slice(0, unitsPerDocument - 1).map(({ text }) => kindsShown(text)),
  ];
}

interface Unit {
  readonly weights: ReadonlyMap<Term, number>;
  readonly length: number;
}

function unitsOf(
  { titles, organisation, searchWords = [], passages }: SearchDocument,
  compounds: Compounds,
): readonly Unit[] {
  const seen = new Map<string, Unit>();
  /** Passages share headings. */
  const read = (text: string, unsure?: Tongue): Unit => {
    const key = `${unsure ?? ''} ${text}`;
    const known = seen.get(key) ?? termsOf(text, compounds, unsure);
    seen.set(key, known);
    return known;
  };
  const title = joined([
    ...titles.map((one) => [read(one), 1] as const),
    [read(organisation), constants.organisation],
    ...searchWords.map((word) => [termsOf(word, compounds), constants.searchWords] as const),
  ]);
  const rest = passages.slice(0, unitsPerDocument - 1).map(({ text, heading }) => {
    const own = termsOf(text, compounds);
    // "Ludvika kommun · Framgångsfaktorer · Success factors": each in its own language, or the passage's.
    const headings = heading.split(' · ').map((one) => [read(one, own.tongue), constants.heading] as const);
    return joined([[own, 1], ...headings]);
  });
  return [title, ...rest];
}

/** Each term once in the title and once in the rest, so that a long document is not all about what it repeats. */
function topicsOf([title, ...rest]: readonly Unit[]): TopicVector {
  const weights = new Map<Term, number>();
  for (const [term, times] of title?.weights ?? [])
    weights.set(term, constants.topicTitle * Math.min(1, times));
  const inRest = new Map<Term, number>();
  for (const unit of rest) {
    for (const [term, times] of unit.weights)
      inRest.set(term, Math.max(inRest.get(term) ?? 0, Math.min(1, times)));
  }
  for (const [term, times] of inRest) weights.set(term, (weights.get(term) ?? 0) + times);
  return topicVector(weights);
}

/** A term in several fields counts as often as its fields' weights say; titles in two languages are one length. */
function joined(fields: readonly (readonly [Unit, number])[]): Unit {
  const weights = new Map<Term, number>();
  for (const [unit, weight] of fields) {
    for (const [term, times] of unit.weights) weights.set(term, (weights.get(term) ?? 0) + times * weight);
  }
  return { weights, length: Math.max(...fields.map(([unit]) => unit.length)) };
}
