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
import { verbs as planVerbs } from '../planning/planCard.ts';
import { triadOf, unseenBreaches } from '../round.ts';
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
export const roundsPerPage = 5;

export interface ListOf {
  readonly networkId: string;
  readonly personKey: string;
  readonly isFacilitator: boolean;
  /** Answered where all can read it: a facilitator sees there what everybody sees, and the rest by a press. */
  readonly isShared?: boolean;
  readonly language: Language;
}

export interface ListState {
  /** From 0. */
  readonly page?: number;
  readonly pages?: number;
  readonly notice?: Notice | undefined;
}

/** "triader": a page of the rounds there are, and one's own triad in each; facilitators lead them from here. */
export function roundListCard(
  of: ListOf,
  views: readonly RoundView[],
  { page = 0, pages = 1, notice }: ListState = {},
): Card {
  const { list, notices } = roundText[of.language];
  const network = { network: of.networkId };
  const turn = (title: string, to: number) => press(title, verbs.list, { ...network, page: String(to) });
  return card(
    of.language,
    [
      heading(list.title),
      notice && paragraph(notices[notice], { weight: 'bolder', color: 'accent' }),
      views.length === 0 ? paragraph(list.none) : undefined,
      pages > 1 ? paragraph(list.page(page + 1, pages), { isSubtle: true }) : undefined,
      ...views.flatMap((view) => roundLines(of, view)),
    ],
    {
      actions: [
        page + 1 < pages ? turn(list.next, page + 1) : undefined,
        page > 0 ? turn(list.previous, page - 1) : undefined,
        of.isFacilitator && of.isShared ? press(list.forFacilitators, verbs.list, network) : undefined,
        leads(of) ? press(list.new, planVerbs.new, network) : undefined,
      ],
    },
  );
}

function leads({ isFacilitator, isShared = false }: ListOf): boolean {
  return isFacilitator && !isShared;
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

export function planButton(view: RoundView): Action {
  return press(textOf(view).list.plan, planVerbs.show, reference(view));
}

function roundLines(of: ListOf, view: RoundView): Element[] {
  const { round, called } = view;
  const text = textOf(view);
  const own = triadOf(round, of.personKey);
  const isOpen = round.state === 'published';
  const mine = own
    ? plainText(short(text.list.yours(own.number, own.members.map(called).join(', '))), { spacing: 'small' })
    : isOpen && paragraph(text.list.notYours, { spacing: 'small' });
  const actions = [...(isOpen ? [ownButton(view)] : []), ...(leads(of) ? facilitatorActions(view) : [])];
  return [
    plainText(roundName(view), { spacing: 'medium', separator: true }),
    ...(round.question ? [plainText(short(round.question), { spacing: 'none' })] : []),
    paragraph(stateLine(view), { isSubtle: true, spacing: 'none' }),
    ...(leads(of) && isOpen && round.openQuestion
      ? [paragraph(text.list.undecided, { color: 'attention', spacing: 'none' })]
      : []),
    ...(leads(of) && isOpen && unseenBreaches(round).length > 0
      ? [paragraph(text.list.unseen, { color: 'attention', spacing: 'none' })]
      : []),
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
    if (isCalledOff(view)) return states.calledOff;
    return round.byItself ? states.draftByItself(momentText(view, round.startsAt)) : states.draft;
  }
  if (round.state !== 'published') return states.closed;
  if (triads.length === 0) return states.tooFew;
  if (round.meetings !== undefined) return states.between(round.meetings);
  if (triads.every(({ standing }) => standing.state === 'notBegun')) return states.begins(beginsText(view));
  return triads.every(({ standing }) => standing.state === 'finished') ? states.finished : states.running;
}

/** Its session is cancelled, or gone. */
function isCalledOff({ round, session }: RoundView): boolean {
  return round.sessionId !== undefined && (session === undefined || session.cancelled);
}

function facilitatorActions(view: RoundView): Action[] {
  const { round, triads } = view;
  const { list } = textOf(view);
  const mayStart =
    round.meetings === undefined &&
    round.state !== 'closed' &&
    !isCalledOff(view) &&
    triads.length > 0 &&
    triads.every(({ standing }) => standing.state === 'notBegun');
  return [
    ...(round.state === 'closed' ? [] : [planButton(view)]),
    ...(mayStart ? [press(list.start, verbs.start, reference(view))] : []),
    ...(round.state === 'published' ? [press(list.close, verbs.close, reference(view))] : []),
  ];
}
