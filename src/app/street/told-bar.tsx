import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../texts/reason-words.ts';
import { Button } from '../ui/button.tsx';
import { useCampaign } from '../ui/campaign-context.ts';
import styles from './told-bar.module.css';
import type { Deeds } from './use-deeds.ts';

/** How long a deed can be taken back with one tap. */
const UNDO_MS = 5_000;

/** What came of the last deed: saved, with the way back while the bar runs out; or not saved, and what to do. */
export function ToldBar({ told, forget, undo }: Deeds) {
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
      {told && fleeting && told.kind !== 'refused' && (
        <div className={styles.bar} key={told.id}>
          <IconCheck className={styles.good} aria-hidden />
          <p>
            {t(`saved.${told.kind}`)} {!transferred && <span className={styles.later}>{t('saved.offline')}</span>}
          </p>
          {told.undo && <Button onClick={() => told.undo && undo(told.undo, told.id)}>{t('common:undo')}</Button>}
          <i className={styles.time} style={{ animationDuration: `${UNDO_MS}ms` }} />
        </div>
      )}
    </div>
  );
}
