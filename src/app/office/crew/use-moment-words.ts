import { useTranslation } from 'react-i18next';
import { addDays, dayIn } from '../../../domain/rules/day-in.ts';
import { formatTime, formatWeekday } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** Says when something was, inside of a sentence: "heute 17:32", "gestern 9:05", "Do., 14. Januar". */
export function useMomentWords(): (at: number) => string {
  const { t } = useTranslation('crew', { keyPrefix: 'moment' });
  const { skew } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const today = dayIn(timezone, useNow(60_000) + skew);
  return (at) => {
    const day = dayIn(timezone, at);
    const time = formatTime(at, timezone);
    if (day === today) return t('today', { time });
    return day === addDays(today, -1) ? t('yesterday', { time }) : formatWeekday(at, timezone);
  };
}
