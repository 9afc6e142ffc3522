import { readNetworkChoice, readNetworkPage } from '../contract/chat.ts';
import { readNetworkId } from '../contract/wish.ts';
import type { Acting } from '../people/person.ts';
import { sentenceCard } from '../ports/card.ts';
import { languageOf } from '../ports/language.ts';
import { answerWith, type CardAction, type Reply, refuse, type Said } from '../ports/said.ts';
import { type Answer, type ChatPress, type ChatSaid, placeOf, wantsToSwitch } from './chat.ts';
import { chosenCard, onlyOneCard, verbs, whichCard, withNetworkSaid } from './chatCard.ts';
import type { ChatStore } from './chatStore.ts';
import { chatText } from './chatText.ts';

export interface ChatHandler {
  onSaid(said: ChatSaid): Promise<Answer>;
  onPress(press: ChatPress): Promise<Reply>;
}

export interface ChatNeeds {
  readonly chats: ChatStore;
  /** The person in each network they belong to now, in an order that stays. */
  readonly membershipsOf: (personKey: string, locale: string | undefined) => Promise<readonly Acting[]>;
  /** What is said and pressed in a network, when it is known who acts. */
  readonly inNetwork: {
    onSaid(said: Said, acting: Acting): Promise<Answer>;
    onPress(action: CardAction, acting: Acting): Promise<Reply>;
  };
}

/** The bot's own chat with one person: finds the network that is meant, and lets it answer. */
export function chatHandler({ chats, membershipsOf, inNetwork }: ChatNeeds): ChatHandler {
  function answer(said: ChatSaid, acting: Acting, how: Pick<Said, 'byPress'> = {}): Promise<Answer> {
    const { sender, text, locale, thread } = said;
    const place = placeOf(acting.network);
    return inNetwork.onSaid({ sender, text, locale, thread, place, inChat: true, ...how }, acting);
  }

  async function choose(press: ChatPress, mine: readonly Acting[]): Promise<Reply> {
    const { language } = mine[0] as Acting;
    const choice = readNetworkChoice(press.data);
    if (!choice) return refuse(400, 'BadRequest', chatText[language].unknown);
    const acting = mine.find(({ network }) => network.id === choice.networkId);
    if (!acting) return refuse(403, 'NotMember', chatText[language].notMember);
    await chats.choose(press.personKey, acting.network.id, press.pressedAt);
    if (choice.said === '') return answerWith(chosenCard(acting.language, acting.network));
    const reply = await answer({ ...press, text: choice.said }, acting, { byPress: true });
    return reply.kind === 'card'
      ? { ...reply, card: withNetworkSaid(reply.card, acting.language, acting.network) }
      : reply;
  }

  return {
    async onSaid(said) {
      const mine = await membershipsOf(said.personKey, said.locale);
      const [first, ...others] = mine;
      if (!first) return stranger(said.locale);
      const { language } = first;
      const networks = mine.map(({ network }) => network);
      if (others.length === 0) {
        if (wantsToSwitch(said.text)) return answerWith(onlyOneCard(language, first.network));
        return answer(said, first);
      }
      if (wantsToSwitch(said.text)) return answerWith(whichCard(language, networks));
      const chosen = await chats.chosen(said.personKey);
      const acting = mine.find(({ network }) => network.id === chosen);
      return acting ? answer(said, acting) : answerWith(whichCard(language, networks, { said: said.text }));
    },
    async onPress(press) {
      const mine = await membershipsOf(press.personKey, press.locale);
      const [first] = mine;
      if (!first) return stranger(press.locale);
      if (press.verb === verbs.choose) return choose(press, mine);
      if (press.verb === verbs.list) {
        const networks = mine.map(({ network }) => network);
        return answerWith(whichCard(first.language, networks, readNetworkPage(press.data)));
      }
      const named = readNetworkId(press.data);
      if (named === undefined) return refuse(400, 'BadRequest', chatText[first.language].unknown);
      const acting = mine.find(({ network }) => network.id === named);
      if (!acting) return refuse(403, 'NotMember', chatText[first.language].notMember);
      const { personKey: _, thread: __, ...action } = press;
      return inNetwork.onPress({ ...action, place: placeOf(acting.network), inChat: true }, acting);
    },
  };
}

function stranger(locale: string | undefined): Reply {
  const language = languageOf(locale, 'sv');
  return answerWith(sentenceCard(language, chatText[language].stranger));
}
