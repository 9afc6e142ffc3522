import { type SoakOptions, type SoakReport, soak, table } from './harness.ts';

/**
 * The long proof, run by hand: `npm run soak`. Ends with 1 when a bound does not hold. A seed can be given to have a
 * run again: `npm run soak -- 7`.
 */
const seed = Number(process.argv[2] ?? 1);

const runs: readonly [name: string, options: SoakOptions, holds: (report: SoakReport) => boolean][] = [
  [
    '10,000 deliveries, 200 kills, a Teams that fails every seventh time',
    {
      teams: 200,
      remindersATeam: 50,
      ends: 200,
      signal: 'SIGKILL',
      faultChance: 1 / 7,
      spreadMs: 600_000,
      seed,
    },
    ({ longestUntilParkedMs, states }) => longestUntilParkedMs <= 120_000 && (states.parked ?? 0) > 0,
  ],
  [
    '100 SIGTERMs under load, a well-behaved Teams',
    {
      teams: 100,
      remindersATeam: 50,
      ends: 100,
      signal: 'SIGTERM',
      faultChance: 0,
      spreadMs: 300_000,
      seed,
    },
    ({ states, badExits }) => (states.parked ?? 0) === 0 && badExits === 0,
  ],
];

for (const [name, options, holds] of runs) {
  console.log(`\n${name}\n`);
  const report = await soak(options);
  console.log(table(report));
  const { postedTwice, unaccounted, untrue } = report;
  const isRight = postedTwice === 0 && unaccounted === 0 && untrue === 0 && holds(report);
  console.log(isRight ? '\nholds' : '\nDOES NOT HOLD');
  if (!isRight) process.exitCode = 1;
}
