import type { Card } from '../../bot/ports/card.ts';
import type { Met, Progress, Round } from '../../bot/triads/round.ts';
import { metCard, ownMetCard, promptCard } from '../../bot/triads/running/meetingCards.ts';
import { cannotCard, ownCard } from '../../bot/triads/running/ownTriadCard.ts';
import { type RoundView, roundCard, triadCard } from '../../bot/triads/running/roundCard.ts';
import type { Notice } from '../../bot/triads/running/roundCardText.ts';
import { closeCard, roundListCard } from '../../bot/triads/running/roundListCard.ts';
import { changeCard, questionCard, solvedCard } from '../../bot/triads/running/roundNewsCards.ts';
import { roundViews } from '../../bot/triads/running/roundViews.ts';
import type { Step } from '../../bot/triads/templates/template.ts';
import { problemsOf } from '../cards.ts';
import { partsOf } from '../fakes/sentCard.ts';
import { fields, keyOf, person, round, session } from './given.ts';
import { begins, minute, wordsOf } from './runGiven.ts';

const maxBytes = 25_000;
const long = 'å'.repeat(300);
const hostile = '[klicka](https://x.example) **{{DATE(2026)}}**';

/** Everything as long as it may be. */
const step: Step = {
  minutes: 5,
  prompt: { sv: `{client} {coach} {others} ${long}`, en: `{client} ${long}` },
};
const template = {
  id: 'own',
  name: { sv: long.slice(0, 60), en: long.slice(0, 60) },
  opening: [step],
  turn: [step, step],
  closing: [step],
};

function manyTriads(triads: number, over: Partial<Round> = {}): Round {
  const groups = [...Array(triads).keys()].map((triad) => [1, 2, 3].map((n) => keyOf(triad * 3 + n)));
  return round(groups, { template, question: long.repeat(2).slice(0, 500), id: 'r'.repeat(64), ...over });
}

function view(
  of: Round,
  language: 'sv' | 'en',
  { now = begins + 6 * minute, progress = [] as readonly Progress[], name = long } = {},
): Promise<RoundView> {
  const crowd = [...Array(250).keys()].map((number) =>
    person(number, {
      name: `${number} ${name}`,
      organisation: `${number} ${name}`.slice(0, 80),
      teamsId: `29:${'x'.repeat(70)}${number}`,
    }),
  );
  const views = roundViews({
    people: { list: async () => crowd },
    sessions: { find: async () => ({ ...session, title: name.slice(0, 200) }) },
    rounds: { progress: async () => progress },
    contributionElements: async () => [],
    clock: { now: () => now },
  });
  return views({ ...of, networkId: 'n'.repeat(32) }, language, { deliveryKey: 'd'.repeat(100) });
}

const meeting = { number: 1, promptAt: begins, askAt: begins };
const someone = keyOf(1);
const progress: readonly Progress[] = [
  { triad: 1, step: 3, since: begins, pausedAt: begins + minute },
  { triad: 2, step: 99, since: begins, pausedAt: undefined },
];
const met: readonly Met[] = [
  { triad: 1, meeting: 1, met: true },
  { triad: 2, meeting: 1, met: false },
];

async function cards(language: 'sv' | 'en', triads: number): Promise<[string, Card][]> {
  const of = manyTriads(triads);
  const running = await view(of, language, { progress });
  const before = await view(of, language, { now: begins - minute });
  const closed = await view({ ...of, state: 'closed' }, language);
  const between = await view({ ...of, meetings: 12, sessionId: undefined }, language);
  const few = await view({ ...of, triads: [], without: [keyOf(1), keyOf(2)] }, language);
  const everybody = of.triads.flatMap(({ members }) => members);
  const change = { left: everybody, joined: everybody, triads: [...of.triads, { number: 999, members: [] }] };
  const question = { since: begins, left: everybody, joined: everybody };
  const list = { networkId: 'n'.repeat(32), personKey: someone, isFacilitator: true, language };
  const notices: readonly Notice[] = ['left', 'overtaken', 'otherTriad'];
  return [
    ['before', roundCard(before)],
    ['running', roundCard(running)],
    ['closed', roundCard(closed)],
    ['between', roundCard(between)],
    ['too few', roundCard(few)],
    ['cancelled', roundCard(await view({ ...of, state: 'cancelled' }, language))],
    ['one triad', triadCard(running, 1)],
    ['one triad, gone', triadCard(running, 999)],
    ['own', ownCard(running, someone)],
    ['own, before', ownCard(before, someone)],
    ['own, between', ownCard(between, someone)],
    ['own, closed', ownCard(closed, someone, 'closed')],
    ['own, in none', ownCard(running, 'nobody')],
    ['own, too few', ownCard(few, someone)],
    ...notices.map((notice): [string, Card] => [`own, ${notice}`, ownCard(running, someone, notice)]),
    ['cannot', cannotCard(running, 1)],
    ['change', changeCard(running, change)],
    ['question', questionCard(running, question)],
    ['solved', solvedCard(running)],
    ['prompt', promptCard(between, meeting)],
    ['met', metCard(between, meeting, met)],
    ['met, closed', metCard(await view({ ...of, meetings: 2, state: 'closed' }, language), meeting, met)],
    ['own met', ownMetCard(between, someone, meeting, met, true)],
    ['own met, in none', ownMetCard(between, 'nobody', meeting, met)],
    [
      'list',
      roundListCard(list, [before, running, closed, between, few], { page: 1, pages: 3, notice: 'started' }),
    ],
    ['empty list', roundListCard({ ...list, isFacilitator: false }, [])],
    ['close', closeCard(running)],
  ];
}

describe.each([
  ['sv', 12],
  ['en', 12],
  ['sv', 70],
] as const)('%s, %i triads', (language, triads) => {
  test('Teams can draw each card; it is small enough, and has few buttons in a row', async () => {
    for (const [name, card] of await cards(language, triads)) {
      expect([name, problemsOf(card)]).toEqual([name, []]);
      expect([name, Buffer.byteLength(JSON.stringify(card)) < maxBytes]).toEqual([name, true]);
      expect(card.lang).toBe(language);
      const rows = [card, ...partsOf(card)].flatMap((part) =>
        'actions' in part && Array.isArray(part.actions) ? [part.actions.length] : [],
      );
      expect(Math.max(0, ...rows)).toBeLessThanOrEqual(6);
    }
  });
});

test('what people wrote is nowhere run as markdown', async () => {
  const bad = { minutes: 5, prompt: { sv: hostile, en: hostile } };
  const own = { ...template, name: { sv: hostile, en: hostile }, opening: [bad], turn: [bad], closing: [] };
  const of = round([[1, 2, 3].map(keyOf)], { question: hostile, template: own, meetings: 2 });
  const progressed = [{ triad: 1, step: 1, since: begins, pausedAt: undefined }];
  const seen = await view(of, 'sv', { name: hostile, now: begins + minute, progress: progressed });
  const everybody = [1, 2, 3].map(keyOf);
  const all = [
    roundCard(seen),
    triadCard(seen, 1),
    ownCard(seen, someone),
    changeCard(seen, { left: everybody, joined: everybody, triads: of.triads }),
    questionCard(seen, { since: begins, left: everybody, joined: everybody }),
    solvedCard(seen),
    promptCard(seen, meeting),
    metCard(seen, meeting, met),
    ownMetCard(seen, someone, meeting, met),
    roundListCard({ networkId: 'n', personKey: someone, isFacilitator: true, language: 'sv' }, [seen]),
    closeCard(seen),
    roundCard({ ...seen, round: { ...of, triads: [], without: everybody }, triads: [] }),
  ];
  let shown = 0;
  for (const { type, text, title } of all.flatMap((card) => [...partsOf(card)])) {
    if (type === 'TextRun' && String(text).includes('klicka')) shown++;
    if (type === 'TextBlock') expect(text).not.toContain('klicka');
    expect(String(text)).not.toContain('{{');
    if (title !== undefined) expect(title).not.toMatch(/[*[\]{}]/);
  }
  expect(shown).toBeGreaterThan(20);
});

test('of seventy triads the card shows those that fit, and says how many more there are', async () => {
  const words = wordsOf(roundCard(await view(manyTriads(70), 'sv')));
  const shown = words.match(/^Triad \d+: /gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(10);
  expect(words).toContain(`och ${70 - shown} triader till`);
});

test('twelve triads of ordinary names are all shown with where they stand', async () => {
  const of = { ...manyTriads(12), template: fields.template };
  const words = wordsOf(roundCard(await view(of, 'sv', { name: 'Anna Exempel Exempelsson' })));
  expect(words.match(/^Tur 1 av 3: /gm)).toHaveLength(12);
  expect(words.match(/^Nu: /gm)).toHaveLength(12);
});

test('who has left the channel is not called anything else', async () => {
  const of = round([['tenant:gone', keyOf(1), keyOf(2)]]);
  const card = roundCard(await view(of, 'sv', { name: 'Exempel' }));
  expect(wordsOf(card)).toContain('Triad 1: någon som har lämnat kanalen, ');
  expect(card.refresh?.userIds).toHaveLength(2);
});

test('a paused triad says so, a finished one too, and the others go on', async () => {
  const words = wordsOf(roundCard(await view(manyTriads(3), 'sv', { progress, name: 'Exempel' })));
  expect(words).toMatch(/Tur 2 av 3: .* · pausat, 4 min kvar/);
  expect(words).toContain('Klara');
  expect(words).toMatch(/Tur 1 av 3: .* · 4 min kvar, till 10:40/);
});

test('on another day the day is said', async () => {
  const words = wordsOf(roundCard(await view(manyTriads(1), 'sv', { now: begins - 3 * 24 * 60 * minute })));
  expect(words).toContain('Börjar torsdag 4 februari 2027 10:30.');
});
