import { dayText, defaultTimeZone } from '../ports/localTime.ts';
import type { Sessions } from '../sessions/session.ts';
import type { Rounds } from '../triads/round.ts';
import type { SubjectNames } from './contribution.ts';
import { contributionText } from './contributionText.ts';

/** What triad rounds are called among the contributions: after their session, or the day they began. */
export function roundSubjects(rounds: Pick<Rounds, 'list'>, sessions: Pick<Sessions, 'list'>): SubjectNames {
  return async (networkId, language) => {
    const text = contributionText[language];
    const [all, known] = await Promise.all([rounds.list(networkId), sessions.list(networkId)]);
    const titles = new Map(known.map(({ id, title }) => [id, title]));
    return new Map(
      all.map(({ id, sessionId, startsAt }) => {
        const title = sessionId && titles.get(sessionId);
        return [
          id,
          title ? text.round(title) : text.roundBetween(dayText(startsAt, defaultTimeZone, language)),
        ];
      }),
    );
  };
}
