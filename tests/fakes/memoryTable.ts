import {
  assertKey,
  assertSteps,
  type Row,
  RowChanged,
  RowExists,
  type Step,
  type StoredRow,
  type Table,
  TableUnavailable,
} from '../../bot/ports/table.ts';

/** A table in memory that behaves as the real one: versions, limits, all-or-nothing; and that can be made to fail. */
export interface MemoryTable extends Table {
  /** Called before every operation; throw in it to fail or to "crash" there. */
  before: ((operation: string, partition: string) => void | Promise<void>) | undefined;
  /** Every row as it stands, as a thief of the store would have it. */
  dump(): readonly StoredRow[];
  /** How many operations have been made. */
  operations: number;
}

export function memoryTable(): MemoryTable {
  const partitions = new Map<string, Map<string, { row: Row; version: string }>>();
  let writes = 0;

  const rowsOf = (partition: string) => {
    const rows = partitions.get(partition) ?? new Map<string, { row: Row; version: string }>();
    partitions.set(partition, rows);
    return rows;
  };
  const stored = (partition: string, key: string): StoredRow | undefined => {
    const found = rowsOf(partition).get(key);
    return found && { partition, key, version: found.version, row: found.row };
  };
  const write = (rows: Map<string, { row: Row; version: string }>, key: string, row: Row) => {
    const version = `v${++writes}`;
    const columns = Object.entries(row).filter(([, value]) => value !== undefined);
    rows.set(key, { row: Object.fromEntries(columns), version });
    return version;
  };
  const enter = async (operation: string, partition: string) => {
    table.operations++;
    // The real table answers later, never in the same turn.
    await new Promise((resolve) => setImmediate(resolve));
    await table.before?.(operation, partition);
  };
  const apply = (rows: Map<string, { row: Row; version: string }>, step: Step): string | undefined => {
    const there = rows.get(step.key);
    switch (step.do) {
      case 'insert':
        if (there) throw new RowExists('The row is there already.');
        return write(rows, step.key, step.row);
      case 'put':
        return write(rows, step.key, step.row);
      case 'replace':
        if (there?.version !== step.version) throw new RowChanged('The row is another than the one read.');
        return write(rows, step.key, step.row);
      case 'remove':
        if (!there) throw new RowChanged('The row is gone.');
        rows.delete(step.key);
        return undefined;
    }
  };
  const one = async (partition: string, step: Step): Promise<string> => {
    assertKey(partition);
    assertSteps([step]);
    await enter(step.do, partition);
    return apply(rowsOf(partition), step) ?? '';
  };

  const table: MemoryTable = {
    before: undefined,
    operations: 0,
    dump: () =>
      [...partitions].flatMap(([partition, rows]) =>
        [...rows.keys()].flatMap((key) => stored(partition, key) ?? []),
      ),
    async get(partition, key) {
      assertKey(partition);
      assertKey(key);
      await enter('get', partition);
      return stored(partition, key);
    },
    async *list(partition, { from = '', before } = {}) {
      assertKey(partition);
      await enter('list', partition);
      const keys = [...rowsOf(partition).keys()].filter(
        (key) => key >= from && (before === undefined || key < before),
      );
      for (const key of keys.sort()) {
        const row = stored(partition, key);
        if (row) yield row;
      }
    },
    async *scan() {
      await enter('scan', '*');
      yield* table.dump();
    },
    insert: (partition, key, row) => one(partition, { do: 'insert', key, row }),
    put: (partition, key, row) => one(partition, { do: 'put', key, row }),
    replace: (partition, key, row, version) => one(partition, { do: 'replace', key, row, version }),
    async remove(partition, key) {
      assertKey(partition);
      assertKey(key);
      await enter('remove', partition);
      rowsOf(partition).delete(key);
    },
    async transact(partition, steps) {
      assertKey(partition);
      assertSteps(steps);
      await enter('transact', partition);
      const draft = new Map(rowsOf(partition));
      const versions = new Map<string, string>();
      for (const step of steps) {
        const version = apply(draft, step);
        if (version !== undefined) versions.set(step.key, version);
      }
      partitions.set(partition, draft);
      return versions;
    },
  };
  return table;
}

/** For `before`: the store is out of reach. */
export function unreachable(): never {
  throw new TableUnavailable('The store does not answer.');
}
