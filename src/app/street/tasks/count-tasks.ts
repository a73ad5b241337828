import { teamOf } from '../../../domain/rules/ledger.ts';
import type { CampaignClient } from '../../../sync/campaign-client.ts';

/** How many of the city's complaints wait for me or my team. Eager, unlike the rest of its room: the street page says it. */
export function countTasks({ view, actor }: CampaignClient): number {
  const team = teamOf(view, actor);
  let count = 0;
  for (const { member, team: theirs, fixed, answeredAt } of view.all('complaint')) {
    if (fixed || answeredAt !== null) continue;
    if (member === actor.id || (theirs !== null && theirs === team)) count++;
  }
  return count;
}
