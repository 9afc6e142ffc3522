import { compounds } from '../../bot/cases/search/compounds.ts';
import { conceptsOf, mattersCalled, mattersMeant } from '../../bot/cases/search/concepts.ts';
import type { WordList } from '../../bot/cases/search/search.ts';
import { slipsBetween } from '../../bot/cases/search/spelling.ts';
import { stemOf } from '../../bot/cases/search/stems.ts';
import { tokensOf } from '../../bot/cases/search/tokens.ts';
import { tongueOf } from '../../bot/cases/search/tongue.ts';
import { swedishWords } from '../../bot/edge/words.ts';

let words: WordList;
beforeAll(async () => {
  words = await swedishWords();
});

describe('stems', () => {
  it.each([
    ['skola', 'skolan', 'skolor', 'skolornas'],
    ['avlopp', 'avloppet', 'avloppets'],
    ['hus', 'huset', 'husen'],
    ['kommunal', 'kommunalt', 'kommunala'],
    ['enskild', 'enskilt', 'enskilda'],
    ['ansöka', 'ansökan', 'ansöker', 'ansökte'],
    ['detaljplan', 'detaljplanen', 'detaljplaner'],
    ['bok', 'boken', 'böcker'],
    ['verksamhet', 'verksamheten', 'verksamheter'],
    ['budget', 'budgeten'],
  ])('join %s with its forms', (...forms) => {
    expect(new Set(forms.map((form) => stemOf(form, 'sv'))).size).toBe(1);
  });

  it.each([
    ['fara', 'farlig'],
    ['led', 'ledighet'],
    ['mål', 'målare'],
    ['bok', 'boka'],
    ['lag', 'laga'],
    ['län', 'lån'],
  ])('keep %s and %s apart', (one, other) => {
    expect(stemOf(one, 'sv')).not.toBe(stemOf(other, 'sv'));
  });
});

describe('compounds', () => {
  it.each([
    ['industrietablering', ['industri', 'etablering']],
    ['förskoleavgift', ['förskole', 'avgift']],
    ['bostadskö', []],
    ['förskola', []],
    ['styrelse', []],
    ['avfall', []],
  ])('splits %s', (word, parts) => {
    expect(compounds(words).partsOf(word)).toEqual(parts);
  });
});

describe('words', () => {
  it('are Swedish ones and their forms', () => {
    expect(['bil', 'bilarnas', 'sökte', 'förskolorna', 'ludvika'].filter((word) => !words.has(word))).toEqual(
      [],
    );
    expect(['skollskjuts', 'xyzzy', 'avlopet', 'kyrko', ''].filter((word) => words.has(word))).toEqual([]);
  });

  it('come from any text', () => {
    expect(tokensOf('VA-anslutning: 2 st, Åre!').map(({ word }) => word)).toEqual([
      'vaanslutning',
      '2',
      'st',
      'åre',
    ]);
    expect(tokensOf('A\u030A').map(({ word }) => word)).toEqual(['å']);
    expect(tokensOf('x'.repeat(500))[0]?.word).toHaveLength(60);
  });

  it.each([
    ['How do I get a permit', 'en'],
    ['hur får jag lov', 'sv'],
    ['bygglov garage', 'sv'],
    ['school transport permit', 'en'],
    ['', 'sv'],
  ] as const)('"%s" is in %s', (text, tongue) => {
    expect(tongueOf(text.toLowerCase().split(' '))).toBe(tongue);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['bygglov', 'byglov', 1],
    ['ludvika', 'ludivka', 1],
    ['avgift', 'avgfit', 1],
    ['skola', 'skola', 0],
    ['skola', 'kola', 2],
    ['hund', 'katt', 3],
  ])('between %s and %s are %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
    expect(slipsBetween(other, one, 2)).toBe(slips);
  });
});

describe('concepts and matters', () => {
  it('keeps the languages apart', () => {
    expect(conceptsOf(stemOf('rent', 'en'), 'en').length).toBeGreaterThan(0);
    expect(mattersMeant(stemOf('rat', 'en'), 'sv')).toEqual([]);
  });

  it('points from what is said to what it is called, not back', () => {
    const [alarm] = mattersCalled(stemOf('trygghetslarm', 'sv'), 'sv');
    expect(mattersMeant(stemOf('ramlade', 'sv'), 'sv')).toContain(alarm);
    expect(mattersCalled(stemOf('ramlade', 'sv'), 'sv')).toEqual([]);
  });
});
