import { readAskingPress, readQuestion } from '../../contract/caseAsking.ts';
import type { CardKind, Deliveries, TaskKind } from '../../delivery/delivery.ts';
import { type Networks, refusedAsStray } from '../../networks/network.ts';
import type { Acting, People } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import type { Random } from '../../ports/random.ts';
import { answerWith, type CardAction, type Reply, type Said } from '../../ports/said.ts';
import type { Table } from '../../ports/table.ts';
import type { Clock, Instant } from '../../ports/time.ts';
import type { CaseLibrary } from '../case.ts';
import { askForm } from './answering/answerCard.ts';
import { answering as answeringOf } from './answering/answering.ts';
import { recentAnswers } from './answering/recentAnswers.ts';
import { isSmallTalk, smallTalkCard } from './answering/smallTalk.ts';
import { askingKinds } from './askingKinds.ts';
import { askingText } from './askingText.ts';
import { verbs } from './askingVerbs.ts';
import { forgetting } from './forgetting.ts';
import type { Pressed } from './pressed.ts';
import { questionSaid } from './question.ts';
import { passingOn } from './unanswered/passingOn.ts';
import { questionStore } from './unanswered/questionStore.ts';
import { type AddTopic, questionsDesk } from './unanswered/questionsDesk.ts';
import { casePresses } from './using/casePresses.ts';
import { caseUse, rememberedMs } from './using/caseUse.ts';
import { type Insertable, insertables } from './using/inserting.ts';
import type { Writer } from './writing/writtenAnswer.ts';

export interface AskingHandler {
  /** Any sentence that is no command. The reply says when a model wrote part of it. */
  onQuestion(acting: Acting, said: Said): Promise<Reply>;
  /** "frågor", for facilitators. */
  onQuestions(acting: Acting): Promise<Reply>;
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** Cases to put into a message: what matches the text; without one, recent and popular ones. */
  toInsert(acting: Acting, text: string): Promise<readonly Insertable[]>;
  /** An answer marked as a model's stands in that message: what is said of it there can then be counted. */
  onAnswerPosted(networkId: string, answerId: string, messageId: string): Promise<void>;
  /** Somebody pressed Teams' own thumbs on an answer. One we do not know changes nothing. */
  onFeedback(feedback: Feedback): Promise<void>;
  readonly cards: readonly CardKind[];
  readonly tasks: readonly TaskKind[];
}

/** Teams' own thumb, up or down, under a message. */
export interface Thumb {
  readonly messageId: string;
  readonly reaction: 'like' | 'dislike';
  readonly pressedAt: Instant;
}

export interface Feedback extends Thumb {
  readonly networkId: string;
  readonly personKey: string;
}

export interface AskingNeeds {
  readonly library: CaseLibrary;
  readonly people: People;
  readonly networks: Networks;
  readonly writer: Writer;
  readonly tables: { readonly caseUse: Table; readonly caseQuestions: Table };
  readonly deliveries: Pick<Deliveries, 'plan' | 'deliverNow' | 'redraw' | 'find'>;
  readonly addTopic: AddTopic;
  readonly clock: Clock;
  readonly random: Random;
}

/** Questions to the library, and what people do with its answers. */
export function askingHandler(given: AskingNeeds): AskingHandler {
  const { tables, clock } = given;
  const use = caseUse(tables.caseUse);
  const questions = questionStore(tables.caseQuestions);
  const recent = recentAnswers(clock);
  const planForgetting = forgetting(given.deliveries);
  const needs = { ...given, use, questions, recent, planForgetting };
  const answering = answeringOf(needs);
  const { cards, tasks } = askingKinds(needs);
  const desk = questionsDesk(needs);
  const { show, share, rate } = casePresses({ ...needs, answering });
  const { form, post, suggestTopic } = passingOn({ ...needs, answering });

  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.ask]: async ({ acting, press }) => {
      if (isSmallTalk(press.question)) return answerWith(smallTalkCard(acting.language));
      return press.question === ''
        ? answerWith(askForm(cardOf(acting), { problem: 'missing' }))
        : answering.ask(acting, readQuestion(press.question), { byPress: true });
    },
    [verbs.answer]: (pressed) => answering.again(pressed),
    [verbs.show]: show,
    [verbs.share]: share,
    [verbs.helpful]: rate,
    [verbs.askNetwork]: form,
    [verbs.postQuestion]: post,
    [verbs.suggestTopic]: suggestTopic,
    ...Object.fromEntries(
      Object.entries(desk.presses).map(([verb, handle]) => [verb, facilitatorsOnly(handle)]),
    ),
  };

  function facilitatorsOnly(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> =>
      pressed.acting.person.facilitator ? handle(pressed) : onlyFacilitators(pressed.acting);
  }

  return {
    onQuestion: async (acting, said) =>
      isSmallTalk(said.text)
        ? answerWith(smallTalkCard(acting.language))
        : answering.ask(acting, questionSaid(said.text), said),
    onQuestions: async (acting) =>
      acting.person.facilitator ? desk.waiting(acting) : onlyFacilitators(acting),
    onPress(action, acting) {
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      const { data, pressedAt } = action;
      const press = readAskingPress(data);
      const stray = refusedAsStray(press.networkId, action, acting.network, askingText[acting.language]);
      if (stray) return Promise.resolve(stray);
      return handle({ acting, press, data, at: Math.min(pressedAt, clock.now()) });
    },
    toInsert: ({ network }, text) => insertables(network, text, needs),
    async onAnswerPosted(networkId, answerId, messageId) {
      const lead = recent.get(networkId, answerId)?.finding.cases[0];
      if (!lead) return;
      const now = clock.now();
      await use.noteAnswer(networkId, messageId, { answerId, libraryId: lead.found.libraryId }, now);
      await planForgetting(networkId, now, rememberedMs);
    },
    async onFeedback({ networkId, personKey, messageId, reaction, pressedAt }) {
      const now = clock.now();
      const answer = await use.answerIn(networkId, messageId, now);
      if (!answer) return;
      const helpful = reaction === 'like';
      const at = Math.min(pressedAt, now);
      await use.rate({ networkId, personKey, libraryId: answer.libraryId, helpful, pressedAt: at });
      await planForgetting(networkId, now, rememberedMs);
    },
    cards,
    tasks,
  };
}

function cardOf({ network, language }: Acting) {
  return { networkId: network.id, language };
}

function onlyFacilitators({ language }: Acting): Reply {
  return answerWith(sentenceCard(language, askingText[language].questions.onlyFacilitators));
}
