import type { Network } from '../networks/network.ts';
import { languageOf } from '../ports/language.ts';
import type { Sender } from '../ports/said.ts';
import type { Clock, Instant } from '../ports/time.ts';
import type { Acting, Person } from './person.ts';
import type { PersonStore } from './personStore.ts';

/** A stranger makes us ask Teams for the roster again, but at most this often for a network. */
const rosterGapMs = 10_000;

export interface Recognition {
  /** The person behind a verified activity, or undefined when the roster does not have them. */
  ofSender(network: Network, sender: Sender, locale: string | undefined): Promise<Acting | undefined>;
  /** The person behind a verified token of the tab. */
  ofKey(network: Network, personKey: string, locale: string | undefined): Promise<Acting | undefined>;
}

/**
 * @param sync brings the stored people up to date with the roster.
 * @param appointed person keys that are facilitators whatever the store says (the setting FACILITATORS).
 */
export function recognition(
  store: PersonStore,
  sync: (network: Network) => Promise<unknown>,
  appointed: ReadonlySet<string>,
  clock: Clock,
): Recognition {
  const lastAsked = new Map<string, Instant>();

  async function recognise(
    network: Network,
    isThem: (person: Person) => boolean,
    locale: string | undefined,
  ): Promise<Acting | undefined> {
    let found = (await store.list(network.id)).find(isThem);
    if (!found && clock.now() - (lastAsked.get(network.id) ?? 0) >= rosterGapMs) {
      lastAsked.set(network.id, clock.now());
      await sync(network);
      found = (await store.list(network.id)).find(isThem);
    }
    if (!found) return undefined;
    const person = appointed.has(found.key) ? { ...found, facilitator: true } : found;
    return { network, person, language: person.language ?? languageOf(locale, network.language) };
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
