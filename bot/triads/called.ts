import { calledAs, type Person } from '../people/person.ts';

/** What people are called on cards; only to be shown with `plainText` or `plainTitle`. */
export type Called = (personKey: string) => string;

/** @param gone what somebody is called who is no longer in the channel. */
export function calledOf(people: readonly Person[], gone: string): Called {
  const names = new Map(people.map((person) => [person.key, calledAs(person)]));
  return (key) => names.get(key) ?? gone;
}
