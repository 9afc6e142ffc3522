import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepFile, parseBicep, readBicep } from './bicepFile.ts';

// The settings that production has, of those the server reads, and what the platform wants besides.
const serverSettings = [
  'DALALAB_MODE',
  'BOT_ID',
  'BOT_TYPE',
  'BOT_TENANT_ID',
  'ALLOWED_TENANTS',
  'FACILITATORS',
  'AAD_APP_CLIENT_ID',
  'AZURE_STORAGE_ACCOUNT',
  'AZURE_OPENAI_ENDPOINT',
  'AZURE_OPENAI_DEPLOYMENT',
  'PUBLIC_URL',
  'PORT',
];
const platformSettings = ['AZURE_CLIENT_ID', 'SCM_DO_BUILD_DURING_DEPLOYMENT', 'WEBSITES_PORT'];

const paths = [
  'infra/main.bicep',
  ...readdirSync(join(process.cwd(), 'infra/modules')).map((file) => `infra/modules/${file}`),
];

describe.each(paths)('%s', (path) => {
  let file: BicepFile;
  beforeAll(async () => {
    file = await readBicep(path);
  });

  test('parses', () => {
    expect(file.errors).toEqual([]);
  });

  test('uses only names that it declares, and declares none in vain', () => {
    expect(file.unknown).toEqual([]);
    expect(file.unused).toEqual([]);
  });

  test('gives each module exactly the parameters that it takes', async () => {
    for (const { path: modulePath, params } of file.modules) {
      const module = await readBicep(`infra/${modulePath}`);
      const required = module.params.filter((param) => !param.hasDefault).map((param) => param.name);
      expect(params).toEqual(expect.arrayContaining(required));
      expect(module.params.map((param) => param.name)).toEqual(expect.arrayContaining([...params]));
    }
  });

  test('uses only outputs that its modules have', async () => {
    for (const { symbol, output } of file.usedOutputs) {
      const module = file.modules.find((candidate) => candidate.symbol === symbol);
      expect((await readBicep(`infra/${module?.path}`)).outputs).toContain(output);
    }
  });

  test('holds no secret', () => {
    const text = readFileSync(join(process.cwd(), path), 'utf8');
    expect(text).not.toMatch(/listKeys|AccountKey|BOT_PASSWORD|CONNECTION_STRING|_KEY/i);
  });
});

describe('every file under infra/modules', () => {
  test('is used', async () => {
    const main = await readBicep('infra/main.bicep');
    expect(main.modules.map((module) => `infra/${module.path}`).sort()).toEqual(paths.slice(1).sort());
  });
});

describe('infra/azure.parameters.json', () => {
  const given = JSON.parse(
    readFileSync(join(process.cwd(), 'infra/azure.parameters.json'), 'utf8'),
  ).parameters;

  test('gives only parameters that main.bicep has, and all that have no default', async () => {
    const { params } = await readBicep('infra/main.bicep');
    expect(params.map((param) => param.name)).toEqual(expect.arrayContaining(Object.keys(given)));
    const required = params.filter((param) => !param.hasDefault).map((param) => param.name);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
  });
});

describe('what is set up', () => {
  test('the web app gets the settings of production, and no others', async () => {
    const settings = (await readBicep('infra/modules/web.bicep')).properties('Microsoft.Web/sites/config');
    expect(Object.keys(settings).sort()).toEqual([...serverSettings, ...platformSettings].sort());
    expect(settings).toMatchObject({ DALALAB_MODE: "'production'", BOT_TYPE: "'UserAssignedMSI'" });
  });

  test('the storage account takes no key, no old TLS and no anonymous reader', async () => {
    const storage = await readBicep('infra/modules/storage.bicep');
    expect(storage.properties('Microsoft.Storage/storageAccounts')).toMatchObject({
      allowSharedKeyAccess: 'false',
      allowBlobPublicAccess: 'false',
      minimumTlsVersion: "'TLS1_2'",
      supportsHttpsTrafficOnly: 'true',
    });
  });

  test('the bot answers where the server listens, as a managed identity', async () => {
    const bot = (await readBicep('infra/modules/bot.bicep')).properties('Microsoft.BotService/botServices');
    expect(bot).toMatchObject({
      endpoint: `'https://\${host}/api/messages'`,
      msaAppType: "'UserAssignedMSI'",
    });
  });
});

describe('the check itself', () => {
  test.each([
    ['a missing brace', "resource a 'A/b@2020-01-01' = {\n  name: 'a'\n"],
    ['a missing value', 'param a string =\nparam b string\n'],
    ['a word that is none', "output a string = 'x' 'y'\n"],
  ])('refuses %s', async (_, text) => {
    expect((await parseBicep(text)).errors).not.toEqual([]);
  });

  test('finds a name that is declared nowhere', async () => {
    const text = `param a string
output b string = '\${a}-\${nowhere}'
output c string = noFunction(a)
`;
    expect((await parseBicep(text)).unknown).toEqual(['nowhere', 'noFunction']);
  });

  test('tells a parameter with a default from one without, decorated or not', async () => {
    const { params } = await parseBicep(
      "@description('x')\nparam a string = ''\n@minLength(1)\nparam b string\n",
    );
    expect(params).toEqual([
      { name: 'a', hasDefault: true },
      { name: 'b', hasDefault: false },
    ]);
  });

  test('looks into a module that is there only on a condition', async () => {
    const { modules } = await parseBicep(
      "param a string\nmodule m 'm.bicep' = if (a != 'none') {\n  name: 'm'\n  params: {\n    b: a\n  }\n}\n",
    );
    expect(modules).toEqual([{ symbol: 'm', path: 'm.bicep', params: ['b'] }]);
  });

  test('keeps a loop’s variable inside the loop', async () => {
    const text = `var l = ['x']
var ok = [for (i, n) in l: '\${i}\${n}']
var bad = [for i in l: i]
output o string = i
`;
    const file = await parseBicep(text);
    expect(file.errors).toEqual([]);
    expect(file.unknown).toEqual(['i']);
    expect(file.unused).toEqual(['ok', 'bad']);
  });
});
