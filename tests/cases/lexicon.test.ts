import { type ConceptGroup, lexicon, parseGroup } from '../../bot/cases/search/lexicon/index.ts';
import { counties, municipalities } from '../../bot/cases/search/lexicon/places.ts';
import { stopWords } from '../../bot/cases/search/lexicon/stopWords.ts';

const largest = 14;
/** Letters and digits in lower case, words apart by one space, parts of a word by a hyphen ("hälso- och sjukvård"). */
const term = /^[\p{Ll}\p{N}]+(-? [\p{Ll}\p{N}]+|-[\p{Ll}\p{N}]+)*$/u;

function problemsOf({ sv, en }: ConceptGroup): readonly string[] {
  const all = [...sv, ...en];
  return [
    ...(all.length < 2 ? ['says nothing'] : []),
    ...(all.length > largest ? ['too broad'] : []),
    ...[sv, en].flatMap((side) => (new Set(side).size < side.length ? ['says a term twice'] : [])),
    ...all
      .filter((one) => !term.test(one) || one !== one.normalize('NFC'))
      .map((one) => `not a term: ${one}`),
    ...all.filter((one) => stopWords.has(one)).map((one) => `a stop word: ${one}`),
  ];
}

const together = (one: string, other: string) =>
  lexicon.some(({ sv, en }) => [...sv, ...en].includes(one) && [...sv, ...en].includes(other));

describe('the lexicon', () => {
  it('has groups enough to be general', () => {
    expect(lexicon.length).toBeGreaterThanOrEqual(1500);
  });

  it('has only well-formed groups, each once', () => {
    const wrong = lexicon.flatMap((group) =>
      problemsOf(group).map((problem) => `${problem} (${group.sv[0]})`),
    );
    expect(wrong).toEqual([]);
    expect(new Set(lexicon.map((group) => JSON.stringify(group))).size).toBe(lexicon.length);
  });

  it.each([
    ['dagis', 'förskola'],
    ['soc', 'socialtjänst'],
    ['sopor', 'avfall'],
    ['pröjsa', 'betala'],
    ['söka', 'ansökan'],
    ['va', 'vatten och avlopp'],
    ['öp', 'översiktsplan'],
    ['mkb', 'miljökonsekvensbeskrivning'],
    ['building permit', 'bygglov'],
    ['school', 'skola'],
    ['school transport', 'skolskjuts'],
  ])('knows that %s is %s', (one, other) => {
    expect(together(one, other)).toBe(true);
  });

  it.each([
    ['bygglov', 'detaljplan'],
    ['förskola', 'grundskola'],
    ['skola', 'vård'],
    ['avfall', 'avlopp'],
    ['körkort', 'pass'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(together(one, other)).toBe(false);
  });

  it.each([
    ['förskola', 'says nothing'],
    ['', 'says nothing'],
    ['dagis, dagis', 'says a term twice'],
    ['VA, vatten', 'not a term: VA'],
    ['sko  la, bok', 'not a term: sko  la'],
    ['hur, bok', 'a stop word: hur'],
    [`${Array.from({ length: largest + 1 }, (_, at) => `ord${at}`)}`, 'too broad'],
    ['a\u030Ar, tid', 'not a term: a\u030Ar'],
  ])('would find what is wrong with "%s"', (sv, problem) => {
    expect(problemsOf(parseGroup(`${sv} | `))).toContain(problem);
  });

  it('reads a side that is empty, and refuses a line without one bar', () => {
    expect(parseGroup('dagis, förskola |')).toEqual({ sv: ['dagis', 'förskola'], en: [] });
    expect(() => parseGroup('dagis, förskola')).toThrow('Not a group');
    expect(() => parseGroup('dagis | förskola | preschool')).toThrow('Not a group');
  });
});

describe('stop words', () => {
  it('are single words in lower case', () => {
    expect([...stopWords].filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });

  it('carry questions in both languages', () => {
    const words = 'hur kan man får jag vad är finns det något exempel på tell me about what is there';
    expect(words.split(' ').filter((word) => !stopWords.has(word))).toEqual([]);
  });
});

describe('places', () => {
  it('are every municipality and county, each once', () => {
    expect(municipalities).toHaveLength(290);
    expect(new Set(municipalities).size).toBe(290);
    expect(new Set(counties).size).toBe(21);
    const names = [...municipalities, ...counties];
    expect(names.filter((name) => !/^\p{Lu}\p{Ll}+([ -]\p{Lu}\p{Ll}+)*$/u.test(name))).toEqual([]);
  });
});
