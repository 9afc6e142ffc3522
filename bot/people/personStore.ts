import { languageOf } from '../ports/language.ts';
import { remembered } from '../ports/remembered.ts';
import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import type { People, Person } from './person.ts';

export interface PersonStore extends People {
  /** The networks a person belongs to, without a scan. */
  networksOf(personKey: string): Promise<readonly string[]>;
  insertNew(networkId: string, person: Person): Promise<void>;
  /** Changes a person as they stand now; gone people stay gone. */
  change(networkId: string, personKey: string, change: (person: Person) => Person): Promise<void>;
  remove(networkId: string, personKey: string): Promise<void>;
  /** Straight from the table, those who are away too, and with the roles that are stored. */
  everyone(networkId: string): Promise<readonly Person[]>;
  /** Makes the next `list` read the table again. */
  forget(networkId: string): void;
}

/** How long another server may still see the people as they were. */
const maxAgeMs = 5_000;

/**
 * `people`: partition = network, key = person key.
 * `memberIndex`: partition = `m:` + person key, key = network; written first and removed last, so that it may name a
 * network too many (every reader checks the roster as well) but never misses one.
 *
 * @param appointed person keys that are facilitators whatever is stored (the setting FACILITATORS).
 */
export function personStore(
  people: Table,
  memberIndex: Table,
  clock: Clock,
  appointed: ReadonlySet<string>,
): PersonStore {
  async function everyone(networkId: string): Promise<readonly Person[]> {
    const found: Person[] = [];
    for await (const stored of people.list(networkId)) found.push(toPerson(stored));
    return found;
  }
  const known = remembered(clock, maxAgeMs, async (networkId) =>
    (await everyone(networkId))
      .filter((person) => !person.away)
      .map((person) => (appointed.has(person.key) ? { ...person, facilitator: true } : person)),
  );
  return {
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
      for (;;) {
        const stored = await people.get(networkId, personKey);
        if (!stored) return;
        const before = toPerson(stored);
        const after = change(before);
        if (after === before) return;
        try {
          await people.replace(networkId, personKey, toRow(after), stored.version);
          return;
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

function toRow({ key: _, ...columns }: Person): Row {
  return columns;
}

function toPerson({ key, row }: StoredRow): Person {
  return {
    key,
    teamsId: String(row.teamsId),
    objectId: String(row.objectId),
    name: String(row.name),
    guest: row.guest === true,
    facilitator: row.facilitator === true,
    away: row.away === true,
    language: typeof row.language === 'string' ? languageOf(row.language, 'sv') : undefined,
  };
}
