import type { CasePress } from '../../contract/caseForm.ts';
import type { Networks } from '../../networks/network.ts';
import { type Acting, calledAs, type People } from '../../people/person.ts';
import type { Card } from '../../ports/card.ts';
import type { Random } from '../../ports/random.ts';
import { answerWith, type Reply, refuse } from '../../ports/said.ts';
import { TableUnavailable } from '../../ports/table.ts';
import type { Case, CaseLibrary } from '../case.ts';
import type { CaseKeeping } from '../caseKeeping.ts';
import type { Who } from './historyCard.ts';
import { keepingText } from './keepingText.ts';
import { noticeCard } from './manageCard.ts';
import type { CardOf } from './verbs.ts';

export interface KeepingNeeds {
  readonly keeping: CaseKeeping;
  readonly library: CaseLibrary;
  readonly people: People;
  readonly networks: Pick<Networks, 'find'>;
  /** Other networks that this person may share a case with: of the same host tenant, and they facilitate them. */
  readonly sharable: (acting: Acting) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  readonly random: Random;
}

/** A press that was found to belong to the network and channel it came from, by somebody who may make it. */
export interface Pressed {
  readonly press: CasePress;
  readonly of: CardOf;
  readonly acting: Acting;
}

export type Presses = Readonly<Record<string, (pressed: Pressed) => Promise<Reply>>>;

/** Presses on a card of one case, which is looked up in the network. */
export function aboutCase(
  keeping: Pick<CaseKeeping, 'read'>,
  handle: (pressed: Pressed, one: Case) => Promise<Reply>,
): (pressed: Pressed) => Promise<Reply> {
  return async (pressed) => {
    const { press, of } = pressed;
    if (press.caseId === undefined) return unreadable(of);
    const one = await keeping.read(of.networkId, press.caseId);
    return one ? handle(pressed, one) : answerWith(noticeCard(of, keepingText[of.language].gone));
  };
}

/** What is done, or a card that says that the store is out of reach. */
export async function unlessAway(act: () => Promise<Reply>, away: () => Card): Promise<Reply> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof TableUnavailable)) throw error;
    return answerWith(away());
  }
}

export function unreadable({ language }: CardOf): Reply {
  return refuse(400, 'BadRequest', keepingText[language].unknown);
}

/** Names for those in the network; the deck and those who left have words of their own. */
export async function namesOf(people: People, { networkId, language }: CardOf): Promise<Who> {
  const { deck, left } = keepingText[language];
  const names = new Map((await people.list(networkId)).map((person) => [person.key, calledAs(person)]));
  return (key) => (key === 'deck' ? deck : (names.get(key) ?? left));
}
