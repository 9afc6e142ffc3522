import { otherOrganisation } from '../../bot/contract/person.ts';
import {
  facilitatorsCard,
  onlyFacilitatorsLines,
  roleCard,
  roleChangedLines,
  roleFailedCard,
  roleRefusedLines,
} from '../../bot/people/facilitatorsCard.ts';
import type { Person } from '../../bot/people/person.ts';
import {
  askOrganisation,
  type CardOf,
  languageCard,
  organisationAskedCard,
  organisationCard,
  organisationSavedCard,
  pauseCard,
  pauseFailedCard,
} from '../../bot/people/personCard.ts';
import { type Card, card } from '../../bot/ports/card.ts';
import { problemsOf } from '../cards.ts';
import { keyOf, member, network } from './given.ts';

const marked = '**x** [y](http://z.example) {{DATE(2026-01-01,SHORT)}}';
const person = (number: number, over: Partial<Person> = {}): Person => ({
  ...member(number),
  key: keyOf(number),
  organisation: '',
  organisationBy: undefined,
  facilitator: false,
  away: false,
  paused: false,
  language: undefined,
  ...over,
});
/** As many and as long as they can be. */
const crowd = [...Array(700).keys()].map((number) =>
  person(number, {
    name: marked.padEnd(256, 'å'),
    organisation: marked.padEnd(80, 'ö'),
    away: number % 2 === 0,
  }),
);
const named = person(1, { name: marked, organisation: marked });

const cards = (language: 'sv' | 'en'): [string, Card][] => {
  const of: CardOf = { networkId: network().id, language, carrier: 'card' };
  const foot = (over: Partial<Person>) =>
    card(language, askOrganisation({ network: network(), language, person: person(1, over) }) ?? []);
  return [
    ['organisation', organisationCard(of, person(1, { organisation: 'Ludvika', organisationBy: 'guess' }))],
    ['organisation unknown', organisationCard(of, person(1))],
    [
      'organisation with problems',
      organisationCard(of, named, {
        draft: { choice: otherOrganisation, other: marked },
        problems: [
          { field: 'organisation', problem: 'unknown' },
          { field: 'otherOrganisation', problem: 'tooLong' },
        ],
        notice: 'incomplete',
      }),
    ],
    ['organisation saved', organisationSavedCard(of, named)],
    ['organisation asked', organisationAskedCard(of, '29:x')],
    ['foot with a guess', foot({ organisation: 'Ludvika', organisationBy: 'guess' })],
    ['foot without one', foot({})],
    ['language', languageCard(of, false, 'failed')],
    ['language chosen', languageCard(of, true)],
    ['paused', pauseCard(of, true)],
    ['resumed', pauseCard(of, false)],
    ['pause failed', pauseFailedCard(of, true)],
    ['facilitators', facilitatorsCard(of, { people: crowd, bySetting: new Set([keyOf(1)]) }, true)],
    [
      'no facilitators',
      facilitatorsCard(of, { people: [], bySetting: new Set() }, false, onlyFacilitatorsLines(of)),
    ],
    [
      'appointed',
      facilitatorsCard(
        of,
        { people: [named], bySetting: new Set() },
        true,
        roleChangedLines(of, 'appoint', named),
      ),
    ],
    [
      'refused',
      facilitatorsCard(of, { people: [], bySetting: new Set() }, true, roleRefusedLines(of, 'last')),
    ],
    ['appoint', roleCard(of, 'appoint', crowd, { chosen: keyOf(2), notice: 'incomplete' })],
    ['appoint among few', roleCard(of, 'appoint', [named], { notice: 'failed' })],
    ['remove nobody', roleCard(of, 'remove', [])],
    ['role failed', roleFailedCard(of, 'remove', keyOf(1))],
  ];
};

describe.each(['sv', 'en'] as const)('cards in %s', (language) => {
  test.each(cards(language))(
    '%s is a valid card of at most 25 KB, with few buttons and labelled inputs',
    (_, one) => {
      expect(problemsOf(one)).toEqual([]);
      expect(JSON.stringify(one).length).toBeLessThan(25_000);
      expect(one.lang).toBe(language);
      expect(one.actions?.length ?? 0).toBeLessThanOrEqual(6);
      for (const element of one.body) {
        if (element.type === 'Input.ChoiceSet' || element.type === 'Input.Text') {
          expect(element.label.length).toBeGreaterThan(3);
          expect(element.errorMessage?.length).toBeGreaterThan(3);
        }
      }
    },
  );

  test.each(cards(language))('%s shows what people wrote in TextRuns and inputs only', (_, one) => {
    const drawn = one.body.filter(({ type }) => type === 'TextBlock');
    expect(JSON.stringify(drawn)).not.toMatch(/DATE|\[y\]|\*\*x/);
    for (const element of one.body) {
      if (element.type === 'RichTextBlock') expect(element.inlines[0]?.text).not.toContain('{{');
      if (element.type !== 'Input.ChoiceSet') continue;
      for (const { title } of element.choices) expect(title).not.toMatch(/[*_[\]{}<>`]/);
    }
  });
});
