import { createHash } from 'node:crypto';
import type { CardKind, Deliveries, DueName, TaskKind } from '../../delivery/delivery.ts';
import type { Networks } from '../../networks/network.ts';
import { calledAs, type People } from '../../people/person.ts';
import type { Clock } from '../../ports/time.ts';
import type { CaseLibrary } from '../case.ts';
import { contactsOf } from '../contacts.ts';
import { askingText } from './askingText.ts';
import { shortened } from './cards/shortened.ts';
import { networkQuestionCard } from './unanswered/networkQuestionCard.ts';
import type { OpenQuestion, QuestionStore } from './unanswered/questionStore.ts';
import type { CaseUse } from './using/caseUse.ts';
import { goneShareCard, sharedCard, sharedTitle } from './using/viewCard.ts';

export const kinds = {
  share: 'caseShare',
  question: 'caseQuestion',
  forgetting: 'caseForgetting',
  redrawing: 'caseShareRedrawing',
} as const;

export interface KindNeeds {
  readonly library: CaseLibrary;
  readonly networks: Networks;
  readonly people: People;
  readonly use: CaseUse;
  readonly questions: QuestionStore;
  readonly deliveries: Pick<Deliveries, 'find' | 'redraw'>;
  readonly clock: Clock;
}

const mostOfTitle = 200;

/** A case's cards in the channel are one subject; a case's id itself may be no part of a delivery's key. */
export function sharedSubject(libraryId: string): string {
  return createHash('sha256').update(libraryId).digest('hex').slice(0, 32);
}

/** @param shareId as `CaseUse.share` gives it. */
export function sharedDue(networkId: string, libraryId: string, shareId: string): DueName {
  const occurrence = `${libraryId}${between}${shareId}`;
  return { networkId, kind: kinds.share, subject: sharedSubject(libraryId), occurrence };
}

/** In no case's id. */
const between = '@';

/** A question's card in the channel: one that is asked again after it was done with gets a new one. */
export function questionOccurrence({ posting }: Pick<OpenQuestion, 'posting'>): string {
  return `asked-${posting}`;
}

/** The cards asking posts in the channel, and what it forgets by itself. */
export function askingKinds(needs: KindNeeds): { cards: readonly CardKind[]; tasks: readonly TaskKind[] } {
  const { library, networks, people, use, questions, deliveries, clock } = needs;

  const share: CardKind = {
    kind: kinds.share,
    async render({ networkId, occurrence, key }) {
      const network = await networks.find(networkId);
      if (!network) return undefined;
      const { language } = network;
      const [libraryId = ''] = occurrence.split(between);
      const found = (await library.open(network)).find(libraryId);
      if (!found) {
        // Retired, or shared no longer: nothing of it is to stand in the channel.
        const stands = (await deliveries.find(networkId, key))?.state === 'sent';
        return stands
          ? { card: goneShareCard(language), title: askingText[language].view.goneShare }
          : undefined;
      }
      const contacts = contactsOf(found, await people.list(networkId));
      return {
        card: sharedCard(found, { networkId, language, contacts, delivery: key }),
        title: sharedTitle(found, language),
      };
    },
  };

  const question: CardKind = {
    kind: kinds.question,
    async render({ networkId, subject, occurrence }) {
      const [network, found] = await Promise.all([
        networks.find(networkId),
        questions.read(networkId, subject),
      ]);
      if (!network || found?.postedAt === undefined || occurrence !== questionOccurrence(found)) {
        return undefined;
      }
      const { language } = network;
      const asker =
        found.by === undefined
          ? undefined
          : (await people.list(networkId)).find(({ key }) => key === found.by);
      const isDone = found.doneAt !== undefined;
      return {
        card: networkQuestionCard({ text: found.text, isDone }, { language, name: asker && calledAs(asker) }),
        title: `${askingText[language].network.card}: ${shortened(found.text, mostOfTitle)}`,
      };
    },
  };

  const forgetting: TaskKind = {
    kind: kinds.forgetting,
    async run({ networkId }) {
      await use.forget(networkId, clock.now());
      await questions.forget(networkId, clock.now());
    },
  };

  const redrawing: TaskKind = {
    kind: kinds.redrawing,
    run: ({ networkId, subject }) => deliveries.redraw(networkId, subject, [kinds.share]),
  };

  return { cards: [share, question], tasks: [forgetting, redrawing] };
}
