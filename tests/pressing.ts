import { newNetwork } from '../bot/networks/network.ts';
import type { Acting, Person } from '../bot/people/person.ts';
import type { Card } from '../bot/ports/card.ts';
import type { Language } from '../bot/ports/language.ts';
import type { CardAction, Place, Reply } from '../bot/ports/said.ts';
import { actionsOf, inputsOf, partsOf } from './fakes/sentCard.ts';

export const place: Place = {
  tenantId: 'tenant',
  teamId: 'team',
  teamName: 'DalaLab',
  channelId: 'channel-1',
  channelKind: 'standard',
  serviceUrl: 'http://127.0.0.1:1/teams',
};
export const network = newNetwork(place, undefined, place.channelId);

export function acting(who: Person, language: Language = 'sv'): Acting {
  return { network, person: who, language };
}

/** A press that says which network it is for, unless the data says something else. */
export function pressed(
  who: Person,
  verb: string,
  data: unknown,
  pressedAt: number,
  over: Partial<CardAction> = {},
): CardAction {
  return {
    sender: who,
    place,
    verb,
    data: typeof data === 'object' && data !== null ? { network: network.id, ...data } : data,
    carrier: 'card',
    locale: 'sv-SE',
    messageId: undefined,
    pressedAt,
    ...over,
  };
}

interface Room {
  readonly clock: { readonly at: number };
  readonly handler: {
    onPress(action: CardAction, acting: Acting): Promise<Reply | undefined> | undefined;
  };
  /** Who presses, in which network; in `network` unless something else is said. */
  readonly acting?: (who: Person, language?: Language) => Acting;
}

type Over = Partial<CardAction> & { readonly language?: Language };

/** Presses on the cards of a room, at what the clock shows, by people who speak Swedish unless something else is said. */
export function presses({ clock, handler, acting: by = acting }: Room) {
  const room = {
    /** @returns undefined when nobody answers that verb. */
    pressRaw(who: Person, verb: string, data: unknown, { language, ...over }: Over = {}) {
      return handler.onPress(pressed(who, verb, data, clock.at, over), by(who, language));
    },
    async press(who: Person, verb: string, data: unknown = {}, over: Over = {}): Promise<Reply> {
      const reply = await room.pressRaw(who, verb, data, over);
      if (!reply) throw new Error(`Nobody answers ${verb}.`);
      return reply;
    },
    /** Presses the first button of that title, with what stands in the inputs and what is filled in. */
    async on(
      who: Person,
      card: Card,
      title: string,
      inputs: Record<string, unknown> = {},
      over: Over = {},
    ): Promise<Card> {
      const button = actionsOf(card).find((action) => action.title === title);
      if (!button) throw new Error(`There is no button ${title}: ${JSON.stringify(card)}`);
      const verb = String(button.verb ?? button.data?.verb);
      return cardOf(await room.press(who, verb, { ...inputsOf(card), ...button.data, ...inputs }, over));
    },
  };
  return room;
}

/** What a form would send as it stands. */
export function sent(form: Card): Record<string, unknown> {
  const save = form.actions?.find((action) => 'data' in action && action.style === 'positive');
  if (!save || !('data' in save)) throw new Error(`There is nothing to send: ${JSON.stringify(form)}`);
  return { ...inputsOf(form), ...save.data };
}

export function cardOf(reply: Reply): Card {
  if (reply.kind !== 'card') throw new Error(`Refused: ${reply.status} ${reply.code}`);
  return reply.card;
}

/** What was refused, as "403 OtherNetwork". */
export function refusalOf(reply: Reply): string | undefined {
  return reply.kind === 'refused' ? `${reply.status} ${reply.code}` : undefined;
}

/** All that is drawn with markdown: our own words, and the titles of choices and buttons. */
export function drawnWithMarkdown(card: unknown): string {
  return [...partsOf(card)]
    .flatMap(({ type, text, title, label }) => [type === 'TextBlock' ? text : undefined, title, label])
    .filter((text) => typeof text === 'string')
    .join('\n');
}
