import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Room } from '../../ui/room.tsx';
import { OneShift } from './one-shift.tsx';
import styles from './shift.module.css';
import { useShift } from './use-shift.ts';

/** /shifts/:shiftId: one shift, and what I have to do with it. */
export function ShiftPage() {
  const { shiftId = '' } = useParams();
  const { t } = useTranslation('shift');
  const now = useShift(shiftId);
  if (now) return <OneShift key={shiftId} now={now} />;
  return (
    <Room title={t('title')} back="/shifts">
      <div className={styles.page}>
        <p>{t('unknown')}</p>
        <Link to="/shifts" replace className={styles.link}>
          {t('toShifts')}
        </Link>
      </div>
    </Room>
  );
}
