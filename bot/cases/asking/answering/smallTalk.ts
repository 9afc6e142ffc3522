import { type Card, card, paragraph } from '../../../ports/card.ts';
import type { Language } from '../../../ports/language.ts';
import { folded } from '../../../ports/said.ts';
import { askingText } from '../askingText.ts';

const longest = 60;

/** As `folded` leaves them. */
const pleasantries = new Set(
  `tack, tackar, tack tack, tack sa mycket, tack for hjalpen, tusen tack, stort tack, tack ska du ha,
  ok, okej, okay, ja, jo, nej, hej, hej hej, hejsan, hej da, halla, tjena, morsning, god morgon, godmorgon, god dag,
  goddag, god kvall, vi ses, ha det bra, trevlig helg, bra, jattebra, vad bra, fint, toppen, kanon, perfekt, super,
  thanks, thank you, thanks a lot, thank you very much, thank you so much, many thanks, yes, no, hi, hello, hey,
  hi there, hello there, good morning, good day, good afternoon, good evening, bye, goodbye, see you, good, great,
  nice, perfect, cool, well done`
    .split(',')
    .map((words) => words.replace(/\s+/g, ' ').trim()),
);

/** "Tack så mycket!", "ok", "👍": nothing is asked. */
export function isSmallTalk(sentence: string): boolean {
  if (sentence.length > longest) return false;
  const words = folded(sentence.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
  return words === '' ? /\p{Extended_Pictographic}/u.test(sentence) : pleasantries.has(words);
}

/** A friendly line, and how one asks. */
export function smallTalkCard(language: Language): Card {
  const { smallTalk, ask } = askingText[language];
  return card(language, [paragraph(smallTalk), paragraph(ask.how)]);
}
