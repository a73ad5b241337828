import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import sheet from '../sheet.module.css';
import type { Street } from '../use-street.ts';
import styles from './posters.module.css';
import { undoableStep } from './undoable-step.ts';

interface TakenDownProps {
  /** What was taken down on this post lately, newest first. */
  readonly placements: readonly PlacementRow[];
  readonly street: Pick<Street, 'deeds' | 'done'>;
}

/** The way back for who took the wrong poster down, after the five seconds. */
export function TakenDown({ placements, street }: TakenDownProps) {
  const { t } = useTranslation('poster');
  const actor = useCampaign((client) => client.actor);
  const placement = placements.find((each) => undoableStep(each, actor)?.by === actor.id);
  const step = placement && undoableStep(placement, actor);
  if (!step) return null;
  const undo = () => {
    street.deeds.undo(placement.id, step.id);
    street.done();
  };
  return (
    <div className={styles.gone}>
      <p className={sheet.dim}>{t('gone.title')}</p>
      <Button icon={IconArrowBackUp} onClick={undo}>
        {t('gone.undo')}
      </Button>
    </div>
  );
}
