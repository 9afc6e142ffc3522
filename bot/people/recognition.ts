import type { Network } from '../networks/network.ts';
import { languageOf } from '../ports/language.ts';
import type { Sender } from '../ports/said.ts';
import type { Later } from '../ports/time.ts';
import type { Acting, Person } from './person.ts';
import type { PersonStore } from './personStore.ts';
import type { RosterKeeper } from './rosterKeeper.ts';

/** A stranger makes us ask Teams for the roster, but not more often than this for a network. */
const forStrangersMs = 10_000;
/** Who left without our being told is noticed within this. */
const forEveryoneMs = 60 * 60_000;

export interface Recognition {
  /** The person behind a verified activity, or undefined when the roster does not have them. */
  ofSender(network: Network, sender: Sender, locale: string | undefined): Promise<Acting | undefined>;
  /** The person behind a verified token of the tab. */
  ofKey(network: Network, personKey: string, locale: string | undefined): Promise<Acting | undefined>;
}

export function recognition(store: PersonStore, roster: RosterKeeper, later: Later): Recognition {
  async function recognise(
    network: Network,
    isThem: (person: Person) => boolean,
    locale: string | undefined,
  ): Promise<Acting | undefined> {
    let person = (await store.list(network.id)).find(isThem);
    if (person) {
      later.soon(`roster:${network.id}`, forEveryoneMs, () => roster.freshen(network, forEveryoneMs));
    } else {
      await roster.freshen(network, forStrangersMs);
      person = (await store.list(network.id)).find(isThem);
    }
    return person && { network, person, language: person.language ?? languageOf(locale, network.language) };
  }

  return {
    // Both ids must agree where both are given: an id of one person with the object id of another is nobody.
    ofSender: (network, sender, locale) =>
      recognise(
        network,
        (person) =>
          person.teamsId === sender.teamsId &&
          (sender.objectId === undefined || person.objectId.toLowerCase() === sender.objectId.toLowerCase()),
        locale,
      ),
    ofKey: (network, personKey, locale) => recognise(network, (person) => person.key === personKey, locale),
  };
}
