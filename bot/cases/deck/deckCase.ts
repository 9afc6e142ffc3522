import type {
  CaseBody,
  CaseKind,
  CaseLanguage,
  CaseLink,
  CasePart,
  CaseText,
  Statement,
} from '../../contract/case.ts';

/** A case of the deck, ready to be imported under its id. */
export interface DeckCase {
  readonly id: string;
  readonly body: CaseBody;
}

/** A statement in both languages, so that the translation follows the original point by point. */
interface Told {
  readonly source: string;
  readonly sv: string;
  readonly en: string;
}

interface Telling extends Partial<Readonly<Record<CasePart, readonly Told[]>>> {
  readonly title: { readonly sv: string; readonly en: string };
  readonly organisation: string;
  readonly links?: readonly CaseLink[];
}

/** Short: it stands in the first lines of every answer. */
const session = 'Lärprojektet 2024–2025';

/** @param pairs each one a statement, first in Swedish and then in English. */
export function under(source: string, ...pairs: readonly (readonly [sv: string, en: string])[]): Told[] {
  return pairs.map(([sv, en]) => ({ source, sv, en }));
}

export function deckCase(kind: CaseKind, id: string, telling: Telling): DeckCase {
  const { organisation, links = [] } = telling;
  const texts = { sv: textIn('sv', telling), en: textIn('en', telling) };
  return { id, body: { kind, organisation, session, language: 'sv', texts, contact: '', links } };
}

function textIn(language: CaseLanguage, telling: Telling): CaseText {
  const part = (name: CasePart): readonly Statement[] =>
    (telling[name] ?? []).map((told) => ({ text: told[language], source: told.source }));
  return {
    title: telling.title[language],
    summary: part('summary'),
    successFactors: part('successFactors'),
    challenges: part('challenges'),
    advice: part('advice'),
  };
}
