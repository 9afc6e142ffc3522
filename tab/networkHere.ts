import type { NetworkView } from '../bot/contract/api.ts';
import type { Place } from './teamsHost.ts';

/** The network the tab shows: this channel's, else this team's, else the only one the person has. */
export function networkHere(
  networks: readonly NetworkView[],
  place: Pick<Place, 'channelId' | 'teamId'>,
): NetworkView | undefined {
  return (
    networks.find((network) => network.channelId !== null && network.channelId === place.channelId) ??
    networkOfTeam(networks, place) ??
    (networks.length === 1 ? networks[0] : undefined)
  );
}

/** The network whose channel may be chosen here: a network never leaves its team. */
export function networkOfTeam(
  networks: readonly NetworkView[],
  place: Pick<Place, 'teamId'>,
): NetworkView | undefined {
  return networks.find((network) => network.teamId === place.teamId);
}
