import { expect, test } from '@jest/globals';
import { deckCases } from '../../bot/cases/deck/deck.ts';
import { type CaseText, caseLimits, caseParts, readCaseId, type Statement } from '../../bot/contract/case.ts';

/** The deck's headings as they are spelt in it, each with those right under it that a case is told from. */
const headings: Readonly<Record<string, readonly string[]>> = {
  'Stora etableringar – vad menas?': [],
  'Tre trender kring varför det sker nu': [],
  'Stora utmaningar - tid': [],
  'Stora utmaningar - plats': [],
  'Stora strukturella utmaningar för kommuner': ['Enligt SKR:', 'De föreslår bland annat:'],
  'EXPANSIVA Dalarna': [
    'BORLÅNGE VÄXER MED BREDD',
    'MASSIV INVESTERING FÖR HITACHI ENERGY I LUDVIKA',
    'LIVSLÅNG TRIVSEL I ATTRAKTIVA MORA',
    'Vår företagsbredd är vår främsta styrka',
  ],
  'Rapport från ett skeende': [],
  'Strategi för nyindustrialiseringen och samhällsomvandlingen i Norrbottens och Västerbottens län': [],
  'Den gröna omställningen': [],
  'Arne Müller': [],
  Innehåll: ['Exempel', 'Kunskapspass'],
  'Vansbro kommun': [
    'Svag kommunal ekonomi',
    'Andra stora investeringar',
    'SCB:s prognos',
    'Tillväxt i näringslivet',
    'FRAMGÅNGSFAKTORER & UTMANINGAR',
  ],
  'Svag kommunal ekonomi': ['Enorma sociala kostnader i Vansbro – gräver stora hål i ekonomin'],
  'SCB:s prognos': ['En befolkningsprognos som skakar om', '2024 ett uselt ekonomiskt år'],
  'Mariestads kommun': ['Hållbar tillväxt Mariestad', 'Sammanfattning'],
  'Hållbar tillväxt Mariestad': [
    'Ekonomisk hållbarhet',
    'Social hållbarhet',
    'Klimat och miljömässig hållbarhet',
  ],
  'Leksands kommun': [
    'Vad har gjort att vi växt trots en prognos om minskad befolkning?',
    'Långsiktig planering',
  ],
  'Ludvika kommun': ['Definition och syfte', 'Utmaningar', 'Framgångsfaktorer'],
  'Torsboda Industrial Park': [
    'Från skogsdunge till kraftsamling',
    'Grön omställning - utvecklingspotential',
    'SAMVERKAN',
  ],
  'Smedjebackens kommun': ['Utmaningar'],
  'Exempel på upplägg för gruppdiskussion': [],
  'Några andra delar ur innehållet': [
    'KONSEKVENSBESKRIVNING',
    'PLATSBYGGNAD SOM DIALOG',
    '72 - Samverkan krävs, men vi får inte vara naiva!',
  ],
};

const sources = Object.entries(headings).flatMap(([slide, subs]) => [
  slide,
  ...subs.map((sub) => `${slide} · ${sub}`),
]);

const cases = deckCases.map(({ id, body }) => {
  const { sv, en } = body.texts;
  if (!sv || !en) throw new Error(`${id} is not told in both languages.`);
  return { id, body, sv, en };
});

const statementsOf = (text: CaseText): readonly Statement[] => caseParts.flatMap((part) => text[part]);

test('the deck gives every case that it tells or names', () => {
  expect(deckCases.map(({ id }) => id).sort()).toEqual([
    'art-of-collaborating-72',
    'befolkningsprognos',
    'borlange',
    'expansiva-dalarna',
    'gruppdiskussion',
    'konsekvensbeskrivning',
    'lansstyrelsen',
    'leksand',
    'ludvika',
    'mariestad',
    'norrlandsparadoxen',
    'platsbyggnad',
    'rapport-fran-ett-skeende',
    'region-dalarna',
    'skr-gron-omstallning',
    'skr-strukturella-utmaningar',
    'smedjebacken',
    'stora-etableringar',
    'strategi-norrbotten-vasterbotten',
    'tid-och-plats',
    'tillvaxtverket',
    'torsboda',
    'tre-trender',
    'vansbro',
  ]);
});

test.each(cases)('$id has an ascii id and stays within the limits', ({ id, body, sv, en }) => {
  expect(readCaseId(id)).toBe(id);
  expect(id).toMatch(/^[a-z0-9-]+$/);
  expect(body.organisation.length).toBeLessThanOrEqual(caseLimits.organisation);
  expect(body.session.length).toBeLessThanOrEqual(caseLimits.session);
  expect(JSON.stringify(body).length).toBeLessThanOrEqual(caseLimits.body);
  for (const text of [sv, en]) {
    expect(text.title).not.toBe('');
    expect(text.title.length).toBeLessThanOrEqual(caseLimits.title);
    expect(statementsOf(text)).not.toEqual([]);
    for (const part of caseParts) expect(text[part].length).toBeLessThanOrEqual(caseLimits.statements);
    for (const statement of statementsOf(text)) {
      expect(statement.text.trim()).not.toBe('');
      expect(statement.text.length).toBeLessThanOrEqual(caseLimits.statement);
      expect(statement.source.length).toBeLessThanOrEqual(caseLimits.source);
    }
  }
});

test.each(cases)('$id says under which heading of the deck each statement stands', ({ sv, en }) => {
  for (const { source } of [...statementsOf(sv), ...statementsOf(en)]) expect(sources).toContain(source);
});

test('no heading that cases are told from is left without a statement', () => {
  const told = new Set(cases.flatMap(({ sv }) => statementsOf(sv).map(({ source }) => source)));
  const unused = Object.entries(headings).flatMap(([slide, subs]) =>
    (subs.length > 0 ? subs.map((sub) => `${slide} · ${sub}`) : [slide]).filter(
      (source) => !told.has(source),
    ),
  );
  expect(unused).toEqual([]);
});

test.each(cases)('$id is told point by point in both languages', ({ body, sv, en }) => {
  expect(body.language).toBe('sv');
  for (const part of caseParts) {
    expect(en[part].map(({ source }) => source)).toEqual(sv[part].map(({ source }) => source));
  }
  for (const [at, statement] of statementsOf(sv).entries()) {
    expect(statementsOf(en)[at]?.text).not.toBe(statement.text);
  }
});

test('no two statements are the same, so that a quoted one is in one place', () => {
  const texts = cases.flatMap(({ sv, en }) =>
    [...statementsOf(sv), ...statementsOf(en)].map(({ text }) => text),
  );
  expect(texts.length).toBe(new Set(texts).size);
});

test('persons on the slides are left out, and nobody is given as a contact', () => {
  const all = JSON.stringify(deckCases).toLowerCase();
  for (const name of [
    'marcus',
    'kock',
    'göran',
    'danielson',
    'liza',
    'lundberg',
    'bodil',
    'stefan',
    'linnea',
    'hassis',
    '@',
  ]) {
    expect(all).not.toContain(name);
  }
  expect(deckCases.every(({ body }) => body.contact === '')).toBe(true);
});

test('links are only those in the deck', () => {
  const urls = deckCases.flatMap(({ body }) => body.links.map(({ url }) => url));
  expect([...new Set(urls)].sort()).toEqual([
    'https://expansiva.se',
    'https://regiondalarna.se/dalalab',
    'https://vansbro.se',
  ]);
});
