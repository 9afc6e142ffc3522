import type { Conversation } from './messenger.ts';

/** A member of a channel, as Teams names them. Bots are left out. */
export interface Member {
  readonly teamsId: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly guest: boolean;
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
