import type { Post } from '../contract/press.ts';
import { channelOf, type Network, type Networks } from '../networks/network.ts';
import type { People } from '../people/person.ts';
import type { Card } from '../ports/card.ts';
import { type Conversation, type Messenger, SendFailed } from '../ports/messenger.ts';
import type { Clock, Instant, Later } from '../ports/time.ts';
import type { Session, Sessions } from '../sessions/session.ts';
import type { AnswerBook } from './answerBook.ts';
import { askedOf, type Evaluation, type EvaluationId, earlierResults, evaluationKey } from './evaluation.ts';
import { type CardOf, closedCard, counterCard, formCard, noticeCard } from './evaluationCard.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import { evaluationText } from './evaluationText.ts';
import { noPosting, pending, postOnce } from './posting.ts';
import { summaryCard } from './summaryCard.ts';

/** What an evaluation has standing in the channel: the form, the counter and, after closing, the summary. */
export interface EvaluationPosts {
  /** Posts what is pending and brings what stands there up to date; doing it again changes nothing. */
  bringUpToDate(of: EvaluationId): Promise<void>;
  /** Counts again soon, at most every ten seconds: the same message is edited for everyone. */
  countSoon(of: EvaluationId): void;
  /** Leaves the counter as it is for half a minute. */
  holdCounter(of: EvaluationId): void;
  /** Draws the summary again, with the quotes as they are now. */
  redrawSummary(of: EvaluationId): Promise<void>;
  /** A form that was posted once more: the old one says where to look. */
  retireForm(of: EvaluationId, messageId: string): Promise<void>;
  /** How many were asked: the roster without its facilitators. */
  asked(networkId: string): Promise<number>;
  /** The summary as it is now, with the trend; while the answers are being sealed, a card that says so. */
  summaryOf(evaluation: Evaluation, session: Session, cardOf: CardOf): Promise<Card>;
}

const counterGapMs = 10_000;
const holdMs = 30_000;
/** After Teams said "too many requests" (429) without saying how long to wait. */
const againAfterMs = 5_000;

export interface PostsNeeds {
  readonly networks: Networks;
  readonly people: People;
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly later: Later;
  readonly privacyUrl: string;
}

export function evaluationPosts(needs: PostsNeeds): EvaluationPosts {
  const { networks, people, sessions, evaluations, answers, messenger, clock, later } = needs;
  const heldUntil = new Map<string, Instant>();

  /** undefined while nothing can be sent there: the app was removed, or the channel is not known. */
  async function surroundings({ networkId, sessionId }: EvaluationId) {
    const evaluation = await evaluations.read(networkId, sessionId);
    const network = await networks.find(networkId);
    const session = await sessions.find(networkId, sessionId);
    if (!evaluation || !network?.installed || !session) return undefined;
    const channel = channelOf({ ...network, channelId: evaluation.channelId });
    return channel && { evaluation, network, session, channel, cardOf: sharedCardOf(network, session) };
  }

  function sharedCardOf(network: Network, session: Session): CardOf {
    return { networkId: network.id, session, language: network.language, privacyUrl: needs.privacyUrl };
  }

  async function asked(networkId: string): Promise<number> {
    return (await people.list(networkId)).filter((person) => !person.facilitator).length;
  }

  async function summaryOf(evaluation: Evaluation, session: Session, cardOf: CardOf): Promise<Card> {
    if (!evaluation.result) return closedCard(cardOf, 'sealing');
    const all = await evaluations.list(evaluation.networkId);
    const earlier = earlierResults(session, all, await sessions.list(evaluation.networkId));
    return summaryCard(cardOf, evaluation.result, earlier, evaluation.quotes);
  }

  async function post(evaluation: Evaluation, which: Post, channel: Conversation, title: string, card: Card) {
    const posting = await postOnce(
      async () => {
        const { wrote } = await evaluations.change(evaluation, (now) =>
          now[which].state === 'pending' ? { ...now, [which]: { state: 'sending' } } : now,
        );
        return wrote;
      },
      () => messenger.post(channel, card, title),
      async (outcome) => {
        // A press that came before our record has told the message id already; that knowledge is kept.
        await evaluations.change(evaluation, (now) =>
          now[which].state === 'sent' ? now : { ...now, [which]: outcome },
        );
      },
    );
    if (posting?.state === 'pending') again(evaluation, posting.retryAfterMs);
  }

  function again(of: EvaluationId, afterMs = againAfterMs): void {
    later.soon(`post:${evaluationKey(of)}`, 0, () => bringUpToDate(of), afterMs);
  }

  async function count(of: EvaluationId): Promise<void> {
    const around = await surroundings(of);
    const messageId = around?.evaluation.counter.messageId;
    if (around?.evaluation.state !== 'open' || messageId === undefined) return;
    const { session, channel, cardOf } = around;
    const answered = await answers.count(evaluationKey(around.evaluation));
    const invited = askedOf(await asked(of.networkId), answered);
    const title = `${evaluationText[cardOf.language].counter.count(answered, invited)}: ${session.title}`;
    await edit(channel, messageId, counterCard({ ...cardOf, post: 'counter' }, answered, invited), title);
    // Closed meanwhile: our count must not be what stands there in the end.
    const now = await evaluations.read(of.networkId, of.sessionId);
    if (now?.state === 'closed') await markClosed(now, channel, cardOf);
  }

  /** A message that somebody removed from the channel, or a channel that is gone, is nothing to try again. */
  async function edit(channel: Conversation, messageId: string, card: Card, title: string): Promise<void> {
    try {
      await messenger.update(channel, messageId, card, title);
    } catch (error) {
      if (!(error instanceof SendFailed && error.outcome === 'blocked')) throw error;
    }
  }

  async function bringUpToDate(of: EvaluationId): Promise<void> {
    const around = await surroundings(of);
    if (!around) return;
    const { evaluation, session, channel, cardOf } = around;
    const text = evaluationText[cardOf.language];
    if (evaluation.state === 'open') {
      if (evaluation.form.state === 'pending') {
        const ownViews = (await people.list(of.networkId)).map((person) => person.teamsId);
        await post(
          evaluation,
          'form',
          channel,
          `${text.form.title} ${session.title}`,
          formCard({ ...cardOf, post: 'form' }, { ownViews }),
        );
      }
      const { evaluation: now } = await evaluations.change(evaluation, (current) =>
        current.form.state === 'sent' && current.counter.state === noPosting.state
          ? { ...current, counter: pending }
          : current,
      );
      if (now.counter.state === 'pending') {
        const answered = await answers.count(evaluationKey(evaluation));
        const invited = askedOf(await asked(of.networkId), answered);
        await post(
          evaluation,
          'counter',
          channel,
          `${text.counter.count(answered, invited)}: ${session.title}`,
          counterCard({ ...cardOf, post: 'counter' }, answered, invited),
        );
      } else {
        await count(of);
      }
    }
    if (evaluation.state === 'closed') {
      if (evaluation.summary.state === 'pending') {
        const title = `${text.summary.title}: ${session.title}`;
        await post(
          evaluation,
          'summary',
          channel,
          title,
          await summaryOf(evaluation, session, { ...cardOf, post: 'summary' }),
        );
      }
      if (!evaluation.closedInChannel) await markClosed(evaluation, channel, cardOf);
    }
  }

  /** The form and the counter stop asking. What can no longer be edited there is left as it is. */
  async function markClosed(evaluation: Evaluation, channel: Conversation, cardOf: CardOf): Promise<void> {
    const { answers: answered = 0, invited = 0 } = evaluation.result ?? {};
    const card = closedCard(cardOf, { answers: answered, invited });
    const title = evaluationText[cardOf.language].closed.title;
    for (const { messageId } of [evaluation.form, evaluation.counter]) {
      if (messageId) await edit(channel, messageId, card, title);
    }
    await evaluations.change(evaluation, (now) => ({ ...now, closedInChannel: true }));
  }

  return {
    bringUpToDate,
    asked,
    summaryOf,
    countSoon(of) {
      const wait = (heldUntil.get(evaluationKey(of)) ?? 0) - clock.now();
      later.soon(`count:${evaluationKey(of)}`, counterGapMs, () => count(of), Math.max(0, wait));
    },
    holdCounter(of) {
      heldUntil.set(evaluationKey(of), clock.now() + holdMs);
      this.countSoon(of);
    },
    async retireForm(of, messageId) {
      const around = await surroundings(of);
      if (!around) return;
      const { moved } = evaluationText[around.cardOf.language].form;
      await edit(around.channel, messageId, noticeCard(around.cardOf.language, moved), moved);
    },
    async redrawSummary(of) {
      const around = await surroundings(of);
      const messageId = around?.evaluation.summary.messageId;
      if (!around || messageId === undefined) return;
      const { evaluation, session, channel, cardOf } = around;
      const title = `${evaluationText[cardOf.language].summary.title}: ${session.title}`;
      await edit(
        channel,
        messageId,
        await summaryOf(evaluation, session, { ...cardOf, post: 'summary' }),
        title,
      );
    },
  };
}
