import { randomUUID } from 'node:crypto';
import { demoChannelId, demoPeople, demoTeamId, demoTenantId } from '../../bot/edge/local/demo.ts';
import { pressOverHttp } from '../../bot/edge/local/demoPress.ts';

interface Addresses {
  readonly serverUrl: string;
  readonly playgroundUrl: string;
}

/** A press by another than the one at the Playground's keyboard. @returns what the bot answered. */
export async function pressAs(
  { serverUrl, playgroundUrl }: Addresses,
  person: number,
  verb: string,
  data: Readonly<Record<string, string>> = {},
): Promise<string> {
  const member = demoPeople[person];
  if (!member) throw new Error(`There is no demo person ${person}.`);
  return (await pressOverHttp(serverUrl, playgroundUrl, member, verb, data)).text();
}

/** A sentence to the bot in the channel from another than the one at the keyboard; the answer comes as a post there. */
export async function sayAs(
  { serverUrl, playgroundUrl }: Addresses,
  person: number,
  text: string,
): Promise<void> {
  const member = demoPeople[person];
  if (!member) throw new Error(`There is no demo person ${person}.`);
  const response = await fetch(`${serverUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${playgroundUrl}/_connector`,
      locale: 'sv-SE',
      from: { id: member.teamsId, name: member.name, aadObjectId: member.objectId },
      recipient: { id: 'bot' },
      conversation: {
        id: demoChannelId,
        conversationType: 'channel',
        isGroup: true,
        tenantId: demoTenantId,
      },
      channelData: { tenant: { id: demoTenantId }, team: { id: demoTeamId }, channel: { id: demoChannelId } },
      text: `<at>DalaLab</at> ${text}`,
    }),
  });
  if (!response.ok) throw new Error(`The bot answered ${response.status}: ${await response.text()}`);
}
