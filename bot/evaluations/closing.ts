import type { TaskKind } from '../delivery/delivery.ts';
import { answerWith, type Reply } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { canShow, type Evaluation, type EvaluationId, evaluationKey, totals } from './evaluation.ts';
import { type CardOf, closedCard } from './evaluationCard.ts';
import { pressedDue, tasks } from './evaluationDues.ts';
import type { EvaluationPosts } from './evaluationPosts.ts';
import type { EvaluationNeeds } from './needs.ts';
import { seal } from './sealing.ts';

export interface Closing {
  close(evaluation: Evaluation, cardOf: CardOf): Promise<Reply>;
  /** Seals and publishes what is not yet; doing it again changes nothing. @throws when another server is at it. */
  complete(of: EvaluationId): Promise<void>;
  /** Closes when its time has come, and completes what was begun. */
  readonly task: TaskKind;
}

export function closing(needs: EvaluationNeeds, posts: EvaluationPosts): Closing {
  const { evaluations, answers, sealed, keys, deliveries, invited, clock, later } = needs;

  async function sealNow(evaluation: Evaluation): Promise<Evaluation> {
    const { networkId, sessionId } = evaluation;
    const stores = { evaluations, answers, sealed, keys };
    return seal(evaluation, await invited(networkId, sessionId), stores);
  }

  /** After the reply, for a press must be answered within seconds; what is cut off here the task completes. */
  function publishSoon(evaluation: Evaluation): void {
    later.soon(`publish:${evaluationKey(evaluation)}`, 0, () => posts.publish(evaluation));
  }

  async function complete({ networkId, sessionId }: EvaluationId): Promise<void> {
    const found = await evaluations.read(networkId, sessionId);
    if (!found || isFinished(found)) return;
    const isRestored = found.state !== 'closed' && !(await answers.exists(evaluationKey(found)));
    const closed = await (isRestored ? closeRestored(found) : sealNow(found));
    if (closed.state !== 'closed') throw new Error('Another server took over the sealing.');
    await posts.publish(closed);
  }

  /**
   * Open, but without its open answers: the store was restored from a backup, which never has them. It closes with
   * nothing to show, and what lies sealed is left alone.
   */
  async function closeRestored(found: Evaluation): Promise<Evaluation> {
    const { networkId, sessionId } = found;
    const result = totals([], await invited(networkId, sessionId));
    const { evaluation } = await evaluations.change(found, (now) =>
      now.state === 'closed' ? now : { ...now, state: 'closed', result, swept: true },
    );
    await keys.destroy(networkId, sessionId);
    return evaluation;
  }

  return {
    complete,
    task: {
      kind: tasks.close,
      run: ({ networkId, subject }) => complete({ networkId, sessionId: subject }),
    },
    /** What fails on the way is tried again until it is done: a half-closed evaluation answers nobody. */
    async close(evaluation, cardOf) {
      try {
        if (!isFinished(evaluation)) await deliveries.plan([pressedDue(evaluation, 'close', clock.now())]);
        const closed = await sealNow(evaluation);
        if (closed.state !== 'closed') return answerWith(closedCard(cardOf, 'sealing'));
        if (!closed.published) publishSoon(closed);
        return answerWith(closedCard(cardOf, canShow(closed.result) ? 'justClosed' : 'justClosedWithFew'));
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        later.soon(`seal:${evaluationKey(evaluation)}`, 0, () => complete(evaluation));
        return answerWith(closedCard(cardOf, 'sealing'));
      }
    },
  };
}

/** Nothing of its closing is left to do. */
export function isFinished({ state, swept, published }: Evaluation): boolean {
  return state === 'closed' && swept && published;
}
