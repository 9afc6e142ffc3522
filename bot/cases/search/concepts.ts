import { lexicon } from './lexicon/index.ts';
import { matters } from './lexicon/matters/index.ts';
import type { Tongue } from './stems.ts';
import { learnTerm } from './vocabulary.ts';

type Index = Readonly<Record<Tongue, Map<string, number[]>>>;

const index = (): Index => ({ sv: new Map(), en: new Map() });
const none: readonly never[] = [];

/** Groups of the lexicon by the keys of their terms: a group is its place in the lexicon. */
const concepts = index();
/** Matters by what they are called, and by what people say of them. */
const called = index();
const said = index();

lexicon.forEach((group, concept) => {
  for (const tongue of ['sv', 'en'] as const) {
    for (const term of group[tongue]) note(concepts[tongue], learnTerm(term, tongue), concept);
  }
});

Object.values(matters)
  .flatMap((theme) => theme.trim().split('\n'))
  .forEach((line, matter) => {
    const [names = '', swedish = '', english = ''] = line.split(/ : | \| /).map((side) => side.trim());
    for (const name of names.split(', ')) {
      note(called.sv, learnTerm(name, 'sv'), matter);
      note(said.sv, learnTerm(name, 'sv'), matter);
    }
    for (const cue of swedish.split(', ')) note(said.sv, learnTerm(cue, 'sv'), matter);
    for (const cue of english.split(', ').filter(Boolean)) note(said.en, learnTerm(cue, 'en'), matter);
  });

function note(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) values.push(value);
  map.set(key, values);
}

/** The groups that have a term. @param key a stem, or a phrase's key. */
export function conceptsOf(key: string, tongue: Tongue): readonly number[] {
  return concepts[tongue].get(key) ?? none;
}

/** Whether the lexicon has a term. */
export function inLexicon(key: string, tongue: Tongue): boolean {
  return concepts[tongue].has(key) || called[tongue].has(key);
}

/** The matters that are called so; English texts name none. */
export function mattersCalled(key: string, tongue: Tongue): readonly number[] {
  return called[tongue].get(key) ?? none;
}

/** The matters that people may mean by a word or phrase. */
export function mattersMeant(key: string, tongue: Tongue): readonly number[] {
  return said[tongue].get(key) ?? none;
}
