import type { Deliveries } from '../../../delivery/delivery.ts';
import { calledAs } from '../../../people/person.ts';
import { answerWith, type Reply } from '../../../ports/said.ts';
import { TableUnavailable } from '../../../ports/table.ts';
import type { Clock, Instant } from '../../../ports/time.ts';
import type { Answering } from '../answering/answering.ts';
import { kinds, questionOccurrence } from '../askingKinds.ts';
import type { AskingText } from '../askingText.ts';
import { arrival } from '../cards/arrival.ts';
import type { Notice } from '../cards/notice.ts';
import { mayFail } from '../mayFail.ts';
import { type Pressed, unreadable } from '../pressed.ts';
import { askedNetworkCard, type NetworkQuestionOf, networkQuestionForm } from './networkQuestionCard.ts';
import type { QuestionStore } from './questionStore.ts';

export interface PassingOnNeeds {
  readonly questions: QuestionStore;
  readonly answering: Answering;
  readonly deliveries: Pick<Deliveries, 'deliverNow'>;
  readonly clock: Clock;
}

/** What one does with a question the library could not answer: puts it to the network, or suggests it as a topic. */
export interface PassingOn {
  /** What others will see, before anything is done. */
  form(pressed: Pressed): Promise<Reply>;
  post(pressed: Pressed): Promise<Reply>;
  suggestTopic(pressed: Pressed): Promise<Reply>;
}

export function passingOn({ questions, answering, deliveries, clock }: PassingOnNeeds): PassingOn {
  async function postNow(
    networkId: string,
    text: string,
    by: string | undefined,
    at: Instant,
  ): Promise<keyof AskingText['network']['posted']> {
    const kept = await questions.post(networkId, text, by, at);
    if (!('question' in kept)) return kept.outcome;
    const { outcome, question } = kept;
    if (question.postedAt === undefined || question.doneAt !== undefined) return 'earlier';
    // Also when it was posted before: the server may have died before the card was planned.
    const due = {
      networkId,
      kind: kinds.question,
      subject: question.id,
      occurrence: questionOccurrence(question),
      at: clock.now(),
    };
    const became = arrival(await deliveries.deliverNow(due));
    return became === 'sent' && outcome === 'earlier' ? 'earlier' : became;
  }

  return {
    async form({ acting, press }) {
      if (press.question === '') return unreadable(acting);
      const name = calledAs(acting.person);
      return answerWith(networkQuestionForm(cardOf({ acting, press }), { name }));
    },
    async post(pressed) {
      const { acting, press, at } = pressed;
      const { network, person } = acting;
      const { named, question } = press;
      if (question === '') return unreadable(acting);
      const of = cardOf(pressed);
      const back = (problem: 'missing' | 'failed') =>
        answerWith(networkQuestionForm(of, { name: calledAs(person), named, problem }));
      if (named === undefined) return back('missing');
      try {
        const became = await postNow(network.id, question, named ? person.key : undefined, at);
        return answerWith(askedNetworkCard(of, posted(became)));
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        return back('failed');
      }
    },
    async suggestTopic(pressed) {
      const { acting, press, at } = pressed;
      if (press.question === '') return unreadable(acting);
      const isKnown = await mayFail(questions.wantTopic(acting.network.id, press.question, at));
      const notice = isKnown === undefined ? notSuggested : isKnown ? suggested : askAgain;
      return answering.again(pressed, { notice });
    },
  };
}

function cardOf({ acting, press }: Pick<Pressed, 'acting' | 'press'>): NetworkQuestionOf {
  const { answerId, question, about } = press;
  return { networkId: acting.network.id, language: acting.language, answerId, question, about };
}

function posted(became: keyof AskingText['network']['posted']): Notice {
  return {
    say: ({ network }) => network.posted[became],
    tone: tones[became] ?? 'attention',
  };
}

const tones: Partial<Record<keyof AskingText['network']['posted'], Notice['tone']>> = {
  sent: 'good',
  soon: 'good',
  earlier: 'neutral',
};

const suggested: Notice = { say: ({ nothing }) => nothing.suggested, tone: 'good' };
const askAgain: Notice = { say: ({ nothing }) => nothing.askAgain, tone: 'attention' };
const notSuggested: Notice = { say: ({ nothing }) => nothing.notSaved, tone: 'attention' };
