import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, type Someone, startConnector } from '../fakes/connector.ts';
import { inputsOf, textOf } from '../fakes/sentCard.ts';
import { openNetwork, openStorage } from './given.ts';
import { type BotProcess, localSettings, startBotProcess, until } from './running.ts';

const redWithinMs = 5_000;

let folder: string;
let connector: Connector;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dalalab-ready-'));
  connector = await startConnector();
});
afterAll(async () => {
  await connector?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a test started is ended after it, whatever happened in it. */
const started: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of started.splice(0).reverse()) await one.stop();
});
const storageOn = async (options: Parameters<typeof startAzurite>[0]) => ended(await startAzurite(options));
const botOn = async (connectionString: string) =>
  ended(await startBotProcess(localSettings(connector, connectionString)));
function ended<Started extends { stop(): Promise<unknown> }>(one: Started): Started {
  started.push(one);
  return one;
}

async function ask(bot: BotProcess, path: '/ready' | '/live') {
  const response = await fetch(`http://127.0.0.1:${bot.port}${path}`, {
    signal: AbortSignal.timeout(redWithinMs),
  });
  return { status: response.status, body: await response.json() };
}
const turns = (bot: BotProcess, status: number, withinMs: number) =>
  until(async () => (await ask(bot, '/ready')).status === status, withinMs);

test('readiness follows the storage down and up, in a server that lives on and forgets nothing', async () => {
  const azurite = await storageOn({ folder });
  const { port, queuePort, connectionString } = azurite;
  const storage = await openStorage(connectionString);
  const bot = await botOn(connectionString);
  connector.bot = `http://127.0.0.1:${bot.port}`;
  await turns(bot, 200, 20_000);
  const { participants, answer } = await openNetwork(connector, storage, 5);
  const [first, second] = participants;
  if (!first || !second) throw new Error('There are participants.');
  await answer(first);

  await azurite.stop();
  await turns(bot, 503, redWithinMs);
  expect(await ask(bot, '/ready')).toEqual({ status: 503, body: { ready: false, storage: 'unavailable' } });
  expect((await ask(bot, '/live')).status).toBe(200);
  // What was filled in is not lost: it comes back in the form, or the form stays as it stands.
  const { body } = await answer(second, { line: 'Under avbrottet.' });
  expect(body.statusCode === 503 || textOf(body.value).includes('Allt du skrev står kvar')).toBe(true);

  await storageOn({ folder, port, queuePort });
  await turns(bot, 200, 20_000);
  expect(bot.isRunning()).toBe(true);
  const again = await answer(second, { line: 'Efter avbrottet.' });
  expect(textOf(again.body.value)).toContain('Tack');
  expect(await storage.rows('openAnswers')).toHaveLength(3);
});

test('a storage that is there but does not answer is as good as none', async () => {
  const free = await startAzurite();
  await free.stop();
  const emulator = ended(await startEmulator(free));
  const bot = await botOn(free.connectionString);
  connector.bot = `http://127.0.0.1:${bot.port}`;
  await turns(bot, 200, 20_000);
  const { participants, answer } = await openNetwork(connector, await openStorage(free.connectionString), 5);
  const [who] = participants as [Someone];
  emulator.signal('SIGSTOP');
  await turns(bot, 503, redWithinMs);
  expect((await ask(bot, '/live')).status).toBe(200);
  // Teams waits 15 s for the answer to a press.
  const pressed = performance.now();
  const { body } = await answer(who, { line: 'Under tystnaden.' });
  expect(performance.now() - pressed).toBeLessThan(12_000);
  expect(body.statusCode === 503 || inputsOf(body.value).line === 'Under tystnaden.').toBe(true);
  emulator.signal('SIGCONT');
  await turns(bot, 200, 20_000);
  expect(bot.isRunning()).toBe(true);
});

test('a server that started before its storage becomes ready when the storage comes', async () => {
  const gone = await startAzurite();
  await gone.stop();
  const bot = await botOn(gone.connectionString);
  expect((await ask(bot, '/live')).status).toBe(200);
  expect((await ask(bot, '/ready')).status).toBe(503);
  await storageOn(gone);
  await turns(bot, 200, 20_000);
  await until(() => bot.output().includes('server.caughtUp'));
});

/** The emulator as a process that this test can halt. */
async function startEmulator({ port, queuePort }: Pick<Azurite, 'port' | 'queuePort'>) {
  const child = spawn(
    process.execPath,
    [
      'node_modules/azurite/dist/src/azurite.js',
      ...['--tablePort', String(port), '--queuePort', String(queuePort), '--blobPort', '0'],
      '--inMemoryPersistence',
      ...['--silent', '--loose', '--skipApiVersionCheck', '--disableTelemetry'],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await until(() => said.includes('Table service is successfully listening'));
  return {
    signal: (signal: 'SIGSTOP' | 'SIGCONT') => child.kill(signal),
    async stop() {
      // A halted process hears of its end when it goes on.
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
