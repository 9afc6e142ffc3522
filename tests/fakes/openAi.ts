import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the next request is answered; `text` is what the model says. */
export type Behaviour =
  | { readonly kind: 'plain' | 'streaming' | 'truncated stream' | 'cut off'; readonly text: string }
  /** The first byte comes after so long. */
  | { readonly kind: 'slow'; readonly text: string; readonly afterMs: number }
  /** A piece of the stream every now and then, without end. */
  | { readonly kind: 'hanging' | 'dripping' | 'dropped' | 'dropped halfway' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly echo?: string }
  | { readonly kind: 'body'; readonly body: string; readonly type?: string }
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'redirect'; readonly to: string };

export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model?: string;
    readonly stream?: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

export interface OpenAi {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** From now on; a function is given what was asked. */
  answer(behaviour: Behaviour | ((asked: Asked) => Behaviour)): void;
  stop(): Promise<void>;
}

/** A model on this machine that speaks OpenAI's protocol as scripted, well and badly. */
export async function startOpenAi(): Promise<OpenAi> {
  const asked: Asked[] = [];
  let next: (one: Asked) => Behaviour = () => ({ kind: 'plain', text: '' });
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: JSON.parse(body),
    };
    asked.push(one);
    respond(response, next(one));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(behaviour) {
      next = typeof behaviour === 'function' ? behaviour : () => behaviour;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function respond(response: ServerResponse, behaviour: Behaviour): void {
  const json = (status: number, body: string) => {
    // restify, in the same process, makes writeHead return nothing.
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(body);
  };
  switch (behaviour.kind) {
    case 'plain':
    case 'cut off':
      json(200, completion(behaviour.text, behaviour.kind === 'plain' ? 'stop' : 'length'));
      return;
    case 'slow': {
      const timer = setTimeout(() => json(200, completion(behaviour.text, 'stop')), behaviour.afterMs);
      response.on('close', () => clearTimeout(timer));
      return;
    }
    case 'streaming':
    case 'truncated stream': {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      // Azure begins with a piece that has no choice.
      response.write(`data: ${JSON.stringify({ choices: [] })}\n\n`);
      for (const piece of behaviour.text.match(/[\s\S]{1,7}/g) ?? []) response.write(event(piece));
      if (behaviour.kind === 'streaming') {
        response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`);
        response.write('data: [DONE]\n\n');
      }
      response.end();
      return;
    }
    case 'hanging':
      return;
    case 'dripping': {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const timer = setInterval(() => response.write(event('och ')), 50);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'dropped':
      response.socket?.destroy();
      return;
    case 'dropped halfway':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"choices": [{"message": {"content": "', () => response.socket?.destroy());
      return;
    case 'status': {
      const { status, retryAfter, echo = 'no' } = behaviour;
      response.writeHead(status, {
        'Content-Type': 'application/json',
        ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
      });
      response.end(JSON.stringify({ error: { message: echo, code: String(status) } }));
      return;
    }
    case 'body':
      response.writeHead(200, { 'Content-Type': behaviour.type ?? 'application/json' });
      response.end(behaviour.body);
      return;
    case 'huge':
      json(200, completion('a'.repeat(behaviour.bytes), 'stop'));
      return;
    case 'redirect':
      response.writeHead(307, { Location: behaviour.to });
      response.end();
  }
}

function completion(content: string, finish: string): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'made-up',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

function event(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
}
