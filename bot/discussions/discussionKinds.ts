import type { ContributionElements, Contributions } from '../contributions/contribution.ts';
import type { CardKind, Deliveries, DueName, TaskKind } from '../delivery/delivery.ts';
import type { Networks } from '../networks/network.ts';
import type { Clock } from '../ports/time.ts';
import type { Session, Sessions } from '../sessions/session.ts';
import { closesAtOf, type Discussion, isClosed, postsAtOf } from './discussion.ts';
import { type CardOf, closedCard, countCard, noticeCard, questionsCard } from './discussionCard.ts';
import { closeTask, duesOf, kinds } from './discussionDues.ts';
import type { DiscussionStore } from './discussionStore.ts';
import { discussionText } from './discussionText.ts';

export interface KindNeeds {
  readonly networks: Networks;
  readonly sessions: Sessions;
  readonly discussions: DiscussionStore;
  readonly contributions: Pick<Contributions, 'of'>;
  /** The lines of a closed discussion on its card. */
  readonly contributionElements: ContributionElements;
  readonly deliveries: Pick<Deliveries, 'find' | 'plan' | 'redraw'>;
  readonly clock: Clock;
}

export interface DiscussionKinds {
  readonly cards: readonly CardKind[];
  readonly tasks: readonly TaskKind[];
  /** Closes it now; doing it again changes nothing. */
  close(discussion: Pick<Discussion, 'networkId' | 'id'>): Promise<void>;
  /** How many groups have answered. */
  answered(networkId: string, discussionId: string): Promise<number>;
}

/** The occurrence of a closing that a facilitator pressed, rather than one that came by itself. */
export const pressed = 'pressed';

/** Many answers at once are one change. */
const countGapMs = 10_000;

interface Scene {
  readonly discussion: Discussion;
  readonly session: Session | undefined;
  readonly of: CardOf;
  /** Whether it stands in the channel already. */
  readonly stands: boolean;
}

export function discussionKinds(needs: KindNeeds): DiscussionKinds {
  const { networks, sessions, discussions, contributions, deliveries, clock } = needs;

  async function withSession(networkId: string, id: string) {
    const discussion = await discussions.read(networkId, id);
    if (!discussion) return undefined;
    const { sessionId } = discussion;
    return { discussion, session: sessionId ? await sessions.read(networkId, sessionId) : undefined };
  }

  async function sceneOf(delivery: DueName & { readonly key: string }): Promise<Scene | undefined> {
    const { networkId, subject, key } = delivery;
    const [found, network, known] = await Promise.all([
      withSession(networkId, subject),
      networks.find(networkId),
      deliveries.find(networkId, key),
    ]);
    if (!found || !network) return undefined;
    const of = { networkId, ...found, language: network.language, delivery: key };
    return { ...found, of, stands: known?.state === 'sent' };
  }

  async function answered(networkId: string, discussionId: string): Promise<number> {
    const all = await contributions.of(networkId, discussionId);
    return new Set(all.map(({ group }) => group)).size;
  }

  async function close({ networkId, id }: Pick<Discussion, 'networkId' | 'id'>): Promise<void> {
    await discussions.change(networkId, id, (now) =>
      now.state === 'open' ? { ...now, state: 'closed' } : now,
    );
    await deliveries.redraw(networkId, id, Object.values(kinds));
  }

  const questions: CardKind = {
    kind: kinds.questions,
    async render(delivery) {
      const scene = await sceneOf(delivery);
      if (!scene) return undefined;
      const { discussion, session, of, stands } = scene;
      const text = discussionText[of.language];
      const now = clock.now();
      if (discussion.state === 'cancelled') {
        return stands ? { card: noticeCard(of, text.cancelled), title: text.cancelled } : undefined;
      }
      if (isClosed(discussion, session, now)) {
        if (!stands) return undefined;
        const lines = await needs.contributionElements(of.networkId, discussion.id, of.language);
        const count = await answered(of.networkId, discussion.id);
        return { card: closedCard(of, count, lines), title: text.closed.title };
      }
      // An edit would take away what groups are writing in it.
      if (stands || session?.cancelled || postsAtOf(discussion, session) > now) return undefined;
      return { card: questionsCard(of), title: text.named(discussion.title) };
    },
    /** While it was on its way it may have been closed or taken back. */
    async settled({ networkId, subject, kind, state, redrawnAt }) {
      if (state !== 'sent' || redrawnAt !== undefined) return;
      const discussion = await discussions.read(networkId, subject);
      if (discussion && discussion.state !== 'open') await deliveries.redraw(networkId, subject, [kind]);
    },
  };

  const count: CardKind = {
    kind: kinds.count,
    redrawGapMs: countGapMs,
    async render(delivery) {
      const scene = await sceneOf(delivery);
      if (!scene) return undefined;
      const { discussion, session, of, stands } = scene;
      const groups = await answered(of.networkId, discussion.id);
      if (groups === 0 && !stands) return undefined;
      const isOpen = !isClosed(discussion, session, clock.now());
      const { named, answered: said } = discussionText[of.language];
      return { card: countCard(of, groups, isOpen), title: `${said(groups)}. ${named(discussion.title)}` };
    },
  };

  const closing: TaskKind = {
    kind: closeTask,
    async run({ networkId, subject, occurrence }) {
      const found = await withSession(networkId, subject);
      if (!found || found.discussion.state === 'cancelled') return;
      const { discussion, session } = found;
      const closesAt = closesAtOf(discussion, session);
      const isTime = closesAt !== undefined && closesAt <= clock.now();
      if (discussion.state === 'open' && occurrence !== pressed && !isTime) {
        // Its session was moved since.
        await deliveries.plan(duesOf(discussion, session).filter(({ kind }) => kind === closeTask));
        return;
      }
      await close(discussion);
    },
  };

  return { cards: [questions, count], tasks: [closing], close, answered };
}
