import type { TableServiceClientOptions } from '@azure/data-tables';
import { type TableName, tableNames } from '../compose.ts';
import type { Table } from '../ports/table.ts';
import { azureTable } from './azureTable.ts';
import { library } from './library.ts';
import type { Settings } from './settings.ts';
import type { StorageClock } from './storageClock.ts';

const { TableClient, TableServiceClient } = library('@azure/data-tables');

export interface Tables {
  table(name: TableName): Table;
  /** Makes the tables that are missing. @throws when the storage does not answer. */
  create(): Promise<void>;
  /** Whether the storage answers now, within two seconds. */
  answers(): Promise<boolean>;
}

/** A press must be answered within 15 s, so the client may not go on trying for longer than a person waits. */
const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };
const answerWithinMs = 2_000;
/** A store that takes a request and never answers it is as good as none. Long enough for the slowest honest answer. */
const requestWithinMs = 4_000;
type Policies = NonNullable<TableServiceClientOptions['additionalPolicies']>;
const requestPolicies: Policies = [
  {
    position: 'perRetry',
    policy: {
      name: 'requestWithin',
      sendRequest(request, next) {
        request.timeout = requestWithinMs;
        return next(request);
      },
    },
  },
];

/** @param clock told what time the storage has. */
export async function openTables(
  storage: Settings['storage'],
  clock?: Pick<StorageClock, 'heard'>,
): Promise<Tables> {
  const additionalPolicies = [...requestPolicies, ...(clock ? [timePolicy(clock)] : [])];
  const options: TableServiceClientOptions = {
    retryOptions,
    additionalPolicies,
    allowInsecureConnection: true,
  };
  const { service, client } =
    'connectionString' in storage ? byString(storage.connectionString) : await byAccount(storage.account);

  function byString(connection: string) {
    return {
      service: TableServiceClient.fromConnectionString(connection, options),
      client: (name: string) => TableClient.fromConnectionString(connection, name, options),
    };
  }
  async function byAccount(account: string) {
    // Loaded here only: a server on a connection string never needs it.
    const { ManagedIdentityCredential } = library('@azure/identity');
    const credential = new ManagedIdentityCredential();
    const url = `https://${account}.table.core.windows.net`;
    const secure = { retryOptions, additionalPolicies };
    return {
      service: new TableServiceClient(url, credential, secure),
      client: (name: string) => new TableClient(url, name, credential, secure),
    };
  }

  const clients = new Map(tableNames.map((name) => [name, client(name)]));
  const tables = new Map([...clients].map(([name, one]) => [name, azureTable(one)]));
  return {
    table(name) {
      const found = tables.get(name);
      if (!found) throw new Error(`There is no table ${name}.`);
      return found;
    },
    async create() {
      await Promise.all(tableNames.map((name) => service.createTable(name)));
    },
    async answers() {
      const probe = clients.get('networks');
      try {
        const pages = probe?.listEntities({
          queryOptions: { filter: "PartitionKey eq 'ready'" },
          abortSignal: AbortSignal.timeout(answerWithinMs),
        });
        await pages?.byPage({ maxPageSize: 1 }).next();
        return true;
      } catch {
        return false;
      }
    },
  };
}

function timePolicy(clock: Pick<StorageClock, 'heard'>): Policies[number] {
  return {
    position: 'perRetry',
    policy: {
      name: 'storageTime',
      async sendRequest(request, next) {
        const sentAt = Date.now();
        const response = await next(request);
        clock.heard(response.headers.get('date'), sentAt, Date.now());
        return response;
      },
    },
  };
}
