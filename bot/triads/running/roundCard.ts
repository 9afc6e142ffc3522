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
import { clockText, defaultTimeZone, localDate, localMoment } from '../../ports/localTime.ts';
import type { Instant } from '../../ports/time.ts';
import type { Session } from '../../sessions/session.ts';
import type { Called } from '../called.ts';
import type { Round } from '../round.ts';
import { promptOf } from '../templates/template.ts';
import { type RoundText, roundText } from './roundCardText.ts';
import { areAllDone, beginsAt, lengthOf, type TriadStanding } from './roundStanding.ts';

/** The presses of a round's cards in the channel, and of what they answer. */
export const verbs = {
  own: 'triad/own',
  next: 'triad/next',
  pause: 'triad/pause',
  resume: 'triad/resume',
  begin: 'triad/begin',
  cannot: 'triad/cannot',
  cannotSure: 'triad/cannotSure',
  join: 'triad/join',
  met: 'triad/met',
  list: 'triad/list',
  start: 'triad/start',
  close: 'triad/close',
} as const;

/** All that a card about a round shows, as things are at `now`. */
export interface RoundView {
  readonly networkId: string;
  readonly round: Round;
  readonly session: Session | undefined;
  readonly language: Language;
  /** The delivery whose card it is, or whose card was pressed. */
  readonly deliveryKey: string | undefined;
  readonly triads: readonly TriadStanding[];
  /** "Anna Exempel (Ludvika)". */
  readonly called: Called;
  /** "Anna Exempel", within a sentence. */
  readonly named: Called;
  /** The id Teams asks for a person's own view by; undefined for those who have left. */
  readonly teamsIdOf: (personKey: string) => string | undefined;
  /** What the triads have contributed. */
  readonly contributed: readonly Element[];
  readonly now: Instant;
}

/** Teams gives at most this many people their own view of a card. */
const maxOwnViews = 60;
/** Of the 25,000 bytes a card may have; sixty ids for own views take 6,000. */
export const roomForTriads = 11_000;
const roomForContributions = 4_500;
const maxLineLength = 500;

/** What a card sends back about which round it belongs to. */
export function reference({ networkId, round, deliveryKey }: RoundView): Record<string, string> {
  return { network: networkId, round: round.id, ...(deliveryKey ? { delivery: deliveryKey } : {}) };
}

export function titleOf({ round, language }: Pick<RoundView, 'round' | 'language'>): string {
  const { titles } = roundText[language];
  return round.meetings === undefined ? titles.session : titles.between;
}

/** "Triadsamtal: Träff 2", for notifications and screen readers. */
export function notification(title: string, { session }: RoundView): string {
  return session ? `${title}: ${session.title}` : title;
}

/** The shared card with all triads. */
export function roundCard(view: RoundView): Card {
  const { round, triads, language } = view;
  const text = roundText[language];
  if (round.state === 'cancelled') return sentenceAbout(view, text.cancelled);
  if (triads.length === 0) return tooFewCard(view);
  return card(
    language,
    [
      heading(titleOf(view)),
      ...topLines(view),
      ...fittingTriads(view, triads),
      ...closedLine(view),
      ...contributedLines(view),
    ],
    {
      actions: sharedActions(view),
      ...ownViews(view, triads),
    },
  );
}

/** The shared card of one triad. */
export function triadCard(view: RoundView, number: number): Card {
  const { round, triads, language } = view;
  const text = roundText[language];
  if (round.state === 'cancelled') return sentenceAbout(view, text.cancelled);
  const own = triads.find(({ triad }) => triad.number === number);
  const title = heading(text.triad(number));
  if (!own) {
    const actions = round.state === 'published' ? [ownButton(view)] : [];
    return card(language, [title, ...sessionLine(view), paragraph(text.dissolved)], { actions });
  }
  return card(
    language,
    [
      title,
      ...topLines(view),
      ...own.triad.members.map((member, index) =>
        plainText(view.called(member), { spacing: index === 0 ? 'medium' : 'none' }),
      ),
      ...standingLines(view, own),
      ...closedLine(view),
      ...contributedLines(view),
    ],
    { actions: sharedActions(view), ...ownViews(view, [own]) },
  );
}

/** Everybody is told why there are no triads. */
function tooFewCard(view: RoundView): Card {
  const { round, language } = view;
  const text = roundText[language];
  const isOpen = round.state === 'published';
  return card(
    language,
    [
      heading(titleOf(view)),
      ...sessionLine(view),
      paragraph(text.tooFew(round.without.length)),
      ...round.without.slice(0, 2).map((member) => plainText(view.called(member), { spacing: 'none' })),
      isOpen ? paragraph(text.tooFewHope) : undefined,
      ...closedLine(view),
    ],
    { actions: isOpen ? [joinButton(view), cannotButton(view)] : [] },
  );
}

export function sessionLine({ session }: RoundView): Element[] {
  return session ? [plainText(session.title, { spacing: 'small' })] : [];
}

/** Session, question, template and when it begins. */
export function topLines(view: RoundView): Element[] {
  const { round, language } = view;
  const text = roundText[language];
  const { least, most } = lengthOf(round);
  const minutes = least === most ? `${least}` : `${least}–${most}`;
  return [
    ...sessionLine(view),
    ...(round.question
      ? [
          paragraph(text.question, { weight: 'bolder', spacing: 'medium' }),
          plainText(round.question, { spacing: 'none' }),
        ]
      : []),
    plainText(text.length(round.template.name[language], minutes), { spacing: 'small' }),
    ...beginsLine(view),
  ];
}

function beginsLine(view: RoundView): Element[] {
  const { round, triads, language } = view;
  const text = roundText[language];
  if (round.state !== 'published' || !triads.every(({ standing }) => standing.state === 'notBegun'))
    return [];
  const line = round.meetings === undefined ? text.begins(beginsText(view)) : text.beginsFreely;
  return [paragraph(line, { spacing: 'small', weight: 'bolder' })];
}

/** "10:15", with the day when it is another one. */
export function beginsText(view: RoundView): string {
  return momentText(view, beginsAt(view.round));
}

export function momentText({ session, language, now }: RoundView, at: Instant): string {
  const zone = session?.timeZone ?? defaultTimeZone;
  const isToday = localDate(at, zone) === localDate(now, zone);
  return isToday ? clockText(at, zone, language) : localMoment(at, zone, language);
}

/** "Triad 1: Anna Exempel (Ludvika), …" */
export function membersLine({ called, language }: RoundView, { triad }: TriadStanding): string {
  return short(`${roundText[language].triad(triad.number)}: ${triad.members.map(called).join(', ')}`);
}

/** Where a triad stands: whose turn, how long, and what to do now. Nothing while all wait for the same instant. */
export function standingLines(view: RoundView, { triad, standing, run }: TriadStanding): Element[] {
  const { round, session, language, named } = view;
  const text = roundText[language].standing;
  if (standing.state === 'notBegun') {
    return run.startsAt === undefined ? [plainText(text.notBegun, { spacing: 'none' })] : [];
  }
  if (standing.state === 'finished') return [plainText(text.finished, { spacing: 'none' })];
  // A closed round runs no longer, however far it came.
  if (round.state !== 'published') return [];
  const { step, minutesLeft, endsAt } = standing;
  const who = step.roles
    ? text.turn(step.turn ?? 1, triad.members.length, named(step.roles.client))
    : text.together;
  const zone = session?.timeZone ?? defaultTimeZone;
  const time =
    endsAt === undefined
      ? text.paused(minutesLeft)
      : text.left(minutesLeft, clockText(endsAt, zone, language));
  return [
    plainText(`${who} · ${time}`, { spacing: 'none' }),
    plainText(short(`${roundText[language].now} ${promptOf(step, language, named)}`), { spacing: 'none' }),
  ];
}

/** Whole triads as long as they fit; those after them lose where they stand first, and then their line. */
export function fittingTriads(
  view: RoundView,
  triads: readonly TriadStanding[],
  room = roomForTriads,
  linesOf = standingLines,
): readonly Element[] {
  const text = roundText[view.language];
  const names = triads.map((triad) =>
    plainText(membersLine(view, triad), { spacing: 'medium', separator: true }),
  );
  let left = room;
  const shown = names.filter((line) => {
    left -= bytesOf(line);
    return left > 0;
  });
  left = Math.max(0, room - bytesOf(shown));
  const lines = shown.flatMap((line, index) => {
    const more = linesOf(view, triads[index] as TriadStanding);
    left -= bytesOf(more);
    return left > 0 ? [line, ...more] : [line];
  });
  const hidden = triads.length - shown.length;
  return hidden > 0 ? [...lines, paragraph(text.moreTriads(hidden), { spacing: 'medium' })] : lines;
}

function closedLine({ round, language }: RoundView): Element[] {
  return round.state === 'closed'
    ? [paragraph(roundText[language].closed, { spacing: 'medium', weight: 'bolder' })]
    : [];
}

export function contributedLines({ contributed, language }: RoundView): readonly Element[] {
  if (bytesOf(contributed) <= roomForContributions) return contributed;
  return [paragraph(roundText[language].contributionsElsewhere, { spacing: 'medium' })];
}

function sharedActions(view: RoundView): Action[] {
  const { round, triads } = view;
  if (round.state !== 'published') return [];
  return [ownButton(view), ...(areAllDone(round, triads) ? [] : [cannotButton(view), joinButton(view)])];
}

export function ownButton(view: RoundView, title?: string): Action {
  return press(title ?? textOf(view).buttons.own, verbs.own, reference(view));
}

export function cannotButton(view: RoundView): Action {
  return press(textOf(view).buttons.cannot, verbs.cannot, reference(view));
}

export function joinButton(view: RoundView): Action {
  return press(textOf(view).buttons.join, verbs.join, reference(view));
}

function ownViews(view: RoundView, triads: readonly TriadStanding[]): Pick<Card, 'refresh'> {
  if (view.round.state !== 'published') return {};
  return refreshFor(view, triads, verbs.own);
}

/** Those who are in the triads see their own view of the card. */
export function refreshFor(
  view: RoundView,
  triads: readonly TriadStanding[],
  verb: string,
  data: Readonly<Record<string, string>> = {},
): Pick<Card, 'refresh'> {
  const userIds = triads.flatMap(({ triad }) => triad.members.flatMap((key) => view.teamsIdOf(key) ?? []));
  if (userIds.length === 0) return {};
  return {
    refresh: {
      action: { type: 'Action.Execute', verb, data: { ...reference(view), ...data } },
      userIds: userIds.slice(0, maxOwnViews),
    },
  };
}

/** One sentence about the round. */
export function sentenceAbout(view: RoundView, sentence: string, actions: readonly Action[] = []): Card {
  return card(view.language, [heading(titleOf(view)), ...sessionLine(view), paragraph(sentence)], {
    actions,
  });
}

export function textOf({ language }: RoundView): RoundText {
  return roundText[language];
}

export function short(line: string): string {
  return line.length > maxLineLength ? `${line.slice(0, maxLineLength - 1).toWellFormed()}…` : line;
}

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
