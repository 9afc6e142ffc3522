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

/** What a facilitator can have put out again. */
export type Post = 'form' | 'summary';

/** @returns which one, and which of them it is to replace, so that a second press replaces nothing more. */
export function readRepost(data: unknown): { readonly post: Post; readonly replaced: number } | undefined {
  if (!isRecord(data)) return undefined;
  const { post, was } = data;
  if (post !== 'form' && post !== 'summary') return undefined;
  if (typeof was !== 'string' || !/^\d{1,4}$/.test(was)) return undefined;
  return { post, replaced: Number(was) };
}
