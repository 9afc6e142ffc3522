import type { ContributionLine, ContributionTag } from '../contract/contribution.ts';
import type { Element } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Instant } from '../ports/time.ts';

export { type ContributionLine, type ContributionTag, contributionTags } from '../contract/contribution.ts';

/** What a triad or a group chooses to bring back (bidrag). Nothing else of the talk is stored, nor who wrote it. */
export interface Contribution {
  /** What it came from: a triad round's id, or a group discussion's. */
  readonly subject: string;
  /**
   * Which triad or group of it: "3"; of one that meets several times "3-2", the second time. A group's lines of one time
   * are written together, and the last press stands.
   */
  readonly group: string;
  readonly tag: ContributionTag;
  /** One line, as it was written. */
  readonly line: string;
  readonly at: Instant;
}

/** What other rooms may ask of this one. */
export interface Contributions {
  /** Of one round or discussion, by group and then in the order of the tags. */
  of(networkId: string, subject: string): Promise<readonly Contribution[]>;
  /** Every one of the network, the newest first. */
  list(networkId: string): Promise<readonly Contribution[]>;
}

/** For a room that has a form of its own for its groups' lines. */
export interface GroupContributions extends Contributions {
  read(networkId: string, subject: string, group: string): Promise<GroupLines>;
  /**
   * Writes all lines of a group, in the place of those it had; none takes them back.
   *
   * @returns `older` when a later press stands; `overtaken` when somebody wrote something else since `seen`. Nothing is
   * written then.
   */
  write(
    networkId: string,
    subject: string,
    group: string,
    lines: readonly ContributionLine[],
    press: WritingPress,
  ): Promise<'saved' | 'older' | 'overtaken'>;
}

/** What stands for one group. */
export interface GroupLines {
  /** In the order of the tags. */
  readonly lines: readonly ContributionLine[];
  /** How often they have become others; 0 when nothing was ever written. */
  readonly revision: number;
  /** When the press was made by which they stand; 0 when there was none. */
  readonly at: Instant;
}

export interface WritingPress {
  readonly pressedAt: Instant;
  /** The revision the writer saw; undefined writes over whatever there is. */
  readonly seen: number | undefined;
}

export function isSame(one: readonly ContributionLine[], other: readonly ContributionLine[]): boolean {
  const said = (lines: readonly ContributionLine[]) =>
    JSON.stringify(lines.map(({ tag, line }) => [tag, line]).toSorted());
  return said(one) === said(other);
}

/** What the subjects of contributions are called, by their ids, as people wrote it. */
export type SubjectNames = (networkId: string, language: Language) => Promise<ReadonlyMap<string, string>>;

/** The lines of one round or discussion for a card of it: those of one group from all its times, or of all groups. */
export type ContributionElements = (
  networkId: string,
  subject: string,
  language: Language,
  group?: string,
) => Promise<readonly Element[]>;
