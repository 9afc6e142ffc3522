import type { CaseBody } from '../contract/case.ts';
import { RowChanged, RowExists, type Step, type StoredRow, type Table } from '../ports/table.ts';
import type { Clock } from '../ports/time.ts';
import type { Case } from './case.ts';
import { nextBatch, tooBigRows } from './caseImport.ts';
import {
  type CaseKeeping,
  type Imported,
  type ImportedCase,
  type Proposal,
  proposalLimits,
} from './caseKeeping.ts';
import {
  caseIdOf,
  caseKey,
  caseRow,
  decidedRow,
  historyRange,
  isSameBody,
  type KeptCase,
  newCase,
  pointerKey,
  proposalKey,
  proposalRow,
  rangeOf,
  revisionSteps,
  toCase,
  toKept,
  toProposal,
  toRevision,
  versionStep,
} from './caseRows.ts';

export interface CaseStore extends CaseKeeping {
  /** Told each time this server has written something that a library shows, or may have. */
  watch(listener: () => void): void;
}

/**
 * Ids are case ids as `readCaseId` reads them. Every change is one transaction: the case, what it was before, and the
 * version row. Rows: see `caseRows.ts`. Two that write at once both get through, or the later one hears of it.
 *
 * @throws {BadRow} for a body longer than `caseLimits.body`. @throws {TableUnavailable} what was asked may or may not
 * have happened; asked again it happens once.
 */
export function caseStore(table: Table, clock: Clock): CaseStore {
  const listeners: (() => void)[] = [];

  /** @returns the new versions; undefined when somebody else was first, and nothing was written. */
  async function write(networkId: string, steps: readonly Step[]) {
    try {
      return await table.transact(networkId, steps);
    } catch (error) {
      if (error instanceof RowChanged || error instanceof RowExists) return undefined;
      throw error;
    }
  }

  /** Tells whoever watches, also when the store did not answer: it may have been written. */
  async function told<Value>(writing: Promise<Value>): Promise<Value> {
    try {
      return await writing;
    } finally {
      for (const hear of listeners) hear();
    }
  }

  const writeUntold = (networkId: string, steps: readonly Step[]) =>
    write(networkId, [...steps, versionStep('cases', clock.now())]);
  const writeCases = (networkId: string, steps: readonly Step[]) => told(writeUntold(networkId, steps));

  /**
   * Changes a case as it stands now; asked again when somebody else wrote meanwhile. `undefined` leaves it.
   *
   * @returns the case as it is then; undefined when there is none.
   */
  async function revise(
    networkId: string,
    id: string,
    by: string,
    next: (now: KeptCase) => (Pick<KeptCase, 'change'> & Partial<KeptCase>) | undefined,
  ): Promise<Case | undefined> {
    for (;;) {
      const stored = await table.get(networkId, caseKey(id));
      if (!stored) return undefined;
      const was = toKept(stored);
      const wanted = next(was);
      if (!wanted) return toCase(stored);
      const is = { ...was, ...wanted, by, changedAt: clock.now(), revision: was.revision + 1 };
      const row = caseRow(is);
      if (await writeCases(networkId, revisionSteps(stored, row))) return toCase({ ...stored, row });
    }
  }

  async function pointTo(owner: string, id: string, networkId: string): Promise<void> {
    const key = pointerKey(owner, id);
    if (await table.get(networkId, key)) return;
    await told(write(networkId, [{ do: 'put', key, row: {} }, versionStep('shared', clock.now())]));
  }

  /** A member's proposal may bear the id of a case, by chance or on purpose: it is then kept beside it. */
  async function freeId(networkId: string, id: string): Promise<string> {
    let free = id;
    for (let number = 2; await table.get(networkId, caseKey(free)); number++) {
      free = `${[...id].slice(0, 60).join('')}-${number}`;
    }
    return free;
  }

  /** @param stored the network's cases by key; it follows what is written. */
  async function writeInBatches(
    networkId: string,
    rows: readonly ImportedCase[],
    stored: Map<string, StoredRow>,
    by: string,
  ): Promise<readonly Imported[]> {
    const outcomes: Imported[] = [];
    while (outcomes.length < rows.length) {
      const batch = nextBatch(rows, outcomes.length, stored, by, clock.now());
      const cases = batch.steps.filter((step) => step.key.startsWith(caseKey('')));
      const versions = cases.length === 0 ? new Map() : await writeUntold(networkId, batch.steps);
      if (versions) outcomes.push(...batch.outcomes);
      for (const step of cases) {
        if (step.do === 'remove') continue;
        const { key, row } = step;
        const is = versions
          ? { partition: networkId, key, row, version: String(versions.get(key)) }
          : await table.get(networkId, key);
        if (is) stored.set(key, is);
        else stored.delete(key);
      }
    }
    return outcomes;
  }

  /** Those that wait, the oldest first. */
  async function proposals(networkId: string): Promise<readonly Proposal[]> {
    const found: Proposal[] = [];
    for await (const stored of table.list(networkId, rangeOf('p'))) {
      const proposal = toProposal(stored);
      if (proposal) found.push(proposal);
    }
    return found.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  /** The case, if that is what it says. */
  async function saying(networkId: string, id: string | undefined, body: CaseBody) {
    const stored = id === undefined ? undefined : await table.get(networkId, caseKey(id));
    return stored && isSameBody(toCase(stored), body) ? id : undefined;
  }

  return {
    watch(listener) {
      listeners.push(listener);
    },
    async list(networkId) {
      const found: Case[] = [];
      for await (const stored of table.list(networkId, rangeOf('c'))) found.push(toCase(stored));
      return found;
    },
    async read(networkId, id) {
      const stored = await table.get(networkId, caseKey(id));
      return stored && toCase(stored);
    },
    async add(networkId, id, body, by) {
      for (;;) {
        const stored = await table.get(networkId, caseKey(id));
        if (stored) return isSameBody(toCase(stored), body) ? 'saved' : 'exists';
        const row = caseRow(newCase(id, body, by, 'added', clock.now()));
        if (await writeCases(networkId, [{ do: 'insert', key: caseKey(id), row }])) return 'saved';
      }
    },
    async change(networkId, id, body, seen, by) {
      const is = await revise(networkId, id, by, (now) =>
        now.revision === seen && !isSameBody(now.body, body) ? { change: 'changed', body } : undefined,
      );
      if (!is) return 'gone';
      return isSameBody(is, body) ? 'saved' : 'overtaken';
    },
    setRetired: (networkId, id, retired, by) =>
      revise(networkId, id, by, (now) =>
        now.retired === retired ? undefined : { change: retired ? 'retired' : 'restored', retired },
      ),
    async share(networkId, id, { add = [], remove = [] }, by) {
      const added = add.filter((other) => other !== networkId);
      if (!(await table.get(networkId, caseKey(id)))) return undefined;
      // The pointers first, for they show nothing until the case names the network: cut off here, nothing is shared yet.
      // They are never taken away, so that nobody who stops sharing can take one that somebody else just needs.
      for (const other of added) await pointTo(networkId, id, other);
      return revise(networkId, id, by, (now) => {
        const all = new Set([...now.sharedWith, ...added]);
        const sharedWith = [...all].filter((other) => !remove.includes(other)).sort();
        const isSame = JSON.stringify(now.sharedWith) === JSON.stringify(sharedWith);
        return isSame ? undefined : { change: 'shared', sharedWith };
      });
    },
    async history(networkId, id) {
      // In this order nothing falls between: what is changed meanwhile is in both, and left out of the second.
      const stored = await table.get(networkId, caseKey(id));
      if (!stored) return [];
      const now = toRevision(stored);
      const before = [];
      for await (const row of table.list(networkId, historyRange(id))) before.push(toRevision(row));
      return [now, ...before.filter(({ revision }) => revision < now.revision).reverse()];
    },
    async importAll(networkId, rows, by) {
      const stored = new Map<string, StoredRow>();
      for await (const row of table.list(networkId, rangeOf('c'))) stored.set(row.key, row);
      const tooBig = tooBigRows(rows, stored);
      if (tooBig.size > 0) return rows.map((row): Imported => (tooBig.has(row) ? 'tooBig' : 'same'));

      // Told once: a library that hears of each batch reads the whole network again for every question meanwhile.
      return told(writeInBatches(networkId, rows, stored, by));
    },

    async propose(networkId, id, body, by) {
      const key = proposalKey(id);
      if (await table.get(networkId, key)) return 'proposed';
      const waiting = await proposals(networkId);
      if (waiting.filter((one) => one.by === by).length >= proposalLimits.person) return 'manyOfYours';
      if (waiting.length >= proposalLimits.network) return 'manyInAll';
      try {
        await table.insert(networkId, key, proposalRow({ body, by, at: clock.now() }));
      } catch (error) {
        if (!(error instanceof RowExists)) throw error;
      }
      return 'proposed';
    },
    proposals,
    async approve(networkId, id, body, by) {
      const key = proposalKey(id);
      for (;;) {
        const stored = await table.get(networkId, key);
        if (!stored) return undefined;
        // The same press once more.
        if (!toProposal(stored)) return saying(networkId, caseIdOf(stored), body);
        const caseId = await freeId(networkId, id);
        const now = clock.now();
        const wrote = await writeCases(networkId, [
          { do: 'replace', key, row: decidedRow('approved', now, caseId), version: stored.version },
          { do: 'insert', key: caseKey(caseId), row: caseRow(newCase(caseId, body, by, 'approved', now)) },
        ]);
        if (wrote) return caseId;
      }
    },
    async approvedAs(networkId, id) {
      const stored = await table.get(networkId, proposalKey(id));
      return stored && caseIdOf(stored);
    },
    async decline(networkId, id) {
      const key = proposalKey(id);
      for (;;) {
        const stored = await table.get(networkId, key);
        if (!stored || stored.row.decision === 'approved') return 'gone';
        if (stored.row.decision === 'declined') return 'declined';
        try {
          await table.replace(networkId, key, decidedRow('declined', clock.now()), stored.version);
          return 'declined';
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
  };
}
