import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PostKind, postKind } from '../../domain/model/post.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
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
  const { t } = useTranslation(['poster', 'common']);
  return (
    <>
      {report ? (
        <PostHeading place={report.place} metres={report.metres} status={report.status} />
      ) : (
        <>
          <h1>{t('moving.title')}</h1>
          <p className={styles.dim}>{t('moving.hint')}</p>
        </>
      )}
      <Button look="main" icon={IconCheck} disabled={!report} onClick={onMove}>
        {t('moving.confirm')}
      </Button>
      <div className={styles.row}>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}

interface AddSheetProps {
  readonly onAdd: (kind: PostKind) => void;
  readonly onCancel: () => void;
}

/** A place that the map does not know: what it is, and where; the cross in the middle of the map points at it. */
export function AddSheet({ onAdd, onCancel }: AddSheetProps) {
  const { t } = useTranslation(['poster', 'common']);
  const [kind, setKind] = useState<PostKind>('lamp');
  return (
    <>
      <div>
        <h1>{t('add.title')}</h1>
        <p className={styles.dim}>{t('add.hint')}</p>
      </div>
      <RadioGroup
        row
        label={t('add.kind')}
        options={postKind.options.map((value) => ({ value, label: t(`add.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Button look="main" icon={IconPlus} onClick={() => onAdd(kind)}>
        {t('add.confirm')}
      </Button>
      <div className={styles.row}>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </>
  );
}
