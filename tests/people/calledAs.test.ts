import { calledAs } from '../../bot/people/person.ts';

test.each([
  ['Anna Exempel', 'Ludvika', 'Anna Exempel (Ludvika)'],
  ['Anna Exempel', '', 'Anna Exempel'],
  ['Anna Exempel, Ludvika kommun', 'Ludvika', 'Anna Exempel, Ludvika kommun'],
  ['Anna Exempel (LUDVIKA)', 'Ludvika', 'Anna Exempel (LUDVIKA)'],
  ['Anna Exempel, Region Dalarna', 'Ludvika', 'Anna Exempel, Region Dalarna (Ludvika)'],
])('%s of "%s" is called %s', (name, organisation, called) => {
  expect(calledAs({ name, organisation })).toBe(called);
});
