import { IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LATE_MS, placesOf } from '../../../domain/rules/sign-ups.ts';
import { Button } from '../../ui/button.tsx';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';
import type { ShiftDeeds } from './use-shift-deeds.ts';

interface LeaveDialogProps {
  readonly now: ShiftNow;
  readonly deeds: ShiftDeeds;
  readonly onClose: () => void;
}

/** "Ich komme nicht": what becomes of the place; in the last day looking for cover comes first. */
export function LeaveDialog({ now: { shift, own, now, begun }, deeds, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('shift');
  const late = shift.start - now < LATE_MS;
  const maySeek = !own?.seeksCover && !begun;
  const close = (deed: () => void) => () => {
    deed();
    onClose();
  };
  return (
    <SheetDialog title={t('leave.title')} onClose={onClose}>
      <div className={styles.choices}>
        <p>{t(late ? 'leave.late' : placesOf(shift).waiting > 0 ? 'leave.nextOne' : 'leave.free')}</p>
        {maySeek && (
          <>
            <Button look={late ? 'main' : 'plain'} icon={IconLifebuoy} onClick={close(() => deeds.cover(true))}>
              {t('leave.seek')}
            </Button>
            <p className={styles.dim}>{t('leave.seekHint')}</p>
          </>
        )}
        <Button onClick={close(deeds.leave)}>{t(late && maySeek ? 'leave.anyway' : 'leave.yes')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('leave.no')}
        </Button>
      </div>
    </SheetDialog>
  );
}
