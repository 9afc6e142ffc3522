import { type Finding, type FoundCase, type LibraryCase, type Passage, passageIn } from '../../case.ts';
import { organisationsIn, wordsOfName } from '../../contacts.ts';
import { compounds } from '../../search/compounds.ts';
import { termsOf } from '../../search/terms.ts';
import { namesOrganisation, partAsked } from './followUp.ts';

/** A case that is found on much weaker grounds than the best one answers something else that was not asked. */
const nearlyAsGood = 0.75;
/** Who asks about Ludvika is told of others only where they answer just as well. */
const asGoodAsTheNamed = 0.9;

/**
 * What supports an answer, of all that was found: the best case, others that are found on nearly the same grounds, and
 * of each the best passage and those that are about the question too. What is merely nearest is left as it is.
 */
export function narrowed(question: string, finding: Finding): Finding {
  const [first] = finding.cases;
  if (!finding.answered || !first) return finding;
  // A neighbour's case may say the name more often than the named one's own.
  const named = finding.cases.find(
    (one) =>
      namesOrganisation(question, one.found.organisation) &&
      groundsOf(one) >= groundsOf(first) * nearlyAsGood,
  );
  const best = named ?? first;
  const isNamed = namesOrganisation(question, best.found.organisation);
  const least = groundsOf(best) * nearlyAsGood;
  const leastOfOthers = groundsOf(best) * (isNamed ? asGoodAsTheNamed : nearlyAsGood);
  const others = finding.cases.filter((one) => {
    if (one === best) return false;
    // Whose name was said is told of, also where somebody else's case says more.
    if (!isNamed && namesOrganisation(question, one.found.organisation)) return true;
    const isOfNamed = isNamed && isOfSame(one.found, best.found);
    return groundsOf(one) >= (isOfNamed ? least : leastOfOthers);
  });
  return {
    ...finding,
    cases: [best, ...others].map((one) => ({ ...one, passages: supportOf(question, one) })),
  };
}

/** Scores run towards 1 as grounds grow, and can be compared as shares only before that. */
function groundsOf({ score }: FoundCase): number {
  return score / (1 - score);
}

function isOfSame(one: LibraryCase, other: LibraryCase): boolean {
  const names = organisationsIn(other.organisation);
  return organisationsIn(one.organisation).some((name) => names.includes(name));
}

function supportOf(question: string, { found, passages }: FoundCase): readonly Passage[] {
  const part = partAsked(question);
  // Whose case it is, each of its passages says or might say.
  const wanted = contentOf(withoutName(question, found.organisation));
  const isAbout = (passage: Passage) =>
    (['sv', 'en'] as const).some((language) =>
      [...contentOf(passageIn(found, passage, language).text)].some((term) => wanted.has(term)),
    );
  const isAsked = (passage: Passage) => passage.part === part;
  const supporting = passages.filter((passage, at) => at === 0 || isAsked(passage) || isAbout(passage));
  // Who asks for obstacles reads an obstacle first.
  return supporting.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
}

function withoutName(question: string, organisation: string): string {
  const name = new Set(organisationsIn(organisation).flatMap((one) => one.split(' ')));
  return question
    .split(/\s+/)
    .filter((word) => !wordsOfName(word).some((one) => name.has(one)))
    .join(' ');
}

const parts = compounds();

/** Stems and concepts, so that inflected words and those of the other language are the same. */
function contentOf(text: string): Set<string> {
  return new Set(termsOf(text, parts).weights.keys());
}
