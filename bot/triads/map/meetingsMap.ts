import type { MeetingsMap } from '../../contract/meetingsMap.ts';
import type { Person } from '../../people/person.ts';
import type { Instant } from '../../ports/time.ts';
import { counts, type Round } from '../round.ts';
import { beginsAt } from '../running/roundStanding.ts';

export type { MeetingsMap } from '../../contract/meetingsMap.ts';

/**
 * Which organisations have met in triads. People count for the organisation they are known by now; those who have left
 * the channel count for none. Facilitators' organisations are in the map when one of them has been in a triad.
 *
 * @param rounds those that were held.
 * @param people those who are in the channel.
 */
export function meetingsMap(rounds: readonly Round[], people: readonly Person[]): MeetingsMap {
  const triads = rounds.flatMap((round) => round.triads.map(({ members }) => members));
  const organisationOf = new Map(people.map(({ key, organisation }) => [key, organisation]));
  const talked = new Set(triads.flat());
  const organisations = [
    ...new Set(
      people
        .filter(({ key, facilitator }) => !facilitator || talked.has(key))
        .map(({ organisation }) => organisation)
        .filter((organisation) => organisation !== ''),
    ),
  ].toSorted((a, b) => a.localeCompare(b, 'sv'));

  const places = new Map(organisations.map((organisation, place) => [organisation, place]));
  const times = organisations.map(() => organisations.map(() => 0));
  const add = (a: number, b: number) => {
    const row = times[a] as number[];
    row[b] = (row[b] as number) + 1;
  };
  for (const members of triads) {
    const present = members.flatMap((key) => places.get(organisationOf.get(key) ?? '') ?? []);
    const distinct = [...new Set(present)];
    for (const a of distinct) {
      if (present.filter((place) => place === a).length > 1) add(a, a);
      for (const b of distinct) if (a !== b) add(a, b);
    }
  }

  const pairs = times.flatMap((row, a) => row.slice(a + 1));
  return {
    organisations,
    times,
    pairs: {
      possible: pairs.length,
      met: pairs.filter((count) => count > 0).length,
      metAgain: pairs.filter((count) => count > 1).length,
    },
    rounds: rounds.length,
    triads: triads.length,
    gone: [...talked].filter((key) => !organisationOf.has(key)).length,
    unknown: [...talked].filter((key) => organisationOf.get(key) === '').length,
  };
}

/** Those in which people have met by now: what is only published, or had too few people, is no meeting. */
export function held(rounds: readonly Round[], now: Instant): readonly Round[] {
  return rounds.filter((round) => counts(round) && round.triads.length > 0 && beginsAt(round) <= now);
}

/** The organisations that the one at `place` has not met yet. */
export function notMet({ organisations, times }: MeetingsMap, place: number): readonly string[] {
  return organisations.filter((_, other) => other !== place && times[place]?.[other] === 0);
}

/**
 * Two signs for each name, no two the same: its first two letters, or else the first with another one of it, or a
 * number.
 */
export function shortCodes(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [first = '?', ...rest] = [...name.replace(/[^\p{L}\p{N}]/gu, '')];
    const numbers = [...Array(names.length + 1).keys()].map(String);
    const ways = [...rest.map((letter) => letter.toLowerCase()), ...numbers].map(
      (second) => first.toUpperCase() + second,
    );
    const code = ways.find((way) => !taken.has(way)) ?? first;
    taken.add(code);
    return code;
  });
}
