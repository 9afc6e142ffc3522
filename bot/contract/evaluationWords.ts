import type { Measure, ScaleStep, UsefulPart } from './evaluation.ts';

/** What the measures, steps and parts are called, the same on cards, in the tab and in exports. */
export interface EvaluationWords {
  readonly measureNames: Readonly<Record<Measure, string>>;
  readonly steps: Readonly<Record<ScaleStep, string>>;
  readonly usefulParts: Readonly<Record<UsefulPart, string>>;
}

export const evaluationWords: Readonly<Record<'sv' | 'en', EvaluationWords>> = {
  sv: {
    measureNames: {
      knowledge: 'Nya kunskaper',
      contacts: 'Nya eller fördjupade kontakter',
      support: 'Praktiskt stöd i arbetet',
    },
    steps: {
      large: 'I stor utsträckning',
      some: 'I viss utsträckning',
      little: 'I liten utsträckning',
      none: 'Inte alls',
    },
    usefulParts: {
      cases: 'Exemplen från andra kommuner',
      discussions: 'Diskussionerna',
      knowledgePasses: 'Kunskapspassen',
      triads: 'Triadsamtalen',
      other: 'Något annat',
    },
  },
  en: {
    measureNames: {
      knowledge: 'New knowledge',
      contacts: 'New or deeper contacts',
      support: 'Practical support in the work',
    },
    steps: {
      large: 'To a large extent',
      some: 'To some extent',
      little: 'To a small extent',
      none: 'Not at all',
    },
    usefulParts: {
      cases: 'The cases from other municipalities',
      discussions: 'The discussions',
      knowledgePasses: 'The knowledge passes',
      triads: 'The triad conversations',
      other: 'Something else',
    },
  },
};
