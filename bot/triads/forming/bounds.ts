import type { Acquaintance } from './acquaintance.ts';
import { price } from './cost.ts';

/** The fewest pairs of colleagues that so many from one organisation can make in so many groups: spread evenly. */
export function fewestColleagues(people: number, groups: number): number {
  const each = Math.floor(people / groups);
  const over = people % groups;
  return groups * ((each * (each - 1)) / 2) + over * each;
}

/** Price that no grouping of these people can go below: an organisation with more people than groups must double up. */
export function fewestByOrganisations(people: Int32Array, known: Acquaintance, groups: number): number {
  const counts = new Map<number, number>();
  for (const person of people) {
    const organisation = known.organisationOf(person);
    if (organisation >= 0) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  let pairs = 0;
  for (const count of counts.values()) pairs += fewestColleagues(count, groups);
  return pairs * price.hard;
}
