import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';

/** What a closed evaluation says, when enough people answered. */
export type Result = EvaluationSummary & { readonly measures: NonNullable<EvaluationSummary['measures']> };

export function hasResult(summary: EvaluationSummary): summary is Result {
  return summary.state === 'closed' && summary.measures !== null;
}
