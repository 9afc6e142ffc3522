import type { Activity } from 'botbuilder';
import type { Thumb } from '../cases/asking/askingHandler.ts';
import type { ChatPress } from '../chats/chat.ts';
import { isRecord, oneLine } from '../contract/reading.ts';
import { personKeyOf } from '../people/person.ts';
import type { Place, Sender } from '../ports/said.ts';

/** The parts of Teams' channelData we use (https://learn.microsoft.com/microsoftteams/platform/bots). */
interface TeamsData {
  readonly tenantId: string | undefined;
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
  readonly channelKind: Place['channelKind'];
  readonly chosenChannelId: string | undefined;
}

const maxIdLength = 400;

/** @returns why the body cannot be an activity, or the activity. Deeper fields are read where they are used. */
export function readActivity(body: unknown): Activity | string {
  if (!isRecord(body)) return 'The body must be a JSON object: a Bot Framework activity.';
  const { type, channelId, serviceUrl, conversation, from, recipient } = body;
  if (!isShort(type)) return 'An activity has a type.';
  // Elsewhere (Web Chat, Direct Line) the sender writes channelData, and with it team and tenant, as they like.
  if (channelId !== 'msteams') return 'Only activities of Microsoft Teams are taken.';
  if (!isShort(serviceUrl) || !URL.canParse(serviceUrl)) return 'An activity has a serviceUrl.';
  if (!isRecord(conversation) || !isShort(conversation.id))
    return 'An activity has a conversation with an id.';
  if (!isRecord(from) || !isShort(from.id)) return 'An activity has a sender with an id.';
  if (recipient !== undefined && (!isRecord(recipient) || !isShort(recipient.id)))
    return 'A recipient has an id.';
  const timestamp = typeof body.timestamp === 'string' ? new Date(body.timestamp) : undefined;
  const isDate = timestamp !== undefined && !Number.isNaN(timestamp.getTime());
  const locale = short(body.locale);
  return { ...body, locale, timestamp: isDate ? timestamp : undefined } as unknown as Activity;
}

export function teamsDataOf(activity: Activity): TeamsData {
  const data = isRecord(activity.channelData) ? activity.channelData : {};
  const team = isRecord(data.team) ? data.team : {};
  const tenant = isRecord(data.tenant) ? data.tenant : {};
  const channel = isRecord(data.channel) ? data.channel : {};
  const settings = isRecord(data.settings) ? data.settings : {};
  const chosen = isRecord(settings.selectedChannel) ? settings.selectedChannel : {};
  const kind = String(channel.type ?? '').toLowerCase();
  return {
    tenantId: short(tenant.id)?.toLowerCase(),
    teamId: short(team.id),
    teamName: short(team.name),
    channelKind: kind === 'private' || kind === 'shared' ? kind : 'standard',
    chosenChannelId: short(chosen.id),
  };
}

/** Invokes of dialogs (task modules), as botbuilder names them. */
export function isDialogName(name: string | undefined): boolean {
  return name === 'task/fetch' || name === 'task/submit';
}

/** @returns undefined outside a team: in a personal or a group chat. */
export function placeOf(activity: Activity): Place | undefined {
  const { tenantId, teamId, teamName, channelKind } = teamsDataOf(activity);
  if (tenantId === undefined || teamId === undefined) return undefined;
  const [channelId = ''] = activity.conversation.id.split(';');
  return { tenantId, teamId, teamName, channelId, channelKind, serviceUrl: activity.serviceUrl };
}

/**
 * Somebody's key, by the tenant they write from: their own, or one they are a guest of. In a team that tenant is the
 * host's, and the key of somebody from outside then nobody's.
 *
 * @returns undefined when Teams does not say who it is.
 */
export function personKeyIn(activity: Activity): string | undefined {
  const tenantId = teamsDataOf(activity).tenantId ?? activity.conversation.tenantId;
  const objectId = activity.from.aadObjectId;
  return isEntraId(tenantId) && isEntraId(objectId) ? personKeyOf(tenantId, objectId) : undefined;
}

/** Whether it came from a chat with one person: the bot's own, or one that a card of ours was put into. */
export function isFromChat(activity: Activity): boolean {
  return activity.conversation.conversationType === 'personal' && teamsDataOf(activity).teamId === undefined;
}

export function senderOf(activity: Activity): Sender {
  return { teamsId: activity.from.id, objectId: short(activity.from.aadObjectId) };
}

/** A press without where it was made. */
export type Press = Omit<ChatPress, 'personKey' | 'thread'>;

/**
 * @returns undefined when the invoke carries no press: an Action.Execute names its verb itself, what opens or sends a
 * dialog (`task/fetch`, `task/submit`) names it in its data.
 */
export function pressOf(activity: Activity, now: number): Press | undefined {
  const value = isRecord(activity.value) ? activity.value : {};
  const isDialog = isDialogName(activity.name);
  const action = isDialog ? { data: value.data } : isRecord(value.action) ? value.action : {};
  const verb = short(isDialog ? isRecord(value.data) && value.data.verb : action.verb);
  if (verb === undefined) return undefined;
  return {
    sender: senderOf(activity),
    verb,
    data: action.data,
    carrier: isDialog ? 'dialog' : 'card',
    locale: activity.locale,
    messageId: short(activity.replyToId),
    pressedAt: sentAt(activity, now),
  };
}

/** When Teams sent it: a late re-delivery keeps its old time. */
function sentAt({ timestamp }: Activity, now: number): number {
  return timestamp?.getTime() ?? now;
}

/** A message's id among all messages: Teams counts anew in each conversation, and names the thread only at times. */
export function messageIdIn({ conversation }: Activity, messageId: string): string {
  const [conversationId] = conversation.id.split(';');
  return `${conversationId};${messageId}`;
}

/** @returns undefined for anything but a thumb up or down. What else was written about the answer is not read. */
export function feedbackOf(activity: Activity, now: number): Thumb | undefined {
  const { actionName, actionValue } = isRecord(activity.value) ? activity.value : {};
  const reaction = isRecord(actionValue) ? actionValue.reaction : undefined;
  const messageId = short(activity.replyToId);
  if (actionName !== 'feedback' || messageId === undefined) return undefined;
  if (reaction !== 'like' && reaction !== 'dislike') return undefined;
  return { messageId: messageIdIn(activity, messageId), reaction, pressedAt: sentAt(activity, now) };
}

/** What is looked for while a message is written. `skip` of the results have been seen. */
export interface Query {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

const maxQueryLength = 300;
const maxResults = 25;

/** The command and its parameter, as the app's manifest names them. */
export const insertCommand = { id: 'cases', parameter: 'q' } as const;

/** @returns undefined for what no command of ours asks. */
export function queryOf(activity: Activity): Query | undefined {
  const { commandId, parameters, queryOptions } = isRecord(activity.value) ? activity.value : {};
  if (commandId !== insertCommand.id) return undefined;
  const given = Array.isArray(parameters) ? parameters.filter(isRecord) : [];
  // When nothing is written yet the only parameter is `initialRun`.
  const written = given.find(({ name }) => name === insertCommand.parameter)?.value;
  const { skip, count } = isRecord(queryOptions) ? queryOptions : {};
  return {
    text: typeof written === 'string' ? oneLine(written.slice(0, maxQueryLength)) : '',
    skip: wholeNumber(skip) ?? 0,
    count: Math.min(wholeNumber(count) || maxResults, maxResults),
  };
}

function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}

/** Entra's ids are GUIDs; nothing else may become part of a key. */
function isEntraId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function short(value: unknown): string | undefined {
  return isShort(value) ? value : undefined;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= maxIdLength;
}
