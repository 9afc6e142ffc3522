import fc from 'fast-check';
import {
  type Attendance,
  attendanceAnswers,
  confirmDue,
  invitedOf,
  isOver,
  offeredAnswers,
  participantsOf,
  signUpOf,
} from '../../bot/attendance/attendance.ts';
import { readAttendanceAnswer, readCame } from '../../bot/contract/attendance.ts';
import { readDeliveryKey } from '../../bot/contract/delivery.ts';
import { person, session } from '../reminders/given.ts';

const people = [...Array(6).keys()].map((number) => person(number));
const said = (number: number, answer: Attendance['answer'], came?: boolean): Attendance => ({
  personKey: person(number).key,
  answer,
  answeredAt: 1,
  came,
});

test.each([
  ['a place and a link', {}, ['onSite', 'online', 'notComing']],
  ['a place only', { link: '' }, ['onSite', 'notComing']],
  ['a link only', { place: '' }, ['online', 'notComing']],
  ['neither', { place: '', link: '' }, ['online', 'notComing']],
])('with %s one can answer accordingly', (_, over, answers) => {
  expect(offeredAnswers({ ...session, ...over })).toEqual(answers);
});

test('it is over at its end, and when it is cancelled', () => {
  expect(isOver(session, session.end - 1)).toBe(false);
  expect(isOver(session, session.end)).toBe(true);
  expect(isOver({ ...session, cancelled: true }, session.start - 1)).toBe(true);
});

test('those who come are counted by answer and by organisation, the unknown last', () => {
  const all = [
    said(1, 'onSite'),
    said(5, 'online'),
    said(2, 'onSite'),
    said(3, 'onSite'),
    said(4, 'notComing'),
  ];
  expect(signUpOf(all, people)).toEqual({
    counts: { onSite: 3, online: 1, notComing: 1 },
    organisations: [
      { organisation: 'Ludvika', coming: 2 },
      { organisation: 'Vansbro', coming: 1 },
      { organisation: '', coming: 1 },
    ],
  });
});

test('who has left the network no longer counts as coming', () => {
  expect(signUpOf([said(99, 'onSite')], people).counts.onSite).toBe(0);
  expect(participantsOf([said(99, 'onSite')], people)).toEqual([]);
});

test('until it is confirmed those who said that they come took part, after that those who came', () => {
  expect(participantsOf([said(1, 'onSite'), said(2, 'notComing')], people)).toEqual([person(1).key]);
  const confirmed = [said(1, 'onSite', false), said(2, 'notComing', true), said(99, undefined, true)];
  expect(participantsOf(confirmed, people)).toEqual([person(2).key, person(99).key]);
});

test('those who took part are asked; without sign-up the roster, but no facilitators and nobody who pauses', () => {
  expect(invitedOf([said(1, 'onSite'), said(2, 'online'), said(3, 'notComing')], people)).toBe(2);
  expect(invitedOf([said(1, 'onSite', true), said(2, 'online', false)], people)).toBe(1);
  const paused = person(6, { paused: true });
  expect(invitedOf([], [...people, paused])).toBe(5);
  expect(invitedOf([said(3, 'notComing')], [...people, paused])).toBe(5);
});

test('the question who came is due at the end, and anew when the end moves', () => {
  const due = confirmDue('n', session);
  expect(due.at).toBe(session.end);
  expect(confirmDue('n', { ...session, end: session.end + 1 }).occurrence).not.toBe(due.occurrence);
});

const anyAttendances = fc.uniqueArray(
  fc.record({
    personKey: fc.integer({ min: 0, max: 9 }).map((number) => person(number).key),
    answer: fc.constantFrom(...attendanceAnswers, undefined),
    answeredAt: fc.nat(),
    came: fc.constantFrom(true, false, undefined),
  }),
  { selector: ({ personKey }) => personKey },
);

test('property: everybody who comes belongs to one organisation, and nobody from outside the roster', () => {
  fc.assert(
    fc.property(anyAttendances, (all) => {
      const { counts, organisations } = signUpOf(all, people);
      const byOrganisation = organisations.reduce((sum, { coming }) => sum + coming, 0);
      return (
        byOrganisation === counts.onSite + counts.online &&
        counts.onSite + counts.online + counts.notComing <= people.length
      );
    }),
  );
});

test('property: somebody is always asked, and participants are asked alone', () => {
  fc.assert(
    fc.property(anyAttendances, (all) => {
      const participants = participantsOf(all, people);
      return invitedOf(all, people) === (participants.length || 5);
    }),
  );
});

test.each([
  [{ answer: 'onSite' }, 'onSite'],
  [{ answer: 'toString' }, undefined],
  [{ answer: ['onSite'] }, undefined],
  [null, undefined],
  ['onSite', undefined],
])('of %j the answer is %s', (data, answer) => {
  expect(readAttendanceAnswer(data)).toBe(answer);
});

test.each([
  [{ delivery: 'traff1-abc_9' }, 'traff1-abc_9'],
  [{ delivery: 'a/b' }, undefined],
  [{ delivery: 'a'.repeat(129) }, undefined],
  [{ delivery: 1 }, undefined],
  [undefined, undefined],
])('of %j the delivery is %s', (data, key) => {
  expect(readDeliveryKey(data)).toBe(key);
});

test.each([
  [{ came: 'a,b', seen: '2' }, true, ['a', 'b'], 2],
  [{ came: 'b,a', seen: '2' }, true, ['a', 'b'], 2],
  [{ came: '', seen: '0' }, true, [], 0],
  [{}, true, [], 0],
  [{ came: 'a,zz' }, false, ['a'], 0],
  [{ came: ['a'] }, false, [], 0],
  [{ came: 'a', seen: '-1' }, true, ['a'], 0],
  [null, true, [], 0],
])('of %j those who came are read', (data, ok, came, seen) => {
  const read = readCame(data, ['a', 'b', 'c']);
  expect(read.ok).toBe(ok);
  expect(read.draft).toEqual({ came, seen });
});

test('property: whatever a form sends, only people it showed came', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const { draft } = readCame(data, ['a', 'b']);
      return draft.came.every((id) => ['a', 'b'].includes(id)) && Number.isInteger(draft.seen);
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.anything(), (came, seen) => {
      const { draft } = readCame({ came, seen }, ['a', 'b']);
      return draft.came.every((id) => ['a', 'b'].includes(id)) && Number.isInteger(draft.seen);
    }),
  );
});
