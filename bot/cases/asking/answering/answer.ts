import type { CasePart } from '../../../contract/case.ts';
import type { Language } from '../../../ports/language.ts';
import {
  type Finding,
  type LibraryCase,
  type Passage,
  passageIn,
  passagesOf,
  type Shelf,
} from '../../case.ts';
import type { Question } from '../question.ts';
import type { WrittenAnswer } from '../writing/writtenAnswer.ts';
import { type PointsBack, pointsBack } from './followUp.ts';
import { narrowed } from './narrowed.ts';

/** What is told somebody who asked (svar). */
export interface Answer {
  readonly id: string;
  readonly networkId: string;
  readonly question: Question;
  /** The asker's. */
  readonly language: Language;
  /** At most three cases. */
  readonly finding: Finding;
  /** The case that a follow-up question was taken to be about. */
  readonly about: LibraryCase | undefined;
  /** With `about`: the part that was asked for, which the case has nothing in when the finding is not answered. */
  readonly part: CasePart | undefined;
  /** The library has no cases at all. */
  readonly isEmpty: boolean;
  /** In a model's words, where there are any. */
  readonly written: WrittenAnswer | undefined;
}

export type Found = Pick<Answer, 'finding' | 'about' | 'part' | 'isEmpty'>;

export const mostCases = 3;
const mostPassages = 3;

/**
 * Looks in the library, first among what the thread was about when the question points back.
 *
 * @param last the thread's last cases, the first of them the one that was answered with.
 */
export function find(shelf: Shelf, question: string, last: readonly string[]): Found {
  const known = last.flatMap((id) => shelf.find(id) ?? []);
  const back = known.length > 0 ? pointsBack(question, shelf) : undefined;
  return (back && findAmong(shelf, question, known, back)) ?? findAnywhere(shelf, question);
}

/** A follow-up question once more: the case it was about is known. */
export function findAbout(shelf: Shelf, question: string, about: string): Found {
  return find(shelf, question, [about]);
}

function findAnywhere(shelf: Shelf, question: string): Found {
  const isEmpty = shelf.cases.length === 0;
  const finding = narrowed(question, shelf.search(question, mostCases));
  return { finding, about: undefined, part: undefined, isEmpty };
}

function findAmong(
  shelf: Shelf,
  question: string,
  known: readonly LibraryCase[],
  back: PointsBack,
): Found | undefined {
  const { part, onlyPart, ofThem, sure } = back;
  const [first] = known;
  if (!first) return undefined;
  if (part && onlyPart) return ofPart(first, part, []);
  const ids = known.map(({ libraryId }) => libraryId);
  const within = shelf.search(question, mostCases, ids);
  const [best] = within.cases;
  if (within.answered && best && (sure === 'clearly' || !isBetterElsewhere(shelf, question, ids))) {
    if (part && best.found.texts[best.found.language]?.[part].length) {
      return ofPart(best.found, part, best.passages);
    }
    return { finding: narrowed(question, within), about: best.found, part: undefined, isEmpty: false };
  }
  // "Vilka hinder hade de med vattnet?" is answered by their obstacles, also when none of them is about water.
  return part && part !== 'summary' && ofThem && sure === 'clearly' ? ofPart(first, part, []) : undefined;
}

function isBetterElsewhere(shelf: Shelf, question: string, ids: readonly string[]): boolean {
  const anywhere = shelf.search(question, mostCases);
  const [best] = anywhere.cases;
  return anywhere.answered && best !== undefined && !ids.includes(best.found.libraryId);
}

/** A part of a case; `best` of its passages come first. */
function ofPart(found: LibraryCase, part: CasePart, best: readonly Passage[]): Found {
  const inPart = passagesOf(found).filter(
    (passage) => passage.part === part && passage.language === found.language,
  );
  const places = best.filter((passage) => passage.part === part).map(({ at }) => at);
  const passages = inPart
    .toSorted((a, b) => Number(places.includes(b.at)) - Number(places.includes(a.at)))
    .slice(0, mostPassages);
  const nearest = passages.length > 0 ? passages : passagesOf(found).slice(0, 1);
  return {
    finding: { answered: passages.length > 0, cases: [{ found, score: 1, passages: nearest }] },
    about: found,
    part,
    isEmpty: false,
  };
}

/** The passages in the reader's language, where the translation follows. */
export function inLanguage(finding: Finding, language: Language): Finding {
  return {
    ...finding,
    cases: finding.cases.map(({ found, score, passages }) => ({
      found,
      score,
      passages: distinct(passages.map((passage) => passageIn(found, passage, language))),
    })),
  };
}

/** Both languages of one passage may have been found. */
function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [placeOf(passage), passage] as const)).values()];
}

export function placeOf({ language, part, at }: Passage): string {
  return `${language} ${part} ${at}`;
}

/** Whether all of it can still be read: a case may have been retired, changed, or be shared no longer. */
export function stillStands({ finding }: Answer, shelf: Shelf): boolean {
  return finding.cases.every(({ found }) => shelf.find(found.libraryId)?.revision === found.revision);
}
