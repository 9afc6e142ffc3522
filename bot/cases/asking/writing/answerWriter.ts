import type { Language } from '../../../ports/language.ts';
import type { LanguageModel } from '../../../ports/languageModel.ts';
import { type Material, materialOf, promptOf } from './prompt.ts';
import { supportIn } from './support.ts';
import { sentencesOf } from './words.ts';
import type { Writer, WrittenAnswer } from './writtenAnswer.ts';

/** Of the writer's 2.5 seconds; the rest is for reading what came. */
const modelMs = 2_300;
const longestAnswer = 4_000;
const mostSentences = 4;
const mostRead = 8;

/** @param model undefined writes nothing: answers are quoted passages. */
export function answerWriter({ model }: { readonly model: LanguageModel | undefined }): Writer {
  return {
    async write(question, finding, language) {
      if (!model || !finding.answered) return undefined;
      const material = materialOf(finding, language);
      if (material.length === 0) return undefined;
      try {
        const text = await model.complete(promptOf(question, material, language), modelMs);
        return answerOf(text, material, language);
      } catch {
        // Whatever went wrong, there is an answer without a model; the edge tells what it was.
        return undefined;
      }
    },
  };
}

/** Of what the model wrote, the sentences that their cited passages support; undefined when there is none. */
export function answerOf(
  text: string,
  material: readonly Material[],
  language: Language,
): WrittenAnswer | undefined {
  const kept: { text: string; numbers: readonly number[] }[] = [];
  const supportOf = supportIn(material, language);
  for (const one of citedSentences(text.slice(0, longestAnswer)).slice(0, mostRead)) {
    if (kept.length === mostSentences) break;
    // One citation that does not resolve, and the sentence goes: who makes up a source makes up more.
    const resolves = one.numbers.every((cited) => material.some(({ number }) => number === cited));
    if (!resolves || kept.some((other) => other.text === one.text)) continue;
    const numbers = supportOf(one.text, one.numbers);
    if (numbers.length > 0) kept.push({ text: one.text, numbers });
  }
  return kept.length > 0 ? numbered(kept, material) : undefined;
}

const citation = /\s*\[\s*\d{1,3}(?:\s*,\s*\d{1,3})*\s*\]/g;

/** Sentences with their citations, which stand before or after the full stop. */
function citedSentences(
  text: string,
): readonly { readonly text: string; readonly numbers: readonly number[] }[] {
  const inside = text.replace(/[^\S\n]+/g, ' ').replace(/([.!?])((?:\s*\[[\d,\s]{1,12}\]){1,8})/g, '$2$1');
  return sentencesOf(inside).flatMap((sentence) => {
    const numbers = (sentence.match(citation) ?? []).flatMap((group) =>
      (group.match(/\d+/g) ?? []).map(Number),
    );
    if (numbers.length === 0) return [];
    const plain = sentence
      .replace(citation, '')
      .replace(/^(?:[-•*]|\d{1,2}[.)])\s+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ text: /[.!?]$/.test(plain) ? plain : `${plain}.`, numbers: [...new Set(numbers)] }];
  });
}

/** Citations count from 1 in the order in which they are first met. */
function numbered(
  kept: readonly { readonly text: string; readonly numbers: readonly number[] }[],
  material: readonly Material[],
): WrittenAnswer {
  const order = [...new Set(kept.flatMap(({ numbers }) => numbers))];
  const positionOf = (number: number) => order.indexOf(number) + 1;
  return {
    sentences: kept.map(({ text, numbers }) => ({
      text,
      cites: numbers.map(positionOf).sort((a, b) => a - b),
    })),
    citations: order.flatMap((number) => {
      const one = material.find((candidate) => candidate.number === number);
      return one ? [{ position: positionOf(number), found: one.found, passage: one.passage }] : [];
    }),
  };
}
