import { type DeliveryView, deliveryPaths } from '../../bot/contract/delivery.ts';
import { deliveryKey } from '../../bot/delivery/delivery.ts';
import { type Azurite, startAzurite } from '../azurite.ts';
import { type BotProcess, startBotProcess, until } from '../edge/running.ts';
import { type FaultyTeams, faults, type SoakTeam, soakTenant, startFaultyTeams } from './faultyTeams.ts';

export interface SoakOptions {
  readonly teams: number;
  readonly remindersATeam: number;
  /** How often an app process is ended, at random moments while reminders fall due. */
  readonly ends: number;
  readonly signal: 'SIGKILL' | 'SIGTERM';
  /** The chance that a post meets a fault. */
  readonly faultChance: number;
  /** Over how long the reminders fall due. */
  readonly spreadMs: number;
  readonly seed: number;
}

export interface SoakReport {
  readonly planned: number;
  readonly ended: number;
  /** Exit codes other than 0 after SIGTERM, and exits later than 20 s. */
  readonly badExits: number;
  readonly states: Readonly<Record<string, number>>;
  /** Welcomes, and notices to facilitators of what was parked. */
  readonly others: Readonly<Record<string, number>>;
  readonly faults: FaultyTeams['made'];
  /** Deliveries that stand in a channel more than once. */
  readonly postedTwice: number;
  /** Planned, but not in the ledger, or neither sent, parked nor blocked. */
  readonly unaccounted: number;
  /** Said to be sent and not there, or said to be blocked and there. */
  readonly untrue: number;
  /** From the last try to being shown as parked, at the longest. */
  readonly longestUntilParkedMs: number;
  readonly tookMs: number;
}

const servers = 2;
const leadMs = 20_000;
/** A claim, the message's hiding, and a sweep: by then everything has settled. */
const settleWithinMs = 300_000;
const askAgainMs = 5_000;
const importAtOnce = 100;
const offset = 'PT1H';
const offsetMs = 3_600_000;

/** Two app processes on one storage and a Teams that fails, while one process after another is ended. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const began = Date.now();
  const pick = seeded(options.seed);
  const teams = await startFaultyTeams(options.teams, options.faultChance, pick);
  const azurite = await startAzurite();
  const bots: BotProcess[] = [];
  try {
    for (let n = 0; n < servers; n++) bots.push(await startBot(azurite, teams));
    const planned = await planAll(bots, teams, options);
    const { ended, badExits } = await endProcesses(bots, azurite, teams, options);
    const settled = await settledOf(planned, bots, teams);
    return { ...account(planned, settled, teams), ended, badExits, tookMs: Date.now() - began };
  } finally {
    for (const bot of bots) await bot.stop('SIGKILL');
    await azurite.stop();
    await teams.stop();
  }
}

function startBot(azurite: Azurite, teams: FaultyTeams): Promise<BotProcess> {
  return startBotProcess({
    DALALAB_MODE: 'local',
    PORT: '0',
    PLAYGROUND_URL: teams.url,
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    SENDS_PER_SECOND: '400',
  });
}

/** The app comes to every team, and its facilitator imports a season. @returns the keys of all reminders. */
async function planAll(
  bots: readonly BotProcess[],
  teams: FaultyTeams,
  { remindersATeam, spreadMs }: SoakOptions,
): Promise<string[]> {
  const keys: string[] = [];
  const at = (bot: BotProcess, path: string) => `http://127.0.0.1:${bot.port}${path}`;
  await inGroups(teams.teams, 8, async (team, n) => {
    const bot = bots[n % bots.length] as BotProcess;
    const added = await fetch(at(bot, '/api/messages'), json(installed(team, teams.url)));
    if (added.status !== 200) throw new Error(`The app could not be added: ${added.status}.`);
  });
  // The import takes a while: what falls due is counted from when it is done.
  const first = Date.now() + leadMs + teams.teams.length * 250;
  await inGroups(teams.teams, 4, async (team, n) => {
    const bot = bots[n % bots.length] as BotProcess;
    const authorization = await tokenFor(bot, team);
    const sessions = Array.from({ length: remindersATeam }, (_, s) => {
      const due =
        Math.ceil((first + (spreadMs * (s + n / teams.teams.length)) / remindersATeam) / 1_000) * 1_000;
      return {
        title: `Träff ${s + 1}`,
        start: new Date(due + offsetMs).toISOString(),
        end: new Date(due + 2 * offsetMs).toISOString(),
        timeZone: 'Europe/Stockholm',
        place: 'Falun',
        reminders: [offset],
        programme: [],
      };
    });
    for (let from = 0; from < sessions.length; from += importAtOnce) {
      const response = await fetch(
        at(bot, `/api/networks/${team.networkId}/sessions/import`),
        json(sessions.slice(from, from + importAtOnce), authorization),
      );
      const body = (await response.json()) as { created: { id: string; start: string }[] };
      if (response.status !== 200) throw new Error(`Import: ${response.status} ${JSON.stringify(body)}`);
      for (const { id, start } of body.created) {
        const occurrence = `${offset}@${new Date(start).toISOString()}`;
        keys.push(deliveryKey({ networkId: team.networkId, kind: 'reminder', subject: id, occurrence }));
      }
    }
  });
  return keys;
}

async function endProcesses(
  bots: BotProcess[],
  azurite: Azurite,
  teams: FaultyTeams,
  { ends, signal, spreadMs, seed }: SoakOptions,
): Promise<{ ended: number; badExits: number }> {
  const pick = seeded(seed + 1);
  let badExits = 0;
  let ended = 0;
  // While there is something to be sent, and evenly over it.
  await until(() => teams.posted.size > 0, leadMs * 3 + 120_000);
  const gapMs = spreadMs / (ends + 1);
  const began = Date.now();
  for (; ended < ends; ended++) {
    const wait = began + gapMs * (ended + pick()) - Date.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    const which = Math.floor(pick() * bots.length);
    const asked = Date.now();
    const code = await (bots[which] as BotProcess).stop(signal);
    if (signal === 'SIGTERM' && (code !== 0 || Date.now() - asked > 20_000)) badExits++;
    bots[which] = await startBot(azurite, teams);
  }
  return { ended, badExits };
}

/** Everything as it is shown when all has settled, or when waiting any longer would be no use. */
async function settledOf(
  planned: readonly string[],
  bots: readonly BotProcess[],
  teams: FaultyTeams,
): Promise<readonly Shown[]> {
  const deadline = Date.now() + settleWithinMs;
  for (;;) {
    const all = await deliveriesOf(bots, teams);
    const seen = new Set(all.map(({ id }) => id));
    const isDone =
      all.every(({ state }) => state !== 'pending' && state !== 'sending') &&
      planned.every((key) => seen.has(key));
    if (isDone || Date.now() > deadline) return all;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

type Shown = DeliveryView & { readonly networkId: string };

async function deliveriesOf(bots: readonly BotProcess[], teams: FaultyTeams): Promise<readonly Shown[]> {
  const all: Shown[] = [];
  await inGroups(teams.teams, 4, async (team) => {
    const bot = bots[0] as BotProcess;
    const headers = { Authorization: await tokenFor(bot, team) };
    const address = `http://127.0.0.1:${bot.port}${deliveryPaths.deliveries(team.networkId)}`;
    // A storage with much to do may not answer in time; the server then says so, and one asks again.
    const body = await until(async () => {
      const response = await fetch(address, { headers });
      return response.status === 200 && ((await response.json()) as DeliveryView[]);
    });
    all.push(...body.map((view) => ({ ...view, networkId: team.networkId })));
  });
  return all;
}

function account(
  planned: readonly string[],
  all: readonly Shown[],
  { posted, made }: FaultyTeams,
): Omit<SoakReport, 'ended' | 'badExits' | 'tookMs'> {
  const isPlanned = new Set(planned);
  const byKey = new Map(all.map((view) => [view.id, view]));
  const final = ['sent', 'parked', 'blocked'];
  const stands = (key: string) => posted.get(key) ?? 0;
  const reminders = all.filter(({ id }) => isPlanned.has(id));
  const untilParked = all
    .filter(({ state }) => state === 'parked')
    .map(({ since, triedAt }) => Date.parse(since) - Date.parse(triedAt ?? since));
  return {
    planned: planned.length,
    states: counted(reminders),
    others: counted(all.filter(({ id }) => !isPlanned.has(id))),
    faults: made,
    postedTwice: [...posted.values()].filter((times) => times > 1).length,
    unaccounted: planned.filter((key) => !final.includes(byKey.get(key)?.state ?? '')).length,
    // A welcome has no button that says which delivery it is.
    untrue: all.filter(
      ({ id, kind, state }) =>
        kind !== 'welcome' &&
        ((state === 'sent' && stands(id) !== 1) ||
          (['blocked', 'withdrawn', 'pending'].includes(state) && stands(id) > 0)),
    ).length,
    longestUntilParkedMs: Math.max(0, ...untilParked),
  };
}

function counted(views: readonly Shown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of views) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The report as a person reads it. */
export function table(report: SoakReport): string {
  const rows: [string, string | number][] = [
    ['planned', report.planned],
    ['processes ended', report.ended],
    ...Object.entries(report.states).map(([state, count]): [string, number] => [`  ${state}`, count]),
    ['other cards (welcome, notices)', Object.values(report.others).reduce((sum, count) => sum + count, 0)],
    ...faults.map((fault): [string, number] => [`  fault ${fault}`, report.faults[fault]]),
    ['posted twice', report.postedTwice],
    ['unaccounted', report.unaccounted],
    ['not as the ledger says', report.untrue],
    ['bad exits', report.badExits],
    ['longest until shown as parked', `${(report.longestUntilParkedMs / 1_000).toFixed(1)} s`],
    ['took', `${Math.round(report.tookMs / 1_000)} s`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(32)}${String(value).padStart(10)}`).join('\n');
}

async function tokenFor(bot: BotProcess, team: SoakTeam): Promise<string> {
  const oid = team.members[0]?.objectId;
  const response = await fetch(
    `http://127.0.0.1:${bot.port}/local/token`,
    json({ oid, tid: soakTenant, name: 'Pia Exempel' }),
  );
  const { token } = (await response.json()) as { token: string };
  return `Bearer ${token}`;
}

function json(body: unknown, authorization?: string): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(authorization ? { Authorization: authorization } : {}),
    },
    body: JSON.stringify(body),
  };
}

function installed({ teamId, channelId, members }: SoakTeam, serviceUrl: string): object {
  return {
    type: 'installationUpdate',
    action: 'add',
    id: `add-${teamId}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: `${serviceUrl}/`,
    from: { id: members[0]?.id, aadObjectId: members[0]?.objectId },
    recipient: { id: '28:bot' },
    conversation: { id: channelId, conversationType: 'channel', isGroup: true, tenantId: soakTenant },
    channelData: {
      tenant: { id: soakTenant },
      team: { id: teamId, name: 'Lärnätverket' },
      channel: { id: channelId },
      settings: { selectedChannel: { id: channelId } },
    },
  };
}

async function inGroups<Item>(
  items: readonly Item[],
  size: number,
  each: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    await Promise.all(items.slice(from, from + size).map((item, n) => each(item, from + n)));
  }
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
