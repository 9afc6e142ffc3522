import type { CardKind, Deliveries } from '../delivery/delivery.ts';
import type { Acting, People } from '../people/person.ts';
import { sentenceCard } from '../ports/card.ts';
import type { Roster } from '../ports/roster.ts';
import { answerWith, type Place, type Reply, type Sender } from '../ports/said.ts';
import type { Clock, Later } from '../ports/time.ts';
import { channelOf, type Network, networkIdOf, newNetwork } from './network.ts';
import { welcomeCard } from './networkCard.ts';
import type { NetworkStore } from './networkStore.ts';
import { networkText } from './networkText.ts';

export interface NetworkHandler {
  /** The first thing the channel sees. */
  readonly welcome: CardKind;
  /** The app was added to a team. Teams says it more than once; the welcome comes once. */
  onAdded(place: Place, by: Sender, chosenChannelId: string | undefined): Promise<void>;
  /** The app was removed: what is stored stays, nothing is sent any more. */
  onRemoved(place: Place): Promise<void>;
  /** Somebody came to or left the team. */
  onMembersChanged(place: Place): Promise<void>;
  /** The team got another name. */
  onRenamed(place: Place): Promise<void>;
  /** Keeps the newest address of the network's messages, and its name. */
  onHeardFrom(place: Place, network: Network): Promise<void>;
  /** "starta här" */
  onStartHere(acting: Acting, place: Place): Promise<Reply>;
  /** The tab was added by a facilitator: the network lives where it stands. False when the team has no such channel. */
  chooseChannel(network: Network, channelId: string): Promise<boolean>;
}

export interface NetworkNeeds {
  readonly networks: NetworkStore;
  readonly roster: Roster;
  readonly people: People;
  /** Brings the stored people up to date with the channel's roster. */
  readonly freshenPeople: (network: Network, maxAgeMs: number) => Promise<void>;
  readonly deliveries: Pick<Deliveries, 'deliverNow' | 'find'>;
  readonly clock: Clock;
  readonly later: Later;
  readonly privacyUrl: string;
}

const rosterAgainMs = 5_000;
const welcomeKind = 'welcome';

export function networkHandler(needs: NetworkNeeds): NetworkHandler {
  const { networks, deliveries, clock, later } = needs;

  /** Another channel may have other members, so the roster is read anew. */
  async function move(
    networkId: string,
    channelId: string,
    channelKind: Place['channelKind'],
  ): Promise<boolean> {
    const moved = await networks.change(networkId, (now) =>
      now.channelId === channelId && now.channelKind === channelKind
        ? now
        : { ...now, channelId, channelKind },
    );
    const network = await networks.find(networkId);
    if (moved && network) later.soon(`people:${networkId}`, 0, () => needs.freshenPeople(network, 0));
    return moved;
  }

  async function comeBack(fresh: Network, chosenChannelId: string | undefined): Promise<void> {
    await networks.change(fresh.id, (now) => {
      const wasGone = !now.installed;
      const channelId = now.channelId ?? chosenChannelId;
      if (now.installed && channelId === now.channelId) return now;
      const { serviceUrl, addedBy } = wasGone ? fresh : now;
      const timesAdded = now.timesAdded + (wasGone ? 1 : 0);
      return { ...now, installed: true, timesAdded, serviceUrl, addedBy, channelId };
    });
  }

  async function keepNewest({ serviceUrl, teamName }: Place, network: Network): Promise<void> {
    const name = teamName ?? network.name;
    if (network.serviceUrl === serviceUrl && network.name === name) return;
    await networks.change(network.id, (now) => ({ ...now, serviceUrl, name }));
  }

  /** Who is told about in the welcome; undefined when Teams does not give the roster yet. */
  async function facilitatorOf(network: Network): Promise<'first' | 'known' | 'none' | undefined> {
    try {
      await needs.freshenPeople(network, 0);
    } catch {
      // Teams is sometimes slow to let a new app read the roster.
      later.soon(`people:${network.id}`, 0, () => needs.freshenPeople(network, 0), rosterAgainMs);
      return undefined;
    }
    const facilitators = (await needs.people.list(network.id)).filter((person) => person.facilitator);
    if (facilitators.length === 0) return 'none';
    return facilitators.some((person) => person.teamsId === network.addedBy) ? 'first' : 'known';
  }

  const welcome: CardKind = {
    kind: welcomeKind,
    async render({ networkId, occurrence, key }) {
      const network = await networks.find(networkId);
      const stands = (await deliveries.find(networkId, key))?.state === 'sent';
      if (!network || stands || occurrence !== `${network.timesAdded}`) return undefined;
      return {
        card: welcomeCard(network, await facilitatorOf(network), needs.privacyUrl),
        title: networkText[network.language].welcome.title,
        // A team's own id is that of its first channel.
        channelId: network.channelId ?? network.teamId,
      };
    },
  };

  return {
    welcome,
    async onAdded(place, by, chosenChannelId) {
      const fresh = newNetwork(place, by.teamsId, chosenChannelId);
      if (!(await networks.insertNew(fresh))) await comeBack(fresh, chosenChannelId);
      const network = (await networks.find(fresh.id)) ?? fresh;
      await deliveries.deliverNow({
        networkId: network.id,
        kind: welcomeKind,
        subject: welcomeKind,
        occurrence: `${network.timesAdded}`,
        at: clock.now(),
      });
    },
    async onRemoved(place) {
      await networks.change(networkIdOf(place.tenantId, place.teamId), (now) =>
        now.installed ? { ...now, installed: false } : now,
      );
    },
    async onMembersChanged(place) {
      const network = await networks.find(networkIdOf(place.tenantId, place.teamId));
      if (network?.installed) await needs.freshenPeople(network, 0);
    },
    async onHeardFrom(place, network) {
      await keepNewest(place, network);
    },
    async onRenamed(place) {
      const network = await networks.find(networkIdOf(place.tenantId, place.teamId));
      if (network?.installed) await keepNewest(place, network);
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
      const chosen = channels.find((channel) => channel.id === channelId);
      if (!chosen) return false;
      await move(network.id, chosen.id, chosen.kind);
      return true;
    },
  };
}
