import type { Caller, DalaLab } from '../compose.ts';
import { type NetworkView, routes, type SessionView } from '../contract/api.ts';
import { isRecord, readId } from '../contract/reading.ts';
import type { Acting } from '../people/person.ts';
import { languageOf } from '../ports/language.ts';
import { TableUnavailable } from '../ports/table.ts';
import { toSessionView } from '../sessions/sessionView.ts';
import { caseRoutes } from './caseRoutes.ts';
import { deliveryRoutes } from './deliveryRoutes.ts';
import { type Answer, type HttpServer, httpError, type Question } from './httpServer.ts';
import { logError } from './log.ts';
import { peopleRoutes } from './peopleRoutes.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import type { TokenCheck } from './tabIdentity.ts';
import { type TabText, tabText } from './tabText.ts';

const statuses: Readonly<Record<keyof TabText, number>> = {
  noEntry: 401,
  notFound: 404,
  facilitatorsOnly: 403,
  unavailable: 503,
  sayChannel: 400,
  noSuchChannel: 404,
  nothingToExport: 404,
};

/** In the language the tab asks for. */
function refusal(why: keyof TabText, { headers }: Pick<Question, 'headers'>): Answer {
  const code = `${why[0]?.toUpperCase()}${why.slice(1)}`;
  return httpError(statuses[why], code, tabText[languageOf(headers['accept-language'], 'sv')][why]);
}

/** The API of the tab. Who asks comes from the token; what they may see, from the network's roster. */
export function tabRoutes(server: HttpServer, dalalab: DalaLab, tokens: TokenCheck): void {
  const { evaluations, sessions } = dalalab;

  function known(handle: (caller: Caller, question: Question) => Promise<Answer>) {
    return async (question: Question): Promise<Answer> => {
      const identity = await tokens.check(question.headers.authorization).catch((error) => {
        logError('token.unchecked', error);
        return 'unchecked' as const;
      });
      if (identity === 'unchecked') return refusal('unavailable', question);
      if (!identity) return refusal('noEntry', question);
      try {
        return await handle({ ...identity, locale: question.headers['accept-language'] }, question);
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        logError('api.unavailable', error);
        return refusal('unavailable', question);
      }
    };
  }

  function inNetwork(handle: (acting: Acting, question: Question) => Promise<Answer>) {
    return known(async (caller, question) => {
      const networkId = readId(question.params.networkId);
      const acting = networkId && (await dalalab.callerIn(caller, networkId));
      return acting ? handle(acting, question) : refusal('notFound', question);
    });
  }

  const forFacilitators = (handle: (acting: Acting, question: Question) => Promise<Answer>) =>
    inNetwork((acting, question) =>
      acting.person.facilitator
        ? handle(acting, question)
        : Promise.resolve(refusal('facilitatorsOnly', question)),
    );

  peopleRoutes(server, dalalab.people, inNetwork);
  deliveryRoutes(server, dalalab.delivery.deliveries, forFacilitators);
  caseRoutes(server, { ...dalalab.cases, inNetwork });

  server.get(
    routes.networks,
    known(async (caller) => ({ status: 200, body: (await dalalab.networksOf(caller)).map(toNetworkView) })),
  );

  sessionRoutes(server, {
    sessions,
    planning: dalalab.planning,
    networks: dalalab.networks,
    clock: dalalab.clock,
    inNetwork,
  });
  server.get(
    routes.sessions(':networkId'),
    inNetwork(async ({ network }) => {
      const now = dalalab.clock.now();
      const all = await evaluations.list(network.id);
      const body = await Promise.all(
        (await sessions.list(network.id)).map(
          async (session): Promise<SessionView> => ({
            ...toSessionView(session, now),
            evaluation: all.find((evaluation) => evaluation.sessionId === session.id)?.state ?? 'none',
            attendance: await dalalab.participation.counts(network.id, session.id),
          }),
        ),
      );
      return { status: 200, body };
    }),
  );

  server.put(
    routes.channel(':networkId'),
    forFacilitators(async ({ network }, question) => {
      const channelId = isRecord(question.body) ? question.body.channelId : undefined;
      if (typeof channelId !== 'string' || channelId.length > 400) {
        return refusal('sayChannel', question);
      }
      const chosen = await dalalab.chooseChannel(network, channelId);
      return chosen ? { status: 204 } : refusal('noSuchChannel', question);
    }),
  );

  server.get(
    routes.summary(':networkId', ':sessionId'),
    inNetwork(async ({ network }, question) => {
      const sessionId = readId(question.params.sessionId);
      const body = sessionId && (await evaluations.summary(network.id, sessionId));
      return body ? { status: 200, body } : refusal('notFound', question);
    }),
  );

  for (const what of ['scales', 'lines'] as const) {
    server.get(
      routes.export(':networkId', ':sessionId', what),
      forFacilitators(async ({ network }, question) => {
        const sessionId = readId(question.params.sessionId);
        const body = sessionId && (await evaluations.csv(network.id, sessionId, what));
        if (!body) return refusal('nothingToExport', question);
        return {
          status: 200,
          body,
          headers: {
            'Content-Type': 'text/csv; charset=utf-8',
            'Content-Disposition': `attachment; filename="utvardering-${what === 'scales' ? 'skalor' : 'rader'}.csv"`,
          },
        };
      }),
    );
  }
}

function toNetworkView({ network, person }: Acting): NetworkView {
  return {
    id: network.id,
    name: network.name,
    role: person.facilitator ? 'facilitator' : 'participant',
    teamId: network.teamId,
    channelId: network.channelId ?? null,
  };
}
