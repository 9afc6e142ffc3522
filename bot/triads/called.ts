import type { Person } from '../people/person.ts';
import { folded } from '../ports/said.ts';

/**
 * What people are called on cards: "Anna Exempel (Ludvika)", and "Anna Exempel, Ludvika kommun" as it is, for many
 * directories have whom one works for in the name. Only to be shown with `plainText` or `plainTitle`.
 */
export type Called = (personKey: string) => string;

/** @param gone what somebody is called who is no longer in the channel. */
export function calledOf(people: readonly Person[], gone: string): Called {
  const names = new Map(
    people.map(({ key, name, organisation }) => {
      const says = organisation === '' || folded(name).includes(folded(organisation));
      return [key, says ? name : `${name} (${organisation})`];
    }),
  );
  return (key) => names.get(key) ?? gone;
}
