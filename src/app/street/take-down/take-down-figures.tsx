import { useTranslation } from 'react-i18next';
import type { CampaignRow } from '../../../domain/model/campaign.ts';
import { isOverdue, takeDownDeadline } from '../../../domain/rules/take-down-day.ts';
import { formatCount, formatDay } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import type { Far } from './nearest-first.ts';
import styles from './take-down-room.module.css';

/** What one walks in five minutes, in metres. */
const HERE = 400;

interface TakeDownFiguresProps {
  readonly sorted: readonly Far[];
  /** The ward that one is in, as far as one knows. */
  readonly ward: string | null;
  readonly campaign: CampaignRow;
  readonly now: number;
}

/** How many are left here, in the ward and everywhere, and until when. */
export function TakeDownFigures({ sorted, ward, campaign, now }: TakeDownFiguresProps) {
  const { t } = useTranslation('takedown');
  const name = useCampaign(({ view }) => (ward === null ? undefined : view.get('ward', ward)?.name));
  const located = sorted.some(({ metres }) => metres !== null);
  const here = sorted.filter(({ metres }) => metres !== null && metres <= HERE).length;
  const inWard = sorted.filter(({ placement }) => placement.ward === ward).length;
  const deadline = takeDownDeadline(campaign);
  const late = isOverdue(campaign, now);
  return (
    <>
      <p className={styles.figures}>
        {located && (
          <span>
            <strong>{formatCount(here)}</strong> {t('phone.here')}
          </span>
        )}
        {name && (
          <span>
            <strong>{formatCount(inWard)}</strong> {t('phone.inWard', { name })}
          </span>
        )}
        <span>
          <strong>{formatCount(sorted.length)}</strong> {t('phone.inAll')}
        </span>
      </p>
      {deadline !== null && (
        <p className={late ? styles.late : styles.dim}>
          {t(late ? 'phone.overdue' : 'phone.until', { day: formatDay(deadline) })}
        </p>
      )}
    </>
  );
}
