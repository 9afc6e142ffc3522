import type { Language } from '../../../ports/language.ts';

/** A word as it is compared: lower case, NFC, thousands without their spaces ("20 000" is one word). */
export interface Word {
  readonly text: string;
  /** A comma, colon, dash, bracket or the like stands before it. */
  readonly pause: boolean;
  /** Written with a capital although no sentence begins with it. */
  readonly name: boolean;
}

/** Stands in the words for the organisation whose case it is, and for its genitive. */
export const owner = '@';
export const ownersOwn = '@s';

const word = /[\p{L}\p{N}]+(?:[-–'.:,/][\p{L}\p{N}]+)*|[%€§&]/gu;

/** @param text one sentence. */
export function wordsOf(text: string): readonly Word[] {
  const plain = text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])/g, (number) => number.replace(/\D/g, ''));
  let end = 0;
  return [...plain.matchAll(word)].map(([found], at, all) => {
    const start = all[at]?.index ?? 0;
    const between = plain.slice(end, start);
    end = start + found.length;
    const pause = at > 0 && /[^\s"'”“»«]/u.test(between);
    return { text: found.toLowerCase(), pause, name: at > 0 && /^\p{Lu}/u.test(found) };
  });
}

/** At full stops before a capital, and at line breaks: "bl.a. 15 milj. kronor" stays whole. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["”»)]?)\s+(?=["“”»(]?\p{Lu})|\s*[\r\n\u2028\u2029]+\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The owner's name, in any of its forms, as one word. "Leksands kommun" is also "Leksand". */
export function withOwner(words: readonly Word[], organisation: string): readonly Word[] {
  const names = ownNamesOf(organisation);
  const municipal = isMunicipality(organisation);
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const [first] = words.slice(at, at + 1);
    if (!first) break;
    const found = names.map((name) => nameAt(words, at, name, municipal)).find((one) => one !== undefined);
    result.push(found ? { ...first, text: found.genitive ? ownersOwn : owner, name: false } : first);
    at += found?.length ?? 1;
  }
  return result;
}

function nameAt(words: readonly Word[], at: number, name: readonly string[], municipal: boolean) {
  const textAt = (place: number) => words[place]?.text ?? '';
  const start = municipal && textAt(at) === 'municipality' && textAt(at + 1) === 'of' ? at + 2 : at;
  const end = start + name.length;
  const last = name.at(-1) ?? '';
  if (!name.slice(0, -1).every((part, i) => textAt(start + i) === part)) return undefined;
  const genitive = [`${last}s`, `${last}'s`].includes(textAt(end - 1));
  if (!genitive && textAt(end - 1) !== last) return undefined;
  const title = municipal && /^(kommuns?|municipality('s)?)$/.test(textAt(end)) ? textAt(end) : '';
  return { length: end - at + (title ? 1 : 0), genitive: title ? title.endsWith('s') : genitive };
}

/** Whether "kommunen" can mean the owner of the case. */
export function isMunicipality(organisation: string): boolean {
  return /(^|\s)(kommun|municipality)$/i.test(organisation.trim());
}

/**
 * Words that may come and go without changing what is said. A pause before one of them counts for the word after it.
 */
export function withoutSmallWords(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  let pause = false;
  for (const one of words) {
    if (smallWords.has(one.text)) pause ||= one.pause;
    else {
      result.push({ ...one, pause: result.length > 0 && (one.pause || pause) });
      pause = false;
    }
  }
  return result;
}

/** The same word, or in Swedish another form of it: "kommun" and "kommuner", never a genitive, passive or comparative. */
export function isSameWord(said: Word, told: Word, language: Language): boolean {
  if (said.text === told.text) return true;
  if (language === 'en' || told.name || restricting.has(told.text) || restricting.has(said.text))
    return false;
  const [one, other] = [stemOf(said.text), stemOf(told.text)];
  return one.length >= 4 && one === other;
}

/** What limits, denies, turns or ascribes what stands before it: a sentence is never cut before one of these. */
export const restricting: ReadonlySet<string> = new Set(
  `inte ej icke ingen inget inga ingenting aldrig utan varken vare knappt knappast om ifall såvida bara endast enbart
  utom förutom innan förrän tills nästan kanske snarare än stället istället enligt påstås uppges sägs lär skulle borde
  omöjligt tveksamt misslyckades fel
  men dock emellertid däremot ändå likväl fast fastän ehuru trots medan varpå varefter vilket visade sedan senare
  not no never none nobody nothing neither nor without unless if whether only except until before hardly barely almost
  nearly perhaps maybe rather than instead according allegedly reportedly would should cannot impossible failed wrong
  unlikely false
  but though although however while yet despite whereas whereupon nevertheless proved turned later then afterwards`.split(
    /\s+/,
  ),
);

const smallWords = new Set('en ett den det att också även dessutom a an the that also moreover'.split(' '));

function stemOf(text: string): string {
  return /^\p{L}+$/u.test(text)
    ? text.replace(/(?<=.{4})(?:erna|arna|orna|en|et|ar|or|er|na|a|e|n|t)$/u, '')
    : text;
}

/** "Sveriges Kommuner och Regioner (SKR)" has two; "Leksands kommun" is Leksand. */
function ownNamesOf(organisation: string): readonly (readonly string[])[] {
  const bare = organisation.replace(/s?\s(kommun|municipality)\s*$/i, '');
  return (
    bare
      .split(/[()]/)
      // With a digit it is no name, and could carry a number into an answer.
      .filter((name) => !/\d/.test(name))
      .map((name) => wordsOf(name).map(({ text }) => text))
      .filter((name) => name.length > 0)
  );
}
