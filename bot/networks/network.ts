import { createHash } from 'node:crypto';
import { defaultSettings, type NetworkSettings } from '../contract/networkSettings.ts';
import type { Conversation } from '../ports/messenger.ts';
import { type CardAction, type Place, type Reply, refuse } from '../ports/said.ts';
import type { Instant } from '../ports/time.ts';

/** A learning network (lärnätverk): one per team that has the app, living in one of the team's channels. */
export interface Network extends NetworkSettings {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly name: string;
  /** undefined until it is chosen: at install, by adding the tab, or by saying "starta här". */
  readonly channelId: string | undefined;
  readonly channelKind: Place['channelKind'];
  readonly serviceUrl: string;
  /** False after the app was removed; what is stored stays, and nothing is sent. */
  readonly installed: boolean;
  /** How often the app has been added; each time it says welcome once. */
  readonly timesAdded: number;
  /** Who added the app (their Teams id): the first facilitator, unless the network ever had one. */
  readonly addedBy: string | undefined;
  readonly hadFacilitator: boolean;
  /** When the press was made that chose the settings; undefined while they are the usual ones. */
  readonly settingsAt: Instant | undefined;
}

/** What other rooms may ask of this one. */
export interface Networks {
  find(networkId: string): Promise<Network | undefined>;
}

/** The same team always gives the same id, so that adding the app twice makes one network. */
export function networkIdOf(tenantId: string, teamId: string): string {
  return createHash('sha256').update(`${tenantId}\n${teamId}`).digest('hex').slice(0, 32);
}

export function newNetwork(
  place: Place,
  addedBy: string | undefined,
  chosenChannelId: string | undefined,
): Network {
  return {
    id: networkIdOf(place.tenantId, place.teamId),
    tenantId: place.tenantId,
    teamId: place.teamId,
    name: place.teamName ?? 'DalaLab',
    channelId: chosenChannelId,
    channelKind: place.channelKind,
    serviceUrl: place.serviceUrl,
    ...defaultSettings,
    settingsAt: undefined,
    installed: true,
    timesAdded: 1,
    addedBy,
    hadFacilitator: false,
  };
}

/** The network's channel as an address, or undefined while none is chosen. */
export function channelOf(network: Network): Conversation | undefined {
  return network.channelId === undefined
    ? undefined
    : { tenantId: network.tenantId, conversationId: network.channelId, serviceUrl: network.serviceUrl };
}

/**
 * Everything a card claims is checked against where the press verifiably came from.
 *
 * @param claimed the network the card says it belongs to; undefined when that cannot be read.
 * @returns why the press is refused: 400 for a card that cannot be read, 403 for one of another network or channel;
 * undefined when it belongs here.
 */
export function refusedAsStray(
  claimed: string | undefined,
  { place }: Pick<CardAction, 'place'>,
  { id, channelId }: Network,
  text: { readonly unknown: string; readonly elsewhere: string },
): Reply | undefined {
  if (claimed === undefined) return refuse(400, 'BadRequest', text.unknown);
  if (claimed !== id) return refuse(403, 'OtherNetwork', text.elsewhere);
  return place.channelId === channelId ? undefined : refuse(403, 'OtherChannel', text.elsewhere);
}
