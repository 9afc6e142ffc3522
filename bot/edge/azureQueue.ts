import type { QueueClient } from '@azure/storage-queue';
import { QueueUnavailable, type WorkQueue } from '../ports/workQueue.ts';

/** Nothing is ever too old to be done: the default would drop work after seven days. */
const neverExpires = -1;
/** Azure hides a message for at most seven days; what is longer comes back earlier and is put back. */
const longestDelaySeconds = 7 * 24 * 3_600 - 1;

/** A queue of Azure Storage, or of its emulator. */
export function azureQueue(client: QueueClient): WorkQueue {
  return {
    async send(text, delayMs) {
      await answered(
        client.sendMessage(text, { visibilityTimeout: seconds(delayMs), messageTimeToLive: neverExpires }),
      );
    },
    async receive(most, hiddenMs) {
      const { receivedMessageItems } = await answered(
        client.receiveMessages({ numberOfMessages: most, visibilityTimeout: Math.max(1, seconds(hiddenMs)) }),
      );
      return receivedMessageItems.map(({ messageId, popReceipt, messageText, dequeueCount }) => ({
        text: messageText,
        timesReceived: dequeueCount,
        remove: () => settled(client.deleteMessage(messageId, popReceipt)),
        postpone: (delayMs) =>
          settled(client.updateMessage(messageId, popReceipt, messageText, seconds(delayMs))),
      }));
    },
  };
}

/** Whole seconds are all the queue knows; rounded up, for nothing may come too early. */
function seconds(ms: number): number {
  return Math.min(longestDelaySeconds, Math.max(0, Math.ceil(ms / 1_000)));
}

async function answered<Result>(request: Promise<Result>): Promise<Result> {
  try {
    return await request;
  } catch (error) {
    throw translated(error);
  }
}

/** 404: the message is gone, or somebody else received it since and holds the newer receipt. */
async function settled(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 400) throw translated(error);
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && error.name === 'RestError'
    ? (error as Error & { statusCode?: number }).statusCode
    : undefined;
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name !== 'RestError' && error.name !== 'AbortError') return error;
  return new QueueUnavailable(`The queue answered ${statusOf(error) ?? 'nothing'}.`, { cause: error });
}
