import { verbs } from '../../bot/discussions/discussionCard.ts';
import type { Card } from '../../bot/ports/card.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { anna, bo, choose, cia, dan, given, minute, network, pia, session, text } from './given.ts';

const everything = {
  insight: 'samarbeta tidigt',
  success: 'en motor',
  obstacle: 'för bråttom',
  question: 'mer om VA',
};

test('a group answers the four questions, and says who was in it', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  const thanks = await house.on(anna, form, text.group.send, {
    ...everything,
    members: choose(form, bo, cia),
  });
  expect(textOf(thanks)).toContain(
    'Person 1 Exempel (Ludvika), Person 2 Exempel (Vansbro), Person 3 Exempel',
  );
  expect(await house.groups()).toEqual(['1: 1 2 3']);
  expect(await house.lines()).toEqual([
    '1 insight samarbeta tidigt',
    '1 success en motor',
    '1 obstacle för bråttom',
    '1 question mer om VA',
  ]);
});

test('a group of one, with one answer', async () => {
  const house = await given();
  await house.posted();
  await house.on(dan, await house.form(dan), text.group.send, { obstacle: 'för bråttom' });
  expect(await house.groups()).toEqual(['1: 4']);
  expect(await house.lines()).toEqual(['1 obstacle för bråttom']);
});

test('anybody in the group finds its answer in the form, and changes it', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  await house.on(anna, form, text.group.send, { ...everything, members: choose(form, bo) });
  house.clock.at += minute;
  const again = await house.form(bo);
  expect(inputsOf(again)).toMatchObject({ ...everything, members: choose(again, anna) });
  await house.on(bo, again, text.group.send, { obstacle: '', members: choose(again, anna, cia) });
  expect(await house.groups()).toEqual(['1: 1 2 3']);
  expect(await house.lines()).toHaveLength(3);
});

test('groups answer side by side, and the channel sees how many', async () => {
  const house = await given();
  await house.posted();
  for (const who of [anna, bo, cia]) {
    await house.on(who, await house.form(who), text.group.send, { insight: who.name });
    house.clock.at += minute;
  }
  expect(await house.groups()).toEqual(['1: 1', '2: 2', '3: 3']);
  await house.passes(30);
  const [questions, count, ...more] = house.channel.messages;
  expect(more).toEqual([]);
  expect(textOf(count?.card)).toContain(text.answered(3));
  // An edit of the questions would take away what the other groups are writing.
  expect(questions?.edits).toBe(0);
});

test('the answers are read by everybody, with who was in each group', async () => {
  const house = await given();
  const questions = await house.posted();
  const form = await house.form(anna);
  await house.on(anna, form, text.group.send, { ...everything, members: choose(form, bo) });
  const answers = textOf(await house.on(dan, questions, text.showAnswers));
  expect(answers).toContain('Grupp 1: Person 1 Exempel (Ludvika), Person 2 Exempel (Vansbro)');
  expect(answers).toContain('Framgångsfaktor: en motor');
});

test('more groups than a page holds are all found by turning pages', async () => {
  const house = await given(12);
  const questions = await house.posted();
  for (const who of house.roster.people) {
    await house.on(who, await house.form(who), text.group.send, { insight: 'x' });
  }
  const seen: string[] = [];
  let card = await house.on(dan, questions, text.showAnswers);
  for (;;) {
    seen.push(
      ...textOf(card)
        .split('\n')
        .filter((line) => line.startsWith('Grupp ')),
    );
    if (!actionsOf(card).some(({ title }) => title === text.answers.more)) break;
    card = await house.on(dan, card, text.answers.more);
  }
  expect(seen.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual([...Array(12).keys()].map((n) => n + 1));
});

test('nothing written: said kindly, with the choice of people kept', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  const members = choose(form, bo);
  const back = await house.on(anna, form, text.group.send, { insight: ' ', members });
  expect(textOf(back)).toContain(text.group.nothing);
  expect(inputsOf(back).members).toBe(members);
  expect(await house.groups()).toEqual([]);
});

test('a line that is too long and a forged person come back at their fields', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  const back = await house.on(anna, form, text.group.send, { insight: 'å'.repeat(301), members: 'forged' });
  expect(textOf(back)).toContain(text.group.tooLong);
  expect(textOf(back)).toContain(text.group.membersUnknown);
  expect(inputsOf(back).insight).toBe('å'.repeat(300));
  expect(await house.groups()).toEqual([]);
});

test('somebody who is in another group stays there, and that is said', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  await house.on(anna, form, text.group.send, { insight: 'ett', members: choose(form, bo) });
  const other = await house.form(cia);
  const thanks = await house.on(cia, other, text.group.send, {
    insight: 'två',
    members: choose(other, bo, dan),
  });
  expect(textOf(thanks)).toContain(text.saved.elsewhere('Person 2 Exempel (Vansbro)'));
  expect(await house.groups()).toEqual(['1: 1 2', '2: 3 4']);
});

test('nobody changes another’s group, whatever the card says', async () => {
  const house = await given();
  await house.posted();
  await house.on(anna, await house.form(anna), text.group.send, { insight: 'ett' });
  const { id } = await house.discussion();
  const data = { discussion: id, group: '1', seen: '1' };
  await house.press(bo, verbs.send, { ...data, insight: 'annat' });
  await house.press(cia, verbs.takeBack, { ...data, sure: 'yes' });
  await house.press(cia, verbs.leave, data);
  expect(await house.groups()).toEqual(['1: 1', '2: 2']);
  expect(await house.lines()).toEqual(['1 insight ett', '2 insight annat']);
});

test('two of a group write at once: the second sees the first one’s answer and keeps their own', async () => {
  const house = await given();
  await house.posted();
  const [annas, bos] = [await house.form(anna), await house.form(bo)];
  await house.on(anna, annas, text.group.send, { insight: 'först', members: choose(annas, bo) });
  const back = await house.on(bo, bos, text.group.send, { insight: 'sedan', success: 'mer' });
  expect(textOf(back)).toContain(text.group.overtaken);
  expect(textOf(back)).toContain('först');
  expect(inputsOf(back)).toMatchObject({ insight: 'sedan', success: 'mer' });
  expect(await house.lines()).toEqual(['1 insight först']);
  await house.on(bo, back, text.group.send, { members: choose(back, anna) });
  expect(await house.lines()).toEqual(['1 insight sedan', '1 success mer']);
  expect(await house.groups()).toEqual(['1: 1 2']);
});

test('a double press, also at the same moment, is one group with one answer', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  const send = () => house.on(anna, form, text.group.send, { insight: 'ett', members: choose(form, bo) });
  const both = await Promise.all([send(), send()]);
  house.clock.at += 1;
  for (const card of [...both, await send()]) expect(textOf(card)).toContain(text.saved.title);
  expect(await house.groups()).toEqual(['1: 1 2']);
  expect(await house.lines()).toEqual(['1 insight ett']);
});

test('a press that comes late says what stands, and puts nobody back', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  const pressedAt = house.clock.at;
  const inputs = { insight: 'ett', members: choose(form, bo) };
  await house.on(anna, form, text.group.send, inputs);
  house.clock.at += minute;
  await house.on(anna, await house.form(anna), text.group.send, { insight: 'två', members: '' });
  const late = await house.on(anna, form, text.group.send, inputs, { pressedAt });
  expect(textOf(late)).toContain(text.saved.older);
  expect(await house.groups()).toEqual(['1: 1']);
  expect(await house.lines()).toEqual(['1 insight två']);
});

test('who was named by mistake leaves the group, whose answer stands', async () => {
  const house = await given();
  await house.posted();
  const form = await house.form(anna);
  await house.on(anna, form, text.group.send, { insight: 'ett', members: choose(form, bo) });
  house.clock.at += minute;
  const left = await house.on(bo, await house.form(bo), text.group.leave);
  expect(textOf(left)).toContain(text.saved.left);
  house.clock.at += minute;
  await house.on(bo, await house.on(bo, left, text.answer), text.group.send, { insight: 'två' });
  expect(await house.groups()).toEqual(['1: 1', '2: 2']);
  expect(await house.lines()).toEqual(['1 insight ett', '2 insight två']);
});

describe('taking back', () => {
  async function answered() {
    const house = await given();
    await house.posted();
    const form = await house.form(anna);
    const sent = house.clock.at;
    await house.on(anna, form, text.group.send, { insight: 'ett', members: choose(form, bo) });
    await house.passes(20);
    house.clock.at += minute;
    return { house, form, sent };
  }

  test.each([
    ['the button', text.group.takeBack, {}],
    ['an empty form', text.group.send, { insight: '' }],
  ])('with %s: asked about first, then the group is no more', async (_, button, inputs) => {
    const { house } = await answered();
    const ask = await house.on(bo, await house.form(bo), button, inputs);
    expect(textOf(ask)).toContain(text.takeBack.ask);
    expect(await house.lines()).toHaveLength(1);
    const gone = await house.on(bo, ask, text.takeBack.sure);
    expect(textOf(gone)).toContain(text.saved.takenBack);
    expect(await house.lines()).toEqual([]);
    expect(await house.groups()).toEqual([]);
    await house.passes(30);
    expect(textOf(house.channel.messages[1]?.card)).toContain(text.answered(0));
  });

  test('the sending press, delivered once more, does not bring it back; a new answer is a new group', async () => {
    const { house, form, sent } = await answered();
    const ask = await house.on(bo, await house.form(bo), text.group.takeBack);
    await house.on(bo, ask, text.takeBack.sure);
    const late = await house.on(anna, form, text.group.send, { insight: 'ett' }, { pressedAt: sent });
    expect(textOf(late)).toContain(text.saved.late);
    expect(await house.groups()).toEqual([]);
    house.clock.at += minute;
    await house.on(anna, await house.form(anna), text.group.send, { insight: 'nytt' });
    // Nor does the taking back, pressed twice, take the new one.
    await house.on(bo, ask, text.takeBack.sure);
    expect(await house.lines()).toEqual(['2 insight nytt']);
  });

  test('a card about an answer that was taken back does not take back the next one', async () => {
    const { house } = await answered();
    const ask = await house.on(bo, await house.form(bo), text.group.takeBack);
    await house.on(bo, ask, text.takeBack.sure);
    house.clock.at += minute;
    await house.on(bo, await house.form(bo), text.group.send, { insight: 'nytt' });
    house.clock.at += minute;
    await house.on(bo, ask, text.takeBack.sure);
    expect(await house.lines()).toEqual(['2 insight nytt']);
  });

  test('the last one of a group is asked before the answer goes with them', async () => {
    const { house } = await answered();
    await house.on(bo, await house.form(bo), text.group.leave);
    const ask = await house.on(anna, await house.form(anna), text.group.leave);
    expect(textOf(ask)).toContain(text.takeBack.last);
    expect(await house.lines()).toHaveLength(1);
    await house.on(anna, ask, text.takeBack.no);
    await house.on(anna, ask, text.takeBack.sure);
    expect(await house.groups()).toEqual([]);
  });
});

test('who has left the channel stays in their group, without a name', async () => {
  const house = await given();
  const questions = await house.posted();
  const form = await house.form(anna);
  await house.on(anna, form, text.group.send, { insight: 'ett', members: choose(form, bo) });
  house.roster.people = house.roster.people.filter(({ key }) => key !== bo.key);
  house.clock.at += minute;
  await house.on(anna, await house.form(anna), text.group.send, { success: 'två' });
  expect(await house.groups()).toEqual(['1: 1 2']);
  expect(textOf(await house.on(dan, questions, text.showAnswers))).toContain(text.gone);
});

describe.each([
  ['contributions', 'get'],
  ['contributions', 'insert'],
  ['discussions', 'replace'],
] as const)('when the store of %s is away at %s', (table, operation) => {
  test('everything stands in the form, and sending again completes it', async () => {
    const house = await given();
    await house.posted();
    const form = await house.form(anna);
    const members = choose(form, bo);
    // The first answer of a group has nothing to read before it.
    if (operation === 'get') {
      await house.on(anna, form, text.group.send, { insight: 'ett', members });
      house.clock.at += minute;
    }
    house.tables[table].before = (at) => void (at === operation && unreachable());
    const back = await house.on(anna, form, text.group.send, { insight: 'ett', members });
    expect(textOf(back)).toContain(text.group.failed);
    expect(inputsOf(back)).toMatchObject({ insight: 'ett', members });
    house.tables[table].before = undefined;
    const thanks = await house.on(anna, back, text.group.send);
    expect(textOf(thanks)).toContain(text.saved.title);
    expect(await house.groups()).toEqual(['1: 1 2']);
    expect(await house.lines()).toEqual(['1 insight ett']);
  });
});

describe('when it is closed', () => {
  const cases: readonly [
    string,
    (house: Awaited<ReturnType<typeof given>>, questions: Card) => Promise<void>,
  ][] = [
    [
      'by a facilitator',
      async (house, questions) => {
        const ask = await house.on(pia, questions, text.forFacilitators);
        await house.on(pia, ask, text.steer.close);
      },
    ],
    [
      'by time, before anybody has noticed',
      async (house) => {
        house.clock.at = session.end + 8 * 24 * 60 * minute;
      },
    ],
  ];
  test.each(cases)('%s: nothing is written, and what stands can be read', async (_, close) => {
    const house = await given();
    const questions = await house.posted();
    const form = await house.form(anna);
    await house.on(bo, await house.form(bo), text.group.send, { insight: 'ett' });
    await close(house, questions);
    for (const [who, card, button] of [
      [anna, form, text.group.send],
      [cia, questions, text.answer],
    ] as const) {
      const late = await house.on(who, card, button, { insight: 'två' });
      expect(textOf(late)).toContain(text.closed.tooLate);
      expect(textOf(await house.on(who, late, text.showAnswers))).toContain('ett');
    }
    expect(await house.lines()).toEqual(['1 insight ett']);
  });
});

test.each([
  ['another network', { network: 'other' }, {}, 403],
  ['no network', { network: undefined }, {}, 400],
  ['another channel', {}, { place: { ...placeOfChannel2() } }, 403],
  ['no discussion', { discussion: 'nothing' }, {}, 404],
  ['an unreadable discussion', { discussion: 'a/b' }, {}, 404],
])('a press with %s is refused', async (_, data, over, status) => {
  const house = await given();
  await house.posted();
  const { id } = await house.discussion();
  const sent = { network: network.id, discussion: id, insight: 'ett', ...data };
  expect(await house.pressRaw(anna, verbs.send, sent, over)).toMatchObject({ kind: 'refused', status });
  expect(await house.groups()).toEqual([]);
});

test('what is no record is refused, and other rooms’ verbs are left alone', async () => {
  const house = await given();
  expect(await house.pressRaw(anna, verbs.send, 'x')).toMatchObject({ kind: 'refused', status: 400 });
  expect(house.pressRaw(anna, 'toString', {})).toBeUndefined();
});

test('from a form one comes back to the questions', async () => {
  const house = await given();
  await house.posted();
  const back = await house.on(anna, await house.form(anna), text.back);
  expect(textOf(back)).toContain(text.questions.insight);
  expect(cardOf(await house.press(anna, verbs.show, { discussion: (await house.discussion()).id }))).toEqual(
    back,
  );
});

function placeOfChannel2() {
  return {
    tenantId: network.tenantId,
    teamId: network.teamId,
    teamName: 'DalaLab',
    channelId: 'channel-2',
    channelKind: 'standard' as const,
    serviceUrl: network.serviceUrl,
  };
}
