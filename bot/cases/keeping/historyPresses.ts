import { answerWith, type Reply } from '../../ports/said.ts';
import type { Case } from '../case.ts';
import { historyCard, type Notice, revisionCard } from './historyCard.ts';
import { keepingText } from './keepingText.ts';
import { noticeCard } from './manageCard.ts';
import {
  aboutCase,
  type KeepingNeeds,
  namesOf,
  type Pressed,
  type Presses,
  unlessAway,
  unreadable,
} from './pressed.ts';
import { verbs } from './verbs.ts';

/** How a case came to be as it is, and the way back. */
export function historyPresses({ keeping, people }: Pick<KeepingNeeds, 'keeping' | 'people'>): Presses {
  async function history({ press, of }: Pressed, one: Case, notice?: Notice): Promise<Reply> {
    const who = await namesOf(people, of);
    const all = await keeping.history(of.networkId, one.id);
    return answerWith(historyCard(of, one, all, { page: press.page, who, ...(notice && { notice }) }));
  }

  async function revision({ press, of }: Pressed, one: Case): Promise<Reply> {
    const all = await keeping.history(of.networkId, one.id);
    const shown = all.find((other) => other.revision === press.revision);
    if (!shown) return answerWith(noticeCard(of, keepingText[of.language].history.noSuch, one.id));
    return answerWith(
      revisionCard(of, one, all, { shown, page: press.page, who: await namesOf(people, of) }),
    );
  }

  async function goBack(pressed: Pressed, one: Case): Promise<Reply> {
    const { press, of, acting } = pressed;
    const text = keepingText[of.language];
    const { seen } = press;
    if (seen === undefined) return unreadable(of);
    if (one.retired) return answerWith(noticeCard(of, text.isRetired, one.id));
    const all = await keeping.history(of.networkId, one.id);
    const shown = all.find((other) => other.revision === press.revision);
    if (!shown) return answerWith(noticeCard(of, text.history.noSuch, one.id));
    const who = await namesOf(people, of);
    return unlessAway(
      async () => {
        const outcome = await keeping.change(of.networkId, one.id, shown.body, seen, acting.person.key);
        if (outcome === 'saved') return answerWith(noticeCard(of, text.history.wentBack, one.id));
        return history(pressed, one, 'overtaken');
      },
      () => revisionCard(of, one, all, { shown, who, notice: 'failed' }),
    );
  }

  return {
    [verbs.history]: aboutCase(keeping, (pressed, one) => history(pressed, one)),
    [verbs.revision]: aboutCase(keeping, revision),
    [verbs.goBack]: aboutCase(keeping, goBack),
  };
}
