import { readAnswer } from '../contract/evaluation.ts';
import { readQuotePress, readReference, readRepost } from '../contract/press.ts';
import type { CardKind, TaskKind } from '../delivery/delivery.ts';
import type { Acting } from '../people/person.ts';
import { press } from '../ports/card.ts';
import { answerWith, type CardAction, type Place, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { closing, isFinished } from './closing.ts';
import { canShow, type Evaluation, evaluationKey } from './evaluation.ts';
import {
  type CardOf,
  closedCard,
  counterCard,
  formCard,
  noticeCard,
  reference,
  thanksCard,
  verbs,
} from './evaluationCard.ts';
import { evaluationKinds } from './evaluationKinds.ts';
import { evaluationPosts } from './evaluationPosts.ts';
import { evaluationText } from './evaluationText.ts';
import type { EvaluationNeeds } from './needs.ts';
import { opening } from './opening.ts';
import { pseudonym } from './pseudonym.ts';
import { standing } from './standing.ts';
import {
  closeCard,
  linesCard,
  linesOfPage,
  maxQuotes,
  quoteField,
  type Unsure,
  unsureCard,
} from './summaryCard.ts';

export interface EvaluationHandler {
  /** A press on one of our cards; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "öppna utvärdering" */
  onOpen(acting: Acting, place: Place): Promise<Reply>;
  /** "stäng utvärdering" */
  onClose(acting: Acting): Promise<Reply>;
  /** "utvärdering": how it stands. */
  onStatus(acting: Acting): Promise<Reply>;
  /** Completes what a server that died left half done; for the start of the server. */
  finishInterrupted(): Promise<void>;
  /** What the deliveries are to carry for us. */
  readonly cards: readonly CardKind[];
  readonly tasks: readonly TaskKind[];
}

/** A press that was found to belong to an evaluation of the network and channel it came from. */
interface Pressed {
  readonly action: CardAction;
  readonly acting: Acting;
  readonly evaluation: Evaluation;
  readonly cardOf: CardOf;
}

/** How often a server that took answers looks whether another one has closed the evaluation. */
const watchEveryMs = 30_000;

export function evaluationHandler(needs: EvaluationNeeds): EvaluationHandler {
  const { sessions, evaluations, answers, sealed, keys, clock, later, privacyUrl } = needs;
  const stands = standing(needs);
  const posts = evaluationPosts(needs);
  const openings = opening(needs, posts);
  const closings = closing(needs, posts);

  const presses: Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>> = {
    [verbs.answer]: answer,
    [verbs.view]: ownView,
    [verbs.change]: change,
    [verbs.counter]: async ({ evaluation, cardOf }) => answerWith(await standingCard(evaluation, cardOf)),
    [verbs.summary]: async ({ evaluation, cardOf }) => answerWith(await stands.summaryOf(evaluation, cardOf)),
    [verbs.steer]: facilitatorsOnly(steer),
    [verbs.close]: facilitatorsOnly(({ evaluation, cardOf }) => closings.close(evaluation, cardOf)),
    [verbs.quote]: facilitatorsOnly(quote),
    [verbs.repost]: facilitatorsOnly(repost),
  };

  /** Everything a card claims is checked against where the press verifiably came from. */
  async function find(action: CardAction, acting: Acting): Promise<Pressed | Reply> {
    const text = evaluationText[acting.language];
    const claimed = readReference(action.data);
    if (!claimed) return refuse(400, 'BadRequest', text.unknown);
    if (claimed.networkId !== acting.network.id) return refuse(403, 'OtherNetwork', text.elsewhere);
    const session = await sessions.find(claimed.networkId, claimed.sessionId);
    const evaluation = await evaluations.recent(claimed.networkId, claimed.sessionId);
    if (!session || !evaluation) return refuse(404, 'NoSuchEvaluation', text.unknown);
    if (evaluation.channelId !== action.place.channelId) return refuse(403, 'OtherChannel', text.elsewhere);
    const cardOf = { networkId: claimed.networkId, session, language: acting.language, privacyUrl };
    return { action, acting, evaluation, cardOf };
  }

  function facilitatorsOnly(handle: (pressed: Pressed) => Promise<Reply>) {
    return async (pressed: Pressed): Promise<Reply> => {
      const { acting, evaluation, cardOf } = pressed;
      if (acting.person.facilitator) return handle(pressed);
      const text = evaluationText[acting.language];
      const back = evaluation.state === 'closed' ? verbs.summary : verbs.counter;
      return answerWith(
        noticeCard(acting.language, text.steer.onlyFacilitators, {
          actions: [press(text.steer.back, back, reference(cardOf))],
        }),
      );
    };
  }

  async function answer({ action, acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(closedCard(cardOf, 'tooLate'));
    const read = readAnswer(action.data);
    if (!read.ok) {
      const { draft, problems } = read;
      return answerWith(formCard(cardOf, { draft, problems, notice: 'incomplete' }));
    }
    // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
    const pressedAt = Math.min(action.pressedAt, clock.now());
    try {
      const name = await ownPseudonym(evaluation, acting);
      const saved = name && (await answers.save(evaluationKey(evaluation), name, read.value, pressedAt));
      if (saved !== 'saved') return answerWith(closedCard(cardOf, 'tooLate'));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(formCard(cardOf, { draft: read.draft, notice: 'failed' }));
    }
    posts.countSoon(evaluation);
    forgetWhenClosed(evaluation);
    return answerWith(thanksCard(cardOf));
  }

  async function ownPseudonym(evaluation: Evaluation, acting: Acting): Promise<string | undefined> {
    const key = await keys.find(evaluation.networkId, evaluation.sessionId);
    return key && pseudonym(key, acting.person.key);
  }

  /** Another server may close it: neither key nor pseudonyms stay in this one's memory then. */
  function forgetWhenClosed(evaluation: Evaluation): void {
    const { networkId, sessionId } = evaluation;
    later.soon(`watch:${evaluationKey(evaluation)}`, watchEveryMs, async () => {
      const now = await evaluations.read(networkId, sessionId);
      if (now?.state === 'open') return forgetWhenClosed(evaluation);
      answers.forget(evaluationKey(evaluation));
      keys.forget(networkId, sessionId);
    });
  }

  async function ownAnswer(evaluation: Evaluation, acting: Acting) {
    const name = await ownPseudonym(evaluation, acting);
    return name === undefined ? undefined : answers.find(evaluationKey(evaluation), name);
  }

  /** What Teams asks for when a person sees the form again. */
  async function ownView({ acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(await standingCard(evaluation, cardOf));
    const own = await ownAnswer(evaluation, acting);
    return answerWith(own ? thanksCard(cardOf) : formCard(cardOf));
  }

  async function change({ acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state !== 'open') return answerWith(closedCard(cardOf, 'tooLate'));
    const own = await ownAnswer(evaluation, acting);
    return answerWith(own ? formCard(cardOf, { draft: own }) : formCard(cardOf, { notice: 'notAnswered' }));
  }

  async function standingCard(evaluation: Evaluation, cardOf: CardOf) {
    if (evaluation.state === 'sealing') return closedCard(cardOf, 'sealing');
    if (evaluation.result) return closedCard(cardOf, evaluation.result);
    const { answered, invited } = await stands.count(evaluation);
    return counterCard(cardOf, answered, invited);
  }

  async function steer({ evaluation, cardOf }: Pressed): Promise<Reply> {
    if (evaluation.state === 'closed') return lines(evaluation, cardOf);
    if (evaluation.state === 'sealing') return closings.close(evaluation, cardOf);
    // An edit of the counter would take the facilitator's own card away while it is read.
    await posts.holdCounter(evaluation);
    return answerWith(closeCard(cardOf, await stands.count(evaluation), evaluation.closesAt));
  }

  async function lines(evaluation: Evaluation, cardOf: CardOf): Promise<Reply> {
    const all = await sealed.lines(evaluationKey(evaluation));
    const chosen = new Set(evaluation.quotes.map((quoted) => quoted.lineId));
    const unsure = await unsureSummary(evaluation);
    return answerWith(linesCard(cardOf, evaluation.result, all, { page: 0, chosen, unsure }));
  }

  /** A summary that may not have arrived is the facilitator's to decide about. */
  async function unsureSummary(evaluation: Evaluation): Promise<Unsure | undefined> {
    const state = (await posts.deliveryOf(evaluation, 'summary'))?.state;
    return state === 'parked' || state === 'blocked' ? { state, was: evaluation.summary } : undefined;
  }

  async function quote(pressed: Pressed): Promise<Reply> {
    const { action, evaluation, cardOf } = pressed;
    if (evaluation.state !== 'closed' || !canShow(evaluation.result)) return steer(pressed);
    const text = evaluationText[cardOf.language];
    const form = readQuotePress(action.data);
    const all = await sealed.lines(evaluationKey(evaluation));
    const here = linesOfPage(all, form.page);
    const isChosen = (line: (typeof all)[number]) =>
      here.includes(line) ? form.isChosen(quoteField(line.id)) : form.elsewhere.includes(line.id);
    const quotes = all.filter(isChosen).map((line) => ({ lineId: line.id, text: line.text }));
    const chosen = new Set(quotes.map((quoted) => quoted.lineId));
    const show = (of: Evaluation, page: number, notice?: string) =>
      answerWith(linesCard(cardOf, of.result, all, { page, chosen, ...(notice ? { notice } : {}) }));

    if (form.next !== undefined) return show(evaluation, form.next);
    if (quotes.length > maxQuotes) return show(evaluation, form.page, text.steer.tooMany(maxQuotes));
    const { evaluation: now } = await evaluations.change(evaluation, (current) => ({ ...current, quotes }));
    await posts.redrawSummary(now);
    return show(now, form.page, text.steer.saved(quotes.length));
  }

  async function repost({ action, acting, evaluation, cardOf }: Pressed): Promise<Reply> {
    const read = readRepost(action.data);
    if (!read) return refuse(400, 'BadRequest', evaluationText[cardOf.language].unknown);
    const now = await posts.repost(evaluation, read.post, read.replaced);
    if (now.state === 'closed') return lines(now, cardOf);
    return openings.opened(now, await posts.deliveryOf(now, 'form'), acting, cardOf.session);
  }

  async function latest({ network, language }: Acting, states: readonly Evaluation['state'][]) {
    const all = (await evaluations.list(network.id)).filter(({ state }) => states.includes(state));
    for (const session of await sessions.list(network.id)) {
      const evaluation = all.find((candidate) => candidate.sessionId === session.id);
      if (evaluation) return { evaluation, cardOf: { networkId: network.id, session, language, privacyUrl } };
    }
    return undefined;
  }

  /** For the facilitator of a closed evaluation whose summary may be missing. */
  async function unsureReply(closed: Awaited<ReturnType<typeof latest>>): Promise<Reply | undefined> {
    const unsure = closed && (await unsureSummary(closed.evaluation));
    return unsure && answerWith(unsureCard(closed.cardOf, 'summary', unsure));
  }

  return {
    onPress(action, acting) {
      if (action.verb === verbs.open) return openings.picked(action, acting);
      const handle = Object.hasOwn(presses, action.verb) ? presses[action.verb] : undefined;
      if (!handle) return undefined;
      return find(action, acting).then((found) => ('kind' in found ? found : handle(found)));
    },
    onOpen: openings.said,
    async onClose(acting) {
      const text = evaluationText[acting.language];
      if (!acting.person.facilitator) {
        return answerWith(noticeCard(acting.language, text.steer.onlyFacilitators));
      }
      const current = await latest(acting, ['open', 'sealing']);
      if (!current) {
        const unsure = await unsureReply(await latest(acting, ['closed']));
        return unsure ?? answerWith(noticeCard(acting.language, text.status.none));
      }
      const { evaluation, cardOf } = current;
      return answerWith(closeCard(cardOf, await stands.count(evaluation), evaluation.closesAt));
    },
    async onStatus(acting) {
      const current = await latest(acting, ['open', 'sealing']);
      if (current) return answerWith(await standingCard(current.evaluation, current.cardOf));
      const closed = await latest(acting, ['closed']);
      if (!closed)
        return answerWith(noticeCard(acting.language, evaluationText[acting.language].status.none));
      const unsure = acting.person.facilitator ? await unsureReply(closed) : undefined;
      const { evaluation, cardOf } = closed;
      return unsure ?? answerWith(await stands.summaryOf(evaluation, cardOf));
    },
    async finishInterrupted() {
      const failures: unknown[] = [];
      for await (const found of evaluations.all()) {
        // One that cannot be completed now does not keep the others waiting.
        await finish(found).catch((error) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
    cards: evaluationKinds({ ...needs, standing: stands }),
    tasks: [openings.task, closings.task],
  };

  async function finish(found: Evaluation): Promise<void> {
    if (isFinished(found)) return;
    // One that was open without its answers comes from a backup, and is closed.
    const goesOn =
      found.state === 'open' && (found.form === 0 || (await answers.exists(evaluationKey(found))));
    if (goesOn) await openings.begin(found);
    else await closings.complete(found);
  }
}
