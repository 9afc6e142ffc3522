import type { Deliveries } from '../../../delivery/delivery.ts';
import type { People } from '../../../people/person.ts';
import { type Random, randomId } from '../../../ports/random.ts';
import { answerWith, type Reply } from '../../../ports/said.ts';
import { TableUnavailable } from '../../../ports/table.ts';
import type { Clock } from '../../../ports/time.ts';
import type { CaseLibrary } from '../../case.ts';
import { contactsOf } from '../../contacts.ts';
import type { Answering } from '../answering/answering.ts';
import type { RecentAnswers } from '../answering/recentAnswers.ts';
import { sharedDue } from '../askingKinds.ts';
import type { AskingText } from '../askingText.ts';
import { arrival } from '../cards/arrival.ts';
import type { Notice } from '../cards/notice.ts';
import type { PlanForgetting } from '../forgetting.ts';
import { isDone, mayFail } from '../mayFail.ts';
import { type Pressed, unreadable } from '../pressed.ts';
import { type CaseUse, rememberedMs } from './caseUse.ts';
import { goneCard, viewCard } from './viewCard.ts';

export interface CasePressNeeds {
  readonly library: CaseLibrary;
  readonly people: People;
  readonly use: CaseUse;
  readonly recent: RecentAnswers;
  readonly answering: Answering;
  readonly deliveries: Pick<Deliveries, 'deliverNow'>;
  readonly planForgetting: PlanForgetting;
  readonly clock: Clock;
  readonly random: Random;
}

/** What one does with a case one was shown: reads all of it, shares it, says whether the answer was to help. */
export interface CasePresses {
  show(pressed: Pressed): Promise<Reply>;
  share(pressed: Pressed): Promise<Reply>;
  rate(pressed: Pressed): Promise<Reply>;
}

export function casePresses(needs: CasePressNeeds): CasePresses {
  const { library, people, use, recent, answering, deliveries, planForgetting, clock, random } = needs;

  async function view(pressed: Pressed, notice?: Notice): Promise<Reply> {
    const { acting, press } = pressed;
    const { network, person } = acting;
    if (press.libraryId === undefined) return unreadable(acting);
    const found = (await library.open(network)).find(press.libraryId);
    const of = viewOf(pressed);
    if (!found) return answerWith(goneCard(of));
    if (!notice && press.page === 0) await mayFail(use.opened(network.id, found.libraryId));
    const contacts = contactsOf(found, await people.list(network.id), person);
    return answerWith(viewCard(found, { ...of, contacts, page: press.page, notice }));
  }

  function viewOf({ acting, press }: Pressed) {
    const { network, language } = acting;
    // A question may be too long for the buttons of its answer.
    const known = recent.get(network.id, press.answerId);
    return {
      networkId: network.id,
      language,
      answerId: press.answerId ?? randomId(random),
      question: known?.question.text ?? press.question,
      about: known?.about?.libraryId ?? press.about,
    };
  }

  async function shareNow(
    networkId: string,
    answerId: string,
    libraryId: string,
  ): Promise<keyof AskingText['answer']['shared']> {
    try {
      const now = clock.now();
      const { id, outcome } = await use.share(networkId, answerId, libraryId, now);
      if (outcome === 'tooMany') return 'tooMany';
      // Also when it was shared before: the server may have died before the card was planned.
      const due = { ...sharedDue(networkId, libraryId, id), at: now };
      await planForgetting(networkId, now, rememberedMs);
      const became = arrival(await deliveries.deliverNow(due));
      return became === 'sent' && outcome === 'again' ? 'again' : became;
    } catch (error) {
      if (!(error instanceof TableUnavailable)) throw error;
      return 'failed';
    }
  }

  return {
    show: (pressed) => view(pressed),
    async share(pressed) {
      const { acting, press } = pressed;
      const { answerId, libraryId } = press;
      if (answerId === undefined || libraryId === undefined) return unreadable(acting);
      const shelf = await library.open(acting.network);
      if (!shelf.find(libraryId)) return answerWith(goneCard(viewOf(pressed)));
      const became = await shareNow(acting.network.id, answerId, libraryId);
      const isGood = became === 'sent' || became === 'soon' || became === 'again';
      const notice: Notice = {
        say: ({ answer }) => answer.shared[became],
        tone: isGood ? 'good' : 'attention',
      };
      return press.onCase ? view(pressed, notice) : answering.again(pressed, { notice });
    },
    async rate(pressed) {
      const { acting, press, at } = pressed;
      const { network, person } = acting;
      const { libraryId, helpful } = press;
      if (libraryId === undefined || helpful === undefined) return unreadable(acting);
      const shelf = await library.open(network);
      if (shelf.find(libraryId)) {
        const rating = { networkId: network.id, personKey: person.key, libraryId, helpful, pressedAt: at };
        const isKept = await isDone(
          use.rate(rating).then(() => planForgetting(network.id, at, rememberedMs)),
        );
        if (!isKept) return answering.again(pressed, { notice: notRated });
      }
      return answering.again(pressed, { said: helpful ? 'yes' : 'no' });
    },
  };
}

const notRated: Notice = { say: ({ answer }) => answer.notSaved, tone: 'attention' };
