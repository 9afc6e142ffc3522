import { contributionTags } from '../contract/contribution.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { isoUtc, readInstant } from '../ports/time.ts';
import {
  type Contribution,
  type ContributionLine,
  type GroupContributions,
  type GroupLines,
  isSame,
} from './contribution.ts';

const nothing: GroupLines = { lines: [], revision: 0, at: 0 };

/**
 * Partition = network, key = "subject:group". A row holds all lines of a group, so that they are written whole. Lines
 * that were taken back leave the row, so that a press that comes late does not bring them back.
 */
export function contributionStore(table: Table): GroupContributions {
  async function rows(networkId: string, range?: { from: string; before: string }) {
    const found: StoredRow[] = [];
    for await (const stored of table.list(networkId, range)) found.push(stored);
    return found;
  }

  return {
    async of(networkId, subject) {
      // ';' is the character after ':'.
      const found = await rows(networkId, { from: `${subject}:`, before: `${subject};` });
      return found
        .map(contributionsOf)
        .toSorted(([a], [b]) => byGroup(a?.group, b?.group))
        .flat();
    },
    async list(networkId) {
      const found = await rows(networkId);
      return found
        .map(contributionsOf)
        .toSorted(([a], [b]) => (b?.at ?? 0) - (a?.at ?? 0))
        .flat();
    },
    async read(networkId, subject, group) {
      const stored = await table.get(networkId, keyOf(subject, group));
      return stored ? toGroupLines(stored.row) : nothing;
    },
    async write(networkId, subject, group, lines, { pressedAt, seen }) {
      const key = keyOf(subject, group);
      for (;;) {
        const stored = await table.get(networkId, key);
        const now = stored ? toGroupLines(stored.row) : nothing;
        if (now.at > pressedAt) return 'older';
        const same = isSame(now.lines, lines);
        if (!same && seen !== undefined && now.revision !== seen) return 'overtaken';
        const row = toRow({ lines, at: pressedAt, revision: now.revision + (same ? 0 : 1) });
        try {
          if (stored) await table.replace(networkId, key, row, stored.version);
          else await table.insert(networkId, key, row);
          return 'saved';
        } catch (error) {
          if (!(error instanceof RowChanged || error instanceof RowExists)) throw error;
        }
      }
    },
  };
}

function keyOf(subject: string, group: string): string {
  return `${subject}:${group}`;
}

/** "9" comes before "10". */
function byGroup(one = '', other = ''): number {
  return one.localeCompare(other, 'sv', { numeric: true });
}

function contributionsOf({ key, row }: StoredRow): Contribution[] {
  const [subject = '', group = ''] = key.split(':');
  const { lines, at } = toGroupLines(row);
  return lines.map(({ tag, line }) => ({ subject, group, tag, line, at }));
}

function toRow({ lines, at, revision }: GroupLines): Row {
  const said = contributionTags.flatMap((tag) => lines.filter((line) => line.tag === tag));
  return {
    lines: JSON.stringify(said.map(({ tag, line }) => ({ tag, line }))),
    at: isoUtc(at),
    revision,
  };
}

function toGroupLines(row: Row): GroupLines {
  return {
    lines: JSON.parse(String(row.lines)) as ContributionLine[],
    at: readInstant(row.at) ?? 0,
    revision: Number(row.revision),
  };
}
