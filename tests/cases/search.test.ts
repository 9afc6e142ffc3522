import fc from 'fast-check';
import type { SearchDocument, WordList } from '../../bot/cases/search/search.ts';
import { searchIndex } from '../../bot/cases/search/searchIndex.ts';
import { swedishWords } from '../../bot/edge/words.ts';

const document = (id: string, title: string, text = '', organisation = ''): SearchDocument => ({
  id,
  titles: [title],
  organisation,
  passages: text === '' ? [] : [{ text, heading: '' }],
});

const library = [
  document('bygglov', 'Behöver jag bygglov för altan?', 'En altan kan kräva bygglov om den är hög.'),
  document(
    'forskola',
    'Hur söker vi förskoleplats?',
    'Ansök i e-tjänsten. Barnet får plats inom fyra månader.',
  ),
  document('avgift', 'Vad kostar förskolan?', 'Avgiften följer maxtaxan och räknas på inkomsten.'),
  document('skjuts', 'Vem får skolskjuts?', 'Elever med lång väg till skolan kan få skolskjuts.'),
  document(
    'avfall',
    'Var lämnar jag grovavfall?',
    'Lämna grovavfall på återvinningscentralen, även lördagar.',
  ),
  document(
    'etablering',
    'Etablering av industri',
    'Vi köpte mark tidigt och planerade för en fabrik.',
    'Borlänge kommun',
  ),
  document('hemtjanst', 'Hur får jag hemtjänst?', 'En biståndshandläggare bedömer vad du behöver hjälp med.'),
];

let words: WordList;
beforeAll(async () => {
  words = await swedishWords();
});

function indexOf(documents: readonly SearchDocument[]) {
  const index = searchIndex(words);
  for (const one of documents) index.put(one);
  return index;
}

const first = (question: string) => indexOf(library).search(question, 3).hits[0]?.id;

describe('finding the right case', () => {
  it.each([
    ['inflections', 'altanernas bygglov', 'bygglov'],
    ['definite forms', 'skolskjutsen', 'skjuts'],
    ['a compound asked for in parts', 'plats i förskola', 'forskola'],
    ['parts asked for in a compound', 'industrietablering', 'etablering'],
    ['no dots', 'vad kostar forskolan', 'avgift'],
    ['a typo', 'atlan byglov', 'bygglov'],
    ['a typo in a compound', 'skollskjuts', 'skjuts'],
    ['what people call it', 'var slänger man grovsopor', 'avfall'],
    ['a word of the trade', 'dagisplats kötid', 'forskola'],
    ['a place', 'vad gjorde Borlänge', 'etablering'],
    ['a place in the genitive', 'Borlänges fabrik', 'etablering'],
    ['English over Swedish', 'Do I need a building permit for a deck?', 'bygglov'],
    ['another English question', 'How much does preschool cost?', 'avgift'],
    ['no common word at all', 'Mormor orkar inte städa och duscha själv', 'hemtjanst'],
  ])('knows %s', (_, question, id) => {
    expect(first(question)).toBe(id);
  });

  it('keeps a word apart from another that a stemmer or the missing dots would make it', () => {
    const index = indexOf([document('fara', 'Faror i trafiken'), document('farlig', 'Farligt avfall')]);
    expect(index.search('farlig', 2).hits.map(({ id }) => id)).toEqual(['farlig']);
    const dots = indexOf([document('lan', 'Lån på biblioteket'), document('region', 'Länet växer')]);
    expect(dots.search('Vilka lån på biblioteket har ni?', 1).hits[0]?.id).toBe('lan');
    expect(dots.search('Hur växer länet?', 1).hits[0]?.id).toBe('region');
  });

  it('leaves out passages that say far less of it than the best does', () => {
    const index = searchIndex();
    const texts = ['Bostäderna byggs nära skolan.', 'Kommunen mäter klimatet.', 'Skolan har en kock.'];
    index.put({
      id: 'a',
      titles: ['Hållbar tillväxt i Mora'],
      organisation: 'Mora',
      passages: texts.map((text) => ({ text, heading: '' })),
    });
    expect(index.search('Var byggs bostäder i Mora?', 3).hits[0]?.passages).toEqual([0]);
    expect(index.search('Vad händer i Mora?', 3).hits[0]?.passages.length).toBe(3);
  });

  it('keeps a passage of few words that has the number asked for', () => {
    const index = searchIndex();
    const texts = [
      'Elever från landsbygden har skolskjuts varje dag med buss i Mora.',
      'Det rör 340 elever.',
      'Ån är djup.',
    ];
    index.put({
      id: 'a',
      titles: ['Skolskjuts i Mora'],
      organisation: 'Mora',
      passages: texts.map((text) => ({ text, heading: '' })),
    });
    const { answered, hits } = index.search('Hur många elever har skolskjuts från landsbygden?', 3);
    expect([answered, hits[0]?.passages]).toEqual([true, [0, 1]]);
    expect(index.search('Vilka elever har skolskjuts från landsbygden?', 3).hits[0]?.passages).toEqual([0]);
  });

  it('gives the passages that say it, the best first, at most three', () => {
    const index = searchIndex(words);
    const texts = [
      'Vi har en hemsida.',
      'Vargen är fridlyst.',
      'En varg syntes.',
      'Vargen och lammen.',
      'Slut.',
    ];
    index.put({
      id: 'a',
      titles: ['Djur'],
      organisation: '',
      passages: texts.map((text) => ({ text, heading: '' })),
    });
    const { hits } = index.search('Finns det varg och lamm?', 3);
    expect(hits[0]?.passages[0]).toBe(3);
    expect(hits[0]?.passages).toHaveLength(3);
    expect(new Set(hits[0]?.passages)).toEqual(new Set([1, 2, 3]));
  });

  it('looks only among those that are named', () => {
    const index = indexOf(library);
    expect(
      index.search('bygglov för altan', 5, ['avgift', 'skjuts', 'nobody']).hits.map(({ id }) => id),
    ).not.toContain('bygglov');
    expect(index.search('vad kostar förskolan', 5, ['forskola']).hits.map(({ id }) => id)).toEqual([
      'forskola',
    ]);
    expect(index.search('bygglov', 5, []).hits).toEqual([]);
  });

  it('puts the ids in order where nothing tells two apart', () => {
    const twins = ['b', 'a', 'c'].map((id) => document(id, 'Vad kostar bygglov?'));
    expect(
      indexOf(twins)
        .search('bygglov kostnad', 3)
        .hits.map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
  });

  it('works by the lexicon alone when there is no list of words', () => {
    const index = searchIndex();
    for (const one of library) index.put(one);
    expect(index.search('grovsopor', 1).hits[0]?.id).toBe('avfall');
    expect(index.search('industrietablering', 1).hits[0]?.id).toBe('etablering');
  });
});

describe('whether a question is answered', () => {
  it.each([
    'Behöver jag bygglov för min altan?',
    'Vad kostar det att gå i förskolan?',
    'hemtjänst',
    'skolskjuts lång väg',
    'How do I apply for preschool?',
  ])('answers %s', (question) => {
    expect(indexOf(library).search(question, 3).answered).toBe(true);
  });

  it.each([
    'hej',
    '',
    '?!',
    'Vem vann hockeymatchen i går?',
    'Hur kokar man ägg?',
    'qwrtp zxcvb plmnj',
    'What is the capital of Mongolia?',
    'Vad gjorde Kiruna?',
  ])('does not answer "%s"', (question) => {
    expect(indexOf(library).search(question, 3).answered).toBe(false);
  });

  it('works for a library of one, and for none', () => {
    const index = indexOf(library.slice(0, 1));
    expect(index.search('Behöver jag bygglov för altan?', 3).answered).toBe(true);
    expect(index.search('Hur får jag hemtjänst?', 3).answered).toBe(false);
    expect(searchIndex(words).search('bygglov', 3)).toEqual({ answered: false, hits: [] });
  });

  it('takes a place that the case does not name as another matter', () => {
    const index = indexOf(library);
    expect(index.search('Etablering av industri i Borlänge', 3).answered).toBe(true);
    expect(index.search('Etablering av industri i Kiruna', 3).answered).toBe(false);
  });
});

describe('an index that changes', () => {
  const questions = [
    'bygglov altan',
    'vad kostar förskola',
    'skolskjuts',
    'industrietablering',
    'mormor städa',
    'permit',
  ];
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const change = fc.record({
    id: fc.constantFrom(...ids),
    like: fc.option(fc.nat({ max: library.length - 1 }), { nil: undefined }),
  });

  it('is what it would be had it been built now', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const index = searchIndex(words);
        const now = new Map<string, SearchDocument>();
        for (const { id, like } of changes) {
          const one = like === undefined ? undefined : library[like];
          if (one) {
            index.put({ ...one, id });
            now.set(id, { ...one, id });
          } else {
            index.remove(id);
            now.delete(id);
          }
        }
        const fresh = indexOf([...now.values()].reverse());
        for (const question of questions) {
          expect(index.search(question, 5)).toEqual(fresh.search(question, 5));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('forgets a document that is taken out, and its old words when it is replaced', () => {
    const index = indexOf(library);
    index.remove('bygglov');
    index.remove('nobody');
    index.put(document('skjuts', 'Uteservering på torget'));
    expect(index.search('altan', 5).hits.map(({ id }) => id)).not.toContain('bygglov');
    expect(index.search('uteservering', 1).hits[0]?.id).toBe('skjuts');
    expect(index.search('skolskjuts', 5).hits.map(({ id }) => id)).not.toContain('skjuts');
  });
});

describe('any input', () => {
  it('gets an answer of the right shape', () => {
    const index = indexOf(library);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 1_000 }), fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 50 }),
        (question, limit) => {
          const { hits } = index.search(question, limit);
          expect(hits.length).toBeLessThanOrEqual(limit);
          for (const { score, passages } of hits) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(passages).toHaveLength(1);
          }
          expect(hits.map(({ score }) => score)).toEqual(
            hits.map(({ score }) => score).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('may be a document too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 500 }),
        (title, text) => {
          const index = searchIndex(words);
          index.put(document('a', title, text));
          index.search(text, 3);
        },
      ),
    );
  });

  it.each([
    ['x'.repeat(10_000)],
    ['förskoleavgift'.repeat(70)],
    ['avfalstaxa '.repeat(90)],
    ['e\u0301'.repeat(500)],
    ['-'.repeat(1_000)],
  ])('is never slow', (question) => {
    const index = indexOf(library);
    index.search('bygglov', 1);
    const start = performance.now();
    index.search(question, 3);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
