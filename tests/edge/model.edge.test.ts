import { answerWriter } from '../../bot/cases/asking/writing/answerWriter.ts';
import { openAiModel } from '../../bot/edge/model.ts';
import { ModelUnavailable } from '../../bot/ports/languageModel.ts';
import { findingOf } from '../cases/writingGiven.ts';
import { type Behaviour, type OpenAi, startOpenAi } from '../fakes/openAi.ts';

const secret = 'Anna Exempel undrar om Bortbyn';
const prompt = { system: 'Reglerna.', user: JSON.stringify({ question: secret, template: '{{$a}} {{b}}' }) };

let server: OpenAi;
let printed: string[];
beforeAll(async () => {
  server = await startOpenAi();
});
afterAll(() => server.stop());
beforeEach(() => {
  printed = [];
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    jest.spyOn(console, name).mockImplementation((...args) => void printed.push(args.map(String).join(' ')));
  }
});
afterEach(() => jest.restoreAllMocks());

const settings = (more = {}) => ({
  endpoint: server.url,
  deployment: 'made-up',
  key: undefined,
  stream: false,
  ...more,
});

/** What comes of one call, and how long it took in milliseconds. */
async function outcome(behaviour: Behaviour, withinMs = 400, stream = false) {
  server.answer(behaviour);
  const began = performance.now();
  const text = await openAiModel(settings({ stream }))
    .complete(prompt, withinMs)
    .catch((error: unknown) => error);
  return { text, ms: performance.now() - began };
}

describe.each([false, true])('asked to stream: %s', (stream) => {
  test.each(['plain', 'streaming'] as const)('reads an answer that is %s', async (kind) => {
    const text = 'Vansbro kommun har en svag ekonomi [1].\n\nÅäö “” 😀 data: [DONE] {{$x}}';
    expect((await outcome({ kind, text }, 2_000, stream)).text).toBe(text);
    expect(server.asked.at(-1)).toMatchObject({
      method: 'POST',
      path: '/v1/chat/completions',
      body: { model: 'made-up' },
    });
    expect(server.asked.at(-1)?.body.stream ?? false).toBe(stream);
    expect(printed).toEqual([]);
  });

  const failures: [name: string, Behaviour, reason: string][] = [
    ['slow', { kind: 'slow', text: 'a', afterMs: 5_000 }, 'slow'],
    ['hanging', { kind: 'hanging' }, 'slow'],
    ['dripping', { kind: 'dripping' }, 'slow'],
    ['truncated stream', { kind: 'truncated stream', text: 'Vansbro kommun har en svag' }, 'unreadable'],
    ['cut off', { kind: 'cut off', text: 'Vansbro kommun har en svag' }, 'unreadable'],
    [
      'a stream that is cut off',
      {
        kind: 'body',
        body: 'data: {"choices": [{"delta": {"content": "Vansbro"}, "finish_reason": "length"}]}\n\ndata: [DONE]\n\n',
        type: 'text/event-stream',
      },
      'unreadable',
    ],
    ['dropped', { kind: 'dropped' }, 'unreachable'],
    ['dropped halfway', { kind: 'dropped halfway' }, 'unreachable'],
    ['over its quota', { kind: 'status', status: 429, retryAfter: '7', echo: secret }, 'quota'],
    ['faulty', { kind: 'status', status: 500, echo: secret }, 'status 500'],
    ['locked', { kind: 'status', status: 401, echo: secret }, 'status 401'],
    ['without the deployment', { kind: 'status', status: 404, echo: secret }, 'status 404'],
    ['filtering the prompt', { kind: 'status', status: 400, echo: 'content_filter' }, 'refused'],
    ['broken JSON', { kind: 'body', body: `{"choices": [{"message": "${secret}` }, 'unreadable'],
    ['an empty body', { kind: 'body', body: '' }, 'unreadable'],
    ['null', { kind: 'body', body: 'null' }, 'unreadable'],
    ['a page', { kind: 'body', body: `<html>${secret}</html>`, type: 'text/html' }, 'unreadable'],
    ['no choices', { kind: 'body', body: '{"choices": []}' }, 'unreadable'],
    ['a choice of nothing', { kind: 'body', body: '{"choices": [null]}' }, 'unreadable'],
    [
      'an answer that is no text',
      { kind: 'body', body: '{"choices": [{"message": {"content": {"a": 1}}}]}' },
      'empty',
    ],
    [
      'a filtered answer',
      {
        kind: 'body',
        body: '{"choices": [{"finish_reason": "content_filter", "message": {"content": "a"}}]}',
      },
      'refused',
    ],
    [
      'an error in the stream',
      { kind: 'body', body: `data: {"error": {"message": "${secret}"}}\n\n`, type: 'text/event-stream' },
      'unreadable',
    ],
    [
      'a broken stream',
      { kind: 'body', body: `data: {"choices": ${secret}\n\n`, type: 'text/event-stream' },
      'unreadable',
    ],
    ['white space', { kind: 'plain', text: ' \n' }, 'empty'],
    ['a long answer', { kind: 'huge', bytes: 30_000 }, 'too long'],
    ['a huge answer', { kind: 'huge', bytes: 2_000_000 }, 'too long'],
  ];
  test.each(failures)('%s: unavailable, soon, and nothing of it is printed', async (_, behaviour, reason) => {
    const { text, ms } = await outcome(behaviour, reason === 'slow' ? 300 : 5_000, stream);
    expect(text).toEqual(new ModelUnavailable(reason));
    expect(ms).toBeLessThan(3_000);
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      { at: expect.any(String), event: 'model.unavailable', reason },
    ]);
  });
});

test('sends the rules as the system and what people wrote as the user, as it is', async () => {
  await outcome({ kind: 'plain', text: 'a' }, 2_000);
  expect(server.asked.at(-1)?.body).toEqual({
    model: 'made-up',
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
  });
});

test('follows no redirect', async () => {
  const other = await startOpenAi();
  const { text } = await outcome({ kind: 'redirect', to: `${other.url}/v1/chat/completions` });
  expect(text).toEqual(new ModelUnavailable('unreachable'));
  expect(other.asked).toEqual([]);
  await other.stop();
});

test('nobody listens: unavailable at once', async () => {
  const gone = await startOpenAi();
  await gone.stop();
  const call = openAiModel(settings({ endpoint: gone.url })).complete(prompt, 2_000);
  await expect(call).rejects.toEqual(new ModelUnavailable('unreachable'));
});

describe('Azure', () => {
  /** Azure's address is https; here it leads to the fake. */
  const rerouted: typeof fetch = (url, init) =>
    fetch(String(url).replace('https://example.openai.azure.com', server.url), init);
  const azure = { endpoint: 'https://example.openai.azure.com', deployment: 'gpt-4.1-mini' };

  test('is asked with the managed identity’s token', async () => {
    server.answer({ kind: 'plain', text: 'Ja.' });
    const model = openAiModel(settings(azure), { fetch: rerouted, token: async () => 'a-token' });
    await expect(model.complete(prompt, 2_000)).resolves.toBe('Ja.');
    expect(server.asked.at(-1)?.path).toBe(
      '/openai/deployments/gpt-4.1-mini/chat/completions?api-version=2024-10-21',
    );
    expect(server.asked.at(-1)?.headers).toMatchObject({ authorization: 'Bearer a-token' });
  });

  test('is asked with the key in local mode', async () => {
    server.answer({ kind: 'streaming', text: 'Ja.' });
    const model = openAiModel(settings({ ...azure, key: 'a-key', stream: true }), { fetch: rerouted });
    await expect(model.complete(prompt, 2_000)).resolves.toBe('Ja.');
    expect(server.asked.at(-1)?.headers).toMatchObject({ 'api-key': 'a-key' });
    expect(server.asked.at(-1)?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['gives no token', () => Promise.reject(new Error(secret)), 'no token'],
    ['hangs', () => new Promise<string>(() => undefined), 'slow'],
  ])('unavailable when the identity %s', async (_, token, reason) => {
    const before = server.asked.length;
    const call = openAiModel(settings(azure), { fetch: rerouted, token }).complete(prompt, 200);
    await expect(call).rejects.toEqual(new ModelUnavailable(reason));
    expect(server.asked.length).toBe(before);
    expect(printed.join()).not.toContain(secret);
  });
});

describe('a model that fails again and again', () => {
  function watched() {
    const clock = { now: 1_000 };
    const model = openAiModel(settings(), { now: () => clock.now });
    const reasonOf = async (behaviour: Behaviour) => {
      server.answer(behaviour);
      return model.complete(prompt, 2_000).catch((error: Error) => error.message);
    };
    return { clock, reasonOf };
  }
  const broken: Behaviour = { kind: 'status', status: 500 };
  const good: Behaviour = { kind: 'plain', text: 'Ja.' };

  test('is left alone for half a minute after three failures in a row, then tried with one call', async () => {
    const { clock, reasonOf } = watched();
    for (let i = 0; i < 3; i++) expect(await reasonOf(broken)).toBe('status 500');
    const before = server.asked.length;
    clock.now += 29_999;
    expect(await reasonOf(good)).toBe('paused');
    expect(server.asked.length).toBe(before);
    clock.now += 1;
    expect(await reasonOf(broken)).toBe('status 500');
    expect(await reasonOf(good)).toBe('paused');
    clock.now += 30_000;
    expect(await reasonOf(good)).toBe('Ja.');
    expect(await reasonOf(broken)).toBe('status 500');
    expect(await reasonOf(good)).toBe('Ja.');
  });

  test('is left alone as long as it asks for, at most two minutes', async () => {
    const { clock, reasonOf } = watched();
    expect(await reasonOf({ kind: 'status', status: 429, retryAfter: '7' })).toBe('quota');
    clock.now += 6_999;
    expect(await reasonOf(good)).toBe('paused');
    clock.now += 1;
    expect(await reasonOf(good)).toBe('Ja.');
    expect(await reasonOf({ kind: 'status', status: 429, retryAfter: '86400' })).toBe('quota');
    clock.now += 120_000;
    expect(await reasonOf(good)).toBe('Ja.');
  });

  test('questions that it refuses do not stop it for others', async () => {
    const { reasonOf } = watched();
    const filtered: Behaviour = { kind: 'status', status: 400, echo: 'content_filter' };
    for (let i = 0; i < 5; i++) expect(await reasonOf(filtered)).toBe('refused');
    expect(await reasonOf(good)).toBe('Ja.');
  });
});

describe('an answer, over real HTTP', () => {
  const finding = findingOf({
    organisation: 'Vansbro kommun',
    texts: { sv: ['Vansbro kommun har en svag ekonomi.'] },
  });
  const ask = () =>
    answerWriter({ model: openAiModel(settings()) }).write('Hur går ekonomin?', finding, 'sv');

  test.each(['plain', 'streaming'] as const)('is written (%s)', async (kind) => {
    server.answer({ kind, text: 'Vansbro kommun har en svag ekonomi [1]. Ring 070-123 45 67 [1].' });
    expect(await ask()).toMatchObject({
      sentences: [{ text: 'Vansbro kommun har en svag ekonomi.', cites: [1] }],
    });
    expect(JSON.parse(server.asked.at(-1)?.body.messages[1]?.content ?? '')).toMatchObject({
      question: 'Hur går ekonomin?',
      passages: [{ number: 1, text: 'Vansbro kommun har en svag ekonomi.' }],
    });
  });

  test.each<[string, Behaviour]>([
    ['hangs', { kind: 'hanging' }],
    ['drips', { kind: 'dripping' }],
    ['is slow', { kind: 'slow', text: 'Vansbro kommun har en svag ekonomi [1].', afterMs: 10_000 }],
    ['is over its quota', { kind: 'status', status: 429 }],
    ['is down', { kind: 'dropped' }],
    ['is off the topic', { kind: 'plain', text: 'Huvudstaden i Frankrike är Paris [1].' }],
    ['has nothing to say', { kind: 'plain', text: 'INGET' }],
  ])('is left to the quotes within three seconds when the model %s', async (_, behaviour) => {
    server.answer(behaviour);
    const began = performance.now();
    expect(await ask()).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
