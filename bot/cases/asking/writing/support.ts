import type { Language } from '../../../ports/language.ts';
import type { Material } from './prompt.ts';
import { speaksToModel } from './speaksToModel.ts';
import {
  isMunicipality,
  isSameWord,
  owner,
  ownersOwn,
  restricting,
  sentencesOf,
  type Word,
  withOwner,
  withoutSmallWords,
  wordsOf,
} from './words.ts';

/**
 * Which of the cited passages say what a sentence says. A model may choose, shorten and join; what it chooses must be a
 * passage's own words, in the passage's order, from the beginning of a sentence there. So no fact changes its subject,
 * its number or its sign, and nothing comes from two cases at once. It may say first whose case it is.
 *
 * @returns of a sentence without its citations, and the numbers that it cites: the numbers of the passages that it is
 * made of; none when it is unsupported.
 */
export function supportIn(
  material: readonly Material[],
  language: Language,
): (sentence: string, cited: readonly number[]) => readonly number[] {
  const sources = material.map((one): Source => ({ ...one, told: toldBy(one) }));
  return (sentence, numbers) => {
    if (!isPlain(sentence)) return [];
    const cited = sources.filter(({ number }) => numbers.includes(number));
    const alone = cited.filter((one) => isMadeOf(sentence, [one], language) !== undefined);
    if (alone.length > 0) return alone.map(({ number }) => number);
    for (const { found } of cited) {
      const sameCase = cited.filter((one) => one.found.libraryId === found.libraryId);
      const used = isMadeOf(sentence, sameCase, language);
      if (used) return used;
    }
    return [];
  };
}

const longest = 400;
const abbreviations = /\b(t\.ex|d\.v\.s|o\.s\.v|m\.fl|m\.m|bl\.a|s\.k|f\.d|p\.g\.a|e\.g|i\.e)\b/gi;
const demands =
  /(^|[,;:.–—(]\s*|\b(och|and|att)\s+)(klicka|ring|skicka|svara|mejla|maila|logga|ladda|besök|swisha|betala|click|call|send|reply|answer|e-?mail|visit|log|download|pay)\s/iu;

/** Words and ordinary punctuation: no mark-up, no other script, no link, no address, no telephone number, no demand. */
function isPlain(sentence: string): boolean {
  const text = sentence.normalize('NFC');
  return (
    text.length <= longest &&
    /^[\p{Script=Latin}0-9 \u00a0\u202f.,;:()\-–—/%&€§'’‘"”“»«]+$/u.test(text) &&
    !/\p{L}\.\p{L}{2}|www|https?/iu.test(text.replace(abbreviations, '')) &&
    !/(?<!\d)(00|0\d)[\d \u00a0\u202f/–-]{5,}/.test(text) &&
    !demands.test(text) &&
    !speaksToModel(text)
  );
}

/** A sentence of a passage, in one of the ways in which it may be read. */
interface Telling {
  readonly number: number;
  readonly words: readonly Word[];
  /** Whether it may end after so many words. */
  readonly mayEnd: readonly boolean[];
  /** As it is; turned, as after "I Ludvika …"; or without the subject that it shares with what stands before. */
  readonly reading: 'plain' | 'turned' | 'shared';
}

interface Source extends Material {
  readonly told: readonly Telling[];
}

const sentencesRead = 20;

function toldBy({ number, found, passage }: Material): readonly Telling[] {
  return sentencesOf(passage.text)
    .slice(0, sentencesRead)
    .filter((text) => !text.endsWith('?'))
    .flatMap(withAndWithoutBrackets)
    .flatMap((text) => tellings(number, read(text, found.organisation)));
}

function read(text: string, organisation: string): readonly Word[] {
  return withoutSmallWords(withOwner(wordsOf(text), organisation));
}

/** @param sources of one case. @returns the passages used; undefined when the sentence is not made of them. */
function isMadeOf(
  sentence: string,
  sources: readonly Source[],
  language: Language,
): readonly number[] | undefined {
  const { organisation } = sources[0]?.found ?? { organisation: '' };
  const told = sources.flatMap((one) => one.told);
  const named = told.some(({ words }) => words.some(({ name }) => name));
  const isSame = (said: Word, there: Word) =>
    isSameWord(said, there, language) ||
    (isMunicipality(organisation) && isOwnersOtherName(said.text, there.text, named));

  for (const said of withAndWithoutTail(read(sentence, organisation))) {
    for (const frame of framesOf(said, sources)) {
      const used = carry(said, frame.length, told, isSame, frame.turns ? 'turned' : 'plain');
      if (used) return [...new Set(used)].sort((a, b) => a - b);
    }
  }
  return undefined;
}

/** An aside in brackets may be left out, if it limits nothing. */
function withAndWithoutBrackets(text: string): readonly string[] {
  const bare = text.replace(/\s*\(([^()]*)\)/g, (all, aside: string) =>
    wordsOf(aside).some((one) => restricting.has(one.text)) ? all : '',
  );
  return bare === text ? [text] : [text, bare];
}

type IsSame = (said: Word, told: Word) => boolean;

/** "Kommunen" for the case's municipality; and its name for "kommunen", unless somebody else's name stands there too. */
function isOwnersOtherName(said: string, told: string, somebodyElseIsNamed: boolean): boolean {
  const isWord = (text: string) => text === 'kommunen' || text === 'municipality';
  const isGenitive = (text: string) => text === 'kommunens' || text === "municipality's";
  if (told === owner) return isWord(said);
  if (told === ownersOwn) return isGenitive(said);
  if (somebodyElseIsNamed) return false;
  return (said === owner && isWord(told)) || (said === ownersOwn && isGenitive(told));
}

/**
 * Walks through the words from there on: a beginning of one told sentence, then perhaps of another.
 * @param also how a sentence may be read besides as it is.
 * @param inVain what is known to lead nowhere: hostile texts can repeat themselves without end.
 */
function carry(
  said: readonly Word[],
  from: number,
  told: readonly Telling[],
  isSame: IsSame,
  also: Telling['reading'],
  inVain: Set<number> = new Set(),
): readonly number[] | undefined {
  const here = also === 'shared' ? -from : from;
  if (inVain.has(here)) return undefined;
  for (const one of told) {
    if (one.reading !== 'plain' && one.reading !== also) continue;
    for (let length = commonLength(said, from, one.words, isSame); length > 0; length--) {
      if (!one.mayEnd[length]) continue;
      if (from + length === said.length) return [one.number];
      const next = afterJoint(said, from + length);
      const begun = one.reading === 'shared' || one.words[0]?.text === owner;
      const rest = next && carry(said, next, told, isSame, begun ? 'shared' : 'plain', inVain);
      if (rest) return [one.number, ...rest];
    }
  }
  inVain.add(here);
  return undefined;
}

function tellings(number: number, words: readonly Word[]): readonly Telling[] {
  const telling = (reading: Telling['reading'], order: readonly Word[]): Telling => ({
    number,
    words: order,
    mayEnd: endsOf(order),
    reading,
  });
  const [first, second, ...rest] = words;
  if (!first) return [];
  const all = [telling('plain', words)];
  if (!second) return all;
  const turnable = !first.text.endsWith('s') && ![first, second].some(({ text }) => restricting.has(text));
  if (turnable && !second.name && !second.pause) all.push(telling('turned', [second, first, ...rest]));
  if (first.text === owner) all.push(telling('shared', [second, ...rest]));
  return all;
}

function commonLength(said: readonly Word[], from: number, told: readonly Word[], isSame: IsSame): number {
  let length = 0;
  for (;;) {
    const a = said[from + length];
    const b = told[length];
    if (!a || !b || !isSame(a, b) || (length > 0 && a.pause !== b.pause)) return length;
    length++;
  }
}

const shortest = 3;
const cutBefore = new Set(
  `och samt som för efter eftersom genom under i på med till vid från av mellan där därför så
  and which who after because by in on with to for at during from since where so as`.split(/\s+/),
);
const counts =
  /\d|^(en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hundra|tusen|miljon(er)?|hälften|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|half)$/;

/** All of it, or cut where a new part begins; never between a number and what it counts, never before a restriction. */
function endsOf(words: readonly Word[]): readonly boolean[] {
  const lastRestriction = words.findLastIndex(({ text }) => restricting.has(text) || text.endsWith("n't"));
  return [...words, undefined].map((next, length) => {
    const last = words[length - 1];
    if (!last) return false;
    if (!next) return true;
    if (length < shortest || length <= lastRestriction) return false;
    return next.pause || (cutBefore.has(next.text) && !counts.test(last.text));
  });
}

/** Where it goes on after a comma, an "och" or the like; undefined when the words simply go on. */
function afterJoint(said: readonly Word[], at: number): number | undefined {
  const next = said[at];
  if (next && /^(och|samt|men|and|but)$/.test(next.text)) return at + 1;
  return next?.pause ? at : undefined;
}

interface Frame {
  /** Words. */
  readonly length: number;
  /** Swedish puts the verb next after it. */
  readonly turns: boolean;
}

const places = /^(i|hos|enligt|från|in|at|according to) @$/;
const reports =
  /^(@|fallet|exemplet|case|fallet från @|exemplet från @|case from @) (beskriver|berättar|nämner|visar|lyfter( fram)?|pekar på|describes|mentions|shows|reports|notes|points out)$|^@s (erfarenhet|exempel|experience|example|case) (är|visar|is|shows)$/;
const partWords = {
  summary: undefined,
  successFactors:
    /^(framgångsfaktor|one success factor|success factor) (i|hos|för|enligt|från|in|for|at) @ (är|var|is|was)$/,
  challenges:
    /^(hinder|utmaning|svårighet|one challenge|challenge|obstacle) (i|hos|för|enligt|in|for|at) @ (är|var|is|was)$/,
  advice: /^(råd|piece of advice|advice|lesson) (från|from) @ (är|is)( to)?$/,
} as const;

/** The ways in which the sentence may begin by saying whose case it is; not at all is one. */
function framesOf(said: readonly Word[], material: readonly Material[]): readonly Frame[] {
  const frames: Frame[] = [{ length: 0, turns: false }];
  for (let length = 2; length <= Math.min(8, said.length - 1); length++) {
    const words = said.slice(0, length);
    const text = words.map((one) => one.text).join(' ');
    if (places.test(text)) frames.push({ length, turns: true });
    else if (reports.test(text) || material.every(({ passage }) => partWords[passage.part]?.test(text))) {
      frames.push({ length, turns: false });
    }
  }
  return frames;
}

/** ", enligt Ludvika" may end a sentence that does not have it where it was told. */
function withAndWithoutTail(said: readonly Word[]): readonly (readonly Word[])[] {
  const tail = / (enligt|according to) @$/.exec(said.map((one) => one.text).join(' '));
  return tail ? [said, said.slice(0, tail[1] === 'enligt' ? -2 : -3)] : [said];
}
