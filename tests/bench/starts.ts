import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Azurite, startAzurite } from '../azurite.ts';
import { activity, makeTeam } from './channel.ts';
import { startChild } from './children.ts';
import { sendAll } from './load.ts';
import { type Line, ratios, spreadOf } from './numbers.ts';

const rounds = 9;
const coldRounds = 3;
const withoutCache = { NODE_DISABLE_COMPILE_CACHE: '1' };

/**
 * From the start of the process to its first 200 on /ready, which for ours means that the storage has answered; and to
 * its first answered press, for which ours loads what it did not need until then.
 */
export async function measureStarts(azurite: Azurite): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dalalab-bench-'));
  const cache = { NODE_COMPILE_CACHE: folder };
  try {
    const plain = await compare(rounds, withoutCache, withoutCache, azurite);
    const cached = await compare(rounds, cache, cache, azurite);
    const asTheyCome = await compare(rounds, cache, withoutCache, azurite);
    const empty = await compare(coldRounds, withoutCache, withoutCache);
    return [
      { ...toLine('start to ready, no compile cache', plain, 'ready'), limit: { atMost: 2.5, aim: 1.3 } },
      toLine('start to ready, warm cache for both', cached, 'ready'),
      toLine('start to ready, as they come (only we cache)', asTheyCome, 'ready'),
      toLine('start to ready, storage without tables', empty, 'ready'),
      toLine('start to first press, no compile cache', plain, 'pressed'),
      toLine('start to first press, warm cache for both', cached, 'pressed'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Env = Readonly<Record<string, string>>;

interface Start {
  readonly ready: number;
  readonly pressed: number;
}

interface Pairs {
  readonly ours: readonly Start[];
  readonly peer: readonly Start[];
}

/** @param azurite left out, every start of ours meets a storage without tables. */
async function compare(count: number, ours: Env, peer: Env, azurite?: Azurite): Promise<Pairs> {
  const starts = { ours: [] as Start[], peer: [] as Start[] };
  // The first pair fills the cache and makes the tables.
  for (let round = azurite ? -1 : 0; round < count; round++) {
    const peerStart = await startOnce('tests/bench/bareBot.ts', peer);
    const storage = azurite ?? (await startAzurite());
    const ourStart = await startOnce('bot/edge/main.ts', {
      ...ours,
      DALALAB_MODE: 'local',
      PLAYGROUND_URL: nobody,
      AZURE_STORAGE_CONNECTION_STRING: storage.connectionString,
    });
    if (!azurite) await storage.stop();
    if (round < 0) continue;
    starts.peer.push(peerStart);
    starts.ours.push(ourStart);
  }
  return starts;
}

/** A press is answered in the response itself: nothing is sent there. */
const nobody = 'http://127.0.0.1:9';
const press = activity(makeTeam('start', 1), 0, nobody, {
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'evaluation/answer', data: {} } },
});

async function startOnce(script: string, env: Env): Promise<Start> {
  const child = await startChild(script, env);
  try {
    // Ours answers that the app is not in that team: any answer tells that presses are taken.
    await sendAll(child.port, [press], 1, '"statusCode":');
    return { ready: child.readyAfterMs, pressed: child.aliveMs() };
  } finally {
    await child.stop();
  }
}

function toLine(measure: string, { ours, peer }: Pairs, until: keyof Start): Line {
  const [ourMs, peerMs] = [ours.map((start) => start[until]), peer.map((start) => start[until])];
  return {
    measure,
    ratio: ratios(ourMs, peerMs),
    ours: `${spreadOf(ourMs).median.toFixed(0)} ms`,
    peer: `${spreadOf(peerMs).median.toFixed(0)} ms`,
  };
}
