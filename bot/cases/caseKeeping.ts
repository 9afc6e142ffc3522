import type { CaseBody } from '../contract/case.ts';
import type { OptionalField } from '../contract/caseFile.ts';
import type { Instant } from '../ports/time.ts';
import type { Case } from './case.ts';

/** How a network's own cases are kept. `by` is the person key of who does it; the history names them. */
export interface CaseKeeping {
  /** The network's own, retired ones too. */
  list(networkId: string): Promise<readonly Case[]>;
  read(networkId: string, id: string): Promise<Case | undefined>;
  /** A new case. Pressed twice it is one: the same body under the same id is `saved`; another body is `exists`. */
  add(networkId: string, id: string, body: CaseBody, by: string): Promise<'saved' | 'exists'>;
  /** @param seen the revision the writer started from; when there is a newer one nothing is written: `overtaken`. */
  change(
    networkId: string,
    id: string,
    body: CaseBody,
    seen: number,
    by: string,
  ): Promise<'saved' | 'overtaken' | 'gone'>;
  /** @returns the case as it is then; undefined when there is none. Done already, nothing changes. */
  setRetired(networkId: string, id: string, retired: boolean, by: string): Promise<Case | undefined>;
  /** Other networks begin and cease to see it; those that are not named see it or not as before. */
  share(networkId: string, id: string, change: SharingChange, by: string): Promise<Case | undefined>;
  /** The newest first, the one that stands now among them. */
  history(networkId: string, id: string): Promise<readonly Revision[]>;
  /**
   * Adds what is new, changes what is other, leaves what is the same; a retired case that is imported is back. Rows
   * that are longer than a case may be, with what their cases keep, are `tooBig`: then nothing is written, and the
   * others are `same`.
   *
   * @throws {BadRow} when somebody makes one too long meanwhile: what came before it is written.
   */
  importAll(networkId: string, rows: readonly ImportedCase[], by: string): Promise<readonly Imported[]>;

  /**
   * A member's proposal; `id` is given when its form is made, so that the form sent twice is one proposal. When as many
   * as `proposalLimits` says wait already (in a race a few more), it is not kept.
   */
  propose(
    networkId: string,
    id: string,
    body: CaseBody,
    by: string,
  ): Promise<'proposed' | 'manyOfYours' | 'manyInAll'>;
  /** The oldest first. */
  proposals(networkId: string): Promise<readonly Proposal[]>;
  /**
   * The proposal becomes a case with that body (a facilitator may have mended it).
   *
   * @returns the case's id, another than the proposal's when that was taken; undefined when somebody was first.
   */
  approve(networkId: string, id: string, body: CaseBody, by: string): Promise<string | undefined>;
  /** @returns the id of the case that a proposal became; undefined when it did not become one. */
  approvedAs(networkId: string, id: string): Promise<string | undefined>;
  decline(networkId: string, id: string): Promise<'declined' | 'gone'>;
}

/** Ids of networks; who is in both ceases to see it. */
export interface SharingChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

export interface ImportedCase {
  readonly id: string;
  readonly body: CaseBody;
  /** What the case that is there keeps, as it is when it is written; a translation only of the same text. */
  readonly unsaid?: readonly OptionalField[];
}

export type Imported = 'added' | 'changed' | 'same' | 'tooBig';

/** How many proposals may wait: of one person, and in one network. */
export const proposalLimits = { person: 20, network: 200 } as const;

export interface Revision {
  readonly revision: number;
  readonly at: Instant;
  readonly by: string;
  readonly change: 'added' | 'changed' | 'retired' | 'restored' | 'shared' | 'imported' | 'approved';
  readonly body: CaseBody;
}

/** A case that a member proposes: in no library until a facilitator approves it. */
export interface Proposal {
  readonly id: string;
  readonly body: CaseBody;
  readonly by: string;
  readonly at: Instant;
}
