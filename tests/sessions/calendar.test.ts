import ICAL from 'ical.js';
import { calendarFile } from '../../bot/sessions/calendar.ts';
import { calendarUrl, revised, type Session } from '../../bot/sessions/session.ts';
import { at, plain } from './given.ts';

const now = at('2027-01-01T08:00Z');
const file = (over: Partial<Session> = {}) => calendarFile({ ...plain, ...over }, 'sv', now);

function eventOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
  return { method: calendar.getFirstPropertyValue('method'), value };
}

test('another program reads what was meant', () => {
  const { method, value } = eventOf(file());
  expect(method).toBe('PUBLISH');
  expect(value('uid')).toBe('traff5@dalalab');
  expect(value('sequence')).toBe('0');
  expect(value('dtstamp')).toBe('2027-01-01T08:00:00Z');
  expect(value('dtstart')).toBe('2027-02-04T08:00:00Z');
  expect(value('dtend')).toBe('2027-02-04T11:00:00Z');
  expect(value('summary')).toBe('Träff 5: Guldläget');
  expect(value('location')).toBe('Ludvika');
  expect(value('url')).toBe('https://teams.example/x');
  expect(value('status')).toBe('CONFIRMED');
  expect(value('description')).toBe(
    '09:15 exempel: Ludvika – Guldläget (Anna Exempel)\nFika\nhttps://teams.example/x',
  );
});

test('the file is the same whenever it is asked for, but for its stamp', () => {
  const lines = file().split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//DalaLab//DalaLab//SV',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
  ]);
  expect(lines).toContain('DTSTART:20270204T080000Z');
  expect(lines).toContain('DTEND:20270204T110000Z');
  expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual(['DTSTAMP:20270101T080000Z']);
  expect(lines.at(-1)).toBe('');
});

test.each([
  ['goes forward', '2027-03-28T01:30Z', '20270328T013000Z'],
  ['goes back, the first of the doubled hour', '2026-10-25T00:30Z', '20261025T003000Z'],
  ['goes back, the second', '2026-10-25T01:30Z', '20261025T013000Z'],
])('a session in the night the clock %s', (_, start, written) => {
  const text = file({ start: at(start), end: at(start) + 3_600_000 });
  expect(text).toContain(`DTSTART:${written}\r\n`);
  expect(text).not.toContain('TZID');
});

test('a moved session keeps its UID and has a higher sequence', () => {
  const { value } = eventOf(
    calendarFile(revised(plain, { ...plain, start: plain.start - 60_000 }), 'sv', now),
  );
  expect([value('uid'), value('sequence')]).toEqual(['traff5@dalalab', '1']);
});

test('a cancelled session is taken out of the calendar', () => {
  const { method, value } = eventOf(file({ cancelled: true, revision: 2 }));
  expect([method, value('status'), value('uid'), value('sequence')]).toEqual([
    'CANCEL',
    'CANCELLED',
    'traff5@dalalab',
    '2',
  ]);
});

test('without a place the link says where; without both nothing does', () => {
  expect(eventOf(file({ place: '' })).value('location')).toBe('https://teams.example/x');
  const bare = file({ place: '', link: '', programme: [] });
  expect(bare).not.toMatch(/^(LOCATION|URL|DESCRIPTION)/m);
});

test('what people wrote is data and nothing else, in lines of at most 75 octets', () => {
  const title = `Träff; med, allt \\ "citat" 🌲 ${'åäö'.repeat(50)}`;
  const text = file({ title, place: 'Rum 1\r\nATTACH:https://evil.example' });
  expect(eventOf(text).value('summary')).toBe(title);
  expect(text).not.toMatch(/^ATTACH/m);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('an address stays one', () => {
  const link = 'https://teams.example/x?a=1,2;b';
  expect(file({ link })).toContain('URL;VALUE=URI:https://teams.example/x?a=1%2C2%3Bb\r\n');
});

test('its address carries the secret', () => {
  expect(calendarUrl('https://dalalab.example', 'n', plain)).toBe(
    'https://dalalab.example/calendar/n/traff5/0123456789abcdef0123456789abcdef.ics',
  );
  expect(calendarUrl('https://dalalab.example', 'n', { ...plain, calendarSecret: '' })).toBe('');
});
