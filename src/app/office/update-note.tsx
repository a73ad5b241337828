import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHasUnsaved } from './fields/unsaved.ts';
import classes from './navigation.module.css';

/** A new version of the app; `apply` loads the page anew. */
export interface OfficeUpdate {
  readonly ready: boolean;
  readonly apply: () => void;
}

/** Offers a new version, and waits with it while something on screen is not saved. */
export function UpdateNote({ update }: { update: OfficeUpdate }) {
  const { t } = useTranslation('office', { keyPrefix: 'state' });
  const unsaved = useHasUnsaved();
  if (!update.ready) return null;
  return (
    <div className={classes.update}>
      <p role="status">{unsaved ? t('updateWaits') : t('update')}</p>
      <Button size="sm" disabled={unsaved} onClick={update.apply}>
        {t('applyUpdate')}
      </Button>
    </div>
  );
}
