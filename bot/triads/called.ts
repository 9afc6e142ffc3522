import { calledAs, type Person } from '../people/person.ts';

/** What people are called on cards; only to be shown with `plainText` or `plainTitle`. */
export type Called = (personKey: string) => string;

/** Longer ones are cut, so that a card that names many stays within its size. */
const maxLength = 80;

/** @param gone what somebody is called who is no longer in the channel. */
export function calledOf(people: readonly Person[], gone: string): Called {
  const names = new Map(people.map((person) => [person.key, cut(calledAs(person))]));
  return (key) => names.get(key) ?? gone;
}

function cut(name: string): string {
  return name.length > maxLength ? `${name.slice(0, maxLength - 1).toWellFormed()}…` : name;
}
