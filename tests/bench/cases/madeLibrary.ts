/**
 * A made library of any size and questions to it, to measure speed by. It sounds like a Swedish municipality and means
 * nothing; its municipalities do not exist. How often words occur falls with their rank, as it does in any language
 * (Zipf's law), and most of them are compounds.
 */
import type { SearchDocument } from '../../../bot/cases/search/search.ts';
import { type Chance, chanceOf } from '../../../bot/triads/forming/chance.ts';

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

const frames = [
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
  'hur V vi N',
  'Vem har V N?',
  'N N',
  'Vilka N krävs för N och N?',
  'hej, vi ska V N och undrar om nån har N',
  'Hur gjorde ni med N när N V?',
  'finns det N för A N',
  'how do we V N in the municipality',
];
const headings = ['Bakgrund', 'Framgångsfaktorer', 'Utmaningar och hinder', 'Råd', 'Så gjorde vi'];

function list(text: string): readonly (readonly string[])[] {
  return text.split(';').map(words);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Some 20,000 forms. */
export const nounForms = shuffledForms();

function shuffledForms(): readonly string[] {
  const chance = chanceOf(1);
  const simple = nouns.flat();
  const compound = new Set(beginnings).values().flatMap((beginning) => nouns.flat().map((form) => beginning + form));
  const forms = [...new Set([...simple, ...compound])];
  for (let at = forms.length - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [forms[at], forms[other]] = [forms[other] as string, forms[at] as string];
  }
  return forms;
}
