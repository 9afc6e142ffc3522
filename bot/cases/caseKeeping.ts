import type { CaseBody } from '../contract/case.ts';
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
  /** @param networkIds every other network that is to see it from now on; [] shares it with none. */
  share(networkId: string, id: string, networkIds: readonly string[], by: string): Promise<Case | undefined>;
  /** The newest first, the one that stands now among them. */
  history(networkId: string, id: string): Promise<readonly Revision[]>;
  /** Adds what is new, changes what is other, leaves what is the same; a retired case that is imported is back. */
  importAll(
    networkId: string,
    rows: readonly { readonly id: string; readonly body: CaseBody }[],
    by: string,
  ): Promise<readonly ('added' | 'changed' | 'same')[]>;

  /** A member's proposal; `id` is given when its form is made, so that the form sent twice is one proposal. */
  propose(networkId: string, id: string, body: CaseBody, by: string): Promise<void>;
  /** The oldest first. */
  proposals(networkId: string): Promise<readonly Proposal[]>;
  /** The proposal becomes a case with that body (a facilitator may have mended it). `gone` when somebody was first. */
  approve(networkId: string, id: string, body: CaseBody, by: string): Promise<'saved' | 'gone'>;
  decline(networkId: string, id: string): Promise<'declined' | 'gone'>;
}

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
