import type { Activity, InvokeResponse, Middleware, TurnContext } from 'botbuilder';
import { library } from './library.ts';
import { logError } from './log.ts';
import type { Settings } from './settings.ts';

const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } =
  library('botbuilder');

export type Turn = (context: TurnContext) => Promise<void>;

/** botbuilder's adapter, answering a request with a status of ours whatever goes wrong in it. */
export class BotAdapter extends CloudAdapter {
  /** @param authorization the request's Authorization header, empty in local mode. */
  async receive(authorization: string, activity: Activity, turn: Turn): Promise<InvokeResponse> {
    let reachedTurn = false;
    try {
      const answer = await this.processActivity(authorization, activity, async (context) => {
        reachedTurn = true;
        await turn(context);
      });
      return answer ?? { status: 200 };
    } catch (error) {
      if (reachedTurn) {
        logError('turn.failed', error);
        return {
          status: 500,
          body: { error: { code: 'Failed', message: 'Something went wrong. Try again.' } },
        };
      }
      if (!isRefusal(error)) {
        logError('token.unchecked', error);
        return {
          status: 503,
          body: { error: { code: 'Unavailable', message: 'Tokens cannot be checked now.' } },
        };
      }
      return {
        status: 401,
        body: { error: { code: 'Unauthorized', message: 'The token is not valid here.' } },
      };
    }
  }
}

/** botbuilder throws its own error for a claim that is wrong, and lets the JWT library's through for the rest. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { statusCode } = error as { statusCode?: number };
  return (
    statusCode === 401 ||
    statusCode === 403 ||
    /^(JsonWebToken|TokenExpired|NotBefore|Syntax)Error$/.test(error.name)
  );
}

type Authentication = InstanceType<typeof ConfigurationBotFrameworkAuthentication>;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type Claims = Parameters<Authentication['createUserTokenClient']>[0];

/** Teams has a handful of service addresses; past this many, what is kept is made anew. */
const maxClients = 50;

/**
 * botbuilder makes two HTTP clients for every turn, with credentials of their own, though a press sends nothing through
 * either. They hold nothing of the turn, so they are made once. Every request's token is checked as before.
 */
class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, ReturnType<ConnectorFactory['create']>>();
  #userTokens: ReturnType<Authentication['createUserTokenClient']> | undefined;

  override async authenticateRequest(...request: Parameters<Authentication['authenticateRequest']>) {
    const result = await super.authenticateRequest(...request);
    const { connectorFactory } = result;
    return connectorFactory ? { ...result, connectorFactory: this.#keeping(connectorFactory) } : result;
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return this.#keeping(super.createConnectorFactory(claims));
  }

  override createUserTokenClient(claims: Claims) {
    this.#userTokens ??= super.createUserTokenClient(claims).catch((error) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  /** A client's credentials follow from our own id, the same for all, and the audience. */
  #keeping(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const key = `${audience} ${serviceUrl}`;
        const known = this.#connectors.get(key);
        if (known) return known;
        if (this.#connectors.size >= maxClients) this.#connectors.clear();
        const made = factory.create(serviceUrl, audience);
        this.#connectors.set(key, made);
        made.catch(() => this.#connectors.delete(key));
        return made;
      },
    };
  }
}

type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];

/** @param credentials for tests: how the bot gets its own tokens. */
export function botAdapter(settings: Settings, credentials?: Credentials): BotAdapter {
  const { bot, botOpenIdMetadata } = settings;
  const factory =
    credentials ??
    new ConfigurationServiceClientCredentialFactory(
      bot
        ? {
            MicrosoftAppId: bot.id,
            MicrosoftAppType: bot.type,
            MicrosoftAppTenantId: bot.tenantId,
            ...(bot.password ? { MicrosoftAppPassword: bot.password } : {}),
          }
        : {},
    );
  const cloud = botOpenIdMetadata
    ? {
        // Setting one of these drops all of botbuilder's defaults, so all are set (public cloud but for the keys).
        ToBotFromChannelOpenIdMetadataUrl: botOpenIdMetadata,
        ToBotFromEmulatorOpenIdMetadataUrl: botOpenIdMetadata,
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${bot?.tenantId ?? 'botframework.com'}`,
        OAuthUrl: 'https://api.botframework.com',
        CallerId: 'urn:botframework:azure',
        ValidateAuthority: true,
      }
    : {};
  const adapter = new BotAdapter(new KeptClients(cloud, factory));
  adapter.use(neverRepeat);
  return adapter;
}

/**
 * botbuilder's client repeats a request by itself after a 5xx or a dropped connection, and what had been posted would
 * stand in the channel twice. It has no setting for that (`noRetryPolicy` is ignored), so the policy is taken out.
 */
const neverRepeat: Middleware = {
  async onTurn(context, next) {
    const key = context.adapter.ConnectorClientKey;
    const connector: { client?: Pipelined } | undefined = context.turnState.get(key);
    connector?.client?.pipeline.removePolicy({ phase: 'Retry' });
    await next();
  },
};

interface Pipelined {
  readonly pipeline: { removePolicy(which: { phase: 'Retry' }): unknown };
}
