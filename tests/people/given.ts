import { type Network, newNetwork } from '../../bot/networks/network.ts';
import { type PeopleHandler, peopleHandler } from '../../bot/people/peopleHandler.ts';
import { type Acting, type Person, personKeyOf } from '../../bot/people/person.ts';
import { type PersonStore, personStore } from '../../bot/people/personStore.ts';
import { syncRoster } from '../../bot/people/rosterSync.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { Language } from '../../bot/ports/language.ts';
import type { Member, Roster } from '../../bot/ports/roster.ts';
import type { CardAction, Reply } from '../../bot/ports/said.ts';
import { type MemoryTable, memoryTable } from '../fakes/memoryTable.ts';
import { member as anyMember, cardOf, guestTenant, hostTenant, place, textOf } from '../given.ts';

export { cardOf, guestTenant, hostTenant, textOf };

/** Number 0 adds the app; every third is a guest from another tenant. */
export const member = (number: number, over: Partial<Member> = {}): Member => ({
  ...anyMember(number),
  ...over,
});

export const keyOf = (number: number) => {
  const { tenantId, objectId } = member(number);
  return personKeyOf(tenantId, objectId);
};

export function network(teamId = place.teamId): Network {
  return { ...newNetwork({ ...place, teamId }, member(0).teamsId, 'channel-1'), hadFacilitator: true };
}

export interface Server {
  readonly store: PersonStore;
  readonly handler: PeopleHandler;
}

export interface GivenPeople extends Server {
  readonly tables: { readonly people: MemoryTable; readonly memberIndex: MemoryTable };
  readonly clock: { at: number };
  /** A server of its own on the same tables, remembering nothing. */
  server(): Server;
  /** The roster of a network becomes this. */
  sync(members: readonly Member[], of?: Network): Promise<void>;
  /** As they stand in the table; away ones too. */
  stored(number: number, of?: Network): Promise<Person>;
  acting(number: number, of?: Network, language?: Language): Promise<Acting>;
  /** Makes people facilitators without anybody pressing. */
  appoint(...numbers: number[]): Promise<void>;
  press(number: number, verb: string, data?: object, over?: Partial<CardAction>, on?: Server): Promise<Reply>;
}

export function rosterOf(members: readonly Member[]): Roster {
  return { members: async () => members, channels: async () => [] };
}

/** A network with that many people, number 0 its facilitator. */
export async function givenPeople(count = 6, bySetting: readonly string[] = []): Promise<GivenPeople> {
  const tables = { people: memoryTable(), memberIndex: memoryTable() };
  const clock = { at: Date.parse('2026-11-24T12:00Z') };
  const build = (): Server => {
    const now = { now: () => clock.at };
    const store = personStore(tables.people, tables.memberIndex, now, new Set(bySetting));
    return { store, handler: peopleHandler({ people: store, clock: now }) };
  };
  const first = build();
  const house: GivenPeople = {
    ...first,
    tables,
    clock,
    server: build,
    sync: (members, of = network()) => syncRoster(of, rosterOf(members), first.store),
    async stored(number, of = network()) {
      const found = (await first.store.everyone(of.id)).find(({ key }) => key === keyOf(number));
      if (!found) throw new Error(`Person ${number} is not stored.`);
      return found;
    },
    async acting(number, of = network(), language = 'sv') {
      const person = (await first.store.list(of.id)).find(({ key }) => key === keyOf(number));
      if (!person) throw new Error(`Person ${number} is not in the channel.`);
      return { network: of, person, language: person.language ?? language };
    },
    async appoint(...numbers) {
      for (const number of numbers) {
        await first.store.change(network().id, keyOf(number), (now) => ({ ...now, facilitator: true }));
      }
    },
    async press(number, verb, data = {}, over = {}, on = first) {
      const acting = await house.acting(number);
      const reply = on.handler.onPress(
        {
          sender: member(number),
          place,
          verb,
          data: { network: network().id, ...data },
          carrier: 'card',
          locale: 'sv-SE',
          messageId: undefined,
          pressedAt: clock.at,
          ...over,
        },
        acting,
      );
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
  };
  await house.sync(
    [...Array(count).keys()].map((number) => member(number)),
    { ...network(), hadFacilitator: false },
  );
  return house;
}

/** What stands in an input of a card. */
export function heldBy(reply: Reply, input: string): string | undefined {
  const found = cardOf(reply).body.find((element) => 'id' in element && element.id === input);
  return found && 'value' in found ? found.value : undefined;
}

/** The button with that title, as pressing it would send it. */
export function buttonOf(card: Card, title: string): { verb: string; data: Record<string, string> } {
  const inBody = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  for (const action of [...(card.actions ?? []), ...inBody]) {
    if (action.type === 'Action.Execute' && action.title === title) return action;
  }
  throw new Error(`There is no button "${title}".`);
}
