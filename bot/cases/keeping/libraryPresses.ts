import { type Action, press as button } from '../../ports/card.ts';
import { answerWith, type Reply } from '../../ports/said.ts';
import type { Case } from '../case.ts';
import { keepingText } from './keepingText.ts';
import { libraryCard, retiredCard } from './libraryCard.ts';
import { manageCard, noticeCard, retireCard, shareCard } from './manageCard.ts';
import { aboutCase, type KeepingNeeds, type Pressed, type Presses, unlessAway } from './pressed.ts';
import { type CardOf, verbs } from './verbs.ts';

/** The lists, and what is done with a case as a whole. */
export function libraryPresses({ keeping, library, networks, sharable }: KeepingNeeds): Presses {
  async function list({ press, of, acting }: Pressed): Promise<Reply> {
    const { cases } = await library.open(acting.network);
    const waiting = acting.person.facilitator ? await keeping.proposals(of.networkId) : undefined;
    const { kind, page } = press;
    return answerWith(libraryCard(of, { cases, kind, page, proposals: waiting?.length }));
  }

  async function retiredList({ press, of }: Pressed): Promise<Reply> {
    const cases = (await keeping.list(of.networkId)).filter(({ retired }) => retired);
    return answerWith(retiredCard(of, cases, press.page));
  }

  async function manage({ press, of }: Pressed, one: Case): Promise<Reply> {
    const sharedWith = (await named(one.sharedWith)).map(({ name }) => name);
    return answerWith(manageCard(of, one, { page: press.page, sharedWith }));
  }

  async function retire({ press, of, acting }: Pressed, one: Case): Promise<Reply> {
    const text = keepingText[of.language].retiring;
    // Pressed twice is pressed once: the second one is answered like the first.
    if (one.retired) return answerWith(noticeCard(of, text.done, one.id));
    if (!press.sure) return answerWith(retireCard(of, one));
    return unlessAway(
      async () => {
        await keeping.setRetired(of.networkId, one.id, true, acting.person.key);
        return answerWith(noticeCard(of, text.done, one.id));
      },
      () => retireCard(of, one, true),
    );
  }

  async function restore({ of, acting }: Pressed, one: Case): Promise<Reply> {
    const text = keepingText[of.language].retiring;
    return unlessAway(
      async () => {
        await keeping.setRetired(of.networkId, one.id, false, acting.person.key);
        return answerWith(noticeCard(of, text.restored, one.id, toRetired(of)));
      },
      () => noticeCard(of, text.notRestored, one.id, toRetired(of)),
    );
  }

  function toRetired({ networkId, language }: CardOf): Action {
    return button(keepingText[language].retired, verbs.retiredList, { network: networkId });
  }

  async function share({ of, acting }: Pressed, one: Case): Promise<Reply> {
    if (one.retired) return answerWith(noticeCard(of, keepingText[of.language].isRetired, one.id));
    const choices = await choicesOf(one, await sharable(acting));
    return answerWith(shareCard(of, one, { networks: choices, chosen: one.sharedWith }));
  }

  async function saveShare({ press, of, acting }: Pressed, one: Case): Promise<Reply> {
    const text = keepingText[of.language];
    if (one.retired) return answerWith(noticeCard(of, text.isRetired, one.id));
    const { chosen, were } = press;
    const may = await sharable(acting);
    const choices = await choicesOf(one, may);
    const wanted = chosen.filter((id) => choices.some((network) => network.id === id));
    if (wanted.length < chosen.length) {
      return answerWith(shareCard(of, one, { networks: choices, chosen: wanted, notice: 'unknownNetwork' }));
    }
    // What changed on the card is changed: what others chose meanwhile stays, and a press that comes late undoes nothing.
    const add = chosen.filter((id) => !were.includes(id) && may.some((network) => network.id === id));
    const remove = were.filter((id) => !chosen.includes(id));
    return unlessAway(
      async () => {
        const now = await keeping.share(of.networkId, one.id, { add, remove }, acting.person.key);
        if (!now) return answerWith(noticeCard(of, text.gone));
        const networks = await choicesOf(now, choices);
        return answerWith(shareCard(of, now, { networks, chosen: now.sharedWith, notice: 'done' }));
      },
      () => shareCard(of, one, { networks: choices, chosen, notice: 'failed' }),
    );
  }

  /** A network that sees the case can be taken away, also by who is not in it. */
  async function choicesOf(one: Case, may: readonly { readonly id: string; readonly name: string }[]) {
    const others = one.sharedWith.filter((id) => may.every((network) => network.id !== id));
    return [...may, ...(await named(others))].toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  }

  async function named(ids: readonly string[]) {
    return Promise.all(ids.map(async (id) => ({ id, name: (await networks.find(id))?.name ?? id })));
  }

  return {
    [verbs.list]: list,
    [verbs.retiredList]: retiredList,
    [verbs.manage]: aboutCase(keeping, manage),
    [verbs.retire]: aboutCase(keeping, retire),
    [verbs.restore]: aboutCase(keeping, restore),
    [verbs.share]: aboutCase(keeping, share),
    [verbs.saveShare]: aboutCase(keeping, saveShare),
  };
}
