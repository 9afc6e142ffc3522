import type { Network } from '../networks/network.ts';
import type { Clock, Later } from '../ports/time.ts';
import type { Sessions } from '../sessions/session.ts';
import type { AnswerBook } from './answerBook.ts';
import type { EvaluationPosts } from './evaluationPosts.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import type { KeyStore } from './keyStore.ts';
import type { SealedStore } from './sealedStore.ts';

/** What opening, answering and closing an evaluation need of the rest. */
export interface EvaluationNeeds {
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  readonly sealed: SealedStore;
  readonly keys: KeyStore;
  readonly posts: EvaluationPosts;
  /** Brings the people up to date, as well as Teams lets us. */
  readonly freshenPeople: (network: Network) => Promise<void>;
  readonly clock: Clock;
  readonly later: Later;
  readonly privacyUrl: string;
}
