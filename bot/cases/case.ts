import {
  type CaseBody,
  type CaseLanguage,
  type CasePart,
  type CaseText,
  caseParts,
  type Statement,
} from '../contract/case.ts';
import type { Network } from '../networks/network.ts';
import type { Language } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';

/** Something others have done before us (fall), as one network keeps it. */
export interface Case extends CaseBody {
  readonly id: string;
  /** From 1; each change makes one more, and those before it are kept. */
  readonly revision: number;
  readonly changedAt: Instant;
  /** Taken out of the library: found by nobody, kept with its history. */
  readonly retired: boolean;
  /** The other networks that see it, by their ids. */
  readonly sharedWith: readonly string[];
}

/** A case as a network's library has it. */
export interface LibraryCase extends Case {
  /** Its id in this library: its own, or "network~id" when another network shares it. */
  readonly libraryId: string;
  /** The network that shares it; undefined for the library's own. */
  readonly from: { readonly networkId: string; readonly name: string } | undefined;
}

/** A citable part of a case (stycke). */
export interface Passage extends Statement {
  readonly language: CaseLanguage;
  readonly part: CasePart;
  /** Its place in its part, from 0. */
  readonly at: number;
}

/** What search found of one case. */
export interface FoundCase {
  readonly found: LibraryCase;
  /** 0-1, the higher the surer; only to be compared within one answer. */
  readonly score: number;
  /** What supports it, the best first; at least one, at most three. In the language they were found in. */
  readonly passages: readonly Passage[];
}

/** `answered` says that the passages support an answer. If not, `cases` are merely the nearest. */
export interface Finding {
  readonly answered: boolean;
  readonly cases: readonly FoundCase[];
}

/** One network's cases as they are now: its own and those shared with it, none that is retired. */
export interface Shelf {
  readonly cases: readonly LibraryCase[];
  find(libraryId: string): LibraryCase | undefined;
  /**
   * @param question as somebody wrote it. @param limit cases, 1-50.
   * @param among only these library ids (a follow-up question); all when left out.
   */
  search(question: string, limit: number, among?: readonly string[]): Finding;
}

/** What other parts ask of the library. */
export interface CaseLibrary {
  /** A network's shelf, at most two seconds old; what this server wrote itself is always there. */
  open(network: Network): Promise<Shelf>;
}

/** Everything that can be cited: the original language first, part by part. */
export function passagesOf(one: CaseBody): readonly Passage[] {
  const languages: readonly CaseLanguage[] = one.language === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
  return languages.flatMap((language) => {
    const text = one.texts[language];
    if (!text) return [];
    return caseParts.flatMap((part) =>
      text[part].map((statement, at): Passage => ({ ...statement, language, part, at })),
    );
  });
}

/** The case in the reader's language, else in its own. */
export function textOf(one: CaseBody, language: Language): CaseText {
  const text = one.texts[language] ?? one.texts[one.language];
  if (!text) throw new Error('A case has a text in the language it was written in.');
  return text;
}

/** The same passage in the reader's language, where the translation follows the original point by point. */
export function passageIn(one: CaseBody, passage: Passage, language: Language): Passage {
  const [from, to] = [one.texts[passage.language], one.texts[language]];
  const same = from && to && from[passage.part].length === to[passage.part].length;
  const statement = same ? to[passage.part][passage.at] : undefined;
  return statement ? { ...statement, language, part: passage.part, at: passage.at } : passage;
}
