import { IconPhoto } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaign } from '../campaign-context.ts';
import styles from './photo-view.module.css';
import { useLocalPhoto } from './use-local-photo.ts';

/** A photo that a phone has not sent yet is looked for again this often. */
const AGAIN_MS = 10_000;

/** One photo, filling its place: from this phone while it waits here, else from the server, else a word about why not. */
export function PhotoView({ photo }: { readonly photo: string }) {
  const { t } = useTranslation('photos');
  const local = useLocalPhoto(photo);
  const offline = useCampaign(({ status }) => status.link === 'offline');
  const [missed, setMissed] = useState(0);
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    if (!missing || offline) return;
    const timer = setTimeout(() => {
      setMissing(false);
      setMissed((count) => count + 1);
    }, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [missing, offline]);

  if (local === undefined) return <div className={styles.place} aria-busy="true" />;
  if (missing && !local) {
    return (
      <div className={styles.place}>
        <IconPhoto size={28} aria-hidden />
        <p>{t(offline ? 'offline' : 'onItsWay')}</p>
      </div>
    );
  }
  return (
    <img
      key={missed}
      className={styles.photo}
      src={local ?? `/api/photos/${photo}`}
      alt={t('photo')}
      loading="lazy"
      decoding="async"
      onError={() => setMissing(true)}
    />
  );
}
