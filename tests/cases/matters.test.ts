import { matters } from '../../bot/cases/search/lexicon/matters/index.ts';

const linesOf = (theme: string): readonly string[] => theme.trim().split('\n');
const termsOf = (side = ''): readonly string[] => side.split(', ');
/** Letters and digits in lower case, words apart by one space; within a word a hyphen, an apostrophe, a point or comma. */
const term = /^[\p{Ll}\p{N}]+((- |[ '.,-])[\p{Ll}\p{N}]+)*$/u;

function problemsOf(line: string): readonly string[] {
  const [sv = '', ...english] = line.split(' | ');
  const [names, ...said] = sv.split(' : ');
  const sides = [names, ...said, ...english].map(termsOf);
  const all = sides.flat();
  return [
    ...(said.length === 1 && english.length === 1 ? [] : ['not called : said | english']),
    ...sides.flatMap((side) =>
      side.filter((one, at) => side.indexOf(one) < at).map((one) => `twice: ${one}`),
    ),
    ...all.filter((one) => !term.test(one) || one !== one.normalize('NFC')).map((one) => `no term: ${one}`),
  ];
}

describe('the matters', () => {
  it('are enough to be general', () => {
    expect(Object.values(matters).flatMap(linesOf).length).toBeGreaterThan(1_200);
  });

  it.each(Object.entries(matters))('of %s are well-formed', (_, theme) => {
    expect(
      linesOf(theme).flatMap((line) => problemsOf(line).map((problem) => `${problem} (${line})`)),
    ).toEqual([]);
  });

  it.each([
    ['larm, ramlat | alarm', 'not called : said | english'],
    ['larm : ramlat, fallit : golv | alarm', 'not called : said | english'],
    ['larm : ramlat, fallit | alarm | fall', 'not called : said | english'],
    ['larm : ramlat, ramlat | alarm', 'twice: ramlat'],
    ['larm : ramlat, VA | alarm', 'no term: VA'],
    ['larm : ramlat, a\u030Ar | alarm', 'no term: a\u030Ar'],
  ])('would show what is wrong with %j', (line, problem) => {
    expect(problemsOf(line)).toContain(problem);
  });
});
