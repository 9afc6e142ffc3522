import { stopWords } from '../../bot/cases/search/lexicon/stopWords.ts';
import { themes } from '../../bot/cases/search/lexicon/topics/index.ts';

const linesOf = (theme: string): readonly string[] => theme.trim().split('\n');
const lines = Object.values(themes).flatMap(linesOf);
const termsOf = (side = ''): readonly string[] => side.split(',').map((one) => one.trim());

/** Letters and digits in lower case, words apart by one space; within a word a hyphen, an apostrophe or a point. */
const term = /^[\p{Ll}\p{N}]+((- |[ '.-])[\p{Ll}\p{N}]+)*$/u;

function problemsOf(line: string): readonly string[] {
  const sides = line.split('|').map(termsOf);
  const [sv = [], en = []] = sides;
  const all = sides.flat();
  return [
    ...(sides.length === 2 ? [] : ['not two sides']),
    ...(sv.length >= 8 && sv.length <= 26 ? [] : [`${sv.length} terms in Swedish`]),
    ...(en.length >= 3 && en.length <= 14 ? [] : [`${en.length} terms in English`]),
    ...sides.flatMap((side) =>
      side.filter((one, at) => side.indexOf(one) < at).map((one) => `twice: ${one}`),
    ),
    ...all.filter((one) => !term.test(one) || one !== one.normalize('NFC')).map((one) => `no term: ${one}`),
    ...all.filter((one) => stopWords.has(one)).map((one) => `a stop word: ${one}`),
  ];
}

/** Topics that add nothing, since another one says at least three quarters of their Swedish words. */
function repeating(among: readonly string[]): readonly string[] {
  const words = among.map((line) => termsOf(line.split('|')[0]));
  const sets = words.map((one) => new Set(one));
  return words.flatMap((one, at) =>
    sets.flatMap((other, place) => {
      const same = one.filter((word) => other.has(word)).length;
      return place > at && same >= 0.75 * Math.min(one.length, other.size)
        ? [`${one[0]} ~ ${[...other][0]}`]
        : [];
    }),
  );
}

describe('the topics', () => {
  it('are enough to be general', () => {
    expect(lines.length).toBeGreaterThan(1_400);
  });

  it.each(Object.entries(themes))('of %s are well-formed', (_, theme) => {
    expect(
      linesOf(theme).flatMap((line) => problemsOf(line).map((problem) => `${problem} (${line})`)),
    ).toEqual([]);
  });

  it('each say something of their own', () => {
    expect(repeating(lines)).toEqual([]);
  });

  const eight = 'a1, b2, c3, d4, e5, f6, g7, h8';
  const many = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(', ');
  it.each([
    [eight, 'not two sides'],
    [`${eight} | one1, two2, three3 | four4`, 'not two sides'],
    ['ved, sot | wood, soot, smoke', '2 terms in Swedish'],
    [`${many(27)} | wood, soot, smoke`, '27 terms in Swedish'],
    [`${eight} | wood, soot`, '2 terms in English'],
    [`${eight} | ${many(15)}`, '15 terms in English'],
    [`${eight}, b2 | wood, soot, smoke`, 'twice: b2'],
    [`${eight}, hur | wood, soot, smoke`, 'a stop word: hur'],
    [`${eight} | wood, soot, how`, 'a stop word: how'],
    [`${eight}, VA | wood, soot, smoke`, 'no term: VA'],
    [`${eight}, | wood, soot, smoke`, 'no term: '],
    [`${eight}, a\u030Ar | wood, soot, smoke`, 'no term: a\u030Ar'],
  ])('would show what is wrong with %j', (line, problem) => {
    expect(problemsOf(line)).toContain(problem);
  });

  it('would show one that says what another says', () => {
    expect(repeating(['ved, sot, rök, glöd | x', 'is, snö | x', 'sot, ved, rök, eld | x'])).toEqual([
      'ved ~ sot',
    ]);
  });
});
