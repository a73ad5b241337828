import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignOf } from '../../../domain/campaign-of.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import card from '../card.module.css';
import { FeedAddress } from './feed-address.tsx';
import feed from './feed-card.module.css';
import { useOwnFeeds } from './use-own-feeds.ts';

/** My shifts in the calendar that I use anyway: makes its secret address, renews and ends it. */
export function FeedCard() {
  const { t } = useTranslation('mine', { keyPrefix: 'feed' });
  const words = useTranslation().t;
  const timezone = useCampaign(({ view }) => campaignOf(view).timezone);
  const { feeds, made, busy, problem, load, end, renew } = useOwnFeeds();
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null);
  const still = busy || problem === 'offline';
  const newest = feeds?.[0];
  return (
    <section>
      <h2>{t('title')}</h2>
      <div className={card.card}>
        <p>{t('lead')}</p>
        {made && <FeedAddress key={made.id} url={made.url} />}
        {!made && newest && <p>{t('since', { day: formatDay(dayIn(timezone, newest.createdAt)) })}</p>}
        {problem && (
          <p role="alert" className={feed.problem}>
            {t(problem)}
          </p>
        )}
        {!feeds && !problem && <p role="status">{words('loading')}</p>}
        {problem === 'failed' && <Button onClick={load}>{words('retry')}</Button>}
        {feeds && !newest && (
          <Button disabled={still} onClick={renew}>
            {t('make')}
          </Button>
        )}
        {newest && !asked && (
          <div className={card.pair}>
            <Button disabled={still} onClick={() => setAsked('renew')}>
              {t('renew')}
            </Button>
            <Button disabled={still} onClick={() => setAsked('end')}>
              {t('end')}
            </Button>
          </div>
        )}
        {newest && asked && (
          <fieldset className={feed.question}>
            <legend>{t(`${asked}Question`)}</legend>
            <div className={card.pair}>
              <Button
                disabled={still}
                onClick={() => {
                  setAsked(null);
                  void (asked === 'renew' ? renew() : end());
                }}
              >
                {t(`${asked}Yes`)}
              </Button>
              <Button onClick={() => setAsked(null)}>{words('cancel')}</Button>
            </div>
          </fieldset>
        )}
      </div>
    </section>
  );
}
