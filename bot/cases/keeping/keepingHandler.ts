import { readCasePress } from '../../contract/caseForm.ts';
import { refusedAsStray } from '../../networks/network.ts';
import type { Acting } from '../../people/person.ts';
import { sentenceCard } from '../../ports/card.ts';
import { answerWith, type CardAction, type Reply, type Said } from '../../ports/said.ts';
import { formPresses } from './formPresses.ts';
import { historyPresses } from './historyPresses.ts';
import { keepingText } from './keepingText.ts';
import { casesCard, proposeCard } from './libraryCard.ts';
import { libraryPresses } from './libraryPresses.ts';
import { type KeepingNeeds, type Presses, unreadable } from './pressed.ts';
import { proposalPresses, proposingPresses } from './proposalPresses.ts';
import { type CardOf, verbs } from './verbs.ts';

export interface KeepingHandler {
  /** A press on one of our cards or in our dialogs; undefined when the verb is none of ours. */
  onPress(action: CardAction, acting: Acting): Promise<Reply> | undefined;
  /** "fall": how many there are, and the way to them. */
  onCases(acting: Acting, said?: Pick<Said, 'inChat'>): Promise<Reply>;
  /** "föreslå fall": the way to the form, for everybody. */
  onPropose(acting: Acting): Promise<Reply>;
}

/** Facilitators' and members' work with the library. */
export function keepingHandler(needs: KeepingNeeds): KeepingHandler {
  const presses: Presses = {
    ...libraryPresses(needs),
    ...formPresses(needs),
    ...historyPresses(needs),
    ...proposingPresses(needs),
    ...proposalPresses(needs),
  };

  async function onPress(action: CardAction, acting: Acting): Promise<Reply> {
    const { network, language, person } = acting;
    const press = readCasePress(action.data);
    const stray = refusedAsStray(press.networkId, action, network, keepingText[language]);
    if (stray) return stray;
    if (!person.facilitator && !forEverybody.has(action.verb)) {
      return answerWith(sentenceCard(language, keepingText[language].onlyFacilitators));
    }
    const of = { networkId: network.id, language, carrier: action.carrier };
    const handle = presses[action.verb];
    return handle ? handle({ press, of, acting }) : unreadable(of);
  }

  return {
    onPress: (action, acting) => (Object.hasOwn(presses, action.verb) ? onPress(action, acting) : undefined),
    async onCases(acting, { inChat = false } = {}) {
      const { cases } = await needs.library.open(acting.network);
      return answerWith(casesCard(cardOf(acting), cases, inChat));
    },
    onPropose: async (acting) => answerWith(proposeCard(cardOf(acting))),
  };
}

const forEverybody: ReadonlySet<string> = new Set([verbs.list, verbs.propose, verbs.sendProposal]);

function cardOf({ network, language }: Acting): CardOf {
  return { networkId: network.id, language, carrier: 'card' };
}
