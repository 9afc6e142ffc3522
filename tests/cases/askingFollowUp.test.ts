import fc from 'fast-check';
import { find } from '../../bot/cases/asking/answering/answer.ts';
import { pointsBack } from '../../bot/cases/asking/answering/followUp.ts';
import { questionId, questionSaid } from '../../bot/cases/asking/question.ts';
import { contactsOf, organisationsIn } from '../../bot/cases/contacts.ts';
import { maxQuestionLength, readAskingPress, readQuestion } from '../../bot/contract/caseAsking.ts';
import { person } from '../reminders/given.ts';
import { libraryCase, ludvika, shelfOf, torsboda, vansbro } from './askingGiven.ts';

const shelf = shelfOf([ludvika, vansbro, torsboda]);

test.each([
  ['fråga hur gör man med bostäder?', 'hur gör man med bostäder?'],
  ['Fråga: hur gör man?', 'hur gör man?'],
  ['fra\u030Aga hur gör man?', 'hur gör man?'],
  ['FRAGA hur gör man', 'hur gör man'],
  ['ask how do they do it', 'how do they do it'],
  ['frågan är hur man gör', 'frågan är hur man gör'],
  ['asking for a friend', 'asking for a friend'],
  ['fråga', ''],
  ['Ask!', ''],
  [' ??? ', ''],
  ['två\nrader\u202E och mer', 'två rader och mer'],
])('"%s" asks %j', (said, text) => {
  expect(questionSaid(said)).toEqual({ text, cut: false });
});

test('a thousand characters are read, and it is said when there were more', () => {
  expect(questionSaid('å'.repeat(maxQuestionLength))).toMatchObject({ cut: false });
  expect(questionSaid('å'.repeat(10_000))).toEqual({ text: 'å'.repeat(maxQuestionLength), cut: true });
  expect(questionSaid(`${'å'.repeat(maxQuestionLength - 1)}😀`).text.isWellFormed()).toBe(true);
});

test('property: whatever is said, what is read is one short well-formed line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), (said) => {
      const { text } = readQuestion(said);
      return text.length <= maxQuestionLength && text.isWellFormed() && !/[\p{Cc}\u202E\u2028]/u.test(text);
    }),
  );
});

test('property: whatever a card sends, the reader gives a press', () => {
  const fields = ['network', 'case', 'answer', 'question', 'about', 'id', 'helpful', 'named', 'page', 'on'];
  const record = fc.dictionary(fc.constantFrom(...fields), fc.anything());
  fc.assert(
    fc.property(fc.oneof(fc.anything(), record), (data) => {
      const { page, question, libraryId, answerId } = readAskingPress(data);
      return (
        Number.isInteger(page) &&
        question.length <= maxQuestionLength &&
        (libraryId?.length ?? 0) <= 129 &&
        (answerId?.length ?? 0) <= 64
      );
    }),
  );
});

test('the same words are the same question in one network, and another in another', () => {
  expect(questionId('n', 'Hur gör  man?')).toBe(questionId('n', 'hur gor man'));
  expect(questionId('n', 'Hur gör man?')).not.toBe(questionId('m', 'Hur gör man?'));
  expect(questionId('n', 'Hur gör man?')).not.toBe(questionId('n', 'Hur gör ni?'));
});

test.each([
  // Clearly about what was answered before.
  ['och vilka hinder hade de?', 'clearly', 'challenges'],
  ['vilka hinder hade de?', 'clearly', 'challenges'],
  ['Vilka var hindren?', 'clearly', 'challenges'],
  ['vad var svårt?', 'clearly', 'challenges'],
  ['men bostäderna då?', 'clearly', undefined],
  ['hur gick det?', 'clearly', 'summary'],
  ['några råd?', 'clearly', 'advice'],
  ['vilka var deras framgångsfaktorer', 'clearly', 'successFactors'],
  ['and what obstacles did they face?', 'clearly', 'challenges'],
  ['What were their success factors?', 'clearly', 'successFactors'],
  ['but what about schools?', 'clearly', undefined],
  ['how did it go?', 'clearly', 'summary'],
  ['any lessons?', 'clearly', 'advice'],
  // Perhaps.
  ['hur löste de det', 'perhaps', undefined],
  ['Vem arbetade där?', 'perhaps', undefined],
  ['How did they find technicians?', 'perhaps', undefined],
])('"%s" points back %s, to %s', (question, sure, part) => {
  expect(pointsBack(question, shelf)).toMatchObject({ sure, part });
});

test.each([
  'hur får man fler att flytta in?',
  'de nya bostäderna, hur finansieras de nya bostäderna?',
  'vad säger de som flyttar in?',
  'Is there a case about water?',
  'Finns there något om vatten',
  'och hur gjorde Ludvika?',
  'och vilka hinder hade Ludvikas kommun?',
  'men Vansbro då, vilka hinder hade de?',
  'and the golden position?',
  'andra kommuner, vilka är de vanligaste hindren för vindkraft?',
  'menar ni att bostäder saknas?',
  'offentlig upphandling',
])('"%s" stands on its own', (question) => {
  expect(pointsBack(question, shelf)).toBeUndefined();
});

describe('a follow-up question', () => {
  const ids = (found: ReturnType<typeof find>) => found.finding.cases.map(({ found: one }) => one.libraryId);

  test('about a part shows that part of the case that was answered with', () => {
    const found = find(shelf, 'och vilka hinder hade de?', ['ludvika', 'vansbro']);
    expect(found).toMatchObject({ about: ludvika, part: 'challenges', finding: { answered: true } });
    expect(found.finding.cases[0]?.passages.map(({ part }) => part)).toEqual(['challenges', 'challenges']);
  });

  test('about a part the case says nothing in is not answered', () => {
    const found = find(shelf, 'några råd?', ['ludvika', 'vansbro']);
    expect(found).toMatchObject({ about: ludvika, part: 'advice', finding: { answered: false } });
    expect(ids(found)).toEqual(['ludvika']);
  });

  test('shows the part also when no other word matches', () => {
    const found = find(shelf, 'vilka hinder hade de med grundvattnet?', ['ludvika']);
    expect(found).toMatchObject({ about: ludvika, part: 'challenges', finding: { answered: true } });
  });

  test('falls back to the whole library when the thread’s cases do not answer', () => {
    const found = find(shelf, 'och egen hamn?', ['ludvika']);
    expect(found.about).toBeUndefined();
    expect(ids(found)).toEqual(['other~torsboda']);
  });

  test('goes to another case when a pronoun meant something else', () => {
    const found = find(shelf, 'hamn och industripark, vem arbetar där?', ['ludvika']);
    expect(ids(found)[0]).toBe('other~torsboda');
  });

  test('about a case that is gone, or in a thread that knows nothing, is an ordinary question', () => {
    expect(find(shelf, 'och vilka hinder hade de?', ['retired']).about).toBeUndefined();
    expect(find(shelf, 'och vilka hinder hade de?', []).about).toBeUndefined();
  });
});

describe('whom to call', () => {
  const of = (over: Parameters<typeof libraryCase>[1]) => libraryCase('x', over);

  test('is what the facilitator set', () => {
    const one = of({ contact: 'Växeln', organisation: 'Ludvika kommun' });
    expect(contactsOf(one, [person(1)])).toEqual(['Växeln']);
  });

  test.each([
    ['Ludvika', 'Ludvika kommun', true],
    ['Leksand', 'Leksands kommun', true],
    ['Falun', 'Falu kommun', true],
    ['Borlänge', 'Falun och Borlänge', true],
    ['Region Dalarna', 'REGION DALARNA', true],
    ['Länsstyrelsen Dalarna', 'Länsstyrelsen i Dalarnas län', true],
    ['Malung-Sälen', 'Malung-Sälens kommun', true],
    ['Region Dalarna', 'Region Gävleborg', false],
    ['Mora', 'Morakniv', false],
    ['Ludvika', '', false],
    ['', '', false],
  ])('somebody from "%s" about a case of "%s": %s', (organisation, about, isCalled) => {
    const found = contactsOf(of({ organisation: about }), [person(1, { organisation })]);
    expect(found.length === 1).toBe(isCalled);
  });

  test('is at most three, nobody who pauses or is away, and never oneself', () => {
    const members = [1, 3, 5, 7, 9].map((number) => person(number, { organisation: 'Ludvika' }));
    const one = of({ organisation: 'Ludvika kommun' });
    expect(contactsOf(one, members)).toHaveLength(3);
    const [first, second] = members as [(typeof members)[0], (typeof members)[0]];
    expect(
      contactsOf(one, [
        { ...first, paused: true },
        { ...second, away: true },
      ]),
    ).toEqual([]);
    expect(contactsOf(one, [first], first)).toEqual([]);
    expect(contactsOf(one, [first, second], first)).toEqual([`${second.name} (Ludvika)`]);
  });

  test('names split the same way they are compared', () => {
    expect(organisationsIn('Leksands kommun, Mora/Orsa')).toEqual(['leksand', 'mora', 'orsa']);
  });
});
