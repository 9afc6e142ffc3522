import { isRecord, oneLine, type Problem, type Read, readId } from './reading.ts';

/** Characters in a wish. */
export const maxWishLength = 300;
export const wishField = 'wish';

/** A wish for a theme, trimmed, on one line. */
export function readWish(data: unknown): Read<string> & { readonly draft: string } {
  const raw = isRecord(data) ? data[wishField] : undefined;
  const text = typeof raw === 'string' ? oneLine(raw) : '';
  const problem = text === '' ? 'missing' : text.length > maxWishLength ? 'tooLong' : undefined;
  if (!problem) return { ok: true, value: text, draft: text };
  const problems: readonly Problem[] = [{ field: wishField, problem }];
  return { ok: false, problems, draft: text.slice(0, maxWishLength).toWellFormed() };
}

/** The wish a facilitator has dealt with. */
export function readWishId(data: unknown): string | undefined {
  return isRecord(data) ? readId(data.id) : undefined;
}

/** The network a card without a session says it belongs to. */
export function readNetworkId(data: unknown): string | undefined {
  return isRecord(data) ? readId(data.network) : undefined;
}
