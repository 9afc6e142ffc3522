import { newNetwork } from '../../bot/networks/network.ts';
import type { Acting, Person } from '../../bot/people/person.ts';
import type { Language } from '../../bot/ports/language.ts';
import type { CardAction, Place, Reply } from '../../bot/ports/said.ts';
import { partsOf } from '../fakes/sentCard.ts';

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
