import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import type { Settings } from '../../bot/edge/settings.ts';

import type { Connector } from '../fakes/connector.ts';

/**
 * Loads a module of the bot as `node` itself does, outside the test runner's own module system: what is tested is then
 * what runs, and botbuilder loads once for all test files.
 */
const load = new Script('(address) => import(address)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext() as (address: string) => Promise<never>;
const theConsole: Pick<Console, 'log' | 'error'> = new Script('console').runInThisContext();

export async function loadEdge<Module>(file: string): Promise<Module> {
  return load(pathToFileURL(resolve('bot/edge', file)).href);
}

type ServerModule = typeof import('../../bot/edge/server.ts');
type Credentials = Parameters<ServerModule['startServer']>[1];
type RunningServer = Awaited<ReturnType<ServerModule['startServer']>>;

/** The whole server in this process, caught up. What it logs is kept in `logLines`. */
export async function startBot(
  connector: Connector,
  env: Readonly<Record<string, string>>,
  credentials?: Credentials,
): Promise<RunningServer> {
  theConsole.log = (line: unknown) => void logLines.push(String(line));
  theConsole.error = theConsole.log;
  const { readSettings } = await loadEdge<typeof import('../../bot/edge/settings.ts')>('settings.ts');
  const { startServer } = await loadEdge<ServerModule>('server.ts');
  const settings: Settings = readSettings({ PORT: '0', ...env });
  const server = await startServer(settings, credentials);
  connector.bot = `http://127.0.0.1:${server.port}`;
  return server;
}

export const logLines: string[] = [];

/** The settings of a local server whose Teams is the fake one. */
export function localSettings(connector: Connector, connectionString: string): Record<string, string> {
  return {
    DALALAB_MODE: 'local',
    PORT: '0',
    PLAYGROUND_URL: connector.url,
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
  };
}

export interface BotProcess {
  readonly pid: number | undefined;
  readonly port: number;
  /** Everything it has written. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  /** Ends it, and gives the exit code; SIGKILL leaves it no time to finish anything. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** `node bot/edge/main.ts` with these settings and no others, once it listens. */
export async function startBotProcess(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = spawn(process.execPath, ['bot/edge/main.ts'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const port = await until(() => {
    if (!isRunning()) throw new Error(`The server stopped while starting: ${output}`);
    return Number(/"server.listening","port":(\d+)/.exec(output)?.[1]) || undefined;
  });
  return {
    pid: child.pid,
    port,
    output: () => output,
    isRunning,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** Asks until there is an answer; fails when it takes too long. */
export async function until<Value>(
  ask: () => Value | undefined | false | Promise<Value | undefined | false>,
  withinMs = 20_000,
): Promise<Value> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${ask}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
