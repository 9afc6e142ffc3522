import { stopWords } from '../../bot/cases/search/lexicon/stopWords.ts';
import { careAndHealth } from '../../bot/cases/search/lexicon/topics/careAndHealth.ts';
import { familyAndSchool } from '../../bot/cases/search/lexicon/topics/familyAndSchool.ts';
import { livingAndArriving } from '../../bot/cases/search/lexicon/topics/livingAndArriving.ts';

const themes = { familyAndSchool, careAndHealth, livingAndArriving };

/** Letters and digits in lower case, words apart by one space, parts of a word by a hyphen or an apostrophe ("women's health"). */
const term = /^[\p{Ll}\p{N}]+((- |[ '.-])[\p{Ll}\p{N}]+)*$/u;

const linesOf = (theme: string) => theme.trim().split('\n');
const termsOf = (side: string) => side.trim().split(', ');

function problemsOf(line: string): readonly string[] {
  const sides = line.split(' | ');
  if (sides.length !== 2 || line.split('|').length !== 2) return [`not one bar: ${line}`];
  const [sv = [], en = []] = sides.map(termsOf);
  const wrong = [
    ...(sv.length < 8 || sv.length > 26 ? [`${sv.length} Swedish`] : []),
    ...(en.length < 3 || en.length > 14 ? [`${en.length} English`] : []),
    ...[sv, en].flatMap((side) =>
      side.filter((one, at) => side.indexOf(one) < at).map((one) => `twice: ${one}`),
    ),
    ...[...sv, ...en].filter((one) => !term.test(one) || one !== one.normalize('NFC')),
    ...[...sv, ...en].filter((one) => stopWords.has(one)).map((one) => `stop word: ${one}`),
  ];
  return wrong.map((problem) => `${sv[0]}: ${problem}`);
}

/** The share of the shorter line's Swedish words that stand in the other one. */
function overlap(one: readonly string[], other: ReadonlySet<string>): number {
  return one.filter((word) => other.has(word)).length / Math.min(one.length, other.size);
}

const swedishOf = (line: string) => termsOf(line.split(' | ')[0] ?? '');

describe('the topics of families, care and arriving', () => {
  const lines = Object.values(themes).flatMap(linesOf);

  it('are about 450', () => {
    expect(lines.length).toBeGreaterThanOrEqual(430);
  });

  it.each(Object.entries(themes))('%s has only well-formed lines', (_, theme) => {
    expect(linesOf(theme).flatMap(problemsOf)).toEqual([]);
  });

  it('say no line twice', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('each say something of their own', () => {
    const words = lines.map(swedishOf);
    const sets = words.map((one) => new Set(one));
    const same = words.flatMap((one, at) =>
      sets
        .slice(at + 1)
        .filter((other) => overlap(one, other) >= 0.75)
        .map((other) => `${one[0]} ~ ${[...other][0]}`),
    );
    expect(same).toEqual([]);
  });

  const right = 'a1, b1, c1, d1, e1, f1, g1, h1 | x1, y1, z1';
  it.each([
    [right, 0],
    [right.replace(' |', ''), 1],
    [`${right} | w1`, 1],
    [right.replace('a1, ', ''), 1],
    [right.replace('x1, ', ''), 1],
    [right.replace('b1', 'a1'), 1],
    [right.replace('b1', 'B1'), 1],
    [right.replace('b1', 'a\u030A1'), 1],
    [right.replace('b1', 'hur'), 1],
    [right.replace(', b1', ',  b1'), 1],
  ])('would find what is wrong with "%s"', (line, problems) => {
    expect(problemsOf(line)).toHaveLength(problems);
  });
});
