import { waiting } from '../contract/chat.ts';
import type { Network } from '../networks/network.ts';
import {
  type Card,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { chatText } from './chatText.ts';

export const verbs = { choose: 'chat/choose', list: 'chat/list' } as const;

/** More would hide the rest of a phone's screen. */
const maxButtons = 6;
const maxNameLength = 60;
const maxShownLength = 200;

/** @param said what is answered as soon as the network is chosen; '' for nothing. @param from the first one shown. */
export function whichCard(
  language: Language,
  networks: readonly Network[],
  { said = '', from = 0 }: { readonly said?: string; readonly from?: number } = {},
): Card {
  const text = chatText[language];
  const data = { said: waiting(said) };
  const start = from < networks.length ? from : 0;
  const next = start + maxButtons < networks.length ? start + maxButtons : 0;
  return card(
    language,
    [
      heading(text.which),
      ...(data.said === ''
        ? []
        : [paragraph(text.said, { spacing: 'small' }), plainText(cut(data.said), { italic: true })]),
      // Names are long: each button has a row of its own.
      ...networks.slice(start, start + maxButtons).map(
        ({ id, name }): Element => ({
          type: 'ActionSet',
          spacing: 'small',
          actions: [press(titleOf(name), verbs.choose, { network: id, ...data })],
        }),
      ),
      paragraph(text.remembered, { size: 'small', isSubtle: true }),
    ],
    {
      actions: [
        networks.length > maxButtons ? press(text.more, verbs.list, { from: `${next}`, ...data }) : undefined,
      ],
    },
  );
}

/** What the answers are for from now on, when nothing was asked yet. */
export function chosenCard(language: Language, { name }: Network): Card {
  const text = chatText[language];
  return card(language, [plainText(text.now(name)), paragraph(text.ask)]);
}

export function onlyOneCard(language: Language, { name }: Network): Card {
  return card(language, [plainText(chatText[language].onlyOne(name))]);
}

/** An answer, and above it which network it is from. */
export function withNetworkSaid(answer: Card, language: Language, { name }: Network): Card {
  return { ...answer, body: [plainText(chatText[language].now(name)), ...answer.body] };
}

function titleOf(name: string): string {
  return plainTitle(name).slice(0, maxNameLength).toWellFormed() || 'DalaLab';
}

function cut(text: string): string {
  return text.length > maxShownLength ? `${text.slice(0, maxShownLength - 1).toWellFormed()}…` : text;
}
