import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { verbs as planVerbs } from './planCard.ts';
import { triadOf } from './round.ts';
import {
  beginsText,
  momentText,
  ownButton,
  type RoundView,
  reference,
  short,
  textOf,
  titleOf,
  verbs,
} from './roundCard.ts';
import { type Notice, roundText } from './roundCardText.ts';

/** Past these many a card is no longer read on a phone. */
export const maxListed = 5;

export interface ListOf {
  readonly networkId: string;
  readonly personKey: string;
  readonly isFacilitator: boolean;
  readonly language: Language;
}

/** "triader": the rounds there are, and one's own triad in each; facilitators lead them from here. */
export function roundListCard(
  of: ListOf,
  views: readonly RoundView[],
  { hidden = 0, notice }: { readonly hidden?: number; readonly notice?: Notice | undefined } = {},
): Card {
  const text = roundText[of.language];
  return card(
    of.language,
    [
      heading(text.list.title),
      notice && paragraph(text.notices[notice], { weight: 'bolder', color: 'accent' }),
      views.length === 0 ? paragraph(text.list.none) : undefined,
      ...views.flatMap((view) => roundLines(of, view)),
      hidden > 0 ? paragraph(text.list.more(hidden), { isSubtle: true, spacing: 'medium' }) : undefined,
    ],
    {
      actions: of.isFacilitator ? [press(text.list.new, planVerbs.new, { network: of.networkId })] : [],
    },
  );
}

/** Closing is asked about once more: it cannot be taken back. */
export function closeCard(view: RoundView): Card {
  const { closing } = textOf(view);
  return card(
    view.language,
    [heading(closing.title), plainText(roundName(view), { spacing: 'small' }), paragraph(closing.sure)],
    {
      actions: [
        press(closing.yes, verbs.close, { ...reference(view), sure: 'yes' }, { style: 'destructive' }),
        listButton(view, closing.no),
      ],
    },
  );
}

export function listButton(view: RoundView, title?: string): Action {
  return press(title ?? textOf(view).buttons.list, verbs.list, { network: view.networkId });
}

function roundLines(of: ListOf, view: RoundView): Element[] {
  const { round, called } = view;
  const text = textOf(view);
  const own = triadOf(round, of.personKey);
  const isOpen = round.state === 'published';
  const mine = own
    ? plainText(short(text.list.yours(own.number, own.members.map(called).join(', '))), { spacing: 'small' })
    : isOpen && paragraph(text.list.notYours, { spacing: 'small' });
  const actions = [
    ...(isOpen ? [ownButton(view)] : []),
    ...(of.isFacilitator ? facilitatorActions(view) : []),
  ];
  return [
    plainText(roundName(view), { spacing: 'medium', separator: true }),
    ...(round.question ? [plainText(short(round.question), { spacing: 'none' })] : []),
    paragraph(stateLine(view), { isSubtle: true, spacing: 'none' }),
    ...(mine ? [mine] : []),
    ...(actions.length > 0 ? [{ type: 'ActionSet' as const, spacing: 'small' as const, actions }] : []),
  ];
}

function roundName(view: RoundView): string {
  return view.session?.title ?? titleOf(view);
}

function stateLine(view: RoundView): string {
  const { round, triads } = view;
  const { states } = textOf(view).list;
  if (round.state === 'draft') {
    return round.byItself ? states.draftByItself(momentText(view, round.startsAt)) : states.draft;
  }
  if (round.state !== 'published') return states.closed;
  if (triads.length === 0) return states.tooFew;
  if (round.meetings !== undefined) return states.between(round.meetings);
  if (triads.every(({ standing }) => standing.state === 'notBegun')) return states.begins(beginsText(view));
  return triads.every(({ standing }) => standing.state === 'finished') ? states.finished : states.running;
}

function facilitatorActions(view: RoundView): Action[] {
  const { round, triads } = view;
  const { list } = textOf(view);
  const mayStart =
    round.meetings === undefined &&
    round.state !== 'closed' &&
    triads.length > 0 &&
    triads.every(({ standing }) => standing.state === 'notBegun');
  return [
    ...(round.state === 'closed' ? [] : [press(list.plan, planVerbs.show, reference(view))]),
    ...(mayStart ? [press(list.start, verbs.start, reference(view))] : []),
    ...(round.state === 'published' ? [press(list.close, verbs.close, reference(view))] : []),
  ];
}
