import { IconArrowBackUp, IconArrowsMove, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { hangs } from '../../../domain/rules/placement-machine.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import type { Street } from '../use-street.ts';
import { undoableStep } from './undoable-step.ts';

interface MoreDeedsProps {
  readonly placement: PlacementRow;
  readonly street: Street;
  readonly mayHang: boolean;
  readonly onBack: () => void;
}

/** What is rarely done: taking back, moving the record, one more on the same post. */
export function MoreDeeds({ placement, street, mayHang, onBack }: MoreDeedsProps) {
  const { t } = useTranslation(['poster', 'common']);
  const actor = useCampaign((client) => client.actor);
  const last = undoableStep(placement, actor);
  const mine = placement.by === actor.id || answersFor(actor, placement.ward);
  const undo = () => {
    if (last) street.deeds.undo(placement.id, last.id);
    street.done();
  };
  return (
    <>
      {last && (
        <Button icon={IconArrowBackUp} onClick={undo}>
          {t('undo')}
        </Button>
      )}
      {mine && hangs(placement) && (
        <Button icon={IconArrowsMove} onClick={() => street.beginMove(placement.id)}>
          {t('move')}
        </Button>
      )}
      {mayHang && (
        <Button icon={IconPlus} onClick={street.hang}>
          {t('another')}
        </Button>
      )}
      <Button look="quiet" onClick={onBack}>
        {t('common:back')}
      </Button>
    </>
  );
}
