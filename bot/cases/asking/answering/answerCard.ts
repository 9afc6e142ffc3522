import { maxQuestionLength, questionField } from '../../../contract/caseAsking.ts';
import {
  type Action,
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
} from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { type FoundCase, type LibraryCase, type Passage, passageIn, textOf } from '../../case.ts';
import { contactElements, sourceElements } from '../../caseCard.ts';
import { caseText } from '../../caseText.ts';
import { askingText } from '../askingText.ts';
import { verbs } from '../askingVerbs.ts';
import { fitting } from '../cards/fitting.ts';
import { type Notice, noticeElements } from '../cards/notice.ts';
import { shortened } from '../cards/shortened.ts';
import { type Answer, inLanguage, placeOf } from './answer.ts';

export interface AnswerOf {
  readonly answer: Answer;
  readonly language: Language;
  /** Whom to call about a case. */
  readonly contacts: (one: LibraryCase) => readonly string[];
  readonly notice?: Notice | undefined;
  /** What the reader has said of it. */
  readonly said?: 'yes' | 'no' | undefined;
}

/** Where one asks: in the form, or by just saying it. */
export function askForm(
  { networkId, language }: { readonly networkId: string; readonly language: Language },
  { draft = '', problem }: { readonly draft?: string; readonly problem?: 'missing' | 'failed' } = {},
): Card {
  const text = askingText[language].ask;
  return card(
    language,
    [
      heading(text.title),
      problem === 'failed' ? paragraph(text.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      paragraph(text.how),
      {
        type: 'Input.Text',
        id: questionField,
        label: text.label,
        placeholder: text.placeholder,
        maxLength: maxQuestionLength,
        isMultiline: true,
        isRequired: true,
        errorMessage: text.missing,
        ...(draft === '' ? {} : { value: draft }),
      },
      problem === 'missing' ? paragraph(text.missing, { color: 'attention', spacing: 'small' }) : undefined,
    ],
    { actions: [press(text.send, verbs.ask, { network: networkId }, { style: 'positive' })] },
  );
}

/** What the library says: quoted, and in a model's words where there are any. */
export function answerCard(of: AnswerOf): Card {
  return fitting(rooms.map((room) => () => drawAnswer(of, room)));
}

/** The library does not know: said first, then what lies nearest. @param kept whether facilitators will see it. */
export function nothingCard(of: AnswerOf & { readonly kept?: boolean | undefined }): Card {
  return fitting(rooms.map((room) => () => drawNothing(of, room)));
}

/** How much of what people wrote a card may hold. */
interface Room {
  /** Characters of one quote. */
  readonly quote: number;
  /** Whether buttons carry the question, for the way back. */
  readonly carries: boolean;
}

const rooms: readonly Room[] = [
  { quote: Number.POSITIVE_INFINITY, carries: true },
  { quote: 500, carries: true },
  { quote: 300, carries: false },
  { quote: 120, carries: false },
];

function drawAnswer(of: AnswerOf, room: Room): Card {
  const { answer, language, notice, said, contacts } = of;
  const text = askingText[language].answer;
  const { cases } = inLanguage(answer.finding, language);
  const data = dataOf(answer, room);
  const [first] = cases;
  return card(
    language,
    [
      heading(text.title),
      ...noticeElements(notice, language),
      ...questionElements(answer, language),
      ...writtenElements(answer, language),
      ...(answer.written ? [] : [paragraph(text.quoted)]),
      ...cases.flatMap((found, at) => [
        ...caseElements(found, { ...of, at, quotes: quotesOf(answer, found, at), room }),
        ...callElements(found.found, contacts, at, language),
        caseActions(found.found, at === 0, data, language),
      ]),
      paragraph(said ? text.thanks[said] : text.helpful, { separator: true, spacing: 'medium' }),
    ],
    {
      actions: first
        ? (['yes', 'no'] as const).map((helpful) =>
            press(text[helpful], verbs.helpful, { ...data, case: first.found.libraryId, helpful }),
          )
        : [],
    },
  );
}

function drawNothing(of: AnswerOf & { readonly kept?: boolean | undefined }, room: Room): Card {
  const { answer, language, notice, kept } = of;
  const text = askingText[language].nothing;
  const { cases } = answer.finding;
  // The question is what the buttons are about.
  const data = dataOf(answer, { ...room, carries: true });
  return card(
    language,
    [
      heading(text.title),
      ...noticeElements(notice, language),
      paragraph(answer.part ? text.notInPart(askingText[language].parts[answer.part]) : text.sentence),
      ...questionElements(answer, language),
      answer.isEmpty ? paragraph(text.empty) : undefined,
      cases.length === 0
        ? undefined
        : paragraph(text.nearest, { separator: true, spacing: 'medium', weight: 'bolder' }),
      ...cases.flatMap(({ found }, at) => [
        ...nameElements(found, language, [found.organisation]),
        ...callElements(found, of.contacts, at, language),
        actionRow([showPress(found, dataOf(answer, room), language)]),
      ]),
      kept === undefined
        ? undefined
        : paragraph(kept ? text.kept : text.notKept, { separator: true, spacing: 'medium' }),
    ],
    {
      actions: [
        press(text.askNetwork, verbs.askNetwork, data),
        press(text.suggestTopic, verbs.suggestTopic, data),
      ],
    },
  );
}

/** What every button of an answer carries. */
function dataOf(answer: Answer, { carries }: Room): Record<string, string> {
  const { id, networkId, question, about } = answer;
  return {
    network: networkId,
    answer: id,
    ...(carries ? { question: question.text } : {}),
    ...(carries && about ? { about: about.libraryId } : {}),
  };
}

const mostShownOfQuestion = 500;

function questionElements({ question, about }: Answer, language: Language): Element[] {
  const text = askingText[language].answer;
  return [
    plainText(askingText[language].quoted(shortened(question.text, mostShownOfQuestion)), { italic: true }),
    ...(question.cut ? [paragraph(text.cut, { isSubtle: true })] : []),
    ...(about ? [plainText(text.about(textOf(about, language).title))] : []),
  ];
}

function writtenElements({ written }: Answer, language: Language): Element[] {
  if (!written) return [];
  const marked = written.sentences.map(
    ({ text, cites }) => `${text} ${cites.map((position) => `[${position}]`).join('')}`,
  );
  return [
    plainText(marked.join(' '), { spacing: 'medium' }),
    paragraph(askingText[language].answer.written, { isSubtle: true }),
  ];
}

/** A quote, and the number it is cited by in a model's words. */
interface Quote {
  readonly passage: Passage;
  readonly position: number | undefined;
}

/** What is cited, then the best: two of the first case, three when its part was asked for, one of the others. */
function quotesOf({ written, part }: Answer, { found, passages }: FoundCase, at: number): readonly Quote[] {
  const most = at > 0 ? 1 : part ? 3 : 2;
  const cited = (written?.citations ?? []).filter((one) => one.found.libraryId === found.libraryId);
  const places = new Set(cited.map(({ passage }) => placeOf(passage)));
  return [
    ...cited.map(({ passage, position }) => ({ passage, position })),
    ...passages
      .filter((passage) => !places.has(placeOf(passage)))
      .slice(0, Math.max(0, most - cited.length))
      .map((passage) => ({ passage, position: undefined })),
  ];
}

interface Drawn extends AnswerOf {
  readonly at: number;
  readonly quotes: readonly Quote[];
  readonly room: Room;
}

function caseElements({ found }: FoundCase, { language, quotes, room }: Drawn): Element[] {
  const { answer: text, quoted } = askingText[language];
  const { kinds } = caseText[language];
  // A model's words were made of the passage in the asker's language; somebody else may read another.
  const shown = quotes.map(({ passage, position }) => ({
    passage: passageIn(found, passage, language),
    number: position === undefined ? '' : `[${position}] `,
  }));
  return [
    ...nameElements(found, language, [found.organisation, found.session, kinds[found.kind]]),
    ...shown.flatMap(({ passage, number }, at) => [
      ...(passage.language === language ? [] : [paragraph(text.in[passage.language], { isSubtle: true })]),
      plainText(`${number}${quoted(shortened(passage.text, room.quote))}`, { spacing: 'small' }),
      ...sourceElements(passage, shown[at + 1]?.passage, language),
    ]),
    ...(saysMore(found, quotes) ? [paragraph(text.saysMore, { isSubtle: true, spacing: 'small' })] : []),
  ];
}

/** Whether a part that is quoted has more statements than the quotes. */
function saysMore(found: LibraryCase, quotes: readonly Quote[]): boolean {
  return quotes.some(({ passage: { language, part } }) => {
    const ofPart = quotes.filter(({ passage }) => passage.language === language && passage.part === part);
    return (found.texts[language]?.[part].length ?? 0) > ofPart.length;
  });
}

/** Whom to call; that there is nobody is said once, of the case that stands first. */
function callElements(
  found: LibraryCase,
  contacts: AnswerOf['contacts'],
  at: number,
  language: Language,
): Element[] {
  const known = contacts(found);
  return known.length > 0 || at === 0 ? contactElements(found, known, language) : [];
}

/** A case's title; and what else is said of it, with the network that shares it. */
function nameElements(found: LibraryCase, language: Language, more: readonly string[]): Element[] {
  const { answer } = askingText[language];
  const where = [...more, found.from ? answer.sharedBy(found.from.name) : ''].filter((word) => word !== '');
  return [
    plainText(textOf(found, language).title, { weight: 'bolder', separator: true, spacing: 'medium' }),
    ...(where.length === 0 ? [] : [plainText(where.join(' · '), { spacing: 'none', italic: true })]),
  ];
}

function showPress(found: LibraryCase, data: Record<string, string>, language: Language): Action {
  return press(askingText[language].answer.show, verbs.show, { ...data, case: found.libraryId });
}

function caseActions(
  found: LibraryCase,
  isFirst: boolean,
  data: Record<string, string>,
  language: Language,
): Element {
  const { share } = askingText[language].answer;
  return actionRow([
    showPress(found, data, language),
    ...(isFirst ? [press(share, verbs.share, { ...data, case: found.libraryId })] : []),
  ]);
}

function actionRow(actions: readonly Action[]): Element {
  return { type: 'ActionSet', spacing: 'small', actions };
}

/** What a citation is called. */
export function citationTitle(found: LibraryCase, language: Language): string {
  const { title } = textOf(found, language);
  return found.organisation === '' ? title : `${found.organisation}: ${title}`;
}
