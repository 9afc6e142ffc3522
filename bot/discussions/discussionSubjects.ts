import type { SubjectNames } from '../contributions/contribution.ts';
import type { Discussions } from './discussion.ts';
import { discussionText } from './discussionText.ts';

/** What group discussions are called among the contributions. */
export function discussionSubjects(discussions: Pick<Discussions, 'list'>): SubjectNames {
  return async (networkId, language) => {
    const { named } = discussionText[language];
    const all = await discussions.list(networkId);
    return new Map(
      all.filter(({ state }) => state !== 'cancelled').map(({ id, title }) => [id, named(title)]),
    );
  };
}
