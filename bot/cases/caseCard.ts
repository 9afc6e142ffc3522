import { type CaseLink, caseParts, type Statement } from '../contract/case.ts';
import { type Element, type Execute, paragraph, plainText, plainTitle, press } from '../ports/card.ts';
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
    plainText(title, { weight: 'bolder' }),
    paragraph(text.kinds[one.kind], { isSubtle: true, spacing: 'none' }),
    ...(where === '' ? [] : [plainText(where, { spacing: 'none', italic: true })]),
    ...sharedBy(one, language),
    ...(one.texts[language] ? [] : [paragraph(text.onlyIn[one.language], { isSubtle: true })]),
  ];
}

function sharedBy(one: Case | LibraryCase, language: Language): Element[] {
  const from = 'from' in one ? one.from : undefined;
  return from ? [plainText(caseText[language].sharedBy(from.name), { spacing: 'none', italic: true })] : [];
}

const mostOfSummary = 4;

/** What a case is about, for those who did not ask for it: its summary, else the first part that says something. */
export function summaryElements(
  one: Case | LibraryCase,
  language: Language,
  contacts: readonly string[],
): Element[] {
  const shown = textOf(one, language);
  const part = caseParts.find((name) => shown[name].length > 0);
  return [
    ...topElements(one, language),
    ...(part ? statementBlocks(shown[part].slice(0, mostOfSummary), language).flat() : []),
    ...contactElements(one, contacts, language),
  ];
}

/** Whom to call; nobody is missed where a case is a resource. */
export function contactElements(
  { kind }: Pick<Case, 'kind'>,
  contacts: readonly string[],
  language: Language,
): Element[] {
  const text = caseText[language];
  if (contacts.length > 0) return [plainText(`${text.contact}: ${contacts.join(', ')}`)];
  return kind === 'resource' ? [] : [paragraph(text.noContact)];
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
    statementBlocks(shown[part], language).map((block, at): Element[] => [
      ...(at === 0 ? [partHeading(text.parts[part])] : []),
      ...block,
    ]),
  );
  return [
    ...parts,
    ...(contacts ? [contactElements(one, contacts, language)] : []),
    ...linkBlocks(one.links, text.links),
  ];
}

function statementBlocks(statements: readonly Statement[], language: Language): Element[][] {
  return statements.map((statement, at): Element[] => [
    plainText(statement.text, { spacing: 'small' }),
    ...sourceElements(statement, statements[at + 1], language),
  ]);
}

function partHeading(name: string): Element {
  return paragraph(name, { weight: 'bolder', separator: true, spacing: 'medium' });
}

/** The heading a statement stands under where it was told; said once for those that stand under the same. */
export function sourceElements(
  { source }: Statement,
  next: Statement | undefined,
  language: Language,
): Element[] {
  const shown = shownHeading(source);
  return shown === '' || source === next?.source
    ? []
    : [plainText(caseText[language].source(shown), { spacing: 'none', italic: true })];
}

/** Capitals as long as this are a slide's way of writing a heading; a shorter one may be a name, as "SKR". */
const shoutedLength = 6;

/** A slide's heading as one would write it here: without its last colon, and not in capitals. */
export function shownHeading(source: string): string {
  return source
    .split(' · ')
    .map((piece) => {
      const bare = piece.trim().replace(/\s*:$/, '');
      const shouts = bare.length >= shoutedLength && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
      return shouts ? bare.replace(/(\p{Lu})(.*)$/su, (_, first, rest) => first + rest.toLowerCase()) : bare;
    })
    .filter((piece) => piece !== '')
    .join(' · ');
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
