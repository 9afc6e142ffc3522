import type { Networks } from '../networks/network.ts';
import type { Messenger } from '../ports/messenger.ts';
import { type Random, randomId } from '../ports/random.ts';
import type { Table } from '../ports/table.ts';
import type { Clock, Sleep } from '../ports/time.ts';
import type { Work, WorkQueue } from '../ports/workQueue.ts';
import { deliver } from './deliver.ts';
import { deliveries } from './deliveries.ts';
import type { CardKind, Deliveries, TaskKind } from './delivery.ts';
import { type DeliveryHandler, deliveryHandler } from './deliveryHandler.ts';
import { dueIndex } from './dueIndex.ts';
import { ledger } from './ledger.ts';
import { road } from './road.ts';
import { servers } from './servers.ts';
import { throttle } from './throttle.ts';

/** The delivery room, assembled: what rooms ask of it, and what the edge keeps turning. */
export interface DeliveryEngine {
  readonly deliveries: Deliveries;
  /** Rooms say what they deliver; all of it before the first piece of work. */
  register(cards: readonly CardKind[], tasks?: readonly TaskKind[]): void;
  /** What facilitators see and decide of deliveries. */
  readonly handler: Pick<DeliveryHandler, 'onPress' | 'onDeliveries'>;
  /** Every quarter minute: says that this server lives, and brings what is due on its way. */
  tick(): Promise<void>;
  /** One piece of work from the queue. Never throws. @returns false when the storage did not answer. */
  work(work: Work): Promise<boolean>;
  /** Claims nothing more; what is being posted is finished by whoever waits for it. */
  stopClaiming(): void;
  leave(): Promise<void>;
}

export interface EngineNeeds {
  readonly tables: Readonly<Record<'ledger' | 'dueIndex' | 'servers', Table>>;
  readonly queue: WorkQueue;
  readonly networks: Networks;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly random: Random;
  readonly sendsPerSecond: number;
  readonly report: (event: string, error: unknown) => void;
}

export function deliveryEngine(needs: EngineNeeds): DeliveryEngine {
  const { tables, queue, networks, messenger, clock, sleep, report } = needs;
  const cards = new Map<string, CardKind>();
  const tasks = new Map<string, TaskKind>();
  const book = ledger(tables.ledger);
  const index = dueIndex(tables.dueIndex);
  const pace = throttle(needs.sendsPerSecond);
  const owner = randomId(needs.random);
  const present = servers(tables.servers, clock, owner);
  const carrier = deliver({
    ledger: book,
    networks,
    messenger,
    kinds: cards,
    throttle: pace,
    clock,
    sleep,
    owner,
    onSettled: (delivery) => handler.onSettled(delivery),
  });
  const way = road({ index, queue, deliver: carrier, tasks, clock, report });
  const asked = deliveries({ index, ledger: book, road: way, deliver: carrier, clock });
  const handler = deliveryHandler(asked, networks, clock);
  cards.set(handler.notice.kind, handler.notice);
  return {
    deliveries: asked,
    handler,
    register(someCards, someTasks = []) {
      for (const kind of someCards) cards.set(kind.kind, kind);
      for (const kind of someTasks) tasks.set(kind.kind, kind);
    },
    async tick() {
      pace.share(await present.beat());
      await way.sweep();
    },
    work: way.work,
    stopClaiming: carrier.stop,
    leave: present.leave,
  };
}
