import { TableClient } from '@azure/data-tables';
import type { Answer } from '../../bot/contract/evaluation.ts';
import { openTables } from '../../bot/edge/tables.ts';
import { type AnswerBook, answerBook } from '../../bot/evaluations/answerBook.ts';
import { pseudonym } from '../../bot/evaluations/pseudonym.ts';
import type { Azurite } from '../azurite.ts';
import { type Line, ratios, spreadOf } from './numbers.ts';

const concurrency = 32;
const warmUps = 1;
const rounds = 7;
const perRound = 480;

/** The answer book against the client library's own upsert: the same rows, as many at a time, in the same store. */
export async function measureWrites(azurite: Azurite): Promise<readonly Line[]> {
  const tables = await openTables({ connectionString: azurite.connectionString });
  await tables.create();
  const peerTable = TableClient.fromConnectionString(azurite.connectionString, 'bareAnswers', {
    allowInsecureConnection: true,
  });
  await peerTable.createTable();
  const book = answerBook(tables.table('openAnswers'));
  return [
    { ...(await compare('answer writes/s, 1 partition', 1)), limit: { atLeast: 0.8, aim: 1 } },
    await compare('answer writes/s, 8 partitions', 8),
  ];

  async function compare(measure: string, partitions: number): Promise<Line> {
    const perSecond = { ours: [] as number[], peer: [] as number[] };
    for (let round = -warmUps; round < rounds; round++) {
      const names = Array.from(
        { length: partitions },
        (_, at) => `writes${partitions}:${round + warmUps}:${at}`,
      );
      for (const name of names) await book.open(name);
      const rows = Array.from({ length: perRound }, (_, index) => ({
        partition: names[index % partitions] ?? '',
        key: pseudonym(Buffer.from('bench'), `${index}`),
      }));
      const peer = await timed(rows, async ({ partition, key }) => {
        await peerTable.upsertEntity({ partitionKey: partition, rowKey: key, ...columns }, 'Replace');
      });
      const ours = await timed(rows, async ({ partition, key }) => {
        if ((await book.save(partition, key, answer, Date.now())) !== 'saved') throw new Error('Not saved.');
      });
      for (const name of names) await assertCount(book, name, perRound / partitions);
      if (round < 0) continue;
      perSecond.peer.push(peer);
      perSecond.ours.push(ours);
    }
    return {
      measure,
      ratio: ratios(perSecond.ours, perSecond.peer),
      ours: `${spreadOf(perSecond.ours).median.toFixed(0)}/s`,
      peer: `${spreadOf(perSecond.peer).median.toFixed(0)}/s`,
    };
  }
}

const answer: Answer = {
  scales: { knowledge: 'large', contacts: 'some', support: 'little' },
  mostUseful: ['cases', 'triads'],
  line: 'Bra blandning av exempel och samtal.',
};
const columns = { ...answer.scales, mostUseful: 'cases,triads', line: answer.line, pressedAt: Date.now() };

async function timed<Item>(items: readonly Item[], write: (item: Item) => Promise<void>): Promise<number> {
  let next = 0;
  async function writer(): Promise<void> {
    for (let item = items[next++]; item; item = items[next++]) await write(item);
  }
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, writer));
  return items.length / ((performance.now() - began) / 1000);
}

async function assertCount(book: AnswerBook, name: string, expected: number): Promise<void> {
  const { length } = await book.all(name);
  if (length !== expected) throw new Error(`${expected} answers were saved, and ${length} are stored.`);
}
