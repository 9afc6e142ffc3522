import { readReference } from '../contract/press.ts';
import type { Acting } from '../people/person.ts';
import { answerWith, type CardAction, type Place, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { begun, type Session } from '../sessions/session.ts';
import { type Evaluation, evaluationKey } from './evaluation.ts';
import { noticeCard, pickCard } from './evaluationCard.ts';
import { evaluationText } from './evaluationText.ts';
import type { EvaluationNeeds } from './needs.ts';
import { noPosting, pending } from './posting.ts';
import { repostCard, unsureCard } from './summaryCard.ts';

export interface Opening {
  /** "öppna utvärdering": opens for the latest session, or asks which. */
  said(acting: Acting, place: Place): Promise<Reply>;
  /** The session was picked on a card. */
  picked(action: CardAction, acting: Acting): Promise<Reply>;
  /** Key, gate, form and counter of an evaluation that was written down; doing it again changes nothing. */
  begin(evaluation: Evaluation): Promise<void>;
  /** What to tell about an evaluation that is open. */
  opened(evaluation: Evaluation, acting: Acting, session: Session): Reply;
}

export function opening(needs: EvaluationNeeds): Opening {
  const { sessions, evaluations, answers, keys, posts, clock, later, privacyUrl } = needs;

  async function begin(evaluation: Evaluation): Promise<void> {
    // Key and gate before the form: a form that stands in the channel can always be answered.
    await keys.make(evaluation.networkId, evaluation.sessionId);
    await answers.open(evaluationKey(evaluation));
    await posts.bringUpToDate(evaluation);
  }

  function opened(evaluation: Evaluation, { network, language }: Acting, session: Session): Reply {
    const { state, messageId } = evaluation.form;
    const cardOf = { networkId: network.id, session, language, privacyUrl };
    const text = evaluationText[language];
    if (state === 'parked' || state === 'blocked') return answerWith(unsureCard(cardOf, 'form', state));
    if (state === 'sent') return answerWith(repostCard(cardOf, 'form', text.open.done, messageId));
    return answerWith(noticeCard(language, text.open.waiting));
  }

  async function open(acting: Acting, place: Place, session: Session): Promise<Reply> {
    const { network, language } = acting;
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
    await needs.freshenPeople(network);
    await evaluations.insertNew(fresh);
    let now = (await evaluations.read(network.id, session.id)) ?? fresh;
    if (now.state !== 'open') return answerWith(noticeCard(language, evaluationText[language].open.already));
    if (now.form.state === 'pending') {
      try {
        await begin(now);
        now = (await evaluations.read(network.id, session.id)) ?? now;
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        later.soon(`open:${evaluationKey(now)}`, 0, () => begin(fresh));
      }
    }
    return opened(now, acting, session);
  }

  return {
    begin,
    opened,
    async said(acting, place) {
      const { network, person, language } = acting;
      const text = evaluationText[language];
      if (!person.facilitator) return answerWith(noticeCard(language, text.steer.onlyFacilitators));
      const all = await evaluations.list(network.id);
      const of = (session: Session) => all.find((evaluation) => evaluation.sessionId === session.id);
      const [latest, ...earlier] = begun(await sessions.list(network.id), clock.now());
      if (!latest) return answerWith(noticeCard(language, text.open.nothing));
      const current = of(latest);
      if (current?.state === 'open') return open(acting, place, latest);
      const without = [latest, ...earlier].filter((session) => !of(session));
      if (without.length === 0) return answerWith(noticeCard(language, text.open.nothing));
      // Opening cannot be undone, so only what is surely meant is opened without asking.
      if (without.length === 1 && without[0] === latest) return open(acting, place, latest);
      return answerWith(pickCard(network.id, without, language));
    },
    async picked(action, acting) {
      const { network, person, language } = acting;
      const text = evaluationText[language];
      if (!person.facilitator) return answerWith(noticeCard(language, text.steer.onlyFacilitators));
      const reference = readReference(action.data);
      if (!reference) return refuse(400, 'BadRequest', text.unknown);
      if (reference.networkId !== network.id || action.place.channelId !== network.channelId) {
        return refuse(403, 'OtherNetwork', text.elsewhere);
      }
      const session = begun(await sessions.list(network.id), clock.now()).find(
        ({ id }) => id === reference.sessionId,
      );
      return session ? open(acting, action.place, session) : refuse(404, 'NoSuchSession', text.unknown);
    },
  };
}
