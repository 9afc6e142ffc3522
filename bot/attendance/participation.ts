import type { AttendanceCounts } from '../contract/attendance.ts';
import type { People } from '../people/person.ts';
import { type Attendances, invitedOf, participantsOf, signUpOf } from './attendance.ts';

/** What participation is counted on. */
export interface Participation {
  /** Person keys: those confirmed, or while nobody has confirmed, those who said that they come. */
  participants(networkId: string, sessionId: string): Promise<readonly string[]>;
  /** Person keys of those who said that they do not come. */
  declined(networkId: string, sessionId: string): Promise<readonly string[]>;
  /** How many an evaluation of the session asks. */
  invited(networkId: string, sessionId: string): Promise<number>;
  /** Numbers only, for everybody's eyes. */
  counts(networkId: string, sessionId: string): Promise<AttendanceCounts>;
}

export function participation(attendances: Attendances, people: People): Participation {
  const both = (networkId: string, sessionId: string) =>
    Promise.all([attendances.of(networkId, sessionId), people.list(networkId)]);
  return {
    participants: async (networkId, sessionId) => participantsOf(...(await both(networkId, sessionId))),
    async declined(networkId, sessionId) {
      const all = await attendances.of(networkId, sessionId);
      return all.filter(({ answer }) => answer === 'notComing').map(({ personKey }) => personKey);
    },
    invited: async (networkId, sessionId) => invitedOf(...(await both(networkId, sessionId))),
    async counts(networkId, sessionId) {
      const [all, roster] = await both(networkId, sessionId);
      return { ...signUpOf(all, roster).counts, participants: participantsOf(all, roster).length };
    },
  };
}
