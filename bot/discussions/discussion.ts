import type { DiscussionFields } from '../contract/discussion.ts';
import { plusDays } from '../ports/localTime.ts';
import type { Instant } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';

/**
 * A group discussion after a case (gruppdiskussion): one card with the deck's four questions, answered once by each
 * group. What the groups answer are contributions; this is who was in which group.
 *
 * - `open`: it is planned, or stands in the channel.
 * - `closed`: nobody answers any more.
 * - `cancelled`: taken back before its card was posted.
 */
export interface Discussion {
  readonly id: string;
  readonly networkId: string;
  /** The case, or whatever is discussed. */
  readonly title: string;
  /** The session it belongs to; undefined for none. */
  readonly sessionId: string | undefined;
  /** When its card is posted, with the session as it was then; see `postsAtOf`. */
  readonly postsAt: Instant;
  /** The session's start when this was planned; undefined when it was posted at once, or has no session. */
  readonly sessionStart: Instant | undefined;
  readonly state: 'open' | 'closed' | 'cancelled';
  readonly groups: readonly Group[];
  /** The highest number a group has had: a group that is no more leaves a gap. */
  readonly lastGroup: number;
  readonly leavings: readonly Leaving[];
  readonly createdAt: Instant;
}

/** Those who discussed together; of any size from one. */
export interface Group {
  /** "3"; its answer is the contribution of this group. */
  readonly number: string;
  /** Person keys. Nobody is in two groups of a discussion. */
  readonly members: readonly string[];
}

/** When somebody stopped being in a group: a press from before that, which comes late, does not put them back. */
export interface Leaving {
  readonly personKey: string;
  readonly at: Instant;
}

/** What other rooms may ask of this one. */
export interface Discussions {
  /** The newest first. */
  list(networkId: string): Promise<readonly Discussion[]>;
  read(networkId: string, discussionId: string): Promise<Discussion | undefined>;
}

export function newDiscussion(
  networkId: string,
  id: string,
  { title, sessionId, postsAt, isNow }: DiscussionFields,
  session: Session | undefined,
  now: Instant,
): Discussion {
  return {
    id,
    networkId,
    title,
    sessionId,
    postsAt,
    sessionStart: isNow ? undefined : session?.start,
    state: 'open',
    groups: [],
    lastGroup: 0,
    leavings: [],
    createdAt: now,
  };
}

/** A session that is moved takes its discussions along. */
export function postsAtOf(
  { postsAt, sessionStart }: Pick<Discussion, 'postsAt' | 'sessionStart'>,
  session: Pick<Session, 'start'> | undefined,
): Instant {
  return session && sessionStart !== undefined ? postsAt + session.start - sessionStart : postsAt;
}

/** How long after its session one can answer: the same time of day, so many days later. */
const openDays = 7;

/** When it closes by itself: a while after its session; undefined without a session, when only a facilitator closes it. */
export function closesAtOf(
  discussion: Pick<Discussion, 'postsAt' | 'sessionStart'>,
  session: Pick<Session, 'start' | 'end' | 'timeZone'> | undefined,
): Instant | undefined {
  if (!session) return undefined;
  return plusDays(Math.max(session.end, postsAtOf(discussion, session)), openDays, session.timeZone);
}

/** Its time is over, whether or not that is written down yet. */
export function isClosed(
  discussion: Pick<Discussion, 'state' | 'postsAt' | 'sessionStart'>,
  session: Session | undefined,
  now: Instant,
): boolean {
  return discussion.state !== 'open' || (closesAtOf(discussion, session) ?? Number.POSITIVE_INFINITY) <= now;
}

export function groupOf({ groups }: Pick<Discussion, 'groups'>, personKey: string): Group | undefined {
  return groups.find(({ members }) => members.includes(personKey));
}

export type Placed =
  | {
      readonly outcome: 'placed';
      readonly discussion: Discussion;
      readonly group: Group;
      /** Who was chosen and is in another group already: nobody is taken out of a group by another one. */
      readonly elsewhere: readonly string[];
    }
  /** The person has left their group since the press was made, or the discussion is closed. */
  | { readonly outcome: 'late' | 'closed' };

/**
 * The discussion with `presser` and those they chose in one group: the one `presser` is in, else a new one. Who was in
 * it and is not chosen any more is out of it.
 */
export function placed(
  discussion: Discussion,
  presser: string,
  chosen: readonly string[],
  pressedAt: Instant,
): Placed {
  const { groups, lastGroup } = discussion;
  if (discussion.state !== 'open') return { outcome: 'closed' };
  const mine = groupOf(discussion, presser);
  if (!mine && hasLeftSince(discussion, presser, pressedAt)) return { outcome: 'late' };

  const wanted = new Set([presser, ...chosen]);
  const before = mine?.members ?? [];
  const stay = before.filter((personKey) => wanted.has(personKey));
  const others = [...wanted].filter((personKey) => !before.includes(personKey));
  const elsewhere = others.filter((personKey) => groupOf(discussion, personKey) !== undefined);
  const come = others.filter(
    (personKey) => !elsewhere.includes(personKey) && !hasLeftSince(discussion, personKey, pressedAt),
  );
  const gone = before.filter((personKey) => !wanted.has(personKey));
  if (mine && come.length === 0 && gone.length === 0) {
    return { outcome: 'placed', discussion, group: mine, elsewhere };
  }
  const group = { number: mine?.number ?? String(lastGroup + 1), members: [...stay, ...come] };
  const after = {
    ...discussion,
    groups: mine ? groups.map((one) => (one === mine ? group : one)) : [...groups, group],
    lastGroup: mine ? lastGroup : lastGroup + 1,
    leavings: withLeavings(discussion, gone, pressedAt),
  };
  return { outcome: 'placed', discussion: after, group, elsewhere };
}

/** "Jag var inte med i den gruppen". The last one stays: an answer always belongs to somebody. */
export function withoutPerson(discussion: Discussion, personKey: string, pressedAt: Instant): Discussion {
  const mine = groupOf(discussion, personKey);
  if (!mine || mine.members.length === 1 || discussion.state !== 'open') return discussion;
  // The same press once more, after they have come into a group again.
  if (hasLeftSince(discussion, personKey, pressedAt)) return discussion;
  const members = mine.members.filter((member) => member !== personKey);
  return {
    ...discussion,
    groups: discussion.groups.map((group) => (group === mine ? { ...group, members } : group)),
    leavings: withLeavings(discussion, [personKey], pressedAt),
  };
}

/** The group took its answer back, and is no more. */
export function withoutGroup(discussion: Discussion, number: string, pressedAt: Instant): Discussion {
  const group = discussion.groups.find((one) => one.number === number);
  if (!group || discussion.state !== 'open') return discussion;
  return {
    ...discussion,
    groups: discussion.groups.filter((one) => one !== group),
    leavings: withLeavings(discussion, group.members, pressedAt),
  };
}

function hasLeftSince({ leavings }: Discussion, personKey: string, at: Instant): boolean {
  return leavings.some((leaving) => leaving.personKey === personKey && leaving.at >= at);
}

function withLeavings({ leavings }: Discussion, gone: readonly string[], at: Instant): readonly Leaving[] {
  return [
    ...leavings.filter(({ personKey }) => !gone.includes(personKey)),
    ...gone.map((personKey) => ({ personKey, at })),
  ];
}
