import type { CaseBody, CaseText } from '../contract/case.ts';
import type {
  CaseView,
  FoundCaseView,
  PassageView,
  ProposalView,
  RevisionView,
} from '../contract/caseApi.ts';
import type { CaseRow } from '../contract/caseFile.ts';
import type { Language } from '../ports/language.ts';
import { isoUtc } from '../ports/time.ts';
import {
  type Case,
  type FoundCase,
  type LibraryCase,
  type Passage,
  passageIn,
  passagesOf,
  textOf,
} from './case.ts';
import type { Proposal, Revision } from './caseKeeping.ts';
import { caseText } from './caseText.ts';

/** A case as a row: both languages, and nothing of how it is kept. */
export function toCaseRow(id: string, body: CaseBody): CaseRow {
  const { organisation, kind, session, language, contact, links, searchWords } = body;
  const { title, ...parts } = textOf(body, language);
  const translation = body.texts[language === 'sv' ? 'en' : 'sv'] ?? null;
  const row = { id, title, organisation, kind, session, language, ...parts, contact, links, translation };
  return searchWords?.length ? { ...row, searchWords } : row;
}

/** @param forFacilitator with whom it is shared, which concerns nobody else; and only of a network's own cases. */
export function toCaseView(one: Case | LibraryCase, forFacilitator: boolean): CaseView {
  const { revision, changedAt, retired, sharedWith } = one;
  const from = 'from' in one ? one.from : undefined;
  return {
    ...toCaseRow('libraryId' in one ? one.libraryId : one.id, one),
    revision,
    changedAt: isoUtc(changedAt),
    retired,
    from: from ? from.name : null,
    ...(forFacilitator && !from ? { sharedWith } : {}),
  };
}

/** In the reader's language where there is one. */
export function toFoundView({ found, score, passages }: FoundCase, language: Language): FoundCaseView {
  return {
    ...namesOf(found, language),
    score,
    passages: passages.map((passage) => toPassageView(passageIn(found, passage, language), language)),
  };
}

/** Of a list that answers no question: the first thing that each case says. */
export function toListedView(one: LibraryCase, language: Language): FoundCaseView {
  const all = passagesOf(one);
  const first = all.find((passage) => passage.language === language) ?? all[0];
  return {
    ...namesOf(one, language),
    score: 0,
    passages: first ? [toPassageView(first, language)] : [],
  };
}

export function toRevisionView(id: string, { revision, at, by, change, body }: Revision): RevisionView {
  return { revision, at: isoUtc(at), by, change, case: toCaseRow(id, body) };
}

export function toProposalView({ id, by, at, body }: Proposal): ProposalView {
  return { id, by, at: isoUtc(at), case: toCaseRow(id, body) };
}

function namesOf(one: LibraryCase, language: Language) {
  const { libraryId: id, organisation, kind } = one;
  const { title }: CaseText = textOf(one, language);
  return { id, title, organisation, kind };
}

function toPassageView({ text, source, part }: Passage, language: Language): PassageView {
  return { text, heading: source === '' ? caseText[language].parts[part] : source };
}
