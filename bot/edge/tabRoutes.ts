import type { Caller, DalaLab } from '../compose.ts';
import { type NetworkView, routes, type SessionView } from '../contract/api.ts';
import { isRecord, readId } from '../contract/reading.ts';
import type { Acting } from '../people/person.ts';
import { TableUnavailable } from '../ports/table.ts';
import { isoUtc } from '../ports/time.ts';
import { type Answer, type HttpServer, httpError, type Question } from './httpServer.ts';
import { logError } from './log.ts';
import type { TokenCheck } from './tabIdentity.ts';

const noEntry = httpError(401, 'Unauthorized', 'Du behöver vara inloggad i Teams för att se det här.');
/** The same for "is not there" and "is not yours": nobody learns which networks exist. */
const notFound = httpError(404, 'NotFound', 'Det finns inte, eller så är du inte med i det nätverket.');
const facilitatorsOnly = httpError(
  403,
  'FacilitatorsOnly',
  'Det här kan bara nätverkets processledare göra.',
);
const unavailable = httpError(
  503,
  'Unavailable',
  'Det går inte att läsa just nu. Vänta en stund och försök igen.',
);

/** The API of the tab. Who asks comes from the token; what they may see, from the network's roster. */
export function tabRoutes(server: HttpServer, dalalab: DalaLab, tokens: TokenCheck): void {
  const { evaluations, sessions } = dalalab;

  function known(handle: (caller: Caller, question: Question) => Promise<Answer>) {
    return async (question: Question): Promise<Answer> => {
      const identity = await tokens.check(question.headers.authorization).catch((error) => {
        logError('token.unchecked', error);
        return 'unchecked' as const;
      });
      if (identity === 'unchecked') return unavailable;
      if (!identity) return noEntry;
      try {
        return await handle({ ...identity, locale: question.headers['accept-language'] }, question);
      } catch (error) {
        if (!(error instanceof TableUnavailable)) throw error;
        logError('api.unavailable', error);
        return unavailable;
      }
    };
  }

  function inNetwork(handle: (acting: Acting, question: Question) => Promise<Answer>) {
    return known(async (caller, question) => {
      const networkId = readId(question.params.networkId);
      const acting = networkId && (await dalalab.callerIn(caller, networkId));
      return acting ? handle(acting, question) : notFound;
    });
  }

  server.get(
    routes.networks,
    known(async (caller) => ({ status: 200, body: (await dalalab.networksOf(caller)).map(toNetworkView) })),
  );

  server.get(
    routes.sessions(':networkId'),
    inNetwork(async ({ network }) => {
      const all = await evaluations.list(network.id);
      const body = (await sessions.list(network.id)).map(
        (session): SessionView => ({
          id: session.id,
          title: session.title,
          start: isoUtc(session.start),
          end: isoUtc(session.end),
          timeZone: session.timeZone,
          evaluation: all.find((evaluation) => evaluation.sessionId === session.id)?.state ?? 'none',
        }),
      );
      return { status: 200, body };
    }),
  );

  server.put(
    routes.channel(':networkId'),
    inNetwork(async ({ network, person }, { body }) => {
      if (!person.facilitator) return facilitatorsOnly;
      const channelId = isRecord(body) ? body.channelId : undefined;
      if (typeof channelId !== 'string' || channelId.length > 400) {
        return httpError(400, 'BadRequest', 'Säg vilken kanal: {"channelId": "…"}.');
      }
      const chosen = await dalalab.chooseChannel(network, channelId);
      return chosen ? { status: 204 } : httpError(404, 'NoSuchChannel', 'Teamet har ingen sådan kanal.');
    }),
  );

  server.get(
    routes.summary(':networkId', ':sessionId'),
    inNetwork(async ({ network }, { params }) => {
      const sessionId = readId(params.sessionId);
      const body = sessionId && (await evaluations.summary(network.id, sessionId));
      return body ? { status: 200, body } : notFound;
    }),
  );

  for (const what of ['scales', 'lines'] as const) {
    server.get(
      routes.export(':networkId', ':sessionId', what),
      inNetwork(async ({ network, person }, { params }) => {
        if (!person.facilitator) return facilitatorsOnly;
        const sessionId = readId(params.sessionId);
        const body = sessionId && (await evaluations.csv(network.id, sessionId, what));
        if (!body) {
          const why =
            'Det finns inget att exportera: utvärderingen är inte stängd, eller så svarade färre än 5.';
          return httpError(404, 'NothingToExport', why);
        }
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
