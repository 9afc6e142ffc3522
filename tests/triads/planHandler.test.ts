import { limits } from '../../bot/contract/session.ts';
import type { Reply } from '../../bot/ports/said.ts';
import { sessionWith } from '../../bot/sessions/session.ts';
import { groupsOf, triadsMark } from '../../bot/triads/planning/arranging.ts';
import { verbs } from '../../bot/triads/planning/planCard.ts';
import type { Round } from '../../bot/triads/round.ts';
import { coach } from '../../bot/triads/templates/builtInTemplates.ts';
import { problemsOf } from '../cards.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { cardOf, textOf } from '../given.ts';
import { buttonOf, buttonsOf, inputsOf } from '../sessions/given.ts';
import { acting, at, givenRounds, keyOf, network, person, round, session } from './given.ts';

type House = ReturnType<typeof givenRounds>;
const participant = acting({ person: person(1) });

function soundCard(reply: Reply) {
  const card = cardOf(reply);
  expect(problemsOf(card)).toEqual([]);
  expect(JSON.stringify(card).length).toBeLessThan(25_000);
  expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
  for (const element of card.body) {
    if (element.type.startsWith('Input.')) {
      expect(element).toHaveProperty('label');
      expect(element).toHaveProperty('errorMessage');
    }
    if (element.type === 'ActionSet') expect(element.actions.length).toBeLessThanOrEqual(6);
  }
  return card;
}

/** The empty form as the command's button opens it, and what it sends when something is filled in. */
async function givenForm(house: House, over: Record<string, string> = {}) {
  const form = await house.press(verbs.new, {});
  return { form, data: { ...inputsOf(form), ...over, ...buttonOf(form, verbs.save).data } };
}

/** A draft with its preview, as saving the form gives it. */
async function givenPreview(count = 9, prepare: (house: House) => void = () => {}) {
  const house = givenRounds(count);
  prepare(house);
  const { data } = await givenForm(house);
  const preview = await house.press(verbs.save, data);
  const [draft] = await house.rounds.list(network.id);
  if (!draft) throw new Error(textOf(preview));
  return { ...house, preview, draft, standing: () => house.standing(draft.id) };
}

/** A press on a button of a card, with what its inputs hold and what is chosen in them. */
function dataOf(reply: Reply, verb: string, chosen: Record<string, string> = {}) {
  return { ...inputsOf(reply), ...chosen, ...buttonOf(reply, verb).data };
}

/** The choice that stands for somebody in a round. */
function seatOf({ triads }: Round, key: string): string {
  const triad = triads.find(({ members }) => members.includes(key));
  return `${triad?.number}.${(triad?.members.indexOf(key) ?? 0) + 1}`;
}

function problemUnder(reply: Reply, id: string): string {
  const { body } = cardOf(reply);
  const next = body[body.findIndex((element) => element.id === id) + 1];
  return next?.type === 'TextBlock' ? next.text : '';
}

describe('"ny triadomgång"', () => {
  test('offers a dialog and a form in the channel', async () => {
    const reply = await givenRounds().handler.onNew(acting());
    soundCard(reply);
    expect(buttonsOf(reply).map(({ title, type, verb }) => [title, type, verb])).toEqual([
      ['Planera triadomgång', 'Action.Submit', verbs.new],
      ['Fyll i här', 'Action.Execute', verbs.new],
    ]);
  });

  test('is answered kindly where a participant says it', async () => {
    expect(textOf(await givenRounds().handler.onNew(participant))).toContain('processledare');
  });
});

describe('the form', () => {
  test('begins with the next session that has triads, its time and the default template', async () => {
    const house = givenRounds();
    house.sessions.unshift(
      sessionWith({ ...session, id: 'before', programme: [], start: session.start - 1 }),
    );
    const { form } = await givenForm(house);
    soundCard(form);
    expect(inputsOf(form)).toEqual({
      session: session.id,
      template: 'troika',
      begin: 'programme',
      cards: 'one',
      publish: 'said',
      meetings: '1',
    });
  });

  test.each([
    ['dialog', 'Action.Submit'],
    ['card', 'Action.Execute'],
  ] as const)('in a %s is sent the way it takes, and answered with a preview', async (carrier, type) => {
    const house = givenRounds();
    house.templates.push(coach);
    const form = await house.press(verbs.new, {}, { carrier });
    expect(buttonOf(form, verbs.save).type).toBe(type);
    const preview = await house.press(
      verbs.save,
      dataOf(form, verbs.save, { question: ' Hur  går\ndet? ', template: 'coach', cards: 'each' }),
      { carrier },
    );
    soundCard(preview);
    for (const { type: kind } of buttonsOf(preview)) expect(kind).toBe(type);
    expect(await house.rounds.list(network.id)).toMatchObject([
      {
        state: 'draft',
        question: 'Hur  går det?',
        sessionId: session.id,
        template: { id: 'coach' },
        cards: 'each',
        byItself: false,
        meetings: undefined,
        // 10:30 on the wall clock, as the programme says.
        startsAt: at('2027-02-04T09:30Z'),
      },
    ]);
  });

  test('takes a time of one’s own, in the session’s zone, and publishes by itself', async () => {
    const house = givenRounds();
    const { data } = await givenForm(house, {
      begin: 'at',
      date: '2027-02-04',
      time: '11:15',
      publish: 'byItself',
    });
    const preview = await house.press(verbs.save, data);
    expect(textOf(preview)).toContain('Publiceras av sig själv torsdag 4 februari 2027 11:15');
    expect(await house.rounds.list(network.id)).toMatchObject([
      { startsAt: at('2027-02-04T10:15Z'), byItself: true },
    ]);
  });

  test('plans meetings between sessions', async () => {
    const house = givenRounds();
    const { data } = await givenForm(house, {
      session: 'between',
      begin: 'at',
      date: '2027-06-01',
      time: '09:00',
      meetings: '3',
    });
    const preview = await house.press(verbs.save, data);
    expect(textOf(preview)).toContain('3 gånger med en månad emellan');
    expect(await house.rounds.list(network.id)).toMatchObject([
      { sessionId: undefined, meetings: 3, startsAt: at('2027-06-01T07:00Z') },
    ]);
  });

  test('sent twice, also later, is one round', async () => {
    const house = givenRounds();
    const { data } = await givenForm(house, { begin: 'now' });
    const pressedAt = house.clock.at;
    const replies = await Promise.all([
      house.press(verbs.save, data, { pressedAt }),
      house.press(verbs.save, data, { pressedAt }),
    ]);
    house.clock.at += 20_000;
    replies.push(await house.press(verbs.save, data, { pressedAt: house.clock.at }));
    for (const reply of replies) expect(textOf(reply)).toContain('Förslag till triader');
    expect(await house.rounds.list(network.id)).toHaveLength(1);
  });

  test.each([
    ['session', { session: 'gone' }, 'finns inte längre'],
    ['session', { session: '' }, 'Fyll i'],
    ['template', { template: '../x' }, 'finns inte längre'],
    ['question', { question: 'å'.repeat(501) }, 'högst 500 tecken'],
    ['begin', { session: 'between' }, 'Mellan träffarna finns inget program'],
    ['begin', { begin: 'whenever' }, 'finns inte längre'],
    ['date', { begin: 'at', time: '10:30' }, 'Fyll i'],
    ['time', { begin: 'at', date: '2027-02-04' }, 'Fyll i'],
    ['date', { begin: 'at', date: '2027-02-30', time: '10:30' }, 'finns inte'],
    ['time', { begin: 'at', date: '2027-02-04', time: '25:00' }, 'finns inte'],
    ['date', { begin: 'at', date: '9999-12-31', time: '10:30' }, 'finns inte'],
    ['date', { begin: 'at', date: '2027-01-04', time: '10:30' }, 'har redan varit'],
    ['cards', { cards: 'many' }, 'finns inte längre'],
    ['publish', { publish: 'never' }, 'finns inte längre'],
    ['publish', { begin: 'now', publish: 'byItself' }, 'behöver omgången en tid framåt'],
    ['meetings', { session: 'between', begin: 'now', meetings: '13' }, 'finns inte längre'],
  ] as const)('a wrong %s is said at the field, and everything is kept (%j)', async (field, over, said) => {
    const house = givenRounds();
    const { data } = await givenForm(house, { question: 'Min fråga', ...over });
    const reply = await house.press(verbs.save, data);
    soundCard(reply);
    expect(textOf(reply)).toContain('inte sparad än');
    expect(problemUnder(reply, field)).toContain(said);
    const { network: _n, round: _r, ...written } = data as Record<string, string>;
    const kept = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''));
    expect(inputsOf(reply)).toEqual(kept);
    expect(buttonOf(reply, verbs.save).data).toMatchObject({ round: data.round });
    expect(await house.rounds.list(network.id)).toEqual([]);
  });

  test.each(['get', 'insert'])(
    'when the store is away (%s) it comes back with everything in it',
    async (failing) => {
      const house = givenRounds();
      const { data } = await givenForm(house, { question: 'Min fråga', cards: 'each' });
      house.table.before = (operation) => (operation === failing ? unreachable() : undefined);
      const reply = await house.press(verbs.save, data);
      soundCard(reply);
      expect(textOf(reply)).toContain('Allt du skrev står kvar');
      expect(inputsOf(reply)).toMatchObject({ question: 'Min fråga', cards: 'each', template: 'troika' });
      house.table.before = undefined;
      await house.press(verbs.save, dataOf(reply, verbs.save));
      expect(await house.rounds.list(network.id)).toMatchObject([{ question: 'Min fråga', cards: 'each' }]);
    },
  );

  test('holds what was decided when it is opened again; sent untouched it changes nothing', async () => {
    const house = await givenPreview();
    const form = await house.press(verbs.form, buttonOf(house.preview, verbs.form).data);
    soundCard(form);
    expect(inputsOf(form)).toMatchObject({ session: session.id, begin: 'programme', publish: 'said' });
    await house.press(verbs.save, dataOf(form, verbs.save));
    expect(await house.standing()).toEqual(house.draft);
    const changed = await house.press(verbs.save, dataOf(form, verbs.save, { question: 'Ny fråga' }));
    expect(textOf(changed)).toContain('Ändringen är sparad.');
    expect(await house.standing()).toEqual({ ...house.draft, question: 'Ny fråga' });
  });

  test('of a round that is published by then says that nothing of it was saved', async () => {
    for (const isStuck of [false, true]) {
      const house = await givenPreview();
      const form = await house.press(verbs.form, buttonOf(house.preview, verbs.form).data);
      await house.planning.publish(network.id, house.draft.id);
      if (isStuck) {
        const openQuestion = { since: 1, left: [], joined: [keyOf(0)] };
        await house.rounds.change(network.id, house.draft.id, (now) => ({ ...now, openQuestion }));
      }
      const late = await house.press(verbs.save, dataOf(form, verbs.save, { question: 'För sent' }));
      soundCard(late);
      expect(textOf(late)).toContain('Omgången publicerades medan du ändrade, så inget av det sparades.');
      expect((await house.standing()).question).toBe('');
    }
  });

  test('keeps a template that the network no longer has', async () => {
    const house = await givenPreview();
    house.templates.length = 0;
    house.templates.push(coach);
    const form = await house.press(verbs.form, buttonOf(house.preview, verbs.form).data);
    expect(inputsOf(form).template).toBe('troika');
    await house.press(verbs.save, dataOf(form, verbs.save));
    expect((await house.standing()).template.id).toBe('troika');
  });

  test('somebody else was faster: it is said, and what was written is kept', async () => {
    const house = await givenPreview();
    const form = await house.press(verbs.form, buttonOf(house.preview, verbs.form).data);
    await house.press(verbs.save, dataOf(form, verbs.save, { question: 'Deras' }));
    const mine = await house.press(verbs.save, dataOf(form, verbs.save, { question: 'Min' }));
    soundCard(mine);
    expect(textOf(mine)).toContain('Någon annan ändrade omgången');
    expect(inputsOf(mine).question).toBe('Min');
    expect((await house.standing()).question).toBe('Deras');
    await house.press(verbs.save, dataOf(mine, verbs.save));
    expect((await house.standing()).question).toBe('Min');
  });

  test('with many sessions and templates, and long names, fits a card', async () => {
    const house = givenRounds();
    house.sessions.push(
      ...Array.from({ length: 100 }, (_, index) =>
        sessionWith({ ...session, id: `s${index}`, title: 'å*'.repeat(limits.title / 2) }),
      ),
    );
    house.templates.push(
      ...Array.from({ length: 15 }, (_, index) => ({
        ...coach,
        id: `t${index}`,
        name: { sv: '[x](y)'.repeat(10), en: 'x' },
      })),
    );
    const { form } = await givenForm(house);
    soundCard(form);
    const choices = cardOf(form).body.flatMap((element) =>
      element.type === 'Input.ChoiceSet' ? element.choices.map(({ title }) => title) : [],
    );
    expect(choices.join('')).not.toMatch(/[*[\]]/);
  });
});

describe('the preview', () => {
  test('says who is with whom, with organisations, and how good it is', async () => {
    const { preview, draft } = await givenPreview();
    soundCard(preview);
    const text = textOf(preview);
    for (const said of [
      'Träff 5: Guldläget, torsdag 4 februari 2027 09:00–12:00',
      'Turerna börjar torsdag 4 februari 2027 10:30.',
      'Ingen annan ser förslaget förrän du publicerar det.',
      'Person 1 Exempel (Borlänge)',
      'Hålls: ingen med sin egen organisation',
      'inga behöver mötas igen',
    ]) {
      expect(text).toContain(said);
    }
    for (const { number } of draft.triads) expect(text).toContain(`Triad ${number}`);
    expect(buttonsOf(preview).map(({ title }) => title)).toEqual([
      'Byt',
      'Spara låsen',
      'Blanda om resten',
      'Publicera',
      'Publicera och starta nu',
      'Ändra',
      'Ta bort',
    ]);
  });

  test('says when nobody has signed up, and when it cannot know who are colleagues', async () => {
    const sure = textOf((await givenPreview()).preview);
    expect(sure).not.toMatch(/Ingen har anmält sig|inte sagt vilken kommun/);
    const unsure = await givenPreview(9, (house) => {
      house.signedUp.clear();
      house.people[1] = person(1, { organisation: '' });
    });
    const text = textOf(unsure.preview);
    expect(text).toContain('Ingen har anmält sig till träffen än, så alla i kanalen räknas med.');
    expect(text).toContain('1 person har inte sagt vilken kommun eller organisation de företräder.');
    expect(text).not.toContain('ingen med sin egen organisation');
  });

  test('says which rules are broken, by name and why', async () => {
    const house = givenRounds(3);
    house.people[2] = person(2, { organisation: 'Borlänge' });
    await house.rounds.insert(
      round([[keyOf(1), keyOf(3), keyOf(9)]], { id: 'earlier', state: 'closed', sessionId: 'x' }),
    );
    const { data } = await givenForm(house);
    const text = textOf(await house.press(verbs.save, data));
    expect(text).toMatch(
      /Person [12] Exempel \(Borlänge\) och Person [12] Exempel \(Borlänge\) kommer från samma organisation: det gick inte att undvika\./,
    );
    expect(text).toMatch(/har mötts förut \(1 gång\): det gick inte att undvika\./);
    const english = textOf(await house.press(verbs.save, data, { language: 'en' }));
    expect(english).toContain('have met before (once): it could not be avoided.');
  });

  test('with too few people says why there are no triads', async () => {
    const { preview } = await givenPreview(2);
    soundCard(preview);
    expect(textOf(preview)).toContain('Bara 2 är med än, och två räcker inte');
    expect(buttonsOf(preview).map(({ verb }) => verb)).not.toContain(verbs.swap);
  });

  test('shows who comes as it is now', async () => {
    const house = await givenPreview();
    house.signedUp.delete(keyOf(4));
    const again = await house.press(verbs.show, { round: house.draft.id });
    soundCard(again);
    expect(textOf(again)).not.toContain('Person 4 Exempel');
    expect(triadsMark(await house.standing())).toBe(buttonOf(again, verbs.publish).data.seen);
  });

  test('does not undo what another facilitator saved while it was read', async () => {
    const house = await givenPreview();
    const { find } = house.rounds;
    house.rounds.find = async (...of) => {
      house.rounds.find = find;
      const found = await find(...of);
      await house.anotherServer().draft(network.id, house.draft.id, { ...house.draft, question: 'Deras' });
      house.signedUp.delete(keyOf(4));
      return found;
    };
    const shown = await house.press(verbs.show, { round: house.draft.id });
    soundCard(shown);
    expect(textOf(shown)).toContain('Fråga: Deras');
    expect(textOf(shown)).not.toContain('Person 4 Exempel');
    expect((await house.standing()).question).toBe('Deras');
  });

  test('of a published round names the hard rules it broke unseen, as long as it does', async () => {
    const house = givenRounds();
    const unseen = [
      { rule: 'apart' as const, people: [keyOf(1), keyOf(2)] },
      { rule: 'organisation' as const, people: [keyOf(3), keyOf(4)] },
    ];
    await house.rounds.insert(
      round(
        [
          [keyOf(1), keyOf(2), keyOf(3)],
          [keyOf(4), keyOf(5), keyOf(6)],
        ],
        { unseen },
      ),
    );
    const shown = await house.press(verbs.show, { round: 'round1' });
    soundCard(shown);
    expect(textOf(shown)).toContain('en regel inte att hålla. Bara processledare ser det här:');
    expect(textOf(shown)).toMatch(/Person 1 Exempel.* och Person 2 Exempel.* ska hållas isär\./);
    expect(textOf(shown)).not.toContain('samma organisation');
    await house.rounds.change(network.id, 'round1', (now) => ({ ...now, unseen: unseen.slice(1) }));
    expect(textOf(await house.press(verbs.show, { round: 'round1' }))).not.toContain('Bara processledare');
  });

  test('what people are called is shown as they are called', async () => {
    const { preview } = await givenPreview(3, ({ people }) => {
      people[1] = person(1, { name: '**x** {{DATE(2026-01-01,SHORT)}} [a](b)' });
    });
    const { body } = cardOf(preview);
    const ours = body.filter((element) => element.type !== 'RichTextBlock');
    expect(JSON.stringify(ours)).not.toMatch(/\*\*x|\[a\]|\{\{/);
    expect(JSON.stringify(body)).not.toContain('{{DATE');
    expect(textOf(preview)).toContain('**x**');
  });

  test.each([35, 60, 120, 200])('of %d people fits a card, in dialog and channel', async (count) => {
    const house = await givenPreview(count, ({ people }) => {
      for (const [index] of people.entries()) {
        people[index] = person(index, {
          name: `Anna-Karin Exempelsdotter ${index}`,
          organisation: `Malung-Sälens kommun ${index}`,
        });
      }
    });
    soundCard(house.preview);
    soundCard(
      await house.press(verbs.show, { round: house.draft.id }, { carrier: 'dialog', language: 'en' }),
    );
  });

  test('a cancelled session keeps it from being published', async () => {
    const house = await givenPreview();
    house.sessions.splice(0, 1, { ...session, cancelled: true });
    const reply = await house.press(verbs.publish, buttonOf(house.preview, verbs.publish).data);
    soundCard(reply);
    expect(textOf(reply)).toContain('Träffen är inställd');
    expect(buttonsOf(reply).map(({ verb }) => verb)).not.toContain(verbs.publish);
    expect((await house.standing()).state).toBe('draft');
  });
});

describe('swapping', () => {
  /** Nine people from nine organisations. */
  const apart = (house: House) => {
    for (let number = 1; number <= 9; number++) {
      house.people[number] = person(number, { organisation: `K${number}` });
    }
  };
  const firstTwo = ({ triads }: Round) => {
    const [one, other] = [triads[0]?.members[0], triads[1]?.members[0]];
    return [one as string, other as string] as const;
  };

  test('trades two people, and says that it stays so', async () => {
    const house = await givenPreview(9, apart);
    const [one, other] = firstTwo(house.draft);
    const chosen = { one: seatOf(house.draft, one), other: seatOf(house.draft, other) };
    const reply = await house.press(verbs.swap, dataOf(house.preview, verbs.swap, chosen));
    soundCard(reply);
    expect(textOf(reply)).toContain('De har bytt plats.');
    expect(textOf(reply)).toContain('Triad 1 · låst');
    const now = await house.standing();
    expect(now.triads[0]?.members[0]).toBe(other);
    expect(now.triads[1]?.members[0]).toBe(one);
    expect(inputsOf(reply).locked).toBe('1,2');
    // The same press once more: the seats hold others now, and nothing is traded back.
    const again = await house.press(verbs.swap, dataOf(house.preview, verbs.swap, chosen));
    expect(textOf(again)).toContain('De har bytt plats.');
    expect(await house.standing()).toEqual(now);
  });

  test('on an old preview does nothing, and shows the new one', async () => {
    const house = await givenPreview(9, apart);
    const [one, other] = firstTwo(house.draft);
    const chosen = { one: seatOf(house.draft, one), other: seatOf(house.draft, other) };
    await house.press(verbs.reshuffle, dataOf(house.preview, verbs.reshuffle));
    const now = await house.standing();
    const late = await house.press(verbs.swap, dataOf(house.preview, verbs.swap, chosen));
    soundCard(late);
    expect(textOf(late)).toContain('ändrats sedan du såg dem');
    expect(await house.standing()).toEqual(now);
    expect(buttonOf(late, verbs.swap).data.seen).toBe(triadsMark(now));
  });

  test.each([
    ['nobody', {}],
    ['one', { one: '1.1' }],
    ['the same twice', { one: '1.1', other: '1.1' }],
    ['a forged seat', { one: '1.1', other: '99.9' }],
    ['a forged key', { one: keyOf(1), other: keyOf(2) }],
  ])('with %s chosen asks for two, and keeps what was chosen', async (_, chosen) => {
    const house = await givenPreview(9, apart);
    const sent = { ...chosen, locked: '2' };
    const reply = await house.press(verbs.swap, dataOf(house.preview, verbs.swap, sent));
    soundCard(reply);
    expect(textOf(reply)).toContain('Välj två personer');
    expect(inputsOf(reply).locked).toBe('2');
    if ('one' in chosen && chosen.one === '1.1') expect(inputsOf(reply).one).toBe('1.1');
    expect(await house.standing()).toEqual(house.draft);
  });

  test('that breaks a hard rule says which, and is done only after a yes', async () => {
    const house = await givenPreview(9);
    // 1 and 9 come from Borlänge.
    const with9 = house.draft.triads.find(({ members }) => members.includes(keyOf(9)));
    const mate = with9?.members.find((key) => key !== keyOf(9)) as string;
    const chosen = { one: seatOf(house.draft, keyOf(1)), other: seatOf(house.draft, mate) };
    const asked = await house.press(verbs.swap, dataOf(house.preview, verbs.swap, chosen));
    soundCard(asked);
    expect(textOf(asked)).toContain('Bytet bryter en regel');
    expect(textOf(asked)).toMatch(/Person [19] Exempel \(Borlänge\) och Person [19] Exempel \(Borlänge\)/);
    expect(await house.standing()).toEqual(house.draft);
    const back = await house.press(verbs.show, buttonOf(asked, verbs.show).data);
    expect(textOf(back)).toContain('Förslag till triader');
    const done = await house.press(verbs.swap, buttonOf(asked, verbs.swap).data);
    expect(textOf(done)).toContain('De har bytt plats.');
    const triad = (await house.standing()).triads.find(({ members }) => members.includes(keyOf(9)));
    expect(triad?.members).toContain(keyOf(1));
  });
});

describe('locking and reshuffling', () => {
  test('saves exactly the locks that are ticked', async () => {
    const house = await givenPreview();
    const locked = await house.press(verbs.lock, dataOf(house.preview, verbs.lock, { locked: '1,3' }));
    soundCard(locked);
    expect((await house.standing()).triads.map((triad) => triad.locked)).toEqual([true, false, true]);
    await house.press(verbs.lock, { ...buttonOf(locked, verbs.lock).data, locked: '' });
    expect((await house.standing()).triads.map((triad) => triad.locked)).toEqual([false, false, false]);
  });

  test('leaves the ticked ones; pressed twice it is done once', async () => {
    const house = await givenPreview(15);
    const data = dataOf(house.preview, verbs.reshuffle, { locked: '2' });
    const replies = await Promise.all([
      house.press(verbs.reshuffle, data),
      house.press(verbs.reshuffle, data),
    ]);
    const now = await house.standing();
    replies.push(await house.press(verbs.reshuffle, data));
    for (const reply of replies) soundCard(reply);
    expect(await house.standing()).toEqual(now);
    expect(now.triads[1]).toEqual({ ...house.draft.triads[1], locked: true });
    expect(groupsOf(now)).not.toEqual(groupsOf(house.draft));
  });

  test('when the store is away the preview comes back as it was sent', async () => {
    const house = await givenPreview();
    for (const verb of [verbs.lock, verbs.reshuffle, verbs.swap]) {
      house.table.before = (operation) => (operation === 'replace' ? unreachable() : undefined);
      const chosen = { locked: '3', one: '1.1', other: '1.2' };
      const reply = await house.press(verb, dataOf(house.preview, verb, chosen));
      soundCard(reply);
      expect(textOf(reply)).toContain('Det kunde inte sparas just nu.');
      expect(inputsOf(reply)).toEqual(chosen);
    }
    house.table.before = undefined;
    expect(await house.standing()).toEqual(house.draft);
  });
});

describe('publishing', () => {
  test('publishes what was seen, once', async () => {
    const house = await givenPreview();
    const { data } = buttonOf(house.preview, verbs.publish);
    const replies = await Promise.all([house.press(verbs.publish, data), house.press(verbs.publish, data)]);
    for (const reply of replies) {
      soundCard(reply);
      expect(textOf(reply)).toContain('Triaderna är publicerade');
      expect(textOf(reply)).toContain('Turerna börjar torsdag 4 februari 2027 10:30.');
    }
    expect(await house.standing()).toMatchObject({ state: 'published', triads: house.draft.triads });
    const shown = await house.press(verbs.show, buttonOf(replies[0] as Reply, verbs.show).data);
    soundCard(shown);
    expect(buttonsOf(shown).map(({ verb }) => verb)).toEqual([verbs.remove]);
    // The preview's other buttons come too late.
    for (const verb of [verbs.swap, verbs.lock, verbs.reshuffle, verbs.form]) {
      const late = await house.press(verb, dataOf(house.preview, verb, { one: '1.1', other: '2.1' }));
      soundCard(late);
      expect(textOf(late)).toContain('Triaderna är publicerade.');
      const loses = verb !== verbs.form;
      expect(textOf(late).includes('så inget av det sparades')).toBe(loses);
    }
    expect(groupsOf(await house.standing())).toEqual(groupsOf(house.draft));
  });

  test('and starting begins the turns at once', async () => {
    const house = await givenPreview();
    const reply = await house.press(verbs.start, buttonOf(house.preview, verbs.start).data);
    expect(textOf(reply)).toContain('Turerna har börjat.');
    expect(await house.standing()).toMatchObject({ state: 'published', startsAt: house.clock.at });
  });

  test('when somebody came or left meanwhile shows the new triads, and publishes those', async () => {
    const house = await givenPreview();
    house.signedUp.delete(keyOf(4));
    const reply = await house.press(verbs.publish, buttonOf(house.preview, verbs.publish).data);
    soundCard(reply);
    expect(textOf(reply)).toContain('ändrats sedan du såg dem');
    const now = await house.standing();
    expect(now.state).toBe('draft');
    await house.press(verbs.publish, buttonOf(reply, verbs.publish).data);
    expect(await house.standing()).toMatchObject({ state: 'published', triads: now.triads });
  });

  test('without a mark publishes nothing', async () => {
    const house = await givenPreview();
    const reply = await house.press(verbs.publish, { round: house.draft.id, seen: 'forged' });
    expect(textOf(reply)).toContain('ändrats sedan du såg dem');
    expect((await house.standing()).state).toBe('draft');
  });

  test('that does not get through can be tried again', async () => {
    const house = await givenPreview();
    house.table.before = (operation) => (operation === 'replace' ? unreachable() : undefined);
    const reply = await house.press(verbs.publish, buttonOf(house.preview, verbs.publish).data);
    expect(textOf(reply)).toContain('Det kunde inte sparas just nu.');
    house.table.before = undefined;
    await house.press(verbs.publish, buttonOf(reply, verbs.publish).data);
    expect((await house.standing()).state).toBe('published');
  });

  test('too few says what comes in the channel', async () => {
    const house = await givenPreview(2);
    const reply = await house.press(verbs.publish, buttonOf(house.preview, verbs.publish).data);
    expect(textOf(reply)).toContain('De är för få för triader.');
  });
});

describe('removing', () => {
  test('is asked about first, and done once', async () => {
    const house = await givenPreview();
    const ask = await house.press(verbs.remove, buttonOf(house.preview, verbs.remove).data);
    soundCard(ask);
    expect(textOf(ask)).toContain('Ska triadomgången tas bort?');
    expect((await house.standing()).state).toBe('draft');
    const { data } = buttonOf(ask, verbs.remove);
    for (const _ of ['once', 'again']) {
      expect(textOf(await house.press(verbs.remove, data))).toContain('Triadomgången är borttagen.');
    }
    expect((await house.standing()).state).toBe('cancelled');
    const late = await house.press(verbs.publish, buttonOf(house.preview, verbs.publish).data);
    expect(textOf(late)).toContain('finns inte längre');
  });

  test.each([undefined, 'closed', 7])(
    'a yes that does not say to what (%j) is asked again',
    async (asked) => {
      const house = await givenPreview();
      const reply = await house.press(verbs.remove, { round: house.draft.id, sure: 'yes', asked });
      soundCard(reply);
      expect(textOf(reply)).toContain('Ska triadomgången tas bort?');
      expect((await house.standing()).state).toBe('draft');
    },
  );

  test('asked of a draft that is published by then is asked again', async () => {
    const house = await givenPreview();
    const ask = await house.press(verbs.remove, buttonOf(house.preview, verbs.remove).data);
    await house.planning.publish(network.id, house.draft.id);
    const again = await house.press(verbs.remove, buttonOf(ask, verbs.remove).data);
    soundCard(again);
    expect(textOf(again)).toContain('publicerades innan du svarade, så inget är borttaget än');
    expect(textOf(again)).toContain('Kortet i kanalen säger att omgången är inställd');
    expect((await house.standing()).state).toBe('published');
    await house.press(verbs.remove, buttonOf(again, verbs.remove).data);
    expect((await house.standing()).state).toBe('cancelled');
  });

  test('a closed round stays', async () => {
    const house = givenRounds();
    await house.rounds.insert(round([[keyOf(1), keyOf(2), keyOf(3)]], { state: 'closed' }));
    const reply = await house.press(verbs.remove, { round: 'round1', sure: 'yes' });
    expect(textOf(reply)).toContain('går inte att ta bort');
    const shown = await house.press(verbs.show, { round: 'round1' });
    soundCard(shown);
    expect(textOf(shown)).toContain('Omgången är avslutad');
    expect(buttonsOf(shown)).toEqual([]);
  });

  test('that does not get through can be tried again', async () => {
    const house = await givenPreview();
    house.table.before = (operation) => (operation === 'replace' ? unreachable() : undefined);
    const data = { round: house.draft.id, sure: 'yes', asked: 'draft' };
    const reply = await house.press(verbs.remove, data);
    soundCard(reply);
    expect(textOf(reply)).toContain('kunde inte tas bort');
    expect(buttonOf(reply, verbs.remove).data).toMatchObject(data);
  });
});

describe('when no repair keeps the rules', () => {
  async function givenQuestion() {
    const house = givenRounds(9);
    for (let number = 1; number <= 9; number++) {
      house.people[number] = person(number, { organisation: number <= 3 ? 'Falun' : `K${number}` });
    }
    const groups = [
      [keyOf(1), keyOf(4), keyOf(5)],
      [keyOf(2), keyOf(6), keyOf(7)],
      [keyOf(3), keyOf(8), keyOf(9)],
    ];
    await house.rounds.insert(round(groups));
    await house.planning.leave(network.id, 'round1', keyOf(9));
    return { ...house, question: await house.press(verbs.show, { round: 'round1' }) };
  }

  test('the ways out are shown, the least bad first, with what each breaks', async () => {
    const { question } = await givenQuestion();
    soundCard(question);
    const text = textOf(question);
    expect(text).toContain('Triaderna behöver ditt beslut');
    expect(text).toContain('Kan inte: Person 9 Exempel (K9)');
    expect(text).toContain('Förslag 1');
    expect(text).toContain('kommer från samma organisation.');
    expect(text).toMatch(/Triad \d upplöses/);
    const chooses = buttonsOf(question).filter(({ verb }) => verb === verbs.choose);
    expect(chooses.length).toBeGreaterThan(0);
    expect(chooses.length).toBeLessThanOrEqual(5);
  });

  test('one is chosen, once', async () => {
    const house = await givenQuestion();
    const { data } = buttonOf(house.question, verbs.choose);
    const done = await house.press(verbs.choose, data);
    soundCard(done);
    expect(textOf(done)).toContain('Triaderna är ändrade.');
    const now = await house.standing();
    expect(now.openQuestion).toBeUndefined();
    expect(textOf(await house.press(verbs.choose, data))).toContain('redan avgjort');
    expect(await house.standing()).toEqual(now);
  });

  test('a forged or old way does nothing', async () => {
    const house = await givenQuestion();
    const before = await house.standing();
    const old = await house.press(verbs.choose, { round: 'round1', way: '0'.repeat(24) });
    soundCard(old);
    expect(textOf(old)).toContain('ändrats sedan du såg förslagen');
    expect(await house.press(verbs.choose, { round: 'round1', way: '../x' })).toMatchObject({
      kind: 'refused',
      status: 400,
    });
    expect(await house.standing()).toEqual(before);
  });

  test('that does not get through can be tried again', async () => {
    const house = await givenQuestion();
    house.table.before = (operation) => (operation === 'replace' ? unreachable() : undefined);
    const reply = await house.press(verbs.choose, buttonOf(house.question, verbs.choose).data);
    soundCard(reply);
    expect(textOf(reply)).toContain('Det kunde inte sparas just nu.');
  });

  test('of many people it still fits a card', async () => {
    const house = givenRounds(60);
    for (const [index] of house.people.entries()) {
      house.people[index] = person(index, {
        name: `${'å'.repeat(200)} ${index}`,
        organisation: index <= 20 ? 'Falun' : `K${index}`,
      });
    }
    const groups = Array.from({ length: 20 }, (_, triad) =>
      [triad + 1, 21 + triad * 2, 22 + triad * 2].map(keyOf),
    );
    await house.rounds.insert(round(groups));
    await house.planning.leave(network.id, 'round1', keyOf(60));
    soundCard(await house.press(verbs.show, { round: 'round1' }));
  });
});

describe('who may', () => {
  test.each(Object.values(verbs))(
    'a participant’s %s changes nothing, and is answered kindly',
    async (verb) => {
      const house = await givenPreview();
      const before = house.table.dump();
      const reply = await house.press(
        verb,
        {
          ...dataOf(house.preview, verbs.publish, { one: '1.1', other: '2.1', sure: 'yes' }),
          way: '0'.repeat(24),
        },
        { person: participant.person },
      );
      soundCard(reply);
      expect(textOf(reply)).toContain('processledare');
      expect(house.table.dump()).toEqual(before);
    },
  );

  test.each([
    ['another network', { network: 'x' }, {}, 403],
    ['no network', { network: undefined }, {}, 400],
    ['another channel', {}, { network: { ...network, channelId: 'elsewhere' } }, 403],
    ['no round', { round: '../x' }, {}, 400],
  ])('a card of %s is refused', async (_, data, who, status) => {
    const house = await givenPreview();
    for (const verb of [verbs.publish, verbs.save]) {
      const sent = { ...buttonOf(house.preview, verbs.publish).data, ...data };
      expect(await house.press(verb, sent, who)).toMatchObject({ kind: 'refused', status });
    }
    expect((await house.standing()).state).toBe('draft');
  });

  test('a round of another network is not there', async () => {
    const house = givenRounds();
    await house.rounds.insert(round([[keyOf(1), keyOf(2), keyOf(3)]], { networkId: 'another' }));
    for (const verb of [verbs.show, verbs.remove, verbs.publish]) {
      const reply = await house.press(verb, { round: 'round1', sure: 'yes' });
      expect(textOf(reply)).toContain('finns inte längre');
    }
    expect(await house.rounds.find('another', 'round1')).toMatchObject({ state: 'published' });
  });

  test.each([
    undefined,
    null,
    [],
    'x',
    { network: network.id, round: { toString: 1 }, one: ['1.1'], locked: 7, seed: -1, session: {} },
  ])('what no card of ours sends is refused (%j)', async (data) => {
    const house = givenRounds();
    const action = {
      sender: { teamsId: 'x', objectId: 'y' },
      place: { tenantId: '', teamId: '', teamName: '', channelKind: 'standard' as const, serviceUrl: '' },
      carrier: 'card' as const,
      locale: 'sv-SE',
      messageId: undefined,
      pressedAt: house.clock.at,
    };
    for (const verb of Object.values(verbs).filter((one) => one !== verbs.new)) {
      const reply = await house.handler.onPress(
        { ...action, place: { ...action.place, channelId: network.channelId }, verb, data },
        acting(),
      );
      expect(reply).toMatchObject({ kind: 'refused', status: 400 });
    }
  });

  test('other rooms’ presses are theirs', () => {
    expect(() => givenRounds().press('toString', {})).toThrow('Nobody answers');
    expect(() => givenRounds().press('triad/own', {})).toThrow('Nobody answers');
  });
});

test('nothing in a dialog is sent the way only cards take', async () => {
  const house = await givenPreview();
  const of = { round: house.draft.id };
  const replies = [];
  for (const [verb, data] of [
    [verbs.new, {}],
    [verbs.form, of],
    [verbs.save, { ...of, session: 'x' }],
    [verbs.show, of],
    [verbs.swap, of],
    [verbs.lock, of],
    [verbs.remove, of],
    [verbs.publish, buttonOf(house.preview, verbs.publish).data],
    [verbs.show, of],
    [verbs.remove, { ...of, sure: 'yes' }],
  ] as const) {
    replies.push(await house.press(verb, data, { carrier: 'dialog' }));
  }
  for (const reply of replies) {
    expect(buttonsOf(reply).filter(({ type }) => type !== 'Action.Submit')).toEqual([]);
  }
});

test('every text is there in English too', async () => {
  const house = await givenPreview();
  for (const verb of [verbs.new, verbs.show, verbs.form, verbs.remove]) {
    const reply = await house.press(verb, { round: house.draft.id }, { language: 'en' });
    soundCard(reply);
    expect(cardOf(reply).lang).toBe('en');
    expect(textOf(reply)).not.toMatch(/[Tt]riadomgång|[Oo]mgången|Välj|Publicera /);
  }
});
