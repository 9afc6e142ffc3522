import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { type Instant, isoUtc, readInstant } from '../ports/time.ts';
import type { Group } from './forming/grouping.ts';
import type { Change, Met, OpenQuestion, Progress, Round, RoundState, Rounds, Triad } from './round.ts';

export interface RoundStore extends Rounds {
  /** Insert if absent: the same id once more changes nothing. @returns what stands in the table. */
  insert(round: Round): Promise<Round>;
  /**
   * Changes a round as it stands now; asked again when somebody else wrote meanwhile. Giving it back untouched writes
   * nothing.
   *
   * @returns what stands in the table afterwards, and whether this call wrote it; undefined when there is none.
   */
  change(
    networkId: string,
    roundId: string,
    change: (round: Round) => Round | Promise<Round>,
  ): Promise<{ readonly round: Round; readonly wrote: boolean } | undefined>;
  /** How far the triads of a round have come; none for those that have not begun. */
  progress(networkId: string, roundId: string): Promise<readonly Progress[]>;
  /** The same way as `change`; `undefined` in and out stands for "not begun". */
  changeProgress(
    networkId: string,
    roundId: string,
    triad: number,
    change: (progress: Progress | undefined) => Progress | undefined,
  ): Promise<Progress | undefined>;
  met(networkId: string, roundId: string): Promise<readonly Met[]>;
  /** The last press counts, by when it was pressed. */
  writeMet(networkId: string, roundId: string, met: Met, pressedAt: Instant): Promise<void>;
}

/**
 * Partition = network. Keys: `r:<round>`, `p:<round>:<triad>` for how far a triad has come, and
 * `m:<round>:<meeting>:<triad>` for whether it met. Ids hold no colon, so each kind of one round is one range.
 *
 * Rounds are read straight from the table: what one server was told, another one must draw.
 */
export function roundStore(table: Table): RoundStore {
  return {
    async list(networkId) {
      const found: Round[] = [];
      for await (const stored of table.list(networkId, rangeOf('r'))) {
        const round = toRound(stored);
        if (round.state !== 'cancelled') found.push(round);
      }
      return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    async find(networkId, roundId) {
      const stored = await table.get(networkId, roundKey(roundId));
      return stored && toRound(stored);
    },
    async insert(round) {
      const { networkId, id } = round;
      for (;;) {
        try {
          await table.insert(networkId, roundKey(id), toRow(round));
          return round;
        } catch (error) {
          if (!(error instanceof RowExists)) throw error;
          const stored = await table.get(networkId, roundKey(id));
          if (stored) return toRound(stored);
        }
      }
    },
    async change(networkId, roundId, change) {
      for (;;) {
        const stored = await table.get(networkId, roundKey(roundId));
        if (!stored) return undefined;
        const before = toRound(stored);
        const round = await change(before);
        if (round === before) return { round, wrote: false };
        if (await replaced(stored, toRow(round))) return { round, wrote: true };
      }
    },
    async progress(networkId, roundId) {
      const found: Progress[] = [];
      for await (const stored of table.list(networkId, rangeOf('p', roundId))) {
        const progress = toProgress(stored);
        if (progress) found.push(progress);
      }
      return found;
    },
    async changeProgress(networkId, roundId, triad, change) {
      const key = `p:${roundId}:${digits(triad)}`;
      for (;;) {
        const stored = await table.get(networkId, key);
        const before = stored && toProgress(stored);
        const progress = change(before);
        if (progress === before) return progress;
        // A row without a step stands for "not begun": with its version it cannot be lost to somebody else's write.
        const row = progress ? progressRow(progress) : { triad };
        if (stored ? await replaced(stored, row) : await inserted(networkId, key, row)) return progress;
      }
    },
    async met(networkId, roundId) {
      const found: Met[] = [];
      for await (const { row } of table.list(networkId, rangeOf('m', roundId))) {
        found.push({ triad: Number(row.triad), meeting: Number(row.meeting), met: row.met === true });
      }
      return found;
    },
    async writeMet(networkId, roundId, met, pressedAt) {
      const key = `m:${roundId}:${digits(met.meeting)}:${digits(met.triad)}`;
      const row = { triad: met.triad, meeting: met.meeting, met: met.met, pressedAt: isoUtc(pressedAt) };
      for (;;) {
        const stored = await table.get(networkId, key);
        if (stored && (readInstant(stored.row.pressedAt) ?? 0) > pressedAt) return;
        if (stored ? await replaced(stored, row) : await inserted(networkId, key, row)) return;
      }
    },
  };

  /** @returns false when somebody else wrote meanwhile. */
  async function replaced({ partition, key, version }: StoredRow, row: Row): Promise<boolean> {
    try {
      await table.replace(partition, key, row, version);
      return true;
    } catch (error) {
      if (error instanceof RowChanged) return false;
      throw error;
    }
  }

  async function inserted(networkId: string, key: string, row: Row): Promise<boolean> {
    try {
      await table.insert(networkId, key, row);
      return true;
    } catch (error) {
      if (error instanceof RowExists) return false;
      throw error;
    }
  }
}

function roundKey(roundId: string): string {
  return `r:${roundId}`;
}

/** A semicolon is the next sign after a colon. */
function rangeOf(
  kind: 'r' | 'p' | 'm',
  roundId?: string,
): { readonly from: string; readonly before: string } {
  const start = roundId === undefined ? kind : `${kind}:${roundId}`;
  return { from: `${start}:`, before: `${start};` };
}

/** So many that keys sort as numbers do. */
function digits(number: number): string {
  return String(number).padStart(4, '0');
}

/** A text column holds this much; what is longer goes on in the next one. Two hundred people need half of one. */
const roomInColumn = 30_000;

function inColumns(name: string, value: unknown): Row {
  const text = JSON.stringify(value);
  const columns: Record<string, string> = {};
  for (let from = 0, part = 0; from < text.length; part++) {
    const room = text.slice(from, from + roomInColumn);
    // Half a letter would not come back.
    const whole = room.isWellFormed() ? room : room.slice(0, -1);
    columns[columnOf(name, part)] = whole;
    from += whole.length;
  }
  return columns;
}

function fromColumns<Value>(row: Row, name: string, whenMissing: Value): Value {
  let text = '';
  for (let part = 0; row[columnOf(name, part)] !== undefined; part++) text += row[columnOf(name, part)];
  return text === '' ? whenMissing : (JSON.parse(text) as Value);
}

function columnOf(name: string, part: number): string {
  return part === 0 ? name : `${name}${part}`;
}

/** Every stored instant is ISO 8601 in UTC. */
type StoredChange = Omit<Change, 'at'> & { readonly at: string };
type StoredTriad = Omit<Triad, 'was'> & { readonly was?: { readonly members: Group; readonly at: string } };
type StoredQuestion = Omit<OpenQuestion, 'since'> & { readonly since: string };

function toRow(round: Round): Row {
  const { state, question, sessionId, template, cards, startsAt, byProgramme, byItself, meetings } = round;
  const { triads, without, seed, changes, openQuestion, unseen, createdAt, publishedAt } = round;
  return {
    state,
    question,
    sessionId,
    cards,
    startsAt: isoUtc(startsAt),
    byProgramme,
    byItself,
    meetings,
    seed,
    createdAt: isoUtc(createdAt),
    publishedAt: publishedAt === undefined ? undefined : isoUtc(publishedAt),
    ...inColumns('template', template),
    ...inColumns('triads', triads.map(triadRow)),
    ...inColumns('without', without),
    ...inColumns(
      'changes',
      changes.map((change): StoredChange => ({ ...change, at: isoUtc(change.at) })),
    ),
    ...(openQuestion ? inColumns('openQuestion', questionRow(openQuestion)) : {}),
    ...(unseen ? inColumns('unseen', unseen) : {}),
  };
}

const states: readonly RoundState[] = ['draft', 'published', 'closed', 'cancelled'];

function toRound({ partition, key, row }: StoredRow): Round {
  const [startsAt, createdAt] = [readInstant(row.startsAt), readInstant(row.createdAt)];
  const state = states.find((known) => known === row.state);
  if (state === undefined || startsAt === undefined || createdAt === undefined) {
    throw new Error('A stored triad round has no readable state or time.');
  }
  const question = fromColumns<StoredQuestion | undefined>(row, 'openQuestion', undefined);
  const unseen = fromColumns<Round['unseen'] | undefined>(row, 'unseen', undefined);
  return {
    id: key.slice(roundKey('').length),
    networkId: partition,
    state,
    question: String(row.question ?? ''),
    sessionId: row.sessionId === undefined ? undefined : String(row.sessionId),
    template: fromColumns(row, 'template', noTemplate),
    cards: row.cards === 'each' ? 'each' : 'one',
    startsAt,
    byProgramme: row.byProgramme === true,
    byItself: row.byItself === true,
    meetings: row.meetings === undefined ? undefined : Number(row.meetings),
    triads: fromColumns<readonly StoredTriad[]>(row, 'triads', []).map(toTriad),
    without: fromColumns(row, 'without', []),
    seed: Number(row.seed),
    changes: fromColumns<readonly StoredChange[]>(row, 'changes', []).map((change) => ({
      ...change,
      at: readInstant(change.at) ?? 0,
    })),
    openQuestion: question && { ...question, since: readInstant(question.since) ?? 0 },
    ...(unseen ? { unseen } : {}),
    createdAt,
    publishedAt: readInstant(row.publishedAt),
  };
}

const noTemplate: Round['template'] = {
  id: '',
  name: { sv: '', en: '' },
  opening: [],
  turn: [],
  closing: [],
};

function triadRow({ was, ...triad }: Triad): StoredTriad {
  return was ? { ...triad, was: { ...was, at: isoUtc(was.at) } } : triad;
}

function toTriad({ was, ...triad }: StoredTriad): Triad {
  return was ? { ...triad, was: { ...was, at: readInstant(was.at) ?? 0 } } : triad;
}

function questionRow({ since, ...question }: OpenQuestion): StoredQuestion {
  return { ...question, since: isoUtc(since) };
}

function progressRow({ triad, step, since, pausedAt }: Progress): Row {
  return {
    triad,
    step,
    since: isoUtc(since),
    pausedAt: pausedAt === undefined ? undefined : isoUtc(pausedAt),
  };
}

function toProgress({ row }: StoredRow): Progress | undefined {
  const since = readInstant(row.since);
  if (since === undefined || typeof row.step !== 'number') return undefined;
  return { triad: Number(row.triad), step: row.step, since, pausedAt: readInstant(row.pausedAt) };
}
