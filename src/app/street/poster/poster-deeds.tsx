import {
  IconAlertTriangle,
  IconArrowBarDown,
  IconCheck,
  IconCircleDashed,
  IconEyeOff,
  IconRefresh,
  IconRotate2,
  IconTool,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign } from '../../ui/campaign-context.ts';
import sheet from '../sheet.module.css';
import type { Street } from '../use-street.ts';
import { deedsFor, type PosterDeed, TROUBLES } from './deeds-for.ts';
import { FateChoice } from './fate-choice.tsx';
import { isOver } from './is-over.ts';
import { MoreDeeds } from './more-deeds.tsx';
import styles from './posters.module.css';
import { usePosterDeeds } from './use-poster-deeds.ts';

const ICONS = {
  check: IconCheck,
  found: IconCheck,
  damage: IconAlertTriangle,
  miss: IconCircleDashed,
  cover: IconEyeOff,
  misplace: IconRotate2,
  repair: IconTool,
  replace: IconRefresh,
  'take-down': IconArrowBarDown,
  gone: IconCircleDashed,
} as const satisfies Record<PosterDeed, unknown>;

interface PosterDeedsProps {
  readonly placement: PlacementRow;
  readonly street: Street;
  /** Whether another one may go up beside it. */
  readonly mayHang: boolean;
  /** Back to the list, where others hang beside it. */
  readonly onAll: (() => void) | null;
}

/** What may be done about one poster: the frequent deed first, what is wrong in one tap, everything rare behind "more". */
export function PosterDeeds({ placement, street, mayHang, onAll }: PosterDeedsProps) {
  const { t } = useTranslation(['poster', 'common']);
  const [open, setOpen] = useState<'fate' | 'more' | 'troubles' | null>(null);
  const over = useCampaign(({ view, skew }) => isOver(view, street.now + skew));
  const tell = usePosterDeeds(placement.id, street);
  const { main, beside, troubles } = deedsFor(placement.state, over);
  const back = () => setOpen(null);
  if (open === 'fate') return <FateChoice onChoose={tell.takeDown} onBack={back} />;
  if (open === 'more') return <MoreDeeds {...{ placement, street, mayHang }} onBack={back} />;

  const button = (deed: PosterDeed, look: 'main' | 'big' | 'small') => (
    <Button
      key={deed}
      look={look === 'main' ? 'main' : 'plain'}
      className={look === 'big' ? styles.deed : ''}
      icon={look === 'small' ? undefined : ICONS[deed]}
      onClick={() => (deed === 'take-down' ? setOpen('fate') : tell.deed(deed))}
    >
      {t(`deed.${deed}`)}
    </Button>
  );
  return (
    <>
      {button(main, 'main')}
      {troubles === 'open' || open === 'troubles' ? (
        <fieldset className={styles.troubles}>
          <legend>{t('wrong')}</legend>
          {TROUBLES.map((each) => button(each, 'big'))}
        </fieldset>
      ) : (
        <div className={sheet.row}>{beside.map((each) => button(each, 'big'))}</div>
      )}
      <div className={styles.rest}>
        {troubles === 'open' && beside.map((each) => button(each, 'small'))}
        {troubles === 'folded' && open === null && (
          <Button onClick={() => setOpen('troubles')}>{t('otherTrouble')}</Button>
        )}
        {open === 'troubles' && <Button onClick={back}>{t('common:back')}</Button>}
        <Button onClick={() => setOpen('more')}>{t('more')}</Button>
        {onAll ? (
          <Button onClick={onAll}>{t('all')}</Button>
        ) : (
          <Button onClick={street.done}>{t('common:close')}</Button>
        )}
      </div>
    </>
  );
}
