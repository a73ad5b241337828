import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CameraProblem, readCodes } from '../../../device/read-codes.ts';
import { Button } from '../../ui/button.tsx';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import styles from './scan-dialog.module.css';

interface ScanDialogProps {
  /** What the camera reads; told again for as long as it sees it. */
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  /** What to say about what was read last. */
  readonly children: ReactNode;
}

/** The back camera, looking for a QR code. Where there is none, it says so and how to go on without. */
export function ScanDialog({ onText, onClose, children }: ScanDialogProps) {
  const { t } = useTranslation('stock');
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const hear = useRef(onText);
  useEffect(() => {
    hear.current = onText;
  });
  useEffect(() => {
    if (!video.current) return;
    return readCodes(video.current, { onText: (text) => hear.current(text), onProblem: setProblem });
  }, []);
  return (
    <SheetDialog title={t('phone.scanTitle')} onClose={onClose}>
      {problem ? (
        <>
          <p role="alert" className={styles.words}>
            {t(`phone.camera.${problem}`)}
          </p>
          <Button look="main" onClick={onClose}>
            {t('phone.typeInstead')}
          </Button>
        </>
      ) : (
        <p className={styles.words}>{t('phone.scanHint')}</p>
      )}
      <video ref={video} className={styles.video} hidden={problem !== null} muted playsInline />
      {children}
    </SheetDialog>
  );
}
