import fc from 'fast-check';
import { guessOrganisation, organisationNames, sameName } from '../../bot/people/organisations.ts';

const domains: Readonly<Record<string, string>> = {
  Avesta: 'avesta.se',
  Borlänge: 'borlange.se',
  Falun: 'falun.se',
  Gagnef: 'gagnef.se',
  Hedemora: 'hedemora.se',
  Leksand: 'leksand.se',
  Ludvika: 'ludvika.se',
  'Malung-Sälen': 'malung-salen.se',
  Mora: 'mora.se',
  Orsa: 'orsa.se',
  Rättvik: 'rattvik.se',
  Smedjebacken: 'smedjebacken.se',
  Säter: 'sater.se',
  Vansbro: 'vansbro.se',
  Älvdalen: 'alvdalen.se',
  'Region Dalarna': 'regiondalarna.se',
  'Länsstyrelsen Dalarna': 'lansstyrelsen.se',
};

const known = fc.constantFrom(...Object.entries(domains));
const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const localPart = fc.stringMatching(/^[A-Za-z0-9._+-]{1,20}$/);

test('there are fifteen municipalities, the region and the county administrative board', () => {
  expect(organisationNames).toEqual(Object.keys(domains));
});

test('every domain is recognised, in any case and below any subdomain', () => {
  fc.assert(
    fc.property(
      known,
      localPart,
      fc.array(label, { maxLength: 3 }),
      fc.boolean(),
      ([name, domain], local, sub, loud) => {
        const at = [...sub, domain].join('.');
        expect(guessOrganisation(`${local}@${loud ? at.toUpperCase() : at}`)).toBe(name);
      },
    ),
  );
});

test('a guest is recognised by the address they have at home', () => {
  fc.assert(
    fc.property(known, localPart, fc.array(label, { maxLength: 2 }), ([name, domain], local, sub) => {
      const home = [...sub, domain].join('.');
      expect(guessOrganisation(`${local}_${home}#EXT#@host.onmicrosoft.com`)).toBe(name);
      expect(guessOrganisation(`${local}_${home}#ext#@ludvika.se`)).toBe(name);
    }),
  );
});

test('a look-alike is nobody', () => {
  fc.assert(
    fc.property(known, localPart, label, ([, domain], local, more) => {
      for (const address of [
        `${local}@${more}${domain}`,
        `${local}@${domain}${more}`,
        `${local}@${domain}.${more}`,
        `${domain}@${more}.example`,
        `${local}_${domain}@${more}.example`,
        `${local}_${more}${domain}#EXT#@host.onmicrosoft.com`,
        domain,
      ]) {
        expect([address, guessOrganisation(address)]).toEqual([address, '']);
      }
    }),
  );
});

test.each([
  undefined,
  '',
  '@',
  'falun.se',
  'anna@',
  'anna@notfalun.se',
  'anna@falun.se.',
  '#EXT#@',
  '_#EXT#@falun.se',
])('%j says nothing', (address) => {
  expect(guessOrganisation(address)).toBe('');
});

test('a guest of a municipality’s own Teams does not come from there', () => {
  expect(guessOrganisation('anna_example.org#EXT#@ludvika.se')).toBe('');
});

test.each([
  ['ludvika', 'Ludvika'],
  [' LUDVIKA kommun ', 'Ludvika'],
  ['Falu kommun', 'Falun'],
  ['Leksands kommun', 'Leksand'],
  ['malung-salen', 'Malung-Sälen'],
  ['Länsstyrelsen i Dalarnas län', 'Länsstyrelsen Dalarna'],
  ['Mariestad', 'Mariestad'],
  ['Ludvikahem', 'Ludvikahem'],
])('%j goes by the name %s', (written, name) => {
  expect(sameName(written)).toBe(name);
});
