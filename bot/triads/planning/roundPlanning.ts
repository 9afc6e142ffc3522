import type { Random } from '../../ports/random.ts';
import type { Clock, Instant, Later } from '../../ports/time.ts';
import type { Sessions } from '../../sessions/session.ts';
import { formRound } from '../forming/formRound.ts';
import type { Breach, FormingInput, FormingReport } from '../forming/grouping.ts';
import { type Repair, repairRound } from '../forming/repair.ts';
import { reportOn } from '../forming/report.ts';
import {
  counts,
  type OpenQuestion,
  type Round,
  type RoundState,
  type RoundWatcher,
  triadOf,
} from '../round.ts';
import type { RoundStore } from '../roundStore.ts';
import type { Template } from '../templates/template.ts';
import {
  dissolved,
  fieldsMark,
  groupsOf,
  mark,
  numbered,
  numberedForGood,
  peopleOf,
  regrouped,
  swapped,
  triadsMark,
  withMembers,
} from './arranging.ts';
import { programmeStart } from './programmeStart.ts';
import { roundWriting } from './roundWriting.ts';
import { type TakingPartNeeds, takingPart } from './takingPart.ts';

/** What a facilitator decides about a round. */
export interface RoundFields {
  readonly question: string;
  readonly sessionId: string | undefined;
  readonly template: Template;
  readonly cards: 'one' | 'each';
  /** Epoch ms. */
  readonly startsAt: number;
  readonly byItself: boolean;
  readonly meetings: number | undefined;
}

/** What came of a wish to change a round. */
export type Done =
  | { readonly outcome: 'done' | 'unchanged'; readonly round: Round }
  /** It breaks a hard rule, and nobody has said yes to that. */
  | { readonly outcome: 'breaksRule'; readonly round: Round; readonly breaches: readonly Breach[] }
  /** No repair keeps the hard rules: the facilitators were asked. */
  | { readonly outcome: 'asked'; readonly round: Round }
  /** Whoever pressed saw something else than what stands now. Nothing was done. */
  | { readonly outcome: 'changedMeanwhile'; readonly round: Round }
  | { readonly outcome: 'notNow'; readonly round: Round }
  | { readonly outcome: 'gone' };

/** One way out when no repair keeps the hard rules, the least bad first. */
export interface WayOut {
  /** Names this way among those for the same round as it stands; another round, another name. */
  readonly id: string;
  /** In the order of the round's triads; an empty one dissolves, and those after them are new. */
  readonly groups: readonly (readonly string[])[];
  readonly breaches: readonly Breach[];
}

/**
 * Everything that is done to rounds. Each call bears being repeated; two at once leave one whole result.
 *
 * `seen` is the mark (`fieldsMark` for `draft`, `triadsMark` for the others) of what was seen when it was pressed: when
 * the draft has become another meanwhile, nothing is done. Left out, the draft is taken as it is.
 *
 * `pressedAt` is when somebody pressed: Teams may send a press again, and what they pressed after it counts.
 */
export interface RoundPlanning {
  /**
   * Forms a draft. The same call once more brings it up to date with who takes part: a draft that the facilitator has
   * locked nothing of is formed anew, one they have worked on is repaired. Another session forms it anew.
   */
  draft(networkId: string, roundId: string, fields: RoundFields, seen?: string): Promise<Done>;
  /** Of the round as it stands. */
  report(round: Round): Promise<FormingReport>;
  /** Other triads for those who are in no locked one. */
  reshuffle(networkId: string, roundId: string, seenSeed: number, seen?: string): Promise<Done>;
  /**
   * Two people of a draft trade places; their triads become locked.
   *
   * @param despite the facilitator has seen which hard rule it breaks, and wants it.
   */
  swap(
    networkId: string,
    roundId: string,
    one: string,
    other: string,
    despite: boolean,
    seen?: string,
  ): Promise<Done>;
  /** Exactly these are locked from now on. */
  lock(networkId: string, roundId: string, triads: readonly number[], seen?: string): Promise<Done>;
  /**
   * Brought up to date first, as by `draft`. A time that has passed becomes now. With `seen` left out it is published by
   * itself, also where that breaks hard rules that nobody has seen broken: people wait. The round then remembers which.
   */
  publish(networkId: string, roundId: string, seen?: string): Promise<Done>;
  /** The turns begin now; a draft is published first. With `seen` left out, only if it is as it was last shown. */
  start(networkId: string, roundId: string, seen?: string): Promise<Done>;
  /** @param asked the state of the round that was to be taken back; in another, nothing is done. */
  cancel(networkId: string, roundId: string, asked?: RoundState): Promise<Done>;
  /** Nothing of it changes any more. */
  close(networkId: string, roundId: string): Promise<Done>;
  /** "Jag kan inte": as few triads as possible change. */
  leave(networkId: string, roundId: string, personKey: string, pressedAt?: Instant): Promise<Done>;
  /** A late arrival joins the triad where it fits best. */
  join(networkId: string, roundId: string, personKey: string, pressedAt?: Instant): Promise<Done>;
  /** While the round has an open question. */
  waysOut(round: Round): Promise<readonly WayOut[]>;
  choose(networkId: string, roundId: string, wayOut: string): Promise<Done>;
}

/** What happens to the rounds of a session when it changes. */
export interface RoundFollowing {
  /**
   * Brings a round to where its session stands now: what begins by the programme begins when that says, and what was
   * published for a session that is called off is cancelled. What had begun at `changedAt` goes on.
   */
  follow(networkId: string, roundId: string, changedAt: Instant): Promise<Done>;
}

export interface RoundPlanningNeeds extends Omit<TakingPartNeeds, 'rounds' | 'sessions'> {
  readonly rounds: RoundStore;
  readonly sessions: Pick<Sessions, 'find' | 'list' | 'read'>;
  readonly watchers: readonly RoundWatcher[];
  readonly clock: Clock;
  readonly random: Random;
  readonly later: Later;
}

type Decision = Exclude<Done, { outcome: 'gone' }>;

export function roundPlanning(needs: RoundPlanningNeeds): RoundPlanning & RoundFollowing {
  const { rounds, sessions, watchers, clock, random, later } = needs;
  const taking = takingPart(needs);
  const writing = roundWriting(rounds, watchers, later);

  /** @param decide asked again when somebody else wrote meanwhile; a cancelled round is gone. */
  async function change(
    networkId: string,
    roundId: string,
    decide: (now: Round) => Promise<Decision> | Decision,
  ): Promise<Done> {
    let decision: Decision | undefined;
    await writing.change(networkId, roundId, async (now) => {
      decision = now.state === 'cancelled' ? undefined : await decide(now);
      return decision?.round ?? now;
    });
    return decision ?? { outcome: 'gone' };
  }

  async function isCalledOff({ networkId, sessionId }: Pick<Round, 'networkId' | 'sessionId'>) {
    if (sessionId === undefined) return false;
    const session = await sessions.find(networkId, sessionId);
    return session === undefined || session.cancelled;
  }

  /** A season planned ahead goes on with the seed it began with. */
  async function newSeed(networkId: string): Promise<number> {
    const latest = (await rounds.list(networkId)).findLast(counts);
    return latest?.seed ?? random.below(seeds);
  }

  async function beginsByProgramme(
    networkId: string,
    { sessionId, startsAt }: RoundFields,
  ): Promise<boolean> {
    const session = sessionId === undefined ? undefined : await sessions.find(networkId, sessionId);
    return session !== undefined && startsAt === programmeStart(session);
  }

  async function newRound(networkId: string, roundId: string, fields: RoundFields): Promise<Round> {
    const round: Round = {
      ...fieldsOf(fields),
      byProgramme: await beginsByProgramme(networkId, fields),
      id: roundId,
      networkId,
      state: 'draft',
      triads: [],
      without: [],
      seed: await newSeed(networkId),
      changes: [],
      openQuestion: undefined,
      createdAt: clock.now(),
      publishedAt: undefined,
    };
    return formed(round, await taking.now(round));
  }

  /** A draft that is to be published, unless it has become another than the one that was seen. */
  async function publishing(now: Round, startsAt: Instant, seen: string | undefined): Promise<Decision> {
    if (await isCalledOff(now)) return { outcome: 'notNow', round: now };
    const input = await taking.now(now);
    const draft = upToDate(now, input);
    if (isOther(draft, seen)) return { outcome: 'changedMeanwhile', round: now };
    const unseen = seen === undefined ? newBreaches(now, draft, input) : [];
    const round: Round = {
      ...draft,
      state: 'published',
      triads: numberedForGood(draft),
      startsAt,
      byProgramme: now.byProgramme && startsAt === now.startsAt,
      publishedAt: clock.now(),
      ...(unseen.length > 0 ? { unseen } : {}),
    };
    return { outcome: 'done', round };
  }

  /** Those who take part now, with as few triads changed as possible; or the facilitators' question. */
  async function rearranged(now: Round, { left, joined }: Omit<OpenQuestion, 'since'>): Promise<Decision> {
    const at = clock.now();
    const gone = new Set(left);
    const here = [...peopleOf(now).filter((key) => !gone.has(key)), ...joined];
    const input = await taking.of(now, here);
    if (now.triads.length === 0) {
      const { groups, report } = formRound(input);
      if (groups.length === 0) {
        return { outcome: 'done', round: { ...now, without: here, openQuestion: undefined } };
      }
      if (!report.broken.some(isHard)) {
        return { outcome: 'done', round: regrouped(now, groups, { left, joined }, at) };
      }
      const openQuestion = { since: now.openQuestion?.since ?? at, left, joined };
      return { outcome: 'asked', round: { ...now, openQuestion } };
    }
    const repair = repaired(now, input);
    switch (repair.outcome) {
      case 'repaired':
        return { outcome: 'done', round: regrouped(now, repair.groups, { left, joined }, at) };
      case 'tooFew':
        return { outcome: 'done', round: dissolved(now, here, { left, joined }, at) };
      case 'noGoodWay': {
        const triads = now.triads.map((triad) =>
          withMembers(
            triad,
            triad.members.filter((key) => !gone.has(key)),
            at,
          ),
        );
        const openQuestion = { since: now.openQuestion?.since ?? at, left, joined };
        return { outcome: 'asked', round: { ...now, triads, openQuestion } };
      }
    }
  }

  async function waysOut(round: Round): Promise<readonly WayOut[]> {
    const { openQuestion } = round;
    if (!openQuestion) return [];
    const repair = repaired(round, await taking.of(round, [...peopleOf(round), ...openQuestion.joined]));
    // What kept two people apart may have been taken back meanwhile.
    const ways =
      repair.outcome === 'noGoodWay'
        ? repair.ways
        : repair.outcome === 'repaired'
          ? [{ groups: repair.groups, breaches: [] }]
          : [];
    return ways.map(({ groups, breaches }) => ({
      id: mark([round.id, triadsMark(round), groups]),
      groups,
      breaches,
    }));
  }

  return {
    async draft(networkId, roundId, fields, seen) {
      if (!(await rounds.find(networkId, roundId))) {
        const stands = await writing.insert(await newRound(networkId, roundId, fields));
        if (fieldsMark(stands) === fieldsMark(fields)) return { outcome: 'done', round: stands };
      }
      return change(networkId, roundId, async (now) => {
        if (now.state !== 'draft') return { outcome: 'notNow', round: now };
        const isSame = saysTheSame(now, fields, clock.now());
        if (!isSame && seen !== undefined && seen !== fieldsMark(now)) {
          return { outcome: 'changedMeanwhile', round: now };
        }
        const byProgramme = isSame ? now.byProgramme : await beginsByProgramme(networkId, fields);
        const next = isSame ? now : { ...now, ...fieldsOf(fields), byProgramme };
        const input = await taking.now(next);
        const round = next.sessionId === now.sessionId ? upToDate(next, input) : formed(next, input);
        return { outcome: round === now ? 'unchanged' : 'done', round };
      });
    },
    async report(round) {
      const input = await taking.of(round, peopleOf(round));
      const best = formRound(input);
      const groups = groupsOf(round);
      if (
        triadsMark({ triads: numbered(best.groups), without: [] }) === triadsMark({ ...round, without: [] })
      )
        return best.report;
      const report = reportOn(groups, input, 'notProven');
      const isFewest = best.report.fewest === 'proven' && breaksNoMore(report, best.report);
      return isFewest ? { ...report, fewest: 'proven' } : report;
    },
    reshuffle: (networkId, roundId, seenSeed, seen) =>
      change(networkId, roundId, async (now) => {
        if (now.state !== 'draft') return { outcome: 'notNow', round: now };
        // Pressed twice.
        if (now.seed !== seenSeed) return { outcome: 'unchanged', round: now };
        if (isOther(now, seen)) return { outcome: 'changedMeanwhile', round: now };
        const next = { ...now, seed: random.below(seeds) };
        const input = await taking.now(next);
        return { outcome: 'done', round: formed(next, input, wholeLocked(next, input)) };
      }),
    swap: (networkId, roundId, one, other, despite, seen) =>
      change(networkId, roundId, async (now) => {
        if (now.state !== 'draft') return { outcome: 'notNow', round: now };
        const next = swapped(now, one, other);
        if (isOther(now, seen)) {
          const isDone = next !== undefined && triadsMark(next) === seen;
          return { outcome: isDone ? 'unchanged' : 'changedMeanwhile', round: now };
        }
        if (!next) return { outcome: 'unchanged', round: now };
        const breaches = despite ? [] : newBreaches(now, next, await taking.of(now, peopleOf(now)));
        return breaches.length > 0
          ? { outcome: 'breaksRule', round: now, breaches }
          : { outcome: 'done', round: next };
      }),
    lock: (networkId, roundId, numbers, seen) =>
      change(networkId, roundId, (now) => {
        if (now.state !== 'draft') return { outcome: 'notNow', round: now };
        if (isOther(now, seen)) return { outcome: 'changedMeanwhile', round: now };
        const triads = now.triads.map((triad) => ({ ...triad, locked: numbers.includes(triad.number) }));
        return triads.every(({ locked }, index) => locked === now.triads[index]?.locked)
          ? { outcome: 'unchanged', round: now }
          : { outcome: 'done', round: { ...now, triads } };
      }),
    publish: (networkId, roundId, seen) =>
      change(networkId, roundId, async (now) => {
        if (now.state === 'published') return { outcome: 'unchanged', round: now };
        if (now.state !== 'draft') return { outcome: 'notNow', round: now };
        return publishing(now, Math.max(now.startsAt, clock.now()), seen);
      }),
    start: (networkId, roundId, seen) =>
      change(networkId, roundId, async (now) => {
        const at = clock.now();
        if (now.state === 'draft') return publishing(now, at, seen ?? triadsMark(now));
        if (now.state !== 'published') return { outcome: 'notNow', round: now };
        return now.startsAt <= at
          ? { outcome: 'unchanged', round: now }
          : { outcome: 'done', round: { ...now, startsAt: at, byProgramme: false } };
      }),
    cancel: (networkId, roundId, asked) =>
      change(networkId, roundId, (now) => {
        if (now.state === 'closed') return { outcome: 'notNow', round: now };
        if (asked !== undefined && asked !== now.state) return { outcome: 'changedMeanwhile', round: now };
        return { outcome: 'done', round: { ...now, state: 'cancelled' } };
      }),
    follow: (networkId, roundId, changedAt) =>
      change(networkId, roundId, async (now) => {
        const hasBegun = now.state === 'published' && now.startsAt <= changedAt;
        if (now.state === 'closed' || hasBegun) return { outcome: 'notNow', round: now };
        const session =
          now.sessionId === undefined ? undefined : await sessions.read(networkId, now.sessionId);
        if (!session) return { outcome: 'unchanged', round: now };
        if (session.cancelled) {
          return now.state === 'published'
            ? { outcome: 'done', round: { ...now, state: 'cancelled' } }
            : { outcome: 'notNow', round: now };
        }
        const startsAt = programmeStart(session);
        return now.byProgramme && now.startsAt !== startsAt
          ? { outcome: 'done', round: { ...now, startsAt } }
          : { outcome: 'unchanged', round: now };
      }),
    close: (networkId, roundId) =>
      change(networkId, roundId, (now) => {
        if (now.state === 'closed') return { outcome: 'unchanged', round: now };
        if (now.state !== 'published') return { outcome: 'notNow', round: now };
        return { outcome: 'done', round: { ...now, state: 'closed', openQuestion: undefined } };
      }),
    leave: (networkId, roundId, personKey, pressedAt = Infinity) =>
      change(networkId, roundId, async (now) => {
        if (now.state !== 'published') return { outcome: 'notNow', round: now };
        if (pressedAt < latestOf(now, 'joined', personKey)) return { outcome: 'unchanged', round: now };
        const { openQuestion, without } = now;
        const { left, joined } = openQuestion ?? nobody;
        if (without.includes(personKey)) {
          const round = { ...now, without: without.filter((key) => key !== personKey) };
          return openQuestion ? rearranged(round, { left, joined }) : { outcome: 'done', round };
        }
        if (joined.includes(personKey)) {
          const others = joined.filter((key) => key !== personKey);
          if (left.length + others.length > 0) return rearranged(now, { left, joined: others });
          return { outcome: 'done', round: { ...now, openQuestion: undefined } };
        }
        if (!triadOf(now, personKey)) return { outcome: 'unchanged', round: now };
        return rearranged(now, { left: [...left, personKey], joined });
      }),
    join: (networkId, roundId, personKey, pressedAt = Infinity) =>
      change(networkId, roundId, async (now) => {
        if (now.state !== 'published') return { outcome: 'notNow', round: now };
        const { left, joined } = now.openQuestion ?? nobody;
        if (peopleOf(now).includes(personKey) || joined.includes(personKey)) {
          return { outcome: 'unchanged', round: now };
        }
        if (pressedAt < latestOf(now, 'left', personKey)) return { outcome: 'unchanged', round: now };
        return rearranged(now, {
          left: left.filter((key) => key !== personKey),
          joined: [...joined, personKey],
        });
      }),
    waysOut,
    choose: (networkId, roundId, wayOut) =>
      change(networkId, roundId, async (now) => {
        if (now.state !== 'published') return { outcome: 'notNow', round: now };
        // Pressed twice, or somebody else has decided.
        if (!now.openQuestion) return { outcome: 'unchanged', round: now };
        const way = (await waysOut(now)).find(({ id }) => id === wayOut);
        if (!way) return { outcome: 'changedMeanwhile', round: now };
        return { outcome: 'done', round: regrouped(now, way.groups, now.openQuestion, clock.now()) };
      }),
  };
}

/** When somebody last left or joined, as far as the round remembers. */
function latestOf({ changes, openQuestion }: Round, side: 'left' | 'joined', personKey: string): Instant {
  if (openQuestion?.[side].includes(personKey)) return openQuestion.since;
  return changes.findLast((change) => change[side].includes(personKey))?.at ?? 0;
}

const nobody: Omit<OpenQuestion, 'since'> = { left: [], joined: [] };

/** Seeds are below this. */
const seeds = 2 ** 31;

/** Nothing else that the caller's object may hold. */
function fieldsOf(fields: RoundFields): RoundFields {
  const { question, sessionId, template, cards, startsAt, byItself, meetings } = fields;
  return { question, sessionId, template, cards, startsAt, byItself, meetings };
}

/** A time that has passed means at once, whichever it was: "now" pressed twice is the same. */
function saysTheSame(one: RoundFields, other: RoundFields, now: Instant): boolean {
  const from = (fields: RoundFields) => fieldsMark({ ...fields, startsAt: Math.max(fields.startsAt, now) });
  return from(one) === from(other);
}

function isOther(round: Round, seen: string | undefined): boolean {
  return seen !== undefined && seen !== triadsMark(round);
}

/** The draft with triads of these people around the locked ones; itself when they are the same. */
function formed(draft: Round, input: FormingInput, locked: Round['triads'] = []): Round {
  const { groups } = formRound({ ...input, seed: draft.seed, locked: locked.map(({ members }) => members) });
  const without = groups.length === 0 ? input.people.map(({ key }) => key) : [];
  return withTriads(draft, numbered(groups, locked), without);
}

function withTriads(draft: Round, triads: Round['triads'], without: readonly string[]): Round {
  const isSame =
    triadsMark({ triads, without }) === triadsMark(draft) &&
    triads.every(({ locked }, index) => locked === draft.triads[index]?.locked);
  return isSame ? draft : { ...draft, triads, without };
}

/** The draft as it is to be with those who take part now; itself when nothing changes. */
function upToDate(draft: Round, input: FormingInput): Round {
  if (!draft.triads.some(({ locked }) => locked)) return formed(draft, input);
  const here = new Set(input.people.map(({ key }) => key));
  const before = peopleOf(draft);
  if (before.length === here.size && before.every((key) => here.has(key))) return draft;
  const repair = repaired(draft, input);
  if (repair.outcome !== 'repaired') return formed(draft, input, wholeLocked(draft, input));
  const groups = repair.groups.map((members, index) => ({
    members,
    locked: draft.triads[index]?.locked ?? false,
  }));
  const triads = groups
    .filter(({ members }) => members.length > 0)
    .map((triad, index) => ({ number: index + 1, ...triad }));
  return withTriads(draft, triads, []);
}

function repaired(round: Round, { people, earlier, apart = [] }: FormingInput): Repair {
  return repairRound({ groups: groupsOf(round), present: people, earlier, apart, seed: round.seed });
}

/** The locked triads everybody of whom takes part. */
function wholeLocked(draft: Round, { people }: FormingInput): Round['triads'] {
  const here = new Set(people.map(({ key }) => key));
  return draft.triads.filter(({ locked, members }) => locked && members.every((key) => here.has(key)));
}

function isHard({ rule }: Breach): boolean {
  return rule === 'organisation' || rule === 'apart';
}

/** The hard rules that `next` breaks and `now` does not. */
function newBreaches(now: Round, next: Round, input: FormingInput): readonly Breach[] {
  const hard = (round: Round) => reportOn(groupsOf(round), input, 'notProven').broken.filter(isHard);
  const name = ({ rule, people }: Breach) => [rule, ...people.toSorted()].join(' ');
  const old = new Set(hard(now).map(name));
  return hard(next).filter((breach) => !old.has(name(breach)));
}

function breaksNoMore(report: FormingReport, best: FormingReport): boolean {
  const hard = ({ broken }: FormingReport) => broken.filter(isHard).length;
  const trios = ({ broken }: FormingReport) => broken.filter(({ rule }) => rule === 'sameTrio').length;
  return hard(report) <= hard(best) && trios(report) <= trios(best) && report.repeats <= best.repeats;
}
