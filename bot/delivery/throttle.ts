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
  /** Teams said "too many requests" all the same: nothing goes to that conversation for so long. */
  pause(conversationId: string, now: Instant, forMs: number): void;
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
const usedShare = { alone: 0.96, shared: 0.93 };
const marginMs = 100;
const maxConversations = 5_000;

interface Conversation {
  /** When sends were booked, in order. */
  times: Instant[];
  pausedUntil: Instant;
}

/** @param perSecond sends per app and tenant: Teams allows 50. */
export function throttle(perSecond: number): Throttle {
  const conversations = new Map<string, Conversation>();
  const tenants = new Map<string, Instant>();
  let servers = 1;

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
      const tenantFree = Math.max(now, tenants.get(tenantId) ?? 0);
      const at = Math.max(tenantFree, conversation.pausedUntil, ...free);
      if (at - now > mostMs) return { laterMs: at - now };
      // The tenant's moments are not given away to a conversation that cannot use them yet.
      tenants.set(
        tenantId,
        tenantFree + (1_000 * servers) / (perSecond * (servers === 1 ? usedShare.alone : usedShare.shared)),
      );
      times.push(at);
      return { waitMs: at - now };
    },
    pause(conversationId, now, forMs) {
      const conversation = conversationOf(conversationId, now);
      conversation.pausedUntil = Math.max(conversation.pausedUntil, now + forMs);
    },
    share(count) {
      servers = Math.max(1, count);
    },
  };
}
