import { type CaseLink, caseParts, type Statement } from '../contract/case.ts';
import {
  type Element,
  type Execute,
  heading,
  paragraph,
  plainText,
  plainTitle,
  press,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import { type Case, type LibraryCase, textOf } from './case.ts';
import { caseText } from './caseText.ts';

/** Shows a case to the one who presses; answered by the room's floor `asking`. */
export const showVerb = 'case/show';

/** Opens a case in one's own view. @param title of the button. */
export function showButton(title: string, networkId: string, libraryId: string): Execute {
  return press(title, showVerb, { network: networkId, case: libraryId });
}

/** Bytes of one page's elements as JSON: with buttons and their data a card stays under 25 KB. */
const pageBytes = 12_000;
/** A link may be a thousand characters long. */
const linksTogether = 4;

/**
 * A case as it is read: all of its parts, whom to call, its links. A long one has several pages; their number is said
 * at the end of each.
 *
 * @param contacts [] says that there is none; undefined leaves them out.
 * @param page from 0; past the last one it is the last.
 */
export function caseElements(
  one: Case | LibraryCase,
  language: Language,
  contacts: readonly string[] | undefined,
  page = 0,
): readonly Element[] {
  const text = caseText[language];
  const pages = paged(one, language, contacts);
  const shown = Math.min(page, pages.length - 1);
  return [
    ...topElements(one, language),
    ...(pages[shown] ?? []),
    ...(pages.length > 1 ? [paragraph(text.page(shown + 1, pages.length), { isSubtle: true })] : []),
  ];
}

/** How many pages `caseElements` makes of a case: at least one. */
export function casePages(
  one: Case | LibraryCase,
  language: Language,
  contacts: readonly string[] | undefined,
): number {
  return paged(one, language, contacts).length;
}

/** What a case is called, and where it comes from. */
export function topElements(one: Case | LibraryCase, language: Language): Element[] {
  const text = caseText[language];
  const title = textOf(one, language).title;
  const where = [one.organisation, one.session].filter((word) => word !== '').join(' · ');
  return [
    heading(text.kinds[one.kind]),
    plainText(title, { spacing: 'small' }),
    ...(where === '' ? [] : [plainText(where, { spacing: 'none', italic: true })]),
    ...sharedBy(one, language),
    ...(one.texts[language] ? [] : [paragraph(text.onlyIn[one.language], { isSubtle: true })]),
  ];
}

function sharedBy(one: Case | LibraryCase, language: Language): Element[] {
  const from = 'from' in one ? one.from : undefined;
  return from ? [plainText(caseText[language].sharedBy(from.name), { spacing: 'none', italic: true })] : [];
}

/** Whom to call. */
export function contactElements(contacts: readonly string[], language: Language): Element[] {
  const text = caseText[language];
  return [plainText(contacts.length === 0 ? text.noContact : `${text.contact}: ${contacts.join(', ')}`)];
}

function paged(
  one: Case | LibraryCase,
  language: Language,
  contacts: readonly string[] | undefined,
): readonly (readonly Element[])[] {
  const pages: Element[][] = [];
  let left = 0;
  for (const block of blocksOf(one, language, contacts)) {
    const bytes = Buffer.byteLength(JSON.stringify(block));
    if (pages.length === 0 || bytes > left) {
      pages.push([]);
      left = pageBytes;
    }
    pages.at(-1)?.push(...block);
    left -= bytes;
  }
  return pages.length === 0 ? [[]] : pages;
}

/** What stands together on a page. */
function blocksOf(
  one: Case | LibraryCase,
  language: Language,
  contacts: readonly string[] | undefined,
): Element[][] {
  const text = caseText[language];
  const shown = textOf(one, language);
  const parts = caseParts.flatMap((part) =>
    shown[part].map((statement, at, all): Element[] => [
      ...(at === 0 ? [partHeading(text.parts[part])] : []),
      plainText(statement.text, { spacing: 'small' }),
      // Said once for those that stand under the same heading.
      ...(statement.source === all[at + 1]?.source ? [] : sourceElements(statement, language)),
    ]),
  );
  return [
    ...parts,
    ...(contacts ? [contactElements(contacts, language)] : []),
    ...linkBlocks(one.links, text.links),
  ];
}

function partHeading(name: string): Element {
  return paragraph(name, { weight: 'bolder', separator: true, spacing: 'medium' });
}

/** The heading a statement stands under where it was told. */
export function sourceElements({ source }: Statement, language: Language): Element[] {
  return source === ''
    ? []
    : [plainText(caseText[language].source(source), { spacing: 'none', italic: true })];
}

function linkBlocks(links: readonly CaseLink[], name: string): Element[][] {
  const blocks: Element[][] = [];
  for (let from = 0; from < links.length; from += linksTogether) {
    const actions = links.slice(from, from + linksTogether).map(({ title, url }) => ({
      type: 'Action.OpenUrl' as const,
      title: plainTitle(title) || plainTitle(url),
      url,
    }));
    blocks.push([...(from === 0 ? [partHeading(name)] : []), { type: 'ActionSet', actions }]);
  }
  return blocks;
}
