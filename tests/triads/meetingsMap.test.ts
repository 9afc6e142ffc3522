import fc from 'fast-check';
import type { MeetingsMap } from '../../bot/contract/meetingsMap.ts';
import type { Person } from '../../bot/people/person.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import { held, meetingsMap, notMet, shortCodes } from '../../bot/triads/map/meetingsMap.ts';
import { mapButtonCard, meetingsMapCard, verbs } from '../../bot/triads/map/meetingsMapCard.ts';
import { meetingsMapHandler } from '../../bot/triads/map/meetingsMapHandler.ts';
import { meetingsMapText } from '../../bot/triads/map/meetingsMapText.ts';
import type { Round, RoundState } from '../../bot/triads/round.ts';
import { problemsOf } from '../cards.ts';
import { actionsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { place } from '../given.ts';
import { cardOf } from '../pressing.ts';
import { person as anyPerson, network } from '../reminders/given.ts';

const text = meetingsMapText.sv;
const municipalities = [
  ...['Avesta', 'Borlänge', 'Falun', 'Gagnef', 'Hedemora', 'Leksand', 'Ludvika', 'Malung-Sälen', 'Mora'],
  ...[
    'Orsa',
    'Rättvik',
    'Smedjebacken',
    'Säter',
    'Vansbro',
    'Älvdalen',
    'Region Dalarna',
    'Länsstyrelsen Dalarna',
  ],
];

function somebody(key: string, organisation: string, over: Partial<Person> = {}): Person {
  return { ...anyPerson(1), key, organisation, facilitator: false, ...over };
}

function round(triads: readonly (readonly string[])[], state: RoundState = 'closed'): Round {
  return {
    id: 'r',
    networkId: network.id,
    state,
    question: '',
    sessionId: undefined,
    template: { id: 'troika', name: { sv: '', en: '' }, opening: [], turn: [], closing: [] },
    cards: 'one',
    startsAt: 0,
    byItself: false,
    meetings: undefined,
    triads: triads.map((members, index) => ({ number: index + 1, members, locked: false })),
    without: [],
    seed: 1,
    changes: [],
    byProgramme: false,
    openQuestion: undefined,
    createdAt: 0,
    publishedAt: 0,
  };
}

function times({ organisations, times: all }: MeetingsMap, one: string, other: string) {
  return all[organisations.indexOf(one)]?.[organisations.indexOf(other)];
}

const people = [
  somebody('a', 'Avesta'),
  somebody('b', 'Borlänge'),
  somebody('c', 'Falun'),
  somebody('d', 'Älvdalen'),
  somebody('e', 'Avesta'),
];

describe('counting', () => {
  test('each triad counts once for every two organisations in it', () => {
    const map = meetingsMap([round([['a', 'b', 'c']]), round([['e', 'b', 'd']], 'published')], people);
    expect(map.organisations).toEqual(['Avesta', 'Borlänge', 'Falun', 'Älvdalen']);
    expect(times(map, 'Avesta', 'Borlänge')).toBe(2);
    expect(times(map, 'Avesta', 'Falun')).toBe(1);
    expect(times(map, 'Falun', 'Älvdalen')).toBe(0);
    expect(map.pairs).toEqual({ possible: 6, met: 5, metAgain: 1 });
    expect(map).toMatchObject({ rounds: 2, triads: 2, gone: 0, unknown: 0 });
    expect(notMet(map, 2)).toEqual(['Älvdalen']);
  });

  test('what did not take place, or has not yet, does not count', () => {
    const triad = ['a', 'b', 'c'];
    const later = { ...round([triad], 'published'), startsAt: 100 };
    const rounds = [round([triad], 'draft'), round([triad], 'cancelled'), round([], 'published'), later];
    expect(held(rounds, 99)).toEqual([]);
    expect(held(rounds, 100)).toEqual([later]);
    expect(held([{ ...later, state: 'closed' }], 100)).toHaveLength(1);
  });

  test('colleagues in one triad count once with the third, and for themselves', () => {
    const map = meetingsMap([round([['a', 'e', 'b']])], people);
    expect(times(map, 'Avesta', 'Borlänge')).toBe(1);
    expect(times(map, 'Avesta', 'Avesta')).toBe(1);
    expect(times(map, 'Borlänge', 'Borlänge')).toBe(0);
  });

  test('people count as they are known now; those who left and those who have not said are counted apart', () => {
    const now = [somebody('a', 'Mora'), somebody('b', ''), somebody('d', 'Älvdalen')];
    const map = meetingsMap([round([['a', 'b', 'c', 'd']])], now);
    expect(map.organisations).toEqual(['Mora', 'Älvdalen']);
    expect(times(map, 'Mora', 'Älvdalen')).toBe(1);
    expect(map).toMatchObject({ gone: 1, unknown: 1 });
  });

  test('a facilitator’s organisation is in the map when they have been in a triad', () => {
    const pia = somebody('p', 'Region Dalarna', { facilitator: true });
    expect(meetingsMap([round([['a', 'b', 'c']])], [...people, pia]).organisations).not.toContain(
      'Region Dalarna',
    );
    expect(meetingsMap([round([['a', 'b', 'p']])], [...people, pia]).organisations).toContain(
      'Region Dalarna',
    );
  });

  test('the map is the same from both sides, and adds up', () => {
    const organisation = fc.constantFrom('', 'Avesta', 'Borlänge', 'Falun');
    const roster = fc.array(organisation, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(
        roster,
        fc.array(fc.shuffledSubarray([...Array(12).keys()]), { maxLength: 6 }),
        (from, orders) => {
          const all = from.map((of, n) => somebody(String(n), of));
          const rounds = orders.map((order) => {
            const keys = order.map(String);
            return round([keys.slice(0, 3), keys.slice(3, 6), keys.slice(6)]);
          });
          const map = meetingsMap(rounds, all);
          const ofKey = new Map(all.map(({ key, organisation: of }) => [key, of]));
          for (const [a, one] of map.organisations.entries()) {
            for (const [b, other] of map.organisations.entries()) {
              const together = rounds
                .flatMap(({ triads }) => triads)
                .filter(({ members }) => {
                  const from = members.map((key) => ofKey.get(key));
                  return one === other
                    ? from.filter((of) => of === one).length > 1
                    : from.includes(one) && from.includes(other);
                });
              expect(map.times[a]?.[b]).toBe(together.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('codes', () => {
  test('of those in Dalarna are two letters of their names', () => {
    expect(shortCodes(municipalities).join(' ')).toBe('Av Bo Fa Ga He Le Lu Ma Mo Or Rä Sm Sä Va Äl Re Lä');
  });

  test('no two are the same, whatever the names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), (names) => {
        expect(new Set(shortCodes(names)).size).toBe(names.length);
      }),
    );
  });

  test('hold no signs that mean something in markdown', () => {
    expect(shortCodes(['*_x_', '[Ö](y)'])).toEqual(['X0', 'Öy']);
  });
});

describe.each(['sv', 'en'] as const)('the card (%s)', (language) => {
  const of = { networkId: network.id, language };
  const many = (names: readonly string[]) => names.map((name, at) => somebody(String(at), name));
  const some = meetingsMap([round([['0', '1', '2']]), round([['0', '3', '4']])], many(municipalities));
  const long = [...Array(40).keys()].map((n) => `${'å'.repeat(75)}${n}`);

  test.each([
    ['fifteen municipalities and two more', some],
    ['everything empty', meetingsMap([], [])],
    ['nobody with an organisation', meetingsMap([round([['a', 'b', 'c']])], [])],
    ['far too many, with long names', meetingsMap([round([['0', '1', '2']])], many(long))],
    [
      'a busy network',
      meetingsMap(
        [...Array(30)].map(() => round([[...many(municipalities).keys()].map(String)])),
        many(municipalities),
      ),
    ],
  ])('%s: Teams can draw it, and it is small enough', (_, map) => {
    for (const card of [meetingsMapCard(of, map), mapButtonCard(of, map)]) {
      expect(problemsOf(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    }
  });

  test('all rows of the grid are as wide as each other', () => {
    const rows = meetingsMapCard(of, some).body.filter((element) => element.type === 'ColumnSet');
    expect(rows).toHaveLength(17);
    for (const { columns } of rows) {
      expect(columns.reduce((sum, { width }) => sum + Number(width), 0)).toBe(2 + 16 + 2);
    }
  });

  test('says in words who has not met, for each organisation', () => {
    const words = textOf(meetingsMapCard(of, some)).split('\n');
    const said = meetingsMapText[language];
    expect(words).toContain([said.totals(6, 136), said.basis(2, 2)].join(' '));
    expect(words).toContain(said.metOnly('Avesta', 'Borlänge, Falun, Gagnef, Hedemora'));
    expect(words).toContain(said.metOnly('Gagnef', 'Avesta, Hedemora'));
    for (const name of some.organisations.slice(5)) expect(words).toContain(said.metNobody(name));
    const few = meetingsMap([round([['a', 'b', 'c']]), round([['a', 'b', 'd']])], people);
    expect(textOf(meetingsMapCard(of, few))).toContain(said.notMet('Falun', 'Älvdalen'));
  });

  test('in every state of a season of seventeen each one is told of, or none is left', () => {
    const keys = [...municipalities.keys()].map(String);
    const rounds: Round[] = [];
    for (const by of keys.map(Number)) {
      const map = meetingsMap(rounds, many(municipalities));
      const words = textOf(meetingsMapCard(of, map)).split('\n');
      const told = map.organisations.filter((name) => words.some((line) => line.startsWith(`${name} ha`)));
      const lacking = map.organisations.filter((_, at) => notMet(map, at).length > 0);
      if (rounds.length > 0) expect(told).toEqual(lacking);
      const turned = keys.map((_, at) => keys[(at * (by + 1)) % 17] as string);
      rounds.push(round([0, 3, 6, 9, 12].map((from) => turned.slice(from, from === 12 ? 17 : from + 3))));
    }
  });
});

test('the grid has a mark for each two, under each other', () => {
  const map = meetingsMap([round([['a', 'b', 'c']]), round([['e', 'b', 'd']])], people);
  const rows = meetingsMapCard({ networkId: 'n', language: 'sv' }, map).body.flatMap((element) =>
    element.type === 'ColumnSet' ? [textOf(element.columns).replaceAll('\n', ' ').trim()] : [],
  );
  expect(rows).toEqual(['Av Av', 'Bo 2 Bo', 'Fa 1 1 Fa', 'Äl 1 1 · Äl']);
});

test('all have met all', () => {
  const map = meetingsMap([round([['a', 'b', 'c', 'd']])], people);
  expect(textOf(meetingsMapCard({ networkId: 'n', language: 'sv' }, map))).toContain(text.allMet);
});

test('names are shown as they were written', () => {
  const odd = [somebody('a', '**{{DATE(1)}}**'), somebody('b', '[x](y)'), somebody('c', 'Mora')];
  const card = meetingsMapCard(
    { networkId: 'n', language: 'sv' },
    meetingsMap([round([['a', 'c', 'x']])], odd),
  );
  expect(JSON.stringify(card)).not.toContain('{{');
  const ours = [...partsOf(card)].filter(({ type }) => type === 'TextBlock').map(({ text: words }) => words);
  expect(ours.join('\n')).not.toMatch(/\*\*|\[x/);
});

describe('who may see it', () => {
  const pia = anyPerson(0);
  const anna = somebody('a', 'Avesta');
  const handler = meetingsMapHandler({
    rounds: { list: async () => [round([['a', 'b', 'c']])] },
    people: { list: async () => people },
    clock: { now: () => 0 },
  });
  const acting = (who: Person) => ({ network, person: who, language: 'sv' as const });
  const press = (who: Person, over: Partial<CardAction> = {}) => {
    const action: CardAction = {
      sender: who,
      place: { ...place, channelId: network.channelId ?? '' },
      verb: verbs.show,
      data: { network: network.id },
      carrier: 'card',
      locale: 'sv-SE',
      messageId: undefined,
      pressedAt: 0,
      ...over,
    };
    const reply = handler.onPress(action, acting(who));
    if (!reply) throw new Error('Nobody answers.');
    return reply;
  };

  test('facilitators: a button in the channel, and the map for oneself', async () => {
    const offer = cardOf(await handler.onMap(acting(pia)));
    expect(textOf(offer)).not.toContain('Avesta');
    const [button] = actionsOf(offer);
    const map = cardOf(await press(pia, { data: button?.data }));
    expect(textOf(map)).toContain(text.totals(3, 6));
  });

  test('nobody else', async () => {
    expect(textOf(cardOf(await handler.onMap(acting(anna))))).toBe(text.onlyFacilitators);
    expect(textOf(cardOf(await press(anna)))).toBe(text.onlyFacilitators);
  });

  test.each([
    ['another network', { data: { network: 'other' } }, 403],
    ['no network', { data: undefined }, 400],
    ['another channel', { place: { ...place, channelId: 'channel-2' } }, 403],
  ])('a press from %s is refused', async (_, over, status) => {
    expect(await press(pia, over)).toMatchObject({ kind: 'refused', status });
  });

  test('other rooms’ verbs are left alone', () => {
    const action = { verb: 'toString' } as CardAction;
    expect(handler.onPress(action, acting(pia))).toBeUndefined();
  });
});
