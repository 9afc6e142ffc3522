import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import { log, logError } from './log.ts';

/** What a route gives back; `body` is sent as JSON unless a content type is named. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON, or the text itself of a file (text/csv, text/markdown); undefined when none was sent. */
  readonly body: unknown;
}

export type Route = (question: Question) => Promise<Answer>;

export interface HttpServer {
  get(path: string, route: Route): void;
  post(path: string, route: Route, maxBodyBytes?: number): void;
  put(path: string, route: Route): void;
  patch(path: string, route: Route): void;
  /** Files of a folder under a path, with the headers of a page. */
  files(path: string, folder: string, headers: Readonly<Record<string, string>>): void;
  /** @returns the port. @throws when the port is taken. */
  listen(host: string, port: number): Promise<number>;
  close(): Promise<void>;
}

/** Import routes may be larger; everything else is a card's press or a small form. */
export const defaultMaxBodyBytes = 64 * 1024;
const requestTimeoutMs = 30_000;

export function httpError(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

/** @param isAllowed asked before anything else; gives the answer that turns a request away. */
export function httpServer(isAllowed: (request: IncomingMessage) => Answer | undefined): HttpServer {
  const server = restify.createServer({
    name: 'DalaLab',
    ignoreTrailingSlash: true,
    handleUncaughtExceptions: false,
  });
  server.server.requestTimeout = requestTimeoutMs;
  // restify takes upgrades over and never answers them; without its listener Node treats them as plain requests.
  server.server.removeAllListeners('upgrade');

  // restify parses the address in places where nobody catches: a bad Host header or target would end the process.
  // (`first` is missing in its types.)
  const { first } = server as unknown as {
    first: (handler: (request: IncomingMessage, response: ServerResponse) => boolean) => void;
  };
  first.call(server, (request: IncomingMessage, response: ServerResponse) => {
    const refusal = isReadable(request)
      ? isAllowed(request)
      : httpError(400, 'BadRequest', 'The address or the Host header cannot be read.');
    if (refusal) write(response, refusal);
    return refusal === undefined;
  });
  // restify writes the answer itself after this event (a second one would end the process); only its body is ours.
  server.on('restifyError', (_request, _response, error: RestifyError, done: () => void) => {
    const status = error.statusCode ?? 500;
    error.toJSON = () =>
      httpError(status, codes[status] ?? 'Failed', sentences[status] ?? sentences[500]).body;
    done();
  });

  function add(
    method: 'get' | 'post' | 'put' | 'patch',
    path: string,
    route: Route,
    maxBodyBytes: number,
  ): void {
    server[method](path, async (request: restify.Request, response: restify.Response) => {
      try {
        const body = method === 'get' ? undefined : await readBody(request, maxBodyBytes);
        const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
        write(response, await route({ params: request.params ?? {}, query, headers: request.headers, body }));
      } catch (error) {
        if (error instanceof BadBody) write(response, httpError(error.status, 'BadRequest', error.message));
        else {
          logError('request.failed', error);
          write(response, httpError(500, 'Failed', sentences[500]));
        }
      }
    });
  }

  return {
    get: (path, route) => add('get', path, route, 0),
    post: (path, route, maxBodyBytes = defaultMaxBodyBytes) => add('post', path, route, maxBodyBytes),
    put: (path, route) => add('put', path, route, defaultMaxBodyBytes),
    patch: (path, route) => add('patch', path, route, defaultMaxBodyBytes),
    files(path, folder, headers) {
      const serve = restify.plugins.serveStaticFiles(folder, {
        setHeaders: (response) => {
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        },
      });
      server.get(path, (_request, response, next) => response.redirect(302, `${path}/index.html`, next));
      server.get(`${path}/*`, serve);
    },
    listen(host, port) {
      return new Promise((resolve, reject) => {
        // On restify itself: it repeats the error, and one that nobody hears there ends the process.
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          server.on('error', (error) => logError('server.error', error));
          resolve(server.address().port);
        });
      });
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => {
          log('server.closed');
          resolve();
        });
        server.server.closeIdleConnections();
      });
    },
  };
}

interface RestifyError {
  readonly statusCode?: number;
  toJSON?: () => unknown;
}

const codes: Readonly<Record<number, string>> = { 404: 'NotFound', 405: 'MethodNotAllowed' };
const sentences = {
  404: 'Det finns inget på den adressen.',
  405: 'Det går inte att göra så på den adressen.',
  500: 'Något gick fel. Vänta en stund och försök igen.',
} as Readonly<Record<number, string>> & { readonly 500: string };

function isReadable({ url = '', headers }: IncomingMessage): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  const host = headers.host ?? '';
  return /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) && URL.canParse(url, `http://${host}`);
}

class BadBody extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // What comes past the limit is read and dropped, so that the sender gets to see the answer.
    if (size <= maxBytes) parts.push(part);
    if (size > maxBytes * 20) break;
  }
  if (size > maxBytes) throw new BadBody(413, `Det som skickades är för stort: högst ${maxBytes / 1024} kB.`);
  if (size === 0) return undefined;
  const isText = /^text\/(csv|(x-)?markdown)\b/i.test(request.headers['content-type'] ?? '');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return isText ? text : JSON.parse(text);
  } catch {
    throw new BadBody(400, `Det som skickades är inte läsbar ${isText ? 'text' : 'JSON'} i UTF-8.`);
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isText = typeof body === 'string';
  response.statusCode = status;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader(
    'Content-Type',
    isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
  );
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
}
