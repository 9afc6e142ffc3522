import { type CaseLanguage, caseKinds, caseParts } from '../../contract/case.ts';
import {
  type CaseDraft,
  type CaseField,
  type CaseFormProblem,
  caseFields,
  caseFormLimits,
  emptyCaseDraft,
  fitsForm,
} from '../../contract/caseForm.ts';
import { type Card, card, type Element, heading, paragraph, plainText, send } from '../../ports/card.ts';
import { caseText } from '../caseText.ts';
import { type CaseFormText, caseFormText, type Purpose } from './caseFormText.ts';
import { type CardOf, verbs } from './verbs.ts';

/** Which case a form is for. */
export interface FormOf extends CardOf {
  readonly purpose: Purpose;
  /** Given to a new case or proposal when its form is made, so that the form sent twice is one. */
  readonly caseId: string;
  /** The revision the form was filled in from; undefined for what is no case yet. */
  readonly seen: number | undefined;
}

export interface FormState {
  readonly draft: CaseDraft;
  readonly problems?: readonly CaseFormProblem[];
  readonly notice?: keyof CaseFormText['notices'];
  /** With `overtaken`: how it stands now. */
  readonly standing?: CaseDraft;
  /** Who proposed it. */
  readonly proposedBy?: string;
  /** Of a translation. */
  readonly into?: {
    readonly language: CaseLanguage;
    readonly points: Readonly<Partial<Record<CaseField, number>>>;
  };
}

const verbOf: Readonly<Record<Purpose, string>> = {
  fresh: verbs.save,
  change: verbs.save,
  translation: verbs.saveTranslation,
  propose: verbs.sendProposal,
  mend: verbs.approveMended,
};

const translated: readonly CaseField[] = ['title', ...caseParts];

function fieldsOf(purpose: Purpose): readonly CaseField[] {
  if (purpose === 'translation') return translated;
  if (purpose !== 'propose') return caseFields;
  // Whom to call is agreed with that person, and how it is found is the library's matter: a facilitator writes both.
  return caseFields.filter((field) => field !== 'contact' && field !== 'searchWords');
}

/** Bytes of a whole card at most. */
const maxBytes = 24_000;
/** Past this many one reads no further before something is put right. */
const maxProblems = 4;

export function caseForm(of: FormOf, state: FormState): Card {
  const { leftOut, room } = fitted(of, state);
  const standing: Element[] = [];
  let left = room;
  for (const element of standingElements(of, state)) {
    left -= bytesOf(element) + 1;
    if (left < 0) break;
    standing.push(element);
  }
  return drawn(of, state, leftOut, standing);
}

/** Whether a card takes all that a case says: what was imported may be longer. */
export function fitsCard(of: FormOf, draft: CaseDraft): boolean {
  return fitsForm(draft) && fitted(of, { draft }).leftOut.length === 0;
}

/**
 * What was written goes before how it stands, and what is short before what is long. Room is held for saying of each
 * longer field that it was left out.
 */
function fitted(
  of: FormOf,
  state: FormState,
): { readonly leftOut: readonly CaseField[]; readonly room: number } {
  let room = maxBytes - bytesOf(drawn(of, { ...state, draft: emptyCaseDraft }, [], []));
  const saying = bytesOf(wrong(caseFormText[of.language].leftOut)) + 1;
  const leftOut: CaseField[] = [];
  const bySize = fieldsOf(of.purpose).toSorted((a, b) => bytesOf(state.draft[a]) - bytesOf(state.draft[b]));
  for (const [index, field] of bySize.entries()) {
    const bytes = bytesOf(state.draft[field]) + 20;
    const longer = bySize.length - 1 - index;
    if (bytes + longer * saying > room) {
      leftOut.push(field);
      room -= saying;
    } else room -= bytes;
  }
  return { leftOut, room };
}

function drawn(
  of: FormOf,
  { draft, problems = [], notice, proposedBy, into }: FormState,
  leftOut: readonly CaseField[],
  standing: readonly Element[],
): Card {
  const { language, purpose } = of;
  const text = caseFormText[language];
  const data = {
    network: of.networkId,
    case: of.caseId,
    ...(of.seen === undefined ? {} : { seen: `${of.seen}` }),
  };
  const note = {
    fresh: text.howTo,
    change: text.howTo,
    mend: text.howTo,
    propose: text.howTo,
    translation: into && text.translationNote[into.language],
  }[purpose];
  return card(
    language,
    [
      heading(text.titles[purpose]),
      notice ? paragraph(text.notices[notice], { color: 'attention', weight: 'bolder' }) : undefined,
      ...standing,
      purpose === 'propose' ? paragraph(text.yourName) : undefined,
      proposedBy === undefined ? undefined : plainText(text.proposedBy(proposedBy)),
      note === undefined ? undefined : paragraph(note, { isSubtle: true, size: 'small' }),
      ...fieldsOf(purpose).flatMap((field) => {
        const points = into?.points[field];
        return [
          input(field, leftOut.includes(field) ? '' : draft[field], language),
          ...(points === undefined ? [] : [small(text.points(points))]),
          ...(field === 'contact' ? [small(text.contactNote)] : []),
          ...(field === 'searchWords' ? [small(text.searchWordNote)] : []),
          ...(leftOut.includes(field) ? [wrong(text.leftOut)] : []),
          ...problemsAt(field, problems, of),
        ];
      }),
    ],
    { actions: [send(of.carrier, text.save[purpose], verbOf[purpose], data, { style: 'positive' })] },
  );
}

function input(field: CaseField, value: string, language: CardOf['language']): Element {
  const text = caseFormText[language];
  const common = {
    id: field,
    label: text.labels[field],
    errorMessage: text.missing,
    spacing: 'medium',
    ...(value === '' ? {} : { value }),
  } as const;
  switch (field) {
    case 'kind':
    case 'language': {
      const titles: readonly (readonly [string, string])[] =
        field === 'kind'
          ? caseKinds.map((kind) => [kind, caseText[language].kinds[kind]])
          : (['sv', 'en'] as const).map((one) => [one, text.languages[one]]);
      const choices = titles.map(([choice, title]) => ({ title, value: choice }));
      return { ...common, type: 'Input.ChoiceSet', style: 'compact', isRequired: true, choices };
    }
    case 'title':
      return { ...common, type: 'Input.Text', maxLength: caseFormLimits.title, isRequired: true };
    case 'organisation':
    case 'session':
    case 'contact':
      return { ...common, type: 'Input.Text', maxLength: caseFormLimits[field] };
    case 'links':
    case 'searchWords': {
      const placeholder = field === 'links' ? text.linkExample : text.searchWordExample;
      return {
        ...common,
        type: 'Input.Text',
        maxLength: caseFormLimits[field],
        isMultiline: true,
        placeholder,
      };
    }
    default: {
      const placeholder = field === 'summary' ? { placeholder: text.example } : {};
      return {
        ...common,
        type: 'Input.Text',
        maxLength: caseFormLimits.part,
        isMultiline: true,
        ...placeholder,
      };
    }
  }
}

/** What is wrong with a field stands under it. */
function problemsAt(field: CaseField, problems: readonly CaseFormProblem[], { language }: CardOf): Element[] {
  const text = caseFormText[language];
  return problems
    .filter((problem) => problem.field === field)
    .slice(0, maxProblems)
    .map((problem) => {
      const sentence = text.problem(problem);
      return wrong(problem.line === undefined ? sentence : text.line(problem.line, sentence));
    });
}

function standingElements({ language, purpose }: FormOf, { draft, standing }: FormState): readonly Element[] {
  const text = caseFormText[language];
  if (!standing) return [];
  const differing = fieldsOf(purpose).filter((field) => standing[field] !== draft[field]);
  if (differing.length === 0) return [];
  const shown = (field: CaseField) => {
    const value = standing[field];
    if (field === 'kind')
      return caseText[language].kinds[caseKinds.find((kind) => kind === value) ?? 'resource'];
    if (field === 'language') return text.languages[value === 'en' ? 'en' : 'sv'];
    return field === 'searchWords' ? value.replaceAll('\n', ', ') : value;
  };
  return [
    paragraph(text.nowItSays),
    ...differing.flatMap((field) => [
      paragraph(text.labels[field], { weight: 'bolder', size: 'small', spacing: 'small' }),
      ...(shown(field) || text.nothing).split('\n').map((line) => plainText(line, { spacing: 'none' })),
    ]),
  ];
}

function small(sentence: string): Element {
  return paragraph(sentence, { isSubtle: true, size: 'small', spacing: 'small' });
}

function wrong(sentence: string): Element {
  return paragraph(sentence, { color: 'attention', spacing: 'small' });
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
