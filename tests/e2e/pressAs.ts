import { demoPeople } from '../../bot/edge/local/demo.ts';
import { pressOverHttp } from '../../bot/edge/local/demoPress.ts';

/** A press by another than the one at the Playground's keyboard. @returns what the bot answered. */
export async function pressAs(
  serverUrl: string,
  playgroundUrl: string,
  person: number,
  verb: string,
  data: Readonly<Record<string, string>> = {},
): Promise<string> {
  const member = demoPeople[person];
  if (!member) throw new Error(`There is no demo person ${person}.`);
  return (await pressOverHttp(serverUrl, playgroundUrl, member, verb, data)).text();
}
