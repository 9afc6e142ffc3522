import { languageOf } from '../ports/language.ts';
import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import type { Clock, Instant } from '../ports/time.ts';
import { type RoleChange, type RolePress, witnessOf } from './facilitators.ts';
import type { People, Person } from './person.ts';

/** What people choose for themselves; of each, the last press counts. */
export type OwnChoice =
  | { readonly of: 'organisation'; readonly organisation: string }
  | { readonly of: 'paused'; readonly paused: boolean }
  | { readonly of: 'language'; readonly language: Person['language'] };

export interface PersonStore extends People {
  /** Person keys that are facilitators whatever is stored (the setting FACILITATORS). */
  readonly bySetting: ReadonlySet<string>;
  /** The networks a person belongs to, without a scan. */
  networksOf(personKey: string): Promise<readonly string[]>;
  insertNew(networkId: string, person: Person): Promise<void>;
  /** Changes a person as they stand now; gone people stay gone. */
  change(networkId: string, personKey: string, change: (person: Person) => Person): Promise<void>;
  /**
   * A person's own choice, pressed at `at`. One pressed before the choice that stands changes nothing. @returns the
   * person as they stand then, or undefined when they are gone.
   */
  choose(networkId: string, personKey: string, choice: OwnChoice, at: Instant): Promise<Person | undefined>;
  /** Gives or takes the facilitator's role, pressed at `at`; see `witnessOf` for what is refused, and how. */
  changeRole(networkId: string, press: RolePress, at: Instant): Promise<RoleChange>;
  remove(networkId: string, personKey: string): Promise<void>;
  /** Straight from the table, those who are away too, and with the roles that are stored. */
  everyone(networkId: string): Promise<readonly Person[]>;
  /** Makes the next `list` read the table again. */
  forget(networkId: string): void;
}

/** How long another server may still see the people as they were. */
const maxAgeMs = 5_000;

/**
 * `people`: partition = network, key = person key. Besides the person a row has, for the role and for each choice of
 * their own, when what stands was pressed: `facilitatorAt`, `organisationAt`, `pausedAt`, `languageAt`.
 * `memberIndex`: partition = `m:` + person key, key = network; written first and removed last, so that it may name a
 * network too many (every reader checks the roster as well) but never misses one.
 */
export function personStore(
  people: Table,
  memberIndex: Table,
  clock: Clock,
  bySetting: ReadonlySet<string>,
): PersonStore {
  async function rowsOf(networkId: string): Promise<readonly StoredRow[]> {
    const found: StoredRow[] = [];
    for await (const stored of people.list(networkId)) found.push(stored);
    return found;
  }
  const everyone = async (networkId: string) => (await rowsOf(networkId)).map(toPerson);
  const known = remembered(clock, maxAgeMs, async (networkId) =>
    (await everyone(networkId))
      .filter((person) => !person.away)
      .map((person) => (bySetting.has(person.key) ? { ...person, facilitator: true } : person)),
  );

  /** @param toChange gives the columns that become others; undefined leaves the row. @returns the row as it stands. */
  async function changeRow(
    networkId: string,
    personKey: string,
    toChange: (stored: StoredRow) => Row | undefined,
  ): Promise<StoredRow | undefined> {
    for (;;) {
      const stored = await people.get(networkId, personKey);
      const changed = stored && toChange(stored);
      if (!stored || !changed) return stored;
      try {
        const row = { ...stored.row, ...changed };
        const version = await people.replace(networkId, personKey, row, stored.version);
        known.forget(networkId);
        return { ...stored, row, version };
      } catch (error) {
        if (!(error instanceof RowChanged)) throw error;
      }
    }
  }

  return {
    bySetting,
    everyone,
    list: (networkId) => known.get(networkId),
    forget: (networkId) => known.forget(networkId),
    async networksOf(personKey) {
      const found: string[] = [];
      for await (const stored of memberIndex.list(`m:${personKey}`)) found.push(stored.key);
      return found;
    },
    async insertNew(networkId, person) {
      await memberIndex.put(`m:${person.key}`, networkId, {});
      try {
        await people.insert(networkId, person.key, toRow(person));
      } catch (error) {
        if (!(error instanceof RowExists)) throw error;
      }
    },
    async change(networkId, personKey, change) {
      await changeRow(networkId, personKey, (stored) => {
        const before = toPerson(stored);
        const after = change(before);
        return after === before ? undefined : toRow(after);
      });
    },
    async choose(networkId, personKey, choice, at) {
      const { of, ...chosen } = choice;
      const columns: Row = of === 'organisation' ? { ...chosen, organisationBy: 'person' } : chosen;
      const stored = await changeRow(networkId, personKey, ({ row }) =>
        isOlder(at, row, of) ? undefined : { ...columns, [`${of}At`]: at },
      );
      return stored && toPerson(stored);
    },
    async changeRole(networkId, press, at) {
      for (;;) {
        const rows = await rowsOf(networkId);
        const witness = witnessOf(rows.map(toPerson), bySetting, press);
        if (typeof witness === 'string') return witness;
        const rowOf = (key: string) => rows.find((stored) => stored.key === key) as StoredRow;
        const changed = rowOf(press.personKey);
        if (isOlder(at, changed.row, 'facilitator')) return 'older';
        const stays = rowOf(witness.key);
        const role = { facilitator: press.facilitator, facilitatorAt: at };
        try {
          await people.transact(networkId, [
            { do: 'replace', ...changed, row: { ...changed.row, ...role } },
            { do: 'replace', ...stays },
          ]);
          known.forget(networkId);
          return 'done';
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
    async remove(networkId, personKey) {
      await people.remove(networkId, personKey);
      await memberIndex.remove(`m:${personKey}`, networkId);
    },
  };
}

function isOlder(at: Instant, row: Row, what: OwnChoice['of'] | 'facilitator'): boolean {
  const stands = row[`${what}At`];
  return typeof stands === 'number' && at < stands;
}

function toRow({ key: _, ...columns }: Person): Row {
  return columns;
}

function toPerson({ key, row }: StoredRow): Person {
  const by = row.organisationBy;
  return {
    key,
    teamsId: String(row.teamsId),
    objectId: String(row.objectId),
    name: String(row.name),
    guest: row.guest === true,
    organisation: typeof row.organisation === 'string' ? row.organisation : '',
    organisationBy: by === 'guess' || by === 'person' ? by : undefined,
    facilitator: row.facilitator === true,
    away: row.away === true,
    paused: row.paused === true,
    language: typeof row.language === 'string' ? languageOf(row.language, 'sv') : undefined,
  };
}
