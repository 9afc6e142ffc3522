import { readFileSync } from 'node:fs';
import type { DalaLab } from '../../compose.ts';
import { isRecord } from '../../contract/reading.ts';
import { verbs } from '../../evaluations/evaluationCard.ts';
import type { Roster } from '../../ports/roster.ts';
import { type HttpServer, httpError } from '../httpServer.ts';
import type { LocalTokens } from '../tabIdentity.ts';
import { systemRandom } from '../time.ts';
import {
  demoAnswer,
  demoChannelId,
  demoNetworkId,
  demoPeople,
  demoSessions,
  demoTeamId,
  demoTenantId,
  formData,
} from './demo.ts';
import { pressOverHttp } from './demoPress.ts';

/** The Playground knows six people at most; the rest of the made-up network comes from here. */
export function withDemoPeople(roster: Roster): Roster {
  return {
    async members(of, teamId) {
      const real = await roster.members(of, teamId);
      if (teamId !== demoTeamId) return real;
      return [
        ...real,
        ...demoPeople.filter((demo) => !real.some((member) => member.teamsId === demo.teamsId)),
      ];
    },
    channels: (of, teamId) => roster.channels(of, teamId),
  };
}

export interface LocalNeeds {
  readonly dalalab: DalaLab;
  readonly tokens: LocalTokens;
  readonly ownPort: () => number;
  readonly playgroundUrl: string;
}

const hostPolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What only local mode has: the page that hosts the tab, tokens for made-up people, and answers from many at once. */
export function localRoutes(
  server: HttpServer,
  { dalalab, tokens, ownPort, playgroundUrl }: LocalNeeds,
): void {
  for (const [path, file, type] of [
    ['/local', 'index.html', 'text/html'],
    ['/local/host.js', 'host.js', 'text/javascript'],
    ['/local/host.css', 'host.css', 'text/css'],
  ] as const) {
    server.get(path, async () => ({
      status: 200,
      body: readFileSync(`bot/edge/local/host/${file}`, 'utf8'),
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': hostPolicy },
    }));
  }

  server.get('/local/people', async () => ({
    status: 200,
    body: demoPeople.map(({ name, objectId, tenantId }, index) => ({
      name,
      oid: objectId,
      tid: tenantId,
      role: index === 0 ? 'facilitator' : 'participant',
      locale: 'sv-SE',
    })),
  }));

  server.get('/local/context', async () => ({
    status: 200,
    body: {
      teamId: demoTeamId,
      teamName: 'DalaLab',
      channelId: demoChannelId,
      channelName: 'Allmänt',
      tenantId: demoTenantId,
    },
  }));

  server.post('/local/token', async ({ body }) => {
    const { oid, tid } = isRecord(body) ? body : {};
    if (typeof oid !== 'string' || typeof tid !== 'string') {
      return httpError(400, 'BadRequest', 'Skicka {"oid": "…", "tid": "…", "name": "…"}.');
    }
    return { status: 200, body: { token: await tokens.issue({ tenantId: tid, objectId: oid }) } };
  });

  server.post('/local/answers', async ({ body }) => {
    const count = isRecord(body) ? body.count : undefined;
    const most = demoPeople.length - 1;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > most) {
      return httpError(400, 'BadRequest', `Välj hur många som ska svara: ett heltal från 1 till ${most}.`);
    }
    const open = (await dalalab.evaluations.list(demoNetworkId)).find(({ state }) => state === 'open');
    if (!open) {
      const message = 'Ingen utvärdering är öppen. Skriv @DalaLab öppna utvärdering i Playground först.';
      return httpError(409, 'NothingOpen', message);
    }
    const answered = await Promise.all(
      demoPeople.slice(1, count + 1).map((member) => answerAs(member, open.sessionId)),
    );
    const saved = answered.filter(Boolean).length;
    const message = `${saved === 1 ? '1 påhittad deltagare' : `${saved} påhittade deltagare`} har svarat.`;
    return { status: 200, body: { message } };
  });

  async function answerAs(member: (typeof demoPeople)[number], sessionId: string): Promise<boolean> {
    const answer = demoAnswer((below) => systemRandom.below(below), demoSessions.length);
    const data = { ...formData(answer), session: sessionId };
    const reply = await pressOverHttp(
      `http://127.0.0.1:${ownPort()}`,
      playgroundUrl,
      member,
      verbs.answer,
      data,
    );
    const said: unknown = await reply.json();
    return isRecord(said) && said.statusCode === 200;
  }
}
