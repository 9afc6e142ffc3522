import { constants } from './constants.ts';
import type { Kept, Library } from './library.ts';
import type { Alternative, Need } from './needs.ts';
import { unitsPerDocument, weightSteps } from './postings.ts';
import type { Term } from './terms.ts';
import { closenessTo, type TopicVector, topicVector } from './topics.ts';

/** What a question asks, weighed by this library. */
export interface WeighedNeed {
  readonly need: Need;
  /** How much it tells which document is meant (inverse document frequency). */
  readonly weight: number;
}

export interface Ranked {
  readonly slot: number;
  readonly score: number;
  /** What the words give of it, and how close the topics are (0-1). */
  readonly lexical: number;
  readonly close: number;
  /** The units but the title, the best first, at most three. */
  readonly passages: readonly number[];
  /** How many of them say not far less than the best. */
  readonly worthShowing: number;
  /** By need: how well it is met anywhere in the document, 0-1. */
  readonly met: readonly number[];
}

/** Robertson & Zaragoza 2009, eq. 3.9 with the imagined documents added. */
function rarity(documents: number, size: number, weak: boolean): number {
  const share = weak ? constants.imaginedWeak : constants.imaginedOther;
  return Math.log(
    1 + (size - documents + constants.imagined + 0.5) / (documents + constants.imagined * share + 0.5),
  );
}

export function weigh(needs: readonly Need[], library: Library): readonly WeighedNeed[] {
  return needs.map((need) => ({ need, weight: weightOf(need, library) }));
}

function weightOf(need: Need, { postings, size }: Library): number {
  const found = need.alternatives.map(({ term }) => postings.get(term)?.documents ?? 0);
  const own = found[0] || Math.max(0, ...found.slice(1));
  return rarity(own, size, need.weak);
}

/** A document without a word of the question is looked at when it is as close as this. */
const closeEnough = 0.15;

function topicsOf(needs: readonly Need[]): TopicVector {
  const weights = new Map<Term, number>();
  const add = ({ term, quality }: Alternative, share: number) =>
    weights.set(term, Math.max(weights.get(term) ?? 0, quality * share));
  for (const need of needs) {
    for (const one of need.alternatives) add(one, 1);
    for (const part of need.parts) for (const one of part.alternatives) add(one, constants.partInText);
  }
  return topicVector(weights);
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
      const worth =
        Math.min(weight, rarity(posting.documents, size, weak)) * quality * (constants.saturation + 1);
      for (let at = 0; at < posting.count; at += 1) {
        const place = posting.places[at] ?? 0;
        const slot = (place / unitsPerDocument) | 0;
        if (allowed && !allowed.has(slot)) continue;
        const unit = place % unitsPerDocument;
        const length = kept[slot]?.lengths[unit] ?? 0;
        const often = (posting.weights[at] ?? 0) / weightSteps;
        const share = unit === 0 ? constants.titleLength : constants.passageLength;
        const usual = unit === 0 ? average.title : average.passage;
        const score =
          (worth * often) /
          (often + constants.saturation * (1 - share + (share * length) / Math.max(1, usual)));
        const index = (offsets[slot] ?? 0) + unit;
        const sureness = quality * Math.min(1, 0.6 + 0.4 * often);
        if (into.qualities[index] === 0) touched.push(place);
        if (score > (into.scores[index] ?? 0)) into.scores[index] = score;
        if (sureness > (into.qualities[index] ?? 0)) into.qualities[index] = sureness;
      }
    }
  }

  function indexOf(place: number, offsets: Uint32Array): number {
    return (offsets[(place / unitsPerDocument) | 0] ?? 0) + (place % unitsPerDocument);
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
        constants.parts * Math.min(sum.scores[index] ?? 0, weight * (constants.saturation + 1)),
      );
      into.qualities[index] = Math.max(
        into.qualities[index] ?? 0,
        constants.parts * (sum.qualities[index] ?? 0),
      );
      sum.scores[index] = 0;
      sum.qualities[index] = 0;
    }
    return touched;
  }

  /** The documents that meet any need or are close, the best first. @param allowed slots; all when left out. */
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
    const scores = needs.map((_, at) => sheet(at).scores);
    const total = needs.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const hasWords = new Uint8Array(library.kept.length);
    for (const places of touched) {
      for (const place of places) hasWords[(place / unitsPerDocument) | 0] = 1;
    }
    const closeness = closenessTo(topicsOf(needs.map(({ need }) => need)));
    const top: Scored[] = [];
    for (let slot = 0; slot < library.kept.length; slot += 1) {
      const one = library.kept[slot];
      if (!one || (allowed && !allowed.has(slot))) continue;
      const close = closeness(one.topics);
      if (hasWords[slot] === 0 && close < closeEnough) continue;
      const lexical = hasWords[slot] === 0 ? 0 : judge(scores, one, offsets[slot] ?? 0) / total;
      enter(top, limit, { slot, id: one.id, lexical, close, score: lexical + constants.topics * close });
    }
    const ranked = top.map(({ slot, score, close, lexical }) => {
      const one = library.kept[slot];
      return { slot, score, close, lexical, ...support(needs, scores, one, offsets[slot] ?? 0) };
    });
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

  function support(
    needs: readonly WeighedNeed[],
    scores: readonly Float32Array[],
    one: Kept | undefined,
    from: number,
  ) {
    const length = one?.lengths.length ?? 1;
    const ofTitle = passageScore(scores, from, 0);
    const passages = Array.from({ length: length - 1 }, (_, at) => ({
      unit: at,
      score: passageScore(scores, from, at + 1),
    }));
    passages.sort((a, b) => b.score - a.score || a.unit - b.unit);
    const best = passages.slice(0, mostPassages);
    const least = shareWorthShowing * ((best[0]?.score ?? 0) - ofTitle);
    return {
      passages: best.map(({ unit }) => unit),
      worthShowing: best.filter(({ score }) => score - ofTitle >= least).length,
      met: needs.map((_, at) => {
        const { qualities } = sheet(at);
        let most = 0;
        for (let unit = 0; unit < length; unit += 1) most = Math.max(most, qualities[from + unit] ?? 0);
        return Math.min(1, most);
      }),
    };
  }
}

const mostPassages = 3;
/** Of what the best passage says beyond the title, the share that another must say to stand beside it. */
const shareWorthShowing = 0.5;

interface Scored {
  readonly slot: number;
  readonly id: string;
  readonly lexical: number;
  readonly close: number;
  readonly score: number;
}

const isBefore = (one: Scored, other: Scored) =>
  one.score > other.score || (one.score === other.score && one.id < other.id);

/** Keeps the best in their order. */
function enter(top: Scored[], limit: number, one: Scored): void {
  const worst = top[top.length - 1];
  if (worst && top.length >= limit && !isBefore(one, worst)) return;
  let at = top.length;
  while (at > 0 && isBefore(one, top[at - 1] ?? one)) at -= 1;
  top.splice(at, 0, one);
  if (top.length > limit) top.pop();
}

function together(title: number, passage: number): number {
  const boosted = title * constants.titleBoost;
  return Math.max(boosted, passage) + constants.both * Math.min(boosted, passage);
}

/** @param scores by need, of all units. @param from where the document's begin. */
function passageScore(scores: readonly Float32Array[], from: number, unit: number): number {
  let score = 0;
  for (const of of scores) score += together(of[from] ?? 0, unit === 0 ? 0 : (of[from + unit] ?? 0));
  return score;
}

/** The best passage with its title, and what is met anywhere. */
function judge(scores: readonly Float32Array[], one: Kept, from: number): number {
  const end = from + one.lengths.length;
  let best = passageScore(scores, from, 0);
  for (let unit = 1; unit < one.lengths.length; unit += 1) {
    best = Math.max(best, passageScore(scores, from, unit));
  }
  let anywhere = 0;
  for (const of of scores) {
    let most = 0;
    for (let at = from + 1; at < end; at += 1) most = Math.max(most, of[at] ?? 0);
    anywhere += together(of[from] ?? 0, most);
  }
  return (1 - constants.elsewhere) * best + constants.elsewhere * anywhere;
}
