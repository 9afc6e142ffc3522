import { randomBytes, randomInt } from 'node:crypto';
import { attendanceCards } from '../../bot/attendance/attendanceCards.ts';
import { attendanceHandler } from '../../bot/attendance/attendanceHandler.ts';
import { attendanceStore } from '../../bot/attendance/attendanceStore.ts';
import { deliveryEngine } from '../../bot/delivery/engine.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import { tellingKinds, toldByAnswering } from '../../bot/reminders/change.ts';
import { reminderCards } from '../../bot/reminders/reminderCards.ts';
import { reminderTop } from '../../bot/reminders/reminderTop.ts';
import { reminderWatcher } from '../../bot/reminders/reminderWatcher.ts';
import { toldStore } from '../../bot/reminders/toldStore.ts';
import type { Session } from '../../bot/sessions/session.ts';
import { fakeChannel } from '../fakes/channel.ts';
import { memoryQueue } from '../fakes/memoryQueue.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { actionsOf } from '../fakes/sentCard.ts';
import { acting, network, person, session, wordsOf } from './given.ts';

const minute = 60_000;

/** The rooms on the road that carries them, with a new server whenever one is asked for. */
function given() {
  const clock = { at: session.start - 5 * minute };
  const now = { now: () => clock.at };
  const tables = { ledger: memoryTable(), dueIndex: memoryTable(), servers: memoryTable() };
  const queue = memoryQueue(now);
  const channel = fakeChannel();
  const told = toldStore(memoryTable());
  const attendances = attendanceStore(memoryTable());
  const stored = new Map<string, Session>();
  const read = async (_networkId: string, id: string) => stored.get(id);
  const sessions = { read, find: read, list: async () => [...stored.values()] };
  const networks = { find: async () => network };
  const people = { list: async () => [person(0), person(1)] };
  const failures: unknown[] = [];

  function server() {
    const engine = deliveryEngine({
      tables,
      queue,
      networks,
      messenger: channel,
      clock: now,
      sleep: async () => undefined,
      random: { bytes: (count) => randomBytes(count), below: (below) => randomInt(below) },
      sendsPerSecond: 50,
      report: (event, error) => void failures.push([event, error]),
    });
    const { deliveries } = engine;
    const topOf = reminderTop({ deliveries, told });
    const cards = attendanceCards({ attendances, people, clock: now, topOf, calendarUrl: () => '' });
    const handler = attendanceHandler({
      networks,
      sessions,
      attendances,
      people,
      deliveries,
      clock: now,
      cards,
      answerKinds: tellingKinds,
      onAnswered: (networkId, of) => told.write(networkId, of.id, toldByAnswering(of)),
    });
    engine.register([
      ...reminderCards({ networks, sessions, deliveries, told, cards, clock: now }),
      ...handler.kinds,
    ]);
    const watcher = reminderWatcher({ deliveries, sessions, clock: now });
    return { engine, handler, watcher };
  }

  const house = {
    channel,
    failures,
    server: server(),
    restart() {
      house.server = server();
    },
    async save(saved: Session) {
      const before = stored.get(saved.id);
      await house.server.watcher.willSave(network.id, saved, before);
      stored.set(saved.id, saved);
      await house.server.watcher.didSave(network.id, saved, before);
    },
    /** Time goes by, and the server does what it does. */
    async until(at: number) {
      while (clock.at < at) {
        clock.at += 5_000;
        await house.server.engine.tick();
        for (const work of await queue.receive(32, 20_000)) await house.server.engine.work(work);
      }
    },
    async press(number: number, title: string) {
      const button = actionsOf(channel.messages.at(-1)?.card).find((action) => action.title === title);
      if (!button?.verb) throw new Error(`There is no button ${title}.`);
      const action: CardAction = {
        sender: person(number),
        place: { ...network, channelId: 'channel-1', teamName: network.name },
        verb: button.verb,
        data: button.data,
        carrier: 'card',
        locale: 'sv-SE',
        messageId: undefined,
        pressedAt: clock.at,
      };
      await house.server.handler.onPress(action, acting(person(number)));
    },
    words: () => channel.messages.map(({ card }) => wordsOf(card)),
  };
  return house;
}

test('a session a few minutes ahead: reminded once, answered, moved, over, confirmed, with servers dying in between', async () => {
  const house = given();
  const planned = { ...session, end: session.start + 5 * minute, reminders: ['PT1M'] };
  await house.save(planned);
  house.restart();
  await house.until(session.start - 45_000);
  expect(house.words()).toHaveLength(1);
  expect(house.words()[0]).toMatch(/^Påminnelse om träff\n/);

  await house.press(1, 'Kommer på plats');
  house.restart();
  await house.until(session.start - 30_000);
  expect(house.words()[0]).toContain('1 kommer på plats');

  const moved = { ...planned, end: session.start + 4 * minute, revision: 1 };
  await house.save(moved);
  house.restart();
  await house.until(session.start + 2 * minute);
  expect(house.words()).toHaveLength(2);
  for (const words of house.words()) expect(words).toMatch(/^Träffen är flyttad\n/);

  await house.until(moved.end + minute);
  expect(house.words()).toHaveLength(3);
  expect(house.words()[2]).toMatch(/^Vilka deltog\?\n/);
  await house.press(0, 'Det stämmer');
  await house.until(planned.end + 5 * minute);
  expect(house.words()).toHaveLength(3);
  expect(house.words()[2]).toMatch(/^1 deltog\n/);
  expect(house.failures).toEqual([]);
});
