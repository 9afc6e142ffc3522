import type { Acting } from '../people/person.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Roster } from '../ports/roster.ts';
import { answerWith, type Place, type Reply, type Sender } from '../ports/said.ts';
import type { Later } from '../ports/time.ts';
import { channelOf, type Network, networkIdOf, newNetwork } from './network.ts';
import { sentenceCard, welcomeCard } from './networkCard.ts';
import type { NetworkStore } from './networkStore.ts';
import { networkText } from './networkText.ts';

export interface NetworkHandler {
  /** The app was added to a team. Teams says it more than once; the welcome is posted by the call that wrote it down. */
  onAdded(place: Place, by: Sender, chosenChannelId: string | undefined): Promise<void>;
  /** The app was removed: what is stored stays, nothing is sent any more. */
  onRemoved(place: Place): Promise<void>;
  /** Somebody came to or left the team. */
  onMembersChanged(place: Place): Promise<void>;
  /** Keeps the newest address of the network's messages. */
  onHeardFrom(place: Place, network: Network): Promise<void>;
  /** "starta här" */
  onStartHere(acting: Acting, place: Place): Promise<Reply>;
  /** The tab was added by a facilitator: the network lives where it stands. False when the team has no such channel. */
  chooseChannel(network: Network, channelId: string): Promise<boolean>;
}

export interface NetworkNeeds {
  readonly networks: NetworkStore;
  readonly roster: Roster;
  /** Brings the stored people up to date; gives whether a first facilitator was named by it. */
  readonly syncPeople: (network: Network) => Promise<boolean>;
  readonly messenger: Messenger;
  readonly later: Later;
  readonly privacyUrl: string;
}

export function networkHandler(needs: NetworkNeeds): NetworkHandler {
  const { networks, messenger, later } = needs;

  async function move(networkId: string, channelId: string, kind?: Place['channelKind']): Promise<boolean> {
    return networks.change(networkId, (now) =>
      now.channelId === channelId ? now : { ...now, channelId, channelKind: kind ?? now.channelKind },
    );
  }

  return {
    async onAdded(place, by, chosenChannelId) {
      const fresh = newNetwork(place, by.teamsId, chosenChannelId);
      const isNew = await networks.insertNew(fresh);
      const cameBack =
        !isNew &&
        (await networks.change(fresh.id, (now) =>
          now.installed
            ? now
            : {
                ...now,
                installed: true,
                serviceUrl: fresh.serviceUrl,
                addedBy: by.teamsId,
                channelId: now.channelId ?? chosenChannelId,
              },
        ));
      if (!isNew && !cameBack) return;
      const network = (await networks.find(fresh.id)) ?? fresh;
      let hasFacilitator: boolean | undefined;
      try {
        hasFacilitator = (await needs.syncPeople(network)) || network.hadFacilitator;
      } catch {
        // Teams is sometimes slow to let a new app read the roster; the people are read when somebody first acts.
        later.soon(`roster:${network.id}`, 5_000, async () => {
          await needs.syncPeople(network);
        });
      }
      const to = channelOf(network) ?? {
        tenantId: place.tenantId,
        conversationId: place.channelId,
        serviceUrl: place.serviceUrl,
      };
      const card = welcomeCard(network, hasFacilitator, needs.privacyUrl);
      await messenger.post(to, card, networkText[network.language].welcome.title);
    },
    async onRemoved(place) {
      await networks.change(networkIdOf(place.tenantId, place.teamId), (now) =>
        now.installed ? { ...now, installed: false } : now,
      );
    },
    async onMembersChanged(place) {
      const network = await networks.find(networkIdOf(place.tenantId, place.teamId));
      if (network?.installed) await needs.syncPeople(network);
    },
    async onHeardFrom(place, network) {
      if (network.serviceUrl === place.serviceUrl) return;
      await networks.change(network.id, (now) => ({ ...now, serviceUrl: place.serviceUrl }));
    },
    async onStartHere({ network, person, language }, place) {
      const text = networkText[language];
      if (!person.facilitator) return answerWith(sentenceCard(language, text.onlyFacilitators));
      const moved = await move(network.id, place.channelId, place.channelKind);
      return answerWith(sentenceCard(language, moved ? text.started : text.startedAlready));
    },
    async chooseChannel(network, channelId) {
      const asked = channelOf(network) ?? { ...network, conversationId: network.teamId };
      const channels = await needs.roster.channels(asked, network.teamId);
      if (!channels.some((channel) => channel.id === channelId)) return false;
      await move(network.id, channelId);
      return true;
    },
  };
}
