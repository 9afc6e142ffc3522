import type { Activity } from 'botbuilder';
import { isRecord } from '../contract/reading.ts';
import type { CardAction, Place, Sender } from '../ports/said.ts';

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
  return { ...body, timestamp: isDate ? timestamp : undefined } as unknown as Activity;
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

export function senderOf(activity: Activity): Sender {
  return { teamsId: activity.from.id, objectId: short(activity.from.aadObjectId) };
}

/**
 * @returns undefined when the invoke carries no press: an Action.Execute names its verb itself, what opens or sends a
 * dialog (`task/fetch`, `task/submit`) names it in its data.
 */
export function pressOf(activity: Activity, place: Place, now: number): CardAction | undefined {
  const value = isRecord(activity.value) ? activity.value : {};
  const isDialog = isDialogName(activity.name);
  const action = isDialog ? { data: value.data } : isRecord(value.action) ? value.action : {};
  const verb = short(isDialog ? isRecord(value.data) && value.data.verb : action.verb);
  if (verb === undefined) return undefined;
  return {
    sender: senderOf(activity),
    place,
    verb,
    data: action.data,
    carrier: isDialog ? 'dialog' : 'card',
    locale: short(activity.locale),
    messageId: short(activity.replyToId),
    pressedAt: activity.timestamp?.getTime() ?? now,
  };
}

function short(value: unknown): string | undefined {
  return isShort(value) ? value : undefined;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= maxIdLength;
}
