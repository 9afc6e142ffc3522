import type { Network } from '../networks/network.ts';
import type { Language } from '../ports/language.ts';
import type { Member } from '../ports/roster.ts';

/** A member of a network's channel. */
export interface Person {
  /** The person's own tenant and object id, "tenant:object": stable when names and addresses change. */
  readonly key: string;
  /** The id Teams uses for this person in this bot's activities. */
  readonly teamsId: string;
  readonly objectId: string;
  readonly name: string;
  readonly guest: boolean;
  readonly facilitator: boolean;
  /** Left the channel, and is remembered for a role only. */
  readonly away: boolean;
  /** The person's own choice; without one the client's locale decides. */
  readonly language: Language | undefined;
}

/** Somebody who was recognised: a person, in a network, and the language to answer in. */
export interface Acting {
  readonly network: Network;
  readonly person: Person;
  readonly language: Language;
}

/** What other rooms may ask of this one. */
export interface People {
  /** Those who are in the channel. */
  list(networkId: string): Promise<readonly Person[]>;
}

export function personKeyOf(tenantId: string, objectId: string): string {
  return `${tenantId}:${objectId}`.toLowerCase();
}

/** A person as the roster has them now; role and language are ours and stay. */
export function fromRoster(member: Member, before: Person | undefined): Person {
  return {
    key: personKeyOf(member.tenantId, member.objectId),
    teamsId: member.teamsId,
    objectId: member.objectId,
    name: member.name,
    guest: member.guest,
    facilitator: before?.facilitator ?? false,
    away: false,
    language: before?.language,
  };
}

/** Who added the app becomes the first facilitator, if the network never had one and that person is no guest. */
export function firstFacilitator(network: Network, people: readonly Person[]): Person | undefined {
  if (network.hadFacilitator || network.addedBy === undefined) return undefined;
  return people.find((person) => person.teamsId === network.addedBy && !person.guest);
}
