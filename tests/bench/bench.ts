/**
 * `npm run bench [submits] [writes] [starts] [sends] [ticks] [forming] [cases]`: ours against a peer measured in the same minutes on the same machine,
 * turn about, so that what the machine is busy with besides weighs on both. Prints a table, writes it as JSON to
 * tests/bench/results/ and ends with 1 when a ratio misses its limit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Azurite, startAzurite } from '../azurite.ts';
import { measureCases } from './cases.ts';
import { measureForming } from './forming.ts';
import { isMissed, type Line, table } from './numbers.ts';
import { measureSends } from './sends.ts';
import { measureStarts } from './starts.ts';
import { measureSubmits } from './submits.ts';
import { measureTicks } from './ticks.ts';
import { measureWrites } from './writes.ts';

const measuring: Readonly<Record<string, (azurite: Azurite) => Promise<readonly Line[]>>> = {
  submits: measureSubmits,
  writes: measureWrites,
  starts: measureStarts,
  sends: measureSends,
  ticks: measureTicks,
  forming: measureForming,
  cases: measureCases,
};
const endsAfterMs = 25 * 60_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(measuring, name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown}. There are ${Object.keys(measuring)}.`);

let azurite: Azurite | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void giveUp(signal));
setTimeout(() => void giveUp('It took too long.'), endsAfterMs).unref();

async function giveUp(why: string): Promise<void> {
  console.error(`Stopped: ${why}`);
  await azurite?.stop();
  process.exit(1);
}

const lines: Line[] = [];
for (const [name, measure] of Object.entries(measuring)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  azurite = await startAzurite();
  try {
    lines.push(...(await measure(azurite)));
  } finally {
    await azurite.stop();
  }
}

console.log(table(lines));
const at = new Date().toISOString();
const machine = `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`;
mkdirSync('tests/bench/results', { recursive: true });
writeFileSync(
  `tests/bench/results/${at.replace(/[:.]/g, '-')}.json`,
  `${JSON.stringify({ at, machine, lines }, undefined, 2)}\n`,
);
if (lines.some(isMissed)) process.exitCode = 1;
