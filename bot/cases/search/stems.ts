import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';

export type Tongue = 'sv' | 'en';

/** Forms that no ending tells, and words that the stemmer takes for others. Each line: a stem, then forms of it. */
const irregular = `
område område områden området områdets områdena
nummer nummer numret nummern
papper papper papperet pappret papperen pappren
vatten vatten vattnet vattnets
bok bok boken bokens böcker böckerna
boka boka bokar bokade bokat bokas bokad bokning bokningen bokningar
stad stad staden stadens städer städerna
son son sonen sonens söner sönerna
dotter dotter dottern dotterns döttrar döttrarna
man man mannen mannens män männen
land land landet landets länder länderna
hand hand handen handens händer händerna
bror bror brodern bröder bröderna
tand tand tanden tänder tänderna
natt natt natten nätter nätterna
bot bot boten böter böterna
målare målare målaren målarna målarens
lärare lärare läraren lärarna lärares lärarnas
sökande sökande sökanden sökandes
besvär besvär besväret
laga laga lagar lagade lagat lagning
lag lag lagen lagens lagarna
fasad fasad fasaden fasader fasadens
inflyttare inflyttare inflyttaren inflyttarna
lov lov lovet lovets
lova lova lovar lovade lovat
sök söka söker sökte sökt söks
sälj sälja säljer sålde sålt säljs
köp köpa köper köpte köpt köp köpet köps
bygg bygga bygger byggde byggt byggs
läs läsa läser läste läst läses läsas
kör köra kör körde kört körs
åk åka åker åkte åkt
byt byta byter bytte bytt byts byte bytet
ställ ställa ställer ställde ställt ställs
betal betala betalar betalade betalat betalas betalt betalning betalningen betalningar
välj välja väljer valde valt väljs
lägg lägga lägger lade lagt läggs
sätt sätta sätter satte satt
dö dö dör dog dött avliden avlidit avled
död död döde döda döden
häls hälsa hälsan
gäll gälla gällde gällt
töm tömma tömmer tömde tömt töms tömmas tömning tömningen tömningar
skriv skriva skriver skrev skrivit skrivs
hjälp hjälp hjälpen hjälpa hjälper hjälpte hjälpt
flytt flytt flytta flyttar flyttade flyttat flyttning flytten
växa växa växer växte växt växande
växt växter växterna
lär lära lär lärde lärt lärande
sprid sprida sprider spred spritt sprids
bränn bränna bränner brände bränt
slå slå slår slog slagit
dricka dricka dricker drack druckit
pengar pengar pengarna
barn barn barnet barnen barnens barns barnets
`;

const irregularStem = new Map(
  irregular
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, stem] as const);
    }),
);

/** "farlig" is no form of "fara", nor "ledighet" of "led": what Snowball's third step takes away is given back. */
const ofQuality = /^(.{2,}ig)(?:a|t|e|as|are|ast|aste|het|heten|heter|heterna|hets|hetens)?$/u;

const stems = new Map<string, string>();
const rememberedStems = 50_000;

/** @param word in lower case. Snowball's stem (Porter 2001), mended where it joins Swedish words that are not one. */
export function stemOf(word: string, tongue: Tongue): string {
  const key = tongue + word;
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= rememberedStems) stems.clear();
  const stem = tongue === 'sv' ? swedishStem(word) : english(word);
  stems.set(key, stem);
  return stem;
}

/**
 * Snowball leaves the definite forms "skolan", "avloppet" and "regeln" and the neuter "kommunalt" as they are; here
 * they become "skola", "avlopp", "regel" and "kommunal" first. The lookbehinds are words whose stem ends like that.
 */
const endings: readonly (readonly [form: RegExp, base: string])[] = [
  [/(?<=..)(?<!pl|m|org|oce)ans?$/u, 'a'],
  [/(?<=..[^aeiouyåäöh])(?<!it|budg|pak|stak|intern|plan)ets?$/u, ''],
  [/(?<=.[eo][lr])ns?$/u, ''],
  [/(?<=..al|sk|iv|ell|bar|är)(?<!fal)t$/u, ''],
  [/(?<=[st]kil)t$/u, 'd'],
];

function swedishStem(word: string): string {
  const known = irregularStem.get(word) ?? ofQuality.exec(word)?.[1];
  if (known !== undefined) return known;
  for (const [form, base] of endings) {
    if (form.test(word)) return swedish(word.replace(form, base).replace(/mm$/, 'm'));
  }
  return swedish(word);
}
