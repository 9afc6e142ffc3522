import { type DiscussionPress, readDiscussionPress } from '../contract/discussion.ts';
import type { ContributionElements, GroupContributions } from '../contributions/contribution.ts';
import type { CardKind, Deliveries, TaskKind } from '../delivery/delivery.ts';
import { type Networks, refusedAsStray } from '../networks/network.ts';
import type { Acting, People } from '../people/person.ts';
import { sentenceCard } from '../ports/card.ts';
import type { Random } from '../ports/random.ts';
import { answerWith, type CardAction, type Reply, refuse } from '../ports/said.ts';
import type { Clock } from '../ports/time.ts';
import type { Sessions } from '../sessions/session.ts';
import { answering } from './answering.ts';
import { backButton, type CardOf, noticeCard } from './discussionCard.ts';
import { discussionKinds } from './discussionKinds.ts';
import { discussionPlanning } from './discussionPlanning.ts';
import type { DiscussionStore } from './discussionStore.ts';
import { discussionText } from './discussionText.ts';

export interface DiscussionHandler {
  /** A press on one of our cards or in one of our dialogs; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "ny gruppdiskussion", for facilitators. */
  onNew(acting: Acting): Promise<Reply>;
  /** What the deliveries are to carry for us. */
  readonly cards: readonly CardKind[];
  readonly tasks: readonly TaskKind[];
}

export interface DiscussionNeeds {
  readonly networks: Networks;
  readonly people: People;
  readonly sessions: Sessions;
  readonly discussions: DiscussionStore;
  readonly contributions: GroupContributions;
  /** The lines of a closed discussion on its card. */
  readonly contributionElements: ContributionElements;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly random: Random;
}

export function discussionHandler(needs: DiscussionNeeds): DiscussionHandler {
  const { sessions, discussions, clock } = needs;
  const kinds = discussionKinds(needs);
  const answers = answering(needs);
  const planning = discussionPlanning({ ...needs, kinds });

  const isOurs = (verb: string) =>
    [answers, planning.forAll, planning.forOne].some((presses) => Object.hasOwn(presses, verb));

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, language } = acting;
    const text = discussionText[language];
    const press = readDiscussionPress(action.data);
    const stray = refusedAsStray(press.networkId, action, network, text);
    if (stray) return stray;
    const forAll = planning.forAll[action.verb];
    if (forAll) {
      if (!acting.person.facilitator) return onlyFacilitators(acting);
      const { data, carrier } = action;
      return forAll({ data, discussionId: press.discussionId, acting, carrier });
    }
    const of = press.discussionId && (await find(press.discussionId, acting));
    if (!of) return refuse(404, 'NoSuchDiscussion', text.unknown);
    return onOne(action, acting, press, of);
  }

  async function find(discussionId: string, { network, language }: Acting): Promise<CardOf | undefined> {
    const discussion = await discussions.read(network.id, discussionId);
    if (!discussion) return undefined;
    const { sessionId } = discussion;
    const session = sessionId === undefined ? undefined : await sessions.find(network.id, sessionId);
    return { networkId: network.id, discussion, session, language };
  }

  async function onOne(
    { verb, data, pressedAt }: CardAction,
    acting: Acting,
    press: DiscussionPress,
    of: CardOf,
  ): Promise<Reply> {
    const text = discussionText[of.language];
    const answer = answers[verb];
    // Teams may send a press late, never early; a clock that runs ahead must not win over all later presses.
    if (answer) return answer({ data, press, pressedAt: Math.min(pressedAt, clock.now()), acting, of });
    if (!acting.person.facilitator) {
      return answerWith(noticeCard(of, text.onlyFacilitators, [backButton(of)]));
    }
    const steer = planning.forOne[verb];
    return steer ? steer({ of, sure: press.sure }) : refuse(400, 'BadRequest', text.unknown);
  }

  return {
    cards: kinds.cards,
    tasks: kinds.tasks,
    onPress: (action, acting) => (isOurs(action.verb) ? onPress(action, acting) : undefined),
    onNew: async (acting) => (acting.person.facilitator ? planning.offer(acting) : onlyFacilitators(acting)),
  };
}

function onlyFacilitators({ language }: Acting): Reply {
  return answerWith(sentenceCard(language, discussionText[language].onlyFacilitators));
}
