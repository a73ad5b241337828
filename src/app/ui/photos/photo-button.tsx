import { IconAlertTriangle, IconCamera, IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceClock } from '../../../device/device-clock.ts';
import { PhotoError, type PhotoErrorKind } from '../../../device/photos/photo-error.ts';
import { shrinkPhoto } from '../../../device/photos/shrink-photo.ts';
import { Button } from '../button.tsx';
import styles from './photo-button.module.css';
import { PhotoView } from './photo-view.tsx';
import { usePhotos } from './photos-context.ts';

export interface PhotoButtonProps {
  /** The photo is safe on this phone; a deed may name it by this UUID. */
  readonly onPhoto: (photo: string) => void;
  readonly label: string;
}

type Taking = { readonly kind: 'idle' | 'preparing' } | { readonly kind: 'taken'; readonly photo: string } | Failed;
interface Failed {
  readonly kind: 'failed';
  readonly why: PhotoErrorKind;
}

/** Opens the camera and keeps what it took. What goes wrong is said here; whoever asked goes on without a photo. */
export function PhotoButton({ onPhoto, label }: PhotoButtonProps) {
  const { t } = useTranslation('photos');
  const photos = usePhotos();
  const input = useRef<HTMLInputElement>(null);
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });

  const take = async (file: File) => {
    setTaking({ kind: 'preparing' });
    try {
      const photo = deviceClock.newId();
      await (await photos.queue()).keep(photo, await shrinkPhoto(file));
      setTaking({ kind: 'taken', photo });
      onPhoto(photo);
    } catch (error) {
      setTaking({ kind: 'failed', why: error instanceof PhotoError ? error.kind : 'storage-failed' });
      if (!(error instanceof PhotoError)) throw error;
    }
  };

  return (
    <div className={styles.place}>
      <Button
        icon={IconCamera}
        disabled={taking.kind === 'preparing'}
        aria-busy={taking.kind === 'preparing'}
        onClick={() => input.current?.click()}
      >
        {taking.kind === 'preparing' ? t('preparing') : taking.kind === 'taken' ? t('again') : label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept="image/*"
        capture="environment"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file may be chosen again
          if (file) void take(file);
        }}
      />
      {taking.kind === 'taken' && (
        <div className={styles.taken}>
          <div className={styles.small}>
            <PhotoView photo={taking.photo} />
          </div>
          <p role="status">
            <IconCheck size={20} className={styles.good} aria-hidden /> {t('taken')}
          </p>
        </div>
      )}
      {taking.kind === 'failed' && (
        <p className={styles.failed} role="alert">
          <IconAlertTriangle size={20} className={styles.bad} aria-hidden /> {t(`error.${taking.why}`)}
        </p>
      )}
    </div>
  );
}
