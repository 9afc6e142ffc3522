import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './freePort.ts';

export interface Azurite {
  readonly connectionString: string;
  readonly port: number;
  readonly queuePort: number;
  stop(): Promise<void>;
}

const account = 'devstoreaccount1';
/** The emulator's published key; it opens nothing else. */
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The storage emulator, on free ports of the loopback, in memory unless a folder is given. */
export async function startAzurite(
  options: { port?: number; queuePort?: number; folder?: string } = {},
): Promise<Azurite> {
  const where = options.folder ? ['--location', options.folder] : ['--inMemoryPersistence'];
  const port = options.port ?? (await freePort());
  const queuePort = options.queuePort ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      'node_modules/azurite/dist/src/azurite.js',
      ...['--tablePort', String(port), '--queuePort', String(queuePort), '--blobPort', '0'],
      '--silent',
      '--loose',
      '--skipApiVersionCheck',
      '--disableTelemetry',
      ...where,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await listening(child);
  return {
    port,
    queuePort,
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=http://127.0.0.1:${port}/${account};QueueEndpoint=http://127.0.0.1:${queuePort}/${account};`,
    async stop() {
      if (child.exitCode !== null) return;
      // With time to write its data.
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Table service is successfully listening')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`The storage emulator stopped (${code}): ${said.trim()}`)));
  });
}
