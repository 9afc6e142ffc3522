import { createHash } from 'node:crypto';
import { readSession, type SessionFields, type SessionProblem } from '../contract/session.ts';
import * as localTime from '../ports/localTime.ts';
import type { Random } from '../ports/random.ts';
import { RowExists } from '../ports/table.ts';
import { isoUtc, type Later } from '../ports/time.ts';
import { fingerprint, newSession, revised, type Session, type SessionWatcher } from './session.ts';
import type { FileRow } from './sessionFile.ts';
import type { SessionStore } from './sessionStore.ts';

/** Everything that is done to sessions, from the channel and through the API; other rooms hear of it. */
export interface Planning {
  plan(networkId: string, fields: SessionFields): Promise<Session>;
  /**
   * A form that was filled in when the session looked like `seen` (a `fingerprint`; undefined when it was none yet).
   * Sent twice it is saved once.
   */
  saveForm(
    networkId: string,
    sessionId: string,
    seen: string | undefined,
    fields: SessionFields,
  ): Promise<FormOutcome>;
  /** A cancelled session stays as it is. @returns undefined when there is no such session. */
  change(
    networkId: string,
    sessionId: string,
    change: (session: Session) => Session,
  ): Promise<Session | undefined>;
  /** For good: what was told cannot be taken back. @returns undefined when there is no such session. */
  cancel(networkId: string, sessionId: string): Promise<Session | undefined>;
  /** All sessions of a file, or none and every problem of every row. */
  importAll(networkId: string, rows: readonly FileRow[]): Promise<Imported>;
}

export type FormOutcome =
  | { readonly outcome: 'saved' | 'changedMeanwhile' | 'cancelled'; readonly session: Session }
  | { readonly outcome: 'gone' };

export type Imported =
  | { readonly ok: true; readonly created: readonly Session[] }
  | { readonly ok: false; readonly rows: readonly WrongRow[] };

export interface WrongRow {
  readonly row: number;
  readonly problems: readonly SessionProblem[];
}

export interface PlanningNeeds {
  readonly sessions: SessionStore;
  readonly watchers: readonly SessionWatcher[];
  readonly random: Random;
  readonly later: Later;
}

export function planning({ sessions, watchers, random, later }: PlanningNeeds): Planning {
  async function willSave(networkId: string, session: Session, before: Session | undefined): Promise<void> {
    for (const watcher of watchers) await watcher.willSave(networkId, session, before);
  }

  /** The session is written: whoever asked for it is not told that it failed because something after it did. */
  async function didSave(networkId: string, session: Session, before: Session | undefined): Promise<void> {
    try {
      for (const watcher of watchers) await watcher.didSave(networkId, session, before);
    } catch {
      didSaveLater(networkId, session.id, before);
    }
  }

  function didSaveLater(networkId: string, sessionId: string, before: Session | undefined): void {
    later.soon(`session:${sessionId}:${before?.revision ?? 'new'}`, 0, async () => {
      const now = await sessions.read(networkId, sessionId);
      if (!now) return;
      for (const watcher of watchers) await watcher.didSave(networkId, now, before);
    });
  }

  async function insertAll(networkId: string, fresh: readonly Session[]): Promise<void> {
    await Promise.all(fresh.map((session) => willSave(networkId, session, undefined)));
    try {
      await sessions.insertAll(networkId, fresh);
    } catch (error) {
      // The store may have taken them and not said so.
      if (!(error instanceof RowExists)) {
        for (const session of fresh) didSaveLater(networkId, session.id, undefined);
      }
      throw error;
    }
    await Promise.all(fresh.map((session) => didSave(networkId, session, undefined)));
  }

  async function change(networkId: string, sessionId: string, decide: (session: Session) => Session) {
    let tried: Session | undefined;
    try {
      const done = await sessions.change(networkId, sessionId, async (now) => {
        const session = revised(now, decide(now));
        if (session === now) return now;
        await willSave(networkId, session, now);
        tried = now;
        return session;
      });
      if (done?.wrote) await didSave(networkId, done.session, done.before);
      return done?.session;
    } catch (error) {
      if (tried) didSaveLater(networkId, sessionId, tried);
      throw error;
    }
  }

  return {
    async plan(networkId, fields) {
      const session = newSession(fields, random);
      await insertAll(networkId, [session]);
      return session;
    },
    async saveForm(networkId, sessionId, seen, fields) {
      if (seen === undefined && !(await sessions.read(networkId, sessionId))) {
        const session = newSession(fields, random, sessionId);
        try {
          await insertAll(networkId, [session]);
          return { outcome: 'saved', session };
        } catch (error) {
          if (!(error instanceof RowExists)) throw error;
        }
      }
      let outcome: 'saved' | 'changedMeanwhile' | 'cancelled' = 'saved';
      const session = await change(networkId, sessionId, (now) => {
        const is = fingerprint(now);
        outcome = now.cancelled ? 'cancelled' : 'saved';
        if (now.cancelled || is === fingerprint({ ...fields, cancelled: false })) return now;
        if (is === seen) return { ...now, ...fields };
        outcome = 'changedMeanwhile';
        return now;
      });
      return session ? { outcome, session } : { outcome: 'gone' };
    },
    change: (networkId, sessionId, decide) =>
      change(networkId, sessionId, (now) => (now.cancelled ? now : decide(now))),
    cancel: (networkId, sessionId) => change(networkId, sessionId, (now) => ({ ...now, cancelled: true })),
    async importAll(networkId, rows) {
      for (;;) {
        const there = await sessions.readAll(networkId);
        const read = readRows(rows, there);
        if (!read.ok) return read;
        const created = withIds(networkId, read.values, there, random);
        try {
          await insertAll(networkId, created);
          return { ok: true, created };
        } catch (error) {
          // Somebody imported the same session in this very moment: now it is found among those that are there.
          if (!(error instanceof RowExists)) throw error;
        }
      }
    },
  };
}

type ReadRows =
  | { readonly ok: true; readonly values: readonly SessionFields[] }
  | { readonly ok: false; readonly rows: readonly WrongRow[] };

function readRows(rows: readonly FileRow[], there: readonly Session[]): ReadRows {
  const taken = new Set(there.filter(({ cancelled }) => !cancelled).map(nameOf));
  const seen = new Set<string>();
  const values: SessionFields[] = [];
  const wrong: WrongRow[] = [];
  for (const { row, data } of rows) {
    const read = readSession(data, localTime);
    if (!read.ok) {
      wrong.push({ row, problems: read.problems });
      continue;
    }
    const name = nameOf(read.value);
    if (taken.has(name)) wrong.push({ row, problems: [{ field: 'title', problem: 'exists' }] });
    else if (seen.has(name)) wrong.push({ row, problems: [{ field: 'title', problem: 'inFileTwice' }] });
    seen.add(name);
    values.push(read.value);
  }
  return wrong.length > 0 ? { ok: false, rows: wrong } : { ok: true, values };
}

function nameOf({ title, start }: Pick<Session, 'title' | 'start'>): string {
  return `${isoUtc(start)} ${title.toLowerCase()}`;
}

/**
 * Ids that hang on title and start, so that the same session imported twice at once is the same row and refused. One
 * whose first id is taken (it was imported, then moved or cancelled) gets the next.
 */
function withIds(
  networkId: string,
  all: readonly SessionFields[],
  there: readonly Session[],
  random: Random,
): readonly Session[] {
  const taken = new Set(there.map(({ id }) => id));
  return all.map((fields) => {
    for (let attempt = 0; ; attempt++) {
      const name = `${networkId}\n${nameOf(fields)}\n${attempt}`;
      const id = createHash('sha256').update(name).digest('hex').slice(0, 32);
      if (!taken.has(id)) return newSession(fields, random, id);
    }
  });
}
