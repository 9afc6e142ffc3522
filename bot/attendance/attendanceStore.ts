import { attendanceAnswers } from '../contract/attendance.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import type { Attendance, AttendanceAnswer, Attendances } from './attendance.ts';

export interface AttendanceStore extends Attendances {
  /** The press that was made last wins: an older one that comes late changes nothing. */
  answer(
    networkId: string,
    sessionId: string,
    personKey: string,
    answer: AttendanceAnswer,
    pressedAt: Instant,
  ): Promise<void>;
  sheet(networkId: string, sessionId: string): Promise<Sheet>;
  /**
   * Writes who came, in the place of what was confirmed before.
   *
   * @param seen the confirmation the choice was made from; 0 when there was none.
   * @returns `overtaken` when somebody confirmed something else meanwhile: nothing is written then.
   */
  confirm(
    networkId: string,
    sessionId: string,
    came: readonly string[],
    seen: number,
    now: Instant,
  ): Promise<'confirmed' | 'overtaken'>;
}

/** All there is about who comes to a session and who came. */
export interface Sheet {
  readonly attendances: readonly Attendance[];
  /** How often who came has been confirmed; 0 when it has not. */
  readonly confirmations: number;
}

/** Is no person's key: those have a colon. */
const confirmedKey = 'confirmed';
/** A person's key has 73 characters; a column takes 32,000. */
const keysPerColumn = 400;

/**
 * Partition = "network:session". A row per person, keyed by person, holds their answer. One row holds everyone who
 * came, so that a confirmation is written whole or not at all.
 */
export function attendanceStore(table: Table): AttendanceStore {
  async function sheet(networkId: string, sessionId: string): Promise<Sheet> {
    const answers: Attendance[] = [];
    let confirmed: Confirmed | undefined;
    for await (const stored of table.list(partitionOf(networkId, sessionId))) {
      if (stored.key === confirmedKey) confirmed = toConfirmed(stored.row);
      else answers.push(toAttendance(stored));
    }
    if (!confirmed) return { attendances: answers, confirmations: 0 };
    const { came, at, confirmations } = confirmed;
    const answered = new Set(answers.map(({ personKey }) => personKey));
    return {
      confirmations,
      attendances: [
        ...answers.map((attendance) => ({ ...attendance, came: came.has(attendance.personKey) })),
        ...[...came]
          .filter((personKey) => !answered.has(personKey))
          .map((personKey) => ({ personKey, answer: undefined, answeredAt: at, came: true })),
      ],
    };
  }

  return {
    sheet,
    of: async (networkId, sessionId) => (await sheet(networkId, sessionId)).attendances,
    async answer(networkId, sessionId, personKey, answer, pressedAt) {
      const partition = partitionOf(networkId, sessionId);
      const row = { answer, answeredAt: isoUtc(pressedAt) };
      await again(async () => {
        const stored = await table.get(partition, personKey);
        if (!stored) await table.insert(partition, personKey, row);
        else if (toAttendance(stored).answeredAt <= pressedAt) {
          await table.replace(partition, personKey, row, stored.version);
        }
      });
    },
    confirm(networkId, sessionId, people, seen, at) {
      const partition = partitionOf(networkId, sessionId);
      const came = new Set(people);
      return again(async () => {
        const stored = await table.get(partition, confirmedKey);
        const before = stored ? toConfirmed(stored.row) : undefined;
        if ((before?.confirmations ?? 0) !== seen) {
          // The same press once more, or the same choice made by two.
          return before && isSame(before.came, came) ? 'confirmed' : 'overtaken';
        }
        const row = toRow({ came, at, confirmations: seen + 1 });
        if (stored) await table.replace(partition, confirmedKey, row, stored.version);
        else await table.insert(partition, confirmedKey, row);
        return 'confirmed';
      });
    },
  };
}

/** Runs a read and the write that rests on it until nobody has come in between. */
async function again<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
    }
  }
}

function partitionOf(networkId: string, sessionId: string): string {
  return `${networkId}:${sessionId}`;
}

interface Confirmed {
  readonly came: ReadonlySet<string>;
  readonly at: Instant;
  readonly confirmations: number;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}

function toRow({ came, at, confirmations }: Confirmed): Row {
  const keys = [...came];
  const columns: Record<string, string> = {};
  for (let from = 0; from < keys.length; from += keysPerColumn) {
    columns[`came${from / keysPerColumn}`] = keys.slice(from, from + keysPerColumn).join(',');
  }
  return { ...columns, at: isoUtc(at), confirmations };
}

function toConfirmed(row: Row): Confirmed {
  const came = new Set<string>();
  for (let column = 0; typeof row[`came${column}`] === 'string'; column++) {
    for (const key of String(row[`came${column}`]).split(',')) came.add(key);
  }
  return { came, at: readInstant(row.at) ?? 0, confirmations: Number(row.confirmations) };
}

function toAttendance({ key, row }: StoredRow): Attendance {
  return {
    personKey: key,
    answer: attendanceAnswers.find((answer) => answer === row.answer),
    answeredAt: readInstant(row.answeredAt) ?? 0,
    came: undefined,
  };
}
