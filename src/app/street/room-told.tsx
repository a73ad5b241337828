import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../texts/reason-words.ts';
import { Button } from '../ui/button.tsx';
import { useCampaign } from '../ui/campaign-context.ts';
import styles from './told-bar.module.css';
import type { Tell } from './use-told.ts';

/** How long a deed can be taken back with one tap. */
const UNDO_MS = 5_000;

/** The told bar of a room beside the map: saved, with the way back while the bar runs out; or not, and what to do. */
export function RoomTold({ told, forget }: Pick<Tell, 'told' | 'forget'>) {
  const { t } = useTranslation(['street', 'common']);
  const transferred = useCampaign(({ status }) => status.link !== 'offline' && status.problem === null);
  const fleeting = told !== null && told.kind !== 'saving' && told.kind !== 'failed';
  useEffect(() => {
    if (!told || !fleeting) return;
    const timer = setTimeout(forget, UNDO_MS);
    return () => clearTimeout(timer);
  }, [told, fleeting, forget]);
  return (
    <div className={styles.place} role="status">
      {told?.kind === 'failed' && (
        <div className={styles.bar} role="alert">
          <IconAlertTriangle className={styles.bad} aria-hidden />
          <p>{t(`failed.${told.why}`)}</p>
          <Button onClick={told.again}>{t('common:retry')}</Button>
        </div>
      )}
      {told?.kind === 'refused' && (
        <div className={styles.bar}>
          <IconAlertTriangle className={styles.bad} aria-hidden />
          <p>{t('failed.refused', { reason: refusalWords(told.reason) })}</p>
        </div>
      )}
      {(told?.kind === 'saved' || told?.kind === 'done') && (
        <div className={styles.bar} key={told.kind === 'saved' ? told.id : told.words}>
          <IconCheck className={styles.good} aria-hidden />
          <p>
            {told.words}{' '}
            {told.kind === 'saved' && !transferred && <span className={styles.later}>{t('saved.offline')}</span>}
          </p>
          {told.undo && <Button onClick={told.undo}>{t('common:undo')}</Button>}
          <i className={styles.time} style={{ animationDuration: `${UNDO_MS}ms` }} />
        </div>
      )}
    </div>
  );
}
