import fc from 'fast-check';
import {
  type ContributionLine,
  contributionTags,
  maxContributionLength,
  readContribution,
} from '../../bot/contract/contribution.ts';
import type { Contribution } from '../../bot/contributions/contribution.ts';
import {
  contributionForm,
  savedCard,
  takeBackCard,
  verbs,
} from '../../bot/contributions/contributionCard.ts';
import { contributionHandler, type Permission } from '../../bot/contributions/contributionHandler.ts';
import { contributionStore } from '../../bot/contributions/contributionStore.ts';
import {
  contributionElementsOf,
  contributionsCard,
  contributionsElements,
  linesPerPage,
} from '../../bot/contributions/contributionsCard.ts';
import { contributionText } from '../../bot/contributions/contributionText.ts';
import { roundSubjects } from '../../bot/contributions/roundSubjects.ts';
import type { Card } from '../../bot/ports/card.ts';
import type { CardAction } from '../../bot/ports/said.ts';
import type { Round } from '../../bot/triads/round.ts';
import { problemsOf } from '../cards.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { place as anyPlace } from '../given.ts';
import { cardOf } from '../pressing.ts';
import { acting, network, person, session } from '../reminders/given.ts';

const text = contributionText.sv;
const place = { ...anyPlace, channelId: network.channelId ?? '' };
const anna = person(1);
const success = (line: string): ContributionLine => ({ tag: 'success', line });

describe('the store', () => {
  const write = (
    table: ReturnType<typeof memoryTable>,
    lines: readonly ContributionLine[],
    pressedAt: number,
    { seen, group = '1', subject = 'r1' }: { seen?: number; group?: string; subject?: string } = {},
  ) => contributionStore(table).write('net', subject, group, lines, { pressedAt, seen });
  const lines = async (table: ReturnType<typeof memoryTable>, subject = 'r1') =>
    (await contributionStore(table).of('net', subject)).map(
      ({ group, tag, line }) => `${group} ${tag} ${line}`,
    );

  test('keeps all lines of a group together, by group and in the order of the tags', async () => {
    const table = memoryTable();
    await write(table, [success('tio')], 1, { group: '10' });
    await write(
      table,
      [
        { tag: 'question', line: 'q' },
        { tag: 'insight', line: 'i' },
      ],
      1,
      { group: '9' },
    );
    await write(table, [success('annan')], 1, { subject: 'r10' });
    expect(await lines(table)).toEqual(['9 insight i', '9 question q', '10 success tio']);
  });

  test('the last press stands, in whatever order they come', async () => {
    const presses = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(presses, async (times) => {
        const table = memoryTable();
        await Promise.all(times.map((at) => write(table, at % 3 ? [success(`${at}`)] : [], at)));
        const last = Math.max(...times);
        expect(await lines(table)).toEqual(last % 3 ? [`1 success ${last}`] : []);
      }),
      { numRuns: 30 },
    );
  });

  test('the same press once more changes nothing, also after somebody has seen it', async () => {
    const table = memoryTable();
    expect(await write(table, [success('a')], 5, { seen: 0 })).toBe('saved');
    const before = table.dump()[0]?.row;
    expect(await write(table, [success('a')], 5, { seen: 0 })).toBe('saved');
    expect(table.dump()[0]?.row).toEqual(before);
  });

  test('who writes something else without having seen what stands is told so', async () => {
    const table = memoryTable();
    await write(table, [success('a')], 5, { seen: 0 });
    expect(await write(table, [success('b')], 6, { seen: 0 })).toBe('overtaken');
    expect(await lines(table)).toEqual(['1 success a']);
    expect(await write(table, [success('b')], 7, { seen: 1 })).toBe('saved');
    expect(await lines(table)).toEqual(['1 success b']);
  });

  test('of two who write at the same moment one is told so', async () => {
    const table = memoryTable();
    const outcomes = await Promise.all([
      write(table, [success('a')], 5, { seen: 0 }),
      write(table, [success('b')], 6, { seen: 0 }),
    ]);
    expect(outcomes.toSorted()).toEqual(['overtaken', 'saved']);
  });

  test('a press from before it was taken back does not bring it back', async () => {
    const table = memoryTable();
    await write(table, [success('a')], 5);
    await write(table, [], 6);
    expect(await write(table, [success('a')], 5)).toBe('older');
    expect(await lines(table)).toEqual([]);
  });

  test('the list has the newest first, and only the network’s own', async () => {
    const table = memoryTable();
    await write(table, [success('old')], 1, { group: '2' });
    await write(table, [success('new')], 2, { group: '1' });
    await contributionStore(table).write('other', 'r1', '1', [success('x')], { pressedAt: 3, seen: 0 });
    expect((await contributionStore(table).list('net')).map(({ line }) => line)).toEqual(['new', 'old']);
  });
});

describe('the form’s reader', () => {
  test('takes one line and what it is', () => {
    expect(readContribution({ line: '  bjud\nin ', tag: 'success' })).toMatchObject({
      ok: true,
      value: { tag: 'success', line: 'bjud in' },
    });
    expect(readContribution({ line: ' ', tag: 'success' })).toMatchObject({ ok: true, value: undefined });
  });

  test.each([
    [{ line: 'å'.repeat(301), tag: 'success' }, [['line', 'tooLong']]],
    [{ line: 'x' }, [['tag', 'missing']]],
    [{ line: 'x', tag: 'insight' }, [['tag', 'unknown']]],
    [
      { line: 'å'.repeat(301), tag: {} },
      [
        ['line', 'tooLong'],
        ['tag', 'unknown'],
      ],
    ],
  ])('refuses %j with every problem', (data, problems) => {
    const read = readContribution(data);
    expect(read.ok ? [] : read.problems.map(({ field, problem }) => [field, problem])).toEqual(problems);
    expect(read.draft.line.length).toBeLessThanOrEqual(maxContributionLength);
  });

  test('bears anything', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = readContribution(data);
        expect(read.ok && read.value ? read.value.line : '').toBe(read.ok ? read.draft.line : '');
      }),
    );
  });
});

function given() {
  const table = memoryTable();
  const clock = { at: 1_000 };
  const told: string[] = [];
  const may = { answer: 'yes' as Permission, fails: false };
  const names = new Map([['r1', 'Triadsamtal: Guldläget']]);
  const contributions = contributionStore(table);
  const handler = contributionHandler({
    contributions,
    mayContribute: async (_acting, subject, group) => {
      if (may.fails) unreachable();
      return subject === 'r1' && group === '2' ? may.answer : 'unknown';
    },
    onContributed: async (networkId, subject, group) => void told.push(`${networkId} ${subject} ${group}`),
    subjects: [async () => names, async () => new Map([['d1', 'Gruppdiskussion: Torsboda']])],
    clock: { now: () => clock.at },
  });
  const data = { network: network.id, subject: 'r1', group: '2' };
  const pressRaw = (verb: string, sent: unknown, over: Partial<CardAction> = {}) => {
    const action: CardAction = {
      sender: anna,
      place,
      verb,
      data: sent,
      carrier: 'card',
      locale: 'sv-SE',
      messageId: undefined,
      pressedAt: clock.at,
      ...over,
    };
    return handler.onPress(action, acting(anna));
  };
  const press = async (verb: string, more: Record<string, unknown> = {}, over: Partial<CardAction> = {}) => {
    const reply = await pressRaw(verb, { ...data, ...more }, over);
    if (!reply) throw new Error(`Nobody answers ${verb}.`);
    return reply;
  };
  return {
    table,
    clock,
    told,
    may,
    names,
    contributions,
    handler,
    press,
    pressRaw,
    /** Presses a button of a card with what stands in its inputs, or with what is given instead. */
    async on(card: Card, title: string, inputs: Record<string, unknown> = {}) {
      const button = actionsOf(card).find((action) => action.title === title);
      if (!button) throw new Error(`No button ${title}.`);
      return cardOf(await press(button.verb ?? '', { ...inputsOf(card), ...button.data, ...inputs }));
    },
    lines: async () => (await contributions.of(network.id, 'r1')).map(({ tag, line }) => `${tag} ${line}`),
  };
}

describe('contributing', () => {
  test('one line with what it is; any member finds it in the form and can change it', async () => {
    const house = given();
    const form = cardOf(await house.press(verbs.form));
    const thanks = await house.on(form, text.form.save, { line: 'bjud in', tag: 'success' });
    expect(textOf(thanks)).toContain('bjud in');
    expect(house.told).toEqual([`${network.id} r1 2`]);
    house.clock.at += 10;
    const again = cardOf(await house.press(verbs.form));
    expect(inputsOf(again)).toEqual({ line: 'bjud in', tag: 'success' });
    await house.on(again, text.form.save, { line: 'bjud in tidigt', tag: 'obstacle' });
    expect(await house.lines()).toEqual(['obstacle bjud in tidigt']);
  });

  test('nothing says who wrote it', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'bjud in', tag: 'success', seen: '0' });
    expect(JSON.stringify(house.table.dump())).not.toContain(anna.key);
    expect(JSON.stringify(house.table.dump())).not.toContain(anna.name);
  });

  test('a form with something missing comes back with what was written, and says it at the field', async () => {
    const house = given();
    const back = cardOf(await house.press(verbs.save, { line: 'bjud in' }));
    expect(inputsOf(back)).toEqual({ line: 'bjud in', tag: undefined });
    expect(textOf(back)).toContain(text.form.tagMissing);
    const empty = cardOf(await house.press(verbs.save, { line: '', tag: 'question' }));
    expect(inputsOf(empty)).toEqual({ line: undefined, tag: 'question' });
    expect(textOf(empty)).toContain(text.form.missing);
    expect(await house.lines()).toEqual([]);
    expect(house.told).toEqual([]);
  });

  test('taking it back is asked about first', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'bjud in', tag: 'success' });
    house.clock.at += 10;
    const form = cardOf(await house.press(verbs.form));
    const ask = await house.on(form, text.form.save, { line: ' ' });
    expect(textOf(ask)).toContain(text.takeBack.ask);
    expect(await house.lines()).toEqual(['success bjud in']);
    expect(inputsOf(await house.on(ask, text.takeBack.no))).toMatchObject({ line: 'bjud in' });
    const gone = await house.on(ask, text.takeBack.sure);
    expect(textOf(gone)).toContain(text.saved.takenBack);
    expect(await house.lines()).toEqual([]);
    expect(house.told).toHaveLength(2);
  });

  test('the form’s own button takes it back too, and asks', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'bjud in', tag: 'success' });
    const form = cardOf(await house.press(verbs.form));
    const ask = await house.on(form, text.form.takeBack, { line: undefined, tag: undefined });
    expect(textOf(ask)).toContain(text.takeBack.ask);
    expect(await house.lines()).toEqual(['success bjud in']);
  });

  test('two write at once: the second sees the first one’s line and keeps their own', async () => {
    const house = given();
    const [one, other] = [cardOf(await house.press(verbs.form)), cardOf(await house.press(verbs.form))];
    await house.on(one, text.form.save, { line: 'först', tag: 'success' });
    const back = await house.on(other, text.form.save, { line: 'sedan', tag: 'obstacle' });
    expect(textOf(back)).toContain(text.form.overtaken);
    expect(textOf(back)).toContain('först');
    expect(inputsOf(back)).toEqual({ line: 'sedan', tag: 'obstacle' });
    await house.on(back, text.form.save);
    expect(await house.lines()).toEqual(['obstacle sedan']);
  });

  test('a double press is one', async () => {
    const house = given();
    const form = cardOf(await house.press(verbs.form));
    const inputs = { line: 'bjud in', tag: 'success' };
    await house.on(form, text.form.save, inputs);
    house.clock.at += 1;
    expect(textOf(await house.on(form, text.form.save, inputs))).toContain(text.saved.title);
    expect(await house.lines()).toEqual(['success bjud in']);
  });

  test('a press that comes late says what stands', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'ny', tag: 'success' });
    const late = await house.press(verbs.save, { line: 'gammal', tag: 'success' }, { pressedAt: 500 });
    expect(textOf(cardOf(late))).toContain(text.saved.older);
    expect(textOf(cardOf(late))).toContain('ny');
    expect(await house.lines()).toEqual(['success ny']);
  });

  test('a clock that runs ahead does not win over later presses', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'före', tag: 'success' }, { pressedAt: 9_999_999 });
    house.clock.at += 10;
    await house.press(verbs.save, { line: 'efter', tag: 'success' });
    expect(await house.lines()).toEqual(['success efter']);
  });

  test.each(['get', 'insert'])(
    'when the store is away at %s everything stands in the form',
    async (operation) => {
      const house = given();
      house.table.before = (at) => void (at === operation && unreachable());
      const back = cardOf(await house.press(verbs.save, { line: 'bjud in', tag: 'success', seen: '0' }));
      expect(textOf(back)).toContain(text.form.failed);
      expect(inputsOf(back)).toEqual({ line: 'bjud in', tag: 'success' });
      house.table.before = undefined;
      await house.on(back, text.form.save);
      expect(await house.lines()).toEqual(['success bjud in']);
    },
  );

  test('when it cannot be known who may contribute everything stands in the form', async () => {
    const house = given();
    house.may.fails = true;
    const back = cardOf(await house.press(verbs.save, { line: 'bjud in', tag: 'success' }));
    expect(inputsOf(back)).toEqual({ line: 'bjud in', tag: 'success' });
  });

  test.each([
    ['notMember', text.notMember],
    ['closed', text.closed],
  ] as const)('%s: a kind sentence, and nothing is written', async (permission, sentence) => {
    const house = given();
    house.may.answer = permission;
    for (const verb of [verbs.form, verbs.save]) {
      expect(textOf(cardOf(await house.press(verb, { line: 'x', tag: 'success' })))).toBe(sentence);
    }
    expect(await house.lines()).toEqual([]);
  });

  test('another triad or round than there is is refused', async () => {
    const house = given();
    for (const verb of [verbs.form, verbs.save]) {
      const reply = await house.press(verb, { group: '3', line: 'x', tag: 'success' });
      expect(reply).toMatchObject({ kind: 'refused', status: 404 });
    }
  });

  test.each([
    ['another network', { network: 'other' }, {}, 403],
    ['no network', { network: undefined }, {}, 400],
    ['another channel', {}, { place: { ...place, channelId: 'channel-2' } }, 403],
    ['no round', { subject: 'a/b' }, {}, 400],
    ['no triad', { group: '' }, {}, 400],
  ])('a press with %s is refused', async (_, data, over, status) => {
    const house = given();
    const reply = await house.press(verbs.save, { line: 'x', tag: 'success', ...data }, over);
    expect(reply).toMatchObject({ kind: 'refused', status });
    expect(house.table.dump()).toEqual([]);
  });

  test('what is no record is refused, and other rooms’ verbs are left alone', async () => {
    const house = given();
    expect(await house.pressRaw(verbs.save, 'x')).toMatchObject({ kind: 'refused', status: 400 });
    expect(house.pressRaw('toString', {})).toBeUndefined();
  });

  test('in a dialog the cards send as dialogs do', async () => {
    const house = given();
    for (const verb of [verbs.form, verbs.list]) {
      for (const { type } of actionsOf(cardOf(await house.press(verb, {}, { carrier: 'dialog' })))) {
        expect(type).toBe('Action.Submit');
      }
    }
  });
});

describe('"insikter"', () => {
  test('the newest first, by what they came from; what was taken back with its round is left out', async () => {
    const house = given();
    const write = (subject: string, group: string, line: string, pressedAt: number) =>
      house.contributions.write(network.id, subject, group, [success(line)], { pressedAt, seen: undefined });
    await write('r1', '1', 'ett', 1);
    await write('d1', '1', 'två', 2);
    await write('r1', '2', 'tre', 3);
    await write('gone', '1', 'fyra', 4);
    const words = textOf(cardOf(await house.handler.onInsights(acting(anna)))).split('\n');
    const said = words.filter((word) => word.startsWith('–') || word.includes(': '));
    expect(said).toEqual(['Triadsamtal: Guldläget', '– tre', '– ett', 'Gruppdiskussion: Torsboda', '– två']);
  });

  test('nothing yet', async () => {
    expect(textOf(cardOf(await given().handler.onInsights(acting(anna))))).toContain(text.list.none);
  });

  test('turning the pages shows every line once', async () => {
    const house = given();
    const total = linesPerPage * 2 + 3;
    for (let n = 0; n < total; n++) {
      const press = { pressedAt: n + 1, seen: undefined };
      await house.contributions.write(network.id, 'r1', String(n), [success(`rad ${n}`)], press);
    }
    let card = cardOf(await house.handler.onInsights(acting(anna)));
    const seen: string[] = [];
    for (;;) {
      seen.push(
        ...textOf(card)
          .split('\n')
          .filter((word) => word.startsWith('–')),
      );
      if (!actionsOf(card).some(({ title }) => title === text.list.older)) break;
      card = await house.on(card, text.list.older);
    }
    expect(seen).toEqual([...Array(total).keys()].map((n) => `– rad ${total - 1 - n}`));
    expect(actionsOf(card).map(({ title }) => title)).toEqual([text.list.newer]);
  });

  test('a page that is not there is the last one', async () => {
    const house = given();
    await house.press(verbs.save, { line: 'bjud in', tag: 'success' });
    expect(textOf(cardOf(await house.press(verbs.list, { page: '999' })))).toContain('bjud in');
  });
});

test('rounds are called after their session, or the day they began', async () => {
  const rounds = [
    { id: 'r1', sessionId: session.id, startsAt: session.start },
    { id: 'r2', sessionId: undefined, startsAt: session.start },
  ] as Round[];
  const names = await roundSubjects({ list: async () => rounds }, { list: async () => [session] })(
    network.id,
    'sv',
  );
  expect([...names.values()]).toEqual([
    'Triadsamtal: Träff 1: Guldläget',
    'Triadsamtal mellan träffarna, från tisdag 1 december 2026',
  ]);
});

describe('lines on another room’s card', () => {
  const some = (count: number, line = 'x'): Contribution[] =>
    [...Array(count).keys()].map((n) => ({
      subject: 'r1',
      group: String(n),
      tag: contributionTags[n % 4] ?? 'insight',
      line: `${line} ${n}`,
      at: n,
    }));

  test('stand by what they are', () => {
    const words = textOf(contributionsElements(some(8), 'sv')).split('\n');
    expect(words).toEqual([
      ...[text.headings.insight, '– x 0', '– x 4', text.headings.success, '– x 1', '– x 5'],
      ...[text.headings.obstacle, '– x 2', '– x 6', text.headings.question, '– x 3', '– x 7'],
    ]);
    expect(contributionsElements([], 'sv')).toEqual([]);
  });

  test('are those of one group where that is asked for', async () => {
    const store = contributionStore(memoryTable());
    for (const group of ['1', '2']) {
      await store.write('net', 'r1', group, [success(`rad ${group}`)], { pressedAt: 1, seen: 0 });
    }
    const of = contributionElementsOf(store);
    expect(textOf(await of('net', 'r1', 'sv', '2'))).toBe(`${text.headings.success}\n– rad 2`);
    expect(textOf(await of('net', 'r1', 'sv'))).toContain('– rad 1');
  });

  test('of a group that meets several times are those of all its meetings, in order', async () => {
    const store = contributionStore(memoryTable());
    for (const group of ['2-10', '2-2', '2', '12-2', '20', '1-2']) {
      await store.write('net', 'r1', group, [success(`rad ${group}`)], { pressedAt: 1, seen: 0 });
    }
    const of = contributionElementsOf(store);
    const linesOf = async (group?: string) =>
      textOf(await of('net', 'r1', 'sv', group))
        .split('\n')
        .slice(1);
    expect(await linesOf('2')).toEqual(['– rad 2', '– rad 2-2', '– rad 2-10']);
    expect(await linesOf()).toEqual(
      ['1-2', '2', '2-2', '2-10', '12-2', '20'].map((group) => `– rad ${group}`),
    );
  });

  test('take no more room than they are given, and count those that are left out', async () => {
    const table = memoryTable();
    const store = contributionStore(table);
    for (const { group, tag } of some(40)) {
      const line = 'å'.repeat(300);
      await store.write('net', 'r1', group, [{ tag, line }], { pressedAt: 1, seen: 0 });
    }
    const elements = await contributionElementsOf(store, 5_000)('net', 'r1', 'sv');
    const shown = textOf(elements)
      .split('\n')
      .filter((word) => word.startsWith('–')).length;
    expect(shown).toBeGreaterThan(3);
    expect(textOf(elements)).toContain(text.list.more(40 - shown));
    expect(Buffer.byteLength(JSON.stringify(elements))).toBeLessThan(5_400);
  });
});

describe.each(['sv', 'en'] as const)('the cards (%s)', (language) => {
  const long = 'å'.repeat(maxContributionLength);
  const of = {
    networkId: 'n'.repeat(32),
    subject: 's'.repeat(64),
    group: '12',
    language,
    carrier: 'card' as const,
  };
  const standing = [success(long)];
  const stands = { lines: standing, revision: 3, at: 1 };
  const many: Contribution[] = [...Array(100).keys()].map((n) => ({
    ...{ subject: `s${n}`, group: '1', at: n, line: long },
    tag: contributionTags[n % 4] ?? 'insight',
  }));
  const names = new Map(many.map(({ subject }) => [subject, 'å'.repeat(300)]));
  const draft = { line: long, tag: 'success' as const };
  const problems = [
    { field: 'line', problem: 'tooLong' as const },
    { field: 'tag', problem: 'missing' as const },
  ];
  test.each<[string, Card]>([
    ['empty form', contributionForm(of, { draft: { line: '', tag: undefined }, seen: 0, stands: false })],
    [
      'full form',
      contributionForm(of, { draft, seen: 3, stands: true, problems, notice: 'overtaken', standing }),
    ],
    ['saved', savedCard(of, stands, false)],
    ['older', savedCard(of, stands, true)],
    ['taken back', savedCard(of, { ...stands, lines: [] }, false)],
    ['take back?', takeBackCard(of, stands)],
    ['list', contributionsCard(of, many, names, 1)],
    ['empty list', contributionsCard(of, [], names)],
  ])('%s: Teams can draw it, and it is small enough', (_, card) => {
    expect(problemsOf(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    for (const input of [...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(input.label && input.errorMessage).toBeTruthy();
    }
  });

  test('lines are shown as they were written', () => {
    const odd: Contribution[] = [
      { subject: 's', group: '1', tag: 'success', line: '**{{DATE(1)}}**', at: 1 },
    ];
    for (const card of [
      contributionsCard(of, odd, new Map([['s', '**{{DATE(1)}}**']])),
      savedCard(of, { ...stands, lines: odd }, false),
      takeBackCard(of, { ...stands, lines: odd }),
    ]) {
      expect(JSON.stringify(card)).not.toContain('{{');
      const ours = [...partsOf(card)].filter(({ type }) => type === 'TextBlock');
      expect(JSON.stringify(ours)).not.toContain('DATE');
    }
  });
});
