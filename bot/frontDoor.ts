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
import { answerWith, type CardAction, type Place, type Reply, refuse, type Said } from './ports/said.ts';
import type { Later } from './ports/time.ts';

/** Where presses and sentences come in: who acts is recognised, and the room that knows the verb or word answers. */
export interface FrontDoor {
  onPress(action: CardAction): Promise<Reply>;
  onSaid(said: Said): Promise<Reply>;
}

export interface FrontDoorNeeds {
  readonly networks: Networks;
  readonly recognise: Recognition;
  readonly deliveries: Pick<Deliveries, 'arrived'>;
  readonly later: Later;
  /** Told of every network that was heard from. */
  readonly onHeardFrom: (place: Place, network: Network) => Promise<void>;
  /** Each knows its own verbs, and gives undefined for the others. */
  readonly handlers: readonly {
    onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  }[];
  readonly replies: Readonly<Record<Command, (acting: Acting, said: Said) => Promise<Reply>>>;
}

export function frontDoor(needs: FrontDoorNeeds): FrontDoor {
  const { networks, recognise, deliveries, later, onHeardFrom, handlers, replies } = needs;

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

  /** A card that is pressed has arrived, whatever became of its post. */
  function noteArrival({ data, messageId, place }: CardAction, networkId: string): void {
    const key = readDeliveryKey(data);
    if (key === undefined || messageId === undefined) return;
    later.soon(`arrived:${networkId}:${key}`, 0, () =>
      deliveries.arrived(networkId, key, place.channelId, messageId),
    );
  }

  return {
    async onPress(action) {
      const acting = await actingAt(action.place, action);
      if ('kind' in acting) return acting;
      noteArrival(action, acting.network.id);
      for (const handler of handlers) {
        const handled = handler.onPress(action, acting);
        if (handled) return handled;
      }
      return refuse(400, 'UnknownVerb', networkText[acting.language].notUnderstood);
    },
    async onSaid(said) {
      const acting = await actingAt(said.place, said);
      if ('kind' in acting) return acting;
      const { network, person, language } = acting;
      const command = commandOf(said.text);
      if (network.channelId !== said.place.channelId && command !== 'startHere') {
        return answerWith(sentenceCard(language, networkText[language].livesIn(network.channelId)));
      }
      if (command) return replies[command](acting, said);
      return answerWith(helpCard(language, person.facilitator, said.text !== ''));
    },
  };
}
