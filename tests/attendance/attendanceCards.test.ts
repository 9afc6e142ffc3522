import { type Attendance, attendanceAnswers, signUpOf } from '../../bot/attendance/attendance.ts';
import { attendanceCard, type CardOf, noticeCard } from '../../bot/attendance/attendanceCard.ts';
import { attendanceText } from '../../bot/attendance/attendanceText.ts';
import { cameForm, choicesOf, confirmCard } from '../../bot/attendance/confirmCard.ts';
import type { Card } from '../../bot/ports/card.ts';
import { factsOf } from '../../bot/reminders/change.ts';
import { topLines } from '../../bot/reminders/reminderTop.ts';
import type { Session } from '../../bot/sessions/session.ts';
import { problemsOf } from '../cards.ts';
import { partsOf } from '../fakes/sentCard.ts';
import { person, session } from '../reminders/given.ts';

const maxBytes = 25_000;
const long = 'å'.repeat(300);

/** Everything as long as it may be. */
const longest: Session = {
  ...session,
  title: long.slice(0, 200),
  place: long,
  link: `https://${'x'.repeat(990)}`,
  programme: [...Array(30).keys()].map(() => ({
    kind: 'groupDiscussion',
    title: long.slice(0, 100),
    time: '09:15',
    presenter: long.slice(0, 100),
    organisation: long.slice(0, 100),
  })),
  revision: 1,
};
const crowd = [...Array(200).keys()].map((number) =>
  person(number, {
    name: `${number} ${long}`,
    organisation: `${number} ${long}`.slice(0, 80),
    teamsId: `29:${'x'.repeat(70)}${number}`,
  }),
);
const answers: Attendance[] = crowd.map(({ key }, number) => ({
  personKey: key,
  answer: attendanceAnswers[number % 3],
  answeredAt: number,
  came: undefined,
}));

function cards(language: 'sv' | 'en'): [string, Card][] {
  const of: CardOf = { networkId: 'n'.repeat(32), session: longest, language, deliveryKey: 'd'.repeat(89) };
  const signUp = signUpOf(answers, crowd);
  const calendarUrl = `https://dalalab.example/${'x'.repeat(200)}`;
  const ownViews = crowd.map(({ teamsId }) => teamsId);
  const was = { ...factsOf(longest), start: 0, place: `${long.slice(1)}x`, link: '' };
  const top = topLines(longest, was, language);
  const choices = choicesOf({ attendances: answers, confirmations: 0 }, crowd, 'traff1');
  const came = choices.map(({ id }) => id);
  const none = signUpOf([], crowd);
  return [
    ['shared', attendanceCard(of, { top, signUp, calendarUrl, isOpen: true, ownViews })],
    ['before anyone answered', attendanceCard(of, { signUp: none, calendarUrl: '', isOpen: true })],
    [
      'own',
      attendanceCard(of, { top, signUp, calendarUrl, isOpen: true, mine: 'online', notice: 'notOffered' }),
    ],
    ['own, not answered', attendanceCard(of, { signUp, calendarUrl, isOpen: true, mine: 'none' })],
    ['own, failed', attendanceCard(of, { signUp: undefined, calendarUrl, isOpen: true, notice: 'failed' })],
    ['over', attendanceCard(of, { top, signUp, calendarUrl, isOpen: false, notice: 'over' })],
    [
      'cancelled',
      attendanceCard(
        { ...of, session: { ...longest, cancelled: true } },
        { top, signUp, calendarUrl, isOpen: false, notice: 'cancelled' },
      ),
    ],
    ['question', confirmCard(of, signUp, undefined)],
    ['question, nobody', confirmCard(of, none, undefined)],
    ['confirmed', confirmCard(of, signUp, 12, { saved: true })],
    ['form', cameForm(of, choices, { came, seen: 3 })],
    ['form with a problem', cameForm(of, choices, { came, seen: 0 }, 'unknownPerson')],
    ['form overtaken', cameForm(of, choices, { came: [], seen: 0 }, 'overtaken')],
    ['notice', noticeCard(of, attendanceText[language].confirm.onlyFacilitators)],
  ];
}

describe.each(['sv', 'en'] as const)('%s', (language) => {
  test.each(cards(language))(
    '%s: Teams can draw it, it is small enough, every input says what it wants',
    (_, card) => {
      expect(problemsOf(card)).toEqual([]);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(maxBytes);
      expect(card.actions?.length ?? 0).toBeLessThanOrEqual(5);
      expect(card.lang).toBe(language);
      for (const input of [...partsOf(card)].filter(({ type }) => String(type).startsWith('Input.'))) {
        expect(input.label).toBeTruthy();
        expect(input.errorMessage).toBeTruthy();
      }
    },
  );
});

test('what people wrote is nowhere run as markdown', () => {
  const hostile = '[klicka](https://x.example) **{{DATE(2026)}}**';
  const bad: Session = {
    ...session,
    title: hostile,
    place: hostile,
    programme: [{ kind: 'case', title: hostile, time: '', presenter: hostile, organisation: hostile }],
  };
  const someone = person(1, { name: hostile, organisation: hostile });
  const of: CardOf = { networkId: 'n', session: bad, language: 'sv' };
  const signUp = signUpOf(
    [{ personKey: someone.key, answer: 'onSite', answeredAt: 1, came: undefined }],
    [someone],
  );
  const all = [
    attendanceCard(of, { signUp, calendarUrl: '', isOpen: true }),
    cameForm(of, choicesOf({ attendances: [], confirmations: 0 }, [someone], 's'), { came: [], seen: 0 }),
    confirmCard(of, signUp, undefined),
  ];
  for (const { type, text, title } of all.flatMap((card) => [...partsOf(card)])) {
    if (type === 'TextBlock') expect(text).not.toContain('klicka');
    expect(String(text)).not.toContain('{{');
    if (title !== undefined) expect(title).not.toMatch(/[*[\]{}]/);
  }
});

test('only an https address becomes a button', () => {
  const of = { networkId: 'n', session: { ...session, link: 'http://x.example' }, language: 'sv' as const };
  const card = attendanceCard(of, { signUp: undefined, calendarUrl: '', isOpen: true });
  expect([...partsOf(card)].map(({ type }) => type)).not.toContain('Action.OpenUrl');
});
