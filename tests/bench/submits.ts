import { measures, steps } from '../../bot/contract/evaluation.ts';
import { openTables, type Tables } from '../../bot/edge/tables.ts';
import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { evaluationText } from '../../bot/evaluations/evaluationText.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import type { Azurite } from '../azurite.ts';
import { activity, type Connector, makeTeam, startConnector, type Team } from './channel.ts';
import { peakMemoryMb, processorMs, type Running, startChild } from './children.ts';
import { type Load, sendAll } from './load.ts';
import { type Line, quantile, ratios, spreadOf } from './numbers.ts';

const concurrency = 32;
const warmUps = 3;
const rounds = 9;
const sessionId = 'bench';

/**
 * Presses on Send through the whole server, with validation and a stored answer, against the bare bot. Every person
 * answers once a round, and at the end exactly their last answers must be in the store.
 */
export async function measureSubmits(azurite: Azurite): Promise<readonly Line[]> {
  const spread = ['a', 'b', 'c', 'd'].map((name) => makeTeam(name, 250));
  const single = [makeTeam('e', 1000)];
  const connector = await startConnector([...spread, ...single]);
  const tables = await openTables({ connectionString: azurite.connectionString });
  const children: Running[] = [];
  try {
    const bare = await startChild('tests/bench/bareBot.ts', {});
    children.push(bare);
    const ours = await startChild('bot/edge/main.ts', {
      DALALAB_MODE: 'local',
      PLAYGROUND_URL: connector.url,
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    });
    children.push(ours);
    for (const team of [...spread, ...single]) await openEvaluation(team, ours, connector, tables);
    const limit = { atLeast: 0.4, aim: 0.9 };
    const inFour = await comparePresses(spread, ours, bare, connector, tables);
    const inOne = await comparePresses(single, ours, bare, connector, tables);
    return [
      { ...toLine('submits/s, 4 evaluations', inFour), limit },
      toLine('submits/s, 1 evaluation', inOne),
      latencyLine(inFour),
      {
        measure: 'processor ms a submit',
        ...both((of) => (inFour[of].processorMs / ((warmUps + rounds) * 1000)).toFixed(2)),
      },
      { measure: 'peak memory', ours: `${peakMemoryMb(ours.pid)} MB`, peer: `${peakMemoryMb(bare.pid)} MB` },
    ];
  } finally {
    for (const child of children) await child.stop();
    await connector.stop();
  }
}

/** By the doors Teams uses: the app is added, a session is there, and its facilitator says the words. */
async function openEvaluation(
  team: Team,
  server: Running,
  connector: Connector,
  tables: Tables,
): Promise<void> {
  const say = (what: Record<string, unknown>) =>
    sendAll(server.port, [activity(team, 0, connector.url, what)], 1, '200');
  await say({ type: 'installationUpdate', action: 'add' });
  const start = Date.now() - 3_600_000;
  await sessionStore(tables.table('sessions'), { now: Date.now }).save(
    team.networkId,
    sessionWith({ id: sessionId, title: 'Träff', start, end: start + 1_800_000 }),
  );
  await say({ type: 'message', text: 'öppna utvärdering' });
  if (connector.posted(team, verbs.answer) !== 1) throw new Error('The evaluation did not open.');
}

interface Measured {
  readonly loads: readonly Load[];
  readonly processorMs: number;
}

type Pair = Readonly<Record<'ours' | 'peer', Measured>>;

async function comparePresses(
  teams: readonly Team[],
  ours: Running,
  bare: Running,
  connector: Connector,
  tables: Tables,
): Promise<Pair> {
  const loads = { ours: [] as Load[], peer: [] as Load[] };
  const before = { ours: processorMs(ours.pid), peer: processorMs(bare.pid) };
  const saved = evaluationText.sv.thanks.saved;
  for (let round = -warmUps; round < rounds; round++) {
    const bodies = presses(teams, round, connector.url);
    const peer = await sendAll(bare.port, bodies, concurrency, '"statusCode":200');
    const own = await sendAll(ours.port, bodies, concurrency, saved);
    if (round < 0) continue;
    loads.peer.push(peer);
    loads.ours.push(own);
  }
  for (const team of teams) await assertStored(team, tables);
  return {
    ours: { loads: loads.ours, processorMs: processorMs(ours.pid) - before.ours },
    peer: { loads: loads.peer, processorMs: processorMs(bare.pid) - before.peer },
  };
}

/** Everybody's press on Send in a round, the teams mixed; each carries a line that no other press has. */
function presses(teams: readonly Team[], round: number, serviceUrl: string): Buffer[] {
  const size = teams[0]?.people.length ?? 0;
  return Array.from({ length: size }, (_, index) => index).flatMap((index) =>
    teams.map((team) => {
      const scales = measures.map((measure, at) => [
        measure,
        steps[(index + at + round + warmUps) % steps.length],
      ]);
      const data = {
        ...Object.fromEntries(scales),
        mostUseful: 'cases,triads',
        line: lineOf(team, index, round),
        network: team.networkId,
        session: sessionId,
      };
      const action = { type: 'Action.Execute', verb: verbs.answer, data };
      return activity(team, index, serviceUrl, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action },
      });
    }),
  );
}

function lineOf(team: Team, index: number, round: number): string {
  return `Rad ${team.id}:${index}, omgång ${round}`;
}

/** A bench that loses answers measures nothing. */
async function assertStored(team: Team, tables: Tables): Promise<void> {
  const stored: string[] = [];
  const rows = tables.table('openAnswers').list(`${team.networkId}:${sessionId}`, { before: 'gate' });
  for await (const { row } of rows) stored.push(String(row.line));
  const pressed = team.people.map((_, index) => lineOf(team, index, rounds - 1));
  if (stored.sort().join('\n') !== pressed.sort().join('\n')) {
    throw new Error(
      `${pressed.length} people answered, and ${stored.length} answers are stored or some are old.`,
    );
  }
}

function both(text: (of: 'ours' | 'peer') => string): Pick<Line, 'ours' | 'peer'> {
  return { ours: text('ours'), peer: text('peer') };
}

function perSecond(pair: Pair, of: 'ours' | 'peer'): number[] {
  return pair[of].loads.map((load) => load.perSecond);
}

function toLine(measure: string, pair: Pair): Line {
  return {
    measure,
    ratio: ratios(perSecond(pair, 'ours'), perSecond(pair, 'peer')),
    ...both((of) => `${spreadOf(perSecond(pair, of)).median.toFixed(0)}/s`),
  };
}

function latencyLine(pair: Pair): Line {
  return {
    measure: `submit p50 / p99, ${concurrency} at a time`,
    ...both((of) => {
      const all = pair[of].loads.flatMap((load) => load.latencies);
      return `${quantile(all, 0.5).toFixed(0)} / ${quantile(all, 0.99).toFixed(0)} ms`;
    }),
  };
}
