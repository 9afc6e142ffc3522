import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { isoUtc, readInstant } from '../ports/time.ts';
import type { Discussion, Discussions } from './discussion.ts';

export interface DiscussionStore extends Discussions {
  /** Insert if absent: the same id once more changes nothing. @returns what stands in the table. */
  insert(discussion: Discussion): Promise<Discussion>;
  /**
   * Changes a discussion as it stands now; asked again when somebody else wrote meanwhile. Giving it back untouched
   * writes nothing. @returns what stands in the table afterwards; undefined when there is none.
   */
  change(
    networkId: string,
    discussionId: string,
    change: (discussion: Discussion) => Discussion,
  ): Promise<Discussion | undefined>;
}

/** A column takes 32,000 characters; a person's key has 73. */
const charactersPerColumn = 30_000;

/** Partition = network, key = id. One row holds all groups, so that nobody comes to be in two of them. */
export function discussionStore(table: Table): DiscussionStore {
  async function read(networkId: string, discussionId: string) {
    const stored = await table.get(networkId, discussionId);
    return stored && toDiscussion(stored);
  }

  return {
    read,
    async list(networkId) {
      const found: Discussion[] = [];
      for await (const stored of table.list(networkId)) found.push(toDiscussion(stored));
      return found.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
    },
    async insert(discussion) {
      try {
        await table.insert(discussion.networkId, discussion.id, toRow(discussion));
        return discussion;
      } catch (error) {
        if (!(error instanceof RowExists)) throw error;
        return (await read(discussion.networkId, discussion.id)) ?? discussion;
      }
    },
    async change(networkId, discussionId, change) {
      for (;;) {
        const stored = await table.get(networkId, discussionId);
        if (!stored) return undefined;
        const before = toDiscussion(stored);
        const after = change(before);
        if (after === before) return before;
        try {
          await table.replace(networkId, discussionId, toRow(after), stored.version);
          return after;
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}

function toRow(discussion: Discussion): Row {
  const { title, sessionId, postsAt, sessionStart, state, groups, lastGroup, leavings, createdAt } =
    discussion;
  return {
    title,
    sessionId,
    postsAt: isoUtc(postsAt),
    ...(sessionStart === undefined ? {} : { sessionStart: isoUtc(sessionStart) }),
    state,
    lastGroup,
    createdAt: isoUtc(createdAt),
    ...inColumns(JSON.stringify({ groups, leavings })),
  };
}

function inColumns(text: string): Row {
  const columns: Record<string, string> = {};
  for (let from = 0; from < text.length; from += charactersPerColumn) {
    columns[`people${from / charactersPerColumn}`] = text.slice(from, from + charactersPerColumn);
  }
  return columns;
}

function toDiscussion({ partition, key, row }: StoredRow): Discussion {
  let people = '';
  for (let column = 0; typeof row[`people${column}`] === 'string'; column++) {
    people += String(row[`people${column}`]);
  }
  const { groups, leavings } = JSON.parse(people) as Pick<Discussion, 'groups' | 'leavings'>;
  return {
    id: key,
    networkId: partition,
    title: String(row.title),
    sessionId: row.sessionId === undefined ? undefined : String(row.sessionId),
    postsAt: readInstant(row.postsAt) ?? 0,
    sessionStart: readInstant(row.sessionStart),
    state: row.state === 'open' || row.state === 'cancelled' ? row.state : 'closed',
    groups,
    lastGroup: Number(row.lastGroup),
    leavings,
    createdAt: readInstant(row.createdAt) ?? 0,
  };
}
