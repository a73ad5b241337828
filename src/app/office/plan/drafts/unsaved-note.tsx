import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../run/run.module.css';
import { useDraftBook } from './use-draft-book.ts';

/** Says that drafts are on screen and not stored, and tries again. */
export function UnsavedNote() {
  const { t } = useTranslation('plan', { keyPrefix: 'drafts' });
  const why = useTranslation('office', { keyPrefix: 'errors.save' }).t;
  const book = useDraftBook();
  const trouble = useSyncExternalStore(book.subscribe, book.trouble);
  if (trouble === null) return null;
  return (
    <div role="alert" className={classes.stopped}>
      <p>
        <strong>{t('unsaved')}</strong> {why(trouble)}
      </p>
      {/* What comes of it is told here again. */}
      <Button size="sm" onClick={() => void book.saveAgain().catch(() => {})}>
        {t('saveAgain')}
      </Button>
    </div>
  );
}
