import type { Route } from './httpServer.ts';
import type { Tables } from './tables.ts';

/** `GET /ready`: 200 when the storage answers and the tables are there, 503 when not. Asked anew each time. */
export function readiness(tables: Tables): { route: Route; tablesAreThere(): void } {
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
    },
    async route() {
      const storage = created && (await answers());
      return {
        status: storage ? 200 : 503,
        body: { ready: storage, storage: storage ? 'ok' : 'unavailable' },
      };
    },
  };
}
