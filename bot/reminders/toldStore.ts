import type { StoredRow, Table } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import type { Facts, Told } from './change.ts';

/** What each card about a session tells, written before it is posted. */
export interface ToldStore {
  write(networkId: string, sessionId: string, told: Told): Promise<void>;
  /** Cards that never arrived may be among them. */
  of(networkId: string, sessionId: string): Promise<readonly Told[]>;
}

/** Partition = "network:session", key = delivery key. */
export function toldStore(table: Table): ToldStore {
  return {
    async write(networkId, sessionId, { deliveryKey, facts, at }) {
      await table.put(partitionOf(networkId, sessionId), deliveryKey, toRow(facts, at));
    },
    async of(networkId, sessionId) {
      const found: Told[] = [];
      for await (const stored of table.list(partitionOf(networkId, sessionId))) found.push(toTold(stored));
      return found;
    },
  };
}

function partitionOf(networkId: string, sessionId: string): string {
  return `${networkId}:${sessionId}`;
}

function toRow({ start, end, ...rest }: Facts, at: Instant) {
  return { ...rest, start: isoUtc(start), end: isoUtc(end), at: isoUtc(at) };
}

function toTold({ key, row }: StoredRow): Told {
  return {
    deliveryKey: key,
    at: readInstant(row.at) ?? 0,
    facts: {
      start: readInstant(row.start) ?? 0,
      end: readInstant(row.end) ?? 0,
      timeZone: String(row.timeZone),
      place: String(row.place ?? ''),
      link: String(row.link ?? ''),
      cancelled: row.cancelled === true,
    },
  };
}
