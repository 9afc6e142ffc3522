import { programmeText } from '../contract/session.ts';
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
import { type ProgrammeItem, type Session, whenText } from '../sessions/session.ts';
import {
  type AttendanceAnswer,
  attendanceAnswers,
  type CardTop,
  offeredAnswers,
  type SignUp,
} from './attendance.ts';
import { attendanceText, type Notice } from './attendanceText.ts';

/** The presses of the attendance cards. */
export const verbs = {
  answer: 'attendance/answer',
  view: 'attendance/view',
  confirm: 'attendance/confirm',
  edit: 'attendance/edit',
  save: 'attendance/save',
  standing: 'attendance/standing',
} as const;

/** Which session a card is about, and where it stands. */
export interface CardOf {
  readonly networkId: string;
  readonly session: Session;
  readonly language: Language;
  /** The delivery whose card it is; none where it answers a press on the list of sessions. */
  readonly deliveryKey?: string | undefined;
}

/** Teams gives at most this many people their own view of a card. */
export const maxOwnViews = 60;
/** Past these a card is no longer read on a phone; they also keep it far below what Teams takes. */
const maxItems = 15;
const maxItemLength = 200;
const maxOrganisations = 20;

/** The names of what a card sends back about itself. */
export function reference({ networkId, session, deliveryKey }: CardOf): Record<string, string> {
  return { network: networkId, session: session.id, ...(deliveryKey ? { delivery: deliveryKey } : {}) };
}

export interface ButtonsOf {
  readonly deliveryKey?: string | undefined;
  /** What the person has answered already: that button is left out. */
  readonly mine?: AttendanceAnswer | undefined;
  /** The buttons stand on the list of sessions: the answer's card has the way back to it. */
  readonly fromList?: boolean;
}

/** The one-tap answers, for a session that is not over. */
export function attendanceActions(
  session: Session,
  networkId: string,
  language: Language,
  { deliveryKey, mine, fromList }: ButtonsOf = {},
): readonly Action[] {
  const data = {
    ...reference({ networkId, session, language, deliveryKey }),
    ...(fromList ? { from: 'list' } : {}),
  };
  return offeredAnswers(session)
    .filter((answer) => answer !== mine)
    .map((answer) => press(attendanceText[language].answers[answer], verbs.answer, { ...data, answer }));
}

/** "3 kommer på plats, 1 kan inte"; undefined while nobody has answered. */
export function attendanceLine({ counts }: SignUp, language: Language): string | undefined {
  const text = attendanceText[language];
  const said = attendanceAnswers.filter((answer) => counts[answer] > 0);
  return said.length === 0 ? undefined : said.map((answer) => text.counts[answer](counts[answer])).join(', ');
}

export interface CardState {
  /** Why it was sent; left out on a card of one's own that was not. */
  readonly top?: CardTop | undefined;
  /** undefined when it cannot be read just now. */
  readonly signUp: SignUp | undefined;
  /** Empty where the session has no calendar file. */
  readonly calendarUrl: string;
  /** Given on a person's own card, `none` when they have not answered. */
  readonly mine?: AttendanceAnswer | 'none' | undefined;
  readonly notice?: Notice | undefined;
  /** False when nobody can answer any more. */
  readonly isOpen: boolean;
  /** Given on the shared card: those whose own view Teams asks for. */
  readonly ownViews?: readonly string[];
  readonly more?: readonly Element[];
  readonly back?: Action | undefined;
}

/** The card about a session: when, where, what, who comes; and the answers. */
export function attendanceCard(of: CardOf, state: CardState): Card {
  const { session, language, networkId, deliveryKey } = of;
  const { top, signUp, notice, isOpen, ownViews, mine } = state;
  const text = attendanceText[language];
  const answered = mine === 'none' ? undefined : mine;
  return card(
    language,
    [
      heading(top?.heading ?? text.mine),
      ...sessionLines(session, language),
      ...(top?.lines ?? []),
      ...(session.cancelled ? [] : whereLines(session, text.online)),
      isOpen ? linkButtons(session, state.calendarUrl, language) : undefined,
      ...(isOpen ? programmeLines(session.programme, language) : []),
      ...(isOpen && signUp ? signUpLines(signUp, language) : []),
      notice && paragraph(text.notices[notice], { color: 'attention', spacing: 'medium' }),
      answered && paragraph(text.ownAnswer(text.answers[answered]), { weight: 'bolder', spacing: 'medium' }),
      mine === 'none' && isOpen && !notice ? paragraph(text.notAnswered, { spacing: 'medium' }) : undefined,
      ...(state.more ?? []),
    ],
    {
      actions: [
        ...(isOpen
          ? attendanceActions(session, networkId, language, {
              deliveryKey,
              mine: answered,
              fromList: state.back !== undefined,
            })
          : []),
        // Whoever Teams gives no view of their own can ask for it.
        ownViews && ownViews.length > maxOwnViews
          ? press(text.showMine, verbs.view, reference(of))
          : undefined,
        state.back,
      ],
      ...(ownViews?.length
        ? {
            refresh: {
              action: { type: 'Action.Execute', verb: verbs.view, data: reference(of) },
              userIds: ownViews.slice(0, maxOwnViews),
            },
          }
        : {}),
    },
  );
}

export function sessionLines(session: Session, language: Language): Element[] {
  return [
    plainText(session.title, { spacing: 'small' }),
    paragraph(whenText(session, language), { weight: 'bolder', spacing: 'none' }),
  ];
}

function whereLines({ place, link }: Session, online: string): Element[] {
  if (place) return [plainText(place, { spacing: 'none' })];
  return link ? [paragraph(online, { spacing: 'none' })] : [];
}

function programmeLines(programme: readonly ProgrammeItem[], language: Language): Element[] {
  if (programme.length === 0) return [];
  const text = attendanceText[language];
  const left = programme.length - maxItems;
  return [
    paragraph(text.programme, { weight: 'bolder', spacing: 'medium' }),
    ...programme.slice(0, maxItems).map((item) => plainText(itemText(item, language), { spacing: 'small' })),
    ...(left > 0 ? [paragraph(text.moreItems(left), { isSubtle: true, spacing: 'small' })] : []),
  ];
}

function itemText(item: ProgrammeItem, language: Language): string {
  const line = programmeText(item, language);
  return line.length > maxItemLength ? `${line.slice(0, maxItemLength - 1).toWellFormed()}…` : line;
}

function signUpLines(signUp: SignUp, language: Language): Element[] {
  const text = attendanceText[language];
  const { organisations } = signUp;
  const rest = organisations.slice(maxOrganisations).reduce((sum, { coming }) => sum + coming, 0);
  const shown = organisations
    .slice(0, maxOrganisations)
    .map(({ organisation, coming }) => `${organisation || text.unknownOrganisation} ${coming}`);
  const list = [...shown, ...(rest > 0 ? [text.moreOrganisations(rest)] : [])].join(', ');
  return [
    paragraph(attendanceLine(signUp, language) ?? text.nobodyYet, { spacing: 'medium' }),
    ...(organisations.length > 0 ? [plainText(`${text.organisations} ${list}`, { spacing: 'none' })] : []),
  ];
}

/** Apart from the answers: these lead elsewhere and say nothing about whether one comes. */
function linkButtons({ link }: Session, calendarUrl: string, language: Language): Element | undefined {
  const text = attendanceText[language];
  const actions = [
    link.startsWith('https://') ? openUrl(text.joinOnline, link) : undefined,
    calendarUrl === '' ? undefined : openUrl(text.addToCalendar, calendarUrl),
  ].filter((action) => action !== undefined);
  return actions.length === 0 ? undefined : { type: 'ActionSet', spacing: 'small', actions };
}

function openUrl(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url };
}

/** One sentence, for the person who pressed. */
export function noticeCard(
  { session, language }: CardOf,
  sentence: string,
  actions: readonly Action[] = [],
): Card {
  return card(language, [...sessionLines(session, language), paragraph(sentence)], { actions });
}
