import { type Counts, steps } from '../../bot/contract/evaluation.ts';
import { svg } from '../dom.ts';

/** The four steps as parts of one bar. Decoration: the same numbers always stand as text beside it. */
export function stackedBar(counts: Counts): SVGSVGElement {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let from = 0;
  const parts = steps.map((step, index) => {
    const width = total === 0 ? 0 : (100 * (counts[index] ?? 0)) / total;
    const part = svg('rect', { class: `step-${step}`, x: `${from}`, width: `${width}`, height: '1' });
    from += width;
    return part;
  });
  return bar('bar', parts);
}

/** A part of a whole. Decoration too. */
export function partBar(part: number, of: number): SVGSVGElement {
  const width = of === 0 ? 0 : Math.min(100, (100 * part) / of);
  return bar('bar part-bar', [
    svg('rect', { class: 'part-rest', width: '100', height: '1' }),
    svg('rect', { class: 'part', width: `${width}`, height: '1' }),
  ]);
}

function bar(classes: string, parts: readonly SVGElement[]): SVGSVGElement {
  return svg(
    'svg',
    {
      class: classes,
      viewBox: '0 0 100 1',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...parts,
  );
}
