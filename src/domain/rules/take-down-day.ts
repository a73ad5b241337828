import type { CampaignRow } from '../model/campaign.ts';
import { addDays, dayIn } from './day-in.ts';
import { instantIn } from './instant-in.ts';

type Days = Pick<CampaignRow, 'timezone' | 'electionDay' | 'runOffDay' | 'takeDownDay' | 'rules'>;

/** When the polling stations close, by the clocks of the city. */
const POLLS_CLOSE = '18:00';

/**
 * The last day on which a poster may hang ("2027-04-25"): a run-off moves it, else the day that the city named, else what
 * the by-law makes of election day; null while none of them is known.
 */
export function takeDownDeadline({ electionDay, runOffDay, takeDownDay, rules }: Days): string | null {
  if (runOffDay !== null) return addDays(runOffDay, rules.takeDownWithinDays);
  return takeDownDay ?? (electionDay === null ? null : addDays(electionDay, rules.takeDownWithinDays));
}

/** The instant (ms since 1970) from which all posters are to be taken down; null while no election day is known. */
export function takeDownBegins({ timezone, electionDay, runOffDay }: Days): number | null {
  const lastDay = runOffDay ?? electionDay;
  return lastDay === null ? null : instantIn(timezone, lastDay, POLLS_CLOSE);
}

/** Whether the take-down has begun at an instant (ms). */
export function hasTakeDownBegun(campaign: Days, at: number): boolean {
  const begins = takeDownBegins(campaign);
  return begins !== null && at >= begins;
}

/** Whether the last day is over at an instant (ms): what hangs now costs money. */
export function isOverdue(campaign: Days, at: number): boolean {
  const deadline = takeDownDeadline(campaign);
  return deadline !== null && dayIn(campaign.timezone, at) > deadline;
}
