import { createHash } from 'node:crypto';
import { defaultSettings, type NetworkSettings } from '../contract/networkSettings.ts';
import type { Conversation } from '../ports/messenger.ts';
import type { Place } from '../ports/said.ts';
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
