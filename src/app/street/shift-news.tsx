import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayIn } from '../../domain/rules/day-in.ts';
import { noticesFor } from '../../domain/rules/notices-for.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { formatTime } from '../texts/format.ts';
import { kindWords } from '../texts/kind-words.ts';
import notices from '../ui/app-notices.module.css';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';
import styles from './shift-news.module.css';

/** My next shift, or how many I am invited to; leads to the shifts. */
export function ShiftNews() {
  const { t } = useTranslation('shifts');
  const { soon, invited } = useCampaign(newsOf, looksSame);
  if (!soon && invited === 0) return null;
  return (
    <Link to="/shifts" className={notices.notice}>
      <span className={styles.line}>
        {soon
          ? t(soon.place === null ? 'street.soon' : 'street.soonAt', {
              what: soon.what,
              place: soon.place,
              when: `${t(soon.isToday ? 'day.today' : 'day.tomorrow')} ${formatTime(soon.at, soon.timezone)}`,
            })
          : t('street.invited', { count: invited })}
      </span>
    </Link>
  );
}

function newsOf({ view, city, actor, skew }: CampaignClient) {
  const now = Date.now() + skew;
  const news = noticesFor(view, actor, now);
  const first = news.find(({ kind }) => kind === 'soon');
  const soon = first && 'shift' in first ? first.shift : undefined;
  const timezone = view.get('campaign', 'campaign')?.timezone ?? city.pack.manifest.timezone;
  return {
    soon: soon && {
      at: soon.start,
      timezone,
      isToday: dayIn(timezone, soon.start) <= dayIn(timezone, now),
      what: soon.title ?? kindWords(view, soon.kind),
      place: soon.place?.name ?? null,
    },
    invited: news.filter(({ kind }) => kind === 'invited').length,
  };
}
