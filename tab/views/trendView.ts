import { type Measure, measures, type TrendPoint } from '../../bot/contract/evaluation.ts';
import { el } from '../dom.ts';
import type { TabText } from '../text.ts';
import type { Result } from './result.ts';

/** Earlier sessions, oldest first, and this one last. Nothing when there is nothing to compare with. */
export function trendView(summary: Result, text: TabText): HTMLElement[] {
  if (!summary.trend || summary.trend.length === 0) return [];
  const now: Omit<TrendPoint, 'sessionId'> = {
    title: text.trend.now,
    answers: summary.answers,
    measures: summary.measures,
  };
  const names = measures.map((measure) => text.summary.measures[measure]);
  return [
    el('h3', { id: 'trend' }, text.trend.title),
    el('p', { id: 'trend-note', class: 'quiet' }, text.trend.note),
    // On a phone every row becomes a block of its own. The roles keep it a table then, where display would end it.
    el(
      'table',
      { role: 'table', 'aria-labelledby': 'trend', 'aria-describedby': 'trend-note' },
      el(
        'thead',
        { role: 'rowgroup' },
        el(
          'tr',
          { role: 'row' },
          ...[text.trend.session, text.trend.answers, ...names].map((name) =>
            el('th', { role: 'columnheader', scope: 'col' }, name),
          ),
        ),
      ),
      el('tbody', { role: 'rowgroup' }, ...[...summary.trend, now].map((point) => row(point, text))),
    ),
  ];
}

function row(point: Omit<TrendPoint, 'sessionId'>, text: TabText): HTMLElement {
  return el(
    'tr',
    { role: 'row' },
    el('th', { role: 'rowheader', scope: 'row', dir: 'auto' }, point.title),
    cell(text.trend.answers, `${point.answers}`),
    ...measures.map((measure) => cell(text.summary.measures[measure], largeShare(point, measure))),
  );
}

/** @param column shown beside the value where the column's header is not in sight. */
function cell(column: string, value: string): HTMLElement {
  return el('td', { role: 'cell', 'data-column': column }, value);
}

function largeShare(point: Pick<TrendPoint, 'measures' | 'answers'>, id: Measure): string {
  const large = point.measures.find((measure) => measure.id === id)?.counts[0];
  if (large === undefined || point.answers === 0) return '–';
  return `${Math.round((100 * large) / point.answers)}\u00A0%`;
}
