import type { Card } from '../ports/card.ts';
import type { Sessions } from '../sessions/session.ts';
import type { AnswerBook } from './answerBook.ts';
import { askedOf, type Evaluation, type EvaluationId, earlierResults, evaluationKey } from './evaluation.ts';
import { type CardOf, closedCard } from './evaluationCard.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import { summaryCard } from './summaryCard.ts';

/** How an evaluation stands, for everybody's eyes. */
export interface Standing {
  /** "12 av 27", while it is open. */
  count(of: EvaluationId): Promise<{ readonly answered: number; readonly invited: number }>;
  /** The summary as it is now, with the trend; while the answers are being sealed, a card that says so. */
  summaryOf(evaluation: Evaluation, cardOf: CardOf): Promise<Card>;
}

export interface StandingNeeds {
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  /** How many are asked about a session. */
  readonly invited: (networkId: string, sessionId: string) => Promise<number>;
}

export function standing({ sessions, evaluations, answers, invited }: StandingNeeds): Standing {
  return {
    async count(of) {
      const answered = await answers.count(evaluationKey(of));
      return { answered, invited: askedOf(await invited(of.networkId, of.sessionId), answered) };
    },
    async summaryOf({ networkId, result, quotes }, cardOf) {
      if (!result) return closedCard(cardOf, 'sealing');
      const all = await evaluations.list(networkId);
      const earlier = earlierResults(cardOf.session, all, await sessions.list(networkId));
      return summaryCard(cardOf, result, earlier, quotes);
    },
  };
}
