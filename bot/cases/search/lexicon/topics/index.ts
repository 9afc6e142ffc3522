import { careAndHealth } from './careAndHealth.ts';
import { familyAndSchool } from './familyAndSchool.ts';
import { freeTimeAndNature } from './freeTimeAndNature.ts';
import { homeAndSurroundings } from './homeAndSurroundings.ts';
import { livingAndArriving } from './livingAndArriving.ts';
import { organisationAndMoney } from './organisationAndMoney.ts';
import { peopleAndPlaces } from './peopleAndPlaces.ts';
import { planningAndGrowth } from './planningAndGrowth.ts';
import { rulesAndMoney } from './rulesAndMoney.ts';
import { workAndLearning } from './workAndLearning.ts';

/**
 * What people turn to public services about, one topic a line: `svenska ord, … | english words, …`, the most telling
 * first. Related words, where the lexicon's groups have near-synonyms.
 */
export const themes = {
  familyAndSchool,
  careAndHealth,
  livingAndArriving,
  homeAndSurroundings,
  rulesAndMoney,
  freeTimeAndNature,
  planningAndGrowth,
  peopleAndPlaces,
  organisationAndMoney,
  workAndLearning,
};
