import type { Later } from '../../ports/time.ts';
import type { Round, RoundWatcher } from '../round.ts';
import type { RoundStore } from '../roundStore.ts';

/** Writes rounds so that the watchers hear of everything that somebody outside may see. */
export interface RoundWriting {
  /** @returns what stands in the table: another server may have been first. */
  insert(round: Round): Promise<Round>;
  /** As `RoundStore.change`. */
  change(
    networkId: string,
    roundId: string,
    change: (round: Round) => Promise<Round>,
  ): Promise<Round | undefined>;
}

export function roundWriting(
  rounds: RoundStore,
  watchers: readonly RoundWatcher[],
  later: Later,
): RoundWriting {
  async function willSave(round: Round, before: Round | undefined): Promise<void> {
    for (const watcher of watchers) await watcher.willSave(round, before);
  }

  /** The round is written: whoever asked for it is not told that it failed because something after it did. */
  async function didSave(round: Round, before: Round | undefined): Promise<void> {
    try {
      for (const watcher of watchers) await watcher.didSave(round, before);
    } catch {
      didSaveLater(round, before);
    }
  }

  function didSaveLater({ networkId, id }: Round, before: Round | undefined): void {
    const was = before ? `${before.state}@${before.startsAt}+${before.changes.length}` : 'new';
    later.soon(`round:${id}:${was}`, 0, async () => {
      const now = await rounds.find(networkId, id);
      if (!now) return;
      for (const watcher of watchers) await watcher.didSave(now, before);
    });
  }

  return {
    async insert(round) {
      await willSave(round, undefined);
      try {
        const stands = await rounds.insert(round);
        await didSave(stands, undefined);
        return stands;
      } catch (error) {
        // The store may have taken it and not said so.
        didSaveLater(round, undefined);
        throw error;
      }
    },
    async change(networkId, roundId, decide) {
      let tried: Round | undefined;
      try {
        const done = await rounds.change(networkId, roundId, async (now) => {
          const round = await decide(now);
          if (isHeard(round, now)) {
            tried = now;
            await willSave(round, now);
          }
          return round;
        });
        // Also when the last try wrote nothing: one before it may have, with its answer lost on the way.
        if (done && tried) await didSave(done.round, tried);
        return done?.round;
      } catch (error) {
        if (tried) didSaveLater(tried, tried);
        throw error;
      }
    },
  };
}

/** Only facilitators see a draft: of it nothing matters to others but when it is to be published. */
function isHeard(round: Round, before: Round): boolean {
  if (round === before) return false;
  const isDraft = round.state === 'draft' && before.state === 'draft';
  return !isDraft || round.startsAt !== before.startsAt || round.byItself !== before.byItself;
}
