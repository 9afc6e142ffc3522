import { calledOf } from '../../bot/triads/called.ts';
import { keyOf, person } from './given.ts';

test('a name that would fill a card is cut, and somebody who has left is called so', () => {
  const people = [
    person(1, { name: 'å'.repeat(200) }),
    person(2, { name: 'Bo Exempel', organisation: 'Falun' }),
  ];
  const called = calledOf(people, 'någon som har lämnat');
  expect(called(keyOf(1))).toBe(`${'å'.repeat(79)}…`);
  expect(called(keyOf(2))).toBe('Bo Exempel (Falun)');
  expect(called('nobody')).toBe('någon som har lämnat');
});
