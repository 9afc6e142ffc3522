import { compose } from '../../bot/compose.ts';
import { openTables } from '../../bot/edge/tables.ts';
import { systemRandom } from '../../bot/edge/time.ts';
import { networkIdOf } from '../../bot/networks/network.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import type { Azurite } from '../azurite.ts';
import { type CappedTeams, startCappedTeams, tenantCap } from './cappedTeams.ts';
import { type Running, startChild } from './children.ts';
import { type Line, spreadOf } from './numbers.ts';

const networks = 1_000;
const tenantId = '00000000-0000-4000-8000-00000000aaaa';
const reminder = 'PT1H';
const reminderMs = 3_600_000;
/** From the planning of the last one to the minute they are all due. */
const leadMs = 60_000;
const limits = { rate: { atLeast: 0.9, aim: 0.95 }, refused: { atMost: 0.01, aim: 0 } };

/** A thousand networks whose reminder is due in the same minute: how much of Teams' cap do we use, and how often do we overstep it? */
export async function measureSends(azurite: Azurite): Promise<readonly Line[]> {
  const teams = await startCappedTeams();
  const lines: Line[] = [];
  try {
    const planner = await plannerOn(azurite, teams);
    for (const servers of [1, 2]) {
      teams.reset();
      const due = await planner.planAll(servers);
      lines.push(...(await send(azurite, teams, servers, due)));
    }
  } finally {
    await teams.stop();
  }
  return lines;
}

/** Networks and sessions come into the store by the rooms' own doors, with nobody listening. */
async function plannerOn(azurite: Azurite, teams: CappedTeams) {
  const tables = await openTables({ connectionString: azurite.connectionString });
  await tables.create();
  const dalalab = compose(
    {
      table: tables.table,
      messenger: { post: async () => ({ messageId: 'm' }), update: async () => {} },
      roster: {
        members: async () => [
          { teamsId: '29:a', tenantId, objectId: 'a', name: 'Anna Exempel, Ludvika', guest: false },
        ],
        channels: async () => [],
      },
      clock: { now: () => Date.now() },
      later: { soon: () => {} },
      sleep: async () => {},
      random: systemRandom,
      queue: { send: async () => {}, receive: async () => [] },
      report: () => {},
    },
    { publicUrl: 'https://dalalab.example', facilitators: [], sendsPerSecond: tenantCap },
  );
  const numbers = Array.from({ length: networks }, (_, n) => n);
  const place = (n: number) => ({
    tenantId,
    teamId: `team-${n}`,
    teamName: 'Lärnätverket',
    channelId: `channel-${n}`,
    channelKind: 'standard' as const,
    serviceUrl: `${teams.url}/`,
  });
  await inGroups(numbers, (n) =>
    dalalab.onAdded(place(n), { teamsId: '29:a', objectId: 'a' }, `channel-${n}`),
  );
  return {
    /** @returns when all of them are due. */
    async planAll(round: number): Promise<number> {
      const due = Date.now() + leadMs + networks * 25;
      await inGroups(numbers, async (n) => {
        const start = due + reminderMs;
        const {
          id: _,
          cancelled: _c,
          revision: _r,
          calendarSecret: _s,
          ...fields
        } = sessionWith({
          id: 'unused',
          title: `Träff ${round}`,
          start,
          end: start + reminderMs,
          reminders: [reminder],
        });
        await dalalab.planning.plan(networkIdOf(tenantId, `team-${n}`), fields);
      });
      return due;
    },
  };
}

async function send(azurite: Azurite, teams: CappedTeams, count: number, due: number): Promise<Line[]> {
  const servers: Running[] = [];
  try {
    for (let n = 0; n < count; n++) {
      servers.push(
        await startChild('bot/edge/main.ts', {
          DALALAB_MODE: 'local',
          PLAYGROUND_URL: teams.url,
          AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
          SENDS_PER_SECOND: String(tenantCap),
        }),
      );
    }
    const deadline = due + 120_000;
    while (teams.taken.length < networks && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    if (teams.taken.length !== networks) throw new Error(`${teams.taken.length} of ${networks} were sent.`);
  } finally {
    for (const server of servers) await server.stop();
  }
  const seconds = ((teams.taken.at(-1) ?? 0) - (teams.taken[0] ?? 0)) / 1_000;
  const rate = (networks - 1) / seconds;
  const refused = teams.refused() / (networks + teams.refused());
  const name = `${networks} reminders at once, ${count} ${count === 1 ? 'server' : 'servers'}`;
  return [
    {
      measure: `${name}: share of the cap`,
      ratio: spreadOf([rate / tenantCap]),
      limit: limits.rate,
      ours: `${rate.toFixed(1)}/s`,
      peer: `${tenantCap}/s`,
    },
    {
      measure: `${name}: share of 429`,
      ratio: spreadOf([refused]),
      limit: limits.refused,
      ours: `${teams.refused()}`,
      peer: `${networks} taken`,
    },
  ];
}

async function inGroups(numbers: readonly number[], each: (n: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < numbers.length; from += 16) {
    await Promise.all(numbers.slice(from, from + 16).map(each));
  }
}
