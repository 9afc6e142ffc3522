import { contributionTags } from '../contract/contribution.ts';
import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { defaultTimeZone, localMoment } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import { type Session, whenText } from '../sessions/session.ts';
import { closesAtOf, type Discussion } from './discussion.ts';
import { discussionText } from './discussionText.ts';

/** The presses of the room's cards. */
export const verbs = {
  show: 'discussion/show',
  answer: 'discussion/answer',
  send: 'discussion/send',
  leave: 'discussion/leave',
  takeBack: 'discussion/takeBack',
  answers: 'discussion/answers',
  form: 'discussion/form',
  save: 'discussion/save',
  planned: 'discussion/planned',
  cancel: 'discussion/cancel',
  steer: 'discussion/steer',
  close: 'discussion/close',
} as const;

/** Which discussion a card is about, and in whose language. */
export interface CardOf {
  readonly networkId: string;
  readonly discussion: Discussion;
  readonly session: Session | undefined;
  readonly language: Language;
  /** Which delivery a shared card is, so that a press tells that it arrived; own views are none. */
  readonly delivery?: string;
}

/** The names of what a card sends back about which discussion it belongs to. */
export function reference({ networkId, discussion, delivery }: CardOf): Record<string, string> {
  return { network: networkId, discussion: discussion.id, ...(delivery ? { delivery } : {}) };
}

/** What is discussed, and the session it belongs to. */
export function titleLines({ discussion, session, language }: CardOf): Element[] {
  return [
    plainText(discussion.title, { spacing: 'small' }),
    ...(session
      ? [
          plainText(session.title, { spacing: 'none' }),
          paragraph(whenText(session, language), { isSubtle: true, spacing: 'none' }),
        ]
      : []),
  ];
}

/** When it closes by itself, on the session's wall clock; undefined when it does not. */
export function closingMoment({ discussion, session, language }: CardOf): string | undefined {
  const closesAt = closesAtOf(discussion, session);
  return closesAt === undefined ? undefined : momentText(closesAt, session, language);
}

export function momentText(at: Instant, session: Session | undefined, language: Language): string {
  return localMoment(at, session?.timeZone ?? defaultTimeZone, language);
}

/** The deck's four questions. It stays as it is while it is open: an edit would take away what groups are writing. */
export function questionsCard(of: CardOf): Card {
  const text = discussionText[of.language];
  const until = closingMoment(of);
  return card(
    of.language,
    [
      heading(text.title),
      ...titleLines(of),
      paragraph(text.intro, { spacing: 'medium' }),
      // A TextBlock would make a list of its own out of each number.
      ...contributionTags.map((tag, index) => plainText(`${index + 1}. ${text.questions[tag]}`)),
      until ? paragraph(text.until(until), { isSubtle: true, spacing: 'medium' }) : undefined,
    ],
    {
      actions: [
        press(text.answer, verbs.answer, reference(of), { style: 'positive' }),
        answersButton(of),
        steerButton(of),
      ],
    },
  );
}

/** How many groups have answered: a message of its own, so that the questions need no edit. */
export function countCard(of: CardOf, answered: number, isOpen: boolean): Card {
  const text = discussionText[of.language];
  return card(
    of.language,
    [paragraph(text.answered(answered), { weight: 'bolder', size: 'medium' }), ...titleLines(of)],
    { actions: [answersButton(of), isOpen ? steerButton(of) : undefined] },
  );
}

/** What the questions become. @param lines what was answered, as far as it fits. */
export function closedCard(of: CardOf, answered: number, lines: readonly Element[]): Card {
  const text = discussionText[of.language];
  return card(
    of.language,
    [
      heading(text.closed.title),
      ...titleLines(of),
      paragraph(`${text.answered(answered)}.`, { spacing: 'medium' }),
      answered > 0 ? paragraph(text.closed.sentence, { spacing: 'small' }) : undefined,
      ...lines,
    ],
    { actions: [answered > 0 ? answersButton(of) : undefined] },
  );
}

/** One sentence about the discussion, for the person who pressed. */
export function noticeCard(of: CardOf, sentence: string, actions: readonly Action[] = []): Card {
  return card(of.language, [...titleLines(of), paragraph(sentence)], { actions });
}

export function answersButton(of: CardOf): Action {
  return press(discussionText[of.language].showAnswers, verbs.answers, reference(of));
}

/** From a card of one's own to the questions. */
export function backButton(of: CardOf): Action {
  const { back } = discussionText[of.language];
  return press(back, verbs.show, reference(of), { associatedInputs: 'none' });
}

function steerButton(of: CardOf): Action {
  return press(discussionText[of.language].forFacilitators, verbs.steer, reference(of));
}
