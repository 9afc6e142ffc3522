import { enableCompileCache } from 'node:module';
import type { RunningServer } from './server.ts';
import { readSettings, WrongSettings } from './settings.ts';

enableCompileCache?.();

/** How long a stopping server waits for what it is doing. */
const stopWithinMs = 20_000;
let stopping = false;

try {
  const settings = readSettings();
  // After the settings: a wrong one is said at once, before the large libraries load.
  const { startServer } = await import('./server.ts');
  const starting = startServer(settings);
  // Before it has started: who is asked to end while starting ends properly too.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(starting));
  await starting;
} catch (error) {
  process.exitCode = 1;
  if (error instanceof WrongSettings) console.error(`The server cannot start:\n${error.message}`);
  else if (isPortTaken(error)) {
    console.error(`Port ${error.port} is in use. Stop what listens there, or set PORT to another number.`);
  } else throw error;
}

function stop(starting: Promise<RunningServer>): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), stopWithinMs).unref();
  void starting.then((server) => server.stop()).then(() => process.exit(0));
}

function isPortTaken(error: unknown): error is { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
