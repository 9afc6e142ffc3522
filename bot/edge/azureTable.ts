import type { RestError, TableClient, TableEntityResult, TransactionAction } from '@azure/data-tables';
import {
  assertKey,
  assertRow,
  assertSteps,
  type Row,
  RowChanged,
  RowExists,
  type Step,
  type StoredRow,
  type Table,
  TableUnavailable,
} from '../ports/table.ts';
import { library } from './library.ts';

type Columns = Record<string, unknown>;

const { odata } = library('@azure/data-tables');

/** A table of Azure Storage, or of its emulator. */
export function azureTable(client: TableClient): Table {
  return {
    async get(partition, key) {
      assertKey(partition);
      assertKey(key);
      try {
        return toStored(await client.getEntity<Columns>(partition, key));
      } catch (error) {
        if (isRestError(error) && error.statusCode === 404) return undefined;
        throw translated(error);
      }
    },
    async *list(partition, { from, before } = {}) {
      assertKey(partition);
      const filters = [
        odata`PartitionKey eq ${partition}`,
        ...(from === undefined ? [] : [odata`RowKey ge ${from}`]),
        ...(before === undefined ? [] : [odata`RowKey lt ${before}`]),
      ];
      yield* query(filters.join(' and '));
    },
    scan: () => query(),
    async insert(partition, key, row) {
      return written(client.createEntity(toEntity(partition, key, row)));
    },
    async put(partition, key, row) {
      return written(client.upsertEntity(toEntity(partition, key, row), 'Replace'));
    },
    async replace(partition, key, row, version) {
      return written(client.updateEntity(toEntity(partition, key, row), 'Replace', { etag: version }));
    },
    async remove(partition, key) {
      assertKey(partition);
      assertKey(key);
      try {
        await client.deleteEntity(partition, key);
      } catch (error) {
        if (!(isRestError(error) && error.statusCode === 404)) throw translated(error);
      }
    },
    async transact(partition, steps) {
      assertKey(partition);
      assertSteps(steps);
      const actions = steps.map((step) => toAction(partition, step));
      try {
        const { subResponses } = await client.submitTransaction(actions);
        return new Map(
          steps.flatMap((step, index) => {
            const version = subResponses[index]?.etag;
            return step.do === 'remove' || version === undefined ? [] : [[step.key, version] as const];
          }),
        );
      } catch (error) {
        throw translated(error);
      }
    },
  };

  async function* query(filter?: string): AsyncGenerator<StoredRow> {
    try {
      // Follows continuation tokens, also past empty pages.
      for await (const entity of client.listEntities<Columns>(filter ? { queryOptions: { filter } } : {})) {
        yield toStored(entity);
      }
    } catch (error) {
      throw translated(error);
    }
  }
}

async function written(request: Promise<{ etag?: string }>): Promise<string> {
  try {
    return (await request).etag ?? '';
  } catch (error) {
    throw translated(error);
  }
}

function toAction(partition: string, step: Step): TransactionAction {
  switch (step.do) {
    case 'insert':
      return ['create', toEntity(partition, step.key, step.row)];
    case 'put':
      return ['upsert', toEntity(partition, step.key, step.row), 'Replace'];
    case 'replace':
      return ['update', toEntity(partition, step.key, step.row), 'Replace', { etag: step.version }];
    case 'remove':
      return ['delete', { partitionKey: partition, rowKey: step.key }];
  }
}

function toEntity(partition: string, key: string, row: Row) {
  assertKey(partition);
  assertKey(key);
  assertRow(row);
  const columns = Object.entries(row).map(([name, value]) =>
    // A number is always a double: left to itself the client writes 3 as Int32 and 3e12 as something else.
    typeof value === 'number' ? [name, { type: 'Double', value: String(value) }] : [name, value],
  );
  return { partitionKey: partition, rowKey: key, ...Object.fromEntries(columns) };
}

function toStored(entity: TableEntityResult<Columns>): StoredRow {
  const { partitionKey, rowKey, etag, timestamp: _, ...columns } = entity;
  const plain = Object.entries(columns).filter(
    ([name, value]) => !name.startsWith('odata') && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return {
    partition: String(partitionKey),
    key: String(rowKey),
    version: etag,
    row: Object.fromEntries(plain) as Row,
  };
}

/** What a status means to us. Anything that is no clear answer is an unavailable store. */
function translated(error: unknown): unknown {
  if (error instanceof Error && error.name === 'AbortError') {
    return new TableUnavailable('Table storage did not answer in time.', { cause: error });
  }
  if (!isRestError(error)) return error;
  if (error.statusCode === 412 || error.statusCode === 404) return new RowChanged(reason(error));
  if (error.statusCode === 409) return new RowExists(reason(error));
  return new TableUnavailable(reason(error), { cause: error });
}

/** By its name: there may be several copies of the library, each with a class of its own. */
function isRestError(error: unknown): error is RestError {
  return error instanceof Error && error.name === 'RestError';
}

/** The message of a storage error may repeat what was sent; its code never does. */
function reason(error: RestError): string {
  return `Table storage answered ${error.statusCode ?? 'nothing'} (${error.code ?? 'no code'}).`;
}
