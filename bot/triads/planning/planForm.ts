import {
  type Beginning,
  beginnings,
  betweenSessions,
  cardChoices,
  type PlanDraft,
  type PlanField,
  type PlanProblem,
  type PlanProblemKind,
  planLimits,
  publishChoices,
} from '../../contract/triadPlan.ts';
import { defaultTimeZone, instantOf, localText } from '../../ports/localTime.ts';
import type { Instant } from '../../ports/time.ts';
import { coming, type Session } from '../../sessions/session.ts';
import type { Round } from '../round.ts';
import type { Template } from '../templates/template.ts';
import { programmeStart } from './programmeStart.ts';
import type { RoundFields } from './roundPlanning.ts';

/** What can be chosen in a form. */
export interface PlanChoices {
  /** The next one first. */
  readonly sessions: readonly Session[];
  readonly templates: readonly Template[];
}

export type ReadPlan =
  | { readonly ok: true; readonly value: RoundFields }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/**
 * Sessions to come or under way, and the templates there are.
 *
 * @param round keeps its own session and template, also when they are over or removed.
 */
export function planChoices(
  sessions: readonly Session[],
  templates: readonly Template[],
  now: Instant,
  round?: Round,
): PlanChoices {
  const next = coming(sessions, now).filter(({ cancelled }) => !cancelled);
  const own = sessions.filter((session) => session.id === round?.sessionId && !next.includes(session));
  const removed = round && !templates.some(({ id }) => id === round.template.id) ? [round.template] : [];
  return { sessions: [...own, ...next], templates: [...templates, ...removed] };
}

/** What the form of a new round holds: the next session that has triads in its programme, else the next one. */
export function emptyPlan({ sessions, templates }: PlanChoices): PlanDraft {
  const session = sessions.find(hasTriads) ?? sessions[0];
  return {
    session: session?.id ?? betweenSessions,
    template: templates[0]?.id ?? '',
    question: '',
    begin: session ? 'programme' : 'now',
    date: '',
    time: '',
    cards: 'one',
    publish: 'said',
    meetings: '1',
  };
}

/** What the form holds when it is opened for a round. */
export function planDraftOf(round: Round, session: Session | undefined, now: Instant): PlanDraft {
  const begin = beginningOf(round, session, now);
  const [date = '', time = ''] = localText(round.startsAt, zoneOf(session)).split('T');
  return {
    session: round.sessionId ?? betweenSessions,
    template: round.template.id,
    question: round.question,
    begin,
    date: begin === 'at' ? date : '',
    time: begin === 'at' ? time : '',
    cards: round.cards,
    publish: round.byItself ? 'byItself' : 'said',
    meetings: String(round.meetings ?? 1),
  };
}

function beginningOf({ startsAt }: Round, session: Session | undefined, now: Instant): Beginning {
  if (session && startsAt === programmeStart(session)) return 'programme';
  return startsAt <= now ? 'now' : 'at';
}

/**
 * What the form says.
 *
 * @param pressedAt what "now" means: a press that is delivered twice says the same twice.
 */
export function readPlan(
  draft: PlanDraft,
  { sessions, templates }: PlanChoices,
  pressedAt: Instant,
): ReadPlan {
  const problems: PlanProblem[] = [];
  const found = (field: PlanField, problem: PlanProblemKind) => void problems.push({ field, problem });
  function chosen<Choice>(field: PlanField, choice: Choice | undefined): Choice | undefined {
    if (choice === undefined) found(field, draft[field] === '' ? 'missing' : 'unknown');
    return choice;
  }

  const isBetween = draft.session === betweenSessions;
  const session = sessions.find(({ id }) => id === draft.session);
  if (!isBetween) chosen('session', session);
  const template = chosen(
    'template',
    templates.find(({ id }) => id === draft.template),
  );
  if (draft.question.length > planLimits.question) found('question', 'tooLong');
  const begin = chosen(
    'begin',
    beginnings.find((known) => known === draft.begin),
  );
  const cards = chosen(
    'cards',
    cardChoices.find((known) => known === draft.cards),
  );
  const publish = chosen(
    'publish',
    publishChoices.find((known) => known === draft.publish),
  );
  const meetings = isBetween ? chosen('meetings', readMeetings(draft.meetings)) : undefined;

  const startsAt = begin && readStart(begin, draft, session, isBetween, pressedAt, found);
  const byItself = publish === 'byItself';
  if (byItself && startsAt !== undefined && startsAt <= pressedAt) found('publish', 'notAhead');

  if (problems.length > 0 || !template || !cards || startsAt === undefined) return { ok: false, problems };
  const sessionId = session?.id;
  return {
    ok: true,
    value: { question: draft.question, sessionId, template, cards, startsAt, byItself, meetings },
  };
}

const minuteMs = 60_000;

/** 2100-01-01 UTC: what lies beyond is a slip of the finger. */
const latest = 4_102_444_800_000;

function readStart(
  begin: Beginning,
  { date, time }: PlanDraft,
  session: Session | undefined,
  isBetween: boolean,
  pressedAt: Instant,
  found: (field: PlanField, problem: PlanProblemKind) => void,
): Instant | undefined {
  switch (begin) {
    case 'now':
      return pressedAt;
    case 'programme':
      if (isBetween) found('begin', 'noProgramme');
      return session && programmeStart(session);
    case 'at': {
      if (date === '') found('date', 'missing');
      if (time === '') found('time', 'missing');
      if (date === '' || time === '') return undefined;
      if (instantOf(`${date}T00:00`, 'UTC') === undefined) {
        found('date', 'notATime');
        return undefined;
      }
      const instant = instantOf(`${date}T${time}`, zoneOf(session));
      if (instant === undefined) found('time', 'notATime');
      else if (instant >= latest) found('date', 'notATime');
      else if (instant + minuteMs <= pressedAt) found('date', 'past');
      return instant;
    }
  }
}

export function zoneOf(session: Session | undefined): string {
  return session?.timeZone ?? defaultTimeZone;
}

function hasTriads({ programme }: Session): boolean {
  return programme.some(({ kind }) => kind === 'triads');
}

function readMeetings(text: string): number | undefined {
  const meetings = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return meetings >= 1 && meetings <= planLimits.meetings ? meetings : undefined;
}
