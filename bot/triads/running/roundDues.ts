import type { Due } from '../../delivery/delivery.ts';
import { type Instant, isoUtc } from '../../ports/time.ts';
import type { Change, OpenQuestion, Round } from '../round.ts';
import { toldAfterMs, toldChanges } from './changeNews.ts';
import { beginsAt, closesAt, type Meeting, meetingsOf } from './roundStanding.ts';

/** The cards of a round that the deliveries carry. Each is about the round's id. */
export const kinds = {
  /** All triads on one card. */
  round: 'triadRound',
  /** One triad, when the facilitator chose a card each. */
  triad: 'triadCard',
  change: 'triadChange',
  question: 'triadQuestion',
  /** Between sessions: time to meet, and whether one has met. */
  prompt: 'triadPrompt',
  met: 'triadMet',
} as const;

/** What a round has done at an instant. */
export const tasks = {
  turn: 'triadTurn',
  drawn: 'triadDrawn',
  byItself: 'triadByItself',
  end: 'triadEnd',
} as const;

/** The cards that show where the triads stand: a turn, a press and a contribution draw them anew. */
export const standingKinds: readonly string[] = [kinds.round, kinds.triad];

/** The cards that say who is in which triad. */
export const memberKinds: readonly string[] = [...standingKinds, kinds.prompt, kinds.met];

const wholeOccurrence = 'round';
const triadPrefix = 'triad-';
const changePrefix = 'change-';
const promptPrefix = 'prompt-';
const metPrefix = 'met-';

/** A card each only where there are triads: that there are too few people is said on the one card. */
export function isOneCard({ cards, triads }: Pick<Round, 'cards' | 'triads'>): boolean {
  return cards === 'one' || triads.length === 0;
}

/** A triad's turn, named by when: however many triads move on then, it is one. */
export function turnDue(round: Round, at: Instant): Due {
  return due(round, tasks.turn, `turn@${isoUtc(at)}`, at);
}

/** That the cards show what was written, should the server that writes it die just after. */
export function drawnDue(round: Round, at: Instant): Due {
  return due(round, tasks.drawn, `drawn@${isoUtc(at)}`, at);
}

export function byItselfDue(round: Round): Due {
  return due(round, tasks.byItself, `start@${isoUtc(round.startsAt)}`, round.startsAt);
}

export function endDue(round: Round): Due {
  const at = closesAt(round);
  return due(round, tasks.end, `end@${isoUtc(at)}`, at);
}

/** All that is to happen because the round is as it is; the turns after the first follow from each other. */
export function duesOf(round: Round): readonly Due[] {
  const { state, publishedAt, byItself, triads, changes, openQuestion } = round;
  if (state === 'draft') return byItself ? [byItselfDue(round)] : [];
  if (state !== 'published') return [];
  const published = publishedAt ?? round.startsAt;
  return [
    ...(isOneCard(round)
      ? [due(round, kinds.round, wholeOccurrence, published)]
      : triads.map(({ number }) => due(round, kinds.triad, standingOccurrence(number), published))),
    ...toldChanges(changes).map(({ number, at }) =>
      due(round, kinds.change, `${changePrefix}${number}`, at + toldAfterMs),
    ),
    ...(openQuestion
      ? [due(round, kinds.question, questionOccurrence(openQuestion), openQuestion.since)]
      : []),
    ...meetingsOf(round).flatMap((meeting) => [
      // Published when the first prompt would come, the card itself is the prompt.
      ...(meeting.promptAt > published
        ? [due(round, kinds.prompt, `${promptPrefix}${meeting.number}`, meeting.promptAt)]
        : []),
      due(round, kinds.met, `${metPrefix}${meeting.number}`, meeting.askAt),
    ]),
    ...(round.meetings === undefined ? [turnDue(round, beginsAt(round))] : []),
    endDue(round),
  ];
}

/** Of the cards that show where these triads stand: the card of all, and their own. */
export function standingOccurrences(triads: readonly number[]): readonly string[] {
  return [wholeOccurrence, ...triads.map(standingOccurrence)];
}

function standingOccurrence(triad: number): string {
  return `${triadPrefix}${triad}`;
}

/** The number of the triad whose card it is. */
export function triadNumber(occurrence: string): number {
  return Number(occurrence.slice(triadPrefix.length));
}

export function changeOf({ changes }: Round, occurrence: string): Change | undefined {
  return changes.find(({ number }) => occurrence === `${changePrefix}${number}`);
}

export function questionOccurrence({ since }: OpenQuestion): string {
  return `question@${isoUtc(since)}`;
}

export function promptOf(round: Round, occurrence: string): Meeting | undefined {
  return meetingsOf(round).find(({ number }) => occurrence === `${promptPrefix}${number}`);
}

export function askedOf(round: Round, occurrence: string): Meeting | undefined {
  return meetingsOf(round).find(({ number }) => occurrence === `${metPrefix}${number}`);
}

function due({ networkId, id }: Round, kind: string, occurrence: string, at: Instant): Due {
  return { networkId, kind, subject: id, occurrence, at };
}
