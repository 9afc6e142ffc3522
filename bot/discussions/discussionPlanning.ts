import { noSession, type PlanDraft, readPlan, readPlanDraft } from '../contract/discussion.ts';
import type { Deliveries, Delivery } from '../delivery/delivery.ts';
import type { Acting } from '../people/person.ts';
import type { Carrier } from '../ports/card.ts';
import { defaultTimeZone, instantOf } from '../ports/localTime.ts';
import { type Random, randomId } from '../ports/random.ts';
import { answerWith, type Reply, refuse } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import { coming, type Session, type Sessions } from '../sessions/session.ts';
import { type Discussion, isClosed, newDiscussion, postsAtOf } from './discussion.ts';
import { type CardOf, noticeCard, verbs } from './discussionCard.ts';
import { closeTask, duesOf, kinds } from './discussionDues.ts';
import { type DiscussionKinds, pressed as pressedClosing } from './discussionKinds.ts';
import type { DiscussionStore } from './discussionStore.ts';
import { discussionText } from './discussionText.ts';
import {
  cancelCard,
  offerCard,
  type PlanOf,
  type PlanState,
  planForm,
  plannedButton,
  plannedCard,
  planSavedCard,
  steerCard,
} from './planCard.ts';

export interface PlanningNeeds {
  readonly sessions: Sessions;
  readonly discussions: DiscussionStore;
  readonly deliveries: Pick<Deliveries, 'plan' | 'withdraw' | 'list'>;
  readonly kinds: Pick<DiscussionKinds, 'close' | 'answered'>;
  readonly clock: Clock;
  readonly random: Random;
}

/** A facilitator's press on a card about no discussion yet, or about all of them. */
export interface PlanPressed {
  readonly data: unknown;
  readonly discussionId: string | undefined;
  readonly acting: Acting;
  readonly carrier: Carrier;
}

/** A facilitator's press on a card about a discussion. */
export interface SteerPressed {
  readonly of: CardOf;
  readonly sure: boolean;
}

export interface DiscussionPlanning {
  readonly forAll: Readonly<Record<string, (pressed: PlanPressed) => Promise<Reply>>>;
  readonly forOne: Readonly<Record<string, (pressed: SteerPressed) => Promise<Reply>>>;
  /** "ny gruppdiskussion" */
  offer(acting: Acting): Promise<Reply>;
}

/** The latest sessions that have ended can still be chosen: a discussion may follow afterwards. */
const endedSessions = 3;
const comingSessions = 10;

/** What facilitators do with discussions. */
export function discussionPlanning(needs: PlanningNeeds): DiscussionPlanning {
  const { sessions, discussions, deliveries, clock, random } = needs;

  /** Those a discussion can belong to: what is under way or coming first, then what was. */
  async function offered(networkId: string): Promise<readonly Session[]> {
    const now = clock.now();
    const held = (await sessions.list(networkId)).filter(({ cancelled }) => !cancelled);
    const ended = held.filter(({ end }) => end <= now).toSorted((a, b) => b.end - a.end);
    return [...coming(held, now).slice(0, comingSessions), ...ended.slice(0, endedSessions)];
  }

  async function show(pressed: PlanPressed, state: Omit<PlanState, 'sessions'>): Promise<Reply> {
    const of = planOf(pressed);
    const id = pressed.discussionId ?? randomId(random);
    return answerWith(planForm(of, id, { ...state, sessions: await offered(of.networkId) }));
  }

  async function form(pressed: PlanPressed): Promise<Reply> {
    const now = clock.now();
    const ongoing = (await offered(pressed.acting.network.id)).find(
      ({ start, end }) => start <= now && end > now,
    );
    const draft: PlanDraft = {
      title: '',
      session: ongoing?.id ?? noSession,
      when: 'now',
      date: '',
      time: '',
    };
    return show({ ...pressed, discussionId: undefined }, { draft });
  }

  async function save(pressed: PlanPressed): Promise<Reply> {
    const { acting, discussionId, data, carrier } = pressed;
    const { network, language } = acting;
    if (discussionId === undefined) return refuse(400, 'BadRequest', discussionText[language].unknown);
    const draft = readPlanDraft(data);
    try {
      const now = clock.now();
      const named = draft.session === noSession ? undefined : await sessions.read(network.id, draft.session);
      const session = named?.cancelled ? undefined : named;
      const read = readPlan(draft, { session, defaultTimeZone, instantOf, now });
      if (!read.ok) return await show(pressed, { draft, problems: read.problems, notice: 'wrong' });
      const fresh = newDiscussion(network.id, discussionId, read.value, session, now);
      // Planned before it is written: cut off in between, the card finds that nothing asks for it.
      await deliveries.plan(duesOf(fresh, session));
      const discussion = await discussions.insert(fresh);
      const of = { networkId: network.id, discussion, session, language };
      return answerWith(planSavedCard(of, carrier, clock.now()));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return show(pressed, { draft, notice: 'failed' });
    }
  }

  /** With the session of each; those whose time is over are left out, though nobody has written it down yet. */
  async function underWay(networkId: string) {
    const [all, known] = await Promise.all([discussions.list(networkId), sessions.list(networkId)]);
    const sessionOf = ({ sessionId }: Discussion) => known.find(({ id }) => id === sessionId);
    const now = clock.now();
    return { sessionOf, open: all.filter((one) => !isClosed(one, sessionOf(one), now)) };
  }

  async function planned({ acting }: PlanPressed): Promise<Reply> {
    const { network, language } = acting;
    const [{ open, sessionOf }, delivered] = await Promise.all([
      underWay(network.id),
      deliveries.list(network.id),
    ]);
    const posted = new Set(delivered.filter(isPosted).map(({ subject }) => subject));
    return answerWith(
      plannedCard(
        { networkId: network.id, language },
        open,
        sessionOf,
        ({ id }) => posted.has(id),
        clock.now(),
      ),
    );
  }

  async function cancel({ of, sure }: SteerPressed): Promise<Reply> {
    const text = discussionText[of.language].planned;
    const { networkId, discussion, session } = of;
    const reply = (sentence: string) => answerWith(noticeCard(of, sentence, [plannedButton(of)]));
    if (discussion.state === 'cancelled') return reply(text.cancelled);
    if (discussion.state === 'closed' || (await isOnItsWay(of))) return reply(text.posted);
    if (!sure) return answerWith(cancelCard(of));
    try {
      const after = await discussions.change(networkId, discussion.id, (now) =>
        now.state === 'open' ? { ...now, state: 'cancelled' } : now,
      );
      await deliveries.withdraw(duesOf(discussion, session));
      return reply(after?.state === 'closed' ? text.posted : text.cancelled);
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(cancelCard(of, true));
    }
  }

  async function isOnItsWay({ networkId, discussion, session }: CardOf): Promise<boolean> {
    // For a session that is called off nothing is posted, whatever the time.
    if (!session?.cancelled && postsAtOf(discussion, session) <= clock.now()) return true;
    return (await deliveries.list(networkId, discussion.id)).some(isPosted);
  }

  async function steer({ of }: SteerPressed): Promise<Reply> {
    const { networkId, discussion, session, language } = of;
    if (isClosed(discussion, session, clock.now())) {
      return answerWith(noticeCard(of, discussionText[language].steer.done, [plannedButton(of)]));
    }
    return answerWith(steerCard(of, await needs.kinds.answered(networkId, discussion.id)));
  }

  async function close({ of }: SteerPressed): Promise<Reply> {
    const { networkId, discussion, session, language } = of;
    const { id } = discussion;
    const at = clock.now();
    try {
      // Should this server die in the middle, another one finds this and completes what was begun.
      await deliveries.plan([{ networkId, kind: closeTask, subject: id, occurrence: pressedClosing, at }]);
      await needs.kinds.close(discussion);
      await deliveries.withdraw(duesOf(discussion, session).filter(({ kind }) => kind === closeTask));
      return answerWith(noticeCard(of, discussionText[language].steer.done, [plannedButton(of)]));
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return answerWith(steerCard(of, undefined));
    }
  }

  return {
    forAll: { [verbs.form]: form, [verbs.save]: save, [verbs.planned]: planned },
    forOne: { [verbs.cancel]: cancel, [verbs.steer]: steer, [verbs.close]: close },
    async offer({ network, language }) {
      const { open } = await underWay(network.id);
      return answerWith(offerCard({ networkId: network.id, language, carrier: 'card' }, open.length));
    },
  };
}

function planOf({ acting, carrier }: PlanPressed): PlanOf {
  return { networkId: acting.network.id, language: acting.language, carrier };
}

/** Its card is in the channel, or may be there soon. */
function isPosted({ kind, state }: Delivery): boolean {
  return kind === kinds.questions && state !== 'withdrawn';
}
