import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkIdOf } from '../../bot/networks/network.ts';
import { partsOf } from '../fakes/sentCard.ts';

/** What Teams may do with a post. `arrives…` stand in the channel although the answer does not say so. */
export const faults = [
  'dropped',
  'arrivesThenDropped',
  'arrivesThen500',
  'tooMany',
  'slow',
  'forbidden',
  'gone',
] as const;
export type Fault = (typeof faults)[number];

export interface FaultyTeams {
  readonly url: string;
  /** Teams that have the app, each with one channel and a few members. */
  readonly teams: readonly SoakTeam[];
  /** Delivery key -> how often its card was posted to a channel. */
  readonly posted: ReadonlyMap<string, number>;
  /** Delivery key -> requests to post it, whatever came of them. */
  readonly asked: ReadonlyMap<string, number>;
  /** How often each fault was made. */
  readonly made: Readonly<Record<Fault, number>>;
  /** Posts under way. */
  readonly underWay: () => number;
  stop(): Promise<void>;
}

export interface SoakTeam {
  readonly teamId: string;
  readonly channelId: string;
  readonly networkId: string;
  /** The first member facilitates. */
  readonly members: readonly { readonly id: string; readonly objectId: string }[];
}

export const soakTenant = '00000000-0000-4000-8000-00000000aaaa';
const membersATeam = 5;
const slowMs = 15_000;
/** A server that stops has posts under way, as in Teams. */
const usualMs = 100;

/**
 * A Teams that fails: each post meets a fault with the given chance.
 *
 * @param chance from 0 (well-behaved) to 1.
 * @param pick a number from 0 up to 1, seeded, so that a run can be had again.
 */
export async function startFaultyTeams(
  teamCount: number,
  chance: number,
  pick: () => number,
): Promise<FaultyTeams> {
  const teams = Array.from({ length: teamCount }, (_, n): SoakTeam => {
    const teamId = `19:team-${n}@thread.tacv2`;
    return {
      teamId,
      channelId: `19:channel-${n}@thread.tacv2`,
      networkId: networkIdOf(soakTenant, teamId),
      members: Array.from({ length: membersATeam }, (_member, m) => ({
        id: `29:exempel-${n}-${m}`,
        objectId: `00000000-0000-4000-9000-${String(n * membersATeam + m).padStart(12, '0')}`,
      })),
    };
  });
  const byId = new Map(
    teams.flatMap((team) => [[team.teamId, team] as const, [team.channelId, team] as const]),
  );
  const posted = new Map<string, number>();
  const asked = new Map<string, number>();
  const made = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>;
  let messages = 0;
  let underWay = 0;

  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const team = byId.get(path.split('/')[3]?.split(';')[0] ?? '');
    if (!team) return answer(response, 404, {});
    if (path.endsWith('/pagedmembers')) {
      const members = team.members.map(({ id, objectId }) => ({
        id,
        aadObjectId: objectId,
        tenantId: soakTenant,
        name: 'Anna Exempel, Ludvika',
        userRole: 'user',
      }));
      return answer(response, 200, { members });
    }
    if (request.method === 'PUT') return answer(response, 200, { id: path.split('/').at(-1) });
    if (request.method !== 'POST') return answer(response, 200, { conversations: [] });
    underWay++;
    try {
      await post(response, deliveryOf(body));
    } finally {
      underWay--;
    }
  }

  async function post(response: ServerResponse, key: string | undefined): Promise<void> {
    const fault =
      key !== undefined && pick() < chance ? faults[Math.floor(pick() * faults.length)] : undefined;
    if (key !== undefined) asked.set(key, (asked.get(key) ?? 0) + 1);
    if (fault) made[fault]++;
    const stands = () => {
      if (key !== undefined) posted.set(key, (posted.get(key) ?? 0) + 1);
      return { id: `m${++messages}` };
    };
    switch (fault) {
      case 'dropped':
        response.destroy();
        return;
      case 'arrivesThenDropped':
        stands();
        response.destroy();
        return;
      case 'arrivesThen500':
        stands();
        return answer(response, 500, { error: { code: 'InternalServerError' } });
      case 'tooMany':
        response.setHeader('Retry-After', String(1 + Math.floor(pick() * 4)));
        return answer(response, 429, { error: { code: 'TooManyRequests' } });
      case 'forbidden':
        return answer(response, 403, { error: { code: 'BotNotInConversationRoster' } });
      case 'gone':
        return answer(response, 404, { error: { code: 'ConversationNotFound' } });
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, slowMs));
        return answer(response, 201, stands());
      default:
        await new Promise((resolve) => setTimeout(resolve, usualMs * (0.5 + pick())));
        return answer(response, 201, stands());
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    teams,
    posted,
    asked,
    made,
    underWay: () => underWay,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The delivery that a card says it is; every button carries it. */
function deliveryOf(body: unknown): string | undefined {
  for (const part of partsOf(body)) {
    if (typeof part.delivery === 'string') return part.delivery;
  }
  return undefined;
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString('utf8'));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
