import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkIdOf } from '../../bot/networks/network.ts';

import { actionsOf, type SentCard } from './sentCard.ts';
/** A made-up member of a team. */
export interface Someone {
  readonly teamsId: string;
  readonly objectId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly guest: boolean;
}

/** A message of the bot that stands in a channel. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  /** The message it answers, for an answer to something said. */
  readonly inReplyTo: string | undefined;
  readonly summary: string;
  readonly card: SentCard | undefined;
  readonly edits: number;
  /** The whole message, as it was sent. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came, and fail when it is not there
  readonly sent: any;
}

export interface SeenRequest {
  readonly kind: 'post' | 'reply' | 'edit' | 'roster' | 'channels' | 'other';
  readonly path: string;
  readonly authorization: string | undefined;
  readonly card: SentCard | undefined;
}

/** How the next request of a kind (a new message, unless said) goes wrong. */
export interface Failure {
  readonly on?: 'post' | 'edit' | 'roster';
  /** Without a status the connection is dropped. */
  readonly status?: number;
  /** The message stands in the channel all the same. */
  readonly afterPosting?: boolean;
  readonly retryAfterSeconds?: number;
}

/** What the bot answered a request of Teams with. `body` of a press is `{statusCode, type, value}`. */
export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came, and fail when it is not there
  readonly body: any;
}

export interface PressOptions {
  readonly activityId?: string;
  /** When it was pressed (ISO 8601); a late re-delivery keeps its time. */
  readonly timestamp?: string;
  readonly replyToId?: string | undefined;
  readonly locale?: string;
  readonly channelId?: string;
  /** Laid over the whole activity, for what Teams would never send. */
  readonly forged?: Readonly<Record<string, unknown>>;
}

/** A team with one channel that the app is used in, and the people in it. */
export interface FakeTeam {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
  /** What the bot calls the network that lives here. */
  readonly networkId: string;
  /** The roster, as it is now. */
  people: readonly Someone[];
  add(by: Someone, how?: 'installationUpdate' | 'conversationUpdate'): Promise<Answered>;
  remove(by: Someone): Promise<Answered>;
  /** Says something with a mention of the bot. @returns the cards it was answered with. */
  say(who: Someone, text: string, options?: PressOptions): Promise<readonly SentCard[]>;
  press(who: Someone, verb: string, data?: unknown, options?: PressOptions): Promise<Answered>;
  /** Any other invoke: feedback on an answer, a search while a message is written. */
  invoke(who: Someone, name: string, value: unknown, options?: PressOptions): Promise<Answered>;
  /** Opens a dialog (`task/fetch`) or sends one (`task/submit`) with the data of its button and what was filled in. */
  dialog(who: Someone, name: 'task/fetch' | 'task/submit', data?: unknown): Promise<Answered>;
  /** Presses a button that stands on a card, with what was filled in. */
  pressOn(
    who: Someone,
    card: SentCard,
    verb: string,
    inputs?: object,
    options?: PressOptions,
  ): Promise<Answered>;
  /** What this person sees of a message: Teams asks the bot only for those named in `refresh.userIds`. */
  view(who: Someone, messageId: string): Promise<SentCard>;
  /** The bot's messages in the channel, in the order they were posted; answers to what was said are left out. */
  messages(): readonly Message[];
}

/** The bot's own chat with one person. */
export interface FakeChat {
  readonly conversationId: string;
  /** @returns the cards it was answered with. */
  say(text: string, options?: PressOptions): Promise<readonly SentCard[]>;
  press(verb: string, data?: unknown, options?: PressOptions): Promise<Answered>;
  /** Presses a button that stands on a card: of several for one verb, the one with this title. */
  pressOn(card: SentCard, verb: string, title?: string): Promise<Answered>;
  invoke(name: string, value: unknown, options?: PressOptions): Promise<Answered>;
  /** The bot's messages, in the order they were posted. */
  messages(): readonly Message[];
}

export interface Connector {
  readonly url: string;
  /** Where the bot listens. */
  bot: string;
  /** The Authorization header of what is sent to the bot. */
  authorization: (() => Promise<string>) | undefined;
  readonly requests: SeenRequest[];
  /** Every card anybody was ever shown: posted, edited, answered. */
  readonly cards: SentCard[];
  team(people: readonly Someone[], options?: { tenantId?: string }): FakeTeam;
  chat(who: Someone): FakeChat;
  failNext(failure: Failure): void;
  /** Waited for before a request is acted on. */
  meanwhile: ((request: SeenRequest) => Promise<void>) | undefined;
  deliver(activity: Readonly<Record<string, unknown>>): Promise<Answered>;
  stop(): Promise<void>;
}

/** The tenant that hosts the teams; others are guests' and partners'. */
export const hostTenant = '00000000-0000-4000-8000-00000000aaaa';
const otherTenants = [
  '00000000-0000-4000-8000-00000000bbbb',
  '00000000-0000-4000-8000-00000000cccc',
] as const;
const names = [
  'Anna',
  'Bo',
  'Cajsa',
  'David',
  'Eva',
  'Fia',
  'Göran',
  'Helena',
  'Ivar',
  'Jonna',
  'Åke',
  'Östen',
];
const places = ['Ludvika', 'Vansbro', 'Borlänge', 'Leksand', 'Avesta', 'Mora', 'Region Dalarna'];

/** Made-up people from three tenants, every seventh a guest. The first belongs to the host and is no guest. */
export function people(count: number): Someone[] {
  return Array.from({ length: count }, (_, n) => ({
    teamsId: `29:exempel-${n}`,
    objectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
    tenantId: n % 7 === 6 ? otherTenants[1] : n % 5 === 4 ? otherTenants[0] : hostTenant,
    name: `${names[n % names.length]} Exempel ${n + 1}, ${places[n % places.length]}`,
    guest: n % 7 === 6,
  }));
}

/** Smaller than Teams' pages, so that whoever reads a roster must follow them. */
const mostMembersAPage = 10;

/**
 * A Teams of our own: it speaks the Bot Framework protocol over HTTP, keeps what the bot posts and can be told to fail
 * (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference).
 */
export async function startConnector(): Promise<Connector> {
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const teams: FakeTeam[] = [];
  const chats: FakeChat[] = [];
  const messages: Message[] = [];
  const failures: Failure[] = [];
  let posted = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const [, v3, what, id = '', part, activityId] = pathname.split('/').map(decodeURIComponent);
    const card = body?.attachments?.[0]?.content as SentCard | undefined;
    const kind = kindOf(request.method, v3, what, id, part);
    const seen = { kind, path: pathname, authorization: request.headers.authorization, card };
    connector.requests.push(seen);
    await connector.meanwhile?.(seen);
    if (card) connector.cards.push(card);

    const team = teams.find(({ teamId, channelId }) => [teamId, channelId].includes(id.split(';')[0] ?? ''));
    const chat = chats.find(({ conversationId }) => conversationId === id);
    if (!(team || chat) || kind === 'other') {
      return answer(response, 404, {
        error: { code: 'ConversationNotFound', message: 'Conversation not found.' },
      });
    }
    const failure = takeFailure(kind);
    if (failure && !failure.afterPosting) return fail(request, response, failure);
    const result = act();
    if (failure) return fail(request, response, failure);
    return result ? answer(response, 200, result) : answer(response, 404, { error: { code: 'NotFound' } });

    function act(): object | undefined {
      if (kind === 'roster') return membersPage(team?.people ?? [], searchParams);
      if (kind === 'channels')
        return { conversations: [{ id: team?.teamId }, { id: team?.channelId, name: 'Lärnätverket' }] };
      const summary = String(body?.summary ?? '');
      if (kind === 'edit') {
        const at = messages.findIndex((message) => message.id === activityId);
        const before = messages[at];
        if (!before) return undefined;
        messages[at] = { ...before, card, summary, edits: before.edits + 1, sent: body };
        return { id: before.id };
      }
      const message = {
        id: String(1_700_000_000_000 + ++posted),
        channelId: id.split(';')[0] ?? '',
        inReplyTo: kind === 'reply' || chat ? activityId : undefined,
        summary,
        card,
        edits: 0,
        sent: body,
      };
      messages.push(message);
      return { id: message.id };
    }
  }

  function takeFailure(kind: SeenRequest['kind']): Failure | undefined {
    const at = failures.findIndex((failure) => (failure.on ?? 'post') === kind);
    return at < 0 ? undefined : failures.splice(at, 1)[0];
  }

  async function deliver(activity: Readonly<Record<string, unknown>>): Promise<Answered> {
    const authorization = await connector.authorization?.();
    const response = await fetch(`${connector.bot}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization ? { Authorization: authorization } : {}),
      },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    const body = text === '' ? undefined : JSON.parse(text);
    if (body?.value?.type === 'AdaptiveCard') connector.cards.push(body.value);
    return { status: response.status, body };
  }

  function makeTeam(roster: readonly Someone[], tenantId: string): FakeTeam {
    const teamId = `19:team-${randomUUID()}@thread.tacv2`;
    const channelId = `19:channel-${randomUUID()}@thread.tacv2`;

    const activityOf = (
      who: Someone,
      { activityId, timestamp, locale, forged, ...options }: PressOptions,
    ) => ({
      id: activityId ?? randomUUID(),
      timestamp: timestamp ?? new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${url}/`,
      locale: locale ?? 'sv-SE',
      from: { id: who.teamsId, name: who.name, aadObjectId: who.objectId },
      recipient: { id: '28:bot', name: 'DalaLab' },
      conversation: {
        // What happens under a message happens in its thread.
        id: `${options.channelId ?? channelId};messageid=${options.replyToId ?? '1700000000000'}`,
        conversationType: 'channel',
        isGroup: true,
        tenantId,
      },
      channelData: {
        tenant: { id: tenantId },
        team: { id: teamId, name: 'Lärnätverket' },
        channel: { id: options.channelId ?? channelId },
        settings: { selectedChannel: { id: channelId } },
      },
      ...(options.replyToId ? { replyToId: options.replyToId } : {}),
      ...forged,
    });

    const team: FakeTeam = {
      tenantId,
      teamId,
      channelId,
      networkId: networkIdOf(tenantId, teamId),
      people: roster,
      add(by, how = 'installationUpdate') {
        const event = how === 'installationUpdate' ? { action: 'add' } : { membersAdded: [{ id: '28:bot' }] };
        return deliver({ ...activityOf(by, {}), type: how, ...event });
      },
      remove: (by) => deliver({ ...activityOf(by, {}), type: 'installationUpdate', action: 'remove' }),
      async say(who, text, options = {}) {
        const activity = activityOf(who, options);
        const mention = {
          type: 'mention',
          text: '<at>DalaLab</at>',
          mentioned: { id: '28:bot', name: 'DalaLab' },
        };
        await deliver({
          type: 'message',
          text: `<at>DalaLab</at> ${text}`,
          entities: [mention],
          ...activity,
        });
        return messages.flatMap(({ inReplyTo, card }) => (inReplyTo === activity.id && card ? [card] : []));
      },
      press: (who, verb, data = {}, options = {}) =>
        team.invoke(who, 'adaptiveCard/action', pressing(verb, data), options),
      invoke: (who, name, value, options = {}) =>
        deliver({ type: 'invoke', name, value, ...activityOf(who, options) }),
      dialog: (who, name, data = {}) =>
        deliver({
          type: 'invoke',
          name,
          value: { data, context: { theme: 'default' } },
          ...activityOf(who, {}),
        }),
      pressOn(who, card, verb, inputs = {}, options = {}) {
        const button = actionsOf(card).find((action) => action.verb === verb);
        if (!button) throw new Error(`The card has no button for ${verb}: ${JSON.stringify(card)}`);
        return team.press(who, verb, { ...button.data, ...inputs }, options);
      },
      async view(who, messageId) {
        const card = messages.find((message) => message.id === messageId)?.card;
        if (!card) throw new Error(`There is no card in message ${messageId}.`);
        if (!card.refresh?.userIds.includes(who.teamsId)) return card;
        const { verb = '', data } = card.refresh.action;
        return (await team.press(who, verb, data, { replyToId: messageId })).body.value;
      },
      messages: () => messages.filter((message) => message.channelId === channelId && !message.inReplyTo),
    };
    teams.push(team);
    return team;
  }

  function makeChat(who: Someone): FakeChat {
    const conversationId = `a:chat-${randomUUID()}`;
    const activityOf = ({ activityId, timestamp, locale, replyToId, forged }: PressOptions) => ({
      id: activityId ?? randomUUID(),
      timestamp: timestamp ?? new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${url}/`,
      locale: locale ?? 'sv-SE',
      from: { id: who.teamsId, name: who.name, aadObjectId: who.objectId },
      recipient: { id: '28:bot', name: 'DalaLab' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId: who.tenantId },
      channelData: { tenant: { id: who.tenantId } },
      ...(replyToId ? { replyToId } : {}),
      ...forged,
    });
    const chat: FakeChat = {
      conversationId,
      async say(text, options = {}) {
        const activity = activityOf(options);
        await deliver({ type: 'message', text, ...activity });
        return messages.flatMap(({ inReplyTo, card }) => (inReplyTo === activity.id && card ? [card] : []));
      },
      press: (verb, data = {}, options = {}) =>
        chat.invoke('adaptiveCard/action', pressing(verb, data), options),
      pressOn(card, verb, title) {
        const button = actionsOf(card).find(
          (action) => action.verb === verb && (title === undefined || action.title === title),
        );
        if (!button) throw new Error(`The card has no button for ${verb}: ${JSON.stringify(card)}`);
        return chat.press(verb, button.data);
      },
      invoke: (name, value, options = {}) => deliver({ type: 'invoke', name, value, ...activityOf(options) }),
      messages: () => messages.filter(({ channelId }) => channelId === conversationId),
    };
    chats.push(chat);
    return chat;
  }

  const connector: Connector = {
    url,
    bot: '',
    authorization: undefined,
    requests: [],
    cards: [],
    team: (roster, options = {}) => makeTeam(roster, options.tenantId ?? hostTenant),
    chat: makeChat,
    failNext: (failure) => failures.push(failure),
    meanwhile: undefined,
    deliver,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return connector;
}

function pressing(verb: string, data: unknown): object {
  return { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
}

function kindOf(method = '', v3 = '', what = '', id = '', part = ''): SeenRequest['kind'] {
  if (v3 !== 'v3') return 'other';
  if (what === 'teams' && part === 'conversations' && method === 'GET') return 'channels';
  if (what !== 'conversations') return 'other';
  if (part === 'pagedmembers' && method === 'GET') return 'roster';
  if (part !== 'activities') return 'other';
  if (method === 'PUT') return 'edit';
  if (method !== 'POST') return 'other';
  // The conversation says whether it is a thread; botbuilder names an activity to reply to also when there is none.
  return id.includes(';messageid=') ? 'reply' : 'post';
}

/** The token is opaque and full of signs that an address must escape. */
function membersPage(roster: readonly Someone[], query: URLSearchParams): object {
  const from = Number(query.get('continuationToken')?.split('&=+/ ')[1] ?? 0);
  const size = Math.min(mostMembersAPage, Number(query.get('pageSize') ?? mostMembersAPage));
  const more = from + size < roster.length;
  return {
    members: roster.slice(from, from + size).map(({ teamsId, objectId, tenantId, name, guest }) => ({
      id: teamsId,
      aadObjectId: objectId,
      objectId,
      tenantId,
      name,
      userRole: guest ? 'guest' : 'user',
    })),
    ...(more ? { continuationToken: `from&=+/ ${from + size}` } : {}),
  };
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  { status, retryAfterSeconds }: Failure,
): void {
  if (status === undefined) {
    request.socket.destroy();
    return;
  }
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  answer(response, status, { error: { code: 'Failed', message: `Told to answer ${status}.` } });
}

function answer(response: ServerResponse, status: number, body: object): void {
  // One call at a time: restify, in the same process, changes what the first one gives back.
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

// biome-ignore lint/suspicious/noExplicitAny: read where it is used
async function readJson(request: IncomingMessage): Promise<any> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString('utf8'));
}
