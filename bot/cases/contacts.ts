import { calledAs, type Person } from '../people/person.ts';
import { folded } from '../ports/said.ts';
import type { LibraryCase } from './case.ts';

const most = 3;

/**
 * Whom to call about a case: what a facilitator wrote, else the network's own members from the organisation, by name.
 *
 * @param members of the network whose library it is, never of the one that shares the case.
 * @param asker is not told to call themselves.
 * @returns at most three; none when nobody is known.
 */
export function contactsOf(
  one: Pick<LibraryCase, 'contact' | 'organisation'>,
  members: readonly Person[],
  asker?: Person,
): readonly string[] {
  if (one.contact !== '') return [one.contact];
  const organisations = organisationsIn(one.organisation);
  return members
    .filter(({ key, paused, away, organisation }) => {
      const isFree = !paused && !away && key !== asker?.key;
      return isFree && organisationsIn(organisation).some((name) => organisations.includes(name));
    })
    .map(calledAs)
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
    .slice(0, most);
}

/**
 * The organisations a field names, as they are compared: "Leksands kommun" and "Leksand" are one, and "Borlänge och
 * Falun" are two.
 */
export function organisationsIn(written: string): readonly string[] {
  return written
    .split(/[,;/&+]|\s(?:och|and)\s/iu)
    .map((name) => wordsOfName(name).join(' '))
    .filter((name) => name !== '');
}

const sayNothing = new Set(['kommun', 'kommunen', 'stad', 'lan', 'i', 'of', 'the', 'municipality', 'city']);

/** What a name is made of, without genitives. */
export function wordsOfName(name: string): readonly string[] {
  const words = folded(name)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !sayNothing.has(word))
    .map(withoutGenitive);
  // In one county there is one county administrative board, and people leave its county out.
  return words[0] === 'lansstyrelsen' ? words.slice(0, 1) : words;
}

function withoutGenitive(word: string): string {
  if (word === 'falu') return 'falun';
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
