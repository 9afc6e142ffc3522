import type { AnswerBook } from './answerBook.ts';
import { type Evaluation, evaluationKey, totals } from './evaluation.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import type { KeyStore } from './keyStore.ts';
import type { SealedStore } from './sealedStore.ts';

export interface SealingStores {
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  readonly sealed: SealedStore;
  readonly keys: KeyStore;
}

/**
 * Closes an evaluation so that nobody can tie an answer to a person any more. Each step can be cut off and the whole
 * run again, by this server or another, at the same time too:
 *
 * 1. open -> sealing, with an attempt number of one's own; an earlier attempt can from now on neither write nor close
 * 2. shut the gate: no answer lands after this
 * 3. write scales and free lines apart and shuffled; totals
 * 4. sealing -> closed with the totals, only if no later attempt has begun
 * 5. remove the open answers, and destroy their key last
 *
 * Until 4 the open answers are all there, so nothing is lost; after 4 they are never read again.
 *
 * @param invited how many were asked.
 * @returns the evaluation, closed; or still sealing when another attempt took over and is at work on it, or the store
 * cut this one off. Sealing again is always safe.
 */
export async function seal(of: Evaluation, invited: number, stores: SealingStores): Promise<Evaluation> {
  const { evaluations, answers, sealed } = stores;
  const key = evaluationKey(of);
  const claim = await evaluations.change(of, (now) =>
    now.state === 'closed' ? now : { ...now, state: 'sealing', sealingAttempt: now.sealingAttempt + 1 },
  );
  if (claim.evaluation.state === 'closed') return sweep(claim.evaluation, stores);
  const attempt = claim.evaluation.sealingAttempt;

  await answers.shut(key);
  const all = await answers.all(key);
  const written = await sealed.write(key, attempt, all);
  const result = totals(all, invited);

  const flip = await evaluations.change(of, (now) =>
    written && now.state === 'sealing' && now.sealingAttempt === attempt
      ? { ...now, state: 'closed', result, summary: 1 }
      : now,
  );
  return flip.evaluation.state === 'closed' ? sweep(flip.evaluation, stores) : flip.evaluation;
}

/** Step 5, as often as it takes. */
async function sweep(closed: Evaluation, { evaluations, answers, keys }: SealingStores): Promise<Evaluation> {
  if (closed.swept) return closed;
  await answers.remove(evaluationKey(closed));
  await keys.destroy(closed.networkId, closed.sessionId);
  return (await evaluations.change(closed, (now) => ({ ...now, swept: true }))).evaluation;
}
