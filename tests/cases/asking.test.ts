import { sharedDue, sharedSubject } from '../../bot/cases/asking/askingKinds.ts';
import { askingText } from '../../bot/cases/asking/askingText.ts';
import { verbs } from '../../bot/cases/asking/askingVerbs.ts';
import { sharesInStep } from '../../bot/cases/asking/using/sharesInStep.ts';
import type { WrittenAnswer } from '../../bot/cases/asking/writing/writtenAnswer.ts';
import type { Case, Finding } from '../../bot/cases/case.ts';
import { caseElements, casePages, showButton } from '../../bot/cases/caseCard.ts';
import type { CaseKeeping, Imported } from '../../bot/cases/caseKeeping.ts';
import { caseText } from '../../bot/cases/caseText.ts';
import { caseLimits } from '../../bot/contract/case.ts';
import { maxQuestionLength } from '../../bot/contract/caseAsking.ts';
import { readDeliveryKey } from '../../bot/contract/delivery.ts';
import { type Card, card as cardWith } from '../../bot/ports/card.ts';
import { problemsOf } from '../cards.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, partsOf, textOf } from '../fakes/sentCard.ts';
import { cardOf } from '../pressing.ts';
import { buttonsOf } from '../reminders/given.ts';
import {
  anna,
  bo,
  day,
  given,
  hour,
  libraryCase,
  ludvika,
  network,
  pia,
  place,
  torsboda,
  vansbro,
} from './askingGiven.ts';

const text = askingText.sv;
const english = askingText.en;
const unknown = 'Hur gör man med vindkraftverk och grundvatten?';
const known = 'Hur arbetar man med bostäder och inflyttning?';

/** What a model would write of the first passage. */
function writtenOf(finding: Finding): WrittenAnswer | undefined {
  const [first] = finding.cases;
  const [passage] = first?.passages ?? [];
  if (!first || !passage) return undefined;
  return {
    sentences: [{ text: 'De arbetar nära företagen.', cites: [1] }],
    citations: [{ position: 1, found: first.found, passage }],
  };
}

function expectDrawable(card: Card) {
  expect(problemsOf(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
  expect(card.actions?.length ?? 0).toBeLessThanOrEqual(5);
  for (const part of partsOf(card)) {
    if (part.type === 'ActionSet') expect((part.actions as unknown[]).length).toBeLessThanOrEqual(6);
    if (String(part.type).startsWith('Input.')) expect(part.label && part.errorMessage).toBeTruthy();
  }
}

describe('an answer', () => {
  test('quotes the best passages of the case, says where they stand, and whom to call', async () => {
    const house = given();
    const card = await house.ask(anna, known);
    const said = textOf(card);
    expect(said).toContain(text.answer.title);
    expect(said).toContain(`”${known}”`);
    expect(said).toContain('”Ludvika arbetar nära företagen om bostäder och inflyttning.”');
    expect(said).toContain('Ur: Framgångsfaktorer');
    expect(said).toContain('Ludvika kommun · Träff 1, hösten 2024 · Kommunexempel');
    // Anna is from Ludvika herself; person 3 has not said whom they represent.
    expect(said).toContain(caseText.sv.noContact);
    expect(buttonsOf(card)).toEqual([text.answer.show, text.answer.share, text.answer.yes, text.answer.no]);
    expectDrawable(card);
    expect(textOf(await house.ask(bo, known))).toContain('Kontakt: Person 1 Exempel (Ludvika)');
  });

  test('quotes two passages of the first case and one of each other, at most three cases', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id) =>
      libraryCase(id, {
        organisation: id,
        texts: {
          sv: {
            title: `Fall ${id}`,
            summary: [1, 2, 3].map((n) => ({ text: `Fjärrvärme nummer ${n} i ${id}.`, source: '' })),
            successFactors: [],
            challenges: [],
            advice: [],
          },
        },
      }),
    );
    const said = textOf(await given(many).ask(anna, 'fjärrvärme'));
    expect(said.match(/Fjärrvärme nummer/g)).toHaveLength(4);
    expect(said).not.toContain('Fall d');
  });

  test('says a source once for quotes under it, that the case says more, and once that there is nobody to call', async () => {
    const several = ['a', 'b'].map((id) =>
      libraryCase(id, {
        texts: {
          sv: {
            title: `Fall ${id}`,
            summary: [1, 2, 3].map((n) => ({
              text: `Fjärrvärme nummer ${n} i ${id}.`,
              source: 'FJÄRRVÄRME:',
            })),
            successFactors: [],
            challenges: [],
            advice: [],
          },
        },
      }),
    );
    const said = textOf(await given(several).ask(anna, 'fjärrvärme'));
    expect(said.match(/Ur: Fjärrvärme/g)).toHaveLength(2);
    expect(said.split(text.answer.saysMore)).toHaveLength(3);
    expect(said.split(caseText.sv.noContact)).toHaveLength(2);
    const [first] = several;
    if (!first) throw new Error('There are two.');
    const resource = textOf(await given([{ ...first, kind: 'resource' }]).ask(anna, 'fjärrvärme'));
    expect(resource).not.toContain(caseText.sv.noContact);
  });

  test('to an English question is quoted in English where the translation follows, else it is said to be in Swedish', async () => {
    const house = given();
    const card = await house.ask(bo, 'fråga bostäder inflyttning', { language: 'en' });
    const said = textOf(card);
    expect(said).toContain(english.answer.title);
    expect(said).toContain('“Ludvika works closely with companies on housing and newcomers.”');
    expect(said).toContain('From: Success factors');
    expect(said).not.toContain('In Swedish');
    const other = textOf(await house.ask(bo, 'ask verksamhetsområde planerar', { language: 'en' }));
    expect(other).toContain('In Swedish:');
    expect(other).toContain('“Vansbro planerar ett stort verksamhetsområde.”');
    expectDrawable(card);
  });

  test('of a case another network shares says so, and names our own members only', async () => {
    const house = given();
    house.roster.people = [anna, { ...bo, organisation: 'Timrå' }];
    const said = textOf(await house.ask(anna, 'egen hamn'));
    expect(said).toContain('delas av nätverket Lärnätverket i norr');
    expect(said).toContain(`Kontakt: ${bo.name} (Timrå)`);
  });

  test('in a model’s words is labelled and cited, on the card and for Teams', async () => {
    const house = given();
    house.model.answer = writtenOf;
    const reply = await house.reply(bo, known);
    const card = cardOf(reply);
    const said = textOf(card);
    expect(said).toContain('De arbetar nära företagen. [1]');
    expect(said).toContain(text.answer.written);
    expect(said).toContain('[1] ”Ludvika arbetar nära företagen om bostäder och inflyttning.”');
    expect(said.match(/Ludvika arbetar nära företagen om/g)).toHaveLength(1);
    expect(reply).toMatchObject({
      ai: {
        citations: [
          {
            position: 1,
            title: 'Ludvika kommun: Guldläget',
            quote: 'Ludvika arbetar nära företagen om bostäder och inflyttning.',
          },
        ],
      },
    });
    expectDrawable(card);
    // Without a model nothing says that there was one.
    const plain = await given().reply(bo, known);
    expect('ai' in plain).toBe(false);
    expect(textOf(cardOf(plain))).not.toContain('språkmodell');
  });

  test('to a press has no model’s words: Teams cannot mark them there', async () => {
    const house = given();
    house.model.answer = writtenOf;
    const form = await house.ask(bo, 'fråga');
    const answer = await house.on(bo, form, text.ask.send, { question: known });
    expect(textOf(answer)).toContain('”Ludvika arbetar nära företagen om bostäder och inflyttning.”');
    expect(textOf(answer)).not.toContain(text.answer.written);
    expect(textOf(await house.on(bo, answer, text.answer.yes))).not.toContain(text.answer.written);
    const said = { sender: bo, place, text: known, locale: undefined };
    const reply = await house.handler.onQuestion(house.acting(bo), { ...said, byPress: true });
    expect('ai' in reply).toBe(false);
    expect(house.model.asked).toEqual([]);
  });

  test('has no model asked about what the library cannot answer, and no mark', async () => {
    const house = given();
    house.model.answer = writtenOf;
    const reply = await house.reply(bo, unknown);
    expect(house.model.asked).toEqual([]);
    expect('ai' in reply).toBe(false);
  });

  test('is found anew when one of its cases has changed or gone since', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    house.library.cases = [vansbro];
    const after = textOf(await house.on(bo, answer, text.answer.yes));
    expect(after).not.toContain('Ludvika arbetar nära företagen');
    expect(after).toContain(text.nothing.title);
  });

  test('is not shown to another network, whatever its card says', async () => {
    const here = given();
    const answer = await here.ask(bo, known);
    const { answer: id } = (actionsOf(answer)[0]?.data ?? {}) as { answer?: string };
    const elsewhere = { ...here.acting(anna), network: { ...network, id: 'elsewhere' } };
    const action = { sender: anna, place, verb: verbs.answer, data: { network: 'elsewhere', answer: id } };
    const reply = await here.handler.onPress(
      { ...action, carrier: 'card', locale: undefined, messageId: undefined, pressedAt: 0 },
      elsewhere,
    );
    expect(textOf(reply && cardOf(reply))).toContain(text.ask.title);
  });

  test('a press shows it as it was given, the model’s words too, to those who read the same language', async () => {
    const house = given();
    house.model.answer = writtenOf;
    const card = await house.ask(bo, known);
    const after = await house.on(bo, card, text.answer.yes);
    expect(textOf(after)).toContain('De arbetar nära företagen. [1]');
    expect(house.model.asked).toHaveLength(1);
    const button = actionsOf(card).find(({ title }) => title === text.answer.yes);
    const inEnglish = await house.pressRaw(pia, verbs.helpful, button?.data, { language: 'en' });
    expect(inEnglish && 'ai' in inEnglish).toBe(false);
    expect(textOf(inEnglish && cardOf(inEnglish))).not.toContain('De arbetar nära företagen.');
  });
});

describe('what asks nothing', () => {
  test.each([
    'Tack!',
    'tack så mycket :)',
    'ok',
    'Hej',
    'God morgon!',
    '👍',
    '❤️ 🎉!',
    'bra',
    'Thanks',
    'HELLO',
  ])('"%s" is answered kindly, and nothing is kept of it', async (said) => {
    const house = given();
    const card = await house.ask(anna, said, { thread: 'a' });
    expect(textOf(card)).toBe(`${text.smallTalk}\n${text.ask.how}`);
    expect(textOf(cardOf(await house.press(anna, verbs.ask, { question: said })))).not.toContain(
      text.nothing.title,
    );
    expect(house.tables.caseQuestions.dump()).toEqual([]);
    expect(house.tables.caseUse.dump()).toEqual([]);
    expectDrawable(card);
  });

  test.each(['tack vare vem?', 'hej, vem har byggt bostäder?', 'bra bostäder', '3', 'god ekonomi'])(
    '"%s" is a question',
    async (said) => {
      expect(textOf(await given().ask(anna, said))).not.toContain(text.smallTalk);
    },
  );
});

describe('nothing asked, and too much', () => {
  test.each(['', 'fråga', 'ask', '?!'])('"%s" gets the form', async (said) => {
    const house = given();
    const form = await house.ask(anna, said);
    expect(inputsOf(form)).toEqual({ question: undefined });
    expectDrawable(form);
    const missing = cardOf(await house.press(anna, verbs.ask, { question: ' ' }));
    expect(textOf(missing)).toContain(text.ask.missing);
    const answered = await house.on(anna, form, text.ask.send, { question: known });
    expect(textOf(answered)).toContain(text.answer.title);
  });

  test('a long question is cut, and it is said', async () => {
    const card = await given().ask(anna, `bostäder ${'bostäder '.repeat(2_000)}`);
    expect(textOf(card)).toContain(text.answer.cut);
    expectDrawable(card);
  });

  test.each([
    ['markdown', '**bostäder** [klicka](https://exempel.se) <b>inflyttning</b>'],
    ['a date to fill in', 'bostäder inflyttning {{DATE(2020-01-01T00:00:00Z)}}'],
    ['another direction', 'bostäder \u202Egnintttylfni inflyttning'],
  ])('%s is shown as it was written', async (_, question) => {
    const house = given();
    for (const card of [await house.ask(anna, question), await house.ask(anna, `${unknown} ${question}`)]) {
      const shown = [...partsOf(card)].filter(({ text: words }) => String(words).includes('inflyttning'));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every(({ type }) => type === 'TextRun')).toBe(true);
      expect(JSON.stringify([...partsOf(card)].filter(({ type }) => type === 'TextRun'))).not.toMatch(
        /\{\{|\u202E/,
      );
      expectDrawable(card);
    }
  });

  test('the longest question and the longest cases still fit on a card', async () => {
    const long = ['a', 'b', 'c'].map((id) =>
      libraryCase(id, {
        organisation: '😀'.repeat(caseLimits.organisation / 2),
        session: '😀'.repeat(caseLimits.session / 2),
        contact: '😀'.repeat(caseLimits.contact / 2),
        texts: {
          sv: {
            title: '😀'.repeat(caseLimits.title / 2),
            summary: [1, 2, 3].map(() => ({
              text: `fjärrvärme ${'😀'.repeat(590)}`,
              source: '😀'.repeat(caseLimits.source / 2),
            })),
            successFactors: [],
            challenges: [],
            advice: [],
          },
        },
      }),
    );
    const house = given(long);
    const question = `fjärrvärme ${'😀'.repeat(maxQuestionLength)}`;
    house.model.answer = ({ cases }) => ({
      sentences: [1, 2, 3, 4].map(() => ({ text: `${'å'.repeat(200)}.`, cites: [1, 2, 3] })),
      citations: cases.map(({ found, passages: [passage] }, at) => {
        if (!passage) throw new Error('Every case has a passage.');
        return { position: at + 1, found, passage };
      }),
    });
    const answer = await house.ask(anna, question);
    expect(textOf(answer)).toContain(text.answer.title);
    expectDrawable(answer);
    const view = await house.on(anna, answer, text.answer.show);
    expectDrawable(view);
    // The way back is there although the question did not fit on the buttons.
    expect(textOf(await house.on(anna, view, text.view.back))).toContain(text.answer.title);
    expectDrawable(await house.ask(anna, `vindkraft ${'😀'.repeat(maxQuestionLength)}`));
  });
});

test('the whole of a long case fits on a card, also with the longest question in three bytes a letter', async () => {
  const [statement] = ludvika.texts.sv?.summary ?? [];
  if (!statement) throw new Error('It has a summary.');
  const summary = Array(60).fill({ ...statement, text: '漢'.repeat(caseLimits.statement) });
  const texts = {
    sv: { title: '漢'.repeat(caseLimits.title), summary, successFactors: [], challenges: [], advice: [] },
  };
  const organisation = '漢'.repeat(caseLimits.organisation);
  const house = given([{ ...ludvika, texts, organisation, session: '漢'.repeat(caseLimits.session) }]);
  const question = `漢 ${'漢'.repeat(maxQuestionLength)}`;
  const data = { case: 'ludvika', question, answer: 'a', page: '1' };
  const view = cardOf(await house.press(anna, verbs.show, data));
  expectDrawable(view);
  expect(buttonsOf(view)).toContain(text.view.back);
  const short = cardOf(await house.press(anna, verbs.show, { ...data, question: known }));
  expect(JSON.stringify(actionsOf(short))).toContain(known);
});

describe('when the library does not know', () => {
  test('it says so first, and shows what is nearest without quoting it', async () => {
    const house = given();
    const card = await house.ask(anna, unknown);
    const [title, first] = card.body.map((element) => textOf(element));
    expect(title).toBe(text.nothing.title);
    expect(first).toBe(text.nothing.sentence);
    const said = textOf(card);
    expect(said).toContain(text.nothing.nearest);
    expect(said).toContain('Guldläget');
    expect(said).not.toContain('Ludvika arbetar nära företagen');
    expect(said).toContain(text.nothing.kept);
    expect(buttonsOf(card)).toEqual([
      ...Array(3).fill(text.answer.show),
      text.nothing.askNetwork,
      text.nothing.suggestTopic,
    ]);
    expectDrawable(card);
  });

  test('of what is nearest it says whose it is and whom to call, not where it was told', async () => {
    const said = textOf(await given().ask(bo, unknown));
    expect(said).toContain('Guldläget\nLudvika kommun\nKontakt: Person 1 Exempel (Ludvika)');
    expect(said).not.toContain(caseText.sv.noContact);
  });

  test('an empty library has nothing near', async () => {
    const card = await given([]).ask(anna, unknown);
    expect(textOf(card)).toContain(text.nothing.sentence);
    expect(textOf(card)).toContain(text.nothing.empty);
    expect(textOf(card)).not.toContain(text.nothing.nearest);
    expectDrawable(card);
  });

  test('the question is kept once however it is written, without who asked', async () => {
    const house = given();
    await house.ask(anna, unknown);
    house.clock.at += 2 * 60_000;
    await house.ask(bo, `fråga ${unknown.toUpperCase()}`);
    expect(await house.questions.list(network.id)).toMatchObject([
      { text: unknown, times: 2, by: undefined },
    ]);
    for (const trace of [anna.key, anna.name, anna.teamsId, bo.key, bo.name]) {
      expect(house.stored()).not.toContain(trace);
    }
    expect(await house.questions.list('other')).toEqual([]);
  });

  test('a message that Teams delivers twice, also at once, is one asking', async () => {
    const house = given();
    await Promise.all([1, 2, 3].map(() => house.ask(anna, unknown)));
    house.clock.at += 5_000;
    await house.ask(anna, unknown);
    expect(await house.questions.list(network.id)).toMatchObject([{ times: 1 }]);
  });

  test('when it cannot be kept the card does not claim that it is', async () => {
    const house = given();
    house.tables.caseQuestions.before = unreachable;
    const said = textOf(await house.ask(anna, unknown));
    expect(said).toContain(text.nothing.sentence);
    expect(said).toContain(text.nothing.notKept);
    expect(said).not.toContain(text.nothing.kept);
  });

  test('a follow-up about a part the case does not have says just that', async () => {
    const house = given();
    await house.ask(anna, known, { thread: 'a' });
    const said = textOf(await house.ask(anna, 'några råd?', { thread: 'a' }));
    expect(said).toContain('Fallet säger inget om råd till andra.');
    expect(said).toContain(text.answer.about('Guldläget'));
  });
});

describe('a thread', () => {
  const followUp = 'och vilka hinder hade de?';

  test('remembers its last case: the part that was asked for is shown, and what it was taken to be about', async () => {
    const house = given();
    await house.ask(anna, known, { thread: 'kanal;messageid=1' });
    const card = await house.ask(bo, followUp, { thread: 'kanal;messageid=1' });
    const said = textOf(card);
    expect(said).toContain('Jag tog frågan som att den gäller ”Guldläget”.');
    expect(said).toContain('”Bostäderna räcker inte till alla som flyttar in.”');
    expect(said).toContain('”Det är svårt att hitta tekniker.”');
    // The way back to it is to the same case, also for a server that has forgotten the answer.
    house.clock.at += 2 * hour;
    const again = await house.on(bo, await house.on(bo, card, text.answer.show), text.view.back);
    expect(textOf(again)).toContain('”Det är svårt att hitta tekniker.”');
  });

  test('and not another’s, nor another network’s', async () => {
    const house = given();
    await house.ask(anna, known, { thread: 'a' });
    expect(textOf(await house.ask(anna, followUp, { thread: 'b' }))).not.toContain('Jag tog frågan');
    expect(textOf(await house.ask(anna, followUp))).not.toContain('Jag tog frågan');
    expect(await house.use.lastCases('other', 'a', house.clock.at)).toEqual([]);
  });

  test('keeps no words and no people, forgets after 14 days, and what is forgotten is removed', async () => {
    const house = given();
    await house.ask(anna, known, { thread: 'a' });
    const [row] = house.tables.caseUse.dump();
    expect(row?.key).toMatch(/^t:[0-9a-f]{32}$/);
    expect(Object.keys(row?.row ?? {}).toSorted()).toEqual(['at', 'cases']);
    const [due] = house.deliveries.planned();
    expect(due?.at).toBeGreaterThan(house.clock.at + 14 * day);
    // Asked again the same day nothing more is planned.
    await house.ask(anna, known, { thread: 'a' });
    expect(house.deliveries.planned()).toHaveLength(1);
    house.clock.at += 13 * day;
    expect(textOf(await house.ask(anna, followUp, { thread: 'a' }))).toContain('Jag tog frågan');
    house.clock.at += 14 * day;
    expect(textOf(await house.ask(anna, followUp, { thread: 'a' }))).not.toContain('Jag tog frågan');
    const [task] = house.handler.tasks;
    if (!due || !task) throw new Error('Nothing forgets.');
    await task.run(due);
    expect(house.tables.caseUse.dump().filter(({ key }) => key.startsWith('t:'))).toEqual([]);
  });

  test('that cannot be read or written is no reason for no answer', async () => {
    const house = given();
    house.tables.caseUse.before = unreachable;
    expect(textOf(await house.ask(anna, known, { thread: 'a' }))).toContain(text.answer.title);
  });
});

test('when the library does not answer the question stands in the form', async () => {
  const house = given();
  house.library.down = unreachable;
  const form = await house.ask(anna, known);
  expect(textOf(form)).toContain(text.ask.failed);
  expect(inputsOf(form)).toEqual({ question: known });
  house.library.down = undefined;
  expect(textOf(await house.on(anna, form, text.ask.send))).toContain(text.answer.title);
});

describe('the whole case', () => {
  test('has all its parts, sources, links and the contact, and leads back', async () => {
    const links = [{ title: 'Läs **mer**', url: 'https://exempel.se/guld' }];
    const house = given([{ ...ludvika, links }, vansbro]);
    const answer = await house.ask(bo, known);
    const view = await house.on(bo, answer, text.answer.show);
    const said = textOf(view);
    for (const words of [
      'Guldläget',
      caseText.sv.parts.summary,
      caseText.sv.parts.successFactors,
      caseText.sv.parts.challenges,
      'Det är svårt att hitta tekniker.',
      'Ur: Utmaningar',
      'Kontakt: Person 1 Exempel (Ludvika)',
    ]) {
      expect(said).toContain(words);
    }
    // Nothing is said of a part that is empty, and a source is said once.
    expect(said).not.toContain(caseText.sv.parts.advice);
    expect(said.match(/Ur: Utmaningar/g)).toHaveLength(1);
    expect(actionsOf(view)).toContainEqual(
      expect.objectContaining({ type: 'Action.OpenUrl', title: 'Läs   mer', url: links[0]?.url }),
    );
    expectDrawable(view);
    expect(textOf(await house.on(bo, view, text.view.back))).toBe(textOf(answer));
    expect((await house.use.counts(network.id)).get('ludvika')).toMatchObject({ opened: 1 });
  });

  test('opened from a list has no way back, and can be shared', async () => {
    const house = given();
    const { verb, data } = showButton('Visa', network.id, 'vansbro');
    const view = cardOf(await house.press(anna, verb, data));
    expect(buttonsOf(view)).toEqual([text.answer.share]);
    const shared = await house.on(anna, view, text.answer.share);
    expect(textOf(shared)).toContain(text.answer.shared.sent);
    expect(textOf(shared)).toContain('Vansbro västra');
    expect(house.posted()).toHaveLength(1);
  });

  test('that is retired, of another network, or unreadable is not shown', async () => {
    const house = given();
    for (const id of ['borta', 'other~borlange']) {
      const gone = cardOf(await house.press(anna, verbs.show, { case: id }));
      expect(textOf(gone)).toBe(text.view.gone);
    }
    for (const id of [undefined, 7, 'a/b', '~', ['ludvika']]) {
      expect(await house.press(anna, verbs.show, { case: id })).toMatchObject({
        kind: 'refused',
        status: 400,
      });
    }
  });

  test('a long one is read in pages, every word once, each small enough', () => {
    const statements = [...Array(60).keys()].map((n) => ({
      text: `nr${n}. ${'å'.repeat(1_000)}`,
      source: 'Rubrik',
    }));
    const links = [...Array(20).keys()].map((n) => ({
      title: `Länk ${n}`,
      url: `https://exempel.se/${n}${'x'.repeat(900)}`,
    }));
    const long = libraryCase('lang', {
      links,
      texts: {
        sv: { title: 'Lång', summary: statements, successFactors: statements, challenges: [], advice: [] },
      },
    });
    const pages = casePages(long, 'sv', ['Växeln']);
    expect(pages).toBeGreaterThan(5);
    const cards = [...Array(pages).keys()].map((page) =>
      cardWith('sv', caseElements(long, 'sv', ['Växeln'], page)),
    );
    const all = cards.map(textOf).join('\n');
    for (let n = 0; n < 60; n++) expect(all.match(new RegExp(`nr${n}\\.`, 'g'))).toHaveLength(2);
    expect(all.match(/Växeln/g)).toHaveLength(1);
    expect(cards.flatMap(actionsOf)).toHaveLength(20);
    for (const one of cards) expectDrawable(one);
    expect(textOf(cardWith('sv', caseElements(long, 'sv', [], 999)))).toContain(`Del ${pages} av ${pages}`);
  });

  test('in a language it does not have says so', () => {
    const shown = textOf(cardWith('en', caseElements(vansbro, 'en', undefined)));
    expect(shown).toContain(caseText.en.onlyIn.sv);
    expect(shown).not.toContain(caseText.en.noContact);
    expect(textOf(cardWith('en', caseElements(torsboda, 'en', [])))).toContain('Lärnätverket i norr');
  });
});

describe('sharing in the channel', () => {
  test('happens once an answer, also when pressed twice at once, and names nobody who pressed', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    const after = await Promise.all([1, 2].map(() => house.on(bo, answer, text.answer.share)));
    const again = await house.on(pia, answer, text.answer.share);
    expect(house.posted()).toHaveLength(1);
    expect(textOf(after[0])).toContain(text.answer.title);
    expect(textOf(again)).toContain(text.answer.shared.again);
    const [posted] = house.posted();
    if (!posted) throw new Error('Nothing was posted.');
    expect(textOf(posted)).toContain('Guldläget');
    expect(textOf(posted)).not.toContain(bo.name);
    expect(house.stored()).not.toContain(bo.key);
    // Whoever is from Ludvika can be called, whoever shared it.
    expect(textOf(posted)).toContain(anna.name);
    expectDrawable(posted);
    expect(textOf(await house.on(anna, posted, text.answer.show))).toContain('Guldläget');
    expect((await house.use.counts(network.id)).get('ludvika')).toMatchObject({ shared: 1 });
  });

  test('speaks the network’s language', async () => {
    const house = given([ludvika], { ...network, language: 'en' });
    await house.on(bo, await house.ask(bo, known), text.answer.share);
    expect(textOf(house.posted()[0])).toContain('The golden position');
  });

  test('a case can be shared a few times an hour', async () => {
    const house = given();
    const shares = [];
    for (let n = 0; n < 4; n++) {
      shares.push(textOf(await house.on(bo, await house.ask(bo, known), text.answer.share)));
    }
    expect(house.posted()).toHaveLength(3);
    expect(shares[2]).toContain(text.answer.shared.sent);
    expect(shares[3]).toContain(text.answer.shared.tooMany);
    house.clock.at += hour;
    await house.on(bo, await house.ask(bo, known), text.answer.share);
    expect(house.posted()).toHaveLength(4);
  });

  test('what stands in the channel follows the case: changed, gone with its contact, back', async () => {
    const house = given([{ ...ludvika, contact: 'Växeln i Ludvika' }, vansbro]);
    await house.on(bo, await house.ask(bo, known), text.answer.share);
    await house.on(bo, await house.ask(bo, known), text.answer.share);
    expect(textOf(house.posted()[0])).toContain('Växeln i Ludvika');
    const drawAnew = async () => {
      const dues = house.deliveries.planned().filter(({ kind }) => kind === 'caseShareRedrawing');
      const task = house.handler.tasks.find(({ kind }) => kind === 'caseShareRedrawing');
      for (const due of dues) {
        // Another server's shelf may be two seconds old.
        expect(due.at).toBeGreaterThan(house.clock.at + 2_000);
        await task?.run(due);
      }
      await house.deliveries.withdraw(dues);
      house.clock.at += 10_000;
      return { drawn: await house.deliveries.drawAnew(), dues };
    };
    const kept: Case = { ...ludvika, sharedWith: ['norr'] };
    const planned = () => house.deliveries.planned().filter(({ kind }) => kind === 'caseShareRedrawing');
    const beforeImport: ReturnType<typeof planned> = [];
    const imports: Imported[] = ['changed', 'changed', 'changed'];
    const keeping = sharesInStep(
      {
        change: async () => 'saved' as const,
        read: async () => kept,
        setRetired: async () => kept,
        share: async () => Promise.reject(new Error('Down.')),
        list: async () => [kept, { ...kept, id: 'never' }, { ...kept, id: 'abroad' }],
        importAll: async () => {
          beforeImport.push(...planned());
          return imports;
        },
      } as unknown as CaseKeeping,
      { deliveries: house.deliveries, use: house.use, clock: { now: () => house.clock.at } },
    );
    house.library.cases = [{ ...ludvika, contact: 'Någon annan' }];
    await keeping.change(network.id, 'ludvika', ludvika, 1, pia.key);
    expect((await drawAnew()).drawn).toBe(2);
    for (const card of house.posted()) expect(textOf(card)).toContain('Någon annan');
    house.library.cases = [vansbro];
    await keeping.setRetired(network.id, 'ludvika', true, pia.key);
    expect((await drawAnew()).drawn).toBe(2);
    for (const card of house.posted()) {
      expect(textOf(card)).toBe(text.view.goneShare);
      expectDrawable(card);
    }
    house.library.cases = [ludvika];
    await keeping.setRetired(network.id, 'ludvika', false, pia.key);
    expect((await drawAnew()).drawn).toBe(2);
    expect(textOf(house.posted()[0])).toContain('Guldläget');
    // Also in the channels that may no longer see it, and whether or not it can then be written.
    await expect(keeping.share(network.id, 'ludvika', { remove: ['norr'] }, pia.key)).rejects.toThrow(
      'Down.',
    );
    const { dues } = await drawAnew();
    expect(dues.map(({ networkId, subject }) => [networkId, subject])).toEqual([
      [network.id, sharedSubject('ludvika')],
      ['norr', sharedSubject(`${network.id}~ludvika`)],
    ]);
    // Of a file only where one stands in a channel: before it is written, lest nobody comes back, and again after.
    await house.use.share('norr', 'x', `${network.id}~abroad`, house.clock.at);
    const rows = ['ludvika', 'never', 'abroad', 'new'].map((id) => ({ id, body: kept }));
    expect(await keeping.importAll(network.id, rows, pia.key)).toEqual(imports);
    const places = (dues: ReturnType<typeof planned>) =>
      dues.map(({ networkId, subject, at }) => [networkId, subject, at - house.clock.at]);
    const standing = [
      [network.id, sharedSubject('ludvika')],
      ['norr', sharedSubject(`${network.id}~abroad`)],
    ];
    expect(places(beforeImport)).toEqual(standing.map((one) => [...one, 60_000]));
    expect(places(planned()).filter(([, , later]) => later !== 60_000)).toEqual(
      standing.map((one) => [...one, 5_000]),
    );
    expect((await drawAnew()).drawn).toBe(2);
    imports.fill('same');
    await keeping.importAll(network.id, rows, pia.key);
    expect(places(planned())).toEqual(standing.map((one) => [...one, 60_000]));
  });

  test('a share’s delivery has a key that its card’s button can carry', async () => {
    const odd = libraryCase('Å:1.b', { libraryId: 'other~Å:1.b', texts: ludvika.texts });
    const house = given([odd]);
    await house.on(bo, await house.ask(bo, known), text.answer.share);
    const [posted] = house.posted();
    expect(readDeliveryKey(actionsOf(posted)[0]?.data)).toBe(house.deliveries.channel[0]?.delivery.key);
    expect(textOf(posted)).toContain('Guldläget');
  });

  test('a case that is gone is not shared, nor posted when it goes meanwhile', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    house.library.cases = [vansbro];
    expect(textOf(await house.on(bo, answer, text.answer.share))).toContain(text.view.gone);
    expect(house.posted()).toEqual([]);
    const [kind] = house.handler.cards;
    const { id } = await house.use.share(network.id, 'x', 'ludvika', house.clock.at);
    expect(await kind?.render({ ...sharedDue(network.id, 'ludvika', id), key: 'k' })).toBeUndefined();
  });

  test('when the store is away it says so, and pressed again it is shared', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    house.tables.caseUse.before = unreachable;
    expect(textOf(await house.on(bo, answer, text.answer.share))).toContain(text.answer.shared.failed);
    house.tables.caseUse.before = undefined;
    expect(textOf(await house.on(bo, answer, text.answer.share))).toContain(text.answer.shared.sent);
    expect(house.posted()).toHaveLength(1);
  });
});

describe('was it helpful', () => {
  const said = async (house: ReturnType<typeof given>) => {
    const { yes, no } = (await house.use.counts(network.id)).get('ludvika') ?? {};
    return [yes ?? 0, no ?? 0];
  };

  test('one say a person, case and day, whatever answers are named', async () => {
    const house = given();
    for (const answer of ['a', 'b', 'c', undefined]) {
      await house.press(bo, verbs.helpful, { answer, case: 'ludvika', helpful: 'yes', question: known });
    }
    expect(await said(house)).toEqual([1, 0]);
    house.clock.at += 1_000;
    await house.press(bo, verbs.helpful, { answer: 'd', case: 'ludvika', helpful: 'no', question: known });
    expect(await said(house)).toEqual([0, 1]);
    house.clock.at += day;
    await house.press(bo, verbs.helpful, { answer: 'e', case: 'ludvika', helpful: 'yes', question: known });
    expect(await said(house)).toEqual([1, 1]);
  });

  test('shares and says are forgotten after 14 days, and what was counted stays', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    await house.on(bo, answer, text.answer.yes);
    await house.on(bo, answer, text.answer.share);
    const keys = () => house.tables.caseUse.dump().map(({ key }) => key.slice(0, 2));
    expect(keys().toSorted()).toEqual(['c:', 'h:', 's:']);
    const [due, ...more] = house.deliveries.planned();
    const [task] = house.handler.tasks;
    if (!due || !task || more.length > 0) throw new Error('Forgetting is planned once.');
    house.clock.at += 13 * day;
    await task.run(due);
    expect(keys()).toHaveLength(3);
    house.clock.at = due.at;
    await task.run(due);
    expect(keys()).toEqual(['c:']);
    expect((await house.use.counts(network.id)).get('ludvika')).toMatchObject({ yes: 1, shared: 1 });
  });

  test.each([text.answer.yes, text.answer.share])('"%s" alone plans that it is forgotten', async (title) => {
    const house = given();
    await house.on(bo, await house.ask(bo, known), title);
    expect(house.deliveries.planned()).toMatchObject([{ kind: 'caseForgetting' }]);
  });

  test('one say a person and answer, the last counts, without names', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    const thanks = await house.on(bo, answer, text.answer.yes);
    expect(textOf(thanks)).toContain(text.answer.thanks.yes);
    expectDrawable(thanks);
    await Promise.all([1, 2, 3].map(() => house.on(bo, answer, text.answer.yes)));
    expect(await said(house)).toEqual([1, 0]);
    await Promise.all([anna, pia].map((who) => house.on(who, answer, text.answer.no)));
    expect(await said(house)).toEqual([1, 2]);
    house.clock.at += 1_000;
    expect(textOf(await house.on(bo, answer, text.answer.no))).toContain(text.answer.thanks.no);
    expect(await said(house)).toEqual([0, 3]);
    // Late re-delivery of the first press.
    await house.on(bo, answer, text.answer.yes, {}, { pressedAt: house.clock.at - 1_000 });
    expect(await said(house)).toEqual([0, 3]);
    for (const trace of [bo.key, bo.name, anna.key]) expect(house.stored()).not.toContain(trace);
  });

  test('the same once more is the last that was pressed', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    const first = house.clock.at;
    await house.on(bo, answer, text.answer.yes);
    house.clock.at += 2_000;
    await house.on(bo, answer, text.answer.yes);
    await house.on(bo, answer, text.answer.no, {}, { pressedAt: first + 1_000 });
    expect(await said(house)).toEqual([1, 0]);
  });

  test('that cannot be saved is said, and can be pressed again', async () => {
    const house = given();
    const answer = await house.ask(bo, known);
    house.tables.caseUse.before = unreachable;
    const failed = await house.on(bo, answer, text.answer.yes);
    expect(textOf(failed)).toContain(text.answer.notSaved);
    house.tables.caseUse.before = undefined;
    await house.on(bo, failed, text.answer.yes);
    expect(await said(house)).toEqual([1, 0]);
  });

  test('Teams’ own thumbs count for the message the answer stands in', async () => {
    const house = given();
    house.model.answer = writtenOf;
    const reply = await house.reply(bo, known);
    if (reply.kind !== 'card' || !reply.ai) throw new Error('No model wrote it.');
    await house.handler.onAnswerPosted(network.id, reply.ai.answerId, 'message-1');
    const feedback = {
      networkId: network.id,
      personKey: bo.key,
      messageId: 'message-1',
      reaction: 'like' as const,
      pressedAt: house.clock.at,
    };
    await house.handler.onFeedback(feedback);
    await house.handler.onFeedback(feedback);
    expect(await said(house)).toEqual([1, 0]);
    // The buttons are the same say.
    house.clock.at += 1_000;
    await house.on(bo, cardOf(reply), text.answer.no);
    expect(await said(house)).toEqual([0, 1]);
    // Late, it is still the earlier one; and no thumb is from tomorrow.
    await house.handler.onFeedback(feedback);
    expect(await said(house)).toEqual([0, 1]);
    await house.handler.onFeedback({ ...feedback, pressedAt: house.clock.at + hour });
    expect(await said(house)).toEqual([1, 0]);
    house.clock.at += 1_000;
    await house.on(bo, cardOf(reply), text.answer.no);
    expect(await said(house)).toEqual([0, 1]);
    await house.handler.onFeedback({ ...feedback, messageId: 'message-2' });
    await house.handler.onFeedback({ ...feedback, networkId: 'other', personKey: anna.key });
    await house.handler.onAnswerPosted(network.id, 'unknown', 'message-3');
    expect(await said(house)).toEqual([0, 1]);
  });
});

describe('cases to insert', () => {
  const ids = async (house: ReturnType<typeof given>, sought: string) =>
    (await house.handler.toInsert(house.acting(anna), sought)).map(({ libraryId }) => libraryId);

  test('that match, else the nearest', async () => {
    expect((await ids(given(), 'detaljplanen'))[0]).toBe('vansbro');
    expect(await ids(given(), 'vindkraft')).toHaveLength(3);
  });

  test('without words: changed last, then popular, each once, at most ten', async () => {
    const many = [...Array(14).keys()].map((n) => libraryCase(`c${n}`, { changedAt: n }));
    const house = given(many);
    await house.use.opened(network.id, 'c1');
    await house.use.share(network.id, 'answer', 'c2', house.clock.at);
    await house.use.opened(network.id, 'c13');
    expect(await ids(house, '')).toEqual(['c13', 'c12', 'c11', 'c10', 'c9', 'c2', 'c1', 'c8', 'c7', 'c6']);
    house.tables.caseUse.before = unreachable;
    expect(await ids(house, ' ')).toHaveLength(10);
  });

  test('go to any chat: nobody to call, no buttons, in the network’s language', async () => {
    const house = given([ludvika, { ...vansbro, contact: 'Växeln i Vansbro' }]);
    const [first, second] = await house.handler.toInsert({ ...house.acting(anna, 'en') }, '');
    expect(first).toMatchObject({ title: 'Guldläget', subtitle: 'Ludvika kommun · Kommunexempel' });
    expect(textOf(first?.card)).not.toContain(anna.name);
    expect(textOf(first?.card)).not.toContain(caseText.sv.noContact);
    expect(textOf(second?.card)).toContain('Vansbro västra');
    expect(textOf(second?.card)).not.toContain('Växeln i Vansbro');
    expect(actionsOf(first?.card)).toEqual([]);
    for (const { card } of [first, second].filter((one) => one !== undefined)) expectDrawable(card);
  });
});

test.each([
  ['another network', { network: 'other' }, place, 403],
  ['no network', { network: undefined }, place, 400],
  ['another channel', {}, { ...place, channelId: 'channel-2' }, 403],
])('every press from %s is refused', async (_, data, from, status) => {
  const house = given();
  for (const verb of Object.values(verbs)) {
    const reply = await house.press(
      pia,
      verb,
      { case: 'ludvika', question: known, ...data },
      { place: from },
    );
    expect(reply).toMatchObject({ kind: 'refused', status });
  }
  expect(house.posted()).toEqual([]);
});

test('other rooms’ verbs are left alone', () => {
  const house = given();
  for (const verb of ['toString', 'case/form', 'wish/save'])
    expect(house.pressRaw(anna, verb, {})).toBeUndefined();
});
