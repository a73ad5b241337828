import { IconCheck, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PositionState } from '../../device/position.ts';
import { formatMetres } from '../texts/format.ts';
import { Button } from '../ui/button.tsx';
import type { PositionUse } from './position.ts';
import { PostHeading } from './post-heading.tsx';
import styles from './sheet.module.css';
import type { useMotif } from './use-motif.ts';
import type { Street } from './use-street.ts';

interface NothingSheetProps {
  readonly position: PositionState;
  readonly use: PositionUse | null;
  readonly now: number;
  readonly proposal: Street['proposal'];
  readonly motif: ReturnType<typeof useMotif>;
  readonly onMotif: () => void;
  readonly onPropose: (post: string) => void;
  readonly onGo: (post: string) => void;
  readonly onOther: () => void;
  readonly onAdd: () => void;
}

/** Nothing is chosen: proposes the post that the volunteer stands at, or says why it cannot. */
export function NothingSheet(props: NothingSheetProps) {
  const { position, use, now, proposal, motif } = props;
  const { t } = useTranslation('street');
  if (position.kind !== 'here' || use !== 'good') {
    const state = position.kind === 'here' ? (use as Exclude<PositionUse, 'good'>) : position.kind;
    const values =
      position.kind === 'here'
        ? { metres: Math.round(position.fix.accuracy), minutes: Math.max(1, Math.round((now - position.at) / 60_000)) }
        : {};
    return (
      <>
        <h1>{t(`position.${state}`, values as { metres: number; minutes: number })}</h1>
        <p className={styles.dim}>{t(`position.${state}Hint`)}</p>
        <div className={styles.row}>
          <Button onClick={props.onAdd}>{t('missingPost')}</Button>
        </div>
      </>
    );
  }
  if (!proposal?.withinReach) {
    return (
      <>
        <h1>{t(proposal ? 'nothingNear' : 'nothingFree')}</h1>
        <p className={styles.dim}>
          {proposal ? t('nearestFree', { distance: formatMetres(proposal.metres) }) : t('nothingFreeHint')}
        </p>
        {proposal && (
          <Button look="main" icon={IconMapPin} onClick={() => props.onGo(proposal.post.id)}>
            {t('showNearest')}
          </Button>
        )}
        <div className={styles.row}>
          <Button onClick={props.onAdd}>{t('missingPost')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <PostHeading
        place={proposal.post}
        metres={proposal.metres}
        status={proposal.status}
        hanging={{ motif, onChange: props.onMotif }}
      />
      <Button look="main" icon={IconCheck} onClick={() => props.onPropose(proposal.post.id)}>
        {t('hangsHere')}
      </Button>
      <div className={styles.row}>
        <Button onClick={props.onOther}>{t('otherPost')}</Button>
        <Button onClick={props.onAdd}>{t('missingPost')}</Button>
      </div>
    </>
  );
}
