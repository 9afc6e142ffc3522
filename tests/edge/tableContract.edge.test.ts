import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { azureTable } from '../../bot/edge/azureTable.ts';
import {
  BadRow,
  RowChanged,
  RowExists,
  type StoredRow,
  type Table,
  TableUnavailable,
} from '../../bot/ports/table.ts';
import { type Azurite, startAzurite } from '../azurite.ts';
import { memoryTable } from '../fakes/memoryTable.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

async function realTable(): Promise<Table> {
  const client = TableClient.fromConnectionString(
    azurite.connectionString,
    `t${randomUUID().replaceAll('-', '')}`,
    {
      allowInsecureConnection: true,
    },
  );
  await client.createTable();
  return azureTable(client);
}

async function all(rows: AsyncIterable<StoredRow>): Promise<StoredRow[]> {
  const found: StoredRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe.each([
  ['in memory', async () => memoryTable() as Table],
  ['on Azurite', realTable],
])('a table %s', (_, make) => {
  let table: Table;
  beforeEach(async () => {
    table = await make();
  });

  test('gives back what was inserted, with its types', async () => {
    const row = {
      text: "å ä ö ”citat” 'x'",
      whole: 3,
      broken: 0.5,
      big: 1_795_000_000_123,
      yes: true,
      none: undefined,
    };
    const version = await table.insert('p', 'k', row);
    const { none: _none, ...kept } = row;
    expect(await table.get('p', 'k')).toEqual({ partition: 'p', key: 'k', version, row: kept });
    expect(await table.get('p', 'other')).toBeUndefined();
    expect(await table.get('other', 'k')).toBeUndefined();
  });

  test('inserts only what is not there', async () => {
    await table.insert('p', 'k', { n: 1 });
    await expect(table.insert('p', 'k', { n: 2 })).rejects.toThrow(RowExists);
    expect((await table.get('p', 'k'))?.row).toEqual({ n: 1 });
  });

  test('one of many that insert at once wins', async () => {
    const tries = await Promise.allSettled([...Array(8)].map((_, n) => table.insert('p', 'k', { n })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  test('put makes the row exactly what was given', async () => {
    await table.put('p', 'k', { a: 1, b: 2 });
    const version = await table.put('p', 'k', { b: 3 });
    expect(await table.get('p', 'k')).toMatchObject({ row: { b: 3 }, version });
    expect((await table.get('p', 'k'))?.row).not.toHaveProperty('a');
  });

  test('replaces only the row that was read', async () => {
    const first = await table.insert('p', 'k', { n: 1 });
    const second = await table.replace('p', 'k', { n: 2 }, first);
    expect(second).not.toBe(first);
    await expect(table.replace('p', 'k', { n: 3 }, first)).rejects.toThrow(RowChanged);
    await expect(table.replace('p', 'gone', { n: 3 }, first)).rejects.toThrow(RowChanged);
    expect((await table.get('p', 'k'))?.row).toEqual({ n: 2 });
  });

  test('removing twice is removing once', async () => {
    await table.insert('p', 'k', {});
    await table.remove('p', 'k');
    await table.remove('p', 'k');
    expect(await table.get('p', 'k')).toBeUndefined();
  });

  test('lists a partition in key order, and a range of it', async () => {
    for (const key of ['c', 'a', 's-1', 'b', 's-2']) await table.insert('p', key, {});
    await table.insert('q', 'a', {});
    expect((await all(table.list('p'))).map((row) => row.key)).toEqual(['a', 'b', 'c', 's-1', 's-2']);
    const range = await all(table.list('p', { from: 's-', before: 's.' }));
    expect(range.map((row) => row.key)).toEqual(['s-1', 's-2']);
    expect(await all(table.list("p' or PartitionKey ne 'p"))).toEqual([]);
    expect((await all(table.scan())).map((row) => row.partition).sort()).toEqual([
      'p',
      'p',
      'p',
      'p',
      'p',
      'q',
    ]);
  });

  test('follows pages: more rows than one answer carries', async () => {
    for (let n = 0; n < 13; n++) {
      const steps = [...Array(100)].map((_, i) => ({
        do: 'insert' as const,
        key: `k${String(n * 100 + i).padStart(5, '0')}`,
        row: {},
      }));
      await table.transact('p', steps);
    }
    const keys = (await all(table.list('p'))).map((row) => row.key);
    expect(keys).toHaveLength(1300);
    expect(keys).toEqual([...keys].sort());
  });

  test('a transaction does all of its steps, and says the new versions', async () => {
    const gate = await table.insert('p', 'gate', { open: true });
    await table.insert('p', 'old', {});
    const versions = await table.transact('p', [
      { do: 'replace', key: 'gate', row: { open: true }, version: gate },
      { do: 'put', key: 'a', row: { n: 1 } },
      { do: 'insert', key: 'b', row: { n: 2 } },
      { do: 'remove', key: 'old' },
    ]);
    expect((await all(table.list('p'))).map((row) => row.key)).toEqual(['a', 'b', 'gate']);
    for (const row of await all(table.list('p'))) expect(versions.get(row.key)).toBe(row.version);
    await table.transact('p', [
      { do: 'replace', key: 'gate', row: { open: false }, version: versions.get('gate') ?? '' },
    ]);
  });

  test('a transaction that meets a changed row does none of its steps', async () => {
    const gate = await table.insert('p', 'gate', { open: true });
    await table.put('p', 'a', { n: 1 });
    await table.replace('p', 'gate', { open: false }, gate);
    const late = table.transact('p', [
      { do: 'put', key: 'a', row: { n: 2 } },
      { do: 'put', key: 'b', row: { n: 2 } },
      { do: 'replace', key: 'gate', row: { open: true }, version: gate },
    ]);
    await expect(late).rejects.toThrow(RowChanged);
    expect((await table.get('p', 'a'))?.row).toEqual({ n: 1 });
    expect(await table.get('p', 'b')).toBeUndefined();
    expect((await table.get('p', 'gate'))?.row).toEqual({ open: false });
  });

  test('a transaction with an insert of what is there does none of its steps', async () => {
    await table.insert('p', 'k', { n: 1 });
    const twice = table.transact('p', [
      { do: 'put', key: 'a', row: {} },
      { do: 'insert', key: 'k', row: { n: 2 } },
    ]);
    await expect(twice).rejects.toThrow(RowExists);
    expect(await table.get('p', 'a')).toBeUndefined();
    const gone = table.transact('p', [
      { do: 'put', key: 'a', row: {} },
      { do: 'remove', key: 'nowhere' },
    ]);
    await expect(gone).rejects.toThrow(RowChanged);
    expect(await table.get('p', 'a')).toBeUndefined();
  });

  test.each(['', 'a/b', 'a\\b', 'a#b', 'a?b', 'a\nb', 'x'.repeat(513)])('refuses the key %j', async (key) => {
    await expect(table.get('p', key)).rejects.toThrow(BadRow);
    await expect(table.put('p', key, {})).rejects.toThrow(BadRow);
    await expect(table.transact('p', [{ do: 'put', key, row: {} }])).rejects.toThrow(BadRow);
  });

  test('refuses rows and transactions that Azure would refuse', async () => {
    const text = 'x'.repeat(32_001);
    await expect(table.put('p', 'k', { text })).rejects.toThrow(BadRow);
    await expect(table.put('p', 'k', { 'odd name': 1 })).rejects.toThrow(BadRow);
    await expect(table.put('p', 'k', { n: Number.NaN })).rejects.toThrow(BadRow);
    const many = [...Array(101)].map((_, n) => ({ do: 'put' as const, key: `k${n}`, row: {} }));
    await expect(table.transact('p', many)).rejects.toThrow(BadRow);
    await expect(table.transact('p', [])).rejects.toThrow(BadRow);
    const same = [
      { do: 'put' as const, key: 'k', row: {} },
      { do: 'put' as const, key: 'k', row: {} },
    ];
    await expect(table.transact('p', same)).rejects.toThrow(BadRow);
    expect(await all(table.scan())).toEqual([]);
  });
});

test('a store that does not answer is said to be unavailable, without what was sent', async () => {
  const client = TableClient.fromConnectionString(
    azurite.connectionString.replace(String(azurite.port), '9'),
    'nowhere',
    { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } },
  );
  const table = azureTable(client);
  const failure = await table.put('p', 'k', { text: 'hemligt' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TableUnavailable);
  expect(String(failure)).not.toContain('hemligt');
});
