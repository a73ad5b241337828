import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasTakeDownBegun } from '../../../domain/rules/take-down-day.ts';
import { formatCount, formatDay } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { useNow } from '../../ui/use-now.ts';
import { TakeDownList } from './take-down-list.tsx';
import styles from './take-down-room.module.css';
import { useHanging } from './use-hanging.ts';

/** From election night on: everything that hangs must come down, nearest first. Before, it says when that begins. */
export function TakeDownRoom() {
  const { t } = useTranslation('takedown');
  const { skew } = useCampaignClient();
  const campaign = useCampaign(({ view }) => view.get('campaign', 'campaign'));
  const now = useNow(30_000) + skew;
  const hanging = useHanging();
  const [looking, setLooking] = useState(false);
  if (!campaign) return null;
  const begun = hasTakeDownBegun(campaign, now);
  if (begun || looking) return <TakeDownList hanging={hanging} campaign={campaign} now={now} begun={begun} />;
  const day = campaign.runOffDay ?? campaign.electionDay;
  return (
    <Room title={t('phone.title')}>
      <div className={styles.notYet}>
        <p className={styles.dim}>{t('phone.notYet')}</p>
        <h2>{day === null ? t('phone.noElection') : t('phone.electionOn', { day: formatDay(day) })}</h2>
        <p>{t('phone.begins')}</p>
        <p>{t('phone.hanging', { count: hanging.length, number: formatCount(hanging.length) })}</p>
        {hanging.length > 0 && <Button onClick={() => setLooking(true)}>{t('phone.look')}</Button>}
      </div>
    </Room>
  );
}
