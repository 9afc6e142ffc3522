import { background } from './background.ts';
import type { DeckCase } from './deckCase.ts';
import { knowledgePasses } from './knowledgePasses.ts';
import { municipalCases } from './municipalCases.ts';
import { publications } from './publications.ts';
import { deckSearchWords } from './searchWords.ts';
import { tools } from './tools.ts';

/**
 * What the learning project's deck says, and only that, in our own words.
 *
 * A statement's source is the heading it stands under, as the deck spells it and in Swedish in both languages,
 * after the heading above that one: "Ludvika kommun · Framgångsfaktorer". On a slide with a single heading it is
 * that alone. Persons on the slides are left out; authors of public works are cited.
 */
export const deckCases: readonly DeckCase[] = [
  ...municipalCases,
  ...knowledgePasses,
  ...background,
  ...publications,
  ...tools,
].map(({ id, body }) => ({ id, body: { ...body, searchWords: deckSearchWords[id] ?? [] } }));
