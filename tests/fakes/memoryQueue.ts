import { QueueUnavailable, type Work, type WorkQueue } from '../../bot/ports/workQueue.ts';

/** A queue in memory that behaves as the real one: hidden while received, back when not removed, older receipts void. */
export interface MemoryQueue extends WorkQueue {
  /** What lies in it, received or not. */
  readonly messages: readonly { readonly text: string; readonly visibleAt: number }[];
  /** While true nothing is answered. */
  away: boolean;
  /** As somebody who empties it by hand. */
  clear(): void;
}

interface Message {
  readonly text: string;
  visibleAt: number;
  received: number;
}

export function memoryQueue(clock: { now(): number }): MemoryQueue {
  let messages: Message[] = [];
  const answered = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    if (queue.away) throw new QueueUnavailable('The queue does not answer.');
  };
  const toWork = (message: Message): Work => {
    const receipt = message.received;
    const isMine = () => message.received === receipt && messages.includes(message);
    return {
      text: message.text,
      timesReceived: message.received,
      async remove() {
        await answered();
        if (isMine()) messages = messages.filter((other) => other !== message);
      },
      async postpone(delayMs) {
        await answered();
        if (isMine()) message.visibleAt = clock.now() + seconds(delayMs);
      },
    };
  };
  const queue: MemoryQueue = {
    away: false,
    get messages() {
      return messages;
    },
    clear() {
      messages = [];
    },
    async send(text, delayMs) {
      await answered();
      messages.push({ text, visibleAt: clock.now() + seconds(delayMs), received: 0 });
    },
    async receive(most, hiddenMs) {
      await answered();
      const now = clock.now();
      const visible = messages.filter(({ visibleAt }) => visibleAt <= now).slice(0, most);
      for (const message of visible) {
        message.visibleAt = now + Math.max(1_000, seconds(hiddenMs));
        message.received++;
      }
      return visible.map(toWork);
    },
  };
  return queue;
}

/** Azure knows whole seconds only. */
function seconds(ms: number): number {
  return Math.max(0, Math.ceil(ms / 1_000)) * 1_000;
}
