import type { Identities } from '../../appPackage/placeholders.ts';

/** Plainly made up. */
export const identities: Identities = {
  TEAMS_APP_ID: '11111111-1111-1111-1111-111111111111',
  BOT_ID: '22222222-2222-2222-2222-222222222222',
  BOT_DOMAIN: 'dalalab.example.org',
  AAD_APP_CLIENT_ID: '33333333-3333-3333-3333-333333333333',
};
