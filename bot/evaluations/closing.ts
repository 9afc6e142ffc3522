import { answerWith, type Reply } from '../ports/said.ts';
import { TableUnavailable } from '../ports/table.ts';
import { canShow, type Evaluation, evaluationKey, totals } from './evaluation.ts';
import { type CardOf, closedCard } from './evaluationCard.ts';
import type { EvaluationNeeds } from './needs.ts';
import type { Opening } from './opening.ts';
import { noPosting, type Posting } from './posting.ts';
import { seal } from './sealing.ts';

export interface Closing {
  close(evaluation: Evaluation, cardOf: CardOf): Promise<Reply>;
  /** Completes what a server that died left half done. */
  finish(found: Evaluation): Promise<void>;
}

export function closing(needs: EvaluationNeeds, opening: Opening): Closing {
  const { evaluations, answers, sealed, keys, posts, later } = needs;

  async function sealNow(evaluation: Evaluation): Promise<Evaluation> {
    return seal(evaluation, await posts.asked(evaluation.networkId), { evaluations, answers, sealed, keys });
  }

  /** After the reply: a press must be answered within seconds, and what is cut off here the next start completes. */
  function publishSoon(evaluation: Evaluation): void {
    later.soon(`publish:${evaluationKey(evaluation)}`, 0, () => posts.bringUpToDate(evaluation));
  }

  return {
    /** What fails on the way is tried again until it is done: a half-closed evaluation answers nobody. */
    async close(evaluation, cardOf) {
      try {
        const closed = await sealNow(evaluation);
        if (closed.state !== 'closed') return answerWith(closedCard(cardOf, 'sealing'));
        publishSoon(closed);
        return answerWith(closedCard(cardOf, canShow(closed.result) ? 'justClosed' : 'justClosedWithFew'));
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        later.soon(`seal:${evaluationKey(evaluation)}`, 0, async () =>
          publishSoon(await sealNow(evaluation)),
        );
        return answerWith(closedCard(cardOf, 'sealing'));
      }
    },
    async finish(found) {
      if (isFinished(found)) return;
      const { evaluation } = await evaluations.change(found, parkLost);
      const isBegun = evaluation.form.state !== 'pending';
      if (evaluation.state === 'open' && !isBegun) await opening.begin(evaluation);
      else if (evaluation.state !== 'closed' && !(await answers.exists(evaluationKey(evaluation)))) {
        await closeRestored(evaluation);
      } else if (evaluation.state !== 'open' && !evaluation.swept) await sealNow(evaluation);
      publishSoon(evaluation);
    },
  };

  /**
   * Open, but without its open answers: the store was restored from a backup, which never has them. It closes with
   * nothing to show, and what lies sealed is left alone.
   */
  async function closeRestored(evaluation: Evaluation): Promise<void> {
    const { networkId, sessionId } = evaluation;
    const result = totals([], await posts.asked(networkId));
    await evaluations.change(evaluation, (now) =>
      now.state === 'closed' ? now : { ...now, state: 'closed', result, swept: true, summary: noPosting },
    );
    await keys.destroy(networkId, sessionId);
  }
}

/** What was being sent when a server died may have arrived: nobody sends it again without asking. */
function parkLost(evaluation: Evaluation): Evaluation {
  const { form, counter, summary } = evaluation;
  if (![form, counter, summary].some(isSending)) return evaluation;
  const parked = (posting: Posting): Posting => (isSending(posting) ? { state: 'parked' } : posting);
  return { ...evaluation, form: parked(form), counter: parked(counter), summary: parked(summary) };
}

function isSending({ state }: Posting): boolean {
  return state === 'sending';
}

function isFinished({ state, swept, closedInChannel, summary }: Evaluation): boolean {
  return state === 'closed' && swept && closedInChannel && !['pending', 'sending'].includes(summary.state);
}
