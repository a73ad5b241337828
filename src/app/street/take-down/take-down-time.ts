import type { CampaignRow } from '../../../domain/model/campaign.ts';
import { instantIn } from '../../../domain/rules/instant-in.ts';

/** When polls close, and posters may come down. */
const NIGHT_BEGINS = '18:00';

type Days = Pick<CampaignRow, 'electionDay' | 'runOffDay' | 'timezone'>;

/** The day of the last ballot: of the run-off, where there is one. */
export const lastBallot = ({ electionDay, runOffDay }: Days): string | null => runOffDay ?? electionDay;

/** Whether it is election night, or later, at this instant (ms since 1970, by the server's clock). */
export function isTakeDownTime(campaign: Days, at: number): boolean {
  const day = lastBallot(campaign);
  return day !== null && at >= instantIn(campaign.timezone, day, NIGHT_BEGINS);
}
