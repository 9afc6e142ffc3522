import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import { compose } from '../compose.ts';
import { readActivity } from './activity.ts';
import { botAdapter } from './botAdapter.ts';
import { deliveryLoop } from './deliveryLoop.ts';
import { type Answer, type HttpServer, httpError, httpServer } from './httpServer.ts';
import { localGuard, localServiceUrl } from './localGuard.ts';
import { log, logError } from './log.ts';
import { openAiModel } from './model.ts';
import { once } from './once.ts';
import { publicPages } from './publicPages.ts';
import { openQueue } from './queue.ts';
import { readiness } from './readiness.ts';
import type { Settings } from './settings.ts';
import { storageClock } from './storageClock.ts';
import { entraTokens, localTokens } from './tabIdentity.ts';
import { openTables } from './tables.ts';
import { tabRoutes } from './tabRoutes.ts';
import { teamsApp } from './teamsApp.ts';
import { teamsMessenger } from './teamsMessenger.ts';
import { systemRandom, systemSleep, timerLater } from './time.ts';
import { swedishWords } from './words.ts';

export interface RunningServer {
  readonly port: number;
  /** Settles when what an earlier server left half done is completed. */
  readonly caughtUp: Promise<void>;
  stop(): Promise<void>;
}

/** A press carries a form; Teams adds what it knows around it. */
const maxActivityBytes = 256 * 1024;

const catchUpAgainMs = 2_000;

/** @param credentials for tests: how the bot gets its own tokens. */
export async function startServer(
  settings: Settings,
  credentials?: Parameters<typeof botAdapter>[1],
): Promise<RunningServer> {
  const isLocal = settings.mode === 'local';
  const clock = storageClock();
  const tables = await openTables(settings.storage, clock);
  const queue = openQueue(settings.storage);
  const later = timerLater();
  const adapter = botAdapter(settings, credentials);
  const teams = teamsMessenger(adapter, settings.bot?.id ?? '');
  const words = once(() =>
    swedishWords().catch((error) => {
      // The search does without them.
      logError('words.load.failed', error);
      return undefined;
    }),
  );
  const local = isLocal ? await import('./local/localParts.ts') : undefined;

  const dalalab = compose(
    {
      table: tables.table,
      messenger: teams,
      roster: local ? local.withDemoPeople(teams) : teams,
      clock,
      later,
      sleep: systemSleep,
      random: systemRandom,
      queue,
      model: settings.model && openAiModel(settings.model),
      words,
      report: logError,
    },
    {
      publicUrl: settings.publicUrl,
      facilitators: settings.facilitators,
      sendsPerSecond: settings.sendsPerSecond,
      allowedTenants: isLocal ? undefined : settings.allowedTenants,
    },
  );
  const loop = deliveryLoop(dalalab.delivery, queue);
  const app = teamsApp({
    dalalab,
    allowedTenants: isLocal ? undefined : settings.allowedTenants,
    now: clock.now,
  });

  const server = httpServer((request) => (isLocal ? localGuard(request) : undefined));
  const ready = readiness(tables);
  server.get('/live', async () => ({ status: 200, body: { live: true } }));
  server.get('/ready', ready.route);
  publicPages(server);
  server.post('/api/messages', ({ headers, body }) => receive(headers, body), maxActivityBytes);

  const ownTokens = localTokens(systemRandom.bytes(32));
  tabRoutes(server, dalalab, settings.tab && !isLocal ? entraTokens(settings.tab) : ownTokens);
  tabFiles(server, isLocal);
  if (local) {
    local.localRoutes(server, {
      dalalab,
      tokens: ownTokens,
      ownPort: () => port,
      playgroundUrl: settings.playgroundUrl,
    });
  }
  const port = await server.listen(settings.host, settings.port);
  log('server.listening', { port, mode: settings.mode });

  let stopped = false;
  const caughtUp = catchUp();
  ready.told.then(app.load).catch((error) => logError('teamsApp.load.failed', error));
  void ready.told.then(words);
  return {
    port,
    caughtUp,
    async stop() {
      stopped = true;
      await Promise.all([server.close(), loop.stop()]);
      await later.stop();
    },
  };

  /** Tables and unfinished work, tried until the storage answers: a server that started before it need not restart. */
  async function catchUp(): Promise<void> {
    while (!stopped) {
      try {
        await Promise.all([tables.create(), queue.create()]);
        ready.tablesAreThere();
        loop.start();
        await dalalab.finishInterrupted();
        log('server.caughtUp');
        // A question that comes before opens its own network's.
        void dalalab.openLibraries().catch((error) => logError('libraries.open.failed', error));
        return;
      } catch (error) {
        logError('server.catchUp.failed', error);
        await new Promise((resolve) => setTimeout(resolve, catchUpAgainMs).unref());
      }
    }
  }

  async function receive(headers: IncomingMessage['headers'], body: unknown): Promise<Answer> {
    const activity = readActivity(body);
    if (typeof activity === 'string') return httpError(400, 'BadRequest', activity);
    if (isLocal) {
      const serviceUrl = localServiceUrl(activity.serviceUrl, settings.playgroundUrl);
      if (!serviceUrl)
        return httpError(403, 'UnknownServiceUrl', 'In local mode only the Playground may call.');
      return adapter.receive('', fromPlayground(activity), app.turn);
    }
    return adapter.receive(headers.authorization ?? '', activity, app.turn);
  }
}

/** The Playground says "en-US" for everyone, whatever the browser speaks: taken as not said. */
function fromPlayground(activity: Activity): Activity {
  const { locale, ...rest } = activity;
  return (locale === 'en-US' ? rest : activity) as Activity;
}

/** Where Teams may frame the tab (learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements). */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

function tabFiles(server: HttpServer, isLocal: boolean): void {
  const ancestors = [...(isLocal ? ["'self'"] : []), ...teamsHosts].join(' ');
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
  server.files('/tab', 'tab/dist', {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
}
