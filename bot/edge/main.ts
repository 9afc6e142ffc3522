import { enableCompileCache } from 'node:module';
import { readSettings, WrongSettings } from './settings.ts';

enableCompileCache?.();

/** How long a stopping server waits for what it is doing. */
const stopWithinMs = 20_000;

try {
  const settings = readSettings();
  // After the settings: a wrong one is said at once, before the large libraries load.
  const { startServer } = await import('./server.ts');
  const server = await startServer(settings);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void server.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof WrongSettings) console.error(`The server cannot start:\n${error.message}`);
  else if (isPortTaken(error)) {
    console.error(`Port ${error.port} is in use. Stop what listens there, or set PORT to another number.`);
  } else throw error;
}

function isPortTaken(error: unknown): error is { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
