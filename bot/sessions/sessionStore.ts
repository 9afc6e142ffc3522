import { localText } from '../ports/localTime.ts';
import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, RowExists, type Step, type StoredRow, type Table } from '../ports/table.ts';
import { type Clock, type Instant, isoUtc, readInstant } from '../ports/time.ts';
import { type ProgrammeItem, type Session, type Sessions, sessionWith } from './session.ts';

export interface SessionStore extends Sessions {
  /** Every session as it stands now, straight from the table, newest first. */
  readAll(networkId: string): Promise<readonly Session[]>;
  /** Writes the session as given, whatever was there; its start must not differ from what is stored. For content we make. */
  save(networkId: string, session: Session): Promise<void>;
  /**
   * New sessions, all or none; at most 100.
   * @throws {RowExists} when one of them, with its id and start, is there.
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

/**
 * One row per network that every change of its sessions rewrites under its version. A moved session leaves its row, and
 * a table cannot remove "this version of a row": without this one, a change made while it moves would be lost. Its key
 * sorts before all starts.
 */
const changesKey = '!changes';
const firstStart = '0';

/** Partition = network, key = start in UTC (so that rows sort by time) : id. */
export function sessionStore(table: Table, clock: Clock): SessionStore {
  const rows = (networkId: string) => table.list(networkId, { from: firstStart });

  async function readAll(networkId: string): Promise<readonly Session[]> {
    const found: Session[] = [];
    for await (const stored of rows(networkId)) found.push(toSession(stored));
    return found.reverse();
  }

  const known = remembered(clock, maxAgeMs, readAll);
  const find = async (networkId: string, sessionId: string) =>
    (await known.get(networkId)).find((session) => session.id === sessionId);

  async function read(networkId: string, sessionId: string): Promise<Session | undefined> {
    // Where it lay a moment ago it nearly always lies still; a moved one is searched for.
    const recent = await find(networkId, sessionId);
    const stored = recent && (await table.get(networkId, keyOf(recent)));
    if (stored) return toSession(stored);
    return (await readAll(networkId)).find((session) => session.id === sessionId);
  }

  async function write(networkId: string, steps: readonly Step[]): Promise<void> {
    try {
      await table.transact(networkId, steps);
    } finally {
      known.forget(networkId);
    }
  }

  return {
    list: (networkId) => known.get(networkId),
    find,
    read,
    readAll,
    async save(networkId, session) {
      await write(networkId, [{ do: 'put', key: keyOf(session), row: toRow(session) }]);
    },
    async insertAll(networkId, sessions) {
      await write(
        networkId,
        sessions.map((session) => ({ do: 'insert', key: keyOf(session), row: toRow(session) })),
      );
    },
    async change(networkId, sessionId, change) {
      for (;;) {
        // Read before the session: whoever writes after this makes the transaction below fail.
        const changes = await table.get(networkId, changesKey);
        const before = await read(networkId, sessionId);
        if (!before) return undefined;
        const session = await change(before);
        if (session === before) return { session, before, wrote: false };
        const put: Step = { do: 'put', key: keyOf(session), row: toRow(session) };
        const moved: Step[] = keyOf(session) === keyOf(before) ? [] : [{ do: 'remove', key: keyOf(before) }];
        try {
          await write(networkId, [counted(changes), ...moved, put]);
          return { session, before, wrote: true };
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
  };
}

function counted(changes: StoredRow | undefined): Step {
  const row = { count: Number(changes?.row.count ?? 0) + 1 };
  return changes
    ? { do: 'replace', key: changesKey, row, version: changes.version }
    : { do: 'insert', key: changesKey, row };
}

function keyOf({ start, id }: { readonly start: Instant; readonly id: string }): string {
  return `${isoUtc(start)}:${id}`;
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
    id: key.slice(key.lastIndexOf(':') + 1),
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
