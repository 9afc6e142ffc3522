import { verbs } from '../../bot/evaluations/evaluationCard.ts';
import {
  about,
  answer,
  cardOf,
  given,
  givenOpen,
  member,
  networkId,
  pressBy,
  session,
  textOf,
} from '../given.ts';
import { anna, closed, fail, pia, press } from './given.ts';

describe('closing', () => {
  test('seals, posts one summary, and stops the form and the counter', async () => {
    const house = await closed(6, (n) => ({ knowledge: n <= 4 ? 'large' : 'some', mostUseful: 'cases' }));
    const [, form, counter, summary, ...more] = house.channel.messages;
    expect(more).toEqual([]);
    expect(textOf(form?.card ?? fail())).toContain('6 av 8 svarade.');
    expect(textOf(counter?.card ?? fail())).toContain('Utvärderingen är stängd');
    const text = textOf(summary?.card ?? fail());
    expect(text).toContain(
      'I stor utsträckning\u00a04 · I viss utsträckning\u00a02 · I liten utsträckning\u00a00 · Inte alls\u00a00',
    );
    expect(text).toContain('Exemplen från andra kommuner: 6');
    expect(form?.edits).toBe(1);
  });

  test('pressing close twice, and on two servers at once, is closing once', async () => {
    const house = await givenOpen(12);
    for (let n = 1; n <= 7; n++) await press(house, member(n));
    const other = house.anotherServer();
    const close = pressBy(pia, verbs.close);
    await Promise.all([house.press(pia, verbs.close), other.onPress(close), house.press(pia, verbs.close)]);
    await house.settle();
    await house.dalalab.finishInterrupted();
    await house.passes(120);
    expect(house.channel.messages.filter((message) => message.title.startsWith('Så tyckte'))).toHaveLength(1);
    const [evaluation] = await house.dalalab.evaluations.list(networkId);
    expect(evaluation).toMatchObject({ state: 'closed', swept: true, result: { answers: 7 } });
    expect(house.tables.sealedAnswers.dump().filter(({ key }) => key.startsWith('s-'))).toHaveLength(7);
  });

  test('too late is answered kindly and changes nothing', async () => {
    const house = await closed(5);
    const before = house.dump();
    for (const verb of [verbs.answer, verbs.change]) {
      expect(textOf(await house.press(anna, verb, { ...about, ...answer() }))).toContain(
        'inte längre att svara på',
      );
    }
    expect(textOf(await house.press(anna, verbs.view))).toContain('stängd');
    expect(house.dump()).toBe(before);
  });

  test('a server that has not heard of the closing lets nothing in', async () => {
    const house = await givenOpen();
    await press(house, member(2));
    const other = house.anotherServer();
    const late = pressBy(anna, verbs.answer, { ...about, ...answer() });
    await other.onPress({ ...late, sender: member(4) });
    await house.press(pia, verbs.close);
    expect(textOf(await other.onPress(late))).toContain('inte längre att svara på');
    const [evaluation] = await house.dalalab.evaluations.list(networkId);
    expect(evaluation?.result?.answers).toBe(2);
    expect(house.tables.openAnswers.dump()).toEqual([]);
  });

  test('below five answers nothing but their number is shown, to anyone', async () => {
    const house = await closed(4, () => ({ line: 'Ensam rad' }));
    const summary = house.channel.messages.at(-1);
    expect(textOf(summary?.card ?? fail())).toContain('Resultatet visas först från 5 svar');
    const steer = await house.press(pia, verbs.steer);
    const api = await house.dalalab.evaluations.summary(networkId, session.id);
    expect(api).toEqual({
      state: 'closed',
      answers: 4,
      invited: 6,
      measures: null,
      mostUseful: null,
      trend: null,
      quotes: null,
    });
    expect(await house.dalalab.evaluations.csv(networkId, session.id, 'lines')).toBeUndefined();
    for (const shown of [summary, steer, api]) {
      expect(JSON.stringify(shown)).not.toContain('Ensam rad');
      expect(JSON.stringify(shown)).not.toContain('I stor');
    }
  });

  test('while open the API shows the count and nothing else', async () => {
    const house = await givenOpen();
    for (let n = 1; n <= 6; n++) await press(house, member(n));
    expect(await house.dalalab.evaluations.summary(networkId, session.id)).toEqual({
      state: 'open',
      answers: 6,
      invited: 11,
      measures: null,
      mostUseful: null,
      trend: null,
      quotes: null,
    });
    expect(await house.dalalab.evaluations.csv(networkId, session.id, 'scales')).toBeUndefined();
  });

  test('earlier sessions with enough answers are the trend; others are left out', async () => {
    const house = await given(10);
    for (const [n, answers] of [
      [1, 6],
      [2, 4],
      [3, 5],
    ] as const) {
      const start = session.start + n * 1e9;
      const one = { ...session, id: `t${n}`, title: `Träff ${n}`, start, end: start + 1e6 };
      await house.dalalab.sessions.save(networkId, one);
      house.clock.at = one.end + 10_000;
      const data = { network: networkId, session: one.id };
      await house.press(pia, verbs.open, data);
      for (let p = 1; p <= answers; p++) await house.press(member(p), verbs.answer, { ...data, ...answer() });
      await house.press(pia, verbs.close, data);
      await house.settle();
    }
    const text = textOf(house.channel.messages.at(-1)?.card ?? fail());
    expect(text).toContain('Jämfört med tidigare träffar');
    expect(text).toContain('Träff 1\n100 %\n0 %\n0 %');
    expect(text).not.toContain('Träff 2');
    const summary = await house.dalalab.evaluations.summary(networkId, 't3');
    expect(summary?.trend?.map((point) => point.sessionId)).toEqual(['t1']);
  });
});

describe('quoting', () => {
  const hostile = '**fet** [länk](https://x.example) <at>Anna</at> {{DATE(2026-01-01)}} <img src=x>';

  test('the facilitator chooses lines; the summary shows them as they were written', async () => {
    const house = await closed(6, (n) => ({ line: n === 1 ? hostile : n === 2 ? 'Rad två åäö' : '' }));
    const card = cardOf(await house.press(pia, verbs.steer));
    const toggles = card.body.filter((element) => element.type === 'Input.Toggle');
    expect(toggles).toHaveLength(2);
    const all = Object.fromEntries(toggles.map((toggle) => [toggle.id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...about, page: '0', ...all }))).toContain(
      '2 rader citeras',
    );
    await house.passes(15);
    const summary = house.channel.messages.at(-1)?.card ?? fail();
    const runs = JSON.stringify(summary.body.filter((element) => element.type === 'RichTextBlock'));
    expect(runs).toContain('Rad två åäö');
    expect(runs).toContain('**fet**');
    expect(JSON.stringify(summary.body.filter((element) => element.type === 'TextBlock'))).not.toContain(
      'fet',
    );
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toHaveLength(2);

    await house.press(pia, verbs.quote, { ...about, page: '0' });
    await house.passes(15);
    expect(textOf(house.channel.messages.at(-1)?.card ?? fail())).not.toContain('Rad två');
  });

  test('choices follow from page to page, and more than ten are too many', async () => {
    const house = await closed(30, (n) => ({ line: `Rad nummer ${n}` }));
    const chosenOn = (card: ReturnType<typeof cardOf>) =>
      card.body.filter((element) => element.type === 'Input.Toggle').map((toggle) => toggle.id);
    let card = cardOf(await house.press(pia, verbs.steer));
    const first = chosenOn(card).slice(0, 6);
    const next = card.actions?.find(
      (action) => action.type === 'Action.Execute' && action.title === 'Fler rader',
    );
    const data = next?.type === 'Action.Execute' ? next.data : {};
    card = cardOf(
      await house.press(pia, verbs.quote, {
        ...data,
        ...Object.fromEntries(first.map((id) => [id, 'true'])),
      }),
    );
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    const save = card.actions?.[0];
    const saveData = save?.type === 'Action.Execute' ? save.data : {};
    const second = chosenOn(card);
    const many = Object.fromEntries(second.slice(0, 5).map((id) => [id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...saveData, ...many }))).toContain('högst 10');
    const four = Object.fromEntries(second.slice(0, 4).map((id) => [id, 'true']));
    expect(textOf(await house.press(pia, verbs.quote, { ...saveData, ...four }))).toContain(
      '10 rader citeras',
    );
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toHaveLength(10);
  });

  test('a line of another evaluation cannot be quoted', async () => {
    const house = await closed(5, () => ({ line: 'Min rad' }));
    await house.press(pia, verbs.quote, {
      ...about,
      page: '0',
      chosen: 'a'.repeat(32),
      [`quote-${'b'.repeat(32)}`]: 'true',
    });
    expect((await house.dalalab.evaluations.summary(networkId, session.id))?.quotes).toEqual([]);
  });
});

describe('exporting', () => {
  test('scales and lines are separate files that a Swedish Excel reads, with nothing that runs', async () => {
    const house = await closed(5, (n) => ({
      line: ['=1+1', '@SUM(A1)', 'Rad; med "tecken" å', '-2', ''][n - 1],
    }));
    const scales = (await house.dalalab.evaluations.csv(networkId, session.id, 'scales')) ?? '';
    const lines = (await house.dalalab.evaluations.csv(networkId, session.id, 'lines')) ?? '';
    expect(scales.startsWith('\ufeffNya kunskaper;Nya eller fördjupade kontakter;')).toBe(true);
    expect(scales.trim().split('\r\n')).toHaveLength(6);
    expect(scales).not.toContain('tecken');
    expect(lines).toContain(`"Rad; med ""tecken"" å"`);
    for (const row of lines.slice(1).trim().split('\r\n')) expect(row).not.toMatch(/^"?[=+\-@]/);
    expect(lines).toContain(`'=1+1`);
  });
});
