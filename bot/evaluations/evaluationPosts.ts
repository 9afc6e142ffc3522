import type { Post } from '../contract/press.ts';
import { type Deliveries, type Delivery, deliveryKey } from '../delivery/delivery.ts';
import type { Clock, Later } from '../ports/time.ts';
import { type Evaluation, type EvaluationId, evaluationKey } from './evaluation.ts';
import { askingKinds, counterDue, duesAhead, formDue, kinds, summaryDue } from './evaluationDues.ts';
import type { EvaluationStore } from './evaluationStore.ts';

/** What an evaluation has standing in the channel: the form, the counter and, after closing, the summary. */
export interface EvaluationPosts {
  /** Puts the form out, in this call when nothing is in the way; the counter follows it. Doing it again changes nothing. */
  form(evaluation: Evaluation): Promise<Delivery>;
  /** Puts the summary out and replaces what asked for answers; doing it again changes nothing. */
  publish(closed: Evaluation): Promise<void>;
  /** Counts again soon, at most every ten seconds: the same message is edited for everyone. */
  countSoon(of: EvaluationId): void;
  /** Leaves the counter as it is for half a minute. */
  holdCounter(of: EvaluationId): Promise<void>;
  /** Draws the summary again, with the quotes as they are now. */
  redrawSummary(of: EvaluationId): Promise<void>;
  /** How the one that counts now is on its way; undefined before it was tried. */
  deliveryOf(evaluation: Evaluation, post: Post): Promise<Delivery | undefined>;
  /**
   * Puts a form or summary out once more, if it is still the one that counts and may be missing in the channel; what it
   * replaces says where to look. Nothing happens when it was replaced already. @returns the evaluation after that.
   */
  repost(evaluation: Evaluation, post: Post, replaced: number): Promise<Evaluation>;
}

export interface PostsNeeds {
  readonly evaluations: EvaluationStore;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly later: Later;
}

const countGapMs = 10_000;
const holdMs = 30_000;

export function evaluationPosts({ evaluations, deliveries, clock, later }: PostsNeeds): EvaluationPosts {
  const dueOf = (evaluation: Evaluation, post: Post) =>
    (post === 'form' ? formDue : summaryDue)(evaluation, clock.now());

  const deliveryOf = (evaluation: Evaluation, post: Post) =>
    deliveries.find(evaluation.networkId, deliveryKey(dueOf(evaluation, post)));

  /** The counter may be missing still: where nobody knew that the form had arrived until somebody answered. */
  async function count(of: EvaluationId): Promise<void> {
    const { networkId, sessionId } = of;
    const evaluation = await evaluations.read(networkId, sessionId);
    if (evaluation?.state !== 'open') return;
    const heldMs = (evaluation.counterHeldUntil ?? 0) - clock.now();
    if (heldMs > 0) return countAfter(of, heldMs);
    const all = await deliveries.list(networkId, sessionId);
    if (all.some(({ kind }) => kind === kinds.counter)) {
      await deliveries.redraw(networkId, sessionId, [kinds.counter]);
    } else if (all.some(({ kind, state }) => kind === kinds.form && state === 'sent')) {
      await deliveries.deliverNow(counterDue(of, clock.now()));
    }
  }

  function countAfter(of: EvaluationId, delayMs: number): void {
    later.soon(`count:${evaluationKey(of)}`, countGapMs, () => count(of), delayMs);
  }

  return {
    form: (evaluation) => deliveries.deliverNow(formDue(evaluation, clock.now())),
    async publish(closed) {
      const { networkId, sessionId } = closed;
      if (closed.summary > 0) await deliveries.deliverNow(summaryDue(closed, clock.now()));
      await deliveries.redraw(networkId, sessionId, askingKinds);
      await deliveries.withdraw(duesAhead(closed));
      await evaluations.change(closed, (now) => (now.published ? now : { ...now, published: true }));
    },
    countSoon: (of) => countAfter(of, 0),
    async holdCounter(of) {
      const counterHeldUntil = clock.now() + holdMs;
      await evaluations.change(of, (now) => ({ ...now, counterHeldUntil }));
      countAfter(of, holdMs);
    },
    redrawSummary: ({ networkId, sessionId }) => deliveries.redraw(networkId, sessionId, [kinds.summary]),
    deliveryOf,
    async repost(evaluation, post, replaced) {
      const old = await deliveryOf({ ...evaluation, [post]: replaced }, post);
      // Planned before it counts: cut off after this, it finds that it does not, and is withdrawn.
      if (mayBeMissing(evaluation, post, old)) {
        await deliveries.plan([dueOf({ ...evaluation, [post]: replaced + 1 }, post)]);
      }
      const { evaluation: now, wrote } = await evaluations.change(evaluation, (current) =>
        current[post] === replaced && mayBeMissing(current, post, old)
          ? { ...current, [post]: replaced + 1 }
          : current,
      );
      if (wrote && old) {
        const { networkId, sessionId } = now;
        // Where nobody knew what became of it, it is no open question any more: tried again it is not wanted.
        await deliveries.decide(networkId, old.key, 'again');
        await deliveries.redraw(networkId, sessionId, [old.kind]);
      }
      // Also where another press replaced it: that one may have been cut off here.
      if (now[post] > 0) await deliveries.deliverNow(dueOf(now, post));
      return now;
    },
  };
}

/** What may not have arrived; and the form while it is open, for somebody may have removed it from the channel. */
function mayBeMissing({ state }: Evaluation, post: Post, delivery: Delivery | undefined): boolean {
  if (delivery?.state === 'parked' || delivery?.state === 'blocked') return true;
  return post === 'form' && state === 'open' && delivery?.state === 'sent';
}
