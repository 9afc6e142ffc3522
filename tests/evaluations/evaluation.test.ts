import fc from 'fast-check';
import { maxLineLength, measures, readAnswer, steps, usefulParts } from '../../bot/contract/evaluation.ts';
import {
  askedOf,
  canShow,
  type Evaluation,
  earlierResults,
  totals,
} from '../../bot/evaluations/evaluation.ts';
import { answer, session } from '../given.ts';

const anyAnswer = fc.record({
  scales: fc.record({
    knowledge: fc.constantFrom(...steps),
    contacts: fc.constantFrom(...steps),
    support: fc.constantFrom(...steps),
  }),
  mostUseful: fc.subarray([...usefulParts]),
});

describe('reading an answer', () => {
  test('takes what the form sends', () => {
    const read = readAnswer({
      ...answer(),
      line: '  Tack!\r\nMer energi \u0007 ',
      network: 'n',
      session: 's',
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        scales: { knowledge: 'large', contacts: 'some', support: 'little' },
        mostUseful: ['cases', 'triads'],
        line: 'Tack! Mer energi',
      },
    });
  });

  test('never throws and never lets through what is not on the form, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
        const read = readAnswer(anything);
        expect(read.draft.line.length).toBeLessThanOrEqual(maxLineLength);
        if (read.ok) for (const measure of measures) expect(steps).toContain(read.value.scales[measure]);
      }),
    );
  });

  test('reads back everything that it gave', () => {
    fc.assert(
      fc.property(
        anyAnswer,
        fc.string({ maxLength: maxLineLength, unit: 'binary' }),
        ({ scales, mostUseful }, line) => {
          const first = readAnswer({ ...scales, mostUseful: mostUseful.join(','), line });
          fc.pre(first.ok);
          if (!first.ok) return;
          const again = readAnswer({
            ...first.value.scales,
            mostUseful: first.value.mostUseful.join(','),
            line: first.value.line,
          });
          expect(again).toEqual(first);
        },
      ),
    );
  });

  test('drops letters that turn the direction of what stands around them', () => {
    expect(readAnswer(answer({ line: 'a\u202Eb\u2066c' })).draft.line).toBe('abc');
  });
});

describe('totals', () => {
  test('count everyone once in each measure', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 40 }), fc.nat(60), (answers, invited) => {
        const result = totals(answers, invited);
        expect(result.answers).toBe(answers.length);
        expect(result.invited).toBeGreaterThanOrEqual(result.answers);
        for (const measure of measures) {
          expect(result.measures[measure].reduce((sum, count) => sum + count)).toBe(answers.length);
        }
        for (const part of usefulParts) expect(result.mostUseful[part]).toBeLessThanOrEqual(answers.length);
      }),
    );
  });

  test('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 20 }), (answers) => {
        expect(totals(answers.toReversed(), 5)).toEqual(totals(answers, 5));
      }),
    );
  });

  test('are shown from five answers', () => {
    const of = (answers: number) =>
      totals(
        Array(answers).fill({
          scales: { knowledge: 'large', contacts: 'large', support: 'large' },
          mostUseful: [],
        }),
        9,
      );
    expect([0, 4, 5, 35].map((answers) => canShow(of(answers)))).toEqual([false, false, true, true]);
    expect(canShow(undefined)).toBe(false);
  });

  test('say how many were asked without saying that a facilitator answered', () => {
    expect(askedOf(27, 12)).toBe(27);
    expect(askedOf(2, 3)).toBe(3);
  });
});

test('earlier results are those of earlier sessions, closed, with enough answers, oldest first', () => {
  const result = (answers: number) => ({ ...totals([], 9), answers });
  const at = (id: string, days: number) => ({ ...session, id, start: session.start + days * 86_400_000 });
  const evaluation = (sessionId: string, state: Evaluation['state'], answers: number) =>
    ({ sessionId, state, result: result(answers) }) as Evaluation;
  const sessions = [
    at('later', 9),
    at('now', 0),
    at('few', -1),
    at('open', -2),
    at('new', -3),
    at('old', -9),
    at('none', -5),
  ];
  const evaluations = [
    evaluation('later', 'closed', 9),
    evaluation('few', 'closed', 4),
    evaluation('open', 'sealing', 9),
    evaluation('new', 'closed', 5),
    evaluation('old', 'closed', 6),
  ];
  const earlier = earlierResults(at('now', 0), evaluations, sessions);
  expect(earlier.map((step) => step.session.id)).toEqual(['old', 'new']);
});
