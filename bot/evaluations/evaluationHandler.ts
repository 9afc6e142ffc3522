import { readAnswer } from '../contract/evaluation.ts';
import { type PressReference, readQuotePress, readReference, readRepost } from '../contract/press.ts';
import type { Acting } from '../people/person.ts';
import type { Language } from '../ports/language.ts';
import { answerWith, type CardAction, type Place, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock, Instant, Later } from '../ports/time.ts';
import { begun, type Session, type Sessions } from '../sessions/session.ts';
import type { AnswerBook } from './answerBook.ts';
import { askedOf, type Evaluation, evaluationKey } from './evaluation.ts';
import {
  type CardOf,
  closedCard,
  counterCard,
  formCard,
  noticeCard,
  pickCard,
  thanksCard,
  verbs,
} from './evaluationCard.ts';
import type { EvaluationPosts } from './evaluationPosts.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import { evaluationText } from './evaluationText.ts';
import type { KeyStore } from './keyStore.ts';
import { noPosting, type Posting, pending } from './posting.ts';
import { pseudonym } from './pseudonym.ts';
import type { SealedStore } from './sealedStore.ts';
import { seal } from './sealing.ts';
import { closeCard, linesCard, linesOfPage, maxQuotes, quoteField, unsureFormCard } from './summaryCard.ts';

export interface EvaluationHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "öppna utvärdering": opens for the one session that can be evaluated, or asks which. */
  onOpen(acting: Acting, place: Place): Promise<Reply>;
  /** "stäng utvärdering" */
  onClose(acting: Acting): Promise<Reply>;
  /** "utvärdering": how it stands. */
  onStatus(acting: Acting): Promise<Reply>;
  /** Completes what a server that died left half done; for the start of the server. */
  finishInterrupted(): Promise<void>;
}

export interface HandlerNeeds {
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  readonly sealed: SealedStore;
  readonly keys: KeyStore;
  readonly posts: EvaluationPosts;
  readonly clock: Clock;
  readonly later: Later;
  readonly privacyUrl: string;
}

/** A press that was found to belong to an evaluation of the network and channel it came from. */
interface Pressed {
  readonly action: CardAction;
  readonly acting: Acting;
  readonly evaluation: Evaluation;
  readonly cardOf: CardOf;
}

/** Teams may send a press some minutes late, never early; a clock that runs ahead must not win over all later presses. */
function pressTime(pressedAt: Instant, now: Instant): Instant {
  return Math.min(pressedAt, now);
}

export function evaluationHandler(needs: HandlerNeeds): EvaluationHandler {
  const { sessions, evaluations, answers, sealed, keys, posts, clock, later } = needs;

  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.answer]: answer,
    [verbs.view]: ownView,
    [verbs.change]: change,
    [verbs.counter]: async ({ evaluation, cardOf }) => answerWith(await counterOrClosed(evaluation, cardOf)),
    [verbs.summary]: async ({ evaluation, cardOf }) =>
      answerWith(await posts.summaryOf(evaluation, cardOf.session, cardOf)),
    [verbs.steer]: facilitatorsOnly(steer),
    [verbs.close]: facilitatorsOnly(close),
    [verbs.quote]: facilitatorsOnly(quote),
    [verbs.repost]: facilitatorsOnly(repost),
  };

  function cardOfFor(networkId: string, session: Session, language: Language): CardOf {
    return { networkId, session, language, privacyUrl: needs.privacyUrl };
  }

  /** Everything a card claims is checked against where the press verifiably came from. */
  async function find(action: CardAction, acting: Acting): Promise<Pressed | Reply> {
    const text = evaluationText[acting.language];
    const reference = readReference(action.data);
    if (!reference) return refuse(400, 'BadRequest', text.unknown);
    if (reference.networkId !== acting.network.id) return refuse(403, 'OtherNetwork', text.elsewhere);
    const session = await sessions.find(reference.networkId, reference.sessionId);
    const evaluation = await evaluations.recent(reference.networkId, reference.sessionId);
    if (!session || !evaluation) return refuse(404, 'NoSuchEvaluation', text.unknown);
    if (evaluation.channelId !== action.place.channelId) return refuse(403, 'OtherChannel', text.elsewhere);
    return { action, acting, evaluation, cardOf: cardOfFor(reference.networkId, session, acting.language) };
  }

  function facilitatorsOnly(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      if (pressed.acting.person.facilitator) return handle(pressed);
      const text = evaluationText[pressed.acting.language];
      const back = pressed.evaluation.state === 'closed' ? verbs.summary : verbs.counter;
      const { networkId, session } = pressed.cardOf;
      return answerWith(
        noticeCard(pressed.acting.language, text.steer.onlyFacilitators, {
          actions: [
            {
              type: 'Action.Execute',
              title: text.steer.back,
              verb: back,
              data: { network: networkId, session: session.id },
            },
          ],
        }),
      );
    };
  }

  async function answer({ action, acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(closedCard(cardOf, 'tooLate'));
    const read = readAnswer(action.data);
    if (!read.ok) {
      return answerWith(
        formCard(cardOf, { draft: read.draft, problems: read.problems, notice: 'incomplete' }),
      );
    }
    try {
      const name = await ownPseudonym(evaluation, acting);
      if (!name) return answerWith(closedCard(cardOf, 'tooLate'));
      const at = pressTime(action.pressedAt, clock.now());
      const outcome = await answers.save(evaluationKey(evaluation), name, read.value, at);
      if (outcome === 'closed') return answerWith(closedCard(cardOf, 'tooLate'));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(formCard(cardOf, { draft: read.draft, notice: 'failed' }));
    }
    posts.countSoon(evaluation);
    learnMessage(evaluation, 'form', action);
    return answerWith(thanksCard(cardOf));
  }

  async function ownPseudonym(evaluation: Evaluation, acting: Acting): Promise<string | undefined> {
    const key = await keys.find(evaluation.networkId, evaluation.sessionId);
    return key && pseudonym(key, acting.person.key);
  }

  /** A card whose post we lost sight of has arrived after all: somebody pressed it. */
  function learnMessage(
    evaluation: Evaluation,
    which: 'form' | 'counter' | 'summary',
    press: CardAction,
  ): void {
    const { messageId } = press;
    if (evaluation[which].state === 'sent' || messageId === undefined) return;
    later.soon(`learn:${which}:${evaluationKey(evaluation)}`, 0, async () => {
      await evaluations.change(evaluation, (now) =>
        now[which].state === 'sent' ? now : { ...now, [which]: { state: 'sent', messageId } },
      );
      await posts.bringUpToDate(evaluation);
    });
  }

  async function ownAnswer(evaluation: Evaluation, acting: Acting) {
    const name = await ownPseudonym(evaluation, acting);
    return name === undefined ? undefined : answers.find(evaluationKey(evaluation), name);
  }

  /** What Teams asks for when a person sees the form again. */
  async function ownView({ acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(await counterOrClosed(evaluation, cardOf));
    const own = await ownAnswer(evaluation, acting);
    return answerWith(own ? thanksCard(cardOf) : formCard(cardOf));
  }

  async function change({ acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(closedCard(cardOf, 'tooLate'));
    const own = await ownAnswer(evaluation, acting);
    return answerWith(own ? formCard(cardOf, { draft: own }) : formCard(cardOf, { notice: 'notAnswered' }));
  }

  async function counterOrClosed(evaluation: Evaluation, cardOf: CardOf) {
    if (evaluation.state === 'sealing') return closedCard(cardOf, 'sealing');
    if (evaluation.result) return closedCard(cardOf, evaluation.result);
    const { answered, invited } = await standing(evaluation);
    return counterCard(cardOf, answered, invited);
  }

  async function standing(evaluation: Evaluation): Promise<{ answered: number; invited: number }> {
    const answered = await answers.count(evaluationKey(evaluation));
    return { answered, invited: askedOf(await posts.asked(evaluation.networkId), answered) };
  }

  async function steer({ action, evaluation, cardOf }: Pressed): Promise<Reply> {
    learnMessage(evaluation, evaluation.state === 'closed' ? 'summary' : 'counter', action);
    if (evaluation.state === 'closed') return lines(evaluation, cardOf);
    if (evaluation.state === 'sealing') return closeNow(evaluation, cardOf);
    const { answered, invited } = await standing(evaluation);
    return answerWith(closeCard(cardOf, answered, invited));
  }

  async function lines(evaluation: Evaluation, cardOf: CardOf): Promise<Reply> {
    const all = await sealed.lines(evaluationKey(evaluation));
    const chosen = new Set(evaluation.quotes.map((quote) => quote.lineId));
    return answerWith(linesCard(cardOf, evaluation, all, { page: 0, chosen }));
  }

  function close({ evaluation, cardOf }: Pressed): Promise<Reply> {
    return closeNow(evaluation, cardOf);
  }

  /** What fails on the way is tried again until it is done: a half-closed evaluation answers nobody. */
  async function closeNow(evaluation: Evaluation, cardOf: CardOf): Promise<Reply> {
    try {
      const closed = await sealNow(evaluation);
      if (closed.state !== 'closed') return answerWith(closedCard(cardOf, 'sealing'));
      publishSoon(closed);
      return answerWith(closedCard(cardOf, 'justClosed'));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      later.soon(`seal:${evaluationKey(evaluation)}`, 0, async () => publishSoon(await sealNow(evaluation)));
      return answerWith(closedCard(cardOf, 'sealing'));
    }
  }

  async function sealNow(evaluation: Evaluation): Promise<Evaluation> {
    return seal(evaluation, await posts.asked(evaluation.networkId), { evaluations, answers, sealed, keys });
  }

  /** After the reply: a press must be answered within seconds, and what is cut off here the next start completes. */
  function publishSoon(evaluation: Evaluation): void {
    later.soon(`publish:${evaluationKey(evaluation)}`, 0, () => posts.bringUpToDate(evaluation));
  }

  async function quote(pressed: Pressed): Promise<Reply> {
    if (pressed.evaluation.state !== 'closed') return steer(pressed);
    const { action, evaluation, cardOf } = pressed;
    const text = evaluationText[cardOf.language];
    const form = readQuotePress(action.data);
    const all = await sealed.lines(evaluationKey(evaluation));
    const here = linesOfPage(all, form.page);
    const chosen = new Set(
      all
        .filter((line) =>
          here.includes(line) ? form.isChosen(quoteField(line.id)) : form.elsewhere.includes(line.id),
        )
        .map((line) => line.id),
    );
    if (form.next !== undefined) {
      return answerWith(linesCard(cardOf, evaluation, all, { page: form.next, chosen }));
    }
    if (chosen.size > maxQuotes) {
      const notice = text.steer.tooMany(maxQuotes);
      return answerWith(linesCard(cardOf, evaluation, all, { page: form.page, chosen, notice }));
    }
    const quotes = all
      .filter((line) => chosen.has(line.id))
      .map((line) => ({ lineId: line.id, text: line.text }));
    const { evaluation: now } = await evaluations.change(evaluation, (current) =>
      current.state === 'closed' ? { ...current, quotes } : current,
    );
    later.soon(`redraw:${evaluationKey(now)}`, 0, () => posts.redrawSummary(now));
    const notice = text.steer.saved(quotes.length);
    return answerWith(linesCard(cardOf, now, all, { page: form.page, chosen, notice }));
  }

  async function repost({ action, evaluation, cardOf }: Pressed): Promise<Reply> {
    const which = readRepost(action.data);
    if (!which) return refuse(400, 'BadRequest', evaluationText[cardOf.language].unknown);
    const { evaluation: now } = await evaluations.change(evaluation, (current) =>
      current[which].state === 'parked' || current[which].state === 'blocked'
        ? { ...current, [which]: pending }
        : current,
    );
    await posts.bringUpToDate(now);
    const after = (await evaluations.read(now.networkId, now.sessionId)) ?? now;
    return after.state === 'closed' ? lines(after, cardOf) : answerWith(openedCard(after, cardOf));
  }

  function openedCard(evaluation: Evaluation, cardOf: CardOf) {
    const { state } = evaluation.form;
    if (state === 'parked' || state === 'blocked') return unsureFormCard(cardOf, state);
    const text = evaluationText[cardOf.language];
    return noticeCard(cardOf.language, state === 'sent' ? text.open.done : text.open.waiting);
  }

  async function open(acting: Acting, place: Place, session: Session): Promise<Reply> {
    const { network, language } = acting;
    const cardOf = cardOfFor(network.id, session, language);
    const fresh: Evaluation = {
      networkId: network.id,
      sessionId: session.id,
      state: 'open',
      channelId: place.channelId,
      form: pending,
      counter: noPosting,
      summary: noPosting,
      sealingAttempt: 0,
      result: undefined,
      quotes: [],
      swept: false,
      closedInChannel: false,
    };
    if (await evaluations.insertNew(fresh)) {
      await makeAnswerable(fresh);
      await posts.bringUpToDate(fresh);
    }
    const now = (await evaluations.read(network.id, session.id)) ?? fresh;
    if (now.state === 'open') return answerWith(openedCard(now, cardOf));
    return answerWith(noticeCard(language, evaluationText[language].open.already));
  }

  /** Key and gate before the form: a form that stands in the channel can always be answered. */
  async function makeAnswerable(evaluation: Evaluation): Promise<void> {
    await keys.make(evaluation.networkId, evaluation.sessionId);
    await answers.open(evaluationKey(evaluation));
  }

  async function withoutEvaluation(networkId: string): Promise<readonly Session[]> {
    const taken = new Set((await evaluations.list(networkId)).map((evaluation) => evaluation.sessionId));
    return begun(await sessions.list(networkId), clock.now()).filter((session) => !taken.has(session.id));
  }

  async function openPressed(action: CardAction, acting: Acting): Promise<Reply> {
    const text = evaluationText[acting.language];
    if (!acting.person.facilitator)
      return answerWith(noticeCard(acting.language, text.steer.onlyFacilitators));
    const reference: PressReference | undefined = readReference(action.data);
    if (!reference) return refuse(400, 'BadRequest', text.unknown);
    if (reference.networkId !== acting.network.id || action.place.channelId !== acting.network.channelId) {
      return refuse(403, 'OtherNetwork', text.elsewhere);
    }
    const session = begun(await sessions.list(reference.networkId), clock.now()).find(
      (candidate) => candidate.id === reference.sessionId,
    );
    return session ? open(acting, action.place, session) : refuse(404, 'NoSuchSession', text.unknown);
  }

  async function latest(networkId: string, states: readonly Evaluation['state'][]) {
    const all = (await evaluations.list(networkId)).filter(({ state }) => states.includes(state));
    for (const session of await sessions.list(networkId)) {
      const evaluation = all.find((candidate) => candidate.sessionId === session.id);
      if (evaluation) return { evaluation, session };
    }
    return undefined;
  }

  return {
    onPress(action, acting) {
      if (action.verb === verbs.open) return openPressed(action, acting);
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      return find(action, acting).then((found) => ('kind' in found ? found : handle(found)));
    },
    async onOpen(acting, place) {
      const { network, person, language } = acting;
      const text = evaluationText[language];
      if (!person.facilitator) return answerWith(noticeCard(language, text.steer.onlyFacilitators));
      const candidates = await withoutEvaluation(network.id);
      if (candidates.length > 1) return answerWith(pickCard(network.id, candidates, language));
      if (candidates[0]) return open(acting, place, candidates[0]);
      const current = await latest(network.id, ['open']);
      if (!current) return answerWith(noticeCard(language, text.open.nothing));
      return answerWith(openedCard(current.evaluation, cardOfFor(network.id, current.session, language)));
    },
    async onClose({ network, person, language }) {
      const text = evaluationText[language];
      if (!person.facilitator) return answerWith(noticeCard(language, text.steer.onlyFacilitators));
      const current = await latest(network.id, ['open', 'sealing']);
      if (!current) return answerWith(noticeCard(language, text.status.none));
      const { answered, invited } = await standing(current.evaluation);
      return answerWith(closeCard(cardOfFor(network.id, current.session, language), answered, invited));
    },
    async onStatus({ network, language }) {
      const current = await latest(network.id, ['open', 'sealing']);
      const shown = current ?? (await latest(network.id, ['closed']));
      if (!shown) return answerWith(noticeCard(language, evaluationText[language].status.none));
      const cardOf = cardOfFor(network.id, shown.session, language);
      return answerWith(
        current
          ? await counterOrClosed(current.evaluation, cardOf)
          : await posts.summaryOf(shown.evaluation, shown.session, cardOf),
      );
    },
    async finishInterrupted() {
      const failures: unknown[] = [];
      for await (const found of evaluations.all()) {
        // One that cannot be completed now does not keep the others waiting.
        if (!isFinished(found)) await finish(found).catch((error) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
  };

  async function finish(found: Evaluation): Promise<void> {
    const { evaluation } = await evaluations.change(found, parkLost);
    const isHalfClosed =
      evaluation.state === 'sealing' || (evaluation.state === 'closed' && !evaluation.swept);
    if (isHalfClosed) await sealNow(evaluation);
    if (evaluation.state === 'open' && evaluation.form.state === 'pending') await makeAnswerable(evaluation);
    publishSoon(evaluation);
  }
}

/** What was being sent when a server died may have arrived: nobody sends it again without asking. */
function parkLost(evaluation: Evaluation): Evaluation {
  const { form, counter, summary } = evaluation;
  if (![form, counter, summary].some(isSending)) return evaluation;
  const parked = (posting: Posting): Posting => (isSending(posting) ? { state: 'parked' } : posting);
  return { ...evaluation, form: parked(form), counter: parked(counter), summary: parked(summary) };
}

function isSending({ state }: Posting): boolean {
  return state === 'sending';
}

function isFinished({ state, swept, closedInChannel, summary }: Evaluation): boolean {
  return state === 'closed' && swept && closedInChannel && !['pending', 'sending'].includes(summary.state);
}
