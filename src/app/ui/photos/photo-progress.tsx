import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import styles from './photo-progress.module.css';
import { useOfQueue, usePhotoQueue } from './use-photo-queue.ts';

/** The photos that are still on this phone: how far they are, or what they wait for. Nothing where none are. */
export function PhotoProgress() {
  const { t } = useTranslation('photos');
  const queue = usePhotoQueue();
  const progress = useOfQueue(queue, (open) => open.progress);
  const hold = useOfQueue(queue, (open) => open.hold);
  if (!queue || !progress) return null;
  const { waiting: count, sent, total, refused } = progress;
  const percent = total > 0 ? Math.floor((100 * sent) / total) : 0;
  const words = t(`progress.${hold ?? 'sending'}`, { count, percent });
  return (
    <>
      {count > 0 && (
        <div className={styles.place}>
          <p>{words}</p>
          <progress className={styles.bar} max={100} value={percent} aria-label={words} />
          {(hold === 'wifi' || hold === 'wifi-unknown') && (
            <Button onClick={() => void queue.sendNow()}>{t('progress.now')}</Button>
          )}
        </div>
      )}
      {refused > 0 && (
        <div className={styles.place} role="alert">
          <p>{t('progress.refused', { count: refused })}</p>
          <Button onClick={() => void queue.forgetRefused()}>{t('progress.seen')}</Button>
        </div>
      )}
    </>
  );
}
