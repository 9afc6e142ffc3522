import { localText } from '../ports/localTime.ts';
import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, type StoredRow, type Table } from '../ports/table.ts';
import { type Clock, isoUtc, readInstant } from '../ports/time.ts';
import { type ProgrammeItem, type Session, type Sessions, sessionWith } from './session.ts';

export interface SessionStore extends Sessions {
  /** Every session as it stands now, straight from the table, newest first. */
  readAll(networkId: string): Promise<readonly Session[]>;
  /** Writes the session as given, whatever was there. For content we make. */
  save(networkId: string, session: Session): Promise<void>;
  /**
   * New sessions, all or none; at most 100.
   * @throws {RowExists} when one of them is there.
   */
  insertAll(networkId: string, sessions: readonly Session[]): Promise<void>;
  /**
   * Changes a session as it stands now; asked again when somebody else wrote meanwhile. Giving it back untouched writes
   * nothing. @returns undefined when there is none.
   */
  change(
    networkId: string,
    sessionId: string,
    change: (session: Session) => Promise<Session>,
  ): Promise<Changed | undefined>;
}

export interface Changed {
  readonly session: Session;
  readonly before: Session;
  readonly wrote: boolean;
}

const maxAgeMs = 5_000;

/** Partition = network, key = id: a network has tens of sessions, and one is read far more often than all. */
export function sessionStore(table: Table, clock: Clock): SessionStore {
  async function readAll(networkId: string): Promise<readonly Session[]> {
    const found: Session[] = [];
    for await (const stored of table.list(networkId)) found.push(toSession(stored));
    return found.toSorted((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1));
  }

  const known = remembered(clock, maxAgeMs, readAll);

  async function written<Result>(networkId: string, write: Promise<Result>): Promise<Result> {
    try {
      return await write;
    } finally {
      known.forget(networkId);
    }
  }

  return {
    list: (networkId) => known.get(networkId),
    find: async (networkId, sessionId) =>
      (await known.get(networkId)).find((session) => session.id === sessionId),
    async read(networkId, sessionId) {
      const stored = await table.get(networkId, sessionId);
      return stored && toSession(stored);
    },
    readAll,
    async save(networkId, session) {
      await written(networkId, table.put(networkId, session.id, toRow(session)));
    },
    async insertAll(networkId, sessions) {
      const steps = sessions.map((session) => ({
        do: 'insert' as const,
        key: session.id,
        row: toRow(session),
      }));
      await written(networkId, table.transact(networkId, steps));
    },
    async change(networkId, sessionId, change) {
      for (;;) {
        const stored = await table.get(networkId, sessionId);
        if (!stored) return undefined;
        const before = toSession(stored);
        const session = await change(before);
        if (session === before) return { session, before, wrote: false };
        try {
          await written(networkId, table.replace(networkId, sessionId, toRow(session), stored.version));
          return { session, before, wrote: true };
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}

/** The wall clock is written beside the instants: it is what people agreed on, should the rules of a zone change. */
function toRow({ id: _, programme, reminders, start, end, timeZone, ...columns }: Session): Row {
  return {
    ...columns,
    timeZone,
    start: isoUtc(start),
    end: isoUtc(end),
    startLocal: localText(start, timeZone),
    endLocal: localText(end, timeZone),
    programme: JSON.stringify(programme),
    reminders: reminders.join(' '),
  };
}

/** Rows from before places, programmes and reminders have only the first four columns. */
function toSession({ key, row }: StoredRow): Session {
  const start = readInstant(row.start);
  const end = readInstant(row.end);
  if (start === undefined || end === undefined) throw new Error('A stored session has no readable time.');
  return sessionWith({
    id: key,
    title: String(row.title),
    start,
    end,
    timeZone: String(row.timeZone),
    place: String(row.place ?? ''),
    link: String(row.link ?? ''),
    programme: row.programme === undefined ? [] : (JSON.parse(String(row.programme)) as ProgrammeItem[]),
    reminders: String(row.reminders ?? '')
      .split(' ')
      .filter(Boolean),
    cancelled: row.cancelled === true,
    revision: Number(row.revision ?? 0),
    calendarSecret: String(row.calendarSecret ?? ''),
  });
}
