import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../texts/reason-words.ts';
import { Button, IconButton } from './button.tsx';
import { useCampaign } from './campaign-context.ts';
import { PhotoButton } from './photos/lazy-photo-button.tsx';
import styles from './told-bar.module.css';
import type { Tell, Told } from './use-told.ts';

/** How long a deed can be taken back with one tap. */
const UNDO_MS = 5_000;

/** What came of the last deed: saved, with the way back while the bar runs out; or not saved, and what to do. */
export function ToldBar({ told, forget }: Pick<Tell, 'told' | 'forget'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.place} role="status">
      {told?.kind === 'failed' && (
        <div className={styles.bar} role="alert">
          <IconAlertTriangle className={styles.bad} aria-hidden />
          <p>{t(`told.failed.${told.why}`)}</p>
          <Button onClick={told.again}>{t('retry')}</Button>
        </div>
      )}
      {told?.kind === 'refused' && <Refused reason={told.reason} forget={forget} />}
      {told?.kind === 'saved' && <Done key={told.id} told={told} forget={forget} />}
      {told?.kind === 'done' && <Done key={told.words} told={told} forget={forget} />}
    </div>
  );
}

function Refused({ reason, forget }: { readonly reason: string } & Pick<Tell, 'forget'>) {
  const { t } = useTranslation();
  useRunOut(forget, false);
  return (
    <div className={styles.bar}>
      <IconAlertTriangle className={styles.bad} aria-hidden />
      <p>{t('told.failed.refused', { reason: refusalWords(reason) })}</p>
    </div>
  );
}

interface DoneProps extends Pick<Tell, 'forget'> {
  readonly told: Extract<Told, { kind: 'saved' | 'done' }>;
}

function Done({ told, forget }: DoneProps) {
  const { t } = useTranslation();
  const transferred = useCampaign(({ status }) => status.link !== 'offline' && status.problem === null);
  // The camera takes longer than five seconds, and what it took must find the bar still there.
  const [held, setHeld] = useState(false);
  useRunOut(forget, held);
  const later = told.kind === 'saved' && !transferred;
  return (
    <div className={styles.bar}>
      <IconCheck className={styles.good} aria-hidden />
      <p>
        {told.words} {later && <span className={styles.later}>{t('told.offline')}</span>}
      </p>
      {held && <IconButton label={t('close')} icon={IconX} onClick={forget} />}
      {told.undo && <Button onClick={told.undo}>{t('undo')}</Button>}
      {told.kind === 'saved' && told.photo && (
        <div className={styles.photo} onClickCapture={() => setHeld(true)}>
          <PhotoButton label={t('told.photo')} onPhoto={told.photo} />
        </div>
      )}
      {!held && <i className={styles.time} style={{ animationDuration: `${UNDO_MS}ms` }} />}
    </div>
  );
}

function useRunOut(forget: () => void, held: boolean): void {
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(forget, UNDO_MS);
    return () => clearTimeout(timer);
  }, [forget, held]);
}
