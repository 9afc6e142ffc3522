import {
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
  send,
} from '../../ports/card.ts';
import { defaultTimeZone, localMoment } from '../../ports/localTime.ts';
import type { Proposal } from '../caseKeeping.ts';
import { asCase, caseFingerprint } from './bodies.ts';
import { caseFormText } from './caseFormText.ts';
import type { Who } from './historyCard.ts';
import { keepingText } from './keepingText.ts';
import { buttons, caseLines, cut, paged, pageElements } from './libraryCard.ts';
import { wholeCase } from './manageCard.ts';
import { type CardOf, formButtons, verbs } from './verbs.ts';

/** To the member who proposed. */
export function thanksCard({ networkId, language, carrier }: CardOf, title: string): Card {
  const { proposing } = keepingText[language];
  return card(
    language,
    [heading(proposing.thanks), plainText(title, { italic: true }), paragraph(proposing.next)],
    { actions: [send(carrier, proposing.another, verbs.propose, { network: networkId })] },
  );
}

/** What waits for a facilitator, the oldest first. */
export function proposalsCard(of: CardOf, proposals: readonly Proposal[], page: number, who: Who): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const shown = paged(proposals, page);
  return card(
    language,
    [
      heading(text.proposing.listTitle),
      proposals.length === 0 ? paragraph(text.proposing.none) : undefined,
      ...shown.items.flatMap((proposal): Element[] => [
        ...caseLines(asCase(proposal.body, proposal.id), language),
        proposedBy(of, proposal, who),
        buttons(press(text.show, verbs.proposal, { network: networkId, case: proposal.id })),
      ]),
      ...pageElements(of, shown, verbs.proposals, { network: networkId }),
    ],
    { actions: [press(text.back, verbs.list, { network: networkId })] },
  );
}

export function proposalCard(
  of: CardOf,
  proposal: Proposal,
  { page = 0, who, notice }: { page?: number; who: Who; notice?: 'changed' | 'failed' },
): Card {
  const { networkId, language } = of;
  const { proposing } = keepingText[language];
  const data = { network: networkId, case: proposal.id };
  const fingerprint = caseFingerprint(proposal.body);
  return card(
    language,
    [
      notice ? paragraph(proposing[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      proposedBy(of, proposal, who),
      ...wholeCase(of, asCase(proposal.body, proposal.id), page, verbs.proposal, data),
    ],
    {
      actions: [
        press(proposing.approve, verbs.approve, { ...data, fingerprint }, { style: 'positive' }),
        ...formButtons(proposing.mend, verbs.mend, data),
        press(proposing.decline, verbs.decline, data),
        press(proposing.back, verbs.proposals, { network: networkId }),
      ],
    },
  );
}

export function declineCard(of: CardOf, proposal: Proposal, failed = false): Card {
  const { networkId, language } = of;
  const { proposing, retiring } = keepingText[language];
  const data = { network: networkId, case: proposal.id };
  return card(
    language,
    [
      heading(proposing.declining.title),
      failed ? paragraph(proposing.declining.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      ...caseLines(asCase(proposal.body, proposal.id), language),
      paragraph(proposing.declining.ask),
    ],
    {
      actions: [
        press(proposing.declining.sure, verbs.decline, { ...data, sure: 'yes' }, { style: 'destructive' }),
        press(retiring.no, verbs.proposal, data),
      ],
    },
  );
}

function proposedBy({ language }: CardOf, { by, at }: Proposal, who: Who): Element {
  const name = cut(who(by));
  const when = localMoment(at, defaultTimeZone, language);
  return plainText(`${caseFormText[language].proposedBy(name)} · ${when}`, {
    italic: true,
    spacing: 'small',
  });
}
