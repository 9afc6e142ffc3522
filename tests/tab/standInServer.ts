import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  type ApiError,
  type ChannelChoice,
  type NetworkView,
  routes,
  type SessionView,
} from '../../bot/contract/api.ts';
import type { EvaluationSummary } from '../../bot/contract/evaluation.ts';
import { people, place } from './given.ts';

/** What the stand-in knows. Tests change it while a page is open. */
export interface World {
  /** As the local page offers them; the first is chosen to begin with. */
  people: readonly (typeof people)[number][];
  network: Omit<NetworkView, 'role'> | undefined;
  sessions: SessionView[];
  readonly summaries: Map<string, EvaluationSummary>;
  readonly files: Record<'scales' | 'lines', string>;
  /** Takes every token that has been given as expired. */
  expireTokens(): void;
  /** Takes no token at all. */
  refusesTokens: boolean;
  /** The API breaks every connection. */
  isDown: boolean;
  /** The API answers nothing until this is done. */
  wait: Promise<void>;
  readonly requests: { method: string; path: string; body: string; language: string | undefined }[];
}

export interface StandIn {
  readonly origin: string;
  readonly world: World;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const policies = {
  tab: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  host: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
};

/** The server as the tab sees it: the built tab, the local page, and an API that behaves, in memory. */
export async function startStandIn(): Promise<StandIn> {
  const owners = new Map<string, string>();
  let issued = 0;
  const world: World = {
    people,
    network: undefined,
    sessions: [],
    summaries: new Map(),
    files: { scales: '', lines: '' },
    expireTokens: () => owners.clear(),
    refusesTokens: false,
    isDown: false,
    wait: Promise.resolve(),
    requests: [],
  };

  async function answer(request: IncomingMessage, path: string): Promise<Answer> {
    if (path.startsWith('/api/')) return api(request, path);
    if (path === '/local/people') return json(world.people);
    if (path === '/local/context') return json(place);
    if (path === '/local/token') {
      const { oid } = JSON.parse(await text(request));
      const token = `token-${++issued}`;
      owners.set(token, oid);
      return json({ token });
    }
    if (path === '/local/answers')
      return json({ message: await answerMore(JSON.parse(await text(request)).count) });
    if (path === '/privacy') return { status: 200, type: types['.html'] ?? '', body: 'Det här sparas' };
    if (path === '/local') return file('bot/edge/local/host/index.html', policies.host);
    if (path.startsWith('/local/'))
      return file(join('bot/edge/local/host', path.slice('/local/'.length)), policies.host);
    return file(join('tab/dist', path.slice('/tab/'.length)), policies.tab);
  }

  async function answerMore(count: number): Promise<string> {
    const open = world.sessions.find((session) => session.evaluation === 'open');
    const summary = open && world.summaries.get(open.id);
    if (!summary) return 'Ingen utvärdering är öppen.';
    world.summaries.set(open.id, { ...summary, answers: summary.answers + count });
    return `${count} personer svarade.`;
  }

  async function api(request: IncomingMessage, path: string): Promise<Answer> {
    const body = await text(request);
    const method = request.method ?? '';
    world.requests.push({ method, path, body, language: request.headers['accept-language'] });
    await world.wait;
    const oid = owners.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
    if (!oid || world.refusesTokens)
      return error(401, 'Du behöver vara inloggad i Teams för att se det här.');
    const { network } = world;
    const role = people.find((person) => person.oid === oid)?.role ?? 'participant';
    if (path === routes.networks) return json(network ? [{ ...network, role } satisfies NetworkView] : []);
    if (!network) return error(404, 'Det finns inte, eller så är du inte med i det nätverket.');
    if (path === routes.sessions(network.id)) return json(world.sessions);
    if (path === routes.channel(network.id) && method === 'PUT') {
      if (role !== 'facilitator') return error(403, 'Det här kan bara nätverkets processledare göra.');
      const { channelId }: ChannelChoice = JSON.parse(body);
      if (channelId !== place.channelId) return error(404, 'Teamet har ingen sådan kanal.');
      world.network = { ...network, channelId };
      return { status: 204 };
    }
    for (const session of world.sessions) {
      const summary = world.summaries.get(session.id);
      if (path === routes.summary(network.id, session.id) && summary) return json(summary);
      for (const what of ['scales', 'lines'] as const) {
        if (path !== routes.export(network.id, session.id, what)) continue;
        if (role !== 'facilitator') return error(403, 'Det här kan bara nätverkets processledare göra.');
        return { status: 200, type: 'text/csv; charset=utf-8', body: world.files[what] };
      }
    }
    return error(404, 'Det finns inte, eller så är du inte med i det nätverket.');
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (world.isDown && path.startsWith('/api/')) return void request.socket.destroy();
    const { status, type, body, headers } = await answer(request, path).catch(
      (reason): Answer => error(500, String(reason)),
    );
    response.writeHead(status, {
      'cache-control': 'no-store',
      ...(type ? { 'content-type': type } : {}),
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function file(path: string, policy: string): Promise<Answer> {
  const body = await readFile(join(process.cwd(), path)).catch(() => undefined);
  if (!body) return error(404, `Det finns ingen fil ${path}.`);
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { status: 200, type, body, headers: { 'content-security-policy': policy } };
}

function json(body: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function error(status: number, message: string): Answer {
  const body: ApiError = { error: { code: `${status}`, message } };
  return { ...json(body), status };
}
