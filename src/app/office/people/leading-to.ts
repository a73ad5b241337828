import type { NewInvite } from './people-api.ts';

/**
 * The invitation that leads somewhere once somebody is in, the way that app/join/read-destination.ts reads.
 * @param to 'shifts', 'survey' or 'shifts/ID'
 */
export function leadingTo(invite: NewInvite, to: string): NewInvite {
  const url = new URL(invite.url);
  url.searchParams.set('to', to);
  return { ...invite, url: url.href };
}
