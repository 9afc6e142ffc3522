import type { Language } from '../../../ports/language.ts';
import type { Finding, LibraryCase, Passage } from '../../case.ts';

/** A short answer in a model's words, of which only what the cited passages support is left. */
export interface WrittenAnswer {
  /** Each with at least one citation. */
  readonly sentences: readonly { readonly text: string; readonly cites: readonly number[] }[];
  /** What the numbers stand for: 1, 2, … without gaps, each cited by at least one sentence. */
  readonly citations: readonly WrittenCitation[];
}

export interface WrittenCitation {
  readonly position: number;
  readonly found: LibraryCase;
  readonly passage: Passage;
}

export interface Writer {
  /**
   * @param finding answered, with its passages: the only thing the answer may be made of.
   * @returns undefined when there is no model, or it is slow, down, over its quota or off the topic, or nothing it
   * wrote is supported: the passages are then quoted. Never throws, and takes at most 2.5 seconds.
   */
  write(question: string, finding: Finding, language: Language): Promise<WrittenAnswer | undefined>;
}
