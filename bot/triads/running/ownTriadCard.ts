import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  openDialog,
  paragraph,
  plainText,
  press,
} from '../../ports/card.ts';
import { type Round, triadOf } from '../round.ts';
import type { PlannedStep } from '../templates/template.ts';
import { contributionGroupAt } from './contributionGroups.ts';
import {
  cannotButton,
  contributedLines,
  fittingTriads,
  joinButton,
  ownButton,
  type RoundView,
  reference,
  sentenceAbout,
  standingLines,
  textOf,
  titleOf,
  topLines,
  verbs,
} from './roundCard.ts';
import type { Notice } from './roundCardText.ts';
import { areAllDone, seenOf, type TriadStanding } from './roundStanding.ts';

/** What a triad brings back is written in a form of the contributions' own. */
const contributeVerb = 'contribution/form';

const roomForOthers = 8_000;

/** A person's own view: their triad first, and what they can do in it. */
export function ownCard(view: RoundView, personKey: string, notice?: Notice): Card {
  const { round, triads, language } = view;
  const text = textOf(view);
  if (round.state === 'cancelled') return sentenceAbout(view, text.cancelled);
  const own = triads.find(({ triad }) => triad.number === triadOf(round, personKey)?.number);
  const others = triads.filter((one) => one !== own);
  const isOpen = round.state === 'published';
  return card(
    language,
    [
      heading(own ? text.own.title(own.triad.number) : titleOf(view)),
      notice && paragraph(text.notices[notice], { weight: 'bolder', color: 'accent' }),
      isOpen || notice === 'closed' ? undefined : paragraph(text.closed, { weight: 'bolder' }),
      ...topLines(view),
      ...(own ? ownLines(view, own, personKey) : outsideLines(view, personKey)),
      ...(others.length > 0
        ? [
            paragraph(text.own.others, { weight: 'bolder', spacing: 'large' }),
            ...fittingTriads(view, others, roomForOthers, briefly),
          ]
        : []),
      ...contributedLines(view),
    ],
    { actions: isOpen ? (own ? ownActions(view, own) : outsideActions(view, personKey)) : [] },
  );
}

/** "Jag kan inte" is asked about once more: others have to move. */
export function cannotCard(view: RoundView, number: number): Card {
  const { cannot } = textOf(view);
  return card(view.language, [heading(cannot.title), paragraph(cannot.sure(number))], {
    actions: [
      press(cannot.yes, verbs.cannotSure, reference(view), { style: 'destructive' }),
      ownButton(view, cannot.no),
    ],
  });
}

function ownLines(view: RoundView, own: TriadStanding, personKey: string): Element[] {
  const { round } = view;
  const text = textOf(view).own;
  const { standing, triad, run } = own;
  const step = standing.state === 'running' && round.state === 'published' ? standing.step : undefined;
  const hint =
    standing.state === 'notBegun' && run.startsAt === undefined
      ? text.beginFreely
      : standing.state === 'finished'
        ? `${text.finished} ${text.whenClosing}`
        : undefined;
  return [
    paragraph(text.members, { spacing: 'medium' }),
    ...triad.members.map((member) =>
      plainText(memberLine(view, member, member === personKey, step), { spacing: 'none' }),
    ),
    ...(step ? standingLines(view, own) : []),
    ...(hint && round.state === 'published' ? [paragraph(hint, { spacing: 'medium' })] : []),
  ];
}

/** Of the others, where they stand but not what they are to do. */
function briefly(view: RoundView, triad: TriadStanding): Element[] {
  return standingLines(view, triad).slice(0, 1);
}

/** "Anna Exempel (Ludvika), du: har turen". */
function memberLine(view: RoundView, member: string, isMe: boolean, step: PlannedStep | undefined): string {
  const role = step && roleOf(view, member, step);
  return `${view.called(member)}${isMe ? `, ${textOf(view).own.you}` : ''}${role ? `: ${role}` : ''}`;
}

/** Only a template that speaks of a coach gives the others different roles; otherwise the prompt says what they do. */
function roleOf(view: RoundView, member: string, { roles }: PlannedStep): string | undefined {
  const text = textOf(view).own.roles;
  if (!roles) return undefined;
  if (member === roles.client) return text.client;
  const { language, round } = view;
  const hasCoach = round.template.turn.some(({ prompt }) => prompt[language].includes('{coach}'));
  if (!hasCoach) return undefined;
  return member === roles.coach ? text.coach : text.observer;
}

function outsideLines(view: RoundView, personKey: string): Element[] {
  const text = textOf(view);
  const { round } = view;
  const isOpen = round.state === 'published';
  if (isOpen && isWaiting(round, personKey)) {
    return [paragraph(text.notices.joinedAsked, { spacing: 'medium' })];
  }
  if (round.triads.length === 0) {
    return [
      paragraph(text.tooFew(round.without.length), { spacing: 'medium' }),
      ...(isOpen ? [paragraph(text.tooFewHope, { spacing: 'small' })] : []),
    ];
  }
  return [
    paragraph(text.own.notInAny, { spacing: 'medium' }),
    ...(mayJoin(view) ? [paragraph(text.own.mayJoin, { spacing: 'small' })] : []),
  ];
}

/** The facilitators are asked where they get a place. */
export function isWaiting({ openQuestion }: Round, personKey: string): boolean {
  return openQuestion?.joined.includes(personKey) ?? false;
}

/** Who takes part without a triad can still say that they cannot. */
function outsideActions(view: RoundView, personKey: string): Action[] {
  const { round } = view;
  const isIn = round.without.includes(personKey) || isWaiting(round, personKey);
  const button = isIn ? cannotButton(view) : mayJoin(view) ? joinButton(view) : undefined;
  return [...(button ? [button] : []), updateButton(view)];
}

/** Not when all have talked: there is nobody left to talk with. */
function mayJoin({ round, triads }: RoundView): boolean {
  return round.state === 'published' && !areAllDone(round, triads);
}

function ownActions(view: RoundView, own: TriadStanding): Action[] {
  const { buttons } = textOf(view);
  const { triad, standing, run, progress } = own;
  const step = standing.state === 'running' ? standing.step.index : 0;
  const data = {
    ...reference(view),
    triad: String(triad.number),
    step: String(step),
    seen: seenOf(progress),
  };
  const isLast = step === run.steps.length - 1;
  const begins = run.startsAt === undefined && standing.state !== 'running';
  const contribution = {
    network: view.networkId,
    subject: view.round.id,
    group: contributionGroupAt(view.round, triad, view.now),
  };
  const actions: (Action | undefined)[] = [
    ...(standing.state === 'running'
      ? [
          press(isLast ? buttons.finish : buttons.next, verbs.next, data, { style: 'positive' }),
          standing.paused
            ? press(buttons.resume, verbs.resume, data)
            : press(buttons.pause, verbs.pause, data),
        ]
      : []),
    begins
      ? press(standing.state === 'notBegun' ? buttons.begin : buttons.beginAgain, verbs.begin, data, {
          style: standing.state === 'notBegun' ? 'positive' : 'default',
        })
      : undefined,
    // A turn of another triad draws this card anew, so the form that is safe from that comes first.
    ...(standing.state === 'finished'
      ? [
          openDialog(buttons.contribute, contributeVerb, contribution),
          press(buttons.contributeHere, contributeVerb, contribution),
        ]
      : []),
    standing.state === 'finished' && !begins ? undefined : cannotButton(view),
    updateButton(view),
  ];
  return actions.filter((action) => action !== undefined);
}

function updateButton(view: RoundView): Action {
  return ownButton(view, textOf(view).buttons.update);
}
