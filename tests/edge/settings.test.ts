import { readSettings, type Settings, WrongSettings } from '../../bot/edge/settings.ts';

const guid = '0000aaaa-0000-4000-8000-000000000001';
const other = '0000aaaa-0000-4000-8000-000000000002';
const real =
  'DefaultEndpointsProtocol=https;AccountName=dalalab;AccountKey=bm90aGluZw==;EndpointSuffix=core.windows.net';
const emulator =
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=bm90aGluZw==;TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;';

const production = {
  BOT_ID: guid,
  BOT_TENANT_ID: guid,
  ALLOWED_TENANTS: guid,
  AAD_APP_CLIENT_ID: guid,
  AZURE_STORAGE_ACCOUNT: 'dalalab',
  PUBLIC_URL: 'https://dalalab.example.org',
};
const local = { DALALAB_MODE: 'local', AZURE_STORAGE_CONNECTION_STRING: emulator };
type Env = Record<string, string | undefined>;

test('production is the mode nobody has to ask for', () => {
  expect(readSettings(production)).toEqual({
    mode: 'production',
    host: '0.0.0.0',
    port: 3978,
    bot: { id: guid, type: 'UserAssignedMSI', tenantId: guid, password: undefined },
    botOpenIdMetadata: undefined,
    allowedTenants: [guid],
    facilitators: [],
    tab: {
      clientId: guid,
      openIdMetadata: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    },
    storage: { account: 'dalalab' },
    sendsPerSecond: 50,
    publicUrl: 'https://dalalab.example.org',
    playgroundUrl: 'http://localhost:16150',
  });
});

test('local mode needs the emulator and nothing more', () => {
  expect(readSettings(local)).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    port: 3978,
    bot: undefined,
    allowedTenants: [],
    tab: undefined,
    storage: { connectionString: emulator },
    publicUrl: 'http://127.0.0.1:3978',
  });
});

test.each(['0.0.0.0', '::', 'example.org', '192.0.2.1'])(
  'local mode listens on the loopback, whatever HOST says (%s)',
  (HOST) => {
    expect(readSettings({ ...local, HOST }).host).toBe('127.0.0.1');
  },
);

test.each<[string, Env, Partial<Settings>]>([
  ['HOST', { HOST: '127.0.0.1' }, { host: '127.0.0.1' }],
  ['PORT', { PORT: '8080' }, { port: 8080 }],
  ['SENDS_PER_SECOND', { SENDS_PER_SECOND: '30' }, { sendsPerSecond: 30 }],
  ['PORT 0, any free one', { PORT: '0' }, { port: 0 }],
  ['an empty setting, which is none', { PORT: '', BOT_TYPE: ' ' }, { port: 3978 }],
  [
    'spaces around a value',
    { PORT: ' 8080 ', AZURE_STORAGE_ACCOUNT: ' dalalab\n' },
    { port: 8080, storage: { account: 'dalalab' } },
  ],
  [
    'BOT_TYPE and BOT_PASSWORD',
    { BOT_TYPE: 'SingleTenant', BOT_PASSWORD: 'p' },
    { bot: { id: guid, type: 'SingleTenant', tenantId: guid, password: 'p' } },
  ],
  [
    'BOT_OPENID_METADATA',
    { BOT_OPENID_METADATA: 'https://example.org/keys' },
    { botOpenIdMetadata: 'https://example.org/keys' },
  ],
  [
    'ALLOWED_TENANTS',
    { ALLOWED_TENANTS: `${guid.toUpperCase()}, ${other},` },
    { allowedTenants: [guid, other] },
  ],
  [
    'FACILITATORS',
    { FACILITATORS: `${guid.toUpperCase()}:${other}` },
    { facilitators: [`${guid}:${other}`] },
  ],
  [
    'several FACILITATORS',
    { FACILITATORS: `${guid}:${other} , ${other}:${guid}` },
    { facilitators: [`${guid}:${other}`, `${other}:${guid}`] },
  ],
  [
    'TAB_OPENID_METADATA',
    { TAB_OPENID_METADATA: 'https://example.org/tab' },
    { tab: { clientId: guid, openIdMetadata: 'https://example.org/tab' } },
  ],
  [
    'AZURE_STORAGE_CONNECTION_STRING',
    { AZURE_STORAGE_CONNECTION_STRING: real },
    { storage: { connectionString: real } },
  ],
  [
    'PUBLIC_URL, without its last slash',
    { PUBLIC_URL: 'https://example.org/' },
    { publicUrl: 'https://example.org' },
  ],
  [
    'PLAYGROUND_URL',
    { PLAYGROUND_URL: 'http://127.0.0.1:1234/' },
    { playgroundUrl: 'http://127.0.0.1:1234' },
  ],
  [
    'AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_DEPLOYMENT',
    { AZURE_OPENAI_ENDPOINT: 'https://example.openai.azure.com/', AZURE_OPENAI_DEPLOYMENT: 'gpt-4.1-mini' },
    {
      model: {
        endpoint: 'https://example.openai.azure.com',
        deployment: 'gpt-4.1-mini',
        key: undefined,
        stream: false,
      },
    },
  ],
])('takes %s', (_, env, expected) => {
  expect(readSettings({ ...production, ...env })).toMatchObject(expected);
});

const azure = {
  AZURE_OPENAI_ENDPOINT: 'https://example.openai.azure.com',
  AZURE_OPENAI_DEPLOYMENT: 'gpt-4.1-mini',
};

test('without a model, answers are quoted passages', () => {
  expect(readSettings(production).model).toBeUndefined();
  expect(readSettings({ ...production, AZURE_OPENAI_STREAM: 'true' }).model).toBeUndefined();
});

test.each([
  ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
])('local mode takes a model on this machine without a key: %s', (AZURE_OPENAI_ENDPOINT, endpoint) => {
  const env = { ...local, AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_DEPLOYMENT: 'x', AZURE_OPENAI_STREAM: 'true' };
  expect(readSettings(env).model).toEqual({ endpoint, deployment: 'x', key: undefined, stream: true });
});

test('local mode takes one in Azure with a key', () => {
  expect(readSettings({ ...local, ...azure, AZURE_OPENAI_KEY: 'hemligt' }).model).toEqual({
    endpoint: azure.AZURE_OPENAI_ENDPOINT,
    deployment: azure.AZURE_OPENAI_DEPLOYMENT,
    key: 'hemligt',
    stream: false,
  });
});

test.each<[string, Env]>([
  ['AZURE_OPENAI_KEY', azure],
  ['AZURE_OPENAI_ENDPOINT', { AZURE_OPENAI_KEY: 'hemligt' }],
  ['AZURE_OPENAI_ENDPOINT', { ...azure, AZURE_OPENAI_ENDPOINT: 'http://192.0.2.1/v1' }],
  ['AZURE_OPENAI_ENDPOINT', { ...azure, AZURE_OPENAI_ENDPOINT: 'http://localhost.example.org/v1' }],
])('local mode says that %s is wrong', (setting, env) => {
  const problems = problemsOf({ ...local, ...env });
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${setting} .+\\.$`))]);
  expect(problems.join()).not.toContain('hemligt');
});

function problemsOf(env: Env): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof WrongSettings) return error.message.split('\n');
    throw error;
  }
  return [];
}

const wrong: [setting: string, value: string | undefined, more?: Env][] = [
  ['DALALAB_MODE', 'test'],
  ['DALALAB_MODE', 'Local'],
  ['PORT', 'eighty'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['BOT_ID', undefined],
  ['BOT_ID', 'dalalab'],
  ['BOT_TENANT_ID', undefined],
  ['BOT_TENANT_ID', 'example.org'],
  ['BOT_TYPE', 'MultiTenant'],
  ['BOT_PASSWORD', undefined, { BOT_TYPE: 'SingleTenant' }],
  ['BOT_PASSWORD', 'a managed identity has none'],
  ['BOT_OPENID_METADATA', 'keys'],
  ['BOT_OPENID_METADATA', 'file:///etc/passwd'],
  ['ALLOWED_TENANTS', undefined],
  ['ALLOWED_TENANTS', ' , '],
  ['ALLOWED_TENANTS', '*'],
  ['ALLOWED_TENANTS', `${guid};${other}`],
  ['FACILITATORS', guid],
  ['FACILITATORS', `${guid}:${other}:${guid}`],
  ['FACILITATORS', `${guid}:anna@example.org`],
  ['AAD_APP_CLIENT_ID', undefined],
  ['TAB_OPENID_METADATA', 'javascript:alert(1)'],
  ['AZURE_STORAGE_ACCOUNT', undefined],
  ['AZURE_STORAGE_ACCOUNT', 'Dala-Lab'],
  ['AZURE_STORAGE_ACCOUNT', 'evil.example.org/'],
  ['PUBLIC_URL', undefined],
  ['PUBLIC_URL', 'dalalab.example.org'],
  ['PLAYGROUND_URL', 'localhost:16150'],
  ['AZURE_OPENAI_ENDPOINT', undefined, azure],
  ['AZURE_OPENAI_ENDPOINT', 'example.openai.azure.com', azure],
  ['AZURE_OPENAI_ENDPOINT', 'http://example.openai.azure.com', azure],
  ['AZURE_OPENAI_ENDPOINT', 'http://127.0.0.1:8080/v1', azure],
  ['AZURE_OPENAI_ENDPOINT', 'https://a:b@example.openai.azure.com', azure],
  ['AZURE_OPENAI_ENDPOINT', 'https://example.openai.azure.com/?key=x', azure],
  ['AZURE_OPENAI_ENDPOINT', 'javascript:alert(1)', azure],
  ['AZURE_OPENAI_DEPLOYMENT', undefined, azure],
  ['AZURE_OPENAI_DEPLOYMENT', '../../deployments', azure],
  ['AZURE_OPENAI_KEY', 'hemligt', azure],
  ['AZURE_OPENAI_KEY', 'hemligt'],
  ['AZURE_OPENAI_STREAM', 'yes', azure],
];
test.each(wrong)('%s = %j is one sentence that names it', (setting, value, more = {}) => {
  expect(problemsOf({ ...production, ...more, [setting]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${setting} .+\\.$`)),
  ]);
});

test.each<[string, Env]>([
  ['an account', { AZURE_STORAGE_ACCOUNT: 'dalalab' }],
  ['a connection string', { AZURE_STORAGE_CONNECTION_STRING: real }],
  [
    'an account beside the emulator',
    { AZURE_STORAGE_CONNECTION_STRING: emulator, AZURE_STORAGE_ACCOUNT: 'dalalab' },
  ],
  [
    'a name that only begins like the emulator’s',
    { AZURE_STORAGE_CONNECTION_STRING: real.replace('=dalalab', '=devstoreaccount12') },
  ],
])('local mode refuses real storage: %s', (_, env) => {
  expect(problemsOf({ DALALAB_MODE: 'local', ...env })).toEqual([
    expect.stringContaining('names a real storage account'),
  ]);
});

test('every wrong setting is said at once, and no secret with them', () => {
  const problems = problemsOf({ BOT_TYPE: 'SingleTenant', BOT_ID: 'x', BOT_PASSWORD: 'hemligt', PORT: 'x' });
  expect(problems.map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'BOT_ID',
    'BOT_TENANT_ID',
    'ALLOWED_TENANTS',
    'AAD_APP_CLIENT_ID',
    'PUBLIC_URL',
    'AZURE_STORAGE_ACCOUNT',
  ]);
  expect(problems.join()).not.toContain('hemligt');
});
