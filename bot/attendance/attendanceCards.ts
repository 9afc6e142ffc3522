import type { Acting, People, Person } from '../people/person.ts';
import type { Action, Card, Element } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Clock } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';
import { type Attendance, isOver, type SessionCards, signUpOf, type TopOf } from './attendance.ts';
import { attendanceActions, attendanceCard, attendanceLine, type CardState } from './attendanceCard.ts';
import type { AttendanceStore } from './attendanceStore.ts';
import type { Notice } from './attendanceText.ts';

/** Cards about a session, drawn from what is stored now. */
export interface AttendanceCards extends SessionCards {
  /** A person's own card. */
  own(acting: Acting, session: Session, about?: OwnCard): Promise<Card>;
  /** The same when the answers cannot be read. */
  withoutAnswers(acting: Acting, session: Session, about?: OwnCard): Card;
  /** For the list of sessions, which all can read: each one's buttons, and who comes to it. */
  forList(acting: Acting, sessions: readonly Session[]): Promise<ListedAttendance>;
}

export interface ListedAttendance {
  /** None for a session that is over. */
  readonly attendanceActions: (session: Session) => readonly Action[];
  /** undefined while nobody has answered. */
  readonly attendanceLine: (session: Session) => string | undefined;
}

export interface OwnCard {
  readonly deliveryKey?: string | undefined;
  readonly notice?: Notice | undefined;
  /** The press came from the list of sessions. */
  readonly fromList?: boolean;
}

export interface AttendanceCardsNeeds {
  readonly attendances: AttendanceStore;
  readonly people: People;
  readonly clock: Clock;
  /** Why a delivered card was sent. */
  readonly topOf: TopOf;
  /** Address of the session's calendar file. */
  readonly calendarUrl: (networkId: string, session: Session) => string;
  /** A line on a person's own card that asks whom they represent, while that is not known. */
  readonly askOrganisation?: (acting: Acting) => readonly Element[] | undefined;
  /** The way back to the list of sessions. */
  readonly listAction?: (networkId: string, language: Language) => Action;
}

export function attendanceCards(needs: AttendanceCardsNeeds): AttendanceCards {
  const { attendances, people, clock, topOf } = needs;
  const calendarUrl = (networkId: string, session: Session) =>
    session.calendarSecret === '' ? '' : needs.calendarUrl(networkId, session);

  function ownState({ network, language }: Acting, session: Session, { notice, fromList }: OwnCard) {
    const isOpen = !isOver(session, clock.now());
    return {
      calendarUrl: calendarUrl(network.id, session),
      isOpen,
      notice: isOpen ? notice : session.cancelled ? ('cancelled' as const) : ('over' as const),
      back: fromList ? needs.listAction?.(network.id, language) : undefined,
    };
  }

  return {
    async shared(network, session, deliveryKey) {
      const { id: networkId, language } = network;
      const [all, roster, top] = await Promise.all([
        attendances.of(networkId, session.id),
        people.list(networkId),
        topOf(networkId, session, deliveryKey, language),
      ]);
      return attendanceCard(
        { networkId, session, language, deliveryKey },
        {
          top,
          signUp: signUpOf(all, roster),
          calendarUrl: calendarUrl(networkId, session),
          isOpen: !isOver(session, clock.now()),
          ownViews: ownViewsOf(all, roster),
        },
      );
    },
    async own(acting, session, about = {}) {
      const { network, person, language } = acting;
      const { deliveryKey } = about;
      const [all, roster, top] = await Promise.all([
        attendances.of(network.id, session.id),
        people.list(network.id),
        deliveryKey === undefined ? undefined : topOf(network.id, session, deliveryKey, language),
      ]);
      const mine = all.find(({ personKey }) => personKey === person.key)?.answer;
      const state: CardState = {
        ...ownState(acting, session, about),
        top,
        signUp: signUpOf(all, roster),
        mine: mine ?? 'none',
        more: (mine && mine !== 'notComing' && needs.askOrganisation?.(acting)) || [],
      };
      return attendanceCard({ networkId: network.id, session, language, deliveryKey }, state);
    },
    withoutAnswers(acting, session, about = {}) {
      const { network, language } = acting;
      return attendanceCard(
        { networkId: network.id, session, language, deliveryKey: about.deliveryKey },
        { ...ownState(acting, session, about), signUp: undefined },
      );
    },
    async forList({ network, language }, sessions) {
      const roster = await people.list(network.id);
      const lines = new Map(
        await Promise.all(
          sessions.map(async ({ id }) => {
            const signUp = signUpOf(await attendances.of(network.id, id), roster);
            return [id, attendanceLine(signUp, language)] as const;
          }),
        ),
      );
      return {
        attendanceActions: (session) =>
          isOver(session, clock.now())
            ? []
            : attendanceActions(session, network.id, language, { fromList: true }),
        attendanceLine: ({ id }) => lines.get(id),
      };
    },
  };
}

/**
 * Those who have answered, the latest first: everybody else's own view would look like the shared card, and every edit
 * makes Teams ask for each of them.
 */
function ownViewsOf(all: readonly Attendance[], roster: readonly Person[]): readonly string[] {
  const present = new Map(roster.map((person) => [person.key, person.teamsId]));
  return all
    .filter(({ answer }) => answer !== undefined)
    .toSorted((a, b) => b.answeredAt - a.answeredAt)
    .flatMap(({ personKey }) => present.get(personKey) ?? []);
}
