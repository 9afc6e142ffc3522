import type { AttendanceAnswer } from '../contract/attendance.ts';
import type { Due } from '../delivery/delivery.ts';
import type { Network } from '../networks/network.ts';
import { isAsked, type Person } from '../people/person.ts';
import type { Card, Element } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { type Instant, isoUtc } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';

export { type AttendanceAnswer, attendanceAnswers } from '../contract/attendance.ts';

/** A person's answer to whether they come to a session (anmälan). */
export interface Attendance {
  readonly personKey: string;
  /** undefined for somebody who came without having answered. */
  readonly answer: AttendanceAnswer | undefined;
  /** When it was pressed. */
  readonly answeredAt: Instant;
  /** Whether they came, as a facilitator confirmed after the session; undefined until then. */
  readonly came: boolean | undefined;
}

/** What other rooms may ask of this one. */
export interface Attendances {
  /** In no particular order; people who have left the network may be among them. */
  of(networkId: string, sessionId: string): Promise<readonly Attendance[]>;
}

/** The shared card about a session, on which people say whether they come. */
export interface SessionCards {
  /** As it is to stand in the channel now, in the network's language. */
  shared(network: Network, session: Session, deliveryKey: string): Promise<Card>;
}

/** Why a card about a session was sent, said by the room that sent it. */
export interface CardTop {
  readonly heading: string;
  /** Shown below the session's time. */
  readonly lines: readonly Element[];
}

export type TopOf = (
  networkId: string,
  session: Session,
  deliveryKey: string,
  language: Language,
) => Promise<CardTop>;

/** Who has said that they come, counted. */
export interface SignUp {
  readonly counts: Readonly<Record<AttendanceAnswer, number>>;
  /** Those who come, by organisation ('' where it is not known, last), the most first. */
  readonly organisations: readonly { readonly organisation: string; readonly coming: number }[];
}

/** On site only where there is a place; online where there is a link, or nothing says where. */
export function offeredAnswers({ place, link }: Session): readonly AttendanceAnswer[] {
  return [
    ...(place ? (['onSite'] as const) : []),
    ...(link || !place ? (['online'] as const) : []),
    'notComing',
  ];
}

/** From its end, or when it is cancelled, nobody can answer any more. */
export function isOver(session: Session, now: Instant): boolean {
  return session.cancelled || session.end <= now;
}

/** The people of the roster who have said that they come. */
export function signedUp(attendances: readonly Attendance[], people: readonly Person[]): readonly Person[] {
  const coming = new Set(
    attendances
      .filter(({ answer }) => answer === 'onSite' || answer === 'online')
      .map(({ personKey }) => personKey),
  );
  return people.filter((person) => coming.has(person.key));
}

export function signUpOf(attendances: readonly Attendance[], people: readonly Person[]): SignUp {
  const present = new Set(people.map((person) => person.key));
  const count = (answer: AttendanceAnswer) =>
    attendances.filter((attendance) => attendance.answer === answer && present.has(attendance.personKey))
      .length;
  const organisations = Map.groupBy(signedUp(attendances, people), (person) => person.organisation);
  return {
    counts: { onSite: count('onSite'), online: count('online'), notComing: count('notComing') },
    organisations: [...organisations]
      .map(([organisation, { length }]) => ({ organisation, coming: length }))
      .toSorted(
        (a, b) =>
          Number(a.organisation === '') - Number(b.organisation === '') ||
          b.coming - a.coming ||
          (a.organisation < b.organisation ? -1 : 1),
      ),
  };
}

/**
 * Who took part, as person keys: those confirmed, else those who said that they come. Who was confirmed and has left
 * the network since took part all the same.
 */
export function participantsOf(
  attendances: readonly Attendance[],
  people: readonly Person[],
): readonly string[] {
  const isConfirmed = attendances.some(({ came }) => came !== undefined);
  if (isConfirmed) return attendances.filter(({ came }) => came).map(({ personKey }) => personKey);
  return signedUp(attendances, people).map((person) => person.key);
}

/** How many an evaluation asks: those who took part, or where nobody is known to, the roster without facilitators and paused. */
export function invitedOf(attendances: readonly Attendance[], people: readonly Person[]): number {
  return participantsOf(attendances, people).length || people.filter(isAsked).length;
}

/** The question to the facilitators at the session's end who came. */
export const confirmKind = 'attendanceConfirm';

export function confirmDue(networkId: string, session: Session): Due {
  const { id, end } = session;
  return { networkId, kind: confirmKind, subject: id, occurrence: isoUtc(end), at: end };
}
