import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `teams` and `skype` are published, endorsed for that channel; `unknown` is a key nobody published. */
type KeyName = 'teams' | 'skype' | 'unknown';

export interface Signing {
  readonly key?: KeyName;
  /** What the header claims, when it is something else than the truth. */
  readonly kid?: string;
  readonly alg?: 'RS256' | 'HS256' | 'none';
}

export interface OpenId {
  readonly url: string;
  /** The address of the metadata, for the settings. */
  readonly metadata: string;
  /** A bearer header with these claims. Times are in seconds since 1970. */
  bearer(claims: Readonly<Record<string, unknown>>, signing?: Signing): string;
  stop(): Promise<void>;
}

/** A local issuer of tokens that publishes its keys as Bot Framework and Entra do. */
export async function startOpenId(): Promise<OpenId> {
  const pairs = {
    teams: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    skype: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    unknown: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  };
  const published = (name: 'teams' | 'skype') => ({
    ...pairs[name].publicKey.export({ format: 'jwk' }),
    kid: name,
    use: 'sig',
    endorsements: [name === 'teams' ? 'msteams' : name],
  });
  const server = createServer((request, response) => {
    const body =
      request.url === '/keys'
        ? { keys: [published('teams'), published('skype')] }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    metadata: `${url}/.well-known/openidconfiguration`,
    bearer(claims, { key = 'teams', kid = key, alg = 'RS256' } = {}) {
      const signed = [{ alg, kid, typ: 'JWT' }, claims]
        .map((part) => base64url(JSON.stringify(part)))
        .join('.');
      return `Bearer ${signed}.${signature(alg, signed, pairs[key])}`;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function signature(alg: string, text: string, pair: { publicKey: KeyObject; privateKey: KeyObject }): string {
  if (alg === 'none') return '';
  // Whoever mixes the two kinds of keys up would take the public key, which everybody has, for the secret.
  const secret = pair.publicKey.export({ type: 'spki', format: 'pem' });
  if (alg === 'HS256') return createHmac('sha256', secret).update(text).digest('base64url');
  return sign('sha256', Buffer.from(text), pair.privateKey).toString('base64url');
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
