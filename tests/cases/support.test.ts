import { answerOf } from '../../bot/cases/asking/writing/answerWriter.ts';
import { materialOf, promptOf } from '../../bot/cases/asking/writing/prompt.ts';
import { supportIn } from '../../bot/cases/asking/writing/support.ts';
import type { CasePart } from '../../bot/contract/case.ts';
import type { Language } from '../../bot/ports/language.ts';
import { findingOf, type GivenCase } from './writingGiven.ts';

const ludvika: GivenCase = {
  organisation: 'Ludvika kommun',
  texts: {
    sv: [
      'Hitachi Energy har räddat Ludvika under 2023.', // 1
      'Kommunen avsatte mark tidigt och anställde två planerare.', // 2
      'Kommunen hade inte tid att bygga 20 000 bostäder, men bjöd in grannkommunerna.', // 3
      'Etableringen fungerar om staten betalar vägen.', // 4
      'Kommunen planerar att bygga en skola. Företaget sålde marken till kommunen.', // 5
      'Antalet invånare ökade med 3 av 10 procent, enligt en artikel från april 2024.', // 6
    ],
  },
};
const vansbro: GivenCase = {
  organisation: 'Vansbro kommun',
  texts: { sv: ['Vansbro kommun har en svag ekonomi.', 'Vansbro kommun gick back 15 miljoner kronor 2023.'] },
};
const material = materialOf(findingOf(ludvika, vansbro), 'sv');
const support = (sentence: string, ...numbers: number[]) => supportIn(material, 'sv')(sentence, numbers);

test('the material is numbered as the model is to cite it', () => {
  expect(material.map(({ number, found }) => [number, found.organisation])).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((number) => [number, 'Ludvika kommun']),
    ...[7, 8].map((number) => [number, 'Vansbro kommun']),
  ]);
});

describe('supported', () => {
  test.each<[what: string, sentence: string, cited: number[]]>([
    ['a sentence as it is', 'Vansbro kommun har en svag ekonomi.', [7]],
    ['its beginning', 'Hitachi Energy har räddat Ludvika.', [1]],
    ['another form of a noun', 'Kommunen avsatte marken tidigt.', [2]],
    ['whose case it is', 'I Ludvika avsatte kommunen mark tidigt och anställde två planerare.', [2]],
    ['who says it, before', 'Enligt Ludvika kommun: Etableringen fungerar om staten betalar vägen.', [4]],
    ['who says it, after', 'Etableringen fungerar om staten betalar vägen, enligt Ludvika.', [4]],
    ['a report of it', 'Ludvika beskriver att kommunen planerar att bygga en skola.', [5]],
    ['the municipality instead of its name', 'Kommunen gick back 15 miljoner kronor 2023.', [8]],
    ['its name instead of the municipality', 'Ludvika avsatte mark tidigt.', [2]],
    ['its name in another form', 'Vansbro gick back 15 miljoner kronor 2023.', [8]],
    [
      'thousands with another space',
      'Kommunen hade inte tid att bygga 20\u00a0000 bostäder, men bjöd in grannkommunerna.',
      [3],
    ],
    [
      'two passages of a case',
      'Vansbro kommun har en svag ekonomi och gick back 15 miljoner kronor 2023.',
      [7, 8],
    ],
    [
      'two sentences of a passage',
      'Kommunen planerar att bygga en skola, företaget sålde marken till kommunen.',
      [5],
    ],
  ])('%s', (_, sentence, cited) => {
    expect(support(sentence, ...cited)).toEqual(cited);
  });

  test('by one of two that are cited: only that one stays', () => {
    expect(support('Vansbro kommun har en svag ekonomi.', 1, 7)).toEqual([7]);
  });
});

describe('unsupported', () => {
  test.each<[what: string, sentence: string, cited: number[]]>([
    ['no passage', 'Vansbro kommun har en svag ekonomi.', []],
    ['another passage', 'Vansbro kommun har en svag ekonomi.', [8]],
    ['turned round', 'Ludvika har räddat Hitachi Energy under 2023.', [1]],
    ['passive', 'Kommunen avsattes mark tidigt.', [2]],
    ['another’s', 'Hitachi Energys har räddat Ludvika.', [1]],
    ['another number', 'Vansbro kommun gick back 16 miljoner kronor 2023.', [8]],
    ['another unit', 'Vansbro kommun gick back 15 miljarder kronor 2023.', [8]],
    ['another year', 'Vansbro kommun gick back 15 miljoner kronor 2024.', [8]],
    ['half a number', 'Kommunen hade inte tid att bygga 20.', [3]],
    ['a number without what it is of', 'Antalet invånare ökade med 3.', [6]],
    ['a number out of the middle', 'Antalet invånare ökade med 10 procent.', [6]],
    ['without the negation', 'Kommunen hade tid att bygga 20 000 bostäder.', [3]],
    ['with a negation', 'Vansbro kommun har inte en svag ekonomi.', [7]],
    ['the negation moved', 'Kommunen avsatte inte mark tidigt.', [2, 3]],
    ['without the condition', 'Etableringen fungerar.', [4]],
    ['without the condition, longer', 'Etableringen fungerar i Ludvika.', [4]],
    ['without what turns it', 'Kommunen hade inte tid att bygga 20 000 bostäder.', [3]],
    ['without who says so', 'Antalet invånare ökade med 3 av 10 procent.', [6]],
    ['a plan as done', 'Kommunen bygger en skola.', [5]],
    ['another subject', 'Kommunen sålde marken.', [5]],
    ['the owner as the subject', 'Ludvika sålde marken till kommunen.', [5]],
    ['the subject left out', 'Sålde marken till kommunen.', [5]],
    ['another direction', 'Företaget sålde marken av kommunen.', [5]],
    ['a name from another case', 'I Vansbro avsatte kommunen mark tidigt.', [2]],
    ['another case’s fact', 'Ludvika kommun har en svag ekonomi.', [7]],
    [
      'two cases in one sentence',
      'Vansbro kommun har en svag ekonomi och kommunen avsatte mark tidigt.',
      [2, 7],
    ],
    ['a sum of two passages', 'Kommunen avsatte mark tidigt och anställde två skolor.', [2, 5]],
    ['a word more', 'Vansbro kommun har en mycket svag ekonomi.', [7]],
    ['a word for another', 'Vansbro kommun har en stark ekonomi.', [7]],
    ['a judgement', 'Vansbro kommun har en svag ekonomi, vilket är allvarligt.', [7]],
    ['a question', 'Har Vansbro kommun en svag ekonomi?', [7]],
    ['a shout', 'Vansbro kommun har en svag ekonomi!', [7]],
    ['mark-up', 'Vansbro kommun har en **svag** ekonomi.', [7]],
    ['a link', 'Vansbro kommun har en [svag](https://example.org) ekonomi.', [7]],
    ['HTML', 'Vansbro kommun har en <b>svag</b> ekonomi.', [7]],
    ['a hidden character', 'Vansbro kommun har en svag\u200b ekonomi.', [7]],
    ['a letter of another script', 'Vansbro kommun har en svаg ekonomi.', [7]],
    ['letters of another width', 'Vansbro kommun har en ｓｖａｇ ekonomi.', [7]],
    ['an emoji', 'Vansbro kommun har en svag ekonomi 😀.', [7]],
    ['a frame without a statement', 'Enligt Ludvika kommun.', [2]],
    ['a frame of another', 'Enligt Hitachi avsatte kommunen mark tidigt.', [2]],
    ['advice that is none', 'Ett råd från Ludvika är att kommunen avsatte mark tidigt.', [2]],
  ])('%s', (_, sentence, cited) => {
    expect(support(sentence, ...cited)).toEqual([]);
  });

  test.each([
    ['Kommunen sålde marken till företaget', ', men köpet hävdes'],
    ['Kommunen sålde marken till företaget', ' men köpet hävdes'],
    ['Kommunen sålde marken till företaget', ', dock inte förrän 2030'],
    ['Kommunen sålde marken till företaget', ', fast det ångrades'],
    ['Kommunen sålde marken till företaget', ' trots att den var förorenad'],
    ['Kommunen sålde marken till företaget', ' medan staten köpte tillbaka den'],
    ['Kommunen sålde marken till företaget', ', varpå köpet hävdes'],
    ['Kommunen sålde marken till företaget', ' som visade sig vara ett skalbolag'],
    ['Kommunen sålde marken till företaget', ' när staten betalade vägen'],
    ['Kommunen sålde marken till företaget', ' i maj, men köpet hävdes'],
    ['The municipality sold the land', ', but the sale was annulled'],
    ['The municipality sold the land', ', though only on paper'],
    ['The municipality sold the land', ', although it was polluted'],
    ['The municipality sold the land', '; however, the sale was annulled'],
    ['The municipality sold the land', ' while the state bought it back'],
    ['The municipality sold the land', ', yet kept the forest'],
    ['The municipality sold the land', ' when the state had paid for the road'],
  ])('"%s" is not told without "%s"', (told, turn) => {
    const language = told.startsWith('The') ? 'en' : 'sv';
    const one = materialOf(findingOf({ ...ludvika, texts: { [language]: [`${told}${turn}.`] } }), language);
    const says = (sentence: string) => supportIn(one, language)(sentence, [1]);
    expect(says(`${told}.`)).toEqual([]);
    if (!turn.startsWith(';')) expect(says(`${told}${turn}.`)).toEqual([1]);
  });

  test.each([
    ['a web address', 'Se www.example.org för mer om bygget.'],
    ['a web address without www', 'Se example.org för mer om bygget.'],
    ['an e-mail address', 'Skriv till anna@example.org om bygget.'],
    ['a telephone number', 'Anna Exempel på 070-123 45 67 vet mer.'],
    ['a telephone number with a country', 'Anna Exempel på 0046 70 123 45 67 vet mer.'],
    ['a demand', 'Ring grannkommunen tidigt i processen.'],
    ['a question', 'Vem har mandat att besluta?'],
  ])('%s, although it is in the passage', (_, text) => {
    const own = materialOf(findingOf({ organisation: 'Ludvika kommun', texts: { sv: [text] } }), 'sv');
    expect(own).toHaveLength(1);
    expect(supportIn(own, 'sv')(text, [1])).toEqual([]);
    expect(supportIn(own, 'sv')(text.replace('?', '.'), [1])).toEqual([]);
  });

  test.each([
    ['a comma moved', 'Tveka inte, sälj marken.', 'Tveka, inte sälj marken.'],
    ['too little of it', 'Kommunen växer i söder.', 'Kommunen växer.'],
    ['a number in the owner’s name', 'Skolan är full.', 'Enligt Bolaget 112 är skolan full.'],
  ])('%s', (_, text, sentence) => {
    const own = materialOf(findingOf({ organisation: 'Bolaget 112', texts: { sv: [text] } }), 'sv');
    expect(supportIn(own, 'sv')(text, [1])).toEqual([1]);
    expect(supportIn(own, 'sv')(sentence, [1])).toEqual([]);
  });

  test('two cases in one sentence, although the same organisation has both', () => {
    const parts = vansbro.texts.sv?.map((text, id) => ({
      ...vansbro,
      id: `case-${id}`,
      texts: { sv: [text] },
    }));
    const two = materialOf(findingOf(...(parts ?? [])), 'sv');
    const sentence = 'Vansbro kommun har en svag ekonomi och gick back 15 miljoner kronor 2023.';
    expect(two).toHaveLength(2);
    expect(supportIn(two, 'sv')(sentence, [1, 2])).toEqual([]);
  });

  test('"kommunen" is not the owner where somebody else is named, nor when the owner is no municipality', () => {
    const own = (organisation: string, text: string) =>
      materialOf(findingOf({ organisation, texts: { sv: [text] } }), 'sv');
    const named = own('Ludvika kommun', 'Avtalet skrevs i Mora. Kommunen sålde marken.');
    expect(supportIn(named, 'sv')('Kommunen sålde marken.', [1])).toEqual([1]);
    expect(supportIn(named, 'sv')('Ludvika sålde marken.', [1])).toEqual([]);
    const county = own('Länsstyrelsen', 'Kommunen ansvarar för planen.');
    expect(supportIn(county, 'sv')('Länsstyrelsen ansvarar för planen.', [1])).toEqual([]);
  });
});

describe('in English', () => {
  const english = materialOf(
    findingOf({
      organisation: 'Vansbro kommun',
      part: 'challenges',
      texts: {
        en: [
          'The municipality of Vansbro has weak finances.',
          'Länsstyrelsen (the county administrative board) held a knowledge pass on permits, but not on water.',
        ],
      },
    }),
    'en',
  );
  test.each([
    ['The municipality of Vansbro has weak finances.', [1]],
    ['Vansbro has weak finances.', [1]],
    ['The municipality has weak finances.', [1]],
    ['According to Vansbro, the municipality has weak finances.', [1]],
    ['One challenge for Vansbro is that the municipality has weak finances.', [1]],
    ['One success factor for Vansbro is that the municipality has weak finances.', []],
    ['Vansbro has no weak finances.', []],
    ['Vansbro has weak staff.', []],
    ['Länsstyrelsen held a knowledge pass on permits, but not on water.', [2]],
    ['Länsstyrelsen held a knowledge pass on permits.', []],
  ])('%s', (sentence, numbers) => {
    expect(supportIn(english, 'en')(sentence, [1, 2])).toEqual(numbers);
  });
});

interface Honest {
  readonly language: Language;
  readonly organisation: string;
  readonly part?: CasePart;
  readonly passages: readonly string[];
  readonly answer: string;
}

/** What a model wrote that kept to its rules; every sentence of it has to reach people. */
const honest: readonly Honest[] = [
  {
    language: 'sv',
    organisation: 'Vansbro kommun',
    passages: [
      'Vansbro kommun har en svag ekonomi.',
      'Vansbro kommun gick back 15 miljoner kronor 2023, enligt en artikel från april 2024.',
      'Större elevkullar gjorde att Vansbro fick betala mer i bidrag till friskolan.',
    ],
    answer:
      'Vansbro kommun har en svag ekonomi [1]. Kommunen gick back 15 miljoner kronor 2023, enligt en artikel från april 2024 [2]. Större elevkullar gjorde att kommunen fick betala mer i bidrag till friskolan [3].',
  },
  {
    language: 'sv',
    organisation: 'Vansbro kommun',
    passages: [
      'I Vansbro gjorde sektorn social omsorg 2023 ett underskott på nära 21 miljoner kronor.',
      'Sektor lärande i Vansbro missade nollresultatet med drygt 4,6 miljoner kronor 2023.',
    ],
    answer:
      'I Vansbro gjorde sektorn social omsorg 2023 ett underskott på nära 21 miljoner kronor. [1] Sektor lärande i Vansbro missade nollresultatet med drygt 4,6 miljoner kronor 2023. [2]',
  },
  {
    language: 'sv',
    organisation: 'Vansbro kommun',
    passages: [
      'Fler elever från Vansbro än väntat valde dyra gymnasieprogram i andra kommuner. Därför ökade kommunens kostnader för interkommunal ersättning.',
      'Personalkostnaderna i Vansbros grundskola ökade. En orsak är att elever behöver mer stöd efter kunskapstappet under pandemin.',
    ],
    answer:
      '- Fler elever från Vansbro än väntat valde dyra gymnasieprogram i andra kommuner [1].\n- Därför ökade kommunens kostnader för interkommunal ersättning [1].\n- Personalkostnaderna i Vansbros grundskola ökade [2].\n- En orsak är att elever behöver mer stöd [2].',
  },
  {
    language: 'sv',
    organisation: 'Ludvika kommun',
    part: 'successFactors',
    passages: ['Kommunen hade en etableringslots som träffade företaget varje vecka.'],
    answer: 'En framgångsfaktor i Ludvika var att kommunen hade en etableringslots [1].',
  },
  {
    language: 'sv',
    organisation: 'Ludvika kommun',
    part: 'challenges',
    passages: ['Bostäderna räckte inte till alla som ville flytta in.', 'Elnätet var fullt redan 2022.'],
    answer:
      'Enligt Ludvika räckte bostäderna inte till alla som ville flytta in [1]. Elnätet var fullt redan 2022 [2].',
  },
  {
    language: 'sv',
    organisation: 'Ludvika kommun',
    part: 'advice',
    passages: ['Börja dialogen med grannkommunerna innan avtalet är klart.'],
    answer: 'Ett råd från Ludvika är: börja dialogen med grannkommunerna innan avtalet är klart [1].',
  },
  {
    language: 'sv',
    organisation: 'Borlänge kommun',
    passages: [
      'Borlänge kommun samlade alla handläggare i en gemensam grupp, och gruppen fick eget mandat att besluta.',
    ],
    answer: 'Borlänge samlade alla handläggare i en gemensam grupp [1].',
  },
  {
    language: 'sv',
    organisation: 'Borlänge kommun',
    passages: ['Detaljplanen tog 14 månader.', 'Kommunen hade köpt marken redan 2016.'],
    answer: 'I Borlänge tog detaljplanen 14 månader [1]. Kommunen hade köpt marken redan 2016 [2].',
  },
  {
    language: 'sv',
    organisation: 'Leksands kommun',
    passages: ['Leksands kommun arbetar med småskaliga etableringar i byarna.'],
    answer: 'I Leksand arbetar kommunen med småskaliga etableringar [1].',
  },
  {
    language: 'sv',
    organisation: 'Mariestads kommun',
    passages: ['Mariestad tog emot 3 000 inflyttade på fem år. Skolan fick bygga ut två gånger.'],
    answer: 'Mariestad tog emot 3 000 inflyttade på fem år, och skolan fick bygga ut två gånger [1].',
  },
  {
    language: 'sv',
    organisation: 'Sveriges Kommuner och Regioner (SKR)',
    passages: [
      'Staten får in de stora intäkterna. Kommunerna tar de stora riskerna.',
      'SKR föreslår att staten ger garantier och lån för till exempel bostadsbyggande.',
    ],
    answer:
      'Enligt SKR får staten in de stora intäkterna [1]. Kommunerna tar de stora riskerna [1]. SKR föreslår att staten ger garantier och lån [2].',
  },
  {
    language: 'sv',
    organisation: 'Länsstyrelsen',
    passages: ['Länsstyrelsen höll ett kunskapspass om tillstånd och kommunal energiplanering.'],
    answer: 'Länsstyrelsen höll ett kunskapspass om tillstånd och kommunal energiplanering [1].',
  },
  {
    language: 'sv',
    organisation: '',
    passages: [
      'En omfattande och hållbar samhällsomställning kräver en långsiktig logik.',
      'Framtiden är oviss, men beslut måste tas i dag.',
    ],
    answer:
      'En omfattande och hållbar samhällsomställning kräver en långsiktig logik [1]. Framtiden är oviss, men beslut måste tas i dag [2].',
  },
  {
    language: 'sv',
    organisation: 'Smedjebackens kommun',
    passages: ['Smedjebacken bildade ett bolag för mark och bostäder 2019, eftersom ingen annan byggde.'],
    answer: 'Smedjebacken bildade ett bolag för mark och bostäder 2019, eftersom ingen annan byggde [1].',
  },
  {
    language: 'sv',
    organisation: 'Torsboda',
    passages: ['Marken är på 340 hektar, varav 80 % är planlagd.'],
    answer: 'Torsboda beskriver att marken är på 340 hektar, varav 80 % är planlagd [1].',
  },
  {
    language: 'en',
    organisation: 'Vansbro kommun',
    passages: [
      'The municipality of Vansbro has weak finances.',
      'The municipality of Vansbro made a loss of SEK 15 million in 2023, according to an article from April 2024.',
    ],
    answer:
      'Vansbro has weak finances [1]. The municipality made a loss of SEK 15 million in 2023, according to an article from April 2024 [2].',
  },
  {
    language: 'en',
    organisation: 'Vansbro kommun',
    passages: [
      "In 2023 Vansbro's social care sector had a deficit of almost SEK 21 million.",
      'Larger year groups meant that Vansbro had to pay more in grants to the independent school.',
    ],
    answer:
      "In 2023 Vansbro's social care sector had a deficit of almost SEK 21 million.[1] Larger year groups meant that Vansbro had to pay more in grants.[2]",
  },
  {
    language: 'en',
    organisation: 'Vansbro kommun',
    passages: [
      "Staff costs in Vansbro's compulsory schools rose. One reason is that pupils need more support after falling behind during the pandemic.",
    ],
    answer:
      'Staff costs in Vansbro’s compulsory schools rose [1]. One reason is that pupils need more support after falling behind during the pandemic [1].',
  },
  {
    language: 'en',
    organisation: 'Sveriges Kommuner och Regioner (SKR)',
    passages: [
      'SKR (the Swedish Association of Local Authorities and Regions) has a template for describing consequences.',
    ],
    answer: 'SKR has a template for describing consequences [1].',
  },
  {
    language: 'en',
    organisation: '',
    passages: [
      'Companies follow a short-term economic logic. To some extent municipalities and regions do so too.',
      'The future is uncertain, but decisions have to be made today.',
    ],
    answer:
      '1. Companies follow a short-term economic logic [1].\n2. To some extent municipalities and regions do so too [1].\n3. The future is uncertain, but decisions have to be made today [2].',
  },
  {
    language: 'en',
    organisation: 'Ludvika kommun',
    part: 'advice',
    passages: ['Begin the dialogue with the neighbours before the agreement is signed.'],
    answer:
      'A piece of advice from Ludvika is to begin the dialogue with the neighbours before the agreement is signed [1].',
  },
  {
    language: 'en',
    organisation: 'Ludvika kommun',
    part: 'challenges',
    passages: ['The power grid was full in 2022, and no new connections were made.'],
    answer: 'In Ludvika, the power grid was full in 2022, and no new connections were made [1].',
  },
  {
    language: 'en',
    organisation: 'Borlänge kommun',
    passages: [
      'The detailed development plan took 14 months because the land was already owned by the municipality.',
    ],
    answer: 'Borlänge reports that the detailed development plan took 14 months [1].',
  },
];

test('of honest answers nothing is lost', () => {
  let [written, kept] = [0, 0];
  const lost: string[] = [];
  for (const { language, organisation, part = 'summary', passages, answer } of honest) {
    const own = materialOf(findingOf({ organisation, part, texts: { [language]: passages } }), language);
    const sentences = answer.split(/(?:\.\s*\[\d\]|\s\[\d\]\.)\s*/).filter((sentence) => sentence !== '');
    const left = answerOf(answer, own, language)?.sentences ?? [];
    written += sentences.length;
    kept += left.length;
    if (left.length !== sentences.length) lost.push(answer);
    expect(promptOf('?', own, language).user).toContain(JSON.stringify(passages[0]).slice(1, -1));
  }
  console.info(`Honest sentences kept: ${kept} of ${written} (${honest.length} answers)`);
  expect(lost).toEqual([]);
});
