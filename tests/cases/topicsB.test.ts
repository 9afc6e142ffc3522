import { stopWords } from '../../bot/cases/search/lexicon/stopWords.ts';
import { freeTimeAndNature } from '../../bot/cases/search/lexicon/topics/freeTimeAndNature.ts';
import { homeAndSurroundings } from '../../bot/cases/search/lexicon/topics/homeAndSurroundings.ts';
import { rulesAndMoney } from '../../bot/cases/search/lexicon/topics/rulesAndMoney.ts';

const linesOf = (theme: string): readonly string[] => theme.trim().split('\n');
const lines = [homeAndSurroundings, rulesAndMoney, freeTimeAndNature].flatMap(linesOf);

const wordsOf = (side: string): readonly string[] => side.split(',').map((word) => word.trim());
/** Letters and digits in lower case, words apart by one space, parts of a word by a hyphen ("bygg- och rivningsavfall"). */
const term = /^[\p{Ll}\p{N}]+(-? [\p{Ll}\p{N}]+|-[\p{Ll}\p{N}]+)*$/u;

function problemsOf(line: string): readonly string[] {
  const sides = line.split('|').map(wordsOf);
  const [sv = [], en = []] = sides;
  const all = sides.flat();
  return [
    ...(sides.length === 2 ? [] : ['not two sides']),
    ...(sv.length >= 8 && sv.length <= 26 ? [] : [`${sv.length} words in Swedish`]),
    ...(en.length >= 3 && en.length <= 14 ? [] : [`${en.length} words in English`]),
    ...sides.flatMap((side) => (new Set(side).size < side.length ? ['says a word twice'] : [])),
    ...all
      .filter((word) => !term.test(word) || word !== word.normalize('NFC'))
      .map((word) => `not a term: ${word}`),
    ...all.filter((word) => stopWords.has(word)).map((word) => `a stop word: ${word}`),
  ];
}

/** A topic adds nothing where another one says all its Swedish words. */
function contained(among: readonly string[]): readonly string[] {
  const sets = among.map((line) => new Set(wordsOf(line.split('|')[0] ?? '')));
  return among.filter((_, at) =>
    sets.some((other, place) => place !== at && [...(sets[at] ?? [])].every((word) => other.has(word))),
  );
}

describe('topics of homes, rules and free time', () => {
  it('are enough to be general', () => {
    expect(lines.length).toBeGreaterThanOrEqual(480);
  });

  it('are well-formed', () => {
    expect(lines.flatMap((line) => problemsOf(line).map((problem) => `${problem} (${line})`))).toEqual([]);
  });

  it('are each said once, and none wholly by another', () => {
    expect(new Set(lines).size).toBe(lines.length);
    expect(contained(lines)).toEqual([]);
  });

  const eight = 'ett1, b2, c3, d4, e5, f6, g7, h8';
  it.each([
    [eight, 'not two sides'],
    [`${eight} | one1, two2, three3 | four4`, 'not two sides'],
    ['ved, sot | wood, soot, smoke', '2 words in Swedish'],
    [`${Array.from({ length: 27 }, (_, at) => `ord${at}`)} | wood, soot, smoke`, '27 words in Swedish'],
    [`${eight} | wood, soot`, '2 words in English'],
    [`${eight} | ${Array.from({ length: 15 }, (_, at) => `word${at}`)}`, '15 words in English'],
    [`${eight}, b2 | wood, soot, smoke`, 'says a word twice'],
    [`${eight}, hur | wood, soot, smoke`, 'a stop word: hur'],
    [`${eight} | wood, soot, how`, 'a stop word: how'],
    [`${eight}, VA | wood, soot, smoke`, 'not a term: VA'],
    [`${eight}, | wood, soot, smoke`, 'not a term: '],
    [`${eight}, a\u030Ar | wood, soot, smoke`, 'not a term: a\u030Ar'],
  ])('would find what is wrong with "%s"', (line, problem) => {
    expect(problemsOf(line)).toContain(problem);
  });

  it('would find a topic that another one says wholly', () => {
    expect(contained(['ved, sot | wood', 'sot, rök, ved | smoke', 'is | ice'])).toEqual(['ved, sot | wood']);
  });
});
