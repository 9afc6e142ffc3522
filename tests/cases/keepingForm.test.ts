import fc from 'fast-check';
import { deckCases } from '../../bot/cases/deck/deck.ts';
import { changedIn, withForm } from '../../bot/cases/keeping/bodies.ts';
import { caseForm, fitsCard } from '../../bot/cases/keeping/caseFormCard.ts';
import { caseFormText } from '../../bot/cases/keeping/caseFormText.ts';
import { keepingText } from '../../bot/cases/keeping/keepingText.ts';
import { verbs } from '../../bot/cases/keeping/verbs.ts';
import { type CaseBody, type CaseLanguage, caseKinds, caseParts } from '../../bot/contract/case.ts';
import { plain as comparable } from '../../bot/contract/caseFile.ts';
import {
  type CaseDraft,
  caseDraft,
  caseFields,
  caseFormLimits,
  caseTextDraft,
  emptyCaseDraft,
  readCaseForm,
  readCasePress,
  readCaseTextForm,
} from '../../bot/contract/caseForm.ts';
import { unreachable } from '../fakes/memoryTable.ts';
import { actionsOf, inputsOf, textOf } from '../fakes/sentCard.ts';
import { network, refusalOf, sent } from '../pressing.ts';
import { body, enText, filledIn, given, pia, said, sam, svText } from './keepingGiven.ts';

const text = caseFormText.sv;
const words = keepingText.sv;

const numbered = (count: number) => Array.from({ length: count }, (_, n) => `ord ${n}`);
const bytesOf = (card: unknown) => Buffer.byteLength(JSON.stringify(card));

describe('a form', () => {
  test('is read as it is written: a statement a line, its source in brackets, links with their names', () => {
    const read = readCaseForm({
      ...filledIn,
      summary: '- Skolan [med trä] följde med. [Bakgrund]\n• Det tog två år.\n[Bara detta]',
      links: 'Rapporten om skolan https://example.org/skola\nhttp://example.org/kort',
    });
    expect(read).toEqual({
      ok: true,
      value: {
        kind: 'municipal',
        organisation: 'Leksand',
        session: 'Träff 4',
        language: 'sv',
        contact: 'Anna Exempel, Leksand',
        text: {
          title: 'Skolan flyttade med',
          summary: [
            said('Skolan [med trä] följde med.', 'Bakgrund'),
            said('Det tog två år.'),
            said('[Bara detta]'),
          ],
          successFactors: [said('Alla fick vara med.')],
          challenges: [],
          advice: [],
        },
        links: [
          { title: 'Rapporten om skolan', url: 'https://example.org/skola' },
          { title: 'http://example.org/kort', url: 'http://example.org/kort' },
        ],
        searchWords: ['träskola', 'flytt'],
      },
    });
  });

  test.each<[string, Partial<CaseDraft>, string[]]>([
    ['nothing', emptyCaseDraft, ['kind missing', 'language missing', 'title missing', 'summary noStatement']],
    ['a title nobody can see', { title: '\u200b*' }, ['title missing']],
    ['a long title', { title: 'x'.repeat(201) }, ['title tooLong 200']],
    ['a long organisation', { organisation: 'x'.repeat(101) }, ['organisation tooLong 100']],
    ['a long contact', { contact: 'x'.repeat(201) }, ['contact tooLong 200']],
    ['a long point', { advice: `Kort.\n${'å'.repeat(1_201)}` }, ['advice:2 tooLong 1200']],
    ['a long source', { advice: `Kort. [${'å'.repeat(201)}]` }, ['advice:1 tooLong 200']],
    ['a point of signs', { challenges: '…\n**' }, ['challenges:1 missing', 'challenges:2 missing']],
    ['many points', { summary: Array(61).fill('x').join('\n') }, ['summary tooMany 60']],
    ['more than fits', { summary: 'x'.repeat(4_001) }, ['summary tooLong 4000']],
    ['no address', { links: 'Rapporten\nhttps://example.org/a' }, ['links:1 notALink']],
    ['a script', { links: 'x javascript:alert(1)' }, ['links:1 notALink']],
    ['an address with signs', { links: 'x https://example.org/"><b>' }, ['links:1 notALink']],
    [
      'an address in disguise',
      { links: 'x https://www.regiondalarna.se@evil.example/a' },
      ['links:1 notALink'],
    ],
    ['half an address', { links: 'x https://' }, ['links:1 notALink']],
    ['a long name of a link', { links: `${'x'.repeat(201)} https://example.org` }, ['links:1 tooLong 200']],
    ['many search words', { searchWords: numbered(151).join(', ') }, ['searchWords tooManyWords 150']],
    ['a long search word', { searchWords: `va, ${'x'.repeat(61)}` }, ['searchWords wordTooLong 60']],
    ['more search words than fit', { searchWords: 'x'.repeat(2_001) }, ['searchWords tooLong 2000']],
    ['many links', { links: Array(21).fill('https://example.org').join('\n') }, ['links tooMany 20']],
  ])('with %s says so, by line', (_, over, problems) => {
    const read = readCaseForm({ ...filledIn, ...over } as CaseDraft);
    const found = read.ok
      ? []
      : read.problems.map(({ field, line, problem, max }) =>
          [line === undefined ? field : `${field}:${line}`, problem, max]
            .filter((part) => part !== undefined)
            .join(' '),
        );
    expect(found).toEqual(problems);
    for (const problem of read.ok ? [] : read.problems) {
      for (const { problem: sentence } of [caseFormText.sv, caseFormText.en]) {
        expect(sentence(problem)).toMatch(/^\p{Lu}.*\.$/su);
      }
    }
  });

  test('property: a case that is opened and saved is the case it was, whatever is written in it', () => {
    const plain = fc.stringMatching(/^[a-zåäö][a-zåäö ,.:[\]\n-]{0,30}[a-zåäö]$/);
    const odd = fc.string({ unit: 'grapheme', maxLength: 8 }).map((rest) => `x${rest}x`);
    const line = fc.oneof(plain, odd);
    const flat = line.map((one) =>
      one.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, '').normalize('NFC'),
    );
    const statements = fc.array(fc.record({ text: line, source: fc.oneof(fc.constant(''), line) }), {
      maxLength: 4,
    });
    const texts = fc.record({
      title: flat,
      summary: fc.array(fc.record({ text: line, source: line }), { minLength: 1, maxLength: 3 }),
      successFactors: statements,
      challenges: statements,
      advice: statements,
    });
    const cases: fc.Arbitrary<CaseBody> = fc.record({
      kind: fc.constantFrom(...caseKinds),
      organisation: flat,
      session: flat,
      language: fc.constantFrom<CaseLanguage>('sv', 'en'),
      texts: fc.record({ sv: texts, en: texts }),
      contact: flat,
      searchWords: fc.uniqueArray(fc.stringMatching(/^[a-zåäö][a-zåäö0-9 &-]{0,12}[a-zåäö]$/), {
        minLength: 1,
        maxLength: 4,
        selector: comparable,
      }),
      links: fc.array(
        fc.record({
          title: line,
          url: fc.constantFrom('https://example.org/a', 'http://å.example/?b=[c]#d'),
        }),
        { maxLength: 3 },
      ),
    });
    // Two statements that look the same on their lines are one to a form.
    const key = (one: { text: string; source: string }) =>
      `${one.text}[${one.source}]`.replace(/[\p{Cc}\u2028\u2029[\] ]+/gu, '');
    const isClear = (one: CaseBody) =>
      (['sv', 'en'] as const).every((language) =>
        caseParts.every((part) => {
          const lines = one.texts[language]?.[part] ?? [];
          return new Set(lines.map(key)).size === lines.length;
        }),
      ) && new Set(one.links.map(({ title, url }) => title + url)).size === one.links.length;
    fc.assert(
      fc.property(cases.filter(isClear), (one) => {
        const back = readCasePress(caseDraft(one)).draft;
        const { texts: all, ...rest } = one;
        expect(readCaseForm(back, one)).toEqual({ ok: true, value: { ...rest, text: all[one.language] } });
        const other = one.language === 'sv' ? 'en' : 'sv';
        const otherBack = readCasePress(caseTextDraft(one, other)).draft;
        expect(readCaseTextForm(otherBack, all[other])).toEqual({ ok: true, value: all[other] });
      }),
      { numRuns: 60 },
    );
  });

  test('property: whatever is sent, what is read is bounded, well-formed and never throws', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record(
        Object.fromEntries(
          [
            ...caseFields,
            'network',
            'case',
            'seen',
            'page',
            'revision',
            'networks',
            'were',
            'fingerprint',
          ].map((field) => [field, fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 400 }))]),
        ),
      ),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const { draft, caseId, chosen, page } = readCasePress(data);
        readCaseForm(draft);
        readCaseTextForm(draft);
        const all = Object.values(draft).join('\n');
        return (
          all.isWellFormed() &&
          !/[^\P{Cc}\n]/u.test(all) &&
          caseParts.every((part) => draft[part].length <= caseFormLimits.part + 1) &&
          draft.searchWords.length <= caseFormLimits.searchWords + 1 &&
          (caseId === undefined || caseId.length <= 64) &&
          chosen.every((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id)) &&
          page >= 0
        );
      }),
    );
  });
});

describe('search words in a form', () => {
  const read = (searchWords: unknown) => {
    const { draft } = readCasePress({ ...filledIn, searchWords });
    return { draft, form: readCaseForm(draft) };
  };

  test.each([
    ['commas', 'rör, va,brunnar'],
    ['lines', 'rör\r\nva\rbrunnar\u2028'],
    ['both, and twice', ' rör,\n,VA ,, brunnar \n\nva'],
    ['control characters and marks of direction', 'r\u202eör,va\u0000,\tbrunnar'],
    ['letters and dots apart', 'ro\u0308r, va, brunnar'],
  ])('are told apart by %s', (_, written) => {
    expect(read(written).form).toMatchObject({ value: { searchWords: ['rör', 'va', 'brunnar'] } });
  });

  test.each([undefined, 7, null, ['va'], { va: 'va' }, ' ,\n, '])('are none when %j is sent', (sent) => {
    expect(read(sent).form.ok).toBe(true);
    expect(read(sent).form).not.toHaveProperty('value.searchWords');
  });

  test('are at most 60 characters each', () => {
    const word = 'x'.repeat(60);
    expect(read(word).form).toMatchObject({ value: { searchWords: [word] } });
  });

  test('none at all is no change from none', () => {
    expect(changedIn({ ...body, searchWords: [] }, body)).toEqual([]);
    expect(changedIn(body, { ...body, searchWords: ['va'] })).toEqual(['searchWords']);
  });

  test.each(['sv', 'en'] as const)('are the last field, over several lines, in %s', (language) => {
    const of = { networkId: network.id, caseId: 'fall', seen: 1, carrier: 'card', language } as const;
    const form = caseForm({ ...of, purpose: 'change' }, { draft: emptyCaseDraft });
    expect(form.body.filter((element) => element.type.startsWith('Input.')).at(-1)).toMatchObject({
      id: 'searchWords',
      type: 'Input.Text',
      isMultiline: true,
      maxLength: caseFormLimits.searchWords,
      label: caseFormText[language].labels.searchWords,
      errorMessage: caseFormText[language].missing,
    });
    expect(textOf(form)).toContain(caseFormText[language].searchWordNote);
  });

  test('property: what may be written is read however it is parted, and is the same when it comes back', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-zåäö][a-zåäö0-9 &-]{0,14}$/),
      fc.string({ unit: 'binary', maxLength: 70 }),
    );
    const parted = fc.array(fc.tuple(word, fc.constantFrom(',', ', ', '\n', '\r\n', ',\n')), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(parted, (words) => {
        const written = words.flat().join('');
        const { draft, form } = read(written);
        if (written.normalize('NFC').length <= caseFormLimits.searchWords) {
          const said = form.ok ? [] : form.problems.map(({ problem }) => problem);
          expect(said).not.toContain('tooLong');
        }
        const again = read(draft.searchWords);
        expect(again).toEqual({ draft, form });
        if (!form.ok) return;
        const { searchWords = [], text: one, ...rest } = form.value;
        expect(searchWords.length).toBeLessThanOrEqual(150);
        for (const each of searchWords) expect(each).toMatch(/^[^\p{Cc},\u2028\u2029]{1,60}$/u);
        expect(new Set(searchWords.map(comparable)).size).toBe(searchWords.length);
        expect(caseDraft({ ...rest, searchWords, texts: { sv: one } })).toEqual(draft);
      }),
    );
  });
});

test('what is too long is told and never cut to fit, wherever the cut would be', () => {
  const edges = {
    title: `${'x'.repeat(caseFormLimits.title)} och mer`,
    advice: `${'x'.repeat(1_000)}\n\n\n`.repeat(6),
    links: `${'x'.repeat(caseFormLimits.links)}\n\nhttps://example.org`,
    searchWords: `${'\n'.repeat(caseFormLimits.searchWords)}va`,
  };
  const { draft } = readCasePress({ ...filledIn, ...edges });
  const read = readCaseForm(draft);
  expect(read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
    'title tooLong',
    'advice tooLong',
    'links tooLong',
  ]);
  expect(draft.searchWords).toBe('va');
  const halved = readCasePress({ title: `${'x'.repeat(caseFormLimits.title)}👷` }).draft.title;
  expect([halved.length, halved.isWellFormed()]).toEqual([caseFormLimits.title + 1, true]);
});

test('a form that its text nearly fills stays under 24 kB with what it says of the rest', () => {
  const of = { networkId: network.id, caseId: 'fall', seen: 1, carrier: 'card', language: 'sv' } as const;
  const long = 'å'.repeat(caseFormLimits.part);
  const sizes = Array.from({ length: 400 }, (_, more) => {
    const parts = { summary: long, successFactors: long, advice: long, challenges: 'å'.repeat(1_900 + more) };
    return bytesOf(caseForm({ ...of, purpose: 'change' }, { draft: { ...filledIn, kind: '', ...parts } }));
  });
  expect(Math.max(...sizes)).toBeLessThanOrEqual(24_000);
  expect(Math.max(...sizes)).toBeGreaterThan(23_700);
});

test('property: a form stays under 24 kB whatever its fields are filled with, and says what it left out', () => {
  const filling = fc.constantFrom('ord ', 'å', '"\\', '👷', 'ö\n', '\u200b\n', 'å, ', '');
  const filled = fc.record(
    Object.fromEntries(
      caseFields.map((field) => [
        field,
        fc
          .tuple(filling, fc.constantFrom(20, 900, 1_800, 4_000, 9_000))
          .map(([one, length]) => one.repeat(Math.ceil(length / (one.length || 1))).slice(0, length)),
      ]),
    ),
  );
  const words = numbered(400).join(',');
  fc.assert(
    fc.property(
      filled,
      filled,
      fc.constantFrom('sv' as const, 'en' as const),
      fc.constantFrom('change' as const, 'propose' as const, 'translation' as const),
      fc.boolean(),
      (written, stands, language, purpose, all) => {
        const fields = { ...written, kind: 'municipal', language: 'sv', ...(all && { searchWords: words }) };
        const { draft } = readCasePress(fields);
        const read = readCaseForm(draft);
        const form = caseForm(
          {
            networkId: 'n'.repeat(64),
            caseId: 'c'.repeat(64),
            seen: 9_999_999,
            carrier: 'card',
            language,
            purpose,
          },
          {
            draft,
            problems: read.ok ? [] : read.problems,
            notice: 'overtaken',
            standing: readCasePress(stands).draft,
          },
        );
        expect(bytesOf(form)).toBeLessThanOrEqual(24_000);
        const inputs = inputsOf(form);
        const lost = Object.keys(inputs).filter(
          (field) => draft[field as keyof CaseDraft] !== (inputs[field] ?? ''),
        );
        const said = textOf(form).split(caseFormText[language].leftOut).length - 1;
        expect(said).toBe(lost.length);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a facilitator', () => {
  test('writes a new case, which everybody finds', async () => {
    const house = given();
    const form = await house.card(pia, verbs.form);
    expect(inputsOf(form)).toMatchObject({ kind: 'municipal', language: 'sv', title: undefined });
    const saved = await house.card(pia, verbs.save, { ...sent(form), ...filledIn });
    expect(textOf(saved)).toContain(words.saved.title);
    expect(textOf(saved)).toContain('Skolan flyttade med');
    const [one, ...more] = (await house.library.open(network)).cases;
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      organisation: 'Leksand',
      contact: 'Anna Exempel, Leksand',
      revision: 1,
      texts: {
        sv: { summary: [said('Skolan följde med när industrin kom.', 'Bakgrund'), said('Det tog två år.')] },
      },
    });
    const [added] = await house.store.history(network.id, String(one?.id));
    expect(added).toMatchObject({ by: pia.key, change: 'added' });
  });

  test('opens a form that somebody else’s card has filled in', async () => {
    const form = await given().card(pia, verbs.form, { title: 'Från en fråga', kind: 'triad' });
    expect(inputsOf(form)).toMatchObject({ title: 'Från en fråga', kind: 'triad', language: 'sv' });
  });

  test('sends a form twice, and it is one case', async () => {
    const house = given();
    const form = { ...sent(await house.card(pia, verbs.form)), ...filledIn };
    const both = await Promise.all([house.card(pia, verbs.save, form), house.card(pia, verbs.save, form)]);
    for (const saved of both) expect(textOf(saved)).toContain(words.saved.title);
    expect(await house.cases()).toHaveLength(1);
    expect((await house.cases())[0]?.revision).toBe(1);
  });

  test('sends it again with other words: the form comes back as a change, and then it is one', async () => {
    const house = given();
    const form = { ...sent(await house.card(pia, verbs.form)), ...filledIn };
    await house.card(pia, verbs.save, form);
    const back = await house.card(pia, verbs.save, { ...form, title: 'Skolan stannade' });
    expect(textOf(back)).toContain(text.notices.overtaken);
    expect(textOf(back)).toContain('Skolan flyttade med');
    expect(inputsOf(back).title).toBe('Skolan stannade');
    await house.card(pia, verbs.save, sent(back));
    expect((await house.cases()).map(({ texts }) => texts.sv?.title)).toEqual(['Skolan stannade']);
  });

  test('gets a wrong form back with all that was written and the problems at their fields', async () => {
    const house = given();
    const form = await house.card(pia, verbs.form);
    const wrong = {
      ...filledIn,
      title: '',
      links: 'ftp://example.org',
      advice: '…',
      searchWords: 'trä\nflytt',
    };
    const back = await house.card(pia, verbs.save, { ...sent(form), ...wrong });
    expect(textOf(back)).toContain(text.notices.wrong);
    expect(inputsOf(back)).toEqual({ ...wrong, title: undefined, challenges: undefined });
    const under = (id: string) => {
      const at = back.body.findIndex((element) => 'id' in element && element.id === id);
      return textOf(back.body.slice(at + 1, at + 2));
    };
    expect(under('title')).toBe(text.missing);
    expect(under('advice')).toBe('Rad 1: Fyll i det här.');
    expect(under('links')).toContain('Rad 1: Sluta raden med en adress');
    expect(await house.cases()).toEqual([]);
    // Put right it is the case the form was made for.
    await house.card(pia, verbs.save, { ...sent(back), ...filledIn });
    expect((await house.cases()).map(({ id }) => id)).toEqual([sent(form).case]);
  });

  test('in a dialog gets buttons made for dialogs', async () => {
    const house = given();
    const inDialog = { carrier: 'dialog' } as const;
    const form = await house.card(pia, verbs.form, {}, inDialog);
    expect(actionsOf(form)).toMatchObject([{ type: 'Action.Submit', data: { verb: verbs.save } }]);
    const saved = await house.card(pia, verbs.save, { ...sent(form), ...filledIn }, inDialog);
    expect(actionsOf(saved)).toMatchObject([{ type: 'Action.Submit', data: { verb: verbs.translation } }]);
    const other = await house.on(pia, saved, 'Engelska versionen', {}, inDialog);
    expect(actionsOf(other)).toMatchObject([
      { type: 'Action.Submit', data: { verb: verbs.saveTranslation } },
    ]);
  });

  test('changes a case: the translation stays, and nothing that was not touched is other than it was', async () => {
    const house = given();
    const tricky = { ...svText, advice: [said('Två\nrader [i ett].', 'Råd [2]'), said('- Med streck.')] };
    await house.add('fall', { ...body, texts: { sv: tricky, en: enText } });
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    expect(inputsOf(form)).toMatchObject({
      title: svText.title,
      summary: 'Kommunen räknade bostäderna först. [Bakgrund]',
      links: 'Rapporten https://example.org/rapport',
    });
    const saved = await house.card(pia, verbs.save, { ...sent(form), challenges: 'Marken tog slut.' });
    expect(textOf(saved)).toContain(words.saved.apart('råd'));
    const now = await house.case('fall');
    expect(now.texts).toEqual({ sv: { ...tricky, challenges: [said('Marken tog slut.')] }, en: enText });
    expect(now.revision).toBe(2);
    await house.card(pia, verbs.save, { ...sent(form), challenges: 'Marken tog slut.' });
    expect((await house.case('fall')).revision).toBe(2);
  });

  test('says that a text was in the other language all along: the two change places', async () => {
    const house = given();
    await house.add('fall');
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    await house.card(pia, verbs.save, { ...sent(form), language: 'en' });
    expect(await house.case('fall')).toMatchObject({ language: 'en', texts: { en: svText, sv: enText } });
  });

  test('is told what no longer follows point by point, and only then', async () => {
    const house = given();
    await house.add('fall');
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    const same = await house.card(pia, verbs.save, { ...sent(form), advice: 'Börja i tid.' });
    expect(textOf(same)).not.toContain('språkversionen');
    const again = await house.card(pia, verbs.form, { case: 'fall' });
    const fewer = await house.card(pia, verbs.save, { ...sent(again), successFactors: 'En.', advice: '' });
    expect(textOf(fewer)).toContain(words.saved.apart('framgångsfaktorer, råd'));
    expect((await house.case('fall')).texts.en).toEqual(enText);
  });

  test('writes the other language in a form of its own, and takes it away', async () => {
    const house = given();
    await house.add('fall', { ...body, texts: { sv: svText } });
    const form = await house.card(pia, verbs.translation, { case: 'fall' });
    expect(Object.keys(inputsOf(form))).toEqual(['title', ...caseParts]);
    expect(textOf(form)).toContain('Skriv fallet på engelska');
    expect(textOf(form)).toContain('Originalet har 2 punkter här.');
    const wrong = await house.card(pia, verbs.saveTranslation, { ...sent(form), title: 'Only a title' });
    expect(textOf(wrong)).toContain('Skriv minst en punkt');
    expect(textOf(wrong)).toContain('Originalet har 2 punkter här.');
    const written = { ...caseTextDraft(body, 'en') };
    await house.card(pia, verbs.saveTranslation, { ...sent(wrong), ...written });
    expect((await house.case('fall')).texts).toEqual({ sv: svText, en: enText });
    const opened = await house.card(pia, verbs.translation, { case: 'fall' });
    expect(inputsOf(opened).title).toBe(enText.title);
    await house.card(pia, verbs.saveTranslation, { ...sent(opened), ...emptyCaseDraft });
    expect((await house.case('fall')).texts).toEqual({ sv: svText });
  });

  test.each([
    ['the case', verbs.form, verbs.save],
    ['its translation', verbs.translation, verbs.saveTranslation],
  ])(
    'overtaken in %s: what was written stays, how it stands is shown, and saved again it holds',
    async (_, open, save) => {
      const house = given();
      await house.add('fall');
      const mine = await house.card(pia, open, { case: 'fall' });
      const theirs = await house.card(sam, open, { case: 'fall' });
      await house.card(sam, save, { ...sent(theirs), title: 'Deras rubrik' });
      const back = await house.card(pia, save, { ...sent(mine), title: 'Min rubrik' });
      expect(textOf(back)).toContain(text.notices.overtaken);
      expect(textOf(back)).toContain('Deras rubrik');
      // Only what differs.
      expect(textOf(back)).not.toContain(text.labels.advice);
      expect(inputsOf(back).title).toBe('Min rubrik');
      await house.card(pia, save, sent(back));
      const { texts, revision } = await house.case('fall');
      expect(revision).toBe(3);
      expect([texts.sv?.title, texts.en?.title]).toContain('Min rubrik');
      expect([texts.sv?.title, texts.en?.title]).not.toContain('Deras rubrik');
    },
  );

  test('overtaken between reading and writing is overtaken too', async () => {
    const house = given();
    await house.add('fall');
    const mine = await house.card(pia, verbs.form, { case: 'fall' });
    house.meanwhile.do = () =>
      house.store.change(network.id, 'fall', { ...body, contact: 'Bo Exempel' }, 1, sam.key);
    const back = await house.card(pia, verbs.save, { ...sent(mine), title: 'Min' });
    expect(textOf(back)).toContain(text.notices.overtaken);
    expect(textOf(back)).toContain('Bo Exempel');
    await house.card(pia, verbs.save, { ...sent(back), contact: 'Bo Exempel' });
    expect(await house.case('fall')).toMatchObject({
      contact: 'Bo Exempel',
      texts: { sv: { title: 'Min' } },
    });
  });

  test('of a case retired meanwhile: what was written stays, and can be saved when it is back', async () => {
    const house = given();
    await house.add('fall');
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    const other = await house.card(pia, verbs.translation, { case: 'fall' });
    await house.store.setRetired(network.id, 'fall', true, sam.key);
    const back = await house.card(pia, verbs.save, { ...sent(form), title: 'Ny rubrik' });
    expect(textOf(back)).toContain(text.notices.retiredMeanwhile);
    expect(inputsOf(back).title).toBe('Ny rubrik');
    const otherBack = await house.card(pia, verbs.saveTranslation, { ...sent(other), title: 'New title' });
    expect(textOf(otherBack)).toContain(text.notices.retiredMeanwhile);
    for (const verb of [verbs.form, verbs.translation, verbs.share]) {
      expect(textOf(await house.card(pia, verb, { case: 'fall' }))).toBe(words.isRetired);
    }
    await house.card(pia, verbs.restore, { case: 'fall' });
    const again = await house.card(pia, verbs.save, sent(back));
    await house.card(pia, verbs.save, sent(again));
    expect((await house.case('fall')).texts.sv?.title).toBe('Ny rubrik');
  });

  test('when the store is away everything written comes back', async () => {
    const house = given();
    await house.add('fall');
    const fresh = await house.card(pia, verbs.form);
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    const other = await house.card(pia, verbs.translation, { case: 'fall' });
    for (const before of [
      unreachable,
      (operation: string) => void (operation === 'transact' && unreachable()),
    ]) {
      house.table.before = before;
      for (const [verb, of] of [
        [verbs.save, fresh],
        [verbs.save, form],
        [verbs.saveTranslation, other],
      ] as const) {
        const back = await house.card(pia, verb, { ...sent(of), ...filledIn });
        expect(textOf(back)).toContain(text.notices.failed);
        expect(inputsOf(back)).toMatchObject({ title: filledIn.title, summary: filledIn.summary });
        expect(sent(back).case).toBe(sent(of).case);
      }
    }
    house.table.before = undefined;
    expect((await house.cases()).map(({ id, revision }) => `${id} ${revision}`)).toEqual(['fall 1']);
  });

  test('may fill every field to its end with ordinary words, and gets all of it back', async () => {
    const house = given();
    const line = 'Vi räknade bostäderna i hela kommunen och såg att de inte räckte. [Framgångsfaktorer]\n';
    const part = line.repeat(50).slice(0, caseFormLimits.part).trim();
    const links = 'Rapporten om bostäder https://example.org/rapport\n'.repeat(19).trim();
    const searchWords = Array.from({ length: 150 }, (_, n) => `brygga ${n}`).join('\n');
    const parts = { summary: part, successFactors: part, challenges: part, advice: part };
    const all = { ...filledIn, ...parts, links, searchWords };
    const form = await house.card(pia, verbs.form);
    const wrong = await house.card(pia, verbs.save, { ...sent(form), ...all, title: '' });
    expect(inputsOf(wrong)).toEqual({ ...all, title: undefined });
    await house.card(pia, verbs.save, { ...sent(wrong), title: 'Allt' });
    const [one] = await house.cases();
    expect(inputsOf(await house.card(pia, verbs.form, { case: one?.id }))).toEqual({ ...all, title: 'Allt' });
  });

  test('writes search words as they come, each once; unchanged they change nothing, emptied they are gone', async () => {
    const house = given();
    await house.add('fall', { ...body, searchWords: ['va', 'Vatten & avlopp'] });
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    expect(inputsOf(form)).toMatchObject({ searchWords: 'va\nVatten & avlopp' });
    await house.card(pia, verbs.save, { ...sent(form) });
    expect(await house.case('fall')).toMatchObject({ searchWords: ['va', 'Vatten & avlopp'], revision: 1 });
    const again = await house.card(pia, verbs.form, { case: 'fall' });
    await house.card(pia, verbs.save, { ...sent(again), searchWords: 'rör,\nVA,, brunnar \n\nva' });
    expect(await house.case('fall')).toMatchObject({ searchWords: ['rör', 'va', 'brunnar'] });
    const history = await house.card(pia, verbs.history, { case: 'fall' });
    expect(textOf(history)).toContain('Ändrade sökorden.');
    const last = await house.card(pia, verbs.form, { case: 'fall' });
    await house.card(pia, verbs.save, { ...sent(last), searchWords: ' \n,' });
    expect(await house.case('fall')).not.toHaveProperty('searchWords');
  });

  test('is told of search words that are too many or too long, and keeps what was written', async () => {
    const house = given();
    const form = await house.card(pia, verbs.form);
    const many = numbered(151).join('\n');
    const back = await house.card(pia, verbs.save, { ...sent(form), ...filledIn, searchWords: many });
    expect(textOf(back)).toContain('Skriv högst 150 sökord.');
    expect(inputsOf(back)).toMatchObject({ searchWords: many });
    const run = 'ord '.repeat(30).trim();
    const long = await house.card(pia, verbs.save, { ...sent(back), searchWords: run });
    expect(textOf(long)).toContain('Ett sökord får ha högst 60 tecken.');
    expect(inputsOf(long)).toMatchObject({ searchWords: run });
    const most = numbered(400).join(', ');
    const cut = await house.card(pia, verbs.save, { ...sent(long), searchWords: most });
    expect(textOf(cut)).toContain('Korta till högst 2000 tecken.');
    // Cut off, and still words.
    expect(inputsOf(cut)).toMatchObject({ searchWords: expect.stringMatching(/^ord 0\nord 1\nord 2\n/) });
    expect(await house.cases()).toEqual([]);
    await house.card(pia, verbs.save, { ...sent(cut), searchWords: 'va' });
    expect(await house.cases()).toMatchObject([{ searchWords: ['va'] }]);
  });

  test.each([',', '\n'])(
    'may write as many search words as fit, with %j between, and opens them again',
    async (between) => {
      const house = given();
      const most = numbered(150).map((word) => word.padEnd(12, 'r'));
      const form = await house.card(pia, verbs.form);
      const sentWords = most.join(between);
      expect(sentWords.length).toBeGreaterThan(caseFormLimits.searchWords - 100);
      await house.card(pia, verbs.save, { ...sent(form), ...filledIn, searchWords: sentWords });
      const [one] = await house.cases();
      expect(one?.searchWords).toEqual(most);
      const again = await house.card(pia, verbs.form, { case: one?.id });
      expect(inputsOf(again)).toMatchObject({ searchWords: most.join('\n') });
    },
  );

  test('can open every case of the deck, and saves it as it was', () => {
    for (const { id, body: one } of deckCases) {
      const draft = caseDraft(one);
      for (const language of ['sv', 'en'] as const) {
        const of = { networkId: network.id, caseId: id, seen: 1, carrier: 'card', language } as const;
        expect([id, fitsCard({ ...of, purpose: 'change' }, draft)]).toEqual([id, true]);
      }
      const read = readCaseForm(readCasePress(draft).draft, one);
      expect(read.ok && changedIn(one, withForm(read.value, one))).toEqual([]);
    }
  });

  test('overtaken in other search words sees them in a line, and not when they are the same', async () => {
    const house = given();
    await house.add('fall', { ...body, searchWords: ['va', 'rör'] });
    const mine = await house.card(pia, verbs.form, { case: 'fall' });
    const theirs = await house.card(sam, verbs.form, { case: 'fall' });
    const added = await house.card(sam, verbs.save, { ...sent(theirs), searchWords: 'va, rör, brunn' });
    expect(textOf(added)).toContain(words.saved.title);
    const back = await house.card(pia, verbs.save, { ...sent(mine), searchWords: 'va, damm' });
    expect(textOf(back)).toContain('va, rör, brunn');
    expect(inputsOf(back)).toMatchObject({ searchWords: 'va\ndamm' });
    const same = { ...sent(mine), title: 'Min rubrik', searchWords: 'va,rör\nbrunn' };
    const other = await house.card(pia, verbs.save, same);
    expect(textOf(other)).toContain(text.notices.overtaken);
    expect(textOf(other)).not.toContain('va, rör, brunn');
  });

  test('adds search words to what a member proposed', async () => {
    const house = given();
    await house.propose({ ...filledIn, searchWords: 'mina egna' });
    const [proposal] = await house.store.proposals(network.id);
    const form = await house.card(pia, verbs.mend, { case: proposal?.id });
    expect(inputsOf(form)).toMatchObject({ searchWords: undefined });
    await house.card(pia, verbs.approveMended, { ...sent(form), searchWords: 'träskola' });
    expect(await house.cases()).toMatchObject([{ searchWords: ['träskola'] }]);
  });

  test('is told when a case becomes too long with its other language, and loses nothing', async () => {
    const house = given();
    const much = Array.from({ length: 60 }, () => said('x'.repeat(815)));
    const en = {
      ...enText,
      summary: much,
      successFactors: much,
      challenges: much,
      advice: much.slice(0, 55),
    };
    await house.add('fall', { ...body, texts: { sv: svText, en } });
    const form = await house.card(pia, verbs.form, { case: 'fall' });
    const summary = Array(4).fill('y'.repeat(999)).join('\n');
    const back = await house.card(pia, verbs.save, { ...sent(form), summary, advice: summary });
    expect(textOf(back)).toContain(text.notices.tooLong);
    expect(inputsOf(back)).toMatchObject({ summary, advice: summary });
    expect((await house.case('fall')).revision).toBe(1);
  });

  test('does not get half a case in a form: one that is too long says what to do', async () => {
    const house = given();
    const long = Array.from({ length: 9 }, (_, at) => said(`${at} ${'å'.repeat(500)}`));
    await house.add('long', { ...body, texts: { sv: { ...svText, advice: long }, en: enText } });
    const quotes = [said('"'.repeat(1_150)), said(`${'"'.repeat(1_149)}x`), said(`${'"'.repeat(1_148)}y`)];
    const heavy = { ...svText, summary: quotes, successFactors: quotes, challenges: quotes, advice: quotes };
    await house.add('heavy', { ...body, texts: { sv: heavy } });
    for (const id of ['long', 'heavy']) {
      expect(textOf(await house.card(pia, verbs.form, { case: id }))).toBe(text.tooLongForForm);
    }
    expect(inputsOf(await house.card(pia, verbs.translation, { case: 'long' })).title).toBe(enText.title);
  });

  test('is told of cases that do not exist, and forms that say nothing are refused', async () => {
    const house = given();
    for (const verb of [verbs.form, verbs.translation]) {
      expect(textOf(await house.card(pia, verb, { case: 'nope' }))).toBe(words.gone);
    }
    expect(textOf(await house.card(pia, verbs.save, { ...filledIn, case: 'nope', seen: '3' }))).toBe(
      words.gone,
    );
    for (const id of ['a/b', '', 7, 'x'.repeat(65)]) {
      for (const verb of [verbs.save, verbs.saveTranslation, verbs.translation]) {
        expect(refusalOf(await house.press(pia, verb, { ...filledIn, case: id, seen: '1' }))).toBe(
          '400 BadRequest',
        );
      }
    }
    expect(refusalOf(await house.press(pia, verbs.saveTranslation, { ...filledIn, case: 'x' }))).toBe(
      '400 BadRequest',
    );
    expect(await house.cases()).toEqual([]);
  });
});
