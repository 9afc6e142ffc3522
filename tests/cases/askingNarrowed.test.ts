import { find } from '../../bot/cases/asking/answering/answer.ts';
import { narrowed } from '../../bot/cases/asking/answering/narrowed.ts';
import type { Finding, FoundCase, LibraryCase } from '../../bot/cases/case.ts';
import { passagesOf } from '../../bot/cases/case.ts';
import { shownHeading, summaryElements } from '../../bot/cases/caseCard.ts';
import { caseText } from '../../bot/cases/caseText.ts';
import { card } from '../../bot/ports/card.ts';
import { textOf } from '../fakes/sentCard.ts';
import { libraryCase, ludvika, shelfOf, torsboda, vansbro } from './askingGiven.ts';

/** @param grounds what the score is made of: s / (s + 1). */
function foundOn(grounds: number, found: LibraryCase, ...texts: readonly string[]): FoundCase {
  const passages = passagesOf(found).filter(({ text }) => texts.includes(text));
  return { found, score: grounds / (grounds + 1), passages };
}

function of(...cases: readonly FoundCase[]): Finding {
  return { answered: true, cases };
}

const names = ({ cases }: Finding) => cases.map(({ found }) => found.libraryId);
const quotes = ({ cases }: Finding) => cases.flatMap(({ passages }) => passages.map(({ text }) => text));

describe('what supports an answer', () => {
  const question = 'hur har andra fått bostäder?';

  test.each([
    [7.6, ['ludvika', 'vansbro']],
    [7.4, ['ludvika']],
  ])('is another case that is found on three quarters of the grounds (%d of 10)', (grounds, expected) => {
    const finding = of(foundOn(10, ludvika), foundOn(grounds, vansbro));
    expect(names(narrowed(question, finding))).toEqual(expected);
  });

  test.each([
    [7.6, ['ludvika', 'vansbro']],
    [7.4, ['vansbro', 'ludvika']],
  ])('begins with the named organisation where it is nearly as good (%d of 10)', (grounds, expected) => {
    const finding = of(foundOn(10, vansbro), foundOn(grounds, ludvika));
    expect(names(narrowed('hur fick Ludvika bostäder?', finding))).toEqual(expected);
  });

  test('is of the organisation that the question names, unless another is as good', () => {
    const second = { ...ludvika, libraryId: 'ludvika-2' };
    const finding = of(
      foundOn(10, ludvika),
      foundOn(9.2, vansbro),
      foundOn(8, torsboda),
      foundOn(7.6, second),
    );
    expect(names(narrowed('Hur fick LUDVIKA bostäder?', finding))).toEqual([
      'ludvika',
      'vansbro',
      'ludvika-2',
    ]);
    expect(names(narrowed(question, finding))).toHaveLength(4);
  });

  test('begins with the part that is asked for, and is in the order found for any other question', () => {
    const summary = ludvika.texts.sv?.summary[0]?.text ?? '';
    const challenge = ludvika.texts.sv?.challenges[0]?.text ?? '';
    const passages = passagesOf(ludvika).filter(({ text }) => text === summary || text === challenge);
    const finding = of({
      ...foundOn(10, ludvika),
      passages: passages.toSorted((a) => (a.text === summary ? -1 : 1)),
    });
    expect(quotes(narrowed('Vilka hinder mötte Ludvika?', finding))[0]).toBe(challenge);
    expect(quotes(narrowed(`Vad är det att ${summary}`, finding))[0]).toBe(summary);
  });

  test('is a case of the organisation that the question names, also where another says more', () => {
    const finding = of(foundOn(10, torsboda), foundOn(5, vansbro), foundOn(5, ludvika));
    expect(names(narrowed('Hur fick Ludvika bostäder?', finding))).toEqual(['other~torsboda', 'ludvika']);
  });

  test('is the best passage, and others that say something of what was asked', () => {
    const about = 'Ludvika arbetar nära företagen om bostäder och inflyttning.';
    const also = 'Bostäderna räcker inte till alla som flyttar in.';
    const beside = 'Det är svårt att hitta tekniker.';
    const own = 'Ludvika växer när industrin anställer.';
    const finding = of({
      ...foundOn(10, ludvika),
      passages: [about, also, own, beside].flatMap((text) =>
        passagesOf(ludvika).filter((one) => one.text === text),
      ),
    });
    expect(quotes(narrowed(question, finding))).toEqual([about, also]);
    // Whose case it is, is no likeness; and in the other language the same thing is said.
    expect(quotes(narrowed('Har Ludvika tekniker?', finding))).toEqual([about, beside]);
    expect(quotes(narrowed('Is there housing in Ludvika?', finding))).toEqual([about, also]);
    // A part that was asked for is told, whatever its words, and first.
    expect(quotes(narrowed('Vilka hinder mötte man om bygglov?', finding))).toEqual([also, beside, about]);
  });

  test('leaves what is merely nearest as it is', () => {
    const finding = { answered: false, cases: [foundOn(10, ludvika), foundOn(1, vansbro)] };
    expect(narrowed(question, finding)).toBe(finding);
  });

  test('is what an answer is made of', () => {
    const weak = { ...shelfOf([]), search: () => of(foundOn(10, ludvika), foundOn(1, vansbro)) };
    expect(names(find(weak, question, []).finding)).toEqual(['ludvika']);
  });
});

test.each([
  'hur gick det sen?',
  'Hur gick det där då?',
  'hur gick det då',
  'och sen då?',
  'berätta mer',
  'what happened then?',
])('"%s" is told how it went for the case of the thread', (question) => {
  const { about, part, finding } = find(shelfOf([ludvika, vansbro]), question, ['ludvika', 'vansbro']);
  expect({ about, part, answered: finding.answered }).toEqual({
    about: ludvika,
    part: 'summary',
    answered: true,
  });
});

test.each([
  ['Framgångsfaktorer:', 'Framgångsfaktorer'],
  ['FRAMGÅNGSFAKTORER & UTMANINGAR', 'Framgångsfaktorer & utmaningar'],
  ['Ludvika kommun · UTMANINGAR :', 'Ludvika kommun · Utmaningar'],
  ['2. VÄGEN DIT', '2. Vägen dit'],
  ['SKR · AI', 'SKR · AI'],
  ['Så gjorde SMHI', 'Så gjorde SMHI'],
  ['2024–2025', '2024–2025'],
  [':', ''],
  ['', ''],
])('the heading "%s" is shown as "%s"', (source, shown) => {
  expect(shownHeading(source)).toBe(shown);
});

describe('a case for those who did not ask', () => {
  const long = libraryCase('lang', {
    organisation: 'Exempelby kommun',
    texts: {
      sv: {
        title: 'Ett fall',
        summary: [1, 2, 3, 4, 5].map((n) => ({ text: `Punkt ${n}.`, source: 'INNEHÅLL:' })),
        successFactors: [{ text: 'Samverkan.', source: '' }],
        challenges: [],
        advice: [],
      },
    },
  });

  test('is its title, whose it is, four statements of its summary, and whom to call', () => {
    const said = textOf(card('sv', summaryElements(long, 'sv', ['Växeln'])));
    expect(said.split('\n')).toEqual([
      'Ett fall',
      caseText.sv.kinds.municipal,
      'Exempelby kommun · Träff 1, hösten 2024',
      'Punkt 1.',
      'Punkt 2.',
      'Punkt 3.',
      'Punkt 4.',
      'Ur: Innehåll',
      'Kontakt: Växeln',
    ]);
  });

  test('without a summary is the first part that says something; nobody is missed for a resource', () => {
    const { sv } = long.texts;
    if (!sv) throw new Error('It is in Swedish.');
    const short = { ...long, texts: { sv: { ...sv, summary: [] } } };
    const said = textOf(card('sv', summaryElements(short, 'sv', [])));
    expect(said).toContain('Samverkan.');
    expect(said).toContain(caseText.sv.noContact);
    const resource = textOf(card('sv', summaryElements({ ...short, kind: 'resource' }, 'sv', [])));
    expect(resource).not.toContain(caseText.sv.noContact);
  });
});
