/** What a case is about: a municipality's case, a knowledge pass, a resource, or what a triad brought back. */
export const caseKinds = ['municipal', 'knowledge', 'resource', 'triad'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** The parts of a case that can be cited, in the order in which they are read. */
export const caseParts = ['summary', 'successFactors', 'challenges', 'advice'] as const;
export type CasePart = (typeof caseParts)[number];

export type CaseLanguage = 'sv' | 'en';

/** One citable thing that a case says: a sentence or a few. */
export interface Statement {
  readonly text: string;
  /** The heading it stands under where it was told (a slide, a chapter); '' when nobody said. */
  readonly source: string;
}

/** A case in one language. */
export interface CaseText extends Readonly<Record<CasePart, readonly Statement[]>> {
  readonly title: string;
}

/** `url` is https or http. */
export interface CaseLink {
  readonly title: string;
  readonly url: string;
}

/** What a case says, without where it is kept. */
export interface CaseBody {
  readonly kind: CaseKind;
  /** Whose case it is: a municipality, a county board, an author; '' when nobody in particular. */
  readonly organisation: string;
  /** Where it was told, as people call it: "Lärprojektets träffar, september 2024 – februari 2025"; '' when unknown. */
  readonly session: string;
  /** The language it was written in. `texts` has at least this one. */
  readonly language: CaseLanguage;
  readonly texts: Readonly<Partial<Record<CaseLanguage, CaseText>>>;
  /** Whom to call, as a facilitator wrote it; '' leaves it to the network's members from the organisation. */
  readonly contact: string;
  readonly links: readonly CaseLink[];
  /**
   * Words people use who look for it and that it does not say itself, in either language (sökord). They help to find it;
   * they are never shown as something the case says.
   */
  readonly searchWords?: readonly string[];
}

/** Characters, and how many of each. A case as a whole holds at most `body` characters as JSON. */
export const caseLimits = {
  title: 200,
  organisation: 100,
  session: 200,
  contact: 200,
  statement: 1_200,
  source: 200,
  statements: 60,
  links: 20,
  linkTitle: 200,
  url: 1_000,
  searchWords: 150,
  searchWord: 60,
  searchWordsInAll: 2_000,
  body: 200_000,
} as const;

/** A case's id in its own network: letters, digits and `. _ : -`, at most 64 characters. */
export function readCaseId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,63}$/u.test(value) ? value : undefined;
}

/** An id in a network's library: a case's own id, or "network~id" for one that another network shares. */
export function readLibraryId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [owner, id, ...more] = value.includes('~') ? value.split('~') : ['own', value];
  return more.length === 0 && /^[A-Za-z0-9_-]{1,64}$/.test(owner ?? '') && readCaseId(id) ? value : undefined;
}
