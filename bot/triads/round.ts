import type { Instant } from '../ports/time.ts';
import type { Breach, Group } from './forming/grouping.ts';
import type { Template } from './templates/template.ts';

/**
 * A triad round (triadomgång): the triads of one session, or of the time between sessions.
 *
 * - `draft`: the facilitator looks at it, or it waits for its time. Nobody else sees it.
 * - `published`: its card stands in the channel; the triads may change, run and contribute.
 * - `closed`: its time is over; nothing of it changes any more. It counts as an earlier round, as a published one does.
 * - `cancelled`: taken back; it never counts.
 */
export interface Round {
  readonly id: string;
  readonly networkId: string;
  readonly state: RoundState;
  /** What the triads talk about; the challenge question, or the prompt of the day. May be empty. */
  readonly question: string;
  /** The session it belongs to; undefined between sessions. */
  readonly sessionId: string | undefined;
  /** The template as it was when the round was planned: changing the network's own does not change what runs. */
  readonly template: Template;
  /** One card for all triads, or a card each in whose thread the triad keeps together. */
  readonly cards: 'one' | 'each';
  /** When the turns begin; between sessions, when the first prompt is posted. */
  readonly startsAt: Instant;
  /** It begins when the session's programme says, also when the session is moved; otherwise at a time that was chosen. */
  readonly byProgramme: boolean;
  /** Formed anew from those who come, published and started by itself at `startsAt`; or only when a facilitator says so. */
  readonly byItself: boolean;
  /** Between sessions: the triads meet when it suits them, this many times, a month apart; undefined in a session. */
  readonly meetings: number | undefined;
  readonly triads: readonly Triad[];
  /** Who takes part without a triad, because there are too few people. */
  readonly without: readonly string[];
  readonly seed: number;
  /** Changes of the triads since publishing, each told once in the channel; the newest last. */
  readonly changes: readonly Change[];
  /** What the facilitators must decide: somebody cannot take part, and no repair keeps the hard rules. */
  readonly openQuestion: OpenQuestion | undefined;
  /** Hard rules that the triads broke when they were published by themselves, which nobody had seen before. */
  readonly unseen?: readonly Breach[];
  readonly createdAt: Instant;
  readonly publishedAt: Instant | undefined;
}

export type RoundState = 'draft' | 'published' | 'closed' | 'cancelled';

export interface Triad {
  /** From 1, and kept for good: a triad that dissolves leaves a gap. */
  readonly number: number;
  /** Person keys in the order of turns. */
  readonly members: Group;
  /** Only while a draft: reshuffling leaves it as it is. */
  readonly locked: boolean;
  /** Who was in it before its members last changed, and when that was; nobody when it came about then. */
  readonly was?: { readonly members: Group; readonly at: Instant };
}

/** "Jag kan inte" or a late arrival, and what came of it. */
export interface Change {
  /** From 1. */
  readonly number: number;
  readonly at: Instant;
  readonly left: readonly string[];
  readonly joined: readonly string[];
  /** Numbers of the triads that changed; a dissolved one is among them. */
  readonly triads: readonly number[];
  /** What the channel is told of it; left out for a change that is told alone and whole. */
  readonly news?: ChangeNews;
  /**
   * Of the last of those that are told together: the triads that any of them changed, as they were before the first. New
   * ones had no members.
   */
  readonly was?: readonly Pick<Triad, 'number' | 'members'>[];
}

/** What is others since the first of the changes that are told together: the last of them tells all. */
export interface ChangeNews extends Pick<Change, 'left' | 'joined' | 'triads'> {
  /** The number of that first one. */
  readonly from: number;
}

export interface OpenQuestion {
  readonly since: Instant;
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/**
 * How far a triad has come. Only a press writes it: from `since` on the steps follow each other by the clock, so a
 * restart loses nothing.
 */
export interface Progress {
  readonly triad: number;
  /** The step that began at `since`, from 0. */
  readonly step: number;
  readonly since: Instant;
  /** While paused: when. The clock stands still from then. */
  readonly pausedAt: Instant | undefined;
}

/** Whether a triad met between sessions, as one of them said. */
export interface Met {
  readonly triad: number;
  /** Which of the round's meetings, from 1. */
  readonly meeting: number;
  readonly met: boolean;
}

/** What other rooms may ask of this one. */
export interface Rounds {
  /** Every round of the network that is not cancelled, the oldest first. */
  list(networkId: string): Promise<readonly Round[]>;
  find(networkId: string, roundId: string): Promise<Round | undefined>;
}

/**
 * What follows from a round: cards and tasks that fall due. Both must bear being called again with the same rounds, for
 * a server may die between any two steps.
 */
export interface RoundWatcher {
  /**
   * Before the round is written: what is to fall due because of it is planned here. Cut off after this, a due thing finds
   * when its time comes that no round asks for it, and is withdrawn.
   *
   * @param before undefined for a new round.
   */
  willSave(round: Round, before: Round | undefined): Promise<void>;
  /** After it was written: what no longer holds is withdrawn, and what stands in the channel drawn anew. */
  didSave(round: Round, before: Round | undefined): Promise<void>;
}

export function triadOf(round: Pick<Round, 'triads'>, personKey: string): Triad | undefined {
  return round.triads.find(({ members }) => members.includes(personKey));
}

/** The hard rules that nobody had seen broken, as far as the triads still break them. */
export function unseenBreaches({ unseen = [], triads }: Pick<Round, 'unseen' | 'triads'>): readonly Breach[] {
  return unseen.filter(({ people }) =>
    triads.some(({ members }) => people.every((key) => members.includes(key))),
  );
}

/** Rounds that people have met in, or are about to: the history new ones are formed with. */
export function counts({ state }: Pick<Round, 'state'>): boolean {
  return state === 'published' || state === 'closed';
}
