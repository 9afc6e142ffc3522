import { readTopicLine } from '../../../contract/caseAsking.ts';
import { topicLimits } from '../../../contract/triadSettings.ts';
import type { Deliveries } from '../../../delivery/delivery.ts';
import { type Acting, calledAs, type People } from '../../../people/person.ts';
import { answerWith, type Reply } from '../../../ports/said.ts';
import { TableUnavailable } from '../../../ports/table.ts';
import { type CaseLibrary, textOf } from '../../case.ts';
import { kinds, questionOccurrence } from '../askingKinds.ts';
import { verbs } from '../askingVerbs.ts';
import type { Notice } from '../cards/notice.ts';
import type { PlanForgetting } from '../forgetting.ts';
import { type Pressed, unreadable } from '../pressed.ts';
import type { CaseUse } from '../using/caseUse.ts';
import { doneKeptMs, type OpenQuestion, type QuestionStore } from './questionStore.ts';
import {
  type QuestionsOf,
  questionsCard,
  receivedCard,
  topicForm,
  waitingCard,
} from './questionsDeskCard.ts';

/** Adds a topic the network's members can choose for their triads. `full`: there are as many as there can be. */
export type AddTopic = (networkId: string, text: string) => Promise<'added' | 'known' | 'full'>;

export interface DeskNeeds {
  readonly library: CaseLibrary;
  readonly people: People;
  readonly use: Pick<CaseUse, 'counts'>;
  readonly questions: QuestionStore;
  readonly deliveries: Pick<Deliveries, 'redraw'>;
  readonly planForgetting: PlanForgetting;
  readonly addTopic: AddTopic;
}

export interface QuestionsDesk {
  /** "frågor" */
  waiting(acting: Acting): Promise<Reply>;
  /** By verb; facilitators only, which is the caller's to see to. */
  readonly presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>>;
}

/** What facilitators do with the questions the library could not answer. */
export function questionsDesk(needs: DeskNeeds): QuestionsDesk {
  const { library, people, use, questions, deliveries, planForgetting, addTopic } = needs;

  async function show(acting: Acting, list: readonly OpenQuestion[], notice?: Notice): Promise<Reply> {
    const members = list.some(({ by }) => by !== undefined) ? await people.list(acting.network.id) : [];
    const names = new Map(members.map((person) => [person.key, calledAs(person)]));
    return answerWith(questionsCard(cardOf(acting), list, (key) => names.get(key), notice));
  }

  async function showAll({ acting }: Pressed): Promise<Reply> {
    return show(acting, await questions.list(acting.network.id));
  }

  async function done({ acting, press, at }: Pressed): Promise<Reply> {
    const { network } = acting;
    const { questionId: id } = press;
    if (id === undefined) return unreadable(acting);
    const shown = await questions.list(network.id);
    try {
      const after = await questions.done(network.id, id, at);
      if (after?.doneAt !== undefined) await planForgetting(network.id, after.doneAt, doneKeptMs);
      if (after && after.doneAt === undefined) {
        return await show(acting, await questions.list(network.id), askedAnew);
      }
      if (after?.postedAt !== undefined) {
        await deliveries.redraw(network.id, id, [kinds.question], [questionOccurrence(after)]);
      }
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return show(acting, shown, notDone);
    }
    return show(
      acting,
      shown.filter((question) => question.id !== id),
    );
  }

  async function form({ acting, press }: Pressed): Promise<Reply> {
    const { network } = acting;
    const { questionId: id } = press;
    const found = id === undefined ? undefined : await questions.read(network.id, id);
    if (!found) return unreadable(acting);
    return answerWith(topicForm(cardOf(acting), found.id, topicDraft(found.text)));
  }

  async function save({ acting, press, data }: Pressed): Promise<Reply> {
    const { network } = acting;
    const { questionId: id } = press;
    if (id === undefined) return unreadable(acting);
    const topic = readTopicLine(data);
    if (!topic.ok) return answerWith(topicForm(cardOf(acting), id, topic.draft, topic));
    const back = (notice: Notice) => answerWith(topicForm(cardOf(acting), id, topic.value, { notice }));
    try {
      const outcome = await addTopic(network.id, topic.value);
      if (outcome === 'full') return back(topicsFull);
      return await show(acting, await questions.list(network.id), {
        say: (text) => text.topic.saved[outcome],
        tone: 'good',
      });
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return back(topicFailed);
    }
  }

  async function received({ acting }: Pressed): Promise<Reply> {
    const { network, language } = acting;
    const [shelf, counts] = await Promise.all([library.open(network), use.counts(network.id)]);
    const judged = [...counts]
      .filter(([, { yes, no }]) => yes + no > 0)
      .toSorted(([, a], [, b]) => b.yes + b.no - (a.yes + a.no))
      .map(([libraryId, { yes, no }]) => {
        const found = shelf.find(libraryId);
        return { title: found && textOf(found, language).title, yes, no };
      });
    return answerWith(receivedCard(cardOf(acting), judged));
  }

  return {
    waiting: async (acting) =>
      answerWith(waitingCard(cardOf(acting), (await questions.list(acting.network.id)).length)),
    presses: {
      [verbs.questions]: showAll,
      [verbs.done]: done,
      [verbs.topicForm]: form,
      [verbs.addTopic]: save,
      [verbs.received]: received,
    },
  };
}

const askedAnew: Notice = { say: ({ questions }) => questions.askedAnew, tone: 'attention' };
const notDone: Notice = { say: ({ questions }) => questions.notDone, tone: 'attention' };
const topicsFull: Notice = { say: ({ topic }) => topic.full, tone: 'attention' };
const topicFailed: Notice = { say: ({ topic }) => topic.failed, tone: 'attention' };

/** A question as the beginning of a topic's name: whole words, without its closing mark. */
function topicDraft(question: string): string {
  const text = question.replace(/[\s.!?…]+$/, '');
  if (text.length <= topicLimits.topic) return text;
  const cut = text.slice(0, topicLimits.topic + 1);
  return cut
    .slice(0, Math.max(cut.lastIndexOf(' '), topicLimits.topic / 2))
    .toWellFormed()
    .trim();
}

function cardOf({ network, language }: Acting): QuestionsOf {
  return { networkId: network.id, language };
}
