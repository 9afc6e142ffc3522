import type { Feedback, Thumb } from './cases/asking/askingHandler.ts';
import type { Insertable } from './cases/asking/using/inserting.ts';
import { type Answer, wantsToSwitch } from './chats/chat.ts';
import { type ChatHandler, chatHandler } from './chats/chatHandler.ts';
import type { ChatStore } from './chats/chatStore.ts';
import { chatText } from './chats/chatText.ts';
import { fromSeveral } from './chats/fromSeveral.ts';
import { type Command, commandOf } from './commands.ts';
import { readDeliveryKey } from './contract/delivery.ts';
import type { Deliveries } from './delivery/delivery.ts';
import { type Network, type Networks, networkIdOf } from './networks/network.ts';
import { helpCard } from './networks/networkCard.ts';
import { networkText } from './networks/networkText.ts';
import type { Acting } from './people/person.ts';
import type { Recognition } from './people/recognition.ts';
import { sentenceCard } from './ports/card.ts';
import { languageOf } from './ports/language.ts';
import {
  answerWith,
  type CardAction,
  type Place,
  type Reply,
  refuse,
  type Said,
  type Sender,
} from './ports/said.ts';
import type { Later } from './ports/time.ts';

/** Where presses and sentences come in: who acts is recognised, and the room that knows the verb or word answers. */
export interface FrontDoor {
  onPress(action: CardAction): Promise<Reply>;
  onSaid(said: Said): Promise<Answer>;
  /** The same in the bot's own chat with one person, whose networks decide what they reach. */
  readonly onChatPress: ChatHandler['onPress'];
  readonly onChatSaid: ChatHandler['onSaid'];
  /** An answer that a model wrote stands in that message. @param messageId tells it from all other messages. */
  onAnswerPosted(networkId: string, answerId: string, messageId: string): Promise<void>;
  /** Thumbs up or down under such a message. From somebody who may not see it, or of anything else, it is nothing. */
  onFeedback(from: Whence, thumb: Thumb): Promise<void>;
  /**
   * What somebody may put into a message they are writing: the team's own cases, elsewhere those of their networks.
   * @param text as far as it is written; '' for recent and popular ones. @returns undefined for somebody unknown.
   */
  onInsert(from: Whence, text: string): Promise<readonly Insertable[] | undefined>;
}

/** Who does something outside a card, as the verified activity names them: by where they are, or by themselves. */
export interface Whence {
  readonly sender: Sender;
  readonly locale: string | undefined;
  /** undefined outside a team. */
  readonly place: Place | undefined;
  /** undefined when Teams did not say who it is. */
  readonly personKey: string | undefined;
}

export interface FrontDoorNeeds {
  readonly networks: Networks;
  readonly recognise: Recognition;
  /** The networks somebody may belong to; the roster is asked besides. */
  readonly networksOf: (personKey: string) => Promise<readonly string[]>;
  /** Whether a tenant may host a network (now: it may have been allowed once). */
  readonly mayHost: (tenantId: string) => boolean;
  readonly chats: ChatStore;
  readonly deliveries: Pick<Deliveries, 'arrived'>;
  readonly later: Later;
  /** Told of every network that was heard from. */
  readonly onHeardFrom: (place: Place, network: Network) => Promise<void>;
  /** Each knows its own verbs, and gives undefined for the others. */
  readonly handlers: readonly {
    onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  }[];
  readonly replies: Readonly<Record<Command, (acting: Acting, said: Said) => Promise<Reply>>>;
  /** Every sentence that is no command, "fråga …" too, whatever follows. */
  readonly onQuestion: (acting: Acting, said: Said) => Promise<Reply>;
  readonly onAnswerPosted: FrontDoor['onAnswerPosted'];
  /** Of a message it does not know it keeps nothing. */
  readonly onFeedback: (feedback: Feedback) => Promise<void>;
  readonly toInsert: (acting: Acting, text: string) => Promise<readonly Insertable[]>;
}

export function frontDoor(needs: FrontDoorNeeds): FrontDoor {
  const { networks, recognise, chats, deliveries, later, onHeardFrom, handlers, replies } = needs;
  const inNetwork = { onPress: pressedIn, onSaid: saidIn };
  const chat = chatHandler({ chats, membershipsOf, inNetwork });

  /** Who acts where, or what to tell somebody who is not known there. */
  async function actingAt(
    place: Place,
    { sender, locale }: Pick<CardAction, 'sender' | 'locale'>,
  ): Promise<Acting | Reply> {
    const found = await networks.find(networkIdOf(place.tenantId, place.teamId));
    const text = networkText[languageOf(locale, found?.language ?? 'sv')];
    if (!found?.installed) return refuse(404, 'NotStarted', text.notStarted);
    const acting = await recognise.ofSender(found, sender, locale);
    if (!acting) return refuse(403, 'NotMember', text.notMember);
    await onHeardFrom(place, found);
    return acting;
  }

  async function actingIn(
    networkId: string,
    personKey: string,
    locale: string | undefined,
  ): Promise<Acting | undefined> {
    const found = await networks.find(networkId);
    if (!found?.installed || !needs.mayHost(found.tenantId)) return undefined;
    return recognise.ofKey(found, personKey, locale);
  }

  /** By name. A network whose roster cannot be read now does not hide the others. */
  async function membershipsOf(personKey: string, locale: string | undefined): Promise<readonly Acting[]> {
    const ids = await needs.networksOf(personKey);
    const asked = await Promise.allSettled(ids.map((id) => actingIn(id, personKey, locale)));
    const found = asked.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
    const failed = asked.find((one) => one.status === 'rejected');
    if (found.length === 0 && failed) throw failed.reason;
    return found.toSorted(
      ({ network: a }, { network: b }) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1),
    );
  }

  /** The person where they are: in the team they are in, elsewhere in each of their networks. */
  async function actingFrom({ place, personKey, ...who }: Whence): Promise<readonly Acting[]> {
    const here = place && (await actingAt(place, who));
    if (here && !('kind' in here)) return [here];
    return personKey === undefined ? [] : membershipsOf(personKey, who.locale);
  }

  /** The one that the person chose to speak with, if there is one. */
  async function chosenOf(mine: readonly Acting[]): Promise<readonly Acting[]> {
    const [first, second] = mine;
    if (!first || !second) return mine;
    const chosen = await chats.chosen(first.person.key);
    const only = mine.filter(({ network }) => network.id === chosen);
    return only.length > 0 ? only : mine;
  }

  /** A card that is pressed has arrived, whatever became of its post. */
  function noteArrival({ data, messageId, place, inChat }: CardAction, networkId: string): void {
    const key = readDeliveryKey(data);
    if (inChat || key === undefined || messageId === undefined) return;
    later.soon(`arrived:${networkId}:${key}`, 0, () =>
      deliveries.arrived(networkId, key, place.channelId, messageId),
    );
  }

  async function pressedIn(action: CardAction, acting: Acting): Promise<Reply> {
    noteArrival(action, acting.network.id);
    for (const handler of handlers) {
      const handled = handler.onPress(action, acting);
      if (handled) return handled;
    }
    return refuse(400, 'UnknownVerb', networkText[acting.language].notUnderstood);
  }

  async function saidIn(said: Said, acting: Acting): Promise<Answer> {
    const reply = await replyTo(said, acting);
    return reply.kind === 'card' && reply.ai ? { ...reply, networkId: acting.network.id } : reply;
  }

  async function replyTo(said: Said, acting: Acting): Promise<Reply> {
    const { network, person, language } = acting;
    const text = networkText[language];
    const command = commandOf(said.text);
    if (command === 'startHere') {
      return said.inChat
        ? answerWith(sentenceCard(language, text.startInChannel))
        : replies[command](acting, said);
    }
    if (network.channelId === undefined || network.channelId !== said.place.channelId) {
      return answerWith(sentenceCard(language, text.livesIn(network.channelId)));
    }
    if (command) return replies[command](acting, said);
    // In the chat this does not come so far.
    if (wantsToSwitch(said.text)) {
      return answerWith(sentenceCard(language, chatText[language].inChannel));
    }
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said.text)
      ? needs.onQuestion(acting, said)
      : answerWith(helpCard(language, person.facilitator, said.inChat));
  }

  return {
    async onPress(action) {
      const acting = await actingAt(action.place, action);
      return 'kind' in acting ? acting : pressedIn(action, acting);
    },
    async onSaid(said) {
      const acting = await actingAt(said.place, said);
      return 'kind' in acting ? acting : saidIn(said, acting);
    },
    onChatPress: chat.onPress,
    onChatSaid: chat.onSaid,
    onAnswerPosted: needs.onAnswerPosted,
    async onFeedback(from, thumb) {
      // A chat does not say which of the person's networks answered; the others do not know the message.
      for (const { network, person } of await actingFrom(from)) {
        await needs.onFeedback({ ...thumb, networkId: network.id, personKey: person.key });
      }
    },
    async onInsert(from, text) {
      const offers = await Promise.all(
        (await chosenOf(await actingFrom(from))).map(async (acting) => ({
          network: acting.network,
          found: await needs.toInsert(acting, text),
        })),
      );
      return offers.length > 1 ? fromSeveral(offers) : offers[0]?.found;
    },
  };
}
