import fc from 'fast-check';
import {
  readTemplate,
  readTemplatePress,
  type TemplateFields,
  templateDraft,
  templateLimits,
} from '../../bot/contract/triadTemplate.ts';
import type { Card } from '../../bot/ports/card.ts';
import { builtInTemplates, coach, troika } from '../../bot/triads/templates/builtInTemplates.ts';
import { minutesFor, plannedSteps, promptOf, type Template } from '../../bot/triads/templates/template.ts';
import { templatesCard, verbs } from '../../bot/triads/templates/templateCard.ts';
import { templateHandler } from '../../bot/triads/templates/templateHandler.ts';
import { templateFingerprint, templateStore } from '../../bot/triads/templates/templateStore.ts';
import { templateText } from '../../bot/triads/templates/templateText.ts';
import { problemsOf } from '../cards.ts';
import { memoryTable, unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import {
  acting,
  cardOf,
  drawnWithMarkdown,
  network,
  pressed,
  presses,
  refusalOf,
  sent,
} from '../pressing.ts';
import { person } from '../reminders/given.ts';
import { random } from '../sessions/given.ts';

const pia = person(0);
const anna = person(1);
const text = templateText.sv;

const filledIn = {
  nameSv: 'Snabb runda',
  nameEn: 'Quick round',
  stepsSv: '2 min alla: Fundera tyst.\n5 min var och en: {klient} berättar för {övriga}.\n1 min alla: Tacka.',
  stepsEn: '2 min all: Think.\n5 min each: {client} tells {others}.\n1 min all: Say thanks.',
};
const quick: TemplateFields = {
  name: { sv: 'Snabb runda', en: 'Quick round' },
  opening: [{ minutes: 2, prompt: { sv: 'Fundera tyst.', en: 'Think.' } }],
  turn: [{ minutes: 5, prompt: { sv: '{client} berättar för {others}.', en: '{client} tells {others}.' } }],
  closing: [{ minutes: 1, prompt: { sv: 'Tacka.', en: 'Say thanks.' } }],
};

function given() {
  const table = memoryTable();
  const clock = { at: 1_000_000 };
  const templates = templateStore(table);
  const handler = templateHandler({ templates, random, clock: { now: () => clock.at } });
  const { press } = presses({ clock, handler });
  return {
    table,
    clock,
    templates,
    handler,
    press,
    names: async () => (await templates.list(network.id)).map(({ name }) => name.sv),
    /** Opens a form and sends it with this in it. */
    async fill(data: Record<string, string> = filledIn, template?: string): Promise<Card> {
      const form = cardOf(await press(pia, verbs.form, template === undefined ? {} : { template }));
      return cardOf(await press(pia, verbs.save, { ...sent(form), ...data }));
    },
  };
}

describe('the templates that come with it', () => {
  test('take half an hour for three, and Troika ten minutes more for four', () => {
    expect(builtInTemplates.map((template) => minutesFor(template, 3))).toEqual([31, 31]);
    expect(minutesFor(troika, 4)).toBe(41);
    const steps = plannedSteps(coach, ['a', 'b', 'c']);
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesFor(coach, 3));
  });

  test.each(builtInTemplates.map((template) => [template.id, template] as const))(
    '%s could have been written in the form',
    (_, template) => {
      const { id, ...fields } = template;
      expect(readTemplate(templateDraft(fields))).toEqual({ ok: true, value: fields });
      expect(id).toMatch(/^[a-z]+$/);
    },
  );

  test('say names in both languages, and never a word in braces', () => {
    const called = (key: string) => `${key} Exempel`;
    for (const template of builtInTemplates) {
      for (const members of [
        ['Anna', 'Bo', 'Cia'],
        ['Anna', 'Bo', 'Cia', 'Dan', 'Eva'],
      ]) {
        for (const step of plannedSteps(template, members)) {
          for (const language of ['sv', 'en'] as const) {
            expect(promptOf(step, language, called)).not.toMatch(/[{}]/);
          }
        }
      }
    }
    const [, , second] = plannedSteps(coach, ['Anna', 'Bo', 'Cia', 'Dan', 'Eva']);
    expect(second && promptOf(second, 'sv', called)).toContain(
      'Cia Exempel, Dan Exempel och Eva Exempel lyssnar',
    );
    expect(second && promptOf(second, 'en', called)).toContain('Cia Exempel, Dan Exempel and Eva Exempel');
  });

  test('a name that looks like a role or a pattern stays a name', () => {
    const [step] = plannedSteps({ ...troika, opening: [] }, ['{coach}', '$&', 'Cia']);
    expect(step && promptOf(step, 'sv', (key) => key)).toMatch(/^\{coach\} berättar/);
    const [, other] = plannedSteps({ ...troika, opening: [] }, ['$&', 'Bo', 'Cia']);
    expect(other && promptOf(other, 'sv', (key) => key)).toContain('frågor till $& så');
  });
});

describe('a form', () => {
  test('is read as it is written, Swedish words in braces too', () => {
    expect(readTemplate(filledIn)).toEqual({ ok: true, value: quick });
  });

  test.each([
    ['2 min alla: Tänk.'],
    ['2 minuter alla: Tänk.'],
    ['2min Alla:Tänk.'],
    ['2 alla : Tänk.'],
    ['2 min. tillsammans: Tänk.'],
    ['2 minutes everyone: Tänk.'],
  ])('"%s" is two minutes for all', (stepsSv) => {
    const read = readTemplate({ ...filledIn, stepsSv, stepsEn: '2 min all: Think.' });
    const step = { minutes: 2, prompt: { sv: 'Tänk.', en: 'Think.' } };
    expect(read).toMatchObject({ ok: true, value: { opening: [step], turn: [], closing: [] } });
  });

  const step = '1 min alla: Tänk.';
  test.each<[string, Partial<typeof filledIn>, string[]]>([
    [
      'nothing',
      { nameSv: '', nameEn: '', stepsSv: '', stepsEn: '' },
      ['nameSv missing', 'nameEn missing', 'stepsSv missing', 'stepsEn missing'],
    ],
    ['a name nobody can see', { nameSv: ' \u200b*' }, ['nameSv missing']],
    ['a long name', { nameEn: 'x'.repeat(61) }, ['nameEn tooLong 60']],
    ['no minutes', { stepsSv: 'alla: Tänk.', stepsEn: step }, ['stepsSv:1 unreadable']],
    ['nobody', { stepsSv: `${step}\n2 min: Tänk.`, stepsEn: `${step}\n${step}` }, ['stepsSv:2 unreadable']],
    [
      'a word every object knows',
      { stepsSv: '2 min constructor: Tänk.', stepsEn: step },
      ['stepsSv:1 unreadable'],
    ],
    [
      'no time',
      { stepsSv: '0 min alla: Tänk.', stepsEn: '0 min all: Think.' },
      ['stepsSv:1 minutes 60', 'stepsEn:1 minutes 60'],
    ],
    [
      'over an hour',
      { stepsSv: '61 min alla: Tänk.', stepsEn: '61 min all: Think.' },
      ['stepsSv:1 minutes 60', 'stepsEn:1 minutes 60'],
    ],
    ['nothing to do', { stepsSv: '1 min alla: …', stepsEn: step }, ['stepsSv:1 noPrompt']],
    ['much to read', { stepsSv: `1 min alla: ${'å'.repeat(301)}`, stepsEn: step }, ['stepsSv:1 tooLong 300']],
    [
      'other roles',
      { stepsSv: '1 min var och en: {chef} leder.', stepsEn: '1 min each: x' },
      ['stepsSv:1 unknownRole'],
    ],
    ['a date', { stepsSv: '1 min alla: {{DATE(2026-12-01)}}', stepsEn: step }, ['stepsSv:1 unknownRole']],
    ['a role for all', { stepsSv: '1 min alla: {klient} leder.', stepsEn: step }, ['stepsSv:1 roleTogether']],
    [
      'turns in two places',
      {
        stepsSv: '1 min var och en: x\n1 min alla: x\n1 min var och en: x',
        stepsEn: '1 min each: x\n1 min all: x\n1 min each: x',
      },
      ['stepsSv:3 order', 'stepsEn:3 order'],
    ],
    ['too many steps', { stepsSv: Array(13).fill(step).join('\n'), stepsEn: step }, ['stepsSv tooMany 12']],
    ['fewer in English', { stepsSv: `${step}\n${step}`, stepsEn: step }, ['stepsEn otherCount 2']],
    [
      'other minutes in English',
      { stepsSv: `${step}\n${step}`, stepsEn: `${step}\n2 min all: Think.` },
      ['stepsEn:2 otherMinutes 1'],
    ],
    ['for others in English', { stepsSv: step, stepsEn: '1 min each: Think.' }, ['stepsEn:1 otherWho']],
    [
      'a whole day',
      {
        stepsSv: Array(2).fill('60 min var och en: x').join('\n'),
        stepsEn: Array(2).fill('60 min each: x').join('\n'),
      },
      ['stepsSv takesTooLong 240'],
    ],
    ['more than fits', { stepsSv: 'x'.repeat(3_001) }, ['stepsSv tooLong 3000']],
  ])('with %s says so, by line', (_, over, problems) => {
    const read = readTemplate({ ...filledIn, ...over });
    const found = read.ok
      ? []
      : read.problems.map(({ field, line, problem, max }) =>
          [line === undefined ? field : `${field}:${line}`, problem, max]
            .filter((part) => part !== undefined)
            .join(' '),
        );
    expect(found).toEqual(problems);
    for (const problem of read.ok ? [] : read.problems) {
      for (const { problem: sentence } of [templateText.sv, templateText.en]) {
        expect(sentence(problem)).toMatch(/^\p{Lu}.*\.$/su);
      }
    }
  });

  test('property: a template that was read is written in the form as it was', () => {
    const words = fc.stringMatching(/^[a-zåäö][a-zåäö :.,]{0,40}[a-zåäö]$/);
    const steps = (roles: boolean) =>
      fc.array(
        fc.record({
          minutes: fc.integer({ min: 1, max: 10 }),
          prompt: fc.record({
            sv: roles
              ? fc
                  .tuple(words, fc.constantFrom('{client}', '{coach}', '{others}'))
                  .map((all) => all.join(' '))
              : words,
            en: words,
          }),
        }),
        { minLength: 1, maxLength: 3 },
      );
    const templates = fc.record({
      name: fc.record({ sv: words, en: words }),
      opening: steps(false),
      turn: steps(true),
      closing: steps(false),
    });
    fc.assert(
      fc.property(templates, (template) => {
        const draft = templateDraft(template);
        expect(readTemplate(draft)).toEqual({ ok: true, value: template });
        expect(readTemplatePress({ ...draft }).draft).toEqual(draft);
      }),
    );
  });

  test('property: whatever is sent, what is read is bounded, well-formed and never throws', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        network: fc.anything(),
        template: fc.string({ unit: 'binary' }),
        seen: fc.anything(),
        sure: fc.anything(),
        nameSv: fc.string({ unit: 'binary', maxLength: 200 }),
        stepsSv: fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 400 })),
        stepsEn: fc
          .array(fc.constantFrom('1 min alla:', '\n', '{', 'klient}', '\r', '9999', 'x'))
          .map((all) => all.join(' ')),
      }),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const { draft, templateId } = readTemplatePress(data);
        readTemplate(draft);
        const all = Object.values(draft).join('\n');
        return (
          all.isWellFormed() &&
          !/[^\P{Cc}\n]/u.test(all) &&
          draft.stepsSv.length <= templateLimits.lines + 1 &&
          draft.nameSv.length <= templateLimits.name + 1 &&
          (templateId === undefined || /^[A-Za-z0-9_-]{1,64}$/.test(templateId))
        );
      }),
    );
  });
});

describe('own templates', () => {
  const own = (id: string, over: Partial<TemplateFields> = {}): Template => ({ ...quick, ...over, id });

  test('are listed after ours, by name, and only in their network', async () => {
    const { templates } = given();
    await templates.save('n', own('2', { name: { sv: 'Östen', en: 'B' } }), undefined);
    await templates.save('n', own('1', { name: { sv: 'Andra', en: 'A' } }), undefined);
    expect((await templates.list('n')).map(({ id }) => id)).toEqual(['troika', 'coach', '1', '2']);
    expect(await templates.list('m')).toEqual(builtInTemplates);
    expect(await templates.read('n', '2')).toEqual(own('2', { name: { sv: 'Östen', en: 'B' } }));
  });

  test('sent twice, also at once on two servers, is one', async () => {
    const { templates, table } = given();
    const all = await Promise.all(
      [templates, templateStore(table), templates].map((server) => server.save('n', own('1'), undefined)),
    );
    expect(all.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'saved']);
    expect(await templates.own('n')).toEqual([own('1')]);
  });

  test('changed by two at once: one is told', async () => {
    const { templates, table } = given();
    await templates.save('n', own('1'), undefined);
    const seen = templateFingerprint(quick);
    const both = await Promise.all([
      templates.save('n', own('1', { turn: [] }), seen),
      templateStore(table).save('n', own('1', { closing: [] }), seen),
    ]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['changedMeanwhile', 'saved']);
  });

  test('removed stays removed, whatever comes late', async () => {
    const { templates } = given();
    await templates.save('n', own('1'), undefined);
    await templates.remove('n', '1', 5);
    await templates.remove('n', '1', 6);
    await templates.remove('n', 'nope', 6);
    expect(await templates.save('n', own('1'), undefined)).toEqual({ outcome: 'gone' });
    expect(await templates.save('n', own('nope'), templateFingerprint(quick))).toEqual({ outcome: 'gone' });
    expect(await templates.own('n')).toEqual([]);
    expect(await templates.read('n', '1')).toBeUndefined();
  });

  test('are not more than a card takes', async () => {
    const { templates } = given();
    for (let number = 0; number < templateLimits.own; number++) {
      await templates.save('n', own(`${number}`), undefined);
    }
    expect(await templates.save('n', own('more'), undefined)).toEqual({ outcome: 'tooMany' });
    // One that is there can still be sent again, and changed.
    expect((await templates.save('n', own('3'), undefined)).outcome).toBe('saved');
  });
});

describe('the handler', () => {
  test('"mallar" offers; the list shows what there is and how long it takes', async () => {
    const house = given();
    const offer = cardOf(await house.handler.onTemplates(acting(pia)));
    expect(actionsOf(offer).map(({ type, verb, data }) => `${type} ${verb ?? data?.verb}`)).toEqual([
      `Action.Execute ${verbs.list}`,
      `Action.Submit ${verbs.form}`,
      `Action.Execute ${verbs.form}`,
    ]);
    const list = cardOf(await house.press(pia, verbs.list));
    expect(textOf(list)).toContain('Triadsamtal (Troika Consulting)');
    expect(textOf(list)).toContain('31 min för tre, 41 min för fyra');
    expect(textOf(list)).toContain(text.noOwn);
  });

  test('a new one is filled in, saved and listed', async () => {
    const house = given();
    const form = cardOf(await house.press(pia, verbs.form));
    // It shows by our own how it is written, and can be saved when it has a name.
    expect(inputsOf(form)).toEqual({ ...templateDraft(troika), nameSv: undefined, nameEn: undefined });
    const saved = await house.fill();
    expect(textOf(saved)).toContain(text.saved);
    expect(textOf(saved)).toContain('5 min var och en: {klient} berättar för {övriga}.');
    expect(await house.names()).toContain('Snabb runda');
    expect(textOf(await cardOf(await house.press(pia, verbs.list)))).toContain(
      '18 min för tre, 23 min för fyra',
    );
  });

  test('in a dialog the buttons are made for dialogs', async () => {
    const house = given();
    const form = cardOf(await house.press(pia, verbs.form, {}, { carrier: 'dialog' }));
    const [save] = actionsOf(form);
    expect(save).toMatchObject({ type: 'Action.Submit', data: { verb: verbs.save } });
    const data = { ...sent(form), ...filledIn };
    const saved = cardOf(await house.press(pia, verbs.save, data, { carrier: 'dialog' }));
    expect(textOf(saved)).toContain(text.saved);
    expect(actionsOf(saved)).toEqual([]);
  });

  test('a wrong one comes back with all that was written and the problem at its field', async () => {
    const house = given();
    const wrong = { ...filledIn, stepsEn: '2 min all: Think.\n6 min each: Tell.\n1 min all: Thanks.' };
    const back = await house.fill(wrong);
    expect(inputsOf(back)).toEqual(wrong);
    expect(textOf(back)).toContain(text.notices.wrong);
    expect(textOf(back)).toContain('Rad 2: Skriv samma minuter som på svenska (5).');
    const where = back.body.findIndex((element) => 'id' in element && element.id === 'stepsEn');
    expect(JSON.stringify(back.body[where + 1])).toContain('Rad 2');
    expect(await house.names()).not.toContain('Snabb runda');
  });

  test('one is changed; a form that is older than the last change says so and keeps what was written', async () => {
    const house = given();
    await house.fill();
    const [template] = await house.templates.own(network.id);
    const mine = cardOf(await house.press(pia, verbs.form, { template: template?.id }));
    expect(inputsOf(mine)).toEqual(filledIn);
    await house.fill({ nameSv: 'Lugn runda' }, template?.id);
    const late = cardOf(await house.press(pia, verbs.save, { ...sent(mine), nameSv: 'Min runda' }));
    expect(textOf(late)).toContain(text.notices.changedMeanwhile);
    expect(textOf(late)).toContain('Lugn runda');
    expect(inputsOf(late).nameSv).toBe('Min runda');
    await house.press(pia, verbs.save, sent(late));
    expect((await house.templates.own(network.id)).map(({ name }) => name.sv)).toEqual(['Min runda']);
  });

  test('one is removed only with a yes, and rounds of ours are nobody’s to change', async () => {
    const house = given();
    await house.fill();
    const list = cardOf(await house.press(pia, verbs.list));
    const remove = actionsOf(list).find(({ verb }) => verb === verbs.remove);
    const ask = cardOf(await house.press(pia, verbs.remove, remove?.data));
    expect(textOf(ask)).toContain(text.removing.ask);
    expect(await house.names()).toContain('Snabb runda');
    const [yes] = actionsOf(ask);
    for (let twice = 0; twice < 2; twice++) {
      const done = cardOf(await house.press(pia, verbs.remove, yes?.data));
      expect(textOf(done)).toBe(text.removing.done);
    }
    expect(await house.names()).not.toContain('Snabb runda');
    const gone = cardOf(await house.press(pia, verbs.form, remove?.data));
    expect(textOf(gone)).toBe(text.gone);
    for (const template of ['troika', 'coach']) {
      expect(refusalOf(await house.press(pia, verbs.save, { ...filledIn, template }))).toBe('400 BadRequest');
      await house.press(pia, verbs.remove, { template, sure: 'yes' });
    }
    expect(await house.templates.list(network.id)).toEqual(builtInTemplates);
  });

  test('only facilitators see and change templates', async () => {
    const house = given();
    const form = cardOf(await house.press(pia, verbs.form));
    for (const verb of Object.values(verbs)) {
      const reply = await house.press(anna, verb, { ...sent(form), ...filledIn, sure: 'yes' });
      expect(textOf(cardOf(reply))).toBe(text.onlyFacilitators);
    }
    expect(textOf(cardOf(await house.handler.onTemplates(acting(anna))))).toBe(text.onlyFacilitators);
    expect(house.table.dump()).toEqual([]);
  });

  test('a card of another network, another channel or nowhere is refused', async () => {
    const house = given();
    const elsewhere = { place: { ...pressed(pia, '', {}, 0).place, channelId: 'channel-2' } };
    for (const verb of Object.values(verbs)) {
      const data = { ...filledIn, template: 't1' };
      expect(refusalOf(await house.press(pia, verb, { ...data, network: 'other' }))).toBe('403 OtherNetwork');
      expect(refusalOf(await house.press(pia, verb, data, elsewhere))).toBe('403 OtherChannel');
      for (const nothing of [null, 'x', { network: '../x' }]) {
        expect(refusalOf(await house.press(pia, verb, nothing))).toBe('400 BadRequest');
      }
    }
    for (const template of ['a/b', '', 7, 'x'.repeat(65)]) {
      expect(refusalOf(await house.press(pia, verbs.save, { ...filledIn, template }))).toBe('400 BadRequest');
      expect(refusalOf(await house.press(pia, verbs.remove, { template }))).toBe('400 BadRequest');
    }
    expect(house.table.dump()).toEqual([]);
    expect(house.handler.onPress(pressed(pia, 'wish/save', {}, 0), acting(pia))).toBeUndefined();
    expect(house.handler.onPress(pressed(pia, 'toString', {}, 0), acting(pia))).toBeUndefined();
  });

  test('when the store is away all that was written comes back, and nothing says it was removed', async () => {
    const house = given();
    await house.fill();
    const [template] = await house.templates.own(network.id);
    const form = cardOf(await house.press(pia, verbs.form));
    house.table.before = unreachable;
    const back = cardOf(await house.press(pia, verbs.save, { ...sent(form), ...filledIn }));
    expect(textOf(back)).toContain(text.notices.failed);
    expect(inputsOf(back)).toEqual(filledIn);
    house.table.before = (operation) => void (operation === 'replace' && unreachable());
    const asked = await house.press(pia, verbs.remove, { template: template?.id, sure: 'yes' });
    expect(textOf(cardOf(asked))).toContain(text.removing.failed);
    house.table.before = undefined;
    expect(await house.names()).toContain('Snabb runda');
  });

  test('when there are too many the form says so and keeps what was written', async () => {
    const house = given();
    for (let number = 0; number < templateLimits.own; number++) await house.fill();
    const back = await house.fill({ ...filledIn, nameSv: 'En till' });
    expect(textOf(back)).toContain(text.tooMany);
    expect(inputsOf(back).nameSv).toBe('En till');
  });
});

test('the cards are what Teams takes, under 25 KB with the most there can be, and run no markdown of others', async () => {
  const house = given();
  const hostile = '[x](http://x.example) **{"}** '.slice(0, 60).replace(/[{}]/g, '"');
  const line = (who: string) => `1 min ${who}: ${'"å" _x_ '.repeat(28)}`;
  const most = {
    nameSv: hostile,
    nameEn: hostile,
    stepsSv: Array(templateLimits.steps).fill(line('var och en')).join('\n'),
    stepsEn: Array(templateLimits.steps).fill(line('each')).join('\n'),
  };
  expect(most.stepsSv.length).toBeLessThanOrEqual(templateLimits.lines);
  const saved = await house.fill(most);
  const [template] = await house.templates.own(network.id);
  const form = cardOf(await house.press(pia, verbs.form, { template: template?.id }));
  await house.fill({ nameSv: `${hostile.slice(1)}` }, template?.id);
  const changed = cardOf(await house.press(pia, verbs.save, { ...sent(form), nameEn: 'x' }));
  const wrong = cardOf(await house.press(pia, verbs.save, { ...sent(form), stepsEn: '"\n'.repeat(1_499) }));
  const asked = cardOf(await house.press(pia, verbs.remove, { template: template?.id }));
  const all = [...Array(templateLimits.own).keys()].map((number) => ({
    ...quick,
    id: `${number}`.repeat(32),
    name: { sv: hostile, en: hostile },
  }));
  const list = templatesCard({ networkId: network.id, language: 'sv', carrier: 'card' }, all);
  for (const card of [saved, form, changed, wrong, asked, list]) {
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(25_000);
    expect(drawnWithMarkdown(card)).not.toContain('x.example');
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    for (const element of card.body) {
      if (element.type.startsWith('Input.')) {
        expect(element).toMatchObject({ label: expect.any(String), errorMessage: expect.any(String) });
      }
    }
  }
});

test('each language has all words, and what it says is in it', () => {
  expect(Object.keys(templateText.sv).toSorted()).toEqual(Object.keys(templateText.en).toSorted());
  const offers = (['sv', 'en'] as const).map((language) =>
    templatesCard({ networkId: 'n', language, carrier: 'card' }, []),
  );
  expect(offers.map((card) => card.lang)).toEqual(['sv', 'en']);
  expect(textOf(offers[1])).toContain('Coach, client and observer');
});
