/** What a row can hold. A missing column and `undefined` are the same thing. */
export type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** A row as it was read. `version` (Azure: ETag) changes with every write and guards against lost updates. */
export interface StoredRow {
  readonly partition: string;
  readonly key: string;
  readonly version: string;
  readonly row: Row;
}

/** One step of a transaction; all steps of one call touch one partition. */
export type Step =
  | { readonly do: 'insert' | 'put'; readonly key: string; readonly row: Row }
  | { readonly do: 'replace'; readonly key: string; readonly row: Row; readonly version: string }
  | { readonly do: 'remove'; readonly key: string };

/** Azure: "100 operations … per transaction". */
export const maxSteps = 100;

/**
 * One table of rows, as Azure Table Storage keeps them. Partition and key are 1-512 characters without `/ \ # ?`
 * or control characters; a text column holds at most 32,000 characters (64 KiB as UTF-16).
 *
 * @throws {BadRow} before anything is sent, when a key, a column or a transaction breaks a limit.
 * @throws {TableUnavailable} when the store did not answer; a write may or may not have happened.
 */
export interface Table {
  get(partition: string, key: string): Promise<StoredRow | undefined>;
  /** All rows of a partition in key order, page after page. `from` is inclusive, `before` exclusive. */
  list(partition: string, range?: { from?: string; before?: string }): AsyncIterable<StoredRow>;
  /** Every row of every partition: for start-up and maintenance, never for a request. */
  scan(): AsyncIterable<StoredRow>;
  /** @throws {RowExists} */
  insert(partition: string, key: string, row: Row): Promise<string>;
  /** Writes whatever was there before; the row becomes exactly this one. */
  put(partition: string, key: string, row: Row): Promise<string>;
  /** @throws {RowChanged} when the row is another than the one read, or gone. */
  replace(partition: string, key: string, row: Row, version: string): Promise<string>;
  /** Removing what is not there is no error. */
  remove(partition: string, key: string): Promise<void>;
  /**
   * All steps or none. A `remove` must name a row that exists. Returns the new version of each key that was written.
   * @throws {RowChanged} when a `replace` or `remove` met another row or none. @throws {RowExists}
   */
  transact(partition: string, steps: readonly Step[]): Promise<ReadonlyMap<string, string>>;
}

export class RowExists extends Error {
  override readonly name = 'RowExists';
}
export class RowChanged extends Error {
  override readonly name = 'RowChanged';
}
export class BadRow extends Error {
  override readonly name = 'BadRow';
}
export class TableUnavailable extends Error {
  override readonly name = 'TableUnavailable';
}

const maxKeyLength = 512;
const maxTextLength = 32_000;
const maxColumns = 252;
const forbiddenInKeys = /[/\\#?\p{Cc}]/u;

/** The limits Azure enforces and its emulator lets through, checked the same way in front of every table. */
export function assertKey(key: string): void {
  if (key.length === 0 || key.length > maxKeyLength || forbiddenInKeys.test(key)) {
    throw new BadRow('A key must have 1-512 characters and none of / \\ # ? or control characters.');
  }
}

export function assertRow(row: Row): void {
  const columns = Object.entries(row);
  if (columns.length > maxColumns) throw new BadRow(`A row holds at most ${maxColumns} columns.`);
  for (const [name, value] of columns) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,254}$/.test(name)) throw new BadRow(`"${name}" is not a column name.`);
    if (typeof value === 'string' && value.length > maxTextLength) {
      throw new BadRow(`Column ${name} holds more than ${maxTextLength} characters.`);
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new BadRow(`Column ${name} is no number.`);
  }
}

export function assertSteps(steps: readonly Step[]): void {
  if (steps.length === 0 || steps.length > maxSteps) {
    throw new BadRow(`A transaction has 1-${maxSteps} steps, not ${steps.length}.`);
  }
  if (new Set(steps.map((step) => step.key)).size !== steps.length) {
    throw new BadRow('A transaction touches each row once.');
  }
  for (const step of steps) {
    assertKey(step.key);
    if (step.do !== 'remove') assertRow(step.row);
  }
}
