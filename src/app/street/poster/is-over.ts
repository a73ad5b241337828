import { campaignOf } from '../../../domain/campaign-of.ts';
import { instantIn } from '../../../domain/rules/instant-in.ts';
import type { View } from '../../../domain/view.ts';

/** Polling stations close at six in the evening, and posters come down from then on. */
const CLOSING = '18:00';

/** Whether the campaign is over at this instant (ms), a run-off included. */
export function isOver(view: View, at: number): boolean {
  const { electionDay, runOffDay, timezone } = campaignOf(view);
  const last = runOffDay ?? electionDay;
  return last !== null && at >= instantIn(timezone, last, CLOSING);
}
