import type { Kept, Library } from './library.ts';
import type { Alternative, Need } from './needs.ts';
import { unitsPerDocument, weightSteps } from './postings.ts';

/** BM25's saturation and length normalisation; titles are short and their length says little. */
const saturation = 1.2;
const lengthShare = { title: 0.3, passage: 0.6 } as const;
/** Documents of other people's libraries, imagined beside those there are, so that rarity means something among five. */
const imagined = 60;
const imaginedShare = { weak: 0.25, common: 0.01 } as const;
const titleBoost = 1.3;
const bothShare = 0.35;
const elsewhereShare = 0.3;
const partsShare = 0.8;

/** What a question asks, weighed by this library. */
export interface WeighedNeed {
  readonly need: Need;
  /** How much it tells which document is meant (inverse document frequency). */
  readonly weight: number;
}

export interface Ranked {
  readonly slot: number;
  readonly score: number;
  /** The units but the title, the best first, at most three. */
  readonly passages: readonly number[];
  /** By need: how well it is met anywhere in the document, 0-1; and in its title and best passage. */
  readonly met: readonly number[];
  readonly metTogether: readonly number[];
  readonly metInTitle: readonly number[];
}

/** Robertson & Zaragoza 2009, eq. 3.9 with the imagined documents added. */
function rarity(documents: number, size: number, weak: boolean): number {
  const share = weak ? imaginedShare.weak : imaginedShare.common;
  return Math.log(1 + (size - documents + imagined + 0.5) / (documents + imagined * share + 0.5));
}

export function weigh(needs: readonly Need[], library: Library): readonly WeighedNeed[] {
  return needs.map((need) => ({ need, weight: weightOf(need, library) }));
}

function weightOf(need: Need, { postings, size }: Library): number {
  const found = need.alternatives.map(({ term }) => postings.get(term)?.documents ?? 0);
  const own = found[0] || Math.max(0, ...found.slice(1));
  return rarity(own, size, need.weak);
}

interface Sheet {
  readonly scores: Float32Array;
  readonly qualities: Float32Array;
}

export function ranking(library: Library) {
  let sheets: Sheet[] = [];
  let units = 0;

  function sheet(at: number): Sheet {
    const known = sheets[at];
    if (known) return known;
    const made = { scores: new Float32Array(units), qualities: new Float32Array(units) };
    sheets[at] = made;
    return made;
  }

  /** Writes the best alternative of each unit; `touched` gathers the units written for the first time. */
  function fill(
    alternatives: readonly Alternative[],
    weight: number,
    weak: boolean,
    into: Sheet,
    touched: number[],
    allowed: ReadonlySet<number> | undefined,
  ): void {
    const { postings, size, kept } = library;
    const offsets = library.offsets();
    const average = library.averages();
    for (const { term, quality } of alternatives) {
      const posting = postings.get(term);
      if (!posting) continue;
      const worth = Math.min(weight, rarity(posting.documents, size, weak)) * quality * (saturation + 1);
      for (let at = 0; at < posting.count; at += 1) {
        const place = posting.places[at] ?? 0;
        const slot = Math.floor(place / unitsPerDocument);
        if (allowed && !allowed.has(slot)) continue;
        const unit = place % unitsPerDocument;
        const length = kept[slot]?.lengths[unit] ?? 0;
        const often = (posting.weights[at] ?? 0) / weightSteps;
        const share = unit === 0 ? lengthShare.title : lengthShare.passage;
        const usual = unit === 0 ? average.title : average.passage;
        const score =
          (worth * often) / (often + saturation * (1 - share + (share * length) / Math.max(1, usual)));
        const index = (offsets[slot] ?? 0) + unit;
        const sureness = quality * Math.min(1, 0.6 + 0.4 * often);
        if (into.qualities[index] === 0) touched.push(place);
        if (score > (into.scores[index] ?? 0)) into.scores[index] = score;
        if (sureness > (into.qualities[index] ?? 0)) into.qualities[index] = sureness;
      }
    }
  }

  function indexOf(place: number, offsets: Uint32Array): number {
    return (offsets[Math.floor(place / unitsPerDocument)] ?? 0) + (place % unitsPerDocument);
  }

  function fillNeed(
    { need, weight }: WeighedNeed,
    into: Sheet,
    spare: number,
    allowed: ReadonlySet<number> | undefined,
  ): readonly number[] {
    const touched: number[] = [];
    fill(need.alternatives, weight, need.weak, into, touched, allowed);
    if (need.parts.length === 0) return touched;
    const offsets = library.offsets();
    const [sum, one] = [sheet(spare), sheet(spare + 1)];
    const partTouched: number[] = [];
    const weighed = need.parts.map((part) => ({
      need: part,
      weight: Math.min(weight, weightOf(part, library)),
    }));
    const total = weighed.reduce((all, part) => all + part.weight, 0);
    for (const part of weighed) {
      const now: number[] = [];
      fill(part.need.alternatives, part.weight, part.need.weak, one, now, allowed);
      for (const place of now) {
        const index = indexOf(place, offsets);
        if (sum.qualities[index] === 0) partTouched.push(place);
        sum.scores[index] = (sum.scores[index] ?? 0) + (one.scores[index] ?? 0);
        sum.qualities[index] =
          (sum.qualities[index] ?? 0) + ((one.qualities[index] ?? 0) * part.weight) / total;
        one.scores[index] = 0;
        one.qualities[index] = 0;
      }
    }
    for (const place of partTouched) {
      const index = indexOf(place, offsets);
      if (into.qualities[index] === 0) touched.push(place);
      into.scores[index] = Math.max(
        into.scores[index] ?? 0,
        partsShare * Math.min(sum.scores[index] ?? 0, weight * (saturation + 1)),
      );
      into.qualities[index] = Math.max(into.qualities[index] ?? 0, partsShare * (sum.qualities[index] ?? 0));
      sum.scores[index] = 0;
      sum.qualities[index] = 0;
    }
    return touched;
  }

  /** The documents that meet any need, the best first. @param allowed slots; all when left out. */
  return function rank(
    needs: readonly WeighedNeed[],
    limit: number,
    allowed?: ReadonlySet<number>,
  ): readonly Ranked[] {
    const offsets = library.offsets();
    const all = offsets[offsets.length - 1] ?? 0;
    if (all !== units) {
      units = all;
      sheets = [];
    }
    const touched = needs.map((need, at) => fillNeed(need, sheet(at), needs.length, allowed));
    const slots = new Set<number>();
    for (const places of touched) for (const place of places) slots.add(Math.floor(place / unitsPerDocument));
    const scored = [...slots].flatMap((slot) => {
      const one = library.kept[slot];
      return one ? [{ slot, one, ...judge(needs, one, offsets[slot] ?? 0) }] : [];
    });
    scored.sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1));
    const ranked = scored.slice(0, limit).map(({ slot, one, score, best }) => ({
      slot,
      score,
      ...support(needs, one, offsets[slot] ?? 0, best),
    }));
    touched.forEach((places, at) => {
      const { scores, qualities } = sheet(at);
      for (const place of places) {
        const index = indexOf(place, offsets);
        scores[index] = 0;
        qualities[index] = 0;
      }
    });
    return ranked;
  };

  function together(title: number, passage: number): number {
    const boosted = title * titleBoost;
    return Math.max(boosted, passage) + bothShare * Math.min(boosted, passage);
  }

  function passageScore(needs: readonly WeighedNeed[], from: number, unit: number): number {
    let score = 0;
    for (let at = 0; at < needs.length; at += 1) {
      const { scores } = sheet(at);
      score += together(scores[from] ?? 0, unit === 0 ? 0 : (scores[from + unit] ?? 0));
    }
    return score;
  }

  function judge(needs: readonly WeighedNeed[], one: Kept, from: number): { score: number; best: number } {
    let best = 0;
    let bestScore = passageScore(needs, from, 0);
    for (let unit = 1; unit < one.lengths.length; unit += 1) {
      const score = passageScore(needs, from, unit);
      if (score > bestScore) [best, bestScore] = [unit, score];
    }
    let anywhere = 0;
    for (let at = 0; at < needs.length; at += 1) {
      const { scores } = sheet(at);
      let most = 0;
      for (let unit = 1; unit < one.lengths.length; unit += 1)
        most = Math.max(most, scores[from + unit] ?? 0);
      anywhere += together(scores[from] ?? 0, most);
    }
    return { score: (1 - elsewhereShare) * bestScore + elsewhereShare * anywhere, best };
  }

  function support(needs: readonly WeighedNeed[], one: Kept, from: number, best: number) {
    const passages = Array.from({ length: one.lengths.length - 1 }, (_, at) => ({
      unit: at,
      score: passageScore(needs, from, at + 1),
    }));
    passages.sort((a, b) => b.score - a.score || a.unit - b.unit);
    const quality = (at: number, unit: number) => sheet(at).qualities[from + unit] ?? 0;
    return {
      passages: passages.slice(0, 3).map(({ unit }) => unit),
      met: needs.map((_, at) => {
        let most = 0;
        for (let unit = 0; unit < one.lengths.length; unit += 1) most = Math.max(most, quality(at, unit));
        return Math.min(1, most);
      }),
      metTogether: needs.map((_, at) => Math.min(1, Math.max(quality(at, 0), quality(at, best)))),
      metInTitle: needs.map((_, at) => Math.min(1, quality(at, 0))),
    };
  }
}
