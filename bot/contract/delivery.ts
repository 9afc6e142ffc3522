import { isRecord } from './reading.ts';

/** One card to one channel, as facilitators see it. Times are ISO 8601 in UTC. */
export interface DeliveryView {
  readonly id: string;
  /** Which card: "reminder", "evaluationForm" … */
  readonly kind: string;
  /** What it is about: a session's id. */
  readonly subject: string;
  /** What the card says in notifications; null before it was drawn. */
  readonly title: string | null;
  readonly state: 'pending' | 'sending' | 'sent' | 'blocked' | 'parked' | 'withdrawn';
  /** Why it is blocked or parked. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly dueAt: string;
  /** When its post was last begun. */
  readonly triedAt: string | null;
  /** Since when it has its state. */
  readonly since: string;
  readonly attempts: number;
  /** What a facilitator decided while it was parked or blocked. */
  readonly decision: 'arrived' | 'again' | null;
  /** What a facilitator can decide now. */
  readonly decisions: readonly ('arrived' | 'again')[];
}

export const deliveryPaths = {
  /** `GET`, facilitators only: newest first. */
  deliveries: (networkId: string) => `/api/networks/${networkId}/deliveries`,
  /** `POST {decision}`: gives the delivery as it stands then. */
  decision: (networkId: string, deliveryId: string) =>
    `/api/networks/${networkId}/deliveries/${deliveryId}/decision`,
} as const;

/** The delivery whose card was pressed; undefined for cards that were not delivered, and for anything unreadable. */
export function readDeliveryKey(data: unknown): string | undefined {
  return isRecord(data) ? asDeliveryKey(data.delivery) : undefined;
}

/** A delivery's id as it comes back from a card or an address: longer than other ids, for it holds one. */
export function asDeliveryKey(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value) ? value : undefined;
}
