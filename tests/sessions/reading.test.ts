import fc from 'fast-check';
import {
  limits,
  type ProgrammeItem,
  programmeKinds,
  programmeLine,
  readSession,
  readSessionPress,
} from '../../bot/contract/session.ts';
import * as localTime from '../../bot/ports/localTime.ts';
import { at } from './given.ts';

const good = {
  title: 'Träff 5',
  start: '2027-02-04T09:00',
  end: '2027-02-04T12:00',
};
const read = (over: Record<string, unknown> = {}) => readSession({ ...good, ...over }, localTime);
const readOf = (over: Record<string, unknown> = {}) => {
  const result = read(over);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const problemsOf = (over: Record<string, unknown>) => {
  const result = read(over);
  return result.ok ? [] : result.problems.map(({ field, problem }) => `${field} ${problem}`);
};

test('little needs to be said', () => {
  expect(readOf()).toEqual({
    title: 'Träff 5',
    start: at('2027-02-04T08:00Z'),
    end: at('2027-02-04T11:00Z'),
    timeZone: 'Europe/Stockholm',
    place: '',
    link: '',
    programme: [],
    reminders: ['P7D', 'P1D', 'PT1H'],
  });
});

describe('times', () => {
  test.each([
    ['with Z', { start: '2027-02-04T08:00Z', end: '2027-02-04T11:00:00.000Z' }],
    ['with an offset', { start: '2027-02-04T09:00+01:00', end: '2027-02-04T12:00+01:00' }],
    ['in another zone', { start: '2027-02-04T10:00', end: '2027-02-04T13:00', timeZone: 'Europe/Helsinki' }],
    ['of day, with a date', { date: '2027-02-04', start: '9:00', end: '12.00' }],
    ['with a space', { start: '2027-02-04 09:00', end: '2027-02-04 12:00' }],
  ])('%s', (_, over) => {
    expect(readOf(over)).toMatchObject({ start: at('2027-02-04T08:00Z'), end: at('2027-02-04T11:00Z') });
  });

  test('the end can be on another day', () => {
    const over = { date: '2027-02-04', start: '09:00', end: '12:00', endDate: '2027-02-05' };
    expect(readOf(over).end).toBe(at('2027-02-05T11:00Z'));
  });

  test('the nights clocks change', () => {
    const night = { start: '2027-03-28T01:30', end: '2027-03-28T02:30' };
    expect(readOf(night)).toMatchObject({ start: at('2027-03-28T00:30Z'), end: at('2027-03-28T01:30Z') });
    const autumn = { start: '2026-10-25T02:30', end: '2026-10-25T03:00' };
    expect(readOf(autumn)).toMatchObject({ start: at('2026-10-25T00:30Z'), end: at('2026-10-25T02:00Z') });
  });
});

describe('what is wrong is said, all of it', () => {
  test.each([
    [{ title: '' }, ['title missing']],
    [{ title: ' \n\t' }, ['title missing']],
    [{ title: 7 }, ['title notText']],
    [{ title: 'x'.repeat(201) }, ['title tooLong']],
    [{ start: undefined }, ['start missing']],
    [{ start: 'nio' }, ['start notATime']],
    [{ start: '1027-02-04T09:00' }, ['start notATime']],
    [{ start: 5, end: null }, ['start notText', 'end missing']],
    [{ start: '09:00' }, ['date missing']],
    [{ date: '4 februari', start: '09:00', end: '10:00' }, ['date notADate']],
    [{ date: '2027-02-30', start: '09:00', end: '10:00' }, ['date notADate']],
    [{ end: good.start }, ['end notAfterStart']],
    [{ end: '2027-02-11T09:01' }, ['end tooManyDays']],
    [{ timeZone: 'Europe/Ludvika' }, ['timeZone noSuchZone']],
    [{ timeZone: '+01:00' }, ['timeZone noSuchZone']],
    [{ place: 'x'.repeat(301) }, ['place tooLong']],
    [{ link: 'http://teams.example/x' }, ['link notHttps']],
    [{ link: 'javascript:alert(1)' }, ['link notHttps']],
    [{ link: 'https://' }, ['link notHttps']],
    [{ link: 'https://a b.example' }, ['link notHttps']],
    [{ link: 'https://me:secret@teams.example' }, ['link notHttps']],
    [{ link: `https://x.example/${'x'.repeat(1_000)}` }, ['link tooLong']],
    [{ reminders: ['P7D', 'snart'] }, ['reminders[1] notADuration']],
    [{ reminders: [7] }, ['reminders[0] notADuration']],
    [{ reminders: ['P7D', 'P1W'] }, ['reminders twice']],
    [{ reminders: ['P1D', 'P2D', 'P3D', 'P4D', 'P5D', 'P6D'] }, ['reminders tooMany']],
    [{ reminders: 7 }, ['reminders unknown']],
    [{ programme: 7 }, ['programme unknown']],
    [{ programme: [7] }, ['programme[0] unknown']],
    [{ programme: Array(31).fill('x') }, ['programme tooMany']],
    [{ programme: Array(30).fill('x'.repeat(200)) }, ['programme tooLong']],
    [
      { programme: [{ kind: 'party', title: '', time: '25:00', presenter: 1 }] },
      [
        'programme[0].kind unknown',
        'programme[0].title missing',
        'programme[0].time notATime',
        'programme[0].presenter notText',
      ],
    ],
    [
      { title: '', start: 'x', timeZone: 'y', link: 'z', reminders: ['å'] },
      [
        'title missing',
        'timeZone noSuchZone',
        'start notATime',
        'link notHttps',
        'reminders[0] notADuration',
      ],
    ],
  ])('%j', (over, problems) => {
    expect(problemsOf(over)).toEqual(problems);
  });

  test('exactly seven days are allowed', () => {
    expect(problemsOf({ end: '2027-02-11T09:00' })).toEqual([]);
  });

  test.each([undefined, null, 'x', [], 7])('%p is no session', (data) => {
    expect(readSession(data, localTime)).toEqual({
      ok: false,
      problems: [{ field: '', problem: 'unknown' }],
    });
  });
});

describe('reminders', () => {
  test.each([
    [
      ['PT1H', 'P7D'],
      ['P7D', 'PT1H'],
    ],
    ['1h 7d', ['P7D', 'PT1H']],
    ['7d, 3t, 30min', ['P7D', 'PT3H', 'PT30M']],
    ['p7d;2v', ['P2W', 'P7D']],
    ['', []],
    [[], []],
    [null, ['P7D', 'P1D', 'PT1H']],
  ])('%j', (reminders, found) => {
    expect(readOf({ reminders }).reminders).toEqual(found);
  });
});

describe('lines of a programme', () => {
  const none = { presenter: '', organisation: '' };
  test.each<[string, ProgrammeItem]>([
    [
      '09:15 case: Ludvika – Guldläget',
      { kind: 'case', title: 'Guldläget', time: '09:15', presenter: '', organisation: 'Ludvika' },
    ],
    [
      '9.15 Exempel: Ludvika - Guldläget (Anna Exempel)',
      { kind: 'case', title: 'Guldläget', time: '09:15', presenter: 'Anna Exempel', organisation: 'Ludvika' },
    ],
    ['kunskapspass: Energi', { kind: 'knowledgePass', title: 'Energi', time: '', ...none }],
    ['10:30 Triader', { kind: 'triads', title: 'Triader', time: '10:30', ...none }],
    [
      'kl 11:00 group discussion: Vad tar vi hem?',
      { kind: 'groupDiscussion', title: 'Vad tar vi hem?', time: '11:00', ...none },
    ],
    ['Hemuppgift: Läs', { kind: 'homework', title: 'Läs', time: '', ...none }],
    ['Lunch: soppa – och bröd', { kind: 'other', title: 'Lunch: soppa – och bröd', time: '', ...none }],
    ['09:15–10:00 Fika', { kind: 'other', title: '09:15–10:00 Fika', time: '', ...none }],
    ['25:00 Fika', { kind: 'other', title: '25:00 Fika', time: '', ...none }],
  ])('%s', (line, item) => {
    expect(readOf({ programme: line }).programme).toEqual([item]);
    expect(readOf({ programme: [line] }).programme).toEqual([item]);
  });

  test('blank lines are none', () => {
    expect(readOf({ programme: '\n Fika \r\n\n' }).programme).toEqual([
      { kind: 'other', title: 'Fika', time: '', ...none },
    ]);
  });

  const word = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim());
  const item: fc.Arbitrary<ProgrammeItem> = fc.record({
    kind: fc.constantFrom(...programmeKinds),
    title: word.map((text) => text || 'x'),
    time: fc.constantFrom('', '09:15'),
    presenter: word,
    organisation: word,
  });

  test('an item written as a line is the same item where it is known', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 5 }),
        fc.constantFrom('sv' as const, 'en' as const),
        (items, language) => {
          const lines = items.map((one) => programmeLine(one, language)).join('\n');
          const found = readSession({ ...good, programme: lines }, localTime, items);
          if (!found.ok) throw new Error(JSON.stringify(found.problems));
          expect(found.value.programme.map((one) => programmeLine(one, language))).toEqual(
            items.map((one) => programmeLine(one, language)),
          );
        },
      ),
    );
  });

  test('any line is an item', () => {
    fc.assert(
      fc.property(word.filter(Boolean), (line) => {
        expect(readOf({ programme: line }).programme).toHaveLength(1);
      }),
    );
  });
});

test('whatever is sent is read or refused, and what is read is within the limits', () => {
  const some = fc.oneof(fc.string({ maxLength: 400 }), fc.anything());
  const record = fc.record(
    {
      title: some,
      start: fc.oneof(fc.constant(good.start), some),
      end: fc.oneof(fc.constant(good.end), some),
      timeZone: some,
      place: some,
      link: some,
      reminders: fc.oneof(some, fc.array(some)),
      programme: fc.oneof(some, fc.array(some)),
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(record, (data) => {
      const found = readSession(data, localTime);
      if (!found.ok) {
        expect(found.problems.length).toBeGreaterThan(0);
        return;
      }
      expect(found.value.title.length).toBeLessThanOrEqual(limits.title);
      expect(found.value.end).toBeGreaterThan(found.value.start);
      expect(found.value.programme.length).toBeLessThanOrEqual(limits.programmeItems);
    }),
  );
});

test('a title that was meant to mislead stands in one line, in reading order', () => {
  expect(readOf({ title: 'a\u202Eb\nc\ud800' }).title).toBe('ab c\ufffd');
});

describe('a press', () => {
  test('says only what can be so', () => {
    const press = readSessionPress({
      network: 'n',
      session: '../x',
      seen: 'zz',
      sure: true,
      title: 7,
      programme: 'a\r\nb\u0000',
    });
    expect(press).toMatchObject({
      networkId: 'n',
      sessionId: undefined,
      seen: undefined,
      sure: false,
      file: '',
    });
    expect(press.draft).toMatchObject({ title: '', programme: 'a\nb ', date: '' });
  });

  test.each([undefined, null, [], 'x'])('%p says nothing', (data) => {
    expect(readSessionPress(data).networkId).toBeUndefined();
  });
});
