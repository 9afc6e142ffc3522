import { TableUnavailable } from '../../ports/table.ts';

/** @returns what it gives; undefined when the store does not answer. */
export async function mayFail<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof TableUnavailable)) throw error;
    return undefined;
  }
}

/** @returns whether it could be done: false when the store does not answer. */
export async function isDone(work: Promise<unknown>): Promise<boolean> {
  return (await mayFail(work.then(() => true))) ?? false;
}
