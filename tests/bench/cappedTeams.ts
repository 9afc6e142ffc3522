import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CappedTeams {
  readonly url: string;
  /** When each post was taken (ms since an arbitrary start). */
  readonly taken: readonly number[];
  /** Posts that were told "too many requests". */
  readonly refused: () => number;
  reset(): void;
  stop(): Promise<void>;
}

/** Teams' limits in any window: per app and tenant, and per conversation. */
export const tenantCap = 50;
const windowMs = 1_000;
const conversationLimits = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
] as const;
const answersAfterMs = 60;

/** A Teams that takes what its limits allow and refuses the rest with 429. */
export async function startCappedTeams(): Promise<CappedTeams> {
  const taken: number[] = [];
  const byConversation = new Map<string, number[]>();
  let refused = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const now = performance.now();
      const conversation = request.url?.split('/')[3] ?? '';
      const own = byConversation.get(conversation) ?? [];
      byConversation.set(conversation, own);
      const isOver =
        within(taken, now, windowMs) >= tenantCap ||
        conversationLimits.some(([sends, ms]) => within(own, now, ms) >= sends);
      if (isOver) {
        refused++;
        response.writeHead(429, { 'Retry-After': '1', 'Content-Type': 'application/json' });
        response.end('{"error":{"code":"TooManyRequests"}}');
        return;
      }
      taken.push(now);
      own.push(now);
      setTimeout(() => {
        response.writeHead(201, { 'Content-Type': 'application/json' });
        response.end(`{"id":"m${taken.length}"}`);
      }, answersAfterMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    refused: () => refused,
    reset() {
      taken.length = 0;
      byConversation.clear();
      refused = 0;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** How many of the times, which are in order, lie in the window that ends now. */
function within(times: readonly number[], now: number, ms: number): number {
  let count = 0;
  for (let at = times.length - 1; at >= 0 && now - (times[at] ?? 0) < ms; at--) count++;
  return count;
}
