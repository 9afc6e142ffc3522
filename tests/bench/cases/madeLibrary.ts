/**
 * A made library of any size and questions to it, to measure speed by. It sounds like a Swedish municipality and means
 * nothing; its municipalities do not exist. How often words occur falls with their rank, as it does in any language
 * (Zipf's law), and most of them are compounds.
 */
import type { SearchDocument } from '../../../bot/cases/search/search.ts';
import { type Chance, chanceOf } from '../../../bot/triads/forming/chance.ts';
import { shuffled } from '../../../bot/triads/forming/starter.ts';

const passagesPerCase = 5;

/** Singular, definite, plural, definite plural. */
const nouns = list(`
  skola skolan skolor skolorna; avgift avgiften avgifter avgifterna; plan planen planer planerna; bostad bostaden bostäder bostäderna;
  etablering etableringen etableringar etableringarna; företag företaget företag företagen; process processen processer processerna;
  tjänst tjänsten tjänster tjänsterna; bygglov bygglovet bygglov bygglovet; stöd stödet stöd stöden; enhet enheten enheter enheterna;
  nämnd nämnden nämnder nämnderna; beslut beslutet beslut besluten; utredning utredningen utredningar utredningarna;
  insats insatsen insatser insatserna; grupp gruppen grupper grupperna; arbete arbetet arbeten arbetena; nät nätet nät näten;
  ledning ledningen ledningar ledningarna; station stationen stationer stationerna; anläggning anläggningen anläggningar anläggningarna;
  väg vägen vägar vägarna; trafik trafiken trafiker trafikerna; yta ytan ytor ytorna; mark marken marker markerna;
  kostnad kostnaden kostnader kostnaderna; budget budgeten budgetar budgetarna; strategi strategin strategier strategierna;
  samverkan samverkan samverkansformer samverkansformerna; dialog dialogen dialoger dialogerna; möte mötet möten mötena;
  plats platsen platser platserna; behov behovet behov behoven; ansökan ansökan ansökningar ansökningarna;
  handläggare handläggaren handläggare handläggarna; personal personalen personaler personalerna; elev eleven elever eleverna;
  boende boendet boenden boendena; omsorg omsorgen omsorger omsorgerna; vård vården vårder vårderna; kompetens kompetensen kompetenser kompetenserna;
  utbildning utbildningen utbildningar utbildningarna; program programmet program programmen; område området områden områdena;
  centrum centrumet centrum centrumen; hall hallen hallar hallarna; park parken parker parkerna; förening föreningen föreningar föreningarna;
  bidrag bidraget bidrag bidragen; verksamhet verksamheten verksamheter verksamheterna; projekt projektet projekt projekten;
  analys analysen analyser analyserna; prognos prognosen prognoser prognoserna; rapport rapporten rapporter rapporterna;
  avtal avtalet avtal avtalen; krav kravet krav kraven; mål målet mål målen; kraft kraften krafter krafterna;
  organisation organisationen organisationer organisationerna; funktion funktionen funktioner funktionerna`);

/** As they stand at the beginning of a compound. */
const beginnings = words(`
  skol bostads industri närings energi miljö trafik vatten avlopps el kommun region landsbygds stads mark bygg plan social äldre
  barn ungdoms kultur idrotts fritids hälso sjukvårds omsorgs utbildnings kompetens arbetsmarknads integrations digitaliserings
  data säkerhets krisberednings räddnings skogs jordbruks turism besöks handels transport järnvägs gruv batteri vindkrafts sol
  fjärrvärme bredbands fiber avfalls återvinnings klimat energi investerings ekonomi budget personal lednings chefs kvalitets
  utvecklings framtids tillväxt befolknings inflyttnings boende hyres mark detalj översikts gestaltnings kollektiv cykel
  gång parkerings fastighets lokal måltids bibliotek museum förenings ungdoms demokrati medborgar service kontakt upphandlings`);

const verbs = list(`
  planera planerar planerade planerat; bygga bygger byggde byggt; utveckla utvecklar utvecklade utvecklat; samordna samordnar samordnade samordnat;
  finansiera finansierar finansierade finansierat; utreda utreder utredde utrett; besluta beslutar beslutade beslutat;
  förbereda förbereder förberedde förberett; rekrytera rekryterar rekryterade rekryterat; inventera inventerar inventerade inventerat;
  förankra förankrar förankrade förankrat; påverka påverkar påverkade påverkat; minska minskar minskade minskat; öka ökar ökade ökat;
  erbjuda erbjuder erbjöd erbjudit; stärka stärker stärkte stärkt; pröva prövar prövade prövat; följa följer följde följt`);

const adjectives = list(`
  ny nytt nya; gemensam gemensamt gemensamma; långsiktig långsiktigt långsiktiga; kommunal kommunalt kommunala; regional regionalt regionala;
  social socialt sociala; hållbar hållbart hållbara; tillfällig tillfälligt tillfälliga; stor stort stora; tidig tidigt tidiga; lokal lokalt lokala`);

const sentences = [
  'Kommunen V N i A N, och N V i samband med N.',
  'För att V N behövs A N och en N som V.',
  'N V när N och N inte räcker till.',
  'Det är N som V, och därför ska N V under våren.',
  'Vi har V en A N tillsammans med N.',
  'Om N V bör N och N få veta det innan N börjar.',
  'En A N V att N inte är på plats i tid.',
  'Enligt N V N med 15 procent, men N är oförändrad.',
];
const askings = [
  'Hur V vi N?',
  'Vem har V N?',
  'N N',
  'Vilka N krävs för N och N?',
  'hej, vi ska V N och undrar om nån har N',
  'Hur gjorde ni med N när N V?',
  'finns det N för A N',
  'How do we V N in a small municipality?',
  'vilken tid stänger badhuset, eller V det N?',
];
const headings = ['Bakgrund', 'Framgångsfaktorer', 'Utmaningar och hinder', 'Råd', 'Så gjorde vi'];
const places = words('Gran Kvarn Tall Furu Ek Asp').flatMap((beginning) =>
  words('torpa hyttan fallet näset viken backa').map((end) => `${beginning}${end} kommun`),
);

function list(text: string): readonly Forms[] {
  return text.split(';').map(words);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** A word in each form it has. */
type Forms = readonly string[];

/** The commonest first: the simple ones, then what can be made of them. Some 20,000 forms. */
const ranked: readonly Forms[] = [
  ...shuffled(nouns, chanceOf(1)),
  ...shuffled(
    [...new Set(beginnings)].flatMap((beginning) =>
      nouns.map((forms) => forms.map((form) => beginning + form)),
    ),
    chanceOf(2),
  ),
];
const flattened = 10;
/** How often a word of this rank or of one before it occurs. */
const cumulated: number[] = [];
for (const rank of ranked.keys()) cumulated.push((cumulated.at(-1) ?? 0) + 1 / (rank + flattened));

export interface MadeLibrary {
  readonly documents: readonly SearchDocument[];
  /** Most about a passage that is there, in words of other forms; some misspelt, without dots or about nothing. */
  readonly questions: readonly string[];
}

/** @returns always the same, for the same numbers. */
export function madeLibrary(cases: number, questions: number): MadeLibrary {
  const chance = chanceOf(2026);
  const about: Forms[][] = [];
  const documents = Array.from(
    { length: cases },
    (_, at): SearchDocument => ({
      id: `made-${at}`,
      titles: [`${capital(pick(drawn(chance), chance))} i ${pick(places, chance)}`],
      organisation: pick(places, chance),
      passages: Array.from({ length: passagesPerCase }, () => {
        const used: Forms[] = [];
        about.push(used);
        const noun = () => {
          const forms = drawn(chance);
          used.push(forms);
          return forms;
        };
        const text = Array.from({ length: 2 + chance.below(2) }, () =>
          filled(pick(sentences, chance), noun, chance),
        );
        return { text: text.join(' '), heading: pick(headings, chance) };
      }),
    }),
  );
  return {
    documents,
    questions: Array.from({ length: questions }, () => {
      const nouns = pick(about, chance);
      const noun = () => (chance.unit() < 0.8 ? pick(nouns, chance) : drawn(chance));
      return worn(filled(pick(askings, chance), noun, chance), chance);
    }),
  };
}

function filled(frame: string, noun: () => Forms, chance: Chance): string {
  const sentence = frame.replace(/[NVA](?![\p{L}])/gu, (kind) =>
    pick(kind === 'N' ? noun() : pick(kind === 'V' ? verbs : adjectives, chance), chance),
  );
  return capital(sentence);
}

/** As people write: one in seven with a slip of the pen, one in ten without dots. */
function worn(question: string, chance: Chance): string {
  const at = 2 + chance.below(question.length - 4);
  const slipped =
    chance.unit() < 0.15
      ? question.slice(0, at) + question[at + 1] + question[at] + question.slice(at + 2)
      : question;
  return chance.unit() < 0.1 ? slipped.normalize('NFD').replace(/\p{M}/gu, '') : slipped;
}

function drawn(chance: Chance): Forms {
  const sought = chance.unit() * (cumulated.at(-1) ?? 0);
  let [from, to] = [0, cumulated.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cumulated[middle] as number) < sought) from = middle + 1;
    else to = middle;
  }
  return ranked[from] as Forms;
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  return items[chance.below(items.length)] as Item;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
