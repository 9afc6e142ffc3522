import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { freePort } from '../freePort.ts';

export interface Running {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to its first 200 on /ready. */
  readonly readyAfterMs: number;
  /** From the start of the process to now. */
  aliveMs(): number;
  stop(): Promise<void>;
}

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

const readyWithinMs = 30_000;
const askAgainMs = 4;
const endsWithinMs = 5_000;

/** Starts a server of ours as a process of its own and waits until its /ready answers 200. */
export async function startChild(script: string, env: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${script} stopped (${child.exitCode}).`);
    if (performance.now() - began > readyWithinMs) throw new Error(`${script} was never ready.`);
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
  return {
    port,
    pid: child.pid ?? 0,
    readyAfterMs: performance.now() - began,
    aliveMs: () => performance.now() - began,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      // Asked to end, not killed: Node writes its compile cache at the end.
      child.kill('SIGTERM');
      const impatient = setTimeout(() => child.kill('SIGKILL'), endsWithinMs);
      await exited;
      clearTimeout(impatient);
    },
  };
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/ready', agent: false }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
    });
    asked.once('error', () => resolve(false));
    asked.end();
  });
}

/** The most memory the process has held so far, in MB (Linux; 0 elsewhere). */
export function peakMemoryMb(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
}

/** Processor time the process has used so far, in ms (Linux; 0 elsewhere). */
export function processorMs(pid: number): number {
  const [, , , , , , , , , , , user = 0, system = 0] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  const ticksPerSecond = 100;
  return ((Number(user) + Number(system)) * 1000) / ticksPerSecond;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
