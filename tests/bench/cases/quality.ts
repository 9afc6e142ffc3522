import { deckCases } from '../../../bot/cases/deck/deck.ts';
import type { SearchDocument, WordList } from '../../../bot/cases/search/search.ts';
import { searchIndex } from '../../../bot/cases/search/searchIndex.ts';
import { searchDocument } from '../../../bot/cases/searchDocument.ts';
import { type Line, spreadOf } from '../numbers.ts';
import { type AsyncPeer, miniSearch, orama, type Peer, stemmedMiniSearch } from './peers.ts';
import { type Question, questionSets, questionStyles, questions } from './questions.ts';

/** What an engine made of a question. */
interface Outcome {
  /** Cases, at most three, the best first; also when it does not count as an answer. */
  readonly ids: readonly string[];
  readonly answered: boolean;
}

type Outcomes = ReadonlyMap<Question, Outcome>;

const measures = ['recall@1', 'recall@3', 'refused', 'answered'] as const;
type Measure = (typeof measures)[number];

/** Of the held-out half only: the search may be adjusted to the other. */
const limits: Readonly<Record<Measure, number>> = {
  'recall@1': 0.85,
  'recall@3': 0.95,
  refused: 0.9,
  answered: 0.95,
};

/**
 * How often a right case comes first or among the first three, how often a question without an answer is refused, and
 * how often one with an answer is not. A peer answers when it finds anything; on a line of its own, when its score
 * reaches the threshold that does best on the half for tuning.
 */
export async function measureQuality(words: WordList): Promise<readonly Line[]> {
  const documents = deckDocuments();
  const ours = oursOver(documents, words);
  const peers = [
    { name: 'MiniSearch', scores: await scoresOf(miniSearch(documents)) },
    { name: 'MiniSearch stemmed', scores: await scoresOf(stemmedMiniSearch(documents)) },
    { name: 'Orama Swedish', scores: await scoresOf(await orama(documents)) },
  ];
  return [
    ...measures.map((measure) => judged(measure, ours)),
    ...questionSets.flatMap((set) => {
      const half = questions.filter((question) => question.set === set);
      return [
        ...peers.flatMap(({ name, scores }) => {
          const threshold = bestThreshold(scores);
          const from = `${name} from score ${threshold.toFixed(1)}`;
          return [
            compared(`${set}: against ${name}`, half, ours, outcomesFrom(scores, 0)),
            compared(`${set}: against ${from}`, half, ours, outcomesFrom(scores, threshold)),
          ];
        }),
        ...questionStyles.flatMap((style) => {
          const some = half.filter((question) => question.style === style);
          return peers.map(({ name, scores }) =>
            compared(`${set}, ${style}: against ${name}`, some, ours, outcomesFrom(scores, 0)),
          );
        }),
      ];
    }),
  ];
}

function deckDocuments(): readonly SearchDocument[] {
  return deckCases.map(({ id, body }) =>
    searchDocument({
      ...body,
      id,
      libraryId: id,
      from: undefined,
      revision: 1,
      changedAt: 0,
      retired: false,
      sharedWith: [],
    }),
  );
}

function oursOver(documents: readonly SearchDocument[], words: WordList): Outcomes {
  const index = searchIndex(words);
  for (const document of documents) index.put(document);
  return new Map(
    questions.map((question) => {
      const { answered, hits } = index.search(question.question, 3);
      return [question, { answered, ids: hits.map(({ id }) => id) }];
    }),
  );
}

/** A peer's outcome before anybody has decided from which score on it is an answer. */
interface Scored {
  readonly ids: readonly string[];
  /** The best hit's; 0 when there is none. */
  readonly score: number;
}

async function scoresOf(peer: Peer | AsyncPeer): Promise<ReadonlyMap<Question, Scored>> {
  const scores = new Map<Question, Scored>();
  for (const question of questions) {
    const hits = await peer(question.question, 3);
    scores.set(question, { ids: hits.map(({ id }) => id), score: hits[0]?.score ?? 0 });
  }
  return scores;
}

function outcomesFrom(scores: ReadonlyMap<Question, Scored>, threshold: number): Outcomes {
  return new Map(
    [...scores].map(([question, { ids, score }]) => [
      question,
      { ids, answered: score > 0 && score >= threshold },
    ]),
  );
}

/** With which refused and answered together are most on the half for tuning. */
function bestThreshold(scores: ReadonlyMap<Question, Scored>): number {
  const tune = questions.filter(({ set }) => set === 'tune');
  const thresholds = [0, ...tune.map((question) => scores.get(question)?.score ?? 0)];
  const worth = thresholds.map((threshold) => {
    const outcomes = outcomesFrom(scores, threshold);
    return shareOf('refused', tune, outcomes) + shareOf('answered', tune, outcomes);
  });
  return thresholds[worth.indexOf(Math.max(...worth))] ?? 0;
}

/** Those that a measure asks about, and those of them that came out well. */
function count(
  measure: Measure,
  some: readonly Question[],
  outcomes: Outcomes,
): readonly [of: number, good: number] {
  const of = some.filter(({ expects }) => (measure === 'refused') === (expects.length === 0));
  const good = of.filter((question) => {
    const { ids, answered } = outcomes.get(question) as Outcome;
    if (measure === 'refused') return !answered;
    if (measure === 'answered') return answered;
    return ids.slice(0, measure === 'recall@1' ? 1 : 3).some((id) => question.expects.includes(id));
  });
  return [of.length, good.length];
}

function shareOf(measure: Measure, some: readonly Question[], outcomes: Outcomes): number {
  const [of, good] = count(measure, some, outcomes);
  return good / of;
}

function judged(measure: Measure, ours: Outcomes): Line {
  const heldOut = questions.filter(({ set }) => set === 'heldOut');
  const [of, good] = count(measure, heldOut, ours);
  return {
    measure: `heldOut: ${measure}`,
    ratio: spreadOf([good / of]),
    limit: { atLeast: limits[measure], aim: 1 },
    ours: `${good} of ${of}`,
    peer: '',
  };
}

function compared(measure: string, some: readonly Question[], ours: Outcomes, peer: Outcomes): Line {
  const shares = (outcomes: Outcomes) =>
    measures.map((one) => `${one} ${shareOf(one, some, outcomes).toFixed(2)}`).join(' ');
  return { measure, ours: shares(ours), peer: shares(peer) };
}
