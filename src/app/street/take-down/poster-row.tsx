import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../domain/city.ts';
import type { Fix } from '../../../domain/model/fields.ts';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { WayTo } from '../../ui/way-to.tsx';
import styles from './take-down-room.module.css';

interface PosterRowProps {
  readonly placement: PlacementRow;
  readonly fix: Fix | null;
  readonly chosen: boolean;
  readonly onPick: (placement: string) => void;
}

/** One poster that still hangs: where, and which way. A tap makes it the next one. */
export const PosterRow = memo(function PosterRow({ placement, fix, chosen, onPick }: PosterRowProps) {
  const { t } = useTranslation(['takedown', 'street']);
  const { view, city } = useCampaignClient();
  const place = findPost(view, city, placement.post);
  const post =
    place && place.packIndex < 0 ? t(`street:added.${place.kind}`) : t('street:post', { id: placement.post });
  const motif = view.get('campaign', 'campaign')?.motifs.find(({ id }) => id === placement.motif)?.name;
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={chosen} onClick={() => onPick(placement.id)}>
        <span className={styles.where}>
          <strong>{place?.street ?? t('street:noStreet')}</strong>
          <span>{[post, motif].filter(Boolean).join(' · ')}</span>
        </span>
        {fix && <WayTo from={fix} to={placement} />}
      </button>
    </li>
  );
});
