import type { Clock, Instant } from '../../../ports/time.ts';
import type { Answer } from './answer.ts';

/** Answers as they were given, so that the way back to one costs no search and no model. Lost with the server. */
export interface RecentAnswers {
  put(answer: Answer): void;
  get(networkId: string, answerId: string | undefined): Answer | undefined;
}

const keptMs = 60 * 60_000;
const most = 1_000;

export function recentAnswers(clock: Clock): RecentAnswers {
  const kept = new Map<string, { readonly answer: Answer; readonly at: Instant }>();
  const isOver = (at: Instant) => clock.now() - at > keptMs;

  return {
    put(answer) {
      for (const [id, { at }] of kept) {
        if (!isOver(at) && kept.size < most) break;
        kept.delete(id);
      }
      kept.set(answer.id, { answer, at: clock.now() });
    },
    get(networkId, answerId) {
      const found = answerId === undefined ? undefined : kept.get(answerId);
      return found && !isOver(found.at) && found.answer.networkId === networkId ? found.answer : undefined;
    },
  };
}
