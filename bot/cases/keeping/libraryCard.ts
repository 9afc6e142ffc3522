import { type CaseKind, caseKinds } from '../../contract/case.ts';
import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { type Case, type LibraryCase, textOf } from '../case.ts';
import { showButton } from '../caseCard.ts';
import { keepingText } from './keepingText.ts';
import { type CardOf, formButtons, verbs } from './verbs.ts';

export const casesOnPage = 15;
/** What a list shows of a title or a name; the case itself shows all. */
const maxShown = 120;

/**
 * "fall": how many there are of each kind; the cases themselves come to the one who presses.
 *
 * @param inChat in the bot's own chat with one person.
 */
export function casesCard(
  { networkId, language }: CardOf,
  cases: readonly LibraryCase[],
  inChat: boolean,
): Card {
  const text = keepingText[language];
  const kinds = caseKinds.flatMap((kind) => {
    const count = cases.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, title: text.counted(kind, count) }];
  });
  const data = { network: networkId };
  return card(
    language,
    [
      heading(text.title),
      paragraph(kinds.length === 0 ? text.empty : text.intro(inChat)),
      kinds.length === 0
        ? buttons(press(text.showAll, verbs.list, data))
        : buttons(...kinds.map(({ kind, title }) => press(title, verbs.list, { ...data, of: kind }))),
    ],
    { actions: formButtons(text.propose, verbs.propose, data) },
  );
}

/** "föreslå fall" */
export function proposeCard({ networkId, language }: CardOf): Card {
  const { proposing, propose } = keepingText[language];
  return card(language, [heading(proposing.title), paragraph(proposing.intro)], {
    actions: formButtons(propose, verbs.propose, { network: networkId }),
  });
}

export interface LibraryState {
  readonly cases: readonly LibraryCase[];
  readonly kind: CaseKind | undefined;
  /** From 0. */
  readonly page: number;
  /** How many proposals wait; undefined for who is no facilitator. */
  readonly proposals: number | undefined;
}

/** The library for one person: by kind, organisation and title. */
export function libraryCard(of: CardOf, { cases, kind, page, proposals }: LibraryState): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const data = { network: networkId };
  const chosen = cases.filter((one) => kind === undefined || one.kind === kind).toSorted(inOrder(language));
  const shown = paged(chosen, page);
  const rows = shown.items.flatMap((one, at, all): Element[] => [
    ...(one.kind === all[at - 1]?.kind ? [] : [kindHeading(one.kind, language)]),
    ...caseLines(one, language),
    ...(one.from ? [subtle(text.sharedBy(one.from.name))] : []),
    buttons(
      showButton(text.show, networkId, one.libraryId),
      proposals === undefined || one.from
        ? undefined
        : press(text.manage, verbs.manage, { ...data, case: one.id }),
    ),
  ]);
  return card(
    language,
    [
      heading(text.title),
      chosen.length === 0 ? paragraph(text.empty) : undefined,
      ...rows,
      ...pageElements(of, shown, verbs.list, kind === undefined ? data : { ...data, of: kind }),
      kind === undefined ? undefined : apart(press(text.showAll, verbs.list, data)),
    ],
    {
      actions:
        proposals === undefined
          ? formButtons(text.propose, verbs.propose, data)
          : [
              ...formButtons(text.fresh, verbs.form, data),
              press(text.proposals(proposals), verbs.proposals, data),
              press(text.retired, verbs.retiredList, data),
            ],
    },
  );
}

/** Those taken out of use, for a facilitator. */
export function retiredCard(of: CardOf, cases: readonly Case[], page: number): Card {
  const { networkId, language } = of;
  const text = keepingText[language];
  const shown = paged(cases.toSorted(inOrder(language)), page);
  return card(
    language,
    [
      heading(text.retiring.listTitle),
      cases.length === 0 ? paragraph(text.retiring.none) : undefined,
      ...shown.items.flatMap((one): Element[] => {
        const data = { network: networkId, case: one.id };
        return [
          ...caseLines(one, language),
          buttons(press(text.manage, verbs.manage, data), press(text.retiring.restore, verbs.restore, data)),
        ];
      }),
      ...pageElements(of, shown, verbs.retiredList, { network: networkId }),
    ],
    { actions: [press(text.back, verbs.list, { network: networkId })] },
  );
}

function inOrder(language: Language) {
  const title = (one: Case) => textOf(one, language).title;
  return (a: Case, b: Case) =>
    caseKinds.indexOf(a.kind) - caseKinds.indexOf(b.kind) ||
    a.organisation.localeCompare(b.organisation, 'sv') ||
    title(a).localeCompare(title(b), 'sv') ||
    (a.id < b.id ? -1 : 1);
}

function kindHeading(kind: CaseKind, language: Language): Element {
  return paragraph(keepingText[language].kinds[kind], { weight: 'bolder', spacing: 'large' });
}

/** A case in a list: its title and organisation. */
export function caseLines(one: Case, language: Language): Element[] {
  const { organisation } = one;
  return [
    plainText(cut(textOf(one, language).title), { separator: true, spacing: 'medium' }),
    ...(organisation === '' ? [] : [subtle(organisation)]),
  ];
}

export function subtle(written: string): Element {
  return plainText(cut(written), { italic: true, spacing: 'none' });
}

export function cut(written: string): string {
  const letters = [...written];
  return letters.length <= maxShown ? written : `${letters.slice(0, maxShown - 1).join('')}…`;
}

export function buttons(...actions: readonly (Action | undefined)[]): Element {
  return { type: 'ActionSet', spacing: 'small', actions: actions.filter((action) => action !== undefined) };
}

/** What concerns all of a list and not its last row. */
function apart(action: Action): Element {
  return { type: 'ActionSet', separator: true, spacing: 'medium', actions: [action] };
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 0; past the last one it is the last. */
  readonly page: number;
  readonly pages: number;
}

export function paged<Item>(all: readonly Item[], wanted: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / casesOnPage));
  const page = Math.min(wanted, pages - 1);
  return { items: all.slice(page * casesOnPage, (page + 1) * casesOnPage), page, pages };
}

/** Where one is and the way on; nothing when there is one page only. */
export function pageElements(
  { language }: Pick<CardOf, 'language'>,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  verb: string,
  data: Record<string, string>,
): readonly Element[] {
  const text = keepingText[language];
  if (pages < 2) return [];
  const to = (title: string, other: number) => press(title, verb, { ...data, page: `${other}` });
  return [
    paragraph(text.page(page + 1, pages), { isSubtle: true, spacing: 'medium' }),
    buttons(
      page > 0 ? to(text.previous, page - 1) : undefined,
      page < pages - 1 ? to(text.next, page + 1) : undefined,
    ),
  ];
}
