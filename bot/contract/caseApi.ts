import type { ApiError } from './api.ts';
import type { CaseKind } from './case.ts';
import type { CaseRow } from './caseFile.ts';

/**
 * `GET cases?q=…&limit=…`: what supports an answer to the question, the best first. `limit` is 1-50, 3 unless it is
 * named; `q` has at most 1,000 characters. Without a question it is all cases by title, `answered` false, the score 0,
 * with the first thing that each says: `limit` is then 50 unless it is named, and `offset` says how many to pass over.
 * Retired cases are in neither. Members of the network; 400 for other numbers and longer questions.
 */
export interface CaseSearch {
  /** Whether the passages support an answer. If not, the cases are merely the nearest. */
  readonly answered: boolean;
  readonly cases: readonly FoundCaseView[];
  /** How many there are in the whole list; only without a question. */
  readonly total?: number;
}

export interface FoundCaseView {
  readonly id: string;
  /** In the reader's language where the case has it. */
  readonly title: string;
  readonly organisation: string;
  readonly kind: CaseKind;
  /** 0-1, the higher the surer; only to be compared within one answer. */
  readonly score: number;
  /** The best first, at most three. */
  readonly passages: readonly PassageView[];
}

export interface PassageView {
  readonly text: string;
  /** The heading it stands under where it was told; without one, the part of the case. */
  readonly heading: string;
}

/**
 * `GET cases/:cid`: the whole case, in both languages. Members of the network; its facilitators also see what is
 * retired. It can be sent back to `PATCH cases/:cid` as it is.
 */
export interface CaseView extends CaseRow {
  /** From 1; each change makes one more. */
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly retired: boolean;
  /** The name of the network that shares it; null for the network's own. */
  readonly from: string | null;
  /** Ids of the networks that see it: for its own facilitators. */
  readonly sharedWith?: readonly string[];
}

/**
 * `POST cases`: a case as `readCaseRow` reads it, its id may be left out. 201 with the case; 409 `Exists` when another
 * case has the id. The same sent twice is one case.
 *
 * `PATCH cases/:cid`: the fields that change, and the `revision` they start from. 200 with the case; 409 `Overtaken`
 * when there is a newer revision that says something else. `translation: null` takes the translation away.
 *
 * `POST cases/:cid/retire` and `…/restore`: 200 with the case as it is then.
 *
 * All of them for facilitators, about the network's own cases. 400 `InvalidCase` names each field.
 */
export interface CaseError extends ApiError {
  readonly error: ApiError['error'] & { readonly problems?: readonly CaseFieldReport[] };
}

/** `field` as in `CaseProblem`; `message` is a sentence a person can use. */
export interface CaseFieldReport {
  readonly field: string;
  readonly message: string;
}

/** `GET cases/:cid/history`, the newest first; for facilitators. */
export interface RevisionView {
  readonly revision: number;
  readonly at: string;
  /** The person's id, as in `GET people`; "deck" for what the library began with. */
  readonly by: string;
  readonly change: 'added' | 'changed' | 'retired' | 'restored' | 'shared' | 'imported' | 'approved';
  readonly case: CaseRow;
}

/**
 * `POST cases/import`: a list of cases or `{cases: […]}` as JSON, or a file as `text/csv` or `text/markdown`; at most
 * 5 MB and 20,000 rows, for facilitators. What is new is added, what is other is changed, a retired case is back. A row
 * that says nothing of session, contact, search words or translation leaves those of its case as they are.
 *
 * 400 `NothingImported` when anything in the file cannot be read: nothing is changed, and every problem is said; of
 * more than 500 the message says how many more there are.
 */
export interface CaseImport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rows: readonly ImportedCaseRow[];
}

export interface ImportedCaseRow {
  /** Of lists and Markdown from 1; of CSV as a spreadsheet counts, the header 1. */
  readonly row: number;
  readonly id: string;
  readonly outcome: 'added' | 'changed' | 'same';
  /** Sentences about what was taken in another way than it was written. */
  readonly notes: readonly string[];
}

/** `rows` is empty when something is wrong with the file as a whole: the message says what. */
export interface CaseImportError extends CaseError {
  readonly rows: readonly { readonly row: number; readonly problems: readonly CaseFieldReport[] }[];
}

/**
 * `GET cases/proposals`, the oldest first. `POST cases/proposals/:pid/approve` makes one a case, with what a body
 * changes in it, and `…/decline` takes it away: 204, or 404 when it is decided already. For facilitators.
 */
export interface ProposalView {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly case: CaseRow;
}

/**
 * `GET cases/export?format=json|csv|md`: the network's own cases as a file that `POST cases/import` reads; for
 * facilitators with `&retired=true` also those that are retired (imported again they are back).
 */
export const casePaths = {
  cases: (networkId: string) => `/api/networks/${networkId}/cases`,
  case: (networkId: string, caseId: string) => `${casePaths.cases(networkId)}/${caseId}`,
  retire: (networkId: string, caseId: string) => `${casePaths.case(networkId, caseId)}/retire`,
  restore: (networkId: string, caseId: string) => `${casePaths.case(networkId, caseId)}/restore`,
  history: (networkId: string, caseId: string) => `${casePaths.case(networkId, caseId)}/history`,
  import: (networkId: string) => `${casePaths.cases(networkId)}/import`,
  export: (networkId: string) => `${casePaths.cases(networkId)}/export`,
  proposals: (networkId: string) => `${casePaths.cases(networkId)}/proposals`,
  approve: (networkId: string, id: string) => `${casePaths.proposals(networkId)}/${id}/approve`,
  decline: (networkId: string, id: string) => `${casePaths.proposals(networkId)}/${id}/decline`,
} as const;
