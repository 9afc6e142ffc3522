import { type SoakOptions, type SoakReport, soak, table } from './harness.ts';

/** The short version of `npm run soak`; its faults and moments are the same in every run, the processes' timing is not. */
const short = { teams: 6, remindersATeam: 20, spreadMs: 20_000, seed: 5 } as const;

async function run(options: Pick<SoakOptions, 'ends' | 'signal' | 'faultChance'>): Promise<SoakReport> {
  const report = await soak({ ...short, ...options });
  console.log(table(report));
  return report;
}

test('servers are killed and Teams fails: nothing is posted twice, nothing is unaccounted for', async () => {
  const report = await run({ ends: 6, signal: 'SIGKILL', faultChance: 1 / 4 });
  expect(report).toMatchObject({ planned: 120, ended: 6, postedTwice: 0, unaccounted: 0, untrue: 0 });
  expect(report.states.parked).toBeGreaterThan(0);
  expect(report.longestUntilParkedMs).toBeLessThanOrEqual(120_000);
}, 300_000);

test('servers are asked to end under load: nothing is left in doubt', async () => {
  const report = await run({ ends: 5, signal: 'SIGTERM', faultChance: 0 });
  expect(report).toMatchObject({ states: { sent: 120 }, badExits: 0, postedTwice: 0, unaccounted: 0 });
}, 300_000);
