import { type Azurite, startAzurite } from '../azurite.ts';
import { type Connector, hostTenant, people, type Someone, startConnector } from '../fakes/connector.ts';
import { type OpenId, type Signing, startOpenId } from '../fakes/openId.ts';
import { textOf } from '../fakes/sentCard.ts';
import { filledIn, type OpenedNetwork, openNetwork, openStorage, reference, session } from './given.ts';
import { logLines, startBot } from './running.ts';

const botId = '00000000-0000-4000-8000-0000000000b0';
const tabId = '00000000-0000-4000-8000-0000000000c0';
const otherTenant = '00000000-0000-4000-8000-00000000eeee';

let azurite: Azurite;
let connector: Connector;
let openId: OpenId;
let storage: Awaited<ReturnType<typeof openStorage>>;
let bot: Awaited<ReturnType<typeof startBot>>;
let network: OpenedNetwork;

const production = (connectionString: string, metadata: string) => ({
  DALALAB_MODE: 'production',
  HOST: '127.0.0.1',
  BOT_ID: botId,
  BOT_TENANT_ID: hostTenant,
  BOT_OPENID_METADATA: metadata,
  ALLOWED_TENANTS: hostTenant,
  AAD_APP_CLIENT_ID: tabId,
  TAB_OPENID_METADATA: metadata,
  AZURE_STORAGE_CONNECTION_STRING: connectionString,
  PUBLIC_URL: 'https://dalalab.example.org',
});

/** Instead of Entra, which gives the bot the tokens it sends with. */
const credentials = {
  isValidAppId: async (id: string) => id === botId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('Authorization', 'Bearer from-the-bot');
      return request;
    },
  }),
} as unknown as Parameters<typeof startBot>[2];

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const teamsClaims = () => ({
  iss: 'https://api.botframework.com',
  aud: botId,
  serviceurl: `${connector.url}/`,
  nbf: seconds(-60),
  exp: seconds(3600),
});
const fromTeams = (claims: object = {}, signing: Signing = {}) =>
  openId.bearer({ ...teamsClaims(), ...claims }, signing);

beforeAll(async () => {
  [azurite, connector, openId] = await Promise.all([startAzurite(), startConnector(), startOpenId()]);
  storage = await openStorage(azurite.connectionString);
  bot = await startBot(connector, production(azurite.connectionString, openId.metadata), credentials);
  await bot.caughtUp;
  connector.authorization = async () => fromTeams();
  network = await openNetwork(connector, storage, 12);
});
afterEach(() => {
  connector.authorization = async () => fromTeams();
});
afterAll(async () => {
  await bot?.stop();
  await connector?.stop();
  await openId?.stop();
  await azurite?.stop();
});

describe('what comes from Teams', () => {
  const who = () => network.participants[0] as Someone;
  const press = () => network.team.press(who(), 'evaluation/answer', filledIn(reference(network.team)));

  test('is heard with a valid token, also one that expired within the last five minutes', async () => {
    expect(textOf((await press()).body.value)).toContain('Tack');
    connector.authorization = async () => fromTeams({ exp: seconds(-120) });
    expect((await press()).status).toBe(200);
  });

  test('is answered with the bot’s own token', () => {
    const sent = connector.requests.filter(({ kind }) => kind !== 'other');
    expect(sent.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['post', 'reply', 'roster']));
    expect(new Set(sent.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer from-the-bot']));
  });

  const tampered = (header: string) =>
    header.replace(/\.([\w-]+)\./, (_, claims: string) => {
      const changed = {
        ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
        serviceurl: `${connector.url}/`,
        extra: 1,
      };
      return `.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.`;
    });

  test.each<[string, () => string]>([
    ['no token', () => ''],
    ['an empty token', () => 'Bearer '],
    ['another scheme', () => fromTeams().replace('Bearer', 'Basic')],
    ['no JWT', () => 'Bearer hemligt.ord.har'],
    ['a token that expired more than five minutes ago', () => fromTeams({ exp: seconds(-330) })],
    ['a token that is not valid yet', () => fromTeams({ nbf: seconds(600) })],
    ['another audience', () => fromTeams({ aud: tabId })],
    ['another issuer', () => fromTeams({ iss: 'https://example.org' })],
    ['no issuer', () => fromTeams({ iss: undefined })],
    ['another service address', () => fromTeams({ serviceurl: 'https://example.org/' })],
    ['no service address', () => fromTeams({ serviceurl: undefined })],
    ['a key nobody published', () => fromTeams({}, { key: 'unknown' })],
    ['a key that is endorsed for another channel', () => fromTeams({}, { key: 'skype' })],
    ['a signature by another key', () => fromTeams({}, { key: 'unknown', kid: 'teams' })],
    ['claims changed after signing', () => tampered(fromTeams())],
    ['no signature at all', () => fromTeams({}, { alg: 'none' })],
    ['the public key used as a secret', () => fromTeams({}, { alg: 'HS256' })],
  ])('is refused without a word more with %s', async (_, header) => {
    const before = await storage.dump();
    connector.authorization = async () => header();
    const { status, body } = await press();
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code: 'Unauthorized', message: 'The token is not valid here.' } });
    expect(await storage.dump()).toBe(before);
  });

  test('is refused when it claims a channel with rules of its own', async () => {
    const { status } = await network.team.press(
      who(),
      'evaluation/answer',
      {},
      { forged: { channelId: 'AseChannel' } },
    );
    expect(status).toBe(400);
  });

  test('does nothing in a tenant that may not host a network', async () => {
    const team = connector.team(people(5), { tenantId: otherTenant });
    const [adder] = team.people as [Someone];
    const before = await storage.dump();
    await team.add(adder);
    await team.add(adder, 'conversationUpdate');
    expect(await team.say(adder, 'hjälp')).toEqual([]);
    const { body } = await team.press(adder, 'evaluation/answer', filledIn(reference(team)));
    expect(body).toMatchObject({ statusCode: 403, value: { code: 'TenantNotAllowed' } });
    expect(team.messages()).toEqual([]);
    expect(await storage.dump()).toBe(before);
  });

  test('waits while the keys cannot be fetched: 503, so that Teams tries again', async () => {
    const down = await startOpenId();
    await down.stop();
    const before = connector.bot;
    const second = await startBot(
      connector,
      production(azurite.connectionString, down.metadata),
      credentials,
    );
    await second.caughtUp;
    const { status, body } = await press();
    const tab = await fetch(`${connector.bot}/api/networks`, { headers: { Authorization: tabToken(who()) } });
    await second.stop();
    connector.bot = before;
    expect([status, body.error.code]).toEqual([503, 'Unavailable']);
    expect(tab.status).toBe(503);
    expect(await tab.json()).toMatchObject({ error: { message: expect.stringContaining('försök igen') } });
  });
});

const tabToken = (who: Someone, claims: object = {}, signing: Signing = {}) =>
  openId.bearer(
    {
      iss: `https://login.microsoftonline.com/${who.tenantId}/v2.0`,
      aud: tabId,
      tid: who.tenantId,
      oid: who.objectId,
      scp: 'access_as_user',
      nbf: seconds(-60),
      exp: seconds(3600),
      ...claims,
    },
    signing,
  );
const ask = async (path: string, authorization: string) => {
  const response = await fetch(`${connector.bot}${path}`, {
    headers: authorization ? { Authorization: authorization } : {},
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('the tab’s API', () => {
  const of = (tenantId: string) =>
    network.participants.find((person) => person.tenantId === tenantId) as Someone;
  const inNetwork = (rest: string) => `/api/networks/${network.team.networkId}/${rest}`;

  test('knows members of several tenants by their tokens, for either form of the audience', async () => {
    const tenants = [...new Set(network.team.people.map((person) => person.tenantId))];
    expect(tenants).toHaveLength(3);
    for (const tenant of tenants) {
      for (const aud of [tabId, `api://${tabId}`]) {
        const { status, text } = await ask('/api/networks', tabToken(of(tenant), { aud }));
        expect(status).toBe(200);
        expect(JSON.parse(text)).toMatchObject([{ id: network.team.networkId, role: 'participant' }]);
      }
    }
    const facilitator = await ask('/api/networks', tabToken(network.facilitator));
    expect(JSON.parse(facilitator.text)).toMatchObject([{ role: 'facilitator' }]);
  });

  test.each<[string, (who: Someone) => string]>([
    ['no token', () => ''],
    ['another audience', (who) => tabToken(who, { aud: botId })],
    [
      'the issuer of another tenant',
      (who) => tabToken(who, { iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }),
    ],
    ['another issuer', (who) => tabToken(who, { iss: 'https://example.org' })],
    ['no issuer', (who) => tabToken(who, { iss: undefined })],
    ['a token that has expired', (who) => tabToken(who, { exp: seconds(-330) })],
    ['a token that never expires', (who) => tabToken(who, { exp: undefined })],
    ['a token that is not valid yet', (who) => tabToken(who, { nbf: seconds(600) })],
    ['an ID token, which has no scope', (who) => tabToken(who, { scp: undefined })],
    ['a token without an object id', (who) => tabToken(who, { oid: undefined })],
    ['an object id that is a list', (who) => tabToken(who, { oid: [who.objectId] })],
    ['no signature', (who) => tabToken(who, {}, { alg: 'none' })],
    ['the public key used as a secret', (who) => tabToken(who, {}, { alg: 'HS256' })],
    ['a signature by another key', (who) => tabToken(who, {}, { key: 'unknown', kid: 'teams' })],
    ['a key nobody published', (who) => tabToken(who, {}, { key: 'unknown' })],
    ['what Teams sends the bot', () => fromTeams()],
  ])('asks whoever comes with %s to log in', async (_, token) => {
    for (const path of [
      '/api/networks',
      inNetwork('sessions'),
      inNetwork(`evaluations/${session.id}/scales.csv`),
    ]) {
      const { status, text } = await ask(path, token(of(hostTenant)));
      expect(status).toBe(401);
      expect(JSON.parse(text).error.message).toContain('inloggad');
    }
  });

  test('says the same about a network that is not there and one that is not yours', async () => {
    const stranger = people(40)[39] as Someone;
    expect(JSON.parse((await ask('/api/networks', tabToken(stranger))).text)).toEqual([]);
    const notYours = await ask(inNetwork('sessions'), tabToken(stranger));
    const notThere = await ask('/api/networks/nowhere/sessions', tabToken(stranger));
    expect(notYours.status).toBe(404);
    expect(notYours).toEqual(notThere);
    // The same person in another tenant is somebody else.
    const moved = { ...of(hostTenant), tenantId: otherTenant };
    expect((await ask(inNetwork('sessions'), tabToken(moved))).status).toBe(404);
  });

  test('gives results to members and files to facilitators only, with formulas made text', async () => {
    const { team, facilitator, participants, answer, close, summary } = network;
    const scales = inNetwork(`evaluations/${session.id}/scales.csv`);
    const lines = inNetwork(`evaluations/${session.id}/lines.csv`);
    await Promise.all(participants.map((who) => answer(who, { line: '=HYPERLINK("https://example.org")' })));
    expect((await ask(scales, tabToken(facilitator))).status).toBe(404);
    const open = await ask(inNetwork(`evaluations/${session.id}/summary`), tabToken(of(hostTenant)));
    expect(JSON.parse(open.text)).toMatchObject({ state: 'open', answers: 11, measures: null, quotes: null });

    await close();
    await summary();
    for (const file of [scales, lines]) expect((await ask(file, tabToken(of(hostTenant)))).status).toBe(403);
    const { status, type, text } = await ask(lines, tabToken(facilitator));
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/^"?=/m);
    expect((await ask(scales, tabToken(facilitator))).text.split('\r\n')).toHaveLength(
      1 + participants.length + 1,
    );
    expect(team.messages()).not.toEqual([]);
  });
});

test('no token and nothing that was written is logged', () => {
  expect(logLines.length).toBeGreaterThan(0);
  expect(logLines.join('\n')).not.toMatch(/HYPERLINK|Bearer|eyJ|Exempel|29:exempel/);
});
