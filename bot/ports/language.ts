export type Language = 'sv' | 'en';

/** Every text exists in both languages; a missing one does not compile. */
export type Texts<Text> = Readonly<Record<Language, Text>>;

/** English for a person whose client says so; otherwise what is given as the fallback. */
export function languageOf(locale: string | undefined, fallback: Language): Language {
  if (locale === undefined) return fallback;
  if (/^en\b/i.test(locale)) return 'en';
  return /^sv\b/i.test(locale) ? 'sv' : fallback;
}
