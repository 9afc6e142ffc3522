/** Every setting the server has (see README). Only this file, and the local start beside it, read `process.env`. */
export interface Settings {
  readonly mode: 'local' | 'production';
  readonly host: string;
  readonly port: number;
  /** undefined only in local mode, where the Playground speaks without tokens. */
  readonly bot: BotIdentity | undefined;
  readonly botOpenIdMetadata: string | undefined;
  /** Tenants that may host a network. Empty in local mode: the Playground's tenant is whatever it says. */
  readonly allowedTenants: readonly string[];
  /** Person keys "tenant:object". */
  readonly facilitators: readonly string[];
  readonly tab: { readonly clientId: string; readonly openIdMetadata: string } | undefined;
  readonly storage: { readonly connectionString: string } | { readonly account: string };
  /** undefined: answers are quoted passages. */
  readonly model: ModelSettings | undefined;
  readonly publicUrl: string;
  /** Messages per app and tenant that Teams takes in a second. */
  readonly sendsPerSecond: number;
  /** Local mode: the only place answers are sent to. */
  readonly playgroundUrl: string;
}

export interface BotIdentity {
  readonly id: string;
  readonly type: 'UserAssignedMSI' | 'SingleTenant';
  readonly tenantId: string;
  readonly password: string | undefined;
}

/** A deployment in Azure OpenAI; in local mode also a server on this machine that speaks OpenAI's protocol. */
export interface ModelSettings {
  /** Without a slash at its end: https, or http on the loopback. */
  readonly endpoint: string;
  readonly deployment: string;
  /** undefined: the managed identity is asked for a token; on the loopback nothing is. */
  readonly key: string | undefined;
  /** Ask for the answer in pieces. Either form is understood, whichever was asked for. */
  readonly stream: boolean;
}

/** Says, a sentence a line, which settings are wrong and why. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const emulatorAccount = 'devstoreaccount1';
const defaultTabMetadata = 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration';

/** @throws {WrongSettings} naming every wrong setting at once. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const problems: string[] = [];
  const get = (name: string) => env[name]?.trim() || undefined;
  const wrong = (name: string, why: string) => {
    problems.push(`${name} ${why}`);
  };

  const mode = get('DALALAB_MODE') ?? 'production';
  if (mode !== 'local' && mode !== 'production') {
    throw new WrongSettings(`DALALAB_MODE is "${mode}", but must be "local" or "production".`);
  }
  const port = Number(get('PORT') ?? 3978);
  const portIsRight = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!portIsRight) {
    wrong('PORT', `is "${get('PORT')}", but must be a whole number from 0 to 65535.`);
  }

  const bot = readBot(get, mode, wrong);
  const allowedTenants = list(get('ALLOWED_TENANTS'));
  for (const tenant of allowedTenants) {
    if (!guid.test(tenant)) wrong('ALLOWED_TENANTS', `has "${tenant}", which is no tenant id (a GUID).`);
  }
  if (mode === 'production' && allowedTenants.length === 0) {
    wrong('ALLOWED_TENANTS', 'is missing: name the tenants that may host a network, separated by commas.');
  }
  const facilitators = list(get('FACILITATORS')).map((key) => key.toLowerCase());
  for (const key of facilitators) {
    if (!key.split(':').every((part) => guid.test(part)) || key.split(':').length !== 2) {
      wrong('FACILITATORS', `has "${key}", but each must be a tenant id and an object id: tid:oid.`);
    }
  }

  const clientId = get('AAD_APP_CLIENT_ID');
  if (mode === 'production' && clientId === undefined) {
    wrong('AAD_APP_CLIENT_ID', 'is missing: it is the audience of the tokens the tab sends.');
  }
  const tabMetadata = get('TAB_OPENID_METADATA') ?? defaultTabMetadata;
  if (!isUrl(tabMetadata)) wrong('TAB_OPENID_METADATA', 'is no http(s) address.');
  const botOpenIdMetadata = get('BOT_OPENID_METADATA');
  if (botOpenIdMetadata && !isUrl(botOpenIdMetadata)) wrong('BOT_OPENID_METADATA', 'is no http(s) address.');

  const publicUrl =
    get('PUBLIC_URL') ?? (mode === 'local' ? `http://127.0.0.1:${portIsRight ? port : 0}` : '');
  if (!isUrl(publicUrl))
    wrong('PUBLIC_URL', 'is missing or no http(s) address: it is where the tab is reached.');
  const playgroundUrl = get('PLAYGROUND_URL') ?? 'http://localhost:16150';
  if (!isUrl(playgroundUrl)) wrong('PLAYGROUND_URL', 'is no http(s) address.');

  const sendsPerSecond = Number(get('SENDS_PER_SECOND') ?? 50);
  if (!(sendsPerSecond >= 1 && sendsPerSecond <= 10_000)) {
    wrong('SENDS_PER_SECOND', `is "${get('SENDS_PER_SECOND')}", but must be a number from 1 to 10000.`);
  }

  const model = readModel(get, mode, wrong);
  const storage = readStorage(get, mode, wrong);
  if (problems.length > 0 || !storage) throw new WrongSettings(problems.join('\n'));
  return {
    mode,
    // Local mode accepts unsigned messages, so it must never listen beyond this machine, whatever HOST says.
    host: mode === 'local' ? '127.0.0.1' : (get('HOST') ?? '0.0.0.0'),
    port,
    bot,
    botOpenIdMetadata,
    allowedTenants: allowedTenants.map((tenant) => tenant.toLowerCase()),
    facilitators,
    tab: clientId === undefined ? undefined : { clientId, openIdMetadata: tabMetadata },
    storage,
    model,
    sendsPerSecond,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    playgroundUrl: playgroundUrl.replace(/\/+$/, ''),
  };
}

type Get = (name: string) => string | undefined;
type Wrong = (name: string, why: string) => void;

function readBot(get: Get, mode: Settings['mode'], wrong: Wrong): BotIdentity | undefined {
  if (mode === 'local') return undefined;
  const id = get('BOT_ID');
  const tenantId = get('BOT_TENANT_ID');
  const type = get('BOT_TYPE') ?? 'UserAssignedMSI';
  const password = get('BOT_PASSWORD');
  if (!id || !guid.test(id)) {
    wrong('BOT_ID', 'is missing or no app id (a GUID): without an identity anyone could speak as Teams.');
  }
  if (!tenantId || !guid.test(tenantId)) wrong('BOT_TENANT_ID', 'is missing or no tenant id (a GUID).');
  if (type !== 'UserAssignedMSI' && type !== 'SingleTenant') {
    wrong('BOT_TYPE', `is "${type}", but must be "UserAssignedMSI" or "SingleTenant".`);
    return undefined;
  }
  if (type === 'SingleTenant' && !password)
    wrong('BOT_PASSWORD', 'is missing: a SingleTenant bot needs one.');
  if (type === 'UserAssignedMSI' && password)
    wrong('BOT_PASSWORD', 'is set, but a UserAssignedMSI bot has none.');
  return id && tenantId ? { id, type, tenantId, password } : undefined;
}

function readStorage(get: Get, mode: Settings['mode'], wrong: Wrong): Settings['storage'] | undefined {
  const connectionString = get('AZURE_STORAGE_CONNECTION_STRING');
  const account = get('AZURE_STORAGE_ACCOUNT');
  const isEmulator = connectionString !== undefined && isOnThisMachine(connectionString);
  if (mode === 'local' && (account !== undefined || (connectionString !== undefined && !isEmulator))) {
    wrong(
      'AZURE_STORAGE_CONNECTION_STRING',
      'names a real storage account, but local mode uses the emulator only.',
    );
    return undefined;
  }
  if (
    connectionString &&
    /\bTableEndpoint=/i.test(connectionString) &&
    !/\bQueueEndpoint=/i.test(connectionString)
  ) {
    wrong(
      'AZURE_STORAGE_CONNECTION_STRING',
      'names a TableEndpoint but no QueueEndpoint: reminders travel through a queue.',
    );
    return undefined;
  }
  if (connectionString) return { connectionString };
  if (account && /^[a-z0-9]{3,24}$/.test(account)) return { account };
  wrong(
    'AZURE_STORAGE_ACCOUNT',
    'is missing or no account name (3-24 lower-case letters and digits): say where answers are stored, or set AZURE_STORAGE_CONNECTION_STRING.',
  );
  return undefined;
}

function readModel(get: Get, mode: Settings['mode'], wrong: Wrong): ModelSettings | undefined {
  const [endpoint, deployment] = [get('AZURE_OPENAI_ENDPOINT'), get('AZURE_OPENAI_DEPLOYMENT')];
  const key = get('AZURE_OPENAI_KEY');
  const stream = get('AZURE_OPENAI_STREAM') ?? 'false';
  if (stream !== 'true' && stream !== 'false') wrong('AZURE_OPENAI_STREAM', 'must be "true" or "false".');
  if (key && mode === 'production') {
    wrong('AZURE_OPENAI_KEY', 'is set, but in production the managed identity is used and no key is kept.');
  }
  if (!endpoint && !deployment) {
    if (key && mode === 'local') {
      wrong('AZURE_OPENAI_ENDPOINT', 'is missing, though AZURE_OPENAI_KEY is set.');
    }
    return undefined;
  }
  const url = endpoint && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isBare = url && !url.username && !url.password && !url.search && !url.hash;
  const isSecure = url?.protocol === 'https:';
  const isHere = mode === 'local' && url?.protocol === 'http:' && isLoopback(url.hostname);
  if (!endpoint) wrong('AZURE_OPENAI_ENDPOINT', 'is missing, though AZURE_OPENAI_DEPLOYMENT is set.');
  else if (!isBare || !(isSecure || isHere)) {
    wrong(
      'AZURE_OPENAI_ENDPOINT',
      'must be an https address without password or query; local mode also takes http on this machine.',
    );
  }
  if (!deployment || !/^[\w.-]{1,64}$/.test(deployment)) {
    wrong('AZURE_OPENAI_DEPLOYMENT', 'is missing or no name of a deployment (letters, digits and . _ -).');
  }
  if (mode === 'local' && isSecure && !key) {
    wrong('AZURE_OPENAI_KEY', 'is missing: local mode has no managed identity.');
  }
  return url && deployment
    ? { endpoint: url.href.replace(/\/+$/, ''), deployment, key, stream: stream === 'true' }
    : undefined;
}

/** The emulator's account, and every endpoint of it on the loopback. */
function isOnThisMachine(connectionString: string): boolean {
  const parts = connectionString.split(';').map((part) => part.trim());
  const endpoints = parts
    .filter((part) => /endpoint=/i.test(part))
    .map((part) => part.replace(/^[^=]*=/, ''));
  return (
    parts.includes(`AccountName=${emulatorAccount}`) &&
    endpoints.length > 0 &&
    endpoints.every((url) => URL.canParse(url) && isLoopback(new URL(url).hostname))
  );
}

function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
