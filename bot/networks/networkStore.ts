import { defaultSettings } from '../contract/networkSettings.ts';
import { languageOf } from '../ports/language.ts';
import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { type Clock, isoUtc, readInstant } from '../ports/time.ts';
import type { Network, Networks } from './network.ts';

export interface NetworkStore extends Networks {
  /** Every network there is, also where the app was removed: for start-up, never for a request. */
  list(): Promise<readonly Network[]>;
  /** @returns false when the network was there already; nothing is written then. */
  insertNew(network: Network): Promise<boolean>;
  /**
   * Changes the network as it stands now. `change` may be asked again when somebody else wrote meanwhile; when it gives
   * the network back untouched nothing is written. @returns whether this call wrote.
   */
  change(networkId: string, change: (network: Network) => Network): Promise<boolean>;
}

/** Row: one partition holds all networks (tens of them); key = network id. */
const partition = 'networks';
/** How long another instance may still see a network as it was. */
const maxAgeMs = 5_000;

export function networkStore(table: Table, clock: Clock): NetworkStore {
  const known = remembered(clock, maxAgeMs, async (networkId) => {
    const stored = await table.get(partition, networkId);
    return stored && toNetwork(stored);
  });
  return {
    find: (networkId) => known.get(networkId),
    async list() {
      const found: Network[] = [];
      for await (const stored of table.list(partition)) found.push(toNetwork(stored));
      return found;
    },
    async insertNew(network) {
      known.forget(network.id);
      try {
        await table.insert(partition, network.id, toRow(network));
        return true;
      } catch (error) {
        if (error instanceof RowExists) return false;
        throw error;
      } finally {
        known.forget(network.id);
      }
    },
    async change(networkId, change) {
      for (;;) {
        const stored = await table.get(partition, networkId);
        if (!stored) return false;
        const before = toNetwork(stored);
        const after = change(before);
        if (after === before) return false;
        try {
          await table.replace(partition, networkId, toRow(after), stored.version);
          known.forget(networkId);
          return true;
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}

function toRow({ id: _, settingsAt, ...columns }: Network): Row {
  return { ...columns, ...(settingsAt === undefined ? {} : { settingsAt: isoUtc(settingsAt) }) };
}

function toNetwork({ key, row }: StoredRow): Network {
  const kind = row.channelKind;
  return {
    id: key,
    tenantId: String(row.tenantId),
    teamId: String(row.teamId),
    name: String(row.name),
    channelId: typeof row.channelId === 'string' ? row.channelId : undefined,
    channelKind: kind === 'private' || kind === 'shared' ? kind : 'standard',
    serviceUrl: String(row.serviceUrl),
    language: languageOf(String(row.language), defaultSettings.language),
    evaluationOpens: row.evaluationOpens !== false,
    nudgeAfterDays: Number(row.nudgeAfterDays ?? defaultSettings.nudgeAfterDays),
    closeAfterDays: Number(row.closeAfterDays ?? defaultSettings.closeAfterDays),
    settingsAt: readInstant(row.settingsAt),
    installed: row.installed === true,
    timesAdded: Number(row.timesAdded ?? 1),
    addedBy: typeof row.addedBy === 'string' ? row.addedBy : undefined,
    hadFacilitator: row.hadFacilitator === true,
  };
}
