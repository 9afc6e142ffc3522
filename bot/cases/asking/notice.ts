import { type Element, paragraph } from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { type AskingText, askingText } from './askingText.ts';

/** What became of a press, said on top of the card that answers it. */
export interface Notice {
  readonly say: (text: AskingText) => string;
  readonly tone: 'good' | 'attention';
}

export function noticeElements(notice: Notice | undefined, language: Language): Element[] {
  return notice
    ? [paragraph(notice.say(askingText[language]), { color: notice.tone, weight: 'bolder' })]
    : [];
}
