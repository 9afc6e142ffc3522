import type { Instant } from '../ports/time.ts';

/**
 * Keeps us below Teams' limits, so that we are not told to wait (429) but wait before. Sends are paced evenly over the
 * tenant's allowance: a burst would meet the end of the one before it when the network is slow.
 */
export interface Throttle {
  /**
   * Books the next free moment for a send to a conversation.
   * @returns how long to wait for it (up to `mostMs`); or, with nothing booked, when to ask again.
   */
  book(
    tenantId: string,
    conversationId: string,
    now: Instant,
    mostMs: number,
  ): { readonly waitMs: number } | { readonly laterMs: number };
  /**
   * Asked when the booked moment has come. A server that was held up finds several of them come at once: what is past
   * stays past, and they go out no denser than Teams takes them.
   * @returns how much longer to wait, mostly 0.
   */
  go(tenantId: string, now: Instant): number;
  /**
   * Teams said "too many requests" all the same: nothing goes to that conversation for so long, and the tenant's other
   * sends keep back a little.
   */
  pause(tenantId: string, conversationId: string, now: Instant, forMs: number): void;
  /** How many servers share the limits. */
  share(servers: number): void;
}

/** Per conversation, so many sends in so many milliseconds (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const conversationLimits = [
  { sends: 7, withinMs: 1_000 },
  { sends: 8, withinMs: 2_000 },
  { sends: 60, withinMs: 30_000 },
  { sends: 1_800, withinMs: 3_600_000 },
] as const;
const longestMs = 3_600_000;
/** What leaves here evenly does not arrive so, and two servers' sends fall between each other's: a little is left. */
const usedShare = { alone: 0.96, shared: 0.95 };
/** A tenant's sends are counted over Teams' second and a little more, for they do not all travel equally long. */
const tenantWindowMs = 1_015;
/** Of the tenant's moments, so many are let go by after a 429. */
const skippedAfterRefusal = 2;
const marginMs = 100;
const maxConversations = 5_000;

interface Tenant {
  /** The next moment that nobody has booked. */
  free: Instant;
  /** When the last sends went out, in order. */
  readonly gone: Instant[];
}

interface Conversation {
  /** When sends were booked, in order. */
  times: Instant[];
  pausedUntil: Instant;
}

/** @param perSecond sends per app and tenant: Teams allows 50. */
export function throttle(perSecond: number): Throttle {
  const conversations = new Map<string, Conversation>();
  const tenants = new Map<string, Tenant>();
  let servers = 1;

  function tenantOf(id: string): Tenant {
    const known = tenants.get(id) ?? { free: 0, gone: [] };
    tenants.set(id, known);
    return known;
  }

  /** From one of the tenant's moments to the next. */
  function gapMs(): number {
    return (1_000 * servers) / (perSecond * (servers === 1 ? usedShare.alone : usedShare.shared));
  }

  function conversationOf(id: string, now: Instant): Conversation {
    const known = conversations.get(id);
    if (known) return known;
    if (conversations.size >= maxConversations) {
      for (const [old, { times }] of conversations) {
        if ((times.at(-1) ?? 0) < now - longestMs) conversations.delete(old);
      }
    }
    const fresh = { times: [], pausedUntil: 0 };
    conversations.set(id, fresh);
    return fresh;
  }

  return {
    book(tenantId, conversationId, now, mostMs) {
      const conversation = conversationOf(conversationId, now);
      const { times } = conversation;
      while ((times[0] ?? now) < now - longestMs - marginMs) times.shift();
      const free = conversationLimits.map(({ sends, withinMs }) => {
        const inTheWay = times[times.length - Math.max(1, Math.floor(sends / servers))];
        return inTheWay === undefined ? 0 : inTheWay + withinMs + marginMs;
      });
      const tenant = tenantOf(tenantId);
      const tenantFree = Math.max(now, tenant.free);
      const at = Math.max(tenantFree, conversation.pausedUntil, ...free);
      if (at - now > mostMs) return { laterMs: at - now };
      // The tenant's moments are not given away to a conversation that cannot use them yet.
      tenant.free = tenantFree + gapMs();
      times.push(at);
      return { waitMs: at - now };
    },
    go(tenantId, now) {
      const { gone } = tenantOf(tenantId);
      const most = Math.max(1, Math.floor(perSecond / servers));
      const inTheWay = gone.length < most ? undefined : gone[gone.length - most];
      const at = inTheWay === undefined ? now : Math.max(now, inTheWay + tenantWindowMs);
      gone.push(at);
      if (gone.length > perSecond) gone.shift();
      return at - now;
    },
    pause(tenantId, conversationId, now, forMs) {
      const tenant = tenantOf(tenantId);
      tenant.free = Math.max(now, tenant.free) + skippedAfterRefusal * gapMs();
      const conversation = conversationOf(conversationId, now);
      conversation.pausedUntil = Math.max(conversation.pausedUntil, now + forMs);
    },
    share(count) {
      servers = Math.max(1, count);
    },
  };
}
