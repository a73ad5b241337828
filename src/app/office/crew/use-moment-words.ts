import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatTime } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { dayWords } from '../staffing/shift-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** Says an instant as people do: "Heute 17:32", "Do., 14. Januar 9:05". */
export function useMomentWords(): (at: number) => string {
  const { skew } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const today = dayIn(timezone, useNow(60_000) + skew);
  return (at) => `${dayWords(at, today, timezone)} ${formatTime(at, timezone)}`;
}
