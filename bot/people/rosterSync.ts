import type { Network } from '../networks/network.ts';
import { channelOf } from '../networks/network.ts';
import type { Member, Roster } from '../ports/roster.ts';
import { firstFacilitator, fromRoster, type Person, personKeyOf } from './person.ts';
import type { PersonStore } from './personStore.ts';

/**
 * Makes the stored people those of the channel: new ones come in, changed names follow, those who left are removed. A
 * facilitator who left is kept as away, so that the role is there if they come back.
 *
 * An empty roster is taken as a failure and changes nothing: a channel with our app in it has at least one member.
 *
 * @throws when Teams does not give the roster; nothing is changed then.
 */
export async function syncRoster(network: Network, roster: Roster, store: PersonStore): Promise<void> {
  const channel = channelOf(network) ?? { ...network, conversationId: network.teamId };
  const members = await roster.members(
    channel,
    network.channelKind === 'standard' ? network.teamId : undefined,
  );
  if (members.length === 0) throw new Error('Teams gave an empty roster.');
  const before = await store.everyone(network.id);
  const present = new Map(members.map((member) => [keyOf(member, before), member]));
  for (const [key, member] of present) {
    const known = before.find((person) => person.key === key);
    if (!known) await store.insertNew(network.id, { ...fromRoster(member, undefined), key });
    else if (isStale(known, member)) {
      await store.change(network.id, key, (person) => ({ ...fromRoster(member, person), key }));
    }
  }
  for (const person of before) {
    if (present.has(person.key) || person.away) continue;
    if (person.facilitator) await store.change(network.id, person.key, (now) => ({ ...now, away: true }));
    else await store.remove(network.id, person.key);
  }
  store.forget(network.id);
  const first = firstFacilitator(network, await store.list(network.id));
  if (first) {
    await store.change(network.id, first.key, (person) => ({ ...person, facilitator: true }));
    store.forget(network.id);
  }
}

/** Teams sometimes leaves a member's tenant out; who is known by their Teams id stays who they are. */
function keyOf(member: Member, before: readonly Person[]): string {
  const known = before.find((person) => person.teamsId === member.teamsId);
  return known?.objectId === member.objectId ? known.key : personKeyOf(member.tenantId, member.objectId);
}

function isStale(person: Person, member: Member): boolean {
  return (
    person.away ||
    person.name !== member.name ||
    person.teamsId !== member.teamsId ||
    person.guest !== member.guest
  );
}
