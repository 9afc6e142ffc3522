import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import { about, answer, type Given, givenOpen, member } from '../given.ts';

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
  await house.settle();
  return house;
}

/** Where a message or a button must be there. */
export function fail(): never {
  throw new Error('There is no such message.');
}
