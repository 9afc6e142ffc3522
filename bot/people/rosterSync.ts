import type { Network } from '../networks/network.ts';
import { channelOf } from '../networks/network.ts';
import type { Member, Roster } from '../ports/roster.ts';
import { away, firstFacilitator, fromRoster, type Person, personKeyOf } from './person.ts';
import type { PersonStore } from './personStore.ts';

/**
 * Makes the stored people those of the channel: new ones come in, changed names follow, organisations are guessed where
 * nobody has said them, those who left are removed. A facilitator who left is kept as away, so that the role is there if
 * they come back.
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
    const asOfNow = (person: Person | undefined) => ({ ...fromRoster(member, person), key });
    const known = before.find((person) => person.key === key);
    if (!known) await store.insertNew(network.id, asOfNow(undefined));
    else if (differ(known, asOfNow(known))) await store.change(network.id, key, asOfNow);
  }
  for (const person of before) {
    if (present.has(person.key)) continue;
    if (!person.facilitator) await store.remove(network.id, person.key);
    else if (!person.away) await store.change(network.id, person.key, away);
  }
  store.forget(network.id);
  const first = firstFacilitator(network, await store.list(network.id));
  if (first && !first.facilitator) {
    await store.change(network.id, first.key, (person) => ({ ...person, facilitator: true }));
    store.forget(network.id);
  }
}

/** Teams sometimes leaves a member's tenant out; who is known by their Teams id stays who they are. */
function keyOf(member: Member, before: readonly Person[]): string {
  const known = before.find((person) => person.teamsId === member.teamsId);
  return known?.objectId.toLowerCase() === member.objectId.toLowerCase()
    ? known.key
    : personKeyOf(member.tenantId, member.objectId);
}

function differ(person: Person, other: Person): boolean {
  return Object.entries(other).some(([name, value]) => person[name as keyof Person] !== value);
}
