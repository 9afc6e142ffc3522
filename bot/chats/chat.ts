import type { Network } from '../networks/network.ts';
import { type CardAction, folded, type Place, type Reply, type Said } from '../ports/said.ts';

/** Who is in the bot's own chat (chatt) with one person, as the verified activity names them. */
interface InChat {
  readonly personKey: string;
  readonly thread: string;
}

/** Said to the bot in its own chat; which network it is meant for is not told. */
export type ChatSaid = Omit<Said, 'place' | 'inChat' | 'thread'> & InChat;

/** A press in the bot's own chat. Which network it is for only its data says, and that is checked. */
export type ChatPress = Omit<CardAction, 'place' | 'inChat'> & InChat;

/** `networkId` is there when a model wrote part of the answer: what is said of it afterwards is kept there. */
export type Answer = Reply & { readonly networkId?: string };

/** What is said in the chat is said to the network, as if it were in its channel. */
export function placeOf({ tenantId, teamId, name, channelId, channelKind, serviceUrl }: Network): Place {
  return { tenantId, teamId, teamName: name, channelId: channelId ?? '', channelKind, serviceUrl };
}

const switching = new Set(['byt nätverk', 'byta nätverk', 'switch network', 'change network'].map(folded));

/** "byt nätverk" */
export function wantsToSwitch(text: string): boolean {
  return switching.has(folded(text));
}
