import { LATE_MS, signUpOf } from '../../domain/rules/sign-ups.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';

/** Whether a volunteer comes to a shift within a day, or leads it, or is asked to come to one. Eager and short: the street page asks. */
export function hasShiftNews({ view, actor, skew }: CampaignClient): boolean {
  const now = Date.now() + skew;
  for (const shift of view.all('shift')) {
    if (shift.end <= now || shift.state !== 'open') continue;
    const state = signUpOf(shift, actor.id)?.state;
    const mine = state === 'coming' || shift.lead === actor.id;
    if (state === 'invited' || (mine && shift.start - now <= LATE_MS)) return true;
  }
  return false;
}
