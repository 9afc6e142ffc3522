import { isAsked, type People, type Person } from '../../people/person.ts';
import type { Sessions } from '../../sessions/session.ts';
import type { Candidate, FormingInput } from '../forming/grouping.ts';
import { counts, type Round, type Rounds } from '../round.ts';
import { groupsOf } from './arranging.ts';

export interface TakingPartNeeds {
  readonly rounds: Pick<Rounds, 'list'>;
  readonly people: People;
  readonly sessions: Pick<Sessions, 'list'>;
  /** Person keys: those who were there, or said that they come; none when nobody has said so. */
  readonly participants: (networkId: string, sessionId: string) => Promise<readonly string[]>;
  /** Person keys: those who said that they do not come. */
  readonly declined: (networkId: string, sessionId: string) => Promise<readonly string[]>;
  /** Pairs of person keys that must not meet. */
  readonly apart: { list(networkId: string): Promise<readonly (readonly [string, string])[]> };
  /** What people would like to talk about, by person key. */
  readonly topics: { of(networkId: string): Promise<ReadonlyMap<string, readonly string[]>> };
}

/** What a round's triads are formed from. */
export interface TakingPart {
  /**
   * With everybody who takes part as things are now: those signed up for the session; when nobody has, or between
   * sessions, everyone who is asked and has not said no. Who has paused is in no triad.
   */
  now(round: Of): Promise<FormingInput>;
  /** With these people, in the network or not. */
  of(round: Of, personKeys: readonly string[]): Promise<FormingInput>;
}

type Of = Pick<Round, 'id' | 'networkId' | 'sessionId' | 'startsAt' | 'seed'>;

/** Further ahead nobody knows who will come. */
const mostRoundsToCome = 12;

export function takingPart(needs: TakingPartNeeds): TakingPart {
  const { rounds, people, sessions, participants, declined, apart, topics } = needs;

  async function inputFor(round: Of, choose: (everyone: readonly Person[]) => readonly Candidate[]) {
    const { networkId, id, seed } = round;
    const [everyone, wanted, keptApart, all, toCome] = await Promise.all([
      people.list(networkId),
      topics.of(networkId),
      apart.list(networkId),
      rounds.list(networkId),
      sessions.list(networkId),
    ]);
    const withTopics = ({ key, organisation }: Candidate): Candidate => ({
      key,
      organisation,
      topics: wanted.get(key) ?? [],
    });
    const present = choose(everyone).map(withTopics);
    const isPresent = new Set(present.map(({ key }) => key));
    const others = everyone.filter((person) => isAsked(person) && !isPresent.has(person.key));
    const earlier = all.filter((other) => other.id !== id && counts(other));
    const taken = new Set(earlier.map(({ sessionId }) => sessionId));
    const start = toCome.find((session) => session.id === round.sessionId)?.start ?? round.startsAt;
    const ahead = toCome.filter(
      (session) =>
        session.start > start &&
        session.id !== round.sessionId &&
        !session.cancelled &&
        !taken.has(session.id) &&
        session.programme.some(({ kind }) => kind === 'triads'),
    );
    return {
      people: present,
      earlier: earlier.map(groupsOf),
      apart: keptApart,
      seed,
      roundsToCome: Math.min(ahead.length, mostRoundsToCome),
      roster: [...present, ...others.map(withTopics)],
    };
  }

  return {
    async now(round) {
      const { networkId, sessionId } = round;
      const [coming, notComing] = (
        sessionId === undefined
          ? [[], []]
          : await Promise.all([participants(networkId, sessionId), declined(networkId, sessionId)])
      ).map((keys) => new Set(keys)) as [Set<string>, Set<string>];
      return inputFor(round, (everyone) =>
        everyone.filter((person) =>
          coming.size > 0
            ? coming.has(person.key) && !person.paused
            : isAsked(person) && !notComing.has(person.key),
        ),
      );
    },
    of: (round, personKeys) =>
      inputFor(round, (everyone) => {
        const known = everyone.filter(({ key }) => personKeys.includes(key));
        const gone = personKeys.filter((key) => !known.some((person) => person.key === key));
        // Who has left the channel meanwhile stays where they are until somebody says otherwise.
        return [...known, ...gone.map((key) => ({ key, organisation: '' }))];
      }),
  };
}
