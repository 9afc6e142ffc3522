import {
  type Card,
  type Carrier,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  send,
} from '../ports/card.ts';
import type { Language } from '../ports/language.ts';
import {
  type Contribution,
  type ContributionElements,
  type Contributions,
  contributionTags,
} from './contribution.ts';
import { verbs } from './contributionCard.ts';
import { contributionText } from './contributionText.ts';

export interface ListOf {
  readonly networkId: string;
  readonly language: Language;
  readonly carrier: Carrier;
}

/** Each may stand under a title of its own: as many as always fit in a card of 25,000 bytes. */
export const linesPerPage = 14;
/** Bytes of a round's or a discussion's own card that its lines may take. */
const usualRoom = 7_000;
const maxNameLength = 250;

/**
 * "insikter": what the network has contributed, a page at a time, by what it came from, the newest first.
 *
 * @param names what the subjects are called; what came from one without a name (it was taken back) is left out.
 */
export function contributionsCard(
  { networkId, language, carrier }: ListOf,
  contributions: readonly Contribution[],
  names: ReadonlyMap<string, string>,
  page = 0,
): Card {
  const { list } = contributionText[language];
  const bySubject = Map.groupBy(
    contributions.filter(({ subject }) => names.has(subject)),
    ({ subject }) => subject,
  );
  const all = [...bySubject.values()].flatMap(byTag);
  const pages = Math.max(1, Math.ceil(all.length / linesPerPage));
  const shown = Math.min(page, pages - 1);
  const lines = all.slice(shown * linesPerPage, (shown + 1) * linesPerPage);
  const turn = (title: string, to: number) =>
    send(carrier, title, verbs.list, { network: networkId, page: String(to) });
  return card(
    language,
    [
      heading(list.title),
      all.length === 0 ? paragraph(list.none) : undefined,
      pages > 1 ? paragraph(list.page(shown + 1, pages), { isSubtle: true }) : undefined,
      ...lines.flatMap((one, index) => {
        const previous = lines[index - 1];
        const isNewSubject = previous?.subject !== one.subject;
        return [
          ...(isNewSubject ? [subjectLine(names.get(one.subject) ?? '')] : []),
          ...(isNewSubject || previous.tag !== one.tag ? [tagLine(one, language)] : []),
          lineOf(one),
        ];
      }),
    ],
    {
      actions: [
        shown + 1 < pages ? turn(list.older, shown + 1) : undefined,
        shown > 0 ? turn(list.newer, shown - 1) : undefined,
      ],
    },
  );
}

/**
 * Lines for a card of the round or discussion they came from, by tag; nothing while there are none.
 *
 * @param room bytes they may take; those that do not fit are counted in a sentence.
 */
export function contributionsElements(
  contributions: readonly Contribution[],
  language: Language,
  room = usualRoom,
): readonly Element[] {
  let left = room;
  let tag: string | undefined;
  const elements: Element[] = [];
  const all = byTag(contributions);
  for (const [index, one] of all.entries()) {
    const next = [...(one.tag === tag ? [] : [tagLine(one, language)]), lineOf(one)];
    left -= Buffer.byteLength(JSON.stringify(next));
    if (left < 0) {
      const more = contributionText[language].list.more(all.length - index);
      return [...elements, paragraph(more, { isSubtle: true, spacing: 'small' })];
    }
    tag = one.tag;
    elements.push(...next);
  }
  return elements;
}

/** The lines of one subject for a card of another room; those of a group with all that it brought back, time by time. */
export function contributionElementsOf(
  contributions: Pick<Contributions, 'of'>,
  room = usualRoom,
): ContributionElements {
  return async (networkId, subject, language, group) => {
    const all = await contributions.of(networkId, subject);
    const shown = group === undefined ? all : all.filter((one) => isOf(one, group));
    return contributionsElements(shown, language, room);
  };
}

function isOf(one: Contribution, group: string): boolean {
  return one.group === group || one.group.startsWith(`${group}-`);
}

function byTag(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributionTags.flatMap((tag) => contributions.filter((one) => one.tag === tag));
}

function subjectLine(name: string): Element {
  return plainText(name.slice(0, maxNameLength).toWellFormed(), { separator: true, spacing: 'medium' });
}

function tagLine({ tag }: Contribution, language: Language): Element {
  return paragraph(contributionText[language].headings[tag], { weight: 'bolder', spacing: 'small' });
}

function lineOf({ line }: Contribution): Element {
  return plainText(`– ${line}`, { spacing: 'small' });
}
