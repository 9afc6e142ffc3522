import type { Problem } from '../contract/reading.ts';
import { maxWishLength, wishField } from '../contract/wish.ts';
import { type Card, type Carrier, card, heading, paragraph, plainText, press, send } from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import type { Wish } from './wish.ts';
import { wishText } from './wishText.ts';

/** The presses of the wish cards. */
export const verbs = {
  form: 'wish/form',
  save: 'wish/save',
  list: 'wish/list',
  done: 'wish/done',
} as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
}

/** Past this many a card is no longer read. */
const maxShown = 20;

export interface WishForm {
  readonly draft?: string;
  readonly problems?: readonly Problem[];
  readonly failed?: boolean;
  readonly carrier?: Carrier;
}

export function wishForm(
  { networkId, language }: CardOf,
  { draft, problems = [], failed = false, carrier = 'card' }: WishForm = {},
): Card {
  const text = wishText[language];
  const [problem] = problems;
  return card(
    language,
    [
      heading(text.title),
      failed ? paragraph(text.failed, { color: 'attention', weight: 'bolder' }) : undefined,
      paragraph(text.note),
      {
        type: 'Input.Text',
        id: wishField,
        label: text.label,
        placeholder: text.placeholder,
        maxLength: maxWishLength,
        isMultiline: true,
        isRequired: true,
        errorMessage: text.missing,
        ...(draft ? { value: draft } : {}),
      },
      problem &&
        paragraph(problem.problem === 'tooLong' ? text.tooLong : text.missing, {
          color: 'attention',
          spacing: 'small',
        }),
    ],
    { actions: [send(carrier, text.send, verbs.save, { network: networkId }, { style: 'positive' })] },
  );
}

export function thanksCard({ networkId, language }: CardOf, wish: string, carrier: Carrier = 'card'): Card {
  const text = wishText[language];
  return card(language, [heading(text.thanks), plainText(wish, { italic: true }), paragraph(text.passedOn)], {
    actions: [send(carrier, text.another, verbs.form, { network: networkId })],
  });
}

/** "önskemål", answered where all can read it: how many there are, and the way to one's own list. */
export function waitingCard({ networkId, language }: CardOf, count: number): Card {
  const text = wishText[language];
  return card(language, [heading(text.listTitle), paragraph(count === 0 ? text.none : text.waiting(count))], {
    actions: [count === 0 ? undefined : press(text.show, verbs.list, { network: networkId })],
  });
}

/** For one facilitator: the wishes, without names. */
export function wishesCard(
  { networkId, language }: CardOf,
  wishes: readonly Wish[],
  { notDone = false }: { notDone?: boolean } = {},
): Card {
  const text = wishText[language];
  const left = wishes.length - maxShown;
  return card(language, [
    heading(text.listTitle),
    notDone ? paragraph(text.notDone, { color: 'attention', weight: 'bolder' }) : undefined,
    paragraph(wishes.length === 0 ? text.none : text.withoutNames),
    ...wishes.slice(0, maxShown).flatMap(({ id, text: wish }) => [
      plainText(wish, { separator: true, spacing: 'medium' }),
      {
        type: 'ActionSet' as const,
        spacing: 'small' as const,
        actions: [press(text.done, verbs.done, { network: networkId, id })],
      },
    ]),
    left > 0 ? paragraph(text.more(left), { isSubtle: true, spacing: 'medium' }) : undefined,
  ]);
}

export function sentenceCard({ language }: CardOf, sentence: string): Card {
  return card(language, [paragraph(sentence)]);
}
