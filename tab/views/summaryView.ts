import { type Measure, measures, steps } from '../../bot/contract/evaluation.ts';
import { el } from '../dom.ts';
import type { TabText } from '../text.ts';
import { partBar, stackedBar } from './bar.ts';
import type { Result } from './result.ts';
import { trendView } from './trendView.ts';

export function summaryView(summary: Result, text: TabText): HTMLElement {
  return el(
    'div',
    {},
    el('h3', {}, text.summary.title),
    el('p', { class: 'lead' }, text.summary.answers(summary.answers, summary.invited)),
    ...measures.map((measure) => measureView(measure, summary, text)),
    ...usefulView(summary, text),
    ...trendView(summary, text),
    ...quotesView(summary, text),
    el('p', { class: 'quiet' }, text.summary.sealed),
  );
}

function measureView(id: Measure, summary: Result, text: TabText): HTMLElement | undefined {
  const counts = summary.measures.find((measure) => measure.id === id)?.counts;
  if (!counts) return undefined;
  return el(
    'section',
    { class: 'measure' },
    el('h4', {}, text.summary.measures[id]),
    stackedBar(counts),
    el(
      'dl',
      { class: 'steps' },
      ...steps.map((step, index) =>
        el(
          'div',
          {},
          el(
            'dt',
            {},
            el('span', { class: `swatch step-${step}`, 'aria-hidden': 'true' }),
            text.summary.steps[step],
          ),
          el('dd', {}, `${counts[index] ?? 0}`),
        ),
      ),
    ),
  );
}

function usefulView({ mostUseful, answers }: Result, text: TabText): HTMLElement[] {
  const chosen = (mostUseful ?? []).filter((part) => part.count > 0).toSorted((a, b) => b.count - a.count);
  const title = el('h3', {}, text.summary.mostUseful);
  if (chosen.length === 0) return [title, el('p', {}, text.summary.nobody)];
  return [
    title,
    el('p', { class: 'quiet' }, text.summary.mostUsefulNote),
    el(
      'dl',
      { class: 'useful' },
      ...chosen.map(({ id, count }) =>
        el(
          'div',
          {},
          el('dt', {}, text.summary.usefulParts[id]),
          el('dd', {}, `${count}`, partBar(count, answers)),
        ),
      ),
    ),
  ];
}

function quotesView({ quotes }: Result, text: TabText): HTMLElement[] {
  if (!quotes || quotes.length === 0) return [];
  return [
    el('h3', {}, text.summary.quotes),
    el(
      'ul',
      { class: 'quotes' },
      ...quotes.map((quote) => el('li', {}, el('blockquote', { dir: 'auto' }, text.summary.quote(quote)))),
    ),
  ];
}
