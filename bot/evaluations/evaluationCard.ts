import {
  type AnswerDraft,
  lineField,
  maxLineLength,
  measures,
  mostUsefulField,
  steps,
  usefulParts,
} from '../contract/evaluation.ts';
import type { Problem } from '../contract/reading.ts';
import {
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { localMoment } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import { type Session, whenText } from '../sessions/session.ts';
import { evaluationText } from './evaluationText.ts';

/** The presses of the evaluation's cards. */
export const verbs = {
  answer: 'evaluation/answer',
  view: 'evaluation/view',
  change: 'evaluation/change',
  counter: 'evaluation/counter',
  summary: 'evaluation/summary',
  steer: 'evaluation/steer',
  close: 'evaluation/close',
  quote: 'evaluation/quote',
  open: 'evaluation/open',
  repost: 'evaluation/repost',
} as const;

/** What every one of our cards says about itself; it is checked against where the press came from. */
export interface CardOf {
  readonly networkId: string;
  readonly session: Session;
  readonly language: Language;
  /** Where "Det här sparas" leads. */
  readonly privacyUrl: string;
  /** Which delivery a shared card is, so that a press tells that it arrived; own views and answers are none. */
  readonly delivery?: string;
}

/** Teams gives at most this many people their own view of a card. */
const maxOwnViews = 60;

/** The names of what a card sends back about which evaluation it belongs to. */
export function reference({ networkId, session, delivery }: CardOf): Record<string, string> {
  return { network: networkId, session: session.id, ...(delivery ? { delivery } : {}) };
}

function sessionLines({ session, language }: CardOf): Element[] {
  return [
    plainText(session.title, { spacing: 'small' }),
    paragraph(whenText(session, language), { isSubtle: true, spacing: 'none' }),
  ];
}

export interface FormState {
  /** What the inputs hold from the start. */
  readonly draft?: AnswerDraft;
  /** Why the form is shown again. */
  readonly problems?: readonly Problem[];
  readonly notice?: 'incomplete' | 'failed' | 'notAnswered';
  /** Given for the shared form: the people whose own view Teams asks for. */
  readonly ownViews?: readonly string[];
}

export function formCard(of: CardOf, { draft, problems = [], notice, ownViews }: FormState = {}): Card {
  const text = evaluationText[of.language];
  const wrong = (field: string, sentence: string) =>
    problems.some((problem) => problem.field === field)
      ? paragraph(sentence, { color: 'attention', spacing: 'small' })
      : undefined;
  const notices = {
    incomplete: text.form.incomplete,
    failed: text.form.failed,
    notAnswered: text.notAnswered,
  };
  return card(
    of.language,
    [
      heading(text.form.title),
      ...sessionLines(of),
      notice
        ? paragraph(notices[notice], notice === 'notAnswered' ? {} : { color: 'attention', weight: 'bolder' })
        : paragraph(text.form.intro),
      ...measures.flatMap((measure) => [
        {
          type: 'Input.ChoiceSet' as const,
          id: measure,
          label: text.measures[measure],
          style: 'expanded' as const,
          isRequired: true,
          errorMessage: text.form.missing,
          choices: steps.map((step) => ({ title: text.steps[step], value: step })),
          spacing: 'medium' as const,
          ...(draft?.scales[measure] ? { value: draft.scales[measure] } : {}),
        },
        wrong(measure, text.form.missing),
      ]),
      {
        type: 'Input.ChoiceSet',
        id: mostUsefulField,
        label: text.form.mostUseful,
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        errorMessage: text.form.mostUsefulUnknown,
        choices: usefulParts.map((part) => ({ title: text.usefulParts[part], value: part })),
        spacing: 'medium',
        ...(draft?.mostUseful.length ? { value: draft.mostUseful.join(',') } : {}),
      },
      wrong(mostUsefulField, text.form.mostUsefulUnknown),
      // Above the field: one should know who reads it before one writes.
      paragraph(text.form.lineNote, { isSubtle: true, size: 'small', spacing: 'medium' }),
      {
        type: 'Input.Text',
        id: lineField,
        label: text.form.line,
        maxLength: maxLineLength,
        isMultiline: true,
        errorMessage: text.form.lineTooLong,
        spacing: 'small',
        ...(draft?.line ? { value: draft.line } : {}),
      },
      wrong(lineField, text.form.lineTooLong),
      paragraph(text.form.privacy(of.privacyUrl), { size: 'small', isSubtle: true, spacing: 'medium' }),
    ],
    {
      actions: [
        press(text.form.send, verbs.answer, reference(of), { style: 'positive' }),
        // Where an answer stands in the inputs the press would throw away what was changed.
        draft || notice
          ? undefined
          : press(text.form.showMine, verbs.change, reference(of), { associatedInputs: 'none' }),
      ],
      ...(ownViews?.length
        ? {
            refresh: {
              action: { type: 'Action.Execute', verb: verbs.view, data: reference(of) },
              userIds: ownViews.slice(0, maxOwnViews),
            },
          }
        : {}),
    },
  );
}

/** A person's own card after answering. */
export function thanksCard(of: CardOf): Card {
  const text = evaluationText[of.language];
  return card(
    of.language,
    [
      heading(text.thanks.title),
      ...sessionLines(of),
      paragraph(`${text.thanks.saved} ${text.thanks.untilClosed}`),
      paragraph(text.form.privacy(of.privacyUrl), { size: 'small', isSubtle: true }),
    ],
    { actions: [press(text.thanks.change, verbs.change, reference(of))] },
  );
}

export function counterCard(of: CardOf, answered: number, invited: number): Card {
  const text = evaluationText[of.language];
  return card(
    of.language,
    [
      paragraph(text.counter.count(answered, invited), { weight: 'bolder', size: 'medium' }),
      ...sessionLines(of),
    ],
    { actions: [press(text.counter.steer, verbs.steer, reference(of))] },
  );
}

/** Reminds everybody and names nobody. @param closesAt until when one can answer. */
export function nudgeCard(
  of: CardOf,
  { answered, invited }: { readonly answered: number; readonly invited: number },
  closesAt: Instant,
): Card {
  const text = evaluationText[of.language];
  return card(
    of.language,
    [
      heading(text.nudge.title),
      ...sessionLines(of),
      paragraph(`${text.counter.count(answered, invited)}.`, { weight: 'bolder' }),
      paragraph(text.nudge.until(localMoment(closesAt, of.session.timeZone, of.language))),
      paragraph(text.nudge.where, { spacing: 'small' }),
    ],
    { actions: [press(text.nudge.show, verbs.view, reference(of), { style: 'positive' })] },
  );
}

/** What the form, the counter and the nudge become, and what a press that came too late is answered with. */
export function closedCard(
  of: CardOf,
  closed: { answers: number; invited: number } | 'tooLate' | 'sealing' | 'justClosed' | 'justClosedWithFew',
): Card {
  const text = evaluationText[of.language];
  return card(of.language, [
    heading(text.closed.title),
    ...sessionLines(of),
    paragraph(
      typeof closed === 'string' ? text.closed[closed] : text.summary.answers(closed.answers, closed.invited),
    ),
  ]);
}

/** One sentence, for the person who pressed. */
export function noticeCard(
  language: Language,
  sentence: string,
  more: Parameters<typeof card>[2] = {},
): Card {
  return card(language, [paragraph(sentence)], more);
}

/** Facilitators choose among the sessions that can be evaluated. */
export function pickCard(networkId: string, sessions: readonly Session[], language: Language): Card {
  const text = evaluationText[language];
  return card(
    language,
    [
      heading(text.open.pick),
      {
        type: 'Input.ChoiceSet',
        id: 'session',
        label: text.open.pickLabel,
        style: 'expanded',
        isRequired: true,
        errorMessage: text.open.pickMissing,
        choices: sessions.map((session) => ({
          title: `${plainTitle(session.title)} (${whenText(session, language)})`,
          value: session.id,
        })),
      },
    ],
    { actions: [press(text.open.button, verbs.open, { network: networkId })] },
  );
}
