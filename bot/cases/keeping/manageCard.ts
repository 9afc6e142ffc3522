import type { CaseBody } from '../../contract/case.ts';
import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
  send,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { type Case, textOf } from '../case.ts';
import { caseElements, casePages } from '../caseCard.ts';
import { caseText } from '../caseText.ts';
import { otherLanguage, partsApart } from './bodies.ts';
import { keepingText } from './keepingText.ts';
import { buttons, caseLines, cut, pageElements } from './libraryCard.ts';
import { type CardOf, formButtons, verbs } from './verbs.ts';

/** Opens a case with all a facilitator can do with it; only for the network's own cases. */
export function manageButton(networkId: string, caseId: string, language: Language): Action {
  return press(keepingText[language].manage, verbs.manage, { network: networkId, case: caseId });
}

/** One of the network's own cases, as a facilitator has it. @param sharedWith the names of those networks. */
export function manageCard(
  of: CardOf,
  one: Case,
  { page = 0, sharedWith = [] }: { page?: number; sharedWith?: readonly string[] } = {},
): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const data = { network: networkId, case: one.id };
  const translation = text.translation[otherLanguage(one.language)];
  return card(
    language,
    [
      one.retired ? paragraph(text.isRetired, { color: 'attention', weight: 'bolder' }) : undefined,
      ...wholeCase(of, one, page, verbs.manage, data),
      sharedWith.length > 0 ? plainText(text.sharedWith(sharedWith.map(cut).join(', '))) : undefined,
      one.retired
        ? undefined
        : buttons(
            ...formButtons(text.change, verbs.form, data),
            ...formButtons(translation, verbs.translation, data),
          ),
    ],
    {
      actions: [
        ...(one.retired
          ? [press(text.retiring.restore, verbs.restore, data)]
          : [press(text.sharing.button, verbs.share, data), press(text.retiring.button, verbs.retire, data)]),
        press(text.history.button, verbs.history, data),
        press(text.back, verbs.list, { network: networkId }),
      ],
    },
  );
}

/** A case, a page of it at a time. Only the contact that a facilitator wrote is shown. */
export function wholeCase(
  { language }: CardOf,
  one: Case,
  page: number,
  verb: string,
  data: Record<string, string>,
): readonly Element[] {
  const contacts = one.contact === '' ? undefined : [one.contact];
  const pages = casePages(one, language, contacts);
  const shown = Math.min(page, pages - 1);
  const [, ...way] = pageElements({ language }, { page: shown, pages }, verb, data);
  return [...caseElements(one, language, contacts, shown), ...way];
}

export function savedCard(of: CardOf, caseId: string, body: CaseBody, isApproved: boolean): Card {
  const { networkId, language, carrier } = of;
  const text = keepingText[language];
  const data = { network: networkId, case: caseId };
  const apart = partsApart(body);
  const translation = text.translation[otherLanguage(body.language)];
  const parts = apart.map((part) => caseText[language].parts[part].toLowerCase()).join(', ');
  return card(
    language,
    [
      heading(isApproved ? text.saved.approved : text.saved.title),
      plainText(textOf(body, language).title),
      paragraph(text.saved.found),
      apart.length > 0 ? paragraph(text.saved.apart(parts), { color: 'attention' }) : undefined,
    ],
    {
      actions:
        carrier === 'dialog'
          ? [send(carrier, translation[0], verbs.translation, data)]
          : [
              ...formButtons(translation, verbs.translation, data),
              press(text.backToCase, verbs.manage, data),
              isApproved ? press(text.proposing.back, verbs.proposals, { network: networkId }) : undefined,
              press(text.back, verbs.list, { network: networkId }),
            ],
    },
  );
}

/** One sentence, and the way on. */
export function noticeCard(of: CardOf, sentence: string, caseId?: string, more?: Action): Card {
  const { networkId, language, carrier } = of;
  const text = keepingText[language];
  return card(language, [paragraph(sentence)], {
    actions:
      carrier === 'dialog'
        ? []
        : [
            more,
            caseId === undefined
              ? undefined
              : press(text.backToCase, verbs.manage, { network: networkId, case: caseId }),
            press(text.back, verbs.list, { network: networkId }),
          ],
  });
}

export function retireCard(of: CardOf, one: Case, failed = false): Card {
  const { networkId, language, carrier } = of;
  const { retiring } = keepingText[language];
  const data = { network: networkId, case: one.id };
  return card(
    language,
    [
      heading(retiring.title),
      failed ? paragraph(retiring.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      ...caseLines(one, language),
      paragraph(retiring.ask),
      one.sharedWith.length > 0 ? paragraph(retiring.askShared) : undefined,
    ],
    {
      actions: [
        send(carrier, retiring.sure, verbs.retire, { ...data, sure: 'yes' }, { style: 'destructive' }),
        send(carrier, retiring.no, verbs.manage, data),
      ],
    },
  );
}

export interface SharingState {
  /** Networks one may choose, and those that see the case already. */
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly notice?: 'failed' | 'unknownNetwork' | 'done';
}

/** Which other networks see a case, and what they get. */
export function shareCard(of: CardOf, one: Case, { networks, chosen, notice }: SharingState): Card {
  const { networkId, language, carrier } = of;
  const { sharing, backToCase } = keepingText[language];
  const data = { network: networkId, case: one.id };
  const back = send(carrier, backToCase, verbs.manage, data, { associatedInputs: 'none' });
  const color = notice === 'done' ? 'good' : 'attention';
  const top = [
    heading(sharing.title),
    notice ? paragraph(sharing[notice], { color, weight: 'bolder' }) : undefined,
    ...caseLines(one, language),
  ];
  if (networks.length === 0) return card(language, [...top, paragraph(sharing.nowhere)], { actions: [back] });
  return card(
    language,
    [
      ...top,
      paragraph(sharing.note),
      one.contact === '' ? paragraph(sharing.noContact) : plainText(sharing.contact(one.contact)),
      {
        type: 'Input.ChoiceSet',
        id: 'networks',
        label: sharing.label,
        errorMessage: sharing.error,
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        choices: networks.map(({ id, name }) => ({ title: plainTitle(cut(name)) || id, value: id })),
        ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
      },
    ],
    {
      actions: [
        send(
          carrier,
          sharing.save,
          verbs.saveShare,
          { ...data, were: one.sharedWith.join(',') },
          { style: 'positive' },
        ),
        back,
      ],
    },
  );
}
