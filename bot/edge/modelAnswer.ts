/** What a server that speaks OpenAI's protocol answered. A failure is named in our own words: theirs may repeat a prompt. */
export type ModelAnswer =
  | { readonly text: string }
  | { readonly failure: string; readonly retryAfterMs?: number };

const limits = { bytes: 256 * 1024, characters: 20_000 } as const;

/** Reads an answer in one piece or in many, by what came and not by what was asked for. Rejects if the line breaks. */
export async function readAnswer(response: Response): Promise<ModelAnswer> {
  const body = await readBody(response);
  if (response.status === 429) return { failure: 'quota', ...retryAfter(response) };
  if (!response.ok) {
    const filtered = response.status === 400 && /content_filter|content management policy/i.test(body ?? '');
    return { failure: filtered ? 'refused' : `status ${response.status}` };
  }
  if (body === undefined) return { failure: 'too long' };
  try {
    const isStream = /^\s*(data|event|id|:)/.test(body);
    return isStream ? readPieces(body) : readCompletion(JSON.parse(body));
  } catch {
    return { failure: 'unreadable' };
  }
}

/** @returns undefined when it is longer than any answer of ours. */
async function readBody(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > limits.bytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

interface Piece {
  readonly error?: unknown;
  readonly choices?: readonly {
    readonly finish_reason?: string | null;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown };
  }[];
}

/** Half an answer could end in the middle of a sentence that goes on with "not". */
const cutOff = 'length';

function readCompletion(completion: Piece | null): ModelAnswer {
  const choice = completion?.choices?.[0];
  if (!choice) return { failure: 'unreadable' };
  if (choice.finish_reason === 'content_filter' || choice.message?.refusal) return { failure: 'refused' };
  if (choice.finish_reason === cutOff) return { failure: 'unreadable' };
  return textOf(choice.message?.content);
}

function readPieces(body: string): ModelAnswer {
  let text = '';
  let isWhole = false;
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (!line.startsWith('data:')) continue;
    const data = line.slice('data:'.length).trim();
    if (data === '[DONE]') {
      isWhole = true;
      break;
    }
    const piece: Piece | null = JSON.parse(data);
    if (piece?.error) return { failure: 'unreadable' };
    const choice = piece?.choices?.[0];
    if (choice?.finish_reason === 'content_filter' || choice?.delta?.refusal) return { failure: 'refused' };
    if (choice?.finish_reason === cutOff) return { failure: 'unreadable' };
    if (choice?.finish_reason) isWhole = true;
    if (typeof choice?.delta?.content === 'string') text += choice.delta.content;
  }
  return isWhole ? textOf(text) : { failure: 'unreadable' };
}

function textOf(content: unknown): ModelAnswer {
  if (typeof content !== 'string' || content.trim() === '') return { failure: 'empty' };
  return content.length > limits.characters ? { failure: 'too long' } : { text: content };
}

function retryAfter(response: Response): { retryAfterMs: number } | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return seconds > 0 ? { retryAfterMs: seconds * 1000 } : undefined;
}

/** The answer as OpenAI's client reads it: always whole and well-formed, since teams-ai prints whatever goes wrong. */
export function completionWith(text: string, stream: boolean): Response {
  const said = { role: 'assistant', content: text };
  const completion = { choices: [{ index: 0, finish_reason: 'stop', [stream ? 'delta' : 'message']: said }] };
  const json = JSON.stringify(completion);
  return stream
    ? new Response(`data: ${json}\n\ndata: [DONE]\n\n`, { headers: { 'Content-Type': 'text/event-stream' } })
    : new Response(json, { headers: { 'Content-Type': 'application/json' } });
}
