import { programmeText } from '../contract/session.ts';
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
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';
import { coming, type ProgrammeItem, phaseOf, type Session, whenText } from './session.ts';
import { sessionText } from './sessionText.ts';

/** The presses of the room's cards. */
export const verbs = {
  list: 'session/list',
  form: 'session/form',
  save: 'session/save',
  cancel: 'session/cancel',
  importForm: 'session/importForm',
  import: 'session/import',
} as const;

/** What others add to the list. */
export interface ListMore {
  /** The one-tap answers to whether one comes. */
  readonly attendanceActions?: (session: Session) => readonly Action[];
  /** Who comes so far, or what the person answered. */
  readonly attendanceLine?: (session: Session) => string | undefined;
  /** Empty where there is no calendar file. */
  readonly calendarUrl?: (session: Session) => string;
  /** Given to facilitators: the network whose sessions they change here. */
  readonly facilitatorOf?: string;
}

/** Past this many a card is no longer read on a phone. */
const maxShown = 8;
/** Of the 25,000 a card may have; the rest is for what is around the sessions. */
const roomForSessions = 21_000;

/** "träffar": what is coming first, with all there is to know, then what was. */
export function sessionsCard(
  sessions: readonly Session[],
  now: Instant,
  language: Language,
  more: ListMore = {},
): Card {
  const text = sessionText[language];
  const next = coming(sessions, now);
  const past = sessions.filter((session) => session.end <= now).toSorted((a, b) => b.start - a.start);
  const shown = next.slice(0, maxShown);
  const earlier = past.slice(0, maxShown - shown.length);
  const left = next.length - shown.length;
  const { facilitatorOf } = more;
  return card(
    language,
    [
      heading(text.title),
      sessions.length === 0 ? paragraph(text.none) : undefined,
      shown.length > 0 ? paragraph(text.coming, { weight: 'bolder', spacing: 'medium' }) : undefined,
      ...fitting(shown, (session, brief) => comingLines(session, now, language, more, brief)),
      left > 0 ? paragraph(text.more(left), { isSubtle: true, spacing: 'medium' }) : undefined,
      earlier.length > 0 ? paragraph(text.past, { weight: 'bolder', spacing: 'large' }) : undefined,
      ...earlier.flatMap((session) => pastLines(session, language)),
    ],
    facilitatorOf === undefined ? {} : { actions: planActions(facilitatorOf, language) },
  );
}

/** Whole sessions as long as they fit; those after them lose their programme first. */
function fitting(
  sessions: readonly Session[],
  lines: (session: Session, brief: boolean) => readonly Element[],
): readonly Element[] {
  const briefly = sessions.map((session) => lines(session, true));
  let room = roomForSessions - JSON.stringify(briefly).length;
  return sessions.flatMap((session, index) => {
    const brief = briefly[index] ?? [];
    const whole = lines(session, false);
    const extra = JSON.stringify(whole).length - JSON.stringify(brief).length;
    if (extra > room) return brief;
    room -= extra;
    return whole;
  });
}

function comingLines(
  session: Session,
  now: Instant,
  language: Language,
  more: ListMore,
  brief: boolean,
): readonly Element[] {
  const text = sessionText[language];
  const { programme, place, link, cancelled } = session;
  const phase = text.phases[phaseOf(session, now)];
  const attendance = cancelled ? undefined : more.attendanceLine?.(session);
  return [
    plainText(session.title, { spacing: 'medium', separator: true }),
    paragraph(`${whenText(session, language)} · ${phase}`, {
      spacing: 'none',
      ...(cancelled ? { color: 'attention', weight: 'bolder' } : { isSubtle: true }),
    }),
    ...(place && !cancelled ? [plainText(`${text.place}: ${place}`, { spacing: 'none' })] : []),
    ...(cancelled || programme.length === 0 ? [] : programmeLines(programme, language, brief)),
    ...(attendance === undefined ? [] : [plainText(attendance, { spacing: 'small' })]),
    ...actionSet(cancelled ? [] : (more.attendanceActions?.(session) ?? [])),
    ...actionSet(cancelled ? [] : otherActions(session, link, language, more)),
  ];
}

function programmeLines(
  programme: readonly ProgrammeItem[],
  language: Language,
  brief: boolean,
): readonly Element[] {
  const text = sessionText[language];
  if (brief) return [paragraph(text.programmeLeftOut, { isSubtle: true, size: 'small', spacing: 'small' })];
  return programme.map((item, index) =>
    plainText(programmeText(item, language), { spacing: index === 0 ? 'small' : 'none' }),
  );
}

function otherActions(session: Session, link: string, language: Language, more: ListMore): readonly Action[] {
  const text = sessionText[language];
  const calendar = more.calendarUrl?.(session) ?? '';
  const { facilitatorOf } = more;
  return [
    ...(link ? [{ type: 'Action.OpenUrl' as const, title: text.join, url: link }] : []),
    ...(calendar ? [{ type: 'Action.OpenUrl' as const, title: text.calendar, url: calendar }] : []),
    ...(facilitatorOf === undefined
      ? []
      : [
          openDialog(text.change, verbs.form, { network: facilitatorOf, session: session.id }),
          press(text.changeHere, verbs.form, { network: facilitatorOf, session: session.id }),
        ]),
  ];
}

function actionSet(actions: readonly Action[]): readonly Element[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'small', actions }];
}

function pastLines(session: Session, language: Language): readonly Element[] {
  const { cancelled } = session;
  const when = whenText(session, language);
  return [
    plainText(session.title, { spacing: 'small' }),
    paragraph(cancelled ? `${when} · ${sessionText[language].phases.cancelled}` : when, {
      isSubtle: true,
      spacing: 'none',
    }),
  ];
}

/** "ny träff": a dialog where Teams shows one, and the same form in the channel where it does not. */
export function planCard(networkId: string, language: Language): Card {
  const { plan } = sessionText[language];
  return card(language, [heading(plan.title), paragraph(plan.intro)], {
    actions: planActions(networkId, language),
  });
}

/** The way back to "träffar" from a person's own card. */
export function listButton(networkId: string, language: Language): Action {
  return press(sessionText[language].back, verbs.list, { network: networkId }, { associatedInputs: 'none' });
}

function planActions(networkId: string, language: Language): readonly Action[] {
  const { plan } = sessionText[language];
  const data = { network: networkId };
  return [
    openDialog(plan.open, verbs.form, data),
    press(plan.here, verbs.form, data),
    openDialog(plan.importMany, verbs.importForm, data),
    press(plan.importHere, verbs.importForm, data),
  ];
}
