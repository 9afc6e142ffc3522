import type { CaseLibrary, Shelf } from '../cases/case.ts';
import type { CaseKeeping } from '../cases/caseKeeping.ts';
import { isSameBody } from '../cases/caseRows.ts';
import {
  toCaseRow,
  toCaseView,
  toFoundView,
  toListedView,
  toProposalView,
  toRevisionView,
} from '../cases/caseView.ts';
import {
  type CaseFormat,
  caseFormats,
  derivedId,
  readCaseFile,
  type WrongCase,
  writeCaseFile,
} from '../cases/files/caseFile.ts';
import { caseFileText, fieldReports } from '../cases/files/caseFileText.ts';
import { caseLimits, readCaseId, readLibraryId } from '../contract/case.ts';
import {
  type CaseError,
  type CaseImport,
  type CaseImportError,
  type CaseSearch,
  casePaths,
} from '../contract/caseApi.ts';
import { type CaseProblem, readCaseRow } from '../contract/caseFile.ts';
import { isRecord } from '../contract/reading.ts';
import type { Acting } from '../people/person.ts';
import type { Language } from '../ports/language.ts';
import { type Answer, type HttpServer, httpError, type Question, type Route } from './httpServer.ts';
import { tabText } from './tabText.ts';

export interface CaseRoutesNeeds {
  readonly library: CaseLibrary;
  readonly keeping: CaseKeeping;
  /** Lets in members of the network the address names, and nobody else. */
  readonly inNetwork: (handle: (acting: Acting, question: Question) => Promise<Answer>) => Route;
}

type CaseServer = Pick<HttpServer, 'get' | 'post' | 'patch'>;
type Handle = (acting: Acting, question: Question, shelf: Shelf) => Promise<Answer>;

const maxImportBytes = 5 * 1024 * 1024;
const maxQuestion = 1_000;
const maxLimit = 50;
const maxOffset = 1_000_000;

const contentTypes: Readonly<Record<CaseFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The library and the search through the API. CSV and Markdown come as text in `question.body`, JSON parsed. */
export function caseRoutes(server: CaseServer, { library, keeping, inNetwork }: CaseRoutesNeeds): void {
  // The library is opened first: what it begins with is then there, and an import changes that instead of being it.
  const forMembers = (handle: Handle) =>
    inNetwork(async (acting, question) => handle(acting, question, await library.open(acting.network)));
  const forFacilitators = (handle: Handle) =>
    inNetwork(async (acting, question) =>
      acting.person.facilitator
        ? handle(acting, question, await library.open(acting.network))
        : httpError(403, 'FacilitatorsOnly', tabText[acting.language].facilitatorsOnly),
    );
  const notFound = (language: Language) => httpError(404, 'NotFound', caseFileText[language].unknown);

  server.get(
    casePaths.cases(':networkId'),
    forMembers(async ({ language }, { query }, shelf) => {
      const text = caseFileText[language];
      const question = (query.get('q') ?? '').trim();
      if (question.length > maxQuestion) return httpError(400, 'QuestionTooLong', text.longQuestion);
      const limit = readNumber(query.get('limit'), question === '' ? maxLimit : 3, 1, maxLimit);
      const offset = readNumber(query.get('offset'), 0, 0, maxOffset);
      if (limit === undefined) return httpError(400, 'BadLimit', text.badNumber('limit', 1, maxLimit));
      if (offset === undefined) return httpError(400, 'BadOffset', text.badNumber('offset', 0, maxOffset));
      const body =
        question === '' ? list(shelf, limit, offset, language) : search(shelf, question, limit, language);
      return { status: 200, body };
    }),
  );

  server.get(
    casePaths.export(':networkId'),
    forMembers(async ({ network, language, person }, { query }, shelf) => {
      const format = caseFormats.find((one) => one === (query.get('format') ?? 'json'));
      if (!format) return httpError(400, 'BadFormat', caseFileText[language].badFormat);
      const isWithRetired = query.get('retired') === 'true';
      if (isWithRetired && !person.facilitator) {
        return httpError(403, 'FacilitatorsOnly', tabText[language].facilitatorsOnly);
      }
      const cases = isWithRetired
        ? await keeping.list(network.id)
        : shelf.cases.filter(({ from }) => from === undefined);
      return {
        status: 200,
        body: writeCaseFile(cases, format),
        headers: {
          'Content-Type': contentTypes[format],
          'Content-Disposition': `attachment; filename="fall.${format}"`,
        },
      };
    }),
  );

  server.post(
    casePaths.import(':networkId'),
    forFacilitators(async ({ network, person, language }, { body, headers }) => {
      const text = caseFileText[language];
      const file = readCaseFile(body, formatOf(headers['content-type']));
      if (!file.ok) {
        const message = file.problem ? text.file(file.problem) : text.wrong(file.more);
        return nothingImported(message, file.rows, language);
      }
      const outcomes = await keeping.importAll(network.id, file.cases, person.key);
      const tooBig = file.cases.filter((_, index) => outcomes[index] === 'tooBig');
      if (tooBig.length > 0) {
        const problems = [{ field: '', problem: 'tooBig', max: caseLimits.body }] as const;
        const rows = tooBig.map(({ row }) => ({ row, problems }));
        return nothingImported(text.wrong(0), rows, language);
      }
      const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
      const done: CaseImport = {
        added: count('added'),
        changed: count('changed'),
        same: count('same'),
        rows: file.cases.flatMap(({ row, id, notes }, index) => {
          const outcome = outcomes[index];
          return outcome && outcome !== 'tooBig' ? [{ row, id, outcome, notes: notes.map(text.note) }] : [];
        }),
      };
      return { status: 200, body: done };
    }),
    maxImportBytes,
  );

  server.get(
    casePaths.proposals(':networkId'),
    forFacilitators(async ({ network }) => ({
      status: 200,
      body: (await keeping.proposals(network.id)).map(toProposalView),
    })),
  );

  server.post(
    casePaths.approve(':networkId', ':proposalId'),
    forFacilitators(async ({ network, person, language }, { params, body }) => {
      const id = readCaseId(params.proposalId);
      const proposal = id && (await keeping.proposals(network.id)).find((one) => one.id === id);
      const decided = () => httpError(404, 'NotFound', caseFileText[language].decided);
      if (!proposal) return decided();
      const read = readChange(proposal.id, proposal.body, body ?? {});
      if (!read.ok) return invalid(read.problems, language);
      const caseId = await keeping.approve(network.id, proposal.id, read.body, person.key);
      return caseId === undefined ? decided() : { status: 204 };
    }),
  );

  server.post(
    casePaths.decline(':networkId', ':proposalId'),
    forFacilitators(async ({ network, language }, { params }) => {
      const id = readCaseId(params.proposalId);
      const outcome = id && (await keeping.decline(network.id, id));
      return outcome === 'declined'
        ? { status: 204 }
        : httpError(404, 'NotFound', caseFileText[language].decided);
    }),
  );

  server.post(
    casePaths.cases(':networkId'),
    forFacilitators(async ({ network, person, language }, { body }) => {
      const read = readCaseRow(body);
      if (!read.ok) return invalid(read.problems, language);
      const id = read.id ?? derivedId(read.body);
      if ((await keeping.add(network.id, id, read.body, person.key)) === 'exists') {
        return httpError(409, 'Exists', caseFileText[language].exists);
      }
      const is = await keeping.read(network.id, id);
      return is ? { status: 201, body: toCaseView(is, true) } : notFound(language);
    }),
  );

  server.get(
    casePaths.case(':networkId', ':caseId'),
    forMembers(async ({ network, language, person }, { params }, shelf) => {
      const id = readLibraryId(params.caseId);
      const own = readCaseId(id);
      const one =
        (id && shelf.find(id)) ??
        (own && person.facilitator ? await keeping.read(network.id, own) : undefined);
      return one ? { status: 200, body: toCaseView(one, person.facilitator) } : notFound(language);
    }),
  );

  server.patch(
    casePaths.case(':networkId', ':caseId'),
    forFacilitators(async ({ network, person, language }, { params, body }) => {
      const text = caseFileText[language];
      const id = readCaseId(params.caseId);
      const now = id && (await keeping.read(network.id, id));
      if (!id || !now) return notFound(language);
      if (!isRecord(body)) return invalid([{ field: '', problem: 'notACase' }], language);
      const seen = body.revision;
      if (!Number.isInteger(seen)) return httpError(400, 'SayRevision', text.sayRevision);
      const read = readChange(id, now, body);
      if (!read.ok) return invalid(read.problems, language);
      // Sent twice, the second finds nothing left to change, whatever revision it started from.
      const outcome = isSameBody(now, read.body)
        ? 'saved'
        : await keeping.change(network.id, id, read.body, Number(seen), person.key);
      if (outcome === 'overtaken') return httpError(409, 'Overtaken', text.overtaken);
      const is = outcome === 'saved' && (await keeping.read(network.id, id));
      return is ? { status: 200, body: toCaseView(is, true) } : notFound(language);
    }),
  );

  for (const [path, retired] of [
    [casePaths.retire, true],
    [casePaths.restore, false],
  ] as const) {
    server.post(
      path(':networkId', ':caseId'),
      forFacilitators(async ({ network, person, language }, { params }) => {
        const id = readCaseId(params.caseId);
        const is = id && (await keeping.setRetired(network.id, id, retired, person.key));
        return is ? { status: 200, body: toCaseView(is, true) } : notFound(language);
      }),
    );
  }

  server.get(
    casePaths.history(':networkId', ':caseId'),
    forFacilitators(async ({ network, language }, { params }) => {
      const id = readCaseId(params.caseId);
      const revisions = id ? await keeping.history(network.id, id) : [];
      if (!id || revisions.length === 0) return notFound(language);
      return { status: 200, body: revisions.map((revision) => toRevisionView(id, revision)) };
    }),
  );
}

function search(shelf: Shelf, question: string, limit: number, language: Language): CaseSearch {
  const { answered, cases } = shelf.search(question, limit);
  return { answered, cases: cases.map((one) => toFoundView(one, language)) };
}

function list(shelf: Shelf, limit: number, offset: number, language: Language): CaseSearch {
  const order = new Intl.Collator('sv').compare;
  const all = shelf.cases
    .map((one) => ({ one, view: toListedView(one, language) }))
    .sort((a, b) => order(a.view.title, b.view.title) || (a.one.libraryId < b.one.libraryId ? -1 : 1));
  return {
    answered: false,
    cases: all.slice(offset, offset + limit).map(({ view }) => view),
    total: all.length,
  };
}

/** A case with the changes that a request names. */
function readChange(id: string, now: Parameters<typeof toCaseRow>[1], changes: unknown) {
  return readCaseRow(isRecord(changes) ? { ...toCaseRow(id, now), ...changes, id } : changes);
}

function readNumber(sent: string | null, otherwise: number, min: number, max: number): number | undefined {
  if (sent === null || sent === '') return otherwise;
  const number = /^\d{1,7}$/.test(sent) ? Number(sent) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

function formatOf(contentType: string | undefined): CaseFormat {
  if (/^text\/csv\b/i.test(contentType ?? '')) return 'csv';
  return /^text\/(x-)?markdown\b/i.test(contentType ?? '') ? 'md' : 'json';
}

function nothingImported(message: string, wrong: readonly WrongCase[], language: Language): Answer {
  const rows = wrong.map(({ row, problems }) => ({ row, problems: fieldReports(problems, language) }));
  const body: CaseImportError = { error: { code: 'NothingImported', message }, rows };
  return { status: 400, body };
}

function invalid(problems: readonly CaseProblem[], language: Language): Answer {
  const message = caseFileText[language].invalid;
  const body: CaseError = {
    error: { code: 'InvalidCase', message, problems: fieldReports(problems, language) },
  };
  return { status: 400, body };
}
