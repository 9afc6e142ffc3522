import { type Element, paragraph } from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { type AskingText, askingText } from '../askingText.ts';

/** What became of a press, said on top of the card that answers it. */
export interface Notice {
  readonly say: (text: AskingText) => string;
  /** `neutral`: nothing was done, and nothing need be. */
  readonly tone: 'good' | 'attention' | 'neutral';
}

export function noticeElements(notice: Notice | undefined, language: Language): Element[] {
  if (!notice) return [];
  const { say, tone } = notice;
  const style = tone === 'neutral' ? {} : ({ color: tone, weight: 'bolder' } as const);
  return [paragraph(say(askingText[language]), style)];
}
