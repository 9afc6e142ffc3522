import { isRecord, readId } from './reading.ts';

/** What our cards say about themselves when they are pressed. */
export interface PressReference {
  readonly networkId: string;
  readonly sessionId: string;
}

/** @returns undefined for anything no card of ours sends. */
export function readReference(data: unknown): PressReference | undefined {
  if (!isRecord(data)) return undefined;
  const networkId = readId(data.network);
  const sessionId = readId(data.session);
  return networkId !== undefined && sessionId !== undefined ? { networkId, sessionId } : undefined;
}

/** The facilitator's choice of lines: the toggles of one page, and what was chosen on the others. */
export interface QuotePress {
  readonly page: number;
  /** The page to show next; undefined saves. */
  readonly next: number | undefined;
  readonly elsewhere: readonly string[];
  readonly isChosen: (field: string) => boolean;
}

const maxPages = 1_000;
const maxChosen = 500;

export function readQuotePress(data: unknown): QuotePress {
  const fields = isRecord(data) ? data : {};
  const chosen = typeof fields.chosen === 'string' ? fields.chosen.split(',', maxChosen) : [];
  return {
    page: readPage(fields.page) ?? 0,
    next: readPage(fields.next),
    elsewhere: chosen.filter((id) => readId(id) !== undefined),
    isChosen: (field) => fields[field] === 'true',
  };
}

function readPage(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{1,4}$/.test(value)) return undefined;
  const page = Number(value);
  return page < maxPages ? page : undefined;
}

/** The message that was to be posted again when the card was made; a second press then names one that is replaced. */
export function readReplaced(data: unknown): string | undefined {
  return isRecord(data) && typeof data.was === 'string' ? data.was : undefined;
}

/** What an evaluation has standing in the channel. */
export type Post = 'form' | 'counter' | 'summary';

/** Which post a shared card says it is, or which one a facilitator wants out again. */
export function readPost(data: unknown): Post | undefined {
  const post = isRecord(data) ? data.post : undefined;
  return post === 'form' || post === 'counter' || post === 'summary' ? post : undefined;
}
