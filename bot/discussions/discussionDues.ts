import type { Due } from '../delivery/delivery.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';
import { closesAtOf, type Discussion, postsAtOf } from './discussion.ts';

/** The cards of a discussion that the deliveries carry: the questions, and how many groups have answered. */
export const kinds = { questions: 'groupDiscussion', count: 'groupDiscussionCount' } as const;

/** A discussion closes by itself. */
export const closeTask = 'groupDiscussionClose';

/** The occurrence has no time: whatever becomes of the session, the card is posted once. */
export function questionsDue(discussion: Discussion, session: Session | undefined): Due {
  return due(discussion, kinds.questions, '1', postsAtOf(discussion, session));
}

export function countDue(discussion: Discussion, at: Instant): Due {
  return due(discussion, kinds.count, '1', at);
}

/** What is to come because discussion and session are as they are. */
export function duesOf(discussion: Discussion, session: Session | undefined): readonly Due[] {
  if (discussion.state !== 'open') return [];
  const closesAt = closesAtOf(discussion, session);
  return [
    questionsDue(discussion, session),
    ...(closesAt === undefined ? [] : [due(discussion, closeTask, isoUtc(closesAt), closesAt)]),
  ];
}

function due({ networkId, id }: Discussion, kind: string, occurrence: string, at: Instant): Due {
  return { networkId, kind, subject: id, occurrence, at };
}
