import type { Deliveries } from '../../delivery/delivery.ts';
import { calledAs } from '../../people/person.ts';
import { answerWith, type Reply } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Clock } from '../../ports/time.ts';
import type { Answering } from './answering.ts';
import { kinds, questionOccurrence } from './askingKinds.ts';
import type { AskingText } from './askingText.ts';
import { isDone } from './mayFail.ts';
import { askedNetworkCard, type NetworkQuestionOf, networkQuestionForm } from './networkQuestionCard.ts';
import type { Notice } from './notice.ts';
import { type Pressed, unreadable } from './pressed.ts';
import type { QuestionStore } from './questionStore.ts';
import { standing } from './standing.ts';

export interface UnansweredNeeds {
  readonly questions: QuestionStore;
  readonly answering: Answering;
  readonly deliveries: Pick<Deliveries, 'deliverNow'>;
  readonly clock: Clock;
}

/** What one does with a question the library could not answer: puts it to the network, or suggests it as a topic. */
export interface Unanswered {
  /** What others will see, before anything is done. */
  form(pressed: Pressed): Promise<Reply>;
  post(pressed: Pressed): Promise<Reply>;
  suggestTopic(pressed: Pressed): Promise<Reply>;
}

export function unanswered({ questions, answering, deliveries, clock }: UnansweredNeeds): Unanswered {
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
        const kept = await questions.post(network.id, question, named ? person.key : undefined, at);
        if (kept.outcome === 'earlier') return answerWith(askedNetworkCard(of, posted('earlier')));
        const became = await deliveries.deliverNow({
          networkId: network.id,
          kind: kinds.question,
          subject: kept.question.id,
          occurrence: questionOccurrence(kept.question),
          at: clock.now(),
        });
        return answerWith(askedNetworkCard(of, posted(standing(became))));
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        return back('failed');
      }
    },
    async suggestTopic(pressed) {
      const { acting, press, at } = pressed;
      if (press.question === '') return unreadable(acting);
      const isKept = await isDone(questions.wantTopic(acting.network.id, press.question, at));
      return answering.again(pressed, { notice: isKept ? suggested : notSuggested });
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
    tone: became === 'sent' || became === 'soon' ? 'good' : 'attention',
  };
}

const suggested: Notice = { say: ({ nothing }) => nothing.suggested, tone: 'good' };
const notSuggested: Notice = { say: ({ nothing }) => nothing.notSaved, tone: 'attention' };
