import type { Roster } from '../ports/roster.ts';
import type { Clock, Instant, Sleep } from '../ports/time.ts';

/** "Roster reads 14/1 s" (Teams' limits for bots). */
const pagesPerWindow = 14;
const windowMs = 1_000;
/** The port reads a roster in pages of this many. */
const pageSize = 500;
const maxAtOnce = 4;

/**
 * The roster, read no faster than Teams allows, over all networks of this server: at most 4 readings at a time, and 14
 * pages begun within a second. The port reads all pages of a network by itself, so a reading is let through as one
 * page, and what it took beyond that is counted when it is done; the next ones wait for it. Networks larger than a page
 * are rare, and what little comes too fast then Teams answers with 429.
 */
export function pacedRoster(roster: Roster, clock: Clock, sleep: Sleep): Roster {
  let pages: readonly Instant[] = [];
  let atOnce = 0;
  const waiting: (() => void)[] = [];
  let turn: Promise<void> = Promise.resolve();

  async function takeTurn(): Promise<void> {
    for (;;) {
      const now = clock.now();
      // A page "later than now" was read before the clock was set back.
      pages = pages.filter((at) => at <= now && now - at < windowMs);
      const inTheWay = pages.at(-pagesPerWindow);
      if (inTheWay === undefined) break;
      await sleep(inTheWay + windowMs - now);
    }
    pages = [...pages, clock.now()];
  }

  async function paced<Found>(read: () => Promise<Found>, pagesOf: (found: Found) => number): Promise<Found> {
    // Who ends hands the place on, so that nobody who comes meanwhile takes it.
    if (atOnce < maxAtOnce) atOnce++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      turn = turn.then(takeTurn, takeTurn);
      await turn;
      const found = await read();
      const more = pagesOf(found) - 1;
      if (more > 0) pages = [...pages, ...Array<Instant>(more).fill(clock.now())];
      return found;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else atOnce--;
    }
  }

  return {
    members: (of, teamId) =>
      paced(
        () => roster.members(of, teamId),
        (members) => Math.ceil(members.length / pageSize),
      ),
    channels: (of, teamId) =>
      paced(
        () => roster.channels(of, teamId),
        () => 1,
      ),
  };
}
