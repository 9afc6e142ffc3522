import Papa from 'papaparse';
import { type EvaluationSummary, measures, type TrendPoint, usefulParts } from '../contract/evaluation.ts';
import {
  canShow,
  type Evaluation,
  type Evaluations,
  earlierResults,
  evaluationKey,
  type Result,
} from './evaluation.ts';
import { evaluationText } from './evaluationText.ts';
import type { EvaluationNeeds } from './needs.ts';
import { standing } from './standing.ts';

/** What the tab's API says about evaluations. Who may ask is decided before. */
export interface EvaluationApi extends Evaluations {
  /** undefined when the session has no evaluation. */
  summary(networkId: string, sessionId: string): Promise<EvaluationSummary | undefined>;
  /**
   * CSV for facilitators, in Swedish, as Excel in Sweden opens it: UTF-8 with a byte order mark, semicolons, CRLF.
   * Cells that a spreadsheet would take for a formula are made text. `scales` and `lines` are separate files because
   * one row must never hold both. @returns undefined while open, and below the threshold for ever.
   */
  csv(networkId: string, sessionId: string, what: 'scales' | 'lines'): Promise<string | undefined>;
}

export type ApiNeeds = Pick<EvaluationNeeds, 'evaluations' | 'answers' | 'sealed' | 'sessions' | 'invited'>;

export function evaluationApi(needs: ApiNeeds): EvaluationApi {
  const { evaluations, sealed, sessions } = needs;
  const stands = standing(needs);

  async function trendOf(evaluation: Evaluation): Promise<TrendPoint[]> {
    const all = await sessions.list(evaluation.networkId);
    const session = all.find((candidate) => candidate.id === evaluation.sessionId);
    if (!session) return [];
    const earlier = earlierResults(session, await evaluations.list(evaluation.networkId), all);
    return earlier.map((step) => ({
      sessionId: step.session.id,
      title: step.session.title,
      answers: step.result.answers,
      measures: measureCounts(step.result),
    }));
  }

  return {
    list: (networkId) => evaluations.list(networkId),
    async summary(networkId, sessionId) {
      const evaluation = await evaluations.read(networkId, sessionId);
      if (!evaluation) return undefined;
      const { state, result, quotes } = evaluation;
      if (state !== 'closed' || !canShow(result)) {
        const { answered, invited } = result
          ? { answered: result.answers, invited: result.invited }
          : await stands.count(evaluation);
        return {
          state,
          answers: answered,
          invited,
          measures: null,
          mostUseful: null,
          trend: null,
          quotes: null,
        };
      }
      return {
        state,
        answers: result.answers,
        invited: result.invited,
        measures: measureCounts(result),
        mostUseful: usefulParts.map((id) => ({ id, count: result.mostUseful[id] })),
        trend: await trendOf(evaluation),
        quotes: quotes.map((quote) => quote.text),
      };
    },
    async csv(networkId, sessionId, what) {
      const evaluation = await evaluations.read(networkId, sessionId);
      if (evaluation?.state !== 'closed' || !canShow(evaluation.result)) return undefined;
      const key = evaluationKey(evaluation);
      const text = evaluationText.sv;
      if (what === 'lines') {
        const lines = await sealed.lines(key);
        return csv(
          [text.form.line],
          lines.map((line) => [line.text]),
        );
      }
      const rows = await sealed.scales(key);
      return csv(
        [
          ...measures.map((measure) => text.measureNames[measure]),
          ...usefulParts.map((part) => text.usefulParts[part]),
        ],
        rows.map(({ scales, mostUseful }) => [
          ...measures.map((measure) => text.steps[scales[measure]]),
          ...usefulParts.map((part) => (mostUseful.includes(part) ? '1' : '0')),
        ]),
      );
    },
  };
}

function measureCounts(result: Result): NonNullable<EvaluationSummary['measures']> {
  return measures.map((id) => ({ id, counts: result.measures[id] }));
}

const byteOrderMark = '\ufeff';

function csv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = { fields: [...fields], data: rows.map((row) => [...row]) };
  const text = Papa.unparse(table, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return `${byteOrderMark}${text}\r\n`;
}
