import type { CasePart } from '../../../contract/case.ts';
import { folded } from '../../../ports/said.ts';
import { type LibraryCase, type Shelf, textOf } from '../../case.ts';
import { organisationsIn, wordsOfName } from '../../contacts.ts';

/** How a question points back to what was answered before it. */
export interface PointsBack {
  /** `clearly`: "och …", "vilka hinder hade de?". `perhaps`: a pronoun that may as well stand for something of its own. */
  readonly sure: 'clearly' | 'perhaps';
  /** The part of the case that is asked about. */
  readonly part: CasePart | undefined;
  /** It asks about that part, of "them", whatever else it says. */
  readonly ofThem: boolean;
  /** It asks for that part and nothing else; for all of the story, where it names no part. */
  readonly onlyPart: boolean;
}

/** Compared folded: "svårt" is "svart" here. */
const opening =
  /^(?:och|men|samt|and|but|what about|how about|hur gick det|how did (?:it|that) go|vad hande sedan|what happened (?:next|then)|beratta mer|tell me more)(?![\p{L}\p{N}])/u;

/** "de" is an article too: it stands for somebody only at the end, or before a word that no noun phrase goes on with. */
const them =
  /(?<![\p{L}\p{N}])(?:(?:de|dom|dem)(?=\s*(?:[,.?!:;)]|$)|\s+(?:det|med|i|for|av|pa|nar|inte|sig|till|fran|mot|om|da|dar|har|hade|fick|gjorde|gor|ar|var|vill|ville|kunde|ska|skulle|maste|valde|motte)(?![\p{L}\p{N}]))|deras|they|them|their|theirs)(?![\p{L}\p{N}])/u;
const there = /(?<![\p{L}\p{N}])(?:dar|there)(?![\p{L}\p{N}])/u;
const thereIs = /(?<![\p{L}\p{N}])(?:is|are|was|were|be|been|finns|fanns) there(?![\p{L}\p{N}])/gu;

const partWords: readonly (readonly [CasePart, RegExp])[] = [
  [
    'challenges',
    /^(?:hinder|hindren|hindret|hindrade|utmaning\p{L}*|svarighet\p{L}*|svart|svarast|problem\p{L}*|obstacle\p{L}*|challeng\p{L}*|difficult\p{L}*|barrier\p{L}*|hurdle\p{L}*|hard|hardest)$/u,
  ],
  ['successFactors', /^(?:framgang\p{L}*|lyckades|lyckats|fungerade|success\p{L}*|succeed\p{L}*|worked)$/u],
  [
    'advice',
    /^(?:rad|raden|tips|tipsen|rekommend\p{L}*|lardom\p{L}*|advice|advise|recommend\p{L}*|lesson\p{L}*)$/u,
  ],
];
const wholeStory =
  /^(?:och |men |and |but )?(?:hur gick det|how did (?:it|that) go|vad hande|what happened|beratta mer|tell me more|vad gjorde (?:de|dom)|what did they do)/u;

/** Words that ask, without saying about what. */
const asking = new Set(
  (
    'och men samt vad vilka vilken vilket hur varfor vem nar var ar blev hade har fick gav ger ge fanns finns kan kunde skulle ska vill ' +
    'det den de dom dem deras dar har man du ni mig oss jag nagra nagot nagon mest storst storsta viktigaste framsta sa for i av med pa om till ' +
    'gjorde gick bra mer sedan sen da hande beratta stotte motte ' +
    'and but what which how why who when was were is are did do does had have has the a an of for to in on with any some most main ' +
    'biggest it that they them their theirs there you me us tell more about go well happened then next face faced give gave'
  ).split(' '),
);

/** @returns undefined for a question that stands on its own, also one that names a case. */
export function pointsBack(question: string, shelf: Shelf): PointsBack | undefined {
  const said = folded(question);
  const words = wordsIn(said);
  const partSaid = partAsked(question);
  const ofThem = them.test(said);
  const others = words.filter(
    (word) => !asking.has(word) && !partWords.some(([, pattern]) => pattern.test(word)),
  );
  const opens = opening.test(said);
  const isThere = there.test(said.replace(thereIs, ' '));
  // "Och sen då?" asks for nothing in particular: for how it went.
  const part = partSaid ?? (others.length === 0 && (opens || ofThem || isThere) ? 'summary' : undefined);
  const onlyPart = part !== undefined && others.length === 0;
  const isClear = opens || onlyPart || (ofThem && part !== undefined);
  if (!isClear && !ofThem && !isThere) return undefined;
  // Last, for it looks at every case.
  if (namesCase(said, words, shelf)) return undefined;
  return { sure: isClear ? 'clearly' : 'perhaps', part, ofThem, onlyPart };
}

/** The part of a case that a question asks for, whatever else it says. */
export function partAsked(question: string): CasePart | undefined {
  const said = folded(question);
  const words = wordsIn(said);
  const found = partWords.find(([, pattern]) => words.some((word) => pattern.test(word)));
  return found?.[0] ?? (wholeStory.test(said) ? 'summary' : undefined);
}

/** Whether it names one of the organisations. */
export function namesOrganisation(question: string, organisation: string): boolean {
  return isNamed(organisation, spokenIn(wordsIn(folded(question))));
}

function wordsIn(said: string): readonly string[] {
  return said.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
}

function spokenIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, ...wordsOfName(word)]));
}

function isNamed(organisation: string, spoken: ReadonlySet<string>): boolean {
  return organisationsIn(organisation).some((name) => name.split(' ').every((word) => spoken.has(word)));
}

function namesCase(said: string, words: readonly string[], { cases }: Shelf): boolean {
  const spoken = spokenIn(words);
  return cases.some(
    (one) => isNamed(one.organisation, spoken) || titlesOf(one).some((title) => said.includes(title)),
  );
}

function titlesOf(one: LibraryCase): readonly string[] {
  return (['sv', 'en'] as const).map((language) => folded(textOf(one, language).title));
}
