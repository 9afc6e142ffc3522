import type { People } from '../../people/person.ts';
import type { Element } from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import type { Clock } from '../../ports/time.ts';
import type { Sessions } from '../../sessions/session.ts';
import { type Called, calledOf } from '../called.ts';
import type { Round } from '../round.ts';
import type { RoundStore } from '../roundStore.ts';
import type { RoundView } from './roundCard.ts';
import { roundText } from './roundCardText.ts';
import { standingsOf } from './roundStanding.ts';

/** Reads what a card about a round shows. */
export type RoundViews = (round: Round, language: Language, about?: ViewAbout) => Promise<RoundView>;

export interface ViewAbout {
  /** The delivery whose card it is, or whose card was pressed. */
  readonly deliveryKey?: string | undefined;
  /** The triad whose card it is; all of them when left out. */
  readonly triad?: number;
}

export interface RoundViewNeeds {
  readonly people: People;
  readonly sessions: Pick<Sessions, 'find'>;
  readonly rounds: Pick<RoundStore, 'progress'>;
  /** What was contributed in a round, to be shown on its cards: by one group of it, or by all. */
  readonly contributionElements: (
    networkId: string,
    roundId: string,
    language: Language,
    group?: string,
  ) => Promise<readonly Element[]>;
  readonly clock: Clock;
}

/** Longer names are cut: the card has to stay small, and a sentence readable. */
const maxName = 60;
const maxCalled = 100;

export function roundViews(needs: RoundViewNeeds): RoundViews {
  const { people, sessions, rounds, contributionElements, clock } = needs;
  return async (round, language, { deliveryKey, triad } = {}) => {
    const { networkId, id, sessionId } = round;
    const group = triad === undefined ? undefined : String(triad);
    const [roster, session, progress, contributed] = await Promise.all([
      people.list(networkId),
      sessionId === undefined ? undefined : sessions.find(networkId, sessionId),
      rounds.progress(networkId, id),
      contributionElements(networkId, id, language, group),
    ]);
    const now = clock.now();
    const { gone } = roundText[language];
    const nameless = roster.map((person) => ({ ...person, organisation: '' }));
    const teamsIds = new Map(roster.map(({ key, teamsId }) => [key, teamsId]));
    return {
      networkId,
      round,
      session,
      language,
      deliveryKey,
      triads: standingsOf(round, progress, now),
      called: cut(calledOf(roster, gone), maxCalled),
      named: cut(calledOf(nameless, gone), maxName),
      teamsIdOf: (key) => teamsIds.get(key),
      contributed,
      now,
    };
  };
}

function cut(called: Called, length: number): Called {
  return (key) => {
    const name = called(key);
    return name.length > length ? `${name.slice(0, length - 1).toWellFormed()}…` : name;
  };
}
