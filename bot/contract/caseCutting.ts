import { caseLimits } from './case.ts';
import { oneLine } from './reading.ts';

/** Characters: a paragraph that is longer is cut at sentence ends, so that an answer can cite the part that says it. */
export const citableLength = 600;

/** Written text as one line, composed the same way whatever machine it comes from. Done twice, nothing changes. */
export function textLine(text: string): string {
  return oneLine(text).normalize('NFC');
}

/**
 * Prose as statements: cut at blank lines, and long paragraphs at line and sentence ends too. Nothing but white space
 * is lost and nothing is reordered. Where that makes more than `most`, neighbours stay together as far as they fit.
 */
export function cutProse(prose: string, most: number): readonly string[] {
  const cut = prose
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split(/\n\s*\n/)
    .flatMap(cutParagraph);
  return cut.length > most ? packed(cut, caseLimits.statement) : cut;
}

/** One statement as it is, unless it is longer than one may be. */
export function cutStatement(text: string): readonly string[] {
  const line = textLine(text);
  if (line === '') return [];
  return line.length <= caseLimits.statement ? [line] : packed(sentences(line), citableLength);
}

function cutParagraph(paragraph: string): readonly string[] {
  const line = textLine(paragraph);
  if (line === '') return [];
  return line.length <= citableLength
    ? [line]
    : packed(paragraph.split('\n').map(textLine).flatMap(sentences), citableLength);
}

/** What ends with one of these goes on, although a capital follows. */
const abbreviation =
  /(?:^|[\s(])(?:t\.? ?ex|bl\.? ?a|d\.? ?v\.? ?s|s\.? ?k|f\.? ?d|m\.? ?fl|kap|kl|ca|nr|sid|jfr|resp|inkl|exkl|e\.g|i\.e|dr|mr|ms|mrs)\.$/i;

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

function sentences(line: string): readonly string[] {
  if (line.length <= citableLength) return line === '' ? [] : [line];
  const found: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const sentence = segment.trim();
    const before = found.at(-1);
    if (before !== undefined && before.length < citableLength && abbreviation.test(before.slice(-10))) {
      found[found.length - 1] = `${before} ${sentence}`;
    } else if (sentence !== '') found.push(sentence);
  }
  return found.flatMap((sentence) => (sentence.length > caseLimits.statement ? words(sentence) : [sentence]));
}

/** A sentence that no statement can hold, cut between words, or in one that is as long. */
function words(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (sentence.length - from > citableLength) {
    // Looked for in what a piece may hold only: what has no spaces would be gone through from its beginning each time.
    const space = sentence.slice(from, from + citableLength + 1).lastIndexOf(' ');
    let to = from + (space > citableLength / 2 ? space : citableLength);
    // Not between the halves of a letter.
    if (/[\uD800-\uDBFF]/.test(sentence[to - 1] ?? '')) to -= 1;
    pieces.push(sentence.slice(from, to));
    from = to;
  }
  return [...pieces, sentence.slice(from)].map(textLine).filter((piece) => piece !== '');
}

/** Neighbours together, as many as fit. */
function packed(pieces: readonly string[], max: number): readonly string[] {
  const packs: string[] = [];
  for (const piece of pieces) {
    const last = packs.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= max)
      packs[packs.length - 1] = `${last} ${piece}`;
    else packs.push(piece);
  }
  return packs;
}
