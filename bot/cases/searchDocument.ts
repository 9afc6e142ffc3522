import type { CaseLanguage, CasePart } from '../contract/case.ts';
import { type LibraryCase, passagesOf } from './case.ts';
import type { SearchDocument } from './search/search.ts';

/** What the parts are called, as people ask for them. */
const partNames: Readonly<Record<CaseLanguage, Readonly<Record<CasePart, string>>>> = {
  sv: {
    summary: 'Sammanfattning',
    successFactors: 'Framgångsfaktorer',
    challenges: 'Utmaningar och hinder',
    advice: 'Råd',
  },
  en: {
    summary: 'Summary',
    successFactors: 'Success factors',
    challenges: 'Challenges and obstacles',
    advice: 'Advice',
  },
};

/** Its passages are those of `passagesOf`, in that order. */
export function searchDocument(one: LibraryCase): SearchDocument {
  const { sv, en } = one.texts;
  return {
    id: one.libraryId,
    titles: [sv, en].flatMap((text) => (text ? [text.title] : [])),
    organisation: one.organisation,
    searchWords: one.searchWords ?? [],
    passages: passagesOf(one).map(({ text, source, language, part }) => ({
      text,
      heading: [source, partNames[language][part]].filter(Boolean).join(' · '),
    })),
  };
}
