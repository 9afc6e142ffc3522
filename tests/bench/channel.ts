import { once } from 'node:events';
import { createServer } from 'node:http';
import { isRecord } from '../../bot/contract/reading.ts';
import { networkIdOf } from '../../bot/networks/network.ts';

/** A made-up team and its people; nobody in it exists. */
export interface Team {
  readonly id: string;
  readonly networkId: string;
  readonly people: readonly Person[];
}

interface Person {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly tenantId: string;
}

const tenantId = '00000000-0000-4000-8000-0000000000be';

export function makeTeam(id: string, size: number): Team {
  const people = Array.from({ length: size }, (_, index) => ({
    id: `29:${id}-${index}`,
    aadObjectId: `00000000-0000-4000-8000-${Buffer.from(`${id}${index}`).toString('hex').slice(-12).padStart(12, '0')}`,
    name: `Person ${index} Exempel`,
    tenantId,
  }));
  return { id, networkId: networkIdOf(tenantId, id), people };
}

/** Teams' side of the conversation: gives ids to what is posted, and the roster page by page. */
export interface Connector {
  readonly url: string;
  /** How many messages were posted in a team's channel that hold this text. */
  posted(team: Team, text: string): number;
  stop(): Promise<void>;
}

const pageSize = 200;

export async function startConnector(teams: readonly Team[]): Promise<Connector> {
  const posts: { readonly teamId: string; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, , teamId = '', what] = pathname.split('/').slice(1).map(decodeURIComponent);
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const answer = (content: unknown) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(content));
    };
    if (what === 'pagedmembers') {
      const { people = [] } = teams.find((team) => team.id === teamId) ?? {};
      const from = Number(searchParams.get('continuationToken') ?? 0);
      const end = from + pageSize;
      answer({
        members: people.slice(from, end),
        ...(end < people.length ? { continuationToken: String(end) } : {}),
      });
    } else {
      if (request.method === 'POST') posts.push({ teamId, body });
      answer({ id: String(posts.length) });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${isRecord(address) ? address.port : 0}`,
    posted: (team, text) =>
      posts.filter((post) => post.teamId === team.id && post.body.includes(text)).length,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What Teams sends around everything a person does in a channel. */
export function activity(
  team: Team,
  personIndex: number,
  serviceUrl: string,
  what: Record<string, unknown>,
): Buffer {
  const person = team.people[personIndex];
  return Buffer.from(
    JSON.stringify({
      id: `${team.id}-${personIndex}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      locale: 'sv-SE',
      from: { id: person?.id, name: person?.name, aadObjectId: person?.aadObjectId },
      recipient: { id: 'bot', name: 'DalaLab' },
      conversation: { id: team.id, conversationType: 'channel', isGroup: true, tenantId },
      channelData: {
        tenant: { id: tenantId },
        team: { id: team.id, name: team.id },
        channel: { id: team.id },
        settings: { selectedChannel: { id: team.id } },
      },
      ...what,
    }),
  );
}
