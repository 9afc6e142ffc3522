import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../freePort.ts';

export interface LocalStart {
  readonly serverUrl: string;
  readonly playgroundUrl: string;
  readonly process: ChildProcess;
  /** All that was printed. */
  readonly said: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Ports {
  readonly server: number;
  readonly storage: number;
  readonly queue: number;
  readonly playground: number;
}

/** `npm start` without its build: storage emulator, server and Playground, on ports of their own. */
export async function localStart(dataFolder: string, ports?: Ports): Promise<LocalStart> {
  const { server, storage, queue, playground } = ports ?? (await freePorts());
  const child = spawn(process.execPath, ['bot/edge/local/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(server),
      STORAGE_PORT: String(storage),
      QUEUE_PORT: String(queue),
      PLAYGROUND_PORT: String(playground),
      DATA_FOLDER: dataFolder,
    },
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (said.includes('Ctrl-C stops everything')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  return {
    serverUrl: `http://127.0.0.1:${server}`,
    playgroundUrl: `http://127.0.0.1:${playground}`,
    process: child,
    said: () => said,
    async stop(signal = 'SIGINT') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}

export async function freePorts(): Promise<Ports> {
  const free = await Promise.all(Array.from({ length: 4 }, () => freePort()));
  const [server = 0, storage = 0, queue = 0, playground = 0] = free;
  return { server, storage, queue, playground };
}
