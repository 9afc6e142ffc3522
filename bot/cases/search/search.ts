/** A case as search sees it: no framework, no store, no clock. */
export interface SearchDocument {
  readonly id: string;
  /** In each language there is. */
  readonly titles: readonly string[];
  readonly organisation: string;
  /** Words by which it is to be found, too. */
  readonly searchWords?: readonly string[];
  readonly passages: readonly { readonly text: string; readonly heading: string }[];
}

export interface SearchHit {
  readonly id: string;
  /** 0-1, the higher the surer. */
  readonly score: number;
  /**
   * Places in the document's `passages`, the best first; at least one where it has any, at most three. One that says far
   * less than the best is left out, unless it has the number, date or name that is asked for.
   */
  readonly passages: readonly number[];
}

export interface SearchResult {
  /** Whether the best hits support an answer; if not they are merely the nearest. */
  readonly answered: boolean;
  readonly hits: readonly SearchHit[];
}

export interface SearchIndex {
  /** Replaces a document with the same id. */
  put(document: SearchDocument): void;
  remove(id: string): void;
  /** @param among only these ids; all when left out. */
  search(question: string, limit: number, among?: readonly string[]): SearchResult;
}

/** Words of a language, for telling a slip of the pen from a word that is merely not in the library. */
export interface WordList {
  /** @param word in lower case. */
  has(word: string): boolean;
}
