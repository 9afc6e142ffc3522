import { isRecord, readId } from './reading.ts';

/** Which round a card of ours is about. */
export interface RoundReference {
  readonly networkId: string;
  readonly roundId: string;
}

/** @returns undefined for anything no card of ours sends. */
export function readRoundReference(data: unknown): RoundReference | undefined {
  if (!isRecord(data)) return undefined;
  const networkId = readId(data.network);
  const roundId = readId(data.round);
  return networkId !== undefined && roundId !== undefined ? { networkId, roundId } : undefined;
}

/** The list of rounds is about no single one. @returns undefined for anything no card of ours sends. */
export function readNetwork(data: unknown): string | undefined {
  return isRecord(data) ? readId(data.network) : undefined;
}

/** What a triad's card had seen when it was pressed. */
export interface StepPress {
  /** The triad's number. */
  readonly triad: number;
  /** The step that ran then, from 0; 0 as well before the first. */
  readonly step: number;
  /** The triad's progress as it stood then. */
  readonly seen: string;
}

/** @returns undefined for anything no card of ours sends. */
export function readStepPress(data: unknown): StepPress | undefined {
  if (!isRecord(data)) return undefined;
  const triad = readNumber(data.triad);
  const step = readNumber(data.step);
  const { seen } = data;
  if (triad === undefined || step === undefined || typeof seen !== 'string') return undefined;
  return /^(none|\d{1,4}-\d{1,16}-\d{0,16})$/.test(seen) ? { triad, step, seen } : undefined;
}

/** Whether the triad of whoever presses has met. */
export interface MetPress {
  /** Which of the round's meetings, from 1. */
  readonly meeting: number;
  /** undefined when the card only asks for one's own view. */
  readonly met: boolean | undefined;
}

/** @returns undefined for anything no card of ours sends. */
export function readMetPress(data: unknown): MetPress | undefined {
  if (!isRecord(data)) return undefined;
  const meeting = readNumber(data.meeting);
  if (meeting === undefined) return undefined;
  switch (data.met) {
    case undefined:
      return { meeting, met: undefined };
    case 'yes':
    case 'notYet':
      return { meeting, met: data.met === 'yes' };
    default:
      return undefined;
  }
}

/** That a question was answered with yes. */
export function readSure(data: unknown): boolean {
  return isRecord(data) && data.sure === 'yes';
}

const fields = [
  'network',
  'round',
  'delivery',
  'triad',
  'step',
  'seen',
  'meeting',
  'met',
  'sure',
  'page',
] as const;

/** What a button sent, for the same button once more; everything else is left out. */
export function readButton(data: unknown): Record<string, string> {
  if (!isRecord(data)) return {};
  const sent = fields.flatMap((field) => {
    const value = data[field];
    return typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value) ? [[field, value]] : [];
  });
  return Object.fromEntries(sent) as Record<string, string>;
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
