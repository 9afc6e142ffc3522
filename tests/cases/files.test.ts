import fc from 'fast-check';
import { withUnsaid } from '../../bot/cases/caseImport.ts';
import { readCaseFile, writeCaseFile } from '../../bot/cases/files/caseFile.ts';
import { caseFileText, fieldReports } from '../../bot/cases/files/caseFileText.ts';
import { maxFileRows } from '../../bot/cases/files/fileRows.ts';
import { type CaseBody, type CaseText, caseLimits, caseParts } from '../../bot/contract/case.ts';
import { citableLength, cutProse, cutStatement } from '../../bot/contract/caseCutting.ts';
import { type CaseProblem, readCaseRow } from '../../bot/contract/caseFile.ts';

function bodyOf(data: object): CaseBody {
  const read = readCaseRow({ title: 'Guldläget', summary: 'Ludvika växer.', ...data });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.body;
}
const textIn = (data: object, language: 'sv' | 'en' = 'sv'): CaseText => {
  const text = bodyOf(data).texts[language];
  if (!text) throw new Error(`No text in ${language}.`);
  return text;
};
function problemsOf(data: object): readonly CaseProblem[] {
  const read = readCaseRow({ title: 'Guldläget', summary: 'Ludvika växer.', ...data });
  return read.ok ? [] : read.problems;
}
function casesOf(file: unknown, format: 'json' | 'csv' | 'md') {
  const read = readCaseFile(file, format);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.cases;
}
const said = (...texts: string[]) => texts.map((text) => ({ text, source: '' }));
/** Everything but white space, for what may be cut but not lost. */
const inked = (text: string) => text.replace(/\s+/g, '');

describe('a row', () => {
  test('as surfaces have it becomes a case', () => {
    const read = readCaseRow({
      id: 17,
      title: 'Guldläget',
      organisation: 'Ludvika',
      kind: 'Kommunexempel',
      summary: 'Ludvika växer.\n\nHitachi anställer.',
      successFactors: ['Samverkan', { text: 'Mod', source: 'Framgångsfaktorer' }, ''],
      challenges: 'Bostäder\nTid',
      advice: [],
      links: ['https://ludvika.se/x', 'Om oss https://www.ludvika.se', { title: 'T', url: 'http://a.se' }],
    });
    expect(read).toEqual({
      ok: true,
      id: '17',
      body: {
        kind: 'municipal',
        organisation: 'Ludvika',
        session: '',
        language: 'sv',
        texts: {
          sv: {
            title: 'Guldläget',
            summary: said('Ludvika växer.', 'Hitachi anställer.'),
            successFactors: [...said('Samverkan'), { text: 'Mod', source: 'Framgångsfaktorer' }],
            challenges: said('Bostäder', 'Tid'),
            advice: [],
          },
        },
        contact: '',
        links: [
          { title: 'ludvika.se', url: 'https://ludvika.se/x' },
          { title: 'Om oss', url: 'https://www.ludvika.se' },
          { title: 'T', url: 'http://a.se' },
        ],
      },
      notes: [],
      unsaid: ['session', 'contact', 'searchWords', 'translation'],
    });
  });

  test('has its translation in the other language', () => {
    const body = bodyOf({ language: 'en-GB', translation: { title: 'På svenska', advice: ['Råd'] } });
    expect(body.language).toBe('en');
    expect(body.texts.en?.title).toBe('Guldläget');
    expect(body.texts.sv).toMatchObject({ title: 'På svenska', advice: said('Råd') });
    expect(bodyOf({ translation: { title: '', summary: [] } }).texts.en).toBeUndefined();
  });

  test.each([
    ['municipal', 'municipal'],
    ['Municipal case', 'municipal'],
    ['case', 'municipal'],
    ['kunskapspass', 'knowledge'],
    ['knowledge pass', 'knowledge'],
    ['Rapport', 'resource'],
    ['podd', 'resource'],
    ['web-seminar', 'resource'],
    ['FAQ', 'resource'],
    ['bidrag från en triad', 'triad'],
    ['Triad', 'triad'],
  ])('of kind %s is %s', (word, kind) => {
    const read = readCaseRow({ title: 'T', summary: 's', kind: word });
    expect(read).toMatchObject({ ok: true, body: { kind }, notes: [] });
  });

  test.each([undefined, 'okänt', 7, ['x'], 'constructor'])(
    'of kind %j is a resource, and that is said',
    (kind) => {
      const read = readCaseRow({ title: 'T', summary: 's', kind });
      expect(read).toMatchObject({
        ok: true,
        body: { kind: 'resource' },
        notes: [{ field: 'kind', note: 'kindAssumed' }],
      });
    },
  );

  test('is composed the same way whatever machine it comes from', () => {
    const row = { id: 'a\u030are', title: 'A\u030are', summary: 'A\u0308lv', kind: 'la\u0308nk' };
    expect(readCaseRow(row)).toMatchObject({
      ok: true,
      id: 'åre',
      body: { kind: 'resource', texts: { sv: { title: 'Åre', summary: said('Älv') } } },
      notes: [],
    });
  });

  test('leaves unknown fields out, and says so', () => {
    const read = readCaseRow({ title: 'T', summary: 's', kind: 'faq', färg: 'röd', revision: 3 });
    expect(read).toMatchObject({ ok: true, notes: [{ field: 'färg', note: 'ignored' }] });
  });

  test('with a title that is too long has it cut, and whole in the summary', () => {
    const title = `${'Hur gör man när '.repeat(30)}det är klart?`;
    const text = textIn({ title });
    expect(text.title.length).toBeLessThanOrEqual(caseLimits.title);
    expect(text.title).toMatch(/^Hur gör man när Hur .* …$/);
    expect(text.summary).toEqual(said(title, 'Ludvika växer.'));
  });

  test('says all that is wrong with it', () => {
    const long = 'x'.repeat(2_000);
    const wrong = {
      id: 'a/b',
      title: ' ',
      organisation: long,
      summary: [1, null, { text: 'ok', source: long }],
      advice: { text: 'no list' },
      challenges: Array.from({ length: 61 }, () => 'x'),
      language: 'fi',
      contact: ['x'],
      session: long,
      links: ['javascript:alert(1)', 'https://anna:lösen@a.se', `https://a.se/${long}`, 7],
      translation: 'x',
    };
    expect(problemsOf(wrong)).toEqual([
      { field: 'id', problem: 'badId' },
      { field: 'language', problem: 'unknown' },
      { field: 'title', problem: 'missing' },
      { field: 'summary[1]', problem: 'notText' },
      { field: 'summary[2].source', problem: 'tooLong', max: caseLimits.source },
      { field: 'challenges', problem: 'tooMany', max: caseLimits.statements },
      { field: 'advice', problem: 'notText' },
      { field: 'translation', problem: 'unknown' },
      { field: 'organisation', problem: 'tooLong', max: caseLimits.organisation },
      { field: 'session', problem: 'tooLong', max: caseLimits.session },
      { field: 'contact', problem: 'notText' },
      { field: 'links[0]', problem: 'notALink' },
      { field: 'links[1]', problem: 'notALink' },
      { field: 'links[2].url', problem: 'tooLong', max: caseLimits.url },
      { field: 'links[3]', problem: 'notALink' },
    ]);
    for (const [language, first] of [
      [
        'sv',
        'Skriv id med bokstäver, siffror och . _ : -, högst 64 tecken, och inte import, export eller proposals.',
      ],
      [
        'en',
        'Write the id with letters, digits and . _ : -, at most 64 characters, and not import, export or proposals.',
      ],
    ] as const) {
      expect(fieldReports(problemsOf(wrong), language)[0]).toEqual({ field: 'id', message: first });
    }
    expect(fieldReports(problemsOf(wrong), 'sv').slice(4, 5)).toEqual([
      {
        field: 'summary[2].source',
        message: 'Korta källan i nummer 3 i sammanfattningen till högst 200 tecken.',
      },
    ]);
  });

  test.each([[{ title: '' }], [{ translation: { title: 7, summary: [false] } }]])('%j is no case', (data) => {
    expect(problemsOf(data).length).toBeGreaterThan(0);
  });

  test('needs a statement, in any part', () => {
    expect(problemsOf({ summary: ' \n ' })).toEqual([{ field: 'summary', problem: 'noStatement' }]);
    expect(problemsOf({ summary: '', advice: 'Ring' })).toEqual([]);
  });

  test('that is too big as a whole is a problem', () => {
    const many = Array.from({ length: 60 }, () => 'å'.repeat(1_200));
    expect(problemsOf({ summary: many, advice: many, challenges: many })).toEqual([
      { field: '', problem: 'tooBig', max: caseLimits.body },
    ]);
  });

  test.each(['import', 'export', 'proposals', '~', 'a~b', '', '-a', 'x'.repeat(65)])(
    'takes no id %j',
    (id) => {
      expect(problemsOf({ id })).toEqual(id === '' ? [] : [{ field: 'id', problem: 'badId' }]);
    },
  );

  test('of any kind is read without throwing, and every problem has a sentence in both languages', () => {
    const sentences = new Set<string>();
    fc.assert(
      fc.property(anyRow, (row) => {
        const read = readCaseRow(row);
        if (read.ok) expect(JSON.stringify(read.body).length).toBeLessThanOrEqual(caseLimits.body);
        else {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const language of ['sv', 'en'] as const) {
            for (const { message } of fieldReports(read.problems, language)) {
              expect(message).toMatch(/^\S.*[.}]$/);
              expect(message).not.toContain('undefined');
              sentences.add(message);
            }
          }
        }
      }),
    );
    expect(sentences.size).toBeGreaterThan(20);
  });
});

describe('a text', () => {
  const sentence = 'Kommunen planerar bostäder tillsammans med företagen, t.ex. Hitachi i Ludvika. ';

  test('is cut at blank lines, and long paragraphs at sentence ends', () => {
    const cut = cutProse(`Ett.\nSamma.\r\n \r\nTvå.\n\n${sentence.repeat(20)}`, 60);
    expect(cut.slice(0, 2)).toEqual(['Ett. Samma.', 'Två.']);
    expect(cut.length).toBeGreaterThan(3);
    for (const one of cut.slice(2)) {
      expect(one).toMatch(/^Kommunen .* i Ludvika\.$/);
      expect(one.length).toBeLessThanOrEqual(citableLength);
    }
  });

  test('is not cut after an abbreviation, nor in the middle of a sign', () => {
    const first = `${'x'.repeat(540)}.`;
    const second = 'Vi bygger bostäder, t.ex. Hitachi behöver många av dem i Ludvika, och det tar tid.';
    expect(cutProse(`${first} ${second}`, 60)).toEqual([first, second]);
    const signs = `a${'😀'.repeat(700)}`;
    expect(cutProse(signs, 60).join('')).toBe(signs);
    expect(cutProse(signs, 60).map((one) => one.length)).toEqual([599, 600, 202]);
  });

  test('with more paragraphs than a case holds keeps neighbours together', () => {
    const text = Array.from({ length: 200 }, (_, index) => `Stycke ${index}.`).join('\n\n');
    const cut = textIn({ summary: text }).summary.map((one) => one.text);
    expect(cut.length).toBeLessThanOrEqual(60);
    expect(inked(cut.join(''))).toBe(inked(text));
  });

  test('loses nothing and reorders nothing, whatever it is', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const cut = cutProse(text, most);
        expect(inked(cut.join(''))).toBe(inked(text));
        for (const one of cut) {
          expect(one.length).toBeGreaterThan(0);
          expect(one.length).toBeLessThanOrEqual(caseLimits.statement);
          expect(one.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  // Each of these takes minutes where a step looks back over all that was before it.
  test.each([
    'a',
    ' ',
    '\n ',
    'a. ',
    '😀',
    '# ',
    '[',
    '\\',
    '\\[',
    '"',
    ';',
    '---\n',
    '---\ntitle: x\n',
    '- ',
    'id: x\n',
  ])('of nothing but %j is read in time', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const started = performance.now();
    for (const around of [(middle: string) => middle, (middle: string) => `# T\n\n## x${middle}x`]) {
      readCaseFile(around(text), 'md');
      readCaseFile(`---\nid: ${text}\n---\n`, 'md');
      readCaseFile(`title;summary\nT;${around(text)}`, 'csv');
      readCaseFile([{ title: 'T', summary: around(text), advice: text }], 'json');
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('without a space is cut in time, however long it is', () => {
    const started = performance.now();
    const cut = cutStatement('a'.repeat(10_000_000));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(new Set(cut.slice(0, -1).map((one) => one.length))).toEqual(new Set([citableLength]));
    // Where there is one, a piece ends there, if it is not much shorter for it.
    const lengths = (text: string) => cutStatement(text).map((one) => one.length);
    expect(lengths(`${'b'.repeat(600)} ${'c'.repeat(700)}`)).toEqual([600, 599, 101]);
    expect(lengths(`${'b'.repeat(301)} ${'c'.repeat(700)} ${'d'.repeat(300)}`)).toEqual([301, 599, 402]);
    expect(lengths(`${'b'.repeat(300)} ${'c'.repeat(1_000)}`)).toEqual([600, 600, 101]);
  });
});

describe('a file', () => {
  test.each(['json', 'csv', 'md'] as const)('of %s gives back the cases it was made of', (format) => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 4 }), (bodies) => {
        const cases = bodies.map((body, index) => ({ id: `å:${index}`, ...body }));
        const text = writeCaseFile(cases, format);
        const read = readCaseFile(text, format);
        if (!read.ok) throw new Error(`${JSON.stringify(read)}\n${text}`);
        expect(read.cases.map(({ id, body }) => ({ id, ...body }))).toEqual(cases);
        expect(read.cases.flatMap(({ notes }) => notes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['json', 'csv', 'md'] as const)(
    'of %s keeps what is written in another way readable',
    (format) => {
      // A body that no reader of ours made: a line break and a sign that turns the reading direction.
      const body = bodyOf({ summary: ['x'] });
      const text = { ...(body.texts.sv as CaseText), summary: said('a\n## Råd\n- b\u202E\n---\nid: x') };
      const [one] = casesOf(writeCaseFile([{ id: 'x', ...body, texts: { sv: text } }], format), format);
      expect(one?.body.texts.sv?.summary).toEqual(said('a ## Råd - b --- id: x'));
    },
  );

  test('names the row and the field of every problem, and takes none of it', () => {
    const rows = [
      { title: 'A', summary: 's' },
      7,
      { id: 'x', title: '' },
      { id: 'x', title: 'B', summary: 's' },
    ];
    expect(readCaseFile([...rows, { id: 'x', title: 'C', summary: 's' }, rows[0]], 'json')).toEqual({
      ok: false,
      problem: undefined,
      rows: [
        { row: 2, problems: [{ field: '', problem: 'notACase' }] },
        {
          row: 3,
          problems: [
            { field: 'title', problem: 'missing' },
            { field: 'summary', problem: 'noStatement' },
          ],
        },
        { row: 5, problems: [{ field: 'id', problem: 'twice' }] },
        { row: 6, problems: [{ field: '', problem: 'twice' }] },
      ],
      more: 0,
    });
  });

  test.each([
    [undefined, 'json', { what: 'notAList' }],
    [{}, 'json', { what: 'notAList' }],
    ['{', 'json', { what: 'notJson' }],
    [{ cases: [] }, 'json', { what: 'empty' }],
    [undefined, 'csv', { what: 'empty' }],
    [7, 'csv', { what: 'notText' }],
    ['\ufeff;;\n', 'csv', { what: 'empty' }],
    ['a;b\n1;2', 'csv', { what: 'noColumn', column: 'title' }],
    ['titel;b\n1;2', 'csv', { what: 'noColumn', column: 'summary' }],
    ['titel;råd\n', 'csv', { what: 'empty' }],
    ['titel;råd\nA;x\nB;"y\nC;z\nD;w', 'csv', { what: 'quotes', row: 3 }],
    ['', 'md', { what: 'empty' }],
    [[], 'md', { what: 'notText' }],
  ] as const)('%j as %s is none', (file, format, problem) => {
    expect(readCaseFile(file, format)).toEqual({ ok: false, problem, rows: [], more: 0 });
    for (const language of ['sv', 'en'] as const) {
      expect(caseFileText[language].file(problem)).toMatch(/^\S.*[.}]$/);
    }
  });

  test('holds as many rows as are named, and no more', () => {
    const rows = Array.from({ length: maxFileRows + 1 }, (_, index) => ({
      title: `T${index}`,
      summary: 's',
    }));
    expect(readCaseFile(rows, 'json')).toEqual({
      ok: false,
      problem: { what: 'tooMany' },
      rows: [],
      more: 0,
    });
    expect(casesOf(rows.slice(1), 'json')).toHaveLength(maxFileRows);
  });

  test('full of problems names 500 of them, and says how many more there are', () => {
    const rows = Array.from({ length: maxFileRows }, () => ({ summary: Array(60).fill({}) }));
    const read = readCaseFile(rows, 'json');
    if (read.ok) throw new Error('It is read.');
    expect(read.rows.flatMap(({ problems }) => problems)).toHaveLength(500);
    expect(read.rows.at(-1)?.row).toBe(Math.ceil(500 / 61));
    expect(read.more).toBe(61 * maxFileRows - 500);
    expect(caseFileText.sv.wrong(0)).not.toContain('0');
    expect(caseFileText.sv.wrong(read.more)).toContain('1219500 fel till');
    expect(caseFileText.en.wrong(1)).toContain('1 more problem.');
    expect(caseFileText.en.wrong(2)).toContain('2 more problems.');
  });

  test('without ids gives the same case the same id each time, and two that share a title two', () => {
    const rows = [
      { title: 'Fråga', organisation: 'Mora', summary: 'Svar' },
      { title: 'Fråga', organisation: 'Orsa', summary: 'Svar' },
      { title: 'Fråga', organisation: 'Mora', summary: 'Ett annat svar' },
    ];
    const ids = (file: unknown) => casesOf(file, 'json').map(({ id }) => id);
    expect(new Set(ids(rows)).size).toBe(3);
    expect(ids(rows)).toEqual(ids([...rows.slice(0, 2), { ...rows[2], summary: 'Ändrat' }]));
  });
});

describe('CSV', () => {
  test('is read with commas or semicolons, in Swedish or English, and numbered as a spreadsheet does', () => {
    const swedish =
      '\ufeffTitel;Sammanfattning;Råd;Länkar;Färg\r\n\r\nA;Växer;"Ett\r\nTvå [Bild 3]";a.se;röd\r\n';
    expect(readCaseFile(swedish, 'csv')).toMatchObject({
      ok: false,
      rows: [{ row: 3, problems: [{ field: 'links[0]', problem: 'notALink' }] }],
    });
    const english = 'title,summary,advice,colour\nA,"Grows, and grows",One [Slide 3],red\nB,x,,';
    expect(casesOf(english, 'csv')).toMatchObject([
      {
        row: 2,
        body: {
          texts: {
            sv: { summary: said('Grows, and grows'), advice: [{ text: 'One', source: 'Slide 3' }] },
          },
        },
        notes: [
          { field: 'kind', note: 'kindAssumed' },
          { field: 'colour', note: 'ignored' },
        ],
        unsaid: ['session', 'contact', 'searchWords', 'translation'],
      },
      { row: 3, notes: [{ field: 'kind' }] },
    ]);
  });

  test('has prose in a summary cut as prose', () => {
    const long = 'En mening om bostäder. '.repeat(40);
    const [one] = casesOf(`title;summary\nA;"Rad ett\nrad två\n\n${long}"`, 'csv');
    const texts = one?.body.texts.sv?.summary.map(({ text }) => text) ?? [];
    expect(texts[0]).toBe('Rad ett rad två');
    expect(texts).toHaveLength(3);
    expect(inked(texts.slice(1).join(''))).toBe(inked(long));
  });

  test('says when a row has more cells than the header', () => {
    expect(readCaseFile('title;summary\nA;x;y\nB;x;;', 'csv')).toMatchObject({
      rows: [{ row: 2, problems: [{ field: '', problem: 'moreCells' }] }],
    });
  });

  test('has a header that ends with its last named column, and with its hundredth', () => {
    const cells = ';'.repeat(200_000);
    expect(casesOf(`title;summary;färg;${cells}\nA;x;;${cells}`, 'csv')).toHaveLength(1);
    for (const [named, at] of [
      ['', 3],
      ['a;'.repeat(99), 100],
    ] as const) {
      expect(readCaseFile(`title;summary;${named}${cells}\nA;x${';'.repeat(at - 1)}y`, 'csv')).toMatchObject({
        rows: [{ row: 2, problems: [{ field: '', problem: 'moreCells' }] }],
      });
    }
    expect(readCaseFile(`title;summary;${'a;'.repeat(98)}a\nA;x${';'.repeat(97)};y`, 'csv')).toMatchObject({
      ok: true,
    });
  });

  test('of many rows under a wide header is read in time', () => {
    const started = performance.now();
    readCaseFile(`title;summary;${'a;'.repeat(100_000)}\n${'A;x\n'.repeat(maxFileRows)}`, 'csv');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('holds as many rows as are named beside its header, whatever is empty between them, and no more', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `T${at};s`).join('\n;;\n\n');
    const cases = casesOf(`\n\ntitle;summary\n${rows(maxFileRows)}\n\n`, 'csv');
    expect([cases.length, cases[0]?.row, cases[1]?.row]).toEqual([maxFileRows, 4, 7]);
    // A quotation mark that never ends is not even come to.
    expect(readCaseFile(`title;summary\n${rows(maxFileRows + 1)}\n"`, 'csv')).toEqual({
      ok: false,
      problem: { what: 'tooMany' },
      rows: [],
      more: 0,
    });
  });

  test('gives a column that is there twice to the first, and says so', () => {
    const [one] = casesOf('title;summary;svar;__proto__\nA;ett;två;x', 'csv');
    expect(one?.body.texts.sv?.summary).toEqual(said('ett'));
    expect(one?.notes.map(({ field }) => field)).toEqual(['kind', 'svar', '__proto__']);
  });

  test('has no cell that a spreadsheet would run', () => {
    const titles = ['=cmd|x', '+1', '-1', '@SUM(A1)', "'=1", "''=1", "'a", '＝1+1', '=1\n2', '\t=1'];
    const cases = titles.map((title, index) => ({ id: `${index}`, ...bodyOf({ title: `${title} a` }) }));
    const csv = writeCaseFile(cases, 'csv');
    expect(csv.startsWith('\ufeffid;titel;')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(titles.length + 2);
    for (const line of csv.slice(1).trim().split('\r\n').slice(1)) {
      const title = line.split(';')[1]?.replace(/^"/, '');
      expect(title).toMatch(/^'+[=+\-@＝a]/);
    }
    expect(casesOf(csv, 'csv').map(({ body }) => body.texts.sv?.title)).toEqual(
      cases.map(({ texts }) => texts.sv?.title),
    );
  });
});

describe('Markdown', () => {
  test('looks as people write it', () => {
    const body = bodyOf({
      title: 'Guldläget: tillväxt',
      organisation: 'Ludvika',
      kind: 'case',
      summary: [{ text: 'Ludvika växer.', source: 'Guldläget' }],
      advice: ['Börja tidigt'],
      links: [{ title: 'Ludvika', url: 'https://ludvika.se' }],
      translation: { title: 'The gold position', summary: ['Ludvika grows.'] },
    });
    expect(writeCaseFile([{ id: 'ludvika', ...body }], 'md')).toBe(`---
id: ludvika
title: "Guldläget: tillväxt"
organisation: Ludvika
kind: municipal
session: ""
language: sv
contact: ""
links:
  - title: Ludvika
    url: https://ludvika.se
translation:
  title: The gold position
---

## Sammanfattning

- Ludvika växer. [Guldläget]

## Råd

- Börja tidigt

## Summary

- Ludvika grows.
`);
  });

  test('by hand is read with headings in either language, paragraphs, rules and headings of its own', () => {
    const [one, two] = casesOf(
      `
---
id: 0042
kind: podd
contact: 070123
---
# Torsboda

Ett stycke
på två rader.

Ett till.

---

Obs: efter strecket.

## Challenges and obstacles
1. Elnätet
   räcker inte
2) Se [rapporten](https://x.se)
### Bild 4
* Tiden [Egen källa]
• Bostäder

## Bakgrund
Det började 2019.

## Länkar
- [Torsboda (park)](https://torsboda.se)
- Om https://a.se
---
title: 2024
summary: I huvudet.
---
## Råd
- Ring
`,
      'md',
    );
    expect(one).toMatchObject({
      row: 1,
      id: '0042',
      body: {
        kind: 'resource',
        contact: '070123',
        texts: {
          sv: {
            title: 'Torsboda',
            summary: [
              ...said('Ett stycke på två rader.', 'Ett till.', 'Obs: efter strecket.'),
              { text: 'Det började 2019.', source: 'Bakgrund' },
            ],
            challenges: [
              ...said('Elnätet räcker inte', 'Se [rapporten](https://x.se)'),
              { text: 'Tiden', source: 'Egen källa' },
              { text: 'Bostäder', source: 'Bild 4' },
            ],
          },
        },
        links: [
          { title: 'Torsboda (park)', url: 'https://torsboda.se' },
          { title: 'Om', url: 'https://a.se' },
        ],
      },
      notes: [{ field: 'Bakgrund', note: 'heading' }],
    });
    expect(two).toMatchObject({
      row: 2,
      body: { texts: { sv: { title: '2024', summary: said('I huvudet.'), advice: said('Ring') } } },
    });
  });

  test.each([
    ['an alias bomb', 'a: &a [x]\nb: &b [*a,*a]\ntitle: *b'],
    ['what is no YAML', 'title: "'],
    ['a list', '- title: x'],
    ['the same key twice', 'title: a\ntitle: b'],
    ['a tag', 'title: !!js/function "x"\n  y'],
    ['too deep', `id: ${'['.repeat(50_000)}`],
    ['too long', `title: ${'x'.repeat(40_000)}`],
  ])('with %s in its front matter is refused', (_, front) => {
    expect(readCaseFile(`---\n${front}\n---\nText`, 'md')).toEqual({
      ok: false,
      problem: undefined,
      rows: [{ row: 1, problems: [{ field: '', problem: 'frontMatter' }] }],
      more: 0,
    });
  });

  test('has room in its front matter for a case with all its links', () => {
    const words = '"\\å '.repeat(caseLimits.linkTitle / 4).trim();
    const links = Array.from({ length: caseLimits.links }, (_, at) => ({
      title: words,
      url: `https://a.se/${at}/`.padEnd(caseLimits.url, 'x'),
    }));
    const translation = { title: words };
    const body = bodyOf({ title: words, session: words, contact: words, links, translation });
    const [one] = casesOf(writeCaseFile([{ id: 'x', ...body }], 'md'), 'md');
    expect(one?.body).toEqual(body);
  });

  test('with what is no word for its language is a problem of that row', () => {
    const front = 'title: T\nlanguage: {toString: x, valueOf: y}';
    expect(readCaseFile(`---\n${front}\n---\nText`, 'md')).toMatchObject({
      rows: [{ row: 1, problems: [{ field: 'language', problem: 'unknown' }] }],
    });
  });

  test('without front matter is one case', () => {
    expect(casesOf('# Titel\n\nText', 'md')).toMatchObject([
      { row: 1, body: { texts: { sv: { title: 'Titel', summary: said('Text') } } } },
    ]);
  });
});

test('what a row does not say, the case keeps; its translation only while it translates the same text', () => {
  const there = bodyOf({ session: 'Träff 2', contact: 'Anna Exempel', translation: { title: 'In English' } });
  const same = bodyOf({});
  expect(withUnsaid(same, ['session', 'contact', 'translation'], there)).toEqual(there);
  expect(withUnsaid(same, ['session'], there)).toEqual({ ...same, session: 'Träff 2' });
  const other = bodyOf({ summary: 'Annat.' });
  expect(withUnsaid(other, ['translation'], there)).toEqual(other);
});

/** What breaks out of quotes, cells, points and front matter. */
const hostile = fc.constantFrom(
  ...[
    '"',
    "'",
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '---',
    '...',
    '# ',
    '## Råd',
    '- ',
    '* ',
    '> ',
    '1. ',
    '`',
    '*x*',
  ],
  ...[
    '=cmd|x',
    '+',
    '-',
    '@',
    "'=",
    '＝',
    '[',
    ']',
    ' []',
    ' [x]',
    '\\',
    '\\[',
    '\\]',
    '](',
    '<b>',
    '{{DATE()}}',
  ],
  ...['title: x', '\n---\nid: y\n---\n', '&a', '*a', '!!str', '|', '%', '://', 'https://a.se'],
  ...[
    'åäö',
    'a\u030a',
    '\u202Eabc',
    '\u200f',
    '😀',
    '\ud800',
    '\ufeff',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\0',
    '"";""',
  ],
  ...['null', 'true', '~', '1e3', '0x1', '__proto__', 'Meningen slutar. Nästa börjar. '],
);
const words = fc.array(
  fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(' ', 'ord ')),
  {
    maxLength: 8,
  },
);
const line = words.map((parts) => parts.join(''));
const prose = fc
  .array(
    fc.oneof(
      line,
      fc.integer({ min: 1, max: 60 }).map((count) => 'En mening om bostäder. '.repeat(count)),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) =>
    parts
      .join('\n')
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}--\n]|[\u202A-\u202E]/gv, ' '),
  );

const statement = fc.record({
  text: fc.oneof(
    line,
    line.map((text) => `${text} ${'Lång mening om bostäder. '.repeat(30)}${text}`),
  ),
  source: fc.oneof(fc.constant(''), line),
});
const list = fc.array(statement, { maxLength: 4 });
const textFields = {
  title: line.map((text) => `T${text}`),
  summary: list,
  successFactors: list,
  challenges: list,
  advice: list,
};
const link = fc.record({
  title: line.map((text) => text.slice(0, 150)),
  url: fc.constantFrom('https://a.se', 'http://å.se/?q=1;2,3#x', 'https://a.se/a[1]'),
});

/** Cases as our reader makes them, of hostile text. */
const anyCase: fc.Arbitrary<CaseBody> = fc
  .record({
    ...textFields,
    summary: fc.array(statement, { minLength: 1, maxLength: 4 }),
    organisation: line.map((text) => text.slice(0, 60)),
    session: line,
    contact: line,
    kind: fc.constantFrom('municipal', 'knowledge', 'resource', 'triad'),
    language: fc.constantFrom('sv', 'en'),
    links: fc.array(link, { maxLength: 3 }),
    searchWords: fc.array(
      line.map((text) => text.slice(0, 40)),
      { maxLength: 4 },
    ),
    translation: fc.option(fc.record(textFields)),
  })
  .map((row) => readCaseRow(row))
  .filter((read) => read.ok)
  .map(({ body }) => body);

const anyRow = fc.oneof(
  fc.jsonValue(),
  fc.record(
    Object.fromEntries(
      [
        'id',
        'title',
        'organisation',
        'kind',
        'session',
        'language',
        'contact',
        'links',
        'translation',
        ...caseParts,
      ].map((field) => [
        field,
        fc.oneof(fc.jsonValue(), line, fc.array(fc.oneof(line, link, statement, fc.jsonValue()))),
      ]),
    ),
    { requiredKeys: [] },
  ),
);
