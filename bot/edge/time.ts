import { randomBytes, randomInt } from 'node:crypto';
import type { Random } from '../ports/random.ts';
import type { Later, Sleep } from '../ports/time.ts';
import { logError } from './log.ts';

export const systemSleep: Sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
  below: (below) => randomInt(below),
};

const firstRetryMs = 2_000;
const lastRetryMs = 120_000;

interface Job {
  run: () => Promise<void>;
  minGapMs: number;
  lastBegan: number;
  notBefore: number;
  running: boolean;
  wanted: boolean;
  failures: number;
  timer: NodeJS.Timeout | undefined;
}

export interface StoppableLater extends Later {
  /** Starts nothing more and waits for what runs. */
  stop(): Promise<void>;
}

export function timerLater(): StoppableLater {
  const jobs = new Map<string, Job>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  function arm(name: string, job: Job): void {
    if (stopped || job.timer || job.running) return;
    const backoff = job.failures === 0 ? 0 : Math.min(lastRetryMs, firstRetryMs * 2 ** (job.failures - 1));
    const earliest = Math.max(job.notBefore, job.lastBegan + Math.max(job.minGapMs, backoff));
    const wait = Math.max(0, earliest - Date.now());
    job.timer = setTimeout(() => {
      job.timer = undefined;
      const done = run(name, job).finally(() => running.delete(done));
      running.add(done);
    }, wait);
  }

  async function run(name: string, job: Job): Promise<void> {
    job.running = true;
    job.wanted = false;
    job.lastBegan = Date.now();
    try {
      await job.run();
      job.failures = 0;
    } catch (error) {
      job.failures++;
      job.wanted = true;
      // The name holds ids of an evaluation, never of a person; only its kind is logged all the same.
      logError(`later.${name.split(':')[0]}.failed`, error);
    }
    job.running = false;
    if (job.wanted) arm(name, job);
    else if (job.minGapMs === 0) jobs.delete(name);
  }

  return {
    soon(name, minGapMs, job, delayMs = 0) {
      const known = jobs.get(name) ?? {
        run: job,
        minGapMs,
        lastBegan: Number.NEGATIVE_INFINITY,
        notBefore: 0,
        running: false,
        wanted: false,
        failures: 0,
        timer: undefined,
      };
      jobs.set(name, known);
      known.run = job;
      known.minGapMs = minGapMs;
      known.notBefore = Date.now() + delayMs;
      known.wanted = true;
      arm(name, known);
    },
    async stop() {
      stopped = true;
      for (const job of jobs.values()) clearTimeout(job.timer);
      await Promise.allSettled(running);
    },
  };
}
