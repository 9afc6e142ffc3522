import type { CaseKind, CaseLanguage, CasePart } from '../contract/case.ts';
import type { Texts } from '../ports/language.ts';

export interface CaseWords {
  readonly kinds: Readonly<Record<CaseKind, string>>;
  readonly parts: Readonly<Record<CasePart, string>>;
  /** Said of a text that is not in the reader's language. */
  readonly onlyIn: Readonly<Record<CaseLanguage, string>>;
  readonly sharedBy: (network: string) => string;
  readonly source: (heading: string) => string;
  readonly contact: string;
  readonly noContact: string;
  readonly links: string;
  readonly page: (page: number, pages: number) => string;
}

export const caseText: Texts<CaseWords> = {
  sv: {
    kinds: {
      municipal: 'Kommunexempel',
      knowledge: 'Kunskapspass',
      resource: 'Resurs',
      triad: 'Från en triad',
    },
    parts: {
      summary: 'Sammanfattning',
      successFactors: 'Framgångsfaktorer',
      challenges: 'Utmaningar och hinder',
      advice: 'Råd',
    },
    onlyIn: { sv: 'Texten finns bara på svenska.', en: 'Texten finns bara på engelska.' },
    sharedBy: (network) => `Delas av nätverket ${network}`,
    source: (heading) => `Ur: ${heading}`,
    contact: 'Kontakt',
    noContact: 'Ingen kontakt finns än. Fråga processledarna.',
    links: 'Länkar',
    page: (page, pages) => `Del ${page} av ${pages}`,
  },
  en: {
    kinds: {
      municipal: 'Municipal case',
      knowledge: 'Knowledge session',
      resource: 'Resource',
      triad: 'From a triad',
    },
    parts: {
      summary: 'Summary',
      successFactors: 'Success factors',
      challenges: 'Challenges and obstacles',
      advice: 'Advice',
    },
    onlyIn: { sv: 'The text is in Swedish only.', en: 'The text is in English only.' },
    sharedBy: (network) => `Shared by the network ${network}`,
    source: (heading) => `From: ${heading}`,
    contact: 'Contact',
    noContact: 'There is no contact yet. Ask the facilitators.',
    links: 'Links',
    page: (page, pages) => `Part ${page} of ${pages}`,
  },
};
