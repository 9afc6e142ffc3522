import { businessAndTrade } from './businessAndTrade.ts';
import { careAndSupport } from './careAndSupport.ts';
import { childrenAndSchool } from './childrenAndSchool.ts';
import { cultureAndLeisure } from './cultureAndLeisure.ts';
import { development } from './development.ts';
import { environmentAndEnergy } from './environmentAndEnergy.ts';
import { everyday } from './everyday.ts';
import { everydaySpeech } from './everydaySpeech.ts';
import { governance } from './governance.ts';
import { health } from './health.ts';
import { housingAndBuilding } from './housingAndBuilding.ts';
import { lifeAndCitizenship } from './lifeAndCitizenship.ts';
import { plainWords } from './plainWords.ts';
import { safetyAndDigital } from './safetyAndDigital.ts';
import { stateServices } from './stateServices.ts';
import { traffic } from './traffic.ts';
import { verbsAndNouns } from './verbsAndNouns.ts';
import { workAndIncome } from './workAndIncome.ts';

/**
 * Words that people use for nearly the same thing when they ask about public matters. Terms are lower case NFC
 * base forms; a term may be several words ("vatten och avlopp"). A term may stand in several groups, so being in
 * one with another does not carry over to a third.
 */
export interface ConceptGroup {
  readonly sv: readonly string[];
  /** May be empty where English has no word of its own; so may `sv`. Never both. */
  readonly en: readonly string[];
}

/**
 * @param line `svenska ord, synonym | english word, synonym`.
 * @throws Error unless it has exactly one bar.
 */
export function parseGroup(line: string): ConceptGroup {
  const [sv, en, ...more] = line.split('|');
  if (sv === undefined || en === undefined || more.length > 0) throw new Error(`Not a group: ${line}`);
  return { sv: terms(sv), en: terms(en) };
}

function terms(side: string): readonly string[] {
  return side
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

/** Swedish municipalities, regions and authorities in general; nothing here is fitted to one library. */
export const lexicon: readonly ConceptGroup[] = [
  everyday,
  everydaySpeech,
  plainWords,
  verbsAndNouns,
  childrenAndSchool,
  careAndSupport,
  health,
  lifeAndCitizenship,
  workAndIncome,
  businessAndTrade,
  housingAndBuilding,
  environmentAndEnergy,
  traffic,
  cultureAndLeisure,
  governance,
  development,
  safetyAndDigital,
  stateServices,
].flatMap((theme) => theme.trim().split('\n').map(parseGroup));
