import { useTranslation } from 'react-i18next';
import { dayIn, daysBetween } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';

/** How long is left until a day, in words; `late` once it is over. */
export function useDeadlineWords(): (deadline: string | null) => { words: string; late: boolean } {
  const { t } = useTranslation('complaints');
  const { skew } = useCampaignClient();
  const timezone = useCampaign(
    ({ view, city }) => view.get('campaign', 'campaign')?.timezone ?? city.pack.manifest.timezone,
  );
  const today = dayIn(timezone, useNow(60_000) + skew);
  return (deadline) => {
    if (deadline === null) return { words: t('phone.noDeadline'), late: false };
    const days = daysBetween(today, deadline);
    if (days < 0) return { words: t('phone.late', { count: -days }), late: true };
    if (days === 0) return { words: t('phone.today'), late: false };
    return { words: t('phone.left', { count: days, day: formatDay(deadline) }), late: false };
  };
}
