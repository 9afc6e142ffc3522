import type { Network } from '../networks/network.ts';
import type { Language } from '../ports/language.ts';
import type { Member } from '../ports/roster.ts';
import { folded } from '../ports/said.ts';
import { guessOrganisation } from './organisations.ts';

/** A member of a network's channel. */
export interface Person {
  /** The person's own tenant and object id, "tenant:object": stable when names and addresses change. */
  readonly key: string;
  /** The id Teams uses for this person in this bot's activities. */
  readonly teamsId: string;
  readonly objectId: string;
  readonly name: string;
  readonly guest: boolean;
  /** Whom they represent; '' when it is not known. */
  readonly organisation: string;
  /** `guess`: from the domain of their mail. `person`: they said so themselves, and no guess changes it. */
  readonly organisationBy: 'guess' | 'person' | undefined;
  readonly facilitator: boolean;
  /** Left the channel, and is remembered for a role only. */
  readonly away: boolean;
  /** Their own choice to stand aside for a while: not counted among those who are asked, and in no triad. */
  readonly paused: boolean;
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

/**
 * What somebody is called on cards: "Anna Exempel (Ludvika)", and "Anna Exempel, Ludvika kommun" as it is, for many
 * directories have whom one works for in the name. Only to be shown with `plainText` or `plainTitle`.
 */
export function calledAs({ name, organisation }: Pick<Person, 'name' | 'organisation'>): string {
  const isSaid = organisation === '' || folded(name).includes(folded(organisation));
  return isSaid ? name : `${name} (${organisation})`;
}

/** Whom "12 of 27" counts when nobody has signed up: participants who have not paused. */
export function isAsked(person: Person): boolean {
  return !person.facilitator && !person.paused;
}

/** A person as the roster has them now; role, language, pause and what they said of themselves are ours and stay. */
export function fromRoster(member: Member, before: Person | undefined): Person {
  return {
    key: personKeyOf(member.tenantId, member.objectId),
    teamsId: member.teamsId,
    objectId: member.objectId,
    name: member.name,
    guest: member.guest,
    ...organisationOf(member, before),
    facilitator: before?.facilitator ?? false,
    away: false,
    paused: before?.paused ?? false,
    language: before?.language,
  };
}

/** Teams leaves the mail out now and then: a guess stands until there is a better one. */
function organisationOf(
  member: Member,
  before: Person | undefined,
): Pick<Person, 'organisation' | 'organisationBy'> {
  const guess = guessOrganisation(member.email);
  if (before?.organisationBy !== 'person' && guess !== '') {
    return { organisation: guess, organisationBy: 'guess' };
  }
  return { organisation: before?.organisation ?? '', organisationBy: before?.organisationBy };
}

/** What is kept of a facilitator who left: the role, and who has it. */
export function away(person: Person): Person {
  return {
    ...person,
    organisation: '',
    organisationBy: undefined,
    away: true,
    paused: false,
    language: undefined,
  };
}

/** Who added the app becomes the first facilitator, if the network never had one and that person is no guest. */
export function firstFacilitator(network: Network, people: readonly Person[]): Person | undefined {
  if (network.hadFacilitator || network.addedBy === undefined) return undefined;
  return people.find((person) => person.teamsId === network.addedBy && !person.guest);
}
