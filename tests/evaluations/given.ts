import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { kinds } from '../../bot/evaluations/evaluationDues.ts';
import type { Card, Execute } from '../../bot/ports/card.ts';
import type { Member } from '../../bot/ports/roster.ts';
import { about, answer, type Given, givenOpen, member, networkId, session } from '../given.ts';

export const pia = member(0);
export const anna = member(1);
export const outsider = member(3);

export const press = (house: Given, who = anna, over: Record<string, unknown> = {}) =>
  house.press(who, verbs.answer, { ...about, ...answer(over) });

export async function closed(
  answers: number,
  over: (number: number) => Record<string, unknown> = () => ({}),
) {
  const house = await givenOpen(answers + 3);
  for (let n = 1; n <= answers; n++) await press(house, member(n), over(n));
  await house.press(pia, verbs.close);
  await house.passes(15);
  return house;
}

/** What stands in the channel about the evaluation: not the welcome, nor what facilitators are asked at other times. */
export function standing(house: Given) {
  return house.channel.messages.filter(({ title }) => !/^Hej! Jag är|utskick|^Vilka deltog/.test(title));
}

/** Somebody presses the button of a card that has this verb. */
export function pressOn(
  house: Given,
  who: Member,
  card: Card | undefined,
  verb: string,
  over: Record<string, unknown> = {},
  messageId?: string,
) {
  const button = card && allActions(card).find((action) => action.verb === verb);
  if (!button) throw new Error(`No button for ${verb}.`);
  return house.press(who, verb, { ...button.data, ...over }, { messageId });
}

function allActions(card: Card): Execute[] {
  const inBody = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  return [...(card.actions ?? []), ...inBody].filter((action) => action.type === 'Action.Execute');
}

/** The delivery of a card about the session, as it stands. */
export async function deliveryOf(house: Given, kind: keyof typeof kinds, occurrence = '1') {
  const all = await house.dalalab.delivery.deliveries.list(networkId, session.id);
  return all.find((delivery) => delivery.kind === kinds[kind] && delivery.occurrence === occurrence);
}

/** Where a message or a button must be there. */
export function fail(): never {
  throw new Error('There is no such message.');
}
