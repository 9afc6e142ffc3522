import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';
import { el } from '../dom.ts';
import type { TabText } from '../text.ts';
import { partBar } from './bar.ts';

/** An evaluation that is being answered. `count` changes the numbers in place, so that they are read out once. */
export interface OpenView {
  readonly element: HTMLElement;
  count(summary: EvaluationSummary): void;
}

export function openView(summary: EvaluationSummary, text: TabText, isFacilitator: boolean): OpenView {
  const number = el('p', { class: 'count', role: 'status' });
  const bar = el('div', {});
  const count = ({ answers, invited }: EvaluationSummary) => {
    const counted = text.open.count(answers, invited);
    if (number.textContent === counted) return;
    number.textContent = counted;
    bar.replaceChildren(partBar(answers, invited));
  };
  count(summary);
  const element = el(
    'div',
    {},
    el('h3', {}, text.open.title),
    number,
    bar,
    el('p', {}, text.open.where),
    el('p', {}, text.open.later),
    isFacilitator ? el('p', { class: 'quiet' }, text.open.facilitator) : undefined,
  );
  return { element, count };
}
