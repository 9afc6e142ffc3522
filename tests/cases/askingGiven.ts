import { askingHandler } from '../../bot/cases/asking/askingHandler.ts';
import { questionStore } from '../../bot/cases/asking/unanswered/questionStore.ts';
import { caseUse } from '../../bot/cases/asking/using/caseUse.ts';
import type { WrittenAnswer } from '../../bot/cases/asking/writing/writtenAnswer.ts';
import {
  type CaseLibrary,
  type Finding,
  type LibraryCase,
  passagesOf,
  type Shelf,
} from '../../bot/cases/case.ts';
import type { CaseText } from '../../bot/contract/case.ts';
import type { Network } from '../../bot/networks/network.ts';
import type { Person } from '../../bot/people/person.ts';
import type { Language } from '../../bot/ports/language.ts';
import { folded } from '../../bot/ports/said.ts';
import { memoryTable } from '../fakes/memoryTable.ts';
import { cardOf, network, place, presses } from '../pressing.ts';
import { fakeDeliveries } from '../reminders/fakeDeliveries.ts';
import { person } from '../reminders/given.ts';
import { random } from '../sessions/given.ts';

export { network, place };
export const hour = 60 * 60_000;
export const day = 24 * hour;

/** Pia facilitates; Anna is from Ludvika, Bo from Vansbro. */
export const [pia, anna, bo] = [0, 1, 2].map((number) => person(number)) as [Person, Person, Person];

const empty: CaseText = { title: '', summary: [], successFactors: [], challenges: [], advice: [] };

export function libraryCase(id: string, over: Partial<LibraryCase> = {}): LibraryCase {
  return {
    id,
    libraryId: id,
    from: undefined,
    revision: 1,
    changedAt: 0,
    retired: false,
    sharedWith: [],
    kind: 'municipal',
    organisation: '',
    session: 'Träff 1, hösten 2024',
    language: 'sv',
    texts: { sv: { ...empty, title: id } },
    contact: '',
    links: [],
    ...over,
  };
}

const said = (text: string, source = '') => ({ text, source });

export const ludvika = libraryCase('ludvika', {
  organisation: 'Ludvika kommun',
  changedAt: 3,
  texts: {
    sv: {
      title: 'Guldläget',
      summary: [said('Ludvika växer när industrin anställer.', 'Ludvika kommun · Läget')],
      successFactors: [
        said('Ludvika arbetar nära företagen om bostäder och inflyttning.', 'Framgångsfaktorer'),
      ],
      challenges: [
        said('Bostäderna räcker inte till alla som flyttar in.', 'Utmaningar'),
        said('Det är svårt att hitta tekniker.', 'Utmaningar'),
      ],
      advice: [],
    },
    en: {
      title: 'The golden position',
      summary: [said('Ludvika grows as its industry hires.', 'Ludvika municipality · Position')],
      successFactors: [
        said('Ludvika works closely with companies on housing and newcomers.', 'Success factors'),
      ],
      challenges: [
        said('There is not enough housing for all newcomers.', 'Challenges'),
        said('Technicians are hard to find.', 'Challenges'),
      ],
      advice: [],
    },
  },
});

export const vansbro = libraryCase('vansbro', {
  organisation: 'Vansbro kommun',
  changedAt: 2,
  texts: {
    sv: {
      ...empty,
      title: 'Vansbro västra',
      summary: [said('Vansbro planerar ett stort verksamhetsområde.', 'Innehåll')],
      challenges: [said('Kommunens ekonomi är svag.', 'Svag ekonomi')],
      advice: [said('Börja med detaljplanen i god tid.', 'Råd')],
    },
  },
});

/** Shared by another network. */
export const torsboda = libraryCase('torsboda', {
  libraryId: 'other~torsboda',
  from: { networkId: 'other', name: 'Lärnätverket i norr' },
  organisation: 'Timrå kommun',
  changedAt: 1,
  texts: {
    sv: { ...empty, title: 'Industriparken', summary: [said('En industripark med egen hamn.', 'Parken')] },
  },
});

/** A library that finds what shares the beginnings of its words with the question. */
export function shelfOf(cases: readonly LibraryCase[]): Shelf {
  return {
    cases,
    find: (libraryId) => cases.find((one) => one.libraryId === libraryId),
    search: (question, limit, among) => searched(cases, question, limit, among),
  };
}

const noise = new Set([
  'hade',
  'hinde',
  'finns',
  'vilka',
  'vilke',
  'andra',
  'where',
  'which',
  'hitta',
  'kommu',
]);

function stemsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))
    .filter((stem) => !noise.has(stem));
}

function searched(
  all: readonly LibraryCase[],
  question: string,
  limit: number,
  among: readonly string[] | undefined,
): Finding {
  const wanted = [...new Set(stemsOf(question))];
  const cases = all
    .filter(({ libraryId }) => among?.includes(libraryId) ?? true)
    .map((found) => {
      const name = stemsOf(`${found.organisation} ${found.texts.sv?.title ?? ''}`);
      const passages = passagesOf(found)
        .map((passage) => {
          const has = new Set([...stemsOf(passage.text), ...name]);
          return { passage, score: wanted.filter((stem) => has.has(stem)).length };
        })
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 3);
      const score = (passages[0]?.score ?? 0) / Math.max(1, wanted.length);
      return { found, score, passages: passages.map(({ passage }) => passage) };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
  const answered = (cases[0]?.score ?? 0) >= 0.5;
  return { answered, cases: answered ? cases.filter(({ score }) => score >= 0.5) : cases };
}

export function given(cases: readonly LibraryCase[] = [ludvika, vansbro, torsboda], of: Network = network) {
  const clock = { at: Date.parse('2026-11-25T09:00Z') };
  const now = { now: () => clock.at };
  const tables = { caseUse: memoryTable(), caseQuestions: memoryTable() };
  const deliveries = fakeDeliveries(clock);
  const library = { cases, down: undefined as (() => never) | undefined };
  const shelves: CaseLibrary = {
    async open({ id }) {
      library.down?.();
      return shelfOf(id === of.id ? library.cases : []);
    },
  };
  const roster = { people: [0, 1, 2, 3].map((number) => person(number)) };
  const model = {
    answer: undefined as ((finding: Finding, language: Language) => WrittenAnswer | undefined) | undefined,
    asked: [] as string[],
  };
  const topics: string[] = [];
  const handler = askingHandler({
    library: shelves,
    people: { list: async (id) => (id === of.id ? roster.people : []) },
    networks: { find: async (id) => (id === of.id ? of : undefined) },
    writer: {
      async write(question, finding, language) {
        model.asked.push(question);
        return model.answer?.(finding, language);
      },
    },
    tables,
    deliveries,
    addTopic: async (_networkId, text) => {
      if (topics.includes(text)) return 'known';
      if (topics.length >= 10) return 'full';
      topics.push(text);
      return 'added';
    },
    clock: now,
    random,
  });
  deliveries.kinds = handler.cards;

  const acting = (who: Person, language: Language = 'sv') => ({ network: of, person: who, language });
  const house = {
    clock,
    tables,
    deliveries,
    library,
    roster,
    model,
    topics,
    handler,
    acting,
    use: caseUse(tables.caseUse),
    questions: questionStore(tables.caseQuestions),
    reply: (who: Person, text: string, { thread, language }: { thread?: string; language?: Language } = {}) =>
      handler.onQuestion(acting(who, language), {
        sender: who,
        place,
        text,
        locale: undefined,
        ...(thread === undefined ? {} : { thread }),
      }),
    ask: async (who: Person, text: string, more: { thread?: string; language?: Language } = {}) =>
      cardOf(await house.reply(who, text, more)),
    ...presses({ clock, handler, acting }),
    /** What stands in the channel. */
    posted: () => deliveries.channel.map(({ card }) => card),
    stored: () => JSON.stringify([tables.caseUse.dump(), tables.caseQuestions.dump()]),
  };
  return house;
}
