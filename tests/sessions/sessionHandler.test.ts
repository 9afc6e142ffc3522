import { limits, maxPasted } from '../../bot/contract/session.ts';
import type { Reply } from '../../bot/ports/said.ts';
import { verbs } from '../../bot/sessions/sessionCard.ts';
import { problemsOf } from '../cards.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { cardOf, textOf } from '../given.ts';
import {
  acting,
  at,
  buttonOf,
  buttonsOf,
  filledIn,
  givenSessions,
  inputsOf,
  network,
  plain,
} from './given.ts';

const participant = acting({ facilitator: false });

async function givenPlanned(session = plain) {
  const house = givenSessions();
  await house.sessions.save(network.id, session);
  return house;
}

/** Opens the form of the planned session, as the button on the list does. */
async function opened(house: Awaited<ReturnType<typeof givenPlanned>>) {
  const form = await house.press(verbs.form, { session: plain.id });
  return { form, data: { ...inputsOf(form), ...buttonOf(form, verbs.save).data } };
}

function soundCard(reply: Reply) {
  const card = cardOf(reply);
  expect(problemsOf(card)).toEqual([]);
  expect(JSON.stringify(card).length).toBeLessThan(25_000);
  for (const element of card.body) {
    if (element.type === 'Input.ChoiceSet' || element.type === 'Input.Text') {
      expect(element.label).toBeTruthy();
      expect(element.errorMessage).toBeTruthy();
    }
    if (element.type === 'ActionSet') expect(element.actions.length).toBeLessThanOrEqual(6);
  }
  return card;
}

describe('the list', () => {
  test('says when, where, what and who, and takes an answer by one tap', async () => {
    const house = await givenPlanned();
    const reply = await house.handler.onList(participant);
    soundCard(reply);
    const text = textOf(reply);
    for (const said of [
      'Träff 5: Guldläget',
      'torsdag 4 februari 2027 09:00–12:00 · Planerad',
      'Plats: Ludvika',
      '09:15 Exempel: Guldläget (Ludvika, Anna Exempel)',
      'Fika',
      '3 kommer till traff5',
      'Kommer på plats',
      'Öppna mötet',
      'Lägg i kalendern',
    ]) {
      expect(text).toContain(said);
    }
    expect(buttonsOf(reply).map(({ title }) => title)).not.toContain('Ändra');
  });

  test('a cancelled session is marked, and asks for no answer', async () => {
    const house = await givenPlanned({ ...plain, cancelled: true });
    const reply = await house.handler.onList(acting());
    expect(textOf(reply)).toContain('Inställd');
    expect(buttonsOf(reply).map(({ title }) => title)).toEqual([
      'Planera träff',
      'Fyll i här',
      'Lägg in flera',
      'Lägg in flera här',
    ]);
  });

  test('past ones are brief', async () => {
    const house = await givenPlanned();
    house.clock.at = plain.end;
    const reply = await house.handler.onList(participant);
    expect(textOf(reply)).toContain('Tidigare');
    expect(textOf(reply)).not.toContain('Fika');
    expect(buttonsOf(reply)).toEqual([]);
  });

  test('facilitators change a session from it, in a dialog or in the channel', async () => {
    const house = await givenPlanned();
    const reply = await house.handler.onList(acting());
    const [dialog, here] = buttonsOf(reply).filter(({ verb, data }) => verb === verbs.form && data.session);
    expect(dialog).toMatchObject({
      title: 'Ändra',
      type: 'Action.Submit',
      data: { network: network.id, session: plain.id, msteams: { type: 'task/fetch' } },
    });
    expect(here).toMatchObject({ title: 'Ändra här', type: 'Action.Execute' });
  });

  test.each(['sv', 'en'] as const)('however much there is, it fits a card (%s)', async (language) => {
    const house = givenSessions();
    const programme = Array(30).fill({
      kind: 'knowledgePass',
      title: 'å'.repeat(150),
      time: '09:15',
      presenter: 'x',
      organisation: '',
    });
    for (let n = 0; n < 20; n++) {
      await house.sessions.save(network.id, {
        ...plain,
        id: `s${n}`,
        title: 'å'.repeat(200),
        place: 'å'.repeat(300),
        link: `https://x.example/${'x'.repeat(980)}`,
        programme,
        start: plain.start + n,
      });
    }
    const reply = await house.handler.onList(acting({ language }));
    soundCard(reply);
    expect(textOf(reply)).toContain('å'.repeat(150));
    expect(textOf(reply)).toContain(language === 'sv' ? '… och 12 till.' : '… and 12 more.');
  });

  test('what people wrote is shown as they wrote it', async () => {
    const house = await givenPlanned({
      ...plain,
      title: '**x** {{DATE(2026-01-01,SHORT)}}',
      place: '[a](b)',
    });
    const { body } = cardOf(await house.handler.onList(participant));
    const ours = body.filter((element) => element.type !== 'RichTextBlock');
    expect(JSON.stringify(ours)).not.toMatch(/\*\*x|\[a\]/);
    expect(JSON.stringify(body)).not.toContain('{{');
  });
});

describe('planning', () => {
  test('"ny träff" offers a dialog and a form in the channel', async () => {
    const reply = await givenSessions().handler.onNew(acting());
    soundCard(reply);
    expect(buttonsOf(reply).map(({ title, type, verb }) => [title, type, verb])).toEqual([
      ['Planera träff', 'Action.Submit', verbs.form],
      ['Fyll i här', 'Action.Execute', verbs.form],
      ['Lägg in flera', 'Action.Submit', verbs.importForm],
      ['Lägg in flera här', 'Action.Execute', verbs.importForm],
    ]);
  });

  test.each([
    ['dialog', 'Action.Submit'],
    ['card', 'Action.Execute'],
  ] as const)('the form in a %s is sent the way it takes', async (carrier, type) => {
    const house = givenSessions();
    const form = await house.press(verbs.form, {}, { carrier });
    soundCard(form);
    const save = buttonOf(form, verbs.save);
    expect(save.type).toBe(type);
    expect(inputsOf(form)).toEqual({ reminders: 'P7D,P1D,PT1H' });
    const saved = await house.press(verbs.save, { ...filledIn, ...save.data }, { carrier });
    soundCard(saved);
    expect(textOf(saved)).toContain('Träffen är planerad');
    expect(textOf(saved)).toContain('Kanalen påminns 7 dagar och 1 dag före.');
    expect(await house.sessions.readAll(network.id)).toMatchObject([
      {
        title: 'Träff 6: Torsboda',
        start: at('2027-03-10T08:00Z'),
        end: at('2027-03-10T11:00Z'),
        place: 'Smedjebacken',
        reminders: ['P7D', 'P1D'],
        programme: [{ kind: 'case', organisation: 'Timrå', title: 'Torsboda' }],
      },
    ]);
  });

  test('sent twice it is one session, and says so twice', async () => {
    const house = givenSessions();
    const data = { ...filledIn, ...buttonOf(await house.press(verbs.form, {}), verbs.save).data };
    const replies = await Promise.all([house.press(verbs.save, data), house.press(verbs.save, data)]);
    for (const reply of replies) expect(textOf(reply)).toContain('Träffen är planerad');
    expect(await house.sessions.readAll(network.id)).toHaveLength(1);
  });

  test('a wrong form comes back with all that was written, and each fault at its field', async () => {
    const house = givenSessions();
    const { data } = buttonOf(await house.press(verbs.form, {}), verbs.save);
    const sent = { ...filledIn, title: '', end: '08:00', link: 'teams', programme: 'Fika\n'.repeat(31) };
    const reply = await house.press(verbs.save, { ...sent, ...data });
    soundCard(reply);
    expect(inputsOf(reply)).toEqual({
      date: sent.date,
      start: sent.start,
      end: sent.end,
      place: sent.place,
      link: sent.link,
      programme: sent.programme,
      reminders: sent.reminders,
    });
    expect(buttonOf(reply, verbs.save).data).toEqual(data);
    const { body } = cardOf(reply);
    const under = (id: string) => {
      const next = body[body.findIndex((element) => element.id === id) + 1];
      return next?.type === 'TextBlock' ? next.text : '';
    };
    expect(under('title')).toBe('Fyll i rubriken.');
    expect(under('end')).toBe('Träffen måste sluta efter att den börjar.');
    expect(under('link')).toContain('https://');
    expect(under('programme')).toContain('högst 30');
    expect(await house.sessions.readAll(network.id)).toEqual([]);
  });

  test('when the store is away the form comes back with everything in it, and can be sent again', async () => {
    const house = givenSessions();
    const { data } = buttonOf(await house.press(verbs.form, {}), verbs.save);
    house.table.before = unreachable;
    const reply = await house.press(verbs.save, { ...filledIn, ...data });
    expect(textOf(reply)).toContain('Allt du skrev står kvar');
    const { link: _, ...written } = filledIn;
    expect(inputsOf(reply)).toEqual(written);
    house.table.before = undefined;
    await house.press(verbs.save, { ...inputsOf(reply), ...buttonOf(reply, verbs.save).data });
    expect(await house.sessions.readAll(network.id)).toHaveLength(1);
  });

  test('the themes people wish for stand in the form', async () => {
    const house = givenSessions();
    house.wishes.push('Mer om **VA**', ...Array(20).fill('x'.repeat(500)));
    const form = await house.press(verbs.form, {});
    soundCard(form);
    expect(textOf(form)).toContain('– Mer om **VA**');
  });

  test('the longest form there is fits a card', async () => {
    const house = givenSessions();
    house.wishes.push(...Array(20).fill('å'.repeat(300)));
    const { data } = buttonOf(await house.press(verbs.form, {}), verbs.save);
    const long = {
      title: 'å'.repeat(300),
      date: 'x'.repeat(2_000),
      start: '',
      end: '',
      endDate: '2027-02-04',
      place: '"'.repeat(400),
      link: '"'.repeat(1_200),
      programme: `${'\u0001'.repeat(3_000)}${'"'.repeat(9_000)}`,
      reminders: `${'P1D,'.repeat(500)}P6D`,
    };
    soundCard(await house.press(verbs.save, { ...long, ...data }));
  });
});

describe('changing', () => {
  test('the form holds what there is; sent untouched it changes nothing', async () => {
    const house = await givenPlanned();
    const { form, data } = await opened(house);
    soundCard(form);
    expect(inputsOf(form)).toEqual({
      title: 'Träff 5: Guldläget',
      date: '2027-02-04',
      start: '09:00',
      end: '12:00',
      place: 'Ludvika',
      link: 'https://teams.example/x',
      programme: '09:15 exempel: Ludvika – Guldläget (Anna Exempel)\nFika',
      reminders: 'P7D,P1D',
    });
    expect(textOf(await house.press(verbs.save, data))).toContain('Träffen är sparad');
    expect(await house.sessions.readAll(network.id)).toEqual([plain]);
    expect(house.heard).toEqual([]);
  });

  test('what the form shows less exactly stays where it was not changed', async () => {
    const odd = {
      ...plain,
      start: at('2026-10-25T01:30:20Z'),
      end: at('2026-10-26T11:00:30Z'),
      reminders: ['P10D'],
      programme: [
        { kind: 'other' as const, title: 'a: b – c (d)', time: '', presenter: 'Bo', organisation: 'Mora' },
      ],
    };
    const house = await givenPlanned(odd);
    const { data } = await opened(house);
    await house.press(verbs.save, { ...data, title: 'Nytt' });
    expect(await house.sessions.readAll(network.id)).toEqual([{ ...odd, title: 'Nytt' }]);
  });

  test('a moved session keeps its wall clock over the night clocks change', async () => {
    const house = await givenPlanned({
      ...plain,
      start: at('2027-03-26T08:00Z'),
      end: at('2027-03-26T11:00Z'),
    });
    const { data } = await opened(house);
    await house.press(verbs.save, { ...data, date: '2027-03-30' });
    expect(await house.sessions.readAll(network.id)).toMatchObject([
      { start: at('2027-03-30T07:00Z'), end: at('2027-03-30T10:00Z'), revision: 1 },
    ]);
  });

  test('somebody else was faster: it is said, and what was written is kept', async () => {
    const house = await givenPlanned();
    const { data } = await opened(house);
    await house.plans.change(network.id, plain.id, (session) => ({ ...session, place: 'Falun' }));
    const reply = await house.press(verbs.save, { ...data, title: 'Min rubrik' });
    soundCard(reply);
    expect(textOf(reply)).toContain('Någon annan ändrade träffen');
    expect(textOf(reply)).toContain('Plats: Falun');
    expect(inputsOf(reply)).toMatchObject({ title: 'Min rubrik', place: 'Ludvika' });
    expect(await house.sessions.readAll(network.id)).toMatchObject([{ title: plain.title, place: 'Falun' }]);
    await house.press(verbs.save, { ...inputsOf(reply), ...buttonOf(reply, verbs.save).data });
    expect(await house.sessions.readAll(network.id)).toMatchObject([
      { title: 'Min rubrik', place: 'Ludvika' },
    ]);
  });

  test('what is gone or cancelled is said to be', async () => {
    const house = await givenPlanned({ ...plain, cancelled: true });
    expect(textOf(await house.press(verbs.form, { session: plain.id }))).toContain('inställd');
    expect(textOf(await house.press(verbs.form, { session: 'nope' }))).toContain('finns inte');
    expect(
      textOf(await house.press(verbs.save, { ...filledIn, session: 'nope', seen: '0'.repeat(24) })),
    ).toContain('finns inte');
  });
});

describe('cancelling', () => {
  test('is asked about first', async () => {
    const house = await givenPlanned();
    const { form } = await opened(house);
    const ask = await house.press(verbs.cancel, buttonOf(form, verbs.cancel).data);
    soundCard(ask);
    expect(textOf(ask)).toContain('Ska träffen ställas in?');
    expect(await house.sessions.read(network.id, plain.id)).toMatchObject({ cancelled: false });
    const back = await house.press(verbs.form, buttonOf(ask, verbs.form).data);
    expect(inputsOf(back)).toEqual(inputsOf(form));
    for (const _ of ['once', 'again']) {
      const done = await house.press(verbs.cancel, buttonOf(ask, verbs.cancel).data);
      expect(textOf(done)).toContain('Träffen är inställd.');
    }
    expect(await house.sessions.read(network.id, plain.id)).toMatchObject({ cancelled: true, revision: 1 });
  });

  test('that does not get through can be tried again', async () => {
    const house = await givenPlanned();
    house.table.before = (operation) => (operation === 'replace' ? unreachable() : undefined);
    const reply = await house.press(verbs.cancel, { session: plain.id, sure: 'yes' });
    soundCard(reply);
    expect(textOf(reply)).toContain('kunde inte ställas in');
    expect(buttonOf(reply, verbs.cancel).data.sure).toBe('yes');
  });
});

test('nothing in a dialog is sent the way only cards take', async () => {
  const house = await givenPlanned();
  const replies = [
    await house.press(verbs.form, { session: plain.id }),
    await house.press(verbs.save, { session: 'x' }),
    await house.press(verbs.save, { ...filledIn, session: 'x' }),
    await house.press(verbs.cancel, { session: plain.id }),
    await house.press(verbs.cancel, { session: plain.id, sure: 'yes' }),
    await house.press(verbs.importForm, {}),
    await house.press(verbs.import, { file: 'x' }),
    await house.press(verbs.import, { file: 'titel;start;slut\nx;2027-05-04T09:00;2027-05-04T10:00' }),
  ];
  for (const reply of replies) {
    expect(buttonsOf(reply).filter(({ type }) => type !== 'Action.Submit')).toEqual([]);
  }
});

describe('several at once', () => {
  const file = 'titel;datum;start;slut\nEtt;2027-02-04;9:00;10:00\nTvå;2027-02-05;9:00;10:00';

  test('a pasted season is planned, and pasted again it says that it is there', async () => {
    const house = givenSessions();
    soundCard(await house.press(verbs.importForm, {}));
    const done = await house.press(verbs.import, { file });
    soundCard(done);
    expect(textOf(done)).toContain('2 träffar är inlagda.');
    expect(textOf(await house.press(verbs.import, { file }))).toContain('finns redan');
    expect(await house.sessions.readAll(network.id)).toHaveLength(2);
  });

  test('wrong rows are told one by one, and what was pasted is kept', async () => {
    const house = givenSessions();
    const wrong = `${file}\n;2027-02-06;9:00;8:00`;
    const reply = await house.press(verbs.import, { file: wrong });
    soundCard(reply);
    expect(textOf(reply)).toContain('Rad 4: Fyll i rubriken. Träffen måste sluta efter att den börjar.');
    expect(inputsOf(reply)).toEqual({ file: wrong });
    expect(await house.sessions.readAll(network.id)).toEqual([]);
  });

  test('a hundred wrong rows fit a card', async () => {
    const house = givenSessions();
    const rows = [...Array(limits.imported).keys()].map(
      (n) => `${'\\'.repeat(90)}${n};x;y;z;${'å'.repeat(60)}`,
    );
    const pasted = ['titel;datum;start;slut;plats', ...rows].join('\n').slice(0, maxPasted);
    const reply = await house.press(verbs.import, { file: pasted });
    soundCard(reply);
    expect(textOf(reply)).toContain('Rad 2: Skriv datumet så här: 2027-02-04.');
    expect(textOf(reply)).toMatch(/… och \d+ rader till med fel/);
    expect(textOf(reply)).toContain('får inte plats här en gång till');
    expect(inputsOf(reply)).toEqual({});
  });

  test.each([
    ['', 'Det finns inga träffar'],
    ['hej', '”rubrik” saknas'],
    ['x'.repeat(maxPasted + 1), 'högst 20000 tecken'],
  ])('what is no file is said to be none', async (pasted, said) => {
    const reply = await givenSessions().press(verbs.import, { file: pasted });
    soundCard(reply);
    expect(textOf(reply)).toContain(said);
  });

  test('when the store is away nothing is lost', async () => {
    const house = givenSessions();
    house.table.before = unreachable;
    const reply = await house.press(verbs.import, { file });
    expect(textOf(reply)).toContain('kunde inte sparas');
    expect(inputsOf(reply)).toEqual({ file });
  });
});

describe('who may', () => {
  test.each([verbs.form, verbs.save, verbs.cancel, verbs.importForm, verbs.import])(
    'a participant’s %s changes nothing, and is answered kindly',
    async (verb) => {
      const house = await givenPlanned();
      const reply = await house.press(
        verb,
        { ...filledIn, session: plain.id, sure: 'yes', file: 'titel;start;slut\na;b;c' },
        { person: participant.person, carrier: 'card' },
      );
      soundCard(reply);
      expect(textOf(reply)).toContain('processledare');
      expect(buttonOf(reply, verbs.list).title).toBe('Till träffarna');
      expect(await house.sessions.readAll(network.id)).toEqual([plain]);
    },
  );

  test('a participant who says "ny träff" is answered kindly', async () => {
    expect(textOf(await givenSessions().handler.onNew(participant))).toContain('processledare');
  });

  test('everyone sees the list', async () => {
    const house = await givenPlanned();
    expect(textOf(await house.press(verbs.list, {}, { person: participant.person }))).toContain(plain.title);
  });

  test.each([
    ['another network', { network: 'x' }, {}, 403],
    ['no network', { network: undefined }, {}, 400],
    ['another channel', {}, { network: { ...network, channelId: 'elsewhere' } }, 403],
    ['no session', { session: '../x' }, {}, 400],
  ])('a card of %s is refused', async (_, data, who, status) => {
    const reply = await (await givenPlanned()).press(verbs.save, { ...filledIn, ...data }, who);
    expect(reply).toMatchObject({ kind: 'refused', status });
  });

  test('other rooms’ presses are theirs', () => {
    expect(() => givenSessions().press('toString', {})).toThrow('Nobody answers');
  });
});
