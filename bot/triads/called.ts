import type { Person } from '../people/person.ts';

/** What people are called on cards: "Anna Exempel (Ludvika)"; only to be shown with `plainText` or `plainTitle`. */
export type Called = (personKey: string) => string;

/** @param gone what somebody is called who is no longer in the channel. */
export function calledOf(people: readonly Person[], gone: string): Called {
  const names = new Map(
    people.map(({ key, name, organisation }) => [key, organisation ? `${name} (${organisation})` : name]),
  );
  return (key) => names.get(key) ?? gone;
}
