import { measures, minAnswersToShow } from '../../bot/contract/evaluation.ts';
import { type Result, totals } from '../../bot/evaluations/evaluation.ts';
import {
  type CardOf,
  closedCard,
  counterCard,
  formCard,
  nudgeCard,
  pickCard,
  thanksCard,
} from '../../bot/evaluations/evaluationCard.ts';
import {
  closeCard,
  linesCard,
  maxQuotes,
  summaryCard,
  unsureCard,
} from '../../bot/evaluations/summaryCard.ts';
import { newNetwork } from '../../bot/networks/network.ts';
import { helpCard, welcomeCard } from '../../bot/networks/networkCard.ts';
import type { Card } from '../../bot/ports/card.ts';
import { sessionsCard } from '../../bot/sessions/sessionCard.ts';
import { problemsOf } from '../cards.ts';
import { networkId, place, session, textOf } from '../given.ts';

const languages = ['sv', 'en'] as const;
const of = (language: 'sv' | 'en'): CardOf => ({
  networkId,
  session,
  language,
  privacyUrl: 'https://x.example/privacy',
});
const longest = 'å'.repeat(400);
const lines = [...Array(60).keys()].map((n) => ({ id: String(n).padStart(32, '0'), text: longest }));
const result: Result = totals(
  [...Array(35).keys()].map((n) => ({
    scales: { knowledge: n < 33 ? 'large' : 'none', contacts: n % 2 ? 'some' : 'little', support: 'large' },
    mostUseful: n % 3 ? ['cases', 'triads'] : ['other'],
  })),
  40,
);
const few = totals([], 3);
const trend = [...Array(9).keys()].map((n) => ({
  session: { ...session, id: `s${n}`, title: `Träff ${n}` },
  result,
}));
const quotes = lines.slice(0, maxQuotes).map(({ id, text }) => ({ lineId: id, text }));

const cards = (language: 'sv' | 'en'): [string, Card][] => [
  [
    'form',
    formCard(of(language), { ownViews: [...Array(70).keys()].map((n) => `29:${'x'.repeat(60)}${n}`) }),
  ],
  [
    'form with problems',
    formCard(of(language), {
      notice: 'incomplete',
      problems: [...measures, 'mostUseful', 'line'].map((field) => ({ field, problem: 'missing' })),
      draft: { scales: { knowledge: 'some' }, mostUseful: ['cases'], line: longest },
    }),
  ],
  ['thanks', thanksCard(of(language))],
  ['counter', counterCard(of(language), 12, 27)],
  ['closed', closedCard(of(language), { answers: 12, invited: 27 })],
  ['nudge', nudgeCard(of(language), { answered: 5, invited: 27 }, session.end)],
  ['too late', closedCard(of(language), 'tooLate')],
  ['pick', pickCard(networkId, [session, { ...session, id: 'b' }], language)],
  ['summary', summaryCard(of(language), result, trend, quotes)],
  ['summary below the threshold', summaryCard(of(language), few, trend, [])],
  ['close', closeCard(of(language), { answered: 3, invited: 27 }, session.end)],
  [
    'lines',
    linesCard(of(language), result, lines, {
      page: 0,
      chosen: new Set(lines.map(({ id }) => id)),
    }),
  ],
  [
    'lines after an unsure post',
    linesCard(of(language), result, [], {
      page: 0,
      chosen: new Set(),
      unsure: { state: 'parked', was: 1 },
    }),
  ],
  ['unsure form', unsureCard(of(language), 'form', { state: 'parked', was: 1 })],
  [
    'welcome',
    welcomeCard(
      { ...newNetwork(place, undefined, undefined), language },
      'none',
      'https://x.example/privacy',
    ),
  ],
  ['help', helpCard(language, true, true)],
  [
    'sessions',
    sessionsCard(
      trend.map((step) => step.session),
      0,
      language,
    ),
  ],
];

describe.each(languages)('cards in %s', (language) => {
  test.each(cards(language))('%s is a valid card of at most 25 KB that says its language', (_, card) => {
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    expect(card.lang).toBe(language);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
  });

  test.each(cards(language))('%s labels every input and says what is wrong with it', (_, card) => {
    for (const element of card.body) {
      if (element.type === 'Input.ChoiceSet' || element.type === 'Input.Text') {
        expect(element.label.length).toBeGreaterThan(3);
        expect(element.errorMessage?.length).toBeGreaterThan(3);
      }
    }
  });
});

test('the check of cards finds what Teams would refuse', () => {
  const broken = {
    ...thanksCard(of('sv')),
    body: [{ type: 'Nonsense' }, { type: 'Input.Text', label: 'Utan id' }],
  };
  expect(problemsOf(broken as unknown as Card)).not.toEqual([]);
});

test('the summary draws bars and says the same numbers as text', () => {
  const card = summaryCard(of('sv'), result, [], []);
  const bars = card.body.filter((element) => element.type === 'ColumnSet');
  expect(bars[0]?.columns.map((column) => column.width)).toEqual([33, 2]);
  expect(textOf(card)).toContain(
    'I stor utsträckning\u00a033 · I viss utsträckning\u00a00 · I liten utsträckning\u00a00 · Inte alls\u00a02',
  );
});

test('what people wrote stands in TextRuns only', () => {
  const marked = '**x** [y](http://z.example) {{DATE(2026-01-01,SHORT)}}';
  const card = summaryCard(
    { ...of('sv'), session: { ...session, title: marked } },
    result,
    [],
    [{ lineId: 'a', text: marked }],
  );
  const others = card.body.filter((element) => element.type !== 'RichTextBlock');
  expect(JSON.stringify(others)).not.toContain('DATE');
  expect(
    JSON.stringify(card.body.filter((element) => element.type === 'RichTextBlock')).split('DATE'),
  ).toHaveLength(3);
});

test(`below ${minAnswersToShow} answers a card says why, and carries no bar`, () => {
  const card = summaryCard(of('sv'), totals([], 27), trend, quotes);
  expect(card.body.some((element) => element.type === 'ColumnSet')).toBe(false);
  expect(textOf(card)).not.toContain('”å');
});
