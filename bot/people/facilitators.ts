import type { Person } from './person.ts';

/** Somebody gives or takes the facilitator's role. */
export interface RolePress {
  readonly actorKey: string;
  readonly personKey: string;
  /** What the person is to be. */
  readonly facilitator: boolean;
}

/**
 * `already`: it was so before. `older`: the role was changed after this was pressed. `last`: the network would have no
 * facilitator left. `bySetting`: the setting FACILITATORS gives the role. `notAllowed`: who pressed is no facilitator.
 * `notThere`: the person is not in the channel.
 */
export type Refusal = 'already' | 'older' | 'last' | 'bySetting' | 'notAllowed' | 'notThere';
export type RoleChange = 'done' | Refusal;

/**
 * Who has to be a facilitator still at the moment the role changes hands: who pressed, or, when somebody gives their own
 * role up, one who stays. Both rows are written in one transaction, each under its version; so of two who remove each
 * other at once one comes too late, and no order of presses leaves a network without a facilitator.
 *
 * @param people as they are stored, those who are away too.
 * @param bySetting person keys that are facilitators whatever is stored.
 */
export function witnessOf(
  people: readonly Person[],
  bySetting: ReadonlySet<string>,
  { actorKey, personKey, facilitator }: RolePress,
): Person | Refusal {
  const person = people.find(({ key }) => key === personKey);
  if (!person || (facilitator && person.away)) return 'notThere';
  const named = bySetting.has(personKey);
  if ((person.facilitator || named) === facilitator) return 'already';

  const steers = (one: Person) => !one.away && (one.facilitator || bySetting.has(one.key));
  const actor = people.find(({ key }) => key === actorKey);
  if (!actor || !steers(actor)) return 'notAllowed';
  if (named) return 'bySetting';
  if (actor !== person) return actor;
  return people.find((one) => one !== person && steers(one)) ?? 'last';
}
