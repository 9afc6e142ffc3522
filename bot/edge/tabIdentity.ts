import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { library } from './library.ts';
import type { Settings } from './settings.ts';

/** Loaded with the first token: a server that starts has none to check. */
const jose = () => library('jose');

/** Who a token of the tab verifiably belongs to. */
export interface TabIdentity {
  readonly tenantId: string;
  readonly objectId: string;
}

export interface TokenCheck {
  /** @returns undefined for a token that is not valid here. @throws when the keys cannot be fetched. */
  check(authorization: string | undefined): Promise<TabIdentity | undefined>;
}

/** People come from many tenants, so the issuer is the token's own tenant; the roster decides who may come in. */
const issuerOf = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`;

/** What Teams asks for in the tab's name (infra/aad.manifest.json); an ID token has no scope. */
const scope = 'access_as_user';

export function entraTokens({ clientId, openIdMetadata }: NonNullable<Settings['tab']>): TokenCheck {
  let keys: Promise<JWTVerifyGetKey> | undefined;

  async function loadKeys() {
    const answer = await fetch(openIdMetadata, { signal: AbortSignal.timeout(5_000) });
    if (!answer.ok) throw new Error(`The OpenID metadata answered ${answer.status}.`);
    const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
    return jose().createRemoteJWKSet(new URL(jwks_uri));
  }

  return {
    async check(authorization) {
      const token = bearer(authorization);
      if (!token) return undefined;
      keys ??= loadKeys().catch((error) => {
        keys = undefined;
        throw error;
      });
      const keySet = await keys;
      return verified(async () => {
        const { payload } = await jose().jwtVerify(token, keySet, {
          audience: [clientId, `api://${clientId}`],
          algorithms: ['RS256'],
          clockTolerance: '5 min',
          requiredClaims: ['exp', 'tid', 'oid'],
        });
        const isForTheTab = String(payload.scp).split(' ').includes(scope);
        return isForTheTab && payload.iss === issuerOf(String(payload.tid)) ? payload : undefined;
      });
    },
  };
}

export interface LocalTokens extends TokenCheck {
  issue(identity: TabIdentity): Promise<string>;
}

/** Local mode: tokens signed with a key that was made at start and dies with the process. */
export function localTokens(key: Uint8Array): LocalTokens {
  const issuer = 'dalalab-local';
  return {
    issue: ({ tenantId, objectId }) =>
      new (jose().SignJWT)({ tid: tenantId, oid: objectId })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setExpirationTime('1h')
        .sign(key),
    async check(authorization) {
      const token = bearer(authorization);
      if (!token) return undefined;
      return verified(async () => {
        const { payload } = await jose().jwtVerify(token, key, { issuer, algorithms: ['HS256'] });
        return payload;
      });
    },
  };
}

function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
}

async function verified(verify: () => Promise<JWTPayload | undefined>): Promise<TabIdentity | undefined> {
  try {
    const payload = await verify();
    if (!payload || typeof payload.tid !== 'string' || typeof payload.oid !== 'string') return undefined;
    return { tenantId: payload.tid, objectId: payload.oid };
  } catch (error) {
    const { JOSEError, JWKSTimeout } = jose().errors;
    if (error instanceof JWKSTimeout || !(error instanceof JOSEError)) throw error;
    return undefined;
  }
}
