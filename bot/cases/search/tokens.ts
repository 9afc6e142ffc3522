/** One word of a text. Those of "va-anslutning" come as one token, with the seam that its writer showed. */
export interface Token {
  /** NFC, lower case, letters and digits only. */
  readonly word: string;
  /** Where a hyphen was: "va-anslutning" is ["va", "anslutning"]; one part for most words. */
  readonly pieces: readonly string[];
}

const longestWord = 60;
const wordPattern = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;

/** The words of a text in their order. Any string will do; of a longer word only the first 60 characters count. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [found] of text.normalize('NFC').toLowerCase().matchAll(wordPattern)) {
    const pieces = found.slice(0, longestWord).split(/[-‐‑]/).filter(Boolean);
    tokens.push({ word: pieces.join(''), pieces });
  }
  return tokens;
}

/** A word as one without Swedish keys writes it: å and ä as a, ö as o, é as e. */
export function folded(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has nothing to fold, and most words are ASCII.
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');
}
