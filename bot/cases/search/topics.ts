import { compounds } from './compounds.ts';
import { constants } from './constants.ts';
import { themes } from './lexicon/topics/index.ts';
import { stemOf, type Tongue } from './stems.ts';
import { stemTerm, type Term } from './terms.ts';
import { learnTerm } from './vocabulary.ts';

/**
 * A text as what it is about: explicit semantic analysis (Gabrilovich & Markovitch, IJCAI 2007), with topics written
 * by hand where they took Wikipedia's articles. "Farfar har ramlat" and "trygghetslarm" share no word but a topic.
 */
export interface TopicVector {
  /** Places of topics, of length 1 together with their weights. */
  readonly topics: Uint16Array;
  readonly weights: Float32Array;
}

const lines = Object.values(themes).flatMap((theme) => theme.trim().split('\n'));

interface Mention {
  readonly topic: number;
  /** 1 for a word of the topic itself, less for one in a compound of it. */
  readonly weight: number;
}

const seams = compounds();
const mentions = new Map<Term, Mention[]>();

lines.forEach((line, topic) => {
  line.split(' | ').forEach((side, at) => {
    const tongue: Tongue = at === 0 ? 'sv' : 'en';
    side
      .trim()
      .split(', ')
      .forEach((word, place) => {
        const weight = place === 0 ? constants.topicFirst : 1;
        const key = learnTerm(word, tongue);
        mention(stemTerm(key, tongue), topic, weight);
        if (tongue === 'en') return;
        for (const part of seams.partsOf(word))
          mention(stemTerm(stemOf(part, 'sv'), 'sv'), topic, weight * constants.topicPart);
      });
  });
});

function mention(term: Term, topic: number, weight: number): void {
  const of = mentions.get(term) ?? [];
  if (!of.some((one) => one.topic === topic)) of.push({ topic, weight });
  mentions.set(term, of);
}

export const topicCount = lines.length;
const spare = new Float32Array(topicCount);
const mostTopics = 32;
/** Topics that weigh less than this share of the heaviest are left out. */
const leastShare = 0.1;

/** @param terms how heavily each counts. */
export function topicVector(terms: Iterable<readonly [Term, number]>): TopicVector {
  spare.fill(0);
  const touched: number[] = [];
  let most = 0;
  for (const [term, weight] of terms) {
    const of = mentions.get(term);
    if (!of) continue;
    const rarity = Math.log(topicCount / of.length) / of.length ** constants.topicSpread;
    for (const { topic, weight: share } of of) {
      const before = spare[topic] ?? 0;
      const now = before + weight * rarity * share;
      if (before === 0) touched.push(topic);
      spare[topic] = now;
      most = Math.max(most, now);
    }
  }
  const best = touched
    .filter((topic) => (spare[topic] ?? 0) >= most * leastShare)
    .map((topic) => ({ topic, weight: spare[topic] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.topic - b.topic)
    .slice(0, mostTopics);
  const length = Math.hypot(...best.map(({ weight }) => weight)) || 1;
  return {
    topics: Uint16Array.from(best, ({ topic }) => topic),
    weights: Float32Array.from(best, ({ weight }) => weight / length),
  };
}

/** The cosines of one vector to others. */
export function closenessTo(one: TopicVector): (other: TopicVector) => number {
  const wide = new Float32Array(topicCount);
  one.topics.forEach((topic, at) => {
    wide[topic] = one.weights[at] ?? 0;
  });
  return ({ topics, weights }) => {
    let sum = 0;
    for (let at = 0; at < topics.length; at += 1) sum += (wide[topics[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  };
}
