import { namedField } from '../../../contract/caseAsking.ts';
import { type Card, card, heading, paragraph, plainText, plainTitle, press } from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { askingText } from '../askingText.ts';
import { verbs } from '../askingVerbs.ts';
import { type Notice, noticeElements } from '../cards/notice.ts';

export interface NetworkQuestionOf {
  readonly networkId: string;
  readonly language: Language;
  readonly answerId: string | undefined;
  readonly question: string;
  readonly about: string | undefined;
}

export interface NetworkQuestionForm {
  /** What the asker is called on the card, if they want that. */
  readonly name: string;
  readonly named?: boolean | undefined;
  readonly problem?: 'missing' | 'failed';
}

/** Before a question is put to the network: what others will see, and whether one's name is on it. */
export function networkQuestionForm(of: NetworkQuestionOf, form: NetworkQuestionForm): Card {
  const { network: text, quoted } = askingText[of.language];
  const { name, named, problem } = form;
  return card(
    of.language,
    [
      heading(text.title),
      problem === 'failed' ? paragraph(text.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      plainText(quoted(of.question), { italic: true }),
      paragraph(text.seen),
      {
        type: 'Input.ChoiceSet',
        id: namedField,
        label: text.choice,
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: text.choose,
        choices: [
          { title: text.unnamed, value: 'no' },
          { title: text.named(plainTitle(name)), value: 'yes' },
        ],
        ...(named === undefined ? {} : { value: named ? 'yes' : 'no' }),
      },
      problem === 'missing' ? paragraph(text.choose, { color: 'attention', spacing: 'small' }) : undefined,
    ],
    {
      actions: [press(text.post, verbs.postQuestion, dataOf(of), { style: 'positive' }), backButton(of)],
    },
  );
}

/** What became of it. */
export function askedNetworkCard(of: NetworkQuestionOf, notice: Notice): Card {
  return card(
    of.language,
    [
      ...noticeElements(notice, of.language),
      plainText(askingText[of.language].quoted(of.question), { italic: true }),
    ],
    { actions: [backButton(of)] },
  );
}

/** A question as it stands in the channel. @param name of who asked, if they chose that; no longer said when it is done. */
export function networkQuestionCard(
  question: { readonly text: string; readonly isDone: boolean },
  { language, name }: { readonly language: Language; readonly name: string | undefined },
): Card {
  const { network: text } = askingText[language];
  return card(language, [
    heading(text.card),
    plainText(question.text),
    question.isDone
      ? undefined
      : plainText(name === undefined ? text.askedUnnamed : text.askedBy(name), { italic: true }),
    paragraph(question.isDone ? text.done : text.reply, { spacing: 'medium' }),
  ]);
}

function backButton(of: NetworkQuestionOf) {
  return press(askingText[of.language].network.back, verbs.answer, dataOf(of), { associatedInputs: 'none' });
}

function dataOf({ networkId, answerId, question, about }: NetworkQuestionOf): Record<string, string> {
  return {
    network: networkId,
    ...(answerId === undefined ? {} : { answer: answerId }),
    question,
    ...(about === undefined ? {} : { about }),
  };
}
