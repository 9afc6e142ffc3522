import type { Conversation } from './messenger.ts';

/** A member of a channel, as Teams names them. Bots are left out. */
export interface Member {
  readonly teamsId: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly guest: boolean;
  /** Their mail address or user principal name; Teams leaves it out now and then. Never stored. */
  readonly email?: string | undefined;
}

export interface Channel {
  readonly id: string;
  readonly name: string | undefined;
  readonly kind: 'standard' | 'private' | 'shared';
}

export interface Roster {
  /** Everyone in the team, or without a team id in the channel itself (private and shared channels). @throws when Teams does not answer or the app is not there. */
  members(of: Conversation, teamId: string | undefined): Promise<readonly Member[]>;
  channels(of: Conversation, teamId: string): Promise<readonly Channel[]>;
}
