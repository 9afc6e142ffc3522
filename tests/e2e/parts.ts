import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startAzurite } from '../azurite.ts';
import { type BotProcess, startBotProcess, until } from '../edge/running.ts';
import { freePort } from '../freePort.ts';

/** Storage, Playground and bot as processes of their own, so that the bot can be killed while the others live on. */
export interface Parts {
  readonly playgroundUrl: string;
  readonly serverUrl: string;
  readonly connectionString: string;
  /** Ends the bot as a power cut does, and starts it again. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startParts(): Promise<Parts> {
  const [playgroundPort, botPort] = [await freePort(), await freePort()];
  const playgroundUrl = `http://localhost:${playgroundPort}`;
  const azurite = await startAzurite();
  const startBot = (): Promise<BotProcess> =>
    startBotProcess({
      DALALAB_MODE: 'local',
      PORT: String(botPort),
      PLAYGROUND_URL: playgroundUrl,
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    });
  let bot = await startBot();
  const playground = spawn(
    process.execPath,
    [
      'node_modules/@microsoft/m365agentsplayground/cli.js',
      'start',
      ...['-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams'],
      ...['-p', String(playgroundPort), '--disable-telemetry'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' } },
  );
  let said = '';
  for (const stream of [playground.stdout, playground.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  await until(() => said.includes('Listening on'));
  return {
    playgroundUrl,
    serverUrl: `http://127.0.0.1:${botPort}`,
    connectionString: azurite.connectionString,
    async killAndRestart() {
      await bot.stop('SIGKILL');
      bot = await startBot();
    },
    async stop() {
      await bot.stop();
      playground.kill();
      await once(playground, 'exit');
      await azurite.stop();
    },
  };
}
