import type { Term } from './terms.ts';
import { folded } from './tokens.ts';

/** Where a term stands: documents by slot, their units by place, and how heavily. */
export interface Posting {
  /** `slot * unitsPerDocument + unit`, `count` of them. */
  places: Uint32Array;
  /** In sixteenths. */
  weights: Uint8Array;
  count: number;
  documents: number;
}

export const unitsPerDocument = 4_096;
export const weightSteps = 16;

/** Term to places, in typed arrays that grow. */
export interface Postings {
  get(term: Term): Posting | undefined;
  /** All places of one document at once. @param units each unit's terms. @returns the document's distinct terms. */
  add(slot: number, units: readonly ReadonlyMap<Term, number>[]): readonly Term[];
  remove(slot: number, terms: readonly Term[]): void;
  /** Swedish stem terms with dots that look like this stem without. */
  dotted(stem: string): readonly Term[];
  terms(): Iterable<Term>;
  /** Changes with every `add` and `remove`. */
  readonly changes: number;
}

export function postings(): Postings {
  const byTerm = new Map<Term, Posting>();
  const byFold = new Map<string, Set<Term>>();
  let changes = 0;

  function remember(term: Term): Posting {
    const posting = { places: new Uint32Array(2), weights: new Uint8Array(2), count: 0, documents: 0 };
    byTerm.set(term, posting);
    const plain = folded(term);
    if (plain !== term) byFold.set(plain, (byFold.get(plain) ?? new Set()).add(term));
    return posting;
  }

  function forget(term: Term): void {
    byTerm.delete(term);
    const plain = folded(term);
    const same = byFold.get(plain);
    same?.delete(term);
    if (same?.size === 0) byFold.delete(plain);
  }

  return {
    get: (term) => byTerm.get(term),
    add(slot, units) {
      changes += 1;
      const distinct = new Set<Term>();
      units.forEach((terms, unit) => {
        for (const [term, weight] of terms) {
          const posting = byTerm.get(term) ?? remember(term);
          if (!distinct.has(term)) {
            distinct.add(term);
            posting.documents += 1;
          }
          append(posting, slot * unitsPerDocument + unit, Math.min(255, Math.round(weight * weightSteps)));
        }
      });
      return [...distinct];
    },
    remove(slot, terms) {
      changes += 1;
      for (const term of terms) {
        const posting = byTerm.get(term);
        if (!posting) continue;
        posting.documents -= 1;
        if (posting.documents === 0) forget(term);
        else drop(posting, slot);
      }
    },
    dotted: (stem) => [...(byFold.get(`s:${stem}`) ?? [])].sort(),
    terms: () => byTerm.keys(),
    get changes() {
      return changes;
    },
  };
}

function append(posting: Posting, place: number, weight: number): void {
  if (posting.count === posting.places.length) {
    const room = Math.ceil(posting.count * 1.5) + 1;
    const [places, weights] = [new Uint32Array(room), new Uint8Array(room)];
    places.set(posting.places);
    weights.set(posting.weights);
    posting.places = places;
    posting.weights = weights;
  }
  posting.places[posting.count] = place;
  posting.weights[posting.count] = weight;
  posting.count += 1;
}

function drop(posting: Posting, slot: number): void {
  const [from, to] = [slot * unitsPerDocument, (slot + 1) * unitsPerDocument];
  let kept = 0;
  for (let at = 0; at < posting.count; at += 1) {
    const place = posting.places[at] ?? 0;
    if (place >= from && place < to) continue;
    posting.places[kept] = place;
    posting.weights[kept] = posting.weights[at] ?? 0;
    kept += 1;
  }
  posting.count = kept;
}
