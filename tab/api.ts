import type { ApiError, ChannelChoice, NetworkView, SessionView } from '../bot/contract/api.ts';
import { routes } from '../bot/contract/api.ts';
import type { EvaluationSummary } from '../bot/contract/evaluation.ts';

/** The API as the pages use it. Every call rejects with a `Trouble`, and with nothing else. */
export interface Api {
  networks(): Promise<readonly NetworkView[]>;
  /** Newest first. */
  sessions(networkId: string): Promise<readonly SessionView[]>;
  summary(networkId: string, sessionId: string): Promise<EvaluationSummary>;
  csv(networkId: string, sessionId: string, what: 'scales' | 'lines'): Promise<Blob>;
  chooseChannel(networkId: string, choice: ChannelChoice): Promise<void>;
}

/** `noToken`: Teams gives none. `refused`: the server answered, and said no. `unreachable`: no answer of ours came. */
export type TroubleKind = 'noToken' | 'refused' | 'unreachable';

/** Something went wrong; `message` is a sentence for the person at the screen, in their language. */
export class Trouble extends Error {
  readonly kind: TroubleKind;
  /** What Teams or the browser said, for whoever is asked to help. */
  readonly detail: string | undefined;
  constructor(kind: TroubleKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.detail = cause instanceof Error ? cause.message : undefined;
  }
}

/** What to say when no sentence comes from the server. */
export interface TroubleSentences {
  readonly noToken: string;
  readonly unreachable: string;
}

const patienceMs = 20_000;

export function openApi(getToken: () => Promise<string>, locale: string, sentences: TroubleSentences): Api {
  let token: string | undefined;

  async function send(path: string, init: RequestInit): Promise<Response> {
    token ??= await getToken().catch((reason: unknown) => {
      throw new Trouble(
        'noToken',
        sentences.noToken,
        reason instanceof Error ? reason : new Error(String(reason)),
      );
    });
    try {
      return await fetch(path, {
        ...init,
        headers: {
          ...init.headers,
          authorization: `Bearer ${token}`,
          'accept-language': locale,
        },
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (cause) {
      throw new Trouble('unreachable', sentences.unreachable, cause);
    }
  }

  async function ask<Answer>(
    path: string,
    read: (response: Response) => Promise<Answer>,
    init: RequestInit = {},
  ): Promise<Answer> {
    let response = await send(path, init);
    if (response.status === 401) {
      // Tokens live for about an hour, a tab for days.
      token = undefined;
      response = await send(path, init);
      if (response.status === 401) token = undefined;
    }
    if (!response.ok) throw new Trouble('refused', (await sentenceOf(response)) ?? sentences.unreachable);
    try {
      return await read(response);
    } catch (cause) {
      throw new Trouble('unreachable', sentences.unreachable, cause);
    }
  }

  const json = <Answer>(path: string) => ask(path, (response): Promise<Answer> => response.json());

  return {
    networks: () => json(routes.networks),
    sessions: (networkId) => json(routes.sessions(networkId)),
    summary: (networkId, sessionId) => json(routes.summary(networkId, sessionId)),
    // A blob keeps the file's byte order mark, which Excel needs; text would lose it.
    csv: (networkId, sessionId, what) =>
      ask(routes.export(networkId, sessionId, what), (response) => response.blob()),
    chooseChannel: (networkId, choice) =>
      ask(routes.channel(networkId), async () => undefined, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(choice),
      }),
  };
}

/** The server's own sentence; undefined when something between us answered, such as a proxy with a page of its own. */
async function sentenceOf(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => undefined)) as Partial<ApiError> | undefined;
  const message: unknown = body?.error?.message;
  return typeof message === 'string' ? message : undefined;
}
