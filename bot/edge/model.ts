import type { TurnContext } from 'botbuilder';
import { type LanguageModel, type ModelPrompt, ModelUnavailable } from '../ports/languageModel.ts';
import type { Instant } from '../ports/time.ts';
import { library } from './library.ts';
import { log } from './log.ts';
import { completionWith, type ModelAnswer, readAnswer } from './modelAnswer.ts';
import type { ModelSettings } from './settings.ts';

/** What the tests put something else in for. */
export interface ModelNeeds {
  readonly now: () => Instant;
  readonly fetch: typeof fetch;
  /** The managed identity's token for Azure OpenAI. */
  readonly token: () => Promise<string>;
}

const apiVersion = '2024-10-21';
const tokenScope = 'https://cognitiveservices.azure.com/.default';
const failuresBeforePause = 3;
const pauseMs = 30_000;
const longestPauseMs = 120_000;

/**
 * Azure OpenAI through teams-ai. Each call settles within its limit and is made once; what was asked and what was
 * answered is never logged. When the model is down or over its quota it is left alone for a while, and each call fails
 * at once.
 */
export function openAiModel(settings: ModelSettings, needs: Partial<ModelNeeds> = {}): LanguageModel {
  const { now = Date.now, fetch = globalThis.fetch, token = managedIdentityToken() } = needs;
  let failures = 0;
  let pausedUntil = 0;

  return {
    async complete(prompt, withinMs) {
      if (now() < pausedUntil) throw new ModelUnavailable('paused');
      const answer = await within(withinMs, (signal) => ask(settings, prompt, signal, { fetch, token }));
      if ('text' in answer) {
        failures = 0;
        return answer.text;
      }
      log('model.unavailable', { reason: answer.failure });
      // A question that the model will not take says nothing of the model.
      if (answer.failure !== 'refused') failures++;
      if (answer.retryAfterMs !== undefined) {
        pausedUntil = now() + Math.min(answer.retryAfterMs, longestPauseMs);
      } else if (failures >= failuresBeforePause) {
        pausedUntil = now() + pauseMs;
      }
      throw new ModelUnavailable(answer.failure);
    },
  };
}

async function within(ms: number, work: (signal: AbortSignal) => Promise<ModelAnswer>): Promise<ModelAnswer> {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ModelAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve({ failure: 'slow' });
      giveUp.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(giveUp.signal).catch(() => ({ failure: 'fault' })), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(
  settings: ModelSettings,
  prompt: ModelPrompt,
  signal: AbortSignal,
  { fetch, token }: Omit<ModelNeeds, 'now'>,
): Promise<ModelAnswer> {
  const { OpenAIModel } = library('@microsoft/teams-ai/lib/models/OpenAIModel.js');
  const isAzure = settings.endpoint.startsWith('https:');
  const bearer = isAzure && settings.key === undefined ? await token().catch(() => undefined) : 'none';
  if (bearer === undefined) return { failure: 'no token' };

  let answer: ModelAnswer = { failure: 'fault' };
  const fetchAnswer = async (url: unknown, init: unknown): Promise<Response> => {
    try {
      // No redirect: the prompt and the token go to the endpoint of the settings and nowhere else.
      const request = { ...(init as RequestInit), signal, redirect: 'error' as const };
      answer = await readAnswer(await fetch(url as string, request));
    } catch {
      answer = { failure: signal.aborted ? 'slow' : 'unreachable' };
    }
    return completionWith('text' in answer ? answer.text : '', settings.stream);
  };
  const common = {
    stream: settings.stream,
    useSystemMessages: true,
    logRequests: false,
    clientOptions: { maxRetries: 0, fetch: fetchAnswer as never },
  };
  const model = new OpenAIModel(
    isAzure
      ? {
          ...common,
          azureDefaultDeployment: settings.deployment,
          azureEndpoint: settings.endpoint,
          azureApiVersion: apiVersion,
          ...(settings.key === undefined
            ? { azureADTokenProvider: async () => bearer }
            : { azureApiKey: settings.key }),
        }
      : {
          ...common,
          defaultModel: settings.deployment,
          endpoint: baseOf(settings.endpoint),
          apiKey: settings.key ?? 'none',
        },
  );
  const { message } = await model.completePrompt(
    noTurn,
    noMemory,
    noFunctions,
    noTokenizer,
    templateOf(prompt),
  );
  return 'text' in answer ? { text: message?.content ?? '' } : answer;
}

/** OpenAI's protocol lies under /v1. */
function baseOf(endpoint: string): string {
  return new URL(endpoint).pathname === '/' ? `${endpoint}/v1` : endpoint;
}

function managedIdentityToken(): () => Promise<string> {
  let provider: (() => Promise<string>) | undefined;
  return () => {
    const { ManagedIdentityCredential, getBearerTokenProvider } = library('@azure/identity');
    // The provider keeps a token until shortly before it ends.
    provider ??= getBearerTokenProvider(new ManagedIdentityCredential(), tokenScope);
    return provider();
  };
}

type OpenAIModelClass = InstanceType<
  typeof import('@microsoft/teams-ai/lib/models/OpenAIModel.js')['OpenAIModel']
>;
type Completing = Parameters<OpenAIModelClass['completePrompt']>;

/**
 * The prompt as it is. Not teams-ai's own sections: they run what stands in double braces, and people wrote part of
 * this. Neither length nor temperature is set: newer models refuse one or the other, and time ends an answer anyway.
 */
function templateOf({ system, user }: ModelPrompt): Completing[4] {
  const output = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const rendered = { output, length: 0, tooLong: false };
  const completion = { include_history: false, include_input: false, include_images: false };
  return {
    name: 'answer',
    prompt: {
      required: true,
      tokens: -1,
      renderAsMessages: async () => rendered,
      renderAsText: async () => ({ ...rendered, output: user }),
    },
    config: {
      schema: 1.1,
      type: 'completion',
      completion: completion as Completing[4]['config']['completion'],
    },
  };
}

// A model is asked here without a turn, a state or actions, so that nothing it says can do anything.
const noTurn = {} as TurnContext as Completing[0];
const noMemory = {
  deleteValue: () => undefined,
  hasValue: () => false,
  getValue: () => undefined,
  setValue: () => undefined,
} as Completing[1];
const noFunctions = {} as Completing[2];
const noTokenizer = {} as Completing[3];
