import { languageSaid } from '../../bot/people/languageSaid.ts';

test.each([
  ['språk sv', 'sv'],
  ['SPRAK  Svenska!', 'sv'],
  ['språk engelska', 'en'],
  ['language english', 'en'],
  ['Language EN.', 'en'],
  ['language swedish', 'sv'],
  ['språk', undefined],
  ['språk finska', undefined],
  ['språk constructor', undefined],
  ['vilket språk sv', undefined],
  ['språk sv tack', undefined],
  ['', undefined],
])('%j means %s', (text, language) => {
  expect(languageSaid(text)).toBe(language);
});
