import type { Language } from '../ports/language.ts';
import { folded } from '../ports/said.ts';

const names: Readonly<Record<string, Language>> = {
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
};

/** The language of "språk svenska" or "language en"; undefined for any other sentence, the bare word too. */
export function languageSaid(text: string): Language | undefined {
  const name = folded(text).match(/^(?:sprak|language) ([a-z]+)$/)?.[1];
  return name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}
