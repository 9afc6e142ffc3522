import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { logError } from '../log.ts';
import { readSettings, WrongSettings } from '../settings.ts';
import { systemRandom } from '../time.ts';

/** Data of the storage emulator; git ignores it. Remove the folder to begin again. */
const dataFolder = process.env.DATA_FOLDER ?? '.local/storage';
const storagePort = Number(process.env.STORAGE_PORT || 10_002);
const ports = {
  server: Number(process.env.PORT || 3978),
  storage: storagePort,
  // Side by side, as the emulator's own ports are.
  queue: Number(process.env.QUEUE_PORT || storagePort - 1),
  playground: Number(process.env.PLAYGROUND_PORT || 16_150),
};
/** The emulator's published account and key; they open nothing else. */
const connectionString = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;TableEndpoint=http://127.0.0.1:${ports.storage}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:${ports.queue}/devstoreaccount1;`;

/** Something the person at the keyboard can mend. */
class CannotStart extends Error {}

const children: ChildProcess[] = [];
let stopping = false;

async function start(): Promise<void> {
  const taken = new Map<number, string>();
  for (const [setting, port] of [
    ['PORT', ports.server],
    ['STORAGE_PORT', ports.storage],
    ['QUEUE_PORT', ports.queue],
    ['PLAYGROUND_PORT', ports.playground],
  ] as const) {
    await assertFree(setting, port);
    const other = taken.get(port);
    if (other)
      throw new CannotStart(`${setting} and ${other} are the same port, ${port}: give each its own.`);
    taken.set(port, setting);
  }
  const settings = readSettings({
    FACILITATORS: process.env.FACILITATORS,
    DALALAB_MODE: 'local',
    PORT: String(ports.server),
    PLAYGROUND_URL: `http://localhost:${ports.playground}`,
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
  });

  mkdirSync(dataFolder, { recursive: true });
  await run('The storage emulator', 'Table service is successfully listening', [
    'node_modules/azurite/dist/src/azurite.js',
    ...['--tablePort', String(ports.storage), '--queuePort', String(ports.queue), '--blobPort', '0'],
    ...['--location', dataFolder],
    ...['--silent', '--loose', '--skipApiVersionCheck', '--disableTelemetry'],
  ]);

  const { openTables } = await import('../tables.ts');
  const { seedDemo } = await import('./seedDemo.ts');
  const tables = await openTables(settings.storage);
  await tables.create();
  await seedDemo(
    { table: tables.table, random: systemRandom },
    `${settings.playgroundUrl}/_connector`,
    Date.now(),
  );

  // Before the server: what an earlier run left unfinished is posted to it at once.
  await run('The Agents Playground', 'Listening on', [
    'node_modules/@microsoft/m365agentsplayground/cli.js',
    'start',
    ...['-e', `http://127.0.0.1:${settings.port}/api/messages`, '-c', 'msteams'],
    ...['-p', String(ports.playground), '--disable-telemetry'],
  ]);
  const { startServer } = await import('../server.ts');
  const server = await startServer(settings);
  atStop.push(() => server.stop());
  sayWhatToTry(settings.publicUrl, settings.playgroundUrl);
}

const atStop: (() => Promise<void>)[] = [];

function sayWhatToTry(serverUrl: string, playgroundUrl: string): void {
  console.log(`
DalaLab is running on this machine, with made-up people. Nothing leaves it.

  Teams-like client   ${playgroundUrl}
  The channel's tab   ${serverUrl}/local

Try this:
  1. Open the client and choose the channel General: DalaLab says welcome.
  2. Write @, choose DalaLab, write: träffar – and say that you come.
  3. Write: ny träff – "Fyll i här", a few minutes ahead, with a reminder one minute before. It comes by itself; at the
     session's end you are asked who came, and the evaluation opens.
  4. Write: ny triadomgång – "Fyll i här", swap two, publish; then press Min triad on the card. Write: karta.
  5. Fill in the form and press Skicka. Let twelve made-up people answer on ${serverUrl}/local
  6. Press "För processledare" under the counter and close: the summary comes.

Ctrl-C stops everything. Data is kept in .local; remove that folder to begin again.
`);
}

async function assertFree(setting: string, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotStart(`${setting} must be a whole number from 1 to 65535.`);
  }
  const probe = createServer();
  const taken = new Promise((resolve) =>
    probe.once('error', resolve).listen(port, '127.0.0.1', () => resolve(undefined)),
  );
  const error = await taken;
  probe.close();
  if (error) {
    throw new CannotStart(
      `Port ${port} is in use. Stop what listens there, or set ${setting} to another number.`,
    );
  }
}

/** Starts a part of its own and waits until it says that it is up. */
async function run(what: string, up: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal must reach the storage last, when the server has finished with it.
    detached: true,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  });
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000);
      if (said.includes(up)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) => reject(new CannotStart(`${what} could not be started: ${error.message}`)));
    child.once('exit', (code) => {
      reject(
        new CannotStart(`${what} stopped while starting (code ${code}): ${said.trim().split('\n').at(-1)}`),
      );
      if (!stopping) void stop(1, `${what} has stopped, so everything else stops too.`);
    });
  });
}

async function stop(code: number, why?: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (why) console.error(why);
  // What will not end by itself is ended, so that nothing is left behind.
  const force = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
    process.exit(code);
  }, 10_000);
  for (const end of atStop) await end().catch((error) => logError('stop.failed', error));
  await Promise.all(children.map(endChild));
  clearTimeout(force);
  process.exit(code);
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // The table emulator writes its data on SIGINT only; SIGTERM would lose the last seconds.
  child.kill('SIGINT');
  await ended;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

// The last resort, also when something of ours has crashed: no part may live on without this process.
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof WrongSettings)) throw error;
  await stop(1, `DalaLab cannot start. ${error.message}`);
}
