import { type ChatStore, chatStore } from '../../bot/chats/chatStore.ts';
import { defaultSettings } from '../../bot/contract/networkSettings.ts';
import { type FrontDoor, type FrontDoorNeeds, frontDoor } from '../../bot/frontDoor.ts';
import { type Network, networkIdOf } from '../../bot/networks/network.ts';
import { type Acting, type Person, personKeyOf } from '../../bot/people/person.ts';
import { sentenceCard } from '../../bot/ports/card.ts';
import { languageOf } from '../../bot/ports/language.ts';
import { answerWith, type CardAction, type Place, type Reply, type Said } from '../../bot/ports/said.ts';
import { assertKey } from '../../bot/ports/table.ts';
import { type MemoryTable, memoryTable } from '../fakes/memoryTable.ts';

export const host = '00000000-0000-4000-8000-00000000000a';
export const otherHost = '00000000-0000-4000-8000-00000000000c';

export function network(name: string, over: Partial<Network> = {}): Network {
  const teamId = `19:${name}@thread.tacv2`;
  return {
    id: networkIdOf(host, teamId),
    tenantId: host,
    teamId,
    name,
    channelId: `19:${name}-kanal@thread.tacv2`,
    channelKind: 'standard',
    serviceUrl: 'http://127.0.0.1:1/teams',
    ...defaultSettings,
    settingsAt: undefined,
    installed: true,
    timesAdded: 1,
    addedBy: undefined,
    hadFacilitator: true,
    ...over,
  };
}

const objectId = '00000000-0000-4000-9000-000000000001';
export const anna: Person = {
  key: personKeyOf('00000000-0000-4000-8000-00000000000b', objectId),
  teamsId: '29:anna',
  objectId,
  name: 'Anna Exempel, Ludvika',
  guest: true,
  organisation: 'Ludvika',
  organisationBy: 'person',
  facilitator: false,
  away: false,
  paused: false,
  language: undefined,
};

export interface House {
  readonly door: FrontDoor;
  readonly chats: ChatStore;
  readonly table: MemoryTable;
  /** Whom each network's roster has; a test may change it. */
  readonly members: Map<string, readonly Person[]>;
  /** Networks that the index of members names for everyone. */
  readonly indexed: string[];
  readonly questions: { readonly acting: Acting; readonly said: Said }[];
  readonly commands: { readonly command: string; readonly acting: Acting; readonly said: Said }[];
  readonly presses: { readonly action: CardAction; readonly acting: Acting }[];
  readonly feedback: unknown[];
  readonly arrived: unknown[];
  readonly heard: Place[];
  say(text: string, over?: Partial<Parameters<FrontDoor['onChatSaid']>[0]>): Promise<Reply>;
  press(verb: string, data: unknown, over?: Partial<Parameters<FrontDoor['onChatPress']>[0]>): Promise<Reply>;
}

/** A front door to networks in which Anna is a member, with rooms that write down what reaches them. */
export function given(networks: readonly Network[], needs: Partial<FrontDoorNeeds> = {}): House {
  const table = memoryTable();
  const chats = chatStore(table);
  const members = new Map(networks.map(({ id }) => [id, [anna]]));
  const actingAs = (
    of: Network,
    is: (person: Person) => boolean,
    locale: string | undefined,
  ): Acting | undefined => {
    const person = (members.get(of.id) ?? []).find(is);
    return person && { network: of, person, language: person.language ?? languageOf(locale, of.language) };
  };
  const record = { questions: [], commands: [], presses: [], feedback: [], arrived: [], heard: [] };
  const house: Omit<House, 'door' | 'say' | 'press'> = {
    chats,
    table,
    members,
    indexed: networks.map(({ id }) => id),
    ...record,
  };
  const door = frontDoor({
    networks: { find: async (id) => networks.find((one) => one.id === id) },
    recognise: {
      ofSender: async (of, sender, locale) =>
        actingAs(of, ({ teamsId }) => teamsId === sender.teamsId, locale),
      ofKey: async (of, key, locale) => actingAs(of, (person) => person.key === key, locale),
    },
    async networksOf(personKey) {
      // It becomes part of a key in the index of members.
      assertKey(`m:${personKey}`);
      return house.indexed;
    },
    mayHost: (tenantId) => tenantId === host,
    chats,
    deliveries: {
      arrived: async (...told: unknown[]) => void house.arrived.push(told),
    } as FrontDoorNeeds['deliveries'],
    later: { soon: (_name, _gap, job) => void job() },
    onHeardFrom: async (place) => void house.heard.push(place),
    handlers: [
      {
        onPress(action, acting) {
          if (action.verb !== 'room/press') return undefined;
          house.presses.push({ action, acting });
          return Promise.resolve(answerWith(sentenceCard('sv', 'Tryckt.')));
        },
      },
    ],
    replies: new Proxy({} as FrontDoorNeeds['replies'], {
      get: (_, command: string) => async (acting: Acting, said: Said) => {
        house.commands.push({ command, acting, said });
        return answerWith(sentenceCard('sv', `Kommandot ${command}.`));
      },
    }),
    async onQuestion(acting, said) {
      house.questions.push({ acting, said });
      return answerWith(sentenceCard('sv', `Svaret på ${said.text}`));
    },
    onAnswerPosted: async () => {},
    onFeedback: async (given) => void house.feedback.push(given),
    toInsert: async ({ network: { name } }, text) => [
      {
        libraryId: `fall-${name}`,
        title: `Fallet ${text}`,
        subtitle: 'Vansbro',
        card: sentenceCard('sv', name),
      },
    ],
    ...needs,
  });
  const who = { sender: anna, locale: 'sv-SE', personKey: anna.key, thread: 'a:chatt' };
  return {
    ...house,
    door,
    say: (text, over = {}) => door.onChatSaid({ ...who, text, ...over }),
    press: (verb, data, over = {}) =>
      door.onChatPress({
        ...who,
        verb,
        data,
        carrier: 'card',
        messageId: '1700000000001',
        pressedAt: 1_000,
        ...over,
      }),
  };
}
