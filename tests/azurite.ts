import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './freePort.ts';

export interface Azurite {
  readonly connectionString: string;
  readonly port: number;
  stop(): Promise<void>;
}

const account = 'devstoreaccount1';
/** The emulator's published key; it opens nothing else. */
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The table part of the storage emulator, on a free port of the loopback, in memory unless a folder is given. */
export async function startAzurite(options: { port?: number; folder?: string } = {}): Promise<Azurite> {
  const where = options.folder ? ['--location', options.folder] : ['--inMemoryPersistence'];
  // The table service alone says "port 0" when it chose one, so we choose.
  const port = options.port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      'node_modules/azurite/dist/src/table/main.js',
      '--tableHost',
      '127.0.0.1',
      '--tablePort',
      String(port),
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
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=http://127.0.0.1:${port}/${account};`,
    async stop() {
      if (child.exitCode !== null) return;
      // It writes its data on SIGINT only.
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
      if (said.includes('successfully started')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`The storage emulator stopped (${code}): ${said.trim()}`)));
  });
}
