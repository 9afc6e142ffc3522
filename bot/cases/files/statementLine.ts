import type { Statement } from '../../contract/case.ts';
import { citableLength } from '../../contract/caseCutting.ts';

/** A statement as a line of a file: "En mening. [Framgångsfaktorer]", its source in brackets at the end. */
export interface LineStyle {
  /** What gets a backslash before it, so that it stands for itself; brackets and backslashes must be among it. */
  readonly special: RegExp;
  /** A backslash before one of these is taken away. */
  readonly escaped: RegExp;
}

export const cellLine: LineStyle = { special: /[\\[\]]/g, escaped: /\\([\\[\]])/g };

/** In Markdown also what would become a heading, a list, emphasis, code or HTML where the file is shown. */
export const markdownLine: LineStyle = {
  special: /^[#>+=~|-]|[\\[\]<`*]/g,
  escaped: /\\([!-/:-@[-`{-~])/g,
};

/** A long statement without a source ends with empty brackets: lines that end with none may be prose, and are cut. */
export function statementLine({ text, source }: Statement, { special }: LineStyle): string {
  const marked = (words: string) => words.replace(special, '\\$&');
  if (source === '' && text.length <= citableLength) return marked(text);
  return `${marked(text)} [${marked(source)}]`;
}

/** @returns the source undefined when the line ends with no brackets. */
export function readStatementLine(
  line: string,
  { escaped }: LineStyle,
): { readonly text: string; readonly source: string | undefined } {
  const unmarked = (words: string) => words.replace(escaped, '$1').trim();
  const at = /(?<!\\)\[((?:\\.|[^\\[\]])*)\]$/.exec(line.trimEnd());
  const text = unmarked(at ? line.slice(0, at.index) : line);
  return at && text !== ''
    ? { text, source: unmarked(at[1] ?? '') }
    : { text: unmarked(line), source: undefined };
}
