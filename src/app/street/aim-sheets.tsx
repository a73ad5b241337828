import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { PostReport } from './look-at-post.ts';
import { PostHeading } from './post-heading.tsx';
import styles from './sheet.module.css';

interface MoveSheetProps {
  /** The post that was tapped, if one was. */
  readonly report: PostReport | undefined;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

/** A poster was logged on the wrong post: which is the right one? */
export function MoveSheet({ report, onMove, onCancel }: MoveSheetProps) {
  const { t } = useTranslation(['street', 'common']);
  return (
    <>
      {report ? (
        <PostHeading place={report.place} metres={report.metres} status={report.status} />
      ) : (
        <>
          <h1>{t('move.title')}</h1>
          <p className={styles.dim}>{t('move.hint')}</p>
        </>
      )}
      <Button look="main" icon={IconCheck} disabled={!report} onClick={onMove}>
        {t('move.confirm')}
      </Button>
      <div className={styles.row}>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}

interface AddSheetProps {
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** A lamp post that the map does not know: the cross in the middle of the map shows where it stands. */
export function AddSheet({ onAdd, onCancel }: AddSheetProps) {
  const { t } = useTranslation(['street', 'common']);
  return (
    <>
      <h1>{t('add.title')}</h1>
      <p className={styles.dim}>{t('add.hint')}</p>
      <Button look="main" icon={IconPlus} onClick={onAdd}>
        {t('add.confirm')}
      </Button>
      <div className={styles.row}>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}
