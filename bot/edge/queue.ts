import type { StoragePipelineOptions } from '@azure/storage-queue';
import type { WorkQueue } from '../ports/workQueue.ts';
import { azureQueue } from './azureQueue.ts';
import { library } from './library.ts';
import type { Settings } from './settings.ts';

export interface Queue extends WorkQueue {
  /** Makes the queue if it is missing. @throws when the storage does not answer. */
  create(): Promise<void>;
}

const queueName = 'deliveries';
/** Whoever waits for an answer asks again; a request must not outlive what it asks for. */
const options: StoragePipelineOptions = {
  retryOptions: { maxTries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1_000, tryTimeoutInMs: 5_000 },
};

export function openQueue(storage: Settings['storage']): Queue {
  const { QueueServiceClient } = library('@azure/storage-queue');
  const client = (
    'connectionString' in storage
      ? QueueServiceClient.fromConnectionString(storage.connectionString, options)
      : new QueueServiceClient(
          `https://${storage.account}.queue.core.windows.net`,
          new (library('@azure/identity').ManagedIdentityCredential)(),
          options,
        )
  ).getQueueClient(queueName);
  return {
    ...azureQueue(client),
    async create() {
      await client.createIfNotExists();
    },
  };
}
