import { atHomeAndAround } from './atHomeAndAround.ts';
import { jobAndBusiness } from './jobAndBusiness.ts';
import { lifeAndBody } from './lifeAndBody.ts';
import { publicServices } from './publicServices.ts';

/**
 * What people say when they mean a matter without naming it: "Farfar har ramlat" is about a safety alarm.
 *
 * Each line: what the matter is called, a colon, and what is said of it in Swedish, a bar, and in English. The words
 * of a question point to the matter, never the other way round, and weakly: it takes two or three of them, or one beside
 * a word of the matter itself.
 */
export const matters = { publicServices, atHomeAndAround, lifeAndBody, jobAndBusiness };
