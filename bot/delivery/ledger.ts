import { type Row, RowChanged, RowExists, type StoredRow, type Table } from '../ports/table.ts';
import { isoUtc, readInstant } from '../ports/time.ts';
import type { Delivery, DeliveryReason, DeliveryState } from './delivery.ts';

/** The record that makes a card never visibly twice: a row a delivery, written before and after it is posted. */
export interface Ledger {
  get(networkId: string, key: string): Promise<Delivery | undefined>;
  /** Insert if absent. @returns whether this call inserted it. */
  insert(delivery: Delivery): Promise<boolean>;
  /**
   * Changes a delivery as it stands now; asked again when somebody else wrote meanwhile. Giving it back untouched
   * writes nothing.
   *
   * @returns what stands in the table afterwards and whether this call wrote it; undefined when there is none.
   */
  change(
    of: Pick<Delivery, 'networkId' | 'key'>,
    change: (delivery: Delivery) => Delivery,
  ): Promise<{ readonly delivery: Delivery; readonly wrote: boolean } | undefined>;
  /** The network's deliveries, or those about one subject. */
  list(networkId: string, subject?: string): Promise<readonly Delivery[]>;
}

/** Partition = network, key = delivery key. */
export function ledger(table: Table): Ledger {
  return {
    async get(networkId, key) {
      const stored = await table.get(networkId, key);
      return stored && toDelivery(stored);
    },
    async insert(delivery) {
      try {
        await table.insert(delivery.networkId, delivery.key, toRow(delivery));
        return true;
      } catch (error) {
        if (error instanceof RowExists) return false;
        throw error;
      }
    },
    async change({ networkId, key }, change) {
      for (;;) {
        const stored = await table.get(networkId, key);
        if (!stored) return undefined;
        const before = toDelivery(stored);
        const after = change(before);
        if (after === before) return { delivery: before, wrote: false };
        try {
          await table.replace(networkId, key, toRow(after), stored.version);
          return { delivery: after, wrote: true };
        } catch (error) {
          if (!(error instanceof RowChanged)) throw error;
        }
      }
    },
    async list(networkId, subject) {
      const found: Delivery[] = [];
      // "." follows "-": all keys that begin with the subject and a dash.
      const range = subject === undefined ? {} : { from: `${subject}-`, before: `${subject}.` };
      for await (const stored of table.list(networkId, range)) found.push(toDelivery(stored));
      return subject === undefined ? found : found.filter((delivery) => delivery.subject === subject);
    },
  };
}

function toRow({
  networkId: _n,
  key: _k,
  at,
  claim,
  since,
  redrawnAt,
  notBefore,
  triedAt,
  ...columns
}: Delivery): Row {
  return {
    ...columns,
    at: isoUtc(at),
    since: isoUtc(since),
    ...(claim ? { claimOwner: claim.owner, claimUntil: isoUtc(claim.until) } : {}),
    ...(notBefore === undefined ? {} : { notBefore: isoUtc(notBefore) }),
    ...(triedAt === undefined ? {} : { triedAt: isoUtc(triedAt) }),
    ...(redrawnAt === undefined ? {} : { redrawnAt: isoUtc(redrawnAt) }),
  };
}

function toDelivery({ partition, key, row }: StoredRow): Delivery {
  const text = (value: Row[string]) => (typeof value === 'string' ? value : undefined);
  const until = readInstant(row.claimUntil);
  return {
    networkId: partition,
    key,
    kind: String(row.kind),
    subject: String(row.subject),
    occurrence: String(row.occurrence),
    at: readInstant(row.at) ?? 0,
    state: String(row.state) as DeliveryState,
    title: text(row.title),
    channelId: text(row.channelId),
    messageId: text(row.messageId),
    reason: text(row.reason) as DeliveryReason | undefined,
    attempts: Number(row.attempts ?? 0),
    claim: until === undefined ? undefined : { owner: String(row.claimOwner), until },
    notBefore: readInstant(row.notBefore),
    triedAt: readInstant(row.triedAt),
    since: readInstant(row.since) ?? 0,
    decision: text(row.decision) as Delivery['decision'],
    redraw: row.redraw === 'wanted' || row.redraw === 'underWay' ? row.redraw : 'none',
    redrawnAt: readInstant(row.redrawnAt),
  };
}
