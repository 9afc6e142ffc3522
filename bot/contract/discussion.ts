import {
  type ContributionLine,
  type ContributionTag,
  contributionTags,
  cut,
  maxContributionLength,
  readCount,
  readLine,
} from './contribution.ts';
import { isRecord, oneLine, type Problem, type Read, readId } from './reading.ts';

/** Characters in a discussion's title. */
export const maxDiscussionTitle = 200;

/** The fields of the planning form, by the ids of its inputs. */
export const planFields = ['title', 'session', 'when', 'date', 'time'] as const;
export type PlanField = (typeof planFields)[number];

/** The choice of the form that stands for no session; no session has this id. */
export const noSession = 'none';

/** What a planning form held, so that it can be shown again with nothing lost. */
export type PlanDraft = Readonly<Record<PlanField, string>>;

/** What a facilitator decides about a group discussion. */
export interface DiscussionFields {
  readonly title: string;
  readonly sessionId: string | undefined;
  /** When its card is posted, in epoch ms. */
  readonly postsAt: number;
  /** Posted at once, rather than at a time that was chosen. */
  readonly isNow: boolean;
}

export interface PlanProblem {
  readonly field: PlanField;
  readonly problem: 'missing' | 'tooLong' | 'unknown' | 'notADate' | 'notATime' | 'past';
}

export type ReadPlan =
  | { readonly ok: true; readonly value: DiscussionFields }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

export function readPlanDraft(data: unknown): PlanDraft {
  const fields = isRecord(data) ? data : {};
  const text = (field: PlanField, max: number) => {
    const sent = fields[field];
    return typeof sent === 'string' ? oneLine(sent.slice(0, max)) : '';
  };
  return {
    // One more than may be sent, so that what is too long is still seen to be.
    title: text('title', maxDiscussionTitle + 1),
    session: readId(fields.session) ?? noSession,
    when: text('when', 10),
    date: text('date', 40),
    time: text('time', 40),
  };
}

/** What the reader asks of the world. */
export interface PlanKnown {
  /** The session that the form names, where the network has it. */
  readonly session: { readonly timeZone: string } | undefined;
  readonly defaultTimeZone: string;
  /** Of "2027-03-28T09:00" on the zone's wall clock. */
  instantOf(text: string, timeZone: string): number | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** The form's date and time are those of the session's zone; without a session, of the network's. */
export function readPlan(draft: PlanDraft, known: PlanKnown): ReadPlan {
  const { title, session, when, date, time } = draft;
  const problems: PlanProblem[] = [];
  const found = (field: PlanField, problem: PlanProblem['problem']) => problems.push({ field, problem });
  if (title === '') found('title', 'missing');
  if (title.length > maxDiscussionTitle) found('title', 'tooLong');
  if (session !== noSession && !known.session) found('session', 'unknown');
  if (when !== 'now' && when !== 'later') found('when', when === '' ? 'missing' : 'unknown');
  let postsAt = known.now;
  if (when === 'later') {
    const zone = known.session?.timeZone ?? known.defaultTimeZone;
    const isDate = known.instantOf(`${date}T00:00`, 'UTC') !== undefined;
    const isTime = known.instantOf(`2027-01-01T${time}`, 'UTC') !== undefined;
    if (!isDate) found('date', date === '' ? 'missing' : 'notADate');
    if (!isTime) found('time', time === '' ? 'missing' : 'notATime');
    if (isDate && isTime) {
      postsAt = known.instantOf(`${date}T${time}`, zone) ?? 0;
      if (postsAt <= known.now) found('date', 'past');
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { title, sessionId: session === noSession ? undefined : session, postsAt, isNow: when === 'now' },
  };
}

/** What a press on one of our cards says about itself. */
export interface DiscussionPress {
  readonly networkId: string | undefined;
  readonly discussionId: string | undefined;
  /** The group whose answer the form was filled in from; undefined for none. */
  readonly group: string | undefined;
  /** How often that answer had been written then. */
  readonly seen: number;
  /** That a question was answered with yes. */
  readonly sure: boolean;
}

export function readDiscussionPress(data: unknown): DiscussionPress {
  const fields = isRecord(data) ? data : {};
  return {
    networkId: readId(fields.network),
    discussionId: readId(fields.discussion),
    group: readId(fields.group),
    seen: readCount(fields.seen) ?? 0,
    sure: fields.sure === 'yes',
  };
}

/** The input for who was in the group; those for the lines are named by their tags. */
export const membersField = 'members';

/** A group's answer as its form says it. */
export interface GroupAnswer {
  /** In the order of the questions; empty when nothing was written. */
  readonly lines: readonly ContributionLine[];
  /** Ids of choices, without the one who pressed. */
  readonly members: readonly string[];
}

export interface GroupAnswerDraft {
  readonly lines: Readonly<Record<ContributionTag, string>>;
  readonly members: readonly string[];
}

const maxMembersSent = 2_000;

/** @param known the ids the form may send: those of the people it showed. */
export function readGroupAnswer(
  data: unknown,
  known: readonly string[],
): Read<GroupAnswer> & { readonly draft: GroupAnswerDraft } {
  const fields = isRecord(data) ? data : {};
  const written = contributionTags.map((tag) => ({ tag, line: readLine(fields[tag]) }));
  const sent = fields[membersField];
  const isBlank = sent === undefined || sent === null || sent === '';
  // A multi-select ChoiceSet sends its values in one text, separated by commas.
  const chosen = new Set(isBlank ? [] : typeof sent === 'string' ? sent.split(',', maxMembersSent) : ['']);
  const members = known.filter((id) => chosen.has(id));
  const problems: readonly Problem[] = [
    ...written
      .filter(({ line }) => line.length > maxContributionLength)
      .map(({ tag }) => ({ field: tag, problem: 'tooLong' as const })),
    ...(members.length < chosen.size ? [{ field: membersField, problem: 'unknown' as const }] : []),
  ];
  const lines = Object.fromEntries(written.map(({ tag, line }) => [tag, cut(line)]));
  const draft = { lines: lines as Record<ContributionTag, string>, members };
  if (problems.length > 0) return { ok: false, problems, draft };
  return { ok: true, value: { lines: written.filter(({ line }) => line !== ''), members }, draft };
}
