import { countedIn, kindsAskedFor, kindsShown } from '../../bot/cases/search/askedFor.ts';
import { searchIndex } from '../../bot/cases/search/searchIndex.ts';

const [nothing, amount, price, moment, person, opinion] = [0, 1, 2, 4, 8, 16];

test.each([
  ['Hur många bostäder byggs per år?', amount],
  ['Hur manga invanare har ni?', amount],
  ['vad kostade vattenverket', price],
  ['Hur mycket kostar en plats?', price],
  ['How many homes will be built?', amount],
  ['När öppnar badet?', moment],
  ['Vet ni när det blir klart?', moment],
  ['When does it open?', moment],
  ['Vad heter projektledaren för arbetet?', person],
  ['What is the name of the head of planning?', person],
  ['Vem på länsstyrelsen höll i passet?', person],
  ['Who at the county board wrote it?', person],
  ['Who from the region led it?', person],
  ['Vad tjänar en strateg?', price],
  ['Hur långt fram planerar ni?', moment],
  ['What salary does a strategist get?', price],
  ['Vad tycker grannarna om fabriken?', opinion],
  ['What do the neighbours think about it?', opinion],
  ['Vad tycker SKR om tempot?', nothing],
  ['Vem på Vansbro kommun kan jag ringa om VA?', nothing],
  ['Who from Ludvika has worked with housing?', nothing],
  ['Vad tjänar kommunen på att samverka?', nothing],
  ['What pay-offs did Leksand get?', nothing],
  ['Vad säger befolkningsprognosen för Vansbro?', nothing],
  ['Vad tycker folk är viktigast?', nothing],
  ['Hur gör man när elnätet inte räcker?', nothing],
  ['Varför kostade skolorna mer?', nothing],
  ['Vad heter rapporten?', nothing],
  ['Vem har gjort det här före oss?', nothing],
])('%j asks for %i', (question, kinds) => {
  expect(kindsAskedFor(question)).toBe(kinds);
});

test.each([
  ['De anställer 2 000 personer.', amount | price | moment],
  ['Avgiften följer inkomsten.', price],
  ['Hälften av kommunerna minskar.', amount],
  ['Klimatneutral till 2030.', moment],
  ['Det gäller läsåret 2024/25.', moment],
  ['De bygger 2020 bostäder.', amount | price | moment],
  ['Stycken om brunnar i ett motorområde.', nothing],
  ['De söker 2000 personer.', amount | price | moment],
  ['Det rör 2 500 bostäder.', amount | price | moment],
  ['Grannarna är oroliga.', opinion],
  ['Det sker varje vecka.', moment],
  ['Projektet leddes av Anna Exempel från början.', person],
  ['Kommunen frågar Region Dalarna om råd.', nothing],
  ['Kommunen arbetar långsiktigt.', nothing],
])('%j shows %i', (text, kinds) => {
  expect(kindsShown(text)).toBe(kinds);
});

test.each([
  ['Hur många bostäder byggs per år?', ['bostäder', 'byggs']],
  ['hur manga nya foretag', ['nya', 'foretag']],
  ['How many new employees will Ludvika need?', ['new', 'employees']],
  ['Hur många timmars vila krävs?', []],
  ['Hur många gånger träffas ni?', []],
  ['Hur många mkr gick de back?', []],
  ['Hur många deltar i arbetet?', []],
  ['Hur mycket kostar det?', []],
  ['Hur många?', []],
])('%j counts %j', (question, words) => {
  expect(countedIn(question)).toEqual(words);
});

describe('a case that names what is asked about', () => {
  const index = searchIndex();
  index.put({
    id: 'plan',
    titles: ['Detaljplaner i Vansbro'],
    organisation: 'Vansbro kommun',
    passages: [{ text: 'Vansbro kommun arbetar med detaljplaner för nya bostäder.', heading: '' }],
  });

  test('answers what it tells', () => {
    expect(index.search('Hur arbetar Vansbro med detaljplaner för bostäder?', 3).answered).toBe(true);
  });

  test('does not answer an amount it does not tell, and is the nearest all the same', () => {
    const { answered, hits } = index.search('Hur många detaljplaner för bostäder gör Vansbro?', 3);
    expect(answered).toBe(false);
    expect(hits.map(({ id }) => id)).toEqual(['plan']);
  });

  test('answers a number only of what it names', () => {
    index.put({
      id: 'growth',
      titles: ['Tillväxt i Borlänge'],
      organisation: 'Borlänge kommun',
      passages: [{ text: 'Borlänge kommun växer med 300 nya bostäder per år.', heading: '' }],
    });
    expect(index.search('Hur många nya bostäder växer Borlänge med per år?', 3).answered).toBe(true);
    expect(index.search('Hur många ladugårdar växer Borlänge med per år?', 3).answered).toBe(false);
  });

  test('is not missed for an English word that looks like a Swedish place', () => {
    index.put({
      id: 'land',
      titles: ['Land i Rättvik', 'Land in Rättvik'],
      organisation: 'Rättviks kommun',
      passages: [{ text: 'Rättvik made the place attractive and bought land for homes.', heading: '' }],
    });
    for (const word of ['area', 'market', 'kind']) {
      expect(index.search(`What made the ${word} in Rättvik attractive for homes?`, 3).answered).toBe(true);
    }
    expect(index.search('What made land in Orsa attractive for homes?', 3).answered).toBe(false);
  });

  test('lies in its county', () => {
    expect(index.search('Vem i Dalarna arbetar med detaljplaner för bostäder?', 3).answered).toBe(true);
    expect(index.search('Vem i Skåne arbetar med detaljplaner för bostäder?', 3).answered).toBe(false);
  });

  test('does not answer for a place it does not name', () => {
    expect(index.search('Hur arbetar Malung-Sälen med detaljplaner för bostäder?', 3).answered).toBe(false);
  });

  test('is named in English as in Swedish, and a place that it does not name is missed in both', () => {
    index.put({
      id: 'gold',
      titles: ['Guldläget i Ludvika', 'Guldläget (The golden opportunity) in Ludvika'],
      organisation: 'Ludvika kommun',
      passages: [
        { text: 'Ludvika tar reda på nuläget.', heading: 'Ludvika kommun · Framgångsfaktorer' },
        { text: 'Ludvika identifies where it stands.', heading: 'Ludvika kommun · Success factors' },
      ],
    });
    for (const question of ['What did Ludvika do?', 'What success factors did Ludvika have?']) {
      const { answered, hits } = index.search(question, 3);
      expect([question, answered, hits[0]?.id]).toEqual([question, true, 'gold']);
    }
    expect(index.search('What success factors did Hedemora have?', 3).answered).toBe(false);
    expect(index.search("What are Ludvika's success factors?", 3).hits[0]?.passages[0]).toBe(1);
  });

  test('is found by search words that it does not say', () => {
    index.put({
      id: 'park',
      titles: ['Grönområden'],
      organisation: 'Mora kommun',
      searchWords: ['lekplats'],
      passages: [{ text: 'Mora kommun gör gröna platser.', heading: '' }],
    });
    expect(index.search('lekplatser', 3).hits.map(({ id }) => id)).toEqual(['park']);
  });
});
