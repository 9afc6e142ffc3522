import { Script } from 'node:vm';
import fc from 'fast-check';
import type { DalaLab } from '../../bot/compose.ts';
import { maxWaitingLength } from '../../bot/contract/chat.ts';
import type { Settings } from '../../bot/edge/settings.ts';
import type { FrontDoorNeeds } from '../../bot/frontDoor.ts';
import type { Network } from '../../bot/networks/network.ts';
import { sentenceCard } from '../../bot/ports/card.ts';
import { anna, given, type House, host, network } from '../chats/given.ts';
import { type Answered, type Connector, people, type Someone, startConnector } from '../fakes/connector.ts';
import { actionsOf, type SentCard, textOf } from '../fakes/sentCard.ts';
import { loadEdge } from './running.ts';

// What Teams sends and is sent about questions, over HTTP. The rooms behind the front door only write down what came.
let connector: Connector;
let stop: () => Promise<void>;
/** Whom the requests reach: each test opens a house of its own. */
let house: House;

const someone: Someone = {
  teamsId: anna.teamsId,
  objectId: anna.objectId,
  tenantId: anna.key.split(':')[0] as string,
  name: anna.name,
  guest: true,
};
const stranger = people(1)[0] as Someone;
const posted: { networkId: string; answerId: string; messageId: string }[] = [];

function open(networks: readonly Network[], needs: Partial<FrontDoorNeeds> = {}): House {
  posted.length = 0;
  house = given(networks, {
    onAnswerPosted: async (networkId, answerId, messageId) =>
      void posted.push({ networkId, answerId, messageId }),
    ...needs,
  });
  return house;
}

/** A team of the connector, and the network that lives in it. */
function team(name: string) {
  const of = connector.team([someone], { tenantId: host });
  const { teamId, channelId, networkId: id } = of;
  return { team: of, network: network(name, { id, teamId, channelId, serviceUrl: connector.url }) };
}

/** What the server logs, from outside the test runner's own world. */
const logLines: string[] = [];

beforeAll(async () => {
  const theConsole: Pick<Console, 'log'> = new Script('console').runInThisContext();
  theConsole.log = (line: unknown) => void logLines.push(String(line));
  connector = await startConnector();
  const { botAdapter } = await loadEdge<typeof import('../../bot/edge/botAdapter.ts')>('botAdapter.ts');
  const { teamsApp } = await loadEdge<typeof import('../../bot/edge/teamsApp.ts')>('teamsApp.ts');
  const { readActivity } = await loadEdge<typeof import('../../bot/edge/activity.ts')>('activity.ts');
  const { httpServer, httpError } =
    await loadEdge<typeof import('../../bot/edge/httpServer.ts')>('httpServer.ts');

  const adapter = botAdapter({ bot: undefined, botOpenIdMetadata: undefined } as Settings);
  const dalalab = new Proxy({} as DalaLab, { get: (_, name: keyof House['door']) => house.door[name] });
  const app = teamsApp({ dalalab, allowedTenants: [host], now: () => Date.now() });
  const server = httpServer(() => undefined);
  server.post('/api/messages', async ({ body }) => {
    const activity = readActivity(body);
    return typeof activity === 'string'
      ? httpError(400, 'BadRequest', activity)
      : adapter.receive('', activity, app.turn);
  });
  connector.bot = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
  stop = () => server.close();
});
afterAll(async () => {
  await stop?.();
  await connector?.stop();
});

describe('the bot’s own chat', () => {
  test('answers a member whose own tenant hosts no network, in the conversation as its thread', async () => {
    open([network('Fabriker')]);
    const chat = connector.chat(someone);
    const [card] = await chat.say('Vem har byggt en fabrik?');
    expect(textOf(card)).toBe('Svaret på Vem har byggt en fabrik?');
    expect(house.questions).toMatchObject([
      { said: { thread: chat.conversationId, inChat: true }, acting: { network: { name: 'Fabriker' } } },
    ]);
  });

  test('asks which network, answers the kept question when one is pressed, and remembers it', async () => {
    open([network('Fabriker'), network('Landsbygd')]);
    const chat = connector.chat(someone);
    const [which] = await chat.say('Vem har byggt en fabrik?');
    const { body } = await chat.pressOn(which as SentCard, 'chat/choose', 'Landsbygd');
    expect(textOf(body.value)).toMatch(/Nu svarar jag för Landsbygd.*\nSvaret på Vem har byggt en fabrik\?/s);
    expect(textOf((await chat.say('Och sedan?'))[0])).toBe('Svaret på Och sedan?');
    const [again] = await chat.say('byt nätverk');
    expect(actionsOf(again).map(({ title }) => title)).toEqual(['Fabriker', 'Landsbygd']);
  });

  test.each([
    ['on no roster', () => connector.chat(stranger), {}],
    ['Teams does not identify', () => connector.chat({ ...someone, objectId: '' }), {}],
    ['with an id that is none of Entra’s', () => connector.chat({ ...someone, objectId: 'a/b' }), {}],
    [
      'without a tenant',
      () => connector.chat(someone),
      { channelData: {}, conversation: { id: 'a:chat', conversationType: 'personal' } },
    ],
  ])('somebody %s is told so, whatever they say or press', async (_, make, forged) => {
    open([network('Fabriker')]);
    const chat = make();
    if (!('conversation' in forged)) {
      expect(textOf((await chat.say('Vem har byggt en fabrik?'))[0])).toContain('hittar dig inte');
    }
    const data = { network: network('Fabriker').id };
    for (const verb of ['room/press', 'chat/choose']) {
      const { status, body } = await chat.press(verb, data, { forged });
      expect([status, body.statusCode]).toEqual([200, 200]);
      expect(textOf(body.value)).toContain('hittar dig inte');
    }
    expect([house.questions, house.presses]).toEqual([[], []]);
  });

  test('takes presses on a network’s cards from its members only', async () => {
    const mine = network('Fabriker');
    const other = network('Landsbygd');
    open([mine, other]);
    house.members.set(other.id, []);
    const chat = connector.chat(someone);
    expect((await chat.press('room/press', { network: mine.id })).body.statusCode).toBe(200);
    expect((await chat.press('room/press', { network: other.id })).body.statusCode).toBe(403);
    expect((await chat.press('room/press', {})).body.statusCode).toBe(400);
    expect(house.presses).toMatchObject([{ acting: { network: { id: mine.id } }, action: { inChat: true } }]);
  });

  test('is not the same as a group chat, which is pointed to it', async () => {
    open([network('Fabriker')]);
    const chat = connector.chat({ ...someone, tenantId: host });
    const group = {
      conversation: { id: chat.conversationId, conversationType: 'groupChat', isGroup: true },
      channelData: { tenant: { id: host } },
    };
    expect(textOf((await chat.say('Vem?', { forged: group }))[0])).toContain('i min egen chatt med dig');
    const { body } = await chat.press('room/press', { network: network('Fabriker').id }, { forged: group });
    expect(textOf(body.value)).toContain('i min egen chatt med dig');
    expect([house.questions, house.presses]).toEqual([[], []]);
  });

  test('a person is told to try again when something fails', async () => {
    open([network('Fabriker')], { onQuestion: async () => Promise.reject(new Error('Broken.')) });
    expect(textOf((await connector.chat(someone).say('Vem?'))[0])).toContain('försök igen');
  });
});

describe('an answer that a model wrote', () => {
  const citations = [
    { position: 1, title: 'Vansbro: Fabriken', quote: 'De började med bostäderna.' },
    { position: 2, title: `${'T'.repeat(79)}😀`, quote: `${'q'.repeat(159)}😀` },
    ...Array.from({ length: 30 }, (_, n) => ({ position: n + 3, title: '', quote: 'rad\nrad' })),
  ];
  const marked: Partial<FrontDoorNeeds> = {
    onQuestion: async () => ({
      kind: 'card',
      card: sentenceCard('sv', 'De började med bostäderna [1].'),
      ai: { answerId: 'svar1', citations },
    }),
  };

  test('is posted with Teams’ mark, what it cites, and a question whether it was good', async () => {
    const here = team('Fabriker');
    open([here.network], marked);
    await here.team.say(someone, 'Vem har byggt en fabrik?');
    const chat = connector.chat(someone);
    await chat.say('Vem har byggt en fabrik?');

    const inThread = connector.requests.filter(({ kind }) => kind === 'reply').length;
    expect(inThread).toBeGreaterThan(0);
    const { sent } = chat.messages()[0] ?? { sent: undefined };
    expect(sent.channelData).toMatchObject({ feedbackLoop: { type: 'default' } });
    expect(sent.channelData).not.toHaveProperty('feedbackLoopEnabled');
    const marks = sent.entities.filter(({ type }: { type: string }) => type === 'https://schema.org/Message');
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
    });
    const claims: { position: number; appearance: { name: string; abstract: string } }[] = marks[0].citation;
    expect(claims).toHaveLength(10);
    expect(claims[0]).toEqual({
      '@type': 'Claim',
      position: 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: 'Vansbro: Fabriken',
        abstract: 'De började med bostäderna.',
      },
    });
    for (const { position, appearance } of claims) {
      expect(position).toBeGreaterThan(0);
      expect(appearance.name.length).toBeGreaterThan(0);
      expect(appearance.name.length).toBeLessThanOrEqual(80);
      expect(appearance.abstract.length).toBeLessThanOrEqual(160);
      expect(appearance.name + appearance.abstract).toBe(
        (appearance.name + appearance.abstract).toWellFormed(),
      );
    }
  });

  test('is known by its message when Teams tells of a thumb, in a thread, in the channel and in the chat', async () => {
    const here = team('Fabriker');
    open([here.network, network('Landsbygd')], marked);
    await house.chats.choose(anna.key, here.network.id, 1);
    const chat = connector.chat(someone);
    await chat.say('Vem har byggt en fabrik?');
    const activityId = 'fråga-1';
    await here.team.say(someone, 'Vem har byggt en fabrik?', { activityId });
    expect(posted).toMatchObject([
      { networkId: here.network.id, answerId: 'svar1' },
      { networkId: here.network.id, answerId: 'svar1' },
    ]);
    const [inChat, inChannel] = posted.map(({ messageId }) => messageId) as [string, string];
    expect(inChat).not.toBe(inChannel);

    const thumb = (reaction: string) => ({
      actionName: 'feedback',
      actionValue: { reaction, feedback: '{"feedbackText":"SKRIVET"}' },
    });
    const given = (messageId: string) => ({ replyToId: messageId.split(';')[1] as string });
    const pressedAt = '2026-01-02T03:04:05.678Z';
    const late = { ...given(inChat), timestamp: pressedAt };
    expect(await chat.invoke('message/submitAction', thumb('like'), late)).toEqual({
      status: 200,
      body: {},
    });
    // In the channel's thread, and as it comes when Teams leaves the thread out.
    const { channelId } = here.team;
    await here.team.invoke(someone, 'message/submitAction', thumb('dislike'), given(inChannel));
    await here.team.invoke(someone, 'message/submitAction', thumb('like'), {
      ...given(inChannel),
      forged: { conversation: { id: channelId, conversationType: 'channel' } },
    });
    const told = (messageId: string, reaction: string, pressedAt: unknown = expect.any(Number)) => ({
      networkId: here.network.id,
      personKey: anna.key,
      messageId,
      reaction,
      pressedAt,
    });
    const elsewhere = { ...told(inChat, 'like'), networkId: network('Landsbygd').id };
    expect(house.feedback).toEqual([
      told(inChat, 'like', Date.parse(pressedAt)),
      elsewhere,
      told(inChannel, 'dislike'),
      told(inChannel, 'like'),
    ]);
    // What is written beside the thumb reaches nobody.
    expect(JSON.stringify([house.feedback, logLines])).not.toContain('SKRIVET');
  });

  test('stays, when nobody can note where', async () => {
    open([network('Fabriker')], {
      ...marked,
      onAnswerPosted: async () => Promise.reject(new Error('The storage does not answer.')),
    });
    const chat = connector.chat(someone);
    expect(textOf((await chat.say('Vem?'))[0])).toContain('bostäderna');
    expect(chat.messages()).toHaveLength(1);
  });

  test.each([
    ['no reaction', { actionName: 'feedback', actionValue: {} }, '1'],
    ['another reaction', { actionName: 'feedback', actionValue: { reaction: 'love' } }, '1'],
    ['another action', { actionName: 'other', actionValue: { reaction: 'like' } }, '1'],
    ['no message', { actionName: 'feedback', actionValue: { reaction: 'like' } }, undefined],
    ['no value', undefined, '1'],
  ])('feedback with %s is taken and forgotten', async (_, value, replyToId) => {
    open([network('Fabriker')]);
    expect(await connector.chat(someone).invoke('message/submitAction', value, { replyToId })).toEqual({
      status: 200,
      body: {},
    });
    expect(house.feedback).toEqual([]);
  });

  test('feedback that cannot be kept shows nobody an error', async () => {
    open([network('Fabriker')], { onFeedback: async () => Promise.reject(new Error('Broken.')) });
    const value = { actionName: 'feedback', actionValue: { reaction: 'like' } };
    const answered = await connector.chat(someone).invoke('message/submitAction', value, { replyToId: '1' });
    expect(answered).toEqual({ status: 200, body: {} });
  });

  test('what no model wrote has no mark', async () => {
    open([network('Fabriker')]);
    const chat = connector.chat(someone);
    await chat.say('Vem?');
    const { sent } = chat.messages()[0] ?? { sent: undefined };
    expect(JSON.stringify(sent)).not.toMatch(/AIGeneratedContent|feedbackLoop/);
    expect(posted).toEqual([]);
  });
});

describe('putting a case into a message', () => {
  const name = 'composeExtension/query';
  const asked = (q: string, more: object = {}) => ({
    commandId: 'cases',
    parameters: [{ name: 'q', value: q }],
    queryOptions: { skip: 0, count: 25 },
    ...more,
  });
  const resultOf = ({ status, body }: Answered) => {
    expect(status).toBe(200);
    return body.composeExtension;
  };

  test('shows a list, and what is inserted is the card', async () => {
    const here = team('Fabriker');
    open([here.network, network('Landsbygd')]);
    expect(resultOf(await here.team.invoke(someone, name, asked('fabrik')))).toEqual({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: JSON.parse(JSON.stringify(sentenceCard('sv', 'Fabriker'))),
          preview: {
            contentType: 'application/vnd.microsoft.card.thumbnail',
            content: { title: 'Fallet fabrik', text: 'Vansbro' },
          },
        },
      ],
    });
  });

  test('searches the person’s networks where there is no team, also in a group chat and a tenant that hosts none', async () => {
    open([network('Fabriker'), network('Landsbygd')]);
    const forged = {
      conversation: { id: '19:grupp@thread.v2', conversationType: 'groupChat', isGroup: true },
    };
    const { attachments } = resultOf(await connector.chat(someone).invoke(name, asked('fabrik'), { forged }));
    const texts = attachments.map(
      ({ preview }: { preview: { content: { text: string } } }) => preview.content.text,
    );
    expect(texts).toEqual(['Vansbro · Fabriker', 'Vansbro · Landsbygd']);
  });

  test('has something to show before anything is written, and after the first page nothing twice', async () => {
    const searches: string[] = [];
    open([network('Fabriker')], {
      async toInsert(_, text) {
        searches.push(text);
        return Array.from({ length: 30 }, (__, n) => ({
          libraryId: `fall${n}`,
          title: `Fall ${n} <b>*fet*</b>`,
          subtitle: '',
          card: sentenceCard('sv', `${n}`),
        }));
      },
    });
    const chat = connector.chat(someone);
    const initial = { commandId: 'cases', parameters: [{ name: 'initialRun', value: 'true' }] };
    const first = resultOf(await chat.invoke(name, { ...initial, queryOptions: { skip: 0, count: 25 } }));
    const rest = resultOf(await chat.invoke(name, { ...initial, queryOptions: { skip: 25, count: 25 } }));
    const all = [...first.attachments, ...rest.attachments];
    expect([first.attachments.length, all.length]).toEqual([25, 30]);
    expect(new Set(all.map(({ preview }) => preview.content.title)).size).toBe(30);
    expect(JSON.stringify(all)).not.toMatch(/<b>|\*fet/);
    await chat.invoke(name, asked(`  ${'å'.repeat(400)}\n`));
    expect(searches).toEqual(['', '', 'å'.repeat(298)]);
  });

  test('stops, the best first, before the answer is larger than Teams takes', async () => {
    open([network('Fabriker')], {
      toInsert: async () =>
        Array.from({ length: 10 }, (_, n) => ({
          libraryId: `fall${n}`,
          title: `Fall ${n}`,
          subtitle: '',
          card: sentenceCard('sv', '漢'.repeat(7_000)),
        })),
    });
    const { attachments } = resultOf(await connector.chat(someone).invoke(name, asked('fabrik')));
    expect(attachments.map(({ preview }: { preview: { content: object } }) => preview.content)).toMatchObject(
      [{ title: 'Fall 0' }, { title: 'Fall 1' }, { title: 'Fall 2' }],
    );
    expect(Buffer.byteLength(JSON.stringify(attachments))).toBeLessThan(81_000);
  });

  test('tells somebody unknown so, and says what it cannot do', async () => {
    open([network('Fabriker')]);
    const stranger_ = connector.chat(stranger);
    expect(resultOf(await stranger_.invoke(name, asked('fabrik')))).toMatchObject({
      type: 'message',
      text: expect.stringContaining('hittar dig inte'),
    });
    const other = resultOf(await connector.chat(someone).invoke(name, asked('x', { commandId: 'annat' })));
    expect(other.type).toBe('message');
  });

  test('answers within the five seconds that Teams waits, with a sentence when the search does not', async () => {
    open([network('Fabriker')], { toInsert: () => new Promise(() => {}) });
    const began = Date.now();
    const result = resultOf(await connector.chat(someone).invoke(name, asked('fabrik')));
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(result).toMatchObject({ type: 'message', text: expect.stringContaining('försök igen') });
  });
});

test.each(['adaptiveCard/action', 'message/submitAction', 'composeExtension/query'])(
  '%s with any value at all is answered, and never with an error of ours',
  async (name) => {
    const here = team('Fabriker');
    open([here.network, network('Landsbygd')]);
    const chat = connector.chat(someone);
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          action: fc.oneof(
            fc.jsonValue(),
            fc.record({
              verb: fc.constantFrom('chat/choose', 'chat/list', 'room/press', '__proto__'),
              data: fc.oneof(
                fc.jsonValue(),
                fc.record({
                  network: fc.constant(here.network.id),
                  said: fc.jsonValue(),
                  from: fc.jsonValue(),
                }),
              ),
            }),
          ),
          actionName: fc.oneof(fc.constant('feedback'), fc.jsonValue()),
          actionValue: fc.oneof(fc.record({ reaction: fc.constant('like') }), fc.jsonValue()),
          commandId: fc.oneof(fc.constant('cases'), fc.jsonValue()),
          parameters: fc.oneof(
            fc.jsonValue(),
            fc.array(fc.oneof(fc.jsonValue(), fc.record({ name: fc.constant('q'), value: fc.jsonValue() }))),
          ),
          queryOptions: fc.oneof(fc.jsonValue(), fc.record({ skip: fc.jsonValue(), count: fc.jsonValue() })),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(value, fc.boolean(), async (any, inChat) => {
        const answered = inChat
          ? await chat.invoke(name, any, { replyToId: '1' })
          : await here.team.invoke(someone, name, any, { replyToId: '1' });
        expect(answered.status).toBe(200);
        const { body } = answered;
        if (name === 'message/submitAction') expect(body).toEqual({});
        else if (name === 'adaptiveCard/action') expect([200, 400, 403]).toContain(body.statusCode);
        else expect(['result', 'message']).toContain(body.composeExtension.type);
      }),
      { numRuns: 150 },
    );
    for (const { said } of house.questions) expect(said.text.length).toBeLessThanOrEqual(maxWaitingLength);
  },
);
