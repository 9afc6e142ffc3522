import { readQuestion } from '../../../contract/caseAsking.ts';
import type { Network } from '../../../networks/network.ts';
import type { Acting, People, Person } from '../../../people/person.ts';
import { card } from '../../../ports/card.ts';
import { type Random, randomId } from '../../../ports/random.ts';
import { answerWith, type Reply, type Said } from '../../../ports/said.ts';
import { TableUnavailable } from '../../../ports/table.ts';
import type { Clock, Instant } from '../../../ports/time.ts';
import type { CaseLibrary, LibraryCase, Shelf } from '../../case.ts';
import { contactsOf } from '../../contacts.ts';
import { noticeElements } from '../cards/notice.ts';
import type { PlanForgetting } from '../forgetting.ts';
import { isDone, mayFail } from '../mayFail.ts';
import type { Pressed } from '../pressed.ts';
import type { Question } from '../question.ts';
import type { QuestionStore } from '../unanswered/questionStore.ts';
import { type CaseUse, rememberedMs } from '../using/caseUse.ts';
import type { Writer } from '../writing/writtenAnswer.ts';
import { type Answer, type Found, find, findAbout, inLanguage, stillStands } from './answer.ts';
import { type AnswerOf, answerCard, askForm, citationTitle, nothingCard } from './answerCard.ts';
import type { RecentAnswers } from './recentAnswers.ts';

export interface AnsweringNeeds {
  readonly library: CaseLibrary;
  readonly people: People;
  readonly writer: Writer;
  readonly use: CaseUse;
  readonly questions: QuestionStore;
  readonly recent: RecentAnswers;
  readonly planForgetting: PlanForgetting;
  readonly clock: Clock;
  readonly random: Random;
}

export interface Answering {
  /** What was answered before in the same thread is remembered for follow-up questions. */
  ask(acting: Acting, question: Question, where: Where): Promise<Reply>;
  /** The answer a button stands on, as it was given, or found anew when it is out of memory or out of date. */
  again(pressed: Pressed, more?: Pick<AnswerOf, 'notice' | 'said'>): Promise<Reply>;
}

/** Where a question was put, and so where its answer is shown. */
type Where = Pick<Said, 'thread' | 'byPress'>;

/** From a question to the card that answers it. */
export function answering(needs: AnsweringNeeds): Answering {
  const { library, people, writer, use, questions, recent, planForgetting, clock, random } = needs;

  async function ask(acting: Acting, question: Question, where: Where): Promise<Reply> {
    const asIs = { networkId: acting.network.id, language: acting.language };
    if (question.text === '') return answerWith(askForm(asIs));
    try {
      return await answer(acting, question, where);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(askForm(asIs, { draft: question.text, problem: 'failed' }));
    }
  }

  async function answer(acting: Acting, question: Question, { thread, byPress }: Where): Promise<Reply> {
    const { network, language } = acting;
    const { text } = question;
    const now = clock.now();
    const shelf = await library.open(network);
    // Without its thread a follow-up question is an ordinary one.
    const last = thread === undefined ? undefined : await mayFail(use.lastCases(network.id, thread, now));
    const found = find(shelf, text, last ?? []);
    const { finding } = found;
    const [written, kept] = await Promise.all([
      finding.answered && !byPress ? writer.write(text, inLanguage(finding, language), language) : undefined,
      finding.answered
        ? remember(network.id, thread, found, now)
        : isDone(questions.asked(network.id, text, now)),
    ]);
    const id = randomId(random);
    const given: Answer = { id, networkId: network.id, question, language, ...found, written };
    recent.put(given);
    return show(acting, given, { kept });
  }

  /** What a thread was about: good to have, and no reason to give no answer. */
  async function remember(
    networkId: string,
    thread: string | undefined,
    { finding }: Found,
    now: Instant,
  ): Promise<undefined> {
    if (thread === undefined) return;
    const ids = finding.cases.map(({ found }) => found.libraryId);
    await mayFail(
      use.remember(networkId, thread, ids, now).then(() => planForgetting(networkId, now, rememberedMs)),
    );
  }

  /** @param more `kept`: whether facilitators see an unanswered question; undefined says nothing about it. */
  async function show(
    acting: Acting,
    given: Answer,
    more: Pick<AnswerOf, 'notice' | 'said'> & { readonly kept?: boolean | undefined } = {},
  ): Promise<Reply> {
    const { network, person, language } = acting;
    const written = given.language === language ? given.written : undefined;
    const contacts = await contactsIn(network, person);
    const of: AnswerOf = { answer: { ...given, written }, language, contacts, ...more };
    if (!given.finding.answered) return answerWith(nothingCard({ ...of, kept: more.kept }));
    if (!written) return answerWith(answerCard(of));
    const citations = written.citations.map(({ position, found, passage }) => ({
      position,
      title: citationTitle(found, language),
      quote: passage.text,
    }));
    return { kind: 'card', card: answerCard(of), ai: { answerId: given.id, citations } };
  }

  async function contactsIn(
    { id }: Network,
    asker: Person,
  ): Promise<(one: LibraryCase) => readonly string[]> {
    const members = await people.list(id);
    return (one) => contactsOf(one, members, asker);
  }

  async function answerOf({ acting, press }: Pressed, shelf: Shelf): Promise<Answer | undefined> {
    const { network, language } = acting;
    const known = recent.get(network.id, press.answerId);
    if (known && stillStands(known, shelf)) return known;
    const question = known?.question ?? readQuestion(press.question);
    const { text } = question;
    if (text === '') return undefined;
    const about = known?.about?.libraryId ?? press.about;
    const found = about === undefined ? find(shelf, text, []) : findAbout(shelf, text, about);
    const id = press.answerId ?? randomId(random);
    return { id, networkId: network.id, question, language, ...found, written: undefined };
  }

  return {
    ask,
    async again(pressed, more = {}) {
      const { network, language } = pressed.acting;
      const given = await answerOf(pressed, await library.open(network));
      if (given) return show(pressed.acting, given, more);
      return answerWith(
        more.notice
          ? card(language, noticeElements(more.notice, language))
          : askForm({ networkId: network.id, language }),
      );
    },
  };
}
