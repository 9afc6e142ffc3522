import type { People, Person } from '../people/person.ts';
import { type Attendances, invitedOf, participantsOf } from './attendance.ts';

/** What participation is counted on. */
export interface Participation {
  /** Person keys: those confirmed, or while nobody has confirmed, those who said that they come. */
  participants(networkId: string, sessionId: string): Promise<readonly string[]>;
  /** How many an evaluation of the session asks. */
  invitedTo(networkId: string, sessionId: string, people: readonly Person[]): Promise<number>;
}

export function participation(attendances: Attendances, people: People): Participation {
  return {
    participants: async (networkId, sessionId) =>
      participantsOf(await attendances.of(networkId, sessionId), await people.list(networkId)),
    invitedTo: async (networkId, sessionId, roster) =>
      invitedOf(await attendances.of(networkId, sessionId), roster),
  };
}
