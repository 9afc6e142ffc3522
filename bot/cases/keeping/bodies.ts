import { createHash } from 'node:crypto';
import {
  type CaseBody,
  type CaseLanguage,
  type CasePart,
  type CaseText,
  caseParts,
} from '../../contract/case.ts';
import type { CaseField, CaseFormValue } from '../../contract/caseForm.ts';
import type { Case } from '../case.ts';

/**
 * A case with what its form says; the other language stays. When the form says that the text was in the other
 * language all along, the two change places.
 */
export function withForm({ text, ...value }: CaseFormValue, before: CaseBody | undefined): CaseBody {
  const { language } = value;
  const other = otherLanguage(language);
  const translation = before?.texts[before.language === language ? other : language];
  const texts = { [language]: text, ...(translation ? { [other]: translation } : {}) };
  return { ...value, texts };
}

/** @param text undefined takes that language away. */
export function withTranslation(body: CaseBody, text: CaseText | undefined): CaseBody {
  const { language } = body;
  const original = { [language]: body.texts[language] };
  return { ...body, texts: text ? { ...original, [otherLanguage(language)]: text } : original };
}

export function otherLanguage(language: CaseLanguage): CaseLanguage {
  return language === 'sv' ? 'en' : 'sv';
}

/** Parts where a translation has other points than the original, so that a passage is only found in one of them. */
export function partsApart({ language, texts }: CaseBody): readonly CasePart[] {
  const [original, translation] = [texts[language], texts[otherLanguage(language)]];
  if (!original || !translation) return [];
  return caseParts.filter((part) => original[part].length !== translation[part].length);
}

/** What the change from one to the other was about. `translation` is the other language's text. */
export function changedIn(before: CaseBody, after: CaseBody): readonly (CaseField | 'translation')[] {
  const of = (body: CaseBody) => {
    const { title = '', ...parts } = body.texts[body.language] ?? {};
    return {
      searchWords: [],
      ...body,
      ...parts,
      title,
      translation: body.texts[otherLanguage(body.language)],
    };
  };
  const [was, is] = [of(before), of(after)];
  const fields = [
    'title',
    'organisation',
    'kind',
    'session',
    'language',
    ...caseParts,
    'contact',
    'links',
    'searchWords',
    'translation',
  ] as const;
  return fields.filter((field) => said(was[field]) !== said(is[field]));
}

/** The same for bodies that say the same: 24 hexadecimal digits. */
export function caseFingerprint({
  kind,
  organisation,
  session,
  language,
  texts,
  contact,
  links,
  searchWords = [],
}: CaseBody): string {
  const texted = [texts.sv ?? null, texts.en ?? null];
  const parts = [kind, organisation, session, language, ...texted, contact, links, ...searchWords];
  return createHash('sha256').update(said(parts)).digest('hex').slice(0, 24);
}

/** As text, whatever order the store gave the columns in. */
function said(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/** What is in no library, or is no longer so, as a case that can be shown. */
export function asCase(body: CaseBody, id: string): Case {
  return { ...body, id, revision: 1, changedAt: 0, retired: false, sharedWith: [] };
}
