import { randomUUID } from 'node:crypto';
import { QueueServiceClient } from '@azure/storage-queue';
import { azureQueue } from '../../bot/edge/azureQueue.ts';
import { QueueUnavailable, type WorkQueue } from '../../bot/ports/workQueue.ts';
import { type Azurite, startAzurite } from '../azurite.ts';
import { memoryQueue } from '../fakes/memoryQueue.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

interface Made {
  readonly queue: WorkQueue;
  readonly passes: (ms: number) => Promise<void>;
}

async function realQueue(): Promise<Made> {
  const client = QueueServiceClient.fromConnectionString(azurite.connectionString).getQueueClient(
    randomUUID(),
  );
  await client.create();
  return {
    queue: azureQueue(client),
    passes: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

async function fakeQueue(): Promise<Made> {
  const clock = { at: 0 };
  return {
    queue: memoryQueue({ now: () => clock.at }),
    passes: async (ms) => {
      clock.at += ms;
    },
  };
}

const texts = async (queue: WorkQueue) => (await queue.receive(32, 60_000)).map(({ text }) => text);

describe.each([
  ['in memory', fakeQueue],
  ['on Azurite', realQueue],
])('a queue %s', (_, make) => {
  let queue: WorkQueue;
  let passes: Made['passes'];
  beforeEach(async () => {
    ({ queue, passes } = await make());
  });

  test('gives back what was sent, as it was written', async () => {
    const text = JSON.stringify({ å: 'ä ö & <b> "citat" \n' });
    await queue.send(text, 0);
    const [work] = await queue.receive(1, 60_000);
    expect(work?.text).toBe(text);
    expect(work?.timesReceived).toBe(1);
  });

  test('hides what was received from others, and gives it out again when it was not removed', async () => {
    await queue.send('a', 0);
    await queue.receive(1, 1_000);
    expect(await texts(queue)).toEqual([]);
    await passes(1_300);
    const [again] = await queue.receive(1, 60_000);
    expect(again).toMatchObject({ text: 'a', timesReceived: 2 });
  });

  test('keeps what is sent with a delay until then', async () => {
    await queue.send('later', 1_000);
    expect(await texts(queue)).toEqual([]);
    await passes(1_300);
    expect(await texts(queue)).toEqual(['later']);
  });

  test('removes what is done, and puts off what is not', async () => {
    await queue.send('done', 0);
    await queue.send('not yet', 0);
    for (const work of await queue.receive(2, 1_000)) {
      await (work.text === 'done' ? work.remove() : work.postpone(2_000));
    }
    await passes(1_300);
    expect(await texts(queue)).toEqual([]);
    await passes(1_000);
    expect(await texts(queue)).toEqual(['not yet']);
  });

  test('takes nothing from whoever received it since', async () => {
    await queue.send('a', 0);
    const [first] = await queue.receive(1, 1_000);
    await passes(1_300);
    const [second] = await queue.receive(1, 60_000);
    await first?.remove();
    await first?.postpone(0);
    expect(await texts(queue)).toEqual([]);
    await second?.postpone(0);
    expect(await texts(queue)).toEqual(['a']);
    // Removed twice is no error.
    await queue.send('b', 0);
    const [b] = await queue.receive(1, 60_000);
    await b?.remove();
    await b?.remove();
  });

  test('gives at most as many as are asked for, and all of them in the end', async () => {
    for (let n = 0; n < 40; n++) await queue.send(`n${n}`, 0);
    const found = new Set<string>();
    for (let n = 0; n < 3; n++) {
      const some = await texts(queue);
      expect(some.length).toBeLessThanOrEqual(32);
      for (const text of some) found.add(text);
    }
    expect(found.size).toBe(40);
  });
});

test('a queue that does not answer says so', async () => {
  const gone = await startAzurite();
  await gone.stop();
  const options = { retryOptions: { maxTries: 1 } };
  const queue = azureQueue(
    QueueServiceClient.fromConnectionString(gone.connectionString, options).getQueueClient('gone'),
  );
  await expect(queue.send('a', 0)).rejects.toThrow(QueueUnavailable);
  await expect(queue.receive(1, 1_000)).rejects.toThrow(QueueUnavailable);
});
