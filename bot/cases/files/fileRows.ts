import type { CaseNote, CaseProblem } from '../../contract/caseFile.ts';

/** Rows in one file. */
export const maxFileRows = 20_000;

/** A row as a format gives it, before a case is read from it. */
export type FileRow =
  | {
      /** As whoever made the file counts: lists and cases after one another from 1, a spreadsheet with its header as 1. */
      readonly row: number;
      readonly data: unknown;
      /** What the format took in another way than it was written. */
      readonly notes?: readonly CaseNote[];
    }
  | { readonly row: number; readonly problems: readonly CaseProblem[] };

/** What is wrong with a file as a whole. */
export type FileProblem =
  | { readonly what: 'notAList' | 'notJson' | 'notText' | 'empty' | 'tooMany' }
  /** A quotation mark that never ends, or ends in the middle of a cell. */
  | { readonly what: 'quotes'; readonly row: number }
  | { readonly what: 'noColumn'; readonly column: 'title' | 'summary' };

export type RowsOfFile =
  | { readonly ok: true; readonly rows: readonly FileRow[] }
  | { readonly ok: false; readonly problem: FileProblem };
