import { randomUUID } from 'node:crypto';
import type { Member } from '../../ports/roster.ts';
import { demoChannelId, demoNetworkId, demoTeamId, demoTenantId } from './demo.ts';

/**
 * The very request Teams makes when somebody presses a button of a card: the Playground has one person at the keyboard,
 * and the others of the demo press so.
 *
 * @param playgroundUrl where the bot answers to.
 */
export function pressOverHttp(
  serverUrl: string,
  playgroundUrl: string,
  member: Member,
  verb: string,
  data: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(`${serverUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${playgroundUrl}/_connector`,
      locale: 'sv-SE',
      from: { id: member.teamsId, aadObjectId: member.objectId },
      recipient: { id: 'bot' },
      conversation: {
        id: demoChannelId,
        conversationType: 'channel',
        isGroup: true,
        tenantId: demoTenantId,
      },
      channelData: {
        tenant: { id: demoTenantId },
        team: { id: demoTeamId },
        channel: { id: demoChannelId },
      },
      value: { action: { type: 'Action.Execute', verb, data: { ...data, network: demoNetworkId } } },
    }),
  });
}
