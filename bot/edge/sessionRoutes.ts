import { createHash, timingSafeEqual } from 'node:crypto';
import { isRecord, readId } from '../contract/reading.ts';
import {
  type FieldReport,
  type ImportError,
  readSession,
  type SessionError,
  type SessionProblem,
  sessionPaths,
} from '../contract/session.ts';
import type { Networks } from '../networks/network.ts';
import type { Acting } from '../people/person.ts';
import type { Language } from '../ports/language.ts';
import * as localTime from '../ports/localTime.ts';
import { type Clock, isoUtc } from '../ports/time.ts';
import { calendarFile } from '../sessions/calendar.ts';
import type { Planning } from '../sessions/planning.ts';
import type { Session, Sessions } from '../sessions/session.ts';
import { csvSessions, jsonSessions } from '../sessions/sessionFile.ts';
import { problemText, sessionText } from '../sessions/sessionText.ts';
import { toSessionView } from '../sessions/sessionView.ts';
import { type Answer, type HttpServer, httpError, type Question, type Route } from './httpServer.ts';
import { tabText } from './tabText.ts';

export interface SessionRoutesNeeds {
  readonly sessions: Sessions;
  readonly planning: Planning;
  readonly networks: Networks;
  readonly clock: Clock;
  /** Lets in members of the network the address names, and nobody else. */
  readonly inNetwork: (handle: (acting: Acting, question: Question) => Promise<Answer>) => Route;
}

type SessionServer = Pick<HttpServer, 'get' | 'post'> & { patch(path: string, route: Route): void };

/** A season with its programmes, as JSON or CSV. */
const maxImportBytes = 5 * 1024 * 1024;

/** Planning through the API, and the calendar files. A CSV file comes as text in `question.body`, JSON parsed. */
export function sessionRoutes(server: SessionServer, needs: SessionRoutesNeeds): void {
  const { sessions, planning, networks, clock, inNetwork } = needs;

  const facilitatorsOnly = (handle: (acting: Acting, question: Question) => Promise<Answer>) =>
    inNetwork(async (acting, question) =>
      acting.person.facilitator
        ? handle(acting, question)
        : httpError(403, 'FacilitatorsOnly', tabText[acting.language].facilitatorsOnly),
    );
  const view = (session: Session) => toSessionView(session, clock.now());
  const notFound = (language: Language) => httpError(404, 'NotFound', sessionText[language].unknown);

  server.post(
    sessionPaths.sessions(':networkId'),
    facilitatorsOnly(async ({ network, language }, { body }) => {
      const read = readSession(body, localTime);
      if (!read.ok) return invalid(read.problems, language);
      return { status: 201, body: view(await planning.plan(network.id, read.value)) };
    }),
  );

  server.patch(
    sessionPaths.session(':networkId', ':sessionId'),
    facilitatorsOnly(async ({ network, language }, { params, body }) => {
      const text = sessionText[language];
      const sessionId = readId(params.sessionId);
      const now = sessionId && (await sessions.read(network.id, sessionId));
      if (!sessionId || !now) return notFound(language);
      if (!isRecord(body)) return invalid([{ field: '', problem: 'unknown' }], language);
      const { cancelled, ...changes } = body;
      const isToCancel = cancelled === true;
      if (now.cancelled) {
        return isToCancel && Object.keys(changes).length === 0
          ? { status: 200, body: view(now) }
          : httpError(409, 'Cancelled', text.cancelling.already);
      }
      if (cancelled !== undefined && typeof cancelled !== 'boolean') {
        return invalid([{ field: 'cancelled', problem: 'unknown' }], language);
      }
      const read = readChange(now, changes);
      if (!read.ok) return invalid(read.problems, language);
      const after = await planning.change(network.id, sessionId, (session) => {
        // What somebody else changed meanwhile stays, unless this says otherwise.
        const again = readChange(session, changes);
        return again.ok ? { ...session, ...again.value, cancelled: isToCancel } : session;
      });
      return after ? { status: 200, body: view(after) } : notFound(language);
    }),
  );

  server.post(
    sessionPaths.import(':networkId'),
    facilitatorsOnly(async ({ network, language }, { body }) => {
      const text = sessionText[language].importing;
      const file = typeof body === 'string' ? csvSessions(body) : jsonSessions(body);
      if (!file.ok) return notImported(text.file(file.problem), []);
      const done = await planning.importAll(network.id, file.rows);
      if (done.ok) return { status: 200, body: { created: done.created.map(view) } };
      return notImported(
        text.wrong,
        done.rows.map(({ row, problems }) => ({ row, problems: reports(problems, language) })),
      );
    }),
    maxImportBytes,
  );

  server.get(sessionPaths.calendar(':networkId', ':sessionId', ':file'), async ({ params }) => {
    const networkId = readId(params.networkId);
    const sessionId = readId(params.sessionId);
    const secret = /^([\da-f]{32})\.ics$/.exec(params.file ?? '')?.[1];
    const network = networkId && (await networks.find(networkId));
    const session = network && sessionId ? await sessions.find(network.id, sessionId) : undefined;
    if (!network || !session || !secret || !isSame(secret, session.calendarSecret)) {
      return httpError(404, 'NotFound', sessionText[network ? network.language : 'sv'].unknown);
    }
    return {
      status: 200,
      body: calendarFile(session, network.language, clock.now()),
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="traff.ics"',
      },
    };
  });
}

/** A session with the changes that a request names; instants that are not named stay. */
function readChange(session: Session, changes: Record<string, unknown>) {
  const { title, start, end, timeZone, place, link, programme, reminders } = session;
  const said = { title, start: isoUtc(start), end: isoUtc(end), timeZone, place, link, programme, reminders };
  return readSession({ ...said, ...changes }, localTime, programme);
}

function reports(problems: readonly SessionProblem[], language: Language): readonly FieldReport[] {
  return problems.map((problem) => ({ field: problem.field, message: problemText(problem, language) }));
}

function invalid(problems: readonly SessionProblem[], language: Language): Answer {
  const message = sessionText[language].invalid;
  const body: SessionError = {
    error: { code: 'InvalidSession', message, problems: reports(problems, language) },
  };
  return { status: 422, body };
}

function notImported(message: string, rows: ImportError['rows']): Answer {
  const body: ImportError = { error: { code: 'NothingImported', message }, rows };
  return { status: 422, body };
}

/** Takes as long whether the first or the last letter differs. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
