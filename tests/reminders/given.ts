import { type AttendanceCards, attendanceCards } from '../../bot/attendance/attendanceCards.ts';
import { type AttendanceHandler, attendanceHandler } from '../../bot/attendance/attendanceHandler.ts';
import { type AttendanceStore, attendanceStore } from '../../bot/attendance/attendanceStore.ts';
import type { Acting, Person } from '../../bot/people/person.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { CardAction, Reply } from '../../bot/ports/said.ts';
import type { Instant } from '../../bot/ports/time.ts';
import { tellingKinds, toldByAnswering } from '../../bot/reminders/change.ts';
import { reminderCards } from '../../bot/reminders/reminderCards.ts';
import { reminderTop } from '../../bot/reminders/reminderTop.ts';
import { reminderWatcher } from '../../bot/reminders/reminderWatcher.ts';
import { toldStore } from '../../bot/reminders/toldStore.ts';
import { type Session, sessionWith } from '../../bot/sessions/session.ts';
import { type MemoryTable, memoryTable } from '../fakes/memoryTable.ts';
import { actionsOf, partsOf } from '../fakes/sentCard.ts';
import { cardOf, network, place } from '../pressing.ts';
import { type FakeDeliveries, fakeDeliveries } from './fakeDeliveries.ts';

export const hour = 60 * 60_000;
export const day = 24 * hour;

export { network };

/** Nine in the morning in Dalarna, in winter. */
export const session: Session = sessionWith({
  id: 'traff1',
  title: 'Träff 1: Guldläget',
  start: Date.parse('2026-12-01T08:00Z'),
  end: Date.parse('2026-12-01T11:00Z'),
  timeZone: 'Europe/Stockholm',
  place: 'Folkets hus, Ludvika',
  link: 'https://teams.microsoft.com/l/meetup-join/1',
  reminders: ['P7D', 'P1D', 'PT1H'],
  programme: [
    {
      kind: 'case',
      title: 'Guldläget',
      time: '09:15',
      presenter: 'Anna Exempel',
      organisation: 'Ludvika',
    },
  ],
  calendarSecret: 'hemlig',
});

/** Number 0 is the facilitator. Everybody but number 3 has said whom they represent. */
export function person(number: number, over: Partial<Person> = {}): Person {
  return {
    key: `tenant:${String(number).padStart(4, '0')}`,
    teamsId: `29:${number}`,
    objectId: String(number),
    name: `Person ${number} Exempel`,
    guest: false,
    organisation: number === 3 ? '' : number % 2 ? 'Ludvika' : 'Vansbro',
    organisationBy: number === 3 ? undefined : 'person',
    facilitator: number === 0,
    away: false,
    paused: false,
    language: undefined,
    ...over,
  };
}

export interface House {
  readonly clock: { at: Instant };
  readonly deliveries: FakeDeliveries;
  readonly attendances: AttendanceStore;
  readonly table: MemoryTable;
  people: Person[];
  readonly cards: AttendanceCards;
  readonly handler: AttendanceHandler;
  readonly sessions: Map<string, Session>;
  /** Writes a session as the sessions room does. */
  save(session: Session): Promise<void>;
  /** Only what comes before the writing. */
  willSave(session: Session, before: Session): Promise<void>;
  /** Only what comes after the writing. */
  didSave(session: Session, before: Session): Promise<void>;
  /** Changes it as the sessions room does: what people must hear is a revision. */
  change(over: Partial<Session>): Promise<Session>;
  press(
    who: Person,
    verb: string,
    data?: Record<string, unknown>,
    over?: Partial<CardAction>,
  ): Promise<Reply>;
  /** A press on a button of a card, by its title. */
  pressOn(who: Person, card: Card, title: string, inputs?: Record<string, unknown>): Promise<Card>;
}

export function acting(who: Person): Acting {
  return { network, person: who, language: who.language ?? 'sv' };
}

export function given(members = 6, at = session.start - 8 * day): House {
  const clock = { at };
  const now = { now: () => clock.at };
  const table = memoryTable();
  const sessions = new Map<string, Session>();
  const deliveries = fakeDeliveries(clock);
  const attendances = attendanceStore(table);
  const told = toldStore(memoryTable());
  const read = async (_networkId: string, id: string) => sessions.get(id);
  const readSessions = { read, find: read, list: async () => [...sessions.values()] };
  const networks = { find: async () => network };
  const people = { list: async () => house.people };
  const cards = attendanceCards({
    attendances,
    people,
    clock: now,
    topOf: reminderTop({ deliveries, told }),
    calendarUrl: (networkId, { id }) => `https://dalalab.example/calendar/${networkId}/${id}.ics`,
  });
  const handler = attendanceHandler({
    networks,
    sessions: readSessions,
    attendances,
    people,
    deliveries,
    clock: now,
    cards,
    answerKinds: tellingKinds,
    onAnswered: (networkId, of) => told.write(networkId, of.id, toldByAnswering(of)),
  });
  deliveries.kinds = [
    ...reminderCards({ networks, sessions: readSessions, deliveries, told, cards, clock: now }),
    ...handler.kinds,
  ];
  const watcher = reminderWatcher({ deliveries, sessions: readSessions, clock: now });

  const house: House = {
    clock,
    deliveries,
    attendances,
    table,
    cards,
    people: [...Array(members).keys()].map((number) => person(number)),
    handler,
    sessions,
    async save(saved) {
      const before = sessions.get(saved.id);
      await watcher.willSave(network.id, saved, before);
      sessions.set(saved.id, saved);
      await watcher.didSave(network.id, saved, before);
    },
    willSave: (saved, before) => watcher.willSave(network.id, saved, before),
    didSave: (saved, before) => watcher.didSave(network.id, saved, before),
    async change(over) {
      const before = sessions.get(session.id) ?? session;
      const after = { ...before, ...over, revision: before.revision + 1 };
      await house.save(after);
      return after;
    },
    async press(who, verb, data = {}, over = {}) {
      const action: CardAction = {
        sender: who,
        place,
        verb,
        data: { network: network.id, session: session.id, ...data },
        carrier: 'card',
        locale: 'sv-SE',
        messageId: undefined,
        pressedAt: clock.at,
        ...over,
      };
      const reply = await handler.onPress(action, acting(who));
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
    async pressOn(who, card, title, inputs = {}) {
      const button = actionsOf(card).find((action) => action.title === title);
      if (!button?.verb) throw new Error(`There is no button ${title}: ${JSON.stringify(card)}`);
      return cardOf(await house.press(who, button.verb, { ...button.data, ...inputs }));
    },
  };
  return house;
}

/** The card that came last to the channel. */
export function latest({ deliveries }: House): Card {
  return channelCard(deliveries, deliveries.channel.length - 1);
}

export function channelCard({ channel }: FakeDeliveries, index: number): Card {
  const posted = channel[index];
  if (!posted) throw new Error('There is no such card in the channel.');
  return posted.card;
}

/** All that a card says, a line each. */
export function wordsOf(card: Card): string {
  return [...partsOf(card)]
    .flatMap(({ text, label, title, type }) =>
      [text, label, String(type).startsWith('Action') ? undefined : title].filter(
        (word) => typeof word === 'string',
      ),
    )
    .join('\n');
}

export function buttonsOf(card: Card): (string | undefined)[] {
  return actionsOf(card).flatMap(({ title }) => (title === undefined ? [] : [title]));
}
