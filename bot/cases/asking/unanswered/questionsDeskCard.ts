import { topicField } from '../../../contract/caseAsking.ts';
import type { Problem } from '../../../contract/reading.ts';
import { topicLimits } from '../../../contract/triadSettings.ts';
import { type Card, card, type Element, heading, paragraph, plainText, press } from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { dayText, defaultTimeZone } from '../../../ports/localTime.ts';
import type { Instant } from '../../../ports/time.ts';
import { formButtons, verbs as keepingVerbs } from '../../keeping/verbs.ts';
import { askingText } from '../askingText.ts';
import { verbs } from '../askingVerbs.ts';
import { type Notice, noticeElements } from '../cards/notice.ts';
import { shortened } from '../cards/shortened.ts';
import type { OpenQuestion } from './questionStore.ts';

export interface QuestionsOf {
  readonly networkId: string;
  readonly language: Language;
}

/** Past this many a card is no longer read. */
const mostShown = 10;
const mostShownOfQuestion = 300;
const mostJudged = 25;

/** "frågor", answered where all can read it: how many there are, and the way to one's own list. */
export function waitingCard({ networkId, language }: QuestionsOf, count: number): Card {
  const { questions: text } = askingText[language];
  const data = { network: networkId };
  return card(language, [heading(text.title), paragraph(count === 0 ? text.none : text.waiting(count))], {
    actions: [
      count === 0 ? undefined : press(text.show, verbs.questions, data),
      press(text.received, verbs.received, data),
    ],
  });
}

/** For one facilitator. @param nameOf what somebody who chose to be named is called. */
export function questionsCard(
  { networkId, language }: QuestionsOf,
  questions: readonly OpenQuestion[],
  nameOf: (personKey: string) => string | undefined,
  notice?: Notice,
): Card {
  const { questions: text } = askingText[language];
  const left = questions.length - mostShown;
  return card(
    language,
    [
      heading(text.title),
      ...noticeElements(notice, language),
      paragraph(questions.length === 0 ? text.none : text.intro),
      ...questions
        .slice(0, mostShown)
        .flatMap((question) => questionElements({ networkId, language }, question, nameOf)),
      left > 0 ? paragraph(text.more(left), { isSubtle: true, spacing: 'medium' }) : undefined,
    ],
    {
      actions: [
        ...formButtons([text.write, text.writeHere], keepingVerbs.form, { network: networkId }),
        press(text.received, verbs.received, { network: networkId }),
      ],
    },
  );
}

function questionElements(
  { networkId, language }: QuestionsOf,
  question: OpenQuestion,
  nameOf: (personKey: string) => string | undefined,
): Element[] {
  const { questions: text } = askingText[language];
  const { id, times, firstAt, lastAt, by, postedAt, topicWanted } = question;
  const day = (at: Instant) => dayText(at, defaultTimeZone, language);
  const name = by === undefined ? undefined : nameOf(by);
  const facts = [
    text.times(times, day(firstAt), day(lastAt)),
    ...(name === undefined ? [] : [text.by(name)]),
    ...(postedAt === undefined ? [] : [text.posted]),
    ...(topicWanted ? [text.topicWanted] : []),
  ];
  const data = { network: networkId, id };
  return [
    plainText(shortened(question.text, mostShownOfQuestion), { separator: true, spacing: 'medium' }),
    plainText(facts.join(' '), { spacing: 'none', italic: true }),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [press(text.done, verbs.done, data), press(text.addTopic, verbs.topicForm, data)],
    },
  ];
}

/** A question in the words it is to have as a topic. */
export function topicForm(
  { networkId, language }: QuestionsOf,
  id: string,
  draft: string,
  more: { readonly problems?: readonly Problem[]; readonly notice?: Notice } = {},
): Card {
  const { topic: text } = askingText[language];
  const problem = more.problems?.[0]?.problem;
  return card(
    language,
    [
      heading(text.title),
      ...noticeElements(more.notice, language),
      paragraph(text.note),
      {
        type: 'Input.Text',
        id: topicField,
        label: text.label(topicLimits.topic),
        maxLength: topicLimits.topic,
        isRequired: true,
        errorMessage: text.missing,
        ...(draft === '' ? {} : { value: draft }),
      },
      problem &&
        paragraph(problem === 'tooLong' ? text.tooLong(topicLimits.topic) : text.missing, {
          color: 'attention',
          spacing: 'small',
        }),
    ],
    {
      actions: [
        press(text.save, verbs.addTopic, { network: networkId, id }, { style: 'positive' }),
        press(text.back, verbs.questions, { network: networkId }, { associatedInputs: 'none' }),
      ],
    },
  );
}

/** What people said of the answers a case led. */
export interface Judged {
  /** undefined when the library no longer has it. */
  readonly title: string | undefined;
  readonly yes: number;
  readonly no: number;
}

/** For one facilitator: how answers were received, case by case. */
export function receivedCard({ networkId, language }: QuestionsOf, judged: readonly Judged[]): Card {
  const { received: text, topic } = askingText[language];
  const left = judged.length - mostJudged;
  return card(
    language,
    [
      heading(text.title),
      paragraph(judged.length === 0 ? text.none : text.intro),
      ...judged
        .slice(0, mostJudged)
        .map(({ title, yes, no }) => plainText(`${title ?? text.gone} – ${text.line(yes, no)}`)),
      left > 0 ? paragraph(text.more(left), { isSubtle: true }) : undefined,
    ],
    { actions: [press(topic.back, verbs.questions, { network: networkId })] },
  );
}
