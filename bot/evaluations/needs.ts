import type { Deliveries } from '../delivery/delivery.ts';
import type { Network, Networks } from '../networks/network.ts';
import type { People } from '../people/person.ts';
import type { Clock, Later } from '../ports/time.ts';
import type { Sessions } from '../sessions/session.ts';
import type { AnswerBook } from './answerBook.ts';
import type { EvaluationStore } from './evaluationStore.ts';
import type { KeyStore } from './keyStore.ts';
import type { SealedStore } from './sealedStore.ts';

/** What the evaluations need of the rest. */
export interface EvaluationNeeds {
  readonly networks: Networks;
  readonly people: People;
  readonly sessions: Sessions;
  readonly evaluations: EvaluationStore;
  readonly answers: AnswerBook;
  readonly sealed: SealedStore;
  readonly keys: KeyStore;
  readonly deliveries: Deliveries;
  /** How many are asked about a session: those who came or said that they would, or the roster without facilitators. */
  readonly invited: (networkId: string, sessionId: string) => Promise<number>;
  /** Brings the people up to date, as well as Teams lets us. */
  readonly freshenPeople: (network: Network) => Promise<void>;
  readonly clock: Clock;
  readonly later: Later;
  readonly privacyUrl: string;
}
