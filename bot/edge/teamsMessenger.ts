import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import type { Card } from '../ports/card.ts';
import { type Conversation, type Messenger, SendFailed, type SendOutcome } from '../ports/messenger.ts';
import type { Channel, Member, Roster } from '../ports/roster.ts';
import type { AiMark } from '../ports/said.ts';
import { markedAsAi } from './aiMarking.ts';
import type { BotAdapter } from './botAdapter.ts';
import { library } from './library.ts';

const { CardFactory, TeamsInfo } = library('botbuilder');

/** Sending, editing and reading rosters through the Bot Framework connector. `botId` is empty in local mode. */
export function teamsMessenger(adapter: BotAdapter, botId: string): Messenger & Roster {
  async function inConversation<Result>(
    { conversationId, serviceUrl, tenantId }: Conversation,
    work: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> {
    const reference: Partial<ConversationReference> = {
      channelId: 'msteams',
      serviceUrl,
      bot: { id: botId ? `28:${botId}` : 'bot', name: 'DalaLab' },
      conversation: { id: conversationId, isGroup: true, conversationType: 'channel', tenantId, name: '' },
    };
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    await adapter.continueConversationAsync(botId, reference, async (context) => {
      // botbuilder makes an id up for a conversation that is continued, and would send everything as a reply to it.
      context.activity.id = '';
      try {
        resolve(await work(context));
      } catch (error) {
        reject(error);
      }
    });
    return promise;
  }

  return {
    async post(to, card, title) {
      try {
        const sent = await answered(
          inConversation(to, (context) => context.sendActivity(toActivity(card, title))),
        );
        if (!sent?.id) throw new SendFailed('unknown', 'Teams took the message but gave no id for it.');
        return { messageId: sent.id };
      } catch (error) {
        throw failed(error);
      }
    },
    async update(at, messageId, card, title) {
      try {
        await answered(
          inConversation(at, (context) =>
            context.updateActivity({ ...toActivity(card, title), id: messageId }),
          ),
        );
      } catch (error) {
        throw failed(error);
      }
    },
    members: (of, teamId) =>
      answered(
        inConversation(of, async (context) => {
          const members: Member[] = [];
          let more: string | undefined;
          do {
            const page = teamId
              ? await TeamsInfo.getPagedTeamMembers(context, teamId, pageSize, more)
              : await TeamsInfo.getPagedMembers(context, pageSize, more);
            members.push(...page.members.flatMap((member) => toMember({ ...member }, of.tenantId)));
            more = page.continuationToken || undefined;
          } while (more);
          return members;
        }),
      ),
    channels: (of, teamId) =>
      answered(
        inConversation(of, async (context): Promise<Channel[]> => {
          const channels = await TeamsInfo.getTeamChannels(context, teamId);
          return channels.flatMap(({ id, name, type }) => {
            const kind = type === 'private' || type === 'shared' ? type : 'standard';
            return id ? [{ id, name: name ?? undefined, kind }] : [];
          });
        }),
      ),
  };
}

/** Teams takes up to 15 s at times; much longer than that no answer comes any more. */
const answerWithinMs = 30_000;

/** @throws {SendFailed} of unknown outcome when Teams does not answer in time. */
async function answered<Result>(request: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendFailed('unknown', 'Teams gave no answer.')), answerWithinMs);
  });
  return Promise.race([request, tooLate]).finally(() => clearTimeout(timer));
}

/** Teams allows up to 500 members a page. */
const pageSize = 500;

/** `summary` is what a notification says. */
export function toActivity(card: Card, title: string, ai?: AiMark): Partial<Activity> {
  return {
    type: 'message',
    summary: title,
    attachments: [CardFactory.adaptiveCard(card)],
    ...(ai ? markedAsAi(ai) : {}),
  };
}

function toMember(account: Record<string, unknown>, hostTenantId: string): Member[] {
  const { id, name, aadObjectId, objectId, tenantId, userRole, email, userPrincipalName } = account;
  const address = email ?? userPrincipalName;
  const object = aadObjectId ?? objectId;
  // A bot, or somebody Teams does not identify, has no object id and cannot be told apart from others.
  if (typeof id !== 'string' || typeof object !== 'string') return [];
  return [
    {
      teamsId: id,
      objectId: object,
      tenantId: typeof tenantId === 'string' ? tenantId : hostTenantId,
      name: typeof name === 'string' ? name : '',
      email: typeof address === 'string' ? address : undefined,
      guest: userRole === 'guest' || userRole === 'anonymous',
    },
  ];
}

function failed(error: unknown): SendFailed {
  if (error instanceof SendFailed) return error;
  const { statusCode, code, response } = (error ?? {}) as ConnectorFailure;
  const retryAfterSeconds = Number(response?.headers?.get('retry-after') ?? Number.NaN);
  return new SendFailed(
    outcomeOf(statusCode, code),
    `Sending failed (${statusCode ?? code ?? 'no answer'}).`,
    {
      cause: error,
      status: statusCode,
      retryAfterMs: Number.isFinite(retryAfterSeconds) ? retryAfterSeconds * 1_000 : undefined,
    },
  );
}

interface ConnectorFailure {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

function outcomeOf(status: number | undefined, code: string | undefined): SendOutcome {
  if (status === 429 || code === 'ECONNREFUSED') return 'notSent';
  if (status !== undefined && status >= 400 && status < 500 && status !== 408) return 'blocked';
  return 'unknown';
}
