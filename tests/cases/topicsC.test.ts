import { stopWords } from '../../bot/cases/search/lexicon/stopWords.ts';
import { organisationAndMoney } from '../../bot/cases/search/lexicon/topics/organisationAndMoney.ts';
import { peopleAndPlaces } from '../../bot/cases/search/lexicon/topics/peopleAndPlaces.ts';
import { planningAndGrowth } from '../../bot/cases/search/lexicon/topics/planningAndGrowth.ts';
import { workAndLearning } from '../../bot/cases/search/lexicon/topics/workAndLearning.ts';

const lines = [planningAndGrowth, peopleAndPlaces, organisationAndMoney, workAndLearning]
  .flatMap((theme) => theme.split('\n'))
  .filter((line) => line.trim());

/** Letters, digits, hyphens and apostrophes in lower case; words apart by one space. */
const term = /^[\p{Ll}\p{N}'-]+( [\p{Ll}\p{N}'-]+)*$/u;

const termsOf = (side: string | undefined) => (side ?? '').split(',').map((one) => one.trim());

function problemsOf(line: string): readonly string[] {
  const [swedish, english, ...rest] = line.split('|');
  if (english === undefined || rest.length > 0) return ['has not two sides'];
  const sv = termsOf(swedish);
  const en = termsOf(english);
  return [
    ...(sv.length < 8 || sv.length > 26 ? [`has ${sv.length} Swedish terms`] : []),
    ...(en.length < 3 || en.length > 14 ? [`has ${en.length} English terms`] : []),
    ...[sv, en].flatMap((side) =>
      side.filter((one, at) => side.indexOf(one) !== at).map((one) => `says twice: ${one}`),
    ),
    ...[...sv, ...en]
      .filter((one) => !term.test(one) || one !== one.normalize('NFC'))
      .map((one) => `not a term: ${one}`),
    ...[...sv, ...en].filter((one) => stopWords.has(one)).map((one) => `a stop word: ${one}`),
  ];
}

const sorted = (line: string) => line.split('|').flatMap(termsOf).sort().join();

describe('the topics of planning, places, organisation and work', () => {
  it('are enough to be general', () => {
    expect(lines.length).toBeGreaterThanOrEqual(450);
  });

  it('are well formed', () => {
    const wrong = lines.flatMap((line) =>
      problemsOf(line).map((problem) => `${problem} (${line.slice(0, 40)})`),
    );
    expect(wrong).toEqual([]);
  });

  it('are each said once', () => {
    expect(new Set(lines.map(sorted)).size).toBe(lines.length);
  });

  it('have no line whose words all stand in another', () => {
    const sets = lines.map((line) => new Set(line.split('|').flatMap(termsOf)));
    const within = lines.filter((_, at) =>
      sets.some((other, place) => place !== at && [...(sets[at] ?? [])].every((one) => other.has(one))),
    );
    expect(within).toEqual([]);
  });
});
