import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPost } from '../../../domain/city.ts';
import type { Fix } from '../../../domain/model/fields.ts';
import type { Fate, PlacementRow } from '../../../domain/model/placement.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';
import { WayTo } from '../../ui/way-to.tsx';
import styles from './take-down-room.module.css';

/** A thumb that falls twice means the poster that it saw, not the one that has just taken its place. */
const SETTLES_MS = 500;

interface NextPosterProps {
  readonly placement: PlacementRow;
  readonly fix: Fix | null;
  readonly tell: Tell;
  readonly onDone: () => void;
}

/** The poster at hand: one tap says that it is in the bag, thrown away, or was gone. Mount it anew for each poster. */
export function NextPoster({ placement, fix, tell, onDone }: NextPosterProps) {
  const { t } = useTranslation(['takedown', 'street']);
  const { view, city } = useCampaignClient();
  const [shownAt] = useState(() => performance.now());
  const street = findPost(view, city, placement.post)?.street ?? t('street:noStreet');
  const takeDown = (fate: Fate) => {
    if (performance.now() - shownAt < SETTLES_MS) return;
    const placementId = placement.id;
    const undo = (stepId: string) => tell.run('undoStep', { placementId, stepId }, { words: t('phone.undone') });
    tell.run(
      'takeDown',
      { placementId, fate, photo: null, fix },
      { words: t(`phone.saved.${fate}`, { street }), undo, done: onDone },
    );
  };
  return (
    <>
      <div className={styles.next}>
        <h2>{street}</h2>
        {fix && <WayTo from={fix} to={placement} />}
      </div>
      <Button look="main" icon={IconCheck} onClick={() => takeDown('returned')}>
        {t('phone.returned')}
      </Button>
      <div className={styles.pair}>
        <Button onClick={() => takeDown('scrapped')}>{t('phone.scrapped')}</Button>
        <Button onClick={() => takeDown('stolen')}>{t('phone.stolen')}</Button>
      </div>
    </>
  );
}
