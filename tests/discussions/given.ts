import { contributionStore } from '../../bot/contributions/contributionStore.ts';
import { contributionElementsOf } from '../../bot/contributions/contributionsCard.ts';
import { deliveryEngine } from '../../bot/delivery/engine.ts';
import { discussionHandler } from '../../bot/discussions/discussionHandler.ts';
import { discussionStore } from '../../bot/discussions/discussionStore.ts';
import { discussionText } from '../../bot/discussions/discussionText.ts';
import { discussionWatcher } from '../../bot/discussions/discussionWatcher.ts';
import { networkStore } from '../../bot/networks/networkStore.ts';
import type { Person } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import { planning } from '../../bot/sessions/planning.ts';
import { type Session, sessionWith } from '../../bot/sessions/session.ts';
import { sessionStore } from '../../bot/sessions/sessionStore.ts';
import { fakeChannel } from '../fakes/channel.ts';
import { memoryQueue } from '../fakes/memoryQueue.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { acting, cardOf, network, presses } from '../pressing.ts';
import { person } from '../reminders/given.ts';
import { random } from '../sessions/given.ts';

export { network };
export const text = discussionText.sv;
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Nine to twelve in the morning in Dalarna, a week before summer time begins. */
export const session: Session = sessionWith({
  id: 'traff3',
  title: 'Träff 3: Guldläget',
  start: Date.parse('2027-03-22T08:00Z'),
  end: Date.parse('2027-03-22T11:00Z'),
});

export const [pia, anna, bo, cia, dan] = [0, 1, 2, 3, 4].map((number) => person(number)) as [
  Person,
  Person,
  Person,
  Person,
  Person,
];

/** A network whose session has been under way for an hour, with everything the room needs on one store. */
export async function given(members = 8) {
  const clock = { at: session.start + 60 * minute };
  const now = { now: () => clock.at };
  const [ledger, dueIndex, servers] = [memoryTable(), memoryTable(), memoryTable()];
  const tables = { discussions: memoryTable(), contributions: memoryTable() };
  const queue = memoryQueue(now);
  const channel = fakeChannel();
  const networks = networkStore(memoryTable(), now);
  await networks.insertNew(network);
  const engine = deliveryEngine({
    tables: { ledger, dueIndex, servers },
    queue,
    networks,
    messenger: channel,
    clock: now,
    sleep: async (ms) => {
      clock.at += ms;
    },
    random,
    sendsPerSecond: 50,
    report: () => {},
  });
  const { deliveries } = engine;
  const sessions = sessionStore(memoryTable(), now);
  const discussions = discussionStore(tables.discussions);
  const contributions = contributionStore(tables.contributions);
  const roster = { people: [...Array(members).keys()].map((number) => person(number)) };
  const build = () =>
    discussionHandler({
      networks,
      people: { list: async () => roster.people },
      sessions,
      discussions,
      contributions,
      contributionElements: contributionElementsOf(contributions),
      deliveries,
      clock: now,
      random,
    });
  const handler = build();
  engine.register(handler.cards, handler.tasks);
  const plans = planning({
    sessions,
    watchers: [discussionWatcher({ discussions, sessions, deliveries })],
    random,
    later: { soon: () => {} },
  });
  await sessions.save(network.id, session);

  const house = {
    clock,
    channel,
    tables,
    sessions,
    discussions,
    contributions,
    deliveries,
    handler,
    plans,
    roster,
    onNew: async (who: Person) => cardOf(await handler.onNew(acting(who))),
    ...presses({ clock, handler }),
    /** So many seconds go by, in which a server ticks and works off what it can receive. */
    async passes(seconds: number) {
      for (let second = 0; second < seconds; second++) {
        if (second % 15 === 0) await engine.tick();
        for (const work of await queue.receive(16, 20_000)) await engine.work(work);
        clock.at += 1_000;
      }
    },
    /** No server is up until then. */
    async later(at: number) {
      clock.at = at;
      await house.passes(90);
    },
    /** A facilitator plans one, by form. */
    async plan(inputs: Record<string, unknown> = {}): Promise<Card> {
      const form = await house.on(pia, await house.onNew(pia), text.plan.here);
      return house.on(pia, form, text.plan.save, { title: 'Guldläget i Ludvika', ...inputs });
    },
    /** The same, and its card stands in the channel. */
    async posted(inputs: Record<string, unknown> = {}): Promise<Card> {
      await house.plan(inputs);
      await house.passes(5);
      return house.questions();
    },
    /** The card with the questions, as it stands in the channel. */
    questions(): Card {
      const [first] = channel.messages;
      if (!first) throw new Error('Nothing stands in the channel.');
      return first.card;
    },
    titles: () => channel.messages.map(({ title }) => title),
    /** Opens the form for one's group. */
    form: async (who: Person, over: Partial<CardAction> = {}) =>
      house.on(who, house.questions(), text.answer, {}, over),
    async discussion() {
      const [found] = await discussions.list(network.id);
      if (!found) throw new Error('There is no discussion.');
      return found;
    },
    /** The numbers of people in each group: "1: 1 2". */
    async groups(): Promise<string[]> {
      const { groups } = await house.discussion();
      return groups.map(
        ({ number, members }) => `${number}: ${members.map((key) => Number(key.slice(-4))).join(' ')}`,
      );
    },
    async lines(): Promise<string[]> {
      const { id } = await house.discussion();
      const all = await contributions.of(network.id, id);
      return all.map(({ group, tag, line }) => `${group} ${tag} ${line}`);
    },
  };
  return house;
}

/** The values that choose these people in a form. */
export function choose(form: Card, ...people: readonly Person[]): string {
  for (const element of form.body) {
    if (element.type !== 'Input.ChoiceSet' || element.id !== 'members') continue;
    return people
      .map(({ name }) => element.choices.find(({ title }) => title.startsWith(name))?.value ?? 'nobody')
      .join(',');
  }
  throw new Error('The form has no choice of people.');
}
