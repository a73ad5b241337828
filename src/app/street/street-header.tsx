import { IconCamera, IconCheck, IconMenu2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { campaignFigures, wardFigures } from '../../domain/rules/ward-figures.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { formatCount } from '../texts/format.ts';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';
import { needsLook } from './needs-look.ts';
import styles from './street-header.module.css';
import { useWaitingPhotos } from './use-waiting-photos.ts';

interface StreetHeaderProps {
  readonly onMenu: () => void;
  readonly onTransfer: () => void;
}

/** How far my ward is (or the city, for who has no ward), and what is not transferred yet: entries first, then photos. */
export function StreetHeader({ onMenu, onTransfer }: StreetHeaderProps) {
  const { t } = useTranslation('street');
  const { name, hung, target } = useCampaign(progressOf, looksSame);
  const { pending, look } = useCampaign(
    (client) => ({ pending: client.status.pending, look: client.entries().filter(needsLook).length }),
    looksSame,
  );
  const figures = { name, hung: formatCount(hung), target: formatCount(target) };
  const photos = useWaitingPhotos();
  const fate = [
    pending > 0 ? t('transfer.waiting', { count: pending }) : t('transfer.done'),
    ...(photos > 0 ? [t('transfer.photos', { count: photos })] : []),
  ].join(', ');
  return (
    <div className={styles.header}>
      <button type="button" className={styles.pill} onClick={onMenu} aria-label={t('progress', figures)}>
        <IconMenu2 size={22} aria-hidden />
        <span className={styles.name}>{name}</span>
        <span className={styles.figures}>
          <strong>{figures.hung}</strong> /{figures.target}
        </span>
      </button>
      <button
        type="button"
        className={styles.chip}
        onClick={onTransfer}
        aria-label={look > 0 ? `${fate}. ${t('transfer.look', { count: look })}` : fate}
      >
        {(pending > 0 || look > 0) && <i className={look > 0 ? styles.mark : styles.dot} />}
        {pending > 0 ? (
          <span>{pending}</span>
        ) : photos > 0 ? (
          <>
            <IconCamera size={20} className={styles.photos} aria-hidden />
            <span>{photos}</span>
          </>
        ) : (
          <IconCheck size={22} stroke={2.6} className={styles.tick} aria-hidden />
        )}
      </button>
    </div>
  );
}

function progressOf({ view, actor }: CampaignClient): { name: string; hung: number; target: number } {
  // No figure here depends on the hour.
  const ward = actor.ward && wardFigures(view, 0).find((figures) => figures.ward.id === actor.ward);
  if (ward) return { name: ward.ward.name, hung: ward.hung, target: ward.target };
  const campaign = view.get('campaign', 'campaign');
  if (!campaign) return { name: '', hung: 0, target: 0 };
  const { hung, target } = campaignFigures(view, 0);
  return { name: campaign.name, hung, target };
}
