import type { Network } from '../networks/network.ts';
import { channelOf } from '../networks/network.ts';
import type { Member, Roster } from '../ports/roster.ts';
import { firstFacilitator, fromRoster, type Person, personKeyOf } from './person.ts';
import type { PersonStore } from './personStore.ts';

/**
 * Makes the stored people those of the channel: new ones come in, changed names follow, those who left are removed.
 * An empty roster is taken as a failure and changes nothing: a channel with our app in it has at least one member.
 *
 * @returns the person who became the network's first facilitator by this, if any.
 * @throws when Teams does not give the roster; nothing is changed then.
 */
export async function syncRoster(
  network: Network,
  roster: Roster,
  store: PersonStore,
): Promise<Person | undefined> {
  const channel = channelOf(network) ?? {
    tenantId: network.tenantId,
    conversationId: network.teamId,
    serviceUrl: network.serviceUrl,
  };
  const members = await roster.members(
    channel,
    network.channelKind === 'standard' ? network.teamId : undefined,
  );
  if (members.length === 0) throw new Error('Teams gave an empty roster.');
  store.forget(network.id);
  const before = new Map((await store.list(network.id)).map((person) => [person.key, person]));
  const present = new Map(members.map((member) => [personKeyOf(member.tenantId, member.objectId), member]));
  for (const [key, member] of present) {
    const known = before.get(key);
    if (!known) await store.insertNew(network.id, fromRoster(member, undefined));
    else if (isStale(known, member)) {
      await store.change(network.id, key, (person) => fromRoster(member, person));
    }
  }
  for (const key of before.keys()) if (!present.has(key)) await store.remove(network.id, key);
  store.forget(network.id);
  const first = firstFacilitator(network, await store.list(network.id));
  if (first) {
    await store.change(network.id, first.key, (person) => ({ ...person, facilitator: true }));
    store.forget(network.id);
  }
  return first;
}

function isStale(person: Person, member: Member): boolean {
  return person.name !== member.name || person.teamsId !== member.teamsId || person.guest !== member.guest;
}
