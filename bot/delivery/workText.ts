import { isRecord } from '../contract/reading.ts';
import { isoUtc, readInstant } from '../ports/time.ts';
import type { DueEntry } from './dueIndex.ts';

/** What the queue carries: enough to find the work, nothing about people. */
export function workText({ due, lookAt, plannedAt, looks }: DueEntry): string {
  return JSON.stringify({
    ...due,
    at: isoUtc(due.at),
    lookAt: isoUtc(lookAt),
    plannedAt: isoUtc(plannedAt),
    looks,
  });
}

/** @returns undefined for anything `workText` did not write. */
export function readWork(text: string): DueEntry | undefined {
  const value = parsed(text);
  if (!isRecord(value)) return undefined;
  const { networkId, kind, subject, occurrence, looks } = value;
  const at = readInstant(value.at);
  const lookAt = readInstant(value.lookAt);
  const plannedAt = readInstant(value.plannedAt);
  const words = [networkId, kind, subject, occurrence];
  if (!words.every((word) => typeof word === 'string') || typeof looks !== 'number') return undefined;
  if (at === undefined || lookAt === undefined || plannedAt === undefined) return undefined;
  const [network = '', what = '', about = '', which = ''] = words;
  return {
    due: { networkId: network, kind: what, subject: about, occurrence: which, at },
    lookAt,
    plannedAt,
    looks,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: whoever put it there meant something else.
    return undefined;
  }
}
