import { randomUUID } from 'node:crypto';
import {
  demoChannelId,
  demoNetworkId,
  demoPeople,
  demoTeamId,
  demoTenantId,
} from '../../bot/edge/local/demo.ts';

/** The Playground has one person at the keyboard; the others press by the very request that Teams makes for them. */
export async function pressAs(
  serverUrl: string,
  playgroundUrl: string,
  person: number,
  verb: string,
  data: Readonly<Record<string, string>> = {},
): Promise<string> {
  const member = demoPeople[person];
  if (!member) throw new Error(`There is no demo person ${person}.`);
  const reply = await fetch(`${serverUrl}/api/messages`, {
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
  return await reply.text();
}
