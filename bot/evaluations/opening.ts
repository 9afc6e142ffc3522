import { readReference } from '../contract/press.ts';
import type { Delivery, TaskKind } from '../delivery/delivery.ts';
import type { Network } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import { answerWith, type CardAction, type Place, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { isoUtc } from '../ports/time.ts';
import { begun, type Session } from '../sessions/session.ts';
import { type Evaluation, evaluationKey, newEvaluation } from './evaluation.ts';
import { noticeCard, pickCard } from './evaluationCard.ts';
import { duesAhead, pressed, pressedDue, tasks } from './evaluationDues.ts';
import type { EvaluationPosts } from './evaluationPosts.ts';
import { evaluationText } from './evaluationText.ts';
import type { EvaluationNeeds } from './needs.ts';
import { repostCard, unsureCard } from './summaryCard.ts';

export interface Opening {
  /** "öppna utvärdering": opens for the latest session, or asks which. */
  said(acting: Acting, place: Place): Promise<Reply>;
  /** The session was picked on a card. */
  picked(action: CardAction, acting: Acting): Promise<Reply>;
  /**
   * Key, gate, form and what comes by itself, of an evaluation that is open; doing it again changes nothing.
   * @returns how the form is on its way; undefined when the evaluation has closed meanwhile.
   */
  begin(evaluation: Evaluation): Promise<Delivery | undefined>;
  /** What to tell about an evaluation that is open. */
  opened(evaluation: Evaluation, form: Delivery | undefined, acting: Acting, session: Session): Reply;
  /** Opens at the session's end, and completes what was begun. */
  readonly task: TaskKind;
}

/** The store's client gives up before this. */
const writtenWithinMs = 60_000;

export function opening(needs: EvaluationNeeds, posts: EvaluationPosts): Opening {
  const { networks, sessions, evaluations, answers, keys, deliveries, clock, privacyUrl } = needs;

  async function begin(evaluation: Evaluation): Promise<Delivery | undefined> {
    const now = evaluation.form === 0 ? await prepare(evaluation) : evaluation;
    if (now.state !== 'open') return undefined;
    await deliveries.plan(duesAhead(now));
    return posts.form(now);
  }

  /** Key and gate before the form: a form that stands in the channel can always be answered. */
  async function prepare(fresh: Evaluation): Promise<Evaluation> {
    await keys.make(fresh.networkId, fresh.sessionId);
    await answers.open(evaluationKey(fresh));
    const { evaluation } = await evaluations.change(fresh, (now) =>
      now.form === 0 && now.state === 'open' ? { ...now, form: 1 } : now,
    );
    if (evaluation.state === 'closed') {
      // This server was halted so long that the evaluation has closed: a key and a gate must not be left behind.
      await answers.remove(evaluationKey(fresh));
      await keys.destroy(fresh.networkId, fresh.sessionId);
    }
    return evaluation;
  }

  /** Writes the evaluation down, unless the session has one. @returns the one it has. */
  async function write(network: Network, session: Session, channelId: string): Promise<Evaluation> {
    const fresh = newEvaluation(network, session, channelId, clock.now());
    await evaluations.insertNew(fresh);
    return (await evaluations.read(network.id, session.id)) ?? fresh;
  }

  function opened(
    { form }: Evaluation,
    delivery: Delivery | undefined,
    { network, language }: Acting,
    session: Session,
  ): Reply {
    const cardOf = { networkId: network.id, session, language, privacyUrl };
    const text = evaluationText[language];
    const state = delivery?.state;
    if (state === 'parked' || state === 'blocked') {
      return answerWith(unsureCard(cardOf, 'form', { state, was: form }));
    }
    if (state === 'sent') return answerWith(repostCard(cardOf, 'form', text.open.done, form));
    return answerWith(noticeCard(language, text.open.waiting));
  }

  async function open(acting: Acting, place: Place, session: Session): Promise<Reply> {
    const { network, language } = acting;
    await needs.freshenPeople(network);
    const of = { networkId: network.id, sessionId: session.id };
    await deliveries.plan([pressedDue(of, 'open', clock.now())]);
    const evaluation = await write(network, session, place.channelId);
    if (evaluation.state !== 'open') {
      return answerWith(noticeCard(language, evaluationText[language].open.already));
    }
    try {
      const form = await begin(evaluation);
      const now = (await evaluations.read(network.id, session.id)) ?? evaluation;
      return opened(now, form, acting, session);
    } catch (error) {
      // What was planned above completes it.
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(noticeCard(language, evaluationText[language].open.waiting));
    }
  }

  /** Sessions that have begun and were held, the latest first. */
  async function held(networkId: string): Promise<readonly Session[]> {
    return begun(await sessions.list(networkId), clock.now()).filter(({ cancelled }) => !cancelled);
  }

  return {
    begin,
    opened,
    task: {
      kind: tasks.open,
      async run({ networkId, subject, occurrence, at }) {
        const there = await evaluations.read(networkId, subject);
        if (there) {
          if (there.state === 'open') await begin(there);
          return;
        }
        if (occurrence === pressed) {
          // The press is still writing it, or was cut off before; only time tells which.
          if (clock.now() - at < writtenWithinMs) throw new Error('The evaluation is not written yet.');
          return;
        }
        const [network, session] = await Promise.all([
          networks.find(networkId),
          sessions.read(networkId, subject),
        ]);
        if (!network?.installed || network.channelId === undefined || !network.evaluationOpens) return;
        if (!session || session.cancelled || isoUtc(session.end) !== occurrence) return;
        await needs.freshenPeople(network);
        const evaluation = await write(network, session, network.channelId);
        if (evaluation.state === 'open') await begin(evaluation);
      },
    },
    async said(acting, place) {
      const { network, person, language } = acting;
      const text = evaluationText[language];
      if (!person.facilitator) return answerWith(noticeCard(language, text.steer.onlyFacilitators));
      const all = await evaluations.list(network.id);
      const of = (session: Session) => all.find((evaluation) => evaluation.sessionId === session.id);
      const [latest, ...earlier] = await held(network.id);
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
      const session = (await held(network.id)).find(({ id }) => id === reference.sessionId);
      return session ? open(acting, action.place, session) : refuse(404, 'NoSuchSession', text.unknown);
    },
  };
}
