import type { Delivery, Due } from '../delivery/delivery.ts';
import type { Instant } from '../ports/time.ts';
import type { Session } from '../sessions/session.ts';
import { reminderKind } from './reminder.ts';

export const changeKind = 'sessionChange';

/** The cards that tell people of a session. */
export const tellingKinds: readonly string[] = [reminderKind, changeKind];

/** What people are told of a session and plan by. */
export type Facts = Pick<Session, 'start' | 'end' | 'timeZone' | 'place' | 'link' | 'cancelled'>;

/** What a card told, and when. */
export interface Told {
  readonly deliveryKey: string;
  readonly facts: Facts;
  readonly at: Instant;
}

export type Change = 'moved' | 'changed' | 'cancelled';

/** Changes in a row within this are told in one notice. */
const togetherMs = 20_000;

export function factsOf({ start, end, timeZone, place, link, cancelled }: Session): Facts {
  return { start, end, timeZone, place, link, cancelled };
}

/** @returns undefined when those who were told `was` need not hear anything. */
export function changeOf(was: Facts, now: Facts): Change | undefined {
  // A cancelled session stays so: there is nothing more to hear of it.
  if (was.cancelled) return undefined;
  if (now.cancelled) return 'cancelled';
  if (was.start !== now.start || was.end !== now.end || was.timeZone !== now.timeZone) return 'moved';
  return was.place !== now.place || was.link !== now.link ? 'changed' : undefined;
}

const answeredPrefix = 'answered-r';

/** Somebody answered whether they come, without a card in the channel: so much they know, as of that revision. */
export function toldByAnswering(session: Session): Told {
  // Before whatever a card tells: a card tells everybody, an answer one person.
  return {
    deliveryKey: `${answeredPrefix}${session.revision}`,
    facts: factsOf(session),
    at: session.revision,
  };
}

/** An answer that was given before the session became what it is now: whoever gave it has to hear of the change. */
export function isEarlierAnswer({ deliveryKey }: Told, { revision }: Pick<Session, 'revision'>): boolean {
  return (
    deliveryKey.startsWith(answeredPrefix) && Number(deliveryKey.slice(answeredPrefix.length)) < revision
  );
}

/** Whether the card may stand in the channel. */
export function isTelling({ kind, state }: Pick<Delivery, 'kind' | 'state'>): boolean {
  return tellingKinds.includes(kind) && ['sent', 'parked', 'sending'].includes(state);
}

/** The latest of those. */
export function lastTold(told: readonly Told[]): Told | undefined {
  return told.toSorted((a, b) => a.at - b.at).at(-1);
}

/**
 * What a card has to call the past: what it told itself when that no longer holds, otherwise what was told before it
 * when that was something else. undefined when the card has nothing to say of a change.
 *
 * @param told everything told of the session, the card's own included.
 */
export function outdatedFacts(told: readonly Told[], deliveryKey: string, now: Facts): Facts | undefined {
  const own = told.find((one) => one.deliveryKey === deliveryKey);
  if (!own) return undefined;
  const earlier = lastTold(told.filter(({ at }) => at < own.at));
  return [own, earlier].find((one) => one && changeOf(one.facts, now) !== undefined)?.facts;
}

/** The notice of a change, named by the revision it tells of. */
export function changeDue(networkId: string, session: Session, now: Instant): Due {
  return {
    networkId,
    kind: changeKind,
    subject: session.id,
    occurrence: changeOccurrence(session),
    at: now + togetherMs,
  };
}

export function changeOccurrence({ revision }: Session): string {
  return `r${revision}`;
}
