/** Forms one round for so many people and says what it took. A process of its own, so that its memory is its own. */
import { chanceOf } from '../../bot/triads/forming/chance.ts';
import { formRound } from '../../bot/triads/forming/formRound.ts';
import type { Candidate, EarlierRound } from '../../bot/triads/forming/grouping.ts';
import { shuffled } from '../../bot/triads/forming/starter.ts';

const size = Number(process.argv[2]);
const random = chanceOf(size);
const people: readonly Candidate[] = Array.from({ length: size }, (_, n) => ({
  key: `person-${n}`,
  organisation: `organisation-${random.below(size / 20)}`,
}));
const earlier: readonly EarlierRound[] = Array.from({ length: 3 }, () => {
  const keys = shuffled(people, random).map(({ key }) => key);
  return Array.from({ length: Math.floor(size / 3) }, (_, group) => keys.slice(3 * group, 3 * group + 3));
});
const before = process.resourceUsage().maxRSS;
const began = performance.now();
const { groups, report } = formRound({ people, earlier, seed: 1 });
const ms = performance.now() - began;
const after = process.resourceUsage().maxRSS;
console.log(
  JSON.stringify({
    ms,
    bytes: 1_024 * (after - before),
    groups: groups.length,
    broken: report.broken.length,
  }),
);
