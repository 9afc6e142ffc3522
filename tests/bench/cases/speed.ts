import { execFileSync } from 'node:child_process';
import type { WordList } from '../../../bot/cases/search/search.ts';
import { searchIndex } from '../../../bot/cases/search/searchIndex.ts';
import { type Line, quantile, ratios, spreadOf } from '../numbers.ts';
import type { Indexed, IndexedOnce } from './indexOnce.ts';
import { madeLibrary } from './madeLibrary.ts';
import { miniSearch, type Peer, stemmedMiniSearch } from './peers.ts';

const cases = 1_000;
const passages = 5_000;
const rounds = 3;
const perRound = 2_000;
const warmUps = 200;
const indexings = 3;
const indexLimitMs = 10_000;
const resultsAsked = 3;

/** How fast a library of 5,000 passages is indexed and searched, and what it takes to keep it. */
export function measureSpeed(words: WordList): readonly Line[] {
  return [...indexing(), ...searching(words)];
}

function indexing(): readonly Line[] {
  const measured: Record<Indexed, IndexedOnce[]> = { ours: [], miniSearch: [], stemmedMiniSearch: [] };
  for (let turn = 0; turn < indexings; turn++) {
    measured.miniSearch.push(indexOnce('miniSearch'));
    measured.ours.push(indexOnce('ours'));
    measured.stemmedMiniSearch.push(indexOnce('stemmedMiniSearch'));
  }
  const times = (which: Indexed) => measured[which].map(({ ms }) => ms);
  const bytes = (which: Indexed) => measured[which].map((one) => one.bytes);
  const slowest = Math.max(...times('ours'));
  const what = `${passages} passages`;
  const against = (name: string, peer: Indexed): readonly Line[] => [
    {
      measure: `${what}: indexing against ${name}`,
      ratio: ratios(times('ours'), times(peer)),
      ours: ms(spreadOf(times('ours')).median),
      peer: ms(spreadOf(times(peer)).median),
    },
    {
      measure: `${what}: memory of the index against ${name}`,
      ratio: ratios(bytes('ours'), bytes(peer)),
      ours: mb(spreadOf(bytes('ours')).median),
      peer: mb(spreadOf(bytes(peer)).median),
    },
  ];
  return [
    {
      measure: `${what}: indexing, the slowest of ${indexings}`,
      ratio: spreadOf([slowest / indexLimitMs]),
      limit: { atMost: 1, aim: 1 },
      ours: ms(slowest),
      peer: ms(indexLimitMs),
    },
    ...against('MiniSearch', 'miniSearch'),
    ...against('MiniSearch stemmed', 'stemmedMiniSearch'),
    {
      measure: 'memory of the words of Swedish, whatever the library',
      ours: mb(spreadOf(measured.ours.map(({ wordBytes }) => wordBytes)).median),
      peer: '',
    },
  ];
}

function indexOnce(which: Indexed): IndexedOnce {
  const script = 'tests/bench/cases/indexOnce.ts';
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', script, which, `${cases}`], { encoding: 'utf8' }),
  );
}

type Search = (question: string, limit: number) => unknown;

/** Each question is asked once, of all three in turn, so that no answer is remembered. */
function searching(words: WordList): readonly Line[] {
  const { documents, questions } = madeLibrary(cases, warmUps + rounds * perRound);
  const index = searchIndex(words);
  for (const document of documents) index.put(document);
  const peers: readonly (readonly [name: string, peer: Peer])[] = [
    ['MiniSearch', miniSearch(documents)],
    ['MiniSearch stemmed', stemmedMiniSearch(documents)],
  ];
  const searches: readonly Search[] = [index.search, ...peers.map(([, peer]) => peer)];
  for (const question of questions.slice(0, warmUps)) {
    for (const search of searches) search(question, resultsAsked);
  }
  const times = searches.map(() => Array.from({ length: rounds }, (): number[] => []));
  for (const [at, question] of questions.slice(warmUps).entries()) {
    for (const [which, search] of searches.entries()) {
      const began = performance.now();
      search(question, resultsAsked);
      times[which]?.[Math.floor(at / perRound)]?.push(performance.now() - began);
    }
  }
  const quantiles = (which: number, part: number) =>
    (times[which] ?? []).map((round) => quantile(round, part));
  const told = (which: number) =>
    [0.5, 0.99].map((part) => spreadOf(quantiles(which, part)).median.toFixed(2)).join(' / ');
  return peers.map(([name], peer) => ({
    measure: `${passages} passages, ${perRound} questions: search p99 against ${name} (p50 / p99)`,
    ratio: ratios(quantiles(0, 0.99), quantiles(peer + 1, 0.99)),
    limit: { atMost: 1, aim: 0.25 },
    ours: `${told(0)} ms`,
    peer: `${told(peer + 1)} ms`,
  }));
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function mb(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
