import { IconAlertTriangle, IconBan, IconDots, IconMapPinOff, IconParking, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SkipReason } from '../../../domain/model/tour.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import styles from './tour-sheet.module.css';

const REASONS = [
  { reason: 'blocked', icon: IconParking },
  { reason: 'occupied', icon: IconUsers },
  { reason: 'not-found', icon: IconMapPinOff },
  { reason: 'forbidden', icon: IconBan },
  { reason: 'dangerous', icon: IconAlertTriangle },
  { reason: 'other', icon: IconDots },
] as const satisfies readonly { reason: SkipReason; icon: unknown }[];

interface SkipDialogProps {
  readonly onSkip: (reason: SkipReason) => void;
  readonly onClose: () => void;
}

/** Six big buttons: why this stop is left out. One tap and it is done. */
export function SkipDialog({ onSkip, onClose }: SkipDialogProps) {
  const { t } = useTranslation('tours');
  return (
    <SheetDialog title={t('phone.sheet.skipTitle')} onClose={onClose}>
      <div className={styles.reasons}>
        {REASONS.map(({ reason, icon: Icon }) => (
          <button key={reason} type="button" className={styles.reason} onClick={() => onSkip(reason)}>
            <Icon size={28} aria-hidden />
            <span>{t(`skip.${reason}`)}</span>
          </button>
        ))}
      </div>
    </SheetDialog>
  );
}
