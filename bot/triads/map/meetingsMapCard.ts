import {
  type Card,
  type ColumnSet,
  card,
  type Element,
  heading,
  paragraph,
  plainText,
  press,
  type TextBlock,
} from '../../ports/card.ts';
import type { Language } from '../../ports/language.ts';
import { type MeetingsMap, notMet, shortCodes } from './meetingsMap.ts';
import { meetingsMapText } from './meetingsMapText.ts';

export const verbs = { show: 'meetingsMap/show' } as const;

export interface CardOf {
  readonly networkId: string;
  readonly language: Language;
}

/** Dalarna's fifteen municipalities, the region and the county administrative board: more are not read on a phone. */
const mostInGrid = 17;
/** Of the 25,000 bytes a card may have. */
const roomForCard = 24_600;
const maxNameLength = 40;

/** "karta", answered where all can read it: the sum, and the way to one's own map. */
export function mapButtonCard({ networkId, language }: CardOf, map: MeetingsMap): Card {
  const text = meetingsMapText[language];
  return card(
    language,
    [heading(text.title), paragraph(text.intro), map.rounds === 0 ? paragraph(text.nothing) : undefined],
    { actions: [map.rounds === 0 ? undefined : press(text.show, verbs.show, { network: networkId })] },
  );
}

/**
 * For one facilitator: the map as a grid of short marks, like a table of distances, and the same in words for those who
 * cannot see a grid.
 */
export function meetingsMapCard({ language }: CardOf, map: MeetingsMap): Card {
  const text = meetingsMapText[language];
  const { organisations, pairs, rounds, triads } = map;
  if (rounds === 0) return card(language, [heading(text.title), paragraph(text.nothing)]);
  const sums = [
    text.totals(pairs.met, pairs.possible),
    ...(pairs.metAgain > 0 ? [text.again(pairs.metAgain)] : []),
    text.basis(triads, rounds),
  ];
  const top = [
    heading(text.title),
    paragraph(organisations.length < 2 ? text.tooFew : sums.join(' ')),
    map.gone > 0 ? paragraph(text.gone(map.gone), { isSubtle: true, spacing: 'small' }) : undefined,
    map.unknown > 0
      ? paragraph(text.unknownOrganisation(map.unknown), { isSubtle: true, spacing: 'small' })
      : undefined,
  ];
  if (organisations.length < 2) return card(language, top);
  const start = [...top, ...gridLines(map, language)];
  const room = roomForCard - Buffer.byteLength(JSON.stringify(start));
  return card(language, [...start, ...wordLines(map, language, room)]);
}

function gridLines(map: MeetingsMap, language: Language): readonly Element[] {
  const text = meetingsMapText[language];
  const { organisations } = map;
  const shown = organisations.slice(0, mostInGrid);
  const codes = shortCodes(shown);
  const left = organisations.length - shown.length;
  const list = shown.map((organisation, place) => `${codes[place]} ${short(organisation)}`).join(', ');
  return [
    paragraph(text.legend, { spacing: 'medium' }),
    plainText(text.codes(list), { spacing: 'small' }),
    ...shown.map((_, place) => gridRow(map, codes, place)),
    ...(left > 0 ? [paragraph(text.notInGrid(left), { isSubtle: true, spacing: 'small' })] : []),
  ];
}

/**
 * A row of the lower half of the grid: its code, its marks with those above it, and its code again as the head of its
 * own column below. The head may be as wide as all that is left: all rows have the same width in all, so that the marks
 * stand under each other.
 */
function gridRow({ times }: MeetingsMap, codes: readonly string[], place: number): ColumnSet {
  const code = codes[place] ?? '';
  return {
    type: 'ColumnSet',
    spacing: place === 0 ? 'small' : 'none',
    columns: [
      cell(code, codeShares),
      ...codes.slice(0, place).map((_, other) => cell(mark(times[place]?.[other] ?? 0), 1)),
      cell(code, codes.length - 1 - place + codeShares, { weight: 'bolder' }),
    ],
  };
}

/** A code of two letters is wider than a mark. */
const codeShares = 2;

function cell(
  text: string,
  width: number,
  more: Pick<TextBlock, 'weight'> = {},
): ColumnSet['columns'][number] {
  const items = [{ type: 'TextBlock' as const, text, size: 'small' as const, ...more }];
  return { type: 'Column', width, spacing: 'none', items };
}

function mark(times: number): string {
  if (times === 0) return '·';
  return times > 9 ? '9+' : String(times);
}

function wordLines(map: MeetingsMap, language: Language, room: number): readonly Element[] {
  const text = meetingsMapText[language];
  const { organisations, times } = map;
  const colleagues = organisations.flatMap((organisation, place) => {
    const count = times[place]?.[place] ?? 0;
    return count > 0 ? [text.colleagues(short(organisation), count)] : [];
  });
  const lacking = organisations.flatMap((_, place) => notMetLine(map, place, language));
  let left = room;
  const fits = (element: Element) => {
    left -= Buffer.byteLength(JSON.stringify(element)) + 1;
    return left >= 0;
  };
  const shown = [
    ...colleagues.map((line) => plainText(line, { spacing: 'medium' })),
    paragraph(lacking.length === 0 ? text.allMet : text.notMetYet, { weight: 'bolder', spacing: 'medium' }),
  ].filter(fits);
  const words = lacking.map((line) => plainText(line));
  const cutAt = words.findIndex((element) => !fits(element));
  if (cutAt < 0) return [...shown, ...words];
  return [
    ...shown,
    ...words.slice(0, cutAt),
    paragraph(text.moreWords(words.length - cutAt), { isSubtle: true, spacing: 'small' }),
  ];
}

/** Whichever is shorter to read: whom an organisation has not met, or the few it has. */
function notMetLine(map: MeetingsMap, place: number, language: Language): readonly string[] {
  const text = meetingsMapText[language];
  const name = short(map.organisations[place] ?? '');
  const missing = notMet(map, place);
  const met = map.organisations.filter((other, at) => at !== place && !missing.includes(other));
  if (missing.length === 0) return [];
  if (met.length === 0) return [text.metNobody(name)];
  return missing.length <= met.length
    ? [text.notMet(name, missing.map(short).join(', '))]
    : [text.metOnly(name, met.map(short).join(', '))];
}

function short(organisation: string): string {
  return organisation.length > maxNameLength
    ? `${organisation.slice(0, maxNameLength - 1).toWellFormed()}…`
    : organisation;
}
