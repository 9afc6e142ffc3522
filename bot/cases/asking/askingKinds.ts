import type { CardKind, TaskKind } from '../../delivery/delivery.ts';
import type { Networks } from '../../networks/network.ts';
import { calledAs, type People } from '../../people/person.ts';
import type { Clock } from '../../ports/time.ts';
import type { CaseLibrary } from '../case.ts';
import { contactsOf } from '../contacts.ts';
import { askingText } from './askingText.ts';
import type { CaseUse } from './caseUse.ts';
import { networkQuestionCard } from './networkQuestionCard.ts';
import type { OpenQuestion, QuestionStore } from './questionStore.ts';
import { shortened } from './shortened.ts';
import { sharedCard, sharedTitle } from './viewCard.ts';

export const kinds = { share: 'caseShare', question: 'caseQuestion', forgetting: 'caseForgetting' } as const;

export interface KindNeeds {
  readonly library: CaseLibrary;
  readonly networks: Networks;
  readonly people: People;
  readonly use: CaseUse;
  readonly questions: QuestionStore;
  readonly clock: Clock;
}

const mostOfTitle = 200;

/** A question's card in the channel: one that is asked again after it was done with gets a new one. */
export function questionOccurrence({ posting }: Pick<OpenQuestion, 'posting'>): string {
  return `asked-${posting}`;
}

/** The cards asking posts in the channel, and what it forgets by itself. */
export function askingKinds(needs: KindNeeds): { cards: readonly CardKind[]; tasks: readonly TaskKind[] } {
  const { library, networks, people, use, questions, clock } = needs;

  const share: CardKind = {
    kind: kinds.share,
    async render({ networkId, subject, key }) {
      const [network, libraryId] = await Promise.all([
        networks.find(networkId),
        use.sharedCase(networkId, subject),
      ]);
      if (!network || libraryId === undefined) return undefined;
      // Retired since it was shared: it no longer belongs in the channel.
      const found = (await library.open(network)).find(libraryId);
      if (!found) return undefined;
      const { language } = network;
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
    run: ({ networkId }) => use.forget(networkId, clock.now()),
  };

  return { cards: [share, question], tasks: [forgetting] };
}
