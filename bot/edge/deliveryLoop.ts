import type { DalaLab } from '../compose.ts';
import { hiddenMs } from '../delivery/road.ts';
import type { Work, WorkQueue } from '../ports/workQueue.ts';
import { logError } from './log.ts';

export interface DeliveryLoop {
  /** Begins when tables and queue are there; once, however often it is called. */
  start(): void;
  /** Takes on nothing more, and waits for what is being posted. */
  stop(): Promise<void>;
}

const tickEveryMs = 15_000;
/** A tick that failed is tried again sooner. */
const tickAgainMs = 5_000;
const receiveAtOnce = 16;
/** Enough to keep Teams' pace while some of its answers take their time. */
const mostAtWork = 48;
const idleMs = 500;
const outageMs = 2_000;

/** Keeps the delivery room turning: ticks, and work from the queue. */
export function deliveryLoop(delivery: DalaLab['delivery'], queue: WorkQueue): DeliveryLoop {
  const atWork = new Set<Promise<void>>();
  let stopped = false;
  let storageIsAway = false;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> | undefined;
  let receiving: Promise<void> | undefined;
  let wakeUp = () => {};

  async function tick(): Promise<void> {
    let againMs = tickEveryMs;
    try {
      await delivery.tick();
    } catch (error) {
      logError('delivery.tick.failed', error);
      againMs = tickAgainMs;
    }
    if (!stopped) {
      timer = setTimeout(() => {
        ticking = tick();
      }, againMs);
    }
  }

  async function receive(): Promise<void> {
    while (!stopped) {
      const free = mostAtWork - atWork.size;
      if (free <= 0) {
        await Promise.race(atWork);
        continue;
      }
      try {
        const received = await queue.receive(Math.min(free, receiveAtOnce), hiddenMs);
        for (const work of received) {
          const done = carryOut(work).finally(() => atWork.delete(done));
          atWork.add(done);
        }
        if (received.length === 0) await pause(idleMs);
        // A storage that cannot keep up is not helped by more to do.
        if (storageIsAway) await pause(outageMs);
        storageIsAway = false;
      } catch (error) {
        logError('delivery.receive.failed', error);
        await pause(outageMs);
      }
    }
  }

  async function carryOut(work: Work): Promise<void> {
    if (!(await delivery.work(work))) storageIsAway = true;
  }

  function pause(ms: number): Promise<unknown> {
    return new Promise<void>((resolve) => {
      wakeUp = resolve;
      setTimeout(resolve, ms).unref();
    });
  }

  return {
    start() {
      if (stopped || receiving) return;
      ticking = tick();
      receiving = receive();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      wakeUp();
      delivery.stopClaiming();
      await Promise.allSettled([ticking, receiving]);
      await Promise.allSettled(atWork);
      await delivery.leave().catch((error) => logError('delivery.leave.failed', error));
    },
  };
}
