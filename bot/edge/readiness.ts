import type { Route } from './httpServer.ts';
import type { Tables } from './tables.ts';

export interface Readiness {
  readonly route: Route;
  tablesAreThere(): void;
  /** Settles when somebody has heard that the server is ready, or a while after it was if nobody asks. */
  readonly told: Promise<void>;
}

const askedWithinMs = 1_000;

/** `GET /ready`: 200 when the storage answers and the tables are there, 503 when not. Asked anew each time. */
export function readiness(tables: Tables): Readiness {
  const told = Promise.withResolvers<void>();
  let created = false;
  let asking: Promise<boolean> | undefined;

  /** Many probes at once make one question to the storage. */
  function answers(): Promise<boolean> {
    asking ??= tables.answers().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    tablesAreThere() {
      created = true;
      setTimeout(told.resolve, askedWithinMs).unref();
    },
    told: told.promise,
    async route() {
      const storage = created && (await answers());
      // The answer goes out first.
      if (storage) setImmediate(told.resolve);
      return {
        status: storage ? 200 : 503,
        body: { ready: storage, storage: storage ? 'ok' : 'unavailable' },
      };
    },
  };
}
