import { remembered } from '../ports/remembered.ts';
import type { StoredRow, Table } from '../ports/table.ts';
import { type Clock, isoUtc, readInstant } from '../ports/time.ts';
import type { Session, Sessions } from './session.ts';

export interface SessionStore extends Sessions {
  /** Writes the session as given; its start is part of its row's key and must not change. */
  save(networkId: string, session: Session): Promise<void>;
}

const maxAgeMs = 5_000;

/** Partition = network, key = start in UTC (so that rows sort by time) : id. */
export function sessionStore(table: Table, clock: Clock): SessionStore {
  const known = remembered(clock, maxAgeMs, async (networkId) => {
    const found: Session[] = [];
    for await (const stored of table.list(networkId)) found.push(toSession(stored));
    return found.reverse() as readonly Session[];
  });
  return {
    list: (networkId) => known.get(networkId),
    find: async (networkId, sessionId) =>
      (await known.get(networkId)).find((session) => session.id === sessionId),
    async save(networkId, { id, title, start, end, timeZone }) {
      const key = `${isoUtc(start)}:${id}`;
      await table.put(networkId, key, { title, start: isoUtc(start), end: isoUtc(end), timeZone });
      known.forget(networkId);
    },
  };
}

function toSession({ key, row }: StoredRow): Session {
  const start = readInstant(row.start);
  const end = readInstant(row.end);
  if (start === undefined || end === undefined) throw new Error('A stored session has no readable time.');
  return {
    id: key.slice(key.lastIndexOf(':') + 1),
    title: String(row.title),
    start,
    end,
    timeZone: String(row.timeZone),
  };
}
