import {
  type Counts,
  type Measure,
  measures,
  minAnswersToShow,
  steps,
  usefulParts,
} from '../contract/evaluation.ts';
import type { Post } from '../contract/press.ts';
import {
  type Card,
  type ColumnSet,
  card,
  type Element,
  type Execute,
  heading,
  paragraph,
  plainText,
  press,
  type Style,
} from '../ports/card.ts';
import { localMoment } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import { whenText } from '../sessions/session.ts';
import { canShow, type Evaluation, type Result, type TrendStep } from './evaluation.ts';
import { type CardOf, noticeCard, reference, verbs } from './evaluationCard.ts';
import { type EvaluationText, evaluationText } from './evaluationText.ts';
import type { SealedLine } from './sealedStore.ts';

/** At most this many sessions in the comparison: more rows than that nobody reads on a phone. */
const maxTrendSteps = 5;
/** A card that quotes ten lines of full length stays well below 25 KB. */
export const maxQuotes = 10;
/** Lines on one page of the facilitator's card, for the same reason. */
const linesAPage = 12;

/** From "to a large extent" to "not at all". Every bar also stands as text: colour carries nothing alone. */
const stepStyles: readonly Style[] = ['good', 'accent', 'warning', 'attention'];

export function summaryCard(
  of: CardOf,
  result: Result,
  earlier: readonly TrendStep[],
  quotes: Evaluation['quotes'],
): Card {
  const text = evaluationText[of.language];
  const head = [
    heading(text.summary.title),
    plainText(of.session.title, { spacing: 'small' }),
    paragraph(whenText(of.session, of.language), { isSubtle: true, spacing: 'none' }),
  ];
  const actions = [press(text.counter.steer, verbs.steer, reference(of))];
  const { answers, invited } = result;
  if (!canShow(result)) {
    // No "what we thought": nothing of that is shown.
    const [, ...about] = head;
    return card(
      of.language,
      [heading(text.closed.title), ...about, paragraph(text.summary.tooFew(answers))],
      {
        actions,
      },
    );
  }
  return card(
    of.language,
    [
      ...head,
      paragraph(text.summary.answers(answers, invited), { weight: 'bolder' }),
      ...measures.flatMap((measure) => measureElements(text, measure, result.measures[measure], answers)),
      ...usefulElements(text, result),
      ...trendElements(of, earlier, result),
      ...quoteElements(text, quotes),
      paragraph(text.summary.sealed, { size: 'small', isSubtle: true, separator: true, spacing: 'medium' }),
    ],
    { actions },
  );
}

function measureElements(text: EvaluationText, measure: Measure, counts: Counts, answers: number): Element[] {
  // A number stays on the line of its step.
  const parts = steps.map((step, index) => `${text.steps[step]}\u00a0${counts[index]}`).join(' · ');
  return [
    paragraph(text.measureNames[measure], { weight: 'bolder', spacing: 'medium' }),
    {
      type: 'ColumnSet',
      spacing: 'small',
      columns: counts.flatMap((count, index) =>
        count === 0
          ? []
          : [barPart(count, stepStyles[index] ?? 'default', count / answers >= 0.1 ? `${count}` : ' ')],
      ),
    },
    paragraph(parts, { size: 'small', spacing: 'small' }),
  ];
}

function barPart(width: number, style: Style, label: string): ColumnSet['columns'][number] {
  return {
    type: 'Column',
    width,
    style,
    spacing: 'none',
    minHeight: '28px',
    verticalContentAlignment: 'center',
    items: [paragraph(label, { horizontalAlignment: 'center', weight: 'bolder', wrap: false })],
  };
}

function usefulElements(text: EvaluationText, { mostUseful, answers }: Result): Element[] {
  const chosen = usefulParts
    .filter((part) => mostUseful[part] > 0)
    .toSorted((a, b) => mostUseful[b] - mostUseful[a]);
  const title = paragraph(text.summary.mostUseful, { weight: 'bolder', spacing: 'medium', separator: true });
  if (chosen.length === 0) return [title, paragraph(text.summary.nobody)];
  return [
    title,
    ...chosen.flatMap((part): Element[] => [
      paragraph(`${text.usefulParts[part]}: ${mostUseful[part]}`, { size: 'small', spacing: 'small' }),
      {
        type: 'ColumnSet',
        spacing: 'none',
        columns: [
          { ...barPart(mostUseful[part], 'accent', ' '), minHeight: '10px', items: [] },
          ...(mostUseful[part] < answers
            ? [
                {
                  ...barPart(answers - mostUseful[part], 'default', ' '),
                  minHeight: '10px' as const,
                  items: [],
                },
              ]
            : []),
        ],
      },
    ]),
  ];
}

function trendElements(of: CardOf, earlier: readonly TrendStep[], result: Result): Element[] {
  if (earlier.length === 0) return [];
  const text = evaluationText[of.language];
  const shown = [...earlier.slice(-(maxTrendSteps - 1)), { session: of.session, result }];
  const names = [text.summary.session, ...measures.map((measure) => text.measureNames[measure])];
  return [
    paragraph(text.summary.trend, { weight: 'bolder', spacing: 'medium', separator: true }),
    paragraph(text.summary.trendNote, { size: 'small', isSubtle: true, spacing: 'none' }),
    trendRow(names.map((name) => paragraph(name, { size: 'small', isSubtle: true }))),
    ...shown.map((step) =>
      trendRow([
        plainText(step.session.id === of.session.id ? text.summary.now : step.session.title),
        ...measures.map((measure) =>
          paragraph(percent(step.result.measures[measure][0], step.result.answers), { weight: 'bolder' }),
        ),
      ]),
    ),
  ];
}

function trendRow([title, ...cells]: readonly Element[]): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 2, items: title ? [title] : [] },
      ...cells.map((cell) => ({ type: 'Column' as const, width: 1, items: [cell] })),
    ],
  };
}

function percent(part: number, of: number): string {
  return `${Math.round((100 * part) / of)} %`;
}

function quoteElements(text: EvaluationText, quotes: Evaluation['quotes']): Element[] {
  if (quotes.length === 0) return [];
  return [
    paragraph(text.summary.quotes, { weight: 'bolder', spacing: 'medium', separator: true }),
    ...quotes.map((quote) => plainText(`”${quote.text}”`, { italic: true, spacing: 'small' })),
  ];
}

/** For facilitators while the evaluation is open: closing, and what it means. It shows nothing that is theirs alone. */
export function closeCard(
  of: CardOf,
  { answered, invited }: { readonly answered: number; readonly invited: number },
  closesAt: Instant | undefined,
): Card {
  const text = evaluationText[of.language];
  return card(
    of.language,
    [
      heading(text.steer.title),
      plainText(of.session.title, { spacing: 'small' }),
      paragraph(text.counter.count(answered, invited), { weight: 'bolder' }),
      answered < minAnswersToShow ? paragraph(text.steer.closesWithFew(answered)) : undefined,
      paragraph(text.steer.explainClose),
      closesAt === undefined
        ? undefined
        : paragraph(text.steer.closesAt(localMoment(closesAt, of.session.timeZone, of.language))),
    ],
    {
      actions: [
        press(text.steer.close, verbs.close, reference(of), { style: 'destructive' }),
        press(text.steer.back, verbs.counter, reference(of)),
      ],
    },
  );
}

export interface LinesState {
  readonly page: number;
  readonly chosen: ReadonlySet<string>;
  readonly notice?: string;
  /** The summary may be missing in the channel. */
  readonly unsure?: Unsure | undefined;
}

/** The facilitator's own card after closing: the lines, page by page, and which of them are quoted. */
export function linesCard(
  of: CardOf,
  result: Result | undefined,
  lines: readonly SealedLine[],
  { page, chosen, notice, unsure }: LinesState,
): Card {
  const text = evaluationText[of.language];
  const back = press(text.steer.back, verbs.summary, reference(of), { associatedInputs: 'none' });
  const head = [
    heading(text.steer.title),
    plainText(of.session.title, { spacing: 'small' }),
    ...(notice ? [paragraph(notice, { weight: 'bolder' })] : []),
    ...unsureElements(of, unsure),
  ];
  if (!canShow(result)) {
    return card(of.language, [...head, paragraph(text.steer.tooFewForLines)], { actions: [back] });
  }
  if (lines.length === 0) {
    return card(of.language, [...head, paragraph(text.steer.noLines), paragraph(text.steer.export)], {
      actions: [back],
    });
  }
  const pages = Math.ceil(lines.length / linesAPage);
  const at = Math.min(page, pages - 1);
  const shown = linesOfPage(lines, at);
  // What was chosen on the other pages travels with the card; nothing is saved before it is meant to be shown.
  const elsewhere = [...chosen].filter((id) => !shown.some((line) => line.id === id));
  const data = { ...reference(of), page: `${at}`, chosen: elsewhere.join(',') };
  return card(
    of.language,
    [
      ...head,
      paragraph(text.steer.lines, { weight: 'bolder' }),
      paragraph(text.steer.linesNote, { spacing: 'small' }),
      ...shown.flatMap((line, index): Element[] => [
        plainText(line.text, { separator: true }),
        {
          type: 'Input.Toggle',
          id: quoteField(line.id),
          title: text.steer.quote(at * linesAPage + index + 1),
          value: chosen.has(line.id) ? 'true' : 'false',
          spacing: 'small',
        },
      ]),
      ...(pages > 1 ? [paragraph(text.steer.page(at + 1, pages), { isSubtle: true })] : []),
      paragraph(text.steer.export, { size: 'small', isSubtle: true }),
    ],
    {
      actions: [
        press(text.steer.saveQuotes, verbs.quote, data, { style: 'positive' }),
        pages > 1 ? press(text.steer.more, verbs.quote, { ...data, next: `${(at + 1) % pages}` }) : undefined,
        back,
      ],
    },
  );
}

/** The input that says whether a line is quoted. */
export function quoteField(lineId: string): string {
  return `quote-${lineId}`;
}

/** The lines that a page of the facilitator's card asked about. */
export function linesOfPage(lines: readonly SealedLine[], page: number): readonly SealedLine[] {
  return lines.slice(page * linesAPage, (page + 1) * linesAPage);
}

/** A post of which nobody knows whether it arrived, or that Teams did not take: the facilitator decides. */
export interface Unsure {
  readonly state: 'parked' | 'blocked';
  /** Which one it is: a second press on its button names one that is replaced. */
  readonly was: number;
}

export function unsureCard(of: CardOf, post: Post, { state, was }: Unsure): Card {
  return repostCard(of, post, evaluationText[of.language].unsure[post][state], was);
}

/** A sentence, and the way to have a post once more. @param was which one it is to replace. */
export function repostCard(of: CardOf, post: Post, sentence: string, was: number): Card {
  return noticeCard(of.language, sentence, { actions: [repostAction(of, post, was)] });
}

function repostAction(of: CardOf, post: Post, was: number): Execute {
  const { repost } = evaluationText[of.language].steer;
  return press(repost, verbs.repost, { ...reference(of), post, was: `${was}` });
}

function unsureElements(of: CardOf, unsure: Unsure | undefined): Element[] {
  if (!unsure) return [];
  const sentence = evaluationText[of.language].unsure.summary[unsure.state];
  return [
    paragraph(sentence, { color: 'attention' }),
    { type: 'ActionSet', actions: [repostAction(of, 'summary', unsure.was)] },
  ];
}
