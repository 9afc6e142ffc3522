import { describe, expect, test } from '@jest/globals';
import { deckCases } from '../../bot/cases/deck/deck.ts';
import { caseParts } from '../../bot/contract/case.ts';
import {
  type Question,
  type QuestionSet,
  questionSets,
  questionStyles,
  questions,
} from '../bench/cases/questions.ts';

const deckIds = deckCases.map(({ id }) => id);
const inSet = (set: QuestionSet) => questions.filter((question) => question.set === set);
const answerable = ({ expects }: Question) => expects.length > 0;
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string, length: number) =>
  words(text).flatMap((_, at, all) =>
    at + length > all.length ? [] : [all.slice(at, at + length).join(' ')],
  );

test('are enough of each kind', () => {
  expect(questions.filter(answerable)).toHaveLength(175);
  expect(questions.filter((question) => !answerable(question))).toHaveLength(75);
  expect(
    questions.filter((question) => answerable(question) && question.style === 'english').length,
  ).toBeGreaterThanOrEqual(35);
});

test('are told apart by their ids and by what they ask', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ question }) => words(question).join(' '))).size).toBe(questions.length);
});

test('expect cases of the deck, each of them once', () => {
  for (const { id, expects } of questions) {
    expect({ id, strangers: expects.filter((expected) => !deckIds.includes(expected)) }).toEqual({
      id,
      strangers: [],
    });
    expect({ id, distinct: new Set(expects).size }).toEqual({ id, distinct: expects.length });
  }
});

test('are split in halves of the same size, with and without an answer', () => {
  const [tune, heldOut] = questionSets.map((set) => inSet(set));
  expect(Math.abs((tune?.length ?? 0) - (heldOut?.length ?? 0))).toBeLessThanOrEqual(2);
  expect(
    Math.abs((tune?.filter(answerable).length ?? 0) - (heldOut?.filter(answerable).length ?? 0)),
  ).toBeLessThanOrEqual(2);
});

describe.each(questionSets)('in %s', (set) => {
  test.each(deckIds)('%s is the best answer to something', (id) => {
    expect(inSet(set).map(({ expects }) => expects[0])).toContain(id);
  });

  test.each(questionStyles)('%s is a way to ask, with an answer and without', (style) => {
    const asked = inSet(set).filter((question) => question.style === style);
    expect(asked.some(answerable)).toBe(true);
    expect(asked.every(answerable)).toBe(false);
  });
});

test('leave å, ä and ö out where that is the style', () => {
  for (const { style, question } of questions) if (style === 'noDots') expect(question).not.toMatch(/[åäö]/i);
});

test('do not repeat five words in a row of what a case says', () => {
  const said = new Set(
    deckCases.flatMap(({ body }) =>
      Object.values(body.texts).flatMap((text) =>
        caseParts.flatMap((part) => text[part].flatMap((statement) => runs(statement.text, 5))),
      ),
    ),
  );
  for (const { id, question } of questions) {
    expect({ id, repeated: runs(question, 5).filter((run) => said.has(run)) }).toEqual({ id, repeated: [] });
  }
});
